"""How far a person covers what a posting asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from resume_helper.fit import fit
from resume_helper.holder.demands import answered
from resume_helper.match.conditions.amounts import Value
from resume_helper.match.conditions.demand import Condition
from resume_helper.person import read_person
from resume_helper.report import DutyFound, OccupationFound, PostingFacts, Report, SkillFound
from tests.person.test_profile import PROFILE

if TYPE_CHECKING:
    from pathlib import Path

    from resume_helper.catalog import Catalog
    from resume_helper.person import Person

DONE, ALIKE, LACKING = ("answer-inbound-calls", "operate-cash-register"), "make-outbound-calls", "process-loan-applications"
HELD, UNHELD, OPEN = ("spanish", "empathy"), ("data-entry",), "telephony-systems"
"""Skills that the profile names, one that it does not, and one that the duties done imply, of which only the person knows."""


@pytest.fixture
def me(tmp_path: Path, catalog: Catalog) -> Person:
    (tmp_path / "me.yaml").write_text(f"{PROFILE}meta: {{language: en}}\n", "utf-8")
    return read_person(tmp_path / "me.yaml", catalog)


def asked(
    duties: dict[str, float], skills: tuple[str, ...] = (), occupation: str = "", onet: str = "", *texts: tuple[str, str]
) -> Report:
    """A report of a posting that asks for duties, each so surely, for skills, and, below the ids of kinds, for conditions."""
    found = OccupationFound(occupation, "", "", onet, "") if occupation else None
    return Report(
        "",
        PostingFacts("", "", "en", "", "", (), 0, found),
        "ok",
        "en",
        duties=tuple(DutyFound(id_, id_, "", sure, (), ()) for id_, sure in duties.items()),
        skills=(
            *(SkillFound(id_, id_, "hard", "stated") for id_ in skills),
            SkillFound("patience", "", "soft", "implied"),
        ),
        conditions=tuple(Condition("education", text, 0, len(text), Value(choice)) for choice, text in texts),
    )


@pytest.mark.parametrize(
    ("duties", "skills", "score"),
    [
        ({DONE[0]: 0.9, LACKING: 0.3}, (HELD[0], UNHELD[0]), 0.712),  # .85 of 3/4 (no occupation is named), .15 of a half
        ({DONE[0]: 0.9, LACKING: 0.3}, (), 0.75),
        ({DONE[0]: 0.9, DONE[1]: 0.5}, HELD, 1.0),
        ({DONE[0]: 0.9, DONE[1]: 0.5}, UNHELD, 0.85),
        ({DONE[0]: 0.9, DONE[1]: 0.5}, (OPEN,), 0.925),
        ({LACKING: 0.9}, HELD, 0.15),
        ({LACKING: 0.9}, (), 0.0),
    ],
)
def test_duties_weigh_as_surely_as_they_are_asked_and_skills_the_rest(
    me: Person, duties: dict[str, float], skills: tuple[str, ...], score: float
) -> None:
    found = fit(answered(me, asked(duties, skills), ""), me)
    assert found.score == score
    assert found.duties == tuple(id_ for id_ in duties if id_ in DONE)
    assert found.lacking_duties == tuple(id_ for id_ in duties if id_ == LACKING)
    assert found.skills == tuple(id_ for id_ in skills if id_ in HELD)
    assert found.lacking_skills == tuple(id_ for id_ in skills if id_ in UNHELD)


def test_a_duty_of_a_kind_that_was_done_counts_a_quarter(me: Person) -> None:
    assert me.catalog.shared.duties[ALIKE].category == me.catalog.shared.duties[DONE[0]].category
    found = fit(answered(me, asked({ALIKE: 0.8}), ""), me)
    assert (found.score, found.lacking_duties) == (0.25, (ALIKE,))


@pytest.mark.parametrize(
    ("occupation", "onet", "score"),
    [("cashier", "41-2011", 1.0), ("ticket-clerk", "41-2011", 0.925), ("bank-teller", "43-3071", 0.85)],
)
def test_a_job_of_the_same_occupation_counts_and_one_that_o_net_holds_alike_half(
    me: Person, occupation: str, onet: str, score: float
) -> None:
    found = fit(answered(me, asked({DONE[0]: 0.9}, (), occupation, onet), ""), me)
    assert (found.score, found.occupation) == (score, occupation == "cashier")


def test_a_job_of_any_occupation_that_the_title_names_counts(me: Person) -> None:
    report = asked({DONE[0]: 0.9}, (), "receptionist", "43-4171")
    assert fit(answered(me, report, ""), me).score == 0.85
    report = report._replace(posting=report.posting._replace(title="Receptionist / cashier"))
    found = fit(answered(me, report, ""), me)
    assert (found.score, found.occupation) == (1.0, True)


@pytest.mark.parametrize(
    ("firm", "occupation", "score"),
    [
        ("Acme", "sales-assistant", 0.925),
        ("Acme", "telemarketer", 0.925),
        ("Acme", "waiter", 0.85),
        ("Corner Shop", "sales-assistant", 1.0),
        ("Corner Shop", "telemarketer", 0.85),
    ],
)
def test_a_job_whose_title_names_another_in_some_sector_counts_half_and_in_its_own_sector_wholly(
    tmp_path: Path, catalog: Catalog, firm: str, occupation: str, score: float
) -> None:
    profile = PROFILE.replace("Cashier", "Sales Adviser").replace("Corner Shop", firm).replace("operate-cash-register", "")
    (tmp_path / "me.yaml").write_text(f"{profile}meta: {{language: en}}\n", "utf-8")
    me = read_person(tmp_path / "me.yaml", catalog)
    found = fit(answered(me, asked({DONE[0]: 0.9}, (), occupation), ""), me)
    assert (found.score, found.occupation) == (score, score == 1.0)


def test_a_kind_of_requirement_that_is_not_met_takes_its_share_once(me: Person) -> None:
    degrees = (("bachelor", "Bachelor's degree"), ("master", "Master's degree"))
    found = fit(answered(me, asked({DONE[0]: 0.9}, (), "", "", *degrees), "Bachelor's degree"), me)
    assert (found.score, found.not_met) == (0.85, ("Bachelor's degree", "Master's degree"))


def test_what_is_only_wished_for_takes_nothing(me: Person) -> None:
    report = asked({DONE[0]: 0.9}, (), "", "", ("bachelor", "Bachelor's degree"))
    report = report._replace(conditions=tuple(row._replace(wish="Nice to have") for row in report.conditions))
    found = fit(answered(me, report, "Bachelor's degree"), me)
    assert (found.score, found.not_met) == (1.0, ())
