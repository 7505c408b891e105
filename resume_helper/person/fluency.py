"""How well somebody speaks a language, and whether that is as well as is asked: by CEFR, or in words of four languages."""

from __future__ import annotations

import re
from typing import NamedTuple

from resume_helper.text import key

_CEFR = ("a1", "a2", "b1", "b2", "c1", "c2")
"""Levels are numbers: A1 is 1, C2 is 6, and a mother tongue 7."""
_SAYS = {
    "near_native": r"near native|native like|casi nativ\w+|quasi madrelingua|nær morsmål\w*",
    "native": r"native or bilingual|bilingue o nativ\w+|nativ\w+ o bilingue|madrelingua o bilingue|morsmål eller tospråklig"
    r"|nativ\w+|mother ?tongue|first language|matern[oa]|madre ?lingua|lingua madre|morsmål\w*|innfødt",
    "bilingual": r"bilingual\w*|bilingues?|bilinguismo|tospråklig\w*",
    "full": r"full professional|profesional complet[oa]|professionale complet[oa]|full\w* profesjonell\w*",
    "upper": r"upper intermediate|(?:intermedio|medio) alto|øvre mellomnivå",
    "limited": r"limited(?: working)?|(?:basica |profesional )?limitad[oa]|(?:professionale )?limitat[oa]|begrenset\w*",
    "advanced": r"professional(?: working)? proficiency|profesional|professionale|profesjonell\w*|advanced|avanzad\w+"
    r"|avanzat\w+|avansert\w*|excellent|excelente|eccellente|ottim[oa]|very (?:good|well)|muy (?:buen\w*|bien)"
    r"|molto (?:buon\w*|bene)|(?:svært|veldig|meget) god\w*|utmerket|alt[oa]|high|proficient|perfect\w*|perfett[oa]|strong",
    "fluent": r"fluen\w+|fluid\w+|con soltura|flytende",
    "intermediate": r"intermedi[aoe]\w*|medi[oa]|mellomnivå|middels|conversa\w+|working|discret[oa]",
    "basic": r"basic|basic[oa]s?|base|element\w+|beginners?|principiante|nociones|scolastic[oa]|grunnleggende|litt|nybegynner",
    "good": r"good|buen[oa]?s?|buon[oa]?|god[et]?",
}
"""The words for each level. They are looked for in this order, and what was found is taken out: "very good" is not "good"."""
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


class Level(NamedTuple):
    """What a text says of a level: from and up to where, and the words for it; none where it names a level of CEFR."""

    low: int
    high: int
    words: frozenset[str] = frozenset()


def reached(text: str) -> Level | None:
    """How well somebody speaks who says so of themselves ("B2", "fluent", "nivel alto"); None where that is not told."""
    return _level(text, _said(text), _REACHES)


def asked(text: str, choice: str) -> Level | None:
    """How well a demand asks for: not met below `low`, met from `high` on. `choice` is what its cues say of it, or ""."""
    found = _level(text, _said(text) or {choice} & _ASKS.keys(), _ASKS)
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


def _level(text: str, words: set[str], spans: dict[str, tuple[int, int]]) -> Level | None:
    named = [_CEFR.index(word) + 1 for word in key(text) if word in _CEFR]
    if named:
        return Level(min(named), max(named))
    if not words:
        return None
    return Level(min(spans[word][0] for word in words), max(spans[word][1] for word in words), frozenset(words))


def _said(text: str) -> set[str]:
    """The levels that the words of a text name."""
    found, rest = set[str](), " ".join(key(text))
    for level, said in _SAYS.items():
        shorter = re.sub(rf"\b(?:{said})\b", "|", rest)
        if shorter != rest:
            found.add(level)
        rest = shorter
    return found
