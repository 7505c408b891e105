"""The jobs of a résumé as a profile has them: title, firm, dates, lines, and the duties that these show."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from resume_helper.resume_text.listed.items import as_told
from resume_helper.resume_text.marks import SENTENCE_END
from resume_helper.resume_text.pieces import Pieces
from resume_helper.resume_text.shown import shown_by
from resume_helper.resume_text.volunteering import is_role
from resume_helper.text import capitalised, parts

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from resume_helper.resume_text import ResumeText
    from resume_helper.resume_text.jobs import Worked

LONGEST_BULLET = 160
"""Characters from which a line is parted into its sentences."""
Row = dict[str, Any]


def rows_of_jobs(jobs: Iterable[Worked], resume: ResumeText) -> dict[str, list[Row]]:
    """The jobs, and what was done without pay, as the rows "work" and "volunteer" of a profile.

    Lines of none of several jobs are a row of lines alone: no employer is there to fill in.
    """
    jobs = [*jobs]
    unpaid = (one for job in resume.jobs("volunteer") for one in job.by_season())
    told = {
        "work": [(job, _job(job, resume) if len(jobs) == 1 or job.is_told else told_of(job, resume)) for job in jobs],
        "volunteer": [(one, _volunteered(one, resume)) for one in unpaid],
    }
    rows = {kind: [row | {"duties": _duties(job, row["highlights"], resume)} for job, row in of] for kind, of in told.items()}
    return {kind: [{name: value for name, value in row.items() if value} for row in of] for kind, of in rows.items()}


def told_of(job: Worked, resume: ResumeText) -> Row:
    """The dates of a job, and its lines."""
    lines = (line for span in job.lines for line in _sentences(as_told(resume.text[slice(*span)])))
    return {"startDate": job.start, "endDate": job.end, "highlights": [line for line in lines if parts(line)]}


def _duties(job: Worked, lines: Sequence[str], resume: ResumeText) -> list[str]:
    """The duties of a résumé that the lines of a job show, also as they stand in a profile: `build` reads them there."""
    told = [*resume.duties_of(job)]
    shown = frozenset[str]().union(*shown_by(lines, resume.language, resume.catalog, told))
    return [id_ for id_ in told if id_ in shown]


def _job(job: Worked, resume: ResumeText) -> Row:
    """A job, but for its duties."""
    say = resume.catalog.writing(resume.language).messages
    words = Pieces(resume.catalog.resume_words(resume.language), resume.catalog.titles(resume.language))
    # Who had a paper round may have had no employer; all others are asked for theirs until it stands there, or is taken out.
    return {
        "name": job.name or ("" if words.is_casual(job.position) else f"[{say['template_company']}]"),
        "position": job.position or f"[{say['template_position']}]",
        "location": job.location,
        **told_of(job, resume),
    }


def _volunteered(job: Worked, resume: ResumeText) -> Row:
    """What was done for others without pay; what is told without dates stands in its first line."""
    rows, reading = told_of(job, resume), resume.catalog.resume_words(resume.language)
    if is_role(job.name, reading) and job.position and not is_role(job.position, reading):
        job = job._replace(name=job.position, position=job.name)
    firm = ", ".join(filter(None, (job.name, job.location)))
    if not job.name and not job.position and rows["highlights"]:
        firm, rows["highlights"] = rows["highlights"][0], rows["highlights"][1:]
    return {"organization": firm, "position": job.position, **rows}


def _sentences(line: str) -> list[str]:
    """A line as the bullets that it makes: the sentences of a long one, each with a capital as a line of a résumé has it."""
    found = SENTENCE_END.split(line) if len(line) > LONGEST_BULLET else [line]
    return [capitalised(text) for text in found]
