"""The sums of money that a line tells as pay, each with its currency and its period."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from resume_helper.catalog.index import Index
from resume_helper.match.conditions.amounts import LONGEST_NUMBER, PERIODS, Told, Value, plain, unit_of
from resume_helper.match.conditions.bare import bare_rate, bare_sum
from resume_helper.match.conditions.reach import Span
from resume_helper.match.conditions.sums import (
    WORDS_AFTER,
    at_most,
    extent,
    following_words,
    is_extra,
    lowest,
    period,
    summed,
)
from resume_helper.match.scan import Scan
from resume_helper.match.search import Hit
from resume_helper.quantity import CODES, CURRENCIES, NUMBER, SIGN, UNTOLD, priced
from resume_helper.text import parts

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


def pay_told(scan: Scan, hit: Hit, numbers: Sequence[Span]) -> Told | None:
    """What a hit for pay in a line comes to, given with the spans of its numbers.

    It is the sum that has one of the numbers, else the first; a sum beside the pay (a bonus, a premium for nights) is none.
    """
    first = None
    for told in _sums(scan, scan.words[hit.first][1]):
        meant = any(told[1] <= at < told[2] for at, _ in numbers)
        extra = is_extra(scan, *told[1:])
        if meant:
            return None if extra else told
        first = first or (None if extra else told)
    bare = bare_sum(scan, hit)
    # "RAL 27.000 circa, buoni pasto da 8 euro": the sum that stands in the hit is the pay, whatever has a currency.
    return bare if bare and any(bare[1] <= at < bare[2] for at, _ in numbers) else first or bare


def rate_told(scan: Scan, number: Span, *, alone: bool) -> Told | None:
    """The sum that has a number, where it has a currency and its period, or is `alone`, and so needs no word for pay."""
    text = scan.text
    if not (any(sign in text for sign in _SIGNS) or any(word in CURRENCIES or priced(word) for word in parts(text))):
        return bare_rate(scan, number)
    for told in _sums(scan, number[0]):
        value, first, last = told
        # A number with separators is several words; its first one stands for it.
        if first <= number[0] < last and not re.search(r"\d", text[first : number[0]]):
            rate = alone or (value.per and _follows(scan, number[1], last))
            return told if rate and not is_extra(scan, first, last) else None
    return None


def _follows(scan: Scan, after: int, end: int) -> bool:
    """Whether the period of a sum comes next: "$18 an hour", not "$2,000 in sales a week"."""
    said = (word.lower() for word in re.findall(WORDS_AFTER, scan.text[after:end]))
    meant = (scan.index.find(word) for word in said if word not in CURRENCIES and word not in scan.index.measures.multiples)
    return all(unit_of(word, scan.index) in PERIODS for word in meant if word.content)


def _sums(scan: Scan, hit: int) -> Iterator[Told]:
    """The sums of money in a line. `hit` is where the words for pay begin, after which their period may stand."""
    text, index = scan.text, scan.index
    periods = frozenset(word for word, unit in index.measures.units.items() if unit in PERIODS)
    for match in _money_pattern(index.measures.particles["to"], index.measures.multiple, periods).finditer(text):
        # A code after the sum is surer than a sign before it: "$11,500 MXN".
        sign = match["after"] or match["before"]
        if not sign or max(len(match["low"]), len(match["high"] or "")) > LONGEST_NUMBER:
            continue
        following, upto = following_words(text, match.end(), index.measures.numbers), None
        currency = _currency(sign, (word.group() for word in following), index)
        low = summed(match["low"], match["k"] or match["k2"], index)
        value = Value(low=plain(low), currency=currency)
        if match["high"]:
            high = summed(match["high"], match["k2"] or match["k"], index)
            value = value._replace(low=plain(lowest(low, high)), high=plain(high))
        elif upto := at_most(scan, match.start()):
            value = Value(high=value.low, currency=currency)
        before = re.findall(WORDS_AFTER, text[hit : match.start()])
        per = period((*(word.group() for word in following), *before), index)
        more = extent(following, index)
        start = match.start() + len(match.group()) - len(match.group().lstrip())
        end = match.end() + more if more else start + len(match.group().strip())
        yield value._replace(per=per), upto.start() if upto else start, end


def _currency(sign: str, following: Iterable[str], index: Index) -> str:
    """The currency of a sum by its sign, or by a code that stands soon after it: "$22.10/hour CAD"."""
    known = CURRENCIES[sign.lower().rstrip(".")]
    if known != UNTOLD:
        return known
    named = next((word for word in following if word in CODES), "")
    # In English a dollar without a country is mostly that of the US; in Spanish "$" is any of eight pesos.
    return named or ("USD" if index.measures.decimal == "." else UNTOLD)
