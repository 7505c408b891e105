"""What the rest of a posting says of a duty: postings that have calls answered seldom have shelves stocked.

Learned from whole postings of which each line is labelled, of all languages (tests/bench/learn.py), and
kept in `context.tsv` (catalog/learned.py).
"""

from collections.abc import Iterable, Mapping
from math import log1p
from operator import itemgetter, mul
from typing import Literal

FLOATS: Literal["f"] = "f"
FAINT = 0.05
"""A chance from which on a duty or skill is part of the context."""

Table = tuple[tuple[str, ...], tuple[str, ...], bytes]
"""The duties, the duties and skills that speak for or against them, and a row of numbers for each duty."""


class Context:
    """The context at work."""

    def __init__(self, packed: Table) -> None:
        self.packed = packed
        duties, others, numbers = packed
        self._row_of = {id_: n for n, id_ in enumerate(duties)}
        self._column_of = {id_: n for n, id_ in enumerate(others, 2)}
        self._numbers, self._width = memoryview(numbers).cast(FLOATS), 2 + len(others)
        self._rows: dict[str, list[float]] = {}

    def told(self, duties: Iterable[str], chances: Mapping[str, float]) -> dict[str, float]:
        """What the rest of a posting says of each of the duties that it knows, in logits.

        `chances` gives how sure each duty and skill of the posting is, from 0 to 1. A duty does not speak for itself.
        """
        there = {id_: one for id_, one in chances.items() if one > FAINT and id_ in self._column_of}
        sure = (0.0, 0.0, *there.values())  # an itemgetter of one column would give no tuple
        said_by, many = itemgetter(0, 1, *[self._column_of[id_] for id_ in there]), sum(sure)
        told = dict[str, float]()
        for id_ in duties:
            row = self._row(id_)
            if row:
                told[id_] = row[0] + row[1] * log1p(many - there.get(id_, 0.0)) + sum(map(mul, said_by(row), sure))
        return told

    def _row(self, duty: str) -> list[float]:
        """What is said of a duty, in columns; none of a duty that is not known."""
        row = self._rows.get(duty)
        if row is None:
            row = self._rows[duty] = []
            if duty in self._row_of:
                at = self._row_of[duty] * self._width
                row += self._numbers[at : at + self._width]
        return row
