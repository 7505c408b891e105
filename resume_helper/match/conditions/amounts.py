"""What a demand comes to: a choice, or a number of hours, years, words or weight that its line tells in digits or in words."""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from resume_helper.catalog.found import Found
from resume_helper.catalog.index import Index
from resume_helper.match.scan import Scan
from resume_helper.match.search import Hit
from resume_helper.quantity import CURRENCIES, NUMBER, plain_number, priced

PERIODS = ("hour", "day", "week", "month", "year")
NEAR = 4
"""Words between a number and its unit, and between a condition and its number, at most."""
LONGEST_NUMBER = 20
"""Characters. What is longer measures nothing."""
MONEY = "money"
"""The unit of a number with a currency: it measures nothing else."""
_PART = re.compile(r"[^\W\d_]\.[^\W\d_]\.")
_GLUED = r"(\d[\d.,]*)([^\W\d_]+)"


class Value(NamedTuple):
    """What a demand comes to: one of the choices of its kind, a day, or a number or a range, with what it is of."""

    choice: str = ""
    low: float | None = None
    high: float | None = None
    unit: str = ""
    per: str = ""
    """hour, day, week, month or year."""
    currency: str = ""
    date: str = ""
    """A day, as ISO 8601 writes it."""


Told = tuple[Value, int, int]
"""A value, and its span in the line."""


class Amount(NamedTuple):
    """A number in a line: the word that it begins with and the one after it, and its unit where that is glued on, or money."""

    first: int
    after: int
    value: float
    unit: str


def amounts_of(scan: Scan) -> list[Amount]:
    """The numbers of a line, in digits or written out ("twenty-five")."""
    text, words, measures = scan.text, scan.words, scan.index.measures
    found, to = list[Amount](), rf"\s*{measures.particles['to']}\s*"
    i = 0
    while i < len(words):
        word, start, _ = words[i]
        digits = re.compile(NUMBER).match(text, start + priced(word)) if scan.found[i].number else None
        if digits and len(digits.group()) <= LONGEST_NUMBER:
            after = i + 1
            while after < len(words) and words[after][1] < digits.end():
                after += 1
            glued = re.fullmatch(_GLUED, word)
            unit = unit_of(scan.index.find(glued[2]), scan.index) if glued else ""
            between = text[words[found[-1].after - 1][2] : start] if found and found[-1].unit == MONEY else ""
            if priced(word) or _priced(scan, i, after) or re.fullmatch(to, between, re.IGNORECASE):
                unit = MONEY
            found.append(Amount(i, after, float(plain_number(digits.group(), measures.decimal)), unit))
            i = after
            continue
        if word in measures.numbers:
            value, after = _written(scan, i)
            found.append(Amount(i, after, value, ""))
            i = after
            continue
        i += 1
    return found


def _priced(scan: Scan, first: int, after: int) -> bool:
    """Whether a currency stands at a number, given by its first word and the one after it: "$18/hr", "220 kr/t"."""
    text, words = scan.text, scan.words
    beside = (text[: words[first][1]].rstrip()[-1:], text[words[after - 1][2] :].lstrip()[:1])
    signs = (sign for sign in beside if not sign.isalpha())  # the end of a word is no "R"
    named = (words[i][0] for i in (first - 1, after) if 0 <= i < len(words))
    return any(sign in CURRENCIES for sign in (*signs, *named))


def _written(scan: Scan, at: int) -> tuple[int, int]:
    """A number written out, and the word after it: "twenty-five", "treinta y seis"."""
    words, numbers = scan.words, scan.index.measures.numbers
    value = numbers[words[at][0]]
    if value >= 20 and value % 10 == 0:  # noqa: PLR2004 - tens
        for after in (at + 1, at + 2):
            ones = numbers.get(words[after][0], 0) if after < len(words) else 0
            if 0 < ones < 10 and (after == at + 1 or not scan.found[at + 1].content):  # noqa: PLR2004 - ones
                return value + ones, after + 1
    return value, at + 1


def measured(scan: Scan, units: Sequence[str], hit: Hit, numbers: Callable[[], Sequence[Amount]]) -> Told | None:
    """The number with one of the units nearest to a hit.

    A hit that is a number and nothing else means that number, with the unit right after it. `numbers` finds those of the line,
    and is called only where it may matter: most bare numbers of a posting have no unit.
    """
    words = scan.words
    if hit.first == hit.last and words[hit.first][0][0].isdigit():
        near = range(hit.first, min(len(words), hit.first + NEAR))
        told = any(_unit(scan, i) in units or (words[i][0][0].isdigit() and not words[i][0].isdecimal()) for i in near)
        return _counted(scan, units, hit.first, numbers()) if told else None
    best, amounts = None, numbers()
    for n, amount in enumerate(amounts):
        at, unit = amount.after - 1, amount.unit
        if not unit:
            stop = amounts[n + 1].first if n + 1 < len(amounts) else len(words)
            # "week 26 **t**.o.m. week 33" are no hours.
            whole = (j for j in range(amount.after, min(stop, amount.after + NEAR)) if not _PART.match(scan.text, words[j][1]))
            following = ((j, _unit(scan, j)) for j in whole)
            at, unit = next(((j, found) for j, found in following if found in units), (-1, ""))
        if unit in units:
            distance = max(hit.first - at, amount.first - hit.last, 0)
            if distance <= NEAR and (best is None or distance < best[0]):
                best = distance, n, at, unit
    if best is None:
        return _labelled(scan, units, hit, amounts)
    _, n, at, unit = best
    low = amounts[n]
    value = Value(low=plain(low.value), unit=unit)
    if n and _reaches(scan, amounts[n - 1], low):
        value = Value(low=plain(amounts[n - 1].value), high=plain(low.value), unit=unit)
        low = amounts[n - 1]
    return value._replace(per=_per(scan, unit, at)), words[low.first][1], words[at][2]


def _labelled(scan: Scan, units: Sequence[str], hit: Hit, amounts: Sequence[Amount]) -> Told | None:
    """The number after a label that has its unit, where a period is told: "Hours per week: 20-30", "Hours: 24 per week"."""
    words = scan.words
    for n, low in enumerate(amounts):
        if low.first > hit.last + 1:
            break
        unit = next((found for i in range(hit.first, low.first) if (found := _unit(scan, i)) in units), "")
        if unit and re.fullmatch(r"\s*:\s+", scan.text[words[low.first - 1][2] : words[low.first][1]]):
            high = next((amount for amount in amounts[n + 1 : n + 2] if _reaches(scan, low, amount)), None)
            at = (high or low).after - 1
            per = _per(scan, unit, at) or _per(scan, unit, hit.first)
            value = Value(low=plain(low.value), high=plain(high.value) if high else None, unit=unit, per=per)
            return (value, words[low.first][1], words[at][2]) if per and words[low.first][0].isdecimal() else None
    return None


def _reaches(scan: Scan, low: Amount, high: Amount) -> bool:
    """Whether two numbers are the ends of a range: no more than a small word stands between them ("4 x 10 hours").

    No bracket or comma either, and no time of day ends with the first: "8:00-16:00 37.5 hours", "8-16 (40 hours a week)".
    """
    text, words, between = scan.text, scan.words, range(low.after, high.first)
    small = len(between) <= 1 and not any(scan.found[i].content or _unit(scan, i) for i in between)
    begins, ends = words[low.first][1], words[low.after - 1][2]
    parted = text[begins - 1 : begins] == ":" or not {*"(),;:"}.isdisjoint(text[ends : words[high.first][1]])
    return small and not parted and not low.unit and low.value < high.value


def _counted(scan: Scan, units: Sequence[str], at: int, amounts: Sequence[Amount]) -> Told | None:
    """A number by itself, given by one of its words, with the unit that is glued to it or comes next: "40h", "37.5 hrs".

    Beside another number it is none: "9 to 17 h" is the time of day.
    """
    n = next((n for n, amount in enumerate(amounts) if amount.first <= at < amount.after), -1)
    if n < 0 or (n and amounts[n].first - amounts[n - 1].after <= 1):
        return None
    words = scan.words
    first, after, number, unit = amounts[n]
    last = after - 1
    # "15.25/hr" is a rate.
    if not unit and after < len(words) and scan.text[words[last][2] : words[after][1]] in ("", " ", "-"):
        unit, last = _unit(scan, after), after
    if unit not in units:
        return None
    per = _per(scan, unit, last)
    following = range(last + 1, min(len(words), last + 3))
    end = next((words[i][2] for i in following if per and _unit(scan, i) == per), words[last][2])
    return Value(low=plain(number), unit=unit, per=per), words[first][1], end


def _per(scan: Scan, unit: str, at: int) -> str:
    """The period over which hours are counted, told by the words after them; "" for none, and for other units."""
    if unit != "hour":
        return ""
    near = range(at + 1, min(len(scan.words), at + 1 + NEAR))
    # "20 ore dalle ore 9" is no number of hours an hour, and in "20 hours over 5 days" the days are counted themselves.
    told = (_unit(scan, i) for i in near if not _is_number(scan.words[i - 1][0], scan.index))
    return next((period for period in told if period in PERIODS and period != unit), "")


def _is_number(word: str, index: Index) -> bool:
    return word.isdecimal() or word in index.measures.numbers


def _unit(scan: Scan, at: int) -> str:
    """The unit that a word of a line is, given by its number."""
    return unit_of(scan.found[at], scan.index)


def unit_of(word: Found, index: Index) -> str:
    """The unit that a word is, "" where it is none."""
    return index.measures.units.get(word.stem) or index.measures.units.get(word.folded, "")


def plain(number: float) -> int | float:
    """A number as JSON has it."""
    return int(number) if number == int(number) else number
