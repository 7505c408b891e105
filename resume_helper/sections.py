"""The skills section of a résumé: what the posting asks for, and what the matched duties imply."""

from __future__ import annotations

from typing import TYPE_CHECKING

from resume_helper.report import SkillFound
from resume_helper.text import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from resume_helper.catalog.entries import Shared, Writing
    from resume_helper.match.matches import Match

MOST_IMPLIED = 8
"""Implied skills listed at most, those that most duties imply."""


def skills_section(
    stated: Sequence[Match], duties: Iterable[Match], shared: Shared, writing: Writing
) -> tuple[SkillFound, ...]:
    """The stated skills in the order of their strength, then the implied ones in the order of how many duties imply them."""
    known = {match.id for match in stated}
    implied = dict[str, int]()
    for match in duties:
        for skill in shared.duties[match.id].skills:
            if skill not in known:
                implied[skill] = implied.get(skill, 0) + 1
    often = sorted(implied, key=lambda skill: -implied[skill])[:MOST_IMPLIED]
    return (
        *(_stated(match, shared, writing) for match in stated if match.id in writing.skills),
        *(SkillFound(i, writing.skills[i].name, shared.skills[i].group, "implied") for i in often if i in writing.skills),
    )


def _stated(match: Match, shared: Shared, writing: Writing) -> SkillFound:
    """A stated skill; the tools that the posting names are named as it writes them."""
    name = writing.skills[match.id].name
    tools = list(dict.fromkeys(one_line(e) for e in match.tools))
    if tools:
        name = f"{name} ({', '.join(tools)})"
    return SkillFound(match.id, name, shared.skills[match.id].group, "stated", match.evidence)
