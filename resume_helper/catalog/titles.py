"""The job titles of one language, turned round: from the words of a title to the occupations that it may name."""

from array import array
from collections.abc import Iterable
from functools import cached_property
from math import log
from typing import Any, NamedTuple

from resume_helper.catalog.index import Table
from resume_helper.catalog.packed import unpack
from resume_helper.catalog.phrases import Tree, phrases_in
from resume_helper.memory import Memory
from resume_helper.text import fold, key, parts, stemmer

USED = 10
"""Titles that have a word, for the weight of one that no title has: an unknown word must count, but may be a mere name."""


class Named(NamedTuple):
    """What a title says: the name of the job, and the id of its occupation with the title of the catalog that it matched."""

    name: str
    occupation: tuple[str, str] | None


class Titles:
    """The titles of one language at work: a table, and what is made of it when it is first asked for.

    The lists of `title` in `posting.yaml` stand here, each by its name there, and are read by their types.
    """

    labels: Tree
    """What a form calls the title of its job: "Job title", "Position"."""
    references: Tree
    """What stands before the number of a posting: "Job ref"."""
    counted: Tree
    """What stands before the number of each of several postings in one text: "Job" of "Job 2: Cashier"."""
    greetings: Tree
    """How a chat or a letter begins: "hi all"."""
    noise: Tree
    """What stands in titles beside the name of the job, references too."""
    seeks: Tree
    """What stands between a firm and the job that it looks for someone to do: "is hiring"."""
    firms: Tree
    """What only the name of a firm or an authority has: "Ltd", "City of"."""
    employers: Tree
    """What a form calls the firm that offers the job: "Company"."""
    beside: Tree
    """What stands between the job, or the beginning of a sentence, and a firm, but no town: "at"."""
    us: Tree
    """What a sentence goes on with behind its firm: "At Hill & Lane **we** ..."."""
    clients: Tree
    """Words by which somebody seeks for another: "our client"."""
    nameless: Tree
    """What stands for a name that is not told: "confidential"."""
    endings: frozenset[str]
    """What may follow a slash to name the other gender: "a" in "cajero/a"."""
    ends: frozenset[str]
    """The words after which a title names no longer the job, but its place or its conditions."""
    branches: frozenset[str]
    """Words for a place of a firm, which with a name is no firm: "shop" of "Hill Street shop"."""
    links: frozenset[str]
    """Words between those of a name: "and" of "Hill and Lane"."""
    levels: frozenset[str]
    """The words that with a number tell which work of several a job is: "level" of "Support Level 1"."""

    def __init__(self, table: Table) -> None:
        for name, said in table["lists"].items():
            setattr(self, name, said)
        self.function_words: frozenset[str] = table["function_words"]
        self._table = table
        self._met = Memory[str, tuple[str, ...]]()
        self.named = Memory[str, Named]()
        """What titles met before say: the same stand over many postings."""

    @cached_property
    def _rows(self) -> list[str]:
        """The titles by number: the stems of each with spaces between, a tab, and the title."""
        return str(self._table["rows"]).split("\n")

    @cached_property
    def numbers(self) -> dict[str, int]:
        """The titles turned round: from the stems of each, with spaces between, to its number."""
        return {self.stems_of(number): number for number in range(len(self._rows))}

    @cached_property
    def acronyms(self) -> frozenset[str]:
        """The words of titles, and of what stands for them, that the catalog writes in capitals: "IT"."""
        return frozenset(self._table["acronyms"])

    def stems_of(self, number: int) -> str:
        """The stems of a title, with spaces between."""
        return self._rows[number].partition("\t")[0]

    def title(self, number: int) -> str:
        """A title as the catalog writes it."""
        return self._rows[number].partition("\t")[2]

    @cached_property
    def totals(self) -> "array[float]":
        """The weights of all words of each title together."""
        return array("d", self._table["totals"])

    def occupation(self, number: int) -> str:
        """The id of the occupation that a title names; "" where it is the title of a job that is none."""
        return str(self._table["ids"][unpack(self._table["owners"])[number]])

    def having(self, stem: str) -> Iterable[int]:
        """The titles that have a stem."""
        return unpack(self._table["stems"].get(stem, b""))

    def weight(self, stem: str) -> float:
        """How much a stem tells: the more, the fewer titles have it."""
        used = len(self._table["stems"].get(stem, b"")) // array("I").itemsize
        return weight(used or USED, len(self.totals))

    @property
    def unknown(self) -> float:
        """The weight of a word that no title has."""
        return weight(USED, len(self.totals))

    def has_firm(self, text: str) -> bool:
        """Whether a text has what only the name of a firm or an authority has: "Ltd", "City of"."""
        return any(phrases_in(key(text), self.firms))

    def stems(self, text: str) -> list[str]:
        """The stems of the words of a text that mean something, slips of the keyboard put right."""
        return [stem for word in parts(text) if fold(word) not in self.function_words for stem in self._meant(word)]

    def knows(self, text: str) -> bool:
        """Whether some title has each word of a text."""
        return all(stem in self._table["stems"] for stem in self.stems(text))

    @cached_property
    def _stem(self) -> Any:  # noqa: ANN401 - a function
        return stemmer(self._table["stemmer"])

    def _meant(self, word: str) -> tuple[str, ...]:
        found = self._met.get(word)
        if found is None:
            found = self._canonical(word)
            if found[0] not in self._table["stems"]:
                from resume_helper.catalog.typos import meant  # 0.2 ms, only where a word is not known

                right = meant(word, lambda shape: self._table["vocabulary"].get(shape, ""))
                found = self._canonical(right) if right else found
            self._met.keep(word, found)
        return found

    def _canonical(self, word: str) -> tuple[str, ...]:
        same: tuple[str, ...] = self._table["same"].get(fold(word)) or (self._stem(word),)
        return same


def weight(used: int, titles: int) -> float:
    """How much a word tells that so many of all titles have."""
    return log(1 + titles / used)
