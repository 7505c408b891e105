"""Experience in place of schooling, or schooling in place of experience: "a degree **or two years of experience**"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from resume_helper.holder import DEGREE, SCHOOL, SERVED, TRADE
from resume_helper.match.matches import read_line
from resume_helper.text import key

if TYPE_CHECKING:
    from resume_helper.catalog.index import Index
    from resume_helper.holder import Holder
    from resume_helper.match.matches import Matches

LONGEST = 300
"""Characters of a sentence that may name the one in place of the other; of a longer one each part may be a demand."""
SCHOOLING = frozenset({SCHOOL, DEGREE})
"""The skills of schooling."""
EXPERIENCES = frozenset({SERVED, TRADE})
"""The skills of experience."""


def sentence_at(text: str, start: int, end: int) -> str:
    """The sentence of a posting in which a demand stands: what is shown of that may end before, or begin within it."""
    begin = 1 + max(text.rfind(mark, 0, start) for mark in "\n;")
    ends = re.compile(r"[.!?]\s+|\s*\n\s*|\s*;\s*|$").finditer(text, end)
    stop = next(match.start() for match in ends if not text[match.end() : match.end() + 1].islower())
    return text[begin:stop]


def parts_of(sentence: str, index: Index) -> list[str]:
    """What stands on either side of "or" in a sentence; nothing where it has none, or is too long."""
    if len(sentence) > LONGEST:
        return []
    parts = re.split(rf"\b{index.measures.particles['or']}\b|/", sentence, flags=re.IGNORECASE)
    return parts if len(parts) > 1 else []


def experience_will_do(sentence: str, index: Index, who: Holder) -> bool:
    """Whether a sentence that asks for schooling names experience on the other side of "or" and does not ask for both."""
    read = [(part, _read(part, index, who)) for part in parts_of(sentence, index)]
    schools = [n for n, (_, row) in enumerate(read) if _is_schooling(row)]
    return bool(schools) and any(
        n > schools[0] and not _is_schooling(row) and _is_experience(part, row, index) for n, (part, row) in enumerate(read)
    )


def without_schooling(sentence: str, index: Index, who: Holder) -> tuple[str, frozenset[str]]:
    """A sentence that asks for experience without what of schooling will do in its place, and the skills that this is."""
    parts = parts_of(sentence, index)
    read = {part: _read(part, index, who) for part in parts}
    schools = [part for part, row in read.items() if _is_schooling(row) and not _is_experience(part, row, index)]
    if not schools:
        return sentence, frozenset()
    named = frozenset(skill.id for part in schools for skill in read[part].skills)
    return " ".join(part for part in parts if part not in schools), named & SCHOOLING


def _read(part: str, index: Index, who: Holder) -> Matches:
    return read_line(part.strip(), index, who.catalog.shared)


def _is_schooling(read: Matches) -> bool:
    return any(skill.id in SCHOOLING for skill in read.skills) or any(row.kind == "education" for row in read.conditions)


def _is_experience(part: str, read: Matches, index: Index) -> bool:
    """Whether a part of a sentence asks for experience: it says so, or has nothing but words that say it of any work."""
    if any(skill.id in EXPERIENCES for skill in read.skills) or any(row.kind == "experience" for row in read.conditions):
        return True
    said = {word for word in key(part) if index.find(word).content}
    return bool(said & index.measures.experience)
