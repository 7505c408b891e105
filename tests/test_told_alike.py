"""What `check` says of a résumé, `rank` and `suggest` say of the profile that is made of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from resume_helper.holder.demands import answered
from resume_helper.person import read_person
from resume_helper.person.importing import written
from resume_helper.resume_text import read_resume
from resume_helper.resume_text.profile import taken
from resume_helper.suggestion import suggest

if TYPE_CHECKING:
    from pathlib import Path

    from resume_helper.catalog import Catalog
    from resume_helper.report import Report

RESUMES = {
    "en": """Kim Doe

PROFILE
Four years in insurance. At home in Salesforce.

WORK EXPERIENCE
Customer Service Agent, Pine & Sons
March 2018 - June 2022
- Answered 50 calls a day about bills

EDUCATION
High school diploma
""",
    "es": """Kim Doe

EXPERIENCIA LABORAL
Asesora telefónica, Pinar S.A.
marzo 2018 - junio 2022
- Atención de llamadas de clientes
""",
    "nb": """Kim Doe

ARBEIDSERFARING
Kundebehandler, Furu Bank
2019 - 2022
- Svarte på telefoner fra kunder

SERTIFIKATER
Autorisasjon
AFR kreditt 2022
""",
}
POSTINGS = {
    "en": "Customer Service Agent\n\nYour tasks\n- Answer calls from customers\n\nRequirements\n- {asked}\n",
    "es": "Agente de atención al cliente\n\nFunciones\n- Atender llamadas de clientes\n\nRequisitos\n- {asked}\n",
    "nb": "Kundebehandler\n\nArbeidsoppgaver\n- Besvare telefoner fra kunder\n\nKrav\n- {asked}\n",
}
ASKED = [
    ("en", "Two years of customer service experience", "experience", True),
    ("en", "15 years of customer service experience", "experience", False),
    ("es", "2 años de experiencia en atención al cliente", "experience", True),
    ("nb", "Autorisert i kredittordningen (AFR)", "licence", True),
    ("nb", "Autorisasjon som apotektekniker er et krav", "licence", None),
    ("en", "Experience with Salesforce", "crm-software", True),
    ("en", "Experience in the insurance industry", "industry-experience", True),
]


def told(report: Report, id_: str) -> list[bool | None]:
    return [row.met for row in report.conditions if row.kind == id_] + [row.held for row in report.skills if row.id == id_]


def both(catalog: Catalog, tmp_path: Path, code: str, asked: str) -> list[Report]:
    own, posting = read_resume(RESUMES[code], catalog, language=code), POSTINGS[code].format(asked=asked)
    file = tmp_path / "me.yaml"
    file.write_text(written(taken(own).document, as_json=False), "utf-8")
    report = suggest(posting, catalog)
    return [answered(who, report, posting) for who in (own, read_person(file, catalog))]


@pytest.mark.parametrize(("code", "asked", "id_", "has"), ASKED)
def test_a_resume_and_its_profile_meet_the_same(
    tmp_path: Path, catalog: Catalog, code: str, asked: str, id_: str, *, has: bool | None
) -> None:
    for report in both(catalog, tmp_path, code, asked):
        assert told(report, id_) == [has]


def test_the_address_of_a_page_names_no_skill(catalog: Catalog) -> None:
    own = read_resume(RESUMES["en"].replace("Kim Doe", "Kim Doe\n555 0100 | kim@doe.example | linkedin.com/in/kimdoe"), catalog)
    assert "social-media-tools" not in own.skills
