"""The rows of a workbook of Excel, one after the other, and whether a run has written it."""

from __future__ import annotations

import warnings
import zipfile
import zlib
from itertools import chain, islice, repeat
from typing import TYPE_CHECKING

from resume_helper.batch.tables import Fields, Source, check_fields, posting_of
from resume_helper.errors import UserError, needed
from resume_helper.render.workbook import MADE_BY, MOST_ROWS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MAX_UNPACKED = 256_000_000
"""Bytes that a workbook may unpack to: Excel keeps its texts apart from its rows, and they are all in memory."""
_PROPERTIES, _HEAD = "docProps/core.xml", 4096


def xlsx_rows(path: Path, fields: Fields) -> Iterator[Source]:
    """One posting a row of the first sheet, below a row with the names of the fields. Raises UserError where there are none."""
    name, number = str(path), 0
    try:
        from openpyxl import load_workbook
    except ImportError:
        yield Source(name, "", needed(f"{name}: a .xlsx", "openpyxl", "xlsx"))
        return
    warnings.filterwarnings("ignore", module="openpyxl")  # what it leaves out of a file is no news for people
    try:
        _check_size(path)
        book = load_workbook(path, read_only=True, data_only=True)
        try:
            sheet = book.worksheets[0]
            sheet.reset_dimensions()  # some programs write wrong ones
            rows = islice(sheet.iter_rows(values_only=True), MOST_ROWS)  # a row may say that it is the billionth
            head = ["" if cell is None else str(cell) for cell in next(rows, ())]
            check_fields(name, head, fields)
            for number, row in enumerate(rows, 2):
                if any(cell is not None for cell in row):
                    cells = chain(row, repeat(None))  # of a row that is too short
                    yield posting_of(dict(zip(head, cells, strict=False)), f"{name}:{number}", fields)
        finally:
            book.close()
    except UserError:
        raise
    except Exception as error:  # of a damaged file, openpyxl raises whatever it meets
        if isinstance(error, OSError) and error.strerror:
            raise
        yield Source(name, "", f"{name}: not a workbook of Excel, or damaged after row {number}; check the file")


def _check_size(path: Path) -> None:
    with zipfile.ZipFile(path) as parts:
        if sum(part.file_size for part in parts.infolist()) > MAX_UNPACKED:
            raise UserError(f"{path}: this unpacks to more than {MAX_UNPACKED:,} bytes; save it as several, or as .csv")


def is_made(path: Path) -> bool:
    """Whether a workbook is a table that a run has written."""
    try:
        with zipfile.ZipFile(path) as parts, parts.open(_PROPERTIES) as file:
            return MADE_BY.encode() in file.read(_HEAD)
    except (OSError, KeyError, ValueError, RuntimeError, EOFError, zlib.error, zipfile.BadZipFile):
        return False
