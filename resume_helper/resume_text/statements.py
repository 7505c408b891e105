"""What the clauses of a sentence state that the person has: a language, a certificate, a degree, or the use of a program."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.catalog.prose_words import AND
from resume_helper.catalog.tongues import tongues
from resume_helper.holder import DEGREE, SCHOOL
from resume_helper.holder.fluency import reached
from resume_helper.resume_text.named import has_certificate, is_learned, is_program, named_by
from resume_helper.resume_text.schools import Schools
from resume_helper.text import parts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from resume_helper.catalog import Catalog

LONGEST_CERTIFICATE, LONGEST = 12, 20
"""Words of a clause that states a certificate, and of any other."""
LANGUAGES, CERTIFICATES, SCHOOLING, SKILLS, OF_SKILLS = "languages", "certificates", "education", "skills", "profile"
"""The part of a résumé in which each is told; a program stays in its sentence, if that says any more than its name."""

_LEARNED = re.compile(rf"([^()]+ \([^()]*,\s(?:19|20)\d\d\)),?\s(?:{AND}\s)?(?=\w)(.+)", re.DOTALL)
"""A degree with a school and a year in brackets, and what its sentence goes on to tell of the person."""
_LISTED = re.compile(rf",\s*|\s{AND}\s")
"""What parts the programs of a clause."""


class Statement(NamedTuple):
    """A clause, without the words before what it states."""

    start: int
    end: int
    part: str
    """The part of a résumé that it belongs in; "" where it states nothing that has one."""


def statements_in(text: str, catalog: Catalog, code: str) -> list[Statement]:
    """The statements of which a sentence consists; none where it tells anything else."""
    found = [*clauses_of(text, catalog, code)]
    first = re.search(catalog.resume_words(code).prose.stated, text, re.IGNORECASE)
    whole = first is not None and not parts(text[: first.start()])
    return found if whole and all(one.part for one in found) else []


def clauses_of(text: str, catalog: Catalog, code: str) -> Iterator[Statement]:
    """The clauses of a text that begin as a statement does. They end where the next begins, and else with the text."""
    leads = [*re.finditer(catalog.resume_words(code).prose.stated, text, re.IGNORECASE)]
    ends = [*(lead.start() for lead in leads), len(text)]
    for lead, until in zip(leads, ends[1:], strict=True):
        kept = lead.lastgroup == "masters" or bool(reached(lead.group(), catalog.typed.levels))  # "fluent in French"
        begins = lead.start() if lead.start() == 0 else lead.start(lead.lastgroup or 0)
        if lead.lastgroup == "masters" and (named := _programs(text, lead.end(), until, catalog, code)):
            yield from (Statement(*span, SKILLS) for span in named)
            continue
        start = begins if kept else lead.end()
        end = start + len(text[start:until].rstrip(" ,;\n" if kept else " ,;.\n"))
        if learned := _LEARNED.match(text[start:end]):
            yield Statement(start, start + learned.end(1), _part(lead.lastgroup or "", learned[1], catalog, code))
            yield Statement(start + learned.start(2), end, OF_SKILLS)
            continue
        yield Statement(start, end, _part(lead.lastgroup or "", text[start:end], catalog, code))


def _programs(text: str, start: int, end: int, catalog: Catalog, code: str) -> list[tuple[int, int]]:
    """The spans of the names of programs, without the full stop; none where anything else is told there."""
    end = start + len(text[start:end].rstrip(" ,;.\n"))
    marks = [*_LISTED.finditer(text, start, end)]
    spans = [*zip([start, *(mark.end() for mark in marks)], [*(mark.start() for mark in marks), end], strict=True)]
    return spans if all(is_program(text[slice(*span)], catalog, code) for span in spans) else []


def _part(kind: str, said: str, catalog: Catalog, code: str) -> str:
    """The part of what stands behind a lead of some kind."""
    if not 0 < len(parts(said)) <= LONGEST:
        return ""
    if kind == "speaks":
        return LANGUAGES if tongues(said, catalog) else ""
    if kind == "masters":
        return OF_SKILLS if is_learned(named_by(said, catalog, code), catalog) else ""
    if kind == "has":
        return _held(said, catalog, code)
    school = Schools(catalog, code)
    return SCHOOLING if school.is_degree(said) or school.learned_at_school(said) else ""


def _held(said: str, catalog: Catalog, code: str) -> str:
    """The part of what somebody has: "five GCSEs", "a degree from Leeds University", "a licence", "basic French"."""
    named, school = named_by(said, catalog, code), Schools(catalog, code)
    learned = school.learned_at_school(said)
    degree, at_school = school.is_degree(learned or said), bool(learned)
    if has_certificate(named, catalog) and not (degree and at_school):
        return CERTIFICATES if len(parts(said)) <= LONGEST_CERTIFICATE else ""
    if degree:  # but not "a certificate of honesty"
        return SCHOOLING if at_school or school.is_dated(said) or not {SCHOOL, DEGREE}.isdisjoint(named) else ""
    return LANGUAGES if tongues(said, catalog) and reached(said, catalog.typed.levels) else ""
