"""Whether a person meets what a posting demands besides duties and skills, as far as a profile, or a résumé, tells."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from resume_helper.catalog.tongues import tongues
from resume_helper.match.conditions import names_no_field
from resume_helper.match.conditions.amounts import Value
from resume_helper.person.fluency import asked, meets
from resume_helper.person.holder import DEGREE, SCHOOL

if TYPE_CHECKING:
    from collections.abc import Iterable

    from resume_helper.match.conditions.demand import Condition
    from resume_helper.person.holder import Holder

MONTHS = {"year": 12, "month": 1}
DEGREES = ("associate", "bachelor", "master")
"""Degrees, the highest last."""
EDUCATION = {"secondary": SCHOOL, **dict.fromkeys(DEGREES, DEGREE)}
"""The skill that a profile must show to meet a level of education."""


def held_against(who: Holder, conditions: Iterable[Condition], posting: str, language: str) -> tuple[Condition, ...]:
    """The conditions of a posting in a language, with whether the person meets them, as far as is told."""
    return tuple(condition._replace(met=_met(who, condition, posting, language)) for condition in conditions)


def _met(who: Holder, condition: Condition, posting: str, language: str) -> bool | None:
    if condition.kind == "experience":
        return _experienced(who, condition, general=names_no_field(condition, posting, who.catalog.index(language)))
    if condition.kind == "language":
        return _speaks(who, condition, posting, language)
    if condition.kind == "education" and condition.value and condition.value.choice:
        return _educated(who, condition.value.choice)
    return _certified(who, condition)


def _experienced(who: Holder, condition: Condition, *, general: bool) -> bool | None:
    """Whether the person has worked so long."""
    value = condition.value or Value()
    if value.unit not in MONTHS or value.low is None:
        return None
    return who.worked(value.low * MONTHS[value.unit], general=general)


def _certified(who: Holder, condition: Condition) -> bool | None:
    """Whether a licence or certificate meets a demand; None where only the person knows."""
    if condition.kind == "driving-licence" and "driving-licence" in who.held:
        return True
    names = map(str.lower, who.certificates)
    return True if any(name and name in condition.text.lower() for name in names) else None


def _speaks(who: Holder, condition: Condition, posting: str, language: str) -> bool | None:
    """Whether the person speaks the languages of a demand, as well as it asks for.

    Who lists none may speak any, and few list their own, or that of a posting which they read.
    """
    named = tongues(condition.text, who.catalog)
    if not named or not who.spoken:
        return None
    demand = asked(condition.text, condition.value.choice if condition.value else "", who.catalog.typed.levels)
    taken = {who.own, *tongues(who.catalog.languages[language], who.catalog)}
    met = [
        meets(who.spoken[tongue], demand) if tongue in who.spoken else None if tongue in taken else False for tongue in named
    ]
    either = re.compile(rf"\b{who.catalog.index(language).measures.particles['or']}\b", re.IGNORECASE).search
    if len(met) > 1 and either(condition.text):
        return max(met, key=(False, None, True).index)
    least = min(met, key=(False, None, True).index)
    # "French or | Italian an advantage": what is shown may be the half of it that the person does not speak.
    start, end = posting.rfind("\n", 0, condition.start) + 1, posting.find("\n", condition.end)
    line = posting[start : end if end >= 0 else len(posting)]
    return None if least is False and either(line) and len(tongues(line, who.catalog)) > len(named) else least


def _educated(who: Holder, asked: str) -> bool | None:
    """Whether an education is as high as is asked. Of a degree that is not named, only the person knows."""
    if EDUCATION.get(asked) not in who.held:
        return False
    if asked not in DEGREES:
        return True
    highest = max((DEGREES.index(choice) for choice in who.educated & {*DEGREES}), default=None)
    return None if highest is None else highest >= DEGREES.index(asked)
