"""What is a school, what a degree, and how a text tells which was learned where."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.catalog.phrases import phrase_at
from resume_helper.holder import DEGREE, SCHOOL
from resume_helper.resume_text.dates import dates_in
from resume_helper.resume_text.marks import BRACKETS
from resume_helper.resume_text.named import named_by
from resume_helper.text import key, one_line

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog
    from resume_helper.catalog.resume_words import ResumeWords

YEAR = re.compile(r"(?:19|20)\d\d")
_EMPTY = re.compile(r"\(\s*\)|\[\s*\]")
_LOOSE = re.compile(r"[\s,;:\u2013-]{1,5}(?=[)\]])|,(?= \()")
"""A mark at the end of a bracket, or before one, from which a date was taken."""
LONGEST_ISSUED = 3
"""Words of what stands before the date of a degree."""
_OPENED = re.compile(r"\(\s*(?=$|\w)")
_STOPS = re.compile(r"(?<=\b[^\W\d_])\.(?=[^\W\d_]\b|\s)")
"""The full stops of a short form: "I.E.", which is a word as "IE" is."""
SHORTEST_ENDING = 5
"""Letters of a word for a school with which a longer one may end: "høyskole", "folkehøgskolen"."""
SMALL = 3
"""Letters of the small words of a name ("de la")."""
LONGEST_PARTED = 300
"""Characters of a text that tells what was learned at which school; a longer one tells more."""
EDGES = " ,;:.|-\u2013\u2014\u00b7[]"
_DEGREES = frozenset((SCHOOL, DEGREE))


class Schools(NamedTuple):
    """Knows schools and degrees in the language or variety `code`."""

    catalog: Catalog
    code: str

    @property
    def reading(self) -> ResumeWords:
        """The words by which it reads."""
        return self.catalog.resume_words(self.code)

    def named(self, text: str) -> tuple[str, ...]:
        """The skills that a text names: what names a degree ("high school diploma") is no school."""
        return named_by(text, self.catalog, self.code)

    def learned_at_school(self, text: str) -> str:
        """What was learned, where a text tells at which school: "tourism at Leeds College"; "" where it does not."""
        learned, _ = self.parted(self.without_date(text)) or ("", "")
        return learned

    def parted(self, text: str) -> tuple[str, str] | None:
        """What was learned and the school, where a word like "from" parts them; None where none does."""
        if len(text) > LONGEST_PARTED:  # each such word asks for all that stands behind it
            return None
        for at in reversed([*re.finditer(self.reading.prose.school, text, re.IGNORECASE)]):
            school = text[at.end() :]
            named = school[0].isupper() or key(school)[0] in self.reading.schools  # "at college Hill", no "in law Hill"
            if named and self.is_school(school) and not YEAR.search(school):
                return self.without_issued(text[: at.start()]).strip(EDGES), school
        return None

    def without_date(self, text: str) -> str:
        """A text without its date, and the word before that: "Diploma in 2018 at Leeds College"."""
        when = dates_in(text, self.reading, alone=True)
        if not when:
            return text
        before = re.sub(self.reading.prose.since, " ", self.without_issued(text[: when.first]), flags=re.IGNORECASE)
        after = text[when.last :]
        if _OPENED.search(before):
            after = after.lstrip(" ,;")
        elif after.lstrip().startswith("("):
            before = before.rstrip(EDGES)
        rest = _LOOSE.sub("", one_line(f"{before} {after}"))
        return _OPENED.sub("(", one_line(_EMPTY.sub(" ", rest))).replace(" ,", ",").strip(EDGES)

    def without_issued(self, text: str) -> str:
        """A text without what stands before the date, or the school, at its end: "Diploma obtained in"."""
        issued, words = self.reading.issued["date"], text.split()
        for count in range(min(LONGEST_ISSUED, len(words) - 1), 0, -1):
            said = key(" ".join(words[-count:]))
            if said in issued or (count == 1 and any(said == phrase[:1] for phrase in issued)):
                return text[: text.rindex(words[-count])]
        return text

    def is_dated(self, text: str) -> bool:
        """Whether a text tells when something was learned."""
        return dates_in(text, self.reading, alone=True) is not None

    def is_degree(self, text: str) -> bool:
        """Whether a text names a degree, or a course."""
        return not self.reading.degrees.isdisjoint(key(text)) or not _DEGREES.isdisjoint(self.named(text))

    def is_unfinished(self, text: str) -> bool:
        """Whether a text says that something was not finished, or goes on, and no more: "in progress"."""
        said = key(text)
        return bool(said) and phrase_at(said, 0, self.reading.unfinished) == len(said)

    def is_kind(self, text: str) -> bool:
        """Whether a text is one word for a kind of school, and no name: "Ungdomsskole", but not "NTNU"."""
        return not text.isupper() and len(key(text)) == 1 and key(text)[0] in self.reading.schools

    def is_trainer(self, text: str) -> bool:
        """Whether a text names what teaches and is no school, by its first or last word or as a firm: "Hill Training"."""
        said, longer = key(text), [word for word in text.split() if len(word) > SMALL]
        named = not self.reading.trainers.isdisjoint((*said[:1], *said[-1:])) or self.catalog.titles(self.code).has_firm(text)
        if len(said) == len(("name", "trainer")) and said[-1] in self.reading.trainers:  # "Nordre fylkeskommune"
            longer = text.split()[:1]
        return named and len(said) > 1 and all(word[0].isupper() for word in longer)

    def is_school(self, text: str, *, below: bool = False) -> bool:
        """Whether a text names a school; one `below` others begins with a capital as a name does."""
        text = BRACKETS.sub(" ", text).strip() or text  # "(not finished)" is none of the name
        text = _STOPS.sub("", text)
        said = key(text)
        named = any(
            word == school or (len(school) >= SHORTEST_ENDING and len(word) - len(school) >= SMALL and word.endswith(school))
            for word in said
            for school in self.reading.schools
        )
        if not named:
            return False
        degree = not _DEGREES.isdisjoint(self.named(text))
        known = said[0] in self.reading.schools and any(word[0].isupper() for word in text.split()[1:2])
        if said[-1] in self.reading.degrees or (degree and not known and not self.reading.degrees.isdisjoint(said)):
            return False
        if not degree or any(word[0].isupper() for word in text.split()[not below :]):  # "Shaw High School", not "High school"
            return True
        # "Shaw secondary school": what names a degree without its first word as well has a name before that
        first, _, rest = text.partition(" ")
        begins = first[0].isupper() and said[0] not in self.reading.schools  # "X ved fagskole" is learned at one
        begins = begins and len(said) > 1 and (len(said[1]) > SMALL or said[1] in self.reading.schools)
        return begins and said[-1] in self.reading.schools and not _DEGREES.isdisjoint(self.named(rest))
