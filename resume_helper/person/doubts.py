"""Numbers that can hardly be: what to ask again."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.person.amounts import FEET, SQUARE_FOOT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from resume_helper.catalog.entries import Metric
    from resume_helper.person.numbers import Number

SHIFT = 8 * 3600
"""Seconds."""
TIMES = (("calls_per_day", "handle_time"), ("chats_per_day", "handle_time"))
"""Metrics whose product is time spent in a day: a count a day, and the time that each takes."""


class Doubt(NamedTuple):
    """A number that can hardly be: what it is about, and a code with its values for the question."""

    metric: str
    code: str
    values: tuple[Decimal, ...]


def doubts(numbers: Mapping[str, Number], metrics: Mapping[str, Metric]) -> list[Doubt]:
    """The numbers that are out of bounds, that hang on hours nobody told, or that contradict each other."""
    found = [
        Doubt(id_, "out_of_bounds", (number.value, Decimal(metrics[id_].low), Decimal(metrics[id_].high)))
        for id_, number in numbers.items()
        if not metrics[id_].low <= number.value * (SQUARE_FOOT if number.unit == FEET else 1) <= metrics[id_].high
    ]
    worked = ((id_, number) for id_, number in numbers.items() if number.worked_from)
    found += [Doubt(id_, "worked_out", (number.value, *number.worked_from)) for id_, number in worked]
    for count, time in TIMES:
        if count in numbers and time in numbers:
            spent = numbers[count].value * numbers[time].value
            if spent > SHIFT:
                hours, minutes = ((spent / unit).quantize(Decimal("0.1")) for unit in (3600, 60 * numbers[count].value))
                found.append(Doubt(count, "too_long", (numbers[count].value, minutes, hours)))
    return found
