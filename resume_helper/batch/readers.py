"""The rows of JSON lines, CSV and Parquet, one after the other, whatever is wrong with some of them."""

from __future__ import annotations

import codecs
import contextlib
import csv
import io
import json
import re
from itertools import chain, repeat
from typing import TYPE_CHECKING, Any, cast

from resume_helper.batch.tables import Fields, Source, carried_fields, check_fields, checked, fields_of, posting_of
from resume_helper.errors import needed
from resume_helper.posting.decode import MAX_BYTES, encoding_of
from resume_helper.text import one_line

if TYPE_CHECKING:
    import gzip
    from collections.abc import Iterator
    from pathlib import Path

    Binary = io.BufferedReader | gzip.GzipFile

LONGEST = 6 * MAX_BYTES + (1 << 16)
"""Characters of a line, or of a row of CSV, that are read: JSON may write one character in six, and there are other fields."""
PIECE = 1 << 16
"""Characters read at once of what is too long to be kept."""
MARK = re.compile(r"\ufeff?sep=([,;\t|])\s*")
"""What spreadsheets write before the names of the fields, to say what parts them."""
ROWS = 32
"""Rows of Parquet that are in memory at once."""
WESTERN = "windows-1252-if-not-utf-8"
"""How bytes that are not UTF-8 are read, as in posting/decode.py."""


def _as_western(error: UnicodeError) -> tuple[str, int]:
    wrong = cast("UnicodeDecodeError", error)
    return wrong.object[wrong.start : wrong.end].decode("cp1252", "replace"), wrong.end


codecs.register_error(WESTERN, _as_western)


@contextlib.contextmanager
def _as_text(file: Binary, newline: str) -> Iterator[io.TextIOWrapper]:
    """A file as text, in the encoding that its first bytes tell."""
    text = io.TextIOWrapper(file, encoding_of(file.peek(PIECE)) or "utf-8", errors=WESTERN, newline=newline)  # type: ignore[type-var, unused-ignore]
    try:
        yield text
    finally:
        text.detach()  # the file is closed by who opened it


def _lines(text: io.TextIOWrapper) -> Iterator[str]:
    """The lines of a text. One that is too long is cut a little above LONGEST; its quotes stay odd or even in number."""
    while line := text.readline(LONGEST + 1):
        if len(line) > LONGEST:
            piece, quotes = line, 0
            while piece and not piece.endswith(("\n", "\r")):
                piece = text.readline(PIECE)
                quotes += piece.count('"')
            line += '"' * (quotes % 2) + "\n"
        yield line


def json_lines(file: Binary, name: str, fields: Fields) -> Iterator[Source]:
    """One posting a line: an object with a text field, or a text."""
    with _as_text(file, "\n") as text:
        for number, line in enumerate(_lines(text), 1):
            place = f"{name}:{number}"
            if len(line) > LONGEST:
                yield _too_long(place, "line")
            elif line.strip():
                yield _of_json(line.lstrip("\ufeff"), place, fields)


def _of_json(line: str, place: str, fields: Fields) -> Source:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        return Source(place, "", f"{place}: this is not JSON; write one object a line")
    if isinstance(row, str):
        return checked(place, row)
    if isinstance(row, dict):
        return posting_of(row, place, fields)
    return Source(place, "", f"{place}: this is no object; write one object a line, with the posting in 'text'")


class _Fed:
    """The lines of a CSV, as its reader takes them.

    Of a row that is too long only the quotes go on, so that its end is found.
    """

    def __init__(self, lines: Iterator[str], number: int) -> None:
        self._lines = lines
        self._again = list[str]()
        self.number = number
        """The lines taken so far."""
        self.size = 0
        """The characters of the row so far."""
        self._taken = list[str]()

    def __iter__(self) -> _Fed:
        return self

    def __next__(self) -> str:
        line = self._again.pop() if self._again else next(self._lines)
        self.number += 1
        self.size += len(line)
        if self.size > LONGEST:
            return '"' * (line.count('"') % 2)
        self._taken.append(line)
        return line

    def begin(self) -> None:
        """Begin a row."""
        self.size = 0
        self._taken.clear()

    def back(self) -> None:
        """Give back all lines of the row but its first: a quote that is not closed has swallowed them."""
        if self.size <= LONGEST:
            self._again += reversed(self._taken[1:])
            self.number -= len(self._taken[1:])


def _parted(lines: Iterator[str]) -> tuple[_Fed, str]:
    """The lines of a CSV from the names of its fields on, and what parts them."""
    first = next(lines, "")
    if told := MARK.fullmatch(first):
        return _Fed(chain([next(lines, "")], lines), 1), told[1]
    return _Fed(chain([first], lines), 0), max(",;\t|", key=first.count)


def csv_rows(file: Binary, name: str, fields: Fields) -> Iterator[Source]:
    """One posting a row, below a row with the names of the fields. Raises UserError where those wanted are none of them."""
    with _as_text(file, "") as text:
        rows = _csv_rows(text, name)
        _, head = next(rows)
        if isinstance(head, Source):
            yield head
            return
        if not any(field.strip() for field in head):
            yield Source(name, "", f"{name}: the first line has no names of fields; write them there")
            return
        check_fields(name, head, fields)
        for place, row in rows:
            if isinstance(row, Source):
                yield row
            elif row:
                cells = chain(row, repeat(""))  # of a row that is too short
                yield posting_of(dict(zip(head, cells, strict=False)), place, fields)


def _csv_rows(text: io.TextIOWrapper, name: str) -> Iterator[tuple[str, list[str] | Source]]:
    """The rows of a CSV, one at least, each with its place, or in its stead what is wrong with it."""
    csv.field_size_limit(2 * LONGEST)  # _Fed keeps the bounds; the reader itself would forget where in a row it is
    fed, mark = _parted(_lines(text))
    rows = csv.reader(fed, delimiter=mark, strict=True)
    row: list[str] | Source | None = []
    while row is not None:
        fed.begin()
        place = f"{name}:{fed.number + 1}"
        try:
            row = next(rows, None)
        except csv.Error as error:
            row = Source(place, "", f"{place}: not readable as CSV ({error}); check the quotes")
            fed.back()
        if row is not None:
            yield place, _too_long(place, "row") if fed.size > LONGEST else row


def _too_long(place: str, what: str) -> Source:
    return Source(
        place, "", f"{place}: this {what} is longer than {LONGEST:,} characters; give postings of at most {MAX_BYTES:,}"
    )


def parquet_rows(path: Path, fields: Fields) -> Iterator[Source]:
    """One posting a row, of which no more than ROWS are in memory. Raises UserError where there are no such fields."""
    name, number = str(path), 0
    try:
        from pyarrow import ArrowException, parquet
    except ImportError:
        yield Source(name, "", needed(f"{name}: a .parquet", "pyarrow", "parquet"))
        return
    try:
        with path.open("rb") as file:
            table = parquet.ParquetFile(file)
            listed = table.schema_arrow.names
            check_fields(name, listed, fields)
            used = (*fields_of(tuple(listed), fields), *carried_fields(tuple(listed)).values())
            wanted = [*dict.fromkeys(filter(None, used))]
            for batch in table.iter_batches(batch_size=ROWS, columns=wanted):
                columns = [batch.column(batch.schema.names.index(field)) for field in wanted]
                for at in range(batch.num_rows):
                    number += 1
                    values = [_value(column, at) for column in columns]
                    yield posting_of(dict(zip(wanted, values, strict=True)), f"{name}:{number}", fields)
    except (ArrowException, ValueError, OverflowError, OSError) as error:
        if getattr(error, "strerror", None):
            raise
        reason = one_line(str(error))[:200]
        yield Source(name, "", f"{name}: not Parquet, or damaged after row {number} ({reason}); check the file")


def _value(column: Any, at: int) -> object:  # noqa: ANN401 - an array of pyarrow
    """A value of a column; None where it is no value of Python's, such as a text that is not UTF-8."""
    try:
        return cast("object", column[at].as_py())
    except (ValueError, OverflowError):
        return None
