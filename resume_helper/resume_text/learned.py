"""What one line on schooling tells: what was learned, where, and when."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.catalog.phrases import phrases_in
from resume_helper.resume_text.contact import is_proper
from resume_helper.resume_text.dates import dates_in
from resume_helper.resume_text.labels import is_in_a_country, unheaded
from resume_helper.resume_text.marks import BRACKETS, outside_brackets
from resume_helper.resume_text.schools import EDGES, LONGEST_PARTED, SMALL
from resume_helper.text import key, one_line, parts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from resume_helper.resume_text.dates import Dates
    from resume_helper.resume_text.schools import Schools

Row = dict[str, str]

_BRACKET = re.compile(r"(?P<learned>[^()]+?) \((?P<school>[^()]+?), (?P<year>(?:19|20)\d\d)\)\.?")
"""A degree with the school and the year in brackets behind it."""
_ASIDE = re.compile(r"\s*\([^()]*\)\.?")
"""What stands in brackets behind a date: "(ATAR 84.5)"."""
_MARK = re.compile(
    r"[\s,;(|]{1,3}((?:[^\W\d_]{2,10}:?\s)?\d{1,3}(?:[.,]\d{1,2})?\s?(?:%|/\s?(?:10|20|30|60|100|110)(?!\d))"
    r"(?:\s[^\W\d_]{1,4}){0,2})\)?\.?$"
)
"""The mark at the end of a line: ", 98/110", "(105/110)", "with 61%"."""
LONGEST_MARK = 40
"""Characters of it."""
_DASH = re.compile(r"\s+[-\u2013\u2014|]\s+")
_INITIALS = re.compile(r"\.[^\W\d_]$")
_STATE = re.compile(r"[A-Z]{2,3}")
_APART = re.compile(r",\s+|(?<=[^\W\d_]{5})\.\s+(?=[^\W\d_a-z])|\s+[-\u2013\u2014|\u00b7\u2022]\s+|\t|\s{2,}")
ACRONYM = re.compile(r"[A-Z\xc0-\xd6\xd8-\xde]{3,8}(?:\s+(?:\w*\d+|[A-Z\xc0-\xd6\xd8-\xde]\w+))*")
"""A school by its letters, and the number or the town of it: "IPEM 156"."""
LONGEST_OF_A_TOWN, MOST_OF_A_PLACE = 4, 3
"""Small letters of a word within the name of a town ("upon"), and the pieces of a place."""
PLACE = "place"
"""The key of the place of a school, which stands behind its name."""
ASKED = {"school": "institution", "employer": "institution", "qualification": "studyType", "position": "studyType"}
"""By what a label of a form asks, the key of its answer."""


class SchoolLine(NamedTuple):
    """What a line on schooling tells."""

    row: Row
    plain: bool = False
    """Whether neither a degree nor a school was made out in its words."""
    first: bool = False
    """Whether its date stands first."""


def learned_in(line: str, asked: str, schools: Schools) -> SchoolLine:
    """What one line tells, which answers what a label `asked`."""
    rest, mark = _without_mark(unheaded(line, schools.reading))
    told = _learned(rest, asked, schools)
    name = next((name for name in ("studyType", "institution") if name in told.row), "")
    return told._replace(row={**told.row, name: f"{told.row[name]}, {mark}"}) if mark and name else told


def _without_mark(line: str) -> tuple[str, str]:
    """A line, and the mark at its end without which a date or the school stands there; "" for none."""
    found = _MARK.search(line, max(0, len(line) - LONGEST_MARK))
    before = line[: found.start()] if found else ""
    whole = before.count("(") == before.count(")") and parts(before)
    return (before, found[1]) if found and whole else (line, "")


def _learned(rest: str, asked: str, schools: Schools) -> SchoolLine:
    """The same of a line without its mark."""
    bracket = _BRACKET.fullmatch(rest.strip())
    if bracket and schools.is_school(bracket["school"]) and not schools.is_school(bracket["learned"]):
        learned, school, year = bracket.groups()
        return SchoolLine({"studyType": learned, "institution": school, "endDate": year})
    row, when, first = Row(), dates_in(rest, schools.reading, alone=True), False
    if when and _is_of_line(rest, when, schools):
        row = {"startDate": when.start, "endDate": when.end} if when.start != when.end else {"endDate": when.end}
        if _goes_on(rest, when, schools):
            row = {"startDate": when.start}
        row = {name: date for name, date in row.items() if date}
        first = not parts(rest[: when.first]) and bool(parts(rest[when.last :]))
        rest = schools.without_date(rest)
    rest = _bare(rest)
    if not rest:
        return SchoolLine(row)
    if row and is_in_a_country(rest, schools.reading) and not (schools.is_degree(rest) or schools.is_school(rest)):
        return SchoolLine(row | {PLACE: rest})
    if asked in ASKED:
        return SchoolLine(row | {ASKED[asked]: rest})
    told = _told(rest, schools)
    if when and not row and "studyType" not in told:  # a date within a line: it tells more than a school
        told = {"studyType": rest}
    return SchoolLine(row | told, "institution" not in told and not schools.is_degree(rest), first)


def _goes_on(line: str, when: Dates, schools: Schools) -> bool:
    """Whether a date is that of the beginning of what is not finished: "2024- Degree (in progress)"."""
    alone = not when.whole and line[when.last :].lstrip()[:1] in ("-", "\u2013", "\u2014")
    return alone and any(phrases_in(key(line), schools.reading.unfinished))


def _bare(text: str) -> str:
    """A text without the marks around it, but for the full stop of an abbreviation: "B.A."."""
    said = one_line(text).strip(EDGES)
    return f"{said}." if _INITIALS.search(said) and f"{said}." in text else said


def _is_of_line(line: str, when: Dates, schools: Schools) -> bool:
    """Whether a date is that of all of a line: at its edge, or before the school ("Diploma in 2018 at Leeds College")."""
    before, after = line[: when.first], line[when.last :]
    if not parts(before) or not parts(after) or _ASIDE.fullmatch(after):
        return True
    if len(parts(after)) == 1 and schools.is_degree(after):  # "(2019-2021), completed"
        return True
    if before.rstrip().endswith("(") and after.find(")") == len(after.rstrip(" .")) - 1:  # "(2023 - present, expected 2026)"
        return True
    return bool(schools.learned_at_school(line)) and not schools.learned_at_school(before)


def _told(text: str, schools: Schools) -> Row:
    """The school and the degree that a text names, as far as they are told apart."""
    apart = outside_brackets(_APART, text) if len(text) <= LONGEST_PARTED else _APART.split(text)
    pieces = [piece for piece in apart if piece]
    named = [n for n, piece in enumerate(pieces) if schools.is_school(piece, below=n > 0)]
    kind = len(named) > 1 and named[0] == 0 and schools.is_kind(pieces[0])  # "Secondary school, Hill School"
    school = named[kind] if named else None
    if not school and (told := _at_school(text, pieces, schools)):
        return told
    if school:  # what stands before the school was learned there, and the place of it behind
        at = text.index(pieces[school])
        return {"studyType": text[:at].strip(EDGES), "institution": text[at:]}
    name, colon, learned = text.partition(": ")
    proper = schools.is_degree(learned) and is_proper(name) and not schools.is_degree(name)
    if colon and learned and (schools.is_school(name) or proper):
        return {"institution": name, "studyType": learned}
    if colon and learned and schools.is_school(learned.partition(" (")[0]):
        return {"institution": learned, "studyType": name}
    return _behind_a_school(text, pieces, schools) if school == 0 else {"studyType": text}


def _behind_a_school(text: str, pieces: Sequence[str], schools: Schools) -> Row:
    """The school with which a text begins, and what was learned there, as far as that is told from the town."""
    school, *rest = _DASH.split(text, maxsplit=1)
    subject = bool(rest) and (schools.is_degree(rest[0]) or ("," in school and _is_subject(rest[0])))
    if subject and not schools.is_degree(school):  # "Leeds College, Leeds - Diploma in Law"
        return {"institution": school, "studyType": rest[0]}
    name, *behind = pieces
    learned = next((piece for piece in behind if schools.is_degree(piece) and not schools.is_unfinished(piece)), "")
    if learned and not schools.is_degree(behind[0]):  # "Hill College, Leeds, Diploma"
        at = text.index(learned, len(name))
        return {"institution": text[:at].strip(EDGES), "studyType": text[at:]}
    others = text[len(name) :].strip(EDGES)
    if others and (_is_subject(others) or schools.is_degree(others) or schools.is_unfinished(behind[-1])):
        return {"institution": name, "studyType": others}
    alone = len(behind) <= 1 or _is_place(behind, schools)
    return {"institution" if alone else "studyType": text}


def _is_subject(text: str) -> bool:
    """Whether a text behind the name of a school begins or goes on in small letters as no town does: "Sales and service"."""
    words = BRACKETS.sub(" ", text).split()
    return text[0].islower() or any(word.islower() and len(word) > LONGEST_OF_A_TOWN for word in words)


def _is_place(pieces: Sequence[str], schools: Schools) -> bool:
    """Whether what stands behind a school is its town with the country or the state: "Chandigarh, India", "Barrie, ON"."""
    last = pieces[-1]
    sure = is_in_a_country(", ".join(pieces), schools.reading) or _STATE.fullmatch(last)
    return len(pieces) <= MOST_OF_A_PLACE and bool(sure)


def _at_school(text: str, pieces: Sequence[str], schools: Schools) -> Row:
    """The degree and the school behind a word like "at", or by its letters at the end: "Degree in law, UTN"."""
    if parted := schools.parted(text):
        return dict(zip(("studyType", "institution"), parted, strict=True))
    learned = text[: len(text) - len(pieces[-1])].strip(EDGES)
    if len(pieces) > 1 and ACRONYM.fullmatch(pieces[-1]) and schools.is_degree(learned) and not schools.is_degree(pieces[-1]):
        return {"studyType": learned, "institution": pieces[-1]}
    first, *rest = pieces
    if rest and schools.is_trainer(rest[0]) and (_tells_subject(first, schools) or not schools.is_degree(rest[0])):
        return {"studyType": first, "institution": text[text.index(rest[0], len(first)) :]}
    return {}


def _tells_subject(text: str, schools: Schools) -> bool:
    """Whether a degree or a course says in what it is, and what stands behind it is none: "NVQ Level 2 in Customer Service"."""
    said = re.search(schools.reading.prose.part, text) or any(len(word) > SMALL and word.islower() for word in text.split())
    return bool(said) and schools.is_degree(text)
