"""What the rest of a posting says of a duty: as a file, as a table, and in a posting."""

from __future__ import annotations

from math import log1p
from typing import TYPE_CHECKING

import pytest

from resume_helper.catalog import find
from resume_helper.catalog.context import FAINT, Context
from resume_helper.catalog.learned import Said, read_context, write_context
from resume_helper.catalog.read import Reader
from resume_helper.catalog.shared import CONTEXT
from resume_helper.catalog.tables import context_table
from resume_helper.match.matches import find_matches
from resume_helper.match.score import logit
from tests.conftest import POSTINGS

if TYPE_CHECKING:
    from pathlib import Path

    from resume_helper.catalog import Catalog

CALLS, SHELVES, TEAM = "answer-inbound-calls", "restock-shelves", "teamwork"
UPDATES = "update-customer-accounts"
"""What the sample posting does not state beyond doubt: a score near 1 is rounded too much to tell by how much it moves."""
SAID = {CALLS: Said(0.25, 0.1, {SHELVES: -1.5, TEAM: 0.5}), SHELVES: Said(-0.5, 0.0, {CALLS: -2.0})}


def test_a_context_is_read_as_it_was_written(tmp_path: Path) -> None:
    write_context(SAID, tmp_path / CONTEXT, "a head")
    assert read_context(tmp_path / CONTEXT) == SAID


def test_others_count_by_how_sure_they_are_and_a_duty_says_nothing_of_itself() -> None:
    told = Context(context_table(SAID)).told([CALLS, SHELVES], {CALLS: 0.5, SHELVES: 0.2, TEAM: 1.0})
    assert told == {
        CALLS: pytest.approx(0.25 + 0.1 * log1p(1.2) - 1.5 * 0.2 + 0.5),
        SHELVES: pytest.approx(-0.5 - 2.0 * 0.5),
    }


def test_what_is_faint_or_unknown_says_nothing() -> None:
    context = Context(context_table(SAID))
    assert context.told([SHELVES], {SHELVES: 0.9, CALLS: FAINT}) == {SHELVES: pytest.approx(-0.5)}
    assert context.told(["walk-zebras"], {"walk-zebras": 0.9, CALLS: 1.0}) == {}
    assert Context(context_table({})).told([CALLS], {CALLS: 0.9}) == {}


def test_the_rest_of_a_posting_moves_a_score(catalog: Catalog) -> None:
    index = catalog.index("en")
    posting = index.posting((POSTINGS / "en" / "call-center.txt").read_text("utf-8"))
    scores = []
    for said in ({}, {UPDATES: Said(-1.0, 0.0, {})}, {UPDATES: Said(0.0, 0.0, {"escalate-issues": -2.0})}):
        found = find_matches(posting, index, catalog.shared._replace(context=Context(context_table(said))))
        scores.append(next(logit(duty.score) for duty in found.duties if duty.id == UPDATES))
    plain, moved, beside = scores
    assert plain - moved == pytest.approx(1.0, abs=0.1)
    assert 1.0 < plain - beside < 2.0


def test_the_file_of_the_last_folder_counts(tmp_path: Path) -> None:
    write_context(SAID, tmp_path / CONTEXT, "a head")
    assert Reader((find.shipped(), tmp_path)).shared().context.told([SHELVES], {}) == {SHELVES: pytest.approx(-0.5)}


def test_a_faulty_file_is_a_fault_of_the_catalog(tmp_path: Path) -> None:
    (tmp_path / CONTEXT).write_text("answer-inbound-calls\tmuch\n", "utf-8")
    reader = Reader((find.shipped(), tmp_path))
    reader.shared()
    assert [(fault.place.file, "line 1" in fault.what) for fault in reader.faults.found] == [(str(tmp_path / CONTEXT), True)]
