"""A chat: sentences that begin in small letters, with emoji among them, as sentences are written elsewhere."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from resume_helper.posting.cut import is_item
from resume_helper.resume_text.marks import SENTENCE_END

if TYPE_CHECKING:
    from collections.abc import Collection

    from resume_helper.posting.legible import Legible

FEWEST = 2
"""Sentences in small letters behind others in a line that tell that a chat is written so."""
SHORTEST = 80
"""Characters of such a line; in a shorter one what looks like a stop may be that of an abbreviation."""
_LOW = re.compile(r"(?<![.\w])([^\W\d_]{2,}|\d+)\s?(?:[.!?]+|[.!?]*\s*[\U0001f300-\U0001faff\u2600-\u27bf]+)\s+(?=[^\W\d_])")
"""The end of a sentence, a stop or an emoji."""
_EMOJI = re.compile(r"(?<=\S)\s*[\U0001f300-\U0001faff\u2600-\u27bf\u200d]+(?=\s|$|[.,!?])")


def as_sentences(read: Legible, abbreviations: Collection[str]) -> Legible:
    """A text, each sentence of its lines of a chat begun with a capital behind a full stop, and without the emoji there."""
    edits = list[tuple[int, int, str]]()
    for row in re.finditer(r"[^\n]+", read.text):
        line, at = row.group(), row.start()
        ends = [found for found in _LOW.finditer(line) if found[1].lower() not in abbreviations]
        low = [found for found in ends if line[found.end()].islower()]
        if (
            len(line) < SHORTEST
            or is_item(line)
            or len(low) < FEWEST
            or len(low) <= sum(1 for found in SENTENCE_END.finditer(line))
        ):
            continue
        edits += ((at + one.start(), at + one.end(), "") for one in _EMOJI.finditer(line))
        for one in low:
            stop = one.end(1)
            if not re.match(r"\s?[.!?]", line[stop:]):
                edits.append((at + stop, at + stop, "."))
            edits.append((at + one.end(), at + one.end() + 1, line[one.end()].upper()))
    return read.edited(sorted(edits)) if edits else read
