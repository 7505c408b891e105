"""What a page stamps on a posting: how long ago it was posted, how many have applied, and which page it is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.posting.headings import LOWER, UPPER

if TYPE_CHECKING:
    from collections.abc import Sequence

NUMBER = "#"
"""What stands for a number in the phrases of the catalog: "# hours ago"."""
_STAMPED = "\u2022"
"""What stands in place of a stamp."""
_NUMBER = r"\d[\d.,]*\+?"
_MARKS = r"\n\u00b7\u2022|\t\u2013\u2014"
_BEFORE = rf"(?:(?<=[^\W\d_])(?=\d)|(?<=[{LOWER}])(?=[{UPPER}])|(?<![^{_MARKS}])[ \u00a0]*)"
_AFTER = rf"(?=[ \u00a0.]*(?:$|[{_MARKS}]|[A-Z]))"
"""What stands around a stamp that stands alone: the ends of its line, marks, or other stamps and words that are glued to it.
Within a word none begins: "Madr**id 28**"."""


class Stamps(NamedTuple):
    """The phrases of one language, with a number in each."""

    anywhere: tuple[str, ...]
    """Those that say nothing else wherever they stand: "# hours ago"."""
    alone: tuple[str, ...]
    """Those that do where nothing else stands beside them: "# applicants"."""


def without(text: str, stamps: Stamps) -> str:
    """A text of the same length with a mark between blanks in place of its stamps."""
    small = text.lower()
    for phrases, before, after in ((stamps.anywhere, r"(?<!\d)", r"(?!\w)|(?=[A-Z])"), (stamps.alone, _BEFORE, _AFTER)):
        found = [phrase for phrase in phrases if all(word == NUMBER or word.lower() in small for word in phrase.split())]
        if found:  # an expression takes 1 ms of a start, and most texts have no stamps
            either = "|".join(map(_expression, sorted(found, key=len, reverse=True)))
            text = re.sub(rf"{before}(?i:{either})(?:{after})", _blank, text)
    return text


def running(text: str, read: str, spans: Sequence[tuple[int, int]]) -> set[int]:
    """Which lines of a text, by their numbers, stand beside a stamp and are said before: heads and feet of its pages.

    `read` is the text without its stamps.
    """
    lines = [text[start:end].strip() for start, end in spans]
    firsts, found = dict[str, int](), set[int]()
    for n, line in enumerate(lines):
        firsts.setdefault(line, n)
    for n, (start, end) in enumerate(spans):
        if read[start:end].strip(f" {_STAMPED}"):
            continue
        for step in (-1, 1):
            at = n + step
            while 0 <= at < len(lines) and at not in found and firsts[lines[at]] < at:
                found.add(at)
                at += step
    return found


def _expression(phrase: str) -> str:
    return r"[ \u00a0]?".join(_NUMBER if word == NUMBER else re.escape(word) for word in phrase.split())


def _blank(found: re.Match[str]) -> str:
    return _STAMPED.center(len(found[0]))
