"""Whether somebody has the skills that a posting asks for, by what a profile, or a résumé, says of them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from resume_helper.catalog.entries import language_of
from resume_helper.catalog.tongues import OTHER_TONGUE, by_code, tongues
from resume_helper.holder.either import one_will_do
from resume_helper.match.title import find_occupations
from resume_helper.sections import LANGUAGE
from resume_helper.text import key, parts

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from resume_helper.catalog import Catalog
    from resume_helper.catalog.index import Index
    from resume_helper.holder.career import Past
    from resume_helper.holder.fluency import Level
    from resume_helper.report import SkillFound

SCHOOL, DEGREE, SERVED = "secondary-diploma", "higher-degree", "customer-service-experience"
"""Skills: who has a degree went to school, and who did a duty of the catalog has served customers."""
SOFT = "soft"
"""The group of the skills that are no knowledge, but how a person is."""
TRADE_SCHOOL = "vocational"
"""The education that is one of a trade, which no other stands for; what came before it, only the person knows."""
TRADE = "industry-experience"
"""The skill that nobody has but in some trade, which the person's own words tell."""
LEAST_LETTERS = 3
"""Letters of a word that hardly is an article or a preposition, in any language."""
DRIVING = "driving-licence"
"""The skill, and the condition, that is a driving licence."""
CERTIFIED = frozenset({"industry-certification", "licence"})
"""The skills that stand for any certificate or licence: which one is asked for, the words of the posting tell."""
PAPERS = CERTIFIED | {DRIVING}
"""The skills that are held on paper: of one that is not named only the person knows."""
COMPUTERS, OFFICE = "computer-literacy", ("office-software", "erp-systems", "crm-software", "ticketing-software")
"""The skill that whoever works with a program of these kinds has."""
TONGUES = {"en": "english", "es": "spanish"}
"""The languages that have a skill of their own; all others have OTHER_TONGUE."""


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

    @cached_property
    @abstractmethod
    def pasts(self) -> tuple[Past, ...]:
        """The jobs that the person has had."""

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
    def rows_said(self) -> tuple[str, ...]:
        """All that is said of skills and work, row by row."""

    @cached_property
    @abstractmethod
    def work_told(self) -> tuple[str, ...]:
        """What is said of work: titles, firms, and lines."""

    @cached_property
    def said(self) -> str:
        """All that is said of skills and work, as folded words, a bar between rows."""
        return folded(self.rows_said)

    @cached_property
    def held(self) -> frozenset[str]:
        """The skills that are named, and those that are beyond doubt with them, or with a duty done."""
        held = self.named | {TONGUES.get(tongue, OTHER_TONGUE) for tongue in self.spoken}
        if self.done:
            held |= {SERVED}
        if not held.isdisjoint(OFFICE):
            held |= {COMPUTERS}
        return held | {SCHOOL} if DEGREE in held else held

    def occupations_of(self, title: str) -> frozenset[str]:
        """The ids of the occupations that a title of the person's own names."""
        return frozenset[str]().union(*(find_occupations(title, self.catalog.titles(code)) for code in self.codes))

    @property
    def codes(self) -> Iterable[str]:
        """The code of the person's language; where it is not told, those of all that the catalog has."""
        return [self.own_code] if self.own_code else self.catalog.languages

    @property
    def own_code(self) -> str:
        """The code of the language that the person writes in, without a variety; "" where the catalog has none such."""
        code = language_of(self.language)
        return code if code in self.catalog.languages else ""

    @cached_property
    def driving(self) -> frozenset[str]:
        """The classes of a driving licence that are named."""
        from resume_helper.holder.driving import own_classes  # only where a posting asks for one

        return own_classes(self)

    @cached_property
    def implied(self) -> frozenset[str]:
        """The skills that the duties done need, and nothing names."""
        duties = self.catalog.shared.duties
        return frozenset(skill for duty in self.done for skill in duties[duty].skills) - self.held

    @property
    def own(self) -> str:
        """The language that the person writes in, as `spoken` calls it, which few list among those that they speak."""
        return by_code(self.writes, self.catalog)

    @property
    def writes(self) -> str:
        """The language as `language` has it, told by the person's own words where it is not told otherwise."""
        return self.language

    def tools(self, skill: SkillFound) -> tuple[str, ...]:
        """Those of the products, or trades, by which a posting names a skill that the person names, if by less: "Excel"."""
        known = self.catalog.shared.skills[skill.id].tools if skill.tools else ()
        return tuple(
            tool
            for tool in skill.tools
            if any(within(name, self.said) for name in (tool, *(name for name in known if within(name, " ".join(key(tool))))))
        )

    def holding(self, skills: Collection[SkillFound], language: str) -> dict[str, bool | None]:
        """Which skills of a posting in a language the person has, by their ids, as `holds` says; of alternatives one does."""
        held = {skill.id: self.holds(skill, language) for skill in skills}
        spared = one_will_do(self, skills, held, language)
        return {id_: has or spared.get(id_, has) for id_, has in held.items()}

    def holds(self, skill: SkillFound, language: str) -> bool | None:
        """Whether the person has a skill that a posting in a language asks for; None where only the person knows.

        That is of one language of two, of another product or certificate, and, where nothing names it, of what the duties
        imply and of how a person is (soft skills): no résumé tells that somebody is impatient.
        """
        named = tongues(skill.asked_as, self.catalog) if skill.group == LANGUAGE else ()
        if not named:
            if skill.group == LANGUAGE and self._is_named(skill, language):  # it has no code, as sign language
                return within(skill.asked_as, self.said) or None
            own = self.tools(skill)
            every = bool(own) and len(own) == len(skill.tools)
            held = skill.id in self.held or every or not self.done.isdisjoint(self.catalog.shared.skills[skill.id].shown_by)
            if skill.id == SCHOOL:  # what a country calls it is no product: a degree meets "GCSE" as well
                return held or (None if TRADE_SCHOOL in self.educated else False)
            if skill.id == TRADE:  # of several one will do; a firm may be of a trade that its name does not tell
                return bool(own) or any(map(self._worked_in, skill.tools)) or None
            if skill.id in PAPERS:
                return (held and (every or skill.id == DRIVING or self._certified(skill))) or None
            unsure = len(own) < len(skill.tools) if held else skill.group == SOFT or skill.id in self.implied
            return None if unsure else held
        spoken = {*map(self.speaks, named)}
        return spoken.pop() if len(spoken) == 1 else None

    def speaks(self, tongue: str) -> bool | None:
        """Whether the person names a language; who names none may speak any, and few name their own."""
        return tongue in self.spoken or (None if tongue == self.own or not self.spoken else False)

    def _is_named(self, skill: SkillFound, language: str) -> bool:
        """Whether a posting in a language names a skill by other words than the catalog has for all of its kind."""
        own = self.catalog.writing(language).skills.get(skill.id)
        quoted = any(within(skill.asked_as, " ".join(key(one.quote))) for one in skill.evidence)
        return quoted and own is not None and skill.asked_as != own.name

    def _certified(self, skill: SkillFound) -> Literal[True] | None:
        """Whether the person names the certificate that is asked for: most words of one are in what asks; or None."""
        asked = {word for evidence in skill.evidence for word in self._stems(evidence.quote)}
        named = map(self._stems, self.certified())
        return True if any(len(words & asked) > len(words) / 2 for words in named) else None

    def certified(self) -> Iterator[str]:
        """The names of certificates that say more than of what kind one is: "Authorisation" alone is that of any trade."""
        skills = (self.catalog.writing(code).skills.get(id_) for code in self.codes for id_ in CERTIFIED)
        kinds = frozenset[str]().union(*(self._stems(skill.name) for skill in skills if skill))
        return (name for name in self.certificates if not self._stems(name) <= kinds)

    def _stems(self, text: str) -> set[str]:
        """The stems of the words that mean something, or, where nobody told the language, the words that hardly are small."""
        code = language_of(self.language)
        if code in self.catalog.languages:
            return words_of(text, self.catalog.index(code))
        return {word for word in key(text) if len(word) >= LEAST_LETTERS}

    @cached_property
    def _stems_of_work(self) -> list[set[str]]:
        """The stems of the words of each row of work."""
        return [words_of(row, self.catalog.index(self.own_code)) for row in self.work_told] if self.own_code else []

    def _worked_in(self, trade: str) -> bool:
        """Whether a firm, a title or a line of work names a trade in any form: "hotels" of "Hotel Sol"."""
        if not self.own_code:
            return False
        index = self.catalog.index(self.own_code)
        asked = words_of(trade, index)
        return any(names(asked, row, index) for row in self._stems_of_work)


def words_of(text: str, index: Index) -> set[str]:
    """The stems of the words of a text that mean something by themselves."""
    return {found.stem for found in map(index.find, parts(text)) if found.content and not found.number}


def names(asked: set[str], said: set[str], index: Index) -> bool:
    """Whether what is said has all that is asked, as stems, where the language has compounds also at the end of others."""
    if not asked:
        return False
    return asked <= said or (bool(index.compounds) and all(any(word.endswith(stem) for word in said) for stem in asked))


def folded(rows: Iterable[str]) -> str:
    """Rows of text as folded words, a bar between rows."""
    return " | ".join(" ".join(key(row)) for row in rows)


def within(name: str, text: str) -> bool:
    """Whether the words of a name stand in a folded text."""
    return f" {' '.join(key(name))} " in f" {text} "
