"""The items of the lists of a résumé: each is a skill, a certificate, or something that a profile has no place for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from resume_helper.catalog.prose_words import AND
from resume_helper.resume_text.marks import BRACKETS, outside_brackets
from resume_helper.resume_text.named import (
    DRIVING,
    has_certificate,
    is_learned,
    named_by,
    names_language,
    names_level,
)
from resume_helper.resume_text.sections import LICENCES
from resume_helper.resume_text.spoken.words import Reader
from resume_helper.text import key, one_line, parts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from resume_helper.resume_text import ResumeText
    from resume_helper.resume_text.spoken.words import Said

FEWEST_OF_A_LIST = 5
"""Items from which a line is a list, though one of them is a sentence."""
FEWEST_OF_A_TABLE = 3
"""Words of a line that heads the columns of a table of languages: "Listening Reading Writing"."""
LONGEST_ITEM = 7
"""Words of an item of a list; a longer one is a sentence."""
_AND = re.compile(rf"\s{AND}\s")
_NAME = re.compile(r"[^\W_]{2}")
_MARK = re.compile(r"^(?:[^\w(+]|\+(?!\d))*(?:[onqv]\s+(?=[A-Z\xc0-\xde]))?")
"""The mark of an item; a bracket or the plus of a number is none. Of Word's bullets letters are left in plain text."""
_PARTED = re.compile(r"(?<=\w)-\s*\n\s*(?=\w)")
"""Where the end of a line parts a word."""
_LISTED = re.compile(
    r"[,;\u2022\u00b7|\t]|\s{2,}|\s[-\u2013\u2014/]\s|(?:(?<=\w{3})|(?<=\)))\.\s+(?=[^\W\d_a-z])|(?<=\b[A-Z])\.\s+(?=[^\W\d_a-z]\w{3})"
)


def as_told(line: str) -> str:
    """A line without the mark of an item, and without the breaks of a page."""
    return one_line(_PARTED.sub("-", _MARK.sub("", line.strip())))


def items(line: str) -> list[str]:
    """The items of a line that lists, parted where no bracket is open."""
    return [item for text in outside_brackets(_LISTED, line) if parts(item := text.strip(" .:-\u2013\u2014"))]


class Sorted:
    """The items of some lines by what they are."""

    def __init__(self, resume: ResumeText) -> None:
        self._catalog, self._code = resume.catalog, resume.language
        self._reader = Reader(resume.catalog, resume.language)
        self._words = self._reader.words
        self.skills, self.certificates, self.left = list[str](), list[str](), list[str]()
        self._last = self.skills
        """Where the last item went: a level below it is told of that."""

    def take(self, line: str, *, sure: bool) -> None:
        """Take up the items of a line; `sure` says that they are skills whatever they name. Sentences are none."""
        listed = items(line)
        if self._is_of_several(listed):
            self.certificates.append(line.strip(" ."))
            return
        if len(listed) < FEWEST_OF_A_LIST and any(len(parts(item)) > LONGEST_ITEM for item in listed):
            self.left.append(line)
            short = (item for item in listed if len(parts(item)) <= LONGEST_ITEM)
            self.certificates += (item for item in short if has_certificate(self._named_by(item), self._catalog))
            return
        for item in listed:
            self.sort_in(item, sure=sure)

    def _is_of_several(self, listed: Sequence[str]) -> bool:
        """Whether some items are one certificate in several subjects: "Courses in first aid, hygiene and lifting".

        Its first item tells that, or the last word of all, and no other names anything by itself.
        """
        if not listed[1:] or not _AND.search(listed[-1]) or any(len(parts(item)) > LONGEST_ITEM for item in listed):
            return False
        first, *others = listed
        begins = has_certificate({*self._named_by(first)} - {DRIVING}, self._catalog) or self._is_licence(first.split()[0])
        if begins and not any(map(self._named_by, others)):
            return True
        return self._is_licence(listed[-1].split()[-1]) and not any(map(self._named_by, listed[:-1]))

    def sort_in(self, item: str, *, sure: bool) -> None:
        """Put an item where it belongs: a level to the skill before it ("Excel", "good"), a language nowhere."""
        said = self._reader.said(item)
        if len(parts(item)) > LONGEST_ITEM:
            self.left.append(item)
        elif not (said.bare or said.codes):
            if said.levels and self._last and _NAME.search(item):
                self._last[-1] = f"{self._last[-1]} ({item.strip('()')})"
            elif said.about < FEWEST_OF_A_TABLE:
                (self.skills if sure and said.joined else self.left).append(item)
        elif not (not _NAME.search(item) or key(item) in self._words.nothing):  # the class of a licence, or "none"
            self._last = self._place(item, said, sure=sure)
            self._last.append(self._with_level(item))

    def _place(self, item: str, said: Said, *, sure: bool) -> list[str]:
        ids = self._named_by(item)
        if self._words.headings.get(key(BRACKETS.sub(" ", item))) == LICENCES:  # "DBS check (enhanced)"
            return self.certificates
        if has_certificate(ids, self._catalog):
            known = (
                sure or has_certificate({*ids} - {DRIVING}, self._catalog) or not self.certificates or self._is_licence(item)
            )
            return self.certificates if known else self.left  # "own car" is no licence
        if names_language(item, ids, self._catalog) or (said.sure and not ids):
            return []
        return self.skills if sure or said.levels or is_learned(ids, self._catalog) else self.left

    def _is_licence(self, item: str) -> bool:
        """Whether an item has a word with which licences are headed."""
        return any(self._words.headings.get((word,)) in ("certificates", "licences") for word in key(item))

    def _with_level(self, item: str) -> str:
        """An item with its level in brackets: "Excel: good"."""
        name, colon, level = item.partition(":")
        return f"{name} ({level.strip()})" if colon and names_level(level, self._catalog, self._code) else item

    def _named_by(self, item: str) -> tuple[str, ...]:
        return named_by(item, self._catalog, self._code)
