"""The cues of one language, turned round: from the words of a posting to the cues that they may complete.

The cost of a posting hardly grows with the catalog, since a cue is looked at only where its rarest term is found.
"""

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import TYPE_CHECKING, Any

from resume_helper.catalog.found import UNKNOWN, Cues, Found, Group, Known
from resume_helper.catalog.kinds import AFFIXES, MATCHED, NUMBER
from resume_helper.catalog.lexicon import NOTHING, Lexicon
from resume_helper.catalog.packed import LARGE, Rows, Words, unpack, unpack_value
from resume_helper.catalog.trade import Trade
from resume_helper.catalog.word_lists import Measures, WordLists, Work
from resume_helper.memory import Memory
from resume_helper.posting.stamps import Stamps
from resume_helper.posting.structure import Posting, structure
from resume_helper.quantity import priced
from resume_helper.text import fold, stemmer

if TYPE_CHECKING:
    from resume_helper.catalog.phrases import Tree

FEWEST_PARTS = 50
"""Parts of compounds that the cues of a language name which writes compounds as one word; others have a few ("cashdrawer")."""

Table = dict[str, Any]
"""Plain values only (numbers, texts, tuples, dictionaries), so that a table can be kept in a file."""

Names = tuple["Tree", dict[tuple[str, ...], str]]
"""Names by their words: as a tree, and the name that each says."""


class Index(WordLists):
    """The index of one language at work: a table, and a memory of the words that it has met."""

    def __init__(self, table: Table) -> None:
        super().__init__(table["lists"])
        self.owners: tuple[tuple[str, str], ...] = table["owners"]
        self.cues = Cues(*table["cues"])
        self._first_tool: int = table["first_tool"]
        self._unless: dict[int, tuple[tuple[str, tuple[int, ...]], ...]] = {}
        self.headings: dict[tuple[str, ...], str] = table["headings"]
        self.abbreviations: frozenset[str] = table["abbreviations"]
        """Words, in lower case, whose full stop ends no sentence."""
        self.stamps = Stamps(*table["stamps"])
        self.work = Work(*table["work"])
        self.function_words: frozenset[str] = table["function_words"]
        self._spellings: dict[str, str] = table["spellings"]
        self._spoken: list[tuple[str, str]] = [
            (other[1:], word[1:]) for other, word in self._spellings.items() if other.startswith("*")
        ]
        """Endings as they are spoken, each with the written one: "moppin" for "mopping"."""
        self._names: dict[str, Names | None] = {}
        self.measures = Measures(*table["measures"])
        self._cuts = Memory[str, Any]()
        """The parts of lines met before."""
        self.lines = Memory[tuple[str, str, bool], Any]()
        """What lines met before say, by text, section and whether they are items of a list."""
        self.told = Memory[str, Any]()
        """What short texts met before tell of where one works."""
        self.lexicon = Lexicon(table["lexicon"])
        self.trade = Trade(table["trade"])
        owners = [self.owners[owner] for owner in self.lexicon.bias]
        self.learned = {kind: frozenset(id_ for of, id_ in owners if of == kind) for kind in MATCHED}
        """By kind, the ids that the lexicon has learned."""
        self._groups: dict[bytes, Group] = {}
        self._table = table
        self._words, self._vocabulary = Words(table["words"]), Words(table["vocabulary"])
        self._triggers, self._takers = Rows(table["triggers"], LARGE), Rows(table["unless"])
        self._sizes = {kind: sorted({len(part) for part in table[kind]}) for kind in ("suffix", "prefix")}
        self.stem = stemmer(table["stemmer"])
        """The stem of a word in lower case."""
        self._met = Memory[str, Found]()

    def posting(self, text: str, spans: Iterable[tuple[int, int]] | None = None) -> Posting:
        """A posting in this language, cut into its title and segments; `spans` are those of its lines, where they are known."""
        return structure(text, self.headings, self.abbreviations, self._cuts, spans, self.stamps)

    def find(self, word: str) -> Found:
        """What the index knows of a lower-case word, or of the word of the catalog that it is a slip of."""
        found = self._met.get(word)
        if found is None:
            found = self._look_up(self._spellings.get(word, word))
            if not (found.terms or found.phrases) and (right := self._meant(word)):
                found = self._look_up(right)
            self._met.keep(word, found)
        return found

    def knows(self, word: str) -> bool:
        """Whether a lower-case word stands in any cue."""
        return bool(self._known_of(self.stem(self._spellings.get(word, word))).terms)

    def has(self, word: str) -> bool:
        """Whether cues have a lower-case word, in any of its forms or in this very one, whatever it may be a slip of."""
        return any(self._known_of(key).terms for key in (self.stem(word), f"={fold(word)}"))

    def names(self, skill: str) -> Names | None:
        """What a line that states a skill says it by more exactly; None for most skills."""
        if skill not in self._names:
            packed = self._table["named"].get(skill)
            self._names[skill] = unpack_value(packed) if packed else None
        return self._names[skill]

    def is_tool(self, cue: int) -> bool:
        """Whether a cue is the name of a product."""
        return cue >= self._first_tool

    def has_tool(self, cues: Iterable[int]) -> bool:
        """Whether some of these cues are names of products."""
        return max(cues, default=-1) >= self._first_tool

    def unless(self, owner: int) -> tuple[tuple[str, tuple[int, ...]], ...]:
        """What takes the matches of an owner back: the text of each cue, and its terms."""
        rows = self._unless.get(owner)
        if rows is None:
            packed = self._takers[owner] if owner < len(self._takers) else b""
            rows = self._unless[owner] = unpack_value(packed) if packed else ()
        return rows

    def _meant(self, word: str) -> str:
        from resume_helper.catalog.typos import meant

        for spoken, ending in self._spoken if word not in self.not_typos else ():
            written = word.removesuffix(spoken) + ending
            if word.endswith(spoken) and self.knows(written):
                return written
        return "" if word in self.not_typos else meant(word, lambda shape: self._vocabulary.get(shape).decode())

    def _look_up(self, word: str) -> Found:
        table, stem, folded = self._table, self.stem(word), fold(word)
        form = f"={folded}"
        by_stem, by_form = self._known_of(stem), self._known_of(form)
        own, formed = unpack(by_stem.terms), unpack(by_form.terms)
        number = word[0].isdigit() or priced(word) > 0
        parts = [*self._by_affix(stem, folded), *(unpack(table["number"].get(NUMBER, b"")) if number else ())]
        others = sorted({*formed, *parts}.difference(own))
        cues = unpack(by_form.cues) if others == formed else self._triggered(others)
        said = self.lexicon.of_sets((by_stem.said, own), (by_form.said, formed), (b"", {*parts}))
        content = folded not in self.function_words
        speaks = content and not folded[0].isdigit()
        return Found(
            folded, form, stem, frozenset((*own, *others)), (*unpack(by_stem.cues), *cues),
            tuple(unpack_value(known.phrases) for known in (by_stem, by_form) if known.phrases),
            content=content,
            number=number,
            breaks=folded in self.breaks,
            negates=folded in self.negations,
            people=table["people"].get(folded, ""),
            speaks=speaks,
            stem_says=self.lexicon.of_stem(stem) if speaks else NOTHING,
            terms_say=said,
            trade=self.trade.of_stem(stem) if speaks else NOTHING,
        )  # fmt: skip

    @property
    def compounds(self) -> bool:
        """Whether the language writes compounds as one word, as its cues tell: "sparebank" is a bank."""
        return len(self._table["suffix"]) >= FEWEST_PARTS

    def _by_affix(self, stem: str, folded: str) -> Iterator[int]:
        """The terms that a word is one of by its end, its beginning or what stands in it: parts of a compound."""
        suffixes, prefixes, infixes = (self._table[kind] for kind in AFFIXES)
        for size in self._sizes["suffix"]:
            yield from unpack(suffixes.get(folded[-size:], b""))
            yield from unpack(suffixes.get(stem[-size:], b""))
        for size in self._sizes["prefix"]:
            yield from unpack(prefixes.get(folded[:size], b""))
        for part, packed in infixes.items():
            if part in folded:
                yield from unpack(packed)

    def _known_of(self, key: str) -> Known:
        packed = self._words.get(key)
        return Known(*unpack_value(packed)) if packed else UNKNOWN

    def group(self, packed: bytes) -> Group:
        """What there is to know of the terms of a phrase."""
        group = self._groups.get(packed)
        if group is None:
            terms = unpack(packed)
            group = self._groups[packed] = Group(frozenset(terms), tuple(self._triggered(terms)), self.lexicon.of_terms(terms))
        return group

    def _triggered(self, terms: Iterable[int]) -> Iterator[int]:
        """The cues of which these are the rarest terms. A cue has but one such term."""
        return chain.from_iterable(self._triggers.all(terms))
