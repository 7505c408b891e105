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


def reasons(who: Mapping[str, Any], skills: Mapping[str, str], writing: Writing) -> Iterator[tuple[str, str]]:
    """What one of the `people` of a record covers and lacks, each after how much of all it is: duties, then stated skills.

    `skills` are the names of these by their ids, as the record has them: it names the language that is asked for.
    """
    say = writing.messages
    duties = len(who["duties"]) + len(who["lacking_duties"])
    for label, ids in ((say["covers"], who["duties"]), (say["lacks"], who["lacking_duties"])):
        if duties:
            names = [writing.duties[id_].name for id_ in ids if id_ in writing.duties]
            yield f"{label} {len(ids)}/{duties}", _first(names, MOST)
    known = (*who["skills"], *who["lacking_skills"])
    if known:
        names = [marked(one_line(skills[id_]), held=id_ in who["skills"]) for id_ in known if id_ in skills]
        yield f"{say['skills']} {len(who['skills'])}/{len(known)}", _first(names, MOST_SKILLS)


def names_of(record: Mapping[str, Any]) -> dict[str, str]:
    """The names of the skills of a record, by their ids."""
    return {skill["id"]: skill["name"] for skill in record["skills"]}


def section(who: Mapping[str, Any], skills: Mapping[str, str], writing: Writing) -> Iterator[Line]:
    """The section of a page about one of the people, of the same arguments."""
    yield Line("blank")
    yield Line("heading", f"{one_line(who['profile'])}{BETWEEN}{percent(who['score'], writing.messages)}")
    for label, names in reasons(who, skills, writing):
        yield Line("item", names, lead=f"{label}: " if names else label, indent=4)


def _first(names: list[str], most: int) -> str:
    more = f" (+{len(names) - most})" if len(names) > most else ""
    return BETWEEN.join(names[:most]) + more  # a comma may be part of a name
