"""A résumé whose two columns were pasted side by side: each is read by itself."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.text import key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from resume_helper.catalog import Catalog

_GAP = re.compile(r"(?<=\S)\s{3,}(?=\S)|^\s{12,}(?=\S)")
"""What parts two columns, or stands where the left one is empty."""
FEWEST_ROWS = 5
"""Rows in which the right column begins in the same place; of fewer nothing is told."""
FEWEST_BESIDE = 2
"""Rows among these that have both columns."""
LEAST_ALIKE = 0.6
"""The share of the rows with a gap whose right side begins there, or a little further in, as the rest of an item does."""
FEWEST_OF_A_MIX, LEAST_OF_A_MIX = 8, 0.5
"""Rows with both sides, and the share of all, from which a text without headings may be two columns."""


MOST_DATED = 0.3
"""The share of the rows with both sides that tell a year, from which they may be a table of jobs."""
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


class Columns(NamedTuple):
    """A text, its columns one below the other where they are sure to be some."""

    text: str
    mixed: bool = False
    """Whether it seems to have two, and nothing tells which is which."""


class _Row(NamedTuple):
    left: str
    right: str


def one_below_the_other(text: str, catalog: Catalog) -> Columns:
    """A text with its columns one below the other, what stands above all headings first.

    They are sure to be columns where headings of a résumé stand in both, or two in the right one: no table has these in its
    cells.
    """
    lines = text.split("\n")
    gaps = [found.end() for line in lines for found in _GAP.finditer(line)]
    if len(gaps) < FEWEST_ROWS:
        return Columns(text)
    gutter, count = Counter(gaps).most_common(1)[0]
    alike = sum(gutter <= gap <= gutter + 4 for gap in gaps)
    beside = sum(bool(line[:gutter].strip() and line[gutter:].strip()) and line[gutter - 1] == " " for line in lines)
    if count < FEWEST_ROWS or beside < FEWEST_BESIDE or alike < LEAST_ALIKE * len(gaps):
        return Columns(text)
    every = [catalog.resume_words(code).headings for code in catalog.languages]

    def is_heading(cell: str) -> bool:
        said = key(cell)
        return any(said in headings for headings in every)

    rows = [_parted(line, gutter) for line in lines]
    left = sum(is_heading(row.left) for row in rows)
    right = sum(is_heading(row.right) for row in rows if row.right)
    if right and left + right > 1:
        return Columns("\n".join(_unmixed(rows, is_heading)))
    said = sum(bool(row.left or row.right) for row in rows)
    many = beside >= max(FEWEST_OF_A_MIX, LEAST_OF_A_MIX * said)
    return Columns(text, mixed=many and not right and not _is_table(rows, catalog))


def _parted(line: str, gutter: int) -> _Row:
    """What stands in a line left and right of the place where the right column begins; a line over both is of the left one."""
    if line[gutter - 1 : gutter] not in ("", " "):
        return _Row(line.rstrip(), "")
    return _Row(line[:gutter].rstrip(), line[gutter:].rstrip())


def _unmixed(rows: Sequence[_Row], is_heading: Callable[[str], bool]) -> Iterator[str]:
    """The lines of both columns: what stands above the headings of either, then the rest of the left one and of the right.

    What stands below the right column over the whole width comes last.
    """
    ends = max(n for n, row in enumerate(rows) if row.right) + 1
    width = max(len(row.left) for row in rows[:ends])
    below = next((n for n in range(ends, len(rows)) if is_heading(rows[n].left)), len(rows))
    if not any(len(row.left) > width for row in rows[below:]):
        below = len(rows)
    left, right = [row.left for row in rows[:below]], [row.right for row in rows[:below]]
    tops = [next((n for n, cell in enumerate(cells) if is_heading(cell)), below) for cells in (left, right)]
    last = [row.left for row in rows[below:]]
    for cells in (left[: tops[0]], right[: tops[1]], left[tops[0] :], right[tops[1] :], last):
        yield from cells
        yield ""


def _is_table(rows: Iterable[_Row], catalog: Catalog) -> bool:
    """Whether rows with two sides may be a table: one side tells years, or a label of a form."""
    every = [catalog.resume_words(code).labels for code in catalog.languages]
    beside = [row for row in rows if row.left and row.right]
    asked = any(key(row.left) in labels for row in beside for labels in every)
    dated = max(sum(_YEAR.search(row[side]) is not None for row in beside) for side in (0, 1))
    return asked or dated > MOST_DATED * len(beside)
