"""Schooling as a résumé tells it: what was learned, where, and when."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from resume_helper.person.resume_text.dates import dates_in
from resume_helper.text import key, parts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from resume_helper.catalog.resume_words import ResumeWords

_EMPTY = re.compile(r"\(\s*\)")
_APART = re.compile(r",\s+|\s+[-\u2013\u2014|\u00b7\u2022]\s+|\t|\s{2,}")
_LABEL = re.compile(r"^([^\W\d_]+(?: [^\W\d_]+){0,2}):\s+")
SHORTEST_ENDING = 5
"""Letters of a word for a school with which a longer one may end: "høyskole", "folkehøgskolen"."""
_EDGES = " ,;:|-\u2013\u2014\u00b7"


def schooling(lines: Iterable[str], reading: ResumeWords) -> list[dict[str, str]]:
    """The lines on schooling as JSON Resume has them. A line that tells only what the one above lacks belongs to it.

    Where the school is not told apart from the degree, the line stands whole: nothing of it is lost.
    """
    found = list[dict[str, str]]()
    for line in lines:
        row = _row(line, reading)
        last = found[-1] if found else {}
        if row and last and not row.keys() & last.keys() and not _is_school(last.get("studyType", ""), reading):
            last |= row
        elif row:
            found.append(row)
    names = ("institution", "studyType", "startDate", "endDate")
    return [{name: row[name] for name in names if row.get(name)} for row in found]


def _row(line: str, reading: ResumeWords) -> dict[str, str]:
    """What one line tells."""
    label = _LABEL.match(line)
    rest = line[label.end() :] if label and key(label[1]) in reading.headings else line
    row, when = dict[str, str](), dates_in(rest, reading, alone=True)
    if when and not (parts(rest[: when.first]) and parts(rest[when.last :])):  # a date within a line is not that of it
        row = {"startDate": when.start, "endDate": when.end} if when.start != when.end else {"endDate": when.end}
        rest = _EMPTY.sub(" ", f"{rest[: when.first]} {rest[when.last :]}")
    rest = rest.strip(_EDGES)
    pieces = [piece for piece in _APART.split(rest) if piece]
    school = next((n for n, piece in enumerate(pieces) if _is_school(piece, reading)), None)
    if school and len(pieces) > 1:  # what stands before the school was learned there, and the place of it behind
        at = rest.index(pieces[school])
        return row | {"studyType": rest[:at].strip(_EDGES), "institution": rest[at:]}
    name, colon, learned = rest.partition(": ")
    if colon and learned and _is_school(name, reading):
        return row | {"institution": name, "studyType": learned}
    if school == 0 and not row and len(pieces) <= 2:  # noqa: PLR2004 - the school and its place
        return {"institution": rest}
    return row | {"studyType": rest} if rest else row


def _is_school(text: str, reading: ResumeWords) -> bool:
    """Whether a text names a school."""
    return any(
        word == school or (len(school) >= SHORTEST_ENDING and word.endswith(school))
        for word in key(text)
        for school in reading.schools
    )
