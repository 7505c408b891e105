"""Postings in the order of how well they fit a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from resume_helper.text import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from resume_helper.catalog.entries import Writing
    from resume_helper.fit import Fit

REASONS = 4
"""Duties named for and against at most."""


def ranked(rows: Iterable[tuple[str, str, Fit]], writing: Writing, top: int | None) -> Iterator[str]:
    """A block of lines for each posting, the best fit first; equals in the order of their names."""
    say = writing.messages
    for name, title, fit in sorted(rows, key=lambda row: (-row[2].score, row[0]))[:top]:
        yield f"{fit.score:4.0%}  {one_line(name)}  {one_line(title)}".rstrip()
        for label, duties in ((say["covers"], fit.duties), (say["lacks"], fit.lacking_duties)):
            if duties:
                names = ", ".join(writing.duties[d].name for d in duties[:REASONS] if d in writing.duties)
                more = f" (+{len(duties) - REASONS})" if len(duties) > REASONS else ""
                yield f"      {label}: {names}{more}"
