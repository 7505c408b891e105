"""The certificates and products that a résumé names in passing: where it tells of jobs, or of the person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from resume_helper.person.holder import SERVED, TRADE
from resume_helper.person.resume_text.contact import mail_in
from resume_helper.person.resume_text.listed.items import LONGEST_ITEM, as_told, items
from resume_helper.person.resume_text.listed.licences import unlabelled
from resume_helper.person.resume_text.listed.named import DRIVING, is_certificate, longest, named_by
from resume_helper.text import parts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from resume_helper.person.resume_text import ResumeText

TELLING = ("work", "volunteer", "profile", "")
"""The parts in which products are named in passing."""
LISTING = ("skills", "further", "certificates")
"""The parts that list certificates, where none is named in passing."""


def certificates_in_passing(resume: ResumeText) -> Iterator[str]:
    """The certificates that other lines name: the item that does, or where it is a sentence what the catalog calls it."""
    for match in resume.matches.skills:
        if not is_certificate(match.id, resume.catalog):
            continue
        for one in match.evidence:
            line = resume.line_at(one.start)
            if line is None or line.part in LISTING:
                continue
            if line.part in ("education", "languages") and match.id != DRIVING:
                continue
            text = unlabelled(as_told(resume.text[line.start : line.end]), resume, line.heading)
            short = [item for item in items(text) if len(parts(item)) <= LONGEST_ITEM and _names(item, match.id, resume)]
            if short or match.id == DRIVING:
                yield short[0] if short else resume.catalog.writing(resume.language).skills[match.id].name
            else:
                yield from longest(match.tools)


def products_in_passing(resume: ResumeText) -> Iterator[str]:
    """The products that are named where jobs are told."""
    lines = (resume.text[line.start : line.end] for line in resume.told if line.part in TELLING)
    told = "\n".join(line for line in lines if not mail_in(line) and "/" not in line)
    for match in resume.matches.skills:
        if resume.catalog.shared.skills[match.id].group in ("soft", "hard") and match.id not in (TRADE, SERVED):
            yield from (tool for tool in longest(match.tools) if tool in told)


def _names(item: str, skill: str, resume: ResumeText) -> bool:
    return skill in named_by(item, resume.catalog, resume.language)
