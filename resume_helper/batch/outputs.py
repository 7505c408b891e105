"""What a run has written into folders: told from postings, and from files of somebody else."""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from typing import TYPE_CHECKING

from resume_helper.batch.workbooks import is_made
from resume_helper.render import index, ranking, summary, table

if TYPE_CHECKING:
    from pathlib import Path

SUFFIXES = {"markdown": ".md", "html": ".html"}
"""The endings of pages, by their form."""
PAGE = re.compile(r"\d{6,}-[\w-]+\.(?:md|html)")
"""The name of a page, which may be taken for a posting."""
RECORD = b'{"schema":1,"catalog":"'
"""How a line of JSON begins."""
_TABLES = tuple(",".join(columns).encode() for columns in (table.START, ranking.HEAD))
"""How the tables of batches and rankings begin."""


def index_in(folder: Path, form: str) -> Path:
    """Where the index of the pages of a folder is, in one of the forms."""
    return folder / f"index{SUFFIXES[form]}"


def is_index(path: Path) -> bool:
    """Whether a file is an index that a run has written, and none of somebody else's that is called so."""
    return index.MARK in _head(path)


def pages_in(folder: Path) -> list[Path]:
    """The pages that a run has written into a folder and another would read there, as their names tell, and their indexes."""
    if not folder.is_dir():
        return []
    indexes = (index_in(folder, form) for form in SUFFIXES)
    return [path for path in folder.glob("*") if PAGE.fullmatch(path.name)] + [path for path in indexes if is_index(path)]


def is_output(path: Path) -> bool:
    """Whether a file is what some run has written: records, a table, a summary, a ranking, an index or a page of one."""
    suffix = path.suffix.lower()
    if suffix == ".xlsx":
        return is_made(path)
    if suffix in (".jsonl", ".csv"):
        return _head(path).removeprefix(BOM_UTF8).startswith((RECORD, *_TABLES))
    if suffix not in SUFFIXES.values():
        return False
    head = _head(path)
    paged = PAGE.fullmatch(path.name) and is_index(path.with_name(f"index{suffix}"))
    return any(mark in head for mark in (index.MARK, summary.MARK, ranking.MARK)) or bool(paged)


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(index.HEAD)
    except OSError:
        return b""
