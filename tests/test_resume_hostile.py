"""Résumés of one long line: each takes a second, where a way to read it that goes back and forth would take minutes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from resume_helper.resume_text import read_resume
from resume_helper.resume_text.profile import taken
from resume_helper.resume_text.sections import CLASSES

if TYPE_CHECKING:
    from typing import Any

    from resume_helper.catalog import Catalog

TOP = "Kim Doe\nkim@doe.example"
WORK = "WORK EXPERIENCE\nClerk, Hill Ltd\n2015 - 2018\n- Answered calls from customers"
LONG = 30_000


def read(text: str, catalog: Catalog) -> dict[str, Any]:
    """What a profile takes over of a résumé in English."""
    return taken(read_resume(text, catalog, language="en")).document


@pytest.mark.parametrize("label", ["Name", "Driving licence", "Software"])
def test_the_answer_far_behind_a_label_is_found(catalog: Catalog, label: str) -> None:
    line = f"{label}:{' ' * LONG}Kim Moe"
    assert "Kim Moe" in repr(read(f"{line}\n{TOP}\n\n{WORK}\n\nSKILLS\n{line}", catalog))


@pytest.mark.parametrize(
    "head", ["Cashier, Acme{}Leeds\n2019 - 2021", "Cashier at Acme, 2019 - 2021{}Leeds", "Cashier{}Acme\n2019 - 2021"]
)
def test_the_pieces_of_a_head_may_stand_far_apart(catalog: Catalog, head: str) -> None:
    found = read(f"{TOP}\n\nWORK EXPERIENCE\n{head.format(' ' * LONG)}\n- Answered calls from customers", catalog)
    assert [(job["position"], job["name"]) for job in found["work"]] == [("Cashier", "Acme")]


def test_a_headline_of_two_titles_may_have_them_far_apart(catalog: Catalog) -> None:
    found = read(f"Kim Doe\nCashier{' ' * LONG}- Waiter\nkim@doe.example\n\n{WORK}", catalog)
    assert found["basics"]["label"].split() == ["Cashier", "-", "Waiter"]


def test_a_list_of_classes_of_a_licence_is_read_in_one_way() -> None:
    assert CLASSES.fullmatch("BE " * LONG)
    assert CLASSES.fullmatch("B, BE, C1E.")
    assert not CLASSES.fullmatch(
        "BE " * LONG + "x"
    )  # each may be "B" and "E", and all that in two to the power of their number
