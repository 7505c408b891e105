"""The lines of a résumé that could be stronger, each with what weakens it and what could take its place."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from itertools import pairwise
from operator import itemgetter
from typing import TYPE_CHECKING, Literal, NamedTuple

from resume_helper.bullets import ANY_PEOPLE, Said, bullets, question, suited
from resume_helper.catalog.phrases import phrase_at, phrases_in
from resume_helper.match.matches import BY_WORDS, find_matches
from resume_helper.person.resume_text.core import core_in
from resume_helper.person.resume_text.sections import JOBS
from resume_helper.person.resume_text.shown import PROFILE, SKILLS, WORK, counts
from resume_helper.person.shown import is_title
from resume_helper.posting.headings import SILENT
from resume_helper.posting.structure import Posting, of_one_line
from resume_helper.text import SENTENCE_MARKS, fold, one_line, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from resume_helper.person.resume_text import ResumeText
    from resume_helper.person.resume_text.core import Core
    from resume_helper.posting.structure import Segment
    from resume_helper.report import Bullet, Question, Report
    from resume_helper.text import Word

LONGEST_LINE = 200
"""Characters. A longer line of work takes three lines on paper."""
OF_A_CODE = ("-", ".")
"""What stands behind a letter that is no word: "I-9 forms", "I.T."."""
BESIDE = 0.8
"""Of how sure a line is of the duty that it shows best, the share below which it only mentions another."""
REWRITTEN = ("opening", "long")
"""Faults that another line mends, whatever number it has."""
MOST_PRIVATE = 2
"""Words of a profile that are named at most, of those that it does not need."""
LISTED = ("education", "learned", "certificates", "licences", "languages", "awards")
"""The parts of whose lines none is to be worded better."""

FaultKind = Literal["opening", "pronoun", "private", "claim", "long", "number"]


class LineFault(NamedTuple):
    """What weakens a line of a résumé, and the words of it that do."""

    kind: FaultKind
    about: str = ""


class WeakLine(NamedTuple):
    """A line of a résumé, what weakens it, and a bullet that could take its place where it tells a duty and nothing else."""

    quote: str
    start: int
    end: int
    faults: tuple[LineFault, ...]
    duty: str = ""
    bullet: Bullet | None = None
    question: Question | None = None
    """That for the number which it lacks, where the line begins with the duty that it is of."""


def weak_lines(resume: ResumeText, report: Report) -> Iterator[WeakLine]:
    """The weak lines of a résumé in their order, in the light of the report of a posting."""
    return _Weakness(resume, report).lines()


def whole_line(at: int, resume: ResumeText) -> str:
    """The line that stands at a place of a résumé; of one as long as a paragraph, the clauses that semicolons join there."""
    text, (begin, stop) = resume.text, next(line for line in resume.whole if at < line[1])
    if stop - begin <= LONGEST_LINE:
        return text[begin:stop]
    clauses = [(row.start, row.end) for row in resume.lines if begin <= row.start < stop]
    first = last = next(n for n, (_, end) in enumerate(clauses) if at < end)
    while first and ";" in text[clauses[first - 1][1] - 1 : clauses[first][0]]:
        first -= 1
    while last + 1 < len(clauses) and ";" in text[clauses[last][1] - 1 : clauses[last + 1][0]]:
        last += 1
    return text[clauses[first][0] : clauses[last][1]]


class _Weakness:
    """Looks for the weak lines of a résumé, in the light of the report of a posting."""

    def __init__(self, resume: ResumeText, report: Report) -> None:
        catalog, self.resume = resume.catalog, resume
        self.words, self.index = catalog.resume_words(resume.language), catalog.index(resume.language)
        self.titles, self.writing = catalog.titles(resume.language), catalog.writing(report.written_in or resume.language)
        self.wanted = {skill.id for skill in report.skills if skill.asked == "stated"}
        self.asked = [duty.id for duty in report.duties]
        self.shown = self._shown()
        jobs = enumerate(resume.jobs())
        self.jobs = [(*span, n, bool(job.start and not job.end)) for n, job in jobs for span in job.lines]
        of_jobs = (span for part in (JOBS, "volunteer") for job in resume.jobs(part) for span in job.lines)
        self.work = sorted(of_jobs)
        self.said = defaultdict[int, Said](Said)
        """What the bullets for each job have said: the number of one job is none of another."""

    def lines(self) -> Iterator[WeakLine]:
        """The weak lines in their order."""
        for line in self.resume.lines:
            quote = self.resume.text[line.start : line.end]
            if line.section in SILENT or self._is_no_sentence(line, quote):
                continue
            work = line.section == WORK
            faults = [*self._faults(quote, work=work)]
            if line.section == PROFILE:
                private = re.finditer(self.words.introductions, quote, re.IGNORECASE)
                faults += (LineFault("private", found[0]) for found in (*private,)[:MOST_PRIVATE])
            duties = self.shown.get(line.start, ()) if work else ()
            duty, core = self._duty(duties, line) if duties else ("", None)
            bullet, asked = None, None
            if core and (not self._is_counted(line, duty) or any(fault.kind in REWRITTEN for fault in faults)):
                bullet, asked = self._replacement(duty, core, line, faults)
            if core and not self._is_counted(line, duty):
                faults.append(LineFault("number"))
            if faults:
                yield WeakLine(quote, line.start, line.end, tuple(faults), duty, bullet, asked)

    def _is_no_sentence(self, line: Segment, quote: str) -> bool:
        """Whether a line is none that could be worded better: of a list, or the title, firm or date of a job."""
        told = self.resume.line_at(line.start)
        part = told.part if told else ""
        if part in LISTED or (not line.bullet and is_title(quote, self.titles)):
            return True
        if part not in (JOBS, "volunteer") or not self.work:
            return False
        n = bisect_right(self.work, line.end - 1, key=itemgetter(0)) - 1
        return n < 0 or line.start >= self.work[n][1]

    def _duty(self, ids: Sequence[str], line: Segment) -> tuple[str, Core]:
        """The duty of some that a line shows best, one that it is about before any other, and what it tells."""
        read, core = core_in(Posting(self.resume.text, "", (line,)), self.resume.language, self.resume.catalog)
        first = [id_ for id_ in ids if core.is_about(id_)] or [id_ for id_ in ids if core.is_begun_by(id_)] or ids
        return self._best(first, read.line.sure["duty"]), core

    def _is_counted(self, line: Segment, duty: str) -> bool:
        """Whether a line has a number, or needs none: that of what nobody asks for makes no stronger answer."""
        counted = counts(whole_line(line.start, self.resume), self.resume.language, self.resume.catalog)
        return counted or duty not in self.writing.duties or (bool(self.asked) and duty not in self.asked)

    def _replacement(
        self, duty: str, core: Core, line: Segment, faults: Iterable[LineFault]
    ) -> tuple[Bullet | None, Question | None]:
        """A bullet for a line that tells a duty and little else, and the question for the number of one that begins with it."""
        if not core.is_begun_by(duty) or duty not in self.writing.duties:
            return None, None
        writing, counted = self.writing, self._is_counted(line, duty)
        job, present = self._job(line.start)
        resume, quote = self.resume, self.resume.text[line.start : line.end]
        words = resume.catalog.writing(resume.language).duties.get(duty)
        made = suited(bullets(duty, writing, ANY_PEOPLE, present=present), (quote,), words)
        bullet = self.said[job].freshest_first(made)[0]
        metric = bullet.slots[0].metric if bullet.slots and not counted else ""
        asked = question(writing.metrics[metric], present=present) if metric in writing.metrics else None
        # What a line names ("Salesforce", "French") no bullet does: with a number it is the stronger of the two.
        rewritten = not self._names(quote) or any(fault.kind in REWRITTEN for fault in faults)
        return bullet if rewritten and core.is_about(duty) else None, asked

    def _job(self, at: int) -> tuple[int, bool]:
        """The number of the job that a place of the text tells of, and whether that goes on; -1 for none."""
        n = bisect_right(self.jobs, at, key=itemgetter(0)) - 1
        return self.jobs[n][2:] if n >= 0 and at < self.jobs[n][1] else (-1, False)

    def _names(self, line: str) -> bool:
        """Whether a line names something: by a capital within a sentence, but of an abbreviation ("CRM"), or a language."""
        found, ends = words(line), {*SENTENCE_MARKS, ":"}
        capital = (
            line[start].isupper() and not line[start:end].isupper() and ends.isdisjoint(line[last:start])
            for (_, _, last), (_, start, end) in pairwise(found)
        )
        return any(capital) or any(fold(word) in self.index.measures.languages for word, _, _ in found)

    def _shown(self) -> dict[int, list[str]]:
        """By where a line begins, the duties that it shows."""
        lines = self.resume.lines
        ends = [line.end for line in lines]
        found: dict[int, list[str]] = {}
        for id_, evidence in self.resume.duties.items():
            for one in evidence:
                if not one.cue.startswith(BY_WORDS):  # such are sure of the whole résumé, not of what one line tells
                    found.setdefault(lines[bisect_right(ends, one.start)].start, []).append(id_)
        return found

    def _best(self, ids: Sequence[str], sure: Mapping[str, float]) -> str:
        """The duty of some that a line shows best: one that is asked, unless it only mentions that one."""
        best = max(ids, key=lambda id_: sure.get(id_, 0.0))
        asked = max((id_ for id_ in ids if id_ in self.asked), key=lambda id_: sure.get(id_, 0.0), default=best)
        return asked if sure.get(asked, 0.0) >= BESIDE * sure.get(best, 0.0) else best

    def _faults(self, line: str, *, work: bool) -> Iterator[LineFault]:
        """What weakens a line by its words or its length: one of `work` most, for a profile may speak of the person."""
        found = words(line)
        said = [fold(word) for word, _, _ in found]
        opening = phrase_at(said, 0, self.words.openings) if work else 0
        if opening:
            yield LineFault("opening", line[found[0][1] : found[opening - 1][2]])
        elif work and (pronoun := self._pronoun(line, found)):
            yield LineFault("pronoun", pronoun)
        for at, count in phrases_in(said, self.words.claims):
            claim = line[found[at][1] : found[at + count - 1][2]]
            if not self._is_wanted(claim):
                yield LineFault("claim", claim)
        if work and len(one_line(line)) > LONGEST_LINE:
            yield LineFault("long")

    def _pronoun(self, line: str, found: Sequence[Word]) -> str:
        """The first word of a line that names the person; one with a capital after another is part of a name: "Tier I"."""
        for n, (word, start, end) in enumerate(found):
            of_no_name = n == 0 or line[start].islower() or (end - start == 1 and not line[found[n - 1][1]].isupper())
            if of_no_name and fold(word) in self.words.pronouns and line[end : end + 1] not in OF_A_CODE:
                return line[start:end]
        return ""

    def _is_wanted(self, claim: str) -> bool:
        """Whether a claim names a skill that the posting asks for: who asks for it wants to read it."""
        read = find_matches(of_one_line(claim, SKILLS, bullet=True), self.index, self.resume.catalog.shared)
        return any(match.id in self.wanted for match in read.skills)
