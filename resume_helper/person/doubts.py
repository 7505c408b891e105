"""Numbers that can hardly be: what to ask again."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.person.amounts import FEET, SQUARE_FOOT
from resume_helper.person.numbers import Number

if TYPE_CHECKING:
    from collections.abc import Mapping

    from resume_helper.catalog.entries import Metric

SHIFT = 8 * 3600
"""Seconds."""
TIMES = (("calls_per_day", "handle_time"), ("chats_per_day", "handle_time"))
"""Metrics whose product is time spent in a day: a count a day, and the time that each takes."""
MANY = 2
"""A count from which "customers" and "weeks" follow in each of the languages: no bullet tells a smaller one."""


class Doubt(NamedTuple):
    """A number that can hardly be, or that no bullet tells: what it is about, and a code with its values for the question."""

    metric: Metric
    code: str
    values: tuple[Decimal | Number, ...]
    """A Number is one of the metric, to be written as such."""


def doubts(numbers: Mapping[str, Number], metrics: Mapping[str, Metric]) -> list[Doubt]:
    """The numbers that are out of bounds, too small to tell, that hang on hours nobody told, or that contradict each other."""
    found = list[Doubt]()
    for id_, number in numbers.items():
        metric = metrics[id_]
        if not metric.low <= number.value * (SQUARE_FOOT if number.unit == FEET else 1) <= metric.high:
            found.append(Doubt(metric, "out_of_bounds", (_alone(number), *_bounds(metric, number.unit))))
        elif told_by_none(number, metric):
            found.append(Doubt(metric, "too_few", (number.value,)))
        if number.worked_from:
            found.append(Doubt(metric, "worked_out", (number.value, *number.worked_from)))
    for count, time in TIMES:
        if count in numbers and time in numbers:
            spent = numbers[count].value * numbers[time].value
            if spent > SHIFT:
                hours, minutes = ((spent / unit).quantize(Decimal("0.1")) for unit in (3600, 60 * numbers[count].value))
                found.append(Doubt(metrics[count], "too_long", (numbers[count].value, minutes, hours)))
    return found


def told_by_none(number: Number, metric: Metric) -> bool:
    """Whether a number is a count of one, which no bullet tells: they speak of many."""
    return metric.kind == "count" and number.value < MANY


def _alone(number: Number) -> Number:
    """What a number is now, without what it was."""
    return Number(number.metric, number.value, number.unit)


def _bounds(metric: Metric, unit: str) -> tuple[Number, Number]:
    """The bounds of a metric, in the currency of a sum; those of areas are square metres."""
    low, high = (Number(metric.id, Decimal(str(bound)), "" if unit == FEET else unit) for bound in (metric.low, metric.high))
    return low, high
