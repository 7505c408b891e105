"""What of PDF files and Word documents is read."""

import re
import sys
import zipfile
from contextlib import suppress
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter

from resume_helper.errors import PIP, UserError
from resume_helper.posting.decode import MAX_BYTES, MAX_DOCUMENT_BYTES, decode, read
from resume_helper.posting.documents import word


def docx(*paragraphs: str, style: str = "Normal") -> "Document":
    document = Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph, style=style)
    return document


def saved(document: "Document") -> bytes:
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def pdf(*pages: str, locked: str = "") -> bytes:
    """A PDF with a line of text for each line of each page, and without a table of its parts: readers look for them then."""
    kids = " ".join(f"{2 * n} 0 R" for n in range(2, 2 + len(pages)))
    parts = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {len(pages)} /Kids [{kids}] >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for number, page in enumerate(pages, 2):
        shown = f"BT /F 12 Tf 50 700 Td 14 TL {' '.join(f'({line}) Tj T*' for line in page.splitlines())} ET"
        fonts = "/MediaBox [0 0 612 792] /Resources << /Font << /F 3 0 R >> >>"
        parts.append(f"<< /Type /Page /Parent 2 0 R {fonts} /Contents {2 * number + 1} 0 R >>")
        parts.append(f"<< /Length {len(shown)} >>\nstream\n{shown}\nendstream")
    listed = "".join(f"{number} 0 obj\n{part}\nendobj\n" for number, part in enumerate(parts, 1))
    written = f"%PDF-1.4\n{listed}trailer << /Size {len(parts) + 1} /Root 1 0 R >>\nstartxref\n0\n%%EOF".encode("ascii")
    if not locked:
        return written
    writer = PdfWriter(PdfReader(BytesIO(written)))
    writer.encrypt(locked, algorithm="RC4-128")
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def test_the_pages_of_a_pdf_are_read_in_their_order() -> None:
    two = pdf("Bank Teller\nCount the drawer", "Greet members")
    assert decode(two, "p.pdf") == "Bank Teller\nCount the drawer\nGreet members"


def test_a_sign_of_which_a_pdf_tells_no_letter_is_the_mark_of_an_item() -> None:
    assert decode(pdf("Bank Teller\n\\000 Count the drawer"), "p.pdf") == "Bank Teller\n\u2022 Count the drawer"


def test_of_a_word_document_paragraphs_items_and_tables_are_read_in_their_order() -> None:
    document = docx("Bank Teller", style="Title")
    document.add_paragraph("Count the drawer", style="List Bullet")
    document.add_paragraph("Greet members", style="List Number")
    rows = (("Pay:", "$18 an hour"), ("Duties", "Open accounts\nFile forms"), ("x" * 50, "y"))
    table = document.add_table(rows=0, cols=2)
    for label, value in rows:
        cells = table.add_row().cells
        cells[0].text = label
        first, *more = value.split("\n")
        cells[1].text = first
        for line in more:
            cells[1].add_paragraph(line)
    document.add_paragraph("Apply now")
    assert decode(saved(document), "p.docx").splitlines() == [
        "Bank Teller", "- Count the drawer", "- Greet members", "Pay: $18 an hour", "Duties", "Open accounts", "File forms",
        "x" * 50, "y", "Apply now",
    ]  # fmt: skip


def test_a_box_is_read_once_and_so_is_a_field_to_fill_in() -> None:
    document = docx("Above")
    box = "<w:txbxContent><w:p><w:r><w:t>In the box</w:t></w:r></w:p></w:txbxContent>"
    mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    document.paragraphs[0].runs[0]._r.append(  # noqa: SLF001 - there is no public way
        parse_xml(f"<mc:AlternateContent {mc} {nsdecls('w')}><mc:Choice Requires='x'>{box}</mc:Choice>"
                  f"<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>")
    )  # fmt: skip
    field = f"<w:sdt {nsdecls('w')}><w:sdtContent><w:p><w:r><w:t>In the field</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    document.element.body.insert(1, parse_xml(field))
    assert decode(saved(document), "p.docx") == "Above\nIn the box\nIn the field"


def archive(**parts: bytes) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in parts.items():
            file.writestr(name.replace("__", "/"), data)
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (pdf("Teller", locked="a word"), "locked with a password; save it as a text file, or paste its text"),
        (pdf("Teller")[:-400], "this PDF is damaged"),
        (b"%PDF-1.7\n", "this PDF is damaged"),
        (pdf(""), "there is no text in this file, only pictures; paste its text"),
        (saved(docx("")), "there is no text in this file"),
        (archive(word__sheet=b"1"), "this is an archive and no Word document; save it as a text file"),
        (archive(**{"word__document.xml": b"1"}), "this Word document is damaged; save it as a text file"),
        (b"PK\x03\x04 and no more", "this Word document is damaged"),
    ],
)
def test_what_cannot_be_read_is_told_with_what_to_do_instead(data: bytes, says: str) -> None:
    with pytest.raises(UserError, match=f"^my.file: .*{re.escape(says)}"):
        decode(data, "my.file")


def test_an_archive_that_unpacks_to_too_much_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(word, "MAX_UNPACKED", 1000)
    with pytest.raises(UserError, match=r"^p: this document unpacks to more than 1,000 bytes; save it as a text file"):
        decode(saved(docx("Teller")), "p")


def test_a_document_may_be_larger_than_a_text_and_its_text_may_not(tmp_path: Path) -> None:
    data = pdf("Teller") + b"\n" * (2 * MAX_BYTES)
    (tmp_path / "p.pdf").write_bytes(data)
    with (tmp_path / "p.pdf").open("rb") as file:
        assert decode(read(file), "p.pdf") == "Teller"
    with pytest.raises(UserError, match=f"more bytes than the limit of {MAX_DOCUMENT_BYTES:,}"):
        decode(b"%PDF-" + b" " * MAX_DOCUMENT_BYTES, "p")
    with pytest.raises(UserError, match=f"more bytes than the limit of {MAX_BYTES:,}"):
        decode(pdf(*["\n".join(["word " * 100] * 40)] * 60), "p")


@settings(deadline=None)
@given(st.data())
def test_damage_anywhere_is_told_or_read_over(data: st.DataObject) -> None:
    whole = data.draw(st.sampled_from(WHOLE))
    at = data.draw(st.integers(0, len(whole) - 1))
    torn = whole[:at] + data.draw(st.binary(max_size=8)) + whole[at + data.draw(st.integers(0, 8)) :]
    with suppress(UserError):  # anything else that is raised is a fault
        decode(torn, "p")


WHOLE = (pdf("Bank Teller\nCount the drawer"), saved(docx("Bank Teller", "Count the drawer")))


def test_without_the_libraries_it_is_told_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("pypdf", "docx"):
        monkeypatch.setitem(sys.modules, module, None)
    for data, extra in zip(WHOLE, ("pdf", "docx"), strict=True):
        with pytest.raises(UserError, match=rf"^p: .* needs .*; install it .*: {re.escape(PIP)} install '\.\[{extra}\]'$"):
            decode(data, "p")


def test_the_head_of_the_first_page_and_the_columns_of_a_table_are_read() -> None:
    document = Document()
    document.sections[0].header.paragraphs[0].text = "Kim Doe | 0113 496 0999"
    table = document.add_table(rows=0, cols=3)
    for row in (("Employer", "Position", "Period"), ("Acme", "Cashier", "2019 - 2021"), ("Bar Blu", "Waiter", "2018")):
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    lines = [line for line in decode(saved(document), "posting.docx").splitlines() if line]
    assert lines == [
        "Kim Doe | 0113 496 0999",
        *("Employer: Acme", "Position: Cashier", "Period: 2019 - 2021"),
        *("Employer: Bar Blu", "Position: Waiter", "Period: 2018"),
    ]


def test_tables_within_tables_are_read_once_each() -> None:
    document, depth = Document(), 14
    cell = document.add_table(rows=1, cols=1).cell(0, 0)
    for _ in range(depth):
        cell = cell.add_table(rows=1, cols=1).cell(0, 0)
    cell.text = "Count the drawer"
    assert decode(saved(document), "p.docx").strip() == "Count the drawer"


def test_a_table_that_is_the_head_of_a_job_has_a_line_for_each_row_and_one_of_a_label_and_a_day_has_a_label() -> None:
    document = Document()
    for rows in ((("Acme Stores", "Derby"), ("Cashier", "2019 - 2021")), (("Closing date", "2026-05-12"),)):
        table = document.add_table(rows=0, cols=2)
        for row in rows:
            for cell, text in zip(table.add_row().cells, row, strict=True):
                cell.text = text
        document.add_paragraph("")
    lines = [line for line in decode(saved(document), "p.docx").splitlines() if line]
    assert lines == ["Acme Stores\tDerby", "Cashier\t2019 - 2021", "Closing date: 2026-05-12"]
