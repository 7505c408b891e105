"""The title of a posting: which of its lines, labels or sentences names the job."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from resume_helper.catalog.phrases import phrase_at
from resume_helper.match.title import MOST_KNOWN, clean, find_occupation, names_a_job, names_another, share_known, shown
from resume_helper.match.title_parts import led_to
from resume_helper.match.title_written import LONGEST_NAMED, job_named, stretch
from resume_helper.posting.structure import LONGEST_TITLE
from resume_helper.text import CLAUSE_MARKS, SENTENCE_MARKS, fold, key, one_line, parts, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from resume_helper.catalog.phrases import Tree
    from resume_helper.catalog.titles import Titles
    from resume_helper.posting.structure import Posting

TITLE_SEGMENTS = 12
"""The title of a job stands in the first lines of a posting, if anywhere."""
MOST_ABOVE = 4
"""Lines of which all but the last may have a reference and no more, above the title."""
LABEL_LINES, LONGEST_LABELLED = 25, 160
"""What a form calls the title may stand below: the lines in which it does, and the characters of one of them."""
LABEL_MARKS = ":-\u2013\u2014"
"""What stands between a label and the title."""
LONGEST_NOTICE = 40
"""Words of a line that gives notice of posts, and names the job behind all that."""
MOST_CELLS = 2
"""Cells of a line of which one is a label and the next its value; a table of more has its labels in one line."""
_CELLS = r"\t|\s\|\s?|\|\s"
"""What stands between the labels of one line. Compiled when a posting needs it."""


def title_given(title: str, titles: Titles) -> str:
    """The title that a table or a form has for a posting, as `title_of` shows one; "" for one that names nothing."""
    return stretch(title, titles) if clean(title, titles) else ""


def title_of(posting: Posting, named: Sequence[tuple[bool, str]], titles: Titles) -> str:
    """The title of a posting: the line that reads like one, what a label calls so, or the job of a sentence; "" for none.

    A line that names no occupation may be a firm's name or a place, and one that asks or calls is a slogan. `named` are
    stretches that may begin with the name of the job, and whether words lead to each (see `job_names` of match/signs.py).
    """
    title = _first(posting, titles)
    if title and find_occupation(title, titles):
        return stretch(title, titles)
    told = [value for value in labelled(posting.text, titles.labels) if names_a_job(value, titles)]
    first = next((value for value in told if find_occupation(value, titles)), "")
    job = first or _below(posting, tuple(text for led, text in named if led), titles)
    if job:
        return stretch(job, titles)
    plain = next(iter(told), title)
    plain = plain if clean(plain, titles) and (plain[-1:] not in ("?", "!") or names_a_job(plain, titles)) else ""
    if plain and (names_another(plain, titles) or (names_a_job(plain, titles) and not job_named(_led(named), titles))):
        return stretch(plain, titles)
    job = job_named(named, titles)
    return stretch(job, titles) if job else _own_name(plain, named, titles)


def _first(posting: Posting, titles: Titles) -> str:
    """The first line that reads like a title, none that has a reference and no more; "" for that of a chat ("hi all, ...")."""
    title, lines = posting.title, _lines_above(posting)
    if lines and _is_reference(lines[0], titles):
        title = next((line for line in lines if not _is_reference(line, titles)), "")
        title = title if title and title[-1] not in SENTENCE_MARKS + CLAUSE_MARKS and len(parts(title)) <= LONGEST_TITLE else ""
    return "" if _greets(title, titles) else title


def _lines_above(posting: Posting) -> list[str]:
    """The first lines of a posting, from the one where its own text begins to where a section does."""
    text, begins = posting.text, posting.segments[0].start if posting.segments else 0
    ends = next((one.start - one.label for one in posting.segments if one.section), len(text))
    lines = text[text.rfind("\n", 0, begins) + 1 : ends].split("\n", MOST_ABOVE)[:MOST_ABOVE]
    return [line.strip() for line in lines if line.strip()]


def _is_reference(line: str, titles: Titles) -> bool:
    """Whether a line has the number of the posting and little else: "Job ref: HS/22/18"."""
    if len(line) > LONGEST_LABELLED or not any(c.isdigit() for c in line):
        return False
    return bool(phrase_at(key(line), 0, titles.references)) and not clean(line, titles)


def _greets(line: str, titles: Titles) -> bool:
    """Whether a line begins as a chat or a letter does; what goes on with a capital is a name ("Hola Café")."""
    found = words(line)
    length = phrase_at([fold(word) for word, _, _ in found], 0, titles.greetings)
    if not length:
        return False
    rest = line[found[length - 1][2] :].lstrip()
    return not rest or not (rest[0].isupper() or rest[0].isdigit()) or line.isupper()


def _own_name(plain: str, named: Sequence[tuple[bool, str]], titles: Titles) -> str:
    """A title as it is written, where it names no job that is known; "" where it is a sentence ("we need someone who ...")."""
    sentence = any(plain.endswith(led) and len(parts(led)) > LONGEST_NAMED for led in dict(_led(named)).values())
    if sentence:
        return ""
    return shown(plain, titles) if plain[:1].isalpha() else one_line(plain)


def _led(named: Sequence[tuple[bool, str]]) -> list[tuple[bool, str]]:
    """The stretches that words lead to."""
    return [row for row in named if row[0]]


def labelled(text: str, labels: Tree) -> Iterator[str]:
    """What stands behind some labels in the first lines of a text: "Position: Cashier", or the label and below it the title."""
    expected = False
    for line in text.split("\n", LABEL_LINES)[:LABEL_LINES]:
        if not line.strip() or len(line) > LONGEST_LABELLED:
            expected = expected and not line.strip()
            continue
        cells = [cell for cell in re.split(_CELLS, line) if cell.strip()]
        for cell in cells:
            at = _after_label(cell, labels)
            value = cell[max(at, 0) :].strip()
            if value and (expected or at > 0):
                yield value
            expected = at > 0 and not value and len(cells) <= MOST_CELLS


def _after_label(cell: str, labels: Tree) -> int:
    """Where what follows a label begins in a cell, its end where nothing does; -1 where it has none."""
    found = words(cell)
    length = phrase_at([fold(word) for word, _, _ in found], 0, labels)
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
        if LONGEST_TITLE < len(parts(line)) <= LONGEST_NOTICE:
            line = led_to(line, titles)[0]  # of a public notice, with all that stands before the job
        if (
            segment.section
            or line.endswith(led)
            or line[-1] in SENTENCE_MARKS + CLAUSE_MARKS
            or len(parts(line)) > LONGEST_TITLE
        ):
            continue
        if find_occupation(line, titles) and share_known(line, titles) >= MOST_KNOWN:
            return one_line(line)
    return ""
