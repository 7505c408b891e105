"""The page that people read: a Report as lines with a role each, before they are wrapped or coloured."""

from collections.abc import Iterator
from typing import NamedTuple

from resume_helper.catalog.entries import GROUPS, Writing
from resume_helper.match.conditions.demand import NONE, Condition
from resume_helper.match.sector import OTHER
from resume_helper.render.line import Line, heading, quote
from resume_helper.report import DutyFound, Mark, Question, Report, SkillFound, of_one_line
from resume_helper.text import capitalised, key, one_line

BETWEEN = " \u00b7 "
MARKS = {True: "\u2713", False: "\u2717"}
"""What stands before a skill or condition that the profile has, or lacks."""


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


def head(report: Report, writing: Writing, languages: dict[str, str]) -> Iterator[Line]:
    """What the posting is, above all else: its title, its sector and language, and what of it was not read."""
    sector = writing.sectors.get(report.posting.sector, "")
    yield Line("title", report.posting.title or sector)
    told = about(report, writing, languages)
    yield Line("about", told if report.posting.title else told.removeprefix(f"{sector}{BETWEEN}"))
    if report.posting.second_language:
        yield Line("note", second_language(report, writing, languages))
    if report.posting.several:
        jobs = BETWEEN.join(report.posting.several)
        yield Line("note", writing.messages["several"].format(jobs=jobs))
    if report.had:
        yield Line("about", had_job(report, writing))


def had_job(report: Report, writing: Writing) -> str:
    """That somebody has had a job like that of the posting, and which."""
    return marked(writing.messages["had_job"].format(job=one_line(report.had)), held=True)


def about(report: Report, writing: Writing, languages: dict[str, str]) -> str:
    """Sector, occupation (where the title does not say it already) and language of the posting, in one line."""
    posting = report.posting
    sector = writing.sectors.get(posting.sector, posting.sector)
    name = posting.occupation.name if posting.occupation else ""
    new = name and f" {' '.join(key(name))} " not in f" {' '.join(key(posting.title))} "
    told = (name,) if new else ()
    return BETWEEN.join((sector, *told, languages.get(posting.language, posting.language)))


def reason(status: str, why: str, say: dict[str, str], languages: dict[str, str]) -> str:
    """The sentence that says why there is nothing to suggest, by the `status` and `why` of a report."""
    known = ", ".join(languages.values())
    key = "neighbour" if status == "unknown_language" and why else status
    if status in ("no_duties", "too_short") and why in say:
        key = why
    return say[key].format(about=why, languages=known)


def why_none(report: Report, writing: Writing, languages: dict[str, str]) -> str:
    """The same of one posting, with how to read it all the same where that would show anything."""
    told = reason(report.status, report.why, writing.messages, languages)
    if not report.aside:
        return told
    return f"{told} {read_anyway(writing)}"


def read_anyway(writing: Writing) -> str:
    """How a text is read as a posting that seems to be none of ours."""
    return writing.messages["read_anyway"].format(sectors=", ".join(id_ for id_ in writing.sectors if id_ != OTHER))


def second_language(report: Report, writing: Writing, languages: dict[str, str]) -> str:
    """The sentence that says that part of the posting was not read."""
    from resume_helper.catalog.tongues import named_in  # 20 ms, only of such postings

    posting = report.posting
    other, read = (
        named_in(code, writing.code) or languages.get(code, code) for code in (posting.second_language, posting.language)
    )
    return writing.messages["second_language"].format(about=other, language=read)


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


def quoted(text: str, say: dict[str, str]) -> Line:
    """Words of a posting or a résumé, as what they are."""
    return Line("quote", quote(text, say), indent=4)


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
        names = [marked(_with(row.name, row.short), held=row.held) for row in rows]
        if names:
            yield Line("item", BETWEEN.join(names), lead=f"{writing.messages[group]}: ", indent=4)


def _short(skill: SkillFound, writing: Writing) -> str:
    """What of experience falls short of the time that is asked; "" where nothing does."""
    asked, own = (_time(count, writing) for count in skill.spent) if skill.spent else ("", "")
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


def marked(text: str, *, held: bool | None) -> str:
    """A text with a mark where the profile says yes or no, on the same line as its first word."""
    return text if held is None else f"{MARKS[held]}\u00a0{text}"


def conditions(report: Report, writing: Writing) -> Iterator[Line]:
    """The section of what the posting demands besides, with marks where it is told whether somebody meets it."""
    found = rows_of_conditions(report, writing)
    if found:
        yield from heading(writing.messages["conditions"])
    for kind, rows in found.items():
        label = writing.conditions.get(kind, kind)
        bare = [text.lower() for text in rows] == [label.lower()]  # "Work permit: work permit" is told once
        texts = [marked(label if bare else text, held=met) for text, met in rows.items()]
        if kind == "experience" and (worked := time_told(report, writing)):
            texts.append(worked)
        named = bare or _is_named(label, next(iter(rows)))
        texts[0] = capitalised(texts[0]) if named else texts[0]
        yield Line("item", BETWEEN.join(texts), lead="" if named else f"{label}: ", indent=4)


def named_by(label: str, text: str) -> str:
    """A text behind its label, unless it begins with that itself."""
    return text if _is_named(label, text) else f"{label}: {text}"


def _is_named(label: str, text: str) -> bool:
    """Whether a text begins with its label, and says itself what it is: "Salary £24,000"."""
    return key(text)[: len(key(label))] == key(label)


def _is_of_time(row: Condition) -> bool:
    """Whether a condition asks for some time of work that the person may have."""
    return row.kind == "experience" and row.met is not False and row.value is not None and row.value.choice != NONE


def rows_of_conditions(report: Report, writing: Writing) -> dict[str, dict[str, bool | None]]:
    """What the posting demands besides, by kind, each told once, with whether somebody meets it."""
    times = [c for c in report.conditions if c.kind == "schedule"]
    # Days that stand among the times of day are told by them: "Saturdays" in "Mon-Fri 9-5, Saturdays 9-1".
    shown = [
        c for c in report.conditions if c.kind != "shifts" or not any(t.start <= c.start and c.end <= t.end for t in times)
    ]
    found = dict[str, dict[str, bool | None]]()
    for kind in dict.fromkeys(condition.kind for condition in shown):
        label = writing.conditions.get(kind, kind)
        rows = {_with(_after(f"{label}: ", one_line(c.told)), c.short): c.met for c in shown if c.kind == kind}
        # What stands in a longer one is said already: "rotating shifts" in "rotating shifts (morning, evening)".
        found[kind] = {text: met for text, met in rows.items() if not any(text in other for other in rows if text != other)}
    if report.tongue:
        found.setdefault("language", {})[report.tongue.text] = report.tongue.met
    return found


def time_told(report: Report, writing: Writing) -> str:
    """How long the person has worked in all, and in work like that, for who asks whether it is of the kind that is wanted.

    "" where the posting asks for no time of work that they may have.
    """
    months, alike = report.worked or (0, 0)
    if not months or not any(map(_is_of_time, report.conditions)):
        return ""
    told = "worked_alike" if 0 < alike < months else "worked"
    return writing.messages[told].format(time=_time(months, writing), alike=_time(alike, writing))


def _time(months: int, writing: Writing) -> str:
    from babel.units import format_unit  # 60 ms, only with a profile

    years, rest = divmod(months, 12)
    count, unit = (years, "year") if years else (rest, "month")
    return format_unit(count, f"duration-{unit}", length="long", locale=writing.locale)


def _with(text: str, short: str) -> str:
    """A text with what falls short of it, if anything."""
    return f"{text} ({short})" if short else text


def _after(label: str, text: str) -> str:
    """A text without a label that it begins with already."""
    return text[len(label) :] if text.lower().startswith(label.lower()) else text
