"""How far people cover what a posting asks, in words: what makes the figure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from resume_helper.render.line import BETWEEN, Line, heading, marked, percent
from resume_helper.text import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from resume_helper.catalog.entries import Writing

MOST = 4
"""Duties named for and against at most."""
MOST_SKILLS = 8
_SKILLS = {True: "skills", False: "lacking_skills", None: "open_skills"}
"""Whether somebody has the skills that a record lists under a name; None where only they know."""


def reasons(who: Mapping[str, Any], skills: Mapping[str, str], writing: Writing) -> Iterator[tuple[str, str]]:
    """What one of the `people` of a record covers and lacks, each after how much of all it is: duties, then stated skills.

    After these whether they have had such a job, and the requirements that they do not meet.

    `skills` are the names of these by their ids, as the record has them: it names the language that is asked for.
    """
    say = writing.messages
    duties = len(who["duties"]) + len(who["lacking_duties"])
    for label, ids in ((say["covers"], who["duties"]), (say["lacks"], who["lacking_duties"])):
        if ids or (duties and ids is who["duties"]):  # "covers 3/3" says that nothing is lacking
            names = [writing.duties[id_].name for id_ in ids if id_ in writing.duties]
            yield f"{label} {len(ids)}/{duties}", _first(names, MOST)
    stated = {id_: held for held, of in _SKILLS.items() for id_ in who[of]}
    if stated:
        names = [marked(one_line(skills[id_]), held=held) for id_, held in stated.items() if id_ in skills]
        told = len(who["skills"]) + len(who["lacking_skills"])  # of the others only the person knows
        yield f"{say['skills']} {len(who['skills'])}/{told}" if told else say["skills"], _first(names, MOST_SKILLS)
    if who["occupation"]:
        yield say["had_this_job"], ""
    if who["not_met"]:
        yield say["not_met"], _first([one_line(text) for text in who["not_met"]], MOST)
    if who.get("not_known"):  # an older record has none
        yield say["not_known"], _first([one_line(text) for text in who["not_known"]], MOST)


def names_of(record: Mapping[str, Any]) -> dict[str, str]:
    """The names of the skills of a record, by their ids."""
    return {skill["id"]: skill["name"] for skill in record["skills"]}


def section(who: Mapping[str, Any], skills: Mapping[str, str], writing: Writing) -> Iterator[Line]:
    """The section of a page about one of the people, of the same arguments."""
    yield from heading(f"{one_line(who['profile'])}{BETWEEN}{percent(who['score'], writing.messages)}")
    for label, names in reasons(who, skills, writing):
        yield Line("item", names, lead=f"{label}: " if names else label, indent=4)


def _first(names: list[str], most: int) -> str:
    more = f" (+{len(names) - most})" if len(names) > most else ""
    return BETWEEN.join(names[:most]) + more  # a comma may be part of a name
