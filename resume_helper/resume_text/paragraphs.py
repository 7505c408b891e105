"""The paragraphs of a résumé that is told in sentences, in which a page or a mail has broken the lines: made one again.

What stands in items, in heads or in a table is left as it is: only lines that had no room for the next word, with
sentences that go over their ends, are of a paragraph.
"""

from __future__ import annotations

import re
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from resume_helper.posting.cut import is_item
from resume_helper.resume_text.contact import has_number, mail_in
from resume_helper.resume_text.dates import dates_in
from resume_helper.resume_text.head import LONGEST_HEAD
from resume_helper.text import key, parts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from resume_helper.catalog.resume_words import ResumeWords
    from resume_helper.posting.legible import Legible

NARROWEST = 40
"""Characters of the longest line of a paragraph, at least."""
FULL = 0.85
"""The share of the longest line that a line must take with the next word: letters are not of one width on a page."""
SHORT_WORD = 3
"""Letters of a word that hardly ends a line which is complete: "at", "con"."""
_LINE = re.compile(r"^[^\S\n]*\S[^\n]*", re.MULTILINE)
_TABLE = re.compile(r"\S(?:\t|\s{3,})\S|\s[|\u00b7\u2022]\s")
_TIME = re.compile(r"\W*(?:19|20)\d\d\b|\w+ (?:19|20)\d\d\b")
"""The beginning of a line that is no number of an item."""
_PARTED = re.compile(r"[^\W\d_]-$")
"""A word that the end of the line parts."""
_WITHIN = re.compile(r"\w{3}[.!?]\s+[^\W_a-z]")
"""The end of a sentence with another behind it, or what looks so."""
_END = re.compile(r"[ \t]*\n[ \t]*")
_Span = tuple[int, int]


def unbroken(read: Legible, reading: ResumeWords) -> Legible:
    """A text without the line ends within its paragraphs."""
    text = read.text
    blocks = [[*block] for block in _blocks(text)]
    certain = [run for block in blocks for run in _runs(text, block, reading) if _is_paragraph(text, run)]
    if not certain:
        return read
    width = max(_length(line) for run in certain for line in run)
    loose = [
        run
        for block in blocks
        if [*block] not in certain
        for run in _runs(text, block, reading, width)
        if _is_sentence(text, run)
    ]
    edits, at = list[tuple[int, int, str]](), 0
    for above, below in sorted({pair for run in (*certain, *loose) for pair in pairwise(run)}):
        edge = _END.search(text, above[0] + len(text[slice(*above)].rstrip()), below[1])
        if edge and edge.start() >= at:
            parted = _is_parted(text[at : edge.start()], text[edge.end() : below[1]])
            edits.append((*edge.span(), "" if parted else " "))
            at = edge.end()
    return read.edited(edits)


def _blocks(text: str) -> Iterator[list[_Span]]:
    """The lines between blank ones and rows of tables, up to the first item: what stands below may be the rest of it."""
    lines = [found.span() for found in _LINE.finditer(text)]
    firsts = [0, *(n for n in range(1, len(lines)) if text.count("\n", lines[n - 1][1], lines[n][0]) > 1), len(lines)]
    for first, until in pairwise(firsts):
        blocks = [list[_Span]()]
        for line in lines[first:until]:
            said = text[slice(*line)]
            if is_item(said) and not _TIME.match(said):
                break
            if _TABLE.search(said):
                blocks.append([])
            else:
                blocks[-1].append(line)
        yield from (block for block in blocks if len(block) > 1)


def _runs(text: str, block: Sequence[_Span], reading: ResumeWords, width: int = 0) -> Iterator[list[_Span]]:
    """The lines of a block that had no room for the first word of the next one, each run with that next line."""
    width = width or max(map(_length, block))
    full = [_length(a) + 1 + len(text[slice(*b)].split(None, 1)[0]) > FULL * width for a, b in pairwise(block)]
    full = [
        one and not _is_edge(text[slice(*a)], text[slice(*b)], reading)
        for one, (a, b) in zip(full, pairwise(block), strict=True)
    ]
    for is_full, group in groupby(range(len(full)), lambda n: full[n]):
        numbers = [*group]
        if is_full and width >= NARROWEST:
            yield [*block[numbers[0] : numbers[-1] + 2]]


def _is_paragraph(text: str, run: Sequence[_Span]) -> bool:
    """Whether sentences go over the ends of most lines, most of these surely, and one ends within a line."""
    said = [text[slice(*line)].strip() for line in run]
    over = [(a, b) for a, b in pairwise(said) if a[-1] not in ".!?:;"]
    sure = sum(b[0].islower() or _is_open(a) for a, b in over)
    return sure * 2 >= len(over) > 0 and len(over) * 2 >= len(said) - 1 and _WITHIN.search(" ".join(said)) is not None


def _is_sentence(text: str, run: Sequence[_Span]) -> bool:
    """Whether lines between paragraphs are of one too, which ends with a full stop."""
    said = [text[slice(*line)].strip() for line in run]
    return all(line[-1] not in ".!?:;" for line in said[:-1]) and said[-1][-1] in ".!?" and len(said[0]) > NARROWEST


def _is_parted(above: str, below: str) -> bool:
    """Whether a line ends within a word: "custo- | mer", but not "phone- | or"."""
    return _PARTED.search(above) is not None and below[0].islower() and len(below.split(None, 1)[0]) > SHORT_WORD


def _is_edge(above: str, below: str, reading: ResumeWords) -> bool:
    """Whether the dates of a job stand at the edge of two lines, a number or an address beside it, or a heading below."""
    above, below = above.strip(), below.strip()
    if key(below) in reading.headings and (above[-1] in ".!?" or below.isupper()):
        return True
    dates, then = dates_in(above, reading), dates_in(below, reading)
    if dates and dates.whole and not (below[0].islower() or above[-1] in ".," or _WITHIN.search(above)):
        ends, begins = not parts(above[dates.last :]), not dates.first and above[dates.last :].lstrip()[:1] == ":"
        if begins or (ends and len(parts(above[: dates.first])) <= LONGEST_HEAD):
            return True
    if then and then.whole and not then.first and (above[-1] in ".!?" or below[then.last :].lstrip()[:1] == ":"):
        return True
    return any(mail_in(line) or (has_number(line) and len(parts(line)) <= LONGEST_HEAD) for line in (above, below))


def _is_open(said: str) -> bool:
    """Whether a line ends with a comma, or a word that leads to the next: "at", but not the number in "Agent II"."""
    *_, last = said.split()
    return said[-1] == "," or (len(last) <= SHORT_WORD and last.islower())


def _length(line: _Span) -> int:
    return line[1] - line[0]
