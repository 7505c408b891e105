"""Reports as CSV, a row for each bullet, in which no cell is a formula."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

from resume_helper.text import one_line

COLUMNS = ("source", "status", "title", "language", "sector", "duty", "name", "score", "quote", "bullet", "error")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def head() -> str:
    """The first line."""
    return _line(COLUMNS)


def rows(record: Mapping[str, Any]) -> Iterator[str]:
    """The lines of a record of the JSON contract: one for each bullet, or one that says why there is none."""
    posting = record["posting"]
    start = (posting["source"], record["status"], *(posting.get(key, "") for key in ("title", "language", "sector")))
    found = False
    for duty in record["duties"]:
        for bullet in duty["bullets"]:
            found = True
            quote = duty["evidence"][0]["quote"]
            yield _line((*start, duty["id"], duty["name"], str(duty["score"]), quote, bullet["text"], ""))
    if not found:
        yield _line((*start, "", "", "", "", "", record.get("error", "")))


def _line(cells: tuple[str, ...]) -> str:
    out = io.StringIO()
    csv.writer(out).writerow([_safe(cell) for cell in cells])
    return out.getvalue()


def _safe(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    cell = one_line(cell)
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
