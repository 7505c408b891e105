"""How well somebody speaks a language, and whether that is as well as is asked: by CEFR, or in words of the catalog."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.text import key

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

CEFR = ("a1", "a2", "b1", "b2", "c1", "c2")
"""Levels are numbers: A1 is 1, C2 is 6, and a mother tongue 7."""
_REACHES = {
    "basic": (1, 2), "intermediate": (3, 4), "limited": (2, 3), "good": (3, 5), "upper": (4, 4), "advanced": (4, 6),
    "fluent": (5, 6), "full": (5, 6), "near_native": (5, 6), "bilingual": (6, 7), "native": (7, 7),
}  # fmt: skip
"""The lowest and the highest level that somebody may have who uses such a word of themselves."""
_ASKS = {
    "basic": (1, 1), "intermediate": (3, 3), "limited": (2, 3), "good": (3, 4), "upper": (4, 4), "advanced": (4, 5),
    "fluent": (4, 5), "full": (5, 5), "near_native": (5, 6), "bilingual": (4, 5), "native": (6, 7),
}  # fmt: skip
"""The level below which such a demand is surely not met, and the one from which it surely is."""

SHOWN_AS = {"near_native": "fluent", "full": "fluent", "upper": "advanced", "limited": "basic"}
"""Levels that the messages have no word for, by those that come nearest."""
MOTHER_TONGUE = 7


class Level(NamedTuple):
    """What a text says of a level: from and up to where, and the words for it; none where it names a level of CEFR."""

    low: int
    high: int
    words: frozenset[str] = frozenset()


def reached(text: str, levels: Mapping[str, str]) -> Level | None:
    """How well somebody speaks who says so of themselves ("B2", "fluent", "nivel alto"); None where that is not told.

    `levels` has the words for each level (`Typed` of catalog/typed.py).
    """
    return _level(text, _said(text, levels), _REACHES)


def cefr_in(words: Iterable[str]) -> str:
    """The first of some words that names a level of CEFR, as it stands; "" where none does."""
    return next((word for word in words if word.lower() in CEFR), "")


def is_level(text: str, levels: Mapping[str, str]) -> bool:
    """Whether a text names a level and nothing else."""
    rest = " ".join(word for word in key(text) if word not in CEFR)
    for said in levels.values():
        rest = re.sub(said, " ", rest)
    return not rest.strip() and bool(key(text))


def asked(text: str, choice: str, levels: Mapping[str, str]) -> Level | None:
    """How well a demand asks for: not met below `low`, met from `high` on. `choice` is what its cues say of it, or ""."""
    found = _level(text, _said(text, levels) or {choice} & _ASKS.keys(), _ASKS)
    # "B1/B2" asks for B1 at least.
    return found and (found if found.words else Level(found.low, found.low))


def meets(person: Level | None, demand: Level | None) -> bool | None:
    """Whether a level is as high as is asked; None where only the person knows."""
    if demand is None:
        return True
    if person is None:
        return None
    if person.low >= demand.high or (len(person.words) == 1 and person.words == demand.words):
        return True
    return False if person.high < demand.low else None


def level_called(level: Level, say: Mapping[str, str]) -> str:
    """What messages call a level: as CEFR does, "B1" or "B1-B2", or by the word for the lowest that it names."""
    if not level.words:
        return "-".join(CEFR[number - 1].upper() for number in sorted({level.low, min(level.high, len(CEFR))}))
    word = min(level.words, key=lambda word: (_REACHES[word], word))
    return say[f"level_{SHOWN_AS.get(word, word)}"]


def _level(text: str, words: set[str], spans: dict[str, tuple[int, int]]) -> Level | None:
    named = [CEFR.index(word) + 1 for word in key(text) if word in CEFR]
    if named:
        return Level(min(named), max(named))
    if not words:
        return None
    return Level(min(spans[word][0] for word in words), max(spans[word][1] for word in words), frozenset(words))


def _said(text: str, levels: Mapping[str, str]) -> set[str]:
    """The levels that the words of a text name. What was found is taken out: "very good" is not "good"."""
    found, rest = set[str](), " ".join(key(text))
    for level, said in levels.items():
        shorter = re.sub(said, "|", rest)
        if shorter != rest:
            found.add(level)
        rest = shorter
    return found
