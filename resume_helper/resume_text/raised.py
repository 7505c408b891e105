"""Dates that a résumé tells at the end of each job, below what was done there: put below the head of the job, as others do."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from resume_helper.resume_text.page import MOST_OF_A_HEAD, NAMED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from resume_helper.resume_text.lines import Line
    from resume_helper.resume_text.page import Page


def with_dates_raised(page: Page) -> Sequence[Line]:
    """The lines of a page; where all its jobs end with their dates, these stand below the title and the firm of each."""
    ends = [at for at, line in enumerate(page.lines) if line.dates.whole or line.dates.open]
    if not ends or ends[-1] != len(page.lines) - 1 or not all(_is_alone(page, at) for at in ends):
        return page.lines
    if not any(page.lines[at - 1].item or not page.may_head(at - 1) for at in ends if at):  # all stand below heads
        return page.lines
    lines: list[Line] = []
    for first, until in pairwise((0, *(at + 1 for at in ends))):
        *told, dated = page.lines[first:until]
        below = _length_of_head(page, first, until - 1)
        if not below:
            return page.lines
        told[0] = told[0]._replace(apart=True)  # whether a blank line stands there or not, a job begins
        lines += [*told[:below], dated._replace(apart=False), *told[below:]]
    return lines


def _is_alone(page: Page, at: int) -> bool:
    """Whether a line has only dates, or a town beside them."""
    told = page.told[at]
    return page.lines[at].kind in ("", "dates") and (not told.pieces or [*map(page.words.may_be_town, told.pieces)] == [True])


def _length_of_head(page: Page, first: int, until: int) -> int:
    """The lines from a first one on that name the title and a firm of a job, with another below them; 0 for none."""
    named = list[str]()
    for at in range(first, min(first + MOST_OF_A_HEAD, until - 1)):
        if page.lines[at].dates.last or not page.may_head(at):
            return 0
        named += page.pieces(at)
        if len(named) >= NAMED and page.words.titled(named):
            return at + 1 - first
    return 0
