"""The days and times of day that a line tells: where they begin, and how far they go on."""

import re
from collections.abc import Sequence
from itertools import takewhile

from resume_helper.catalog.index import Index
from resume_helper.match.conditions.amounts import unit_of
from resume_helper.match.conditions.moments import LONGEST_TIME
from resume_helper.match.conditions.reach import LONGEST_BEFORE, Span
from resume_helper.match.scan import Scan
from resume_helper.match.search import Hit
from resume_helper.text import key

QUARTERS = ("00", "15", "30", "45")
"""Minutes after a full stop, which the numbers of months are not."""
SHORTEST_SHIFT = 3
"""Hours. Of a shorter stretch after a word such as "shifts" the numbers may count something: "shifts: 2-3"."""
LONGEST_SHIFT = 12
"""Hours. Of more no shift is, so that "9 a 18 **horas**" are times of day; "4 a 8 **horas**" is how long one works."""
HOURS_OF_A_DAY = 24
AFTER = 4
"""Words after two plain numbers in which a unit says that they count something: "20 a 24 horas a la **semana**"."""


def times_told(scan: Scan, hit: Hit, numbers: Sequence[Span]) -> Span | None:
    """The days of a hit with the times of day after them; or its number, of `numbers`, where it begins times of day."""
    days = _past_other(scan, hit), scan.words[hit.last][2]
    times = _clocked(scan, numbers[0], labelled=_labelled(scan, hit, numbers[0])) if numbers else days
    if numbers and not times and hit.last + 1 < len(scan.words) and scan.found[hit.last + 1].number:
        next_ = scan.words[hit.last + 1][1:]  # "every 3rd Saturday **9-1**"
        times = _clocked(scan, next_, labelled=_labelled(scan, hit, next_))
    return (min(days[0], times[0]), _timed(scan, max(days[1], times[1]), told=bool(numbers))) if times else None


def _past_other(scan: Scan, hit: Hit) -> int:
    """Where days begin, without what is told by itself: "Jornada de 20 horas a la semana, **de lunes a sábado**"."""
    text, words = scan.text, scan.words
    # "Avenida del Roble 227 **de lunes a viernes**": a number of a house is neither a time nor how often.
    said = [i for i in hit.words if not (scan.found[i].number and words[i][2] - words[i][1] > LONGEST_TIME)]
    first, *others = sorted(said or hit.words)
    between = text[words[first][2] : words[others[0]][1]] if others else ""
    before, comma, after = between.rpartition(",")
    other = comma and (not before or any(map(str.isdigit, between))) and not _has_times(between, scan.index)
    return words[others[0]][1] - len(after.lstrip()) if other else words[first][1]


def _timed(scan: Scan, at: int, *, told: bool) -> int:
    """The end of the times of day that stand after the days of the week, or go on from others that are `told`, if any do.

    "Monday to Friday **9-5**", "8:00-12:00 **and 14:00-18:00**", "Monday to Thursday 9-5 **and Friday 9am-3pm**",
    "lunes a viernes de 9:00 a 18:00 **(viernes hasta las 17:00)**".
    """
    text, index = scan.text, scan.index
    first = None if told else re.compile(rf"[\s,:(]*{_times(index)}\)?", re.IGNORECASE).match(text, at)
    end = first.end() if first else at
    clock, and_, or_ = (index.measures.particles[name] for name in ("clock", "and", "or"))
    joint = rf"(?:\s?{clock}(?!\w)\.?)?\s*(?:[,;/&+]|\b(?:{and_}|{or_})\b)\s*"
    # "9-5 and 2-3 days": with no minutes, and no clock, numbers are times of day where they say nothing else.
    more = re.compile(rf"{joint}(?P<day>(?:[^\W\d_]+\.?\s+){{0,4}}?){_times(index)}(?P<after>\s*[\w$€£%])?", re.IGNORECASE)
    while re.search(r"\d\W?(?:\w\W?){0,4}$", text[max(0, end - LONGEST_BEFORE) : end]) and (match := more.match(text, end)):
        if match["after"] and not _only_times(match, index):
            break
        end = match.end("last")
    until = _until(index).match(text, end)
    return until.end() if until and _only_times(until, index) else end


def _labelled(scan: Scan, hit: Hit, number: Span) -> bool:
    """Whether a word of a hit stands right before its number, and so says what it is: "**Orario** 9-13"."""
    before = [end for _, start, end in (scan.words[i] for i in hit.words) if start < number[0]]
    if not before:
        return False
    between = rf"\s*:?\s*(?:{scan.index.measures.particles['from']}\s+)?"
    return re.fullmatch(between, scan.text[max(before) : number[0]], re.IGNORECASE) is not None


def _clocked(scan: Scan, number: Span, *, labelled: bool) -> Span | None:
    """The times of day that begin with a number, where they can be nothing else: "10:00-14:00", "9 am to 5 pm".

    Those that are `labelled` ("Orario 9-13") need neither minutes nor a word of the clock.
    """
    text, index = scan.text, scan.index
    if not re.match(r"\d{1,2}(?!\d).{1,16}?\d", text[number[0] : number[1] + LONGEST_BEFORE]):
        return None  # most numbers are none, and the expressions below take long to compile
    to, clock = (index.measures.particles[name] for name in ("to", "clock"))
    head = text[max(0, number[0] - LONGEST_BEFORE) : number[0]]
    from_ = index.measures.particles["from"]
    before = re.search(rf"(?<!\w)(?:{from_}\s+(?:{clock}\s*)?|{clock}\s*)$", head, re.IGNORECASE)
    start = number[0] - len(before[0]) if before else number[0]
    inside = re.search(rf"\d\W?\s*(?:{clock}\s*)?{to}\s*(?:{clock}\s*)?$|[.:,]$", head, re.IGNORECASE)
    match = re.compile(rf"{_times(index)}(?!\d|\s?[%$€£])", re.IGNORECASE).match(text, start)
    if not match or inside:
        return None
    if _only_times(match, index):
        return match.span()
    # "de 9 a 18" of "de 9 a 18 hs": the word only says that they are hours.
    named = labelled or _goes_past_noon(scan, match) or _goes_on(scan, match)
    return (match.start(), match.end("last_hour")) if named and _last_a_shift(scan, match) else None


def _goes_past_noon(scan: Scan, match: re.Match[str]) -> bool:
    """Whether a range of plain numbers ends later than a shift is long, with a word for hours after it: "16 a 20 **h**"."""
    clock = match["last_clock"]
    hours = clock and unit_of(scan.index.find(clock.lower()), scan.index) == "hour"
    return bool(hours) and int(match["first_hour"]) < int(match["last_hour"]) > LONGEST_SHIFT


def _goes_on(scan: Scan, match: re.Match[str]) -> bool:
    """Whether another stretch of the day comes after plain numbers, and ends past noon: "10 a 14 **y de 16 a 20**"."""
    joint = rf"\s*(?:[,;/&+]|\b{scan.index.measures.particles['and']}\b)\s*"
    later = re.compile(rf"{joint}{_times(scan.index)}(?!\d|\s?[%$€£])", re.IGNORECASE).match(scan.text, match.end("last_hour"))
    if not later:
        return False
    first, last = int(later["first_hour"]), int(later["last_hour"])
    return int(match["first_hour"]) < int(match["last_hour"]) <= first < last > LONGEST_SHIFT and _last_a_shift(scan, later)


def _last_a_shift(scan: Scan, match: re.Match[str]) -> bool:
    """Whether a range of plain numbers may be a shift, and no word after it says that it counts something."""
    first, last = (int(match[name]) for name in ("first_hour", "last_hour"))
    after = key(re.split(r"[\d,;.:()/&+]", scan.text[match.end("last_hour") :], maxsplit=1)[0])[:AFTER]
    following = takewhile(lambda word: word not in scan.index.measures.numbers, after)  # "10 a 8 con **un** día libre"
    units = {unit for word in following if (unit := unit_of(scan.index.find(word), scan.index))}
    counted = units and (units != {"hour"} or last <= LONGEST_SHIFT)
    return (last - first) % HOURS_OF_A_DAY >= SHORTEST_SHIFT and not counted


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
        rf"(?P<{name}>(?P<{name}_kl>{clock}\s*)?(?P<{name}_hour>[01]?\d|2[0-4])(?!\d)(?P<{name}_minutes>[:.h][0-5]\d(?:[ap](?![^\W\d_]))?)?"
        rf"(?:\s?(?P<{name}_clock>{clock})(?!\w))?)"
    )


def _only_times(match: re.Match[str], index: Index) -> bool:
    """Whether the ends of a range can only be times of day: one has minutes, or a word of the clock that is none for hours."""
    ends = [name for name in ("first", "last") if name in match.re.groupindex]
    minutes = [match[f"{name}_minutes"] or "" for name in ends]
    clocks = [match[f"{name}_clock"] or "" for name in ends]
    return (
        # "01.06-15.08" are dates; no month has the number of a quarter of an hour.
        any(said[:1] in (":", "h") or said[1:3] in QUARTERS for said in minutes)
        or any(match[f"{name}_kl"] for name in ends)
        or any(clock and unit_of(index.find(clock.lower()), index) != "hour" for clock in clocks)
    )
