"""The interview sheet of a tailored résumé: what its reader asks first, then what to be ready to explain, line by line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from resume_helper.bullets import tense
from resume_helper.person.career import breaks
from resume_helper.render.layout import BETWEEN
from resume_helper.render.line import Line, heading
from resume_helper.render.resume import period
from resume_helper.text import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from resume_helper.report import Report
    from resume_helper.resume import Position, Resume
    from resume_helper.resume.made import Line as Told

PAY = "pay"
TOLD = (PAY, "contract", "deadline")
"""Kinds of conditions of which nobody asks whether they can be met."""
FEWEST_PARTS = 4
"""Digits of the shortest date that tells when something began."""


def interview_sheet(resume: Resume, report: Report, suffix: str = ".md") -> str:
    """The sheet as Markdown, or as HTML with the suffix ".html"; nothing of the profile or the posting is markup in it."""
    from resume_helper.render import markdown, page

    lines = _sheet(resume, report)
    return page.render(lines, resume.writing.code) if suffix == ".html" else markdown.render(lines)


def _sheet(resume: Resume, report: Report) -> Iterator[Line]:
    say = resume.writing.messages
    yield Line("title", say["interview"])
    first = [*_first(resume, report)]
    if first:
        yield from heading(say["asked_first"])
    yield from first
    yield from heading(say["your_lines"])
    yield Line("about", say["situation"])
    asked = set[str]()
    for position in filter(lambda position: position.lines, resume.positions):
        yield Line("name", one_line(position.job.called))
        for line in position.lines:
            yield Line("item", _question(line, position, resume, asked), lead=one_line(line.text))


def _first(resume: Resume, report: Report) -> Iterator[Line]:
    """What the posting asks and the résumé lacks, the times without a job, and the conditions that are open."""
    say, writing = resume.writing.messages, resume.writing
    if report.gaps:
        names = BETWEEN.join(gap.name for gap in report.gaps)
        yield Line("item", f"{names}. {say['ask_lacking']}", lead=f"{say['gaps']}: ")
    for start, end in _breaks(resume):
        yield Line("item", say["ask_break"], lead=f"{period(start, end, resume, current=not end)}: ")
    open_ = [row for row in report.conditions if row.met is not True]
    rows = dict.fromkeys(one_line(row.told) for row in open_ if row.kind not in TOLD)
    if rows:
        yield Line("item", BETWEEN.join(rows), lead=f"{say['ask_conditions']} ")
    if pay := dict.fromkeys(one_line(row.text) for row in open_ if row.kind == PAY):
        yield Line("item", say["ask_pay"], lead=f"{writing.conditions.get(PAY, PAY)}: {BETWEEN.join(pay)}. ")


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
