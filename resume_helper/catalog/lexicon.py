"""What single words and terms say of duties and skills: weights learned from lines of postings (tests/bench/learn.py).

Cues know what they know; a posting words a duty in a way that no cue has. Its words still speak: "refund" for returns,
whatever is done with it. Each word that a lexicon knows adds to the chances of some duties and takes from those of others.
"""

import zlib
from collections.abc import Collection, Iterable, Mapping
from math import inf, log1p, sqrt
from struct import Struct
from typing import Any, Literal, NamedTuple

from resume_helper.catalog.packed import NO_ROWS, NO_WORDS, Long, Rows, Words, pack_value, unpack_value

LEAST = -2.5
"""Logits. What speaks for a duty less than this is not kept."""
PARTS = 100
"""Weights are kept as whole numbers of this part of a logit."""
SMALL: Literal["h"] = "h"
"""How numbers of the manner are kept: with a sign, in two bytes."""
RAREST = 10.0
"""The rarity of a term that no line had."""


class Weights(NamedTuple):
    """What counts beside the words, for one kind (duty, skill)."""

    hit: float
    """A cue that is found."""
    certainty: float
    """How sure its place is (match/score.py), in logits."""
    partial: float
    """The best share of a cue that is found."""
    partials: float
    """The logarithm of how many cues are half found."""
    slope: float
    """From the logits of a whole posting to those of the chance that the match is right: what is made of the former, ..."""
    cued: float
    """... what is added where a cue is found, which was written with other postings in view, ..."""
    cues: float
    """... for the logarithm of how many different ones are found, ..."""
    stated: float
    """... for that of how much the posting states of the kind: in a long list more is wrong, ..."""
    offset: float
    """... and always."""


class Row(NamedTuple):
    """What a stem or term says, or several of them together."""

    square: int
    """The squares of their rarities, in PARTS."""
    said: int
    """What they count for each owner, in one number (see Fields)."""


NOTHING = Row(0, 0)


def total(rows: Iterable[Row]) -> Row:
    """What rows say together."""
    square = said = 0
    for one, more in rows:
        square += one
        said += more
    return Row(square, said)


FIELD = 4
"""Bytes."""
ORDER: Literal["little"] = "little"
ZERO = 1 << (8 * FIELD - 1)
"""What is added to each field before fields are taken apart, so that none is negative."""
BARE = -15
"""Deflated without head and checksum."""
LONGEST_ROW = 1024
"""Bytes that are set aside for a row; longer ones take a moment more."""


def deflated(row: Row) -> bytes:
    """A row as bytes. Most fields are zero: deflated, it takes a sixth of the room, and is back in two microseconds."""
    deflate = zlib.compressobj(wbits=BARE)
    return deflate.compress(pack_value(tuple(row))) + deflate.flush()


def _inflated(packed: Long) -> Row:
    return Row(*unpack_value(zlib.decompress(packed, BARE, LONGEST_ROW)))


class Fields:
    """Numbers side by side in one, FIELD bytes each, so that to add many is to add one; each may be negative."""

    def __init__(self, count: int) -> None:
        self._zeros = int.from_bytes(ZERO.to_bytes(FIELD, ORDER) * count, ORDER)
        self._struct = Struct(f"<{count}I")

    def apart(self, joined: int) -> tuple[int, ...]:
        """The numbers, with ZERO added to each."""
        return self._struct.unpack((joined + self._zeros).to_bytes(self._struct.size, ORDER))


class Lexicon:
    """The lexicon of one language at work. Empty for a language that has none: then the cues decide alone."""

    def __init__(self, table: Mapping[str, Any]) -> None:
        self.weights = {kind: Weights(*row) for kind, row in table.get("weights", {}).items()}
        self.bias: dict[int, float] = table.get("bias", {})
        self._owners = range(1 + max(self.bias, default=0))
        self._fields = Fields(len(self._owners))
        self._biases = [self.bias.get(owner, -inf) for owner in self._owners]
        self._stems, self._terms = Words(table.get("stems", NO_WORDS)), Rows(table.get("terms", NO_ROWS))
        self._manners = Words(table.get("manners", NO_WORDS))
        self._rarities = memoryview(table.get("rarities", [b""])[0]).cast("f")
        kinds: dict[int, int] = table.get("kinds", {})
        self._kinds = [kinds.get(owner, 0) for owner in self._owners]

    def of_stem(self, stem: str) -> Row:
        """What a stem says."""
        known = self._stems.get(stem)
        return _inflated(known) if known else NOTHING

    def of_terms(self, terms: Iterable[int]) -> Row:
        """What terms, by their number, say together."""
        return total(map(_inflated, self._terms.all(terms)))

    def packed(self, terms: Iterable[int]) -> bytes:
        """What terms say together, added up beforehand where they are many."""
        return deflated(self.of_terms(terms))

    def of_sets(self, *sets: tuple[Long, Collection[int]]) -> Row:
        """What the terms of some sets say together, each once; beside a set stands what it says, where that was packed."""
        whole = total(_inflated(packed) if packed else self.of_terms(terms) for packed, terms in sets)
        met, again = set[int](), list[int]()
        for _, terms in sets:
            again += met.intersection(terms)
            met.update(terms)
        if not again:
            return whole
        more = self.of_terms(again)
        return Row(whole.square - more.square, whole.said - more.said)

    def counts(self, known: str | int, owner: int) -> int:
        """What a stem or term counts for an owner, in PARTS, before a segment divides it."""
        row = self.of_stem(known) if isinstance(known, str) else self.of_terms([known])
        return self._fields.apart(row.said)[owner] - ZERO

    def rarity(self, term: int) -> float:
        """How rare a term is among lines."""
        return self._rarities[term] if term < len(self._rarities) else RAREST

    def said(self, *groups: Iterable[Row]) -> list[float]:
        """What a segment says of each owner, in logits; `groups` are the rows of its stems and those of its terms.

        A word counts once, a phrase as often as it stands there: over and over in the longest posting that is read, it fills
        less than half of what a field holds (tests/catalog/test_shipped.py).
        """
        told = [0.0] * len(self._owners)
        for group in groups:
            square, said = total(group)
            if square:
                length = sqrt(square)  # all in PARTS
                told = [before + (field - ZERO) / length for before, field in zip(told, self._fields.apart(said), strict=True)]
        return told

    def manner(self, features: Iterable[str]) -> list[float]:
        """What the manner of a segment says of each kind, in logits: whether it speaks of duties at all, or of skills."""
        told, squares = [0] * len(self.weights), 0
        for packed in filter(None, map(self._manners.get, features)):
            rarity, *row = memoryview(packed).cast(SMALL).tolist()
            squares += rarity * rarity
            for kind, value in zip(row[::2], row[1::2], strict=True):
                told[kind] += value
        length = sqrt(squares) or 1  # all in PARTS
        return [value / length for value in told]

    def told(self, said: list[float], manner: list[float], partial: Mapping[int, tuple[str, float, int]]) -> dict[int, float]:
        """The same with the bias of each owner, the manner, and the cues half found (by owner, kind, best share, how many)."""
        for owner, (kind, share, many) in partial.items():
            if owner in self.bias:
                weights = self.weights[kind]
                said[owner] += weights.partial * share + weights.partials * log1p(many)
        return {
            owner: logit
            for owner, value, bias, kind in zip(self._owners, said, self._biases, self._kinds, strict=True)
            if (logit := value + bias + manner[kind]) > LEAST
        }
