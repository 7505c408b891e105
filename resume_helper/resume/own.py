"""The person's own lines of a job: which duties they show, which numbers they tell, and those that are put into them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from resume_helper.catalog.entries import language_of
from resume_helper.person.amounts import NumberError
from resume_helper.person.resume_text.core import core_of
from resume_helper.person.resume_text.shown import shown_by
from resume_helper.person.told import abbreviates, amounts, names
from resume_helper.resume.wording import spared, without_stop
from resume_helper.text import key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from resume_helper.catalog.entries import Writing
    from resume_helper.person import Person
    from resume_helper.person.numbers import Number, NumberReader
    from resume_helper.person.resume_text.core import Core

UNLIKE = ("percent", "money", "score")
"""Kinds of numbers of which a line may tell any: a share of something else, another sum."""
SMALLEST_SURE = 10
"""From here on a number that a line and an answer have in common is hardly so by chance."""
MOST_ADDED = 2
"""Numbers put into one line at most: more are a table."""
_THOUSANDS = re.compile(r"(?<=\d)[.,\u00a0\u202f\s](?=\d{3}(?!\d))")
_SPAN = re.compile(r"(\d+)\s?(?:[-\u2013\u2014]|\b\w{1,3}\b)\s?(\d+)")


class OwnLines:
    """The lines of one job. What is put into them is the person's own number, in the words that the catalog has for it."""

    def __init__(self, person: Person, writing: Writing, at: int, reader: NumberReader) -> None:
        """`at` is the place of the job in `work`. Lines in another language than that of the résumé show nothing."""
        self._person, self._writing, self._reader = person, writing, reader
        self._job = job = person.profile.work[at]
        self._cores: dict[int, Core] = {}
        self._numbers, self._figures = person.numbers[at], person.written(at, writing.code)
        self.foreign = person.writes_otherwise(writing.code)
        abbreviations = person.catalog.index(language_of(writing.code)).abbreviations
        own = person.catalog.resume_words(language_of(person.words or writing.code)).spare
        self.texts = [spared(without_stop(text, abbreviations), own) for text in job.highlights]
        none = [frozenset[str]()] * len(self.texts)
        read = none if self.foreign else shown_by(job.highlights, writing.code, person.catalog, job.duties)
        self.shown = [{*shown} & {*job.duties} for shown in read]
        """By line, the duties of the job that it shows."""
        self.told = [dict[str, None]() for _ in self.texts]
        """By line, the metrics whose number it tells, in the order in which they were put there."""
        self.otherwise = dict[str, None]()
        """The metrics of which the lines tell another number than the answer: the line stands, and the answer is left out."""
        self.again = dict[str, None]()
        """The metrics without a period, such as the people led, whose number a line tells of something else: the same crowd."""
        self._added = [list[str]() for _ in self.texts]

    @property
    def without(self) -> set[str]:
        """The metrics whose number is not to be told in this job."""
        return {*self.otherwise, *self.again}

    def show(self, duty: str) -> bool:
        """Whether a line shows a duty."""
        return any(duty in shown for shown in self.shown)

    def take(self, duty: str) -> None:
        """Put the numbers of a duty into the lines that tell what they count, as far as no line tells them."""
        for metric in self._metrics(duty):
            if metric not in self._figures or metric in self.without or any(metric in told for told in self.told):
                continue
            if (teller := self._teller(duty, metric)) is not None:
                self.told[teller][metric] = None
                self.shown[teller].add(duty)
                continue
            if self._is_said(metric):
                self.again[metric] = None
                continue
            if any(duty in shown and self._tells(n, metric) for n, shown in enumerate(self.shown)):
                self.otherwise[metric] = None
                continue
            of = [other for other in self._job.duties if metric in self._metrics(other)]
            fits = {n: fit for n in range(len(self.texts)) if (fit := self._fit(n, metric, of))}
            if fits:
                best = max(fits, key=lambda n: (fits[n], -len(self._added[n])))
                self.told[best][metric] = None
                self._added[best].append(metric)

    def _fit(self, line: int, metric: str, duties: Iterable[str]) -> int:
        """How well a number goes with a line that has room and shows one of the duties that it is about; 0 where it does not.

        Best with one that names what is counted. A line that tells the duty and little else will do; with one that only begins
        with the duty, what is counted first of all in it.
        """
        shown = [duty for duty in duties if duty in self.shown[line]]
        if not shown or len(self._added[line]) >= MOST_ADDED:
            return 0
        if self._names(line, metric):
            return 3
        core, shared = self._core(line), self._person.catalog.shared
        if not (shared.metrics[metric].kind == "count" and shared.metrics[metric].period):
            return 2 * any(map(core.is_about, shown))
        first = [duty for duty in shown if metric in shared.duties[duty].slots[0]]
        return any(map(core.is_about, first)) + any(map(core.is_begun_by, first))

    def _core(self, line: int) -> Core:
        """What a line is about."""
        if line not in self._cores:
            language = language_of(self._writing.code)
            self._cores[line] = core_of(self.texts[line], language, self._person.catalog)
        return self._cores[line]

    def written(self, line: int) -> str:
        """A line with what was put into it, at its end."""
        added, text = self._added[line], self.texts[line]
        if not added:
            return text
        changed = any(self._figures[metric].change for metric in added)
        bare = len(added) == 1 and self._is_plain(line, added[0])
        said = [self._said(metric, bare=bare) for metric in added]
        if changed or (bare and not text.endswith(")")):
            return ", ".join((text, *said))
        return f"{text} ({', '.join(said)})"

    def _is_plain(self, line: int, metric: str) -> bool:
        """Whether it is plain what is counted so often: the line names that, and lists nothing else that might be."""
        about = self._person.catalog.shared.metrics[metric]
        return about.kind == "count" and bool(about.period) and self._names(line, metric) and self._core(line).is_single

    def _said(self, metric: str, *, bare: bool) -> str:
        """A number in the words of the language; `bare`, without what it counts."""
        figure, row = self._figures[metric], self._writing.metrics[metric]
        about = self._person.catalog.shared.metrics[metric]
        per = self._writing.messages[f"per_{about.period}"] if about.period else "{0}"
        if bare:
            said = per.format(figure.value)
        elif row.tail:
            said = row.tail.format(figure.value)
        elif about.kind == "count" and about.period:
            noun = self._without_period(row.name)
            said = per.format(f"{figure.value} {noun}") if noun else f"{figure.value} {row.name}"
        elif row.name.startswith("%"):
            said = f"{figure.value}{row.name.removeprefix('%')}"
        else:
            said = f"{row.name}: {figure.value}"
        return f"{said} {figure.change}".rstrip()

    def _without_period(self, name: str) -> str:
        """What a metric counts, of its name: "calls" of "calls per day"; "" where the period is told otherwise."""
        typed = self._person.catalog.typed
        found = re.search(rf"\s+{typed.said['per']}\s+([^\W\d_]+)$", name, re.IGNORECASE)
        return name[: found.start()] if found and found[1] in typed.periods else ""

    def _metrics(self, duty: str) -> Iterator[str]:
        rows = self._person.catalog.shared.duties[duty].slots
        yield from dict.fromkeys(metric for row in rows for metric in row if metric in self._writing.metrics)

    def _teller(self, duty: str, metric: str) -> int | None:
        """The line that tells the very number of a metric; None where none does.

        One that shows other duties of the job and not this one tells it where it names what is counted.
        """
        for n, shown in enumerate(self.shown):
            known = duty in shown
            has = self._has(n, metric, known=known) and (known or not shown or self._names(n, metric))
            if has or (known and self._spans(n, metric)):
                return n
        return None

    def _is_said(self, metric: str) -> bool:
        """Whether a line has the number of a metric that counts no work: eighteen people twice are no thirty-six."""
        metrics, value = self._person.catalog.shared.metrics, self._numbers[metric].value

        def sized(id_: str) -> bool:
            return metrics[id_].kind == "count" and not metrics[id_].period

        told = (other for row in (*self.told, self.again) for other in row)
        return sized(metric) and (
            any(self._has(n, metric, known=False) or self._sum(n) == value for n in range(len(self.texts)))
            or any(sized(other) and other in self._numbers and self._numbers[other].value == value for other in told)
        )

    def _sum(self, line: int) -> int:
        """What the numbers of a line come to that are joined by "and": of "9 cashiers and 3 clerks" twelve; 0 for no such."""
        count, and_ = r"(?<![\d.,])(\d{1,4})(?:\s+[^\W\d_]+)", self._person.catalog.typed.said["and"]
        joined = rf"{count}{{1,3}},?\s+{and_}\s+{count}"
        found = None if self.foreign else re.search(joined, self.texts[line], re.IGNORECASE)
        return int(found[1]) + int(found[2]) if found else 0

    def _has(self, line: int, metric: str, *, known: bool) -> bool:
        """Whether a line has the number of a metric, in its unit: a small count only where it is `known` to be about it."""
        number = self._numbers[metric]
        if self.foreign:
            return False
        if self._person.catalog.shared.metrics[metric].kind != "count":
            return number.value in self._read(line, metric)
        text = _THOUSANDS.sub("", self.texts[line])
        if number.value in self._read(line, metric):
            return True
        plain = rf"(?<![\d.,:/$\u20ac\u00a3\u20b9]){number.value.normalize():f}\+?(?!\s?[%\u20ac$\u00a3\u20b9]|[.,:/]?\d)"
        return (known or number.value >= SMALLEST_SURE) and re.search(plain, text) is not None

    def _read(self, line: int, metric: str) -> set[object]:
        """The numbers of a line in the unit of a metric."""
        catalog = self._person.catalog
        known, found = catalog.shared.metrics[metric], set[object]()
        for text in amounts(self.texts[line], known, self._writing.metrics[metric], catalog.typed):
            try:
                found.add(self._reader.read(text, known).value)
            except NumberError:
                continue
        return found

    def _tells(self, line: int, metric: str) -> bool:
        """Whether a line tells a number of a metric. A share or a sum is of it only where it is named."""
        row, known, text = self._writing.metrics[metric], self._person.catalog.shared.metrics[metric], self.texts[line]
        if known.kind in UNLIKE and not (abbreviates(text, row) or self._names(line, metric)):
            return False
        rates = self._person.catalog.typed.rates if known.period else {}
        often = not rates.keys().isdisjoint(key(text)) and any(map(str.isdigit, text))
        return often or bool(self._read(line, metric))

    def _spans(self, line: int, metric: str) -> bool:
        """Whether a line tells a metric as a span that has the answer in it: "70-80 calls a day"."""
        number: Number = self._numbers[metric]
        spans = _SPAN.findall(_THOUSANDS.sub("", self.texts[line]))
        told = self._tells(line, metric) or number.value >= SMALLEST_SURE
        return told and any(int(low) <= number.value <= int(high) for low, high in spans)

    def _names(self, line: int, metric: str) -> bool:
        """Whether a line names what a metric counts."""
        catalog = self._person.catalog
        return names(self.texts[line], catalog.shared.metrics[metric], self._writing.metrics[metric].name, catalog.typed)
