"""The jobs of a résumé with their lines: the person's own, and what the catalog says of duties that no line of theirs shows."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from resume_helper.bullets import Said
from resume_helper.catalog.entries import language_of
from resume_helper.person import number_reader
from resume_helper.person.served import people_of
from resume_helper.resume.made import Line, Made, ToldSoFar
from resume_helper.resume.own import OwnLines
from resume_helper.resume.wording import Openings, Tenses, place, titled
from resume_helper.resume_text.shown import counts

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from resume_helper.catalog.entries import Writing
    from resume_helper.person import Person
    from resume_helper.person.job import Job
    from resume_helper.report import Bullet

MOST_LINES, FEWEST_MADE = 8, 3
"""Lines of one position at most, where no limit is given: more are not read. The person's own are all there, and some of the
catalog's at least."""
RAISED, UNASKED = 3, 4
"""How many places a line rises for each of up to two numbers, and the place of one that answers nothing asked."""
MOST_RAISES = 2
_NUMBER, _YEAR = re.compile(r"\d+(?:[.,\s]\d+)*"), re.compile(r"\b(?:19|20)\d\d\b")


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
    cut: tuple[str, ...] = ()
    """What a limit leaves no room for: lines of the person's own, and the names of duties."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a posting asks, as far as it matters to each job."""

    duties: tuple[str, ...]
    """The duties, in the order of its demand."""
    people: str
    """Its word for the people served."""
    seldom: frozenset[str] = frozenset()
    """The metrics that such work seldom counts."""
    limit: int = 0
    """Lines of one position at most, the person's own among them; 0 where none is given."""


class History:
    """The jobs while they are written, the latest first: an earlier one says nothing that a later one has said.

    What a line of the person's own shows, the catalog does not say again: the numbers of a duty are put into that line.
    """

    def __init__(self, person: Person, writing: Writing, asked: Asked) -> None:
        self.person, self.writing, self.asked = person, writing, asked
        self.tenses, self.openings = Tenses(writing), Openings(writing)
        self._reader = number_reader(person.writes, person.catalog)
        self._told = ToldSoFar()

    def position(self, at: int, job: Job) -> Position:
        """A job with its lines; duties that leave nothing new to say, or have no room, are named in one."""
        asked = [duty for duty in self.asked.duties if duty in job.duties]
        own = OwnLines(self.person, self.writing, at, self._reader, asked)
        for duty in (*asked, *(duty for duty in job.duties if duty not in asked)):
            own.take(duty)
        foreign = self.person.writes_otherwise(self.writing.code)
        present = self.tenses.present(() if foreign else own.texts, current=job.current)
        made = Made(own, self._told, self.writing, people=people_of(job, self.person, self.asked.people), present=present)
        added, crowded = self._added(made, asked, job)
        told = {metric for line in added for metric in line.metrics}.union(*own.told)
        made_of = {line.duty for line in added}
        again = [duty for duty in asked if duty not in made_of and not own.show(duty) and not self._tells(duty, told)]
        lines = self._ordered(at, own, added, asked, again)
        summary = (Line(job.summary),) if job.summary and not job.highlights else ()
        lines, named = [*summary, *lines], tuple(duty for duty in again if duty in crowded)
        cut = tuple(line.text for line in lines[self.asked.limit :] if line.own) if self.asked.limit else ()
        if self.asked.limit:
            lines, named = lines[: self.asked.limit], ()
            cut += tuple(self.writing.duties[duty].name for duty in again if duty in crowded)
        return Position(
            replace(job, position=titled(job.position, self.writing), location=place(job.location)),
            tuple(lines),
            at,
            tuple(self._lacking(at, asked, added, own)),
            tuple(self._untold(at, asked, lines, own)),
            tuple(own.otherwise),
            named,
            cut,
        )

    def _added(self, made: Made, asked: Sequence[str], job: Job) -> tuple[list[Line], set[str]]:
        """The catalog's lines of a job, and the duties asked for that have one and no room."""
        said = Said()
        found = [*made.lines(made.best(asked, said))]
        counted, own = sum(bool(line.metrics) for line, _ in found), len(job.highlights)
        room = self.asked.limit - own if self.asked.limit else max(FEWEST_MADE, MOST_LINES - own, min(counted, MOST_LINES))
        chosen = _strongest(found, room)
        if asked:
            told = {metric for line, _ in chosen for metric in line.metrics}
            besides = [*made.lines(made.best((duty for duty in job.duties if duty not in asked), said), told)]
            chosen += _strongest(besides, min(FEWEST_MADE, self.asked.limit or FEWEST_MADE) - len(chosen) - own)
        self._told.bullets.update((line.duty, made.forms(line.duty)[bullet]) for line, bullet in chosen)
        self._told.texts.extend(bullet.text for _, bullet in chosen)
        added = [line for line, _ in chosen]
        return added, {line.duty for line, _ in found} - {line.duty for line in added}

    def _open(self, line: Line, at: int, counted: Collection[str] = ()) -> tuple[str, ...]:
        """The metrics of the duty of a line whose number in the job is not known, and which it has not `counted` itself."""
        known = self.person.numbers[at].keys() | {*line.metrics, *counted} | self.asked.seldom
        slots = (metric for row in self._slots(line.duty) for metric in row) if line.duty else ()
        return tuple(dict.fromkeys(metric for metric in slots if metric not in known))

    def _ordered(self, at: int, own: OwnLines, added: Iterable[Line], asked: Sequence[str], again: Iterable[str]) -> list[Line]:
        """The lines of a job: what is asked most first, what has numbers before what has none, and last what answers nothing.

        Where the person's own are written in another form than those of the catalog ("Management of", "I manage"), these stand
        together behind them. The duties that are asked `again` are named in one line, the last.
        """
        places = {duty: n for n, duty in enumerate(asked)}
        last = max(UNASKED, len(asked))
        firsts = (next((duty for duty in asked if duty in shown), "") for shown in own.shown)
        lines = [Line(own.written(n), duty, tuple(own.told[n]), own=True) for n, duty in enumerate(firsts)]
        apart = not self.openings.alike(line.text for line in lines)

        def rank(line: Line) -> tuple[bool, int]:
            raised = RAISED * min(MOST_RAISES, self._numbers(line, own))
            return apart and not line.own, places.get(line.duty, UNASKED if raised else last) - raised

        of = [replace(line, duty=own.surest(n, line.duty)) for n, line in enumerate(lines)]
        lines = [replace(line, open=self._open(of[n], at, own.counted(n))) for n, line in enumerate(lines)]
        lines = sorted((*(replace(line, open=self._open(line, at)) for line in added), *lines), key=rank)
        if names := "; ".join(_lowered(self.writing.duties[duty].name) for duty in again):
            lines.append(Line(self.writing.messages["besides_done" if lines else "also_done"].format(names=names)))
        return lines

    def _numbers(self, line: Line, own: OwnLines) -> int:
        """How many numbers a line tells, as far as it matters."""
        if line.metrics:
            return len(line.metrics)
        told = counts(line.text, language_of((own if line.own else self).writing.code), self.person.catalog)
        return max(1, len(_NUMBER.findall(_YEAR.sub(" ", line.text)))) if told else 0

    def _tells(self, duty: str, told: Collection[str]) -> bool:
        """Whether a number of a duty is told, and with it the duty, or the language has no words for the duty."""
        return duty not in self.writing.duties or any(metric in told for row in self._slots(duty) for metric in row)

    def _lacking(self, at: int, asked: Sequence[str], added: Iterable[Line], own: OwnLines) -> Iterator[str]:
        """The metrics whose number would make a line stronger: those of the duties of which no line tells any."""
        told = {line.duty for line in added if line.metrics}
        for n, shown in enumerate(own.shown):
            if self._numbers(Line(own.written(n), "", tuple(own.told[n]), own=True), own):
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


def _strongest(found: Sequence[tuple[Line, Bullet]], room: int) -> list[tuple[Line, Bullet]]:
    """So many of the lines: with numbers before without, and what is asked most before the rest; in their order."""
    first = sorted(range(len(found)), key=lambda n: not found[n][0].metrics)[: max(0, room)]
    return [found[n] for n in sorted(first)]


def _lowered(name: str) -> str:
    return name[:1].lower() + name[1:]
