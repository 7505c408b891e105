"""The sums of money that a line tells as pay, each with its currency and its period."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import islice, takewhile

from resume_helper.catalog.index import Index
from resume_helper.match.conditions.amounts import LONGEST_NUMBER, PERIODS, Told, Value, plain, unit_of
from resume_helper.match.conditions.reach import Span, up_to
from resume_helper.match.scan import Scan
from resume_helper.quantity import CODES, CURRENCIES, NUMBER, SIGN, UNTOLD, plain_number, priced
from resume_helper.text import key, parts

THOUSANDS = 1000
CENTS = 2
"""Digits after the point that a sum multiplied may have."""
SOON = 3
"""Words after a sum among which its period stands."""
_WORDS_AFTER = r"(?:[^\W\d_]\.\s?){2}(?<=\.)|[^\W\d_]+"
"""Words, among them what is abbreviated with points: "p.a."."""
_STRETCH_AFTER, _STRETCH_BEFORE = r"[\s(]*([^,;+&.:()|/\d]*)", r"[^,;+&.|/\d]*$"
"""What stands next to a sum and may say what it is for."""
_CENTS = r"\d{1,3}[.,]\d{2}"
"""A sum that no currency tells from a time of day: it is one where its period does."""
_SIGNS = tuple(sign for sign in CURRENCIES if not sign.isalpha())


@cache
def _money_pattern(to: str, many: str, periods: frozenset[str]) -> re.Pattern[str]:
    """A sum or a range of sums, `to` between them, with its currency. Compiled when pay is met, as that takes long.

    A word of `many` multiplies a sum. Of the words for `periods`, one may be glued to a sum ("£12.21ph"), or stand in a range
    after a stroke ("$18/hr - $20/hr").
    """
    period = rf"(?:{'|'.join(sorted(map(re.escape, periods), key=len, reverse=True))})(?![^\W\d_])"
    return re.compile(
        rf"(?P<before>(?<![^\W\d_])(?:{SIGN})\.?)?\s?(?P<low>{NUMBER})\s?(?P<k>{many}(?![^\W\d_]))?(?!(?!{period})[^\W\d_]|[.,]?\d)"
        rf"(?:\s?(?:{SIGN})?(?:\s?/\s?{period})?\s?{to}\s?(?:(?:{SIGN})\.?)?\s?(?P<high>{NUMBER})"
        rf"\s?(?P<k2>{many}(?![^\W\d_]))?)?\s?(?P<after>(?:{SIGN})(?![^\W\d_]))?",
        re.IGNORECASE,
    )


def pay_told(scan: Scan, start: int, end: int, numbers: Sequence[Span]) -> Told | None:
    """What a hit for pay in a line comes to, given by its span and those of its numbers.

    It is the sum that has one of the numbers, else the first; a sum beside the pay (a bonus, a premium for nights) is none.
    """
    first = None
    for told in _sums(scan, start):
        meant = any(told[1] <= at < told[2] for at, _ in numbers)
        extra = _is_extra(scan, *told[1:])
        if meant:
            return None if extra else told
        first = first or (None if extra else told)
    bare = _bare_sum(scan, start, end)
    # "RAL 27.000 circa, buoni pasto da 8 euro": the sum that stands in the hit is the pay, whatever has a currency.
    return bare if bare and any(bare[1] <= at < bare[2] for at, _ in numbers) else first or bare


def rate_told(scan: Scan, number: Span, *, alone: bool) -> Told | None:
    """The sum that has a number, where it has a currency and its period, or is `alone`, and so needs no word for pay."""
    text = scan.text
    if not (any(sign in text for sign in _SIGNS) or any(word in CURRENCIES or priced(word) for word in parts(text))):
        return _bare_rate(scan, number)
    for told in _sums(scan, number[0]):
        value, first, last = told
        # A number with separators is several words; its first one stands for it.
        if first <= number[0] < last and not re.search(r"\d", text[first : number[0]]):
            rate = alone or (value.per and _follows(scan, number[1], last))
            return told if rate and not _is_extra(scan, first, last) else None
    return None


def _bare_rate(scan: Scan, number: Span) -> Told | None:
    """The sum in thousands that begins with a number, and has its period after a stroke: "18k-20k/month"."""
    index, text = scan.index, scan.text
    if not re.match(r"[\d.,]*\s?[^\W\d_]", text[number[0] : number[1] + 2]) or "/" not in text[number[1] :]:
        return None
    match = _bare_pattern(index.measures.particles["to"], index.measures.multiple).match(text, number[0])
    period = re.compile(r"\s?/\s?([^\W\d_]+)").match(text, match.end()) if match and (match[2] or match[4]) else None
    per = _period([period[1]], index) if period else ""
    if not match or not period or not per:
        return None
    low, high = match["low"], match["high"]
    last = _sum(high, match[4] or match[2], index) if high else None
    first = _lowest(_sum(low, match[2] or match[4], index), last)
    return Value(low=plain(first), high=plain(last) if last else None, per=per), match.start(), period.end()


def _follows(scan: Scan, after: int, end: int) -> bool:
    """Whether the period of a sum comes next: "$18 an hour", not "$2,000 in sales a week"."""
    said = (word.lower() for word in re.findall(_WORDS_AFTER, scan.text[after:end]))
    meant = (scan.index.find(word) for word in said if word not in CURRENCIES and word not in scan.index.measures.multiples)
    return all(unit_of(word, scan.index) in PERIODS for word in meant if word.content)


def _is_extra(scan: Scan, start: int, end: int) -> bool:
    """Whether a sum is paid beside the pay, by the words around it: "$500 sign-on bonus", "premium of $1.50/hr"."""
    text, measures = scan.text, scan.index.measures
    after = re.match(_STRETCH_AFTER, text[end:])
    said = f" {' '.join(key(after[1])[:SOON])} " if after else ""
    for phrase in measures.besides:
        said = said.split(f" {phrase} ", 1)[0] + " "
    if any(f" {phrase} " in said for phrase in measures.extras):
        return True
    before = text[:start].rstrip()
    if before.endswith("+"):
        return True
    upto = _up_to(scan, start)
    stretch = re.search(_STRETCH_BEFORE, before[: upto.start()] if upto else before)
    said = f" {' '.join(key(stretch[0])[-SOON:])} " if stretch else ""
    for phrase in measures.besides:
        said = said[said.rfind(f" {phrase} ") + 1 :] if f" {phrase} " in said else said
    return any(f" {phrase} " in said for phrase in measures.extras)


def _up_to(scan: Scan, start: int) -> re.Match[str] | None:
    """The words before a sum by which it is the most that is paid; a sign may stand between."""
    return up_to(scan, start + 1, r"\s*\W?")


def _sums(scan: Scan, hit: int) -> Iterator[Told]:
    """The sums of money in a line. `hit` is where the words for pay begin, after which their period may stand."""
    text, index = scan.text, scan.index
    periods = frozenset(word for word, unit in index.measures.units.items() if unit in PERIODS)
    for match in _money_pattern(index.measures.particles["to"], index.measures.multiple, periods).finditer(text):
        # A code after the sum is surer than a sign before it: "$11,500 MXN".
        sign = match["after"] or match["before"]
        if not sign or max(len(match["low"]), len(match["high"] or "")) > LONGEST_NUMBER:
            continue
        following, upto = _following(text, match.end(), index.measures.numbers), None
        currency = _currency(sign, (word.group() for word in following), index)
        low = _sum(match["low"], match["k"] or match["k2"], index)
        value = Value(low=plain(low), currency=currency)
        if match["high"]:
            high = _sum(match["high"], match["k2"] or match["k"], index)
            value = value._replace(low=plain(_lowest(low, high)), high=plain(high))
        elif upto := _up_to(scan, match.start()):
            value = Value(high=value.low, currency=currency)
        before = re.findall(_WORDS_AFTER, text[hit : match.start()])
        per = _period((*(word.group() for word in following), *before), index)
        more = _extent(following, index)
        start = match.start() + len(match.group()) - len(match.group().lstrip())
        end = match.end() + more if more else start + len(match.group().strip())
        yield value._replace(per=per), upto.start() if upto else start, end


@cache
def _bare_pattern(to: str, multiple: str) -> re.Pattern[str]:
    """A sum or a range of sums without a currency: in groups of three digits, in thousands ("26k", "26-28k"), or with cents."""
    grouped = r"\d{1,3}(?:[ .,'\u00a0\u202f\u2019]\d{3})+(?![\d%]|[.,]\d)"
    many = rf"{multiple}\b"
    cents = rf"{_CENTS}(?![\d%])"
    short = r"\d{1,3}(?:[.,]\d{1,2})?"
    number, k = rf"(?:{grouped}|{cents}|{short}(?=\s?{many}))", rf"(?:\s?({many}))?"
    first = rf"(?:{grouped}|{cents}|{short}(?=\s?(?:{many}|{to}\s?(?:{short}\s?{many}|{grouped}))))"
    return re.compile(rf"(?<![\d.,])(?P<low>{first}){k}(?:\s?{to}\s?(?P<high>{number}){k})?", re.IGNORECASE)


def _bare_sum(scan: Scan, start: int, end: int) -> Told | None:
    """A sum without a currency in a hit for pay, given by its span ("RAL 26.000"): its value, and its own span."""
    text, index = scan.text, scan.index
    begin = start
    if text[start : start + 1].isdigit():  # the hit may begin in the middle of it: "430 **000 + provisjon**"
        before = text[max(0, start - LONGEST_NUMBER) : start]
        begin -= len(before) - len(before.rstrip("0123456789., -\u2013"))
    for match in _bare_pattern(index.measures.particles["to"], index.measures.multiple).finditer(text, begin):
        if match.start() >= end:
            return None
        low, high = match["low"], match["high"]
        following = _following(text, match.end(), index.measures.numbers)
        said = [word.group() for word in following]
        many = match[4] or match[2]
        per, cents = _period(said, index), None if many else re.fullmatch(_CENTS, low)
        meant = True
        if many or cents:
            # "140k paying users", "salary to agree, 140k users": these need the word for pay before them, and no comma between.
            # In "24-27k RAL" it comes next, and nothing else after it.
            meant = match.start() > start and "," not in text[start : match.start()]
            after = text[match.end() : end].split()
            # "3-4 LPA": a multiple that is a word of its own, and tells the period too.
            alone = len(after) == 1 or (not after and len(many or "") > 1)
            meant = meant or (alone and not cents and re.match(r"\s*(?:[.,;:()+|\n]|$)", text[end:]) is not None)
        if cents:
            # "37.50 hours" is no pay, and "9.30 - 13.30" a time of day.
            measures = said and unit_of(index.find(said[0].lower()), index) and text[match.end()] != "/"
            per = ("" if measures else per) or _period(parts(text[start : match.start()]), index)
            meant = meant and bool(per)
        if meant and max(len(low), len(high or "")) <= LONGEST_NUMBER and not _is_extra(scan, *match.span()):
            first = _sum(low, match[2] or match[4], index)
            last = _sum(high, match[4] or match[2], index) if high else None
            value = Value(low=plain(_lowest(first, last)), high=plain(last) if last else None, per=per)
            if not high and _up_to(scan, match.start() - 1):
                value = value._replace(low=None, high=value.low)
            return value, match.start(), match.end() + _extent(following, index)
    return None


def _following(text: str, end: int, numbers: Mapping[str, int]) -> list[re.Match[str]]:
    """The first words after a sum, as far as the next number or mark, among which its period stands.

    "€ 21.000 per dodici mensilità" is paid in twelve parts, not twelve times.
    """
    after = re.split(r"[\d,;+&]", text[end:], maxsplit=1)[0]
    found = islice(re.finditer(_WORDS_AFTER, after), SOON)
    return [*takewhile(lambda word: numbers.get(word.group().lower(), 1) == 1, found)]


def _extent(following: Iterable[re.Match[str]], index: Index) -> int:
    """How far the words after a sum belong to it, as they tell its period or currency: "$22/hour CAD", "16 € brutos"."""
    return max([word.end() for word in following if word.group() in CODES or _period([word.group()], index)], default=0)


def _currency(sign: str, following: Iterable[str], index: Index) -> str:
    """The currency of a sum by its sign, or by a code that stands soon after it: "$22.10/hour CAD"."""
    known = CURRENCIES[sign.lower().rstrip(".")]
    if known != UNTOLD:
        return known
    named = next((word for word in following if word in CODES), "")
    # In English a dollar without a country is mostly that of the US; in Spanish "$" is any of eight pesos.
    return named or ("USD" if index.measures.decimal == "." else UNTOLD)


def _period(said: Iterable[str], index: Index) -> str:
    return next((unit for word in said if (unit := unit_of(index.find(word.lower()), index)) in PERIODS), "")


def _sum(said: str, multiple: str | None, index: Index) -> float:
    """A sum of money as typed, times the multiple that stands after it ("k")."""
    value = float(plain_number(said, index.measures.decimal, whole=True))
    return _times(value, index.measures.multiples[multiple.lower()]) if multiple else value


def _lowest(low: float, high: float | None) -> float:
    """The lower end of a range, of which its thousands may be all that is written: "400-460 000"."""
    return _times(low, THOUSANDS) if high and low < THOUSANDS and high >= low * THOUSANDS / 2 else low


def _times(value: float, multiple: int) -> float:
    """A sum multiplied, without what is lost in between: 16.1 times 1,000 is 16,100."""
    return round(value * multiple, CENTS)
