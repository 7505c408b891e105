"""A posting whose two columns were pasted side by side: each is read by itself, the left one first."""

from __future__ import annotations

import re
from collections import Counter
from itertools import chain, pairwise
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.posting.headings import STATING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from resume_helper.posting.legible import Legible

_GAP = r"(?<=[^ \t])(?:\t+| {3,})(?=[^ \t])|^(?:\t+| {12,})(?=[^ \t])"
"""What parts two columns, or stands where the left one is empty. Compiled when a text needs it."""
LONGEST = 300
"""Characters of a line with two columns; a text may be one line without end."""
FEWEST_ROWS, FEWEST_BESIDE = 4, 3
"""Rows that have the right column, and rows among these that have both."""
MOST_GUTTERS = 5
"""Places that are tried as where the right column begins: those with most rows. A hostile text may have hundreds."""
LEAST_ALIKE = 0.6
"""The share of the rows between the first and the last of these that have the right column, or stand in the left one alone."""
FEWEST_GOING_ON = 2
"""Rows whose right side goes on in small letters from the one above, beside a left one."""
NARROWEST, LEAST_FULL = 24, 0.6
"""Characters of a column of prose, and the share of its rows going on whose first word found no room above: those of a table
have cells of any length."""


LONGEST_NAME = 60
"""Characters of the heading of a column."""
_Span = tuple[int, int]
_Gaps = list[tuple[int, int, int]]


class _Row(NamedTuple):
    """The spans in the text of what stands at the left and at the right in a line."""

    left: _Span
    right: _Span


def one_below_the_other(read: Legible, opens: Callable[[str], str]) -> Legible:
    """A text with its columns one below the other, and the right one's broken lines joined; as it is where none are sure.

    `opens` tells the section of a posting that a text opens which is its heading and no more; "" for any other.
    """
    text = read.text
    if "   " not in text and "\t" not in text:
        return read
    lines = [found.span() for found in re.finditer(r"[^\n]+", text) if not found.group().isspace()]
    gaps = [_gaps(text, line) for line in lines]
    if rows := _of_prose(text, lines, gaps):
        return _unmixed(read, rows, joined=True)
    rows = _headed(text, lines, gaps, opens)
    return _unmixed(read, rows, joined=False) if rows else read


def _of_prose(text: str, lines: Sequence[_Span], gaps: Sequence[_Gaps]) -> list[_Row]:
    """The rows whose right column begins at one place and is prose that goes on; none where no columns are so."""
    gutters = Counter(place for row in gaps for place in {place for place, _, _ in row})
    for gutter, count in sorted(gutters.items(), key=lambda pair: (-pair[1], -pair[0]))[:MOST_GUTTERS]:
        if count < FEWEST_ROWS:
            break
        at = [n for n, row in enumerate(gaps) if any(place == gutter for place, _, _ in row)]
        rows = [_row(line, row, gutter) for line, row in zip(lines[at[0] : at[-1] + 1], gaps[at[0] : at[-1] + 1], strict=True)]
        if count >= LEAST_ALIKE * len(rows) and _are_columns(text, rows):
            return rows
    return []


def _headed(text: str, lines: Sequence[_Span], gaps: Sequence[_Gaps], opens: Callable[[str], str]) -> list[_Row]:
    """The rows below two headings side by side, of which one tells of the work, wherever in its line the right column begins.

    A row of more cells is of a table, and a line in the left column alone goes on with it up to a blank one.
    """
    pairs = [
        _Row((line[0], row[0][1]), (row[0][2], line[1])) if len(row) == 1 else None
        for line, row in zip(lines, gaps, strict=True)
    ]
    for first, head in enumerate(pairs):
        names = [_said(text, side) for side in head or ()]
        if not names or max(map(len, names)) > LONGEST_NAME or not all(names):
            continue
        told = {opens(name) for name in names}
        if "" in told or told.isdisjoint(STATING):
            continue
        rows = list[_Row]()
        for n in range(first, len(lines)):
            pair, (start, end) = pairs[n], lines[n]
            if pair is None and (gaps[n] or text.count("\n", lines[n - 1][1], start) > 1):
                break
            rows.append(pair or _Row((start, end), (end, end)))
        beside = sum(_said(text, row.left) != "" != _said(text, row.right) for row in rows)
        if beside >= FEWEST_ROWS:
            return rows
    return []


def _gaps(text: str, line: _Span) -> _Gaps:
    """What may part columns in a line: where the right one begins (in characters, behind tabs -1), and its span in the text."""
    start, end = line
    if end - start > LONGEST:
        return []
    found = [one.span() for one in re.finditer(_GAP, text[start:end])]
    return [(-1 if text[start + b - 1] == "\t" else b, start + a, start + b) for a, b in found]


def _row(line: _Span, gaps: _Gaps, gutter: int) -> _Row:
    start, end = line
    cut = next(((a, b) for place, a, b in reversed(gaps) if place == gutter), (end, end))
    return _Row((start, cut[0]), (cut[1], end))


def _are_columns(text: str, rows: Sequence[_Row]) -> bool:
    """Whether rows are two columns of a page, and no table of cells: the right one is prose that goes on."""
    beside = [_said(text, row.left) != "" != _said(text, row.right) for row in rows]
    on = [n for n, (above, row) in enumerate(pairwise(rows), 1) if _goes_on(text, above, row)]
    width = max(len(_said(text, row.right)) for row in rows)
    full = sum(len(_said(text, rows[n - 1].right)) + 1 + len(_said(text, rows[n].right).split(None, 1)[0]) > width for n in on)
    both = sum(beside[n] for n in on)
    return sum(beside) >= FEWEST_BESIDE and both >= FEWEST_GOING_ON and width >= NARROWEST and full >= LEAST_FULL * len(on)


def _goes_on(text: str, above: _Row, row: _Row) -> bool:
    """Whether the right side of a row is the rest of that of the row above."""
    before, said = _said(text, above.right), _said(text, row.right)
    parted = "   " in said or "\t" in said  # a table of more columns
    return before[-1:] not in ("", ".", "!", "?", ";", ":") and said[:1].islower() and not parted


def _said(text: str, span: _Span) -> str:
    return text[slice(*span)].strip()


def _unmixed(read: Legible, rows: Sequence[_Row], *, joined: bool) -> Legible:
    """The text with the left column of some rows, and below it the right one, its broken lines `joined` where it is prose."""
    text = read.text
    pieces = [(0, rows[0].left[0], ""), *((*row.left, "\n") for row in rows), (rows[-1].right[1], rows[-1].right[1], "\n")]
    for row, below in zip(rows, (*rows[1:], None), strict=True):
        said = _said(text, row.right)
        on = (
            joined and below is not None and _goes_on(text, row, below) and not said.endswith("-")
        )  # a parted word (hyphens.py)
        if said:
            pieces.append((*row.right, " " if on else "\n"))
    pieces.append((rows[-1].right[1], len(text), ""))
    together = "".join(text[start:end] + mark for start, end, mark in pieces)
    places = chain.from_iterable((*read.places[start:end], *[read.places[end]] * len(mark)) for start, end, mark in pieces)
    return read._replace(text=together, places=[*places, read.places[len(text)]])
