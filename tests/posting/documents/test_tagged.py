"""PDF files whose program has tagged their text: headings, paragraphs, lists and tables are read as such."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from resume_helper.posting.decode import decode

if TYPE_CHECKING:
    from collections.abc import Sequence

LEFT, MIDDLE = 50, 300
Tag = tuple[str, "str | Sequence[Tag]"]
"""What it is, and its text, a line feed where the page ends a line; or else the tags that it holds."""


class Printer:
    """A PDF of one page, as it is being written: each text stands on the line below the last, one with a tab beside it."""

    def __init__(self) -> None:
        self.objects = ["<< /Type /Catalog /Pages 2 0 R /StructTreeRoot 6 0 R >>", "", "", "", "", ""]
        self.shown, self.down, self.texts = list[str](), 750, 0

    def print(self, mark: str, text: str) -> None:
        place = MIDDLE if text.startswith("\t") else LEFT
        lines = text.strip("\t").split("\n")
        self.down -= 0 if place == MIDDLE else 14
        said = " ".join(f"({line}) Tj T*" if line != lines[-1] else f"({line}) Tj" for line in lines)
        self.shown.append(f"{mark} BDC BT /F 12 Tf 14 TL {place} {self.down} Td {said} ET EMC")
        self.down -= 14 * (len(lines) - 1)

    def tag(self, tag: Tag, above: int) -> int:
        """Print a tag, and tell the number of its object."""
        kind, held = tag
        self.objects.append("")
        number = len(self.objects)
        if isinstance(held, str):
            self.print(f"/{kind} <</MCID {self.texts}>>", held)
            kids, self.texts = str(self.texts), self.texts + 1
        else:
            kids = " ".join(f"{self.tag(one, number)} 0 R" for one in held)
        self.objects[number - 1] = f"<< /S /{kind} /P {above} 0 R /Pg 4 0 R /K [{kids}] >>"
        return number

    def written(self, tags: Sequence[Tag]) -> bytes:
        kids = " ".join(f"{self.tag(one, 6)} 0 R" for one in tags)
        shown = "\n".join(self.shown)
        self.objects[1:6] = [
            "<< /Type /Pages /Count 1 /Kids [4 0 R] >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F 3 0 R >> >> /Contents 5 0 R >>",
            f"<< /Length {len(shown)} >>\nstream\n{shown}\nendstream",
            f"<< /Type /StructTreeRoot /K [{kids}] /RoleMap << /Body#20text /P >> >>",
        ]
        listed = "".join(f"{number} 0 obj\n{one}\nendobj\n" for number, one in enumerate(self.objects, 1))
        size = len(self.objects) + 1
        return f"%PDF-1.4\n{listed}trailer << /Size {size} /Root 1 0 R >>\nstartxref\n0\n%%EOF".encode("ascii")


def lines(*tags: Tag) -> list[str]:
    return decode(Printer().written(tags), "p.pdf").split("\n")


STATEMENT = "Bar worker with six years behind the counters of busy pubs and\nhotels, used to stock, tills and late closing"


def test_a_paragraph_is_one_line_and_a_heading_stands_apart() -> None:
    told = lines(("H1", "Ada Quill"), ("Body#20text", STATEMENT), ("H2", "Work"), ("H3", "Waiter"), ("P", "2019 - 2021"))
    assert told == ["Ada Quill", STATEMENT.replace("\n", " "), "", "Work", "Waiter", "2019 - 2021"]


def test_a_line_that_its_writer_ended_stays_one() -> None:
    assert lines(("P", "Ada Quill\n9 Moss Lane, Derby\nada@example.org")) == [
        "Ada Quill",
        "9 Moss Lane, Derby",
        "ada@example.org",
    ]


def test_an_item_has_a_mark_though_the_page_draws_it_and_no_second_one() -> None:
    drawn: Tag = ("LI", [("LBody", "Book tables by phone for parties of up to thirty people, and\nTake deposits")])
    written: Tag = ("LI", [("Lbl", "o "), ("LBody", "\tCount the till")])
    assert lines(("L", [drawn, written])) == [
        "- Book tables by phone for parties of up to thirty people, and Take deposits",
        "- Count the till",
    ]


def test_what_stands_on_one_printed_line_is_on_one() -> None:
    assert lines(("H3", "Waiter | Mill Inn"), ("P", "\t2019 - 2021"), ("P", "Served tables")) == [
        "Waiter | Mill Inn\t2019 - 2021",
        "Served tables",
    ]


def test_a_heading_and_an_item_in_the_other_column_have_lines_of_their_own() -> None:
    assert lines(("P", "Derby"), ("H2", "\tWork"), ("P", "Waiter"), ("L", [("LI", "\tServed")])) == [
        *("Derby", "", "Work", "Waiter", "- Served"),
    ]


def test_a_table_is_read_row_by_row() -> None:
    rows = [("2015 - 2019", ("Waiter", "Mill Inn, Derby")), ("2011 - 2015", ("Porter", "Hotel Arden, Leek"))]
    table: Sequence[Tag] = [("TR", [("TD", dates), ("TD", [("P", f"\t{said[0]}"), ("P", said[1])])]) for dates, said in rows]
    assert [line for line in lines(("Table", [("TBody", table)])) if line] == [
        *("2015 - 2019", "Waiter", "Mill Inn, Derby"),
        *("2011 - 2015", "Porter", "Hotel Arden, Leek"),
    ]


def test_rows_without_tags_have_lines_of_their_own_however_long() -> None:
    rows = [f"20{year} - 20{year + 2} Waiter and cook at the bar and restaurant of the Mill Inn, Derby\n" for year in (12, 10)]
    shown: Sequence[Tag] = [("NonStruct", row.rstrip()) for row in rows]
    assert lines(("Document", shown)) == [row.rstrip() for row in rows]
    assert lines(("P", shown)) == ["".join(rows).replace("\n", " ").strip()]


def test_a_word_that_the_page_has_parted_is_left_to_who_knows_words() -> None:
    said = "Greet guests, book tables, and resolve com-\nplaints"
    assert lines(("P", said)) == said.split("\n")
    narrow: Tag = ("TD", [("NonStruct", "Solve com-\nplaints")])
    assert lines(("Table", [("TR", [("TD", "Duties"), narrow])])) == ["Duties: Solve com-", "plaints"]


def test_dates_that_a_narrow_column_breaks_are_whole() -> None:
    assert lines(("P", "May 2019 -\npresent"), ("P", "Waiter")) == ["May 2019 - present", "Waiter"]
    assert lines(("P", [("NonStruct", "May 2019 - March\n2020")]), ("P", "Waiter")) == ["May 2019 - March 2020", "Waiter"]


def test_boxes_of_a_browser_have_lines_of_their_own() -> None:
    cells: Sequence[Tag] = [("NonStruct", [("NonStruct", "Waiter")]), ("NonStruct", [("NonStruct", "Mill Inn")])]
    assert lines(("NonStruct", cells)) == ["Waiter", "Mill Inn"]
    assert lines(("P", [("NonStruct", "Waiter"), ("NonStruct", "\tat the Mill Inn")])) == ["Waiter at the Mill Inn"]


@pytest.mark.parametrize("mark", ["/Artifact <</Subtype /Footer>>", "/Artifact <</Subtype /Header>>"])
def test_what_is_of_the_page_is_no_text_but_for_what_stands_above_it(mark: str) -> None:
    page = Printer()
    page.print("/Artifact <</Subtype /Header>>", "11/29/26, 12:41 PM Resume")
    page.print(mark, "Ada Quill")
    told = decode(page.written([("P", "Count the till")]), "p.pdf").split("\n")
    assert told == ["Ada Quill"] * ("Header" in mark) + ["Count the till"]


def test_where_tags_hold_a_part_of_the_text_it_is_read_as_it_is_printed() -> None:
    page = Printer()
    page.print("/Span <<>>", "Greet guests\nCarry luggage")
    assert decode(page.written([("L", [("LI", "Count the till")])]), "p.pdf") == "Greet guests\nCarry luggage\nCount the till"


@pytest.mark.parametrize("mark", ["/Span <<>>", "/Artifact <</Type /Pagination>>"])
def test_no_line_is_lost_that_tags_leave_out_however_little_it_is(mark: str) -> None:
    jobs = [("LI", "Book tables by phone for parties of up to thirty people")] * 30
    page = Printer()
    page.print(mark, "Ada Quill\nada@example.org")
    above = decode(page.written([("L", jobs)]), "p.pdf").split("\n")
    assert above == ["Ada Quill", "ada@example.org", *(f"- {said}" for _, said in jobs)]
    page = Printer()
    page.tag(("P", "Work"), 6)
    page.print(mark, "0113 496 0000")
    assert decode(page.written([("L", jobs)]), "p.pdf").split("\n")[:2] == ["Work", "0113 496 0000"]


@pytest.mark.parametrize("stamp", ["Page 1 of 3", "1", "11/29/26, 12:41 PM Resume"])
def test_the_number_of_a_page_and_a_stamp_need_no_tags(stamp: str) -> None:
    page = Printer()
    page.print("/Artifact <<>>", stamp)
    told: Tag = ("L", [("LI", "Count the till"), ("LI", "Greet guests")])
    page.tag(told, 6)
    page.print("/Span <<>>", stamp)
    data = page.written([]).replace(b"/StructTreeRoot /K []", b"/StructTreeRoot /K [7 0 R]")
    assert decode(data, "p.pdf") == "- Count the till\n- Greet guests"


@pytest.mark.parametrize("damage", [(b"/RoleMap <<", b"/RoleMap [] /X <<"), (b"/Pg 4 0 R", b"/Pg 4 /X 1")])
def test_where_tags_are_damaged_the_text_is_read_as_it_is_printed(damage: tuple[bytes, bytes]) -> None:
    data = Printer().written([("L", [("LI", "Count the till"), ("LI", "Greet guests")])])
    assert damage[0] in data
    assert decode(data.replace(*damage), "p.pdf") == "Count the till\nGreet guests"


def test_tags_that_hold_themselves_come_to_an_end() -> None:
    data = Printer().written([("Sect", [("P", "Count the till")])])
    circle = data.replace(b"/K [8 0 R]", b"/K [7 0 R 8 0 R]")
    assert circle != data
    assert decode(circle, "p.pdf") == "Count the till"


def test_a_paragraph_of_very_many_stretches_is_one() -> None:
    many: Sequence[Tag] = [("Span", f"word{number} word ") for number in range(3000)]
    assert lines(("P", many))[0].startswith("word0 word word1 word")
