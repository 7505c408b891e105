"""How far a person covers what a posting asks."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Container

    from resume_helper.report import Report, SkillFound

DUTIES_SHARE = 0.7
"""What the duties count, and the stated skills the rest."""


class Fit(NamedTuple):
    """The share covered, from 0 to 1, and the ids of what is covered and what is lacking, most strongly asked first.

    A skill of which only the person knows whether they have it is neither.
    """

    score: float
    duties: tuple[str, ...]
    lacking_duties: tuple[str, ...]
    skills: tuple[str, ...]
    lacking_skills: tuple[str, ...]


def fit(report: Report, duties: Container[str], holds: Callable[[SkillFound], bool | None]) -> Fit:
    """Hold the duties that somebody has done, and the skills that they have, against a posting.

    Each duty weighs as surely as the posting asks for it, each stated skill the same, where it is known whether it is held
    (`holds` says None of others).
    """
    held = {skill.id: holds(skill) for skill in report.skills if skill.asked == "stated"}
    asked = sum(duty.score for duty in report.duties)
    done = sum(duty.score for duty in report.duties if duty.id in duties)
    able, lacking = (tuple(id_ for id_, has in held.items() if has is which) for which in (True, False))
    duties_part = done / asked if asked else 0.0
    skills_part = len(able) / (len(able) + len(lacking)) if able or lacking else duties_part
    return Fit(
        round(DUTIES_SHARE * duties_part + (1 - DUTIES_SHARE) * skills_part, 3),
        tuple(duty.id for duty in report.duties if duty.id in duties),
        tuple(duty.id for duty in report.duties if duty.id not in duties),
        able,
        lacking,
    )
