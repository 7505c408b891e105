"""The person's own numbers: read as people type them, over any period, with what they were before, and kept exactly."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import ROUND_DOWN, Decimal
from typing import TYPE_CHECKING

from resume_helper.person.amounts import NumberError, amount
from resume_helper.person.periods import PER_YEAR, PERIOD_WORDS

if TYPE_CHECKING:
    from resume_helper.catalog.entries import Metric

_PER = re.compile(
    r"\s*(?:/|\bper\b|\ban?\b|\beach\b|\bevery\b|\bpor\b|\bal\b|\balla\b|\ball'|\bpr\.?|\bi\b|\bom\b|(?=\b\w+ly\b))"
    r"\s*(?:la\s+)?(?P<period>[^\W\d_]+)\s*$",
    re.IGNORECASE,
)
_ARROW = re.compile(r"\s*(?:->|=>|\u2192)\s*(?=[\d$\u20ac\u00a3?])")
_TO = re.compile(r"\s+(?:to|hasta|al?|til)\s+(?=[\d$\u20ac\u00a3])", re.IGNORECASE)
_TWO = re.compile(r"\d.*?(?:\s*[-\u2013\u2014]\s*|\s+(?:to|or|hasta|al?|o|til|eller)\s+)[$\u20ac\u00a3]?\d", re.IGNORECASE)
"""A range, or two numbers of which one may be meant."""
_ABOUT = re.compile(
    r"^(?:about|around|roughly|approx(?:imately|\.)?|aprox\.?|circa|ca\.?|unos|unas|aproximadamente|alrededor de|cerca de"
    r"|más o menos|omtrent|rundt|cirka|at least|more than|over|al menos|más de|almeno|più di|oltre|minst|mer enn)\s+(?=\W?\d)",
    re.IGNORECASE,
)
"""That a number is rounded, or the least that it was ("80+"): the number itself is what can be defended."""
_HALF = re.compile(r"(?<=\d)\s?\u00bd")
_FROM = re.compile(r"^(?:from|del?|da|dal|fra)\s+(?=[\d$\u20ac\u00a3])", re.IGNORECASE)
_IN = re.compile(r"\s+(?:within|in|en|i løpet av|i|på|over|su)\s+(?P<time>\d.*)$", re.IGNORECASE)
WHOLE = 100
"""Per cent. A metric whose upper bound is no higher is a share of a whole, which nothing exceeds."""
OF_SOMETHING = frozenset({"count", "money", "area", "duration"})
"""Kinds of which none is nothing to tell; a share of errors may well be 0%."""


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


def parse(text: str, metric: Metric, decimal: str = ".") -> Number:
    """A number as a person types it: 1,200 / 1.200 / 94 % / $12k / 12.000 € / 4m30s / 80/day / 78% -> 94% in 6 months.

    `decimal` is the decimal mark of the person's language. Raises NumberError with what to write instead. A number over another
    period than the metric's is worked out as for full time and rounded down, and doubted (see `doubts`).
    """
    body = _HALF.sub(f"{decimal}5", _FROM.sub("", _ABOUT.sub("", text.strip(), count=1), count=1))
    within = None
    timed = _IN.search(body)
    # "60 to 80" alone may as well be a range: in words it is a change only where it is told how long that took.
    stated = _ARROW.search(body) or (timed and _TO.search(body))
    if timed and stated:
        within, _ = amount(timed["time"], metric._replace(kind="duration"), decimal)
        body = body[: timed.start()]
    sides = body.split(stated.group(), 1) if stated else [body]
    if len(sides) == 2:  # noqa: PLR2004 - a change has two sides
        before, after = (amount(side, metric, decimal) for side in sides)
        _check_possible(after[0], metric)
        return Number(metric.id, after[0], after[1] or before[1], before[0], within)
    if _TWO.search(body):
        raise NumberError(metric.kind, "one_number")
    per = _PER.search(body) if metric.period else None
    period = PERIOD_WORDS.get(per["period"].lower(), "") if per else ""
    if per and period:
        body = body[: per.start()]
    value, unit = amount(body, metric, decimal)
    if period and period != metric.period:
        worked_from = value, Decimal(PER_YEAR[period]), Decimal(PER_YEAR[metric.period])
        value = (value * worked_from[1] / worked_from[2]).quantize(Decimal(1), ROUND_DOWN)
        _check_possible(value, metric)
        return Number(metric.id, value, unit, worked_from=worked_from)
    _check_possible(value, metric)
    return Number(metric.id, value, unit)


def _check_possible(value: Decimal, metric: Metric) -> None:
    """Raise NumberError for what cannot be, or says nothing."""
    if metric.kind == "percent" and value > WHOLE >= metric.high:
        raise NumberError(metric.kind, "above_whole")
    if metric.kind in OF_SOMETHING and not value:
        raise NumberError(metric.kind, "none_at_all")
