"""The variety of a posting's language (British, American), told by its signs: spellings, words, currencies, countries."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from resume_helper.catalog.entries import Sign
from resume_helper.text import key

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from resume_helper.catalog.entries import Signs
    from resume_helper.memory import Memory

NONE = frozenset[Sign]()


def variety_of(lines: Iterable[str], varieties: Sequence[str], signs: Signs, known: Memory[str, frozenset[Sign]]) -> str:
    """The variety, by its code, of which a posting, given as lines, has most different signs.

    `varieties` are those of its language: of two of which it has as many, the one that stands first among them is taken, and
    so it is where there are none. `known` remembers the signs of lines, which stand in many postings; it is filled on the way.
    """
    met = set[Sign]()
    for line in lines:
        found = known.get(line)
        met |= known.keep(line, _signs(line, signs) or NONE) if found is None else found
    told = Counter(variety for first, rest in met for variety in signs[first][rest])
    return max(varieties, key=lambda variety: told[variety], default="")


def _signs(line: str, signs: Signs) -> frozenset[Sign]:
    words = key(line)
    found: set[Sign] = {(mark, ()) for mark in signs.keys() & {*line} if not mark.isalnum()}
    for at, word in enumerate(words, 1):
        for rest in signs.get(word, ()):
            if words[at : at + len(rest)] == rest:
                found.add((word, rest))
    return frozenset(found)
