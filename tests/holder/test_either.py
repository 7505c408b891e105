"""Of skills that a posting asks for as alternatives, one will do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from resume_helper.check import check
from resume_helper.fit import fit
from resume_helper.holder import either
from resume_helper.holder.demands import answered
from resume_helper.person import read_person
from resume_helper.resume_text import read_resume
from resume_helper.suggestion import suggest

if TYPE_CHECKING:
    from pathlib import Path

    from resume_helper.catalog import Catalog

WORK = {
    "en": "You will answer inbound calls from our customers and process their returns.\n\nRequirements:\n- {asked}\n",
    "es": "Atenderás llamadas de nuestros clientes y gestionarás sus devoluciones.\n\nRequisitos:\n- {asked}\n",
    "it": "Risponderai alle chiamate dei nostri clienti e gestirai i resi.\n\nRequisiti:\n- {asked}\n",
    "nb": "Du skal besvare telefoner fra kundene våre og behandle returer.\n\nKvalifikasjoner:\n- {asked}\n",
}
ASKED = [
    ("en", "Fluent in Spanish or French", {"other-language": True, "spanish": None}),
    ("en", "Experience with Salesforce or Zendesk", {"ticketing-software": True, "crm-software": None}),
    ("en", "Experience with Salesforce/Zendesk", {"ticketing-software": True, "crm-software": None}),
    ("en", "Experience with Salesforce and Zendesk", {"ticketing-software": True, "crm-software": False}),
    ("en", "Spanish and French", {"other-language": True, "spanish": False}),
    ("en", "Spanish or French\n- Spanish for the evening team", {"other-language": True, "spanish": False}),
    ("en", "French or German", {"other-language": True}),
    ("en", "French and German", {"other-language": None}),
    ("en", "One of Spanish, French and German", {"other-language": True, "spanish": None}),
    ("en", "Zendesk or Freshdesk", {"ticketing-software": True}),
    ("en", "Zendesk and Freshdesk", {"ticketing-software": None}),
    ("en", "Salesforce or SAP", {"crm-software": False, "erp-systems": False}),
    ("es", "Experiencia con Salesforce o Zendesk", {"ticketing-software": True, "crm-software": None}),
    ("it", "Una seconda lingua tra francese, cinese e spagnolo", {"other-language": True, "spanish": None}),
    ("es", "Un idioma entre francés, alemán e inglés", {"other-language": True, "english": None}),
    ("nb", "Minst ett av språkene tysk, fransk og spansk", {"other-language": True, "spanish": None}),
    ("it", "Inglese o francese", {"other-language": True, "english": None}),
    ("nb", "Erfaring med Salesforce eller Zendesk", {"ticketing-software": True, "crm-software": None}),
]


@pytest.mark.parametrize(("code", "asked", "held"), ASKED)
def test_none_lacks_what_an_alternative_that_they_have_stands_for(
    tmp_path: Path, catalog: Catalog, code: str, asked: str, held: dict[str, bool | None]
) -> None:
    posting, me = WORK[code].format(asked=asked), tmp_path / "me.yaml"
    me.write_text(
        "work: [{name: Acme}]\nskills: [{name: Zendesk}]\nlanguages: [{language: French, fluency: fluent}]\n", "utf-8"
    )
    who, report = read_person(me, catalog), suggest(posting, catalog)
    found = suggest(posting, catalog, person=who)
    assert {skill.id: skill.held for skill in found.skills if skill.id in held} == held
    lacking = {id_ for id_, has in held.items() if has is False}
    assert lacking == held.keys() & {*fit(answered(who, report, posting), who).lacking_skills}
    own = read_resume(
        "Kim Doe\n\nWORK\nAgent, Acme\n2019 - 2021\n- Sold fish\n\nSKILLS\nZendesk\n\nLANGUAGES\nFrench (fluent)\n",
        catalog,
        language="en",
    )
    checked = check(report, posting, own)
    assert {skill.id: skill.held for skill in checked.report.skills if skill.id in held} == held
    assert lacking == held.keys() & checked.fit.lacking_skills


def test_quotes_of_what_is_no_language_are_searched_for_none(
    tmp_path: Path, catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    searched = list[str]()
    monkeypatch.setattr(either, "tongues", lambda text, _: searched.append(text) or ())
    (tmp_path / "me.yaml").write_text(
        "basics: {name: Kim Doe}\nwork: [{name: Acme, position: Agent, startDate: 2020-01, duties: []}]\n"
        "skills: [{name: Salesforce}]\nmeta: {language: en}\n",
        "utf-8",
    )
    posting = WORK["en"].format(asked="Experience with Salesforce or Zendesk")
    answered(read_person(tmp_path / "me.yaml", catalog), suggest(posting, catalog), posting)
    assert not searched
