"""The person's own numbers: read as people type them, over any period, with what they were before, and kept exactly."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import ROUND_DOWN, Decimal
from typing import TYPE_CHECKING

from resume_helper.person.amounts import AmountReader, NumberError
from resume_helper.person.periods import PER_YEAR

if TYPE_CHECKING:
    from resume_helper.catalog.entries import Metric
    from resume_helper.catalog.typed import Typed

_ARROW = re.compile(r"\s*(?:->|=>|\u2192)\s*(?=[\d$\u20ac\u00a3?])")
_HALF = re.compile(r"(?<=\d)\s?\u00bd")
_SIGNS = r"$\u20ac\u00a3"
"""Currencies that may begin a number."""
_APART = r"(?:\s+|(?<=[.'\u2019]))"
"""What stands between a word and a number: nothing where it is abbreviated or has lost its vowel, "dall'80"."""
WHOLE = 100
"""Per cent. A metric whose upper bound is no higher is a share of a whole, which nothing exceeds."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number of the person for one metric.

    `value` is exact: a count, percent or score as such, a duration in seconds, money in `unit` (an ISO 4217 code, or "$" where
    that is all that was typed), an area in square metres or, where `unit` says so, in square feet. For a change, `before` is
    where it started and `within` how long it took, in seconds. Where the person gave another period than the metric has,
    `worked_from` has what was typed, and how many of its and of the metric's periods a full-time year has.
    """

    metric: str
    value: Decimal
    unit: str = ""
    before: Decimal | None = None
    within: Decimal | None = None
    worked_from: tuple[Decimal, ...] = ()


class NumberReader:
    """Reads numbers as people type them, by the words of a catalog; `decimal` is the decimal mark of the person's language."""

    def __init__(self, words: Typed, decimal: str = ".") -> None:
        said, self._words, self._decimal = words.said, words, decimal
        self._amounts = AmountReader(words, decimal)
        self._periods = words.periods | words.rates  # "80/daily" is no slip that needs an answer
        self._about = _expression(rf"^{said['about']}{_APART}(?=\W?\d)")
        self._from = _expression(rf"^{said['from']}{_APART}(?=[\d{_SIGNS}])")
        self._to = _expression(rf"\s+{said['to']}{_APART}(?=[\d{_SIGNS}])")
        self._within = _expression(rf"\s+{said['within']}\s+(?P<time>\d.*)$")
        self._two = _expression(rf"\d.*?(?:\s*[-\u2013\u2014]\s*|\s+(?:{said['to']}|{said['or']}){_APART})[{_SIGNS}]?\d")
        self._per = _expression(rf"\s*(?:/|\b{said['per']}(?:\b|(?<=\W)))\s*(?P<period>[^\W\d_]+)\s*$")
        self._rate = _expression(r"\s*\b(?P<period>[^\W\d_]+)\s*$")

    def read(self, text: str, metric: Metric) -> Number:
        """A number as a person types it: 1,200 / 1.200 / 94 % / $12k / 12.000 € / 4m30s / 80/day / 78% -> 94% in 6 months.

        Raises NumberError with what to write instead. A number over another period than the metric's is worked out as for full
        time and rounded down, and doubted (see `doubts`).
        """
        body = self._from.sub("", self._about.sub("", text.strip(), count=1), count=1)
        body = _HALF.sub(f"{self._decimal}5", body)
        within = None
        timed = self._within.search(body)
        # "60 to 80" alone may as well be a range: in words it is a change only where it is told how long that took.
        stated = _ARROW.search(body) or (timed and self._to.search(body))
        if timed and stated:
            within, _ = self._amounts.read(timed["time"], metric._replace(kind="duration"))
            body = body[: timed.start()]
        sides = body.split(stated.group(), 1) if stated else [body]
        if len(sides) == 2:  # noqa: PLR2004 - a change has two sides
            before, after = (self._amounts.read(side, metric) for side in sides)
            _check_possible(after[0], metric)
            return Number(metric.id, after[0], after[1] or before[1], before[0], within)
        if self._two.search(body):
            raise NumberError(metric.kind, "one_number")
        return self._counted(body, metric)

    def _counted(self, body: str, metric: Metric) -> Number:
        """One number, over the period of its metric or another one."""
        body, period = self._over(body) if metric.period else (body, "")
        value, unit = self._amounts.read(body, metric)
        worked_from: tuple[Decimal, ...] = ()
        if period and period != metric.period:
            worked_from = value, Decimal(PER_YEAR[period]), Decimal(PER_YEAR[metric.period])
            value = (value * worked_from[1] / worked_from[2]).quantize(Decimal(1), ROUND_DOWN)
        _check_possible(value, metric)
        return Number(metric.id, value, unit, worked_from=worked_from)

    def _over(self, body: str) -> tuple[str, str]:
        """A number without the period that it is counted over, and that period; "" where none is told."""
        for pattern, known in ((self._per, self._periods), (self._rate, self._words.rates)):
            found = pattern.search(body)
            period = known.get(found["period"].lower(), "") if found else ""
            if found and period:
                return body[: found.start()], period
        return body, ""


def _expression(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _check_possible(value: Decimal, metric: Metric) -> None:
    """Raise NumberError for what cannot be, or says nothing."""
    if metric.kind == "percent" and value > WHOLE >= metric.high:
        raise NumberError(metric.kind, "above_whole")
    if not value and metric.low > 0:
        raise NumberError(metric.kind, "none_at_all")
