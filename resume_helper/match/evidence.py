"""The words of a posting that are given as evidence, to the letter."""

import re
from collections.abc import Callable, Iterable
from typing import NamedTuple, TypeVar

from resume_helper.catalog.index import Index
from resume_helper.match.lines import Line, Placed
from resume_helper.match.search import Hit
from resume_helper.posting.structure import Posting
from resume_helper.text import CLAUSE_MARKS, SENTENCE_MARKS

T = TypeVar("T")
_CLAUSE = rf"[{CLAUSE_MARKS}{SENTENCE_MARKS}]\s+"
"""Where one clause ends and the next begins. Compiled when a long line needs it."""
LONGEST_QUOTE = 160
"""Characters. A longer line is quoted around the words that matched."""
SOON_OVER = 40
"""Characters by which a quote may be longer where its clause ends there."""


class Evidence(NamedTuple):
    """A span of the posting, quoted to the letter, and the cue that it matched."""

    quote: str
    start: int
    end: int
    cue: str


def moved(evidence: Evidence, placed: Placed) -> Evidence:
    """Evidence with its span in the posting in place of that in its line."""
    quote, start, end, cue = evidence
    at = placed.segment.start
    return Evidence(quote, at + start, at + end, cue)


def once(
    make: Callable[[Posting, Index, Placed], Iterable[T]], posting: Posting, index: Index, placed: Placed
) -> tuple[T, ...]:
    """What `make` makes of a line, with spans in the line; made once for all places where the line stands."""
    known: tuple[T, ...] | None = placed.line.quoted.get(make)
    if known is None:
        known = placed.line.quoted[make] = tuple(make(posting, index, placed))
    return known


def exact(posting: Posting, index: Index, placed: Placed, hit: Hit) -> Evidence:
    """The words of a hit, with their span in the line."""
    return _cut(posting, placed, *placed.line.span(hit.first, hit.last), index.cues.text(hit.cue))


def _cut(posting: Posting, placed: Placed, start: int, end: int, cue: str) -> Evidence:
    at = placed.segment.start
    return Evidence(posting.text[at + start : at + end], start, end, cue)


def quote(posting: Posting, index: Index, placed: Placed, first: int, last: int, cue: str) -> Evidence:
    """The line as evidence; of a long one, the clauses around the words from `first` to `last`, as far as a quote may go.

    It begins with the line where it can, else with a clause; it ends with one, else with a word that means something.
    """
    line, start, end = placed.line, 0, placed.segment.end - placed.segment.start
    begin, stop = line.span(first, last)
    if end > LONGEST_QUOTE:
        text, ends = posting.text[placed.segment.start : placed.segment.end], re.compile(_CLAUSE)
        if stop > LONGEST_QUOTE:
            found = [m.end() for m in ends.finditer(text, max(0, stop - LONGEST_QUOTE), begin)]
            whole = [at for at in found if text.count(")", at, begin) <= text.count("(", at, begin)]
            start = whole[-1] if whole else _widened(line, first, last)[0]
        limit = max(stop, start + LONGEST_QUOTE)
        found = [m.start() for m in ends.finditer(text, stop, limit + SOON_OVER)]
        whole = [at for at in found if text.count("(", start, at) <= text.count(")", start, at)]
        within = [at for at in whole if at <= limit]
        if end > limit and within:
            end = within[-1]
        elif end > limit + SOON_OVER:
            end = whole[0] if whole else _last_word(text, index, line, last, limit)
    return _cut(posting, placed, start, end, cue)


def _widened(line: Line, first: int, last: int) -> tuple[int, int]:
    """As much of a line around some of its words, word by word to both sides, as a quote may hold."""
    start, end = line.span(first, last)
    while True:
        first, last = max(0, first - 1), min(line.length - 1, last + 1)
        wider = line.span(first, last)
        if wider == (start, end) or wider[1] - wider[0] > LONGEST_QUOTE:
            return start, end
        start, end = wider


def _last_word(text: str, index: Index, line: Line, last: int, limit: int) -> int:
    """Where the last word ends, from the number `last` on and before a limit, that is no "with" or "and"."""
    at = last
    while at + 1 < line.length and line.span(at + 1, at + 1)[1] <= limit:
        at += 1
    while at > last and not index.find(text[slice(*line.span(at, at))].lower()).content:
        at -= 1
    return line.span(at, at)[1]
