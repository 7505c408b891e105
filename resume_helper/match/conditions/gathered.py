"""The conditions of a whole posting: those of its lines and of its labels, each once."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from resume_helper.match.conditions.demand import BY_NAME, DATED, NEEDS_VALUE, NONE, overlap
from resume_helper.text import key

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from resume_helper.match.conditions.amounts import Value
    from resume_helper.match.conditions.demand import Condition

NO_DATES = frozenset({"schedule", "age", "hours"}) | DATED
"""Kinds that what a label of a date names says nothing of: "Closing date: 3 May, **5 pm - 6 pm**", "Deadline: **asap**"."""
LONGEST_SHOWN = 60
"""Characters of a condition that are easily read."""
PLACE = "place"
BY_LABEL = "named"
"""The choice of what only a label tells: the town where one works, how long a contract lasts."""
MOST_LABELLED = 50
"""Labels that are answered: a posting has a dozen of them, a text may repeat one without end."""


def in_posting(
    lines: Iterable[tuple[int, Iterable[Condition]]], labelled: Iterable[Condition], refused: Collection[int]
) -> tuple[Condition, ...]:
    """The conditions of a posting in their order, each kind and value once, in the fullest words that are still short.

    `lines` are those of its lines, each with the place in the posting where the line begins; `labelled` are those that
    labels name, with their place in the posting; `refused` are the places where labels end to which the answer is "no".
    """
    placed = (row._replace(start=start + row.start, end=start + row.end) for start, rows in lines for row in rows)
    cued = [row for row in placed if row.end not in refused or (row.value and row.value.choice == NONE)]
    found: dict[tuple[str, Value | None, str], Condition] = {}
    for condition in _with_labelled(cued, [*islice(labelled, MOST_LABELLED)]):
        # A level of two languages is two demands, a length of experience is one.
        said = " ".join(key(condition.text)) if condition.kind in BY_NAME else ""
        which = condition.kind, condition.value, said
        if which not in found or _fuller(condition.text, found[which].text):
            found[which] = condition
    valued = {kind for kind, value, _ in found if value and value.choice not in (NONE, BY_LABEL)} - BY_NAME | NEEDS_VALUE
    kept = [row for (kind, value, _), row in found.items() if value or kind not in valued]
    return tuple(sorted(_without_parts(kept), key=lambda row: (row.start, row.kind)))


def _with_labelled(cued: list[Condition], labelled: Sequence[Condition]) -> Iterator[Condition]:
    """The conditions that cues tell, in the words of what a label names where they stand in it, and those of labels alone."""
    for row in labelled:
        inside = [other for other in cued if overlap(other, row)]
        same = [other for other in inside if other.kind == row.kind]
        dated = row.kind in DATED
        cued = [other for other in cued if other not in same and not (dated and other in inside and other.kind in NO_DATES)]
        told = [other for other in same if other.value] or [row]
        yield from (other._replace(text=row.text, start=row.start, end=row.end) for other in told)
    yield from cued


def _fuller(one: str, other: str) -> bool:
    """Whether a text says more than another, both being short, or is the shorter where one is long.

    One that only repeats itself says no more: "Brescia (Brescia)".
    """
    if max(len(one), len(other)) > LONGEST_SHOWN:
        return len(one) < len(other)
    return (len({*key(one)} - {*key(other)}), len(one)) > (len({*key(other)} - {*key(one)}), len(other))


def _without_parts(rows: Iterable[Condition]) -> Iterator[Condition]:
    """The conditions without those that only repeat a part of another's words: "English" beside "fluent English".

    What has a value says more than the longer one without: "fluent English" beside "fluent English and basic Spanish".
    """
    whole = sorted(rows, key=lambda row: (not row.value, -len(row.text)))
    said: dict[str, list[str]] = {}
    for row in whole:
        text, others = f" {' '.join(key(row.text))} ", said.setdefault(row.kind, [])
        if row.kind not in BY_NAME or not any(text in other or (not row.value and other in text) for other in others):
            others.append(text)
            yield row
