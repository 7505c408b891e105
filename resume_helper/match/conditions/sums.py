"""What a sum of pay is made of, with a currency or without: its number, its period, and whether it is the pay at all."""

import re
from collections.abc import Iterable, Mapping
from itertools import islice, takewhile

from resume_helper.catalog.index import Index
from resume_helper.match.conditions.amounts import PERIODS, unit_of
from resume_helper.match.conditions.reach import up_to
from resume_helper.match.scan import Scan
from resume_helper.quantity import CODES, plain_number
from resume_helper.text import key

THOUSANDS = 1000
CENTS = 2
"""Digits after the point that a sum multiplied may have."""
SOON = 3
"""Words after a sum among which its period stands."""
WORDS_AFTER = r"(?:[^\W\d_]\.\s?){2}(?<=\.)|[^\W\d_]+"
"""Words, among them what is abbreviated with points: "p.a."."""
LONGEST_STRETCH = 120
"""Characters."""
_STRETCH_AFTER, _STRETCH_BEFORE = r"[\s(]*([^,;+&.:()|/\d]*)", r"[^,;+&.|/\d]*$"
"""What stands next to a sum and may say what it is for."""


def is_extra(scan: Scan, start: int, end: int) -> bool:
    """Whether a sum is paid beside the pay, by the words around it: "$500 sign-on bonus", "premium of $1.50/hr"."""
    text, measures = scan.text, scan.index.measures
    after = re.match(_STRETCH_AFTER, text[end : end + LONGEST_STRETCH])
    said = f" {' '.join(key(after[1])[:SOON])} " if after else ""
    for phrase in measures.besides:
        said = said.split(f" {phrase} ", 1)[0] + " "
    if any(f" {phrase} " in said for phrase in measures.extras):
        return True
    before = text[max(0, start - LONGEST_STRETCH) : start].rstrip()
    if before.endswith("+"):
        return True
    upto = at_most(scan, start)
    stretch = re.search(_STRETCH_BEFORE, before[: upto.start()] if upto else before)
    said = f" {' '.join(key(stretch[0])[-SOON:])} " if stretch else ""
    for phrase in measures.besides:
        said = said[said.rfind(f" {phrase} ") + 1 :] if f" {phrase} " in said else said
    return any(f" {phrase} " in said for phrase in measures.extras)


def at_most(scan: Scan, start: int) -> re.Match[str] | None:
    """The words before a sum by which it is the most that is paid; a sign may stand between."""
    return up_to(scan, start + 1, r"\s*\W?")


def following_words(text: str, end: int, numbers: Mapping[str, int]) -> list[re.Match[str]]:
    """The first words after a sum, as far as the next number or mark, among which its period stands.

    "€ 21.000 per dodici mensilità" is paid in twelve parts, not twelve times.
    """
    after = re.split(r"[\d,;+&]", text[end:], maxsplit=1)[0]
    found = islice(re.finditer(WORDS_AFTER, after), SOON)
    return [*takewhile(lambda word: numbers.get(word.group().lower(), 1) == 1, found)]


def extent(following: Iterable[re.Match[str]], index: Index) -> int:
    """How far the words after a sum belong to it, as they tell its period or currency: "$22/hour CAD", "16 € brutos"."""
    return max([word.end() for word in following if word.group() in CODES or period([word.group()], index)], default=0)


def period(said: Iterable[str], index: Index) -> str:
    """The first of some words' periods, "" for none."""
    return next((unit for word in said if (unit := unit_of(index.find(word.lower()), index)) in PERIODS), "")


def summed(said: str, multiple: str | None, index: Index) -> float:
    """A sum of money as typed, times the multiple that stands after it ("k")."""
    value = float(plain_number(said, index.measures.decimal, whole=True))
    return _times(value, index.measures.multiples[multiple.lower()]) if multiple else value


def lowest(low: float, high: float | None) -> float:
    """The lower end of a range, of which its thousands may be all that is written: "400-460 000"."""
    return _times(low, THOUSANDS) if high and low < THOUSANDS and high >= low * THOUSANDS / 2 else low


def _times(value: float, multiple: int) -> float:
    """A sum multiplied, without what is lost in between: 16.1 times 1,000 is 16,100."""
    return round(value * multiple, CENTS)
