"""The person's own lines of a job: which duties they show, which numbers they tell, and those that are put into them."""

from __future__ import annotations

import re
from itertools import chain, islice
from typing import TYPE_CHECKING

from resume_helper.catalog.entries import language_of
from resume_helper.resume.tail import MOST_ADDED, counted_in, with_tails
from resume_helper.resume.told import NumbersTold
from resume_helper.resume.wording import spared, without_stop
from resume_helper.resume_text.core import core_of
from resume_helper.resume_text.shown import shown_by
from resume_helper.text import key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from resume_helper.catalog.entries import Shared, Writing
    from resume_helper.person import Person
    from resume_helper.person.numbers import NumberReader
    from resume_helper.resume_text.core import Core

_CLOSED = re.compile(r"\(|[.;!?]\s+[A-Z\u00c0-\u00de\u00a1\u00bf]")
"""What a line has behind which no number is read as that of its beginning: a bracket, or a second sentence."""


class OwnLines:
    """The lines of one job, in the language that the person wrote them in, whatever that of the résumé.

    What is put into them is the person's own number, in the words that the catalog has for it in their language.
    """

    def __init__(self, person: Person, writing: Writing, at: int, reader: NumberReader, asked: Sequence[str]) -> None:
        """`at` is the place of the job in `work`, of whose duties some are `asked`; `writing` is the language of the résumé."""
        if person.writes_otherwise(writing.code):
            writing = person.catalog.writing(person.writes)
        self.person, self.writing = person, writing
        self.at, self.job = at, (job := person.profile.work[at])
        self._asked = asked
        self._cores: dict[int, Core] = {}
        self._numbers, self.figures = person.numbers[at], person.written(at, writing.code)
        abbreviations = person.catalog.index(language_of(writing.code)).abbreviations
        own = person.catalog.resume_words(language_of(person.words or writing.code)).spare
        self.texts = [spared(without_stop(text, abbreviations), own) for text in job.highlights]
        read = shown_by(job.highlights, writing.code, person.catalog, job.duties)
        self.shown = [{*shown} & {*job.duties} for shown in read]
        """By line, the duties of the job that it shows."""
        self.told = [dict[str, None]() for _ in self.texts]
        """By line, the metrics whose number it tells, in the order in which they were put there."""
        self.otherwise = dict[str, None]()
        """The metrics of which the lines tell another number than the answer: the line stands, and the answer is left out."""
        self.again = dict[str, None]()
        """The metrics without a period, such as the people led, whose number a line tells of something else: the same crowd."""
        self._lines = NumbersTold(self.texts, self._numbers, writing, reader, person.catalog)
        self._added = [list[str]() for _ in self.texts]

    @property
    def without(self) -> set[str]:
        """The metrics whose number is not to be told in this job."""
        return {*self.otherwise, *self.again}

    def show(self, duty: str) -> bool:
        """Whether a line shows a duty."""
        return any(duty in shown for shown in self.shown)

    def counted(self, line: int) -> list[str]:
        """The metrics of the duties that a line shows of which it tells a number, be it an answer or not.

        Of a line about one duty a number a month is what the duty counts a month, whatever the line calls it.
        """
        metrics = [*dict.fromkeys(metric for duty in sorted(self.shown[line]) for metric in self._metrics(duty))]
        told = [metric for metric in metrics if self._lines.tells(line, metric)]
        paced = (metric for metric in metrics if self._lines.is_paced(line, metric))
        return told or ([*islice(paced, 1)] if len(self.shown[line]) == 1 else [])

    def surest(self, line: int, duty: str) -> str:
        """The duty that a line states most surely: this one, unless the line begins with others and only mentions it."""
        begun = self.shown[line] & next(self._core(line).tasks(), set()) if duty else set[str]()
        return duty if not begun or duty in begun else min(begun, key=self.job.duties.index)

    def take(self, duty: str) -> None:
        """Put the numbers of a duty into the lines that tell what they count, as far as no line tells them."""
        for metric in self._metrics(duty):
            if metric not in self.figures or metric in self.without or any(metric in told for told in self.told):
                continue
            if (teller := self._teller(duty, metric)) is not None:
                self.told[teller][metric] = None
                self.shown[teller].add(duty)
                continue
            if self._is_said(metric):
                self.again[metric] = None
                continue
            if any(duty in shown and self._lines.tells(n, metric) for n, shown in enumerate(self.shown)):
                self.otherwise[metric] = None
                continue
            of = [other for other in self.job.duties if metric in self._metrics(other)]
            fits = {n: fit for n in range(len(self.texts)) if (fit := self._fit(n, metric, of))}
            if fits:
                best = max(fits, key=lambda n: (fits[n], -len(self._added[n])))
                self.told[best][metric] = None
                self._added[best].append(metric)

    def _fit(self, line: int, metric: str, duties: Iterable[str]) -> int:
        """How well a number goes behind a line that has room and begins with one of the duties that it is about; 0 for no.

        Behind a line that begins with something else it would be read as the number of that. Best with a line that names what
        is counted. One that tells the duty and little else will do; with one that only begins with it, what is counted first of
        all in it, or what says more of a number that the line tells.
        """
        core, shared = self._core(line), self.person.catalog.shared
        first_task, near = next(core.tasks(), set[str]()), self.nearest(metric)
        begun = [duty for duty in duties if duty in self.shown[line] and (duty in first_task or core.is_about(duty))]
        if not begun or len(self._added[line]) >= MOST_ADDED or _CLOSED.search(self.texts[line]):
            return 0
        if self._lines.names(line, metric):
            return 3
        about, first = shared.metrics[metric], [duty for duty in begun if metric in shared.duties[duty].slots[0]]
        if about.kind == "count":
            return any(map(core.is_about, first)) + bool(first and about.period)
        if any(map(core.is_about, near.intersection(begun))):
            return 2
        return any(not {*self._metrics(duty)}.isdisjoint(self.told[line]) for duty in near.intersection(begun))

    def nearest(self, metric: str) -> set[str]:
        """The duties of the job that a metric is about before others; of what is no count one that is asked, where one is."""
        shared = self.person.catalog.shared
        of = nearest(metric, self._asked, shared) if shared.metrics[metric].kind != "count" else set[str]()
        return of or nearest(metric, self.job.duties, shared)

    def _core(self, line: int) -> Core:
        """What a line is about."""
        if line not in self._cores:
            language = language_of(self.writing.code)
            self._cores[line] = core_of(self.texts[line], language, self.person.catalog)
        return self._cores[line]

    def written(self, line: int) -> str:
        """A line with what was put into it, at its end, or before the tasks of others that it lists."""
        added, text = self._added[line], self.texts[line]
        if not added:
            return text
        figures, catalog = [self.figures[metric] for metric in added], self.person.catalog
        of = {duty for duty in self.job.duties if not {*added}.isdisjoint(self._metrics(duty))}
        first, end = self._core(line).first_ends(of) if not any(figure.change for figure in figures) else (0, 0)
        told, rest = (text[:end], text[end:]) if end else (text, "")
        bare = len(added) == 1 and self._is_plain(line, added[0], single=first == 1)
        rows = [(figure, catalog.shared.metrics[metric]) for figure, metric in zip(figures, added, strict=True)]
        return with_tails(told, rows, self.writing, catalog.typed, bare=bare, within=bool(rest)) + rest

    def _is_plain(self, line: int, metric: str, *, single: bool) -> bool:
        """Whether it is plain what is counted so often: the line begins with it, or names it and lists nothing else before.

        `single` says that the number stands behind the first thing of a list.
        """
        catalog = self.person.catalog
        about, noun = catalog.shared.metrics[metric], counted_in(self.writing.metrics[metric].name, catalog.typed)
        begins = noun and key(self.texts[line])[: len(key(noun))] == key(noun)
        often = about.kind == "count" and bool(about.period)
        return often and bool(begins or (self._lines.names(line, metric) and (single or self._core(line).is_single)))

    def _metrics(self, duty: str) -> Iterator[str]:
        rows = self.person.catalog.shared.duties[duty].slots
        yield from dict.fromkeys(metric for row in rows for metric in row if metric in self.writing.metrics)

    def _teller(self, duty: str, metric: str) -> int | None:
        """The line that tells the very number of a metric; None where none does.

        One that shows other duties of the job and not this one tells it where it names what is counted.
        """
        for n, shown in enumerate(self.shown):
            known = duty in shown
            has = self._lines.has(n, metric, known=known) and (known or not shown or self._lines.names(n, metric))
            if has or (known and self._lines.spans(n, metric)):
                return n
        return None

    def _is_said(self, metric: str) -> bool:
        """Whether a line has the number of a metric that counts no work: eighteen people twice are no thirty-six."""
        metrics, value = self.person.catalog.shared.metrics, self._numbers[metric].value

        def sized(id_: str) -> bool:
            return metrics[id_].kind == "count" and not metrics[id_].period

        told = (other for row in (*self.told, self.again) for other in row)
        return sized(metric) and (
            any(self._lines.has(n, metric, known=False) or self._lines.total(n) == value for n in range(len(self.texts)))
            or any(sized(other) and other in self._numbers and self._numbers[other].value == value for other in told)
        )


def nearest(metric: str, duties: Iterable[str], shared: Shared) -> set[str]:
    """Those of some duties that a metric is about before any other: "counts that balanced" is of the till, not of exchange.

    What is no count is of one, the first of the catalog: that calls were settled at once says nothing of repairs.
    """
    known = {*duties}
    rows = ((id_, duty.slots) for id_, duty in shared.duties.items() if id_ in known)
    places = {id_: next(n for n, row in enumerate(of) if metric in row) for id_, of in rows if metric in chain(*of)}
    near = [id_ for id_, place in places.items() if place == min(places.values())]
    return {*(near if shared.metrics[metric].kind == "count" else near[:1])}
