"""The text of RTF, in which word processors save what was pasted into them."""

import re

from striprtf.striprtf import rtf_to_text

_BULLET = re.compile(r"\{(?:\\\*)?\\(?:pntext|listtext)\b")
"""With what a group begins that shows the mark of an item, which the library leaves out."""


def unmarked(rtf: str) -> str:
    """The text of RTF, a line for each of its paragraphs. Letters that no encoding has are the replacement character."""
    text = str(rtf_to_text(_BULLET.sub("{", rtf), errors="replace"))
    # Letters beyond the first 65,536 come as two halves.
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").strip("\n\0")
