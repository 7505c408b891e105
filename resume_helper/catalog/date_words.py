"""The words by which the times in a résumé are read (`dates` of resume.yaml)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from resume_helper.catalog.phrases import any_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

DATES = ("now", "since", "to", "of", "and", "between", "seasons", "lengths")
"""What `dates` has words for that stand in an expression, beside the months."""
_NAMED = r"(?P<month{n}>{months})\.?"
DATE = (
    rf"(?:(?:\d{{{{1,2}}}}(?:st|nd|rd|th|\.?[\u00ba\u00aa\u00b0]|\.)?\s+(?:{{of}}\s+)?)?{_NAMED}"
    r"(?:\s+\d{{1,2}}(?:st|nd|rd|th)?,)?(?:\s+{of}\s+|[\s/.,'\u2019-]*)"
    r"|(?P<season{n}>{seasons})\s+(?:{of}\s+)?"
    r"|(?P<us{n}>0?[1-9]|1[0-2])/(?:1[3-9]|2\d|3[01])/"
    r"|(?:(?P<day{n}>\d{{1,2}})[/.-])?(?P<number{n}>0?[1-9]|1[0-2])\s?[/.-]\s?)?"
    r"(?P<year{n}>(?:19|20)\d\d)(?:-(?P<iso{n}>0[1-9]|1[0-2])(?!\d))?"
)
"""An expression for a month and a year, or a year alone: "1st March 2019", "summer 2019", "03/2019", "3/15/2019", "2019-03"."""
SHORT = (
    rf"(?:{_NAMED}[\s/.,-]*['\u2019]?|['\u2019]|(?:\d{{{{1,2}}}}[/.])?(?P<number{{n}}>0?[1-9]|1[0-2])[/.]['\u2019]?)"
    r"(?P<year{n}>0[1-9]|[12]\d|[6-9]\d)(?!\w)"
)
"""One for a date whose year has two digits, which only beside another date is sure to be one: "Sep '19", "09.19"."""
DASH = r"\s*(?:[-\u2013\u2014/\u2192>]|->|{to}(?!\w):?)\s*"
"""What stands between two dates."""
BEGINS = r"(?:(?<!\w)|(?-i:(?<=[A-Z]{{2}}|[^\W\d_A-Z]{{2}})(?=[A-Z][^\W\d_A-Z]{{2}})))"
"""Where a time begins: also a month that a page has without the space before it ("Superior, WIMarch 2009")."""
PERIOD = (
    rf"{BEGINS}"
    r"(?:(?:{since}(?:\s+|(?<=['\u2019]))|(?P<between>{between}(?:\s+|(?<=['\u2019])))|{of}\s+)?(?:{long1}|{short2})(?:{dash}|(?(between)\s+{and}\s+|(?!)))(?:(?:{to}|{since})\s+)*(?:{long3}|{short4}|{now}(?:\s+{now})?(?!\w)|(?=[)\]\t]|\s{{3}}|$))"
    r"|(?<![/.-])(?:(?:{seasons})\s+(?:{of}\s+)?)?(?P<year5>(?:19|20)\d\d)\s?[-\u2013/]\s?(?P<short5>\d\d)(?![\d/.-])"
    r"|(?:(?:{since}|{of}|{between})(?:\s+|(?<=['\u2019]))(?=[^\W\d_]{{1,12}}\.?\s+(?:{to}|{and})\s))?(?P<first6>{months}|{seasons}|0?[1-9]|1[0-2])\.?(?:\s*[-\u2013/]\s*|\s+(?:{to}|{and})\s+){long6}(?:\s+{and}\s+(?P<also6>(?:19|20)\d\d))?"
    r"|(?P<since>{since}(?:\s+|(?<=['\u2019])))?{long7}(?(since)(?P<still>[\s,;]*[-\u2013\u2014]?\s*{now}(?!\w))?|(?:\s*\u2192|[\s,;]+{now}(?=\s*(?:[^\w\s]|$))))"
    r")(?!\w)"
)
"""An expression for the time from one date to another, to now, or since one: "3/2019 - present", "2020-21",
"from May to July 2019", "since 2019", "2019, ongoing", and "02/2017" with an arrow."""
MOMENT = (
    r"(?<!\w){long1}(?:(?:\s*[,/&+]\s*|\s+)(?:{and}\s+)?(?:(?:{seasons}|(?P<month2>{months})\.?)\s+(?:{of}\s+)?)?"
    r"(?P<year2>(?:19|20)\d\d))*(?!\w)"
)
"""One for a date alone, or for some years: "summer 2024", "summers of 2018 and 2019"."""
LENGTH = r"[\s(\[\u00b7,-]*(?:\d+\s+{lengths}(?!\w)\.?[\s,]*(?:{and}\s+)?)+(?=[)\]]|$)"
"""One for how long a job took, which its dates tell: "(2 years 3 months)"."""


class DateWords(NamedTuple):
    """Names of times, and expressions for times, to be used without regard to case."""

    months: dict[str, int]
    """Months, from 1, by their names and abbreviations in small letters."""
    repeated: frozenset[str]
    """Words, folded, for a season of several years: "summers"."""
    period: str
    """An expression for the time between two dates (PERIOD)."""
    moment: str
    """One for a date alone (MOMENT)."""
    length: str
    """One for how long a job took (LENGTH)."""


def date_words(texts: Callable[[str], Iterable[str]], months: dict[str, int], repeated: frozenset[str]) -> DateWords:
    """The words for times. `texts` gives those of a part of `dates`."""
    said = {"months": any_of(*months)} | {name: any_of(*texts(name)) for name in DATES}
    dates = {f"{name}{n}": one.format(n=n, **said) for n in range(1, 8) for name, one in (("long", DATE), ("short", SHORT))}
    said |= dates | {"dash": DASH.format(**said)}
    return DateWords(
        months=months,
        repeated=repeated,
        period=PERIOD.format(**said),
        moment=MOMENT.format(**said),
        length=LENGTH.format(**said),
    )
