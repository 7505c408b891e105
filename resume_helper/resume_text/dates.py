"""The dates of a job as people write them in a line of a résumé."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.text import key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from resume_helper.catalog.resume_words import ResumeWords

CENTURY, LAST_OF_IT = 2000, 29
"""That of a year with two digits, and the last such year that is not of the one before."""
_AND = re.compile(r"\W+\w{0,3}\W*")
"""What stands between two times: "May to July 2018, May to July 2019", "2014 - 2015 and 2017 - 2018"."""


_YEAR = re.compile(r"(?:19|20)\d\d")
_WRITTEN = re.compile(r"[^\n]+")


class Dates(NamedTuple):
    """The time that a line tells, and where it stands in the line."""

    start: str
    """A date of JSON Resume (2019 or 2019-03); "" where none is told."""
    end: str
    """The same; "" where the job goes on."""
    first: int
    last: int
    open: bool
    """Whether only a beginning is told: not even "now"."""
    whole: bool
    """Whether two dates are told, or that the job goes on: one alone may be that of anything."""
    measured: bool = False
    """Whether it is told also how long the job took, as LinkedIn does."""
    season: bool = False
    """Whether the one date that is told is a season: that of a job more likely than of a prize."""
    years: tuple[str, ...] = ()
    """Where it tells a season of several years, these: "summers 2017 - 2019"."""


def dates_in(line: str, reading: ResumeWords, *, alone: bool = False) -> Dates | None:
    """The time that a line tells; None for none. A date `alone` counts only where it is asked for."""
    found = _period(line, 0, reading)
    if found:
        while (more := _period(line, found.last, reading)) and _AND.fullmatch(line, found.last, more.first):
            found = found._replace(end=more.end, last=more.last)
        found = found._replace(years=_seasons_between(line[found.first : found.last], found, reading))
        length = re.compile(reading.dates.length, re.IGNORECASE).match(line, found.last)
        return found._replace(last=length.end(), measured=True) if length else found
    moment = re.compile(reading.dates.moment, re.IGNORECASE).search(line) if alone else None
    if not moment:
        return None
    start = _date(moment, 1, reading)
    told = _YEAR.findall(moment.group()) if moment["season1"] and not (moment["month2"] or "/" in moment.group()) else []
    return Dates(
        start,
        _date(moment, 2, reading) if moment["year2"] else start,
        *moment.span(),
        open=False,
        whole=False,
        season=bool(moment["season1"]),
        years=tuple(told) if len(told) > 1 else (),
    )


def _seasons_between(said: str, dates: Dates, reading: ResumeWords) -> tuple[str, ...]:
    """The years from one to another of which something tells a season by a word for several; none elsewhere."""
    begins = key(said[: said.find(dates.start)])
    if reading.dates.repeated.isdisjoint(begins) or not (dates.start.isdigit() and dates.end.isdigit()):
        return ()
    return (*map(str, range(int(dates.start), int(dates.end) + 1)),)


def parted_at_dates(text: str, spans: Iterable[tuple[int, int]], reading: ResumeWords) -> Iterator[tuple[int, int]]:
    """The spans of lines, those parted that were joined though one begins with the dates of a job: "since 2019: cashier".

    Without a colon they do where the first of the lines begins with dates too: a sentence may have them anywhere.
    """
    for start, end in spans:
        lines = [(start + found.start(), start + found.end()) for found in _WRITTEN.finditer(text[start:end])]
        begun = _begins_with_dates(text[slice(*lines[0])], reading) if len(lines) > 1 else ""
        first = start
        for before, line in pairwise(lines):
            began = _begins_with_dates(text[slice(*line)], reading)
            if began == ":" or (began and begun) or _begins_with_dates(text[slice(*before)], reading) == ":":
                yield first, before[1]
                first = line[0]
        yield first, end


def _begins_with_dates(line: str, reading: ResumeWords) -> str:
    """The first sign behind the dates with which a line begins; "" where it begins with none."""
    said = line.strip()
    dates = dates_in(said, reading, alone=True)
    return said[dates.last :].lstrip()[:1] if dates and dates.first == 0 else ""


def _period(line: str, at: int, reading: ResumeWords) -> Dates | None:
    """The first time from one date to another that a line tells from some place on."""
    for found in re.compile(reading.dates.period, re.IGNORECASE).finditer(line, at):
        if found["year5"]:
            start, end = found["year5"], found["year5"][:2] + found["short5"]
            if end <= start:
                continue
        elif found["year6"]:
            end = _date(found, 6, reading)
            start = _joined(end[:4], _month(found["first6"], reading))
            end = f"{found['also6']}{end[4:]}" if found["also6"] else end  # "May to July 2018 and 2019"
        else:
            told = [_date(found, n, reading) for n in (1, 2, 3, 4, 7) if found[f"year{n}"]]
            start, end = (*told, "")[:2]
        still = found["since"] and not found["still"]
        return Dates(start, end, *found.span(), open=bool(still), whole=not still)
    return None


def _date(found: re.Match[str], n: int, reading: ResumeWords) -> str:
    """The date with the number `n` of those that an expression for a time has, as JSON Resume writes it."""
    told, year = found.groupdict(), found[f"year{n}"]
    if any(told.get(f"us{other}") for other in (1, 3)) and told.get(day := f"day{n}"):
        return _joined(year, int(told[day]))  # where one of two dates has its month first, the other has
    if len(year) == len("19"):
        year = str(CENTURY + int(year) - (100 if int(year) > LAST_OF_IT else 0))
    number = next((told[name] for kind in ("month", "us", "number", "iso") if told.get(name := f"{kind}{n}")), "")
    return _joined(year, _month(number, reading))


def _month(said: str, reading: ResumeWords) -> int:
    """The number of a month by its name or its digits; 0 for none: a season is no month."""
    return int(said) if said.isdigit() else reading.dates.months.get(said.lower().rstrip("."), 0)


def _joined(year: str, month: int) -> str:
    return f"{year}-{month:02}" if month else year
