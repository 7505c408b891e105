"""What a line of a résumé is about: whether a duty that it shows is the core of it, or only something that it mentions."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from resume_helper.catalog.phrases import phrase_at
from resume_helper.catalog.verb_forms import VerbForms
from resume_helper.match.lines import read_lines
from resume_helper.posting.structure import of_one_line
from resume_helper.resume_text.shown import WORK
from resume_helper.text import fold, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from collections.abc import Set as AbstractSet

    from resume_helper.catalog import Catalog
    from resume_helper.catalog.index import Index
    from resume_helper.match.lines import Line, Placed
    from resume_helper.match.search import Hit
    from resume_helper.posting.structure import Posting

MOST = 0.5
"""The share of what a line tells, but for whom it was done, from which it is about one duty."""
MANY_PARTS = 2
"""Tasks or things of a line that lists some."""
_APART = re.compile(r"[,;:/]")
"""What parts the tasks that a line lists."""


def core_in(line: Posting, language: str, catalog: Catalog) -> tuple[Placed, Core]:
    """A line of work, as the only segment of its text, as it is read in a language, and what it is about."""
    index, reading = catalog.index(language), catalog.resume_words(language)
    (read,) = read_lines(line, index, catalog.shared, VerbForms(reading, index))
    said = [fold(word) for word, _, _ in words(read.line.text)]
    return read, Core(read.line, index, phrase_at(said, 0, reading.openings), catalog.typed.said["and"])


def core_of(line: str, language: str, catalog: Catalog) -> Core:
    """What a line of work is about, read in a language."""
    return core_in(of_one_line(line, WORK, bullet=True), language, catalog)[1]


class Core:
    """What is told in a line, word by word."""

    def __init__(self, line: Line, index: Index, begins: int, and_: str) -> None:
        """`begins` is the number of the word with which the line begins, behind what only leads to it ("Responsible for").

        `and_` is an expression for "and" in the languages of the catalog.
        """
        said = words(line.text)
        found = [index.find(word) for word, _, _ in said]
        self._duties = line.places["duty"]
        self._telling = [n for n, word in enumerate(found) if n >= begins and word.content and not word.people]
        joints = {n: True for n, (word, _, _) in enumerate(said) if re.fullmatch(and_, word, re.IGNORECASE)}
        marks = (_APART.search(line.text[end:start]) for (_, _, end), (_, start, _) in pairwise(said))
        joints |= {n + 1: False for n, mark in enumerate(marks) if mark}
        parts = (
            ([n for n in self._telling if begin <= n < end], joints.get(begin, False), said[begin - 1][2] if begin else 0)
            for begin, end in pairwise([0, *sorted(joints), len(said)])
        )
        listed = [(part, joined, end) for part, joined, end in parts if part]
        self._parts = [(part, joined) for part, joined, _ in listed]
        """The words of each task or thing that the line lists, and whether an "and" stands before them."""
        self._ends = [end for _, _, end in listed]
        """Where the words before each of them end."""

    def is_begun_by(self, duty: str) -> bool:
        """Whether a line begins with what was done of a duty: its verb, or the noun for it."""
        return bool(self._telling) and self._telling[0] in self._of(duty)

    def tasks(self) -> Iterator[set[str]]:
        """For each task that a line lists, the duties that it begins with; of a single one also those that fill most of it.

        A task is told by its own words and by the verbs before it: "answered calls and mails", but no "trained staff in tills,
        returns", where one noun alone may be what the verb was done with.
        """
        by_word: dict[int, list[tuple[str, Hit]]] = {}
        for duty, hits in self._duties.items():
            for hit in hits:
                for n in hit.words:
                    by_word.setdefault(n, []).append((duty, hit))
        telling, verbs = {*self._telling}, {*self._telling[:1]}
        for n, (part, _) in enumerate(self._parts):
            own = {*part}
            yield {
                duty
                for duty, hit in by_word.get(part[0], ())
                if all(word in own or word in verbs for word in telling.intersection(hit.words)) and (n == 0 or hit.content > 1)
            } or {duty for duty in self._duties if self.is_single and self._fills(duty)}
            verbs.update(part[: len(part) > 1])

    def first_ends(self, duties: Iterable[str]) -> tuple[int, int]:
        """Behind how many tasks or things, and where, those of some duties end with which a line begins.

        That is before a comma behind which it lists a task of other duties; (0, 0) where it lists none.
        """
        of, tasks = {*duties}, zip(self.tasks(), self._parts, self._ends, strict=True)
        others = (
            (n, end) for n, (task, (_, joined), end) in enumerate(tasks) if end and not joined and task and of.isdisjoint(task)
        )
        return next(others, (0, 0))

    def _fills(self, duty: str) -> bool:
        """Whether the words that tell a duty are most of what a line tells."""
        return len(self._of(duty) & {*self._telling}) >= MOST * len(self._telling)

    @property
    def is_single(self) -> bool:
        """Whether a line tells of one task or thing: it lists no more."""
        return len(self._parts) < MANY_PARTS

    def is_about(self, duty: str) -> bool:
        """Whether a line tells a duty, by its verb and its object, and little else: another line may take its place."""
        said = self._of(duty)
        if not (self.is_begun_by(duty) and self._fills(duty)):
            return False
        begun = (hit.words for hit in self._duties[duty] if self._telling[0] in hit.words)
        if self._lists_more(said, min(begun, key=len)):
            return False
        return not any(self._is_another(self._of(other), said) for other in self._duties)

    def _is_another(self, words: AbstractSet[int], said: AbstractSet[int]) -> bool:
        """Whether the words of a duty are those of another task; what stands behind a task tells how it was done, or where."""
        return words.isdisjoint(said) or any(n in self._telling and n < max(said) for n in words - said)

    def _lists_more(self, said: AbstractSet[int], task: AbstractSet[int]) -> bool:
        """Whether a line lists something of which none of the words `said` tells.

        What stands behind the words of the `task`, its verb and object, tells how it was done: "by phone **and mail**".
        """
        last = -1
        for part, joined in self._parts:
            how = joined and len(part) == 1 and last not in task
            if said.isdisjoint(part) and not how:
                return True
            last = part[-1]
        return False

    def _of(self, duty: str) -> set[int]:
        """The numbers of the words that tell a duty."""
        return {n for hit in self._duties.get(duty, ()) for n in hit.words}
