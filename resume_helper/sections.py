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
    found = [
        SkillFound(m.id, _name(m, shared, writing), shared.skills[m.id].group, "stated", m.evidence)
        for m in stated
        if m.id in writing.skills
    ]
    found += [
        SkillFound(id_, writing.skills[id_].name, shared.skills[id_].group, "implied") for id_ in often if id_ in writing.skills
    ]
    return tuple(found)


def _name(match: Match, shared: Shared, writing: Writing) -> str:
    """How the résumé lists a skill; what the posting names it by is written as it writes it, languages by that alone."""
    name = writing.skills[match.id].name
    tools = list(dict.fromkeys(one_line(tool) for tool in match.tools))
    if tools and shared.skills[match.id].group == LANGUAGE:
        return ", ".join(tool[:1].upper() + tool[1:] for tool in tools)
    return f"{name} ({', '.join(tools)})" if tools else name
