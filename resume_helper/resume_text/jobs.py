"""The jobs of a résumé that is read as text: title, firm, dates, and the lines that tell what was done."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from resume_helper.resume_text.heads import heads_of
from resume_helper.resume_text.labels import places_in
from resume_helper.resume_text.lines import lines_of
from resume_helper.resume_text.page import Page
from resume_helper.resume_text.pieces import EDGES, Pieces
from resume_helper.resume_text.raised import with_dates_raised
from resume_helper.text import parts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from resume_helper.catalog.resume_words import ResumeWords
    from resume_helper.catalog.titles import Titles
    from resume_helper.resume_text.head import Head
    from resume_helper.resume_text.lines import Line

LONGEST_ITEM = 12
"""Lines that one item takes on a narrow page."""


class Worked(NamedTuple):
    """A job of a résumé: what is not told is ""."""

    position: str
    name: str
    location: str
    start: str
    """A date of JSON Resume (2019 or 2019-03)."""
    end: str
    """The same; "" where the job goes on."""
    remarks: tuple[str, ...]
    """What is no part of a profile: in brackets beside the dates ("closed in 2021"), or behind a label ("Supervisor: ...")."""
    lines: tuple[tuple[int, int], ...]
    """The spans of the lines that tell what was done."""
    seasons: tuple[str, ...] = ()
    """The years of which a season is told; none where all the time between the dates is."""

    @property
    def is_told(self) -> bool:
        """Whether anything is told of it but its lines."""
        return bool(self.position or self.name or self.start)

    def by_season(self) -> Iterator[Worked]:
        """The same as a job of each season, the last first and with all the lines: what lies between is no time of work."""
        if not self.seasons:
            yield self
            return
        *before, last = self.seasons
        yield self._replace(start=last, end=last)
        for year in reversed(before):
            yield self._replace(start=year, end=year, lines=())


def jobs_of(text: str, spans: Sequence[tuple[int, int]], reading: ResumeWords, titles: Titles) -> Iterator[Worked]:
    """The jobs that the lines of work of a résumé tell, in their order. A job begins around the dates of it.

    Lines above the first job, or all where no dates are told, are of one of which nothing else is told.
    """
    words = Pieces(reading, titles)
    page = Page(with_dates_raised(Page(lines_of(text, spans, words), words)), words)
    heads = heads_of(page)
    first = heads[0].first if heads else len(page.lines)
    if above := (*_told(page.lines, range(first)),):
        yield Worked("", "", "", "", "", (), above)
    firsts = [*(head.first for head in heads), len(page.lines)]
    for head, until in zip(heads, firsts[1:], strict=True):
        rest = range(head.first, until)
        lines = _told(page.lines, [at for at in rest if at not in head.rows])
        told = [places_in(page.lines[at].said, reading) for at in rest if _is_beside(page, head, at)]
        beside = [other.strip(EDGES) for _, others in told for other in others]
        place = ", ".join(place for place, _ in told if place)
        beside += [place] if place and head.place else []
        aside, body = (*head.aside, *beside), (*head.body, *lines)
        yield Worked(*head[:2], head.place or place, *head[3:5], aside, body, _seasons(page, head))


def _seasons(page: Page, head: Head) -> tuple[str, ...]:
    """The years of which a head tells a season."""
    told = (page.lines[at].dates for at in head.rows)
    return next((dates.years for dates in told if dates.years and (dates.start, dates.end) == (head.start, head.end)), ())


def _is_beside(page: Page, head: Head, at: int) -> bool:
    """Whether a line of a job tells behind a label what is none of its work."""
    kind = page.lines[at].kind
    return kind == "other" or (kind == "place" and at not in head.rows)


def _told(lines: Sequence[Line], numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
    """The spans of lines that tell what was done, those joined that a narrow page has broken, without their labels."""
    numbers, span, last = [*numbers], (0, 0), -1
    narrow = any(_goes_on(lines, at) for at in numbers if at)
    for at in numbers:
        line = lines[at]
        if line.kind in ("other", "place") or not parts(line.said[line.value :]):
            continue
        if span[1] and last == at - 1 and _goes_on(lines, at, narrow=narrow):
            span = span[0], line.span[1]
        else:
            if span[1]:
                yield span
            span = line.span
        last = at
    if span[1]:
        yield span


def _goes_on(lines: Sequence[Line], at: int, *, narrow: bool = False) -> bool:
    """Whether a line is the rest of an item above it; on a page so `narrow` that it breaks items, also one with a capital."""
    line, above = lines[at], lines[at - 1].said
    marked = next(
        (one.item for one in reversed(lines[max(0, at - LONGEST_ITEM) : at]) if one.item or one.apart or one.kind), False
    )
    if not marked or line.item or line.apart or line.kind or above[-1] in ".:!?":
        return False
    between = at + 1 < len(lines) and lines[at + 1].item and line.said[-1] != ":"
    return not line.said[0].isupper() or above[-1] == "," or (narrow and between)
