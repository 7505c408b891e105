"""Which title of the catalog the name of a job is, by the words that both have."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from resume_helper.catalog.titles import Titles

ALIKE = 0.6
"""The overlap from which a title names an occupation by words in another order, or with others between them."""
INSIDE = 0.5
"""The overlap that does where one of the catalog stands whole in it: a short one says little of a long title."""
LEAST = 0.45
"""The overlap that does where it stands whole and no other has more."""
ROUNDING = 1e-9
"""What sums of the same weights in another order may differ by."""


def nearest_title(name: str, titles: Titles) -> tuple[float, int]:
    """How much the name of a job has in common with the title of the catalog that it names, and the number of that; 0 for none.

    All words of a title of the catalog must be there: "office manager" is no "branch office manager". The longest that stands
    whole in this one wins, the first of equals; else the one with most in common (Dice, each word weighed by how rare it is).
    A word of it that this one lacks counts no more than one that no title has: else to learn a title would be to forget others.
    The score is over words, not letters, and written out here: `rapidfuzz` would take 60 ms to import.
    """
    stems = titles.stems(name)
    weights = {stem: titles.weight(stem) for stem in stems}
    strange = {stem: min(weight, titles.unknown) for stem, weight in weights.items()}
    common, not_strange = defaultdict[int, float](float), defaultdict[int, float](float)
    for stem, weight in weights.items():
        for number in titles.having(stem):
            common[number] += weight
            not_strange[number] += strange[stem]
    every = sum(strange.values())
    text, totals = f" {' '.join(stems)} ", titles.totals
    sure = list[tuple[int, int, float, int]]()
    for number, shared in common.items():
        if shared < totals[number] - ROUNDING:
            continue
        score = 2 * shared / (shared + every - not_strange[number] + totals[number])
        key = titles.stems_of(number)
        at = text.find(f" {key} ")
        if score >= (ALIKE if at < 0 else LEAST) - ROUNDING:
            whole = 0 if at < 0 else key.count(" ") + 1
            sure.append((whole if score >= INSIDE - ROUNDING else -1, -at, round(score, 9), -number))
    _, _, score, number = max(sure, default=(0, 0, 0.0, 0))
    return score, -number
