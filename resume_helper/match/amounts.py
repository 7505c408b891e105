"""What a demand comes to: a choice, or a number of hours, years, words or weight that its line tells in digits or in words."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from resume_helper.catalog.index import Index
from resume_helper.match.search import Hit
from resume_helper.quantity import NUMBER, plain_number
from resume_helper.text import Word

PERIODS = ("hour", "day", "week", "month", "year")
NEAR = 4
"""Words between a number and its unit, and between a condition and its number, at most."""
LONGEST_NUMBER = 20
"""Characters. What is longer measures nothing."""
_GLUED = r"(\d[\d.,]*)([^\W\d_]+)"


class Value(NamedTuple):
    """What a demand comes to: one of the choices of its kind, or a number or a range, with what it is of."""

    choice: str = ""
    low: float | None = None
    high: float | None = None
    unit: str = ""
    per: str = ""
    """hour, day, week, month or year."""
    currency: str = ""


class Amount(NamedTuple):
    """A number in a line: the word that it begins with and the one after it, and its unit where that is glued on."""

    first: int
    after: int
    value: float
    unit: str


def amounts_of(text: str, words: Sequence[Word], index: Index) -> list[Amount]:
    """The numbers of a line, in digits or written out ("twenty-five")."""
    found = list[Amount]()
    i = 0
    while i < len(words):
        word, start, _ = words[i]
        digits = re.compile(NUMBER).match(text, start) if word[0].isdigit() else None
        if digits and len(digits.group()) <= LONGEST_NUMBER:
            after = i + 1
            while after < len(words) and words[after][1] < digits.end():
                after += 1
            glued = re.fullmatch(_GLUED, word)
            unit = unit_of(glued[2], index) if glued else ""
            found.append(Amount(i, after, float(plain_number(digits.group(), index.decimal)), unit))
            i = after
            continue
        if word in index.numbers:
            value, after = _written(words, i, index)
            found.append(Amount(i, after, value, ""))
            i = after
            continue
        i += 1
    return found


def _written(words: Sequence[Word], at: int, index: Index) -> tuple[int, int]:
    """A number written out, and the word after it: "twenty-five", "treinta y seis"."""
    value = index.numbers[words[at][0]]
    if value >= 20 and value % 10 == 0:  # noqa: PLR2004 - tens
        for after in (at + 1, at + 2):
            ones = index.numbers.get(words[after][0], 0) if after < len(words) else 0
            if 0 < ones < 10 and (after == at + 1 or not index.find(words[at + 1][0]).content):  # noqa: PLR2004 - ones
                return value + ones, after + 1
    return value, at + 1


def measured(
    words: Sequence[Word], index: Index, units: Sequence[str], hit: Hit, amounts: Sequence[Amount]
) -> tuple[Value, int, int] | None:
    """The number with one of the units nearest to a hit: its value, and its span in the line."""
    best = None
    for n, amount in enumerate(amounts):
        at, unit = amount.after - 1, amount.unit
        if not unit:
            stop = amounts[n + 1].first if n + 1 < len(amounts) else len(words)
            near = ((j, unit_of(words[j][0], index)) for j in range(amount.after, min(stop, amount.after + NEAR)))
            at, unit = next(((j, found) for j, found in near if found in units), (-1, ""))
        if unit in units:
            distance = max(hit.first - at, amount.first - hit.last, 0)
            if distance <= NEAR and (best is None or distance < best[0]):
                best = distance, n, at, unit
    if best is None:
        return None
    _, n, at, unit = best
    low = amounts[n]
    value = Value(low=plain(low.value), unit=unit)
    if n and low.first - amounts[n - 1].after <= 1 and amounts[n - 1].value < low.value and not amounts[n - 1].unit:
        value = Value(low=plain(amounts[n - 1].value), high=plain(low.value), unit=unit)
        low = amounts[n - 1]
    if unit == "hour":
        after = (unit_of(words[j][0], index) for j in range(at + 1, min(len(words), at + 1 + NEAR)))
        # "20 ore dalle ore 9" is no number of hours an hour.
        value = value._replace(per=next((period for period in after if period in PERIODS and period != unit), ""))
    return value, words[low.first][1], words[at][2]


def unit_of(word: str, index: Index) -> str:
    """The unit that a word is, "" where it is none."""
    found = index.find(word)
    return index.units.get(found.stem) or index.units.get(found.folded, "")


def plain(number: float) -> int | float:
    """A number as JSON has it."""
    return int(number) if number == int(number) else number
