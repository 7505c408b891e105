"""The lines of a person's own that tell a number such as the interview asks for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from resume_helper.person.claimed import claims
from resume_helper.person.doubts import Doubt, alone
from resume_helper.person.heard import heard
from resume_helper.person.number_reader import number_reader
from resume_helper.person.told import abbreviates, amounts, may_be_of, values
from resume_helper.resume_text.shown import shown_by

if TYPE_CHECKING:
    from collections.abc import Callable
    from decimal import Decimal

    from resume_helper.catalog import Catalog
    from resume_helper.catalog.entries import Writing
    from resume_helper.person import Person
    from resume_helper.person.job import Job
    from resume_helper.person.number import Number
    from resume_helper.person.numbers import NumberReader

_SENTENCE = re.compile(r"(?<=[.!?;])\s+(?=[^\W\d_a-z]|[\u00bf\u00a1])")
"""More ends than SENTENCE_END of resume_text/marks.py has: one too many only shows less of the line."""


class Lines:
    """Reads the lines of jobs for the numbers of metrics, by the words of the language that the questions are asked in."""

    def __init__(self, catalog: Catalog, writing: Writing, reader: NumberReader) -> None:
        self._catalog, self._writing, self._reader = catalog, writing, reader
        self._shown: dict[tuple[tuple[str, ...], tuple[str, ...]], list[frozenset[str]]] = {}
        """By the lines of a job and its duties, the duties that each of the lines shows."""

    def such(self, job: Job, code: str, metric: str) -> str:
        """The sentence of a line of a job, written in the language `code`, with a number such as is asked; "" for none."""
        known = job.highlights, job.duties
        if known not in self._shown:
            self._shown[known] = shown_by(job.highlights, code, self._catalog, job.duties)
        if metric not in self._writing.metrics:
            return ""
        asking = {id_ for id_, duty in self._catalog.shared.duties.items() if any(metric in row for row in duty.slots)}
        rows = zip(job.highlights, self._shown[known], strict=True)
        about, row = self._catalog.shared.metrics[metric], self._writing.metrics[metric]
        lines = ((part, shown) for line, shown in rows for part in _SENTENCE.split(line))
        of_duty = (line for line, shown in lines if not asking.isdisjoint(shown) or abbreviates(line, row))
        return next((line for line in of_duty if amounts(line, about, row, self._catalog.typed)), "")

    def differs(self, line: str, number: Number) -> bool:
        """Whether a line tells other numbers of a metric than an answer."""
        told = self._values(line, number.metric)
        return bool(told) and told.isdisjoint((number.value, number.before))

    def number(self, line: str, metric: str, read: Callable[[str], Number | None]) -> str:
        """The one number that a line tells of a metric, in the line's words; "" where it is not plain which, or not claimed."""
        told = self._values(line, metric) if claims(line, self._catalog.typed) else set()
        text = heard(line, read, self._reader.names_unit) if len(told) == 1 else ""
        number = read(text) if text else None
        return text if number and number.value in told else ""

    def _values(self, line: str, metric: str) -> set[Decimal]:
        """What the numbers of a line come to that may be of a metric."""
        about, row, typed = self._catalog.shared.metrics[metric], self._writing.metrics[metric], self._catalog.typed
        return values(line, about, row, typed, self._reader) if may_be_of(line, about, row, typed) else set()


def contradicted(person: Person) -> list[Doubt]:
    """The numbers of a profile of which a line of the same job tells another."""
    catalog, code = person.catalog, person.words or person.catalog.spoken(person.language)
    lines, found = Lines(catalog, catalog.writing(code), number_reader(code, catalog)), list[Doubt]()
    for job, numbers in zip(person.profile.work, person.numbers, strict=True):
        for id_, number in numbers.items():
            line = lines.such(job, code, id_)
            if line and lines.differs(line, number):
                found.append(Doubt(catalog.shared.metrics[id_], "other_than_line", (alone(number), line.rstrip("."))))
    return found
