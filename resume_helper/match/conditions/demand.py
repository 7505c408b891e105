"""What one cue that was found in a line tells of a condition: its kind, its words and its value."""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

from resume_helper.catalog.kinds import ALONE
from resume_helper.match.conditions.amounts import Amount, Told, Value, measured
from resume_helper.match.conditions.reach import Span, first_from, shared
from resume_helper.match.conditions.spoken import leaves_bracket, of_another
from resume_helper.match.scan import Scan
from resume_helper.match.search import Hit

UNITS = {
    "hours": ("hour",),
    "experience": ("year", "month"),
    "typing": ("wpm", "keystroke"),
    "lifting": ("kilogram", "pound"),
}
"""The units in which a kind of condition is measured."""
NEEDS_VALUE = frozenset({"hours", "pay", "typing", "lifting"})
"""Kinds that say nothing without a number or a choice."""
BY_NAME = frozenset(
    {
        "language",
        "board",
        "certificate",
        "schedule",
        "background-check",
        "start",
        "deadline",
        "right-to-work",
        "reserved",
        "programs",
    }
)
"""Kinds of which a posting may demand several with one value, or none: they are told by their words."""
PROGRAMS = "programs"
"""The kind of programs that are named, which the catalog lists."""
NONE = "none"
"""The choice by which a posting says that it asks for nothing of a kind: "no experience needed"."""
DATED = frozenset({"start", "deadline"})
"""Kinds that tell a day, or that there is none."""
FARTHER = 4
"""Words from the first of a hit to an "and" that makes two demands: fewer are of one ("previous sales **and** call centre")."""
OF_ANOTHER = 2
"""Words before a comma that may be of the sum behind it ("Salary from May, gross, ..."); more are another clause."""
MOST_YEARS = 18
"""Years of experience that a posting asks for; more are those of the firm."""
_STOP = re.compile(r"[.!?]\s+[^\s\da-z]")
_DATE = r"\d{1,2}[./]\d{1,2}[./]\d{2,4}"
"""Compiled where a number of hours may be one: "until 30.06.2027" is no share of full time."""


class Condition(NamedTuple):
    """A demand: its words in the posting, and its value where it has one (a choice, or a number with its unit)."""

    kind: str
    text: str
    start: int
    end: int
    value: Value | None
    met: bool | None = None
    """Whether the person meets it, where a profile says something about it."""
    wish: str = ""
    """The heading over it by which it is only wished for ("Desirable")."""
    seen: str = ""
    """Its words as they look where they are written otherwise: whole where a page has parted them, and of one column."""
    short: str = ""
    """What the person has that falls short of it, in the language of the report ("yours: B1")."""

    @property
    def shown(self) -> str:
        """What people are shown of it, without that heading."""
        return self.seen or self.text

    @property
    def told(self) -> str:
        """What people are shown of it, with the heading by which it is only wished for."""
        return f"{self.shown} ({self.wish})" if self.wish else self.shown


def overlap(one: Condition, other: Condition) -> bool:
    """Whether two conditions have words in common."""
    return one.start < other.end and other.start < one.end


def condition_told(scan: Scan, kind: str, choice: str, hit: Hit, amounts: Callable[[], Sequence[Amount]]) -> Condition | None:
    """The condition that a hit of a kind tells of, if any."""
    if kind == "schedule" and not choice:
        from resume_helper.match.conditions.times import times_told  # 0.2 ms, which most postings can do without

        span = times_told(scan, hit, _numbers(scan, hit))
        return Condition(kind, scan.text[slice(*span)], *span, None) if span else None
    if kind in DATED and not choice:
        from resume_helper.match.conditions.dates import dated  # see above

        day = dated(scan, hit)
        return Condition(kind, scan.text[slice(*day[1:])], *day[1:], day[0] if day[0].date else None) if day else None
    start, end = scan.words[hit.first][1], scan.words[hit.last][2]
    if kind == "language" and leaves_bracket(scan.text[start:end]):
        return None
    if kind == "language" and (span := of_another(scan, hit)):
        return Condition(kind, scan.text[slice(*span)], *span, Value(choice)) if choice else None
    return _condition(scan, kind, choice, hit, amounts)


def _condition(scan: Scan, kind: str, choice: str, hit: Hit, amounts: Callable[[], Sequence[Amount]]) -> Condition | None:
    """The condition that a hit tells of; None where it is a number that is no more than a number."""
    text, words = scan.text, scan.words
    start, end = words[hit.first][1], words[hit.last][2]
    numbers = _numbers(scan, hit)
    found = None
    bare = len(numbers) == len(hit.words) and words[hit.first][0].isdecimal()
    dated = kind == "hours" and choice and _in_date(scan, hit)
    if dated or (bare and not _signed(text, kind, choice, (start, end))):
        return None
    if kind == "age":
        from resume_helper.match.conditions.ages import age_told  # see `condition_told`

        found = age_told(scan, hit, choice)
        if not found:
            return None
    elif choice:
        found = Value(choice), start, end
    elif kind == "pay":
        found, (start, end) = _paid(scan, hit, numbers)
    elif kind in UNITS:
        found = measured(scan, UNITS[kind], hit, amounts)
    if found:
        value, first, last = found
        years = kind == "experience" and value.unit == "year"
        if years and ((value.low or 0) > MOST_YEARS or (value.low == 0 and not value.high)):
            return None
        # "$18 an hour, medical, sick pay": what is listed after the pay is no more of it.
        listed = kind == "pay" and text.count(",", last, end) > 1
        start, end = min(start, first), last if listed else max(end, last)
        start = _own_clause(scan, hit, _own_sentence(text, start, end), first) if kind == "pay" else start
        return Condition(kind, text[start:end], start, end, value)
    if kind == "experience":
        start = _own_start(scan, hit)
    return Condition(kind, text[start:end], start, end, None)


def _own_sentence(text: str, start: int, end: int) -> int:
    """Where a sum begins, without words of the sentence before it: "an hour for lunch. **£12.40 an hour**"."""
    stop = _STOP.search(text, start, end)
    return stop.end() - 1 if stop and not any(map(str.isdigit, text[start : stop.start()])) else start


def _own_clause(scan: Scan, hit: Hit, start: int, at: int) -> int:
    """Where a sum at a place begins, without a clause before its own: "20 hours a week, on Mondays, **paid at £12**"."""
    comma = scan.text.rfind(",", start, at)
    if comma < 0 or len(range(first_from(scan, start), first_from(scan, comma))) <= OF_ANOTHER:
        return start
    said = (scan.words[i][1] for i in sorted(hit.words) if not scan.found[i].number)
    return next((begins for begins in said if comma < begins < at), at)


def _in_date(scan: Scan, hit: Hit) -> bool:
    """Whether a number of a hit is of a date: "until **30**.06.2027", "til **31**. mars"."""
    numbers = [i for i in hit.words if scan.found[i].number]
    months, following = scan.index.measures.months, (scan.words[i + 1][0] for i in numbers if i + 1 < len(scan.words))
    return any(word in months for word in following) or any(
        re.compile(_DATE).match(scan.text, scan.words[i][1]) for i in numbers
    )


def _own_start(scan: Scan, hit: Hit) -> int:
    """Where a demand begins that is one of two: "valued: knowing the trade and **experience of sales**"."""
    words, said = scan.words, sorted(hit.words)
    for left, right in pairwise(said):
        joints = [i for i in range(left + FARTHER, right) if words[i][0] in scan.index.joins]
        if joints and joints[-1] + 1 < len(words):
            return words[joints[-1] + 1][1]
    return words[hit.first][1]


def _paid(scan: Scan, hit: Hit, numbers: Sequence[Span]) -> tuple[Told | None, Span]:
    """The sum that a hit for pay tells, and the span of the hit: of its words alone where its number is none of the sum's.

    "Until 20:00, **salary** (**16.000 €**)".
    """
    from resume_helper.match.conditions.money import pay_told, rate_told  # see `condition_told`

    start, end = scan.words[hit.first][1], scan.words[hit.last][2]
    if len(numbers) == len(hit.words):
        return rate_told(scan, numbers[0], alone=scan.index.cues[hit.cue][1] == ALONE), (start, end)
    found = pay_told(scan, hit, numbers)
    if found and not any(found[1] <= at < found[2] for at, _ in numbers):
        said = [scan.words[i] for i in sorted(hit.words) if not scan.found[i].number]
        start, end = said[0][1], said[-1][2]
    return found, (start, end)


def _numbers(scan: Scan, hit: Hit) -> list[Span]:
    """The spans of the numbers of a hit, in digits."""
    return [scan.words[i][1:] for i in sorted(hit.words) if scan.found[i].number]


def _signed(text: str, kind: str, choice: str, span: Span) -> bool:
    """Whether the sign by which a number alone is an age ("18+"), or a share of a full post ("80 %"), stands beside it."""
    start, end = span
    if kind == "age":
        return "+" in (text[start - 1 : start], text[end : end + 1])
    return not choice or shared(text, start)
