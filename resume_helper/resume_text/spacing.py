"""A résumé without blank lines that part every line from the next.

A page that was saved from the web, and Markdown, have a blank line around each paragraph. There it tells nothing of what
belongs together, as it does where only jobs are parted by one: the title of a job was parted from its dates.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from resume_helper.posting.cut import is_item

if TYPE_CHECKING:
    from resume_helper.posting.legible import Legible

FEWEST_LINES, MOST_TOGETHER = 6, 0.1
"""Lines that are no items, from which spacing is judged, and the share of them that may follow another without a blank one."""
_BLANK = re.compile(r"\n(?:[^\S\n]*\n)+")
_LINES = re.compile(r"(?P<line>[^\n]*\S[^\n]*)\n(?P<blank>(?:[^\S\n]*\n)*)")


def evenly_spaced(read: Legible) -> Legible:
    """The same text without blank lines where nearly all lines but items have one."""
    if not _parts_every_line(read.text):
        return read
    return read.edited((*blank.span(), "\n") for blank in _BLANK.finditer(read.text))


def _parts_every_line(text: str) -> bool:
    """Whether blank lines stand between lines whatever these say."""
    told = [(found["line"], bool(found["blank"])) for found in _LINES.finditer(f"{text}\n\n")]
    apart = [blank for (line, blank), (below, _) in pairwise(told) if not (is_item(line) or is_item(below))]
    return len(apart) >= FEWEST_LINES and apart.count(False) <= MOST_TOGETHER * len(apart)
