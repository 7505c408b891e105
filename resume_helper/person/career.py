"""How long somebody has worked, by the dates of the jobs."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from resume_helper.person.profile import Job

JANUARY, DECEMBER = 1, 12
LONGEST_PAUSE = 6
"""Months between two jobs of which nobody asks."""


def months(jobs: Iterable[Job], *, at_most: bool = False) -> int:
    """Months of work in jobs that tell when they began, overlaps counted once.

    A job of which only years are told, from 2019 to 2020, was of two months at least, and of twenty-four `at_most`.
    """
    total, reached = 0, 0
    now = _today()
    first, last = (JANUARY, DECEMBER) if at_most else (DECEMBER, JANUARY)
    spans = [(_month(job.start, first), min(_month(job.end, last) + 1, now) if job.end else now) for job in jobs if job.start]
    for start, end in sorted(spans):
        total += max(0, end - max(start, reached))
        reached = max(reached, end)
    return total


def breaks(spans: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """The times of more than half a year that no span covers, each by the dates before and after it; "" for today.

    A span has the dates of its start and its end, "" where it goes on. What tells a year only may have begun in its January and
    ended in its December.
    """
    found, reached, until = list[tuple[str, str]](), 0, ""
    known = sorted(
        (_month(start, JANUARY), _month(end, DECEMBER) + 1 if end else _today() + 1, start, end) for start, end in spans
    )
    for start, end, began, ended in [*known, (_today(), 0, "", "")]:
        if reached and start - reached > LONGEST_PAUSE:
            found.append((until, began))
        if end > reached:
            reached, until = end, ended
    return found


def _month(text: str, untold: int) -> int:
    """A date of JSON Resume as a number of months; `untold` is the month where it tells a year only."""
    year, month = [*text.split("-"), str(untold)][:2]
    return int(year) * 12 + int(month)


def _today() -> int:
    today = date.today()  # noqa: DTZ011 - a month is enough
    return today.year * 12 + today.month
