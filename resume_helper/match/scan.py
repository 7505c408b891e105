"""Find the cues of a language in the segments of a posting."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.catalog.index import TOOL
from resume_helper.match.typos import meant
from resume_helper.text import fold, lower, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from resume_helper.catalog.index import Found, Index
    from resume_helper.posting.structure import Segment

REACH = 6
"""Content words that may stand between two neighbouring terms of a cue. Measured on the project's own postings."""
NEGATION_REACH = 4
"""Words between a negation and what it negates."""


class Token(NamedTuple):
    """A word of a segment."""

    word: str
    """Folded and in lower case."""
    start: int
    end: int
    at: int
    """Its place, counted in content words."""
    found: Found


class Hit(NamedTuple):
    """A cue found in a segment."""

    owner: int
    cue: int
    tokens: frozenset[int]
    """The words that it matched, by their number in the segment."""
    first: int
    last: int


class Scan(NamedTuple):
    """The words of one segment, the cues found among them, and those found but taken back, with what took them back."""

    segment: Segment
    tokens: list[Token]
    hits: list[Hit]
    dropped: list[tuple[Hit, str]]


Spans = dict[int, list[tuple[int, int]]]
"""Where each term stands in a segment: the numbers of the first and last word of every occurrence."""


def scan(text: str, segment: Segment, index: Index) -> Scan:
    """All cues found in one segment, without those that `unless` or a negation takes back."""
    tokens = _tokens(text, segment, index)
    spans = _spans(tokens)
    hits = list[Hit]()
    dropped = list[tuple[Hit, str]]()
    for hit in _hits(index, tokens, spans, segment.section):
        if index.cues[hit.cue][3].startswith(TOOL) and _common(hit, text, index, tokens):
            continue
        against = _taken_back(hit, index, tokens, spans)
        if against:
            dropped.append((hit, against))
        else:
            hits.append(hit)
    return Scan(segment, tokens, hits, dropped)


def _common(hit: Hit, text: str, index: Index, tokens: list[Token]) -> bool:
    """Whether a product name is an ordinary word here: "excel at work", "Excel at work" where a sentence begins."""
    token = tokens[hit.first]
    if hit.first != hit.last or token.word not in index.common_words:
        return False
    return text[token.start : token.end].islower() or (hit.first == 0 and text[token.end : token.end + 1] == " ")


def _tokens(text: str, segment: Segment, index: Index) -> list[Token]:
    tokens = list[Token]()
    at = 0
    for match in words(text[segment.start : segment.end]):
        word = lower(match.group())
        found = index.find(word)
        folded = fold(word)
        if not found.known and (right := meant(word, index)):
            found = index.learn(word, right)
        at += folded not in index.function_words
        tokens.append(Token(folded, segment.start + match.start(), segment.start + match.end(), at, found))
    return tokens


def _spans(tokens: list[Token]) -> Spans:
    spans: Spans = defaultdict(list)
    for i, token in enumerate(tokens):
        for term in token.found.terms:
            spans[term].append((i, i))
        for rest, terms in token.found.phrases:
            if _follows(rest, tokens, i):
                for term in terms:
                    spans[term].append((i, i + len(rest)))
    return spans


def _follows(rest: tuple[str, ...], tokens: list[Token], i: int) -> bool:
    if i + len(rest) >= len(tokens):
        return False
    return all(key in (tokens[i + n].found.stem, "=" + tokens[i + n].word) for n, key in enumerate(rest, 1))


def _hits(index: Index, tokens: list[Token], spans: Spans, section: str) -> Iterator[Hit]:
    for term in spans:
        for cue in index.triggers.get(term, ()):
            owner, only, terms, _ = index.cues[cue]
            if all(t in spans for t in terms) and only in ("", section):
                yield from _placed(owner, cue, terms, index, tokens, spans)


def _placed(
    owner: int,
    cue: int,
    terms: Sequence[int],
    index: Index,
    tokens: list[Token],
    spans: Spans,
) -> Iterator[Hit]:
    """The places where all terms of a cue stand within reach of each other, one for each place of its rarest term."""
    order = sorted(terms, key=lambda term: len(spans[term]))
    used = set[int]()
    for start in spans[order[0]]:
        chosen = [start]
        for term in order[1:]:
            near = _nearest(spans[term], chosen, tokens)
            if near is None:
                break
            chosen.append(near)
        else:
            chosen.sort()
            words_ = frozenset(i for first, last in chosen for i in range(first, last + 1))
            if not used.issuperset(words_) and _within_reach(chosen, index, tokens):
                used |= words_
                yield Hit(owner, cue, words_, chosen[0][0], chosen[-1][1])


def _nearest(
    places: list[tuple[int, int]],
    chosen: list[tuple[int, int]],
    tokens: list[Token],
) -> tuple[int, int] | None:
    """The place nearest to those chosen that shares no word with them."""
    first, last = min(chosen)[0], max(end for _, end in chosen)
    free = [p for p in places if all(p[1] < left or p[0] > right for left, right in chosen)]

    def distance(place: tuple[int, int]) -> int:
        if place[0] > last:
            return tokens[place[0]].at - tokens[last].at
        return tokens[first].at - tokens[place[1]].at if place[1] < first else 0

    return min(free, key=distance, default=None)


def _within_reach(chosen: list[tuple[int, int]], index: Index, tokens: list[Token]) -> bool:
    for (_, left), (right, _) in pairwise(chosen):
        if tokens[right].at - tokens[left].at > REACH + 1:
            return False
        if any(tokens[i].word in index.breaks for i in range(left + 1, right)):
            return False
    return True


def _taken_back(hit: Hit, index: Index, tokens: list[Token], spans: Spans) -> str:
    """The negation or the words of an `unless` that take a hit back; "" for none."""
    for i in range(max(0, hit.first - NEGATION_REACH), hit.first):
        if tokens[i].word in index.negations:
            following = tuple(token.word for token in tokens[i : i + 4])
            if not any(following[: len(parts)] == parts for parts in index.negation_exceptions):
                return tokens[i].word
    for text, terms in index.unless.get(hit.owner, ()):
        if all(term in spans for term in terms):
            for other in _placed(hit.owner, -1, terms, index, tokens, spans):
                if other.first <= hit.last and hit.first <= other.last:
                    return text
    return ""
