"""The lines of a résumé that could be stronger: what holds of several is said once, with the lines that it holds of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from resume_helper.render.layout import BETWEEN, asked, quoted
from resume_helper.render.line import Line, heading
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
    """The weak lines: advice that several share, with these, and then each line with what else is said of it alone."""
    faults: dict[str, list[tuple[WeakLine, LineFault]]] = {}
    for row in rows:
        for fault in row.faults:
            faults.setdefault(_sort(row, fault), []).append((row, fault))
    shared = {sort for sort, told in faults.items() if len(told) > 1}
    blocks = list[list[Line]]()
    for sort, told in faults.items():
        if sort in shared:
            quotes = {one_line(row.quote): row.own for row, _ in told}
            blocks.append(
                [*(line for quote, own in quotes.items() for line in (quoted(quote), *_own(own))), _advice(told, writing)]
            )
    for row in rows:
        alone = [fault for fault in row.faults if _sort(row, fault) not in shared]
        own = _own(row.own) if any(fault.kind == WHOEVER for fault in alone) else []
        said = [*(_advice([(row, fault)], writing) for fault in alone), *own, *_better(row, writing)]
        if said:
            blocks.append([quoted(row.quote), *said])
    if any(map(_is_left, rows)):
        blocks.append([Line("note", writing.messages["strengthen_others"], indent=4)])
    for n, block in enumerate(blocks):
        yield from [Line("blank")] if n else heading(writing.messages["to_strengthen"])
        yield from block


def _own(text: str) -> list[Line]:
    """A line in the words of the person, without those that it does without."""
    return [Line("bullet", text, lead="\u2022 ", indent=4)] if text else []


def _better(row: WeakLine, writing: Writing) -> Iterator[Line]:
    """The bullet that could take the place of a line, or those for its tasks, which are named."""
    bullet, tasks = row.better.bullet, row.better.tasks
    if tasks:
        names = BETWEEN.join(writing.duties[task.duty].name for task in tasks)
        yield Line("note", writing.messages["line_of_its_own"].format(names=names), lead="\u2190 ", indent=6)
    for text in (bullet.text,) if bullet else (task.bullet.text for task in tasks):
        yield Line("bullet", text, lead="\u2022 ", indent=4, blanks=True)


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
