"""Jobs of a résumé that is a form: each thing behind a label, as in a table of Europass."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from resume_helper.text import parts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from resume_helper.person.resume_text.lines import Line

TELLS = ("position", "employer", "dates", "start", "end", "place")
"""The labels of the head of a job."""
SURE = ("position", "employer", "dates")
FEWEST = 2
"""Of SURE, that make lines with labels a form: one of them may stand in any head."""


class Form(NamedTuple):
    """The head of a job that a form tells: what each label asks, in the lines with these numbers."""

    told: dict[str, int]
    """By a label, the number of the line with its answer, which may be the one below it."""
    taken: frozenset[int]
    """The lines that are of the head, and those that are only labels."""


def forms_of(lines: Sequence[Line]) -> Iterator[Form]:
    """The forms among some lines, in their order. A new one begins with a label that the one before has already."""
    told, taken = dict[str, int](), set[int]()
    for at, line in [*enumerate(lines), (len(lines), None)]:
        if line is None or line.kind in told:
            if sum(kind in told for kind in SURE) >= FEWEST:
                yield Form(told, frozenset(taken))
            told, taken = {}, set()
        if line and line.kind in TELLS:
            below = lines[at + 1] if at + 1 < len(lines) else None
            alone = not parts(line.said[line.value :])
            told[line.kind] = at + 1 if alone and below and not below.kind else at
            taken |= {at, told[line.kind]}
