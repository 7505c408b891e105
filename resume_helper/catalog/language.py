"""One language of a catalog as read from its files, before it is compiled (catalog/compile.py)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from resume_helper.catalog.cues import Cue
    from resume_helper.catalog.entries import Writing
    from resume_helper.catalog.learned import LexiconFile, TradeFile
    from resume_helper.catalog.occupations import TitleWords
    from resume_helper.catalog.word_lists import Measures
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
    not_people: tuple[str, ...]
    breaks: frozenset[str]
    negations: frozenset[str]
    negation_exceptions: tuple[str, ...]
    not_needed: tuple[str, ...]
    refusals: tuple[str, ...]
    but: frozenset[str]
    subordinates: frozenset[str]
    """What opens a clause that is part of another: "who", "if"."""
    joins: frozenset[str]
    """What goes on after such a clause: "and"."""
    asides: tuple[str, ...]
    aside_ends: frozenset[str]
    figures: tuple[str, ...]
    papers_before: tuple[str, ...]
    papers_after: tuple[str, ...]
    papers_asked: frozenset[str]
    not_typos: frozenset[str]
    common_words: frozenset[str]
    """Ordinary words that are product names too: "excel"."""
    spellings: dict[str, str]
    """By a word of another written form of the language, the one that the catalog has: "ikkje", "ikke"."""
    function_words: frozenset[str]
    headings: dict[tuple[str, ...], str]
    abbreviations: frozenset[str]
    """Words whose full stop ends no sentence."""
    stamps: Stamps
    work: tuple[frozenset[str], tuple[str, ...], tuple[str, ...]]
    """What tells that a clause speaks of work (see `Work` of catalog/word_lists.py), its last part as phrases."""


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
