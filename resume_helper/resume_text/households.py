"""What people worked for that is no firm, and has a small letter: "Carer for a private family, Leeds"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from resume_helper.catalog.phrases import phrase_at
from resume_helper.text import key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from resume_helper.catalog.resume_words import ResumeWords

LONGEST_AT_HOME = 14
"""Words of a title with the household in which the job was."""
LONGEST_SMALL = 3
"""Letters of a word before a town."""


def is_household(piece: str, reading: ResumeWords) -> bool:
    """Whether a piece names a household and no more than whose it was: "private family", "famiglia Riva"."""
    count = phrase_at(key(piece), 0, reading.households)
    return count > 0 and all(word[0].isupper() for word in piece.split()[count:])


def at_a_household(piece: str, reading: ResumeWords) -> tuple[str, ...]:
    """A job, the household and its town ("carer for a private family in Leeds"), as far as told, or the piece as it is."""
    words = piece.split()
    for at in range(len(words) if len(words) <= LONGEST_AT_HOME else 0):
        behind = at + (phrase_at(key(" ".join(words[at:])), 0, reading.at_households) if at else 0)
        if (behind > at or not at) and (told := _with_town(words[behind:], reading)):
            return (" ".join(words[:at]), *told) if at else told
    return (piece,)


def _with_town(words: Sequence[str], reading: ResumeWords) -> tuple[str, ...]:
    """A household, and the town behind it and a small word; nothing for any other words."""
    if is_household(" ".join(words), reading):
        return (" ".join(words),)
    count = phrase_at(key(" ".join(words)), 0, reading.households)
    small, town = words[count : count + 1], words[count + 1 :]
    behind = (
        small and len(small[0]) <= LONGEST_SMALL and small[0].islower() and town and all(word[0].isupper() for word in town)
    )
    return (" ".join(words[:count]), " ".join(town)) if count and behind else ()
