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
from typing import TYPE_CHECKING, NamedTuple, cast

from resume_helper.batch.outputs import is_output
from resume_helper.batch.readers import PIECE, csv_rows, json_lines, parquet_rows
from resume_helper.batch.tables import Fields, Source
from resume_helper.batch.workbooks import xlsx_rows
from resume_helper.errors import UserError
from resume_helper.posting.decode import STDIN, decode, read, writable
from resume_helper.text import few

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from resume_helper.batch.readers import Binary

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
OF_WORD = "~$"
"""How the file begins that Word and Excel leave beside one which is open: it is called so, and holds nothing of it."""
PIPES = "pipes and devices"
"""What in a folder has the name of a file that is read, and is none, as it is told."""
UNREADABLE = (OSError, EOFError, zlib.error)
"""What becomes of a file that is missing, torn or damaged."""


class Inputs(NamedTuple):
    """What a run reads: the paths that it was given, the fields of tables, and what was found."""

    paths: list[Path]
    fields: Fields
    found: list[Path | OSError]
    """The files that are read, those of a folder in the order of their names, and why folders in it could not be."""
    others: dict[str, list[str]]
    """The names of the files of folders that are not read, by their kinds."""
    made: list[Path]
    """The files of folders that some run has written."""

    @property
    def files(self) -> Iterator[Path]:
        """The files that are read."""
        return (file for file in self.found if isinstance(file, Path))


def find(paths: list[Path], fields: Fields = Fields(), without: Collection[Path] = ()) -> Inputs:  # noqa: B008 - frozen
    """Look for what is at the paths, in their order; in folders recursively.

    `without` are files, as paths without links, that are not read from folders: what the run will write there itself. What
    some run has written there holds no postings either.
    """
    inputs = Inputs(paths, fields, [], {}, [])
    for path in paths:
        if str(path) == STDIN or not os.path.isdir(path):  # noqa: PTH112 - raises nothing for what cannot be looked at
            inputs.found.append(path)
            continue
        failed = list[OSError]()
        for file in sorted(Path(at, name) for at, _, names in os.walk(path, onerror=failed.append) for name in names):
            if file.name.startswith(OF_WORD):
                continue
            kind = _kind(file)
            if without and Path(os.path.realpath(file)) in without:
                inputs.made.append(file)
            elif kind and not _is_pipe(file):
                (inputs.made if is_output(file) else inputs.found).append(file)
            elif not file.name.startswith(".") and not file.name.endswith((".part", ".part.run")):
                other = PIPES if kind else file.suffix.lower() or file.name
                inputs.others.setdefault(other, []).append(writable(str(file.relative_to(path))))
        inputs.found.extend(failed)
    return inputs


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


def sources(inputs: Inputs) -> Iterator[Source]:
    """The postings of all inputs, in their order.

    What cannot be read is a Source with an error: a posting, or a file that cannot be read (any further).
    """
    for file in inputs.found:
        if isinstance(file, OSError):
            yield _unreadable(str(file.filename), file)
        elif str(file) != STDIN:
            yield from (row._replace(file=str(file)) for row in _whatever_happens(_file(file, inputs.fields), str(file)))
        elif sys.stdin is None:
            raise UserError("<stdin>: there is none; name the files to read")
        else:
            yield from _whatever_happens(json_lines(cast("Binary", sys.stdin.buffer), "<stdin>", inputs.fields), "<stdin>")


def check_given(inputs: Inputs) -> None:
    """Raise UserError for a path that is not there, a table named there that has not the fields, and where no file is read."""
    for path in inputs.paths:
        if str(path) == STDIN:
            continue
        try:
            path.lstat()  # a link that leads nowhere is there
        except OSError as error:
            raise UserError(_unreadable(str(path), error).error) from None
        if _kind(path) in (*SHEETS, *PACKED) and path.is_file():  # a pipe could not be read again
            with contextlib.suppress(*UNREADABLE):  # told when its turn comes
                next(_file(path, inputs.fields), None)
    if not inputs.found:
        holds = "holds only what resume-helper has written" if inputs.made else "is empty"
        found = passed_over(inputs, "none of the files can be read") or f"the folder {holds}"
        remedy = f"give postings as {', '.join((*TEXTS, *TABLES))}"
        raise UserError(f"{', '.join(map(str, inputs.paths))}: there is no posting, {found}; {remedy}")


def passed_over(inputs: Inputs, said: str = "not read") -> str:
    """What is `said` of the files of folders that are not read, with their kinds, and the first of each; "" where all are."""
    told = ", ".join(_counted(*row) for row in sorted(inputs.others.items(), key=lambda row: (-len(row[1]), row[0])))
    return f"{said}: {told}{'; save a .doc as .docx' * ('.doc' in inputs.others)}" if told else ""


def _counted(kind: str, files: list[str]) -> str:
    """A kind of files that are not read, with how many there are, and the first of them."""
    named = few(files)
    return f"{kind} ({len(files)})" if named == kind else f"{kind} ({len(files)}: {named})"


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


def count(inputs: Inputs) -> int | None:
    """How many postings there are, where that can be told quickly and nothing keeps from reading; else None."""
    total = 0
    with contextlib.suppress(OSError):
        for file in inputs.files:
            if _compressed(file) or _kind(file) in (*SHEETS, *PACKED) or not file.is_file():
                return None
            total += _lines(file) if _kind(file) in TABLES else 1
        return total
    return None


def _lines(path: Path) -> int:
    with path.open("rb") as file:
        pieces = iter(lambda: file.readline(PIECE), b"")
        return sum(1 for piece in pieces if len(piece) < PIECE and piece.strip())


def listing(inputs: Inputs) -> Iterator[str]:
    """A line for each path and file, as they are named, by which it can be told whether they are the same as before."""
    for path in inputs.paths:
        yield f"{path} {os.path.realpath(path)}"
    for file in inputs.files:
        with contextlib.suppress(OSError):
            status = file.stat()
            yield f"{file} {status.st_size} {status.st_mtime_ns}"
