"""What a posting demands besides duties and skills: hours, contract, pay, place, schooling, years, licences, lifting."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from resume_helper.quantity import CURRENCIES, MULTIPLES, NUMBER, SIGN, parse_number

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from resume_helper.catalog.index import Index
    from resume_helper.match.scan import Hit, Scan
    from resume_helper.posting.structure import Posting

UNITS = {
    "hours": ("hour",),
    "experience": ("year", "month"),
    "typing": ("wpm", "keystroke"),
    "lifting": ("kilogram", "pound"),
}
"""The units in which a kind of condition is measured."""
PERIODS = ("hour", "day", "week", "month", "year")
NEAR = 4
"""Words between a number and its unit, and between a condition and its number, at most."""
_MONEY = re.compile(
    rf"(?P<before>(?<![^\W\d_])(?:{SIGN}))?\s?(?P<low>{NUMBER.pattern})\s?(?P<k>k|mill)?(?![^\W\d_])"
    rf"(?:\s?(?:-|\u2013|\u2014|to|a|til|y|e|og|and)\s?(?:{SIGN})?\s?(?P<high>{NUMBER.pattern})\s?(?P<k2>k|mill)?)?"
    rf"\s?(?P<after>(?:{SIGN})(?![^\W\d_]))?",
    re.IGNORECASE,
)


class Condition(NamedTuple):
    """A demand: its words in the posting, and its value where it has one (a choice, or a number with its unit)."""

    kind: str
    text: str
    start: int
    end: int
    value: dict[str, Any] | None


def find_conditions(posting: Posting, scans: Iterable[Scan], index: Index) -> tuple[Condition, ...]:
    """The conditions of a posting in their order, each kind and value once."""
    found: dict[tuple[str, str], Condition] = {}
    for scan in scans:
        for condition in _in_segment(posting, scan, index):
            found.setdefault((condition.kind, repr(condition.value)), condition)
    valued = {kind for kind, value in found if value != "None"}
    kept = (row for (kind, value), row in found.items() if value != "None" or kind not in valued)
    return tuple(sorted(kept, key=lambda row: (row.start, row.kind)))


def _in_segment(posting: Posting, scan: Scan, index: Index) -> Iterator[Condition]:
    for hit in scan.hits:
        owner, id_ = index.owners[hit.owner]
        if owner == "condition":
            kind, _, choice = id_.partition("=")
            yield _condition(posting, scan, index, kind, choice, hit)


def _condition(posting: Posting, scan: Scan, index: Index, kind: str, choice: str, hit: Hit) -> Condition:
    first, last = hit.first, hit.last
    value: dict[str, Any] | None = {"choice": choice} if choice else None
    if kind == "pay":
        start, end = posting.words[first][1], posting.words[last][2]
        money = _money(posting.text, scan.segment.start, scan.segment.end, index)
        if money:
            value, start, end = money[0], min(start, money[1]), max(end, money[2])
        return Condition(kind, posting.text[start:end], start, end, value)
    if kind in UNITS and not choice:
        measured = _measured(posting, scan, index, UNITS[kind], range(first, last + 1))
        if measured:
            value, first, last = measured[0], min(first, measured[1]), max(last, measured[2])
    start, end = posting.words[first][1], posting.words[last][2]
    return Condition(kind, posting.text[start:end], start, end, value)


def _measured(
    posting: Posting, scan: Scan, index: Index, units: Sequence[str], hit: range
) -> tuple[dict[str, Any], int, int] | None:
    """The number nearest to a hit that is followed by one of the units: its value, its first and its last word."""
    words, best = posting.words, None
    for i in range(scan.first, scan.last):
        number = _number(words[i][0], index)
        if number is None:
            continue
        for j in range(i + 1, min(scan.last, i + 1 + NEAR)):
            unit = _unit(posting, index, j, units)
            if unit:
                distance = max(hit.start - j, i - hit.stop + 1, 0)
                if distance <= NEAR and (best is None or distance < best[0]):
                    best = (distance, i, j, unit)
                break
    if best is None:
        return None
    _, i, j, unit = best
    numbers = [n for k in range(i, j) if (n := _number(words[k][0], index)) is not None]
    value: dict[str, Any] = {"low": min(numbers), "unit": unit}
    if len(numbers) > 1:
        value["high"] = max(numbers)
    per = next((p for k in range(j + 1, min(scan.last, j + 1 + NEAR)) if (p := _unit(posting, index, k, PERIODS))), "")
    if per and unit == "hour":
        value["per"] = per
    return value, i, j


def _number(word: str, index: Index) -> int | None:
    digits = re.match(r"\d+", word)
    return int(digits.group()) if digits else index.numbers.get(word)


def _unit(posting: Posting, index: Index, at: int, wanted: Sequence[str]) -> str:
    """The unit that a word is, where it is one of those wanted; a number may have its unit glued on ("40wpm")."""
    word = posting.words[at][0]
    unit = index.units.get(index.find(word).stem, "") or index.units.get(index.find(word).folded, "")
    return unit if unit in wanted else ""


def _money(text: str, start: int, end: int, index: Index) -> tuple[dict[str, Any], int, int] | None:
    """The first sum of money in a stretch of text: its value, and its span."""
    for match in _MONEY.finditer(text, start, end):
        sign = match["before"] or match["after"]
        if not sign:
            continue
        factor = MULTIPLES.get((match["k"] or match["k2"] or "").lower(), 1)
        low = parse_number(match["low"], index.decimal) * factor
        value: dict[str, Any] = {"low": _plain(low), "currency": CURRENCIES[sign.lower()]}
        if match["high"]:
            value["high"] = _plain(parse_number(match["high"], index.decimal) * factor)
        after = (index.find(word.lower()) for word in re.findall(r"[^\W\d_]+", text[match.end() : min(end, match.end() + 40)]))
        per = next((unit for w in after if (unit := index.units.get(w.stem) or index.units.get(w.folded)) in PERIODS), None)
        if per:
            value["per"] = per
        return value, match.start() + len(match.group()) - len(match.group().lstrip()), match.end()
    return None


def _plain(number: Any) -> int | float:  # noqa: ANN401 - a Decimal, as JSON has no such thing
    return int(number) if number == int(number) else float(number)
