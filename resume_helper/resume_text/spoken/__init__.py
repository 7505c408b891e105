"""The languages that a résumé names, in the words of the person, and what it says of how well each is spoken."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from resume_helper.catalog.entries import language_of
from resume_helper.catalog.tongues import called_so, is_language, named_in
from resume_helper.holder.fluency import CEFR, reached
from resume_helper.resume_text.named import has_certificate, named_by
from resume_helper.resume_text.spoken.entry import LONGEST_NAME, entries, name_and_level
from resume_helper.resume_text.spoken.levels import all_of, fluency
from resume_helper.resume_text.spoken.parting import level_of_all, parted_at_and, pieces, without_label
from resume_helper.resume_text.spoken.words import OTHER, Reader
from resume_helper.text import fold, key, parts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from resume_helper.catalog import Catalog
    from resume_helper.holder.fluency import Level

PART = "languages"
"""The part of a résumé in which whatever has a level is a language."""
MIXED = ("skills", "further", "")
"""The parts in which that is a language of which a level of CEFR is told, or that it is the mother tongue."""
LISTED = (PART, "skills", "further")
"""The parts that list languages."""
LEARNED = ("education", "certificates", "awards")
"""The parts in which a language may be the subject of a course, or of the name of a school: spoken where its level is told."""
MOST_OF_A_SCALE = 4
"""Levels of CEFR in a line that explains them."""
MOST_KNOWN = 0.3
"""The share of the pieces of a line that name languages known, or levels, from which the others are languages too."""
LONGEST_ALONE = 2
"""Words of a language that has a line of its own, and no level."""
LONGEST_ACRONYM = 5
"""Letters of a language in capitals, as "BSL"; of more only a heading is."""
FLUENT = 5
"""The level of who is fluent (holder/fluency.py)."""
NEITHER = "?"
"""Said of what is no language: more than a name, and no level."""
_EDGES = " :-\u2013\u2014.*"


class Spoken(NamedTuple):
    """A language."""

    name: str
    """As the person calls it."""
    code: str
    """Its ISO 639 code; "" for one that the catalog does not know."""
    said: str
    """What tells how well it is spoken; "" where nothing does."""
    level: Level | None


class Row(NamedTuple):
    """A line of a résumé that may name languages."""

    text: str
    part: str
    heading: str
    """What it stands under, or behind."""
    apart: bool = False
    """Whether a blank line stands above it."""


def spoken_in(rows: Iterable[Row], catalog: Catalog, code: str) -> Listing:
    """The languages that the lines of a résumé in a language name."""
    listing = Listing(catalog, code)
    for row in rows:
        listing.read(row)
    return listing


class Listing:
    """The languages of a résumé, gathered line by line."""

    def __init__(self, catalog: Catalog, code: str) -> None:
        """`code` is that of the language of the résumé."""
        self._reader, self._code, self._catalog = Reader(catalog, code), language_of(code), catalog
        self._rows: list[tuple[str, str, list[str]]] = []
        """The name, the code, and all that is said of each."""
        self._from: list[str] = []
        """The part of which each has its level."""
        self._last: list[int] = []
        """The rows of the last piece, of which what follows may tell the level."""
        self._over = False
        """Whether a line has ended the list of languages."""
        self._headed = dict[str, str]()
        """By the heading of some lines, the last of them that heads those below it."""
        self.others: list[str] = []
        """What stands among languages and names none."""

    def found(self) -> list[Spoken]:
        """The languages, in the order in which they are named."""
        every = [(name, code, all_of(told, self._reader)) for name, code, told in self._rows]
        return [Spoken(name, code, said, self._reached(said)) for name, code, said in every]

    def read(self, row: Row) -> None:
        """Take up what a line says of languages."""
        if row.part == PART and "\n" in row.text and row.text.count("(") == row.text.count(")"):
            for n, line in enumerate(row.text.split("\n")):  # each has a line of its own, whatever seems to go on
                self.read(
                    row._replace(text=line, heading="" if n and row.text.startswith(row.heading) else row.heading, apart=False)
                )
            return
        if row.part == PART and key(row.text) in self._reader.words.headings:
            if not (self._lacks_level() and self._attached(row.text, PART)):
                self._headed[row.heading] = row.text.strip()
            return
        text, level = without_label(row.text, self._headed.get(row.heading, row.heading), self._reader)
        if len({word for word in key(text) if word in CEFR}) >= MOST_OF_A_SCALE and not self._reader.said(text).codes:
            return
        if row.part != PART:
            self._last, self._over = [], False
        elif self._is_heading(text) or (row.apart and self._rows and self._is_strange(text)):
            self._over = True
        parted = [*pieces(text, self._reader)]
        level = level or level_of_all(text, parted, self._reader)
        known = sum(bool(self._reader.said(piece).codes or self._reader.said(piece).levels) for piece in parted)
        for piece in parted:
            alone = len(parted) == 1 and bool(self._rows) and len(parts(piece)) <= LONGEST_ALONE
            listed = (alone and not self._over) or known >= max(1, len(parted) * MOST_KNOWN)
            self._take(piece, row.part, level, listed=listed)

    def _is_heading(self, text: str) -> bool:
        """Whether a line is a heading that the catalog does not know, which ends the list."""
        return text.isupper() and len(text) > LONGEST_ACRONYM and {*self._reader.said(text).kinds} == {OTHER}

    def _is_strange(self, text: str) -> bool:
        """Whether a line has words of its own, and neither names a language known nor tells how well one is spoken."""
        said = self._reader.said(text)
        return said.bare and not (said.codes or said.levels or is_language(text.strip(_EDGES), self._code))

    def _take(self, piece: str, part: str, level: str, *, listed: bool) -> None:
        """Take up a piece of a line: languages with what is said of them, or what is said of the last ones.

        `listed` says that the line lists languages, and `level` what its label says of all of them.
        """
        several = parted_at_and(piece, self._reader)
        group = [said for one in several for said in self._named(one, part, listed=listed)]
        if not group:
            if not self._attached(piece, part) and part == PART and self._reader.said(piece).bare:
                self.others.append(piece.strip(_EDGES))
            return
        # "Hindi and Urdu (fluent)" tells how well either is spoken, "Tamil and some French" does not.
        together = "" if self._reader.said(several[-1]).leads else group[-1][2]
        own = "" if self._is_less_than_fluent(together) else together  # "Español e inglés intermedio"
        shared = {code: own if code == self._code else together for _, code, _ in group}
        self._last = [self._put(name, code, said or shared[code] or level, part) for name, code, said in group]

    def _is_less_than_fluent(self, said: str) -> bool:
        """Whether something tells a level that hardly is that of the language in which the résumé is written."""
        level = self._reached(said)
        return level is not None and level.low < FLUENT

    def _lacks_level(self) -> bool:
        """Whether nothing is said yet of how well the last language is spoken."""
        return bool(self._last) and not any(self._rows[at][2] for at in self._last)

    def _attached(self, piece: str, part: str) -> bool:
        """Whether a piece tells only how well the last languages are spoken, as pages do below each, and forms in a row."""
        said = self._reader.said(piece)
        if said.bare or said.codes or part not in (PART, *MIXED):
            return False
        for at in self._last if said.levels else ():
            self._rows[at][2].append(piece.strip(_EDGES))
        return bool(said.levels and self._last)

    def _put(self, name: str, code: str, said: str, part: str) -> int:
        """Put down a language, once, and what is said of it where nothing was before; return its place."""
        for at, (other, its, told) in enumerate(self._rows):
            same = fold(other.lower()) == fold(name.lower())
            if same or (code and code == its and part != PART):
                # A list tells it more surely than a summary, or a line of work.
                surer = part in LISTED and self._from[at] not in LISTED and self._reached(said)
                if said and (surer or not self._reached(" ".join(told))):
                    told[:], self._from[at] = [said], part
                return at
        self._rows.append((name, code, [said] if said else []))
        self._from.append(part)
        return len(self._rows) - 1

    def _named(self, piece: str, part: str, *, listed: bool) -> Iterator[tuple[str, str, str]]:
        """The languages that a piece names, each with its code and what is said of it; `listed` among others in one line."""
        said = self._reader.said(piece)
        if said.codes and not (part != PART and said.of_a_name()):
            for one in entries(said):
                name, told = name_and_level(one)
                told = fluency(told, self._reader)
                known = self._reached(told)
                if part != PART and not known:
                    told = ""
                if known or part not in LEARNED:
                    yield self._called(name, one.codes[0], part), one.codes[0], told
        elif not said.codes and said.bare and (part == PART or (part in MIXED and said.sure)):
            name, told = name_and_level(said)
            told = told or ("" if name == piece.strip(_EDGES) else NEITHER)
            short = told != NEITHER and 0 < len(name.split()) <= LONGEST_NAME and said.begins_with(name) and self._proper(name)
            certified = has_certificate(named_by(name, self._catalog, self._code), self._catalog)
            if short and not certified and (((told or listed) and not self._over) or is_language(name, self._code)):
                yield _headed(name), "", fluency(told, self._reader)

    def _called(self, name: str, code: str, part: str) -> str:
        """What the person calls a language: as it stands, but for other forms of the word, and accents that it lacks."""
        here = named_in(code, self._code)
        if fold(here.lower()) == fold(name.lower()) or (part != PART and len(name.split()) > 1):
            name = here
        elif not called_so(name, self._reader.catalog) and len(name.split()) == 1:
            name = here or name
        return _headed(name)

    def _proper(self, name: str) -> bool:
        """Whether a name is written as other languages are: with capitals where those have some."""
        known = [called for called, code, _ in self._rows if code]
        if len(name) > LONGEST_ACRONYM and name.isupper() and not any(called.isupper() for called in known):
            return False
        return name[0].isupper() or (len(name.split()) == 1 and self._code != "en")

    def _reached(self, said: str) -> Level | None:
        return reached(said, self._reader.catalog.typed.levels)


def _headed(name: str) -> str:
    """A name with a capital as one begins a row, but "isiZulu" as it is."""
    return name[:1].upper() + name[1:] if name.islower() else name
