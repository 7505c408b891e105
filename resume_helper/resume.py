"""The tailored résumé: what of a profile answers a posting, in the order in which the posting asks for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from resume_helper.bullets import ANY_PEOPLE, Said, bullets

if TYPE_CHECKING:
    from resume_helper.catalog.entries import Writing
    from resume_helper.person import Person
    from resume_helper.person.profile import Job, Profile
    from resume_helper.report import Bullet, Report

MOST_BULLETS, FEWEST_MADE = 6, 3
"""Bullets of one position at most: more are not read. The person's own are all there, and some of the catalog's at least."""


@dataclass(frozen=True, slots=True)
class Line:
    """A bullet of the résumé, the duty that it is about ("" for a line of the person's own), and its metrics."""

    text: str
    duty: str = ""
    metrics: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Position:
    """A job of the résumé, with the lines that it has there."""

    job: Job
    lines: tuple[Line, ...]
    at: int = -1
    """Its place in `work`."""


@dataclass(frozen=True, slots=True)
class Resume:
    """The résumé, as every renderer takes it. `lacking` are the metrics whose number would make a bullet stronger."""

    profile: Profile
    writing: Writing
    positions: tuple[Position, ...]
    skills: dict[str, tuple[str, ...]]
    """The skills asked for and held, by group, then those that the person names besides."""
    lacking: tuple[str, ...]
    volunteer: tuple[Position, ...]
    projects: tuple[Position, ...]
    left_out: tuple[str, ...]
    """The jobs that have none of the posting's duties."""


def tailor(report: Report, person: Person, to: str, *, all_jobs: bool = False) -> Resume:
    """The résumé of a person for the posting of a report, in the language `to`.

    Only jobs in which a duty of the posting was done, the latest first; their bullets in the order of the posting's demand.
    Where no job has one, the latest shows what it has. With `all_jobs` the others stand too, with the person's own lines.
    """
    writing = person.catalog.writing(to)
    asked = [duty.id for duty in report.duties]
    said = Said()
    lacking = dict[str, None]()
    jobs = person.latest_first()
    fitting = {at for at, job in jobs if not set(asked).isdisjoint(job.duties)}
    if not fitting:
        latest, job = jobs[0]
        fitting, asked = {latest}, [*job.duties]
    positions = tuple(
        _position(job, at, asked, person, said, lacking, writing) for at, job in jobs if all_jobs or at in fitting
    )
    return Resume(
        person.profile,
        writing,
        positions,
        _skills(report, person),
        tuple(lacking),
        tuple(map(_as_told, person.profile.volunteer)),
        tuple(map(_as_told, person.profile.projects)),
        tuple(job.called for at, job in jobs if not all_jobs and at not in fitting),
    )


def _as_told(part: Job) -> Position:
    """What was done besides jobs, in the person's own words."""
    lines = tuple(Line(text) for text in (part.summary, *part.highlights) if text)
    return Position(part, lines)


def _position(
    job: Job,
    at: int,
    asked: list[str],
    person: Person,
    said: Said,
    lacking: dict[str, None],
    writing: Writing,
) -> Position:
    numbers = person.written(at, writing.code)
    lines = list[Line]()
    for duty in (duty for duty in asked if duty in job.duties):
        made = said.freshest_first(bullets(duty, writing, ANY_PEOPLE, present=job.current, numbers=numbers))
        lines += [_line(bullet, duty) for bullet in made[:1]]
    room = max(FEWEST_MADE, MOST_BULLETS - len(job.highlights))
    # With numbers before without, and what the posting asks most before the rest; shown in the posting's order.
    chosen = sorted(sorted(range(len(lines)), key=lambda n: not lines[n].metrics)[:room])
    for line in (lines[n] for n in chosen if not lines[n].metrics):
        slots = person.catalog.shared.duties[line.duty].slots
        lacking.update(dict.fromkeys(metric for row in slots for metric in row if metric not in person.numbers[at]))
    own = (Line(text) for text in job.highlights)
    summary = (Line(job.summary),) if job.summary and not job.highlights else ()
    every = *summary, *(lines[n] for n in chosen), *own
    return Position(job, every, at)


def _line(bullet: Bullet, duty: str) -> Line:
    return Line(bullet.text, duty, tuple(slot.metric for slot in bullet.slots))


def _skills(report: Report, person: Person) -> dict[str, tuple[str, ...]]:
    groups = dict[str, list[str]]()
    for skill in report.skills:
        if skill.id in person.held and skill.group in ("soft", "hard"):
            groups.setdefault(skill.group, []).append(skill.name)
    named = " ".join(name.lower() for names in groups.values() for name in names)
    own = [skill for skill in person.profile.skills if skill.lower() not in named]
    if own:
        groups.setdefault("hard", []).extend(own)
    languages = [f"{name} ({level})" if level else name for name, level in person.profile.languages]
    if languages:
        groups["language"] = languages
    return {group: tuple(dict.fromkeys(names)) for group, names in groups.items()}
