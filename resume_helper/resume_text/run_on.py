"""Jobs that follow each other with nothing between them, as out of a browser's print: no blank line, and no mark of an item.

There the last line of a job would be taken for the first of the next head, so that heads are told by the first one, above which
nothing else can stand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from resume_helper.resume_text.pieces import all_named

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from resume_helper.resume_text.lines import Line
    from resume_helper.resume_text.pieces import Pieces

FEWEST_BETWEEN = 4
"""Lines from the dates of a job to those of the next, from which one tells what was done."""


def most_above_run_on(lines: Sequence[Line], dated: Collection[int], at: int) -> int | None:
    """The most lines that a head has above its dates where nothing parts it from the job before; None where anything does.

    Of the `lines` of jobs, `dated` are the numbers of those with dates, in their order.
    """
    above = next((n for n in range(at - 1, -1, -1) if n in dated), None)
    between = lines[above + 1 : at + 1] if above is not None else ()
    marked = any(line.item or line.apart or line.kind or line.dates.measured for line in between)
    return next(iter(dated)) if len(between) >= FEWEST_BETWEEN and not marked else None


def goes_on_at_a_firm(lines: Sequence[Line], dated: Collection[int], at: int, above: int, words: Pieces) -> bool:
    """Whether a job in a PDF of LinkedIn, with its dates at a line, is at the firm of the one before.

    It ends there where that begins, and the line `above` its title is not called as firms: it tells what was done before.
    """
    before = next((lines[n].dates for n in range(at - 1, -1, -1) if n in dated), None)
    follows = before is not None and lines[at].dates.measured and lines[at].dates.end == before.start != ""
    return follows and above >= 0 and not (all_named(lines[above].said) or words.is_firm(lines[above].said))
