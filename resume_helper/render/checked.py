"""The page of a check: a résumé held against a posting, as lines with a role each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from resume_helper.render.about import head
from resume_helper.render.conditions import conditions
from resume_helper.render.layout import legend, stated_skills, without_duties
from resume_helper.render.line import MARKS, Line, heading, percent, quote, quoted
from resume_helper.render.weak import weak_lines
from resume_helper.report import of_one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from resume_helper.catalog.entries import Writing
    from resume_helper.check import Check
    from resume_helper.report import DutyFound


def layout(check: Check, writing: Writing, languages: dict[str, str]) -> Iterator[Line]:
    """The page of a check, in the words of `writing`; `languages` are the names of languages by code.

    Where the posting states no duty, it says why: beside two files, which of them is meant has to be told.
    """
    report, say = check.report, writing.messages
    if report.status != "ok":
        yield from without_duties(report, writing, languages, report.posting.source)
        yield from weak_lines(check.weak, writing) if report.conditions else ()
        return
    yield from head(report, writing, languages)
    yield Line("note", _answers(check, say))
    yield from _answer(check, writing)
    yield from conditions(report, writing)
    yield from weak_lines(check.weak, writing)
    yield Line("blank")
    yield Line("note", say["by_its_words"])


def _answers(check: Check, say: dict[str, str]) -> str:
    """How much of what is asked the résumé shows, in one sentence; no skill counts of which only the person knows."""
    fit = check.fit
    told = len(fit.skills) + len(fit.lacking_skills)
    return say["answers" if told else "answers_duties"].format(
        duties=len(fit.duties),
        all_duties=len(fit.duties) + len(fit.lacking_duties),
        skills=len(fit.skills),
        all_skills=told,
        share=percent(fit.score, say),
    )


def _answer(check: Check, writing: Writing) -> Iterator[Line]:
    """The duties that the résumé shows, those that it does not, and the skills."""
    say = writing.messages
    number = 1
    shown = [(duty,) for duty in check.report.duties if duty.id in check.fit.duties]
    lacking = [*of_one_line(duty for duty in check.report.duties if duty.id in check.fit.lacking_duties)]
    for title, entries in ((say["shown"], shown), (say["not_shown"], lacking)):
        if entries:
            yield from heading(title)
        for n, duties in enumerate(entries):
            if n:
                yield Line("blank")
            yield from _duties(duties, number, check, say)
            number += len(duties)
    if check.fit.lacking_duties:
        yield Line("blank")
        yield Line("note", say["blanks"], indent=4, blanks=True)
    if any(skill.asked == "stated" for skill in check.report.skills):
        yield from heading(say["skills"])
        yield from stated_skills(check.report, writing)
        yield legend(check.report, say, say["in_resume"], say["not_in_resume"])


def _duties(duties: Sequence[DutyFound], number: int, check: Check, say: dict[str, str]) -> Iterator[Line]:
    """The duties of one line of the posting, each with the line of the résumé that shows it or with a bullet to fill in."""
    for n, duty in enumerate(duties, number):
        yield Line("name", duty.name, lead=f"{n:>2}  ")
    yield quoted(duties[0].evidence[0].shown, say)
    for duty in duties:
        own = check.proof(duty)
        if own:
            yield Line("item", quote(own.shown, say), lead=f"{MARKS[True]} ", indent=4)
        for bullet in () if own else duty.bullets[:1]:
            yield Line("bullet", bullet.text, lead="\u2022 ", indent=4, blanks=True)
