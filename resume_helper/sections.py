"""The skills section of a résumé: what the posting asks for, and what the matched duties imply."""

from __future__ import annotations

from typing import TYPE_CHECKING

from resume_helper.report import SkillFound
from resume_helper.text import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from resume_helper.catalog.entries import Shared, Writing
    from resume_helper.match.matches import Match

LANGUAGE = "language"
"""The group of skills that are languages."""
MOST_IMPLIED = 8
"""Implied skills listed at most, those that most duties imply."""


def skills_section(
    stated: Sequence[Match],
    duties: Iterable[Match],
    shared: Shared,
    writing: Writing,
) -> tuple[SkillFound, ...]:
    """The stated skills in the order of their strength, then the implied ones in the order of how many duties imply them."""
    known = {match.id for match in stated}
    implied = dict[str, int]()
    for match in duties:
        for skill in shared.duties[match.id].skills:
            if skill not in known:
                implied[skill] = implied.get(skill, 0) + 1
    often = sorted(implied, key=lambda skill: -implied[skill])[:MOST_IMPLIED]
    found = [_stated(match, shared, writing) for match in stated if match.id in writing.skills]
    found += [
        SkillFound(id_, writing.skills[id_].name, shared.skills[id_].group, "implied") for id_ in often if id_ in writing.skills
    ]
    return tuple(found)


def _stated(match: Match, shared: Shared, writing: Writing) -> SkillFound:
    """A skill that the posting states; what it names it by is written as it writes it, languages by that alone."""
    name, group = writing.skills[match.id].name, shared.skills[match.id].group
    tools = tuple(dict.fromkeys(one_line(tool) for tool in match.tools))
    if group == LANGUAGE:
        named = ", ".join(tool[:1].upper() + tool[1:] for tool in tools)
        return SkillFound(match.id, named or name, group, "stated", match.evidence)
    # "Microsoft Excel, Excel" says one thing twice.
    longer = {tool: [f" {other} ".lower() for other in tools if len(other) > len(tool)] for tool in tools}
    fullest = tuple(tool for tool in tools if not any(f" {tool} ".lower() in other for other in longer[tool]))
    return SkillFound(match.id, with_tools(name, fullest), group, "stated", match.evidence, tools=fullest)


def with_tools(name: str, tools: Iterable[str]) -> str:
    """A skill as a résumé lists it, with products."""
    named = ", ".join(tools)
    return f"{name} ({named})" if named else name
