"""A résumé held against a posting: what it answers, what it lacks, and which of its lines are weak."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Literal, NamedTuple

from resume_helper.bullets import ANY_PEOPLE, Said, bullets, question
from resume_helper.catalog.phrases import phrase_at
from resume_helper.fit import fit
from resume_helper.match.matches import BY_WORDS
from resume_helper.match.title import find_occupation, names_a_job
from resume_helper.person.demands import held_against
from resume_helper.person.holder import TRADE
from resume_helper.person.resume_text import WORK
from resume_helper.posting.headings import SILENT
from resume_helper.text import fold, parts, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from resume_helper.catalog.resume_words import ResumeWords
    from resume_helper.catalog.titles import Titles
    from resume_helper.fit import Fit
    from resume_helper.person.resume_text import ResumeText
    from resume_helper.report import Bullet, Question, Report, SkillFound

LONGEST_LINE = 200
"""Characters. A longer line of work takes three lines on paper."""

LONGEST_TITLE = 6
"""Words of a line that is the title of a job."""
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
    weak: tuple[WeakLine, ...]


def check(report: Report, text: str, resume: ResumeText) -> Check:
    """Hold a résumé against the report of a posting, whose `text` is given; what the report is written in, suggestions are."""
    told = report._replace(
        skills=tuple(skill._replace(held=_held(resume, skill, report.posting.sector)) for skill in report.skills),
        conditions=held_against(resume, report.conditions, text, report.posting.language),
    )
    return Check(told, resume, fit(told, resume), tuple(_weak(resume, report)))


def _held(resume: ResumeText, skill: SkillFound, sector: str) -> bool | None:
    """Whether a résumé has a skill. Experience in a trade that it only speaks of is to be named by the person."""
    held = resume.holds(skill)
    return None if held is False and skill.id == TRADE and sector in resume.sectors else held


def _weak(resume: ResumeText, report: Report) -> Iterator[WeakLine]:
    """The weak lines of a résumé in their order, with bullets as the report of a posting is written."""
    said, known = Said(), resume.catalog.resume_words(resume.language)
    shown, writing = _shown(resume, [duty.id for duty in report.duties]), resume.catalog.writing(report.written_in)
    titles = resume.catalog.titles(resume.language)
    asked_for = {one.start for skill in report.skills for one in resume.skills.get(skill.id, ())}
    for segment in resume.lines:
        quote = resume.text[segment.start : segment.end]
        if segment.section in SILENT or (not segment.bullet and _is_title(quote, titles)):
            continue
        work = segment.section == WORK
        faults = [*_faults(quote, known, work=work)]
        if not asked_for.isdisjoint(range(segment.start, segment.end)):
            faults = [fault for fault in faults if fault.kind != "claim"]  # who asks for it wants to read it
        duty = shown.get(segment.start, "") if work else ""
        bullet = asked = None
        if duty in writing.duties and (not _has_number(quote, resume) or any(fault.kind in REWRITTEN for fault in faults)):
            bullet = said.freshest_first(bullets(duty, writing, ANY_PEOPLE))[0]
            metric = bullet.slots[0].metric if bullet.slots else ""
            if metric in writing.metrics and not _has_number(quote, resume):
                faults.append(LineFault("number"))
                asked = question(writing.metrics[metric])
        if faults:
            yield WeakLine(quote, segment.start, segment.end, tuple(faults), duty, bullet, asked)


def _is_title(line: str, titles: Titles) -> bool:
    """Whether a line is the title of a job and nothing else."""
    return len(parts(line)) <= LONGEST_TITLE and names_a_job(line, titles) and find_occupation(line, titles) is not None


def _shown(resume: ResumeText, asked: Iterable[str]) -> dict[int, str]:
    """By where a line of the résumé begins, the duty that it shows: one that is asked, or else the surest."""
    ends = [segment.end for segment in resume.lines]
    found = dict[int, str]()
    for id_ in dict.fromkeys((*asked, *resume.duties)):
        for one in resume.duties.get(id_, ()):
            if one.cue.startswith(BY_WORDS):  # sure enough of the résumé as a whole, not of what this line tells
                continue
            found.setdefault(resume.lines[bisect_right(ends, one.start)].start, id_)
    return found


def _faults(line: str, known: ResumeWords, *, work: bool) -> Iterator[LineFault]:
    """What weakens a line by its words or its length: one of `work` most, for a profile may speak of the person."""
    found = words(line)
    said = [fold(word) for word, _, _ in found]
    if work and (count := phrase_at(said, 0, known.openings)):
        yield LineFault("opening", line[found[0][1] : found[count - 1][2]])
    elif work and (at := next((n for n, word in enumerate(said) if word in known.pronouns), None)) is not None:
        yield LineFault("pronoun", line[found[at][1] : found[at][2]])
    for at in range(len(said)):
        if count := phrase_at(said, at, known.claims):
            yield LineFault("claim", line[found[at][1] : found[at + count - 1][2]])
            break
    if work and len(line) > LONGEST_LINE:
        yield LineFault("long")


def _has_number(line: str, resume: ResumeText) -> bool:
    """Whether a line tells how many, in digits or in words; one is not many."""
    numbers = resume.catalog.index(resume.language).measures.numbers
    return any(word.isdigit() or numbers.get(word, 1) > 1 for word in (fold(word) for word, _, _ in words(line)))
