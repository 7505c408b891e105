"""Reports as a table, a row for each bullet or for each posting; and its rows as CSV, in which no cell is a formula."""

from __future__ import annotations

import csv
import io
from datetime import date
from typing import TYPE_CHECKING, Any

from resume_helper.text import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

Cell = str | float | date
"""A text, a share of one, or a day."""
BULLETS, POSTINGS = FORMS = ("bullets", "postings")
"""What has a row of its own: the first bullet of each duty, or a posting."""
EVERY = "every bullet"
"""The form in which the other bullets of a duty have rows too."""
START = ("source", "status", "title", "language", "sector")
"""The columns with which each table begins."""
_DATED = ("start", "deadline")
_CONDITIONS = ("place", "pay", "hours", "contract", *_DATED)
"""The kinds of conditions that have a column of their own: what postings are sorted by."""
_COLUMNS = {
    BULLETS: (*START, "duty", "name", "score", "quote", "bullet", *_CONDITIONS, "same_as", "error"),
    POSTINGS: (*START, "occupation", *_CONDITIONS, "duties", "skills", "same_as", "error", "duty_ids"),
}
_COLUMNS[EVERY] = _COLUMNS[BULLETS]
_LAST = ("company", "posted", "url", "repost_of")
"""The columns with which each table ends: what a table told of the posting, and the first posting of the same job."""
DONE_BY, FIT = "done_by", "fit "
"""The columns that a batch with profiles has besides: who has done the duty of a bullet; and how far each covers the posting,
after whose name it is called."""
_FORMULA = tuple("=+-@\uff1d\uff0b\uff0d\uff20")
"""What a formula begins with; the last four are the wide forms of the same, which spreadsheets of East Asia take for them."""


def head(people: Iterable[str] = (), form: str = BULLETS) -> tuple[str, ...]:
    """The names of the columns; `people` are the names of those who are held against postings."""
    names = [FIT + name for name in people]
    return (*_COLUMNS[form], *[DONE_BY] * (bool(names) and form != POSTINGS), *names, *_LAST)


def called(source: str, table: str = "") -> str:
    """What a posting is called, with the table that it is a row of: "list.csv#17"."""
    return f"{table}#{source}" if table else source


def rows(
    record: Mapping[str, Any], why: str = "", people: Iterable[str] = (), form: str = BULLETS, repost_of: str = ""
) -> Iterator[tuple[Cell, ...]]:
    """The rows of a record of the JSON contract: one for each duty, or one that says `why` there is none; or one in all."""
    known = record.get("people", []) if record["status"] == "ok" else []
    scores = {who["profile"]: share(who["score"]) for who in known}
    fit = tuple(scores.get(name, "") for name in people)
    posting = record["posting"]
    start = (
        called(posting["source"], posting.get("table", "")),
        record["status"],
        *(posting.get(key, "") for key in START[2:]),
    )
    last = (*(posting.get(key, "") for key in _LAST[:-1]), repost_of)
    asked = tuple(_told(record, kind) for kind in _CONDITIONS)
    copied, error = posting.get("same_as", ""), record.get("error", why)
    if form == POSTINGS:
        occupation = (posting.get("occupation") or {}).get("name", "")
        skills = listed(row["name"] for row in record["skills"] if row["asked"] == "stated")
        names, ids = (listed(row[key] for row in record["duties"]) for key in ("name", "id"))
        yield (*start, occupation, *asked, names, skills, copied, error, ids, *fit, *last)
        return
    found = False
    for duty in record["duties"]:
        for bullet in duty["bullets"][: None if form == EVERY else 1]:
            found = True
            told = duty["id"], duty["name"], share(duty["score"]), duty["evidence"][0]["quote"], bullet["text"]
            done_by = (", ".join(who["profile"] for who in known if duty["id"] in who["duties"]),) * bool(fit)
            yield (*start, *told, *asked, copied, "", *done_by, *fit, *last)
    if not found:
        yield (*start, "", "", "", "", "", *asked, copied, error, *("",) * bool(fit), *fit, *last)


def share(score: float) -> float:
    """A score in whole percent, as it is shown."""
    return round(100 * score) / 100  # as `percent` rounds: 0.925 is 92% in both


def _told(record: Mapping[str, Any], kind: str) -> str | date:
    """What a posting tells of a kind of condition, in its words; of one that is a day, that day where it is known."""
    told = [row for row in record.get("conditions", ()) if row["kind"] == kind]
    of_table = record["posting"].get(kind, "")
    if kind not in _DATED:
        return listed(row.get("seen", row["text"]) for row in told) or of_table
    days = (date.fromisoformat(row["value"]["date"]) for row in told if row["value"] and "date" in row["value"])
    return next(days, told[0].get("seen", told[0]["text"]) if told else _day(of_table))


def _day(text: str) -> str | date:
    """The day that a cell of a table tells as programs write it, or its text."""
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return text


def listed(texts: Iterable[str]) -> str:
    """Texts in one cell, each once."""
    return "; ".join(dict.fromkeys(texts))


def csv_line(cells: Sequence[Cell]) -> str:
    """A row as a line of CSV.

    Shares are in whole percent: a spreadsheet takes "0.95" for a text or for 95, where numbers are written with a comma.
    """
    out = io.StringIO()
    csv.writer(out).writerow([f"{cell:.0%}" if isinstance(cell, float) else _safe(str(cell)) for cell in cells])
    return out.getvalue()


def _safe(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    cell = one_line(cell)
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
