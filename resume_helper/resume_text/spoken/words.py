"""What each word of a text says of languages: it names one, tells a level, or does neither."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.catalog.tongues import tongues
from resume_helper.holder.fluency import CEFR
from resume_helper.text import fold, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from resume_helper.catalog import Catalog
    from resume_helper.text import Word

SMALL = 3
"""Letters of a word that joins others: "of", "the"."""
LEVEL, TONGUE, ABOUT, JOINS, OTHER = "level", "tongue", "about", "joins", "other"
"""What a word may be: of a level, the name of a language, of what can be said of any ("written"), a small one, any other."""
_SURE = re.compile(r"(?i)\b[abc][12]\b")


class Said(NamedTuple):
    """A text, with what each of its words is."""

    text: str
    found: Sequence[Word]
    kinds: Sequence[str]
    tongue: Sequence[str]
    """The language that each word names; "" for none."""
    native: bool
    """Whether it says that a language is the mother tongue."""

    @property
    def codes(self) -> list[str]:
        """The languages that it names."""
        return [code for code in self.tongue if code]

    @property
    def bare(self) -> bool:
        """Whether it has words that neither name a language known nor say something of one."""
        return OTHER in self.kinds

    @property
    def levels(self) -> bool:
        """Whether it tells a level."""
        return LEVEL in self.kinds

    @property
    def about(self) -> int:
        """How many of its words tell what can be said of any language."""
        return self.kinds.count(ABOUT)

    @property
    def leads(self) -> bool:
        """Whether a level stands before the first name."""
        kinds = [kind for kind in self.kinds if kind in (LEVEL, TONGUE, OTHER)]
        return kinds[:1] == [LEVEL]

    @property
    def joined(self) -> bool:
        """Whether a small word joins some of its words."""
        return JOINS in self.kinds

    @property
    def worded(self) -> bool:
        """Whether it tells a level in words as well."""
        return any(kind == LEVEL and word not in CEFR for kind, (word, _, _) in zip(self.kinds, self.found, strict=True))

    @property
    def sure(self) -> bool:
        """Whether it tells a level as nobody does but of a language."""
        return self.native or bool(_SURE.search(self.text))

    @property
    def capital(self) -> bool:
        """Whether the first of its words that say nothing begins with a capital, or it has a level."""
        return self.is_upper(self.kinds.index(OTHER)) or self.levels

    def is_upper(self, at: int) -> bool:
        """Whether a word begins with a capital."""
        return self.text[self.found[at][1]].isupper()

    def begins_with(self, name: str) -> bool:
        """Whether nothing stands before a name but what tells a level."""
        at = self.text.find(name)
        return all(kind in (LEVEL, ABOUT) for kind, (_, _, end) in zip(self.kinds, self.found, strict=True) if end <= at)

    def beside(self, at: int) -> bool:
        """Whether a space and nothing else parts a word from the next."""
        return self.text[self.found[at][2] : self.found[at + 1][1]] == " "

    def of_a_name(self) -> bool:
        """Whether the word for a language is one of a name: "Norsk Folkehjelp"."""
        return any(
            code and self.beside(at) and self.is_upper(at + 1) and self.kinds[at + 1] == OTHER
            for at, code in enumerate(self.tongue[:-1])
        )

    def of_words(self, first: int, end: int) -> Said:
        """The same of its words from one on, before another; behind the last, what follows it too."""
        return self.of_span(self.found[first][1], self.found[end - 1][2] if end < len(self.found) else len(self.text))

    def of_span(self, start: int, end: int) -> Said:
        """The same of a stretch of it."""
        inside = [n for n, (_, first, last) in enumerate(self.found) if start <= first and last <= end]
        found = [(word, first - start, last - start) for word, first, last in (self.found[n] for n in inside)]
        return Said(self.text[start:end], found, [self.kinds[n] for n in inside], [self.tongue[n] for n in inside], self.native)


class Reader:
    """Reads what texts say of languages. A text is read once, however often it is asked about."""

    def __init__(self, catalog: Catalog, code: str) -> None:
        """`code` is that of the language of the résumé."""
        self.catalog, self.words = catalog, catalog.resume_words(code)
        self._levels = [*catalog.typed.levels.items()]
        if informal := sorted((_folded(said) for said in self.words.fluency), key=len, reverse=True):
            self._levels.append(("", rf"\b(?:{'|'.join(map(re.escape, informal))})\b"))
        self._read: dict[str, Said] = {}

    def said(self, text: str) -> Said:
        """A text with what each of its words is."""
        if text not in self._read:
            self._read[text] = self._said(text)
        return self._read[text]

    def _said(self, text: str) -> Said:
        found = words(text)
        folded = [fold(word) for word, _, _ in found]
        kinds, tongue = [OTHER] * len(found), [""] * len(found)
        for at, (word, start, end) in enumerate(found):
            if word in CEFR:
                kinds[at] = LEVEL
            elif folded[at] in self.words.mastery:
                kinds[at] = ABOUT
            elif word.isdigit():
                kinds[at] = LEVEL if at and kinds[at - 1] == ABOUT else JOINS
            elif codes := tongues(word, self.catalog):
                kinds[at], tongue[at] = TONGUE, codes[0]
            elif end - start <= SMALL and text[start:end].islower():
                kinds[at] = JOINS
        native = False
        for name, span in self._levels_of(folded):
            native = native or name == "native"
            for n in span:
                if kinds[n] != TONGUE:
                    kinds[n] = LEVEL
        return Said(text, found, kinds, tongue, native)

    def _levels_of(self, folded: Sequence[str]) -> Iterator[tuple[str, range]]:
        """The stretches of folded words that tell a level, each with the level. What was found is taken out of the rest."""
        rest, starts, at = " ".join(folded), dict[int, int](), 0
        for n, word in enumerate(folded):
            starts[at] = n
            at += len(word) + 1
        for name, said in self._levels:
            for one in re.finditer(said, rest):
                if one.group().strip("|") and one.start() in starts:
                    first = starts[one.start()]
                    yield name, range(first, first + one.group().count(" ") + 1)
            rest = re.sub(said, lambda one: "|" * len(one.group()), rest)


def _folded(said: str) -> str:
    return " ".join(map(fold, said.split()))
