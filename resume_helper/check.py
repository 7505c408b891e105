"""A résumé held against a posting: what it answers, what it lacks, and which of its lines are weak."""

from __future__ import annotations

from bisect import bisect_right
from operator import itemgetter
from typing import TYPE_CHECKING, Literal, NamedTuple

from resume_helper.bullets import ANY_PEOPLE, Said, bullets, question
from resume_helper.catalog.phrases import phrase_at, phrases_in
from resume_helper.fit import fit
from resume_helper.match.matches import BY_WORDS, find_matches
from resume_helper.match.title import find_occupation, names_a_job
from resume_helper.person.demands import held_against
from resume_helper.person.holder import COMPUTERS, DEGREE, OFFICE, SCHOOL, TRADE
from resume_helper.person.resume_text.shown import SKILLS, WORK, counts
from resume_helper.posting.headings import SILENT
from resume_helper.posting.structure import of_one_line
from resume_helper.text import fold, one_line, parts, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from resume_helper.fit import Fit
    from resume_helper.person.resume_text import ResumeText
    from resume_helper.report import Bullet, Question, Report, SkillFound
    from resume_helper.text import Word

LONGEST_LINE = 200
"""Characters. A longer line of work takes three lines on paper."""
LONGEST_TITLE = 6
"""Words of a line that is the title of a job."""
OF_A_CODE = ("-", ".")
"""What stands behind a letter that is no word: "I-9 forms", "I.T."."""
REWRITTEN = ("opening", "long")
"""Faults that another line mends, whatever number it has."""

FaultKind = Literal["opening", "pronoun", "claim", "long", "number"]


class LineFault(NamedTuple):
    """What weakens a line of a résumé, and the words of it that do."""

    kind: FaultKind
    about: str = ""


class WeakLine(NamedTuple):
    """A line of a résumé, what weakens it, and a bullet that could take its place where it shows a duty."""

    quote: str
    start: int
    end: int
    faults: tuple[LineFault, ...]
    duty: str = ""
    bullet: Bullet | None = None
    question: Question | None = None
    """That for the number which it lacks."""


class Check(NamedTuple):
    """What a résumé says to what a posting asks."""

    report: Report
    """What the posting asks for; of each skill and condition it says whether the résumé has it."""
    resume: ResumeText
    fit: Fit
    """What it shows. A skill that the person may have and no line names is lacking."""
    weak: tuple[WeakLine, ...]


def check(report: Report, text: str, resume: ResumeText) -> Check:
    """Hold a résumé against the report of a posting, whose `text` is given; what the report is written in, suggestions are."""
    conditions = held_against(resume, report.conditions, text, report.posting.language)
    schooled = {row.met for row in conditions if row.kind == "education"}
    enough = True in schooled and False not in schooled
    held = {skill.id: _held(resume, skill, report.posting.sector, enough=enough) for skill in report.skills}
    told = report._replace(skills=tuple(skill._replace(held=held[skill.id]) for skill in report.skills), conditions=conditions)
    shown = fit(told, resume.done, lambda skill: held[skill.id] is True)
    return Check(told, resume, shown, tuple(_Weakness(resume, told).lines()))


def _held(resume: ResumeText, skill: SkillFound, sector: str, *, enough: bool) -> bool | None:
    """Whether a résumé has a skill; None also where the person is to name it.

    That is experience in a trade that it only speaks of, and a schooling that it has none of where another is `enough`.
    """
    held = resume.holds(skill)
    if held is None and skill.id == COMPUTERS and not skill.tools and not resume.named.isdisjoint(OFFICE):
        return True
    spared = (skill.id == TRADE and sector in resume.sectors) or (enough and skill.id in (SCHOOL, DEGREE))
    return None if held is False and spared else held


class _Weakness:
    """Looks for the weak lines of a résumé, in the light of the report of a posting."""

    def __init__(self, resume: ResumeText, report: Report) -> None:
        catalog, self.resume = resume.catalog, resume
        self.words, self.index = catalog.resume_words(resume.language), catalog.index(resume.language)
        self.titles, self.writing = catalog.titles(resume.language), catalog.writing(report.written_in or resume.language)
        self.wanted = {skill.id for skill in report.skills if skill.asked == "stated"}
        self.asked = [duty.id for duty in report.duties]
        self.shown = self._shown()
        self.current = [span for job in resume.jobs() if job.start and not job.end for span in job.lines]
        self.said = Said()

    def lines(self) -> Iterator[WeakLine]:
        """The weak lines in their order."""
        for line in self.resume.lines:
            quote = self.resume.text[line.start : line.end]
            if line.section in SILENT or (not line.bullet and self._is_title(quote)):
                continue
            work = line.section == WORK
            faults = [*self._faults(quote, work=work)]
            duty = self.shown.get(line.start, "") if work else ""
            bullet, asked = self._replacement(duty, quote, faults, present=self._is_current(line.start))
            if asked:
                faults.append(LineFault("number"))
            if faults:
                yield WeakLine(quote, line.start, line.end, tuple(faults), duty, bullet, asked)

    def _replacement(
        self, duty: str, quote: str, faults: Iterable[LineFault], *, present: bool
    ) -> tuple[Bullet | None, Question | None]:
        """A bullet for a line that shows a duty, and the question for the number that the line lacks; where it needs them."""
        # A number for what nobody asks for is one more question, and no stronger answer.
        counted = counts(quote, self.resume.language, self.resume.catalog) or (bool(self.asked) and duty not in self.asked)
        if duty not in self.writing.duties or (counted and not any(fault.kind in REWRITTEN for fault in faults)):
            return None, None
        bullet = self.said.freshest_first(bullets(duty, self.writing, ANY_PEOPLE, present=present))[0]
        metric = bullet.slots[0].metric if bullet.slots and not counted else ""
        return bullet, question(self.writing.metrics[metric]) if metric in self.writing.metrics else None

    def _is_current(self, at: int) -> bool:
        """Whether what stands at a place of the text is told of a job that goes on."""
        n = bisect_right(self.current, at, key=itemgetter(0)) - 1
        return n >= 0 and at < self.current[n][1]

    def _is_title(self, line: str) -> bool:
        """Whether a line is the title of a job and nothing else, with or without a label ("Position: ")."""
        title = line.rpartition(": ")[2]
        short = len(parts(title)) <= LONGEST_TITLE
        return short and names_a_job(title, self.titles) and find_occupation(title, self.titles) is not None

    def _shown(self) -> dict[int, str]:
        """By where a line begins, the duty that it shows: one that is asked, or else the surest."""
        lines = self.resume.lines
        ends = [line.end for line in lines]
        found = dict[int, str]()
        for id_ in dict.fromkeys((*self.asked, *self.resume.duties)):
            for one in self.resume.duties.get(id_, ()):
                if not one.cue.startswith(BY_WORDS):  # such are sure of the whole résumé, not of what one line tells
                    found.setdefault(lines[bisect_right(ends, one.start)].start, id_)
        return found

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
