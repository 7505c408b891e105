"""PDF files without tags, of which only the places of lines tell what belongs together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from resume_helper.match.looks import as_it_looks
from resume_helper.posting.decode import decode
from resume_helper.posting.documents.printed import _joined, _Piece

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog

MARK, TEXT = 50, 62
Piece = tuple[float, float, str]
"""Where a piece of text stands, from the left and from above, and what it says."""


def printed(*pieces: Piece) -> list[str]:
    """The lines of a PDF of one page with these pieces."""
    shown = "\n".join(f"BT /F 12 Tf {left} {760 - down} Td ({said}) Tj ET" for left, down, said in pieces)
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F 4 0 R >> >> /Contents 5 0 R >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        f"<< /Length {len(shown)} >>\nstream\n{shown}\nendstream",
    ]
    listed = "".join(f"{number} 0 obj\n{one}\nendobj\n" for number, one in enumerate(objects, 1))
    data = f"%PDF-1.4\n{listed}trailer << /Size 6 /Root 1 0 R >>\nstartxref\n0\n%%EOF"
    return decode(data.encode("latin-1"), "p.pdf").split("\n")


def item(down: float, *lines: str) -> list[Piece]:
    """An item of a list, as a program for documents prints it: the lines below its first one hang under the text."""
    return [(MARK, down, "\x95"), (TEXT - 3, down, " "), *((TEXT, down + 14 * n, line) for n, line in enumerate(lines))]


def test_the_lines_of_an_item_are_one() -> None:
    lines = printed(
        (MARK, 0, "Waiter"), *item(14, "Told the", "Head Waiter", "40 times"), *item(56, "Served"), (MARK, 70, "Porter")
    )
    assert lines == ["Waiter", "\u2022 Told the Head Waiter 40 times", "\u2022 Served", "Porter"]


def test_what_stands_further_in_or_out_than_the_text_of_an_item_is_none_of_it() -> None:
    assert printed(*item(0, "Served"), (90, 14, "Hotel Arden"), (MARK, 28, "Porter")) == [
        "\u2022 Served",
        "Hotel Arden",
        "Porter",
    ]


def test_a_line_stands_apart_where_more_room_is_left_above_it() -> None:
    lines = printed(
        (MARK, 0, "Waiter"), (MARK, 14, "Mill Inn"), (MARK, 28, "Served"), (MARK, 60, "Porter"), (MARK, 74, "Hotel")
    )
    assert lines == ["Waiter", "Mill Inn", "Served", "", "Porter", "Hotel"]
    wide = [(MARK, 22.0 * n, word) for n, word in enumerate(("Waiter", "Mill Inn", "Served", "Porter"))]
    assert printed(*wide) == ["Waiter", "Mill Inn", "Served", "Porter"]


def test_columns_of_a_line_are_parted_and_a_mark_stands_first_though_it_was_drawn_last() -> None:
    assert printed((MARK, 0, "Mill Inn"), (300, 0, "Derby"), (MARK, 14, "Waiter at the"), (126, 14, "bar")) == [
        "Mill Inn\tDerby",
        "Waiter at the bar",
    ]
    assert printed((TEXT, 0, "Served"), (MARK, 0, "\x95"), (TEXT, 14, "guests")) == ["\u2022 Served guests"]


def test_a_word_that_a_line_ends_within_is_left_to_who_knows_words_but_for_a_name(catalog: Catalog) -> None:
    told = printed(
        *item(0, "Kept the counter-", "receipt board, day-", "and night-time rotas, solved com-", "plaints for Jean-", "Paul")
    )
    assert told == [
        "\u2022 Kept the counter-",
        "receipt board, day-",
        "and night-time rotas, solved com-",
        "plaints for Jean-Paul",
    ]
    assert as_it_looks("\n".join(["We are looking for a clerk who will help us", *told]), catalog).text.split("\n")[1:] == [
        "\u2022 Kept the counter-receipt board, day- and night-time rotas, solved complaints for Jean-Paul",
    ]


def test_a_line_of_very_many_pieces_of_which_the_last_was_drawn_too_late_is_read_whole() -> None:
    pieces = [_Piece("word", float(place), 0.0, 1.0) for place in range(100_000)]
    assert _joined([*pieces[:-2], pieces[-1], pieces[-2]]).said.count("word") == len(pieces)
