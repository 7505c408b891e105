"""Tables in PDF files without tags, whose narrow cells the page has broken into several lines."""

from __future__ import annotations

from resume_helper.posting.documents.printed_table import Printed, tables_in
from tests.posting.documents.test_printed import Piece, printed

LEFT, MIDDLE, RIGHT = 50, 150, 290


def row(down: float, *cells: tuple[str, ...]) -> list[Piece]:
    """A row of a table, cell by cell, each with its lines."""
    places = zip((LEFT, MIDDLE, RIGHT), cells, strict=False)
    return [(left, down + 14 * n, line) for left, lines in places for n, line in enumerate(lines)]


FIRST = row(0, ("2019 - 2021",), ("Shop Assistant, Blu", "Stores, Leeds"), ("Served customers and", "took cash at the till"))
SECOND = row(30, ("2016 - 2019",), ("Cleaner, Elm Ltd",), ("Cleaned two floors",))


def test_a_cell_that_the_page_has_broken_is_whole() -> None:
    lines = printed((LEFT, -30, "Experience"), *FIRST, *SECOND)
    assert [line for line in lines if line] == [
        *("Experience", "2019 - 2021", "Shop Assistant, Blu Stores, Leeds", "Served customers and took cash at the till"),
        *("2016 - 2019", "Cleaner, Elm Ltd", "Cleaned two floors"),
    ]


def test_two_lines_of_a_cell_that_have_room_beside_each_other_stay_two() -> None:
    lines = printed(*row(0, ("2019 -", "2021"), ("Cleaner", "Elm Ltd"), ("Cleaned two floors",)), *SECOND)
    assert [line for line in lines if line][:3] == ["2019 - 2021", "Cleaner", "Elm Ltd"]


def test_a_cell_without_much_room_before_the_next_is_one_all_the_same() -> None:
    wide = row(30, ("2016 - 2019",), ("Cleaner at Elm Ltd",), ("Cleaned two floors",))
    assert "Cleaner at Elm Ltd" in printed(*FIRST, *wide)


def test_two_columns_of_a_page_are_no_table() -> None:
    left = [(LEFT, 14.0 * n, line) for n, line in enumerate(("Skills", "Excel", "Typing"))]
    right = [(MIDDLE, 14.0 * n, line) for n, line in enumerate(("Cleaner", "Elm Ltd", "Cleaned two floors"))]
    assert printed(*left, *right) == ["Skills", "Excel", "Typing", "Cleaner", "Elm Ltd", "Cleaned two floors"]


def test_a_tab_within_a_cell_begins_no_other() -> None:
    lines = printed(*row(0, ("2019 -", "2021"), ("Cleaner\\tElms", "Ltd"), ("Cleaned two floors",)), *SECOND)
    assert next(line for line in lines if line) == "2019 - 2021"


def test_very_many_rows_of_single_words_are_no_table() -> None:
    lines = [Printed("a\tb\tc", 0.0, 1.0, -14.0 * n, (0.0, 10.0, 20.0), ("a", "b", "c"), 12.0) for n in range(20_000)]
    assert tables_in(lines, 20.0) == {}
