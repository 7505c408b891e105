"""What stands around a posting where it was copied: the stamps of a chat, and what leads back from its page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from resume_helper.posting.legible import Legible

_WHEN = r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[AaPp]\.? ?[Mm]\.?)?"
_CHATTED = rf"^[ \t]*(?:\[{_WHEN}\]|{_WHEN} -) (?:[^:\n]{{1,40}}: )?"
"""What a chat has before each message that is copied out of it: when it was sent, and who by."""
_CRUMB = r"[^\n:>\u203a\xbb]{2,40}"
_TRAIL = rf"\s*{_CRUMB}(?:[ \t][>\u203a\xbb][ \t]{_CRUMB}){{2,6}}(?=\n)"
"""What leads back from the page of a posting, in its first line: "Home > Jobs > Retail". Further down, these signs part the
items of a list. Both are compiled when a text may have them."""
FURTHEST_SIGN = 100
"""Characters in which the first of the signs stands, with the blanks above it."""


def without_surroundings(read: Legible) -> Legible:
    """The text of a posting without what the chat or the page has around it that it was copied from."""
    text = read.text
    spans = list[tuple[int, int]]()
    if text[:2].lstrip("[")[:1].isdigit() and re.match(_CHATTED, text):
        spans += (found.span() for found in re.finditer(_CHATTED, text, re.MULTILINE))
    elif any(sign in text[:FURTHEST_SIGN] for sign in ">\u203a\xbb") and (trail := re.match(_TRAIL, text)):
        spans.append(trail.span())
    return read.edited((start, end, "") for start, end in sorted(spans)) if spans else read
