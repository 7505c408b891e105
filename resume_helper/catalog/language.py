"""One language of a catalog as read from its files, before it is compiled (catalog/compile.py)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from resume_helper.catalog.cues import Cue
    from resume_helper.catalog.entries import Writing
    from resume_helper.catalog.learned import LexiconFile, TradeFile
    from resume_helper.catalog.occupations import TitleWords
    from resume_helper.catalog.word_lists import Measures, Work
    from resume_helper.posting.stamps import Stamps
    from resume_helper.yamlfile import Place


ALSO = "also"
"""Of a word for people: others by which postings say it, which no bullet uses."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Whatever is found by cues: a duty, a skill, a sector (by title or text), boilerplate, or what leads to a job's name."""

    kind: str
    id: str
    cues: tuple[Cue, ...]
    unless: tuple[Cue, ...]
    match: tuple[str, ...]
    no_match: tuple[str, ...]
    place: Place
    named: tuple[str, ...] = ()
    """Words by which a line that states it says it more exactly ("French", of other languages)."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What `words.yaml` and `posting.yaml` of a language say about reading it."""

    stemmer: str
    acronyms: dict[str, tuple[tuple[str, ...], ...]]
    people: dict[str, dict[str, str]]
    lists: dict[str, Any]
    """The word lists by their names, as `WordLists` has them."""
    spellings: dict[str, str]
    """By a word of another written form of the language, the one that the catalog has: "ikkje", "ikke"."""
    function_words: frozenset[str]
    headings: dict[tuple[str, ...], str]
    abbreviations: frozenset[str]
    """Words whose full stop ends no sentence."""
    stamps: Stamps
    work: Work


@dataclass(frozen=True, slots=True)
class Language:
    """One language of a catalog as read: what finds duties in a posting, and what writes a report."""

    reading: Reading
    measures: Measures
    entries: tuple[Entry, ...]
    titles: TitleWords
    writing: Writing
    varieties: tuple[Writing, ...]
    """The same for each variety of the language that has words of its own."""
    lexicon: LexiconFile | None
    """What single words say of duties and skills, where the language has learned it."""
    trade: TradeFile | None
    """What they say of the sector."""
