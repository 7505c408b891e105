"""A title cut into parts, and the name of a job that is left of one: "URGENT!! Cashier - $18/hr (Remote)"."""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise
from typing import TYPE_CHECKING

from resume_helper.catalog.phrases import phrase_at
from resume_helper.match.title_overlap import nearest_title
from resume_helper.text import fold, key, one_line, words

if TYPE_CHECKING:
    from resume_helper.catalog.titles import Titles
    from resume_helper.text import Word

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
LONGEST_REST = 2
"""Words after one such as "in" that may still be of the name: "seller in the street", but "seller for a shop in the centre"."""


def parts_of(title: str, titles: Titles) -> list[str]:
    """A title in parts, without what stands in brackets, numbers, and the second gender of words."""
    text = _job_first(_outside(unicodedata.normalize("NFC", one_line(title))), titles)
    if not text.isascii():
        text = "".join("|" if unicodedata.category(c) == "So" else c for c in text)
    if "/" in text:
        text = _one_gender(re.sub(_INITIALS, " ", text), titles)
    return " ".join(map(_cut, text.translate(CUTS).replace("**", " | ").split())).split("|")


def _job_first(text: str, titles: Titles) -> str:
    """The text with the job before what seeks someone for it: "Smith Ltd is hiring a cook", "2 posts of baker" say it last."""
    job, before = led_to(text, titles)
    return f"{job} | {before}" if before else text


def led_to(text: str, titles: Titles) -> tuple[str, str]:
    """What follows the first words that seek someone for a job, and what stands before them; the text and "" without such."""
    found = words(text)
    keys = [fold(word) for word, _, _ in found]
    for at in range(1, len(found)):
        length = phrase_at(keys, at, titles.seeks)
        if length and at + length < len(found):
            return text[found[at + length][1] :], text[: found[at][1]]
    return text, ""


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


def name_in(part: str, titles: Titles) -> str:
    """What is left of a part of a title without what stands beside the name of a job."""
    first, *more = (_without_noise(piece, titles) for piece in part.split(","))
    if first and more and more[0] and not nearest_title(first, titles)[0]:
        both = f"{first}, {more[0]}"
        if nearest_title(both, titles)[0] or (" " not in first and titles.knows(more[0])):
            return both
    return next(filter(None, (first, *more)), "")


def _without_noise(piece: str, titles: Titles) -> str:
    found = words(piece)
    kept = _trimmed(_before_end(_kept(found, titles), piece, titles), piece, titles)
    if not kept:
        return ""
    follows = {(one, other) for (_, one, _), (_, other, _) in pairwise(found)}
    glue = (piece[a[2] : b[1]] if (a[1], b[1]) in follows else " " for a, b in pairwise(kept))
    return "".join(piece[start:end] + gap for (_, start, end), gap in zip(kept, (*glue, ""), strict=True))


def _kept(found: list[Word], titles: Titles) -> list[Word]:
    """The words that are not part of a phrase of noise."""
    keys = [fold(word) for word, _, _ in found]
    kept = []
    at = 0
    while at < len(found):
        length = phrase_at(keys, at, titles.noise)
        if not length:
            kept.append(found[at])
        at += length or 1
    return kept


def _before_end(kept: list[Word], piece: str, titles: Titles) -> list[Word]:
    """The words before one such as "in" or "for", unless what follows is of the job: "in Oslo", but "in store sales"."""
    name = piece[kept[0][1] : kept[-1][2]] if kept else ""
    for at, (word, _, end) in enumerate(kept):
        if at and fold(word) in titles.ends and not _of_the_job(name, piece[end : kept[-1][2]], titles):
            return kept[:at]
    return kept


def _of_the_job(name: str, rest: str, titles: Titles) -> bool:
    """Whether titles have what follows one such as "in": few words, or some of the title that the whole name matches.

    What has another such word is of no name: "for **our** hotel".
    """
    if not titles.knows(rest) or not titles.ends.isdisjoint(key(rest)):
        return False
    stems = titles.stems(rest)
    score, number = nearest_title(name, titles) if len(stems) > LONGEST_REST else (0.0, 0)
    return len(stems) <= LONGEST_REST or bool(score and {*titles.stems_of(number).split()} & {*stems})


def _trimmed(kept: list[Word], piece: str, titles: Titles) -> list[Word]:
    """The words without function words at either end; "IT" is none where not all is in capitals."""
    mixed = not piece.isupper()
    telling = [
        at
        for at, (word, start, end) in enumerate(kept)
        if fold(word) not in titles.function_words or (mixed and end - start > 1 and piece[start:end].isupper())
    ]
    return kept[telling[0] : telling[-1] + 1] if telling else []
