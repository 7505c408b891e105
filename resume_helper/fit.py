"""How far a person covers what a posting asks."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Container

    from resume_helper.report import Report, SkillFound

DUTIES_SHARE = 0.7
"""What the duties count, and the stated skills the rest."""


class Fit(NamedTuple):
    """The share covered, from 0 to 1, and the ids of what is covered and what is lacking, most strongly asked first."""

    score: float
    duties: tuple[str, ...]
    lacking_duties: tuple[str, ...]
    skills: tuple[str, ...]
    lacking_skills: tuple[str, ...]


def fit(report: Report, duties: Container[str], has: Callable[[SkillFound], bool]) -> Fit:
    """Hold the duties that somebody has done, and the skills that they have, against a posting.

    Each duty weighs as surely as the posting asks for it, each stated skill the same.
    """
    stated = [skill for skill in report.skills if skill.asked == "stated"]
    asked = sum(duty.score for duty in report.duties)
    done = sum(duty.score for duty in report.duties if duty.id in duties)
    able = [skill.id for skill in stated if has(skill)]
    duties_part = done / asked if asked else 0.0
    skills_part = len(able) / len(stated) if stated else duties_part
    return Fit(
        round(DUTIES_SHARE * duties_part + (1 - DUTIES_SHARE) * skills_part, 3),
        tuple(duty.id for duty in report.duties if duty.id in duties),
        tuple(duty.id for duty in report.duties if duty.id not in duties),
        tuple(able),
        tuple(skill.id for skill in stated if skill.id not in able),
    )
