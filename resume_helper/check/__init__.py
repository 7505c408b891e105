"""A résumé held against a posting: what it answers, what it lacks, and which of its lines are weak."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from resume_helper.check.told import whole_line
from resume_helper.check.weak_lines import WeakLine, weak_lines
from resume_helper.fit import fit
from resume_helper.holder.demands import answered
from resume_helper.person.shown import Shown, asked_by, is_title
from resume_helper.posting.headings import STATING
from resume_helper.posting.legible import legible
from resume_helper.posting.structure import structure
from resume_helper.posting.unwrap import line_spans
from resume_helper.resume_text.core import core_of
from resume_helper.resume_text.jobs import jobs_of
from resume_helper.resume_text.sections import JOBS, parts_of_resume
from resume_helper.resume_text.shown import counts
from resume_helper.resume_text.statements import SCHOOLING
from resume_helper.text import key

if TYPE_CHECKING:
    from collections.abc import Iterable

    from resume_helper.catalog import Catalog
    from resume_helper.fit import Fit
    from resume_helper.match.evidence import Evidence
    from resume_helper.report import DutyFound, Report
    from resume_helper.resume_text import ResumeText

OF_A_FIRM = ("company", "benefits")
"""The sections that a posting has, and no résumé."""
OF_A_POSTING = (*OF_A_FIRM, "requirements")
"""Those whose headings tell a posting, where a résumé has none so called."""


class Check(NamedTuple):
    """What a résumé says to what a posting asks."""

    report: Report
    """What the posting asks for; of each skill and condition it says whether the résumé has it."""
    resume: ResumeText
    fit: Fit
    """What it shows."""
    weak: tuple[WeakLine, ...]

    def proof(self, duty: DutyFound) -> Evidence | None:
        """The words of the résumé that show a duty best (see `Shown`)."""
        resume, catalog = self.resume, self.resume.catalog
        titles = catalog.titles(resume.language)
        asked = asked_by(duty.evidence, catalog.index(self.report.posting.language))
        index, jobs = catalog.index(resume.language), [*resume.jobs(), *resume.jobs("volunteer")]
        work = [span for job in jobs for span in job.lines]
        present = [span for job in jobs if job.start and not job.end for span in job.lines]

        def within(at: int, spans: Iterable[tuple[int, int]]) -> bool:
            return any(start <= at < end for start, end in spans)

        def told(own: Evidence) -> tuple[bool | int, ...]:
            line = whole_line(own.start, resume)
            counted = counts(line, resume.language, catalog)
            # The head of a job tells what somebody was, and the profile what they say of themselves.
            head = (line[:1].isalnum() and is_title(line, titles)) or not within(own.start, work)
            shown = Shown(line, own.quote, own.cue, counted, head, within(own.start, present))
            return shown.strength(asked, index, begun=core_of(line, resume.language, catalog).is_begun_by(duty.id))

        found = resume.duties.get(duty.id, ())
        return max(found, key=told) if len(found) > 1 else next(iter(found), None)


def check(report: Report, text: str, resume: ResumeText) -> Check:
    """Hold a résumé against the report of a posting, whose `text` is given; what the report is written in, suggestions are."""
    told = answered(resume, report, text)
    return Check(told, resume, fit(told, resume), tuple(weak_lines(resume, told)))


def is_like_a_resume(text: str, code: str, catalog: Catalog) -> bool:
    """Whether a text in a language, given as a posting, tells of jobs with their dates under a heading for them.

    It may not have a heading of what is asked or offered that no résumé has: a posting has dates as well.
    """
    if code not in catalog.languages:
        return False
    text = legible(text).text
    reading, headings = catalog.resume_words(code), catalog.index(code).headings
    spans = [*line_spans(text)]
    names = {key(text[start:end]) for start, end in spans} - reading.headings.keys()
    if any(headings.get(name) in OF_A_POSTING for name in names):
        return False
    told = parts_of_resume(text, spans, reading.headings)
    work = [(line.start, line.end) for line in told if line.part == JOBS]
    return any(job.start for job in jobs_of(text, work, reading, catalog.titles(code)))


def is_resume_given(report: Report, text: str, catalog: Catalog) -> bool:
    """Whether what was given as a posting, of which there is a report, reads like a résumé."""
    dated = any(row.kind == "deadline" for row in report.conditions)  # what nobody applies to has none
    return not dated and is_like_a_resume(text, report.posting.language, catalog)


def tells_of_a_person(resume: ResumeText) -> bool:
    """Whether a text that is given as a résumé tells of a dated job or of schooling."""
    return any(line.part == SCHOOLING for line in resume.told) or any(job.start for job in resume.jobs())


def is_like_a_posting(resume: ResumeText) -> bool:
    """Whether a text that is given as a résumé tells of no person, but as a posting does of a firm, its offer or its wishes.

    An undated résumé may have parts for duties and for what it calls requirements, but then it names a job or a firm.
    """
    if tells_of_a_person(resume):
        return False
    index = resume.catalog.index(resume.language)
    found = {row.section for row in structure(resume.text, index.headings, index.abbreviations).segments}
    named = any(job.position or job.name for job in resume.jobs())
    return not found.isdisjoint(OF_A_FIRM) or (not named and found.issuperset(STATING))
