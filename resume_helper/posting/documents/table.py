"""The lines of a table out of a document: row by row, each cell with what it says it is."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LONGEST_LABEL = 40
"""Characters of what stands before a value in a table of two columns."""
FEWEST_COLUMNS = 3
"""Of a table whose first row names the columns: of two, the first one names the rows."""
MOST_OF_A_HEAD = 2
"""Rows of a table that is the head of a job and no form."""
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_SINCE = re.compile(r"\b(?:19|20)\d\d\s*[-\u2013\u2014](?!\d\d\b)")
"""A year from which something went on, but none of a day: "2026-05-12"."""
_DASHES = "-\u2013\u2014"
Cell = list[str]
"""The lines of a cell that say something."""


def lines_of_table(cells: Sequence[Sequence[Cell]]) -> Iterator[str]:
    """The lines of a table, row by row; "Employer: Acme" for a cell below a heading, where each column has one."""
    heads = [lines[0].rstrip(" :") if len(lines) == 1 else "" for lines in cells[0]] if cells else []
    named = all(head and len(head) <= LONGEST_LABEL and not any(c.isdigit() for c in head) for head in heads)
    if len(cells) > 1 and len(heads) >= FEWEST_COLUMNS and named and {len(row) for row in cells} == {len(heads)}:
        sizes = [sum(map(len, chain(*column))) for column in zip(*cells, strict=True)]
        for row in cells[1:]:
            for head, lines, size in zip(heads, row, sizes, strict=True):
                if lines:
                    first, *more = lines if size == max(sizes) else [", ".join(lines)]
                    yield from (f"{head}: {first}", *more)
    elif _is_head(cells):
        yield from ("\t".join(chain(*row)) for row in cells)
    else:
        for row in cells:
            yield from _row(row)


def _is_head(cells: Sequence[Sequence[Cell]]) -> bool:
    """Whether a table is the head of a job, with the dates at the right: "Acme | Leeds", "Cashier | 2019 - 2021"."""
    plain = len(cells) <= MOST_OF_A_HEAD and all(len(lines) <= 1 for row in cells for lines in row)
    return plain and any(
        len(row) > 1 and _has_dates(row[-1]) and _SINCE.search(row[-1][0]) and not _has_dates(row[0]) for row in cells
    )


def _row(cells: Sequence[Cell]) -> Iterator[str]:
    """The lines of a row of a table, cell by cell; "Pay: $18 an hour" for a row of a label and a value.

    A row that tells years beside lines of text may be a job: it stands apart from those around it, and begins with its dates.
    """
    match cells:
        case [[label], [value]] if len(label) <= LONGEST_LABEL:
            yield f"{label.rstrip(' :')}: {value}"
        case [_, _, *_] if any(map(_YEAR.search, chain(*cells))) and any(len(lines) > 1 for lines in cells):
            yield ""
            yield from chain(*sorted(map(_with_whole_dates, cells), key=lambda lines: not _has_dates(lines)))
            yield ""
        case _:
            yield from chain(*cells)


def _with_whole_dates(lines: Cell) -> Cell:
    """The lines of a cell; one of a narrow column whose dates stand in two lines has them in one: "2015 -", "2019"."""
    return [" ".join(lines)] if _has_dates(lines) and lines[0].rstrip()[-1] in _DASHES else lines


def _has_dates(lines: Cell) -> bool:
    """Whether a cell tells a year, and little else."""
    said = " ".join(lines)
    return len(said) <= LONGEST_LABEL and _YEAR.search(said) is not None
