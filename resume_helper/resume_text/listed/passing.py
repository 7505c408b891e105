"""The certificates and products that a résumé names in passing: where it tells of jobs, or of the person."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from resume_helper.catalog.prose_words import AND
from resume_helper.holder import SERVED, TRADE
from resume_helper.resume_text.contact import mail_in
from resume_helper.resume_text.labels import labelled
from resume_helper.resume_text.listed.items import LONGEST_ITEM, as_told, items
from resume_helper.resume_text.listed.licences import unlabelled
from resume_helper.resume_text.named import DRIVING, has_certificate, is_certificate, longest, named_by
from resume_helper.resume_text.sections import CLASSES
from resume_helper.resume_text.statements import SCHOOLING, clauses_of
from resume_helper.text import parts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from resume_helper.resume_text import ResumeText

TELLING = ("work", "volunteer", "profile", "")
"""The parts in which products are named in passing."""
_AND = re.compile(rf"\s+{AND}\s+")
LISTING = ("skills", "further", "certificates")
"""The parts that list certificates, where none is named in passing."""


def certificates_in_passing(resume: ResumeText) -> Iterator[str]:
    """The certificates that other lines name: the item that does, or where it is a sentence the name in it."""
    for match in resume.matches.skills:
        if not is_certificate(match.id, resume.catalog):
            continue
        for one in match.evidence:
            line = resume.line_at(one.start)
            if line is None or line.part in LISTING:
                continue
            if line.part in ("education", "languages") and match.id != DRIVING:
                continue
            text = as_told(resume.text[line.start : line.end])
            _, answer = labelled(text, resume.catalog.resume_words(resume.language))
            if answer and not _names(text[answer:], match.id, resume):  # "Designation: Associate" asks for the job
                continue
            text = unlabelled(text, resume, line.heading)
            short = [item for item in _short_items(text, resume) if _names(item, match.id, resume)]
            if short or match.id == DRIVING:
                yield short[0] if short else resume.catalog.writing(resume.language).skills[match.id].name
            else:  # a name that says nothing by itself may be of the work: "authorised adviser, experience of insurance"
                yield from (tool for tool in longest(match.tools) if tool in text and _names(tool, match.id, resume))


def products_in_passing(resume: ResumeText) -> Iterator[str]:
    """The products that are named where jobs are told."""
    lines = (resume.text[line.start : line.end] for line in resume.told if line.part in TELLING)
    told = "\n".join(line for line in lines if not mail_in(line) and "/" not in line)
    for match in resume.matches.skills:
        if resume.catalog.shared.skills[match.id].group in ("soft", "hard") and match.id not in (TRADE, SERVED):
            yield from (tool for tool in longest(match.tools) if tool in told)


def schools_in_passing(resume: ResumeText) -> list[str]:
    """What the lines about the person state of schooling: "left school with five GCSEs"."""
    lines = (as_told(resume.text[line.start : line.end]) for line in resume.told if line.part == "profile")
    told = ((line, clauses_of(line, resume.catalog, resume.language)) for line in lines)
    return [text for line, found in told for one in found if one.part == SCHOOLING for text in [line[one.start : one.end]]]


def _short_items(text: str, resume: ResumeText) -> Iterator[str]:
    """The items of a line that are no sentences: those of what it states ("a first aid certificate"), then of all of it."""
    stated = (text[one.start : one.end] for one in clauses_of(text, resume.catalog, resume.language))
    every = [*(_alone(item, resume) for said in stated for item in items(said)), *items(text)]
    return (item for item in every if len(parts(item)) <= LONGEST_ITEM)


def _alone(item: str, resume: ResumeText) -> str:
    """A certificate without what else stands beside it behind "and": a car of one's own, not the next class of a licence."""
    pieces = _AND.split(item)
    named = [piece for piece in pieces if has_certificate(named_by(piece, resume.catalog, resume.language), resume.catalog)]
    return named[0] if len(named) == 1 and not any(map(CLASSES.fullmatch, pieces)) else item


def _names(item: str, skill: str, resume: ResumeText) -> bool:
    return skill in named_by(item, resume.catalog, resume.language)
