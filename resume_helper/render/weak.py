"""The lines of a résumé that could be stronger: what holds of several is said once, with the lines that it holds of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from resume_helper.render.layout import asked, quoted
from resume_helper.render.line import Line, heading
from resume_helper.text import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from resume_helper.catalog.entries import Writing
    from resume_helper.check.weak_lines import LineFault, WeakLine

WHOEVER = "pronoun"
"""The fault that is one, whichever of its words a line has."""
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
            quotes = dict.fromkeys(one_line(row.quote) for row, _ in told)
            blocks.append([*map(quoted, quotes), _advice(told, writing)])
    for row in rows:
        own = [_advice([(row, fault)], writing) for fault in row.faults if _sort(row, fault) not in shared]
        bullet = [Line("bullet", row.bullet.text, lead="\u2022 ", indent=4, blanks=True)] if row.bullet else []
        if own or bullet:
            blocks.append([quoted(row.quote), *own, *bullet])
    for n, block in enumerate(blocks):
        yield from [Line("blank")] if n else heading(writing.messages["to_strengthen"])
        yield from block


def _sort(row: WeakLine, fault: LineFault) -> str:
    """What is the same of faults of which the same is said."""
    if fault.kind == WHOEVER:
        return WHOEVER
    asks = row.question.question if fault.kind == "number" and row.question else ""
    return f"{fault.kind} {fault.about.lower()}{asks}"


def _advice(told: Sequence[tuple[WeakLine, LineFault]], writing: Writing) -> Line:
    """What is said of one fault of some lines."""
    row, fault = told[0]
    words = {one.about.lower(): one_line(one.about) for _, one in reversed(told)}
    message, about = f"fault_{fault.kind}", BETWEEN_WORDS.join(reversed(words.values()))
    if fault.kind == "number" and row.question:
        about = asked(row.question)
    elif fault.kind == "number":
        message = "fault_uncounted"
    return Line("note", writing.messages[message].format(about=about), lead="\u2190 ", indent=6)
