"""Jobs of a résumé that is a form: each thing behind a label, as in a table of Europass, or under one, as in a list of jobs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.text import key, parts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from resume_helper.catalog.resume_words import ResumeWords
    from resume_helper.resume_text.lines import Line

TELLS = ("position", "employer", "dates", "start", "end", "place")
"""The labels of the head of a job."""
SURE = ("position", "employer", "dates")
FEWEST = 2
"""Of SURE, that make lines with labels a form: one of them may stand in any head."""


_CELL = re.compile(r"(?:(?!\t|\s[|]\s|\s{3}).)+")
"""A cell of a table, as text."""
Span = tuple[int, int]


class Form(NamedTuple):
    """The head of a job that a form tells."""

    told: dict[str, str]
    """The answers, by what their labels ask."""
    taken: frozenset[int]
    """The numbers of the lines that are of it."""
    body: tuple[Span, ...] = ()
    """The spans of what these lines tell of the work."""
    aside: tuple[str, ...] = ()
    """What they tell besides, and is not understood."""


class _Cell(NamedTuple):
    text: str
    span: Span
    kind: str
    """What it asks, where it is a label."""


def forms_of(lines: Sequence[Line], reading: ResumeWords) -> Iterator[Form]:
    """The forms and tables among some lines."""
    cells = [_cells(line, reading) for line in lines]
    tables = [*_below_labels(cells), *_behind_labels(cells)]
    yield from tables
    taken = {at for form in tables for at in form.taken}
    yield from _labelled([(at, line) for at, line in enumerate(lines) if at not in taken])


def _labelled(lines: Sequence[tuple[int, Line]]) -> Iterator[Form]:
    """The forms of lines that tell one thing each. A new one begins with a label that the one before has already."""
    told, taken = dict[str, str](), set[int]()
    for n, (at, line) in enumerate(lines):
        if line.kind in told:
            yield from _whole(told, taken, lines)
            told, taken = {}, set()
        if line.kind in TELLS:
            answer = line.said[line.value :].strip()
            below = lines[n + 1] if n + 1 < len(lines) else None
            taken.add(at)
            if below and not parts(answer) and not below[1].kind:
                answer = below[1].said
                taken.add(below[0])
            told[line.kind] = answer
    yield from _whole(told, taken, lines)


def _whole(told: dict[str, str], taken: set[int], lines: Sequence[tuple[int, Line]]) -> Iterator[Form]:
    """The form that tells so much, if it is one. The firm or the title that no label asks stands above the first."""
    asked = {"employer": "position", "position": "employer"}
    lacks = next((asked[kind] for kind in asked if kind in told and asked[kind] not in told), "")
    above = next(((at, line) for at, line in reversed(lines) if at == min(taken, default=0) - 1), None)
    if lacks and _is_form(told) and above and above[1].short and not (above[1].kind or above[1].dates.last):
        told, taken = {**told, lacks: above[1].said}, {*taken, above[0]}
    if _is_form(told):
        yield Form(told, frozenset(taken))


def _below_labels(cells: Sequence[list[_Cell]]) -> Iterator[Form]:
    """The jobs of tables with a row of labels, and below it a row for each job."""
    labels, taken = list[str](), set[int]()
    for at, row in enumerate(cells):
        if _is_form({cell.kind for cell in row}):
            labels, taken = [cell.kind for cell in row], {at}
        elif labels and len(row) == len(labels):
            yield _of_cells([*zip(labels, row, strict=True)], {*taken, at})
            taken = set()


def _behind_labels(cells: Sequence[list[_Cell]]) -> Iterator[Form]:
    """The jobs of tables with a column for each, a label standing before each row."""
    rows = dict[int, list[_Cell]]()
    for at, row in enumerate([*cells, []]):
        size = len(next(iter(rows.values()), row))
        if len(row) > FEWEST and row[0].kind and len(row) == size:
            rows[at] = row
            continue
        if _is_form({row[0].kind for row in rows.values()}):
            for n in range(1, size):
                yield _of_cells([(row[0].kind, row[n]) for row in rows.values()], set(rows))
        rows = {}


def _of_cells(cells: Iterable[tuple[str, _Cell]], taken: Iterable[int]) -> Form:
    told, body = dict[str, str](), list[Span]()
    for kind, cell in cells:
        if kind in TELLS:
            told[kind] = cell.text
        elif kind != "other" and parts(cell.text):
            body.append(cell.span)
    return Form(told, frozenset(taken), tuple(body))


def _is_form(kinds: Iterable[str]) -> bool:
    """Whether labels that ask for these are those of a form."""
    asked = {"dates" if kind == "start" else kind for kind in kinds}
    return len(asked & {*SURE}) >= FEWEST


def _cells(line: Line, reading: ResumeWords) -> list[_Cell]:
    """The cells of a line of a table."""
    found = list[_Cell]()
    for cell in _CELL.finditer(line.said):
        text = cell.group().strip(" |")
        if parts(text):
            at = line.start + line.said.index(text, cell.start())
            found.append(_Cell(text, (at, at + len(text)), reading.labels.get(key(text), "")))
    return found
