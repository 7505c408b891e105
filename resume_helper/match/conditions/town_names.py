"""The towns that the catalog lists, where the first lines of a posting name one: "Fjellsport Tromsø", "Elm Surgery, Bath."."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from resume_helper.catalog.phrases import phrase_at
from resume_helper.match.conditions.town_forms import trimmed
from resume_helper.text import fold, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from resume_helper.match.conditions.reach import Span
    from resume_helper.match.conditions.town_forms import Forms

FIRST_LINES, LONGEST = 4, 200
"""Lines that may name the firm and its town, and the characters in which one does."""
MOST_WORDS = 9
"""Words of a name of a firm with its town; what has more is a sentence."""
LONGEST_TOWN = 4
"""Words of a town behind the name of a firm, without a mark between."""
ITEMS = "-*\u2022+"
_ENDS = r"(?<=[^\W\d_]{3})\.(?=\s)|(?<=\b[A-Z]{2})\.(?=\s)|[|\t>\u00b7\u2022;:]|\s[-\u2013\u2014]\s"
"""What parts the pieces of such a line: marks, and the ends of sentences, but not the stop of "St.". Compiled when needed."""


def listed_town(text: str, title: str, forms: Forms) -> Span | None:
    """The span of the first town that the first lines of a posting name, of a firm or of the job; None where none is known."""
    for line in _first_lines(text):
        titled = bool(title) and title in text[slice(*line)]
        for at, piece in enumerate(_pieces(text, *line)):
            if ":" in text[line[0] : piece[0]] or text[slice(*piece)].count(" ") >= MOST_WORDS:
                continue  # behind a label: "Managers: Sarah, Henderson"
            if found := _in_piece(text, piece, forms, titled=titled, first=not at):
                return found
    return None


def _first_lines(text: str) -> Iterator[Span]:
    """The spans of the first lines, as far as they are read, up to the first item."""
    at = count = 0
    while at < len(text) and count < FIRST_LINES:
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        if text[at:end].strip():
            if count and text[at:end].lstrip()[:1] in ITEMS:
                return
            yield at, min(end, at + LONGEST)
            count += 1
        at = end + 1


def _pieces(text: str, start: int, end: int) -> Iterator[Span]:
    for mark in re.compile(_ENDS).finditer(text, start, end):
        yield trimmed(text, start, mark.start())
        start = mark.end()
    yield trimmed(text, start, end)


def _in_piece(text: str, piece: Span, forms: Forms, *, titled: bool, first: bool) -> Span | None:
    """The town in a piece of a line: all of it, what stands behind its last comma, or its last words; `first` of its line.

    One that is placed by a comma or a dash may have a name that other things bear, if only names stand before it.
    """
    if not titled and not _is_named(text[slice(*piece)], forms):
        return None
    names_job = titled and first
    comma = text.find(",", *piece)
    if not names_job or comma >= 0:
        behind = trimmed(text, comma + 1, piece[1]) if names_job else piece
        if place := forms.place_in(text, behind):
            return place
    last = trimmed(text, max(text.rfind(",", *piece) + 1, piece[0]), piece[1])
    if last[0] < last[1] and (not first or comma >= 0) and _is_place(text[slice(*last)], forms, placed=True):
        return last
    return _behind_name(text, last, forms, alone=first and comma < 0 and not titled)


def _is_place(text: str, forms: Forms, *, placed: bool) -> bool:
    return forms.is_region(text) or forms.is_town(text, placed=placed)


def _is_named(text: str, forms: Forms) -> bool:
    """Whether a text is made of names: words with capitals, signs, and the small words of names."""
    return all(not text[start].islower() or fold(word) in forms.said["inner"] for word, start, _ in words(text))


def _behind_name(text: str, span: Span, forms: Forms, *, alone: bool) -> Span | None:
    """The town with which a name ends, as those of shops do: "Fjellsport Tromsø"; all of it where it stands `alone` on a line.

    "Hotel Milano" is no more than a hotel, and what follows a small word is of the name: "Banca Popolare di Milano".
    """
    said = text[slice(*span)]
    found = words(said)
    if alone and _is_place(said, forms, placed=False):
        return span
    for at in range(max(1, len(found) - LONGEST_TOWN), len(found)):
        start = found[at][1]
        if not _is_place(said[start:], forms, placed=False) or not said[start].isupper():
            continue
        before = [fold(word) for word, _, _ in found[:at]]
        only_site = bool(phrase_at(before, 0, forms.said["sites"]) == at)
        near = bool(phrase_at(before, at - 1, forms.said["near"]))
        if near or not (only_site or before[-1] in forms.said["inner"] or said.isupper()):
            return span[0] + start, span[1]
    return None
