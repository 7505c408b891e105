"""The title of a posting: the name of the job in it, and the occupation that this names."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

from resume_helper.text import CLAUSE_MARKS, SENTENCE_MARKS, fold, one_line, words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from resume_helper.catalog.titles import Titles

ALIKE = 0.6
"""The overlap from which a title names an occupation by words in another order, or with others between them."""
INSIDE = 0.5
"""The overlap that does where one of the catalog stands whole in it: a short one says little of a long title."""
ROUNDING = 1e-9
"""What sums of the same weights in another order may differ by."""
SHORTEST_STEM = 4
LONGEST_ENDING = 4
"""Letters that the two genders of a word share at least ("direttore/direttrice"), and in which they differ at most."""
MOST_KNOWN = 0.5
"""A part of which titles have more of the words than this share names the job; where there is none, the first does."""

LONGEST_STRETCH = 120
"""Characters in which a sentence names the job, if it does."""
LONGEST_NAMED, MOST_BEFORE = 6, 3
"""Words of a title that a sentence names, and words that may go before it: those that mean something."""
TITLE_ENDS = f"{SENTENCE_MARKS}{CLAUSE_MARKS}()|\u2022\n"
BRACKETS = (("(", ")"), ("[", "]"), ("{", "}"))
_INITIALS = r"(?<![\w/])[^\W\d_](?:/[^\W\d_])+(?![\w/])"
"""Genders by their initials: "m/f/d"."""
_SLASH = r"([^\W\d_]+)/-?([^\W\d_]+)"
"""Like the one above, it is compiled when a title first needs it: each takes 0.3 ms of a start."""
PUNCTUATION = ",.;:!?()[]\"'"
CUTS = dict.fromkeys(map(ord, "|\u00b7\u2022;:!?\u00a1\u00bf\u2026\u2013\u2014"), " | ")
"""What parts the name of the job from what else a title says. A comma may stand in the name: "Manager, Customer Service"."""
LOOSE_CUTS = "-@+*"
"""What parts them where it stands alone or begins a word; it does not inside a word or at its end ("salgs- og butikkleder")."""
SHORTEST_SENTENCE_END = 5
"""Letters of a word from which its full stop ends a sentence, and no abbreviation ("ref.")."""


def clean(title: str, titles: Titles) -> str:
    """The name of the job in a title, without pay, place, hours, contract, gender forms, numbers and shouting; "" for none."""
    named = [name for part in _parts(title, titles) if (name := _name(part, titles))]
    best = next((name for name in named if _share_known(name, titles) > MOST_KNOWN), next(iter(named), ""))
    best = one_line(_calm(best))
    return best[:1].upper() + best[1:]


def find_occupation(title: str, titles: Titles) -> tuple[str, str] | None:
    """The id of the occupation that a title names, and the title of the catalog that it matched; None where none is sure.

    No answer is better than a wrong one, so all words of a title of the catalog must be there: "office manager" is no "branch
    office manager". The longest that stands whole in this one wins, the first of equals; else the one with most in common
    (Dice, each word weighed by how rare it is). The score is over words, not letters, and written out here: `rapidfuzz` would
    take 60 ms to import.
    """
    if title not in titles.named:
        titles.named.keep(title, _named(title, titles))
    return titles.named[title]


def _named(title: str, titles: Titles) -> tuple[str, str] | None:
    stems = titles.stems(clean(title, titles))
    weights = {stem: titles.weight(stem) for stem in stems}
    common = defaultdict[int, float](float)
    for stem, weight in weights.items():
        for number in titles.having(stem):
            common[number] += weight
    total, text, totals = sum(weights.values()), f" {' '.join(stems)} ", titles.totals
    sure = list[tuple[int, int, float, int]]()
    for number, shared in common.items():
        if shared < totals[number] - ROUNDING:
            continue
        score = 2 * shared / (total + totals[number])
        key = titles.rows[number].partition("\t")[0]
        at = text.find(f" {key} ")
        if score >= (ALIKE if at < 0 else INSIDE):
            sure.append((0 if at < 0 else 1 + key.count(" "), -at, round(score, 9), -number))
    if not sure:
        return None
    number = -max(sure)[3]
    return titles.occupation(number), titles.rows[number].partition("\t")[2]


def names_a_job(title: str, titles: Titles) -> bool:
    """Whether most words of a title stand in titles of the catalog."""
    return _share_known(clean(title, titles), titles) > MOST_KNOWN


def job_named(stretches: Iterable[tuple[bool, str]], titles: Titles) -> str:
    """The first title of the catalog with which one of some stretches of text begins, as the text writes it; "" for none.

    Where words lead to it, some may go before it ("an experienced"), but before a title of one word only such as say nothing of
    the job ("a friendly"): too many texts have it.
    """
    for led, text in stretches:
        row = _clause(text, titles)
        plain = next((n for n, (word, _, _, _) in enumerate(row) if () not in titles.noise.get(fold(word), ())), 0)
        for length in range(min(len(row), LONGEST_NAMED), 0, -1):
            for first in range(min(len(row) - length, MOST_BEFORE if led else 0) + 1):
                here = row[first : first + length]
                key = " ".join(stems for _, stems, _, _ in here)
                if key in titles.numbers and (" " in key or first <= plain):
                    return one_line(text[here[0][2] : here[-1][3]])
    return ""


def _clause(text: str, titles: Titles) -> list[tuple[str, str, int, int]]:
    """The words up to the end of a clause that mean something, each with its stems and its span."""
    row = list[tuple[str, str, int, int]]()
    end = 0
    for word, start, stop in words(text[:LONGEST_STRETCH]):
        if end and any(c in TITLE_ENDS for c in text[end:start]):
            break
        end = stop
        stems = titles.stems(word)
        if stems:
            row.append((word, " ".join(stems), start, stop))
    return row


def _parts(title: str, titles: Titles) -> list[str]:
    """A title in parts, without what stands in brackets, numbers, and the second gender of words."""
    text = _outside(unicodedata.normalize("NFC", one_line(title)))
    if not text.isascii():
        text = "".join("|" if unicodedata.category(c) == "So" else c for c in text)
    if "/" in text:
        text = _one_gender(re.sub(_INITIALS, " ", text), titles)
    return " ".join(map(_cut, text.translate(CUTS).split())).split("|")


def _outside(text: str) -> str:
    """The text without brackets and what stands in them."""
    for opening, closing in BRACKETS:
        while opening in text:
            before, _, rest = text.partition(opening)
            text = before + rest.partition(closing)[2]
    return text


def _cut(chunk: str) -> str:
    """What is left of a stretch without spaces: nothing of a number ("$18/hr"; but "B2B" is a name), "|" for what parts."""
    if any(c.isdigit() for c in chunk):
        inner = chunk.strip(PUNCTUATION)
        return chunk if len(inner) == len("B2B") and inner[0].isalpha() and inner[-1].isalpha() else ""
    if chunk[-1] == "." and len(chunk) > SHORTEST_SENTENCE_END:
        return f"{chunk} |"
    bare = chunk.lstrip(LOOSE_CUTS)
    return chunk if bare == chunk else f"| {bare}"


def _one_gender(text: str, titles: Titles) -> str:
    """The text with the first of each pair of genders: "cajero" for "cajero/a"."""

    def first(match: re.Match[str]) -> str:
        one, other = match.groups()
        return one if other.lower() in titles.endings or (titles.endings and _genders(one.lower(), other.lower())) else match[0]

    return re.sub(_SLASH, first, text)


def _genders(one: str, other: str) -> bool:
    """Whether two words may be the two genders of one: they begin alike and differ in their ends."""
    alike = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return alike >= SHORTEST_STEM and max(len(one), len(other)) - alike <= LONGEST_ENDING


def _name(part: str, titles: Titles) -> str:
    """What is left of a part of a title without what stands beside the name of a job."""
    first, *more = (_without_noise(piece, titles) for piece in part.split(","))
    if first and " " not in first and more and more[0] and titles.knows(more[0]):
        return f"{first}, {more[0]}"
    return next(filter(None, (first, *more)), "")


def _without_noise(piece: str, titles: Titles) -> str:
    found = words(piece)
    kept = _trimmed(_before_end(_kept(found, titles), piece, titles), piece, titles)
    if not kept:
        return ""
    glue = (piece[a[2] : b[1]] if found.index(b) - found.index(a) == 1 else " " for a, b in pairwise(kept))
    return "".join(piece[start:end] + gap for (_, start, end), gap in zip(kept, (*glue, ""), strict=True))


def _kept(found: list[tuple[str, int, int]], titles: Titles) -> list[tuple[str, int, int]]:
    """The words that are not part of a phrase of noise."""
    keys = [fold(word) for word, _, _ in found]
    kept = []
    at = 0
    while at < len(found):
        rests = titles.noise.get(keys[at], ())
        length = next((len(rest) + 1 for rest in rests if tuple(keys[at + 1 : at + 1 + len(rest)]) == rest), 0)
        if not length:
            kept.append(found[at])
        at += length or 1
    return kept


def _before_end(kept: list[tuple[str, int, int]], piece: str, titles: Titles) -> list[tuple[str, int, int]]:
    """The words before one such as "in" or "for", unless titles have all that follow it: "in Oslo", but "in store sales"."""
    for at, (word, _, end) in enumerate(kept):
        if at and fold(word) in titles.ends and not titles.knows(piece[end : kept[-1][2]]):
            return kept[:at]
    return kept


def _trimmed(kept: list[tuple[str, int, int]], piece: str, titles: Titles) -> list[tuple[str, int, int]]:
    """The words without function words at either end; "IT" is none where not all is in capitals."""
    mixed = not piece.isupper()
    telling = [
        at
        for at, (word, start, end) in enumerate(kept)
        if fold(word) not in titles.function_words or (mixed and end - start > 1 and piece[start:end].isupper())
    ]
    return kept[telling[0] : telling[-1] + 1] if telling else []


def _share_known(name: str, titles: Titles) -> float:
    stems = titles.stems(name)
    return sum(any(True for _ in titles.having(stem)) for stem in stems) / len(stems) if stems else 0.0


def _calm(name: str) -> str:
    """The name in small letters where it shouts; an acronym alone stays."""
    return name.lower() if name.isupper() and (" " in name or len(name) > SHORTEST_STEM) else name
