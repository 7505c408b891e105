"""By what form a piece of a line is a place: a name before its region, around a postal code, beside a word for a part of it."""

from __future__ import annotations

import re
from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING

from resume_helper.catalog.phrases import phrase_at, phrases_in
from resume_helper.text import fold, key, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from resume_helper.catalog.entries import Shared
    from resume_helper.catalog.index import Index
    from resume_helper.match.conditions.reach import Span
    from resume_helper.text import Word

LONGEST_NAME = 5
"""Words of the name of a town, small ones among them: "Reggio di Calabria"."""
LONGEST_PIECE = 80
"""Characters of a piece that may be a place."""
SHORTEST_WORD = 3
"""Letters of a word behind which a full stop ends a sentence, and no abbreviation as in "St. Albans"; of a name in capitals."""
CODED = r"[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[\dW] ?[A-Z\d]{4}"
"""A code of the post that can be nothing else: of Canada, the United Kingdom, Ireland."""
_NUMBER = r"\d{5}(?:-\d{4})?|\d{4}|\d{6}"
_CODE = rf"(?:^|[ ,])(?P<code>(?P<sure>{CODED})|{_NUMBER})$"
_STREET = r"\d{1,5}[A-Za-z]? [^\W\d_][^\d]{3,40}|[^\W\d_][^\d]{3,40} \d{1,5}[A-Za-z]?"
"""A number of the post, any code at the end of a part, and a street with the number of a house. All are compiled when a head of
a posting needs them."""


class Forms:
    """The forms of places, as a posting in one language may have them."""

    def __init__(self, text: str, index: Index, shared: Shared) -> None:
        """`text` is that of the posting."""
        self.index, self.regions, self.said = index, shared.regions, index.measures.towns
        self._towns = shared.towns
        self._text = text

    @cached_property
    def _no_towns(self) -> frozenset[str]:
        """Words that begin with a capital and are none of a town: days, months, languages."""
        measures = self.index.measures
        return measures.languages | measures.moments | measures.calendar | frozenset(map(fold, measures.months))

    @cached_property
    def _words(self) -> frozenset[str]:
        """The words that the posting has in small letters."""
        return frozenset(fold(word) for word, start, _ in words(self._text) if self._text[start].islower())

    @cached_property
    def _capitals(self) -> Counter[str]:
        """How often the posting has each word that begins with a capital."""
        return Counter(fold(word) for word, start, _ in words(self._text) if self._text[start].isupper())

    def is_named_once(self, name: str) -> bool:
        """Whether the posting has the first word of a name once with a capital, and so not as that of the firm."""
        return self._capitals[key(name)[0]] == 1

    def is_region(self, text: str) -> bool:
        """Whether a text is the name of a region that tells a place by itself."""
        return " ".join(key(text)) in self.regions["alone"]

    def is_town(self, text: str, *, placed: bool = False) -> bool:
        """Whether a text is a town that the catalog lists; where it is `placed`, also by a name that other things bear."""
        said = f"\n{' '.join(key(text))}\n"
        return said in self._towns["plain"] or (placed and said in self._towns["words"] and self.is_name(text, placed=True))

    def name_after(self, text: str, found: Sequence[Word], at: int) -> int:
        """The number of the word behind a proper name that begins at a word of a text; `at` where none does, or none ends."""
        last = end = at
        while end < len(found):
            word, start, _ = found[end]
            gap = text[found[end - 1][2] : start] if end > at else " "
            short = end > at and gap == ". " and len(found[end - 1][0]) < SHORTEST_WORD
            if gap not in (" ", "-", "'", "\u2019") and not short:
                break
            if text[start].isupper() and word.replace("'", "").isalpha():
                last = end + 1
            elif not (end > at and fold(word) in self.said["inner"]):
                break
            end += 1
            if end - at > LONGEST_NAME:
                return at
        return last

    def may_be_town(self, text: str, *, placed: bool = False) -> bool:
        """Whether a proper name may be that of a town: no time, no language, no firm, and no words that the catalog knows.

        One that is `placed`, by its region, may be a word that it knows, if the posting has that nowhere else: "Bend, OR".
        """
        found = key(text)
        if " ".join(found) in self.regions["alone"]:
            return True
        told = [self.said[name] for name in ("modes", "sites", "firms")]
        if any(any(phrases_in(found, phrases)) for phrases in told):
            return False
        if any(word.endswith("'s") or word in self._no_towns for word in found) or (
            text.isupper() and len(text) < SHORTEST_WORD
        ):
            return False
        if placed and len(found) == 1:
            return found[0] not in self._words
        return not all(word in self.said["inner"] or self.index.knows(word) for word in found)

    def is_site(self, text: str) -> bool:
        """Whether a text has the word for a site, as the names of some firms do: "Solsiden legesenter"."""
        return any(phrases_in(key(text), self.said["sites"]))

    def is_firm(self, text: str) -> bool:
        """Whether a text has what only the names of firms have: "Solvik **AS**"."""
        return any(phrases_in(key(text), self.said["firms"]))

    def is_name(self, text: str, *, placed: bool = False) -> bool:
        """Whether a text is nothing but a proper name that may be that of a town; `placed` as `may_be_town` takes it."""
        found = words(text)
        whole = bool(found) and found[0][1] == 0 and self.name_after(text, found, 0) == len(found)
        return whole and found[-1][2] == len(text) and self.may_be_town(text, placed=placed)

    def place_in(self, text: str, span: Span) -> Span | None:
        """The span of the place that a piece of a text is by its form, if it is one, without a bracket that tells no part."""
        start, end = trimmed(text, *span)
        if not 1 < end - start <= LONGEST_PIECE:
            return None
        opening = text.rfind("(", start, end) if text[end - 1] == ")" else -1
        if opening > start:
            inside, (start, body) = text[opening + 1 : end - 1], trimmed(text, start, opening)
            if inside in self.regions["letters"]:
                town = text.rfind(",", start, body) + 1 or start
                town, body = trimmed(text, town, body)
                return (town, end) if self.is_name(text[town:body], placed=True) else None
            part = phrase_at(key(inside), 0, self.said["before"]) and self.is_name(text[start:body])
            return (start, end) if part else self.place_in(text, (start, body))
        if self.is_region(text[start:end]) or self._is_part(text[start:end]):
            return start, end
        parts = [*_parts(text, start, end)]
        return self._bracketed(text, parts) or self._listed(text, parts)

    def _bracketed(self, text: str, parts: list[Span]) -> Span | None:
        """The place that begins with a town and the letters of its region: "Modena (MO), Emilia-Romagna"."""
        first, last = parts[0]
        town, bracket, rest = text[first:last].partition(" (")
        if len(parts) == 1 or not bracket or rest[:-1] not in self.regions["letters"]:
            return None
        behind = all(self._is_behind(text[slice(*part)]) for part in parts[1:])
        return (first, parts[-1][1]) if behind and self.is_name(town, placed=True) else None

    def _is_part(self, text: str) -> bool:
        """Whether a text is a name beside a word for a part of a town or what is around: "zona Navile", "Oslo sentrum"."""
        found = words(text)
        said = [fold(word) for word, _, _ in found]
        before = phrase_at(said, 0, self.said["before"])
        if 0 < before < len(found):
            return self.is_name(text[found[before][1] :])
        for at in range(1, len(found)):
            if phrase_at(said, at, self.said["behind"]) == len(found) - at:
                name = text[: found[at - 1][2]]
                return self.is_region(name) or (text[found[at][1] :].islower() and self.is_name(name))
        return False

    def _listed(self, text: str, parts: list[Span]) -> Span | None:
        """The place that parts between commas are: a town before its region or country, with its code, or behind a street."""
        end = parts[-1][1]
        last_part = text[parts[-1][0] : end]
        # Most places have no code, and to compile the expression for it takes 0.4 ms of a start.
        coded = re.search(_CODE, last_part) if any(map(str.isdigit, last_part)) else None
        if coded and not (cut := parts[-1][0] + coded.start()) > parts[-1][0]:
            parts = parts[:-1]  # the code is a part of its own
        elif coded:
            parts[-1] = trimmed(text, parts[-1][0], cut)
        count = next(
            (n for n, (first, last) in enumerate(reversed(parts)) if not self._is_behind(text[first:last])), len(parts)
        )
        if count == len(parts):
            return (parts[0][0], end) if count > 1 and self.is_region(text[slice(*parts[0])]) else None
        first, last = parts[-count - 1]
        name = text[first:last]
        if count and self.is_name(name, placed=True):
            return first, end
        if self._is_lettered(name) or (coded and coded["sure"] and self.is_name(name)):
            return first, end
        if count:
            region = text[slice(*parts[-count])]
            return (parts[-count][0], end) if self.is_region(region) else None
        numbered = re.match(rf"(?:{_NUMBER})\s+(?=[^\W\d_])", name) if name[:1].isdigit() else None
        town = first + (numbered.end() if numbered else 0)
        if not self.is_name(text[town:last]):
            return None
        street = len(parts) > 1 and re.fullmatch(_STREET, text[slice(*parts[-2])])
        return (parts[-2][0], end) if street else None

    def _is_behind(self, text: str) -> bool:
        """Whether a part is what stands behind a town: a region, a country, letters of them ("NSW/VIC")."""
        said = " ".join(key(text))
        known = said in self.regions["behind"] or said in self.regions["alone"]
        return known or all(letters in self.regions["letters"] for letters in text.split("/"))

    def _is_lettered(self, text: str) -> bool:
        """Whether a part is a town with the letters of its region: "Melbourne VIC"."""
        name, _, letters = text.rpartition(" ")
        return len(letters) > 1 and letters in self.regions["letters"] and not name.isupper() and self.is_name(name)


def trimmed(text: str, start: int, end: int) -> Span:
    """A span without blanks, marks and pictures at its ends; a bracket and the stop of an abbreviation stay."""
    while start < end and not text[start].isalnum():
        start += 1
    while start < end and not (text[end - 1].isalnum() or text[end - 1] == ")" or text[end - 3 : end - 2] in (".", " ")):
        end -= 1
    return start, end


def _parts(text: str, start: int, end: int) -> Iterator[Span]:
    """The spans of what stands between commas."""
    while (comma := text.find(",", start, end)) >= 0:
        yield trimmed(text, start, comma)
        start = comma + 1
    yield trimmed(text, start, end)
