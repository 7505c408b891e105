"""What a tailored résumé lists, in its language: the skills that the posting asks for and the person has, and the languages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from resume_helper.bullets import LONGEST_SMALL_WORD
from resume_helper.catalog.entries import GROUPS
from resume_helper.catalog.tongues import called, named_in
from resume_helper.holder import TRADE, folded, within
from resume_helper.holder.fluency import cefr_in, reached
from resume_helper.resume.wording import LONGEST_LONE_ACRONYM
from resume_helper.text import capitalised, key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from resume_helper.catalog.entries import Writing
    from resume_helper.person import Person
    from resume_helper.report import Report, SkillFound

_CEFR = re.compile(r"\b[abc][12]\b")
_MORE = re.compile(r"[\d(]")
_ODD = re.compile(r"[^\W\d_][A-Z\d]|\w\.\w")
"""How only names are written: "PMR", "TeamViewer", "Booking.com"."""
LONGEST_NAME = 3
"""Words of an item that says no more than a name."""
LISTED = ("abilities", "hard", "qualities")
"""The groups of a résumé, in their order: what somebody is able to, products and what is known by name, and qualities."""
QUALITIES = frozenset(
    (
        *("empathy", "patience", "customer-focus", "teamwork", "attention-to-detail", "adaptability", "stress-tolerance"),
        *("initiative", "reliability", "positive-language", "professional-appearance", "results-orientation", "creativity"),
    )
)
"""Skills that say what somebody is like. The other soft ones are abilities: leadership is none of character."""
SHOWN_AS = {"near_native": "fluent", "full": "fluent", "upper": "advanced", "limited": "basic"}
"""Levels that are written as others."""


def skills_of(report: Report, person: Person, writing: Writing) -> dict[str, tuple[str, ...]]:
    """The skills by group, in the person's own words: first what the posting asks for, then what else the person names.

    Products that the posting asks for and a line of the person's work names are listed too.
    """
    listing = _Listing(person, writing)
    for skill in report.skills:
        if skill.id in person.named and skill.group in ("soft", "hard") and skill.id != TRADE:
            listing.add(skill)
    listing.add_rest()
    languages = tuple(_languages(person, writing))
    return {group: tuple(dict.fromkeys(names)) for group in LISTED if (names := listing.groups[group])} | (
        {"language": languages} if languages else {}
    )


class _Listing:
    """The skills while they are listed."""

    def __init__(self, person: Person, writing: Writing) -> None:
        self.person, self.writing, self.shared = person, writing, person.catalog.shared
        self.groups: dict[str, list[str]] = {group: [] for group in LISTED}
        # A profile that was made of such a résumé has the names of the groups among its skills.
        labels = {writing.messages[group].lower() for group in (*GROUPS, *LISTED)}
        items = (part for item in person.profile.skills if item.lower() not in labels for part in self._parts(item))
        self._left = {item: person.stated(item) for item in items}
        """What the person names that is not listed yet, with the skills that it names."""

    def add(self, skill: SkillFound) -> None:
        """List what the person names of a skill that the posting asks for, and its products that only lines of work name."""
        for item in [item for item, ids in self._left.items() if skill.id in ids]:
            self._list(item, self._left.pop(item))
        for tool in self.person.tools(skill):
            if not any(within(tool, folded((name,))) or within(name, folded((tool,))) for name in self._names()):
                self._put(tool, frozenset({skill.id}))

    def add_rest(self) -> None:
        """List what else the person names, and no language, which has a row of its own."""
        for item, ids in self._left.items():
            groups = {self.shared.skills[id_].group for id_ in ids}
            if item and not (groups == {"language"} and self.person.profile.languages):
                self._list(item, ids)

    def _list(self, item: str, ids: frozenset[str]) -> None:
        """List an item of the person's, unless one that is listed says it."""
        for name in self._told(item, ids):
            if not any(within(name, folded((other,))) for other in self._names()):
                self._put(name, ids)

    def _names(self) -> Iterator[str]:
        return (name for names in self.groups.values() for name in names)

    def _put(self, name: str, ids: frozenset[str]) -> None:
        """List a name, raised at its beginning, with what it is: a quality, a product, or whatever else somebody is able to."""
        if ids and ids <= QUALITIES:
            group = "qualities"
        elif ids:
            group = "hard" if any(self.shared.skills[id_].tools for id_ in ids) else "abilities"
        else:
            group = "hard" if self._is_tool(name) else "abilities"
        self.groups[group].append(capitalised(name))

    def _is_tool(self, item: str) -> bool:
        """Whether an item that the catalog does not know is a tool, or what has a name, rather than what somebody is able to.

        Each item of a list may begin with a capital, or have one at each word: that makes no name of "Loss Prevention".
        """
        bare = item.partition(" (")[0]  # what stands in brackets is how well, or where it was learned
        kinds, said, parts = self.person.catalog.typed.skills, " ".join(key(bare)), bare.split()
        if re.search(kinds["program"], said):
            return True
        odd = any(map(_ODD.search, parts)) and not (bare.isupper() and len(bare) > LONGEST_LONE_ACRONYM)
        if odd and len(parts) <= LONGEST_NAME:
            return True
        return all(map(_is_named, parts)) and not re.search(kinds["ability"], said)

    def _parts(self, item: str) -> tuple[str, ...]:
        """An item, or what it lists where each part of it is a quality, an ability or a product: "patient and precise"."""
        parts = re.split(rf",\s*|\s+{self.person.catalog.typed.said['and']}\s+", item, flags=re.IGNORECASE)
        return tuple(parts) if len(parts) > 1 and "(" not in item and all(map(self._is_one, parts)) else (item,)

    def _is_one(self, part: str) -> bool:
        """Whether a part of an item names a quality or an ability, or a product and no more."""
        rows = [self.shared.skills[id_] for id_ in self.person.stated(part)]
        soft, product = (all(row.group == "soft" for row in rows), any(row.tools for row in rows) and self._is_short(part))
        return bool(rows) and (soft or product)

    def _told(self, item: str, ids: frozenset[str]) -> Iterable[str]:
        """An item in the language of the résumé, as far as the catalog knows it: products and what it does not know stay."""
        if not self.person.writes_otherwise(self.writing.code) or not ids or any(self.shared.skills[id_].tools for id_ in ids):
            return (item,)
        return tuple(self.writing.skills[id_].name for id_ in sorted(ids) if id_ in self.writing.skills)

    def _is_short(self, item: str) -> bool:
        """Whether an item says no more than a name: no level, and no figure."""
        return len(key(item)) <= LONGEST_NAME and not _MORE.search(item)


def _is_named(word: str) -> bool:
    """Whether a word is that of a name: with a capital or a digit, or too short to tell."""
    return not word.islower() or len(word) <= LONGEST_SMALL_WORD


def _languages(person: Person, writing: Writing) -> Iterator[str]:
    """The languages with their levels; in the words of the person, unless the résumé is in another language."""
    foreign = person.writes_otherwise(writing.code)
    for name, level in person.profile.languages:
        told, fluency = (_called(name, person, writing), _level(level, person, writing)) if foreign else (name, level)
        if fluency[1:].islower():
            fluency = fluency[:1].lower() + fluency[1:]
        fluency = _CEFR.sub(lambda found: found[0].upper(), fluency)
        # "English B2 (First Certificate)": no brackets within brackets.
        yield f"{told} {fluency}" if "(" in fluency else f"{told} ({fluency})" if fluency else told


def _called(name: str, person: Person, writing: Writing) -> str:
    told = called(name, person.catalog, writing.code)
    return told[:1].upper() + told[1:] if name[:1].isupper() else told


def _level(text: str, person: Person, writing: Writing) -> str:
    """A level in the language of the résumé: that of CEFR, or the word for the one that the text names; else as it stands."""
    cefr = cefr_in(text.split())
    level = reached(text, person.catalog.typed.levels)
    if cefr or not level or len(level.words) != 1:
        return cefr or text
    (word,) = level.words
    return writing.messages[f"level_{SHOWN_AS.get(word, word)}"]


def own_language(person: Person, writing: Writing) -> str:
    """What the language of a résumé calls that of the person's own lines, where they are in another one; else ""."""
    return named_in(person.own, writing.code) if person.writes_otherwise(writing.code) else ""
