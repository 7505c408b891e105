"""The languages that a résumé names, in the words of the person, and what it says of how well each is spoken."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.catalog.entries import language_of
from resume_helper.catalog.tongues import called_so, is_language, named_in
from resume_helper.person.fluency import CEFR, reached
from resume_helper.person.resume_text.lines import outside_brackets
from resume_helper.person.resume_text.said import LONGEST_NAME, OTHER, Said, said_of
from resume_helper.text import fold, key, one_line, parts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from resume_helper.catalog import Catalog
    from resume_helper.catalog.resume_words import ResumeWords
    from resume_helper.person.fluency import Level

PART = "languages"
"""The part of a résumé in which whatever has a level is a language."""
MIXED = ("skills", "further", "")
"""The parts in which that is a language of which a level of CEFR is told, or that it is the mother tongue."""
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
FEWEST_DASHES = 3
"""Dashes that part the languages of a line from each other, and each from its level."""
LONGEST_ASIDE = 8
"""Words that tell how well a language is spoken, and by which exam; of more only the level of CEFR stays."""
_BETWEEN = re.compile(
    r"\s*[,;|\u00b7\u2022\t]\s*|\s{2,}|(?<=\w\w)\.\s+(?=[^\W\d_a-z])|\s+[+&]\s+|(?<=[^\W\d_]{3})\s*/\s*(?=[^\W\d_]{3})"
)
"""What stands between the languages of one line."""
_AND = re.compile(r"\s+(?:y|e|og|and)\s+")
_DASH = re.compile(r"\s+[-\u2013\u2014/]\s+")
NEITHER = "?"
"""Said of what is no language: more than a name, and no level."""
_NUMBER = re.compile(r"\(\w{1,3}\)")
"""One and many of a label: "Mother tongue(s)"."""
_MARK = re.compile(r"^[^\w(]+")
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


class Listing:
    """The languages of a résumé, gathered line by line."""

    def __init__(self, catalog: Catalog, code: str) -> None:
        """`code` is that of the language of the résumé."""
        self._catalog, self._code = catalog, language_of(code)
        self._reading: ResumeWords = catalog.resume_words(code)
        self._levels = catalog.typed.levels
        self._rows: list[tuple[str, str, list[str]]] = []
        self._last: list[int] = []
        """The rows of the last piece, of which what follows may tell the level."""
        self._read: dict[str, Said] = {}
        """What was made of a text, which is asked about several times."""
        self._over = False
        """Whether a line has ended the list of languages."""
        self.others: list[str] = []
        """What stands among languages and names none."""

    def read(self, row: Row) -> None:
        """Take up what a line says of languages."""
        if row.part == PART and "\n" in row.text and row.text.count("(") == row.text.count(")"):
            for n, line in enumerate(row.text.split("\n")):  # each has a line of its own, whatever seems to go on
                self.read(row._replace(text=line, heading="" if n and row.text.startswith(row.heading) else row.heading))
            return
        text, level = _MARK.sub("", row.text.strip()), ""
        if row.heading:
            text = text.removeprefix(row.heading).lstrip(" :\t|")
            level = _NUMBER.sub("", row.heading).strip(" :") if self._tells(row.heading) else ""
        label, colon, rest = text.partition(":")
        if colon and rest.strip() and not self._said(label).codes and self._is_label(label):
            text, level = rest, _NUMBER.sub("", label).strip(_EDGES) if self._tells(label) else level
        if len({word for word in key(text) if word in CEFR}) >= MOST_OF_A_SCALE and not self._said(text).codes:
            return
        if row.part != PART:
            self._last = []
        if (
            row.part == PART
            and text.isupper()
            and len(text) > LONGEST_ACRONYM
            and self._said(text).kinds == [OTHER] * len(parts(text))
        ):
            self._over = True  # a heading that the catalog does not know ends the list
        pieces = [*self._pieces(text)]
        known = sum(bool(self._said(piece).codes or self._said(piece).levels) for piece in pieces)
        for piece in pieces:
            alone = len(pieces) == 1 and bool(self._rows) and len(parts(piece)) <= LONGEST_ALONE
            listed = (alone and not self._over) or known >= max(1, len(pieces) * MOST_KNOWN)
            self._take(piece, row.part, listed, level.capitalize() if level.isupper() else level)

    def found(self) -> list[Spoken]:
        """The languages, in the order in which they are named."""
        return [
            Spoken(name, code, said, self._reached(said)) for name, code, told in self._rows for said in [self._whole(told)]
        ]

    def _take(self, piece: str, part: str, listed: bool, level: str) -> None:  # noqa: FBT001
        """Take up a piece of a line: languages with what is said of them, or what is said of the last ones.

        `listed` says that the line lists languages, and `level` what its label says of all of them.
        """
        group = [said for one in self._several(piece) for said in self._named(one, part, listed=listed)]
        if not group:
            if not self._attached(piece, part) and part == PART and self._said(piece).bare:
                self.others.append(piece.strip(_EDGES))
            return
        # "Hindi and Urdu (fluent)" tells how well either is spoken, "Tamil and some French" does not.
        together = "" if self._said(self._several(piece)[-1]).leads else group[-1][2]
        self._last = [self._put(name, code, said or together or level, part) for name, code, said in group]

    def _attached(self, piece: str, part: str) -> bool:
        """Whether a piece tells only how well the last languages are spoken, as pages do below each, and forms in a row."""
        said = self._said(piece)
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
                if said and not self._reached(" ".join(told)):
                    told[:] = [said]
                return at
        self._rows.append((name, code, [said] if said else []))
        return len(self._rows) - 1

    def _named(self, piece: str, part: str, *, listed: bool = True) -> Iterator[tuple[str, str, str]]:
        """The languages that a piece names, each with its code and what is said of it; `listed` among others in one line."""
        said = self._said(piece)
        if said.codes and not (part != PART and said.of_a_name()):
            for one in said.each():
                name, told = one.split()
                told = self._fluency(told)
                known = self._reached(told)
                if part != PART and not known:
                    told = ""
                if known or part not in LEARNED:
                    yield self._called(name, one.codes[0], part), one.codes[0], told
        elif not said.codes and said.bare and (part == PART or (part in MIXED and said.sure)):
            name, told = said.split()
            told = told or ("" if name == piece.strip(_EDGES) else NEITHER)
            short = told != NEITHER and 0 < len(name.split()) <= LONGEST_NAME and said.begins_with(name) and self._proper(name)
            if short and (told or listed or is_language(name, self._code)):
                yield _headed(name), "", self._fluency(told)

    def _called(self, name: str, code: str, part: str) -> str:
        """What the person calls a language: as it stands, but for other forms of the word, and accents that it lacks."""
        here = named_in(code, self._code)
        if fold(here.lower()) == fold(name.lower()) or (part != PART and len(name.split()) > 1):
            name = here
        elif not called_so(name, self._catalog) and len(name.split()) == 1:
            name = here or name
        return _headed(name)

    def _proper(self, name: str) -> bool:
        """Whether a name is written as other languages are: with capitals where those have some."""
        known = [called for called, code, _ in self._rows if code]
        if len(name) > LONGEST_ACRONYM and name.isupper() and not any(called.isupper() for called in known):
            return False
        return name[0].isupper() or (len(name.split()) == 1 and self._code != "en")

    def _fluency(self, told: str) -> str:
        """What is said of a language as a résumé puts it."""
        told = one_line(told).strip(_EDGES + ",;")
        told = told.partition("(")[0].strip() if told.count("(") > told.count(")") else told
        low = told.lower()
        if low in self._reading.fluency:
            return self._reading.fluency[low]
        named = [word for word in told.replace("/", " ").split() if word.strip("().,").lower() in CEFR]
        said = self._said(told)
        if named and (len(parts(told)) > LONGEST_ASIDE or not (said.bare or said.worded)):
            return " ".join(dict.fromkeys(word.strip("().,") for word in named))
        return told

    def _whole(self, told: Sequence[str]) -> str:
        """All that is said of a language: of several levels of CEFR the lowest and the highest."""
        levels = [word.upper() for one in told for word in key(one) if word in CEFR]
        if len(levels) > 1:
            low, high = min(levels), max(levels)
            return low if low == high else f"{low}\u2013{high}"
        if len(told) == 1 and self._said(told[0]).bare:
            return told[0]
        return ", ".join(dict.fromkeys(map(self._fluency, told)))

    def _pieces(self, text: str) -> Iterator[str]:
        for piece in outside_brackets(_BETWEEN, text):
            dashes = len(_DASH.findall(piece))
            several = dashes and (len(set(self._said(piece).codes)) > 1 or dashes >= FEWEST_DASHES)
            yield from (one for one in (_DASH.split(piece) if several else [piece]) if parts(one))

    def _several(self, piece: str) -> list[str]:
        """The languages that a word like "and" parts, but not what two words say of one: "spoken and written"."""
        found = [""]
        for one in outside_brackets(_AND, piece):
            said = self._said(one)
            if found[0] and not (said.codes or (said.bare and said.capital)):
                found[-1] = piece[piece.index(found[-1]) : piece.index(one, piece.index(found[-1]) + len(found[-1])) + len(one)]
            elif found[0] and not self._said(found[-1]).bare and not self._said(found[-1]).codes:
                found[-1] = piece[piece.index(found[-1]) : piece.index(one) + len(one)]
            else:
                found += [one]
                found = found if found[0] else found[1:]
        return found

    def _is_label(self, label: str) -> bool:
        said = self._said(_NUMBER.sub("", label))
        return key(label) in self._reading.headings or not said.bare

    def _tells(self, label: str) -> bool:
        return self._reached(_NUMBER.sub("", label)) is not None

    def _reached(self, said: str) -> Level | None:
        return reached(said, self._levels)

    def _said(self, text: str) -> Said:
        if text not in self._read:
            self._read[text] = said_of(text, self._catalog, self._reading)
        return self._read[text]


def _headed(name: str) -> str:
    """A name with a capital as one begins a row, but "isiZulu" as it is."""
    return name[:1].upper() + name[1:] if name.islower() else name


def spoken_in(rows: Iterable[Row], catalog: Catalog, code: str) -> Listing:
    """The languages that the lines of a résumé in a language name."""
    listing = Listing(catalog, code)
    for row in rows:
        listing.read(row)
    return listing
