"""Tables on a page of a PDF that has no tags: their cells, which are printed one after the other, row by row."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.posting.cut import is_item
from resume_helper.posting.documents.broken_lines import without_ends

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from resume_helper.posting.documents.table import Cell

MOST_ASIDE = 2.0
"""Points by which the lines of an item or a cell may begin in another place, and those of a row stand higher."""
SHORT_WORD = 3
"""Letters of a word that hardly ends a line which is complete: "of", "con"."""
MOST_OF_A_CELL = 8
"""Lines of a cell, at most: a column of the page has more."""
FEWEST_CELLS, MOST_CELLS = 3, 8
"""Cells of the row of a table: two may be the columns of the page."""
LETTER, FULL = 0.5, 0.85
"""Of the height of letters the width of most, and the share of its room that the text of a cell has."""


class Printed(NamedTuple):
    """A printed line: what it says, where its first two pieces begin, and how high above the foot of the page it stands."""

    said: str
    begins: float
    then: float
    height: float
    columns: tuple[float, ...]
    """Where each of its columns begins."""
    told: tuple[str, ...]
    """What each of these says."""
    size: float
    """How high its letters are."""


class _Row(NamedTuple):
    """A row of a table: its cells with their printed lines, and where each begins."""

    cells: list[Cell]
    begins: list[float]


class Table(NamedTuple):
    """The cells of a table by their rows, and the number of the line below it."""

    rows: list[list[Cell]]
    until: int


def tables_in(lines: Sequence[Printed], most: float) -> dict[int, Table]:
    """The tables of a page by their first lines, those of whose cells the page has broken one at least.

    A broken cell goes down, by at `most` so much from line to line; the next one of its row begins at the height of the first,
    further right.
    """
    tables: dict[int, Table] = {}
    first = 0
    while first < len(lines):
        rows: list[_Row] = []
        at, broken = first, False
        while at < len(lines):
            row, until = _row(lines, at, most)
            if len(row.cells) < FEWEST_CELLS or (rows and len(row.cells) != len(rows[0].cells)):
                break
            rows.append(row)
            broken, at = broken or any(len(cell) > 1 for cell in row.cells[:-1]), until
        if broken:
            tables[first] = Table(_cells(rows, lines[first].size), at)
        first = max(at, first + 1)
    return tables


def _row(lines: Sequence[Printed], first: int, most: float) -> tuple[_Row, int]:
    """The row of a table that begins at a line, and the number of the line below it."""
    top = lines[first]
    row = _Row([[said] for said in top.told], [*top.columns])
    cells, begins = row
    for n in range(first + 1, len(lines)):
        line, down = lines[n], lines[n - 1].height - lines[n].height
        level = abs(line.height - top.height) < MOST_ASIDE
        if down < 0 and level and line.begins > begins[-1] + MOST_ASIDE and len(cells) < MOST_CELLS:
            cells += [[said] for said in line.told]
            begins += line.columns
        elif (
            0 < down < most
            and abs(line.begins - begins[-1]) < MOST_ASIDE
            and len(line.columns) == 1
            and len(cells[-1]) < MOST_OF_A_CELL
        ):
            cells[-1].append(line.said)
        else:
            return row, n
    return row, len(lines)


def _cells(rows: Sequence[_Row], size: float) -> list[list[Cell]]:
    """The cells of a table, each line whole: a column goes on to where the next begins, the last is as wide as its text."""
    widest = max(len(line) for row in rows for line in row.cells[-1])
    widths = [(right - left) * FULL / (LETTER * size or 1) for left, right in pairwise(rows[0].begins)]
    return [[[*_whole(cell, width)] for cell, width in zip(row.cells, [*widths, widest], strict=True)] for row in rows]


def _whole(cell: Cell, width: float) -> Iterator[str]:
    """The lines of a cell, those joined that the page has broken in a column whose `width` has room for so many letters."""
    lines = [line for line in cell if line]
    told = lines[:1]
    for above, said in pairwise(lines):
        if is_item(said) or not _goes_on(above, said, width):
            yield without_ends(told)
            told = []
        told.append(said)
    if told:
        yield without_ends(told)


def _goes_on(above: str, said: str, width: float) -> bool:
    """Whether a line of a cell goes on below: it had no room for the next word, or ends with a small one or a comma."""
    last = above.rsplit(None, 1)[-1]
    full = len(above) + 1 + len(said.split(None, 1)[0]) > width
    return full or said[0].islower() or above[-1] == "," or (last.islower() and len(last) <= SHORT_WORD)
