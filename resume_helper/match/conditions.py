"""What a posting demands besides duties and skills: hours, contract, pay, place, schooling, years, licences, lifting."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, partial
from itertools import islice
from typing import NamedTuple

from resume_helper.catalog.index import Index
from resume_helper.match.search import Hit
from resume_helper.quantity import CODES, CURRENCIES, MULTIPLES, NUMBER, SIGN, UNTOLD, plain_number
from resume_helper.text import Word, key

UNITS = {
    "hours": ("hour",),
    "experience": ("year", "month"),
    "typing": ("wpm", "keystroke"),
    "lifting": ("kilogram", "pound"),
}
"""The units in which a kind of condition is measured."""
PERIODS = ("hour", "day", "week", "month", "year")
NEAR = 4
"""Words between a number and its unit, and between a condition and its number, at most."""
NEEDS_VALUE = frozenset({"hours", "pay", "typing", "lifting"})
"""Kinds that say nothing without a number or a choice."""
BY_NAME = frozenset({"language", "certificate"})
"""Kinds of which a posting may demand several with one value, or none: they are told by their words."""
LONGEST_SHOWN = 60
"""Characters of a condition that are easily read."""
LEADS_ON = frozenset({"experience", "education"})
"""Kinds whose cues may end with a small word that leads to what they are of: "experience in", "a degree in"."""
LED = 5
"""Words that a small word leads to, at most."""
MOST_OF_A_LINE = 20
"""Times that a line is asked for one and the same demand: a line of a megabyte may repeat it without end."""
THOUSANDS = 1000
LONGEST_NUMBER = 20
"""Characters. What is longer measures nothing."""
CENTS = 2
"""Digits after the point that a sum multiplied may have."""
_UP_TO = r"(?:up to|hasta|fino a|inntil|opp til|opptil)\s*\W?$"
_TO = r"(?:-|\u2013|\u2014|to|a|til|y|e|og|and)"
"""Between the ends of a range."""
_YEARLY = r"\s*(?:p\.\s?a\.|a\.\s?a\.)"
_GLUED = r"(\d[\d.,]*)([^\W\d_]+)"
_WORDS_AFTER = r"[^\W\d_]+"
_PERCENT = r"(?:\s?[-\u2013]\s?\d{1,3})?\s?%"
SOON = 3
"""Words after a sum among which its period stands."""


class Value(NamedTuple):
    """What a demand comes to: one of the choices of its kind, or a number or a range, with what it is of."""

    choice: str = ""
    low: float | None = None
    high: float | None = None
    unit: str = ""
    per: str = ""
    """hour, day, week, month or year."""
    currency: str = ""


class Condition(NamedTuple):
    """A demand: its words in the posting, and its value where it has one (a choice, or a number with its unit)."""

    kind: str
    text: str
    start: int
    end: int
    value: Value | None
    met: bool | None = None
    """Whether the person meets it, where a profile says something about it."""


class _Amount(NamedTuple):
    """A number in a line: the word that it begins with and the one after it, and its unit where that is glued on."""

    first: int
    after: int
    value: float
    unit: str


def in_posting(lines: Iterable[tuple[int, Iterable[Condition]]]) -> tuple[Condition, ...]:
    """The conditions of a posting in their order, each kind and value once, in the fullest words that are still short.

    `lines` are those of its lines, each with the place in the posting where the line begins.
    """
    found: dict[tuple[str, Value | None, str], Condition] = {}
    for start, conditions in lines:
        for condition in conditions:
            # A level of two languages is two demands, a length of experience is one.
            said = " ".join(key(condition.text)) if condition.kind in BY_NAME else ""
            which = condition.kind, condition.value, said
            if which not in found or _fuller(condition.text, found[which].text):
                found[which] = condition._replace(start=start + condition.start, end=start + condition.end)
    valued = {kind for kind, value, _ in found if value} - BY_NAME | NEEDS_VALUE
    kept = [row for (kind, value, _), row in found.items() if value or kind not in valued]
    return tuple(sorted(_without_parts(kept), key=lambda row: (row.start, row.kind)))


def _fuller(one: str, other: str) -> bool:
    """Whether a text says more than another, both being short, or is the shorter where one is long."""
    if max(len(one), len(other)) > LONGEST_SHOWN:
        return len(one) < len(other)
    return len(one) > len(other)


def names_no_field(condition: Condition, posting: str, index: Index) -> bool:
    """Whether the sentence of a demand for experience speaks of no kind of work but customer service or work in general.

    The whole sentence is looked at, as what is shown of it may end before the field: "2 years of experience | in banking".
    """
    start = 1 + max(posting.rfind(mark, 0, condition.start) for mark in "\n;")
    ends = re.compile(r"[.!?]\s+|\s*\n\s*|\s*;\s*|$").finditer(posting, condition.end)
    end = next(match.start() for match in ends if not posting[match.end() : match.end() + 1].islower())
    return all(
        word in index.any_experience or word.isdecimal() or word in index.numbers or _is_small(word, index)
        for word in key(posting[start:end])
    )


def _is_small(word: str, index: Index) -> bool:
    return not index.find(word).content or _unit(word, index) in UNITS["experience"]


def _without_parts(rows: Iterable[Condition]) -> Iterator[Condition]:
    """The conditions without those that only repeat a part of another's words: "English" beside "fluent English"."""
    whole = sorted(rows, key=lambda row: -len(row.text))
    said: dict[str, list[str]] = {}
    for row in whole:
        text, others = f" {' '.join(key(row.text))} ", said.setdefault(row.kind, [])
        if row.kind not in BY_NAME or not any(text in other for other in others):
            others.append(text)
            yield row


def in_line(text: str, words: Sequence[Word], hits: Iterable[Hit], index: Index) -> Iterator[Condition]:
    """The conditions that one line states. `words` are its words with their spans in it, `hits` what was found in it."""
    rows = list[Condition]()
    often, amounts = Counter[str](), cache(lambda: _amounts(text, words, index))
    for hit in hits:
        owner, id_ = index.owners[hit.owner]
        if owner == "condition" and often[id_] < MOST_OF_A_LINE:
            often[id_] += 1
            kind, _, choice = id_.partition("=")
            rows.append(_condition(text, words, index, kind, choice, hit, amounts))
    return map(partial(_closed, text, words, index), _joined(text, rows))


def _closed(text: str, words: Sequence[Word], index: Index, row: Condition) -> Condition:
    """A condition with what its last word lacks: what that leads to, the end of a percentage ("20-30 %") or of a bracket."""
    end = _led(text, words, index, row)
    if percent := re.compile(_PERCENT).match(text, end):
        end = percent.end()
    if text.count("(", row.start, end) > text.count(")", row.start, end):
        close = text.find(")", end, end + LONGEST_SHOWN)
        end = close + 1 if close >= 0 else end
    return row._replace(text=text[row.start : end], end=end)


def _led(text: str, words: Sequence[Word], index: Index, row: Condition) -> int:
    """Where a condition ends: one that ends with a small word, with what that leads to, as far as the next mark."""
    last = bisect_right(words, row.end, key=lambda word: word[2]) - 1
    if row.kind not in LEADS_ON or not _is_small(words[last][0], index) or _unit(words[last][0], index):
        return row.end
    end = row.end
    for at in range(last + 1, min(len(words), last + 1 + LED)):
        word, start, stop = words[at]
        if not text[words[at - 1][2] : start].replace("-", " ").isspace():
            break
        end = stop if index.find(word).content else end
    return end


def _joined(text: str, rows: Iterable[Condition]) -> Iterator[Condition]:
    """The conditions of a line, those of one kind and value joined that overlap: "evening shifts", "shifts at weekends"."""
    last: dict[tuple[str, Value | None], Condition] = {}
    for row in sorted(rows, key=lambda row: (row.start, row.end)):
        before = last.get(which := (row.kind, row.value))
        if before and row.start < before.end:
            end = max(before.end, row.end)
            last[which] = before._replace(text=text[before.start : end], end=end)
        else:
            if before:
                yield before
            last[which] = row
    yield from last.values()


def _condition(
    text: str, words: Sequence[Word], index: Index, kind: str, choice: str, hit: Hit, amounts: Callable[[], Sequence[_Amount]]
) -> Condition:
    start, end = words[hit.first][1], words[hit.last][2]
    measured = None
    if choice:
        measured = Value(choice), start, end
    elif kind == "pay":
        measured = _money(text, start, index) or _bare_sum(text, start, end, index)
    elif kind in UNITS:
        measured = _measured(words, index, UNITS[kind], hit, amounts())
    if measured:
        value, first, last = measured
        start, end = min(start, first), max(end, last)
        return Condition(kind, text[start:end], start, end, value)
    return Condition(kind, text[start:end], start, end, None)


def _amounts(text: str, words: Sequence[Word], index: Index) -> list[_Amount]:
    """The numbers of a line, in digits or written out ("twenty-five")."""
    found = list[_Amount]()
    i = 0
    while i < len(words):
        word, start, _ = words[i]
        digits = re.compile(NUMBER).match(text, start) if word[0].isdigit() else None
        if digits and len(digits.group()) <= LONGEST_NUMBER:
            after = i + 1
            while after < len(words) and words[after][1] < digits.end():
                after += 1
            glued = re.fullmatch(_GLUED, word)
            unit = _unit(glued[2], index) if glued else ""
            found.append(_Amount(i, after, float(plain_number(digits.group(), index.decimal)), unit))
            i = after
            continue
        if word in index.numbers:
            value, after = _written(words, i, index)
            found.append(_Amount(i, after, value, ""))
            i = after
            continue
        i += 1
    return found


def _written(words: Sequence[Word], at: int, index: Index) -> tuple[int, int]:
    """A number written out, and the word after it: "twenty-five", "treinta y seis"."""
    value = index.numbers[words[at][0]]
    if value >= 20 and value % 10 == 0:  # noqa: PLR2004 - tens
        for after in (at + 1, at + 2):
            ones = index.numbers.get(words[after][0], 0) if after < len(words) else 0
            if 0 < ones < 10 and (after == at + 1 or not index.find(words[at + 1][0]).content):  # noqa: PLR2004 - ones
                return value + ones, after + 1
    return value, at + 1


def _measured(
    words: Sequence[Word], index: Index, units: Sequence[str], hit: Hit, amounts: Sequence[_Amount]
) -> tuple[Value, int, int] | None:
    """The number with one of the units nearest to a hit: its value, and its span in the line."""
    best = None
    for n, amount in enumerate(amounts):
        at, unit = amount.after - 1, amount.unit
        if not unit:
            stop = amounts[n + 1].first if n + 1 < len(amounts) else len(words)
            near = ((j, _unit(words[j][0], index)) for j in range(amount.after, min(stop, amount.after + NEAR)))
            at, unit = next(((j, found) for j, found in near if found in units), (-1, ""))
        if unit in units:
            distance = max(hit.first - at, amount.first - hit.last, 0)
            if distance <= NEAR and (best is None or distance < best[0]):
                best = distance, n, at, unit
    if best is None:
        return None
    _, n, at, unit = best
    low = amounts[n]
    value = Value(low=_plain(low.value), unit=unit)
    if n and low.first - amounts[n - 1].after <= 1 and amounts[n - 1].value < low.value and not amounts[n - 1].unit:
        value = Value(low=_plain(amounts[n - 1].value), high=_plain(low.value), unit=unit)
        low = amounts[n - 1]
    if unit == "hour":
        after = (_unit(words[j][0], index) for j in range(at + 1, min(len(words), at + 1 + NEAR)))
        # "20 ore dalle ore 9" is no number of hours an hour.
        value = value._replace(per=next((period for period in after if period in PERIODS and period != unit), ""))
    return value, words[low.first][1], words[at][2]


def _unit(word: str, index: Index) -> str:
    """The unit that a word is, "" where it is none."""
    found = index.find(word)
    return index.units.get(found.stem) or index.units.get(found.folded, "")


@cache
def _money_pattern() -> re.Pattern[str]:
    """A sum or a range of sums, with its currency. Compiled when the first pay is met, as that takes long."""
    return re.compile(
        rf"(?P<before>(?<![^\W\d_])(?:{SIGN})\.?)?\s?(?P<low>{NUMBER})\s?(?P<k>(?:k|mill)(?![^\W\d_]))?(?![^\W\d_]|[.,]?\d)"
        rf"(?:\s?(?:{SIGN})?\s?{_TO}\s?(?:{SIGN})?\s?(?P<high>{NUMBER})"
        rf"\s?(?P<k2>(?:k|mill)(?![^\W\d_]))?)?\s?(?P<after>(?:{SIGN})(?![^\W\d_]))?",
        re.IGNORECASE,
    )


def _money(text: str, hit: int, index: Index) -> tuple[Value, int, int] | None:
    """The first sum of money in a line: its value, and its span. `hit` is where the words for pay begin."""
    for match in _money_pattern().finditer(text):
        # A code after the sum is surer than a sign before it: "$11,500 MXN".
        sign = match["after"] or match["before"]
        if not sign or max(len(match["low"]), len(match["high"] or "")) > LONGEST_NUMBER:
            continue
        after, following = _following(text, match.end())
        currency = _currency(sign, (word.group() for word in following), index)
        low = _sum(match["low"], match["k"] or match["k2"], index)
        value = Value(low=_plain(low), currency=currency)
        if match["high"]:
            high = _sum(match["high"], match["k2"] or match["k"], index)
            if low < THOUSANDS and high >= low * THOUSANDS / 2:  # "400-460 000"
                low = _times(low, THOUSANDS)
            value = value._replace(low=_plain(low), high=_plain(high))
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
    return re.compile(rf"(?P<low>{grouped})(?:\s?{_TO}\s?(?P<high>{grouped}))?", re.IGNORECASE)


def _bare_sum(text: str, start: int, end: int, index: Index) -> tuple[Value, int, int] | None:
    """A sum without a currency in a hit for pay, given by its span ("RAL 26.000"): its value, and its own span."""
    for match in _bare_pattern().finditer(text, start):
        if match.start() >= end:
            return None
        low, high = match["low"], match["high"]
        if max(len(low), len(high or "")) <= LONGEST_NUMBER:
            _, following = _following(text, match.end())
            value = Value(
                low=_plain(_sum(low, None, index)),
                high=_plain(_sum(high, None, index)) if high else None,
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
    return next((unit for word in said if (unit := _unit(word.lower(), index)) in PERIODS), "")


def _sum(said: str, multiple: str | None, index: Index) -> float:
    """A sum of money as typed, times the multiple that stands after it ("k")."""
    value = float(plain_number(said, index.decimal, whole=True))
    return _times(value, MULTIPLES[multiple.lower()]) if multiple else value


def _times(value: float, multiple: int) -> float:
    """A sum multiplied, without what is lost in between: 16.1 times 1,000 is 16,100."""
    return round(value * multiple, CENTS)


def _plain(number: float) -> int | float:
    """A number as JSON has it."""
    return int(number) if number == int(number) else number
