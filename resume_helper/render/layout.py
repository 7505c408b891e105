"""The page that people read: a Report as lines with a role each, before they are wrapped or coloured."""

from collections.abc import Iterator
from typing import NamedTuple

from resume_helper.catalog.entries import GROUPS, Writing
from resume_helper.render.about import head, why_none
from resume_helper.render.conditions import conditions, spent, with_short
from resume_helper.render.line import BETWEEN, MARKS, Line, heading, marked, quote, quoted
from resume_helper.report import DutyFound, Mark, Question, Report, SkillFound, of_one_line
from resume_helper.text import one_line


class View(NamedTuple):
    """What of a report is shown."""

    alternatives: bool = False
    explain: bool = False
    command: str = ""
    """What to run to say which duties one has done."""


def layout(report: Report, writing: Writing, languages: dict[str, str], view: View) -> Iterator[Line]:
    """The page of a report, in the words of `writing`; `languages` are the names of languages by code."""
    say = writing.messages
    if report.status != "ok":
        yield from without_duties(report, writing, languages)
        return
    yield from head(report, writing, languages)
    yield from heading(say["bullets"])
    told = [duty for duty in report.duties if duty.bullets or duty.own]
    for number, duty in enumerate(told, 1):
        if number > 1:
            yield Line("blank")
        yield from _duty(duty, number, say, view)
    if report.gaps and not told:
        yield Line("note", say["none_done"].format(command=view.command), indent=4)
    if report.questions:
        yield Line("blank")
        yield Line("note", say["blanks"], indent=4, blanks=True)
    yield from _gaps(report, say)
    yield from _skills(report, writing)
    yield from _questions(report, writing)
    yield from conditions(report, writing)
    if report.unmatched:
        yield from heading(say["unmatched"])
    for line in report.unmatched:
        yield Line("quote", one_line(line.shown), lead="- ", indent=4)
    if view.explain:
        from resume_helper.render.explained import explained

        yield from explained(report, writing)


def without_duties(report: Report, writing: Writing, languages: dict[str, str], of: str = "") -> Iterator[Line]:
    """Why there is nothing to suggest; of a posting that tells its terms all the same, between what it is and these.

    `of` names the file of the posting, where more than one is given.
    """
    if report.conditions:
        yield from head(report, writing, languages)
    yield Line("note", f"{one_line(of)}: " * bool(of) + why_none(report, writing, languages))
    yield from conditions(report, writing)


def _duty(duty: DutyFound, number: int, say: dict[str, str], view: View) -> Iterator[Line]:
    yield Line("name", duty.name, lead=f"{number:>2}  ")
    for evidence in duty.evidence if view.explain else duty.evidence[:1]:
        yield quoted(evidence.shown, say)
        if view.explain:
            from resume_helper.render.explained import grounds

            yield Line("note", grounds(evidence, duty.score, say), lead="\u2190 ", indent=6)
    if duty.own:
        yield Line("item", quote(duty.own, say), lead=f"{MARKS[True]} ", indent=4)
    for bullet in duty.bullets[:1]:
        yield Line("bullet", bullet.text, lead="\u2022 ", indent=4, blanks=True)
    for bullet in duty.bullets[1:] if view.alternatives else ():
        yield Line("alternative", bullet.text, lead=f"{say['alternative']} ", indent=4, blanks=True)


def _gaps(report: Report, say: dict[str, str]) -> Iterator[Line]:
    if report.gaps:
        yield from heading(say["gaps"])
    known = {gap.id: gap for gap in report.gaps}
    for n, duties in enumerate(of_one_line(duty for duty in report.duties if duty.id in known)):
        if n:
            yield Line("blank")
        for gap in (known[duty.id] for duty in duties):
            near = say["nearest"].format(about=gap.nearest, skills=", ".join(gap.shared)) if gap.nearest else ""
            yield Line("item", near, lead=f"{gap.name}{BETWEEN}" if near else gap.name, indent=4)
        yield quoted(duties[0].evidence[0].shown, say)
        for duty in duties:
            yield Line("bullet", known[duty.id].bullet, lead="\u2022 ", indent=4, blanks=True)
    if report.gaps and not report.questions:
        yield Line("blank")
        yield Line("note", say["blanks"], indent=4, blanks=True)


def _skills(report: Report, writing: Writing) -> Iterator[Line]:
    if not report.skills:
        return
    say = writing.messages
    yield from heading(say["skills"])
    yield from stated_skills(report, writing)
    if any(row.held is not None for row in report.skills if row.asked == "stated"):
        yield legend(report, say, say["held"], say["not_held"])
    implied = [skill.name for skill in report.skills if skill.asked == "implied"]
    if implied:
        yield Line("item", BETWEEN.join(implied), lead=f"{say['implied']}: ", indent=4)


def legend(report: Report, say: dict[str, str], held: str, lacking: str) -> Line:
    """What the marks of the stated skills mean, and, where one has none, what that means."""
    unmarked = any(skill.held is None for skill in report.skills if skill.asked == "stated")
    parts = (marked(held, held=True), marked(lacking, held=False), *([say["unnamed"]] if unmarked else []))
    return Line("about", BETWEEN.join(parts), indent=4)


def stated_skills(report: Report, writing: Writing) -> Iterator[Line]:
    """The skills that the posting states, by group, with marks where it is told whether somebody has them."""
    for group in GROUPS:
        told = [skill for skill in report.skills if skill.group == group and skill.asked == "stated"]
        rows = [mark for skill in told for mark in skill.marks or (Mark(skill.name, skill.held, _short(skill, writing)),)]
        names = [marked(with_short(row.name, row.short), held=row.held) for row in rows]
        if names:
            yield Line("item", BETWEEN.join(names), lead=f"{writing.messages[group]}: ", indent=4)


def _short(skill: SkillFound, writing: Writing) -> str:
    """What of experience falls short of the time that is asked; "" where nothing does."""
    asked, own = (spent(count, writing) for count in skill.spent) if skill.spent else ("", "")
    return writing.messages["level_short"].format(asked=asked, own=own) if own else ""


def _questions(report: Report, writing: Writing) -> Iterator[Line]:
    if report.questions:
        yield from heading(writing.messages["numbers"])
    for question in report.questions:
        name = writing.metrics[question.metric].name
        yield Line("item", asked(question), lead=f"[{name}] ", indent=4, blanks=True)


def asked(question: Question) -> str:
    """A question for a number, and where the number stands."""
    return f"{question.question} ({question.where})"
