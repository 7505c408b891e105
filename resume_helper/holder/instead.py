"""Experience in place of schooling, or schooling in place of experience: "a degree **or two years of experience**"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.holder import DEGREE, SCHOOL
from resume_helper.holder.either import or_in
from resume_helper.match.matches import read_line

if TYPE_CHECKING:
    from resume_helper.catalog.index import Index
    from resume_helper.holder import Holder
    from resume_helper.match.conditions.demand import Condition

EXPERIENCE = "experience"
"""The kind of conditions that demand it."""
LONGEST = 300
"""Characters of a sentence that may name the one in place of the other; of a longer one each part may be a demand."""


class Part(NamedTuple):
    """What stands on one side of "or" in a demand."""

    text: str
    schools: frozenset[str]
    """The skills of schooling that it names."""
    schooling: bool
    """Whether it asks for schooling, of one of these or of a trade."""
    experience: bool
    """Whether it asks for experience."""
    times: tuple[Condition, ...]
    """The demands of experience in it."""


def sentence_at(text: str, start: int, end: int) -> str:
    """The sentence of a posting in which a demand stands: "2 years of experience | in banking" goes on behind what is shown."""
    begin = 1 + max(text.rfind(mark, 0, start) for mark in "\n;")
    ends = re.compile(r"[.!?]\s+|\s*\n\s*|\s*;\s*|$").finditer(text, end)
    stop = next(match.start() for match in ends if not text[match.end() : match.end() + 1].islower())
    return text[begin:stop]


def experience_instead(sentence: str, index: Index, who: Holder) -> list[Part]:
    """The parts of a demand for schooling by which experience will do as well."""
    parts = _parts(sentence, index, who)
    first = next((n for n, part in enumerate(parts) if part.schooling and not part.experience), len(parts))
    return [part for part in parts[first:] if part.experience and not part.schooling]


def without_schooling(sentence: str, index: Index, who: Holder) -> tuple[str, frozenset[str]]:
    """A demand for experience without the schooling that will do as well, and the skills that this is."""
    parts = _parts(sentence, index, who)
    schools = [part for part in parts if part.schooling and not part.experience]
    if not schools:
        return sentence, frozenset()
    rest = " ".join(part.text for part in parts if part not in schools)
    return rest, frozenset[str]().union(*(part.schools for part in schools))


def _parts(sentence: str, index: Index, who: Holder) -> list[Part]:
    """A sentence by what stands between its "or"; nothing where it has none, or is too long."""
    if len(sentence) > LONGEST:
        return []
    parts = re.split(or_in(index), sentence, flags=re.IGNORECASE)
    return [_part(part.strip(" \t-*\u2022,."), index, who) for part in parts] if len(parts) > 1 else []


def _part(text: str, index: Index, who: Holder) -> Part:
    read = read_line(text, index, who.catalog.shared)
    schools = frozenset(skill.id for skill in read.skills) & {SCHOOL, DEGREE}
    times = tuple(row for row in read.conditions if row.kind == EXPERIENCE)
    labels = index.measures.labelled
    said = any(labels.get(word, "").startswith(EXPERIENCE) for word in text.lower().split())
    return Part(
        text, schools, bool(schools) or any(row.kind == "education" for row in read.conditions), said or bool(times), times
    )
