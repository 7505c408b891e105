"""Whether words tell of a metric: what somebody names as counted, and lines of the person's own with such a number."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from itertools import takewhile
from typing import TYPE_CHECKING

from resume_helper.person.amounts import GLUED, NumberError
from resume_helper.quantity import NUMBER, SIGN
from resume_helper.text import key

if TYPE_CHECKING:
    from collections.abc import Collection

    from resume_helper.catalog.entries import Metric, MetricWords
    from resume_helper.catalog.typed import Typed
    from resume_helper.person.numbers import NumberReader

BESIDE = ("percent", "multiple", "of", "out_of", "and", "square_metre", "square_foot")
"""What stands beside an amount that is no count, by what its words say."""
UNLIKE = ("percent", "money", "score")
"""Kinds of numbers of which a line may tell any: a share of something else, another sum."""
SHORTEST, ENDING, LONGEST_ENDING = 4, 2, 3
"""Letters of a noun at least, and those of its end in which the shorter and the longer of two forms of it may differ:
"chiamata", "chiamate", or "anrop", "anropene"."""
LASTING = ("week", "month", "year")
"""Units of how long something lasted."""
MOST_AFTER = 4
"""Words after a number among which is what it counts: "70 inbound service calls"."""
_ABBREVIATION = re.compile(r"\b[A-Z]{3,}\b")
_CLOCK = re.compile(r"\b\d{1,2}:\d\d\b")
CLOCK = 4 * 3600
"""Seconds. What takes no longer is told in minutes and seconds, such as 4:30: longer, it may be a time of the day."""


def names(said: str, metric: Metric, about: str, typed: Typed) -> bool:
    """Whether words name what a metric counts, by what is said about it. What it is counted over is nothing counted."""
    over = {word for time in (*typed.times, *typed.periods) for word in key(time)} if metric.period else set()
    known, nouns = ({word for word in key(text) if len(word) >= SHORTEST} - over for text in (about, said))
    return any(_same(noun, other) for noun in nouns for other in known)


def _same(noun: str, other: str) -> bool:
    """Whether two words are forms of one; what begins alike and goes on is another, as "pallet" and "palletising" are."""
    shorter, longer = sorted(map(len, (noun, other)))
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(noun, other, strict=False)))
    return shared >= max(SHORTEST, shorter - ENDING) and longer - shared <= LONGEST_ENDING


def amounts(line: str, metric: Metric, row: MetricWords, typed: Typed) -> list[str]:
    """The numbers of a line in the unit of a metric: a share, a sum, a time, an area, or so many of what it counts."""
    if metric.kind == "count":
        periods = typed.periods if metric.period else {}
        about, number = f"{row.name} {row.question}", _number(typed.said["per"])
        lasting = {found.start() for found in _times(typed, key(about)).finditer(line)}
        counted = ((one, (one["period"] or "").lower() in periods) for one in number.finditer(line))
        told = (
            (one, over) for one, over in counted if over or (one.start() not in lasting and names(one[0], metric, about, typed))
        )
        rows = ((one["number"], [one["period"]] if over else _periods(one, typed)) for one, over in told)
        return [next((f"{number}/{word}" for word in words if word.lower() in periods), number) for number, words in rows]
    if metric.kind == "duration" and metric.high <= CLOCK and _CLOCK.search(line):
        return _CLOCK.findall(line)
    times = "|".join(sorted(map(re.escape, typed.times), key=len, reverse=True))
    found = _measured(metric.kind, times, *(typed.said[name] for name in BESIDE)).finditer(line)
    return [one[0] for one in found]


def values(line: str, metric: Metric, row: MetricWords, typed: Typed, reader: NumberReader) -> set[Decimal]:
    """What the numbers of a line in the unit of a metric come to."""
    found = set[Decimal]()
    for text in amounts(line, metric, row, typed):
        try:
            found.add(reader.read(text, metric).value)
        except NumberError:
            continue
    return found


def may_be_of(line: str, metric: Metric, row: MetricWords, typed: Typed) -> bool:
    """Whether the numbers of a line may be of a metric. A share or a sum is of it only where the line names it."""
    return metric.kind not in UNLIKE or abbreviates(line, row) or names(line, metric, row.name, typed)


def has_pace(line: str, metric: Metric, typed: Typed) -> bool:
    """Whether a line tells how many there were of anything in the time of a metric: "15 people a month"."""
    found = (period for one in _number(typed.said["per"]).finditer(line) for period in (one["period"], *_periods(one, typed)))
    return any(period and typed.periods.get(period.lower()) == metric.period for period in found)


def _periods(number: re.Match[str], typed: Typed) -> list[str]:
    """What a number and the words behind it are told over."""
    return re.findall(rf"\b{typed.said['per']}\s+([^\W\d_]+)", number[0], re.IGNORECASE)


def has_count(line: str, typed: Typed) -> bool:
    """Whether a line has a number that is no year and no time that something lasted: "since 2021", "in the last 3 years"."""
    return any(map(str.isdigit, _times(typed, ()).sub(" ", line)))


def _times(typed: Typed, counted: Collection[str]) -> re.Pattern[str]:
    """An expression for years and for how many weeks, months or years there were, but for words of what is `counted`."""
    lasting = (word for word, unit in typed.times.items() if unit in LASTING and len(word) > 1 and word not in counted)
    words = "|".join(sorted(map(re.escape, lasting), key=len, reverse=True))
    return re.compile(rf"(?<![\d.,])(?:(?:19|20)\d\d(?![\d.,]?[\d%])|\d+(?=\s(?:{words})(?![^\W\d_])))", re.IGNORECASE)


def abbreviates(line: str, row: MetricWords) -> bool:
    """Whether a line names a metric by an abbreviation that its words have, such as AHT."""
    return not set(_ABBREVIATION.findall(f"{row.name} {row.question} {row.where}")).isdisjoint(_ABBREVIATION.findall(line))


@lru_cache(maxsize=1)
def _number(per: str) -> re.Pattern[str]:
    """A number that is no share and no sum, with the period right after it or else the words there."""
    period = rf"\s*(?:/|\b{per}\b)\s*(?P<period>[^\W\d_]+)"
    words = rf"(?:\s+[^\W\d_]+[,.]?){{1,{MOST_AFTER}}}"
    sign = r"[%$\u20ac\u00a3\u20b9]"
    return re.compile(
        rf"(?<![\d.,:/$\u20ac\u00a3\u20b9])(?P<number>{NUMBER})\+?(?!\s?{sign}|[\d.,:/]\d)(?:{period})?(?:{words})?",
        re.IGNORECASE,
    )


@lru_cache(maxsize=8)
def _measured(kind: str, times: str, *words: str) -> re.Pattern[str]:
    """An amount of a kind, with the words for BESIDE."""
    percent, multiple, of, out_of, and_, metre, foot = words
    many = rf"(?:{multiple}\.?\s?|{GLUED})?"
    time = rf"{NUMBER}\s?(?:{times})(?![^\W\d_])"
    kinds = {
        "percent": rf"{NUMBER}\s?{percent}(?![^\W\d_])",
        "money": rf"(?<![^\W\d_])(?:{SIGN})\s?{NUMBER}|{NUMBER}\s?{many}(?:{of}\s)?(?:{SIGN})(?![^\W\d_])",
        "duration": rf"{time}(?:,?\s*(?:{and_}\s+)?{time})*",
        "area": rf"{NUMBER}\s?(?:{metre}|{foot})",
        "score": rf"{NUMBER}\s?(?:/|{out_of}\s)\s?\d|\d[.,]\d|\bNPS\b.*\d|\d.*\bNPS\b",
    }
    return re.compile(kinds[kind], re.IGNORECASE)
