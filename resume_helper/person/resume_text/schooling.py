"""Schooling as a résumé tells it: what was learned, where, and when."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.person.holder import DEGREE, SCHOOL
from resume_helper.person.resume_text.dates import dates_in
from resume_helper.person.resume_text.labels import is_in_a_country, labelled, places_in, unheaded
from resume_helper.person.resume_text.named import named_by
from resume_helper.text import capitalised, key, one_line, parts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from resume_helper.catalog import Catalog
    from resume_helper.catalog.resume_words import ResumeWords
    from resume_helper.person.resume_text.dates import Dates

Row = dict[str, str]

_YEAR = re.compile(r"(?:19|20)\d\d")
_BRACKET = re.compile(r"(?P<learned>[^()]+?) \((?P<school>[^()]+?), (?P<year>(?:19|20)\d\d)\)\.?")
"""A degree with the school and the year in brackets behind it."""
_EMPTY = re.compile(r"\(\s*\)|\[\s*\]")
_APART = re.compile(r",\s+|\s+[-\u2013\u2014|\u00b7\u2022]\s+|\t|\s{2,}")
_CELLS = re.compile(r"\s*[|\t]\s*|\s{3,}")
"""What parts the cells of a row of a table."""
_ACRONYM = re.compile(r"[A-Z\xc0-\xd6\xd8-\xde]{3,8}(?:\s+(?:\w*\d+|[A-Z\xc0-\xd6\xd8-\xde]\w+))*")
"""A school by its letters, and the number or the town of it: "IPEM 156"."""
SHORTEST_ENDING = 5
"""Letters of a word for a school with which a longer one may end: "høyskole", "folkehøgskolen"."""
LONGEST_NAME, LONGEST_REST = 6, 4
"""Words of the name of a school that no word tells to be one, and of the rest of a line that a narrow page has broken."""
SMALL = 3
"""Letters of the small words of a name ("de la")."""
_EDGES = " ,;:.|-\u2013\u2014\u00b7[]"
KEYS = ("institution", "studyType", "startDate", "endDate")
DATES = frozenset({"startDate", "endDate"})
PLACE = "place"
"""The key of the place of a school, which stands behind its name."""
BESIDE = DATES | {PLACE}
ASKED = {"school": "institution", "employer": "institution", "qualification": "studyType", "position": "studyType"}
"""By what a label of a form asks, the key of its answer."""
_DEGREES = frozenset((SCHOOL, DEGREE))


class Told(NamedTuple):
    """What a line tells."""

    row: Row
    plain: bool = False
    """Whether neither a degree nor a school was made out in its words."""
    first: bool = False
    """Whether its date stands first."""


class Schooling(NamedTuple):
    """Reads lines on schooling, in the language or variety `code`."""

    catalog: Catalog
    code: str

    @property
    def reading(self) -> ResumeWords:
        """The words by which it reads."""
        return self.catalog.resume_words(self.code)

    def named(self, text: str) -> tuple[str, ...]:
        """The skills that a text names: what names a degree ("high school diploma") is no school."""
        return named_by(text, self.catalog, self.code)

    def rows(self, lines: Iterable[str]) -> list[Row]:
        """The lines as JSON Resume has them. One that tells only what the one above lacks belongs to it.

        Where the school is not told apart from the degree, the line stands whole: nothing of it is lost.
        """
        found, told = list[Row](), [*self._told_by(lines)]
        for at, line in enumerate(told):
            last, above = (found[-1], told[at - 1]) if found else ({}, NOTHING)
            row = self._as_below(line, last, above, told[at + 1].row if at + 1 < len(told) else {})
            if last and self._is_rest(line, last, above):
                name = "institution" if "institution" in last else "studyType"
                last[name] += f", {line.row['studyType']}"
                told[at] = above
            elif last and row.keys() == {PLACE}:
                last[PLACE] = ", ".join(filter(None, (last.get(PLACE), row[PLACE])))
            elif row and last and not (_clash(row, last) or any(map(_is_told, (line.row, last)))):
                last |= row
            elif row:
                found.append(dict(row))
        return [{name: capitalised(row[name]) for name in KEYS if row.get(name)} for row in map(_with_place, found)]

    def left(self, lines: Iterable[str]) -> list[str]:
        """What lines on schooling tell behind labels that is none of it: the address, the page of the school."""
        asked = [line for line in lines if labelled(line, self.reading)[0] in ("other", PLACE)]
        return [other for line in asked for other in places_in(line, self.reading)[1] if parts(other)]

    def _as_below(self, line: Told, last: Row, above: Told, below: Row) -> Row:
        """What a line tells below another: where no word tells a school, or a degree, the other does."""
        row, text = line.row, line.row.get("studyType", "")
        if any(map(_is_told, (row, last))):
            return row
        if row.keys() - BESIDE == {"studyType"} == last.keys() - BESIDE:
            dated = bool(row.keys() & DATES)
            if above.plain and not line.plain and not last.keys() & DATES and _is_name(last["studyType"], dated=dated):
                last["institution"] = last.pop("studyType")
            elif line.plain and not above.plain and not (dated and last.keys() & DATES):
                alone = last.keys() & DATES and not above.row.keys() & DATES  # a date that stands above both
                if _is_name(text, dated=dated or bool(alone) or (bool(below) and below.keys() <= DATES)):
                    return {"institution": text, **{name: row[name] for name in DATES & row.keys()}}
        return row

    def _is_rest(self, line: Told, last: Row, above: Told) -> bool:
        """Whether a line is the rest of the one above, which begins with its date as others do."""
        text = line.row.get("studyType", "")
        return (
            above.first and line.plain and line.row.keys() == {"studyType"} and len(text.split()) <= LONGEST_REST and bool(last)
        )

    def _told_by(self, lines: Iterable[str]) -> Iterator[Told]:
        """What each line tells; a table tells it below the labels of its columns."""
        asked, columns = "", list[str]()
        for line in lines:
            cells = [cell for cell in _CELLS.split(line.strip(" |")) if parts(cell)]
            asks = [labelled(cell, self.reading) for cell in cells]
            kinds = [kind for (kind, at), cell in zip(asks, cells, strict=True) if kind and not parts(cell[at:])]
            if len(cells) > 1 and len(kinds) == len(cells):
                columns = kinds
                continue
            if len(cells) == len(columns):
                row = Row()
                for kind, cell in zip(columns, cells, strict=True):
                    row |= self._row(cell, kind).row
                yield Told(row)
                continue
            kind, at = labelled(line, self.reading)
            if kind == "other" or (kind == PLACE and parts(line[at:])):
                if place := places_in(line, self.reading)[0]:
                    yield Told({PLACE: place})
                continue
            if kind and not parts(line[at:]):  # the answer is the line below
                asked = kind
                continue
            told, asked = self._row(line[at:], kind or asked), ""
            if told.row:
                yield told

    def _row(self, line: str, asked: str) -> Told:
        """What one line tells, which answers what a label `asked`."""
        rest = unheaded(line, self.reading)
        bracket = _BRACKET.fullmatch(rest.strip())
        if bracket and self._is_school(bracket["school"]) and not self._is_school(bracket["learned"]):
            learned, school, year = bracket.groups()
            return Told({"studyType": learned, "institution": school, "endDate": year})
        row, when, first = Row(), dates_in(rest, self.reading, alone=True), False
        if when and self._is_of_line(rest, when):
            row = {"startDate": when.start, "endDate": when.end} if when.start != when.end else {"endDate": when.end}
            row = {name: date for name, date in row.items() if date}
            first = not parts(rest[: when.first]) and bool(parts(rest[when.last :]))
            rest = self._without_date(rest)
        rest = one_line(rest).strip(_EDGES)
        if not rest:
            return Told(row)
        if row and is_in_a_country(rest, self.reading) and not (self.is_degree(rest) or self._is_school(rest)):
            return Told(row | {PLACE: rest})
        if asked in ASKED:
            return Told(row | {ASKED[asked]: rest})
        told = self._told(rest)
        if when and not row and "studyType" not in told:  # a date within a line: it tells more than a school
            told = {"studyType": rest}
        return Told(row | told, "institution" not in told and not self.is_degree(rest), first)

    def _is_of_line(self, line: str, when: Dates) -> bool:
        """Whether a date is that of all of a line: at its edge, or before the school ("Diploma in 2018 at Leeds College")."""
        before, after = line[: when.first], line[when.last :]
        if not parts(before) or not parts(after):
            return True
        return bool(self.learned_at_school(line)) and not self.learned_at_school(before)

    def _told(self, text: str) -> Row:
        """The school and the degree that a text names, as far as they are told apart."""
        pieces = [piece for piece in _APART.split(text) if piece]
        school = next((n for n, piece in enumerate(pieces) if self._is_school(piece, below=n > 0)), None)
        if not school and (apart := self._at_school(text, pieces)):
            return apart
        if school:  # what stands before the school was learned there, and the place of it behind
            at = text.index(pieces[school])
            return {"studyType": text[:at].strip(_EDGES), "institution": text[at:]}
        name, colon, learned = text.partition(": ")
        if colon and learned and self._is_school(name):
            return {"institution": name, "studyType": learned}
        if school == 0 and len(pieces) > 1 and self.is_degree(rest := text[len(pieces[0]) :].strip(_EDGES)):
            return {"institution": pieces[0], "studyType": rest}
        alone = school == 0 and len(pieces) <= len(("school", "place"))
        return {"institution" if alone else "studyType": text}

    def _at_school(self, text: str, pieces: Sequence[str]) -> Row:
        """The degree and the school behind a word like "at", or by its letters at the end: "Degree in law, UTN"."""
        if parted := self._parted(text):
            return dict(zip(("studyType", "institution"), parted, strict=True))
        learned = text[: len(text) - len(pieces[-1])].strip(_EDGES)
        if len(pieces) > 1 and _ACRONYM.fullmatch(pieces[-1]) and self.is_degree(learned) and not self.is_degree(pieces[-1]):
            return {"studyType": learned, "institution": pieces[-1]}
        return {}

    def learned_at_school(self, text: str) -> str:
        """What was learned, where a text tells at which school: "tourism at Leeds College"; "" where it does not."""
        learned, _ = self._parted(self._without_date(text)) or ("", "")
        return learned

    def _parted(self, text: str) -> tuple[str, str] | None:
        """What was learned and the school, where a word like "from" parts them; None where none does."""
        for at in reversed([*re.finditer(self.reading.prose.school, text, re.IGNORECASE)]):
            if self._is_school(text[at.end() :]) and not _YEAR.search(text, at.end()):
                return text[: at.start()].strip(_EDGES), text[at.end() :]
        return None

    def _without_date(self, text: str) -> str:
        """A text without its date, and the word before that: "Diploma in 2018 at Leeds College"."""
        when = dates_in(text, self.reading, alone=True)
        if not when:
            return text
        before = re.sub(self.reading.prose.since, " ", text[: when.first], flags=re.IGNORECASE)
        return one_line(_EMPTY.sub(" ", f"{before} {text[when.last :]}")).strip(_EDGES)

    def is_dated(self, text: str) -> bool:
        """Whether a text tells when something was learned."""
        return dates_in(text, self.reading, alone=True) is not None

    def is_degree(self, text: str) -> bool:
        """Whether a text names a degree, or a course."""
        return not self.reading.degrees.isdisjoint(key(text)) or not _DEGREES.isdisjoint(self.named(text))

    def _is_school(self, text: str, *, below: bool = False) -> bool:
        """Whether a text names a school; one `below` others begins with a capital as a name does."""
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


NOTHING = Told({})


def _clash(row: Row, last: Row) -> bool:
    """Whether two rows are of two schools: they tell the same, or each a date."""
    return bool(row.keys() & last.keys()) or bool(row.keys() & DATES and last.keys() & DATES)


def _with_place(row: Row) -> Row:
    """A row with the place behind the name of the school, or behind what was learned where it has none."""
    name = "institution" if row.get("institution") else "studyType"
    return {**row, name: ", ".join(filter(None, (row.get(name), row[PLACE])))} if row.get(PLACE) else row


def _is_told(row: Row) -> bool:
    """Whether a row has a date within its words: it is told by itself."""
    return bool(_YEAR.search(row.get("studyType", "")))


def _is_name(text: str, *, dated: bool) -> bool:
    """Whether a text may be the name of a school that no word tells to be one: by its letters, or beside a date by capitals."""
    longer = [word for word in text.split() if len(word) > SMALL]
    proper = len(text.split()) <= LONGEST_NAME and all(word[0].isupper() or word[0].isdigit() for word in longer)
    return proper and (dated or bool(_ACRONYM.match(text)))
