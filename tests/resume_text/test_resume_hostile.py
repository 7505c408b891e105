"""Résumés of one long line: each takes a second, where a way to read it that goes back and forth would take minutes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from resume_helper.resume_text import read_resume
from resume_helper.resume_text.contact import LONGEST_BEFORE, mail_in, pages_in
from resume_helper.resume_text.profile import taken
from resume_helper.resume_text.sections import CLASSES
from tests.test_check import LANGUAGES

if TYPE_CHECKING:
    from typing import Any

    from resume_helper.catalog import Catalog

TOP = "Kim Doe\nkim@doe.example"
WORK = "WORK EXPERIENCE\nClerk, Hill Ltd\n2015 - 2018\n- Answered calls from customers"
LONG = 30_000


def read(text: str, catalog: Catalog) -> dict[str, Any]:
    """What a profile takes over of a résumé in English."""
    return taken(read_resume(text, catalog, language="en")).document


@pytest.mark.parametrize(
    "piece", [" ", "\t", ", ", ",", "Kim, ", "High Street 12, ", "3 Main Street - ", "1", "a", "_", "a-", "("]
)
def test_whatever_fills_the_line_above_a_name_the_job_below_is_read(catalog: Catalog, piece: str) -> None:
    found = read(f"{piece * (LONG // len(piece))}Leeds\n{TOP}\n\n{WORK}", catalog)
    assert [(job["name"], job["position"]) for job in found["work"]] == [("Hill Ltd", "Clerk")]
    assert found["basics"]["email"] == "kim@doe.example"


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


def test_very_many_words_of_no_language_are_looked_at_once(catalog: Catalog) -> None:
    assert read(f"{TOP}\n\n{WORK}\n\nLANGUAGES\n{'Zog ' * LONG}, English (native)", catalog)["languages"]


@pytest.mark.parametrize(
    "piece", [", ", " - ", "(", "from 2015 to 2018, ", "2015 - 2018, ", "as a clerk at Hill, ", "as a clerk, "]
)
def test_a_job_told_among_very_many_marks_is_read(catalog: Catalog, piece: str) -> None:
    said = f"I worked at Hill Ltd as a cashier from 2015 to 2018 {piece * (LONG // len(piece))} and served customers."
    found = read(f"Hello, my name is Kim Doe and I live in Leeds. {said}", catalog)
    assert found["work"][0]["name"] == "Hill Ltd"


def test_a_list_of_classes_of_a_licence_is_read_in_one_way() -> None:
    assert CLASSES.fullmatch("BE " * LONG)
    assert CLASSES.fullmatch("B, BE, C1E.")
    assert not CLASSES.fullmatch(
        "BE " * LONG + "x"
    )  # each may be "B" and "E", and all that in two to the power of their number


def test_an_address_is_found_where_its_word_begins() -> None:
    assert mail_in("a" * LONG + " kim.doe+cv@doe.example") == "kim.doe+cv@doe.example"
    assert mail_in("Mail:kim@doe.example") == "kim@doe.example"
    assert pages_in(["a-" * LONG, "a." * LONG, "..doe.example/kim", "Seehttps://doe.example"])[0] == "doe.example/kim"


@pytest.mark.parametrize("piece", ["and ", "also ", "and also ", "currently ", "a ", "2019 "])
def test_very_many_small_words_state_nothing(catalog: Catalog, piece: str) -> None:
    found = read(f"{TOP}\n\nPROFILE\nI have {piece * (LONG // len(piece))}experience.\n\n{WORK}", catalog)
    assert found["work"][0]["name"] == "Hill Ltd"


def test_the_number_to_call_among_very_many_is_found(catalog: Catalog) -> None:
    found = read(f"Kim Doe\n{'2019 ' * LONG}tel. 07700 900123\nkim@doe.example\n\n{WORK}", catalog)
    assert found["basics"]["phone"] == "07700 900123"


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_label_before_a_name_or_a_town_is_longer_than_looked_for(catalog: Catalog, code: str) -> None:
    reading = catalog.resume_words(code)
    pages = [heading for heading, part in reading.headings.items() if part == "page"]
    assert max(map(len, (*pages, *reading.homes))) <= LONGEST_BEFORE
