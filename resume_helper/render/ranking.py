"""Postings in the order of how well they fit a person."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from resume_helper.render.people import reasons
from resume_helper.text import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from resume_helper.catalog.entries import Writing


class Ranked(NamedTuple):
    """A posting that a person was held against."""

    source: str
    title: str
    who: dict[str, Any]
    """How far the person covers it, as one of the `people` of a record."""
    skills: dict[str, str]
    """The names of the skills that it asks for, by their ids."""


def ranked(rows: Iterable[Ranked]) -> list[Ranked]:
    """The best fit first; equals in the order of their names."""
    return sorted(rows, key=lambda row: (-row.who["score"], row.source))


def to_text(rows: Iterable[Ranked], writing: Writing) -> str:
    """A block of lines for each posting."""
    lines = list[str]()
    for source, title, who, skills in rows:
        lines.append(f"{who['score']:4.0%}  {one_line(source)}  {one_line(title)}".rstrip())
        lines += [f"      {label}: {names}" if names else f"      {label}" for label, names in reasons(who, skills, writing)]
    return "".join(f"{line}\n" for line in lines)


def to_json(rows: Iterable[Ranked]) -> str:
    """A list of objects: those of `people` in the JSON contract, below the source and the title of the posting."""
    values = [{"source": row.source, "title": row.title, **row.who} for row in rows]
    return json.dumps(values, ensure_ascii=False, indent=2) + "\n"
