"""How far a person covers what a posting asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from resume_helper.fit import fit
from resume_helper.person import read_person
from resume_helper.report import DutyFound, PostingFacts, Report, SkillFound
from tests.test_profile import PROFILE

if TYPE_CHECKING:
    from pathlib import Path

    from resume_helper.catalog import Catalog

DONE, LACKING = ("answer-inbound-calls", "operate-cash-register"), ("process-returns",)
HELD, UNHELD = ("spanish", "empathy"), ("typing-skills",)


@pytest.mark.parametrize(
    ("duties", "skills", "score"),
    [
        ({DONE[0]: 0.9, LACKING[0]: 0.3}, (HELD[0], UNHELD[0]), 0.675),
        ({DONE[0]: 0.9, LACKING[0]: 0.3}, (), 0.75),
        ({DONE[0]: 0.9, DONE[1]: 0.5}, HELD, 1.0),
        ({DONE[0]: 0.9, DONE[1]: 0.5}, UNHELD, 0.7),
        ({LACKING[0]: 0.9}, HELD, 0.3),
        ({LACKING[0]: 0.9}, (), 0.0),
    ],
)
def test_duties_weigh_seven_tenths_as_surely_as_they_are_asked_and_skills_the_rest(
    tmp_path: Path, catalog: Catalog, duties: dict[str, float], skills: tuple[str, ...], score: float
) -> None:
    (tmp_path / "me.yaml").write_text(f"{PROFILE}meta: {{language: en}}\n", "utf-8")
    report = Report(
        "",
        PostingFacts("", "", "en", "", "", (), 0),
        "ok",
        "en",
        duties=tuple(DutyFound(id_, id_, "", sure, (), ()) for id_, sure in duties.items()),
        skills=(
            *(SkillFound(id_, id_, "hard", "stated") for id_ in skills),
            SkillFound("patience", "", "soft", "implied"),
            SkillFound("english", "English", "language", "stated"),  # that of the profile, whose level nobody has told
        ),
    )
    who = read_person(tmp_path / "me.yaml", catalog)
    found = fit(report, who.done, who.holds)
    assert found.score == score
    assert found.duties == tuple(id_ for id_ in duties if id_ in DONE)
    assert found.lacking_duties == tuple(id_ for id_ in duties if id_ in LACKING)
    assert found.skills == tuple(id_ for id_ in skills if id_ in HELD)
    assert found.lacking_skills == tuple(id_ for id_ in skills if id_ in UNHELD)
