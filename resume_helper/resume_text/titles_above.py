"""Headings of work that are the title of the job below them: "Internship" above the firm and the year."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from resume_helper.catalog.phrases import phrase_at
from resume_helper.posting.cut import is_item
from resume_helper.resume_text.dates import dates_in
from resume_helper.resume_text.head import LONGEST_HEAD
from resume_helper.resume_text.page import MOST_OF_A_HEAD
from resume_helper.resume_text.sections import JOBS
from resume_helper.text import key, parts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from resume_helper.resume_text.pieces import Pieces
    from resume_helper.resume_text.sections import PartLine

LONGEST_TO_DATES = 300
"""Characters of a line in which its dates are looked for."""


def headings_that_are_titles(text: str, told: Sequence[PartLine], words: Pieces) -> Iterator[tuple[int, int]]:
    """The spans of the headings of work that name a job which the lines right below them do not, but for the firm and dates.

    Some job with two dates stands above them: the first heading of all, "Work experience", is one of many jobs.
    """
    begun = False
    for n, (above, line) in enumerate(pairwise(told), 1):
        said = text[above.start : above.end]
        begun = begun or (above.part == JOBS and _is_dated(said[:LONGEST_TO_DATES], words))
        between = text[above.end : line.start]
        title = between.strip()
        if not begun or line.part != JOBS or not title or title != line.heading.strip():
            continue
        if phrase_at(key(title), 0, words.reading.casual) == len(key(title)):
            below = [
                text[one.start : one.end].strip() for one in told[n : n + MOST_OF_A_HEAD + 1] if one.heading == line.heading
            ]
            if _are_without_a_title(below, words):
                start = above.end + between.index(title)
                yield start, start + len(title)


def _is_dated(said: str, words: Pieces) -> bool:
    """Whether a line tells two dates, or that a job goes on."""
    dates = dates_in(said, words.reading)
    return dates is not None and dates.whole


def _are_without_a_title(below: Sequence[str], words: Pieces) -> bool:
    """Whether a date stands in the first lines below a heading, and no title in these or the one behind them."""
    dated = False
    for said in below:
        if is_item(said) or said.endswith(".") or len(parts(said)) > LONGEST_HEAD + MOST_OF_A_HEAD:
            return dated
        dates = dates_in(said[:LONGEST_TO_DATES], words.reading, alone=True)
        pieces = words.of(f"{said[: dates.first]}\n{said[dates.last :]}" if dates else said)
        if words.known(pieces) or any(map(words.is_trade, pieces)):
            return False
        if dated:
            return True
        dated = dates is not None
    return dated
