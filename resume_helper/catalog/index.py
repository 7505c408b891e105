"""The cues of one language, turned round: from the words of a posting to the cues that they may complete.

The cost of a posting hardly grows with the catalog, since a cue is looked at only where its rarest term is found.
"""

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any, NamedTuple

from resume_helper.catalog.lexicon import NOTHING, Lexicon, Row
from resume_helper.catalog.packed import LARGE, Packed, Rows, Words, unpack, unpack_value
from resume_helper.text import fold, stemmer

Table = dict[str, Any]
"""Plain values only (numbers, texts, tuples, dictionaries), so that a table can be kept in a file."""

NUMBER = "#"
"""What stands in a cue for any number in digits."""
MATCHED = ("duty", "skill")
"""The kinds that a posting is matched against; the others help."""
TOOL = "tool: "
"""What the cues made of product names begin with."""


class Group(NamedTuple):
    """Terms that a phrase is one of: as a set, as bits, the cues that have one of them as their rarest, and what they say."""

    terms: frozenset[int]
    mask: int
    cues: tuple[int, ...]
    terms_say: Row


Phrases = dict[str, tuple[tuple[tuple[str, ...], bytes], ...]]
"""The phrases that begin with a word, by the stem ("=" and a form) of the next: what must follow them, and the terms."""


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
    phrases: tuple[Phrases, ...]
    """Phrases that begin with the word, by its stem and by its form."""
    content: bool
    """Whether it is more than a function word."""
    breaks: bool
    negates: bool
    people: str
    """What the word calls the people served, if it does."""
    speaks: bool
    """Whether the lexicon listens to its stem: function words and numbers say nothing."""
    stem_says: Row
    """What the lexicon has for its stem."""
    terms_say: Row
    """What it has for its terms."""


class Cues:
    """The cues by number: whose each is, the section that it is held to, its terms by number, and its text.

    They are kept as a few long values, which are loaded at once, and taken apart one by one as they are met.
    """

    def __init__(self, owners: bytes, sections: tuple[str, ...], terms: Packed, texts: str) -> None:
        self._owners, self._sections, self._terms, self._joined = unpack(owners), sections, Rows(terms, LARGE), texts
        self._texts: list[str] = []
        self._met: dict[int, tuple[int, str, tuple[int, ...], str]] = {}

    def __len__(self) -> int:
        return len(self._owners)

    def __getitem__(self, number: int) -> tuple[int, str, tuple[int, ...], str]:
        row = self._met.get(number)
        if row is None:
            if not self._texts:
                self._texts = self._joined.split("\n")
            terms = tuple(self._terms[number])
            row = self._met[number] = self._owners[number], self._sections[number], terms, self._texts[number]
        return row

    def __iter__(self) -> Iterator[tuple[int, str, tuple[int, ...], str]]:
        return (self[number] for number in range(len(self)))


class Index:
    """The index of one language at work: a table, and a memory of the words that it has met."""

    MEMORY = 100_000
    """Words remembered at most; then the memory starts anew, so that it stays bounded however many postings come."""

    def __init__(self, table: Table) -> None:
        self.owners: tuple[tuple[str, str], ...] = table["owners"]
        self.cues = Cues(*table["cues"])
        self._unless: dict[int, tuple[tuple[str, int, tuple[int, ...]], ...]] = {}
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
        self.lines: dict[tuple[str, str, bool], Any] = {}
        """What lines met before say, by text, section and whether they are items of a list."""
        self.needs: dict[int, int] = {}
        """The terms of the cues met so far, as bits."""
        self.lexicon = Lexicon(table["lexicon"])
        self.known: dict[str, frozenset[str]] = {kind: self._known(kind) for kind in MATCHED}
        """By kind, what the lexicon knows."""
        self._shares: dict[int, tuple[int, str, tuple[tuple[int, float], ...]]] = {}
        self._groups: dict[bytes, Group] = {}
        self._table = table
        self._stems, self._forms, self._phrased = (Words(table[name]) for name in ("stem", "form", "phrases"))
        self._triggers = Rows(table["triggers"], LARGE)
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

    def _known(self, kind: str) -> frozenset[str]:
        return frozenset(id_ for of, id_ in (self.owners[owner] for owner in self.lexicon.bias) if of == kind)

    def need(self, cue: int) -> int:
        """The terms of a cue as bits."""
        need = self.needs[cue] = _mask(self.cues[cue][2])
        return need

    def shares(self, cue: int) -> tuple[int, str, tuple[tuple[int, float], ...]]:
        """Whose a cue is, of which kind, and what share of it each of its terms is, as a bit: the rarer, the greater."""
        known = self._shares.get(cue)
        if known is None:
            owner, _, terms, _ = self.cues[cue]
            rare = [self.lexicon.rarity(term) for term in terms]
            whole = sum(rare) or 1.0
            found = tuple((1 << term, one / whole) for term, one in zip(terms, rare, strict=True))
            known = self._shares[cue] = owner, self.owners[owner][0], found
        return known

    def unless(self, owner: int) -> tuple[tuple[str, int, tuple[int, ...]], ...]:
        """What takes the matches of an owner back: the text of each cue, its terms as bits, and its terms."""
        rows = self._unless.get(owner)
        if rows is None:
            packed = self._table["unless"].get(owner)
            listed = unpack_value(packed) if packed else ()
            rows = self._unless[owner] = tuple((text, _mask(terms), terms) for text, terms in listed)
        return rows

    def _meant(self, word: str) -> str:
        from resume_helper.catalog.typos import meant

        return "" if word in self.not_typos else meant(word, self.vocabulary)

    def _look_up(self, word: str) -> Found:
        table, stem, folded = self._table, self._stem(word), fold(word)
        form = f"={folded}"
        terms = {*unpack(self._stems.get(stem)), *unpack(self._forms.get(form))}
        for cut in range(len(folded) - 2):
            for kind, part in (("suffix", folded[cut:]), ("suffix", stem[cut:]), ("prefix", folded[: cut + 3])):
                if part in table[kind]:
                    terms.update(unpack(table[kind][part]))
        if word[0].isdigit():
            terms.update(unpack(table["number"].get(NUMBER, b"")))
        for part, found in table["infix"].items():
            if part in folded:
                terms.update(unpack(found))
        content = folded not in table["function_words"]
        speaks = content and not folded[0].isdigit()
        return Found(
            folded, form, stem, frozenset(terms), _mask(terms), self._triggered(terms), self._phrases(stem, form),
            content=content,
            breaks=folded in table["breaks"],
            negates=folded in table["negations"],
            people=table["people"].get(folded, ""),
            speaks=speaks,
            stem_says=self.lexicon.of_stem(stem) if speaks else NOTHING,
            terms_say=self.lexicon.of_terms(terms),
        )  # fmt: skip

    def _phrases(self, stem: str, form: str) -> tuple[Phrases, ...]:
        found = (self._phrased.get(first) for first in (stem, form))
        return tuple(unpack_value(phrases) for phrases in found if phrases)

    def group(self, packed: bytes) -> Group:
        """What there is to know of the terms of a phrase."""
        group = self._groups.get(packed)
        if group is None:
            terms = unpack(packed)
            group = self._groups[packed] = Group(
                frozenset(terms), _mask(terms), self._triggered(terms), self.lexicon.of_terms(terms)
            )
        return group

    def _triggered(self, terms: Iterable[int]) -> tuple[int, ...]:
        return tuple(dict.fromkeys(chain.from_iterable(self._triggers.all(sorted(terms)))))


def _mask(terms: Iterable[int]) -> int:
    mask = 0
    for term in terms:
        mask |= 1 << term
    return mask
