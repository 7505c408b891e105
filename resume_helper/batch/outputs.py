"""What commands have written: told from postings, and from files of somebody else."""

from __future__ import annotations

import os
import re
from codecs import BOM_UTF8
from typing import TYPE_CHECKING

from resume_helper.batch import workbooks
from resume_helper.render import index, made, ranking, table

if TYPE_CHECKING:
    from pathlib import Path

SUFFIXES = {"markdown": ".md", "html": ".html"}
"""The endings of pages, by their form."""
RECORD = b'{"schema":1,"catalog":"'
"""How a line of JSON begins."""
_TABLES = tuple(",".join(columns).encode() for columns in (table.START, ranking.START))
"""How the tables of batches and rankings begin."""
_MARKED = re.compile(rb'^<!-- resume-helper: |<meta name="generator" content="resume-helper: ')
"""How pages begin, of each kind, as Markdown and as HTML."""
_LINKED = re.compile(r'(?:href="|\]\()([\w-]+\.(?:html|md))[")]')
"""A page of the folder that an index links to, as HTML and as Markdown: its name is one of page_names."""
_JSON = re.compile(
    rb'\[\]\n$|\{\n  "(?:schema": 1,\n  "catalog"|postings": \d+,\n  "status"):'
    rb'|\[\n  \{\n    "source": .*\n    "title": .*\n    "profile":'
)
"""How the JSON of a posting, of a summary and of a ranking begins."""
_HEAD = 4000
"""Bytes of a file by which it is told."""


def index_in(folder: Path, form: str) -> Path:
    """Where the index of the pages of a folder is, in one of the forms."""
    return folder / f"index{SUFFIXES[form]}"


def way_to(end: Path, folder: Path) -> str:
    """The way from a folder to a file, as paths of links are written before they are escaped; "" where there is none."""
    try:
        way = os.path.relpath(os.path.realpath(end), os.path.realpath(folder))
    except ValueError:  # another drive of Windows
        return ""
    return way.replace(os.sep, "/")


def pages_in(folder: Path) -> list[Path]:
    """The pages of postings, and their indexes, that a batch has written into a folder."""
    if not folder.is_dir():
        return []
    files = (path for path in folder.glob("*") if path.suffix in SUFFIXES.values() and path.is_file())
    return [path for path in files if any(mark in _ends(path)[0][: made.HEAD] for mark in (made.POSTING, index.MARK))]


def linked(index_: Path) -> set[str]:
    """The names of the pages that an index links to: all that were written with it, and no copy that somebody has kept."""
    if index.MARK not in _ends(index_)[0][: made.HEAD]:
        return set()
    with index_.open(encoding="utf-8", errors="replace") as lines:
        return {name for line in lines for name in _LINKED.findall(line)}


def is_output(path: Path) -> bool:
    """Whether a file is what some command has written, and tells so: records, a table, a page, a résumé that it has marked."""
    suffix = path.suffix.lower()
    if suffix == ".xlsx":
        return workbooks.is_made(path)
    if suffix == ".docx":
        return made.is_made(path)
    start, end = _ends(path)
    start = start.removeprefix(BOM_UTF8)
    if start.startswith((RECORD, *_TABLES)) or _JSON.match(start):
        return True
    return bool(_MARKED.search(start[: made.HEAD])) or end.endswith(made.SIGNED.encode())


def _ends(path: Path) -> tuple[bytes, bytes]:
    """How a file begins and how it ends; nothing where it cannot be read."""
    try:
        with path.open("rb") as file:
            start = file.read(_HEAD)
            file.seek(max(0, file.seek(0, os.SEEK_END) - made.HEAD))
            return start, file.read()
    except OSError:
        return b"", b""
