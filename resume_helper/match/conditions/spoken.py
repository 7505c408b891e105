"""The languages that a line demands: which of them the words beside one speak of, and which are named in one breath."""

import re
from collections.abc import Collection, Sequence

from resume_helper.match.conditions.reach import Span
from resume_helper.match.scan import Scan
from resume_helper.match.search import Hit

FAR = 20
"""Words between two that have nothing to do with each other."""
LONGEST_BETWEEN = 7
"""Letters of a word that may stand before the next language: "Norwegian or **another** Scandinavian language"."""
FARTHEST = 60
"""Characters between two languages in one breath."""


def leaves_bracket(said: str) -> bool:
    """Whether words begin in a bracket that ends between them: what it says is of what stands before it."""
    return ")" in said and "(" not in said[: said.index(")")]


def of_another(scan: Scan, hit: Hit) -> Span | None:
    """The span of another language with the words beside the one of a hit, where they stand nearer to it.

    "**Native Spanish** and English C1", "Italian and **good German**".
    """
    named = [i for i, word in enumerate(scan.folded) if word in scan.index.measures.languages]
    own = [i for i in named if i in hit.words]
    beside = hit.words - {*own}
    if not own or not beside:
        return None

    def distance(language: int) -> int:
        """In words; what an "and" parts from a language is one word further."""
        return min(abs(language - i) + _joined(scan, min(language, i), max(language, i)) for i in beside)

    nearest = min(named, key=distance)
    if distance(nearest) == min(map(distance, own)):
        return None
    return scan.words[min(nearest, *beside)][1], scan.words[max(nearest, *beside)][2]


def _joined(scan: Scan, first: int, last: int) -> bool:
    """Whether an "and" stands between two words, or so much that one may."""
    if last - first > FAR:
        return True  # to read all that is between takes long where a line has thousands of languages
    joint = re.compile(scan.index.measures.particles["and"], re.IGNORECASE)
    between = scan.text[scan.words[first][2] : scan.words[last][1]]
    return "&" in between or any(joint.fullmatch(word) for word, _, _ in scan.words[first:last])


def beside(scan: Scan, name: Span, spans: Sequence[Span]) -> bool:
    """Whether the name of a language stands in one breath with one of some spans, right before or after it."""
    particles = scan.index.measures.particles
    between = re.compile(rf"\)?\s?(?:[,/&]|\b(?:{particles['and']}|{particles['or']})\b)\s?", re.IGNORECASE)
    gaps = ((name[1], start) if name[1] <= start else (end, name[0]) for start, end in spans)
    return any(first <= last <= first + LONGEST_BETWEEN and between.fullmatch(scan.text, first, last) for first, last in gaps)


def only_names(scan: Scan, span: Span, names: Collection[Span]) -> bool:
    """Whether a span has nothing but names of languages, and small words between them."""
    inside = (i for i, (_, start, _) in enumerate(scan.words) if span[0] <= start < span[1])
    return all(scan.words[i][1:] in names or not scan.found[i].content for i in inside)


def named_together(scan: Scan, span: Span, names: Collection[Span], free: Sequence[Span]) -> Span:
    """The span of a language with those named in one breath: "French **and German**". `free` are the names that it may take."""
    text, particles = scan.text, scan.index.measures.particles
    start, end = span
    between = re.compile(
        rf"[\s,/&]+(?:(?:{particles['and']}|{particles['or']})\s+)?(?:[^\W\d_]{{3,{LONGEST_BETWEEN}}}\s+)?", re.IGNORECASE
    )
    starts, ends = {begin for begin, _ in names}, {stop for _, stop in names}
    for first, last in free:
        if first > end + FARTHEST:
            break
        if end in ends and between.fullmatch(text, end, first):
            end = last
    for first, last in reversed(free):
        if last < start - FARTHEST:
            break
        if start in starts and between.fullmatch(text, last, start):
            start = first
    return start, end
