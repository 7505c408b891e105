"""Lines below the last job that are no work, though no heading stands above them: a school, a licence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from resume_helper.posting.cut import is_item
from resume_helper.resume_text.dates import dates_in
from resume_helper.resume_text.marks import CELLS
from resume_helper.resume_text.named import has_certificate, named_by
from resume_helper.resume_text.pieces import Pieces
from resume_helper.resume_text.schools import Schools
from resume_helper.resume_text.sections import CERTIFICATES, JOBS, PartLine
from resume_helper.resume_text.statements import SCHOOLING
from resume_helper.text import parts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from resume_helper.catalog import Catalog

LONGEST_SCHOOL, LONGEST_DEGREE, LONGEST_LICENCE = 10, 3, 4
"""Words of a line that tells of a school, of one that only tells what was learned, and of one that names a licence."""


def with_others_apart(text: str, told: Sequence[PartLine], code: str, catalog: Catalog) -> list[PartLine]:
    """The lines of a résumé, those at the end of its jobs in the part of what they tell, as a licence among schools.

    A line with a label that is a heading, "Languages: ...", may stand among them.
    """
    found, last, below = list[PartLine](), True, ""
    for at in reversed(range(len(told))):
        line = told[at]
        said = text[line.start : line.end].strip()
        if line.part == JOBS:
            apart = at > 0 and "\n\n" in text[told[at - 1].end : line.start]
            part = _part(said, code, catalog, apart=apart, below=below) if last else ""
            last, below = bool(part), part
        else:
            licence = line.part == SCHOOLING and _is_licence(_without_a_day(said, code, catalog), code, catalog)
            part, last = CERTIFICATES if licence else "", last or not said.startswith(line.heading)
        found.append(line._replace(part=part, heading="") if part else line)
    return found[::-1]


def _part(said: str, code: str, catalog: Catalog, *, apart: bool, below: str) -> str:
    """The part of a line of jobs that tells of a school or a licence and nothing else; "" for any other.

    What was learned stands above where, the line `below`, without a date: "High school".
    """
    words, school = len(parts(said)), Schools(catalog, code)
    if is_item(said) or not 0 < words <= LONGEST_SCHOOL:
        return ""
    if _is_licence(said, code, catalog):
        return CERTIFICATES
    dates = dates_in(said, school.reading, alone=True)
    named, degree = school.is_school(school.without_date(said)), school.is_degree(said)
    alone = dates is not None and not (dates.whole or dates.open)
    above = below == SCHOOLING and degree and words <= LONGEST_DEGREE
    told = (named and degree) or above or (alone and (degree or (named and apart)))
    pieces = Pieces(school.reading, catalog.titles(code))
    return SCHOOLING if told and not (dates and dates.whole) and not pieces.known(pieces.of(said)) else ""


def _without_a_day(said: str, code: str, catalog: Catalog) -> str:
    """A line, which is no row of a table, without the one date that it tells: "Food hygiene, 2021"."""
    dates = dates_in(said, catalog.resume_words(code), alone=True)
    return (
        said if dates is None or dates.whole or dates.open or CELLS.search(said) else Schools(catalog, code).without_date(said)
    )


def _is_licence(said: str, code: str, catalog: Catalog) -> bool:
    """Whether a line names a licence, and nothing else."""
    if is_item(said) or not 0 < len(parts(said)) <= LONGEST_LICENCE or said[-1] in ".:":
        return False
    school = Schools(catalog, code)
    learned = school.is_degree(said) or school.is_school(said) or school.is_dated(said)
    return not learned and has_certificate(named_by(said, catalog, code), catalog)
