"""Lines that a page has broken, made whole again."""

from __future__ import annotations

from itertools import pairwise


def without_ends(lines: list[str]) -> str:
    """A line that a page has broken into several, whole again, but for an end that may be within a word: "com-", "plaints".

    Only who knows the words of the language can tell what these make (posting/hyphens.py). A name is one: "Jean-", "Paul".
    """
    told = lines[:1]
    for above, line in pairwise(lines):
        within = ends_within(above) and line[:1].isalpha()
        told += ("" if line[0].isupper() else "\n") if within else " ", line
    return "".join(told)


def ends_within(line: str) -> bool:
    """Whether a printed line may end within a word."""
    return line[-1:] == "-" and line[-2:-1].isalpha()
