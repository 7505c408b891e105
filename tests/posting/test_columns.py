"""Two columns that were pasted side by side are read one below the other; a table stays a table."""

import re

import pytest

from resume_helper.catalog import Catalog
from resume_helper.posting.columns import one_below_the_other
from resume_helper.posting.legible import legible
from resume_helper.suggestion import suggest

BLANKS = """Ticket clerk              The job
Where      Bodmin         You sell tickets to walkers,
Pay        £13 an hour    check them at the gate and
Hours      Part-time      help visitors who have lost
Start      1 May          their way.
Contract   Seasonal       About you
                          You have worked in a shop for
                          at least one year.
"""
TABS = """Taquillera\t\tFunciones
Lugar: Soria\t\tVenderás entradas a los visitantes,
Jornada: parcial\t\tlas comprobarás en la puerta y
Contrato: temporal\t\tatenderás el teléfono de la
Sueldo: 900 € al mes\t\toficina."""
TABLE = """Shift        Desk             Clerk
Monday       tickets          gate and counter
Tuesday      parcels          counter
Wednesday    lost property    gate
Thursday     tickets          telephone
Friday       parcels          counter
"""


LIST = """Ticket clerk
Wickham Ferries, Bodmin

Your tasks                             What we offer
- greet walkers at the gate            - £13 an hour
- answer phone calls                   - free ferry rides
- process refunds for lost tickets     - paid holidays
- count the drawer each night

Send your letter by 1 May.
"""
LONGER = LIST.replace("- count the drawer each night", "                                       - a pension").replace(
    "What we offer", "Benefits"
)
SWAPPED = """Ticket clerk
Benefits\tYour tasks
£13 an hour\tGreet walkers at the gate
Free ferry rides\tAnswer phone calls
Paid holidays\tProcess refunds for lost tickets"""
CELLS = """Your tasks      Desk       Benefits
Greet walkers     gate       free rides
Answer calls      office     free lunch
Process refunds   office     free lunch
Count the till    gate       free rides
"""


def opens(said: str) -> str:
    return {"Your tasks": "duties", "What we offer": "benefits", "Benefits": "benefits"}.get(said, "")


def told(text: str) -> str:
    return one_below_the_other(legible(text), opens).text


@pytest.mark.parametrize("text", [BLANKS, BLANKS.replace("\n", "\n\n")], ids=["", "blank lines"])
def test_the_right_column_stands_below_the_left_one_and_its_lines_are_whole(text: str) -> None:
    said = told(text)
    assert said.index("Seasonal") < said.index("The job")
    prose = "You sell tickets to walkers, check them at the gate and help visitors who have lost their way."
    assert prose in said.split("\n")


def test_tabs_part_columns_too() -> None:
    prose = "Venderás entradas a los visitantes, las comprobarás en la puerta y atenderás el teléfono de la oficina."
    assert prose in told(TABS).split("\n")


@pytest.mark.parametrize("gap", ["", "      ", "\t"], ids=["one below the other", "blanks", "tabs"])
@pytest.mark.parametrize("text", [LIST, LONGER], ids=["left longer", "right longer"])
def test_two_lists_below_headings_side_by_side_are_parted_wherever_the_right_one_begins(text: str, gap: str) -> None:
    lines = told(re.sub(r"(?<=\S) {3,}", gap, text) if gap else text).split("\n")
    assert lines.index("- process refunds for lost tickets") < lines.index("- £13 an hour") < lines.index("- paid holidays")
    assert lines[-2] == "Send your letter by 1 May."


def test_of_such_columns_what_is_offered_is_no_duty_and_the_work_is(catalog: Catalog) -> None:
    for text in (LIST, LONGER, SWAPPED):
        ids = {duty.id for duty in suggest(text, catalog).duties}
        assert ids >= {"greet-customers", "answer-inbound-calls"}


def test_each_character_keeps_its_place() -> None:
    read = one_below_the_other(legible(BLANKS), opens)
    for said in ("£13 an hour", "their way."):
        start = read.text.index(said)
        first, last = read.span(start, start + len(said))
        assert BLANKS[first:last] == said


@pytest.mark.parametrize(
    "text",
    [
        TABLE,
        CELLS,
        LIST.replace("What we offer", "Who does it"),
        "Benefits   Benefits\n" * 4 + "a   b\n",
        "Pay    £13\nHours    20\nStart    May\nDesk    gate\n",
        "a   " * 30_000,
        "a\t" * 50_000,
        ("\t" + "b   " * 40 + "\n") * 600,
        "Your tasks   Benefits\nGate   May   free\n" * 5_000,
    ],
    ids=["table", "cells", "no headings", "no work", "labels", "blanks", "tabs", "many", "headings"],
)
def test_what_is_no_page_of_two_columns_stays(text: str) -> None:
    assert told(text) == text


def test_a_posting_of_two_columns_tells_its_terms_and_its_work(catalog: Catalog) -> None:
    report = suggest(BLANKS, catalog)
    terms = {row.kind: row.shown for row in report.conditions}
    assert (report.posting.title, terms["place"], terms["start"]) == ("Ticket clerk", "Bodmin", "1 May")
    assert "at least one year" in terms["experience"]
    assert "\n" not in terms["experience"]


@pytest.mark.parametrize("gap", ["   ", "\t", " - "])
def test_a_label_may_be_parted_from_its_value_by_blanks(catalog: Catalog, gap: str) -> None:
    text = f"Ticket clerk\nLocation{gap}Bodmin\nYou will sell tickets to the visitors and you will help them at the gate."
    assert [row.text for row in suggest(text, catalog).conditions if row.kind == "place"] == ["Bodmin"]


def test_a_condition_is_quoted_to_the_letter_and_shown_as_it_looks(catalog: Catalog) -> None:
    text = BLANKS.replace("You have worked in a shop for", "You have one year of exper-").replace(
        "at least one year.", "ience in a shop."
    )
    row = next(row for row in suggest(text, catalog).conditions if row.kind == "experience")
    assert text[row.start : row.end] == row.text != row.shown
    assert row.shown.endswith("one year of experience in a shop")
