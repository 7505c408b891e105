"""What people worked for that is no firm, and has a small letter: "Carer for a private family, Leeds"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from resume_helper.catalog.phrases import phrase_at
from resume_helper.text import key

if TYPE_CHECKING:
    from resume_helper.catalog.resume_words import ResumeWords

LONGEST_AT_HOME = 14
"""Words of a title with the household in which the job was."""


def is_household(piece: str, reading: ResumeWords) -> bool:
    """Whether a piece names a household and no more than whose it was: "private family", "famiglia Riva"."""
    count = phrase_at(key(piece), 0, reading.households)
    return count > 0 and all(word[0].isupper() for word in piece.split()[count:])


def at_a_household(piece: str, reading: ResumeWords) -> tuple[str, ...]:
    """A job and the household in which it was ("carer for a private family"), or the piece as it is."""
    words = piece.split()
    for at in range(1, len(words) if len(words) <= LONGEST_AT_HOME else 0):
        behind = at + phrase_at(key(" ".join(words[at:])), 0, reading.at_households)
        if behind > at and is_household(household := " ".join(words[behind:]), reading):
            return " ".join(words[:at]), household
    return (piece,)
