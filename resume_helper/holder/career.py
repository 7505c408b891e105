"""How long somebody has worked, by the dates of the jobs."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

JANUARY, JULY, DECEMBER = 1, 7, 12
AT_LEAST, AT_MOST, AS_TOLD = (DECEMBER, JANUARY), (JANUARY, DECEMBER), (JULY, JULY)
"""The months in which a job began and ended of which only years are told: the shortest time, the longest, and that between."""
YEAR_ONLY = 4
"""Characters of a date that tells a year only."""
LONGEST_PAUSE = 6
"""Months between two jobs of which nobody asks."""


class Dated(Protocol):
    """A job with its dates, as JSON Resume has them; "" for one that is not told, or an end that is still to come."""

    @property
    def start(self) -> str:
        """When it began."""

    @property
    def end(self) -> str:
        """When it ended."""


class Past(NamedTuple):
    """A job that somebody has had, in the terms of a catalog."""

    title: str
    firm: str
    start: str
    end: str
    duties: frozenset[str]
    """The duties that it shows."""

    @property
    def called(self) -> str:
        """What it is called in one line, as far as that is told."""
        return ", ".join(filter(None, (self.title, self.firm)))


def months(jobs: Iterable[Dated], untold: tuple[int, int] = AT_LEAST) -> int:
    """Months of work in jobs that tell when they began, overlaps counted once; `untold` says of which months those are.

    A job from 2019 to 2020 was of two months at least, and of twenty-four at most. One that began in the year in which another
    ended, both told by years, leaves no hole.
    """
    dated = [job for job in jobs if job.start]
    ended = {job.end for job in dated if len(job.end) == YEAR_ONLY}
    total, reached, now = 0, 0, _today()
    first, last = untold
    same = int(untold != AS_TOLD)
    spans = list[tuple[int, int]]()
    for job in dated:
        start = _month(job.start, first if job.start not in ended or job.start == job.end else last)
        end = min(_month(job.end, last) + (same or len(job.end) > YEAR_ONLY), now) if job.end else now
        spans.append((start, max(end, start + 1)))
    for start, end in sorted(spans):
        total += max(0, end - max(start, reached))
        reached = max(reached, end)
    return total


def worked(jobs: Sequence[Dated], proving: Iterable[Dated], needed: float) -> bool | None:
    """Whether somebody with these jobs has worked for so many months, which those `proving` it must come to.

    Years of any work prove no years in a bank, but too few do not reach either. None where nobody can tell, as where a job does
    not say when it began.
    """
    if months(jobs, AT_MOST) < needed:
        return False if jobs and all(job.start for job in jobs) else None
    return True if months(proving) >= needed else None


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
