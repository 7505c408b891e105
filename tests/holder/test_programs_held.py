"""Whether somebody names the programs that a posting names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from resume_helper.check import check
from resume_helper.fit import fit
from resume_helper.person import read_person
from resume_helper.resume_text import read_resume
from resume_helper.suggestion import suggest
from tests.person.test_profile import PROFILE

if TYPE_CHECKING:
    from pathlib import Path

    from resume_helper.catalog import Catalog

POSTING = "Receptionist\nBrindle Inn\n\nDuties:\n- Answer inbound calls\n- Take reservations\n\nRequirements:\n- {}\n"


def met(catalog: Catalog, resume: str, asked: str) -> list[bool | None]:
    """What a check of a résumé says of the programs of a posting that asks for something."""
    text = f"Kim Doe\n\nEXPERIENCE\nReceptionist, Vale Inn, 2019 - 2021\n{resume}\nAnswered guests' calls at the desk.\n"
    posting = POSTING.format(asked)
    found = check(suggest(posting, catalog), posting, read_resume(text, catalog))
    return [row.met for row in found.report.conditions if row.kind == "programs"]


@pytest.mark.parametrize(
    ("resume", "asked", "told"),
    [
        ("Checked guests in with Opera and Excel.", "Experience with Opera", [True]),
        ("Checked guests in with Excel.", "Experience with Opera", [False]),
        ("Booked with Opera PMS.", "Experience with Opera", [True]),
        ("Gave tours; the Opera was near.", "Experience with Fidelio and Maestro", [False, False]),
        ("Checked guests in with Fidelio.", "Experience with Opera or Fidelio", [None, True]),  # one will do
        ("Checked guests in with Excel.", "Experience with Opera or Fidelio preferred", [None, None]),
        ("Checked guests in with Excel.", "Experience with Opera is a plus", [None]),
        ("Front of house, access control", "Experience with Front and Access", [False, False]),
    ],
)
def test_a_resume_that_names_a_program_meets_it(catalog: Catalog, resume: str, asked: str, told: list[bool | None]) -> None:
    assert met(catalog, resume, asked) == told


@pytest.mark.parametrize(
    ("skills", "asked", "lacking"),
    [
        ("[{name: Opera}, {name: Fidelio}]", "Experience with Opera and Fidelio", ()),
        ("[{name: Spanish}]", "Experience with Opera and Fidelio", ("Opera", "Fidelio")),
        ("[{name: Spanish}]", "Experience with Opera is a plus", ()),
        ("[{name: Spanish}]", "Preferably Opera software", ()),
    ],
)
def test_a_program_that_is_only_wished_for_is_no_requirement(
    tmp_path: Path, catalog: Catalog, skills: str, asked: str, lacking: tuple[str, ...]
) -> None:
    (tmp_path / "me.yaml").write_text(PROFILE[: PROFILE.index("skills:")] + f"skills: {skills}\n", "utf-8")
    me = read_person(tmp_path / "me.yaml", catalog)
    report = suggest(POSTING.format(asked), catalog, person=me)
    assert "programs" in {row.kind for row in report.conditions}
    assert fit(report, me).not_met == lacking
