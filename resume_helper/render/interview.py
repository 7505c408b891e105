"""The interview sheet of a tailored résumé: what its reader asks first, then what to be ready to explain, line by line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from resume_helper.bullets import tense
from resume_helper.holder.career import breaks
from resume_helper.render.about import had_job
from resume_helper.render.conditions import rows_of_conditions, time_told
from resume_helper.render.line import BETWEEN, Line, heading
from resume_helper.render.resume import period
from resume_helper.text import capitalised, one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from resume_helper.match.conditions.demand import Condition
    from resume_helper.render.document import Role as DocumentRole
    from resume_helper.report import Report
    from resume_helper.resume import Position, Resume
    from resume_helper.resume.made import Line as Told

PAY, EXPERIENCE = "pay", "experience"
TOLD = ("contract", "deadline", "board")
"""Kinds of conditions of which nobody asks whether they can be met."""
AGREED = "agreement"
"""The choice of pay that a scale or a law tells: nobody asks what one expects to earn."""
OFFERED = ("remote", "hybrid", "none")
"""Choices of others of which nobody does: to work from home, and without experience."""
FEWEST_PARTS = 4
"""Digits of the shortest date that tells when something began."""
_ROLES: dict[str, DocumentRole] = {
    "title": "name",
    "about": "contact",
    "heading": "heading",
    "name": "position",
    "bullet": "bullet",
    "asked": "asked",
    "item": "text",
}
"""By the roles of lines, those of the paragraphs of a Word document."""


def interview_sheet(resume: Resume, report: Report, suffix: str = ".md") -> str | bytes:
    """The sheet as Markdown, or in the form of the suffix ".html" or ".docx"; nothing of the profile or the posting is markup.

    Raises UserError where python-docx is needed and not installed.
    """
    from resume_helper.render import document, markdown, page

    lines, code = _sheet(resume, report), resume.writing.code
    if suffix == ".docx":
        told = (line for line in lines if line.role in _ROLES)
        blocks = (document.Block(_ROLES[line.role], line.text, lead=line.lead * (line.role == "item")) for line in told)
        return document.to_docx(blocks, code, resume.writing.messages["interview"], one_line(resume.profile.name))
    return page.render(lines, code) if suffix == ".html" else markdown.render(lines)


def _sheet(resume: Resume, report: Report) -> Iterator[Line]:
    say = resume.writing.messages
    yield Line("title", say["interview"])
    if report.posting.title:
        yield Line("about", one_line(report.posting.title))
    if report.had:
        yield Line("about", had_job(report, resume.writing))
    first = [*_first(resume, report)]
    if first:
        yield from heading(say["asked_first"])
    yield from first
    yield from heading(say["your_lines"])
    yield Line("about", say["situation"])
    asked = set[str]()
    for position in filter(lambda position: position.lines, resume.positions):
        if not position.job.of_no_job:
            yield Line("name", one_line(position.job.called))
        for line in position.lines:
            yield Line("bullet", one_line(line.text), lead="\u2022 ")
            if question := _question(line, position, resume, asked):
                yield Line("asked", question)


def _first(resume: Resume, report: Report) -> Iterator[Line]:
    """What the posting asks and the résumé lacks, the times without a job, and the conditions that are open."""
    say, writing = resume.writing.messages, resume.writing
    if report.gaps:
        names = BETWEEN.join(gap.name for gap in report.gaps)
        yield Line("item", f"{names}. {say['ask_lacking']}", lead=f"{say['gaps']}: ")
    for start, end in _breaks(resume):
        yield Line("item", say["ask_break"], lead=f"{period(start, end, resume, current=not end)}: ")
    demanded = report._replace(conditions=tuple(row for row in report.conditions if not _is_offered(row)))
    rows = {
        kind: BETWEEN.join(text for text, met in of.items() if met is not True)
        for kind, of in rows_of_conditions(demanded, writing).items()
    }
    settled = any(row.kind == PAY and row.value and row.value.choice == AGREED for row in report.conditions)
    if (worked := time_told(report, writing)) and (asked := rows.pop(EXPERIENCE, "")):
        yield Line("item", f"{capitalised(worked)}.", lead=f"{writing.conditions.get(EXPERIENCE, EXPERIENCE)}: {asked}. ")
    pay, told = rows.pop(PAY, ""), [f"{writing.conditions.get(kind, kind)}: {text}" for kind, text in rows.items() if text]
    if told:
        yield Line("item", "; ".join(told), lead=f"{say['ask_conditions']} ")
    if pay and not settled:
        yield Line("item", say["ask_pay"], lead=f"{writing.conditions.get(PAY, PAY)}: {pay}. ")


def _is_offered(row: Condition) -> bool:
    """Whether a condition is none that anybody has to meet."""
    return row.kind in TOLD or bool(row.value and row.value.choice in OFFERED)


def _breaks(resume: Resume) -> list[tuple[str, str]]:
    """The times without a job or a school, between the jobs of a profile and since the last of them."""
    profile = resume.profile
    rows = [(job.start, job.end) for job in profile.work]
    rows += ((row.get("startDate", ""), row.get("endDate", "")) for row in profile.education)
    since = min((job.start for job in profile.work if job.start), default="")
    known = [(start, end) for start, end in rows if since and _is_date(start) and (not end or _is_date(end))]
    return breaks((start, end) for start, end in known if not end or end >= since)


def _is_date(text: str) -> bool:
    return text.replace("-", "").isdecimal() and len(text) >= FEWEST_PARTS


def _question(line: Told, position: Position, resume: Resume, asked: set[str]) -> str:
    """What is asked of a line: a number of its duty that is not known yet, or else how the one that it tells was measured."""
    metrics = resume.writing.metrics
    for metric in line.open:
        if metric in metrics and metric not in asked:
            asked.add(metric)
            return tense(metrics[metric].question, present=position.job.current)
    where = next((metrics[metric].where for metric in line.metrics if metric in metrics), "")
    return f"{resume.writing.messages['measured']} ({where})" if where else ""
