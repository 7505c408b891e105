"""The lines of a résumé that could be stronger: each once, with what is said of it and its better form below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from resume_helper.render.layout import asked
from resume_helper.render.line import BETWEEN, Line, heading, quoted
from resume_helper.text import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from resume_helper.catalog.entries import Writing
    from resume_helper.check.faults import LineFault
    from resume_helper.check.weak_lines import WeakLine

WHOEVER = "pronoun"
"""The fault that is one, whichever of its words a line has."""
OF_WORK = ("opening", "pronoun", "long", "number")
"""The faults of lines of work: what is claimed has advice of its own."""
BETWEEN_WORDS = " / "


def weak_lines(rows: Sequence[WeakLine], writing: Writing) -> Iterator[Line]:
    """The weak lines in their order, each with its advice and its better form.

    Those without such a form stand together where the same is said of them.
    """
    alike: dict[tuple[str, ...], list[WeakLine]] = {}
    for row in rows:
        formed = (one_line(row.quote),) if row.own or any(row.better[:2]) else ()
        alike.setdefault((*formed, *(_sort(row, fault) for fault in row.faults)), []).append(row)
    blocks = list[list[Line]]()
    for together in alike.values():
        quotes = dict.fromkeys(one_line(row.quote) for row in together)
        faults = zip(*(row.faults for row in together), strict=True)  # of each the same kinds, in the same order
        advice = (_advice([*zip(together, told, strict=True)], writing) for told in faults)
        blocks.append([*(quoted(quote, writing.messages) for quote in quotes), *advice, *_better(together[0], writing)])
    if any(map(_is_left, rows)):
        blocks.append([Line("note", writing.messages["strengthen_others"], indent=4)])
    for n, block in enumerate(blocks):
        yield from [Line("blank")] if n else heading(writing.messages["to_strengthen"])
        yield from block


def _better(row: WeakLine, writing: Writing) -> Iterator[Line]:
    """What could take the place of a line: itself in fewer words, a bullet, or those for its tasks, which are named."""
    bullet, tasks, lead = row.better.bullet, row.better.tasks, f"{writing.messages['better_line']}: "
    if row.own:
        yield Line("bullet", row.own, lead=lead, indent=4)
    if tasks:
        names = BETWEEN.join(writing.duties[task.duty].name for task in tasks)
        yield Line("note", writing.messages["line_of_its_own"].format(names=names), lead="\u2190 ", indent=6)
    if bullet:
        yield Line("bullet", bullet.text, lead=lead, indent=4, blanks=True)
    for task in () if bullet else tasks:
        yield Line("bullet", task.bullet.text, lead="\u2022 ", indent=4, blanks=True)


def _is_left(row: WeakLine) -> bool:
    """Whether a line of work has nothing offered for it but the general advice."""
    return not (any(row.better) or row.own) and any(fault.kind in OF_WORK for fault in row.faults)


def _sort(row: WeakLine, fault: LineFault) -> str:
    """What is the same of faults of which the same is said."""
    if fault.kind == WHOEVER:
        return WHOEVER
    asks = row.better.question.question if fault.kind == "number" and row.better.question else ""
    return f"{fault.kind} {fault.about.lower()}{asks}"


def _advice(told: Sequence[tuple[WeakLine, LineFault]], writing: Writing) -> Line:
    """What is said of one fault of some lines."""
    row, fault = told[0]
    words = {one.about.lower(): one_line(one.about) for _, one in reversed(told)}
    message, about = f"fault_{fault.kind}", BETWEEN_WORDS.join(reversed(words.values()))
    if fault.kind == "number" and row.better.question:
        about = asked(row.better.question)
    elif fault.kind == "number":
        message = "fault_uncounted"
    return Line("note", writing.messages[message].format(about=about), lead="\u2190 ", indent=6)
