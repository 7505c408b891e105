"""Whether somebody has the schooling that a posting demands, of whose alternatives one will do."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from resume_helper.holder import DEGREE, SCHOOL, TRADE_SCHOOL
from resume_helper.holder.either import or_in
from resume_helper.match.matches import read_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from resume_helper.catalog.index import Index
    from resume_helper.holder import Holder
    from resume_helper.match.conditions.demand import Condition
    from resume_helper.report import SkillFound

DEGREES = ("associate", "bachelor", "master")
"""Degrees, the highest last."""
EDUCATION = {"secondary": SCHOOL, **dict.fromkeys(DEGREES, DEGREE)}
"""The skill that a profile must show to meet a level of general education."""


def schooled(who: Holder, condition: Condition, index: Index, *, named: bool) -> bool | None:
    """Whether somebody meets a demand for schooling; `named` says whether they name the trade that it speaks of.

    What is lacking is not held against them where an alternative that the demand names is not.
    """

    def met(level: str) -> bool | None:
        return (named or _trained(who)) if level == TRADE_SCHOOL else _educated(who, level)

    found = met(condition.value.choice if condition.value else "")
    if found is False and any(met(level) is not False for level in _alternatives(condition, index, who)):
        return None
    return found


def agreeing(skill: SkillFound, *, held: bool | None, conditions: Iterable[Condition]) -> bool | None:
    """Whether somebody has a skill of schooling that `held` tells, so that it says no other than the conditions of a posting.

    A degree that another schooling stands for is not held against them, and one that is too low is none.
    """
    rows = [row for row in conditions if row.kind == "education"]
    own = [row.met for row in rows if row.value and EDUCATION.get(row.value.choice) == skill.id]
    if held and own and all(met is False for met in own):
        return False
    met = {row.met for row in rows}
    if held is False and True in met and False not in met:
        return None
    return held


def _alternatives(condition: Condition, index: Index, who: Holder) -> Iterator[str]:
    """The levels that a demand names on either side of "or": "a diploma **or** a degree"."""
    parts = re.split(or_in(index), condition.shown, flags=re.IGNORECASE)
    for part in parts if len(parts) > 1 else ():
        read = read_line(part, index, who.catalog.shared)
        yield from (row.value.choice for row in read.conditions if row.kind == "education" and row.value)


def _trained(who: Holder) -> bool | None:
    """Whether the person has learned a trade that they do not name: of any that they tell, only they know."""
    return None if {TRADE_SCHOOL, DEGREE} & {*who.educated, *who.held} else False


def _educated(who: Holder, asked: str) -> bool | None:
    """Whether an education is as high as is asked. Of a degree that is not named, and of a trade, only the person knows."""
    if EDUCATION.get(asked) not in who.held:
        return None if asked == "secondary" and TRADE_SCHOOL in who.educated else False
    if asked not in DEGREES:
        return True
    highest = max((DEGREES.index(choice) for choice in who.educated & {*DEGREES}), default=None)
    return None if highest is None else highest >= DEGREES.index(asked)
