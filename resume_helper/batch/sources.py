"""Where many postings come from: folders, text files, JSON lines, CSV and Parquet, each also compressed, and stdin."""

from __future__ import annotations

import csv
import gzip
import io
import json
import sys
from itertools import chain, islice
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from resume_helper.errors import UserError
from resume_helper.posting.decode import MAX_BYTES, STDIN, decode, writable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

TEXTS = (".txt", ".md")
TABLES = (".jsonl", ".ndjson", ".csv", ".parquet")
TEXT_FIELDS = (
    "text",
    "posting",
    "description",
    "job_description",
    "body",
    "content",
    "descripcion",
    "descrizione",
    "beskrivelse",
)
"""Names of a field that are obviously the posting."""
ID_FIELDS = ("id", "job_id", "posting_id", "url", "link", "key")


class Source(NamedTuple):
    """One posting: its name, and its text or what is wrong with it."""

    name: str
    text: str
    error: str = ""


class Fields(NamedTuple):
    """The fields of a table that hold the text and the name of a posting; "" guesses."""

    text: str = ""
    id: str = ""


def sources(paths: Iterable[Path], fields: Fields) -> Iterator[Source]:
    """The postings of all paths, in their order; a folder's files recursively, in the order of their names.

    A posting that cannot be read is a Source with an error. Raises UserError for a table that has no text field.
    """
    for path in paths:
        if str(path) == STDIN:
            yield from _json_lines(sys.stdin.buffer, "<stdin>", fields)
        elif path.is_dir():
            for below in sorted(p for p in path.rglob("*") if _kind(p) and p.is_file()):
                yield from _file(below, fields)
        else:
            yield from _file(path, fields)


def _kind(path: Path) -> str:
    """The suffix that tells what a file is, without that of its compression; "" for what is not read from folders."""
    suffix = path.with_suffix("").suffix if path.suffix == ".gz" else path.suffix
    return suffix.lower() if suffix.lower() in (*TEXTS, *TABLES) else ""


def _file(path: Path, fields: Fields) -> Iterator[Source]:
    name, kind = str(path), _kind(path)
    try:
        if kind == ".parquet":
            yield from _parquet(path, fields)
            return
        with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as file:
            if kind in (".jsonl", ".ndjson"):
                yield from _json_lines(file, name, fields)
            elif kind == ".csv":
                yield from _csv(file, name, fields)
            else:
                yield _decoded(file.read(MAX_BYTES + 1), name)
    except (OSError, EOFError) as error:
        reason = getattr(error, "strerror", None) or "it is torn or not compressed"
        yield Source(name, "", f"{name}: cannot be read ({reason}); check the path and its permissions")


def _decoded(data: bytes, name: str) -> Source:
    try:
        return Source(name, decode(data, name))
    except UserError as error:
        return Source(name, "", str(error))


def _json_lines(file: BinaryIO | gzip.GzipFile, name: str, fields: Fields) -> Iterator[Source]:
    """One posting a line: an object with a text field, or a text."""
    for number, line in enumerate(file, 1):
        if not line.strip():
            continue
        place = f"{name}:{number}"
        try:
            row = json.loads(line)
        except (ValueError, RecursionError):
            yield Source(place, "", f"{place}: this is not JSON; write one object a line")
            continue
        if isinstance(row, str):
            yield _checked(place, row)
        elif isinstance(row, dict):
            yield _row(row, place, fields)
        else:
            yield Source(place, "", f"{place}: this is no object; write one object a line, with the posting in 'text'")


def _csv(file: BinaryIO | gzip.GzipFile, name: str, fields: Fields) -> Iterator[Source]:
    csv.field_size_limit(MAX_BYTES)
    lines = io.TextIOWrapper(file, "utf-8-sig", errors="replace", newline="")
    try:
        head = lines.readline()
        rows = csv.DictReader(chain([head], lines), delimiter=max(",;\t", key=head.count))
        listed = rows.fieldnames or ()
        if not _field(dict.fromkeys(listed, ""), fields.text, TEXT_FIELDS):
            names = ", ".join(listed)
            raise UserError(f"{name}: no field is obviously the posting; name one of these with --text-field: {names}")
        for number, row in enumerate(rows, 2):
            yield _row(row, f"{name}:{number}", fields)
    except csv.Error as error:
        yield Source(name, "", f"{name}: not readable as CSV ({error}); check the quotes")
    finally:
        lines.detach()  # the file is closed by who opened it


def _parquet(path: Path, fields: Fields) -> Iterator[Source]:
    try:
        from pyarrow import ArrowInvalid, parquet
    except ImportError:
        raise UserError("a .parquet needs pyarrow; install it with: pip install 'resume-helper[parquet]'") from None
    try:
        file, number = parquet.ParquetFile(path), 0
        for batch in file.iter_batches(batch_size=256):
            for row in batch.to_pylist():
                number += 1
                yield _row(row, f"{path}:{number}", fields)
    except ArrowInvalid:
        yield Source(str(path), "", f"{path}: this is not Parquet; check the file")


def _row(row: Mapping[str, object], place: str, fields: Fields) -> Source:
    text_field = _field(row, fields.text, TEXT_FIELDS)
    if not text_field or not isinstance(row[text_field], str):
        wanted = fields.text or "text"
        return Source(place, "", f"{place}: there is no text in the field '{wanted}'; name the right one with --text-field")
    id_field = _field(row, fields.id, ID_FIELDS)
    return _checked(str(row[id_field]) if id_field else place, str(row[text_field]))


def _field(row: Mapping[str, object], given: str, obvious: tuple[str, ...]) -> str:
    """The name of a field: the one given, or the first of the obvious ones, or for a text the only one with a text."""
    if given:
        return given if given in row else ""
    named = {name.lower(): name for name in row if isinstance(name, str)}
    return next((named[name] for name in obvious if name in named), "")


def _checked(name: str, text: str) -> Source:
    size = len(text.encode("utf-8", "replace"))
    if size > MAX_BYTES:
        return Source(
            name, "", f"{name}: the posting has {size:,} bytes, more than the limit of {MAX_BYTES:,}; give one at a time"
        )
    return Source(name, writable(text.replace("\r\n", "\n").replace("\r", "\n")))


def chunks(rows: Iterable[Source], size: int) -> Iterator[list[Source]]:
    """The sources in lists of `size`, read no further ahead than asked for."""
    rows = iter(rows)
    while chunk := list(islice(rows, size)):
        yield chunk


def count(paths: Iterable[Path]) -> int | None:
    """How many postings paths hold, where that can be told quickly; else None."""
    total = 0
    for path in paths:
        files = [p for p in path.rglob("*") if _kind(p) and p.is_file()] if path.is_dir() else [path]
        for file in files:
            if file.suffix in (".gz", ".csv", ".parquet") or not file.is_file():
                return None
            if _kind(file) in TABLES:
                with file.open("rb") as lines:
                    total += sum(1 for line in lines if line.strip())
            else:
                total += 1
    return total
