"""One number of the person, kept exactly."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Number:
    """A number of the person for one metric.

    `value` is exact: a count, percent or score as such, a duration in seconds, money in `unit` (an ISO 4217 code, or "$" where
    that is all that was typed), an area in square metres or, where `unit` says so, in square feet; a duration that was typed in
    one unit of time has that. For a change, `before` is where it started and `within` how long it took, in seconds; of what was
    saved, `after` is what is left, and `value` the difference. Where the
    person gave another period than the metric has, `worked_from` has what was typed, and how many of its and of the metric's
    periods a full-time year has; where a share had to be rounded, the two counts that were typed.
    """

    metric: str
    value: Decimal
    unit: str = ""
    before: Decimal | None = None
    after: Decimal | None = None
    within: Decimal | None = None
    within_unit: str = ""
    worked_from: tuple[Decimal, ...] = ()
    about: bool = False
    """Whether it was told roughly: "about 80", "una decina"."""
    noun: str = ""
    """What it was said to be a number of, as typed: "calls"."""
    more: bool = False
    """Whether it is so many or more: "75+"."""
