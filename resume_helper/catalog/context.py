"""What the rest of a posting says of a duty: postings that have calls answered seldom have shelves stocked.

Learned from whole postings of which each line is labelled, of all languages (tests/bench/learn.py), and
kept in `context.tsv`.
"""

from array import array
from collections.abc import Iterable, Mapping
from math import log1p
from operator import itemgetter, mul
from pathlib import Path
from typing import Literal, NamedTuple

FLOATS: Literal["f"] = "f"
FAINT = 0.05
"""A chance from which on a duty or skill is part of the context."""

Table = tuple[tuple[str, ...], tuple[str, ...], bytes]
"""The duties, the duties and skills that speak for or against them, and a row of numbers for each duty."""


class Said(NamedTuple):
    """What speaks for a duty, in logits of its score."""

    always: float
    """How much more readily readers list it than its lines tell, whatever else the posting has."""
    size: float
    """For the logarithm of how many duties and skills the posting has."""
    others: dict[str, float]
    """For each other duty or skill that the posting has."""


def read(path: Path) -> dict[str, Said]:
    """A context file, by duty. Raises ValueError, with the line, where it is not as the fit writes it."""
    found = dict[str, Said]()
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if line.startswith("#") or not line:
            continue
        try:
            id_, always, size, others = line.split("\t")
            found[id_] = Said(float(always), float(size), pairs(others))
        except ValueError as error:
            message = f"line {number} is no line of a context"
            raise ValueError(message) from error
    return found


def write(context: Mapping[str, Said], path: Path, head: str) -> None:
    """The file of a context, `head` in its first line."""
    lines = [f"# {head}"]
    for id_, said in context.items():
        lines.append(f"{id_}\t{said.always:.2f}\t{said.size:.3f}\t{joined(said.others)}")
    path.write_text("\n".join(lines) + "\n", "utf-8")


def pairs(text: str) -> dict[str, float]:
    """Weights by id, as learned files have them: "restock-shelves:-0.5 teamwork:0.1"."""
    return {id_: float(value) for id_, _, value in (pair.rpartition(":") for pair in text.split())}


def joined(weights: Mapping[str, float]) -> str:
    """The same as text, two digits of each."""
    return " ".join(f"{id_}:{value:.2g}" for id_, value in weights.items())


def table(context: Mapping[str, Said]) -> Table:
    """A context as plain values."""
    others = sorted({other for said in context.values() for other in said.others})
    rows = ([said.always, said.size, *(said.others.get(other, 0.0) for other in others)] for said in context.values())
    return tuple(context), tuple(others), array(FLOATS, [number for row in rows for number in row]).tobytes()


NO_CONTEXT = table({})


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

        `chances` gives how sure each duty and skill of the posting is, from 0 to 1; what a duty says of itself is nothing.
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
