"""What the catalog has to say of a job: of the duties that no line of the person's own shows, and of their numbers."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from resume_helper.bullets import Said, alike, bullets
from resume_helper.person.served import people_of
from resume_helper.report import Slot
from resume_helper.resume.own import nearest
from resume_helper.resume.tail import MOST_ADDED, with_tails

if TYPE_CHECKING:
    from collections.abc import Collection, Container, Iterable, Iterator, Sequence

    from resume_helper.bullets import Figure
    from resume_helper.person.profile import Job
    from resume_helper.report import Bullet
    from resume_helper.resume.history import History
    from resume_helper.resume.own import OwnLines


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the résumé, the duty that it is about ("" for one of the person's own that shows none), and its metrics."""

    text: str
    duty: str = ""
    metrics: tuple[str, ...] = ()
    open: tuple[str, ...] = ()
    """The metrics of its duty whose number in the job is not known."""
    own: bool = False
    """Whether it is the person's, and not the catalog's."""


class Made:
    """What the catalog has to say of a job: of the duties that no line of the person's own shows."""

    def __init__(self, history: History, at: int, job: Job, own: OwnLines) -> None:
        self._history, self._own, self._job = history, own, job
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

    def lines(self, found: Sequence[tuple[str, Bullet]], told: Collection[str] = ()) -> Iterator[tuple[Line, Bullet]]:
        """Bullets with their lines, each with what other numbers of its duty nothing tells behind it.

        `told` are the metrics that are told already.
        """
        said = {*told, *(slot.metric for _, bullet in found for slot in bullet.slots)}
        writing, catalog = self._history.writing, self._history.person.catalog
        for duty, bullet in found:
            beside = [*islice(self._beside(duty, said), MOST_ADDED)]
            said.update(beside)
            figures = [(self._figures[metric], catalog.shared.metrics[metric]) for metric in beside]
            text = with_tails(bullet.text, figures, writing, catalog.typed)
            yield Line(text, duty, (*(slot.metric for slot in bullet.slots), *beside)), bullet

    def _beside(self, duty: str, told: Container[str]) -> Iterator[str]:
        """The metrics of a duty whose numbers are told neither here nor of a later job, but for those of a nearer duty."""
        shared, said = self._history.person.catalog.shared, self._history.said
        for metric in dict.fromkeys(metric for row in shared.duties[duty].slots for metric in row):
            figure = self._figures.get(metric)
            new = figure and metric not in told and (duty, (Slot(metric, figure.whole),)) not in said
            if new and duty in nearest(metric, self._job.duties, shared):
                yield metric

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
