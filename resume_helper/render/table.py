"""Reports as CSV, a row for each bullet, in which no cell is a formula."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Any

from resume_helper.text import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

COLUMNS = ("source", "status", "title", "language", "sector", "duty", "name", "score", "quote", "bullet", "error")
OF_PEOPLE = ("done_by", "fit")
"""The columns that a batch with profiles has besides: who has done the duty, and how far each covers the posting."""
_FORMULA = tuple("=+-@\uff1d\uff0b\uff0d\uff20")
"""What a formula begins with; the last four are the wide forms of the same, which spreadsheets of East Asia take for them."""


def head(*, people: bool = False) -> str:
    """The first line."""
    return _line(COLUMNS + OF_PEOPLE * people)


def rows(record: Mapping[str, Any], *, people: bool = False) -> Iterator[str]:
    """The lines of a record of the JSON contract: one for each bullet, or one that says why there is none."""
    known = record.get("people", [])
    fit = (", ".join(f"{who['profile']} {who['score']:.0%}" for who in known),) * people
    posting = record["posting"]
    start = (posting["source"], record["status"], *(posting.get(key, "") for key in ("title", "language", "sector")))
    found = False
    for duty in record["duties"]:
        for bullet in duty["bullets"]:
            found = True
            quote = duty["evidence"][0]["quote"]
            done_by = (", ".join(who["profile"] for who in known if duty["id"] in who["duties"]),) * people
            yield _line((*start, duty["id"], duty["name"], str(duty["score"]), quote, bullet["text"], "", *done_by, *fit))
    if not found:
        yield _line((*start, "", "", "", "", "", record.get("error", ""), *("",) * people, *fit))


def _line(cells: tuple[str, ...]) -> str:
    out = io.StringIO()
    csv.writer(out).writerow([_safe(cell) for cell in cells])
    return out.getvalue()


def _safe(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    cell = one_line(cell)
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
