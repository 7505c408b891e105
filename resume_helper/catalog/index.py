"""The cues of one language, turned round: from the words of a posting to the cues that they may complete.

The cost of a posting hardly grows with the catalog, since a cue is looked at only where its rarest term is found.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from resume_helper.catalog.cues import NUMBER
from resume_helper.text import fold, stemmer

Table = dict[str, Any]
"""Plain values only (numbers, texts, tuples, dictionaries), so that a table can be kept in a file."""

TOOL = "tool: "
"""What the cues made of product names begin with."""


class Cue(NamedTuple):
    """A cue as the index has it: whose it is, the section that it is held to, its terms by number, and as it is written."""

    owner: int
    section: str
    terms: tuple[int, ...]
    text: str


class Phrase(NamedTuple):
    """What follows the first two words of a phrase, and what the whole phrase is one of."""

    rest: tuple[str, ...]
    """The stems ("=" and a form) of the words that must follow."""
    terms: frozenset[int]
    mask: int
    cues: tuple[int, ...]


class Found(NamedTuple):
    """A word as the index knows it."""

    folded: str
    form: str
    """"=" and the folded word."""
    stem: str
    terms: frozenset[int]
    """The terms that the word alone is one of."""
    mask: int
    """The same terms as bits."""
    cues: tuple[int, ...]
    """The cues that have one of these terms as their rarest."""
    phrases: dict[str, tuple[Phrase, ...]]
    """Phrases that begin with the word, by the stem or form of the word that must follow."""
    content: bool
    """Whether it is more than a function word."""
    breaks: bool
    negates: bool
    people: str
    """What the word calls the people served, if it does."""


class Index:
    """The index of one language at work: a table, and a memory of the words that it has met."""

    MEMORY = 100_000
    """Words remembered at most; then the memory starts anew, so that it stays bounded however many postings come."""

    def __init__(self, table: Table) -> None:
        self.owners: tuple[tuple[str, str], ...] = table["owners"]
        self.cues = [Cue(*row) for row in table["cues"]]
        self.unless: dict[int, tuple[tuple[str, int, tuple[int, ...]], ...]] = {
            owner: tuple((text, _mask(terms), terms) for text, terms in rows) for owner, rows in table["unless"].items()
        }
        self.headings: dict[tuple[str, ...], str] = table["headings"]
        self.negation_exceptions: tuple[tuple[str, ...], ...] = table["negation_exceptions"]
        self.vocabulary: dict[str, tuple[str, ...]] = table["vocabulary"]
        self.not_typos: frozenset[str] = table["not_typos"]
        self.common_words: frozenset[str] = table["common_words"]
        self.units: dict[str, str] = table["units"]
        self.numbers: dict[str, int] = table["numbers"]
        self.decimal: str = table["decimal"]
        self.cuts: dict[str, Any] = {}
        """The parts of lines met before."""
        self.lines: dict[tuple[str, str], Any] = {}
        """What was found in lines met before, by text and section."""
        self.needs: dict[int, int] = {}
        """The terms of the cues met so far, as bits."""
        self._table = table
        self._stem = stemmer(table["stemmer"])
        self._met: dict[str, Found] = {}

    def find(self, word: str) -> Found:
        """What the index knows of a lower-case word, or of the word of the catalog that it is a slip of."""
        found = self._met.get(word)
        if found is None:
            found = self._look_up(word)
            if not (found.terms or found.phrases) and (right := self._meant(word)):
                found = self._look_up(right)
            if len(self._met) >= self.MEMORY:
                self._met.clear()
            self._met[word] = found
        return found

    def need(self, cue: int) -> int:
        """The terms of a cue as bits."""
        need = self.needs[cue] = _mask(self.cues[cue].terms)
        return need

    def _meant(self, word: str) -> str:
        from resume_helper.catalog.typos import meant

        return "" if word in self.not_typos else meant(word, self.vocabulary)

    def _look_up(self, word: str) -> Found:
        table, stem, folded = self._table, self._stem(word), fold(word)
        form = f"={folded}"
        terms = {*table["stem"].get(stem, ()), *table["form"].get(form, ())}
        for cut in range(len(folded) - 2):
            terms.update(table["suffix"].get(folded[cut:], ()))
            terms.update(table["suffix"].get(stem[cut:], ()))
            terms.update(table["prefix"].get(folded[: cut + 3], ()))
        if word[0].isdigit():
            terms.update(table["number"].get(NUMBER, ()))
        for part, found in table["infix"].items():
            if part in folded:
                terms.update(found)
        return Found(
            folded, form, stem, frozenset(terms), _mask(terms), self._triggered(terms), self._phrases(stem, form),
            content=folded not in table["function_words"],
            breaks=folded in table["breaks"],
            negates=folded in table["negations"],
            people=table["people"].get(folded, ""),
        )  # fmt: skip

    def _phrases(self, stem: str, form: str) -> dict[str, tuple[Phrase, ...]]:
        by_next = dict[str, tuple[Phrase, ...]]()
        for first in (stem, form):
            for rest, terms in self._table["phrases"].get(first, ()):
                phrase = Phrase(rest[1:], frozenset(terms), _mask(terms), self._triggered(terms))
                by_next[rest[0]] = (*by_next.get(rest[0], ()), phrase)
        return by_next

    def _triggered(self, terms: set[int] | tuple[int, ...]) -> tuple[int, ...]:
        triggers = self._table["triggers"]
        return tuple(dict.fromkeys(cue for term in sorted(terms) for cue in triggers.get(term, ())))


def _mask(terms: set[int] | tuple[int, ...]) -> int:
    mask = 0
    for term in terms:
        mask |= 1 << term
    return mask
