"""Tables as a workbook of Excel, row by row, in which no cell is a formula."""

from __future__ import annotations

import errno
import os
import re
from datetime import date, datetime
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from resume_helper.errors import UserError, needed
from resume_helper.text import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from resume_helper.render.table import Cell

MOST_ROWS = 1 << 20
"""Rows that a sheet has at most; what is more goes on in another."""
BEGUN = datetime(1980, 1, 1)  # noqa: DTZ001 - a workbook knows no time zones
"""When each workbook was made, for all that it tells: the same rows are the same bytes."""
MADE_BY = "resume-helper: table"
"""What the properties of a workbook say, by which it is told from one with postings."""
_WIDTHS = {
    **dict.fromkeys(("source", "title", "name", "company", "copies", "repost_of"), 30),
    **dict.fromkeys(("error", "not_met", "not_known"), 40),
    **dict.fromkeys(("quote", "bullet", "duties", "skills", "covers", "lacks"), 60),
}
"""Of columns with much text, in letters."""
_WIDTH = 14
_NO_XML = "[\ufffe\uffff]"
"""What no XML can hold, and would make a damaged file."""


def check() -> None:
    """Raise UserError where the package that writes workbooks is not installed."""
    try:
        import xlsxwriter  # noqa: F401 - 70 ms, only where one is written
    except ImportError:
        raise UserError(needed("a .xlsx", "XlsxWriter", "xlsx")) from None


def write(path: Path, head: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    """Write rows below the names of their columns; memory does not grow with them. Raises OSError, also for a full disk."""
    from xlsxwriter import Workbook
    from xlsxwriter.exceptions import XlsxFileError

    try:
        with (
            TemporaryDirectory() as folder,
            Workbook(str(path), {"constant_memory": True, "tmpdir": folder}) as book,
        ):
            book.set_properties({"created": BEGUN, "comments": MADE_BY})
            _fill(book, head, rows)
    except XlsxFileError as error:
        (cause,) = error.args
        raise (cause if isinstance(cause, OSError) else OSError(errno.EFBIG, os.strerror(errno.EFBIG))) from None


def _fill(book: Any, head: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:  # noqa: ANN401 - of XlsxWriter, which has no types
    bold, percent, day = (
        book.add_format(form) for form in ({"bold": True}, {"num_format": "0%"}, {"num_format": "yyyy-mm-dd"})
    )
    sheet, at = _sheet(book, head, bold), 1
    for row in rows:
        if at == MOST_ROWS:
            sheet, at = _sheet(book, head, bold), 1
        for column, cell in enumerate(row):
            if isinstance(cell, float):
                sheet.write_number(at, column, cell, percent)
            elif isinstance(cell, date):
                sheet.write_datetime(at, column, cell, day)
            elif cell:
                sheet.write_string(at, column, _text(cell))  # `write` would take "=1+1" for a formula
        at += 1


def _sheet(book: Any, head: Sequence[str], bold: Any) -> Any:  # noqa: ANN401 - see above
    """A new sheet with the names of its columns, which stay in sight, and by which it can be filtered."""
    sheet = book.add_worksheet()
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, MOST_ROWS - 1, len(head) - 1)
    for column, name in enumerate(head):
        sheet.set_column(column, column, _WIDTHS.get(name, _WIDTH))
        sheet.write_string(0, column, _text(name), bold)
    return sheet


def _text(cell: str) -> str:
    return re.sub(_NO_XML, "", one_line(cell))
