"""The exact value of a number of each kind (a count, a share, money, a length of time, an area), and why one is refused."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from resume_helper.person.periods import SECONDS
from resume_helper.quantity import CURRENCIES, NUMBER, SIGN, parse_number

if TYPE_CHECKING:
    from resume_helper.catalog.entries import Metric, Writing
    from resume_helper.catalog.typed import Typed

GLUED = r"(?P<many>[mtk])(?=(?:nok|kr|sek|dkk|eur|usd|gbp|chf)\b)"
"""What multiplies a sum where it is written against the currency: "180 MNOK", "500 tkr"."""
_GLUED = re.compile(rf"(?<=\d)\s?{GLUED}", re.IGNORECASE)
_SAID = {"m": "m", "t": "k", "k": "k"}
_MINUTES, _SECONDS = "['\u2019\u2032]", "(?:[\"\u201d\u2033]|['\u2019\u2032]{2})"
_PRIMES = re.compile(rf"(?P<m>\d{{1,3}})\s?{_MINUTES}\s?(?:(?P<s>\d{{1,2}})\s?{_SECONDS}?)?|(?P<alone>\d{{1,4}})\s?{_SECONDS}")
"""Minutes and seconds by their marks: 5'30"."""
_CLOCK = re.compile(r"(?:(?P<h>\d{1,9}):)?(?P<m>\d{1,3}):(?P<s>\d{2})")
FEWEST_PERCENT = 1.5
"""Below it, without a sign, a share may be meant as a fraction: 0.94."""
SQUARE_FOOT = Decimal("0.09290304")
"""Square metres."""
FEET, METRES = "ft²", "m²"
SMALLER = {"minute": "second", "hour": "minute"}
TOO_LARGE = Decimal(10) ** 12
"""Of no job: a slip of the finger, and more than lengths of time and rounding can hold."""
EXAMPLES = {
    "count": "80, 1,200 or 400/week",
    "percent": "94%",
    "score": "45 or 4.7",
    "money": "$12k or 12.000 €, with its currency",
    "duration": "4m30s, 6 min or 2 days",
    "area": "250 m2",
}
"""How a number of each kind may be written."""
REMEDIES = {
    "give_number": "write it like {1}",
    "which_currency": "add the currency, like {1}",
    "which_unit": "say of which unit of time, like {1}",
    "part_of": "give the first of the two numbers alone: 8 of 12 is 8",
    "above_whole": "a share cannot be more than 100%",
    "no_number": "that is no number; give the lowest that you can stand by, like {1}",
    "which_period": "give it for an hour, a shift, a day, a week, a month or a year, like {1}",
    "none_at_all": "0 says nothing on a résumé; leave it out",
    "one_number": "give one number, or two with -> between them where the first became the second",
}
"""What to do instead, by why a number is refused; {1} is an example."""


class NumberError(ValueError):
    """A text that is no number for a metric of its kind; `code` tells why, and as a text it is what to do instead."""

    def __init__(self, kind: str, code: str = "give_number") -> None:
        self.kind, self.code, self.remedy, self.example = kind, code, REMEDIES[code], EXAMPLES[kind]
        super().__init__(self.remedy.format("", self.example))


def refused(error: NumberError, metric: str, writing: Writing) -> str:
    """Why a number for a metric was refused, in a language."""
    say, name = writing.messages, writing.metrics[metric].name if metric in writing.metrics else metric
    return say[error.code].format(example=say[f"example_{error.kind}"], name=name)


class AmountReader:
    """Reads what an amount of each kind comes to, by the words of a catalog and the decimal mark of the person's language."""

    def __init__(self, words: Typed, decimal: str) -> None:
        said, self._words, self._decimal = words.said, words, decimal
        number, many = rf"(?P<number>{NUMBER})\s?", rf"(?:(?P<k>{said['multiple']})(?![^\W\d_]))?"
        self._money_said = re.compile(
            rf"(?P<before>{SIGN})?\s?{number}{many}\.?\s?(?:{said['of']}\s)?(?P<after>{SIGN})?(?:,-|\.)?", re.IGNORECASE
        )
        self._many = re.compile(rf"({NUMBER})\s?({said['multiple']})\.?", re.IGNORECASE)
        self._area_said = re.compile(rf"{number}(?:(?P<feet>{said['square_foot']})|{said['square_metre']})?", re.IGNORECASE)
        self._part = re.compile(
            rf"(?P<number>{NUMBER})\s*(?P<working>{said['working']}\s+)?(?P<unit>[^\W\d_]+)(?P<worked>\s+{said['working']}\b)?"
        )
        self._percent = re.compile(rf"\s*{said['percent']}\s*$", re.IGNORECASE)
        self._between = re.compile(rf"[\s,&]*(?:{said['and']}[\s,&]*)?", re.IGNORECASE)

    def read(self, text: str, metric: Metric) -> tuple[Decimal, str]:
        """The exact value of one side, and its unit where it has one. Only a score, such as NPS, may be below nothing."""
        value, unit = self._unbounded(text.strip().removesuffix("+").rstrip(), metric)
        if abs(value) >= TOO_LARGE or (value < 0 and metric.kind != "score"):
            raise NumberError(metric.kind)
        return value, unit

    def _unbounded(self, text: str, metric: Metric) -> tuple[Decimal, str]:
        try:
            if metric.kind == "duration":
                return self._duration(text)
            if metric.kind == "money":
                return self._money(text)
            if metric.kind == "area":
                return self._area(text)
            body = self._percent.sub("", text.strip()) if metric.kind == "percent" else text.strip()
            many = self._many.fullmatch(body)
            if many:
                return parse_number(many[1], self._decimal) * self._words.multiples[many[2].lower()], ""
            value = parse_number(body, self._decimal, whole=metric.kind == "count")
        except NumberError:
            raise
        except ValueError:
            raise NumberError(metric.kind) from None
        if metric.kind == "percent" and body == text.strip() and 0 < value <= FEWEST_PERCENT:
            raise NumberError(metric.kind)
        return value, ""

    def _money(self, text: str) -> tuple[Decimal, str]:
        match = self._money_said.fullmatch(_GLUED.sub(lambda found: f"{_SAID[found['many'].lower()]} ", text.strip()))
        if not match:
            raise NumberError("money")
        if not (match["before"] or match["after"]):
            raise NumberError("money", "which_currency")
        # A code after the sum is surer than a sign before it: "$12,000 MXN".
        sign = (match["after"] or match["before"]).lower()
        multiple = self._words.multiples.get((match["k"] or "").lower(), 1)
        # No money has three decimals: "$12,000" is twelve thousand in any language.
        return parse_number(match["number"], self._decimal, whole=multiple == 1) * multiple, CURRENCIES[sign]

    def _area(self, text: str) -> tuple[Decimal, str]:
        match = self._area_said.fullmatch(text.strip())
        if not match:
            raise NumberError("area")
        return parse_number(match["number"], self._decimal, whole=True), FEET if match["feet"] else ""

    def _duration(self, text: str) -> tuple[Decimal, str]:
        """A length of time in seconds, and its unit where it has one only: "6 weeks" are no 42 days to who typed them."""
        body = text.strip().lower()
        clock = _CLOCK.fullmatch(body)
        if clock:
            return Decimal(int(clock["h"] or 0) * 3600 + int(clock["m"]) * 60 + int(clock["s"])), ""
        primes = _PRIMES.fullmatch(body)
        if primes:
            return Decimal(int(primes["m"] or 0) * 60 + int(primes["s"] or primes["alone"] or 0)), ""
        if re.fullmatch(NUMBER, body):
            raise NumberError("duration", "which_unit")
        total, end, unit, units = Decimal(0), 0, "", 0
        for part in self._part.finditer(body):
            unit = self._words.times.get(part["unit"], "")
            if not unit or not self._between.fullmatch(body[end : part.start()]):
                raise NumberError("duration")
            total += parse_number(part["number"], self._decimal) * SECONDS[unit]
            end, units = part.end(), units + 1
            if unit == "day" and (part["working"] or part["worked"]):
                unit = "working_day"
        rest = body[end:].strip()
        if unit in SMALLER and re.fullmatch(r"\d{1,4}", rest):  # "4 min 30": so many of the next smaller unit
            return total + int(rest) * SECONDS[SMALLER[unit]], ""
        if not end or rest:
            raise NumberError("duration")
        return total, unit if units == 1 else ""
