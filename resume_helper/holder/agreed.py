"""One verdict on one fact: of a skill that conditions of the posting speak of too is said what they say."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from resume_helper.catalog.tongues import tongues
from resume_helper.holder import CERTIFIED, DEGREE, DRIVING, SCHOOL, within
from resume_helper.holder.either import RISING
from resume_helper.holder.experience import spared_by_work
from resume_helper.holder.fluency import level_called
from resume_helper.holder.schooling import EDUCATION, agreeing
from resume_helper.holder.speaking import each_spoken, shortfall
from resume_helper.holder.timed import as_long, had
from resume_helper.report import Mark
from resume_helper.sections import LANGUAGE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from resume_helper.holder import Holder
    from resume_helper.match.conditions.demand import Condition
    from resume_helper.report import Report, SkillFound

DATA_ENTRY = "data-entry"
"""The skill that a speed of typing asks for."""


class Demands(NamedTuple):
    """The conditions of a posting, held against a person."""

    rows: tuple[Condition, ...]
    wished: frozenset[Condition]
    """Those that are only wished for."""
    posting: str
    """The text of the posting."""
    report: Report
    """What the posting asks for."""

    @property
    def language(self) -> str:
        """The language of the posting."""
        return self.report.posting.language

    @property
    def to(self) -> str:
        """That in which the report is written."""
        return self.report.written_in or self.language


def agreed(who: Holder, skill: SkillFound, held: bool | None, demands: Demands) -> SkillFound:  # noqa: FBT001
    """A skill that the person has as `held` tells, with the verdict of the conditions that speak of it.

    None where they lack what is only wished for.
    """
    if skill.group == LANGUAGE and skill.asked == "stated":
        return _spoken(who, skill._replace(held=held), demands)
    if skill.id in (SCHOOL, DEGREE):
        held = agreeing(skill, held=held, conditions=demands.rows)
        about = [row for row in demands.rows if row.value and EDUCATION.get(row.value.choice) == skill.id]
        held = None if held is False and about and demands.wished.issuperset(about) else held
        if held is False and all(
            spared_by_work(who, one.start, one.end, demands.posting, demands.language) for one in skill.evidence
        ):
            held = None
    if skill.id == DRIVING:
        held = min((row.met for row in demands.rows if row.kind == DRIVING), key=RISING.index, default=held)
    if skill.id in CERTIFIED and not held and any(row.met for row in _about(skill, demands.rows, "certificate")):
        held = True
    if skill.id == DATA_ENTRY and (typed := _about(skill, demands.rows, "typing")):
        held = typed[0].met
    skill = as_long(who, skill._replace(held=held), demands.rows, demands.report)
    return skill._replace(held=None) if skill.held is False and skill.wish else skill


def one_mark(who: Holder, row: Condition, skills: Iterable[SkillFound], demands: Demands) -> Condition:
    """A condition with the verdict of the skills of which it alone speaks too, where it has none of its own."""
    if row.kind == "certificate":
        own = [skill for skill in skills if skill.held and skill.id in CERTIFIED and _about(skill, [row], row.kind)]
        alone = any(len(_about(skill, demands.rows, row.kind)) == 1 for skill in own)
        return row._replace(met=True) if alone else row
    return had(who, row, skills, demands.posting, demands.language)


def _about(skill: SkillFound, rows: Iterable[Condition], kind: str) -> list[Condition]:
    """The conditions of a kind that the words of a skill state."""
    return [row for row in rows if row.kind == kind and skill.is_in(row)]


def _spoken(who: Holder, skill: SkillFound, demands: Demands) -> SkillFound:
    """A language, or several, each with a mark of its own."""
    parts, names = skill.asked_as.split(", "), skill.name.split(", ")
    named = [next(iter(tongues(part, who.catalog)), "") for part in parts]
    if not any(named) or len(names) != len(parts):
        return skill

    def alone(tongue: str, part: str) -> bool | None:
        if len(parts) == 1:
            return skill.held
        if not tongue:  # a sign language has no code: who does not name it may know it all the same
            return within(part, who.said) or None
        return who.speaks(tongue) or (None if skill.held else False)

    each = [(tongue, Mark(name, alone(tongue, part))) for tongue, name, part in zip(named, names, parts, strict=True)]
    marks = tuple(_demanded(who, tongue, mark, demands) if tongue else mark for tongue, mark in each)
    told = {mark.held for mark in marks}
    if len(told) > 1 and (False in told or "" in named or not skill.held):
        return skill._replace(held=None, marks=marks)
    return skill._replace(held=skill.held if len(told) > 1 else told.pop(), marks=marks)  # of alternatives one will do


def _demanded(who: Holder, tongue: str, mark: Mark, demands: Demands) -> Mark:
    """A mark of a language, with whether somebody speaks it as well as conditions ask for, or else what falls short."""
    found = list[Mark]()
    for row in demands.rows:
        if row.kind != "language" or tongue not in tongues(row.shown, who.catalog):
            continue
        met = each_spoken(who, row, demands.language)[tongue]
        if met is False and row in demands.wished:
            met = None
        if met is False and row.met is not False:  # another will do
            met = mark.held
        short = shortfall(who, tongue, row) if met is False else None
        say = who.catalog.writing(demands.to).messages
        levels = {key: level_called(level, say) for key, level in zip(("asked", "own"), short or (), strict=False)}
        found.append(Mark(mark.name, met, say["level_short"].format(**levels) if short else ""))
    return min(found, key=lambda mark: RISING.index(mark.held), default=mark)
