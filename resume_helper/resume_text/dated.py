"""Which dates on the page of a résumé are those of a job: two of them mostly are, one alone may be that of anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from resume_helper.resume_text.page import MOST_OF_A_HEAD, NAMED
from resume_helper.text import parts

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from resume_helper.resume_text.page import Page

LONGEST_DATED = 14
"""Words that stand beside the dates of a job in its head."""


def dates_of_jobs(page: Page, taken: Collection[int]) -> Iterator[int]:
    """The numbers of the lines that have the dates of a job, but for those `taken` by a form."""
    dated = [at for at in page.told if at not in taken and _may_tell_a_job(page, at)]
    ranges = {at for at in dated if page.lines[at].dates.whole and not page.lines[at].item}
    before = -1
    for at in dated:
        line, follows = page.lines[at], before == at - 1
        if line.item:
            sure = _is_a_head(page, at) and (follows or line.dates.whole)
        elif line.kind == "dates" or line.dates.whole or _is_a_head(page, at):
            sure = True
        else:
            beside = range(at - MOST_OF_A_HEAD, at + MOST_OF_A_HEAD + 1)
            near = any(other != at and other in ranges and page.together(at, other) for other in beside)
            sure = (follows and _goes_on(page, at)) or (not near and (line.dates.open or _is_of_a_job(page, at)))
        if sure:
            before = at
            yield at


def _may_tell_a_job(page: Page, at: int) -> bool:
    """Whether a line with dates has no label for something else, and tells little beside them before what was done."""
    return page.lines[at].kind in ("", "dates") and len(parts(page.told[at].head)) <= LONGEST_DATED


def _is_a_head(page: Page, at: int) -> bool:
    """Whether a line is a whole head by itself: a job, a firm, and the dates at an edge."""
    told = page.told[at]
    since = page.lines[at].dates.open  # "Since 2019 Team leader"
    summer = page.lines[at].dates.season and page.lines[at].dates.first == 0  # "Summer 2019: waitress, Sun Bar"
    titled = summer or page.words.titled(told.names) or page.words.known(told.pieces)
    # "2015: internship of six months, Acme": a title in small letters beside a name
    small = [piece for piece in told.pieces if piece.islower() and piece not in told.names and page.words.known([piece])]
    return told.edge and titled and (len(told.names) + len(small) >= NAMED or since)


def _goes_on(page: Page, at: int) -> bool:
    """Whether a line has another job of a list: its date stands where that of the one above does, and is none within that."""
    dates, above = page.lines[at].dates, page.lines[at - 1].dates
    within = above.start <= dates.start and (not above.end or dates.end[: len(above.end)] <= above.end)
    return dates.first == above.first and not within


def _is_of_a_job(page: Page, at: int) -> bool:
    """Whether the one date that a line tells, not beside a job and a firm, is that of a job and not of a prize."""
    line, told = page.lines[at], page.told[at]
    if not told.edge:
        return False
    if not told.names:
        beside = [page.pieces(n) for n in (at - 1, at + 1) if page.together(n, at) and page.may_head(n)]
        headed = at >= NAMED and (at == NAMED or page.lines[at - NAMED].apart) and page.together(at - NAMED, at)
        if headed and page.may_head(at - 1) and page.words.known(page.pieces_near(at - NAMED)):
            return True  # the job, the firm, and the date
        return any(page.words.titled(row) or (line.dates.season and len(row) >= NAMED) for row in beside)
    listed = any(not (below.apart or below.dates.last) for below in page.lines[at + 1 : at + 2])
    if listed and _is_below_a_title(page, at):  # "Internship", "Hill Hotel, 2019"
        return True
    if line.dates.season and line.short:  # below a firm: "Hill Hotel", "Porter | Summer 2017"
        begun = page.together(at - 1, at) and page.lines[at - 1].apart and page.may_head(at - 1)
        return listed and (begun or (line.apart and page.words.titled(told.names)))
    return line.apart and listed and len(told.names) >= NAMED


def _is_below_a_title(page: Page, at: int) -> bool:
    """Whether a line stands below one that begins a paragraph and has only a title that is known."""
    begins = page.together(at - 1, at) and (at == 1 or page.lines[at - 1].apart)
    return begins and page.words.are_only_a_title(page.pieces_near(at - 1))
