"""The postings that a text numbers, as the list of an agency does: each below a line with its number and its job."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from resume_helper.catalog.phrases import phrase_at
from resume_helper.match.title import find_occupation
from resume_helper.match.title_written import stretch
from resume_helper.posting.cut import is_item
from resume_helper.text import fold, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from resume_helper.catalog.titles import Titles

LONGEST = 100
"""Characters of a line that names the job of a posting."""
FEWEST_SAID = 4
"""Words of the line below it, which tells of the job; in a list of jobs that one posting offers the next job stands there."""
FEWEST = 2
MOST_READ = 50
"""Lines with a number that are looked at; a text may have nothing but."""
_NUMBERED = r"\(?\d{1,2}[.)]\s+"
_MARKS = r"\s[-\u2013\u2014|]\s|[,|:]"
"""What parts the job from its place, its pay or its hours. Both are compiled when a posting has lines with numbers."""


def jobs_in(text: str, titles: Titles) -> tuple[str, ...]:
    """The jobs of the numbered postings that a text has, where it has several; none of a text that is one posting."""
    found = tuple(dict.fromkeys(_jobs(text, titles)))
    return found if len(found) >= FEWEST else ()


def _jobs(text: str, titles: Titles) -> Iterator[str]:
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    read = 0
    for line, below in pairwise(lines):
        said, sure = _behind_number(line, titles) if len(line) <= LONGEST and read < MOST_READ else ("", False)
        if not said:
            continue
        read += 1
        job, *rest = re.split(_MARKS, said, maxsplit=1)
        prose = len(words(below)) >= FEWEST_SAID and not is_item(below) and not _behind_number(below, titles)[0]
        if (sure or (rest and rest[0].strip() and prose)) and find_occupation(job, titles):
            yield stretch(job, titles)


def _behind_number(line: str, titles: Titles) -> tuple[str, bool]:
    """What a line has behind its number, or the reference with which it begins; "" for one without.

    And whether it is sure that a posting begins: "Job 2: Cashier" needs no place beside the job, and no prose below it.
    """
    if not any(map(str.isdigit, line)):  # most lines: their words need not be parted
        return "", False
    if numbered := re.match(_NUMBERED, line):
        return line[numbered.end() :], False
    found = words(line)
    said = [fold(word) for word, _, _ in found]
    counted = phrase_at(said, 0, titles.counted)
    size = counted or phrase_at(said, 0, titles.references)
    number = found[size : size + 1]
    behind = line[number[0][2] :].strip(" :-\u2013\u2014.") if size and number and number[0][0].isdigit() else ""
    return behind, counted > 0
