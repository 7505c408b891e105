"""The numbers that the lines of a job tell by themselves: whether one has that of a metric, or another."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from resume_helper.person.told import has_count, has_pace, may_be_of, names, values
from resume_helper.text import key

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from decimal import Decimal

    from resume_helper.catalog import Catalog
    from resume_helper.catalog.entries import Writing
    from resume_helper.person.number import Number
    from resume_helper.person.numbers import NumberReader

SMALLEST_SURE = 10
"""From here on a number that a line and an answer have in common is hardly so by chance."""
_THOUSANDS = re.compile(r"(?<=\d)[.,\u00a0\u202f\s](?=\d{3}(?!\d))")
_SPAN = re.compile(r"(\d+)\s?(?:[-\u2013\u2014/]|\b\w{1,3}\b)\s?(\d+)")


class NumbersTold:
    """Reads the numbers of lines, by their places, in the light of those that the person has given for the job."""

    def __init__(
        self, lines: Sequence[str], numbers: Mapping[str, Number], writing: Writing, reader: NumberReader, catalog: Catalog
    ) -> None:
        """`numbers` are the person's own, by metric. `writing` is the language of the lines."""
        self._lines, self._numbers, self._writing, self._reader, self._catalog = lines, numbers, writing, reader, catalog

    def names(self, line: int, metric: str) -> bool:
        """Whether a line names what a metric counts."""
        about, name = self._catalog.shared.metrics[metric], self._writing.metrics[metric].name
        return names(self._lines[line], about, name, self._catalog.typed)

    def has(self, line: int, metric: str, *, known: bool) -> bool:
        """Whether a line has the number of a metric, in its unit: a small count only where it is `known` to be about it."""
        number = self._numbers[metric]
        if number.value in self._read(line, metric):
            return True
        if self._catalog.shared.metrics[metric].kind != "count":
            return False
        text = _THOUSANDS.sub("", self._lines[line])
        plain = rf"(?<![\d.,:/$\u20ac\u00a3\u20b9]){number.value.normalize():f}\+?(?!\s?[%\u20ac$\u00a3\u20b9]|[.,:/]?\d)"
        return (known or number.value >= SMALLEST_SURE) and re.search(plain, text) is not None

    def _read(self, line: int, metric: str) -> set[Decimal]:
        """The numbers of a line in the unit of a metric."""
        about, row = self._catalog.shared.metrics[metric], self._writing.metrics[metric]
        return values(self._lines[line], about, row, self._catalog.typed, self._reader)

    def tells(self, line: int, metric: str) -> bool:
        """Whether a line tells a number of a metric."""
        row, known, text = self._writing.metrics[metric], self._catalog.shared.metrics[metric], self._lines[line]
        if not may_be_of(text, known, row, self._catalog.typed):
            return False
        rates = self._catalog.typed.rates if known.period else {}
        often = not rates.keys().isdisjoint(key(text)) and has_count(text, self._catalog.typed)
        return often or bool(self._read(line, metric))

    def is_paced(self, line: int, metric: str) -> bool:
        """Whether a line tells how many there were of anything in the time of a metric."""
        return has_pace(self._lines[line], self._catalog.shared.metrics[metric], self._catalog.typed)

    def spans(self, line: int, metric: str) -> bool:
        """Whether a line tells a metric as a span that has the answer in it: "70-80 calls a day"."""
        number: Number = self._numbers[metric]
        spans = _SPAN.findall(_THOUSANDS.sub("", self._lines[line]))
        told = self.tells(line, metric) or number.value >= SMALLEST_SURE
        return told and any(int(low) <= number.value <= int(high) for low, high in spans)

    def total(self, line: int) -> int:
        """What the numbers of a line come to that are joined by "and": of "9 cashiers and 3 clerks" twelve; 0 for no such."""
        count, and_ = r"(?<![\d.,])(\d{1,4})(?:\s+[^\W\d_]+)", self._catalog.typed.said["and"]
        joined = rf"{count}{{1,3}},?\s+{and_}\s+{count}"
        found = re.search(joined, self._lines[line], re.IGNORECASE)
        return int(found[1]) + int(found[2]) if found else 0
