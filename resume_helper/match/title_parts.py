"""A title cut into parts, of which one may be the name of the job: "URGENT!! Cashier - $18/hr (Remote)"."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from resume_helper.catalog.phrases import phrase_at
from resume_helper.text import fold, one_line, words

if TYPE_CHECKING:
    from resume_helper.catalog.titles import Titles

SHORTEST_STEM = 4
LONGEST_ENDING = 4
"""Letters that the two genders of a word share at least ("direttore/direttrice"), and in which they differ at most."""
BRACKETS = (("(", ")"), ("[", "]"), ("{", "}"))
_INITIALS = r"(?<![\w/])[^\W\d_](?:/[^\W\d_])+(?![\w/])"
"""Genders by their initials: "m/f/d"."""
_SLASH = r"([^\W\d_]+)/-?([^\W\d_]+)"
"""Like the one above, it is compiled when a title first needs it: each takes 0.3 ms of a start."""
PUNCTUATION = ",.;:!?()[]\"'"
CUTS = dict.fromkeys(map(ord, "|\u00b7\u2022;:!?%\u00a1\u00bf\u2026\u2013\u2014"), " | ")
"""What parts the name of the job from what else a title says. A comma may stand in the name: "Manager, Customer Service"."""
LOOSE_CUTS = "-@+*"
"""What parts them where it stands alone or begins a word; it does not inside a word or at its end ("salgs- og butikkleder")."""
SHORTEST_SENTENCE_END = 5
"""Letters of a word from which its full stop ends a sentence, and no abbreviation ("ref.")."""


def parts_of(title: str, titles: Titles) -> list[str]:
    """A title in parts, without what stands in brackets, numbers, and the second gender of words."""
    text = _job_first(_outside(unicodedata.normalize("NFC", one_line(title))), titles)
    if not text.isascii():
        text = "".join("|" if unicodedata.category(c) == "So" else c for c in text)
    if "/" in text:
        text = _one_gender(re.sub(_INITIALS, " ", text), titles)
    return " ".join(map(_cut, text.translate(CUTS).replace("**", " | ").split())).split("|")


def _job_first(text: str, titles: Titles) -> str:
    """The text with the job before the firm that looks for someone: "Smith Ltd is hiring a cook" says it last."""
    found = words(text)
    keys = [fold(word) for word, _, _ in found]
    for at in range(1, len(found)):
        length = phrase_at(keys, at, titles.seeks)
        if length and at + length < len(found):
            return f"{text[found[at + length][1] :]} | {text[: found[at][1]]}"
    return text


def _outside(text: str) -> str:
    """The text without brackets and what stands in them."""
    for opening, closing in BRACKETS:
        while opening in text:
            before, _, rest = text.partition(opening)
            text = before + rest.partition(closing)[2]
    return text


def _cut(chunk: str) -> str:
    """What is left of a stretch without spaces: nothing of a number (but "B2B" is a name), "|" for what parts ("$18/hr")."""
    if any(c.isdigit() for c in chunk):
        inner = chunk.strip(PUNCTUATION)
        if len(inner) == len("B2B") and inner[0].isalpha() and inner[-1].isalpha():
            return chunk
        return "|" if unicodedata.category(chunk[0]) == "Sc" else ""
    if chunk[-1] == "." and len(chunk) > SHORTEST_SENTENCE_END:
        return f"{chunk} |"
    bare = chunk.lstrip(LOOSE_CUTS)
    return chunk if bare == chunk else f"| {bare}"


def _one_gender(text: str, titles: Titles) -> str:
    """The text with the first of each pair of genders: "cajero" for "cajero/a"."""

    def first(match: re.Match[str]) -> str:
        one, other = match.groups()
        return one if second_gender(one.lower(), other.lower(), titles) else match[0]

    return re.sub(_SLASH, first, text)


def second_gender(one: str, other: str, titles: Titles) -> bool:
    """Whether the second of two words in lower case with a slash between names the other gender of the first, or its ending."""
    return other in titles.endings or (bool(titles.endings) and _genders(one, other))


def _genders(one: str, other: str) -> bool:
    """Whether two words may be the two genders of one: they begin alike and differ in their ends."""
    alike = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return alike >= SHORTEST_STEM and max(len(one), len(other)) - alike <= LONGEST_ENDING
