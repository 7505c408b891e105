"""The notation of cues: from a line such as `<handle> refund|exchange` to terms that can be looked for in a text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from resume_helper.catalog.kinds import ALONE, NUMBER
from resume_helper.posting.headings import STATING
from resume_helper.text import parts as words_of
from resume_helper.yamlfile import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

SCOPES = (*STATING, ALONE)
"""What a cue may be held to with `@`."""

MAX_TERMS = 6
SHORTEST_PART = 3
"""Letters of a part of a compound. Shorter ones stand in words by chance."""
_WORD = re.compile(r"[^\s|<>@=*]+")


class CueError(ValueError):
    """What is wrong with a cue, and what to write instead."""

    def __init__(self, what: str, remedy: str) -> None:
        super().__init__(what)
        self.what, self.remedy = what, remedy


Kind = Literal["stem", "form", "prefix", "suffix", "infix", "number"]
KINDS: tuple[Kind, ...] = ("stem", "form", "prefix", "suffix", "infix", "number")


class Alternative(NamedTuple):
    """One way to say a term: words side by side, in any of their forms, in this form only, or as part of a compound."""

    kind: Kind
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Cue:
    """A parsed cue: all `terms` must be found near each other, in the given section (or alone) if there is one."""

    text: str
    section: str
    terms: tuple[frozenset[Alternative], ...]

    @property
    def written(self) -> tuple[str, ...]:
        """The terms as the cue writes them."""
        return tuple(self.text.split()[bool(self.section) :])


def parse_group(members: Iterable[str], groups: Mapping[str, frozenset[Alternative]]) -> frozenset[Alternative]:
    """A group of words; words side by side may name `groups`. Raises CueError for what is not in the notation."""
    return frozenset(way for member in members for way in _ways(member, groups))


def parse(text: str, groups: Mapping[str, frozenset[Alternative]]) -> Cue:
    """One line of the notation. Raises CueError where it is wrong."""
    section, *rest = text.split() if text.startswith("@") else ["", *text.split()]
    section = section.removeprefix("@")
    if section and section not in SCOPES:
        raise CueError(f"unknown section '@{section}'", did_you_mean(section, SCOPES))
    if not 1 <= len(rest) <= MAX_TERMS:
        raise CueError(f"a cue has 1 to {MAX_TERMS} terms, this one has {len(rest)}", "split it into several cues")
    return Cue(text, section, tuple(_term(term, groups) for term in rest))


def _term(term: str, groups: Mapping[str, frozenset[Alternative]]) -> frozenset[Alternative]:
    first, *more = (_ways(part, groups) for part in term.split("|"))
    return first.union(*more)  # a group by itself is not copied: thousands of terms are one


def _ways(part: str, groups: Mapping[str, frozenset[Alternative]]) -> frozenset[Alternative]:
    """The ways to say a part of a term: a word, one of a group, or words side by side, some of groups: "<day>-to-<day>"."""
    before, opening, rest = part.partition("<")
    name, closing, after = rest.partition(">")
    if not (opening and closing):
        return frozenset({_word(part)})
    if name not in groups:
        raise CueError(f"unknown word group '<{name}>'", did_you_mean(name, groups) or "add it to words.yaml, before its use")
    if not before and not after:
        return groups[name]
    if any(way.kind != "stem" for way in groups[name]):
        raise CueError(f"'{part}' is too mixed", f"'<{name}>' may stand beside other words if it has plain words only")
    return frozenset(way for one in groups[name] for way in _ways(f"{before}{'-'.join(one.words)}{after}", groups))


@cache
def _word(part: str) -> Alternative:
    if part == NUMBER:
        return Alternative("number", (NUMBER,))
    kind: Kind = "stem"
    body = part
    if part.startswith("="):
        kind, body = "form", part[1:]
    elif part.startswith("*") and part.endswith("*"):
        kind, body = "infix", part[1:-1]
    elif part.startswith("*"):
        kind, body = "suffix", part[1:]
    elif part.endswith("*"):
        kind, body = "prefix", part[:-1]
    parts = words_of(body)
    if not parts or not _WORD.fullmatch(body):
        raise CueError(f"'{part}' is no word", "write words, <groups>, a|b, a-b, =form, # or *part of a compound")
    if kind in ("prefix", "suffix", "infix") and (len(parts) > 1 or len(body) < SHORTEST_PART):
        raise CueError(f"'{part}' is too loose", "give one part of a compound, three letters or more")
    return Alternative(kind, parts)


class Acronyms:
    """Acronyms and their long forms: each says the same as the others."""

    def __init__(self, acronyms: Mapping[str, Sequence[tuple[str, ...]]]) -> None:
        self._same = [_forms(short, longs) for short, longs in acronyms.items()]
        self._any = frozenset[Alternative]().union(*(ways for ways, _ in self._same))

    def added(self, term: frozenset[Alternative]) -> frozenset[Alternative]:
        """The term with the long forms of its acronyms, and the acronyms of its long forms."""
        if self._any.isdisjoint(term):
            return term
        for ways, forms in self._same:
            if not ways.isdisjoint(term):
                term |= forms
        return term


def _forms(short: str, longs: Sequence[tuple[str, ...]]) -> tuple[frozenset[Alternative], frozenset[Alternative]]:
    """The ways that say an acronym, the exact form of it among them; and those of them that are looked for."""
    forms = frozenset({Alternative("stem", (short,)), *(Alternative("stem", long) for long in longs)})
    return forms | {Alternative("form", (short,))}, forms
