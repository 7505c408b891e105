"""What a posting asks for as alternatives, of which one will do: "French or Irish", "Salesforce or Zendesk"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from resume_helper.catalog.tongues import tongues
from resume_helper.sections import LANGUAGE
from resume_helper.text import words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from resume_helper.catalog import Catalog
    from resume_helper.catalog.index import Index
    from resume_helper.holder import Holder
    from resume_helper.report import SkillFound

_Thing = TypeVar("_Thing")
RISING = (False, None, True)
"""Whether what is asked for is there, the worst answer first: it is not, only the person knows, it is."""


class _Name(NamedTuple):
    """Where a posting names a skill, and whether somebody has what it names there."""

    start: int
    end: int
    skill: str
    has: bool


def one_will_do(
    who: Holder, skills: Iterable[SkillFound], held: Mapping[str, bool | None], language: str
) -> dict[str, bool | None]:
    """What is told of the skills that a posting in a language only names as alternatives of which somebody has one.

    By their ids: True where that is such a skill, None where it is another, which nobody need have. `held` says by their
    ids which of the skills they have.
    """
    stated = [skill for skill in skills if skill.asked == "stated"]
    if not any(held[skill.id] is not False for skill in stated):
        return {}
    quotes = {one.start: one.quote for skill in stated for one in skill.evidence}
    named = {at: sorted({name for skill in stated for name in _names(who, skill, at, quotes[at], held)}) for at in quotes}
    particles = who.catalog.index(language).measures.particles
    groups = [group for at, names in named.items() for group in _alternatives(at, quotes[at], names, particles)]
    met = {name for group in groups if any(name.has for name in group) for name in group}
    lacking = {name.skill for names in named.values() for name in names if name not in met}
    lacking |= {skill.id for skill in stated if not _is_quoted(skill, who.catalog)}
    own = {name.skill for name in met if name.has}
    return {name.skill: True if name.skill in own else None for name in met if name.skill not in lacking}


def or_in(index: Index) -> str:
    """An expression for what stands between alternatives in a language."""
    return rf"(?:\b{index.measures.particles['or']}\b|/)"


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


def _alternatives(at: int, quote: str, names: Sequence[_Name], particles: Mapping[str, str]) -> Iterator[list[_Name]]:
    """The names in a quote that stand side by side with "or", or a slash, between some of them, or behind "one of"."""
    among = re.compile(rf"\b{particles['among']}\b", re.IGNORECASE).search(quote, 0, names[0].start - at) if names else None
    join = f"(?:{particles['or']}|{particles['and']})" if among else particles["or"]
    link = re.compile(rf"[\s,]*(?P<either>(?:\b{join}\b|/)\s*(?:[^\W\d_]+\s+)?)?", re.IGNORECASE)

    def beside(one: _Name, other: _Name) -> bool | None:
        between = link.fullmatch(quote, one.end - at, other.start - at) if one.end <= other.start else None
        return bool(between["either"]) if between else None

    return alternatives(names, beside)


def _is_quoted(skill: SkillFound, catalog: Catalog) -> bool:
    """Whether the quotes of a skill name all languages of it: a posting may name more of them than are quoted."""
    spoken = {*tongues(skill.asked_as, catalog)} if skill.group == LANGUAGE else set[str]()
    return not spoken or spoken <= {tongue for one in skill.evidence for tongue in tongues(one.quote, catalog)}


def _names(who: Holder, skill: SkillFound, at: int, quote: str, held: Mapping[str, bool | None]) -> Iterator[_Name]:
    """Where a quote that begins at a place of the posting names a skill: a product of it, or the language that it is."""
    if not any(one.start == at for one in skill.evidence):
        return
    spoken = {*tongues(skill.asked_as, who.catalog)} if skill.group == LANGUAGE else set[str]()
    for word, begin, end in words(quote) if spoken else ():
        if named := spoken.intersection(tongues(word, who.catalog)):
            yield _Name(at + begin, at + end, skill.id, not named.isdisjoint(who.spoken))
    own = who.tools(skill)
    for tool in skill.tools if not spoken else ():
        for found in re.finditer(rf"(?<!\w){re.escape(tool)}(?!\w)", quote, re.IGNORECASE):
            yield _Name(at + found.start(), at + found.end(), skill.id, tool in own or held[skill.id] is True)
