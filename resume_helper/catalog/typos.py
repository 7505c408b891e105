"""Slips of the keyboard: the word of the catalog that a posting meant ("handle complaits")."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

SHORTEST = 7
"""Letters. Shorter words have too many neighbours that are words themselves."""
LONGEST_SLIP = 2
"""Letters between the equal beginnings and the equal ends of two words that one slip parts."""


def meant(word: str, shaped: Callable[[str], str]) -> str:
    """The word of the catalog that differs from `word` in one letter or two swapped ones; "" where there is none.

    `shaped` gives the words of the catalog of a shape (see `_shapes`), with spaces between.
    """
    if len(word) < SHORTEST or not word.isalpha():
        return ""
    for length in (len(word), len(word) + 1, len(word) - 1):
        for known in sorted({known for shape in _shapes(word, length) for known in shaped(shape).split()}):
            if _close(word, known) and _one_slip(word, known):
                return known
    return ""


def by_shape(vocabulary: Iterable[str]) -> dict[str, str]:
    """The words by their shapes, as `meant` takes them."""
    found = defaultdict(list)
    for word in sorted(vocabulary):
        for shape in _shapes(word, len(word)):
            found[shape].append(word)
    return {shape: " ".join(same) for shape, same in found.items()}


def _shapes(word: str, length: int) -> tuple[str, str]:
    """What words of a length have in common with `word` where one slip parts them: "co9com", "co9-ete".

    The first two letters, which are rarely mistyped, the length, and either the beginning or the end.
    """
    half = max(1, (length - LONGEST_SLIP - 1) // 2)
    head = f"{word[:2]}{length}"
    return f"{head}{word[:half]}", f"{head}-{word[-half:]}"


def _close(word: str, known: str) -> bool:
    """A sieve before the costlier look: but for a slip of two letters at most, the words begin and end alike."""
    half = (min(len(word), len(known)) - LONGEST_SLIP) // 2
    if word[:half] != known[:half] and word[-half:] != known[-half:]:
        return False
    return _alike(word, known) + _alike(word[::-1], known[::-1]) >= max(len(word), len(known)) - LONGEST_SLIP


def _alike(word: str, known: str) -> int:
    """How many letters two words have in common from their beginning."""
    for n, (one, other) in enumerate(zip(word, known, strict=False)):
        if one != other:
            return n
    return min(len(word), len(known))


def _one_slip(word: str, known: str) -> bool:
    from rapidfuzz.distance import OSA  # 60 ms, only where a slip is likely

    return OSA.distance(word, known, score_cutoff=1) <= 1
