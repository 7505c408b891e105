"""The lines of a résumé that could be stronger, each with what weakens it and what could take its place."""

from __future__ import annotations

from bisect import bisect_right
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.check.better import Better, Improver
from resume_helper.check.faults import LineFault, WordFaults
from resume_helper.check.told import Telling
from resume_helper.person.shown import is_title
from resume_helper.posting.headings import SILENT
from resume_helper.resume_text.sections import JOBS
from resume_helper.resume_text.shown import WORK

if TYPE_CHECKING:
    from collections.abc import Iterator

    from resume_helper.posting.structure import Segment
    from resume_helper.report import Report
    from resume_helper.resume_text import ResumeText

REWRITTEN = ("opening", "long")
"""Faults that another line mends, whatever number it has."""
LISTED = ("education", "learned", "certificates", "licences", "languages", "awards")
"""The parts of whose lines none is to be worded better."""


class WeakLine(NamedTuple):
    """A line of a résumé, what weakens it, and what could be better."""

    quote: str
    start: int
    end: int
    faults: tuple[LineFault, ...]
    duty: str = ""
    """The duty that it is of before any other; "" where it shows none."""
    better: Better = Better()
    own: str = ""
    """The line itself without the word for the person, where nothing else is wrong with its words."""


def weak_lines(resume: ResumeText, report: Report) -> Iterator[WeakLine]:
    """The weak lines of a résumé in their order, in the light of the report of a posting."""
    return _Weakness(resume, report).lines()


class _Weakness:
    """Looks for the weak lines of a résumé, in the light of the report of a posting."""

    def __init__(self, resume: ResumeText, report: Report) -> None:
        catalog, self._resume = resume.catalog, resume
        self._titles, self._writing = catalog.titles(resume.language), catalog.writing(report.written_in or resume.language)
        self._words = WordFaults(resume, {skill.id for skill in report.skills if skill.asked == "stated"})
        self._asked = [duty.id for duty in report.duties]
        self._telling, self._improver = (
            Telling(resume, self._asked, report.seldom),
            Improver(resume, self._writing, report.seldom),
        )
        of_jobs = (span for part in (JOBS, "volunteer") for job in resume.jobs(part) for span in job.lines)
        self._work = sorted(of_jobs)

    def lines(self) -> Iterator[WeakLine]:
        """The weak lines in their order."""
        for line in self._resume.lines:
            quote = self._resume.text[line.start : line.end]
            if line.section in SILENT or self._is_no_sentence(line, quote):
                continue
            weak = WeakLine(quote, line.start, line.end, (*self._words.found(quote, line.section),))
            weak = weak._replace(own=self._words.without_pronoun(quote, weak.faults))
            weak = self._of_a_duty(weak, line) if line.section == WORK else weak
            if weak.faults:
                yield weak

    def _of_a_duty(self, weak: WeakLine, line: Segment) -> WeakLine:
        """A line of work with the duty that it is of, the number that it lacks, and what could take its place."""
        told = self._telling.told(line)
        if not told:
            return weak
        counted = told.duty not in self._writing.duties or self._telling.is_counted(line, told.duty)
        rewritten = any(fault.kind in REWRITTEN for fault in weak.faults)
        weak = weak._replace(duty=told.duty)
        if not counted:
            weak = weak._replace(faults=(*weak.faults, LineFault("number")))
        if counted and not rewritten:
            return weak
        # A number of what nobody asks for makes no stronger answer.
        told = told._replace(tasks=(*(task for task in told.tasks if rewritten or not self._asked or task in self._asked),))
        return weak._replace(better=self._improver.better(line, told, counted=counted, rewritten=rewritten))

    def _is_no_sentence(self, line: Segment, quote: str) -> bool:
        """Whether a line is none that could be worded better: of a list, or the title, firm or date of a job."""
        told = self._resume.line_at(line.start)
        part = told.part if told else ""
        if part in LISTED or (not line.bullet and is_title(quote, self._titles)):
            return True
        if part not in (JOBS, "volunteer") or not self._work:
            return False
        n = bisect_right(self._work, line.end - 1, key=itemgetter(0)) - 1
        return n < 0 or line.start >= self._work[n][1]
