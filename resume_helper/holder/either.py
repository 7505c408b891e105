"""What a posting asks for as alternatives, of which one will do: "French or Irish", "Salesforce or Zendesk"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from resume_helper.catalog.tongues import tongues
from resume_helper.sections import LANGUAGE
from resume_helper.text import words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from resume_helper.catalog import Catalog
    from resume_helper.report import SkillFound

_Thing = TypeVar("_Thing")
RISING = (False, None, True)
"""Whether what is asked for is there, the worst answer first: it is not, only the person knows, it is."""


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
    groups = (group for at, names in named.items() for group in _alternatives(at, quotes[at], names, join))
    met = {name for group in groups if any(held[name.skill] for name in group) for name in group}
    lacking = {name.skill for names in named.values() for name in names if name not in met}
    return frozenset(name.skill for name in met) - lacking


def best(answers: Iterable[bool | None]) -> bool | None:
    """The best of the answers to alternatives, of which one will do."""
    return max(answers, key=RISING.index)


def alternatives(things: Iterable[_Thing], beside: Callable[[_Thing, _Thing], bool | None]) -> Iterator[list[_Thing]]:
    """The things, in their order in a text, that stand side by side as alternatives, those of each row together.

    `beside` says of a thing and the next whether "or" stands between them; None where they do not stand side by side. Once in a
    row is enough: "French, Irish or German".
    """
    row, either = list[_Thing](), False
    for thing in things:
        joined = beside(row[-1], thing) if row else None
        if joined is None:
            if either:
                yield row
            row, either = [], False
        row.append(thing)
        either = either or bool(joined)
    if either:
        yield row


def _alternatives(at: int, quote: str, names: Iterable[_Name], join: str) -> Iterator[list[_Name]]:
    """The names in a quote that stand side by side with a word that `join` matches, or a slash, between some of them."""
    link = re.compile(rf"[\s,]*(?P<either>(?:\b{join}\b|/)\s*(?:[^\W\d_]+\s+)?)?", re.IGNORECASE)

    def beside(one: _Name, other: _Name) -> bool | None:
        between = link.fullmatch(quote, one.end - at, other.start - at) if one.end <= other.start else None
        return bool(between["either"]) if between else None

    return alternatives(names, beside)


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
