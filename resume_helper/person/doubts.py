"""Numbers that can hardly be: what to ask again."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.person.amounts import FEET, SQUARE_FOOT
from resume_helper.person.number import Number

if TYPE_CHECKING:
    from collections.abc import Mapping

    from resume_helper.catalog.entries import Metric

SHIFT, HOUR, TENTH = 8, 3600, Decimal("0.1")
"""The hours of a shift, the seconds of an hour, and to what hours and minutes are told."""
TIMES = (("calls_per_day", "handle_time"), ("chats_per_day", "handle_time"))
"""Metrics whose product is time spent in a day: a count a day, and the time that each takes."""
PARTS = (("concurrent_chats", "chats_per_day"), ("second_language_customers_per_day", "customers_per_day"))
"""Metrics of which the first counts some of those that the second counts in a day."""
MANY = 2
"""A count from which "customers" and "weeks" follow in each of the languages: no bullet tells a smaller one."""


class Doubt(NamedTuple):
    """A number that can hardly be, or that no bullet tells: what it is about, and a code with its values for the question."""

    metric: Metric
    code: str
    values: tuple[Decimal | Number | str, ...]
    """A Number is one of the metric, to be written as such, a text the person's own."""
    present: bool = False
    """Whether it is about a job that the person has now."""
    usual: tuple[Number, ...] = ()
    """What a number that is doubted for something else lies between, as a rule, where it does not."""


def doubts(numbers: Mapping[str, Number], metrics: Mapping[str, Metric]) -> list[Doubt]:
    """The numbers that are out of bounds, too small to tell, that hang on hours nobody told, or that contradict each other."""
    found = list[Doubt]()
    for id_, number in numbers.items():
        metric = metrics[id_]
        within = metric.low <= number.value * (SQUARE_FOOT if number.unit == FEET else 1) <= metric.high
        usual = () if within else _bounds(metric, number.unit)
        if usual and not number.worked_from:
            found.append(Doubt(metric, "out_of_bounds", (alone(number), *usual)))
        if within and told_by_none(number, metric):
            found.append(Doubt(metric, "too_few", (number.value,)))
        if number.worked_from:  # who is asked whether that is right need not be asked twice
            found.append(_worked_out(number, metric)._replace(usual=usual))
    for part, whole in PARTS:
        if part in numbers and whole in numbers and numbers[part].value > numbers[whole].value:
            found.append(Doubt(metrics[part], "more_than_all", (alone(numbers[part]), alone(numbers[whole]))))
    for count, time in TIMES:
        if count in numbers and time in numbers:
            spent = numbers[count].value * numbers[time].value
            hours, minutes = ((spent / unit).quantize(TENTH) for unit in (HOUR, 60 * numbers[count].value))
            if hours > SHIFT:  # as it is told: nobody believes that 8 hours are more than 8
                found.append(Doubt(metrics[count], "too_long", (numbers[count].value, minutes, hours)))
    return found


def metrics_of(doubt: Doubt) -> tuple[str, ...]:
    """The metrics that a doubt is about: those that are told together."""
    told = {"too_long": TIMES, "more_than_all": PARTS}.get(doubt.code, ())
    return doubt.metric.id, *(other for metric, other in told if metric == doubt.metric.id)


def _worked_out(number: Number, metric: Metric) -> Doubt:
    """The arithmetic of a number that was worked out, as short as it can be told: "400 / 5" rather than "400 x 44 / 220"."""
    typed, *by = number.worked_from
    if len(by) == 1:
        code = "worked_points" if typed != typed.to_integral_value() else "worked_share"
        return Doubt(metric, code, (alone(number), typed, *by))
    factor, now = Fraction(int(by[0]), int(by[1])), replace(alone(number), about=number.about)
    if factor == 1:
        return Doubt(metric, "worked_same", (now, typed))
    if factor.denominator == 1:
        return Doubt(metric, "worked_times", (now, typed, Decimal(factor.numerator)))
    if factor.numerator == 1:
        return Doubt(metric, "worked_parts", (now, typed, Decimal(factor.denominator)))
    return Doubt(metric, "worked_out", (now, typed, *by))


def told_by_none(number: Number, metric: Metric) -> bool:
    """Whether a number is a count of one, which no bullet tells: they speak of many."""
    return metric.kind == "count" and number.value < MANY


def alone(number: Number) -> Number:
    """What a number is now, without what it was."""
    return Number(number.metric, number.value, number.unit)


def _bounds(metric: Metric, unit: str) -> tuple[Number, Number]:
    """The bounds of a metric, in the currency of a sum; those of areas are square metres, and those of times have no unit."""
    low, high = (
        Number(metric.id, Decimal(str(bound)), unit if metric.kind == "money" else "") for bound in (metric.low, metric.high)
    )
    return low, high
