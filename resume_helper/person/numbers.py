"""The person's own numbers: read as people type them, kept exactly, questioned where they can hardly be, written by CLDR."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import ROUND_DOWN, Decimal
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.quantity import CURRENCIES, MULTIPLE, MULTIPLES, NUMBER, SIGN, UNTOLD, parse_number

if TYPE_CHECKING:
    from collections.abc import Mapping

    from resume_helper.catalog.entries import Metric

SHIFT = 8 * 3600
"""Seconds."""
TIMES = (("calls_per_day", "handle_time"), ("chats_per_day", "handle_time"))
"""Metrics whose product is time spent in a day: a count a day, and the time that each takes."""
_SECONDS = {"s": 1, "sec": 1, "seg": 1, "sek": 1, "m": 60, "min": 60, "h": 3600, "hr": 3600, "t": 3600, "d": 86400, "w": 604800}
_WORDS_OF_TIME = {
    "s": ("second", "seconds", "segundo", "segundos", "secondo", "secondi", "sekund", "sekunder"),
    "min": ("mins", "minute", "minutes", "minuto", "minutos", "minuti", "minutt", "minutter"),
    "h": ("hrs", "hour", "hours", "hora", "horas", "ora", "ore", "time", "timer"),
    "d": ("day", "days", "día", "días", "dia", "dias", "giorno", "giorni", "dag", "dager", "døgn"),
    "w": ("week", "weeks", "semana", "semanas", "settimana", "settimane", "uke", "uker"),
}
_SECONDS |= {word: _SECONDS[unit] for unit, said in _WORDS_OF_TIME.items() for word in said}
PER_YEAR = {"hour": 1760, "shift": 220, "day": 220, "week": 44, "month": 12, "year": 1}
"""How many of a period a full-time year has: 220 days of eight hours, in 44 weeks, without holidays and sickness."""
_SAID_OF_PERIODS = {
    "hour": ("hour", "hr", "h", "hourly", "hora", "ora", "time", "timen", "t"),
    "shift": ("shift", "turno", "vakt", "vakten", "skift", "skiftet"),
    "day": ("day", "d", "daily", "día", "dia", "giorno", "dag", "dagen"),
    "week": ("week", "wk", "w", "weekly", "semana", "settimana", "uke", "uka", "uken"),
    "month": ("month", "mo", "monthly", "mes", "mese", "måned", "måneden", "mnd"),
    "year": ("year", "yr", "y", "yearly", "annum", "año", "anno", "år", "året"),
}
PERIOD_WORDS = {word: period for period, said in _SAID_OF_PERIODS.items() for word in said}
_PER = re.compile(
    r"\s*(?:/|\bper\b|\ban?\b|\beach\b|\bevery\b|\bpor\b|\bal\b|\balla\b|\ball'|\bpr\.?|\bi\b|\bom\b|(?=\b\w+ly\b))"
    r"\s*(?:la\s+)?(?P<period>[^\W\d_]+)\s*$",
    re.IGNORECASE,
)
_ARROW = re.compile(r"\s*(?:->|=>|\u2192)\s*(?=[\d$\u20ac\u00a3?])")
_TO = re.compile(r"\s+(?:to|hasta|al?|til)\s+(?=[\d$\u20ac\u00a3])", re.IGNORECASE)
_TWO = re.compile(r"\d.*?(?:\s*[-\u2013\u2014]\s*|\s+(?:to|or|hasta|al?|o|til|eller)\s+)[$\u20ac\u00a3]?\d", re.IGNORECASE)
"""A range, or two numbers of which one may be meant."""
_ABOUT = re.compile(
    r"^(?:about|around|roughly|approx(?:imately|\.)?|circa|ca\.?|unos|unas|aproximadamente|alrededor de|omtrent|rundt|cirka)"
    r"\s+(?=\W?\d)",
    re.IGNORECASE,
)
_HALF = re.compile(r"(?<=\d)\s?\u00bd")
_FROM = re.compile(r"^(?:from|del?|da|dal|fra)\s+(?=[\d$\u20ac\u00a3])", re.IGNORECASE)
_IN = re.compile(r"\s+(?:within|in|en|i løpet av|i|på|over|su)\s+(?P<time>\d.*)$", re.IGNORECASE)
_PART = re.compile(rf"(?P<number>{NUMBER})\s*(?P<unit>[^\W\d_]+)")
_CLOCK = re.compile(r"(?:(?P<h>\d+):)?(?P<m>\d{1,3}):(?P<s>\d{2})")
_MONEY = re.compile(
    rf"(?P<before>{SIGN})?\s?(?P<number>{NUMBER})\s?(?P<k>{MULTIPLE})?\.?\s?(?:(?:de|di)\s)?(?P<after>{SIGN})?(?:,-|\.)?",
    re.IGNORECASE,
)
_FEET, _METRES = (
    r"sq\.?\s?ft\.?|sqft|ft2|ft²|square f(?:ee|oo)t",
    (r"m2|m²|mq|sqm|kvm|sq\.?\s?m\.?|square met(?:er|re)s?|metros cuadrados|metri quadr(?:at)?i|kvadratmeter"),
)
_AREA = re.compile(rf"(?P<number>{NUMBER})\s?(?:(?P<feet>{_FEET})|{_METRES})?", re.IGNORECASE)
_PERCENT = re.compile(r"\s*(?:%|pct|percent|per cent|prosent|por ciento|per cento)\s*$", re.IGNORECASE)
WHOLE = 100
"""Per cent. A metric whose upper bound is no higher is a share of a whole, which nothing exceeds."""
OF_SOMETHING = frozenset({"count", "money", "area", "duration"})
"""Kinds of which none is nothing to tell; a share of errors may well be 0%."""
FEWEST_PERCENT = 1.5
"""Below it, without a sign, a share may be meant as a fraction: 0.94."""
SQUARE_FOOT = Decimal("0.09290304")
"""Square metres."""
FEET, METRES = "ft²", "m²"
TOO_LARGE = Decimal(10) ** 12
"""Of no job: a slip of the finger, and more than lengths of time and rounding can hold."""


class NumberError(ValueError):
    """A text that is no number for a metric of its kind; `code` tells why, and as a text it is what to do instead."""

    def __init__(self, kind: str, code: str = "give_number") -> None:
        super().__init__(_REMEDIES[code].format(example=_EXAMPLES[kind]))
        self.kind, self.code = kind, code


@dataclass(frozen=True, slots=True)
class Number:
    """A number of the person for one metric.

    `value` is exact: a count, percent or score as such, a duration in seconds, money in `unit` (an ISO 4217 code, or "$" where
    that is all that was typed), an area in square metres or, where `unit` says so, in square feet. For a change, `before` is
    where it started and `within` how long it took, in seconds. Where the person gave another period than the metric has,
    `worked_from` has what was typed, and how many of its and of the metric's periods a full-time year has.
    """

    metric: str
    value: Decimal
    unit: str = ""
    before: Decimal | None = None
    within: Decimal | None = None
    worked_from: tuple[Decimal, ...] = ()


class Doubt(NamedTuple):
    """A number that can hardly be: what it is about, and a code with its values for the question."""

    metric: str
    code: str
    values: tuple[Decimal, ...]


def parse(text: str, metric: Metric, decimal: str = ".") -> Number:
    """A number as a person types it: 1,200 / 1.200 / 94 % / $12k / 12.000 € / 4m30s / 80/day / 78% -> 94% in 6 months.

    `decimal` is the decimal mark of the person's language. Raises NumberError with what to write instead. A number over another
    period than the metric's is worked out as for full time and rounded down, and doubted (see `doubts`).
    """
    body = _HALF.sub(f"{decimal}5", _FROM.sub("", _ABOUT.sub("", text.strip(), count=1), count=1))
    within = None
    timed = _IN.search(body)
    # "60 to 80" alone may as well be a range: in words it is a change only where it is told how long that took.
    stated = _ARROW.search(body) or (timed and _TO.search(body))
    if timed and stated:
        within, _ = _value(timed["time"], metric._replace(kind="duration"), decimal)
        body = body[: timed.start()]
    sides = body.split(stated.group(), 1) if stated else [body]
    if len(sides) == 2:  # noqa: PLR2004 - a change has two sides
        before, after = (_value(side, metric, decimal) for side in sides)
        _check_possible(after[0], metric)
        return Number(metric.id, after[0], after[1] or before[1], before[0], within)
    if _TWO.search(body):
        raise NumberError(metric.kind, "one_number")
    per = _PER.search(body) if metric.period else None
    period = PERIOD_WORDS.get(per["period"].lower(), "") if per else ""
    if per and period:
        body = body[: per.start()]
    value, unit = _value(body, metric, decimal)
    if period and period != metric.period:
        worked_from = value, Decimal(PER_YEAR[period]), Decimal(PER_YEAR[metric.period])
        value = (value * worked_from[1] / worked_from[2]).quantize(Decimal(1), ROUND_DOWN)
        _check_possible(value, metric)
        return Number(metric.id, value, unit, worked_from=worked_from)
    _check_possible(value, metric)
    return Number(metric.id, value, unit)


def _check_possible(value: Decimal, metric: Metric) -> None:
    """Raise NumberError for what cannot be, or says nothing."""
    if metric.kind == "percent" and value > WHOLE >= metric.high:
        raise NumberError(metric.kind, "above_whole")
    if metric.kind in OF_SOMETHING and not value:
        raise NumberError(metric.kind, "none_at_all")


def doubts(numbers: Mapping[str, Number], metrics: Mapping[str, Metric]) -> list[Doubt]:
    """The numbers that are out of bounds, that hang on hours nobody told, or that contradict each other."""
    found = [
        Doubt(id_, "out_of_bounds", (number.value, Decimal(metrics[id_].low), Decimal(metrics[id_].high)))
        for id_, number in numbers.items()
        if not metrics[id_].low <= number.value * (SQUARE_FOOT if number.unit == FEET else 1) <= metrics[id_].high
    ]
    worked = ((id_, number) for id_, number in numbers.items() if number.worked_from)
    found += [Doubt(id_, "worked_out", (number.value, *number.worked_from)) for id_, number in worked]
    for count, time in TIMES:
        if count in numbers and time in numbers:
            spent = numbers[count].value * numbers[time].value
            if spent > SHIFT:
                hours, minutes = ((spent / unit).quantize(Decimal("0.1")) for unit in (3600, 60 * numbers[count].value))
                found.append(Doubt(count, "too_long", (numbers[count].value, minutes, hours)))
    return found


def _value(text: str, metric: Metric, decimal: str) -> tuple[Decimal, str]:
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
    "above_whole": "a share of a whole is 100% at most",
    "none_at_all": "0 says nothing in a résumé; leave it out",
    "one_number": "give one number, or two with -> between them where the first became the second",
}
"""What to do instead, by why a number is refused."""


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
        unit = _SECONDS.get(part["unit"]) or _months(part["unit"])
        if unit is None or body[end : part.start()].strip(" ,yeog&and"):
            raise NumberError("duration")
        total += parse_number(part["number"], decimal) * unit
        end = part.end()
    rest = body[end:].strip()
    if unit in (60, 3600) and rest.isdecimal():  # "4 min 30": so many of the next smaller unit
        return total + int(rest) * unit // 60
    if not end or rest:
        raise NumberError("duration")
    return total


MONTH, YEAR = 2_629_746, 31_556_952
"""Seconds of a mean month and a mean year of the Gregorian calendar."""
_LONG = {
    "month": MONTH, "months": MONTH, "mes": MONTH, "meses": MONTH, "mese": MONTH, "mesi": MONTH, "måned": MONTH,
    "måneder": MONTH, "mnd": MONTH, "year": YEAR, "years": YEAR, "año": YEAR, "años": YEAR, "anno": YEAR, "anni": YEAR,
    "år": YEAR,
}  # fmt: skip


def _months(unit: str) -> int | None:
    return _LONG.get(unit)


def format_number(number: Number, metric: Metric, language: str) -> str:
    """A number as the language writes it (CLDR): 1,200 / 1200 / 94 % / 12 000 kr / 4 min 30 s. Never rounded."""
    from babel import Locale  # 60 ms, only where a number is written
    from babel.numbers import format_currency, format_decimal, format_percent

    if metric.kind == "duration":
        return format_duration(number.value, language)
    locale = Locale.parse(language)
    if metric.kind == "percent":
        pattern = str(locale.percent_formats[None].pattern).replace("#,##0", "#,##0.########")
        return str(format_percent(number.value / 100, format=pattern, locale=locale))
    if metric.kind == "money":
        pattern = "'$'#,##0.00" if number.unit == UNTOLD else str(locale.currency_formats["standard"].pattern)
        if number.value == number.value.to_integral_value():
            pattern = pattern.replace(".00", "")
        return str(format_currency(number.value, number.unit, format=pattern, locale=locale, currency_digits=False))
    text = str(format_decimal(number.value, locale=locale, decimal_quantization=False))
    return f"{text} {number.unit or METRES}" if metric.kind == "area" else text


def format_duration(seconds: Decimal, language: str) -> str:
    """A length of time with all its units, so that nothing is rounded: 4 min 30 s, 2 h, 3 days, 6 months."""
    from datetime import timedelta

    from babel.dates import format_timedelta
    from babel.units import format_unit

    if seconds and seconds % MONTH == 0:
        # Babel's month has 30 days.
        span = timedelta(days=30 * int(seconds // MONTH))
        return str(format_timedelta(span, granularity="month", threshold=NEVER, locale=language))
    days, left = divmod(seconds, DAY)
    parts = list[str]()
    if days and language in DAYS:
        parts.append(f"{days} {DAYS[language][days != 1]}")
    elif days:
        parts.append(str(format_timedelta(timedelta(days=int(days)), granularity="day", threshold=NEVER, locale=language)))
    for unit, length in (("hour", 3600), ("minute", 60), ("second", 1)):
        count = left if unit == "second" else left // length
        if count or (unit == "second" and not parts):
            parts.append(str(format_unit(count, f"duration-{unit}", length="short", locale=language)))
        left -= count * length
    return " ".join(parts)


NEVER = 1_000_000
"""So many of a unit that Babel never takes the next larger one."""
DAY = 86_400
DAYS = {"nb": ("dag", "dager")}
"""One day and many, where CLDR has another word: a "døgn" is a day and its night."""
