"""What weakens a line of a résumé by its words: how it begins, of whom it speaks, what it claims, and its length."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, NamedTuple

from resume_helper.catalog.phrases import phrase_at, phrases_in
from resume_helper.match.matches import find_matches
from resume_helper.posting.structure import of_one_line
from resume_helper.resume.wording import spared, without_stop
from resume_helper.resume_text.shown import PROFILE, SKILLS, WORK
from resume_helper.text import fold, one_line, words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from resume_helper.resume_text import ResumeText
    from resume_helper.text import Word

LONGEST_LINE = 200
"""Characters. A longer line of work takes three lines on paper."""
OF_A_CODE = ("-", ".")
"""What stands behind a letter that is no word: "I-9 forms", "I.T."."""
MOST_PRIVATE = 2
"""Words of a profile that are named at most, of those that it does not need."""

FaultKind = Literal["opening", "pronoun", "private", "claim", "long", "number"]


class LineFault(NamedTuple):
    """What weakens a line of a résumé, and the words of it that do."""

    kind: FaultKind
    about: str = ""


class WordFaults:
    """Finds what weakens the lines of a résumé by their words."""

    def __init__(self, resume: ResumeText, wanted: Collection[str]) -> None:
        """`wanted` are the skills that a posting asks for: who asks for one wants to read it."""
        catalog = resume.catalog
        self._words, self._wanted = catalog.resume_words(resume.language), wanted
        self._index, self._shared = catalog.index(resume.language), catalog.shared

    def found(self, line: str, section: str) -> Iterator[LineFault]:
        """The faults of a line of a section. One of work has most, for a profile may speak of the person."""
        work, found = section == WORK, words(line)
        said = [fold(word) for word, _, _ in found]
        opening = phrase_at(said, 0, self._words.openings) if work else 0
        if opening:
            yield LineFault("opening", line[found[0][1] : found[opening - 1][2]])
        elif work and (pronoun := self._pronoun(line, found)):
            yield LineFault("pronoun", pronoun)
        for at, count in phrases_in(said, self._words.claims):
            claim = line[found[at][1] : found[at + count - 1][2]]
            if not self._is_wanted(claim):
                yield LineFault("claim", claim)
        if work and len(one_line(line)) > LONGEST_LINE:
            yield LineFault("long")
        if section == PROFILE:
            private = re.finditer(self._words.introductions, line, re.IGNORECASE)
            yield from (LineFault("private", row[0]) for row in (*private,)[:MOST_PRIVATE])

    def without_pronoun(self, line: str, faults: Iterable[LineFault]) -> str:
        """A line without the word for the person, where this is its only fault of words and can go; or ""."""
        if [fault.kind for fault in faults] != ["pronoun"]:
            return ""
        own = without_stop(line, self._index.abbreviations)
        spare = self._words.spare
        again = rf"(?<!\w)({spare['joined']}\s+){spare['subjects']}\s+(?!{spare['needed_before']}(?!\w))(?=\w)"
        said = spared(re.sub(again, r"\1", own, flags=re.IGNORECASE), spare)
        return said if said != own and not self._pronoun(said, words(said)) else ""

    def _pronoun(self, line: str, found: Sequence[Word]) -> str:
        """The first word of a line that names the person; one with a capital after another is part of a name: "Tier I"."""
        for n, (word, start, end) in enumerate(found):
            of_no_name = n == 0 or line[start].islower() or (end - start == 1 and not line[found[n - 1][1]].isupper())
            if of_no_name and fold(word) in self._words.pronouns and line[end : end + 1] not in OF_A_CODE:
                return line[start:end]
        return ""

    def _is_wanted(self, claim: str) -> bool:
        """Whether a claim names a skill that the posting asks for."""
        read = find_matches(of_one_line(claim, SKILLS, bullet=True), self._index, self._shared)
        return any(match.id in self._wanted for match in read.skills)
