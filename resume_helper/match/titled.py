"""The title of a posting: which of its lines, labels or sentences names the job."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from resume_helper.catalog.phrases import phrase_at
from resume_helper.match.title import clean, find_occupation, job_named, names_a_job, names_another, stretch
from resume_helper.posting.structure import LONGEST_TITLE
from resume_helper.text import CLAUSE_MARKS, SENTENCE_MARKS, fold, one_line, parts, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from resume_helper.catalog.titles import Titles
    from resume_helper.posting.structure import Posting

TITLE_SEGMENTS = 12
"""The title of a job stands in the first lines of a posting, if anywhere."""
LABEL_LINES, LONGEST_LABELLED = 25, 160
"""What a form calls the title may stand below: the lines in which it does, and the characters of one of them."""
LABEL_MARKS = ":-\u2013\u2014"
"""What stands between a label and the title."""
MOST_CELLS = 2
"""Cells of a line of which one is a label and the next its value; a table of more has its labels in one line."""
_CELLS = r"\t|\s\|\s?|\|\s"
"""What stands between the labels of one line. Compiled when a posting needs it."""


def title_of(posting: Posting, named: Sequence[tuple[bool, str]], titles: Titles) -> str:
    """The title of a posting: the line that reads like one, what a label calls so, or the job of a sentence; "" for none.

    A line that names no occupation may be a firm's name or a place, and one that asks or calls is a slogan. `named` are
    stretches that may begin with the name of the job, and whether words lead to each (see `job_names` of match/signs.py).
    """
    title = posting.title
    if title and find_occupation(title, titles):
        return stretch(title, titles)
    told = [value for value in _labelled(posting.text, titles) if names_a_job(value, titles)]
    first = next((value for value in told if find_occupation(value, titles)), "")
    job = first or _below(posting, tuple(text for led, text in named if led), titles)
    if job:
        return stretch(job, titles)
    plain = next(iter(told), title)
    plain = plain if clean(plain, titles) and (plain[-1:] not in ("?", "!") or names_a_job(plain, titles)) else ""
    if plain and (names_another(plain, titles) or (names_a_job(plain, titles) and not job_named(_led(named), titles))):
        return stretch(plain, titles)
    job = job_named(named, titles)
    return stretch(job, titles) if job else one_line(plain)


def _led(named: Sequence[tuple[bool, str]]) -> list[tuple[bool, str]]:
    """The stretches that words lead to."""
    return [row for row in named if row[0]]


def _labelled(text: str, titles: Titles) -> Iterator[str]:
    """What the first lines of a text call the title of the job: "Position: Cashier", or the label and below it the title."""
    expected = False
    for line in text.split("\n", LABEL_LINES)[:LABEL_LINES]:
        if not line.strip() or len(line) > LONGEST_LABELLED:
            expected = expected and not line.strip()
            continue
        cells = [cell for cell in re.split(_CELLS, line) if cell.strip()]
        for cell in cells:
            at = _after_label(cell, titles)
            value = cell[max(at, 0) :].strip()
            if value and (expected or at > 0):
                yield value
            expected = at > 0 and not value and len(cells) <= MOST_CELLS


def _after_label(cell: str, titles: Titles) -> int:
    """Where what follows a label begins in a cell, its end where nothing does; -1 where it has none."""
    found = words(cell)
    length = phrase_at([fold(word) for word, _, _ in found], 0, titles.labels)
    if not length:
        return -1
    end = found[length - 1][2]
    if length == len(found):
        return len(cell)
    gap = cell[end : found[length][1]]
    return found[length][1] if any(mark in gap for mark in LABEL_MARKS) and "(" not in gap else -1


def _below(posting: Posting, led: tuple[str, ...], titles: Titles) -> str:
    """The first line that names a job and nothing else, below what a page has above a posting (a search); "" for none.

    A line that ends with one of the stretches that words lead to says more than the name of the job ("We look for a cook").
    """
    for segment in posting.segments[:TITLE_SEGMENTS]:
        line = posting.text[segment.start : segment.end]
        if (
            segment.section
            or line.endswith(led)
            or line[-1] in SENTENCE_MARKS + CLAUSE_MARKS
            or len(parts(line)) > LONGEST_TITLE
        ):
            continue
        if names_a_job(line, titles) and find_occupation(line, titles):
            return one_line(line)
    return ""
