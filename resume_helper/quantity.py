"""Numbers as people type them, in any of the usual ways, to exact values."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal

NUMBER = r"\d(?:[.,'\u2019]?\d|[ \u00a0\u202f]\d{3}(?!\d))*"
"""A number with its separators: 1,200.50, 1.200,50, 1 200 or 1'200."""
CURRENCIES = {
    "$": "$", "dollars": "$", "pesos": "$", "us$": "USD", "usd": "USD", "dólares": "USD", "dollari": "USD", "€": "EUR",
    "eur": "EUR", "euro": "EUR", "euros": "EUR", "£": "GBP", "gbp": "GBP", "kr": "NOK", "nok": "NOK", "kroner": "NOK",
    ",-": "NOK", "₹": "INR", "inr": "INR", "ars": "ARS", "mxn": "MXN", "mx$": "MXN", "clp": "CLP", "cop": "COP",
    "pen": "PEN", "s/": "PEN", "s/.": "PEN", "soles": "PEN", "cad": "CAD", "c$": "CAD", "ca$": "CAD", "aud": "AUD",
    "a$": "AUD", "au$": "AUD", "nzd": "NZD", "nz$": "NZD", "sek": "SEK", "dkk": "DKK", "chf": "CHF", "zar": "ZAR",
    "php": "PHP", "₱": "PHP", "aed": "AED", "kes": "KES", "ngn": "NGN", "₦": "NGN", "uyu": "UYU", "bob": "BOB",
    "gtq": "GTQ", "dop": "DOP", "rs": "INR", "r": "ZAR", "bgn": "BGN", "pln": "PLN", "ron": "RON", "czk": "CZK", "huf": "HUF",
    "lkr": "LKR", "pkr": "PKR", "ghs": "GHS", "ugx": "UGX", "tzs": "TZS", "jmd": "JMD", "bwp": "BWP", "sgd": "SGD",
}  # fmt: skip
"""ISO 4217 codes by the signs and words for them. "kr" is taken for Norwegian kroner, "Rs" for Indian rupees; "$" stays:
it is a dollar or a peso."""
_GLUED = re.compile(r"(?:rs?|kr|nok|zar)(?=\d{2,}$)")
UNTOLD = "$"
"""The sign that does not tell its currency."""
CODES = frozenset(CURRENCIES.values()) - {UNTOLD}
SIGN = "|".join(re.escape(sign) for sign in sorted(CURRENCIES, key=len, reverse=True))
_GROUP = 3
"""Digits of a group in a large number."""


def priced(word: str) -> int:
    """The length of the currency that is glued before a number: 1 in "r14", 0 where a lower-case word is anything else."""
    glued = _GLUED.match(word) if word[-1].isdigit() else None  # most words end with a letter, which is seen at once
    return glued.end() if glued else 0


def parse_number(text: str, decimal: str, *, whole: bool = False) -> Decimal:
    """The exact value of a number as typed (see `plain_number`). Raises ValueError also for two with a space between: "1 2"."""
    from decimal import Decimal  # 2 ms, not needed to match a posting

    if re.search(r"\d\s+(?!\d{3}(?!\d))", text.strip()):
        raise ValueError(text)
    return Decimal(plain_number(text, decimal, whole=whole))


def plain_number(text: str, decimal: str, *, whole: bool = False) -> str:
    """A number as typed, without separators and with a point. `decimal` is the decimal mark of the language, "." or ",".

    One separator before three digits is a decimal mark where it is the language's, else one of thousands; for a `whole` number
    it is one of thousands always. Raises ValueError for what is no number.
    """
    body = re.sub(r"[\s\u00a0\u202f'\u2019]", "", text)
    if not re.fullmatch(r"[-+\u2212]?\d[\d.,]*(?<=\d)", body):
        raise ValueError(text)
    body = body.replace("\u2212", "-")
    last = max(body.rfind("."), body.rfind(","))
    if last >= 0:
        mark, digits = body[last], len(body) - last - 1
        both = "." in body and "," in body
        thousands = body.count(mark) > 1 or (not both and digits == _GROUP and (whole or mark != decimal))
        if thousands:
            body = body.replace(".", "").replace(",", "")
        else:
            body = body[:last].replace(".", "").replace(",", "") + "." + body[last + 1 :]
    return body
