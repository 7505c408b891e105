"""Whether somebody speaks the languages of a demand as well as it asks for: each by itself, and all together."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from resume_helper.catalog.tongues import named_in, tongues
from resume_helper.holder.either import RISING, best
from resume_helper.holder.fluency import asked, level_called, meets

if TYPE_CHECKING:
    from resume_helper.holder import Holder
    from resume_helper.holder.fluency import Level
    from resume_helper.match.conditions.demand import Condition

AROUND = 60
"""Characters before a demand in which it may say that one of its languages will do."""


def each_spoken(who: Holder, condition: Condition, language: str) -> dict[str, bool | None]:
    """By the languages that a demand names, whether the person speaks each as well as it asks for.

    Who lists none may speak any, and few list their own, or that of a posting which they read, whose `language` is given.
    """
    demand, named = _demand(who, condition), tongues(condition.shown, who.catalog)
    read = tongues(who.catalog.languages[language], who.catalog)

    def met(tongue: str) -> bool | None:
        if tongue in who.spoken:
            return meets(who.spoken[tongue], demand)
        return None if tongue in read else who.speaks(tongue)

    return {tongue: met(tongue) for tongue in named}


def speaks(who: Holder, condition: Condition, posting: str, language: str) -> bool | None:
    """Whether the person speaks the languages of a demand of a posting, as well as it asks for."""
    met = each_spoken(who, condition, language)
    if not met:
        return None
    particles = who.catalog.index(language).measures.particles
    either = re.compile(rf"\b(?:{particles['or']}|{particles['among']})\b", re.IGNORECASE).search
    start, end = posting.rfind("\n", 0, condition.start) + 1, posting.find("\n", condition.end)
    line = posting[start : end if end >= 0 else len(posting)]
    # "One of the languages | French and German": what is shown may begin behind the words that say so.
    before = line[max(0, condition.start - start - AROUND) : condition.start - start]
    among = re.search(rf"\b{particles['among']}\b[^.;]*$", before, re.IGNORECASE)
    if len(met) > 1 and (among or either(condition.shown)):
        return best(met.values())
    least = min(met.values(), key=RISING.index)
    # "French or | Italian an advantage": it may be the half of it that the person does not speak.
    return None if least is False and either(line) and len(tongues(line, who.catalog)) > len(met) else least


def too_low(who: Holder, condition: Condition, to: str) -> str:
    """What a report in the language `to` says of the levels that fall short of a demand: "yours: B1"; "" for none."""
    named, say = tongues(condition.shown, who.catalog), who.catalog.writing(to).messages
    short = [(tongue, found) for tongue in named if (found := shortfall(who, tongue, condition))]

    def told(tongue: str, level: Level) -> str:
        own = level_called(level, say)
        return say["level_yours"].format(own=f"{named_in(tongue, to)} {own}" if len(named) > 1 else own)

    return ", ".join(told(tongue, own) for tongue, (_, own) in short)


def shortfall(who: Holder, tongue: str, condition: Condition) -> tuple[Level, Level] | None:
    """The level that a demand asks of a language, and that of the person, where it is told and too low."""
    demand, own = _demand(who, condition), who.spoken.get(tongue)
    return (demand, own) if demand and own and meets(own, demand) is False else None


def _demand(who: Holder, condition: Condition) -> Level | None:
    return asked(condition.shown, condition.value.choice if condition.value else "", who.catalog.typed.levels)
