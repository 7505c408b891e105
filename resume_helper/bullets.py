"""From the templates of a duty to the lines of a résumé."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.report import Bullet, Question, Slot
from resume_helper.text import SLOT, TENSES, key

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from resume_helper.catalog.entries import DutyWords, MetricWords, Writing

ANY_PEOPLE = "customer"
"""The people whom any job may have served: what one posting calls them ("patients") says nothing of a job elsewhere."""
_SLOT = re.compile(rf"(?:(?P<before>\b[^\W\d_]+) )?{SLOT.pattern}")
"""A slot, and the word right before it."""
_LEADING = r"(\d{1,3})((?:\d{3})*(?!\d))(?:[.,\u2019\s]\d{3}(?!\d))?"
"""A number with what parts its thousands; compiled where a word stands before a number, which few bullets have."""
THOUSAND = 1000
LONGEST_SMALL_WORD = 3
ALIKE = 0.6
"""The share of common words from which two bullets say the same."""


class Figure(NamedTuple):
    """A number of the person's own as a language writes it, and what it was before, how long ago; "" where it is no change."""

    value: str
    change: str = ""

    @property
    def whole(self) -> str:
        """The number, and what it was before, where it has changed."""
        return f"{self.value} {self.change}".rstrip()


def bullets(
    duty: str, writing: Writing, people: str, *, present: bool = False, numbers: Mapping[str, Figure] | None = None
) -> tuple[Bullet, ...]:
    """The bullets of a duty in a language, those with slots first.

    `people` is the posting's word for the people served. `numbers` are the person's own, as the language writes them, by
    metric; with them no bullet has a blank: those that would have one are left out.
    """
    known = duty, people, present
    made: tuple[Bullet, ...]
    if numbers is None and known in writing.made:
        made = writing.made[known]
        return made
    templates = writing.duties[duty].bullets if duty in writing.duties else ()
    forms = writing.people.get(people) or writing.people.get(ANY_PEOPLE, {})
    texts = (tense(template, present=present) for template in templates)
    every = [_bullet(text, writing, forms, numbers or {})._replace(present=present) for text in texts]
    if numbers is None:
        made = writing.made[known] = tuple(sorted(every, key=lambda bullet: not bullet.slots))
        return made
    whole = (bullet for bullet in every if bullet.quantified or not bullet.slots)
    return tuple(sorted(whole, key=lambda bullet: (_is_parted(bullet, numbers), -len(bullet.slots))))


def _is_parted(bullet: Bullet, numbers: Mapping[str, Figure]) -> bool:
    """Whether what has changed stands within a bullet, where it parts a number from what it counts."""
    return any(numbers[slot.metric].change for slot in bullet.slots[:-1])


def _bullet(text: str, writing: Writing, forms: Mapping[str, str], numbers: Mapping[str, Figure]) -> Bullet:
    names = [name for name in SLOT.findall(text) if name not in forms]
    slots = tuple(Slot(name, numbers[name].whole if name in numbers else None) for name in names)
    # What changed last is told at the end, so that no bracket parts a number from what it counts.
    last = names[-1] if names and names[-1] in numbers else ""

    def fill(match: re.Match[str]) -> str:
        before, name = match["before"], match[2]
        if name in forms:
            said = forms[name]
        elif name in numbers:
            said = numbers[name].value if name == last else numbers[name].whole
        else:
            said = f"[{writing.metrics[name].name if name in writing.metrics else name.replace('_', ' ')}]"
        return before_number(before, said, writing) if before else said

    change = numbers[last].change if last else ""
    return Bullet(f"{_SLOT.sub(fill, text)} {change}".rstrip(), slots)


def before_number(word: str, said: str, writing: Writing) -> str:
    """A word and the number that it stands before, as they are spoken: "l'82 %", "il 70 %", "an 80 %"."""
    leading = re.match(_LEADING, said) if said[:1].isdigit() else None
    if leading:
        first, more = int(leading[1]), leading.end() > leading.end(1)
        begins = THOUSAND if first == 1 and more else first
        for numbers, words in writing.spoken:
            if begins in numbers and word in words:
                form = words[word]
                return f"{form}{said}" if form.endswith(("'", "\u2019")) else f"{form} {said}"
    return f"{word} {said}"


def named(said: Iterable[str], duty: DutyWords | None) -> tuple[str, ...]:
    """The metrics of the kinds of a duty that some texts name: of chats, not of e-mails.

    `duty` has the words of the language of the texts.
    """
    if duty is None or not duty.suits:
        return ()
    text = f" {' '.join(word for one in said for word in key(one))} "
    return tuple(metric for metric, words in duty.suits if any(word in text for word in words))


def suited(
    made: tuple[Bullet, ...], said: Iterable[str], duty: DutyWords | None, seldom: Collection[str] = ()
) -> tuple[Bullet, ...]:
    """The bullets of a duty, first those of kinds that some texts name, last those of others and of what is `seldom` counted.

    A kind that is both is other work: its bullets are left out, but where the person gave their numbers. `duty` has the words
    of the language of the texts. Of several kinds that they name the one comes first that it has first.
    """
    first = named(said, duty)
    others = {metric for metric, _ in duty.suits}.difference(first) if duty else set[str]()
    last, foreign = others.union(seldom) if first else {*seldom}, others.intersection(seldom)

    def rank(bullet: Bullet) -> int:
        asked = {slot.metric for slot in bullet.slots}
        place = next((n for n, metric in enumerate(first) if metric in asked), len(first))
        return place + (place == len(first) and not asked.isdisjoint(last))

    kept = (row for row in made if row.quantified or foreign.isdisjoint(slot.metric for slot in row.slots))
    return tuple(sorted(kept, key=rank)) if first or last else made


@lru_cache(maxsize=10_000)
def tense(text: str, *, present: bool) -> str:
    """A text with each `(present|past)` in one of its tenses."""
    return TENSES.sub(lambda match: match.group(1 if present else 2), text)


def question(metric: MetricWords, *, present: bool = False) -> Question:
    """What asks the person for a number of work that is past, or goes on."""
    return Question(metric.id, tense(metric.question, present=present), metric.where)


FRESH = False, False
"""The staleness of a bullet that repeats nothing: none is fresher."""


class Said:
    """What the bullets chosen so far have said: the metrics that they ask for, and their words."""

    def __init__(self) -> None:
        self._metrics = set[str]()
        self._texts = list[str]()
        self._words = set[str]()

    def freshest_first(self, made: tuple[Bullet, ...]) -> tuple[Bullet, ...]:
        """The bullets of a duty, first the first of them that asks for new numbers and says something new."""
        if not made:
            return made
        best, least = made[0], self._staleness(made[0])
        for bullet in made[1:]:
            if least == FRESH:
                break
            stale = self._staleness(bullet)
            if stale < least:
                best, least = bullet, stale
        self._metrics.update(slot.metric for slot in best.slots)
        self._texts.append(best.text)
        self._words |= content(best.text)
        return best, *(bullet for bullet in made if bullet is not best)

    def _staleness(self, bullet: Bullet) -> tuple[bool, bool]:
        said = content(bullet.text)
        # A bullet with few words that were said before is like none of those before: a sieve for the costlier look.
        known = len(said & self._words) >= ALIKE * len(said)
        repeated = known and any(alike(bullet.text, other) for other in self._texts)
        asked = any(slot.metric in self._metrics for slot in bullet.slots)
        return asked, repeated


@lru_cache(maxsize=200_000)
def alike(one: str, other: str) -> bool:
    """Whether two bullets say the same in other words."""
    words, others = content(one), content(other)
    return len(words & others) >= ALIKE * len(words | others)


@lru_cache(maxsize=10_000)
def content(text: str) -> frozenset[str]:
    """The longer words of a bullet, by which it is told from another."""
    return frozenset(word for word in key(text) if len(word) > LONGEST_SMALL_WORD)
