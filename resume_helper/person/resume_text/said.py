"""What the words of a text say of languages: which of them names one, tells a level, or neither."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.catalog.tongues import tongues
from resume_helper.person.fluency import CEFR
from resume_helper.text import fold, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from resume_helper.catalog import Catalog
    from resume_helper.catalog.resume_words import ResumeWords
    from resume_helper.text import Word

SMALL = 3
"""Letters of a word that joins others: "of", "the"."""
LONGEST_NAME, LONGEST_SUFFIX = 4, 3
"""Words of the name of a language, and of what stands behind it and is no level that the catalog knows."""
LEVEL, TONGUE, ABOUT, JOINS, OTHER = "level", "tongue", "about", "joins", "other"
"""What a word may be: of a level, the name of a language, of what can be said of any ("written"), a small one, any other."""
SURE = re.compile(r"(?i)\b[abc][12]\b")
_STRUCTURE = re.compile(r"\s*[:(]\s*|\s+[-\u2013\u2014]\s+|\s*[-\u2013\u2014]\s+|\t")
"""What parts a language from what is said of it."""
_EDGES = " ,;:-\u2013\u2014."


class Said(NamedTuple):
    """A text, with what each of its words is."""

    text: str
    found: list[Word]
    kinds: list[str]
    tongue: list[str]
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
        return self.native or bool(SURE.search(self.text))

    @property
    def capital(self) -> bool:
        """Whether the first of its words that say nothing begins with a capital, or it has a level."""
        at = self.kinds.index(OTHER)
        return self.text[self.found[at][1]].isupper() or self.levels

    def begins_with(self, name: str) -> bool:
        """Whether nothing stands before a name but what tells a level."""
        at = self.text.find(name)
        return all(kind in (LEVEL, ABOUT) for kind, (_, _, end) in zip(self.kinds, self.found, strict=True) if end <= at)

    def of_a_name(self) -> bool:
        """Whether the word for a language is one of a name: "Norsk Folkehjelp"."""
        for at, code in enumerate(self.tongue[:-1]):
            (_, _, end), (_, start, _) = self.found[at], self.found[at + 1]
            beside = self.text[end:start] == " " and self.text[start].isupper()
            if code and beside and self.kinds[at + 1] == OTHER:
                return True
        return False

    def each(self) -> Iterator[Said]:
        """The text by each of its languages, where several stand in a row: "norsk engelsk litt svensk"."""
        at = [n for n, code in enumerate(self.tongue) if code and code not in self.tongue[max(0, n - 1) : n]]
        if len({*self.codes}) < 2:  # noqa: PLR2004 - one language
            yield self
            return
        before = self.kinds[: at[0]].count(LEVEL) > 0
        for n, one in enumerate(at):
            first = (at[n - 1] + 1 if n else 0) if before else (one if n else 0)
            last = (
                (one + 1 if n + 1 < len(at) else len(self.found))
                if before
                else (at[n + 1] if n + 1 < len(at) else len(self.found))
            )
            yield self._cut(first, last)

    def split(self) -> tuple[str, str]:
        """The name of the language, and what is said of it."""
        mark = next((one for one in _STRUCTURE.finditer(self.text) if self._names(0, one.start())), None)
        if mark:
            left, right = self._cut_at(0, mark.start()), _unbracketed(self.text[mark.start() :])
            if len(left.found) <= LONGEST_NAME and (left.codes or not self.codes):
                name = left.name() if left.codes or left.levels else left.text
                # "Conversational French (B1)": the level may stand in two places.
                before = left.level(suffix=False)
                return name, f"{before} ({right})" if before and right else before or right
        return self.name(), self.level(suffix=True)

    def _names(self, start: int, end: int) -> bool:
        """Whether a name stands in a stretch."""
        return any(
            kind in (TONGUE, OTHER) and start <= first and last <= end
            for kind, (_, first, last) in zip(self.kinds, self.found, strict=True)
        )

    def name(self) -> str:
        """The name of the language: the word for it, with the words around it that are written as it is: "Swiss German"."""
        at = [n for n, kind in enumerate(self.kinds) if kind == (TONGUE if self.codes else OTHER)]
        if not at:
            return ""
        first, last = at[0], (at[0] if self.codes else at[-1])
        while last + 1 < len(self.kinds) and self._belongs(last + 1, first):
            last += 1
        if self.codes and self.text[self.found[first][1]].isupper():
            above = first
            while (
                above
                and self.kinds[above - 1] in (OTHER, JOINS)
                and self.text[self.found[above - 1][2] : self.found[above][1]] == " "
            ):
                above -= 1
                if self.text[self.found[above][1]].isupper() and first - above < LONGEST_NAME and not _begins(self, above):
                    first = above
        return self.text[self.found[first][1] : self.found[last][2]]

    def _belongs(self, at: int, first: int) -> bool:
        """Whether a word belongs to a name before it: "Mandarin Chinese", "American Sign Language"."""
        if self.kinds[at] == ABOUT:
            return not self.codes and self.text[self.found[at][1]].isupper()
        return self.kinds[at] == TONGUE and self.tongue[at] == self.tongue[first]

    def level(self, *, suffix: bool) -> str:
        """What is said of the language: what stands behind it, or else before it from the first word of a level on.

        With `suffix` also a few words behind it that are no level that the catalog knows: "engelsk bra".
        """
        at = [n for n, kind in enumerate(self.kinds) if kind == (TONGUE if self.codes else OTHER)]
        if not at:
            return self.text.strip(_EDGES)
        first, last = at[0], at[-1]
        while last + 1 < len(self.kinds) and self._belongs(last + 1, last):
            last += 1
        behind = [n for n in range(last + 1, len(self.kinds)) if self.kinds[n] == LEVEL]
        if behind:
            start = last + 1
            while self.kinds[start] in (JOINS, ABOUT) and self.found[behind[0]][0] in CEFR and start < behind[0]:
                start += 1
            return _unbracketed(self.text[self.found[start][1] - (self.text[self.found[start][1] - 1] == "(") :])
        before = [n for n in range(first) if self.kinds[n] == LEVEL]
        if before:
            end = first
            while end > before[0] + 1 and self.kinds[end - 1] == JOINS:
                end -= 1
            return self.text[self.found[before[0]][1] : self.found[end - 1][2]]
        kinds = self.kinds[last + 1 :]
        few = TONGUE not in kinds and len(kinds) <= LONGEST_SUFFIX
        return self.text[self.found[last][2] :].strip(_EDGES) if suffix and few else ""

    def _cut(self, first: int, last: int) -> Said:
        return self._cut_at(self.found[first][1], self.found[last - 1][2] if last < len(self.found) else len(self.text))

    def _cut_at(self, start: int, end: int) -> Said:
        inside = [n for n, (_, first, last) in enumerate(self.found) if start <= first and last <= end]
        found = [(word, first - start, last - start) for word, first, last in (self.found[n] for n in inside)]
        return Said(self.text[start:end], found, [self.kinds[n] for n in inside], [self.tongue[n] for n in inside], self.native)


def _begins(said: Said, at: int) -> bool:
    """Whether a word with a capital has it because a sentence begins with it: "Hablo español"."""
    return at == 0 and len(said.found) > LONGEST_NAME


def _unbracketed(text: str) -> str:
    """What is said of a language without the mark before it, and without the brackets around all of it."""
    text = text.lstrip(" \t:-\u2013\u2014.,;").rstrip(" ,;.")
    inner, close, rest = text[1:].partition(")") if text.startswith("(") else (text, "", "")
    if close:
        return ", ".join(filter(None, (inner.strip(), rest.strip(_EDGES))))
    return text


def said_of(text: str, catalog: Catalog, reading: ResumeWords) -> Said:
    """A text with what each of its words is, read in the language of a résumé."""
    found = words(text)
    folded = [fold(word) for word, _, _ in found]
    kinds, tongue = [OTHER] * len(found), [""] * len(found)
    for at, (word, start, end) in enumerate(found):
        if word in CEFR:
            kinds[at] = LEVEL
        elif folded[at] in reading.mastery:
            kinds[at] = ABOUT
        elif word.isdigit():
            kinds[at] = LEVEL if at and kinds[at - 1] == ABOUT else JOINS
        elif codes := tongues(word, catalog):
            kinds[at], tongue[at] = TONGUE, codes[0]
        elif end - start <= SMALL and text[start:end].islower():
            kinds[at] = JOINS
    native = False
    for name, span in _phrases(folded, catalog, reading):
        native = native or name == "native"
        for n in span:
            if kinds[n] != TONGUE:
                kinds[n] = LEVEL
    return Said(text, found, kinds, tongue, native)


def _phrases(folded: list[str], catalog: Catalog, reading: ResumeWords) -> Iterator[tuple[str, range]]:
    """The stretches of folded words that tell a level, each with the level."""
    rest, starts, at = " ".join(folded), dict[int, int](), 0
    for n, word in enumerate(folded):
        starts[at] = n
        at += len(word) + 1
    informal = "|".join(
        sorted((re.escape(" ".join(map(fold, said.split()))) for said in reading.fluency), key=len, reverse=True)
    )
    every = (*catalog.typed.levels.items(), *([("", rf"\b(?:{informal})\b")] if informal else ()))
    for name, said in every:
        for one in re.finditer(said, rest):
            if one.group().strip("|") and one.start() in starts:
                first = starts[one.start()]
                yield name, range(first, first + one.group().count(" ") + 1)
        rest = re.sub(said, lambda one: "|" * len(one.group()), rest)
