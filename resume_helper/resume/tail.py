"""How a number of the person's own stands behind a line of theirs: "80 calls a day", "94% satisfaction"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from resume_helper.bullets import Figure
    from resume_helper.catalog.entries import Metric, Writing
    from resume_helper.catalog.typed import Typed


MOST_ADDED = 2
"""Numbers put into one line at most: more are a table."""


def with_tails(
    text: str,
    figures: Sequence[tuple[Figure, Metric]],
    writing: Writing,
    typed: Typed,
    *,
    bare: bool = False,
    within: bool = False,
) -> str:
    """A line, or the beginning of one with more behind it (`within`), with numbers; `bare`, without what the only one counts.

    No bracket stands behind another.
    """
    said = [_tail(figure, about, writing, typed, bare=bare) for figure, about in figures]
    if not within and (bare or text.endswith(")") or any(figure.change for figure, _ in figures)):
        return ", ".join((text, *said))
    return f"{text} ({', '.join(said)})" if said else text


def _tail(figure: Figure, about: Metric, writing: Writing, typed: Typed, *, bare: bool) -> str:
    """A number of the metric `about` in the words of the language; `bare`, without what it counts."""
    row = writing.metrics[about.id]
    per = writing.messages[f"per_{about.period}"] if about.period else "{0}"
    if bare:
        said = per.format(figure.value)
    elif row.tail:
        said = row.tail.format(figure.value)
    elif about.kind == "count" and about.period:
        noun = counted_in(row.name, typed)
        said = per.format(f"{figure.value} {noun}") if noun else f"{figure.value} {row.name}"
    elif row.name.startswith("%"):
        said = f"{figure.value}{row.name.removeprefix('%')}"
    else:
        said = f"{row.name}: {figure.value}"
    return f"{said} {figure.change}".rstrip()


def counted_in(name: str, typed: Typed) -> str:
    """What a metric counts, of its name: "calls" of "calls per day"; "" where the period is told otherwise."""
    found = re.search(rf"\s+{typed.said['per']}\s+([^\W\d_]+)$", name, re.IGNORECASE)
    return name[: found.start()] if found and found[1] in typed.periods else ""
