"""The interview: for the duties that a posting asks, whether and where they were done; then their numbers, one by one."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.person.amounts import NumberError
from resume_helper.person.doubts import doubts
from resume_helper.person.profile import read_profile
from resume_helper.person.saving import set_duty, set_number
from resume_helper.text import key

if TYPE_CHECKING:
    from collections.abc import Collection, Container, Iterator, Sequence
    from pathlib import Path

    from resume_helper.catalog import Catalog
    from resume_helper.catalog.entries import MetricWords
    from resume_helper.person.doubts import Doubt
    from resume_helper.person.numbers import NumberReader
    from resume_helper.person.profile import Profile

NO = "no"
LONGEST_OF_A_JOB = 4
"""Digits of the number of a job."""


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
    skipped: set[Step] = field(default_factory=set)
    _history: list[Step] = field(default_factory=list)
    _again: list[Step] = field(default_factory=list)

    def profile(self) -> Profile:
        return read_profile(self.path, self.catalog.shared)

    def current(self) -> Step | None:
        """The question to ask now, or None at the end."""
        if self._again:
            return self._again[-1]
        return next(self._open(), None)

    def back(self) -> None:
        """Return to the question before."""
        if self._history:
            self._again.append(self._history.pop())

    def skip(self, step: Step) -> None:
        """Leave a question without an answer."""
        self.skipped.add(step)
        self._done(step)

    def answer_done(self, step: Step, jobs: Collection[int]) -> None:
        """Save in which jobs a duty was done, or that it was done in none."""
        set_duty(self.path, step.duty, jobs)
        self.skipped.discard(step)
        self._done(step)

    def answer_number(self, step: Step, text: str) -> None:
        """Save a number as typed."""
        set_number(self.path, step.job, step.metric, text.strip())
        self.skipped.discard(step)
        self._done(step)

    def doubts(self, step: Step, text: str) -> list[Doubt]:
        """The doubts about a number as typed. Raises NumberError where it is none."""
        number = self.reader.read(text, self.catalog.shared.metrics[step.metric])
        numbers = {number.metric: number}
        for metric, said in self.profile().work[step.job].numbers.items():
            if metric != step.metric:
                try:
                    numbers[metric] = self.reader.read(said, self.catalog.shared.metrics[metric])
                except NumberError:
                    continue
        return [doubt for doubt in doubts(numbers, self.catalog.shared.metrics) if step.metric in _about(doubt)]

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
        for slots in self.catalog.shared.duties[duty].slots:
            # A bullet needs all its numbers: where one was skipped, the others cannot change it.
            if any(Step(duty, metric, job) in self.skipped for metric in slots):
                continue
            for metric in slots:
                if metric not in profile.work[job].numbers:
                    yield Step(duty, metric, job)


def _about(doubt: Doubt) -> tuple[str, ...]:
    return (doubt.metric.id, "handle_time") if doubt.code == "too_long" else (doubt.metric.id,)


def jobs_named(text: str, last: int, and_: str) -> frozenset[int] | None:
    """The places in `work` of jobs given by their numbers, "1 2", "1,2" or "1 and 2"; none for 0, None for no answer."""
    parts = re.split(rf"\s*[,;&+]\s*|\s+{re.escape(and_)}\s+|\s+", text.strip().lower())
    numbers = [*map(number_of_job, parts)]
    if numbers == [0]:
        return frozenset()
    return frozenset(number - 1 for number in numbers) if all(0 < number <= last for number in numbers) else None


def number_of_job(text: str) -> int:
    """The number that a text is; -1 where it is none, or longer than any of a job: Python reads none of 5,000 digits."""
    return int(text) if text.isdecimal() and len(text) <= LONGEST_OF_A_JOB else -1


def without_noun(text: str, metric: MetricWords, periods: Container[str]) -> str:
    """A count as typed without the word for what is counted, where it is the metric's own, no period: "60 calls a day"."""
    counted = re.search(r"(?<=\d)\s+([^\W\d_]{4,})", text)
    named = counted and key(counted[1])[0] in key(metric.name) and counted[1].lower() not in periods
    return text[: counted.start()] + text[counted.end() :] if counted and named else text
