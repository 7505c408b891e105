"""The words of a posting that are given as evidence, to the letter."""

import re
from collections.abc import Callable, Iterable
from typing import NamedTuple, TypeVar, TypeVarTuple

from resume_helper.catalog.index import Index
from resume_helper.match.lines import Line, Placed
from resume_helper.match.search import Hit
from resume_helper.text import CLAUSE_MARKS, SENTENCE_MARKS

T = TypeVar("T")
Of = TypeVarTuple("Of")
_CLAUSE = rf"[{CLAUSE_MARKS}{SENTENCE_MARKS}]\s+"
"""Where one clause ends and the next begins. Compiled when a long line needs it."""
LONGEST_WHOLE = 100
"""Characters. A longer line is mostly a list of duties, and is quoted by its clauses around the words that matched."""
SHORTEST_QUOTE = 24
"""Characters. A shorter clause is quoted with the ones before it in the list, whose verb it may share."""
LONGEST_QUOTE = 160
"""Characters. What is longer without a clause is quoted around the words that matched."""
SOON_OVER = 40
"""Characters by which a quote may be longer where its clause ends there."""
LISTS = ","
"""The mark between the items of a list within a sentence."""


class Evidence(NamedTuple):
    """A span of the posting, quoted to the letter, and the cue that it matched."""

    quote: str
    start: int
    end: int
    cue: str
    seen: str = ""
    """The quote as it looks where it is written otherwise: words that a page has parted whole, and no marks of Markdown."""
    wish: bool = False
    """Of a skill: whether it is only wished for there."""

    @property
    def shown(self) -> str:
        """What people are shown of it."""
        return self.seen or self.quote


def moved(evidence: Evidence, placed: Placed) -> Evidence:
    """Evidence with its span in the posting in place of that in its line."""
    at = placed.segment.start
    return evidence._replace(start=at + evidence.start, end=at + evidence.end)


def once(make: Callable[[Line, Index, *Of], Iterable[T]], line: Line, index: Index, *of: *Of) -> tuple[T, ...]:
    """What `make` makes of a line, with spans in the line; made once for all places where the line stands."""
    known: tuple[T, ...] | None = line.quoted.get((make, *of))
    if known is None:
        known = line.quoted[make, *of] = tuple(make(line, index, *of))
    return known


def exact(line: Line, index: Index, hit: Hit) -> Evidence:
    """The words of a hit, with their span in the line."""
    start, end = line.span(hit.first, hit.last)
    return Evidence(line.text[start:end], start, end, index.cues.text(hit.cue))


def quote(line: Line, index: Index, first: int, last: int, cue: str) -> Evidence:
    """The line as evidence; of a long one, the clauses that hold the words from `first` to `last`, and enough to be understood.

    It begins with a clause where it can, and ends with one without its mark, else with a word that means something; it parts
    no bracket.
    """
    text, start, end = line.text, 0, len(line.text)
    if end > LONGEST_WHOLE:
        begin, stop = line.span(first, last)
        starts, ends = _starts(text, begin, stop), _ends(text, begin, stop)
        while len(starts) > 1 and (ends or [stop])[0] - starts[-1] < SHORTEST_QUOTE and _listed(text, starts[-1]):
            starts.pop()
        start = starts[-1] if starts else _widened(line, first, last)[0]
        while len(ends) > 1 and ends[0] - start < SHORTEST_QUOTE and text[ends[0]] == LISTS:
            ends.pop(0)
        end = ends[0] if ends else _last_word(line, index, last, max(stop, start + LONGEST_QUOTE))
        if _leaves_bracket(text, start, end):
            start = next((at for at in reversed(starts) if not _leaves_bracket(text, at, end)), start)
    if text[end - 1] in CLAUSE_MARKS:
        end -= 1
    return Evidence(text[start:end], start, end, cue)


def _starts(text: str, begin: int, stop: int) -> list[int]:
    """Where the clauses begin from which a quote can reach a place in a text, outside of brackets; the nearest last."""
    least = max(0, stop - LONGEST_QUOTE)
    found = [0] * (not least) + [m.end() for m in re.compile(_CLAUSE).finditer(text, least, begin)]
    return [at for at in found if not _leaves_bracket(text, at, begin)]


def _ends(text: str, begin: int, stop: int) -> list[int]:
    """Where the clauses end that a quote can reach from a place in a text, outside of brackets; the nearest first."""
    most = max(stop, begin + LONGEST_QUOTE) + SOON_OVER
    found = [m.start() for m in re.compile(_CLAUSE).finditer(text, stop, most)] + [len(text)] * (len(text) <= most)
    return [at for at in found if text.count("(", begin, at) <= text.count(")", begin, at)]


def _leaves_bracket(text: str, start: int, end: int) -> bool:
    """Whether a stretch of text begins within a bracket that ends in it."""
    return text.count(")", start, end) > text.count("(", start, end)


def _listed(text: str, start: int) -> bool:
    """Whether what begins at a place in a text is a further item of a list."""
    return text[max(0, start - LONGEST_QUOTE) : start].rstrip()[-1:] == LISTS


def _widened(line: Line, first: int, last: int) -> tuple[int, int]:
    """As much of a line around some of its words, word by word to both sides, as a quote may hold."""
    start, end = line.span(first, last)
    while True:
        first, last = max(0, first - 1), min(line.length - 1, last + 1)
        wider = line.span(first, last)
        if wider == (start, end) or wider[1] - wider[0] > LONGEST_QUOTE:
            return start, end
        start, end = wider


def _last_word(line: Line, index: Index, last: int, limit: int) -> int:
    """Where the last word ends, from the number `last` on and before a limit, that is no "with" or "and"."""
    at = last
    while at + 1 < line.length and line.span(at + 1, at + 1)[1] <= limit:
        at += 1
    while at > last and not index.find(line.text[slice(*line.span(at, at))].lower()).content:
        at -= 1
    return line.span(at, at)[1]
