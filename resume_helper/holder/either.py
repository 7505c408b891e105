"""Skills that a posting asks for as alternatives, of which one will do: "French or Irish", "Salesforce or Zendesk"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.catalog.tongues import tongues
from resume_helper.sections import LANGUAGE
from resume_helper.text import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from resume_helper.catalog import Catalog
    from resume_helper.report import SkillFound


class _Name(NamedTuple):
    """Where a posting names a skill."""

    start: int
    end: int
    skill: str


def one_will_do(
    skills: Iterable[SkillFound], held: Mapping[str, bool | None], catalog: Catalog, language: str
) -> frozenset[str]:
    """The ids of the skills that nobody need have: wherever a posting in a language names one, another that is held will do.

    `held` says by their ids which of the skills somebody has.
    """
    stated = [skill for skill in skills if skill.asked == "stated"]
    if not any(held[skill.id] for skill in stated):
        return frozenset()
    quotes = {one.start: one.quote for skill in stated for one in skill.evidence}
    named = {at: sorted({name for skill in stated for name in _names(skill, at, quotes[at], catalog)}) for at in quotes}
    join = catalog.index(language).measures.particles["or"]
    groups = (group for at, names in named.items() for group in _groups(at, quotes[at], names, join))
    met = {name for group in groups if any(held[name.skill] for name in group) for name in group}
    lacking = {name.skill for names in named.values() for name in names if name not in met}
    return frozenset(name.skill for name in met) - lacking


def _groups(at: int, quote: str, names: Sequence[_Name], join: str) -> Iterator[list[_Name]]:
    """The names in a quote that stand side by side with a word that `join` matches, or a slash, between some of them."""
    link = re.compile(rf"[\s,]*(?P<either>(?:\b{join}\b|/)\s*(?:[^\W\d_]+\s+)?)?", re.IGNORECASE)
    group, either = [*names[:1]], False
    for one, other in pairwise(names):
        between = link.fullmatch(quote, one.end - at, other.start - at) if one.end <= other.start else None
        if not between:
            if either:
                yield group
            group, either = [], False
        group.append(other)
        either = either or bool(between and between["either"])
    if either:
        yield group


def _names(skill: SkillFound, at: int, quote: str, catalog: Catalog) -> Iterator[_Name]:
    """Where a quote that begins at a place of the posting names a skill: a product of it, or the language that it is."""
    if not any(one.start == at for one in skill.evidence):
        return
    spoken = {*tongues(skill.name, catalog)} if skill.group == LANGUAGE else set[str]()
    for word, begin, end in words(quote) if spoken else ():
        if not spoken.isdisjoint(tongues(word, catalog)):
            yield _Name(at + begin, at + end, skill.id)
    for tool in skill.tools if not spoken else ():
        for found in re.finditer(rf"(?<!\w){re.escape(tool)}(?!\w)", quote, re.IGNORECASE):
            yield _Name(at + found.start(), at + found.end(), skill.id)
