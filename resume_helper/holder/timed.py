"""A skill of experience by the time that the posting asks of it: "3 years of banking" are not had by who was there for one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from resume_helper.holder import SERVED, TRADE
from resume_helper.holder.career import AS_TOLD, months
from resume_helper.holder.either import RISING
from resume_helper.holder.experience import asks_no_more, is_like, months_asked
from resume_helper.holder.instead import EXPERIENCE
from resume_helper.holder.trade import in_trade, is_of_sector
from resume_helper.match.matches import read_line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from resume_helper.holder import Holder
    from resume_helper.holder.career import Past
    from resume_helper.match.conditions.demand import Condition
    from resume_helper.report import Report, SkillFound


def as_long(who: Holder, skill: SkillFound, rows: Iterable[Condition], report: Report) -> SkillFound:
    """A skill of a posting with the verdict of the demands for a time of it, and what falls short of that.

    Who was there long enough has it, whatever else a demand asks: "3 years **as a supervisor** in a call center".
    """
    if skill.id not in (SERVED, TRADE):
        return skill
    code = report.posting.language
    about = [(needed, row.met) for row in rows if (needed := months_asked(row)) and _speaks_of(row, skill, who, code)]
    own = months((job for job in who.pasts if _is_such(job, skill, who, report)), AS_TOLD) if about else 0
    short = [(needed, met) for needed, met in about if not met and own < needed]
    if not short:
        return skill._replace(held=True) if any(met for _, met in about) else skill
    needed, met = min(short, key=lambda one: RISING.index(one[1]))
    return skill._replace(held=met, spent=(round(needed), own) if own else None)


def had(who: Holder, row: Condition, skills: Iterable[SkillFound], posting: str, language: str) -> Condition:
    """A demand for experience of no told length with the verdict of the skill that says the same."""
    if row.kind != EXPERIENCE or row.met is not None or months_asked(row):
        return row
    told = any(skill.held and skill.id in (SERVED, TRADE) and _speaks_of(row, skill, who, language) for skill in skills)
    return row._replace(met=True) if told and asks_no_more(who, row, posting, language) else row


def _speaks_of(row: Condition, skill: SkillFound, who: Holder, language: str) -> bool:
    """Whether a demand for experience is one of a skill: of customer service only where its own words say so."""
    if row.kind != EXPERIENCE or not skill.is_in(row):
        return False
    if skill.id == TRADE:
        return True
    read = read_line(row.shown, who.catalog.index(language), who.catalog.shared)
    return any(match.id == skill.id for match in read.skills)


def _is_such(job: Past, skill: SkillFound, who: Holder, report: Report) -> bool:
    """Whether a job gave a skill of experience; one like that of a posting is of the trade that this is of."""
    if skill.id == SERVED:
        return bool(job.duties)
    code, sector = report.posting.language, report.posting.sector
    return any(in_trade(job, trade, who, code) for trade in skill.tools) or (
        any(is_of_sector(trade, sector, who.catalog, code) for trade in skill.tools) and is_like(job, report, who)
    )
