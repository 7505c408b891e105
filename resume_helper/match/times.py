"""The days and times of day that a line tells: where they begin, and how far they go on."""

import re
from collections.abc import Sequence

from resume_helper.catalog.index import Index
from resume_helper.match.amounts import unit_of
from resume_helper.match.reach import LONGEST_BEFORE, Span
from resume_helper.match.scan import Scan
from resume_helper.match.search import Hit

QUARTERS = ("00", "15", "30", "45")
"""Minutes after a full stop, which the numbers of months are not."""


def times_told(scan: Scan, hit: Hit, numbers: Sequence[Span]) -> Span | None:
    """The days of a hit with the times of day after them; or its number, of `numbers`, where it begins times of day.

    A hit with two numbers is of a cue that takes them for such: "horario-de-<clock>-a-<clock>".
    """
    days = _past_other(scan, hit), scan.words[hit.last][2]
    times = _clocked(scan, numbers[0]) if len(numbers) == 1 else days
    return (min(days[0], times[0]), _timed(scan, max(days[1], times[1]))) if times else None


def _past_other(scan: Scan, hit: Hit) -> int:
    """Where days begin, without what is told by itself: "Jornada de 20 horas a la semana, **de lunes a sábado**"."""
    text, words = scan.text, scan.words
    first, *others = sorted(hit.words)
    between = text[words[first][2] : words[others[0]][1]] if others else ""
    before, comma, after = between.rpartition(",")
    other = comma and (not before or any(map(str.isdigit, between))) and not _has_times(between, scan.index)
    return words[others[0]][1] - len(after.lstrip()) if other else words[first][1]


def _timed(scan: Scan, at: int) -> int:
    """The end of the times of day that stand after the days of the week, or go on from other times, if any do.

    "Monday to Friday **9-5**", "8:00-12:00 **and 14:00-18:00**", "Monday to Thursday 9-5 **and Friday 9am-3pm**",
    "lunes a viernes de 9:00 a 18:00 **(viernes hasta las 17:00)**".
    """
    text, index = scan.text, scan.index
    first = re.compile(rf"[\s,:(]*{_times(index)}\)?", re.IGNORECASE).match(text, at)
    end = first.end() if first else at
    joint = rf"\s*(?:[,;/&+]|\b(?:{index.measures.particles['and']}|{index.measures.particles['or']})\b)\s*"
    # "9-5 and 2-3 days": with no minutes, and no clock, numbers are times of day where they say nothing else.
    more = re.compile(rf"{joint}(?P<day>(?:[^\W\d_]+\.?\s+){{0,3}}?){_times(index)}(?P<after>\s*[\w$€£%])?", re.IGNORECASE)
    while re.search(r"\d\W?(?:\w\W?){0,4}$", text[max(0, end - LONGEST_BEFORE) : end]) and (match := more.match(text, end)):
        if match["after"] and not _only_times(match, index):
            break
        end = match.end("last")
    until = _until(index).match(text, end)
    return until.end() if until and _only_times(until, index) else end


def _clocked(scan: Scan, number: Span) -> Span | None:
    """The times of day that begin with a number, where they can be nothing else: "10:00-14:00", "9 am to 5 pm"."""
    text, index = scan.text, scan.index
    if not re.match(r"\d{1,2}(?!\d).{1,16}?\d", text[number[0] : number[1] + LONGEST_BEFORE]):
        return None  # most numbers are none, and the expressions below take long to compile
    to, clock = (index.measures.particles[name] for name in ("to", "clock"))
    head = text[max(0, number[0] - LONGEST_BEFORE) : number[0]]
    before = re.search(rf"(?<!\w){clock}\s*$", head, re.IGNORECASE)
    start = number[0] - len(before[0]) if before else number[0]
    inside = re.search(rf"\d\W?\s*(?:{clock}\s*)?{to}\s*(?:{clock}\s*)?$|[.:,]$", head, re.IGNORECASE)
    match = re.compile(rf"{_times(index)}(?!\d|\s?[%$€£])", re.IGNORECASE).match(text, start)
    return match.span() if match and not inside and _only_times(match, index) else None


def _has_times(text: str, index: Index) -> bool:
    """Whether a text has what may be times of day: "9 to 5.30"."""
    return re.search(_times(index), text, re.IGNORECASE) is not None


def _times(index: Index) -> str:
    """A range of times of day, as an expression."""
    start, to = (index.measures.particles[name] for name in ("from", "to"))
    return rf"(?:{start}\s+)?{_time('first', index)}\s*{to}\s*{_time('last', index)}"


def _until(index: Index) -> re.Pattern[str]:
    """The time of day at which another day than those before ends, with what names the day."""
    particles = index.measures.particles
    day = r"(?:[^\W\d_]+\.?\s+){1,3}?"
    to = rf"(?:{particles['up_to']}|{particles['to']})"
    return re.compile(rf"[\s,;(]+(?:{particles['and']}\s+)?{day}{to}\s+{_time('last', index)}\)?", re.IGNORECASE)


def _time(name: str, index: Index) -> str:
    """A time of day, as an expression whose groups begin with a name."""
    clock = index.measures.particles["clock"]
    return (
        rf"(?P<{name}>(?P<{name}_kl>{clock}\s*)?(?:[01]?\d|2[0-4])(?!\d)(?P<{name}_minutes>[:.h][0-5]\d)?"
        rf"(?:\s?(?P<{name}_clock>{clock})(?!\w))?)"
    )


def _only_times(match: re.Match[str], index: Index) -> bool:
    """Whether the ends of a range can only be times of day: one has minutes, or a word of the clock that is none for hours."""
    ends = [name for name in ("first", "last") if name in match.re.groupindex]
    minutes = [match[f"{name}_minutes"] or "" for name in ends]
    clocks = [match[f"{name}_clock"] or "" for name in ends]
    return (
        # "01.06-15.08" are dates; no month has the number of a quarter of an hour.
        any(said[:1] in (":", "h") or said[1:] in QUARTERS for said in minutes)
        or any(match[f"{name}_kl"] for name in ends)
        or any(clock and unit_of(index.find(clock.lower()), index) != "hour" for clock in clocks)
    )
