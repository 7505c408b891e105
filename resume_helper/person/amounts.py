"""The exact value of a number of each kind (a count, a share, money, a length of time, an area), and why one is refused."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from resume_helper.person.periods import SECONDS
from resume_helper.quantity import CURRENCIES, MULTIPLE, MULTIPLES, NUMBER, SIGN, parse_number

if TYPE_CHECKING:
    from resume_helper.catalog.entries import Metric

_PART = re.compile(rf"(?P<number>{NUMBER})\s*(?P<unit>[^\W\d_]+)")
_CLOCK = re.compile(r"(?:(?P<h>\d{1,9}):)?(?P<m>\d{1,3}):(?P<s>\d{2})")
_MONEY = re.compile(
    rf"(?P<before>{SIGN})?\s?(?P<number>{NUMBER})\s?(?:(?P<k>{MULTIPLE})(?![^\W\d_]))?\.?\s?(?:(?:de|di)\s)?(?P<after>{SIGN})?(?:,-|\.)?",
    re.IGNORECASE,
)
_FEET, _METRES = (
    r"sq\.?\s?ft\.?|sqft|ft2|ft²|square f(?:ee|oo)t",
    (r"m2|m²|mq|sqm|kvm|sq\.?\s?m\.?|square met(?:er|re)s?|metros cuadrados|metri quadr(?:at)?i|kvadratmeter"),
)
_AREA = re.compile(rf"(?P<number>{NUMBER})\s?(?:(?P<feet>{_FEET})|{_METRES})?", re.IGNORECASE)
_PERCENT = re.compile(r"\s*(?:%|pct|percent|per cent|prosent|por ciento|per cento)\s*$", re.IGNORECASE)
FEWEST_PERCENT = 1.5
"""Below it, without a sign, a share may be meant as a fraction: 0.94."""
SQUARE_FOOT = Decimal("0.09290304")
"""Square metres."""
FEET, METRES = "ft²", "m²"
TOO_LARGE = Decimal(10) ** 12
"""Of no job: a slip of the finger, and more than lengths of time and rounding can hold."""
_EXAMPLES = {
    "count": "80, 1,200 or 400/week",
    "percent": "94%",
    "score": "45 or 4.7",
    "money": "$12k or 12.000 €, with its currency",
    "duration": "4m30s, 6 min or 2 days",
    "area": "250 m2",
}
"""How a number of each kind may be written."""
_REMEDIES = {
    "give_number": "write it like {example}",
    "above_whole": "a share cannot be more than 100%",
    "none_at_all": "0 says nothing on a résumé; leave it out",
    "one_number": "give one number, or two with -> between them where the first became the second",
}
"""What to do instead, by why a number is refused."""


class NumberError(ValueError):
    """A text that is no number for a metric of its kind; `code` tells why, and as a text it is what to do instead."""

    def __init__(self, kind: str, code: str = "give_number") -> None:
        super().__init__(_REMEDIES[code].format(example=_EXAMPLES[kind]))
        self.kind, self.code = kind, code


def amount(text: str, metric: Metric, decimal: str) -> tuple[Decimal, str]:
    """The exact value of one side, and its unit where it has one. Only a score, such as NPS, may be below nothing."""
    value, unit = _unbounded(text, metric, decimal)
    if abs(value) >= TOO_LARGE or (value < 0 and metric.kind != "score"):
        raise NumberError(metric.kind)
    return value, unit


def _unbounded(text: str, metric: Metric, decimal: str) -> tuple[Decimal, str]:
    try:
        if metric.kind == "duration":
            return _duration(text, decimal), ""
        if metric.kind == "money":
            return _money(text, decimal)
        if metric.kind == "area":
            return _area(text, decimal)
        body = _PERCENT.sub("", text.strip()) if metric.kind == "percent" else text.strip()
        many = re.fullmatch(rf"({NUMBER})\s?({MULTIPLE})\.?", body, re.IGNORECASE)
        if many:
            return parse_number(many[1], decimal) * MULTIPLES[many[2].lower()], ""
        value = parse_number(body.rstrip("+").lstrip("~"), decimal, whole=metric.kind == "count")
    except ValueError:
        raise NumberError(metric.kind) from None
    if metric.kind == "percent" and body == text.strip() and 0 < value <= FEWEST_PERCENT:
        raise NumberError(metric.kind)
    return value, ""


def _money(text: str, decimal: str) -> tuple[Decimal, str]:
    match = _MONEY.fullmatch(text.strip())
    if not match or not (match["before"] or match["after"]):
        raise NumberError("money")
    # A code after the sum is surer than a sign before it: "$12,000 MXN".
    sign = (match["after"] or match["before"]).lower()
    multiple = MULTIPLES.get((match["k"] or "").lower(), 1)
    # No money has three decimals: "$12,000" is twelve thousand in any language.
    return parse_number(match["number"], decimal, whole=multiple == 1) * multiple, CURRENCIES[sign]


def _area(text: str, decimal: str) -> tuple[Decimal, str]:
    match = _AREA.fullmatch(text.strip())
    if not match:
        raise NumberError("area")
    return parse_number(match["number"], decimal, whole=True), FEET if match["feet"] else ""


def _duration(text: str, decimal: str) -> Decimal:
    body = text.strip().lower()
    clock = _CLOCK.fullmatch(body)
    if clock:
        return Decimal(int(clock["h"] or 0) * 3600 + int(clock["m"]) * 60 + int(clock["s"]))
    total, end, unit = Decimal(0), 0, None
    for part in _PART.finditer(body):
        unit = SECONDS.get(part["unit"])
        if unit is None or body[end : part.start()].strip(" ,yeog&and"):
            raise NumberError("duration")
        total += parse_number(part["number"], decimal) * unit
        end = part.end()
    rest = body[end:].strip()
    if unit in (60, 3600) and re.fullmatch(r"\d{1,4}", rest):  # "4 min 30": so many of the next smaller unit
        return total + int(rest) * unit // 60
    if not end or rest:
        raise NumberError("duration")
    return total
