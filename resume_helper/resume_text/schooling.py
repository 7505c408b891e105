"""Schooling as a résumé tells it: what was learned, where, and when."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from resume_helper.resume_text.labels import labelled, places_in
from resume_helper.resume_text.learned import ACRONYM, PLACE, Row, SchoolLine, learned_in
from resume_helper.resume_text.schools import SMALL, YEAR
from resume_helper.text import capitalised, parts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from resume_helper.catalog.resume_words import ResumeWords
    from resume_helper.resume_text.schools import Schools

_CELLS = re.compile(r"\s*[|\t]\s*|\s{3,}")
"""What parts the cells of a row of a table."""
LONGEST_NAME, LONGEST_REST = 6, 4
"""Words of the name of a school that no word tells to be one, and of the rest of a line that a narrow page has broken."""
KEYS = ("institution", "studyType", "startDate", "endDate")
DATES = frozenset({"startDate", "endDate"})
BESIDE = DATES | {PLACE}
NOTHING = SchoolLine({})


def rows_of(lines: Iterable[str], schools: Schools) -> list[Row]:
    """The lines as JSON Resume has them. One that tells only what the one above lacks belongs to it.

    Where the school is not told apart from the degree, the line stands whole: nothing of it is lost.
    """
    found, told = list[Row](), [*_told_by(lines, schools)]
    for at, line in enumerate(told):
        last, above = (found[-1], told[at - 1]) if found else ({}, NOTHING)
        row = _as_below(line, last, above, told[at + 1].row if at + 1 < len(told) else {})
        if last and _is_rest(line, last, above):
            name = "institution" if "institution" in last else "studyType"
            last[name] += f", {line.row['studyType']}"
            told[at] = above
        elif last and row.keys() == {PLACE}:
            last[PLACE] = ", ".join(filter(None, (last.get(PLACE), row[PLACE])))
        elif row and last and not (_clash(row, last) or any(map(_is_told, (line.row, last)))):
            last |= row
        elif row:
            found.append(dict(row))
    rows = [{name: capitalised(row[name]) for name in KEYS if row.get(name)} for row in map(_with_place, found)]
    return [{name: said.replace(" | ", ", ") for name, said in row.items()} for row in rows]


def left_of(lines: Iterable[str], reading: ResumeWords) -> list[str]:
    """What lines on schooling tell behind labels that is none of it: the address, the page of the school."""
    asked = [line for line in lines if labelled(line, reading)[0] in ("other", PLACE)]
    return [other for line in asked for other in places_in(line, reading)[1] if parts(other)]


def _as_below(line: SchoolLine, last: Row, above: SchoolLine, below: Row) -> Row:
    """What a line tells below another: where no word tells a school, or a degree, the other does.

    A name between these and the dates is the town.
    """
    row, text = line.row, line.row.get("studyType", "")
    if any(map(_is_told, (row, last))):
        return row
    if line.plain and row.keys() == {"studyType"} and last.keys() == {"studyType", "institution"}:
        return {PLACE: text} if below and below.keys() <= DATES and _is_name(text, dated=True) else row
    if row.keys() - BESIDE == {"studyType"} == last.keys() - BESIDE:
        dated = bool(row.keys() & DATES)
        if above.plain and not line.plain and not last.keys() & DATES and _is_name(last["studyType"], dated=dated):
            last["institution"] = last.pop("studyType")
        elif line.plain and not above.plain and not (dated and last.keys() & DATES):
            alone = last.keys() & DATES and not above.row.keys() & DATES  # a date that stands above both
            if _is_name(text, dated=dated or bool(alone) or (bool(below) and below.keys() <= DATES)):
                return {"institution": text, **{name: row[name] for name in DATES & row.keys()}}
    return row


def _is_rest(line: SchoolLine, last: Row, above: SchoolLine) -> bool:
    """Whether a line is the rest of the one above, which begins with its date as others do."""
    text = line.row.get("studyType", "")
    return above.first and line.plain and line.row.keys() == {"studyType"} and len(text.split()) <= LONGEST_REST and bool(last)


def _told_by(lines: Iterable[str], schools: Schools) -> Iterator[SchoolLine]:
    """What each line tells; a table tells it below the labels of its columns."""
    asked, columns = "", list[str]()
    for line in lines:
        cells = [cell for cell in _CELLS.split(line.strip(" |")) if cell]
        asks = [labelled(cell, schools.reading) for cell in cells]
        kinds = ["" if parts(cell[at:]) else kind for (kind, at), cell in zip(asks, cells, strict=True)]
        if any(kinds) and len(cells) > 1 and all(kind or not parts(cell) for kind, cell in zip(kinds, cells, strict=True)):
            columns = kinds
            continue
        if len(cells) == len(columns):
            yield SchoolLine(_of_columns(columns, cells, schools))
            continue
        kind, at = labelled(line, schools.reading)
        if kind == "other" or (kind == PLACE and parts(line[at:])):
            if place := places_in(line, schools.reading)[0]:
                yield SchoolLine({PLACE: place})
            continue
        if kind and not parts(line[at:]):  # the answer is the line below
            asked = kind
            continue
        told, asked = learned_in(line[at:], kind or asked, schools), ""
        if told.row:
            yield told


def _of_columns(columns: Iterable[str], cells: Iterable[str], schools: Schools) -> Row:
    """What a row of a table tells; a mark, below a label that asks for none of the others, stands behind what was learned."""
    row, marks = Row(), list[str]()
    for kind, cell in zip(columns, cells, strict=True):
        if kind:
            row |= learned_in(cell, kind, schools).row
        elif parts(cell):
            marks.append(cell)
    learned = ", ".join(filter(None, (row.get("studyType"), *marks)))
    return row | {"studyType": learned} if learned else row


def _clash(row: Row, last: Row) -> bool:
    """Whether two rows are of two schools: they tell the same, or each a date."""
    return bool(row.keys() & last.keys()) or bool(row.keys() & DATES and last.keys() & DATES)


def _with_place(row: Row) -> Row:
    """A row with the place behind the name of the school, or behind what was learned where it has none."""
    name = "institution" if row.get("institution") else "studyType"
    return {**row, name: ", ".join(filter(None, (row.get(name), row[PLACE])))} if row.get(PLACE) else row


def _is_told(row: Row) -> bool:
    """Whether a row has a date within its words: it is told by itself."""
    return bool(YEAR.search(row.get("studyType", "")))


def _is_name(text: str, *, dated: bool) -> bool:
    """Whether a text may be the name of a school that no word tells to be one: by its letters, or beside a date by capitals."""
    longer = [word for word in text.split() if len(word) > SMALL]
    proper = len(text.split()) <= LONGEST_NAME and all(word[0].isupper() or word[0].isdigit() for word in longer)
    return proper and (dated or bool(ACRONYM.match(text)))
