"""The cues of one language, turned round: from the words of a posting to the cues that they may complete.

The cost of a posting hardly grows with the catalog, since a cue is looked at only where its rarest term is found.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from resume_helper.text import fold, stemmer

Table = dict[str, Any]
"""Plain values only (numbers, texts, tuples, dictionaries), so that a table can be kept in a file."""


TOOL = "tool: "
"""What the cues made of product names begin with."""


class Found(NamedTuple):
    """A word as the index knows it."""

    stem: str
    terms: tuple[int, ...]
    """The terms that the word alone is one of."""
    phrases: tuple[tuple[tuple[str, ...], tuple[int, ...]], ...]
    """Phrases that begin with the word: the keys of the words that must follow, and the terms that the whole is one of."""
    known: bool
    """Whether the catalog uses the word at all."""


class Index:
    """The index of one language at work: a table, and a memory of the words that it has met."""

    MEMORY = 100_000
    """Words remembered at most; then the memory starts anew, so that it stays bounded however many postings come."""

    def __init__(self, table: Table) -> None:
        self.owners: tuple[tuple[str, str], ...] = table["owners"]
        self.cues: tuple[tuple[int, str, tuple[int, ...], str], ...] = table["cues"]
        self.unless: dict[int, tuple[tuple[str, tuple[int, ...]], ...]] = table["unless"]
        self.triggers: dict[int, tuple[int, ...]] = table["triggers"]
        self.people: dict[str, str] = table["people"]
        self.headings: dict[tuple[str, ...], str] = table["headings"]
        self.breaks: frozenset[str] = table["breaks"]
        self.negations: frozenset[str] = table["negations"]
        self.negation_exceptions: tuple[tuple[str, ...], ...] = table["negation_exceptions"]
        self.function_words: frozenset[str] = table["function_words"]
        self.vocabulary: tuple[str, ...] = table["vocabulary"]
        self.not_typos: frozenset[str] = table["not_typos"]
        self.common_words: frozenset[str] = table["common_words"]
        self._table = table
        self._stem = stemmer(table["stemmer"])
        self._met: dict[str, Found] = {}

    def find(self, word: str) -> Found:
        """What the index knows of a lower-case word."""
        found = self._met.get(word)
        if found is None:
            if len(self._met) >= self.MEMORY:
                self._met.clear()
            found = self._met[word] = self._look_up(word)
        return found

    def learn(self, word: str, meant: str) -> Found:
        """Take a word for another one (its right spelling) from now on."""
        found = self._met[word] = self.find(meant)
        return found

    def _look_up(self, word: str) -> Found:
        table, stem, folded = self._table, self._stem(word), fold(word)
        terms = {*table["stem"].get(stem, ()), *table["form"].get("=" + folded, ())}
        for cut in range(len(folded) - 2):
            terms.update(table["suffix"].get(folded[cut:], ()))
            terms.update(table["suffix"].get(stem[cut:], ()))
            terms.update(table["prefix"].get(folded[: cut + 3], ()))
        for part, found in table["infix"].items():
            if part in folded:
                terms.update(found)
        phrases = (*table["phrases"].get(stem, ()), *table["phrases"].get("=" + folded, ()))
        return Found(stem, tuple(sorted(terms)), phrases, bool(terms or phrases))
