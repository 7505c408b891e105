"""What the catalog has to say of a job: of the duties that no line of the person's own shows, and of their numbers."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

from resume_helper.bullets import Said, alike, bullets
from resume_helper.report import Slot
from resume_helper.resume.own import nearest
from resume_helper.resume.tail import MOST_ADDED, with_tails

if TYPE_CHECKING:
    from collections.abc import Collection, Container, Iterable, Iterator, Sequence

    from resume_helper.catalog.entries import Writing
    from resume_helper.report import Bullet
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


@dataclass(frozen=True, slots=True)
class ToldSoFar:
    """What the catalog's lines of later jobs tell, which those of an earlier one do not tell again."""

    bullets: set[tuple[str, tuple[Slot, ...] | str]] = field(default_factory=set)
    """By duty, what the bullets so far say: the numbers of one, or the words of one without, in the past tense."""
    texts: list[str] = field(default_factory=list)


class Made:
    """What the catalog has to say of a job: of the duties that no line of the person's own shows."""

    def __init__(self, own: OwnLines, told: ToldSoFar, writing: Writing, *, people: str, present: bool) -> None:
        """`own` are the person's lines of the job, `writing` is the language of the résumé.

        `people` is the word for those who are served there.
        """
        self._own, self._told, self._people, self._present = own, told, people, present
        self._writing, self._catalog = writing, own.person.catalog
        known = {metric for metrics in own.told for metric in metrics} | own.without
        figures = own.person.written(own.at, writing.code)
        self._figures = {metric: figure for metric, figure in figures.items() if metric not in known}

    def best(self, duties: Iterable[str], said: Said) -> list[tuple[str, Bullet]]:
        """The best bullet of each duty that has one which no later job has: with numbers and in other words where it can be."""
        best: list[tuple[str, Bullet]] = []
        told, duties, shared = set[str](), [*duties], self._catalog.shared
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
        for duty, bullet in found:
            beside = [*islice(self._beside(duty, said), MOST_ADDED)]
            said.update(beside)
            figures = [(self._figures[metric], self._catalog.shared.metrics[metric]) for metric in beside]
            text = with_tails(bullet.text, figures, self._writing, self._catalog.typed)
            yield Line(text, duty, (*(slot.metric for slot in bullet.slots), *beside)), bullet

    def _beside(self, duty: str, told: Container[str]) -> Iterator[str]:
        """The metrics of a duty whose numbers are told neither here nor of a later job, but for those of a nearer duty."""
        shared, said = self._catalog.shared, self._told.bullets
        for metric in dict.fromkeys(metric for row in shared.duties[duty].slots for metric in row):
            figure = self._figures.get(metric)
            new = figure and metric not in told and (duty, (Slot(metric, figure.whole),)) not in said
            if new and duty in self._own.nearest(metric):
                yield metric

    def forms(self, duty: str) -> dict[Bullet, tuple[Slot, ...] | str]:
        """The bullets of a duty in a job, each with what it says whatever its tense: its numbers, or else its words."""
        writing, people, numbers = self._writing, self._people, self._figures
        made, past = (bullets(duty, writing, people, present=now, numbers=numbers) for now in (self._present, False))
        return {bullet: bullet.slots or other.text for bullet, other in zip(made, past, strict=True)}

    def _new(self, duty: str) -> tuple[Bullet, ...]:
        """The bullets of a duty that no later job has and no own line says: with numbers first, then in other words.

        Of a duty that an own line shows only those with numbers that none of these lines tells.
        """
        said, texts, shown = self._told.bullets, self._told.texts, self._own.show(duty)
        new = [
            bullet
            for bullet, says in self.forms(duty).items()
            if (duty, says) not in said
            and (bullet.slots or not shown)
            and not any(alike(bullet.text, line) for line in self._own.texts)
        ]
        new.sort(key=lambda bullet: (not bullet.slots, any(alike(bullet.text, other) for other in texts)))
        return tuple(new)
