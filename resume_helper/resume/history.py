"""The jobs of a résumé with their lines: the person's own, and what the catalog says of duties that no line of theirs shows."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from resume_helper.bullets import Said, alike, bullets
from resume_helper.catalog.entries import language_of
from resume_helper.person import number_reader
from resume_helper.person.resume_text.shown import counts
from resume_helper.person.served import people_of
from resume_helper.resume.own import OwnLines, nearest
from resume_helper.resume.wording import Tenses, place, titled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from resume_helper.bullets import Figure
    from resume_helper.catalog.entries import Writing
    from resume_helper.person import Person
    from resume_helper.person.profile import Job
    from resume_helper.report import Bullet, Slot

MOST_LINES, FEWEST_MADE = 8, 3
"""Lines of one position at most: more are not read. The person's own are all there, and some of the catalog's at least."""
RAISED, UNASKED = 3, 4
"""How many places a line rises for each of up to two numbers, and the place of one that answers nothing asked."""
MOST_RAISES = 2
_NUMBER, _YEAR = re.compile(r"\d+(?:[.,\s]\d+)*"), re.compile(r"\b(?:19|20)\d\d\b")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the résumé, the duty that it is about ("" for one of the person's own that shows none), and its metrics."""

    text: str
    duty: str = ""
    metrics: tuple[str, ...] = ()
    open: tuple[str, ...] = ()
    """The metrics of its duty whose number in the job is not known."""


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
    otherwise: tuple[str, ...] = ()
    """The metrics of which the person's own lines tell another number."""
    named: tuple[str, ...] = ()
    """The duties asked for that are named in one line for want of room."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a posting asks, as far as it matters to each job."""

    duties: tuple[str, ...]
    """The duties, in the order of its demand."""
    people: str
    """Its word for the people served."""
    seldom: frozenset[str] = frozenset()
    """The metrics that such work seldom counts."""
    most: int = MOST_LINES
    """Lines of one position at most, of those that are made."""


class History:
    """The jobs while they are written, the latest first: an earlier one says nothing that a later one has said.

    What a line of the person's own shows, the catalog does not say again: the numbers of a duty are put into that line.
    """

    def __init__(self, person: Person, writing: Writing, asked: Asked) -> None:
        self.person, self.writing, self.asked = person, writing, asked
        self.tenses, self._reader = Tenses(writing), number_reader(person.language, person.catalog)
        self.said: set[tuple[str, tuple[Slot, ...] | str]] = set()
        """By duty, what the bullets so far say: the numbers of one, or the words of one without, in the past tense."""
        self.texts = list[str]()

    def position(self, at: int, job: Job) -> Position:
        """A job with its lines; duties that leave nothing new to say, or have no room, are named in one."""
        asked = [duty for duty in self.asked.duties if duty in job.duties]
        own = OwnLines(self.person, self.writing, at, self._reader)
        for duty in (*asked, *(duty for duty in job.duties if duty not in asked)):
            own.take(duty)
        made = _Made(self, at, job, own)
        chosen, crowded = self._chosen(made, asked, job)
        self.texts += [bullet.text for _, bullet in chosen]
        again = [duty for duty in asked if duty not in dict(chosen) and not own.show(duty) and duty in self.writing.duties]
        lines = self._ordered(at, own, chosen, asked, again)
        summary = (Line(job.summary),) if job.summary and not job.highlights else ()
        return Position(
            replace(job, position=titled(job.position, self.writing), location=place(job.location)),
            (*summary, *lines),
            at,
            tuple(self._lacking(at, asked, chosen, own)),
            tuple(self._untold(at, asked, lines, own)),
            tuple(own.otherwise),
            tuple(duty for duty in again if duty in crowded),
        )

    def _chosen(self, made: _Made, asked: Sequence[str], job: Job) -> tuple[list[tuple[str, Bullet]], set[str]]:
        """The bullets of a job with their duties, and the duties asked for that have one and no room."""
        said = Said()
        found = made.best(asked, said)
        more = made.more(asked, found)
        counted = sum(bool(bullet.slots) for _, bullet in (*found, *more))
        room = max(FEWEST_MADE, self.asked.most - len(job.highlights), min(counted, self.asked.most))
        chosen = _strongest(found, room)
        chosen += _strongest(more, room - len(chosen))
        chosen.sort(key=lambda row: asked.index(row[0]))
        if asked:
            besides = made.best((duty for duty in job.duties if duty not in asked), said)
            chosen += _strongest(besides, FEWEST_MADE - len(chosen) - len(job.highlights))
        self.said |= {(duty, made.forms(duty)[bullet]) for duty, bullet in chosen}
        return chosen, {duty for duty, _ in found} - {duty for duty, _ in chosen}

    def _open(self, line: Line, at: int) -> tuple[str, ...]:
        """The metrics of the duty of a line whose number in the job is not known."""
        known = self.person.numbers[at].keys() | {*line.metrics} | self.asked.seldom
        slots = (metric for row in self._slots(line.duty) for metric in row) if line.duty else ()
        return tuple(dict.fromkeys(metric for metric in slots if metric not in known))

    def _ordered(
        self, at: int, own: OwnLines, chosen: Iterable[tuple[str, Bullet]], asked: Sequence[str], again: Iterable[str]
    ) -> list[Line]:
        """The lines of a job: what is asked most first, what has numbers before what has none, and last what answers nothing.

        The duties that are asked `again` are named in one line.
        """
        places = {duty: n for n, duty in enumerate(asked)}
        lines = [Line(bullet.text, duty, tuple(slot.metric for slot in bullet.slots)) for duty, bullet in chosen]
        for n, shown in enumerate(own.shown):
            duty = next((duty for duty in asked if duty in shown), "")
            lines.append(Line(own.written(n), duty, tuple(own.told[n])))

        def rank(line: Line) -> int:
            raised = RAISED * min(MOST_RAISES, self._numbers(line))
            return places.get(line.duty, UNASKED if raised else last) - raised

        last = max(UNASKED, len(asked))
        lines = [replace(line, open=self._open(line, at)) for line in sorted(lines, key=rank)]
        if names := "; ".join(_lowered(self.writing.duties[duty].name) for duty in again):
            plain = next((n for n, line in enumerate(lines) if rank(line) == last), len(lines))
            lines.insert(plain, Line(self.writing.messages["besides_done" if lines else "also_done"].format(names=names)))
        return lines

    def _numbers(self, line: Line) -> int:
        """How many numbers a line tells, as far as it matters."""
        if line.metrics:
            return len(line.metrics)
        told = counts(line.text, language_of(self.writing.code), self.person.catalog)
        return max(1, len(_NUMBER.findall(_YEAR.sub(" ", line.text)))) if told else 0

    def _lacking(self, at: int, asked: Sequence[str], chosen: Iterable[tuple[str, Bullet]], own: OwnLines) -> Iterator[str]:
        """The metrics whose number would make a line stronger: those of the duties of which no line tells any."""
        told = {duty for duty, bullet in chosen if bullet.slots}
        for n, shown in enumerate(own.shown):
            if self._numbers(Line(own.written(n), "", tuple(own.told[n]))):
                told |= shown
        slots = (metric for duty in asked if duty not in told for row in self._slots(duty) for metric in row)
        known = self.person.numbers[at].keys() | self.asked.seldom
        yield from dict.fromkeys(metric for metric in slots if metric not in known)

    def _untold(self, at: int, asked: Iterable[str], lines: Sequence[Line], own: OwnLines) -> Iterator[str]:
        """The metrics of duties asked for whose number in a job none of its lines tells."""
        told = {metric for line in lines for metric in line.metrics}.union(own.without)
        wanted = {metric for duty in asked for row in self._slots(duty) for metric in row}
        yield from (metric for metric in self.person.written(at, self.writing.code) if metric in wanted - told)

    def _slots(self, duty: str) -> tuple[tuple[str, ...], ...]:
        return self.person.catalog.shared.duties[duty].slots


class _Made:
    """What the catalog has to say of a job: of the duties that no line of the person's own shows."""

    def __init__(self, history: History, at: int, job: Job, own: OwnLines) -> None:
        self._history, self._own = history, own
        self._people = people_of(job, history.person, history.asked.people)
        self._present = history.tenses.present(() if own.foreign else own.texts, current=job.current)
        figures = history.person.written(at, history.writing.code)
        told = {metric for metrics in own.told for metric in metrics} | own.without
        self._figures: dict[str, Figure] = {metric: figure for metric, figure in figures.items() if metric not in told}

    def best(self, duties: Iterable[str], said: Said) -> list[tuple[str, Bullet]]:
        """The best bullet of each duty that has one which no later job has: with numbers and in other words where it can be."""
        best: list[tuple[str, Bullet]] = []
        told, duties, shared = set[str](), [*duties], self._history.person.catalog.shared
        for duty in duties:
            new = ((bullet, [slot.metric for slot in bullet.slots]) for bullet in self._new(duty))
            of = ((bullet, metrics) for bullet, metrics in new if all(duty in nearest(row, duties, shared) for row in metrics))
            unsaid = (*(bullet for bullet, metrics in of if told.isdisjoint(metrics)),)
            for bullet in said.freshest_first(unsaid)[:1]:
                best.append((duty, bullet))
                told |= {slot.metric for slot in bullet.slots}
        return best

    def more(self, duties: Iterable[str], found: Iterable[tuple[str, Bullet]]) -> list[tuple[str, Bullet]]:
        """Further bullets of duties whose numbers none of those found has."""
        told = {slot.metric for _, bullet in found for slot in bullet.slots}
        more: list[tuple[str, Bullet]] = []
        for duty in duties:
            for bullet in self._new(duty):
                metrics = {slot.metric for slot in bullet.slots}
                if metrics and told.isdisjoint(metrics):
                    more.append((duty, bullet))
                    told |= metrics
        return more

    def forms(self, duty: str) -> dict[Bullet, tuple[Slot, ...] | str]:
        """The bullets of a duty in a job, each with what it says whatever its tense: its numbers, or else its words."""
        writing, people, numbers = self._history.writing, self._people, self._figures
        made, past = (bullets(duty, writing, people, present=now, numbers=numbers) for now in (self._present, False))
        return {bullet: bullet.slots or other.text for bullet, other in zip(made, past, strict=True)}

    def _new(self, duty: str) -> tuple[Bullet, ...]:
        """The bullets of a duty that no later job has and no own line says: with numbers first, then in other words.

        Of a duty that an own line shows only those with numbers that none of these lines tells.
        """
        said, texts, shown = self._history.said, self._history.texts, self._own.show(duty)
        new = [
            bullet
            for bullet, says in self.forms(duty).items()
            if (duty, says) not in said
            and (bullet.slots or not shown)
            and not any(alike(bullet.text, line) for line in self._own.texts)
        ]
        new.sort(key=lambda bullet: (not bullet.slots, any(alike(bullet.text, other) for other in texts)))
        return tuple(new)


def _strongest(found: Sequence[tuple[str, Bullet]], room: int) -> list[tuple[str, Bullet]]:
    """So many of the bullets: with numbers before without, and what is asked most before the rest; in their order."""
    first = sorted(range(len(found)), key=lambda n: not found[n][1].slots)[: max(0, room)]
    return [found[n] for n in sorted(first)]


def _lowered(name: str) -> str:
    return name[:1].lower() + name[1:]
