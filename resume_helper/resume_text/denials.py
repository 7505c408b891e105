"""By what a line of a résumé says that a duty was not done, was done by others, or was only learned or wished for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from resume_helper.bullets import LONGEST_SMALL_WORD
from resume_helper.catalog.phrases import phrase_at, phrases_in
from resume_helper.catalog.resume_words import SECTIONS
from resume_helper.catalog.verb_forms import VerbForms
from resume_helper.match.matches import BY_WORDS, find_matches
from resume_helper.match.negation import NEGATION_REACH
from resume_helper.match.title import names_a_job
from resume_helper.posting.cut import is_item
from resume_helper.posting.structure import Posting, Segment
from resume_helper.text import fold, key, parts, words

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog
    from resume_helper.match.evidence import Evidence

WORK = SECTIONS["work"]
"""The section as which a title is read."""
TRAINED = "attend-training"
"""The duty of being trained, the one that a line of training shows."""
LONGEST_TITLE, LONGEST_HEAD = 6, 12
"""Words of the title of a job, and of a line that has its firm too."""
LONGEST_CHARACTERS = 300
"""Of the head of a job: a line that has more, such as a paragraph, need not be parted to tell that it is none."""
_PARTED = re.compile(r",\s+|(?<!\s)\s++[-\u2013\u2014|\u00b7@]\s+")
"""What stands between the title of a job and its firm."""
_CLAUSE = re.compile(r"[,;:(\u2013\u2014]|\s-\s")
"""What stands between two clauses."""


class Denials:
    """By what lines of a résumé say that something was not done, was done by others, or only learned."""

    def __init__(self, code: str, catalog: Catalog) -> None:
        """`code` is that of the language of the résumé."""
        self._index, self._reading, self._titles = catalog.index(code), catalog.resume_words(code), catalog.titles(code)
        self._shared, self._forms = catalog.shared, VerbForms(self._reading, self._index)

    def deny(self, duty: str, evidence: Evidence, clause: str, line: str, *, wished: bool = False) -> bool:
        """Whether a clause, or the line that it stands in, denies what was taken for evidence of a duty in it.

        Words alone are none that stand behind a negation: "resolved disputes **without** a supervisor" escalates nothing. Of a
        job and its firm ("Plumber, **Clean & Tidy** Ltd") only the job tells what was done; of a wish, what stands before it.
        A clause is all `wished` that goes on from one.
        """
        said = key(clause)
        wish = 0 if wished else self.wish(clause)
        if wish >= 0 and (not parts(clause[:wish]) or duty not in self._told_by(clause[:wish])):
            return True
        if duty != TRAINED and any(phrases_in(said, self._reading.denials)):
            return True
        title = self._title(line)
        if title and duty not in self._told_by(title):
            return True
        if not evidence.cue.startswith(BY_WORDS):
            return False
        negated = next((at for at, word in enumerate(said) if self._index.find(word).negates), len(said))
        return any(
            fold(word) in said[negated : negated + NEGATION_REACH] for word in evidence.cue.removeprefix(BY_WORDS).split()
        )

    def wish(self, clause: str) -> int:
        """Where a clause goes over to what the person would like to do; -1 where it does not."""
        found = words(clause)
        said = [fold(word) for word, _, _ in found]
        for at, (_, start, _) in enumerate(found):
            begins = at == 0 or _CLAUSE.search(clause, found[at - 1][2], start)
            if phrase_at(said, at, self._reading.wishes) or (begins and phrase_at(said, at, self._reading.hopes)):
                return start
        return -1

    def _title(self, line: str) -> str:
        """The title of a line that is the head of a job: a title, and names behind it; "" for any other."""
        if len(line) > LONGEST_CHARACTERS:
            return ""
        title, *names = _PARTED.split(line.strip())
        longer = (word for name in names for word in name.split() if len(word) > LONGEST_SMALL_WORD)
        named = names and not any(word[0].islower() for word in longer) and len(key(line)) <= LONGEST_HEAD
        if not named or len(key(title)) > LONGEST_TITLE or is_item(line):
            return ""
        firm = any(self._titles.has_firm(name) for name in names) or (len(key(title)) == 1 and " & " in names[0])
        return title if firm or names_a_job(title, self._titles) else ""

    def _told_by(self, title: str) -> set[str]:
        posting = Posting(title, "", (Segment(0, len(title), WORK, bullet=False),))
        return {match.id for match in find_matches(posting, self._index, self._shared, self._forms).duties}
