"""The names that a sentence speaks of as of towns: "our shop in Leeds", "based in Leeds"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.catalog.phrases import phrase_at, phrases_in
from resume_helper.match.conditions.town_forms import LONGEST_NAME
from resume_helper.text import fold, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from resume_helper.match.conditions.town_forms import Forms
    from resume_helper.text import Word

FARTHEST = 4
"""Words between a site and the town where it is: "hotel **for families** in Palma"."""
_LETTERS = r"\s\(([A-Z]{2})\)"
"""What only stands behind a town: "call center di Rende **(CS)**"."""
_SENTENCE = ".!?;:"
LONGEST_SHORT = 3
"""Letters of a word whose full stop ends no sentence: "etc."."""


class Named(NamedTuple):
    """A name that a sentence speaks of as of a town: where it stands, and whether nothing but a town is spoken of so."""

    start: int
    end: int
    sure: bool


def in_sentence(line: str, start: int, forms: Forms) -> Iterator[Named]:
    """The names that a line, which begins at a place of the text, speaks of as of towns."""
    found, said = words(line), forms.said
    folded = [fold(word) for word, _, _ in found]
    sought = any(phrases_in(folded, said["seeks"]))
    for at in range(len(found)):
        if lies := phrase_at(folded, at, said["lies"]):
            yield from _name(line, start, found, at + lies, forms, sure=True)
        if at and sought:
            yield from _who_seeks(line, start, found, folded, at, forms)
        if site := phrase_at(folded, at, said["sites"]):
            own = at > 0 and phrase_at(folded, at - 1, said["own"]) > 0
            yield from _behind_site(line, start, found, folded, at + site, forms, own=own)
        if phrase_at(folded, at, said["ours"]):  # "our **Leeds** branch": it may be that of a firm
            end = forms.name_after(line, found, at + 1)
            if end > at + 1 and phrase_at(folded, end, said["sites"]):
                own = phrase_at(folded, at, said["own"]) > 0
                yield from _name(line, start, found[:end], at + 1, forms, sure=False, own=own)


def _who_seeks(line: str, start: int, found: Sequence[Word], folded: Sequence[str], at: int, forms: Forms) -> Iterator[Named]:
    """The town behind a small word, and before words by which somebody is sought: "our client **in Leeds** is looking for".

    Behind "of", or in capitals, it is one that the catalog lists: "LIBRERÍA **DE ROSARIO** BUSCA".
    """
    near, of = (phrase_at(folded, at, forms.said[kind]) for kind in ("near", "of"))
    first = at + (near or of)
    for end in range(first + 1, min(first + LONGEST_NAME, len(found) - 1) + 1) if near or of else ():
        span = found[first][1], found[end - 1][2]
        if phrase_at(folded, end, forms.said["seeks"]) and line[span[1] : found[end][1]].isspace():
            name = line[slice(*span)]
            if forms.is_town(name, placed=True) or (near and not name.isupper() and forms.is_name(name, placed=True)):
                yield Named(start + span[0], start + span[1], sure=True)
            return


def _behind_site(
    line: str, start: int, found: Sequence[Word], folded: Sequence[str], after: int, forms: Forms, *, own: bool
) -> Iterator[Named]:
    """The name of the town behind a site: "hotel **in Palma**"; less sure where it may be a firm: "tienda **de Palma**".

    `own` is as `_name` takes it: "nuestra tienda **de Palma**".
    """
    for at in range(after, min(len(found), after + FARTHEST + 1)):
        ended = any(mark in line[found[at - 1][2] : found[at][1]] for mark in _SENTENCE)
        if ended and len(folded[at - 1]) > LONGEST_SHORT:
            return
        for kind in ("near", "of"):
            if size := phrase_at(folded, at, forms.said[kind]):
                names = [*_name(line, start, found, at + size, forms, sure=kind == "near", own=own)]
                yield from names
                if names:
                    return


def _name(
    line: str, start: int, found: Sequence[Word], at: int, forms: Forms, *, sure: bool, own: bool = False
) -> Iterator[Named]:
    """The name that begins at a word of a line, if it may be that of a town; in capitals only that of a region.

    Beside a site of the firm's `own` it is sure where the posting has it nowhere else, as it has the firm's own name.
    """
    end = forms.name_after(line, found, at)
    if end > at:
        first, last = found[at][1], found[end - 1][2]
        lettered = re.compile(_LETTERS).match(line, last)
        placed = bool(lettered and lettered[1] in forms.regions["letters"])
        region = forms.is_region(line[first:last])
        if region or (not line[first:last].isupper() and forms.may_be_town(line[first:last], placed=placed or sure)):
            sure = sure or placed or region or (own and forms.is_named_once(line[first:last]))
            yield Named(start + first, start + last, sure)
