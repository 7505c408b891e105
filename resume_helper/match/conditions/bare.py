"""The sums of pay that a line tells without a currency: "RAL 26.000", "salary 24000", "18k-20k/month"."""

import re
from functools import cache
from itertools import islice

from resume_helper.catalog.index import Index
from resume_helper.match.conditions.amounts import LONGEST_NUMBER, PERIODS, Told, Value, plain, unit_of
from resume_helper.match.conditions.reach import CLAUSE, Span, first_from, words_from
from resume_helper.match.conditions.sums import SOON, at_most, extent, following_words, is_extra, lowest, period, summed
from resume_helper.match.scan import Scan
from resume_helper.match.search import Hit
from resume_helper.text import key, parts

LONGEST_RANGE = 2 * LONGEST_NUMBER
"""Characters before a number in which the lower end of its range stands."""
LEAST = {"": 1000, "year": 1000, "month": 100, "week": 50, "day": 20, "hour": 5}
"""The least sum of plain digits, by the period over which it is paid."""
COUNTED = 100
"""The least sum beside which a unit of time may be its period: "900 mensili", but "12 mesi"."""
YEARS = range(1900, 2101)
"""Numbers that may be a year."""
_MORE = r"\s?\+\s?([^\W\d_]+)"
"""What stands after a sum in plain digits that something is paid besides; one without may count calls: "40/hr + log each"."""
_CENTS = r"\d{1,3}[.,]\d{2}"
"""A sum that no currency tells from a time of day: it is one where its period does."""


@cache
def _pattern(to: str, multiple: str) -> re.Pattern[str]:
    """A sum or a range of sums: in groups of digits, in thousands ("26k", "26-28k"), with cents, or in plain digits."""
    grouped = r"(?:\d{1,3}(?:[ .,'\u00a0\u202f\u2019]\d{3})+|\d{1,2}(?:,\d\d)+,\d{3})(?![\d%]|[.,]\d)"
    many = rf"{multiple}\b"
    cents = rf"{_CENTS}(?![\d%])"
    short = r"\d{1,3}(?:[.,]\d{1,2})?"
    digits = r"(?<![\w:/])\d{1,7}(?![^\W_]|\s?%|[.,:]\d)"
    to = rf"(?:{to}|/)"
    number, k = rf"(?:{grouped}|{cents}|{short}(?=\s?{many})|{digits.replace('/', '')})", rf"(?:\s?({many}))?"
    first = rf"(?:{grouped}|{cents}|{short}(?=\s?(?:{many}|{to}\s?(?:{short}\s?{many}|{grouped})))|{digits})"
    return re.compile(rf"(?<![\d.,])(?P<low>{first}){k}(?:\s?{to}\s?(?P<high>{number}){k})?", re.IGNORECASE)


def bare_rate(scan: Scan, number: Span) -> Told | None:
    """The sum that begins with a number, its period after a stroke: in thousands ("18k-20k/month"), or an hour ("14/hr + ...").

    After one an hour is told what is paid besides.
    """
    index, text = scan.index, scan.text
    if not re.match(r"[\d.,]*\s?(?:[^\W\d_]|/)", text[number[0] : number[1] + 2]) or "/" not in text[number[1] :]:
        return None
    match = _pattern(index.measures.particles["to"], index.measures.multiple).match(text, number[0])
    after = re.compile(r"\s?/\s?([^\W\d_]+)").match(text, match.end()) if match else None
    per = period([after[1]], index) if after else ""
    if not match or not after or not per:
        return None
    value = _value(scan, match)._replace(per=per)
    more = per == "hour" and (value.low or 0) >= LEAST[per] and _with_more(text[after.end() :], index)
    return (value, match.start(), after.end()) if match[2] or match[4] or more else None


def _with_more(after: str, index: Index) -> bool:
    """Whether a text begins with what is paid besides: "+ tips"."""
    more = re.match(_MORE, after)
    return more is not None and " ".join(key(more[1])) in index.measures.extras


def bare_sum(scan: Scan, hit: Hit) -> Told | None:
    """The sum in a hit for pay ("RAL 26.000"): its value, and its span in the line."""
    text, index = scan.text, scan.index
    start, end = scan.words[hit.first][1], scan.words[hit.last][2]
    # The hit may begin in the middle of it: "430 **000 + provisjon**", "18.000 y **20.000 brutos**".
    begin = max(0, start - LONGEST_RANGE) if scan.found[hit.first].number else start
    for match in _pattern(index.measures.particles["to"], index.measures.multiple).finditer(text, begin):
        if match.start() >= end:
            return None
        if match.end() <= start or max(len(match["low"]), len(match["high"] or "")) > LONGEST_NUMBER:
            continue
        stop = match.end() if _is_range(scan, match) else match.end(2) if match[2] else match.end("low")
        per = _paid_per(scan, hit, match, stop)
        if per is not None and not is_extra(scan, match.start(), stop):
            value = _value(scan, match)._replace(per=per)
            if not value.high and at_most(scan, match.start() - 1):
                value = value._replace(low=None, high=value.low)
            return value, match.start(), stop + extent(following_words(text, stop, index.measures.numbers), index)
    return None


def _value(scan: Scan, match: re.Match[str]) -> Value:
    """What a sum or a range of sums comes to."""
    index = scan.index
    if not _is_range(scan, match):
        return Value(low=plain(summed(match["low"], match[2], index)))
    low, high = summed(match["low"], match[2] or match[4], index), summed(match["high"], match[4] or match[2], index)
    return Value(low=plain(lowest(low, high)), high=plain(high))


def _is_range(scan: Scan, match: re.Match[str]) -> bool:
    """Whether two numbers are the ends of a range, and not a sum and what is counted: "24000 **and 25** days of holiday"."""
    if not match["high"]:
        return False
    low = summed(match["low"], match[2] or match[4], scan.index)
    return low < summed(match["high"], match[4] or match[2], scan.index)


def _paid_per(scan: Scan, hit: Hit, match: re.Match[str], stop: int) -> str | None:
    """The period over which a sum that ends at `stop` is paid, "" where none is told; None where a number is no pay."""
    text, index = scan.text, scan.index
    start, end = scan.words[hit.first][1], scan.words[hit.last][2]
    said = [word.group() for word in following_words(text, stop, index.measures.numbers)]
    many = match[4] or match[2]
    if not many and match["low"].isdecimal():
        return _plainly_per(scan, hit, match, stop)
    # "140k paying users", "salary to agree, 140k users": these need the word for pay before them, and no comma between.
    led = match.start() > start and "," not in text[start : match.start()]
    if many:
        # In "24-27k RAL" it comes next, and nothing else after it. "3-4 LPA": a multiple that is a word of its own, and tells
        # the period too.
        after = text[match.end() : end].replace("+", " ").split()
        alone = len(after) == 1 or (not after and len(many) > 1)
        alone = alone and re.match(r"\s*(?:[.,;:()+|\n]|$)", text[end:]) is not None
        return period(said, index) if led or alone or _named(scan, stop) else None
    if re.fullmatch(_CENTS, match["low"]):
        # "37.50 hours" is no pay, and "9.30 - 13.30" a time of day.
        # Of "18.00 HOUR hourly", as Canada's job bank has it, the second word is the period.
        measures = said and unit_of(index.find(said[0].lower()), index) and text[match.end()] != "/"
        measures = measures and not period(said[1:2], index)
        per = ("" if measures else period(said, index)) or period(parts(text[start : match.start()]), index)
        return per if led and per else None
    return period(said, index)


def _named(scan: Scan, stop: int, *, more: bool = True) -> bool:
    """Whether the word after a sum says what it is: "18k **basic**"; without `more`, not a period: "1500 **per** month"."""
    after = [*islice(words_from(scan, stop, CLAUSE + "+"), 2)]
    named = bool(after) and scan.folded[after[0]] in scan.index.measures.sums
    return named and (more or not any(unit_of(scan.found[i], scan.index) in PERIODS for i in after[1:]))


def _plainly_per(scan: Scan, hit: Hit, match: re.Match[str], stop: int) -> str | None:
    """The same for a sum in plain digits, which stands right beside the word for pay, and counts nothing: "salary: 24000"."""
    value = _value(scan, match)
    after = _period_after(scan, hit, stop, value.low or 0)
    named = _named(scan, stop)
    first = first_from(scan, match.start())
    if after is None or not (_leads(scan, hit, match.start(), first) if hit.first < first else _named(scan, stop, more=False)):
        return None
    before = (unit_of(scan.found[i], scan.index) for i in range(first - 1, max(hit.first - 2, -1), -1))
    per = after or next((unit for unit in before if unit in PERIODS), "")
    a_year = not (after or named) and per in ("", "year") and {value.low, value.high or value.low} <= {*YEARS}
    return per if (value.low or 0) >= LEAST[per] and not a_year else None


def _leads(scan: Scan, hit: Hit, start: int, first: int) -> bool:
    """Whether the words for pay of a hit lead to the number there, whose first word is given, with nothing else between."""
    measures, words = scan.index.measures, range(hit.first, first)
    free = (i for i in words if i not in hit.words and scan.found[i].content)
    return re.search(r"[,;!?|]|\.\s+[^\W\d_a-z]", scan.text[scan.words[hit.first][1] : start]) is None and all(
        unit_of(scan.found[i], scan.index) or scan.folded[i] in measures.sums | measures.most for i in free
    )


def _period_after(scan: Scan, hit: Hit, stop: int, low: float) -> str | None:
    """The period that the words after a sum in plain digits tell, "" for none; None where the sum counts the first of them."""
    measures = scan.index.measures
    for n, i in enumerate(words_from(scan, stop, CLAUSE + "+")):
        unit = unit_of(scan.found[i], scan.index)
        beside = n == 0 and "/" not in scan.text[stop : scan.words[i][1]]
        if unit in PERIODS and not (beside and (low < COUNTED or unit in ("hour", "day"))):
            return unit
        other = scan.found[i].content and not (i in hit.words or scan.folded[i] in measures.sums | {*measures.besides})
        if unit or (n == 0 and (other or scan.found[i].number)):
            return None
        if other or n + 1 == SOON:
            break
    return ""
