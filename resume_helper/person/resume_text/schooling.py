"""Schooling as a résumé tells it: what was learned, where, and when."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.person.holder import DEGREE, SCHOOL
from resume_helper.person.resume_text.dates import dates_in
from resume_helper.person.resume_text.lines import labelled, unheaded
from resume_helper.text import key, one_line, parts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from resume_helper.catalog.resume_words import ResumeWords

Row = dict[str, str]

_YEAR = re.compile(r"(?:19|20)\d\d")
_EMPTY = re.compile(r"\(\s*\)")
_APART = re.compile(r",\s+|\s+[-\u2013\u2014|\u00b7\u2022]\s+|\t|\s{2,}")
SHORTEST_ENDING = 5
"""Letters of a word for a school with which a longer one may end: "høyskole", "folkehøgskolen"."""
_EDGES = " ,;:.|-\u2013\u2014\u00b7"
KEYS = ("institution", "studyType", "startDate", "endDate")
ASKED = {"school": "institution", "employer": "institution", "qualification": "studyType", "position": "studyType"}
"""By what a label of a form asks, the key of its answer."""
_DEGREES = frozenset((SCHOOL, DEGREE))


class Schooling(NamedTuple):
    """Reads lines on schooling."""

    reading: ResumeWords
    named: Callable[[str], Iterable[str]]
    """The skills that a text names: what names a degree ("high school diploma") is no school."""

    def rows(self, lines: Iterable[str]) -> list[Row]:
        """The lines as JSON Resume has them. One that tells only what the one above lacks belongs to it.

        Where the school is not told apart from the degree, the line stands whole: nothing of it is lost.
        """
        found, asked = list[Row](), ""
        for line in lines:
            kind, at = labelled(line, self.reading)
            if kind == "other":
                continue
            if kind and not parts(line[at:]):  # the answer is the line below
                asked = kind
                continue
            row, asked = self._row(line[at:], kind or asked), ""
            last = found[-1] if found else {}
            told = _YEAR.search(row.get("studyType", ""))  # what has a date within is told by itself
            if row and last and not told and not row.keys() & last.keys() and not self._is_school(last.get("studyType", "")):
                last |= row
            elif row:
                found.append(row)
        return [{name: row[name] for name in KEYS if row.get(name)} for row in found]

    def _row(self, line: str, asked: str) -> Row:
        """What one line tells, which answers what a label `asked`."""
        rest = unheaded(line, self.reading)
        row, when = Row(), dates_in(rest, self.reading, alone=True)
        if when and not (parts(rest[: when.first]) and parts(rest[when.last :])):  # a date within a line is not that of it
            row = {"startDate": when.start, "endDate": when.end} if when.start != when.end else {"endDate": when.end}
            rest = _EMPTY.sub(" ", f"{rest[: when.first]} {rest[when.last :]}")
        rest = one_line(rest).strip(_EDGES)
        if not rest:
            return row
        return row | ({ASKED[asked]: rest} if asked in ASKED else self._told(rest))

    def _told(self, text: str) -> Row:
        """The school and the degree that a text names, as far as they are told apart."""
        pieces = [piece for piece in _APART.split(text) if piece]
        school = next((n for n, piece in enumerate(pieces) if self._is_school(piece, below=n > 0)), None)
        if school:  # what stands before the school was learned there, and the place of it behind
            at = text.index(pieces[school])
            return {"studyType": text[:at].strip(_EDGES), "institution": text[at:]}
        name, colon, learned = text.partition(": ")
        if colon and learned and self._is_school(name):
            return {"institution": name, "studyType": learned}
        alone = school == 0 and len(pieces) <= len(("school", "place"))
        return {"institution" if alone else "studyType": text}

    def _is_school(self, text: str, *, below: bool = False) -> bool:
        """Whether a text names a school; one `below` others begins with a capital as a name does."""
        named = any(
            word == school or (len(school) >= SHORTEST_ENDING and word.endswith(school))
            for word in key(text)
            for school in self.reading.schools
        )
        proper = any(word[0].isupper() for word in text.split()[not below :])  # "Shaw High School", not "High school diploma"
        return named and (proper or _DEGREES.isdisjoint(self.named(text)))
