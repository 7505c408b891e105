"""The sums of money that a line tells as pay, each with its currency and its period."""

import re
from collections.abc import Iterable
from functools import cache
from itertools import islice

from resume_helper.catalog.index import Index
from resume_helper.match.amounts import LONGEST_NUMBER, PERIODS, TO, Value, plain, unit_of
from resume_helper.quantity import CODES, CURRENCIES, MULTIPLES, NUMBER, SIGN, UNTOLD, plain_number

THOUSANDS = 1000
CENTS = 2
"""Digits after the point that a sum multiplied may have."""
SOON = 3
"""Words after a sum among which its period stands."""
_UP_TO = r"(?:up to|hasta|fino a|inntil|opp til|opptil)\s*\W?$"
_YEARLY = r"\s*(?:p\.\s?a\.|a\.\s?a\.)"
_WORDS_AFTER = r"[^\W\d_]+"


@cache
def _money_pattern() -> re.Pattern[str]:
    """A sum or a range of sums, with its currency. Compiled when the first pay is met, as that takes long."""
    return re.compile(
        rf"(?P<before>(?<![^\W\d_])(?:{SIGN})\.?)?\s?(?P<low>{NUMBER})\s?(?P<k>(?:k|mill)(?![^\W\d_]))?(?![^\W\d_]|[.,]?\d)"
        rf"(?:\s?(?:{SIGN})?\s?{TO}\s?(?:{SIGN})?\s?(?P<high>{NUMBER})"
        rf"\s?(?P<k2>(?:k|mill)(?![^\W\d_]))?)?\s?(?P<after>(?:{SIGN})(?![^\W\d_]))?",
        re.IGNORECASE,
    )


def sum_told(text: str, hit: int, index: Index) -> tuple[Value, int, int] | None:
    """The first sum of money in a line: its value, and its span. `hit` is where the words for pay begin."""
    for match in _money_pattern().finditer(text):
        # A code after the sum is surer than a sign before it: "$11,500 MXN".
        sign = match["after"] or match["before"]
        if not sign or max(len(match["low"]), len(match["high"] or "")) > LONGEST_NUMBER:
            continue
        after, following = _following(text, match.end())
        currency = _currency(sign, (word.group() for word in following), index)
        low = _sum(match["low"], match["k"] or match["k2"], index)
        value = Value(low=plain(low), currency=currency)
        if match["high"]:
            high = _sum(match["high"], match["k2"] or match["k"], index)
            if low < THOUSANDS and high >= low * THOUSANDS / 2:  # "400-460 000"
                low = _times(low, THOUSANDS)
            value = value._replace(low=plain(low), high=plain(high))
        elif re.search(_UP_TO, text[: match.start() + 1], re.IGNORECASE):
            value = Value(high=value.low, currency=currency)
        before = re.findall(_WORDS_AFTER, text[hit : match.start()])
        yearly = re.match(_YEARLY, after)
        per = "year" if yearly else _period((*(word.group() for word in following), *before), index)
        value = value._replace(per=per)
        said, more = match.group(), max(_told(following, index), yearly.end() if yearly else 0)
        end = match.end() + more if more else match.start() + len(said.rstrip())
        return value, match.end() - len(said.lstrip()), end
    return None


@cache
def _bare_pattern() -> re.Pattern[str]:
    """A sum or a range of sums in groups of three digits, without a currency."""
    grouped = r"(?<![\d.,])\d{1,3}(?:[ .,'\u00a0\u202f\u2019]\d{3})+(?![\d%]|[.,]\d)"
    return re.compile(rf"(?P<low>{grouped})(?:\s?{TO}\s?(?P<high>{grouped}))?", re.IGNORECASE)


def bare_sum(text: str, start: int, end: int, index: Index) -> tuple[Value, int, int] | None:
    """A sum without a currency in a hit for pay, given by its span ("RAL 26.000"): its value, and its own span."""
    for match in _bare_pattern().finditer(text, start):
        if match.start() >= end:
            return None
        low, high = match["low"], match["high"]
        if max(len(low), len(high or "")) <= LONGEST_NUMBER:
            _, following = _following(text, match.end())
            value = Value(
                low=plain(_sum(low, None, index)),
                high=plain(_sum(high, None, index)) if high else None,
                per=_period((word.group() for word in following), index),
            )
            return value, match.start(), match.end() + _told(following, index)
    return None


def _following(text: str, end: int) -> tuple[str, list[re.Match[str]]]:
    """What follows a sum as far as the next digit, and the first words of it, among which its period stands."""
    after = re.split(r"\d", text[end:], maxsplit=1)[0]
    return after, [*islice(re.finditer(_WORDS_AFTER, after), SOON)]


def _told(following: Iterable[re.Match[str]], index: Index) -> int:
    """How far the words after a sum belong to it, as they tell its period or currency: "$22/hour CAD", "16 € brutos"."""
    return max([word.end() for word in following if word.group() in CODES or _period([word.group()], index)], default=0)


def _currency(sign: str, following: Iterable[str], index: Index) -> str:
    """The currency of a sum by its sign, or by a code that stands soon after it: "$22.10/hour CAD"."""
    known = CURRENCIES[sign.lower().rstrip(".")]
    if known != UNTOLD:
        return known
    named = next((word for word in following if word in CODES), "")
    # In English a dollar without a country is mostly that of the US; in Spanish "$" is any of eight pesos.
    return named or ("USD" if index.decimal == "." else UNTOLD)


def _period(said: Iterable[str], index: Index) -> str:
    return next((unit for word in said if (unit := unit_of(word.lower(), index)) in PERIODS), "")


def _sum(said: str, multiple: str | None, index: Index) -> float:
    """A sum of money as typed, times the multiple that stands after it ("k")."""
    value = float(plain_number(said, index.decimal, whole=True))
    return _times(value, MULTIPLES[multiple.lower()]) if multiple else value


def _times(value: float, multiple: int) -> float:
    """A sum multiplied, without what is lost in between: 16.1 times 1,000 is 16,100."""
    return round(value * multiple, CENTS)
