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
_DIGIT = re.compile(r"\d")
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
    """What a posting has in common with its reposts, and with nothing else; "" where there is nothing to suggest.

    It follows from the words of the text without numbers, months, references and what the page of a board adds, and from the
    conditions but for dates, with what a table tells `besides`: other pay, hours or years, or another town, are another job.
    """
    if report.status != "ok":
        return ""
    told = blake2b(digest_size=8)
    conditions = {f"{row.kind} {one_line(row.told).lower()}" for row in report.conditions if row.kind not in DATED}
    for part in (" ".join(_words(text, report.posting.language, catalog)), *besides, *sorted(conditions)):
        told.update(part.encode() + b"\0")
    return told.hexdigest()


def _words(text: str, language: str, catalog: Catalog) -> Iterator[str]:
    """The words of a text that its reposts have too."""
    index = catalog.index(language)
    months, calendar, references = index.measures.months, index.measures.calendar, catalog.titles(language).references
    for line in without(text, index.stamps).lower().split("\n"):
        if len(line) <= LONGEST_MET and index.headings.get(key(line)) in OF_A_PAGE:
            continue
        if _DIGIT.search(line):
            said = (word.strip(_MARKS) for word in line.split() if not _DIGIT.search(word))
            yield from _unnumbered([word for word in said if word and word not in months], calendar, references)
        else:
            yield from (word for word in (word.strip(_MARKS) for word in line.split()) if word and word not in months)


def _unnumbered(words: list[str], calendar: Collection[str], references: Tree) -> Iterator[str]:
    """The words of a line that had numbers, without what these belong to: "Ref: 4711", "closing on Friday, 5 May"."""
    left = 0
    for start, size in phrases_in([*map(fold, words)], references):
        yield from (word for word in words[left:start] if word not in calendar)
        left = start + size
    yield from (word for word in words[left:] if word not in calendar)
