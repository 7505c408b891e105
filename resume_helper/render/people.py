"""How far people cover what a posting asks, in words: what makes the figure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from resume_helper.render.layout import BETWEEN, marked
from resume_helper.render.line import Line, percent
from resume_helper.text import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from resume_helper.catalog.entries import Writing

MOST = 4
"""Duties named for and against at most."""
MOST_SKILLS = 8


def reasons(who: Mapping[str, Any], writing: Writing) -> Iterator[tuple[str, str]]:
    """What one of the `people` of a record covers and lacks, each after how much of all it is: duties, then stated skills."""
    say = writing.messages
    duties = len(who["duties"]) + len(who["lacking_duties"])
    for label, ids in ((say["covers"], who["duties"]), (say["lacks"], who["lacking_duties"])):
        if duties:
            names = [writing.duties[id_].name for id_ in ids if id_ in writing.duties]
            yield f"{label} {len(ids)}/{duties}", _first(names, MOST)
    skills = [(id_, id_ in who["skills"]) for id_ in (*who["skills"], *who["lacking_skills"])]
    if skills:
        names = [marked(writing.skills[id_].name, held=held) for id_, held in skills if id_ in writing.skills]
        yield f"{say['skills']} {len(who['skills'])}/{len(skills)}", _first(names, MOST_SKILLS)


def section(who: Mapping[str, Any], writing: Writing) -> Iterator[Line]:
    """The section of a page about one of the people."""
    yield Line("blank")
    yield Line("heading", f"{one_line(who['profile'])}{BETWEEN}{percent(who['score'], writing.messages)}")
    for label, names in reasons(who, writing):
        yield Line("item", names, lead=f"{label}: " if names else label, indent=4)


def _first(names: list[str], most: int) -> str:
    more = f" (+{len(names) - most})" if len(names) > most else ""
    return BETWEEN.join(names[:most]) + more  # a comma may be part of a name
