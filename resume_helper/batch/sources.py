"""Where many postings come from: folders, text files, JSON lines, CSV, Parquet and Excel, each also compressed, and stdin."""

from __future__ import annotations

import contextlib
import gzip
import os
import stat
import sys
import zlib
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, cast

from resume_helper.batch.outputs import is_output
from resume_helper.batch.readers import PIECE, csv_rows, json_lines, parquet_rows
from resume_helper.batch.tables import Source
from resume_helper.batch.tally import MOST_NAMED
from resume_helper.batch.workbooks import xlsx_rows
from resume_helper.errors import UserError
from resume_helper.posting.decode import STDIN, decode, read, writable

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from resume_helper.batch.readers import Binary
    from resume_helper.batch.tables import Fields

TEXTS = (".txt", ".md", ".html", ".htm", ".rtf", ".docx", ".pdf")
SHEETS = (".csv", ".tsv")
PACKED = (".parquet", ".xlsx")
TABLES = (".jsonl", ".ndjson", *SHEETS, *PACKED)
_PROFILE = "this is YAML, as profiles are, and no posting; give a profile with --profile"
_SHEET = "this is a spreadsheet; save it as .xlsx, or as .csv (UTF-8)"
REMEDIES = {
    ".json": "this is JSON, which is read line by line; write one object a line, into a .jsonl",
    **dict.fromkeys((".xls", ".ods"), _SHEET),
    **dict.fromkeys((".yaml", ".yml"), _PROFILE),
}
"""What to do with files that hold postings and are not read, where they are given by name."""
PIPES = "pipes and devices"
"""What in a folder has the name of a file that is read, and is none, as it is told."""
UNREADABLE = (OSError, EOFError, zlib.error)
"""What becomes of a file that is missing, torn or damaged."""


def sources(paths: Iterable[Path], fields: Fields, without: Collection[Path] = ()) -> Iterator[Source]:
    """The postings of all paths, in their order; a folder's files recursively, in the order of their names.

    What cannot be read is a Source with an error: a posting, or a file that cannot be read (any further). `without` are files,
    as paths without links, that are not read from folders: what a run has written there itself.
    """
    for path in paths:
        if str(path) == STDIN:
            if sys.stdin is None:
                raise UserError("<stdin>: there is none; name the files to read")
            yield from _whatever_happens(json_lines(cast("Binary", sys.stdin.buffer), "<stdin>", fields), "<stdin>")
        else:
            yield from _whatever_happens(_path(path, fields, without), str(path))


def _path(path: Path, fields: Fields, without: Collection[Path]) -> Iterator[Source]:
    files, failed = _files(path, without)
    for file in files:
        yield from (row._replace(file=str(file)) for row in _whatever_happens(_file(file, fields), str(file)))
    for error in failed:
        yield _unreadable(str(error.filename or path), error)


def _files(path: Path, without: Collection[Path]) -> tuple[list[Path], list[OSError]]:
    """A file, or the files below a folder that hold postings, in the order of their names; and why folders could not be read.

    What some run has written there holds none.
    """
    if not path.is_dir():
        return [path], []
    failed = list[OSError]()
    found = [Path(at, name) for at, _, names in os.walk(path, onerror=failed.append) for name in names]
    kept = (path for path in found if _kind(path) and not _is_pipe(path))
    return sorted(path for path in kept if not (is_output(path) or Path(os.path.realpath(path)) in without)), failed


def check_given(paths: Iterable[Path], fields: Fields) -> None:
    """Raise UserError for a path that is not there, and for a table, given by its name, that has not the fields."""
    for path in paths:
        if str(path) == STDIN:
            continue
        try:
            path.lstat()  # a link that leads nowhere is there
        except OSError as error:
            raise UserError(_unreadable(str(path), error).error) from None
        if _kind(path) in (*SHEETS, *PACKED) and path.is_file():  # a pipe could not be read again
            with contextlib.suppress(*UNREADABLE):  # told when its turn comes
                next(_file(path, fields), None)


def passed_over(paths: Iterable[Path], without: Collection[Path] = ()) -> str:
    """The kinds of the files of folders that are not read, with the first files of each, as a message; "" where all are.

    Raises UserError where folders are all that there is, and no file in them is read.
    """
    kinds, read = dict[str, list[str]](), False
    for path in paths:
        read = read or any(_files(path, without))
        below = (Path(at, name) for at, _, names in os.walk(path) for name in names if not name.startswith("."))
        files = [file for file in below if not _written(file, without)]
        for file in sorted(files):
            if kind := (PIPES if _is_pipe(file) else "") if _kind(file) else file.suffix.lower() or file.name:
                kinds.setdefault(kind, []).append(writable(str(file.relative_to(path))))
    told = ", ".join(_counted(*row) for row in sorted(kinds.items(), key=lambda row: (-len(row[1]), row[0])))
    told += "; save a .doc as .docx" * (".doc" in kinds)
    if not read:
        remedy = f"give postings as {', '.join((*TEXTS, *TABLES))}"
        found = f"none of the files can be read: {told}" if told else "the folder is empty"
        raise UserError(f"{', '.join(map(str, paths))}: there is no posting, {found}; {remedy}")
    return f"not read: {told}" if told else ""


def _counted(kind: str, files: list[str]) -> str:
    """A kind of files that are not read, with how many there are, and the first of them."""
    named = ", ".join(files[:MOST_NAMED])
    more = ", ..." * (len(files) > MOST_NAMED)
    return f"{kind} ({len(files)})" if named == kind else f"{kind} ({len(files)}: {named}{more})"


def _written(file: Path, without: Collection[Path]) -> bool:
    return file.name.endswith((".part", ".part.run")) or Path(os.path.realpath(file)) in without


def _is_pipe(path: Path) -> bool:
    """Whether a path leads to what is no file, and may have no end. What leads nowhere is a file that cannot be read."""
    try:
        return not stat.S_ISREG(path.stat().st_mode)
    except OSError:
        return False


def _kind(path: Path) -> str:
    """The suffix that tells what a file is, without that of its compression; "" for what is not read from folders."""
    suffix = path.with_suffix("").suffix if _compressed(path) else path.suffix
    return suffix.lower() if suffix.lower() in (*TEXTS, *TABLES) else ""


def _compressed(path: Path) -> bool:
    return path.suffix.lower() == ".gz"


def _whatever_happens(rows: Iterator[Source], name: str) -> Iterator[Source]:
    """The postings of a file, and an error where it cannot be read any further."""
    try:
        yield from rows
    except UserError as error:
        yield Source(name, "", str(error))
    except UNREADABLE as error:
        yield _unreadable(name, error)


def _unreadable(name: str, error: Exception) -> Source:
    reason = getattr(error, "strerror", None) or "it is torn or not compressed"
    return Source(name, "", f"{name}: cannot be read ({reason}); check the path and its permissions")


def _file(path: Path, fields: Fields) -> Iterator[Source]:
    name, kind = str(path), _kind(path)
    if kind in PACKED:
        if _compressed(path):
            yield Source(name, "", f"{name}: a {kind} is not read from a .gz, as it is compressed already; unpack it")
        else:
            yield from (parquet_rows if kind == ".parquet" else xlsx_rows)(path, fields)
        return
    if remedy := REMEDIES.get(path.suffix.lower()):
        path.stat()  # a file that is missing is told as such
        yield Source(name, "", f"{name}: {remedy}")
        return
    with gzip.open(path) if _compressed(path) else path.open("rb") as file:
        if kind in (".jsonl", ".ndjson"):
            yield from json_lines(file, name, fields)
        elif kind in SHEETS:
            yield from csv_rows(file, name, fields)
        else:
            yield _decoded(read(file), name)


def _decoded(data: bytes, name: str) -> Source:
    try:
        return Source(name, decode(data, name))
    except UserError as error:
        return Source(name, "", str(error))


def chunks(rows: Iterable[Source], size: int) -> Iterator[list[Source]]:
    """The sources in lists of `size`, read no further ahead than asked for."""
    rows = iter(rows)
    while chunk := list(islice(rows, size)):
        yield chunk


def count(paths: Iterable[Path], without: Collection[Path] = ()) -> int | None:
    """How many postings paths hold, where that can be told quickly and nothing keeps from reading; else None."""
    with contextlib.suppress(OSError):
        return _count(paths, without)
    return None


def _count(paths: Iterable[Path], without: Collection[Path]) -> int | None:
    total = 0
    for path in paths:
        for file in _files(path, without)[0]:
            if _compressed(file) or _kind(file) in (*SHEETS, *PACKED) or not file.is_file():
                return None
            if _kind(file) in TABLES:
                with file.open("rb") as lines:
                    pieces = iter(lambda: lines.readline(PIECE), b"")
                    total += sum(1 for piece in pieces if len(piece) < PIECE and piece.strip())
            else:
                total += 1
    return total


def listing(paths: Iterable[Path], without: Collection[Path] = ()) -> Iterator[str]:
    """A line for each file of paths, as they are named, by which it can be told whether they are the same as before."""
    for path in paths:
        yield f"{path} {os.path.realpath(path)}"
        for file in _files(path, without)[0]:
            with contextlib.suppress(OSError):
                status = file.stat()
                yield f"{file} {status.st_size} {status.st_mtime_ns}"
