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
    skill, name = catalog.shared.skills[match.id], catalog.writing(to).skills[match.id].name
    to = language_of(to)
    tools = tuple(dict.fromkeys(one_line(tool) for tool in match.tools))
    if skill.group == LANGUAGE:
        if to != language:
            from resume_helper.catalog.tongues import called

            tools = tuple(dict.fromkeys(called(tool, catalog, to) for tool in tools))
        named = ", ".join(tool[:1].upper() + tool[1:] for tool in tools)
        return SkillFound(match.id, named or name, skill.group, "stated", match.evidence)
    if to != language:  # other words are of the posting's language
        products = {key(product) for product in skill.tools}
        tools = tuple(tool for tool in tools if key(tool) in products)
    # "Microsoft Excel, Excel" says one thing twice.
    longer = {tool: [f" {other} ".lower() for other in tools if len(other) > len(tool)] for tool in tools}
    fullest = tuple(tool for tool in tools if not any(f" {tool} ".lower() in other for other in longer[tool]))
    return SkillFound(match.id, with_tools(name, fullest), skill.group, "stated", match.evidence, tools=fullest)


def with_tools(name: str, tools: Iterable[str]) -> str:
    """A skill as a résumé lists it, with products."""
    named = ", ".join(tools)
    return f"{name} ({named})" if named else name
