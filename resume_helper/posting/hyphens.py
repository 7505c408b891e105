"""Words that a printed page has parted at the end of a line are whole again: "resid-", "ents"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from resume_helper.posting.headings import LOWER
from resume_helper.text import words

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator

    from resume_helper.posting.legible import Legible

_END = rf"(?<=[^\W\d_])-[ \t]*\n[ \t]*(?=[{LOWER}])|(?<![ \t])[ \t]*\n[ \t]*"
_COMPOUND = r"(?=\b([^\W_]+-[^\W_]+))"
"""Both are compiled when a text needs them, as few do."""
SHORTEST_HALF = 2
"""Letters before the hyphen. No page parts a word after one: that is "e-mail"."""

LONGEST_ADDRESS = 100
"""Characters of an address before the hyphen in it."""
OF_AN_ADDRESS = 2
"""Slashes, full stops and the like of an address; one may be between two words."""


def may_be_parted(text: str) -> bool:
    """Whether a text may have a word that is parted at the end of a line."""
    return "-\n" in text or "- \n" in text


def without_parted(
    read: Legible, lines: Iterable[tuple[int, int]], known: Callable[[str], bool], small: Collection[str]
) -> Legible:
    """A text whose parted words are whole, and whose broken lines are one: `lines` are the spans of those that were joined.

    `known` tells the words of its language, `small` are the function words among them. The hyphen is the page's, and goes,
    unless it is the writer's: the text has the compound elsewhere in one line, or both halves are words of the language, and
    what they make together is none ("counter-", "receipt"). Before a small word it stays with a space, for the word that such a
    hyphen stands for comes later ("pre-", "and post-"). It stays, too, behind letters that stand for words ("CRM-") and within
    an address.
    """
    end = re.compile(_END)
    ends = [found.span() for start, stop in lines for found in end.finditer(read.text, start, stop)]
    return read.edited(_joints(read.text, ends, known, small))


def _joints(
    text: str, ends: Iterable[tuple[int, int]], known: Callable[[str], bool], small: Collection[str]
) -> Iterator[tuple[int, int, str]]:
    """What stands in place of the line ends within lines, with the hyphens before them."""
    spans = words(text)
    said, compounds = {word for word, _, _ in spans}, {*re.findall(_COMPOUND, text.lower())}
    ending, beginning = {end: word for word, _, end in spans}, {start: word for word, start, _ in spans}
    for start, end in ends:
        before, after = ending.get(start, ""), beginning.get(end, "")
        if text[start] != "-":
            yield start, end, " "
        elif len(before) < SHORTEST_HALF or _is_whole(text, start, before):
            yield start, end, "-"
        elif before + after in said or known(before + after):
            yield start, end, ""
        elif f"{before}-{after}" in compounds:
            yield start, end, "-"
        elif after in small:
            yield start, end, "- "
        else:
            yield start, end, "-" * (known(before) and known(after))


def _is_whole(text: str, end: int, word: str) -> bool:
    """Whether a word that ends there is no part of one: letters that stand for words, or a piece of an address."""
    begun = text[max(0, end - LONGEST_ADDRESS) : end].rsplit(maxsplit=1)[-1].lstrip(".")
    return text[end - len(word) : end].isupper() or sum(map(begun.count, "/.@")) >= OF_AN_ADDRESS
