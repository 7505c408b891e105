"""Numbers as a language writes them (CLDR)."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from resume_helper.bullets import Figure
from resume_helper.person.amounts import FEET, METRES
from resume_helper.person.periods import DAY, MONTH, SECONDS
from resume_helper.quantity import UNTOLD

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal

    from resume_helper.catalog.entries import Metric, Writing
    from resume_helper.person.number import Number

_CODE = re.compile(r"^[A-Z]{3}(?=\d)")
"""The code of a currency that Babel writes against its number."""
KEPT: dict[str, Literal["long", "short"]] = {"week": "long", "hour": "short"}
"""Units that are written where they were typed, and the length of their names."""
NEVER = 1_000_000
"""So many of a unit that Babel never takes the next larger one."""
OF_DAYS = ("day", "working_day")
PARTS = (*OF_DAYS, "week", "month", "year")
"""Units of which parts are told as they were typed: 1.5 days of work are no day and twelve hours."""


def figure(number: Number, metric: Metric, writing: Writing) -> Figure:
    """A number as a bullet of a language has it: how many, and of a change from what to what, in which time."""
    say, locale = writing.messages, writing.locale
    value = format_number(number, metric, locale, say)
    if number.about:
        value = roughly(value, metric, say)
    elif number.more:
        value = f"{value}+"
    if number.before is None:
        return Figure(value)
    before = format_number(replace(number, value=number.before), metric, locale, say)
    after = format_number(replace(number, value=number.after), metric, locale, say) if number.after else ""
    time = format_duration(number.within, locale, say, number.within_unit) if number.within is not None else ""
    message = "_".join(("fell" if after else "change", *(["in"] if time else ())))
    return Figure(value, say[message].format(before=before, after=after, time=time))


def format_number(number: Number, metric: Metric, language: str, say: Mapping[str, str]) -> str:
    """A number as the language writes it (CLDR): 1,200 / 1200 / 94 % / 12 000 kr / 4 min 30 s. Never rounded.

    `say` are the messages of the language, which have its words for days and square feet.
    """
    from babel import Locale  # 60 ms, only where a number is written
    from babel.numbers import format_currency, format_decimal, format_percent

    if metric.kind == "duration":
        return format_duration(number.value, language, say, number.unit)
    locale = Locale.parse(language)
    if metric.kind == "percent":
        pattern = str(locale.percent_formats[None].pattern).replace("#,##0", "#,##0.########")
        return str(format_percent(number.value / 100, format=pattern, locale=locale))
    if metric.kind == "money":
        pattern = "'$'#,##0.00" if number.unit == UNTOLD else str(locale.currency_formats["standard"].pattern)
        if number.value == number.value.to_integral_value():
            pattern = pattern.replace(".00", "")
        text = str(format_currency(number.value, number.unit, format=pattern, locale=locale, currency_digits=False))
        return _CODE.sub("\\g<0>\u00a0", text)
    text = str(format_decimal(number.value, locale=locale, decimal_quantization=False))
    return f"{text} {say['square_feet'] if number.unit == FEET else METRES}" if metric.kind == "area" else text


def decimal_mark(language: str) -> str:
    """What a language or variety writes between a whole number and its fraction (CLDR)."""
    from babel.numbers import get_decimal_symbol

    return str(get_decimal_symbol(language.replace("-", "_")))


def roughly(text: str, metric: Metric, say: Mapping[str, str]) -> str:
    """A number as it is written, told roughly: "about 80"."""
    return say["about_share" if metric.kind == "percent" else "about_number"].format(number=text)


def currency_of(language: str) -> str:
    """The currency of the country of a variety, or where a language is mostly spoken; "" where there is not exactly one."""
    from babel import Locale
    from babel.core import get_global
    from babel.numbers import get_territory_currencies

    code = language.replace("-", "_")
    territory = Locale.parse(code).territory or Locale.parse(get_global("likely_subtags").get(code, code)).territory
    found = get_territory_currencies(territory) if territory else []
    return str(found[0]) if len(found) == 1 else ""


def format_duration(seconds: Decimal, language: str, say: Mapping[str, str], unit: str = "") -> str:
    """A length of time with all its units, so that nothing is rounded: 4 min 30 s, 2 h, 3 days, 6 months.

    Weeks and hours that were typed as such, which `unit` tells, are no days: 6 weeks, 48 h.
    """
    from datetime import timedelta

    from babel.dates import format_timedelta
    from babel.units import format_unit

    if unit in KEPT and seconds and seconds % SECONDS[unit] == 0:
        return str(format_unit(seconds // SECONDS[unit], f"duration-{unit}", length=KEPT[unit], locale=language))
    if unit in PARTS and (seconds % SECONDS[unit] or unit == "working_day"):
        count = seconds / SECONDS[unit]
        if unit in OF_DAYS:
            return _days(count, language, say, unit)
        return str(format_unit(count, f"duration-{unit}", length="long", format="#,##0.###", locale=language))
    if seconds and seconds % MONTH == 0:
        # Babel's month has 30 days.
        span = timedelta(days=30 * int(seconds // MONTH))
        return str(format_timedelta(span, granularity="month", threshold=NEVER, locale=language))
    days, left = divmod(seconds, DAY)
    parts = list[str]()
    if days:
        parts.append(_days(days, language, say))
    for name, length in (("hour", 3600), ("minute", 60), ("second", 1)):
        count = left if name == "second" else left // length
        if count or (name == "second" and not parts):
            parts.append(str(format_unit(count, f"duration-{name}", length="short", locale=language)))
        left -= count * length
    return " ".join(parts)


def _days(count: Decimal, language: str, say: Mapping[str, str], unit: str = "day") -> str:
    """So many days in the words of the catalog: CLDR has none for working days, and in Norwegian another for days."""
    from babel.numbers import format_decimal

    name = say[f"many_{unit}s" if count > 1 else f"one_{unit}"]
    return f"{format_decimal(count, locale=language, decimal_quantization=False)} {name}"
