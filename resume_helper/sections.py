"""The skills section of a résumé: what the posting asks for, and what the matched duties imply."""

from __future__ import annotations

from typing import TYPE_CHECKING

from resume_helper.report import SkillFound
from resume_helper.text import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from collections.abc import Set as AbstractSet

    from resume_helper.catalog.entries import Shared, Writing
    from resume_helper.match.matches import Match

MOST_IMPLIED = 8
"""Implied skills listed at most, those that most duties imply."""


def skills_section(
    stated: Sequence[Match], duties: Iterable[Match], shared: Shared, writing: Writing, held: AbstractSet[str] | None = None
) -> tuple[SkillFound, ...]:
    """The stated skills in the order of their strength, then the implied ones in the order of how many duties imply them.

    `held` are the skills of the person, where one is known.
    """
    known = {match.id for match in stated}
    implied = dict[str, int]()
    for match in duties:
        for skill in shared.duties[match.id].skills:
            if skill not in known:
                implied[skill] = implied.get(skill, 0) + 1
    often = sorted(implied, key=lambda skill: -implied[skill])[:MOST_IMPLIED]
    rows = [(match.id, _name(match, writing), match.evidence) for match in stated if match.id in writing.skills]
    rows += [(id_, writing.skills[id_].name, ()) for id_ in often if id_ in writing.skills]
    return tuple(
        SkillFound(
            id_,
            name,
            shared.skills[id_].group,
            "stated" if evidence else "implied",
            evidence,
            None if held is None else id_ in held,
        )
        for id_, name, evidence in rows
    )


def _name(match: Match, writing: Writing) -> str:
    """How the résumé lists a skill; the tools that the posting names are named as it writes them."""
    name = writing.skills[match.id].name
    tools = list(dict.fromkeys(one_line(tool) for tool in match.tools))
    return f"{name} ({', '.join(tools)})" if tools else name
