"""The person's own lines of a job: which duties they show, which numbers they tell, and those that are put into them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from resume_helper.catalog.entries import language_of
from resume_helper.person.amounts import NumberError
from resume_helper.person.resume_text.shown import shown_by
from resume_helper.person.told import abbreviates, amounts, names
from resume_helper.resume.wording import without_stop
from resume_helper.text import key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from resume_helper.catalog.entries import Writing
    from resume_helper.person import Person
    from resume_helper.person.numbers import Number, NumberReader

UNLIKE = ("percent", "money", "score")
"""Kinds of numbers of which a line may tell any: a share of something else, another sum."""
SMALLEST_SURE = 10
"""From here on a number that a line and an answer have in common is hardly so by chance."""
MOST_ADDED = 3
"""Numbers put into one line at most: more are a table."""
_THOUSANDS = re.compile(r"(?<=\d)[.,\u00a0\u202f\s](?=\d{3}(?!\d))")
_SPAN = re.compile(r"(\d+)\s?(?:[-\u2013\u2014]|\b\w{1,3}\b)\s?(\d+)")


class OwnLines:
    """The lines of one job. What is put into them is the person's own number, in the words that the catalog has for it."""

    def __init__(self, person: Person, writing: Writing, at: int, reader: NumberReader) -> None:
        """`at` is the place of the job in `work`. Lines in another language than that of the résumé show nothing."""
        self._person, self._writing, self._reader = person, writing, reader
        job = person.profile.work[at]
        self._numbers, self._figures = person.numbers[at], person.written(at, writing.code)
        self.foreign = person.writes_otherwise(writing.code)
        abbreviations = person.catalog.index(language_of(writing.code)).abbreviations
        self.texts = [without_stop(text, abbreviations) for text in job.highlights]
        read = [frozenset[str]()] * len(self.texts)
        self._all = read if self.foreign else shown_by(job.highlights, writing.code, person.catalog, job.duties)
        """By line, every duty that it shows."""
        self.shown = [{*shown} & {*job.duties} for shown in self._all]
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
        """Put the numbers of a duty into the lines that show it, as far as no line tells them."""
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
            showing = [n for n, shown in enumerate(self.shown) if duty in shown]
            if any(self._tells(n, metric) for n in showing):
                self.otherwise[metric] = None
                continue
            free = [n for n in showing if len(self._added[n]) < MOST_ADDED]
            if free:
                best = min(free, key=lambda n: (not self._names(n, metric), len(self._added[n])))
                self.told[best][metric] = None
                self._added[best].append(metric)

    def written(self, line: int) -> str:
        """A line with what was put into it, at its end."""
        added, text = self._added[line], self.texts[line]
        if not added:
            return text
        changed = any(self._figures[metric].change for metric in added)
        bare = len(added) == 1 and self._is_plain(line, added[0])
        said = [self._said(metric, bare=bare) for metric in added]
        if changed or (bare and "," not in text and not text.endswith(")")):
            return ", ".join((text, *said))
        return f"{text} ({'; '.join(said)})"

    def _is_plain(self, line: int, metric: str) -> bool:
        """Whether it is plain what is counted so often: the line names that, and nothing else that a duty in it counts."""
        metrics = self._person.catalog.shared.metrics
        counted = (other for duty in self._all[line] for other in self._metrics(duty) if metrics[other].period)
        named = [self._named(line, other) for other in (metric, *counted)]
        period = metrics[metric].kind == "count" and metrics[metric].period
        return bool(period and named[0]) and not any(words - named[0] for words in named)

    def _said(self, metric: str, *, bare: bool) -> str:
        """A number in the words of the language; `bare`, without what it counts."""
        figure, row = self._figures[metric], self._writing.metrics[metric]
        about = self._person.catalog.shared.metrics[metric]
        if about.kind == "count" and about.period:
            per = self._writing.messages[f"per_{about.period}"]
            said = per.format(figure.value) if bare else f"{figure.value} {row.name}"
        elif row.name.startswith("%"):
            said = f"{figure.value}{row.name.removeprefix('%')}"
        else:
            said = f"{row.name}: {figure.value}"
        return f"{said} {figure.change}".rstrip()

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
        about = self._person.catalog.shared.metrics[metric]
        sized = about.kind == "count" and not about.period
        return sized and any(self._has(n, metric, known=False) for n in range(len(self.texts)))

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
        return bool(self._named(line, metric))

    def _named(self, line: int, metric: str) -> set[str]:
        """The words of a line that name what a metric counts."""
        catalog = self._person.catalog
        about, typed = self._writing.metrics[metric].name, catalog.typed
        return {word for word in key(self.texts[line]) if names(word, catalog.shared.metrics[metric], about, typed)}
