"""What stands around a posting where it was copied: the stamps of a chat, and what leads back from its page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from resume_helper.posting.legible import Legible

_WHEN = r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[AaPp]\.? ?[Mm]\.?)?"
_CHATTED = rf"^[ \t]*(?:\[{_WHEN}\]|{_WHEN} -) (?:[^:\n]{{1,40}}: )?"
"""What a chat has before each message that is copied out of it: when it was sent, and who by."""
_SIGNS = (" > ", " \u203a ", " \xbb ")
_CRUMB = r"[^\n:>\u203a\xbb]{2,40}"
_TRAIL = rf"^[ \t]*{_CRUMB}(?:[ \t][>\u203a\xbb][ \t]{_CRUMB}){{2,6}}$"
"""What leads back from the page of a posting: "Home > Jobs > Retail". Both are compiled when a text may have them."""
FEWEST_SIGNS = 2
LAST_OF_TRAIL = 600
"""Characters of a text in which such a line stands; further down, these signs part the items of a list."""


def without_surroundings(read: Legible) -> Legible:
    """The text of a posting without what the chat or the page has around it that it was copied from."""
    text = read.text
    spans = list[tuple[int, int]]()
    if text[:2].lstrip("[")[:1].isdigit() and re.match(_CHATTED, text):
        spans += (found.span() for found in re.finditer(_CHATTED, text, re.MULTILINE))
    if any(text.count(sign, 0, LAST_OF_TRAIL) >= FEWEST_SIGNS for sign in _SIGNS):
        spans += (found.span() for found in re.finditer(_TRAIL, text[:LAST_OF_TRAIL], re.MULTILINE))
    return read.edited((start, end, "") for start, end in sorted(spans)) if spans else read
