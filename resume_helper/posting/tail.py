"""Where a posting ends, and the page that it was copied from goes on with other postings: "Similar jobs"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from resume_helper.posting.headings import OTHERS
from resume_helper.text import key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from resume_helper.posting.headings import Headings

FEWEST_ABOVE = 40
"""Words above a heading of others, from which nothing below it is of the posting, headings and all. A page may begin with
others, too: below fewer words, the posting may go on with a heading of its own."""
LONGEST = 60
"""Characters of such a heading."""


def without_others(text: str, spans: Sequence[tuple[int, int]], headings: Headings) -> tuple[str, list[tuple[int, int]]]:
    """A text, and the spans of its lines, up to the heading below which its page has other postings; all where it has none."""
    above = 0
    for n, (start, end) in enumerate(spans):
        line = text[start:end]
        if above >= FEWEST_ABOVE and leads_to_others(line, headings):
            return text[:start], [*spans[:n]]
        above += line.count(" ") + 1
    return text, [*spans]


def leads_to_others(line: str, headings: Headings) -> bool:
    """Whether a line is a heading of other postings, and nothing else but a number: "Similar jobs (12)"."""
    said = tuple(word for word in key(line) if not word.isdigit()) if len(line) <= LONGEST else ()
    return headings.get(said) == OTHERS
