"""What a chat or a page has around a posting is no part of it."""

import pytest

from resume_helper.posting.around import without_surroundings
from resume_helper.posting.legible import legible

JOB = "Ticket clerk\nYou sell tickets."


def told(text: str) -> str:
    return without_surroundings(legible(text)).text


@pytest.mark.parametrize(
    "text",
    [
        "[03/02/2026, 18:42] Ann Moor: Ticket clerk\n[03/02/2026, 18:43:10] Ann Moor: You sell tickets.",
        "3.2.2026, 18:42 - Ann Moor: Ticket clerk\n3.2.2026, 18:43 - Ann Moor: You sell tickets.",
        "2/3/26, 6:42 PM - +1 555 0100: Ticket clerk\nYou sell tickets.",
        "Home > Jobs in Dale > Tickets\nTicket clerk\nYou sell tickets.",
        "\n  Empleo \u203a Soria \u203a Venta\nTicket clerk\nYou sell tickets.",
    ],
)
def test_the_stamps_of_a_chat_and_the_trail_of_a_page_go(text: str) -> None:
    assert told(text).strip() == JOB


@pytest.mark.parametrize(
    "text",
    [
        "Ticket clerk\n12/05/2026, 09:00: interviews",
        "Tasks: sell tickets > check them > help visitors",
        "Ticket clerk\nSell tickets > check them > help visitors",
        "Ticket clerk\nTasks\nSell tickets \xbb check them \xbb help visitors\nHill Ferries",
        "1 > 2",
        "a > " * 25_000,
        "\n" * 100_000 + "> a",
        "[" * 100_000,
    ],
    ids=["time", "label", "below the title", "in the middle", "sum", "signs", "blanks", "brackets"],
)
def test_what_a_posting_says_itself_stays(text: str) -> None:
    assert told(text) == text
