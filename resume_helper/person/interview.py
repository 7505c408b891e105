"""The interview: for the duties that a posting asks, whether and where they were done; then their numbers, one by one."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.catalog.entries import language_of
from resume_helper.person.amounts import NumberError
from resume_helper.person.doubts import Doubt, alone, doubts, metrics_of
from resume_helper.person.heard import has_several, heard
from resume_helper.person.lines import Lines
from resume_helper.person.profile import read_profile
from resume_helper.person.saving import set_duty, set_number
from resume_helper.person.told import names
from resume_helper.person.written import currency_of
from resume_helper.quantity import CODES

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence
    from pathlib import Path

    from resume_helper.catalog import Catalog
    from resume_helper.catalog.entries import Metric, Writing
    from resume_helper.person.number import Number
    from resume_helper.person.numbers import NumberReader
    from resume_helper.person.profile import Profile

NO, YES = "no", "yes"


class Step(NamedTuple):
    """One question: whether and in which jobs a duty was done (no metric), or the number of a metric in a job."""

    duty: str
    metric: str = ""
    job: int = -1


@dataclass
class Interview:
    """The state of an interview. Each answer is in the profile's file before the next question is asked."""

    path: Path
    catalog: Catalog
    asked: Sequence[str]
    """The duties to ask about, in their order."""
    reader: NumberReader
    language: str = "en"
    """The language that the questions are asked in."""
    quotes: Mapping[str, str] = field(default_factory=dict)
    """By duty, the words of the posting that ask for it."""
    seldom: Collection[str] = ()
    """The metrics that are not asked for: such work seldom counts them."""
    skipped: set[Step] = field(default_factory=set)
    _history: list[Step] = field(default_factory=list)
    _again: list[Step] = field(default_factory=list)

    @property
    def writing(self) -> Writing:
        """The words that the questions are asked in."""
        return self.catalog.writing(self.language)

    @property
    def fault_words(self) -> Mapping[str, str]:
        """The words that faults of the person's files are told in (`Fault.told`)."""
        return self.catalog.shared.faults.get(language_of(self.language), {})

    def counted(self, duty: str) -> Iterator[tuple[str, ...]]:
        """The metrics of each bullet of a duty that such work counts."""
        return (slots for slots in self.catalog.shared.duties[duty].slots if all(slot not in self.seldom for slot in slots))

    def profile(self) -> Profile:
        return read_profile(self.path, self.catalog.shared)

    def current(self) -> Step | None:
        """The question to ask now, or None at the end."""
        if self._again:
            return self._again[-1]
        return next(self._open(), None)

    def progress(self) -> tuple[int, int]:
        """The number of the question to ask now, and of how many, as far as is known: a duty that was done asks for numbers."""
        ahead = {*map(_question, self._open()), *map(_question, self._again)}
        return len(self._history) + 1, len(self._history) + len(ahead)

    def back(self) -> bool:
        """Return to the question before, and say whether there is one."""
        if not self._history:
            return False
        self._again.append(self._history.pop())
        return True

    def skip(self, step: Step) -> None:
        """Leave a question without an answer. A number that two duties ask for is one question."""
        self.skipped.add(_question(step))
        self._done(step)

    def answer_done(self, step: Step, jobs: Collection[int]) -> None:
        """Save in which jobs a duty was done, or that it was done in none."""
        set_duty(self.path, step.duty, jobs)
        self.skipped.discard(step)
        self._done(step)

    def answer_number(self, step: Step, text: str) -> None:
        """Save a number as typed, without the word for what it counts: its metric tells that."""
        noun = self.read(step, text).noun
        set_number(self.path, step.job, step.metric, " ".join(text.replace(noun, " ").split()) if noun else text.strip())
        self.skipped.discard(_question(step))
        self._done(step)

    def worked_out(self, step: Step, text: str) -> str:
        """What to save once it is confirmed: what was worked out is the person's own number then."""
        number = self.read(step, text)
        kind = self._metric(step).kind
        sign = "%" if kind == "percent" else f" {number.unit}" if kind == "money" else ""
        more = "+" if number.more and not number.about else ""
        return f"{'~' * number.about}{number.value}{more}{sign}" if number.worked_from else text

    def offered(self, step: Step, text: str) -> tuple[str, list[Doubt]]:
        """What to save for an answer once its doubts are settled, and these. Raises NumberError where it is no number.

        A sum without a currency is offered in that of the profile's language, where this has one, and the number of a sentence
        without the rest of it.
        """
        try:
            return self.worked_out(step, text), self.doubts(step, text)
        except NumberError as error:
            currency = self._currency() if error.code == "which_currency" else ""
            said = heard(text, lambda run: self._read(step, run), self.reader.names_unit) if error.code == "give_number" else ""
            if said:
                return self._asked(step, said)
            if error.code == "give_number" and has_several(text):
                raise NumberError(error.kind, "one_number") from None
            if not currency:
                raise
        return self._asked(step, self.reader.priced(text, currency))

    def _asked(self, step: Step, text: str) -> tuple[str, list[Doubt]]:
        """What `offered` returns for a number that is not all as it was typed: first of all it is asked whether it is that."""
        number, found = self.read(step, text), self.doubts(step, text)
        asked = Doubt(self._metric(step), "is_that", (alone(number),))
        # Who is asked whether a number was worked out rightly sees it as well.
        return self.worked_out(step, text), found if number.worked_from else [
            asked,
            *(doubt for doubt in found if doubt != asked),
        ]

    def _currency(self) -> str:
        """The currency of the person's language; "" where it has several, as one that is spoken in many countries does."""
        code, shared = self.profile().language or self.language, self.catalog.shared
        currency = currency_of(code) if code in shared.codes and code not in shared.varieties else ""
        return currency if currency in CODES else ""

    def doubts(self, step: Step, text: str) -> list[Doubt]:
        """The doubts about a number as typed. Raises NumberError where it is none."""
        number, job = self.read(step, text), self.profile().work[step.job]
        numbers = {number.metric: number}
        for metric, said in job.numbers.items():
            if metric != step.metric:
                try:
                    numbers[metric] = self.reader.read(said, self.catalog.shared.metrics[metric])
                except NumberError:
                    continue
        found = [doubt for doubt in doubts(numbers, self.catalog.shared.metrics) if step.metric in metrics_of(doubt)]
        if self.reader.is_unsure(text) and not number.worked_from:  # who is asked whether that is right sees it as well
            found.insert(0, Doubt(self._metric(step), "is_that", (alone(number),)))
        if number.noun and not self._names(step, number.noun):
            found.append(Doubt(self._metric(step), "other_noun", (alone(number),)))
        line = self.own_line(step)
        if line and self._lines.differs(line, number):
            found.append(Doubt(self._metric(step), "other_than_line", (alone(number), line.rstrip("."))))
        return [doubt._replace(present=job.current) for doubt in found]

    def own_line(self, step: Step) -> str:
        """The sentence of a line of the person's own in the job that tells a number such as is asked; "" where none does."""
        profile = self.profile()
        return self._lines.such(profile.work[step.job], profile.language or self.writing.code, step.metric)

    def told_by(self, line: str, step: Step) -> str:
        """The number that such a line tells, in its words: what the person may take for an answer; "" where it is not plain."""
        return self._lines.number(line, step.metric, lambda text: self._read(step, text))

    @cached_property
    def _lines(self) -> Lines:
        return Lines(self.catalog, self.writing, self.reader)

    def read(self, step: Step, text: str) -> Number:
        """A number as typed, which may name what the metric counts, or something else, but no unit."""
        number = self.reader.read(text, self._metric(step), named=True)
        if number.noun and self.reader.names_unit(number.noun) and not self._names(step, number.noun):
            raise NumberError(self._metric(step).kind)
        return number

    def _read(self, step: Step, text: str) -> Number | None:
        """A number as typed; None for what is none."""
        try:
            return self.read(step, text)
        except NumberError:
            return None

    def _metric(self, step: Step) -> Metric:
        """The metric that a question is about."""
        return self.catalog.shared.metrics[step.metric]

    def _names(self, step: Step, noun: str) -> bool:
        """Whether a word is one for what a metric counts."""
        metric, row = self._metric(step), self.writing.metrics[step.metric]
        return names(noun, metric, f"{row.name} {row.question}", self.catalog.typed)

    def _done(self, step: Step) -> None:
        if self._again and self._again[-1] == step:
            self._again.pop()
        self._history.append(step)

    def _open(self) -> Iterator[Step]:
        """The questions not yet answered or skipped, in their order; none that cannot change a bullet."""
        profile = self.profile()
        for duty in self.asked:
            jobs = [i for i, job in enumerate(profile.work) if duty in job.duties]
            step = Step(duty)
            if not jobs and duty not in profile.not_done and step not in self.skipped:
                yield step
            for job in jobs:
                yield from self._numbers(profile, duty, job)

    def _numbers(self, profile: Profile, duty: str, job: int) -> Iterator[Step]:
        for slots in self.counted(duty):
            # A bullet needs all its numbers: where one was skipped, the others cannot change it.
            if any(_question(Step(duty, metric, job)) in self.skipped for metric in slots):
                continue
            for metric in slots:
                if metric not in profile.work[job].numbers:
                    yield Step(duty, metric, job)


def _question(step: Step) -> Step:
    """A question as it is asked once: a number of a job, whichever of its duties tells it."""
    return step._replace(duty="") if step.metric else step
