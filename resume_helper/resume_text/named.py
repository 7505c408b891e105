"""What an item of a list names: a certificate, a language, a level, or a skill of the catalog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from resume_helper.catalog.tongues import tongues
from resume_helper.holder import DEGREE, SCHOOL, SERVED, TRADE
from resume_helper.holder.fluency import is_level, reached
from resume_helper.match.matches import find_matches
from resume_helper.posting.structure import of_one_line
from resume_helper.resume_text.shown import SKILLS
from resume_helper.sections import LANGUAGE
from resume_helper.text import key, one_line

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from resume_helper.catalog import Catalog

DRIVING, CREDENTIAL = "driving-licence", "credential"


def named_by(text: str, catalog: Catalog, code: str) -> tuple[str, ...]:
    """The skills that an item of a list, in the language or variety `code`, names."""
    read = find_matches(of_one_line(text, SKILLS, bullet=True), catalog.index(code), catalog.shared)
    return tuple(match.id for match in read.skills)


def is_program(text: str, catalog: Catalog, code: str) -> bool:
    """Whether a text is the name of a program and nothing else."""
    read = find_matches(of_one_line(text, SKILLS, bullet=True), catalog.index(code), catalog.shared)
    return any(key(tool) == key(text) for match in read.skills for tool in match.tools)


def is_certificate(skill: str, catalog: Catalog) -> bool:
    """Whether a skill is a certificate or a licence; a degree is neither."""
    return skill == DRIVING or (catalog.shared.skills[skill].group == CREDENTIAL and skill not in (SCHOOL, DEGREE))


def has_certificate(skills: Iterable[str], catalog: Catalog) -> bool:
    """Whether any of some skills is a certificate."""
    return any(is_certificate(id_, catalog) for id_ in skills)


def is_learned(skills: Iterable[str], catalog: Catalog) -> bool:
    """Whether any of some skills is one of those that are learned: to have a car is none."""
    return any(catalog.shared.skills[id_].group == "hard" and id_ not in (TRADE, SERVED) for id_ in skills)


def names_language(text: str, skills: Iterable[str], catalog: Catalog) -> bool:
    """Whether a text which names some skills tells how well a language is spoken, or that it is."""
    told = reached(text, catalog.typed.levels) or any(catalog.shared.skills[id_].group == LANGUAGE for id_ in skills)
    return bool(told) and bool(tongues(text, catalog))


def names_level(text: str, catalog: Catalog, code: str) -> bool:
    """Whether a text tells a level, and no product whose name begins as one: "Elements"."""
    return is_level(text, catalog.typed.levels) and not named_by(text, catalog, code)


def longest(tools: Collection[str]) -> list[str]:
    """Products, each once, of "Microsoft Outlook" and "Outlook" the first."""
    every = [*dict.fromkeys(map(one_line, tools))]
    return [tool for tool in every if not any(tool != other and tool in other for other in every)]
