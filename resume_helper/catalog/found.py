"""What a catalog has for a word, a phrase and a cue of one language."""

from typing import NamedTuple

from resume_helper.catalog.lexicon import Row
from resume_helper.catalog.packed import LARGE, Packed, Rows


class Group(NamedTuple):
    """Terms that a phrase is one of, the cues that have one of them as their rarest, and what they say."""

    terms: frozenset[int]
    cues: tuple[int, ...]
    terms_say: Row


Phrases = dict[str, bytes]
"""The phrases that begin with a word, by the stem ("=" and a form) of the next: what must follow both, and the terms."""


class Found(NamedTuple):
    """A word as the index knows it."""

    folded: str
    form: str
    """"=" and the folded word."""
    stem: str
    terms: frozenset[int]
    """The terms that the word alone is one of."""
    cues: tuple[int, ...]
    """The cues that have one of these terms as their rarest."""
    phrases: tuple[Phrases, ...]
    """Phrases that begin with the word, by its stem and by its form."""
    content: bool
    """Whether it is more than a function word."""
    number: bool
    """Whether it is a number, which a currency may be glued before: "14", "R14"."""
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
    trade: Row
    """What its stem says of the sector."""


class Known(NamedTuple):
    """What the catalog has for a stem, or for a form ("=" and the word), all packed."""

    terms: bytes
    cues: bytes
    """The cues that have one of these terms as their rarest."""
    said: bytes
    """What the lexicon has for these terms together, where they are many."""
    phrases: bytes
    """The phrases that begin with it."""


UNKNOWN = Known(b"", b"", b"", b"")


class Cues:
    """The cues by number: whose each is, the section that it is held to, its terms by number, and their shares of it.

    They are kept as a few long values, which are loaded at once, and taken apart one by one as they are met.
    """

    def __init__(self, sections: tuple[str, ...], rows: Packed, texts: Packed) -> None:
        self._sections, self._rows, self._texts = sections, Rows(rows, LARGE), Rows(texts)
        self._met: dict[int, tuple[int, str, tuple[int, ...], tuple[int, ...]]] = {}
        self._written: dict[int, str] = {}

    def __len__(self) -> int:
        return len(self._rows)

    def __getitem__(self, number: int) -> tuple[int, str, tuple[int, ...], tuple[int, ...]]:
        """Whose a cue is, the section that it is held to, its terms, and what share of it each is, in SHARE."""
        row = self._met.get(number)
        if row is None:
            owner, section, *rest = self._rows[number].tolist()
            many = len(rest) // 2
            row = self._met[number] = owner, self._sections[section], tuple(rest[:many]), tuple(rest[many:])
        return row

    def text(self, number: int) -> str:
        """A cue as the catalog writes it."""
        text = self._written.get(number)
        if text is None:
            text = self._written[number] = str(self._texts[number], "utf-8")
        return text
