"""The tailored résumé: what of a profile answers a posting, in the order in which the posting asks for it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from resume_helper.bullets import ANY_PEOPLE, Said, alike, bullets
from resume_helper.catalog.entries import language_of
from resume_helper.person.profile import day_of
from resume_helper.person.resume_text.shown import counts, shown_by
from resume_helper.resume.listing import skills_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from resume_helper.catalog.entries import Writing
    from resume_helper.person import Person
    from resume_helper.person.profile import Job, Profile
    from resume_helper.report import Bullet, Report, Slot

MOST_BULLETS, FEWEST_MADE = 6, 3
"""Bullets of one position at most: more are not read. The person's own are all there, and some of the catalog's at least; those
with numbers for what is asked are there up to that most."""
YEARS_OF_INTEREST = 10
"""Years before the latest job of which employers ask what was done in them."""
_NUMBER = re.compile(r"\d+")
_THOUSANDS = re.compile(r"(?<=\d)[.,\s](?=\d{3}(?!\d))")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the résumé, the duty that it is about ("" for one of the person's own that shows none), and its metrics."""

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
    untold: tuple[str, ...] = ()
    """The metrics of duties asked for whose number no line tells."""


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


def tailor(report: Report, person: Person, *, all_jobs: bool = False) -> Resume:
    """The résumé of a person for the posting of a report, in the language of the report.

    The latest job first, of those that go on the one that answers the posting most. None is left out but those that ended more
    than ten years ago, before the first in which a duty of the posting was done or whose title is of its sector: what came
    later has no hole. Bullets in the order of the posting's demand; a job with no such duty has the person's own lines. Where
    no job has one, the latest shows what it has. With `all_jobs` the earlier ones stand too.
    """
    writing = person.catalog.writing(report.written_in)
    asked = [duty.id for duty in report.duties]
    jobs = person.latest_first()
    fitting = {at for at, job in jobs if not set(asked).isdisjoint(job.duties)}
    if not fitting:
        latest, job = jobs[0]
        fitting, asked = {latest}, [*job.duties]
    since = _year_of_interest(person.profile)
    fitting |= {at for at, job in jobs if job.current or job.end[:4] >= since or report.posting.sector in person.sectors(job)}
    running = sorted((row for row in jobs if row[1].current), key=lambda row: -len({*asked} & {*row[1].duties}))
    jobs = [*running, *(row for row in jobs if not row[1].current)]
    earliest = max(n for n, (at, _) in enumerate(jobs) if at in fitting)
    shown = jobs if all_jobs else jobs[: earliest + 1]
    history = _History(person, writing, asked)
    return Resume(
        person.profile,
        writing,
        tuple(history.position(at, job) for at, job in shown),
        skills_of(report, person, writing),
        tuple(map(_as_told, person.profile.volunteer)),
        tuple(map(_as_told, person.profile.projects)),
        tuple(job.called for _, job in jobs[len(shown) :]),
    )


def _year_of_interest(profile: Profile) -> str:
    """The year from which on any job is of interest: so many before the latest one that a job tells."""
    latest = max((date[:4] for job in profile.work for date in (job.start, job.end) if day_of(date)), default="")
    return str(int(latest) - YEARS_OF_INTEREST) if latest else "none"


def _as_told(part: Job) -> Position:
    """What was done besides jobs, in the person's own words."""
    return Position(part, tuple(Line(text) for text in (part.summary, *part.highlights) if text))


class _History:
    """The jobs while they are written, the latest first: an earlier one says nothing that a later one has said.

    What a line of the person's own tells, the catalog tells only with numbers that the line has not: it would say no more, or
    more than was done.
    """

    def __init__(self, person: Person, writing: Writing, asked: Iterable[str]) -> None:
        self.person, self.writing, self.asked = person, writing, tuple(asked)
        self._own = dict[tuple[int, str], list[str]]()
        """By job and duty, the person's own lines that show it."""
        self._said: set[tuple[str, tuple[Slot, ...] | str]] = set()
        """By duty, what the bullets so far say: the numbers of one, or the words of one without, in the past tense."""
        self._texts = list[str]()

    def position(self, at: int, job: Job) -> Position:
        """A job with its lines; duties that leave nothing new to say are named in one."""
        said = Said()
        asked = [duty for duty in self.asked if duty in job.duties]
        own = self._read_own(at, job, asked)
        found = self._bullets(asked, at, said)
        counted = sum(bool(bullet.slots) for _, bullet in found)
        room = max(FEWEST_MADE, MOST_BULLETS - len(job.highlights), min(counted, MOST_BULLETS))
        chosen = _strongest(found, room)
        chosen += _strongest(self._more(asked, at, found), room - len(chosen))
        chosen.sort(key=lambda row: asked.index(row[0]))
        if asked:
            others = self._bullets((duty for duty in job.duties if duty not in asked), at, said)
            chosen += _strongest(others, max(0, FEWEST_MADE - len(chosen) - len(job.highlights)))
        self._said |= {(duty, self._forms(duty, at)[bullet]) for duty, bullet in chosen}
        self._texts += [bullet.text for _, bullet in chosen]
        rank = {duty: n for n, duty in enumerate(asked)}
        lines = sorted(
            (*(_line(bullet, duty) for duty, bullet in chosen), *filter(_is_about_a_duty, own)),
            key=lambda line: rank.get(line.duty, len(rank)),
        )
        untold = [duty for duty in asked if duty not in dict(found) and duty in self.writing.duties]
        again = [duty for duty in untold if (at, duty) not in self._own]
        if again and len(chosen) < room:
            names = "; ".join(_lowered(self.writing.duties[duty].name) for duty in again)
            lines.append(Line(self.writing.messages["also_done"].format(names=names)))
        lines += (line for line in own if not line.duty)
        summary = (Line(job.summary),) if job.summary and not job.highlights else ()
        weak = [duty for duty in untold if not any(map(self._counts, self._own.get((at, duty), ())))]
        weak += (duty for duty, bullet in chosen if duty in asked and not bullet.slots)
        slots = (metric for duty in weak for row in self.person.catalog.shared.duties[duty].slots for metric in row)
        lacking = dict.fromkeys(metric for metric in slots if metric not in self.person.numbers[at])
        return Position(job, (*summary, *lines), at, tuple(lacking), tuple(self._untold(at, asked, lines)))

    def _untold(self, at: int, asked: Iterable[str], lines: Sequence[Line]) -> Iterator[str]:
        """The metrics of duties asked for whose number in a job none of its lines tells."""
        told = {metric for line in lines for metric in line.metrics}
        numbers = self.person.written(at, self.writing.code)
        wanted = {metric for duty in asked for row in self.person.catalog.shared.duties[duty].slots for metric in row}
        for metric, figure in numbers.items():
            if metric in wanted - told and not any(
                _digits(figure.value) <= _digits(line.text) for line in lines if not line.metrics
            ):
                yield metric

    def _read_own(self, at: int, job: Job, asked: Sequence[str]) -> list[Line]:
        """The person's own lines in a job, each with the duty of the job that it shows, the one that is asked most.

        Lines in another language than that of the résumé tell its reader nothing, so they show none.
        """
        if self.person.writes_otherwise(self.writing.code):
            return [*map(Line, job.highlights)]
        lines = list[Line]()
        read = shown_by(job.highlights, self.writing.code, self.person.catalog)
        for text, shown in zip(job.highlights, read, strict=True):
            for duty in shown & {*job.duties}:
                self._own.setdefault((at, duty), []).append(text)
            lines.append(Line(text, next((duty for duty in asked if duty in shown), "")))
        return lines

    def _counts(self, line: str) -> bool:
        return counts(line, language_of(self.writing.code), self.person.catalog)

    def _tells_more(self, duty: str, at: int, bullet: Bullet) -> bool:
        """Whether a bullet tells more of a duty than each line of the person's own that shows it: numbers that it has not."""
        told = {number for slot in bullet.slots for number in _digits(slot.value or "")}
        return all(told - _digits(line) for line in self._own.get((at, duty), ()))

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
        forms = self._forms(duty, at).items()
        new = [bullet for bullet, says in forms if (duty, says) not in self._said and self._tells_more(duty, at, bullet)]
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


def _is_about_a_duty(line: Line) -> bool:
    return bool(line.duty)


def _digits(text: str) -> set[str]:
    """The numbers of a text, without what parts their thousands."""
    return {*_NUMBER.findall(_THOUSANDS.sub("", text))}


def _lowered(name: str) -> str:
    return name[:1].lower() + name[1:]


def _line(bullet: Bullet, duty: str) -> Line:
    return Line(bullet.text, duty, tuple(slot.metric for slot in bullet.slots))
