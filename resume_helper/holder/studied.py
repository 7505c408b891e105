"""What schooling somebody has finished, by what the rows of a résumé, or of a profile, say of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from resume_helper.catalog.phrases import phrases_in
from resume_helper.holder import DEGREE, SCHOOL
from resume_helper.holder.schooling import DEGREES
from resume_helper.text import key

if TYPE_CHECKING:
    from collections.abc import Iterable

    from resume_helper.catalog.resume_words import ResumeWords


class Studied(NamedTuple):
    """What one row of schooling says, read as a posting would be: its skills, and the levels of education that it names."""

    text: str
    skills: frozenset[str]
    levels: frozenset[str]
    ended: bool = True
    """Whether no dates say that it goes on."""


def finished(row: Studied, words: ResumeWords) -> Studied:
    """A row with what it proves: a degree that is not finished is that of the school before it, and some are lower than one."""
    said = key(row.text)
    if not row.ended or next(phrases_in(said, words.unfinished), None):
        begun = DEGREE in row.skills or not row.levels.isdisjoint(DEGREES)
        skills = row.skills - {DEGREE} | ({SCHOOL} if begun else set())
        return row._replace(skills=skills, levels=frozenset({"secondary"} if begun else ()))
    lower = row.levels.isdisjoint(DEGREES) and next(phrases_in(said, words.below_degree), None)
    return row._replace(skills=row.skills - {DEGREE}) if lower or row.levels == {"secondary"} else row


def proved(rows: Iterable[Studied], words: ResumeWords) -> tuple[frozenset[str], frozenset[str]]:
    """The skills and the levels of education that rows prove, read with the words of their language."""
    found = [finished(row, words) for row in rows]
    return frozenset[str]().union(*(row.skills for row in found)), frozenset[str]().union(*(row.levels for row in found))
