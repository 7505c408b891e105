"""Lines that a page has broken are read as their writer had them."""

from pathlib import Path
from textwrap import wrap

import pytest

from resume_helper.catalog import Catalog
from resume_helper.posting.unwrap import line_spans
from resume_helper.suggestion import suggest

POSTINGS = sorted((Path(__file__).parents[1] / "postings").glob("*/*.txt"))
LONG_LINES = [
    "Answer calls from members about bills, outages and moving home",
    "Keep a record of every contact, so that colleagues can follow a case",
    "Resolve complaints of all kinds, and pass on to a supervisor those that need one",
]


def lines(text: str) -> list[str]:
    return [" ".join(text[start:end].split()) for start, end in line_spans(text)]


@pytest.mark.parametrize("width", [32, 36, 44, 50, 60, 100])
def test_lines_broken_at_any_width_are_joined(width: int) -> None:
    assert lines("\n".join("\n".join(wrap(line, width)) for line in LONG_LINES)) == LONG_LINES


@pytest.mark.parametrize("end", ["\n", "\x0b", "\x0c", "\x85", "\u2028", "\u2029"])
def test_what_ends_a_line_stands_in_none(end: str) -> None:
    assert lines(f"Count cash{end}{end}Greet guests{end}") == ["Count cash", "Greet guests"]


def test_items_broken_with_a_hanging_indent_are_joined() -> None:
    assert lines("\n".join("\n".join(wrap(f"- {line}", 40, subsequent_indent="    ")) for line in LONG_LINES)) == [
        f"- {line}" for line in LONG_LINES
    ]


@pytest.mark.parametrize(
    "items",
    [
        ["answer calls", "greet guests", "count cash", "take payments", "stock shelves"],
        ["answer calls from customers of the bank", "count cash", "greet whoever comes in", "keep the counter clean and tidy"],
        [
            "answer calls from our customers by day",
            "- greet whoever comes in at the front door",
            "- keep the counter clean and tidy",
        ],
        [
            "welcoming patients",
            "confirming appointments a day ahead (by phone, text message or chat)",
            "ordering supplies",
            "answering the phone",
        ],
        [
            "gestire l'agenda di tre medici",
            "incassare le prestazioni e preparare la documentazione per le assicurazioni",
            "riordinare la sala d'attesa",
            "archiviare le cartelle",
        ],
        [
            "svare på telefon og chat",
            "hjelpe kundene med å finne riktig abonnement og forklare fakturaen",
            "registrere saker",
        ],
        [
            "ta imot henvendelser om strøm, fiber og faktura på telefon, chat og e-post",
            "ha oversikt over åpne saker og gi kundene beskjed om utfallet",
            "gi opplæring til nye kolleger i de systemene som vi bruker",
        ],
        ["abrir la tienda", "cobrar", "acomodar la mercadería nueva en el salón y en el depósito trasero", "barrer"],
    ],
)
def test_a_list_in_lower_case_stays_a_list(items: list[str]) -> None:
    assert lines("\n".join(items)) == items


def test_a_list_in_lower_case_that_a_page_has_broken_is_joined() -> None:
    items = [
        "answer calls from our members about bills, late payments and all that goes with a move",
        "count the drawer",
        "greet whoever comes in",
        "help colleagues at the counter when there is a queue, and stand in for them at noon",
    ]
    assert lines("\n".join("\n".join(wrap(item, 70)) for item in items)) == items


def test_messages_in_lower_case_of_any_length_are_lines_of_their_own_whatever_they_end_with() -> None:
    said = [
        "my aunt's bakery on the corner of high street needs someone in asap",
        "u'd serve customers from seven, weigh the loaves and wrap them so that no box gets mixed up",
        "take the money at the counter and give people change for the meters",
        "phone those whose cake is ready",
        "sweep the floor and cash up at six",
    ]
    assert lines("\n".join(said)) == said


def test_a_blank_line_or_a_full_stop_ends_what_was_broken() -> None:
    text = "\n".join("\n".join(wrap(line, 36)) for line in LONG_LINES)
    assert lines(f"{text}.\nnext to the till\n\nfull time") == [
        *LONG_LINES[:2],
        f"{LONG_LINES[2]}.",
        "next to the till",
        "full time",
    ]


@pytest.mark.parametrize("width", [36, 50, 72])
@pytest.mark.parametrize("posting", POSTINGS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_posting_broken_by_a_page_asks_for_the_same(posting: Path, width: int, catalog: Catalog) -> None:
    text = posting.read_text("utf-8")
    broken = "\n".join("\n".join(wrap(line, width, break_on_hyphens=False)) for line in text.splitlines())
    as_written, as_broken = ({duty.id for duty in suggest(one, catalog).duties} for one in (text, broken))
    assert as_broken == as_written
