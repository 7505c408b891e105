"""Reposts: postings that are one job again, under another reference, another date, another count of applicants."""

from __future__ import annotations

import re
from hashlib import blake2b
from typing import TYPE_CHECKING, Generic, TypeVar

from resume_helper.catalog.phrases import phrases_in
from resume_helper.match.conditions.demand import DATED
from resume_helper.posting.headings import OF_A_PAGE
from resume_helper.posting.stamps import without
from resume_helper.text import LONGEST_MET, fold, key, one_line

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from resume_helper.catalog import Catalog
    from resume_helper.catalog.phrases import Tree
    from resume_helper.report import Report

MOST = 200_000
"""Jobs that are remembered, some 30 MB, so that memory stays bounded."""
_MARKS = ".,;:!?()[]\"'*\u2022\u00b7\u2013\u2014-#|/"
"""What may stand around a word."""
_PARTED = re.compile(r"[\s:#]+")
"""What parts the words of a line with numbers: "Ref:4711" is two."""
_DIGIT = re.compile(r"\d")
_NAME = re.compile(r"[^\W\d_]+\d{1,2}[^\W\d_]*(?:/[^\W\d_]+\d{1,2}[^\W\d_]*)*")
"""A word that has a digit as others have letters: "B2B", "L2/L3"."""
_IN_TITLE = re.compile(r"(?!(?:[^\W\d_]+-?\d{5}|\d{6})|\d+([./-])\d+\1\d+$).+")
"""A number of a title that tells which job it is ("Teller 2", "Store 114"): no reference ("JR12345"), and no date."""
A = TypeVar("A")


class Reposts(Generic[A]):
    """The jobs of some postings, each with what is kept for it."""

    def __init__(self) -> None:
        self._jobs = dict[str, A]()

    def first(self, posting: Mapping[str, str], kept: A) -> A | None:
        """What was kept for the job of the `posting` of a record; None where it is the first of it, and this is `kept`."""
        mark = posting.get("fingerprint", "")
        if mark in self._jobs:
            return self._jobs[mark]
        if mark and len(self._jobs) < MOST:
            self._jobs[mark] = kept
        return None


def fingerprint(text: str, report: Report, catalog: Catalog, besides: Iterable[str] = ()) -> str:
    """What a posting has in common with its reposts, and with nothing else; "" for one without a word.

    It follows from the words of the text without numbers (but for those of its title), months, references and what the page
    of a board adds, and from the conditions but for dates, with what a table tells `besides`: other pay, hours or years, or
    another town, are another job. Where there is nothing to suggest, little is known of the job: all words count.
    """
    if not text.strip():
        return ""
    words = [*_words(text, report, catalog)] if report.status == "ok" else text.split()
    told = blake2b(digest_size=8)
    conditions = {f"{row.kind} {one_line(row.told).lower()}" for row in report.conditions if row.kind not in DATED}
    for part in (" ".join(words), *besides, *sorted(conditions)):
        told.update(part.encode() + b"\0")
    return told.hexdigest()


def _words(text: str, report: Report, catalog: Catalog) -> Iterator[str]:
    """The words of a text that its reposts have too."""
    language, title = report.posting.language, {*key(report.posting.title)}
    index = catalog.index(language)
    months, calendar, references = index.measures.months, index.measures.calendar, catalog.titles(language).references
    for line in without(text, index.stamps).lower().split("\n"):
        short = len(line) <= LONGEST_MET
        if short and index.headings.get(key(line)) in OF_A_PAGE:
            continue
        is_title = bool(short and title and title <= {*key(line)})
        if is_title:
            title.clear()
        if _DIGIT.search(line):
            said = [word for word in (word.strip(_MARKS) for word in _PARTED.split(line)) if word]
            kept = _IN_TITLE if is_title and not any(word in months for word in said) else _NAME
            yield from _told([word for word in said if word not in months], calendar, references, kept)
        else:
            yield from (word for word in (word.strip(_MARKS) for word in line.split()) if word and word not in months)


def _told(words: list[str], calendar: Collection[str], references: Tree, kept: re.Pattern[str]) -> Iterator[str]:
    """The words of a line that has numbers, of which only some are `kept`, and none with what it belongs to.

    Such are references and days: "Ref: 4711", "closing on Friday, 5 May".
    """
    left = 0
    for start, size in [*phrases_in([*map(fold, words)], references), (len(words), 0)]:
        for word in words[left:start]:
            if word not in calendar and (kept.fullmatch(word) if _DIGIT.search(word) else True):
                yield word
        left = start + size
        if _DIGIT.search("".join(words[left : left + 1])):
            left += 1
