"""By what a name is that of a firm, and of no town, job or board: a legal form, a word of firms, what is said of it."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from resume_helper.catalog.phrases import phrase_at, phrases_in
from resume_helper.match.conditions.town_forms import Forms
from resume_helper.match.title import clean
from resume_helper.text import SENTENCE_MARKS, fold, key, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from resume_helper.catalog import Catalog
    from resume_helper.text import Word

LONGEST = 7
"""Words of the name of a firm."""
LONGEST_FORM = 5
"""Those of a legal form behind it, letter by letter: "S.A. de C.V."."""
LONGEST_READ = 20_000
"""Characters of a posting in which something is looked for that says a name is a firm's."""
MOST_MET = 20
"""Times that a name is met there: a text may have nothing but."""
_WITHIN = frozenset({"", "-", "'", "\u2019", "&", "+", ".", "/"})
"""What may stand, with blanks around it, between the words of a name."""
SHORTEST_WORD = 3
"""Letters of a word behind which a full stop ends a sentence, and no abbreviation as in "St. Anne's"."""


class FirmNames:
    """The names that a posting in one language may have for a firm."""

    def __init__(self, text: str, catalog: Catalog, language: str) -> None:
        """`text` is that of the posting."""
        self.titles, self._index = catalog.titles(language), catalog.index(language)
        self._forms = Forms(text, self._index, catalog.shared)
        self.near, self._sites, self._inner = (self._forms.said[kind] for kind in ("near", "sites", "inner"))
        self._catalog, self._language = catalog, language
        self._text = text[:LONGEST_READ]

    def end_of(self, text: str, found: Sequence[Word], at: int) -> int:
        """The number of the word behind a name that begins at a word of a text: words with capitals, and small ones between.

        A word of firms or sites ends it in small letters too: "Solvik **kommune**". `at` where none begins.
        """
        last = end = at
        folded = [fold(word) for word, _, _ in found[at : at + LONGEST + LONGEST_FORM]]
        while end < len(found) and end - at < LONGEST:
            word, start, _ = found[end]
            gap = text[found[end - 1][2] : start] if end > at else ""
            short = gap.strip() != "." or gap == "." or len(found[end - 1][0]) < SHORTEST_WORD
            if gap.strip() not in _WITHIN or not short:
                break
            if text[start].isupper():
                last = end + 1
            elif end == at or not self._is_small(word):
                break
            end += 1
        ends = (
            at + n + phrase_at(folded, n, self.titles.firms) for n in range(1, last - at + 1)
        )  # "Hill S.r.l.", "Hill, Inc."
        sited = (
            last + phrase_at(folded, last - at, self._sites) if last > at and text[found[last - 1][2] :][:1] == " " else last
        )
        return max(sited, last, *ends)

    def is_written(self, text: str) -> bool:
        """Whether a text is written as a name: it is nothing but a name."""
        found = words(text)
        return bool(found) and found[0][1] == 0 and self.end_of(text, found, 0) == len(found)

    def may_be(self, name: str) -> bool:
        """Whether a name may be a firm's: it is no heading, no place, no way to work, and no words that titles of jobs have."""
        said = key(name)
        if not said or said in self._index.headings or said[0] in self.titles.function_words:
            return False
        if any(phrases_in(said, self.titles.nameless)):
            return False
        if self._has_form(said):
            return True
        if self.titles.knows(name) or any(map(str.isdigit, name)) or any(phrases_in(said, self._forms.said["modes"])):
            return False
        return not self._is_placed(name)

    def is_known(self, name: str) -> bool:
        """Whether cues of the catalog have all words of a name, so that it may be any thing."""
        return all(word in self.titles.function_words or self._index.knows(word) for word in key(name))

    def is_sure(self, name: str) -> bool:
        """Whether a name that may be a firm's is one: by its legal form, by its words, or by what the posting says of it."""
        if not self.may_be(name):
            return False
        if self.is_known(name) and (" " not in name or not clean(name, self.titles)):
            return self.is_formed(name)
        return self.is_spoken_of(name) or self.is_formed(name)  # in this order: words of firms take 13 ms of a start

    def is_formed(self, name: str) -> bool:
        """Whether a name that may be a firm's has the form of one, and can be nobody's: a legal form, "&", a word of firms."""
        return self._has_form(key(name)) or (not self.is_known(name) and ("&" in name or self._is_called(name)))

    def is_spoken_of(self, name: str) -> bool:
        """Whether a sentence begins with a name and says something of it, as they do of firms, or an address is called so."""
        text, at, met = self._text, self._text.find(name), 0
        while at >= 0 and met < MOST_MET:
            met, end = met + 1, at + len(name)
            begins = at < len("A.") or text[at - 1] == "\n" or text[at - 2] in SENTENCE_MARKS
            if begins and text[end : end + 1] == " " and text[end + 1 : end + 2].islower():
                return True
            at = text.find(name, end)
        joined = "".join(key(name))
        return any(mark + joined in self._low for mark in ("@", "www."))

    @cached_property
    def _low(self) -> str:
        return self._text.lower()

    def _is_small(self, word: str) -> bool:
        """Whether a word may stand within a name in small letters: "Banca **di** Solvo", "Harper **and** Lane"."""
        said = fold(word)
        return (said in self._inner or said in self.titles.links) and said not in self.titles.ends  # "Hill Bank **in** Bath"

    def _has_form(self, said: Sequence[str]) -> bool:
        """Whether some words have what only the name of a firm or an authority has, and more: "Solvik **AS**"."""
        return any(size < len(said) for _, size in phrases_in(said, self.titles.firms))

    def _is_placed(self, name: str) -> bool:
        """Whether a name is that of a place, or of a site and its town: "Bath", "Tienda Lugo"."""
        forms, said = self._forms, key(name)
        whole = forms.is_region(name) or forms.is_town(name, placed=True) or forms.place_in(name, (0, len(name)))
        for at, size in phrases_in(said, self._sites):
            rest = " ".join((*said[:at], *said[at + size :])).title()
            if not rest or forms.is_region(rest) or forms.is_town(rest) or forms.is_town(rest, placed=True):
                return True
        return bool(whole)

    def _is_called(self, name: str) -> bool:
        """Whether a name begins or ends as those of firms do, and not as one of its shops: "Hill Insurance", "Hotel Sol"."""
        said = key(name)
        if len(said) == 1 or not self.titles.branches.isdisjoint((said[0], said[-1])):
            return False
        if any(phrases_in(said, self._sites)):
            return True
        firms = self._catalog.resume_words(self._language).firms
        return re.search(firms, " ".join(said)) is not None
