"""The person's own numbers: read as people type them, over any period, with what they were before."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from resume_helper.person.amounts import AmountReader, NumberError
from resume_helper.person.number import Number
from resume_helper.person.periods import PER_YEAR
from resume_helper.person.spelled import SpelledReader
from resume_helper.quantity import CURRENCIES, NUMBER, parse_number

if TYPE_CHECKING:
    from resume_helper.catalog.entries import Metric
    from resume_helper.catalog.typed import Typed

_ARROW = re.compile(r"\s*(?:->|=>|\u2192)\s*(?=\S)")
_HALF = re.compile(r"(?<=\d)\s?\u00bd")
_SLASH = re.compile(r"\d\s*/\s*\d")
_SIGNS = r"$\u20ac\u00a3"
"""Currencies that may begin a number."""
_APART = r"(?:\s+|(?<=[.'\u2019]))"
"""What stands between a word and a number: nothing where it is abbreviated or has lost its vowel, "dall'80"."""
_WORDS = r"[^\W\d_]+\.?(?:[\s'\u2019-]+[^\W\d_]+\.?)*"
NAMED = ("count", "score")
"""Kinds of numbers after which words may tell what is counted: "60 calls", "4.6 stars"."""
LONGEST = 120
"""Characters of an answer at most."""
TENTH = Decimal("0.1")
"""To which a share is worked out of its two counts, rounded down."""
WHOLE = 100
"""Per cent. A metric whose upper bound is no higher is a share of a whole, which nothing exceeds."""


class NumberReader:
    """Reads numbers as people type them, by the words of a catalog; `decimal` is the decimal mark of the person's language."""

    def __init__(self, words: Typed, decimal: str = ".") -> None:
        said, self._words, self._decimal = words.said, words, decimal
        self._amounts, self._spelled = AmountReader(words, decimal), SpelledReader(words)
        self._periods = words.periods | words.rates  # "80/daily" is no slip that needs an answer
        self._about = _beside(said["about"], "~", said["about"])
        self._as_it_is = _beside(rf"(?:{said['least']}|{said['average']})")
        self._from = _expression(rf"^{said['from']}{_APART}(?=[\d{_SIGNS}])")
        self._to = _expression(rf"\s+{said['to']}{_APART}(?=[\d{_SIGNS}])")
        units = "|".join(sorted(map(re.escape, words.times), key=len, reverse=True))
        self._within = _expression(rf"\s+{said['within']}\s+(?P<time>\d.*|{_WORDS}\s+(?:{units})\.?)$")
        self._halves = _expression(rf"(?<![\d.,])(?P<number>\d+)(?P<unit>\s+[^\W\d_]+)?\s+{said['half']}(?![^\W\d_])")
        self._vague = _expression(rf"^{said['vague']}(?![^\W\d_])")
        self._two = _expression(
            rf"\d.*?(?:\s*[-\u2013\u2014]\s*|\s+(?:{said['to']}|{said['or']}){_APART})[{_SIGNS}]?\d|"
            rf"^{said['between']}\b.*\s{said['and']}\s"
        )
        self._per = _expression(rf"\s*(?:/|\b{said['per']}(?:\b|(?<=\W)))\s*(?P<period>[^\W\d_]+)\s*$")
        short = "|".join(re.escape(word) for word, unit in words.times.items() if unit in ("second", "minute"))
        spans = rf"(?:\d+\s?(?:{'|'.join(map(re.escape, words.times))})|{short}|{said['spans']})"
        self._no_period = _expression(rf"(?:/|(?<![^\W\d_]){said['per']}(?:\s|(?<=\W)))\s*{spans}\s*$")
        self._rate = _expression(r"\s*\b(?P<period>[^\W\d_]+)\s*$")
        of_all = rf"(?:\s*/\s*|\s+{said['out_of']}\s+)(?:[^\W\d_]{{1,3}}\s+)?"
        self._part = _expression(rf"(?P<part>{NUMBER}){of_all}(?P<all>{NUMBER})(?:\s+{_WORDS})?")
        many = rf"\s?{said['multiple']}(?![^\W\d_])"
        self._named = _expression(rf"(?P<number>[-+\u2212]?{NUMBER}(?:{many})?\.?\+?)(?!{many})\s+(?P<noun>{_WORDS})")
        self._pieces = _expression(said["pieces"])
        self._percent = _expression(rf"\s*{said['percent']}\s*$")

    def read(self, text: str, metric: Metric, *, named: bool = False) -> Number:
        """A number as a person types it: 1,200 / 1.200 / 94 % / $12k / 12.000 € / 4m30s / 80/day / 78% -> 94% in 6 months.

        Raises NumberError with what to write instead. A number over another period than the metric's is worked out as for full
        time, is `about` so many where it had to be rounded, and is doubted (see `doubts`). Where it may be `named`, words after
        a count are taken as what it counts, and it is for the caller to see whether that is what the metric is about; pieces of
        anything always may.
        """
        if len(text) > LONGEST:
            raise NumberError(metric.kind)
        halves = self._halves.sub(rf"\g<number>{self._decimal}5\g<unit>", text.strip())
        body, about = self._bare(_HALF.sub(f"{self._decimal}5", halves))
        if self._vague.search(body):
            raise NumberError(metric.kind, "no_number")
        begun = self._from.search(body)
        falls = begun and self._falls(self._from.sub("", body), metric)
        if self._two.search(body) and not (_ARROW.search(body) or self._within.search(body) or falls):
            raise NumberError(metric.kind, "one_number")
        body = self._from.sub("", body, count=1)
        within, within_unit = None, ""
        timed = self._within.search(body)
        # "60 to 80" alone may as well be a range: in words it is a change only where it is told how long that took.
        stated = _ARROW.search(body) or ((timed or falls) and self._to.search(body))
        if timed and stated:
            within, within_unit = self._amounts.read(self._in_digits(timed["time"]), metric._replace(kind="duration"))
            body = body[: timed.start()]
        sides = body.split(stated.group(), 1) if stated else [body]
        if len(sides) == 2:  # noqa: PLR2004 - a change has two sides
            before, after = (self._one(side, metric, named=named) for side in sides)
            if metric.saving and after.value >= before.value:
                raise NumberError(metric.kind)
            left = after.value if metric.saving else None
            after = replace(after, value=before.value - left) if left is not None else after
            _check_possible(after.value, metric)
            unit, about = after.unit or before.unit, about or after.about
            return replace(
                after, unit=unit, before=before.value, after=left, within=within, within_unit=within_unit, about=about
            )
        if self._two.search(body) or self._spelled.is_range(body):
            raise NumberError(metric.kind, "one_number")
        return self._counted(body, metric, about=about, named=named)

    def _falls(self, body: str, metric: Metric) -> bool:
        """Whether a text of two numbers tells the larger first, as no range does."""
        sides = self._to.split(body, maxsplit=1)
        try:
            before, after = (self._one(side, metric, named=True).value for side in sides)
        except (NumberError, ValueError):
            return False
        return before > after

    def _in_digits(self, time: str) -> str:
        """A length of time with its number in digits: "to år"."""
        spelled, rest = (None, "") if re.search(r"\d", time) else self._spelled.leading(time)
        return f"{spelled.value} {rest}" if spelled else time

    def priced(self, text: str, currency: str) -> str:
        """A sum without a currency, or a change of it, in one."""
        sides = _ARROW.split(text, maxsplit=1)
        return " -> ".join(re.sub(NUMBER, rf"{currency} \g<0>", side, count=1) for side in sides)

    def is_unsure(self, text: str) -> bool:
        """Whether a number may be one of thousands or have decimals, as "1.000" in English and "1,000" in Spanish."""
        groups = rf"(?<![\d.,'\u2019])[1-9]\d{{0,2}}{re.escape(self._decimal)}\d{{3}}(?![\d.,])"
        return re.search(groups, text) is not None

    def tells_many(self, text: str) -> bool:
        """Whether a word of a text is a number written out, "sixty"; that for one is mostly an article."""
        return self._spelled.tells_many(text)

    def names_unit(self, noun: str) -> bool:
        """Whether what is counted is a unit: of time, of money, a hundredth, or what something is counted over."""
        words = noun.lower().replace(".", "").split()
        units = (self._words.times, self._periods, CURRENCIES)
        return any(word in known for word in words for known in units) or bool(self._percent.search(noun))

    def _counted(self, body: str, metric: Metric, *, about: bool, named: bool) -> Number:
        """One number, over the period of its metric or another one."""
        body, period = self._over(body, metric) if metric.period else (body, "")
        number = self._one(body, metric, named=named)
        value, worked_from = number.value, number.worked_from
        if period and period != metric.period:
            worked_from = value, Decimal(PER_YEAR[period]), Decimal(PER_YEAR[metric.period])
            exact = value * worked_from[1] / worked_from[2]
            value = exact.quantize(Decimal(1), ROUND_HALF_UP)
            about = about or value != exact
        _check_possible(value, metric)
        return replace(number, value=value, worked_from=worked_from, about=about or number.about)

    def _one(self, text: str, metric: Metric, *, named: bool) -> Number:
        """A number without a period."""
        body, about = self._bare(text)
        part = self._part.fullmatch(body) if metric.kind in ("count", "score", "percent") else None
        if part and metric.kind == "percent":
            return self._share(part["part"], part["all"], metric, about=about)
        if part and metric.kind == "count":
            raise NumberError(metric.kind, "one_number" if _SLASH.search(body) else "part_of")  # "60/70" may be a range
        body, noun, roughly = self._without_noun(part["part"] if part else body, metric)
        if noun and (not named or any(map(self._spelled.read, noun.split()))):
            raise NumberError(metric.kind)
        value, unit = self._amounts.read(body, metric)
        more = metric.kind == "count" and body.rstrip().endswith("+")
        return Number(metric.id, value, unit, about=about or roughly, noun=noun, more=more)

    def _share(self, part: str, whole: str, metric: Metric, *, about: bool) -> Number:
        """A share told as so many of so many. What is no whole number counts nothing: 4.7 of 5 are points."""
        if metric.points and not part.isdecimal() and whole.isdecimal():
            counts = parse_number(part, "."), Decimal(whole)
        elif part.isdecimal() and whole.isdecimal():
            counts = Decimal(part), Decimal(whole)
        else:
            raise NumberError(metric.kind)
        if not 0 <= counts[0] <= counts[1] or not counts[1]:
            raise NumberError(metric.kind)
        exact = WHOLE * counts[0] / counts[1]
        value = exact.quantize(TENTH, ROUND_DOWN)
        return Number(
            metric.id, value.normalize() + 0, worked_from=() if value == exact and part.isdecimal() else counts, about=about
        )

    def _without_noun(self, body: str, metric: Metric) -> tuple[str, str, bool]:
        """A number in digits, without what it counts; that, but for pieces; and whether its word says it roughly."""
        said = self._percent.search(body)
        if metric.kind == "percent" and said:
            spelled = self._spelled.read(body[: said.start()])
            return (f"{spelled.value}%", "", spelled.roughly) if spelled else (body, "", False)
        if metric.kind == "duration" and not re.search(r"\d", body):
            spelled, rest = self._spelled.leading(body)
            return (f"{spelled.value} {rest}", "", spelled.roughly) if spelled else (body, "", False)
        if metric.kind not in NAMED:
            return body, "", False
        named = self._named.fullmatch(body)
        number, noun, roughly = (named["number"], named["noun"], False) if named else (body, "", False)
        spelled, rest = (None, "") if re.search(r"\d", body) else self._spelled.leading(body)
        if spelled:
            number, noun, roughly = str(spelled.value), rest, spelled.roughly
        return number, "" if self._pieces.fullmatch(noun) else noun, roughly

    def _bare(self, text: str) -> tuple[str, bool]:
        """A number without the words beside it that say how sure it is, and whether they say that it is told roughly."""
        body, about = text.strip(), False
        while True:
            plain = self._as_it_is.sub("", body).strip()
            rough = self._about.sub("", plain).strip()
            about = about or rough != plain
            if rough == body:
                return body, about
            body = rough

    def _over(self, body: str, metric: Metric) -> tuple[str, str]:
        """A number without the period that it is counted over, and that period; "" where none is told."""
        if self._no_period.search(body):
            raise NumberError(metric.kind, "which_period")
        for pattern, known in ((self._per, self._periods), (self._rate, self._words.rates)):
            found = pattern.search(body)
            period = known.get(found["period"].lower(), "") if found else ""
            if found and period:
                return body[: found.start()], period
        return body, ""


def _expression(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _beside(words: str, sign: str = "(?!)", glued: str = "(?!)") -> re.Pattern[str]:
    """What finds words before a number, or a sign there, and words after it, or those that stand against it: "12ish"."""
    return _expression(rf"^(?:{sign}\s*|{words}{_APART})(?=\S)|(?<=\S)[\s,(-]+{words}\)?$|(?<=\d){glued}$")


def _check_possible(value: Decimal, metric: Metric) -> None:
    """Raise NumberError for what cannot be, or says nothing."""
    if metric.kind == "percent" and value > WHOLE >= metric.high:
        raise NumberError(metric.kind, "above_whole")
    if not value and metric.low > 0:
        raise NumberError(metric.kind, "none_at_all")
