"""What single words say of the sector of a posting: weights learned from whole postings (tests/bench/sectors.py).

A posting that names no duty typical of a shop, and has no title, still speaks of shelves, tills and fitting rooms.
"""

from collections.abc import Iterable, Mapping
from math import sqrt
from typing import Any

from resume_helper.catalog.lexicon import NOTHING, ZERO, Fields, Row, total
from resume_helper.catalog.packed import NO_WORDS, Words, unpack_value


class Trade:
    """The words of one language at work. Without a table, nothing is told."""

    def __init__(self, table: Mapping[str, Any]) -> None:
        self._sectors: tuple[str, ...] = table.get("sectors", ())
        self._stems = Words(table.get("stems", NO_WORDS))
        self._fields = Fields(len(self._sectors))

    def of_stem(self, stem: str) -> Row:
        """What a stem says."""
        known = self._stems.get(stem)
        return Row(*unpack_value(known)) if known else NOTHING

    def told(self, rows: Iterable[Row]) -> dict[str, float]:
        """What the words of a posting say of each sector, in logits; `rows` are those of its lines.

        The longest posting that is read (posting/decode.py), one word over and over, fills less than half of what a field
        holds (tests/catalog/test_shipped.py).
        """
        square, said = total(rows)
        if not square:
            return {}
        length = sqrt(square)  # all in PARTS
        return {id_: (field - ZERO) / length for id_, field in zip(self._sectors, self._fields.apart(said), strict=True)}
