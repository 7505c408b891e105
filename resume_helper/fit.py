"""How far a person covers what a posting asks."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from resume_helper.holder import DEGREE, PAPERS, SCHOOL, SOFT
from resume_helper.holder.trade import sector_of
from resume_helper.match.conditions.wished import is_wish
from resume_helper.match.title import find_occupations
from resume_helper.sections import LANGUAGE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from resume_helper.holder import Holder
    from resume_helper.holder.career import Past
    from resume_helper.report import DutyFound, Report, SkillFound

DUTIES_SHARE, SKILLS_SHARE, OCCUPATION_SHARE = 0.7, 0.15, 0.15
"""What the duties, the stated skills, and having had such a job count."""
ALIKE = 0.25
"""What a duty counts that was not done, where another of its category was."""
UNKNOWN = 0.5
"""What a skill counts of which only the person knows whether they have it; a soft one, where the duties done need it."""
SAME_WORK = 0.5
"""What a job counts of another occupation that O*NET holds under the same code ("cashier" and "ticket clerk"), that its title
may name where it does not tell its sector ("sales adviser": a sales assistant in a shop), or of the same title elsewhere."""
NOT_MET = 0.85
"""What is left for each kind of requirement (education, languages, ...) that is not met."""
SPOKEN = {True: 1.0, None: 0.5, False: 0.25}
"""What is left by whether the person speaks the language of the posting: nearly all work there is done in it."""


class Fit(NamedTuple):
    """The share covered, from 0 to 1, and what is covered and what is lacking, most strongly asked first.

    The shares, and what counts in part, were chosen by how coaches graded people for postings: see tests/fits/README.md.
    """

    score: float
    duties: tuple[str, ...]
    """The ids of the duties done, and below of those not done."""
    lacking_duties: tuple[str, ...]
    skills: tuple[str, ...]
    """The ids of the stated skills that are held, and below of those lacking, and of those of which only the person knows."""
    lacking_skills: tuple[str, ...]
    open_skills: tuple[str, ...]
    occupation: bool
    """Whether the person has had a job of the posting's occupation."""
    not_met: tuple[str, ...]
    """The requirements that are not met, in the words of the posting, and its language where the person does not speak it."""
    not_known: tuple[str, ...] = ()
    """That language, where only the person knows."""


def fit(report: Report, who: Holder) -> Fit:
    """Hold somebody against a posting, of which the report says what of skills and conditions they have.

    What is only wished for need not be met. Each duty weighs as surely as the posting asks for it. A posting that
    states no skills, or names no occupation that is known, is judged by the duties in place of them.
    """
    asked = [(skill.id, skill.held) for skill in report.skills if skill.asked == "stated"]
    index = who.catalog.index(report.posting.language) if report.conditions else None
    wished = [condition for condition in report.conditions if index and is_wish(condition, index)]
    lacking = [condition for condition in report.conditions if condition.met is False and condition not in wished]
    duties = _duties(report.duties, who)
    skills = _skills(report.skills, who) if asked else duties
    occupation = _occupation(report, who)
    worked = duties if occupation is None else occupation
    tongue, spoken = (report.tongue.text, report.tongue.met) if report.tongue else ("", True)
    share = DUTIES_SHARE * duties + SKILLS_SHARE * skills + OCCUPATION_SHARE * worked
    return Fit(
        round(share * NOT_MET ** len({condition.kind for condition in lacking}) * SPOKEN[spoken], 3),
        tuple(duty.id for duty in report.duties if duty.id in who.done),
        tuple(duty.id for duty in report.duties if duty.id not in who.done),
        tuple(id_ for id_, held in asked if held),
        tuple(id_ for id_, held in asked if held is False),
        tuple(id_ for id_, held in asked if held is None),
        bool(report.had),
        tuple(dict.fromkeys([*(condition.told for condition in lacking), *([tongue] if spoken is False else [])])),
        (tongue,) if spoken is None else (),
    )


def _skills(asked: Iterable[SkillFound], who: Holder) -> float:
    """The share of the stated skills that somebody has: those of which neither words nor work tell count for nobody."""

    def counted(skill: SkillFound) -> float:
        if skill.held is None:
            return UNKNOWN * _is_told_of(skill, who)
        return float(skill.held)

    told = [counted(skill) for skill in asked if skill.asked == "stated"]
    return sum(told) / len(told)


def _is_told_of(skill: SkillFound, who: Holder) -> bool:
    """Whether anything tells of a skill of which only the person knows, so that they may well have it.

    Of a language nothing does where none is listed, unless it is only wished for; nor of a paper that is not named.
    """
    if skill.group == LANGUAGE:
        return bool(who.spoken) or skill.wish
    return not (skill.group == SOFT or skill.id in PAPERS | {SCHOOL, DEGREE}) or skill.id in who.implied or skill.id in who.held


def _duties(asked: Sequence[DutyFound], who: Holder) -> float:
    """The share of the duties asked that were done.

    Of a line that asks for two each counts, though they be near: to count it once puts postings in a worse order (tests/fits).
    """
    duties = who.catalog.shared.duties
    categories = {duties[id_].category for id_ in who.done}

    def covered(id_: str) -> float:
        return 1.0 if id_ in who.done else ALIKE * (duties[id_].category in categories)

    weight = sum(duty.score for duty in asked)
    return sum(duty.score * covered(duty.id) for duty in asked) / weight if asked else 0.0


def _occupation(report: Report, who: Holder) -> float | None:
    """How near the jobs of somebody come to one of those that the title of a posting names; None where none is known."""
    asked, occupations = report.posting.occupation, who.catalog.shared.occupations
    if asked is None:
        return None
    if report.had:
        return 1.0
    named = {asked.id, *find_occupations(report.posting.title, who.catalog.titles(report.posting.language))}

    def is_near(job: Past) -> bool:
        rows = [occupations[id_] for id_ in who.occupations_of(job.title)]
        told = sector_of(job, who)
        return any(
            row.id in named
            or (asked.onet and asked.onet == row.onet)
            or asked.id in ([row.within.get(told)] if told else row.within.values())
            for row in rows
        )

    return SAME_WORK * any(map(is_near, who.pasts))
