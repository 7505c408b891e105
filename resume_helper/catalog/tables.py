"""What was learned, as the plain values that a compiled catalog keeps: the shapes that lexicon, trade and context take."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, Any

from resume_helper.catalog.context import FLOATS
from resume_helper.catalog.lexicon import FIELD, PARTS, RAREST, SMALL, Row, deflated
from resume_helper.catalog.packed import pack_rows, pack_value, pack_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from resume_helper.catalog.context import Table
    from resume_helper.catalog.learned import LexiconFile, Said, TradeFile


def lexicon_table(lexicon: LexiconFile, numbers: Mapping[tuple[str, str], int], terms: Mapping[str, int]) -> dict[str, Any]:
    """A lexicon as plain values, with owners (by kind and id) and terms by their number, as far as the catalog has them."""
    kinds = {kind: n for n, kind in enumerate(lexicon.weights)}
    owners = {id_: number for (kind, id_), number in numbers.items() if kind in kinds}
    bias = {owners[id_]: value for id_, value in lexicon.bias.items() if id_ in owners}
    rows = {terms[term]: deflated(_row(row, owners)) for term, row in lexicon.terms.items() if term in terms}
    return {
        "weights": {kind: tuple(row) for kind, row in lexicon.weights.items()},
        "bias": bias,
        "stems": pack_words({stem: deflated(_row(row, owners)) for stem, row in lexicon.stems.items()}),
        "terms": pack_rows(rows),
        "rarities": [array("f", _rarities(lexicon, terms)).tobytes()],
        "manners": pack_words({name: _manner(row, kinds) for name, row in lexicon.manners.items()}),
        "kinds": {number: kinds[kind] for (kind, _), number in numbers.items() if kind in kinds},
    }


def _row(told: tuple[float, Mapping[str, float]], places: Mapping[str, int]) -> Row:
    """The row of a word: how rare it is, and what it counts for each id, whose place `places` gives. Other ids are left out."""
    rarity, said = told
    parts = {places[id_]: round(value * rarity * PARTS) for id_, value in said.items() if id_ in places}
    return Row(round(rarity * PARTS) ** 2, sum(value << (8 * FIELD * place) for place, value in parts.items()))


def _manner(row: tuple[float, dict[str, float]], kinds: Mapping[str, int]) -> bytes:
    """A rarity, and for each kind its number and what is counted for it, in PARTS."""
    rarity, said = row
    flat = [number for kind, value in said.items() if kind in kinds for number in (kinds[kind], round(value * rarity * PARTS))]
    return array(SMALL, [round(rarity * PARTS), *flat]).tobytes()


def _rarities(lexicon: LexiconFile, terms: Mapping[str, int]) -> list[float]:
    found = [RAREST] * (1 + max(terms.values(), default=0))
    for term, (rarity, _) in lexicon.terms.items():
        if term in terms:
            found[terms[term]] = rarity
    return found


def trade_table(words: TradeFile, sectors: Sequence[str]) -> dict[str, Any]:
    """The words that tell a sector as plain values, with sectors by their number."""
    places = {id_: place for place, id_ in enumerate(sectors)}
    stems = {stem: pack_value(tuple(_row(told, places))) for stem, told in words.items()}
    return {"sectors": tuple(sectors), "stems": pack_words(stems)}


def context_table(context: Mapping[str, Said]) -> Table:
    """What the rest of a posting says of each duty, as plain values."""
    others = sorted({other for said in context.values() for other in said.others})
    rows = ([said.always, said.size, *(said.others.get(other, 0.0) for other in others)] for said in context.values())
    return tuple(context), tuple(others), array(FLOATS, [number for row in rows for number in row]).tobytes()
