"""Slips of the keyboard: the word of the catalog that a posting meant ("costumer complaits")."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

if TYPE_CHECKING:
    from resume_helper.catalog.index import Index

SHORTEST = 7
"""Letters. Shorter words have too many neighbours that are words themselves."""
MOST_UNSHARED = 2
"""Letters that two words one slip apart may not share: a sieve that spares most words the costlier look."""

_shapes: WeakKeyDictionary[Index, dict[tuple[str, int], list[str]]] = WeakKeyDictionary()


def meant(word: str, index: Index) -> str:
    """The word of the catalog that differs from `word` in one letter or two swapped ones; "" where there is none.

    Both begin with the same two letters, which are rarely mistyped, and end alike or nearly so.
    """
    if len(word) < SHORTEST or not word.isalpha() or word in index.not_typos:
        return ""
    shapes = _shapes.get(index)
    if shapes is None:
        shapes = _shapes[index] = defaultdict(list)
        for known in index.vocabulary:
            if len(known) >= SHORTEST:
                shapes[known[:2], len(known)].append(known)
    near = [k for n in (len(word), len(word) + 1, len(word) - 1) for k in shapes.get((word[:2], n), ())]
    letters = set(word)
    near = [known for known in near if len(letters ^ set(known)) <= MOST_UNSHARED]
    if not near:
        return ""
    from rapidfuzz.distance import OSA  # 10 ms

    return next((known for known in near if OSA.distance(word, known, score_cutoff=1) <= 1), "")
