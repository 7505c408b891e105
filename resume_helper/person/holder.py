"""Whether somebody has the skills that a posting asks for, by what a profile, or a résumé, says of them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from functools import cached_property
from typing import TYPE_CHECKING

from resume_helper.catalog.entries import language_of
from resume_helper.catalog.tongues import tongues
from resume_helper.sections import LANGUAGE
from resume_helper.text import key

if TYPE_CHECKING:
    from collections.abc import Iterable

    from resume_helper.catalog import Catalog
    from resume_helper.person.fluency import Level
    from resume_helper.report import SkillFound

SCHOOL, DEGREE, SERVED = "secondary-diploma", "higher-degree", "customer-service-experience"
"""Skills: who has a degree went to school, and who did a duty of the catalog has served customers."""
TRADE = "industry-experience"
"""The skill that nobody has but in some trade, which the person's own words tell."""
COMPUTERS, OFFICE = "computer-literacy", ("office-software", "erp-systems", "crm-software", "ticketing-software")
"""The skill that whoever works with a program of these kinds has."""
TONGUES = {"en": "english", "es": "spanish"}
"""The languages that have a skill of their own; all others have OTHER_TONGUE."""
OTHER_TONGUE = "other-language"


class Holder(ABC):
    """Somebody who has done duties and has skills, told in the terms of a catalog."""

    catalog: Catalog

    @cached_property
    @abstractmethod
    def done(self) -> frozenset[str]:
        """The duties done in any job."""

    @cached_property
    @abstractmethod
    def named(self) -> frozenset[str]:
        """The skills that are named."""

    @cached_property
    @abstractmethod
    def spoken(self) -> dict[str, Level | None]:
        """The languages that are named, by their codes, and how well they are spoken, where that is told."""

    @cached_property
    @abstractmethod
    def educated(self) -> frozenset[str]:
        """The levels of education that are named, as the conditions of a posting are called."""

    @property
    @abstractmethod
    def certificates(self) -> Iterable[str]:
        """The names of certificates."""

    @property
    @abstractmethod
    def language(self) -> str:
        """The code of the language, or of its variety, that the person writes in; "" where it is not told."""

    @cached_property
    @abstractmethod
    def said(self) -> str:
        """All that is said of skills and work, as folded words, a bar between rows."""

    @abstractmethod
    def worked(self, needed: float, *, general: bool) -> bool | None:
        """Whether the person has worked for so many months; None where nobody can tell.

        `general` says that the demand names no field ("two years of experience"): years of any work meet no other.
        """

    @cached_property
    def held(self) -> frozenset[str]:
        """The skills that are named, and those that the duties done, and a degree, imply."""
        held = self.named | {skill for duty in self.done for skill in self.catalog.shared.duties[duty].skills}
        held |= {TONGUES.get(tongue, OTHER_TONGUE) for tongue in self.spoken}
        if self.done:
            held |= {SERVED}
        if not held.isdisjoint(OFFICE):
            held |= {COMPUTERS}
        return held | {SCHOOL} if DEGREE in held else held

    @property
    def own(self) -> str:
        """The language that the person writes in, as `spoken` calls it, which few list among those that they speak."""
        return next(iter(tongues(self.catalog.languages.get(language_of(self.language), ""), self.catalog)), "")

    def tools(self, skill: SkillFound) -> tuple[str, ...]:
        """Those of the products, or trades, by which a posting names a skill that the person names, if by less: "Excel"."""
        known = self.catalog.shared.skills[skill.id].tools if skill.tools else ()
        return tuple(
            tool
            for tool in skill.tools
            if any(within(name, self.said) for name in (tool, *(name for name in known if within(name, " ".join(key(tool))))))
        )

    def holds(self, skill: SkillFound) -> bool | None:
        """Whether the person has a skill that a posting asks for; None where only the person knows: one language of two."""
        named = tongues(skill.name, self.catalog) if skill.group == LANGUAGE else ()
        if not named:
            held, own = skill.id in self.held, self.tools(skill)
            if skill.id == SCHOOL:  # what a country calls it is no product: a degree meets "GCSE" as well
                return held
            if skill.id == TRADE and not (held or skill.tools):  # a trade without a name may be any that the person has done
                return None if self.done else False
            if skill.tools and not self.catalog.shared.skills[skill.id].tools:  # trades, of which one will do
                return bool(own) or (None if held else False)
            return None if held and len(own) < len(skill.tools) else held
        spoken = {tongue in self.spoken or (None if tongue == self.own else False) for tongue in named}
        return spoken.pop() if len(spoken) == 1 else None


def folded(rows: Iterable[str]) -> str:
    """Rows of text as folded words, a bar between rows."""
    return " | ".join(" ".join(key(row)) for row in rows)


def within(name: str, text: str) -> bool:
    """Whether the words of a name stand in a folded text."""
    return f" {' '.join(key(name))} " in f" {text} "
