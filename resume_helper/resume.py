"""The tailored résumé: what of a profile answers a posting, in the order in which the posting asks for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from resume_helper.bullets import ANY_PEOPLE, Said, alike, bullets
from resume_helper.catalog.entries import GROUPS
from resume_helper.person.holder import TRADE
from resume_helper.sections import with_tools

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from resume_helper.catalog.entries import Writing
    from resume_helper.person import Person
    from resume_helper.person.profile import Job, Profile
    from resume_helper.report import Bullet, Report, Slot

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
    lacking: tuple[str, ...] = ()
    """The metrics whose number would make a line stronger, or make one."""


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
    """The jobs that have none of the posting's duties."""


def tailor(report: Report, person: Person, *, all_jobs: bool = False) -> Resume:
    """The résumé of a person for the posting of a report, in the language of the report.

    Only jobs in which a duty of the posting was done, the latest first; their bullets in the order of the posting's demand.
    Where no job has one, the latest shows what it has. With `all_jobs` the others stand too, with the person's own lines.
    """
    writing = person.catalog.writing(report.written_in)
    asked = [duty.id for duty in report.duties]
    jobs = person.latest_first()
    fitting = {at for at, job in jobs if not set(asked).isdisjoint(job.duties)}
    if not fitting:
        latest, job = jobs[0]
        fitting, asked = {latest}, [*job.duties]
    history = _History(person, writing, asked)
    return Resume(
        person.profile,
        writing,
        tuple(history.position(at, job) for at, job in jobs if all_jobs or at in fitting),
        _skills(report, person, writing),
        tuple(map(_as_told, person.profile.volunteer)),
        tuple(map(_as_told, person.profile.projects)),
        tuple(job.called for at, job in jobs if not all_jobs and at not in fitting),
    )


def _as_told(part: Job) -> Position:
    """What was done besides jobs, in the person's own words."""
    return Position(part, tuple(Line(text) for text in (part.summary, *part.highlights) if text))


class _History:
    """The jobs while they are written, the latest first: an earlier one says nothing that a later one has said."""

    def __init__(self, person: Person, writing: Writing, asked: Iterable[str]) -> None:
        self.person, self.writing, self.asked = person, writing, tuple(asked)
        self._said: set[tuple[str, tuple[Slot, ...] | str]] = set()
        """By duty, what the bullets so far say: the numbers of one, or the words of one without, in the past tense."""
        self._texts = list[str]()

    def position(self, at: int, job: Job) -> Position:
        """A job with its lines; duties that leave nothing new to say are named in one."""
        room = max(FEWEST_MADE, MOST_BULLETS - len(job.highlights))
        said = Said()
        asked = [duty for duty in self.asked if duty in job.duties]
        found = self._bullets(asked, at, said)
        chosen = _strongest(found, room)
        chosen += _strongest(self._more(asked, at, found), room - len(chosen))
        chosen.sort(key=lambda row: asked.index(row[0]))
        if asked:
            others = self._bullets((duty for duty in job.duties if duty not in asked), at, said)
            chosen += _strongest(others, max(0, FEWEST_MADE - len(chosen) - len(job.highlights)))
        self._said |= {(duty, self._forms(duty, at)[bullet]) for duty, bullet in chosen}
        self._texts += [bullet.text for _, bullet in chosen]
        lines = [_line(bullet, duty) for duty, bullet in chosen]
        again = [duty for duty in asked if duty not in dict(found) and duty in self.writing.duties]
        if again and len(lines) < room:
            names = "; ".join(_lowered(self.writing.duties[duty].name) for duty in again)
            lines.append(Line(self.writing.messages["also_done"].format(names=names)))
        summary = (Line(job.summary),) if job.summary and not job.highlights else ()
        weak = [*again, *(duty for duty, bullet in chosen if duty in asked and not bullet.slots)]
        slots = (metric for duty in weak for row in self.person.catalog.shared.duties[duty].slots for metric in row)
        lacking = dict.fromkeys(metric for metric in slots if metric not in self.person.numbers[at])
        return Position(job, (*summary, *lines, *map(Line, job.highlights)), at, tuple(lacking))

    def _bullets(self, duties: Iterable[str], at: int, said: Said) -> list[tuple[str, Bullet]]:
        """The best bullet of each duty that has one which no later job has: with numbers and in other words where it can be."""
        return [(duty, bullet) for duty in duties for bullet in said.freshest_first(self._new(duty, at))[:1]]

    def _more(self, duties: Iterable[str], at: int, found: Iterable[tuple[str, Bullet]]) -> list[tuple[str, Bullet]]:
        """Further bullets of duties whose numbers none of those found has."""
        told = {slot.metric for _, bullet in found for slot in bullet.slots}
        more: list[tuple[str, Bullet]] = []
        for duty in duties:
            for bullet in self._new(duty, at):
                metrics = {slot.metric for slot in bullet.slots}
                if metrics and told.isdisjoint(metrics):
                    more.append((duty, bullet))
                    told |= metrics
        return more

    def _new(self, duty: str, at: int) -> tuple[Bullet, ...]:
        """The bullets of a duty that no later job has: those with numbers first, and of these those in other words."""
        new = [bullet for bullet, says in self._forms(duty, at).items() if (duty, says) not in self._said]
        new.sort(key=lambda bullet: (not bullet.slots, any(alike(bullet.text, other) for other in self._texts)))
        return tuple(new)

    def _forms(self, duty: str, at: int) -> dict[Bullet, tuple[Slot, ...] | str]:
        """The bullets of a duty in a job, each with what it says whatever its tense: its numbers, or else its words."""
        numbers, current = self.person.written(at, self.writing.code), self.person.profile.work[at].current
        made, past = (bullets(duty, self.writing, ANY_PEOPLE, present=now, numbers=numbers) for now in (current, False))
        return {bullet: bullet.slots or other.text for bullet, other in zip(made, past, strict=True)}


def _strongest(found: Sequence[tuple[str, Bullet]], room: int) -> list[tuple[str, Bullet]]:
    """So many of the bullets: with numbers before without, and what is asked most before the rest; in their order."""
    first = sorted(range(len(found)), key=lambda n: not found[n][1].slots)[:room]
    return [found[n] for n in sorted(first)]


def _lowered(name: str) -> str:
    return name[:1].lower() + name[1:]


def _line(bullet: Bullet, duty: str) -> Line:
    return Line(bullet.text, duty, tuple(slot.metric for slot in bullet.slots))


def _skills(report: Report, person: Person, writing: Writing) -> dict[str, tuple[str, ...]]:
    groups = dict[str, list[str]]()
    for skill in report.skills:
        if skill.id in person.held and skill.group in ("soft", "hard") and skill.id != TRADE:
            # A product that the posting names and the person does not is not the person's.
            name = with_tools(writing.skills[skill.id].name, person.tools(skill))
            groups.setdefault(skill.group, []).append(name)
    named = " ".join(name.lower() for names in groups.values() for name in names)
    # A profile that was made of such a résumé has the names of the groups among its skills.
    labels = {writing.messages[group].lower() for group in GROUPS}
    own = [skill for skill in person.profile.skills if skill.lower() not in named and skill.lower() not in labels]
    if own:
        groups.setdefault("hard", []).extend(own)
    languages = [f"{name} ({level})" if level else name for name, level in person.profile.languages]
    if languages:
        groups["language"] = languages
    return {group: tuple(dict.fromkeys(names)) for group, names in groups.items()}
