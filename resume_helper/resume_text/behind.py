"""Short sentences behind others in a line that are of no profile: "DBS checked. References on request."."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from resume_helper.catalog.phrases import phrase_at
from resume_helper.text import key, parts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from resume_helper.catalog.resume_words import ResumeWords

LONGEST_LINE = 200
"""Characters of a line that lists; a longer one tells of more."""
LONGEST_BEHIND = 6
"""Words of such a sentence."""
_END = re.compile(r"(?<=[\w)])[.;]\s+(?=[^\W\d_a-z])")


def parted_from_private(text: str, spans: Iterable[tuple[int, int]], reading: ResumeWords) -> Iterator[tuple[int, int]]:
    """The spans of lines, short ones parted before a sentence that closes a résumé, or tells the terms that are wished for."""
    for start, end in spans:
        first = start
        for mark in _END.finditer(text, start, end) if end - start <= LONGEST_LINE else ():
            said = key(_END.split(text[mark.end() : end], maxsplit=1)[0])
            kept = (phrase_at(said, 0, phrases) for phrases in (reading.private, reading.closings))
            if len(said) <= LONGEST_BEHIND and any(kept) and parts(text[first : mark.end()]):
                yield first, mark.end()
                first = mark.end()
        yield first, end
