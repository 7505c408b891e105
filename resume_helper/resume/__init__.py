"""The tailored résumé: what of a profile answers a posting, in the order in which the posting asks for it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from resume_helper.catalog.entries import language_of
from resume_helper.holder.trade import sectors_of
from resume_helper.person.job import day_of
from resume_helper.resume.history import Asked, History, Position
from resume_helper.resume.listing import skills_of
from resume_helper.resume.made import Line
from resume_helper.resume.wording import named, place, titled, without_stop

if TYPE_CHECKING:
    from resume_helper.catalog.entries import Writing
    from resume_helper.person import Person
    from resume_helper.person.job import Job
    from resume_helper.person.profile import Profile
    from resume_helper.report import Report

__all__ = ["Line", "Position", "Resume", "tailor"]
YEARS_OF_INTEREST = 10
"""Years before the latest job began of which employers ask what was done in them."""


@dataclass(frozen=True, slots=True)
class Resume:
    """The résumé, as every renderer takes it."""

    profile: Profile
    writing: Writing
    positions: tuple[Position, ...]
    skills: dict[str, tuple[str, ...]]
    """The skills asked for and held, by group, then those that the person names besides."""
    volunteer: tuple[Position, ...]
    projects: tuple[Position, ...]
    left_out: tuple[str, ...]
    """The jobs long before the first that has anything to do with the posting."""


def tailor(report: Report, person: Person, *, all_jobs: bool = False, limit: int = 0) -> Resume:
    """The résumé of a person for the posting of a report, in the language of the report.

    The latest job first, of those that go on the one that answers the posting most; before all, lines of no job. None is left
    out but those that ended more than ten years before the latest began, before the first in which a duty of the posting was
    done or whose title is of its sector: what came later has no hole. Bullets in the order of the posting's demand; a job
    with no such duty has the person's own lines. Where no job has one, the latest shows what it has. With `all_jobs` the
    earlier ones stand too. No job has more lines than the `limit`, the person's own first; without one, those of the catalog
    fill a job up to eight lines.
    """
    writing = person.catalog.writing(report.written_in)
    asked = _by_demand(report)
    jobs = person.latest_first()
    fitting = {at for at, job in jobs if not set(asked).isdisjoint(job.duties)}
    if not fitting:
        latest, job = jobs[0]
        fitting, asked = {latest}, [*job.duties]
    since = _year_of_interest(person.profile)
    of_sector = {at for at, job in enumerate(person.pasts) if report.posting.sector in sectors_of(job, person).title}
    fitting |= {at for at, job in jobs if job.current or job.end[:4] >= since or at in of_sector}
    running = sorted((row for row in jobs if row[1].current), key=lambda row: -len({*asked} & {*row[1].duties}))
    jobs = [*running, *(row for row in jobs if not row[1].current)]
    jobs.sort(key=lambda row: not row[1].of_no_job)
    earliest = max(n for n, (at, _) in enumerate(jobs) if at in fitting)
    shown = jobs if all_jobs else jobs[: earliest + 1]
    history = History(person, writing, Asked(tuple(asked), report.people, report.seldom, limit))
    return Resume(
        replace(person.profile, name=named(person.profile.name, writing), education=_latest_first(person.profile.education)),
        writing,
        tuple(history.position(at, job) for at, job in shown),
        skills_of(report, person, writing),
        tuple(_as_told(part, writing, person) for part in person.profile.volunteer),
        tuple(_as_told(part, writing, person) for part in person.profile.projects),
        tuple(job.called for _, job in jobs[len(shown) :]),
    )


def _by_demand(report: Report) -> list[str]:
    """The duties of a posting, first what it states most surely and first."""
    first = sorted(report.duties, key=lambda duty: min((one.start for one in duty.evidence), default=0))
    places = {duty.id: 2 * n for n, duty in enumerate(first)}  # its order tells more of its weight than how surely it was read
    return [duty.id for _, duty in sorted(enumerate(report.duties), key=lambda row: row[0] + places[row[1].id])]


def _year_of_interest(profile: Profile) -> str:
    """The year from which on any job is of interest: so many before the latest began, or ended where its start is not told."""
    latest = max((date[:4] for job in profile.work if day_of(date := job.start or job.end)), default="")
    return str(int(latest) - YEARS_OF_INTEREST) if latest else "none"


def _latest_first(schools: tuple[dict[str, str], ...]) -> tuple[dict[str, str], ...]:
    """The schools as jobs are, those that go on first and then by their end; as they stand where a date is not known."""

    def ended(row: dict[str, str]) -> tuple[bool, str, str]:
        start, end = row.get("startDate", ""), row.get("endDate", "")
        return bool(start and not end), end, start

    dated = all(day_of(row.get("endDate") or row.get("startDate", "")) for row in schools)
    return tuple(sorted(schools, key=ended, reverse=True)) if dated else schools


def _as_told(part: Job, writing: Writing, person: Person) -> Position:
    """What was done besides jobs, in the person's own words."""
    abbreviations = person.catalog.index(language_of(writing.code)).abbreviations
    lines = tuple(Line(without_stop(text, abbreviations)) for text in (part.summary, *part.highlights) if text)
    return Position(replace(part, position=titled(part.position, writing), location=place(part.location)), lines)
