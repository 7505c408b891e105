"""The skills section of a résumé: what the posting asks for, and what the matched duties imply."""

from __future__ import annotations

from typing import TYPE_CHECKING

from resume_helper.catalog.entries import language_of
from resume_helper.report import SkillFound
from resume_helper.text import key, one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from resume_helper.catalog import Catalog
    from resume_helper.match.matches import Match

LANGUAGE = "language"
"""The group of skills that are languages."""
MOST_IMPLIED = 8
"""Implied skills listed at most, those that most duties imply."""


def skills_section(
    stated: Sequence[Match], duties: Iterable[Match], catalog: Catalog, language: str, to: str
) -> tuple[SkillFound, ...]:
    """The stated skills in the order of their strength, then the implied ones in the order of how many duties imply them.

    The posting is in `language`, the skills are named in the language or variety `to`.
    """
    shared, writing = catalog.shared, catalog.writing(to)
    known = {match.id for match in stated}
    implied = dict[str, int]()
    for match in duties:
        for skill in shared.duties[match.id].skills:
            if skill not in known:
                implied[skill] = implied.get(skill, 0) + 1
    often = sorted(implied, key=lambda skill: -implied[skill])[:MOST_IMPLIED]
    found = [_stated(match, catalog, language, to) for match in stated if match.id in writing.skills]
    found += [
        SkillFound(id_, writing.skills[id_].name, shared.skills[id_].group, "implied") for id_ in often if id_ in writing.skills
    ]
    return tuple(found)


def _stated(match: Match, catalog: Catalog, language: str, to: str) -> SkillFound:
    """A skill that the posting states, with what it names it by: products as it writes them, languages by that alone."""
    group, named = catalog.shared.skills[match.id].group, catalog.writing(language).skills.get(match.id)
    tools = tuple(dict.fromkeys(one_line(tool) for tool in match.tools))
    known = named.name if named else ""
    if group == LANGUAGE:
        known, tools = ", ".join(map(_raised, tools)) or known, ()
    # "Microsoft Excel, Excel" says one thing twice.
    longer = {tool: [f" {other} ".lower() for other in tools if len(other) > len(tool)] for tool in tools}
    fullest = tuple(tool for tool in tools if not any(f" {tool} ".lower() in other for other in longer[tool]))
    skill = SkillFound(match.id, "", group, "stated", match.evidence, tools=fullest, known=known)
    return skill._replace(name=name_in(to, skill, catalog, language))


def name_in(to: str, skill: SkillFound, catalog: Catalog, language: str) -> str:
    """What the language or variety `to`, which has a name for it, calls a skill that a posting in `language` states."""
    kind, own, foreign = catalog.shared.skills[skill.id], catalog.writing(to).skills[skill.id].name, language_of(to) != language
    if skill.group != LANGUAGE:
        products = {key(product) for product in kind.tools}  # other words are of the posting's language
        return with_tools(own, (tool for tool in skill.tools if not foreign or key(tool) in products))
    there = catalog.writing(language).skills.get(skill.id)
    if not skill.known or (there and there.name == skill.known):
        return own
    if not foreign:
        return skill.known
    from resume_helper.catalog.tongues import called

    return ", ".join(dict.fromkeys(_raised(called(name, catalog, to)) for name in skill.known.split(", ")))


def _raised(name: str) -> str:
    return name[:1].upper() + name[1:]


def with_tools(name: str, tools: Iterable[str]) -> str:
    """A skill as a résumé lists it, with products."""
    named = ", ".join(tools)
    return f"{name} ({named})" if named else name
