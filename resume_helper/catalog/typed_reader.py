"""Read the words that people type, of all languages together, and collect what is wrong with them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from resume_helper.catalog.files import Files
from resume_helper.catalog.phrases import any_of
from resume_helper.catalog.shared import PERIODS
from resume_helper.catalog.typed import BOUNDS, LEVELS, MARKED, SKILLS, SMALL, TIMES, Typed
from resume_helper.text import key

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from resume_helper.yamlfile import Node

TABLES = {
    "units": (*TIMES, *MARKED), "periods": PERIODS, "rates": PERIODS,
    "bounds": BOUNDS, "levels": LEVELS, "skills": SKILLS,
}  # fmt: skip
"""The tables of `typed.yaml`, and what each has words for."""
WORTHS = ("multiples", "numbers", "rounds")
"""The tables that tell by a word what it is worth."""
ANY_END = "*"
"""What stands in a cue, too, for the rest of a word."""
MULTIPLES = {"k": 1_000, "m": 1_000_000}
"""What multiplies a number in every language."""
SIGNS = {
    "second": ("s",), "minute": ("m", "min"), "hour": ("h",), "day": ("d",),
    "percent": ("%",), "square_metre": ("m2", "m²"), "square_foot": ("ft2", "ft²"),
}  # fmt: skip
"""What says a unit in every language."""


class TypedReader(Files):
    """Reads `typed.yaml` of the languages."""

    def typed(self) -> Typed:
        """What people type, in any of the languages."""
        read = [self._typed(code) for code in self.languages()]
        tables = {name: [self._fields(raw[name], known) for raw in read if name in raw] for name, known in TABLES.items()}
        multiples = self.multiples()
        small = {name: any_of(*self._every(name, read)) for name in SMALL}
        marked = {name: any_of(*SIGNS[name], *self._every(name, tables["units"])) for name in MARKED}
        return Typed(
            said=small | marked | {"multiple": any_of(*multiples)},
            times={sign: unit for unit in TIMES for sign in SIGNS.get(unit, ())} | self._by_word(TIMES, tables["units"]),
            periods=self._by_word(PERIODS, tables["periods"]),
            rates=self._by_word(PERIODS, tables["rates"]),
            multiples=multiples,
            numbers=self._worths("numbers", (*map(self._written_out, self.languages()), *read), multiples),
            rounds=self._worths("rounds", read, {}),
            bounds={name: self._any_end(name, tables["bounds"]) for name in BOUNDS},
            levels={name: self._any_end(name, tables["levels"]) for name in LEVELS},
            skills={name: self._kind_of_skill(name, tables["skills"]) for name in SKILLS},
        )

    def multiples(self) -> dict[str, int]:
        """What multiplies a number, by the words of all languages; they are read in the pay of a posting, too."""
        found = dict(MULTIPLES)
        for code in self.languages():
            for word, node in self._part(self._typed(code), "multiples").items():
                value = int(self._digits(node))
                if found.setdefault(word.lower(), value) != value:
                    self.faults.add(node.place, f"'{word}' says '{found[word.lower()]}' already", "keep one, in all languages")
        return found

    def typed_keys(self, code: str) -> tuple[str, ...]:
        """All that a language has words for, or says that it has none."""
        raw = self._typed(code)
        tables = (f"{name}.{key}" for name in TABLES for key in self._part(raw, name))
        return (*(name for name in (*SMALL, *WORTHS) if name in raw), *tables)

    def _typed(self, code: str) -> dict[str, Node]:
        return self._merged(f"{code}/typed.yaml", (*SMALL, *TABLES, *WORTHS))

    def _written_out(self, code: str) -> dict[str, Node]:
        """The file of a language that has its numbers written out, as they are read in a posting."""
        return self._merged(f"{code}/conditions.yaml", None)

    def _worths(self, name: str, read: Iterable[Mapping[str, Node]], known: Mapping[str, int]) -> dict[str, int]:
        """What the words of all languages are worth: those that are worth the same in each that has them ("once" is not)."""
        found = dict[str, set[int]]()
        for fields in read:
            for word, node in self._part(fields, name).items():
                found.setdefault(word.lower(), set()).add(int(self._digits(node)))
        return {**known, **{word: min(values) for word, values in found.items() if len(values) == 1}}

    def _every(self, name: str, read: Iterable[Mapping[str, Node]]) -> list[str]:
        """The words that all languages have for one thing."""
        return [word for fields in read for word in self._texts(fields, name)]

    def _any_end(self, name: str, read: Iterable[Mapping[str, Node]]) -> str:
        """An expression for the phrases that all languages have for one thing, of which a word may have any end: "nativ*"."""
        phrases = dict[str, str]()
        for node in (node for fields in read if name in fields for node in fields[name].items(self.faults)):
            text = node.text(self.faults)
            if re.search(rf"(?<!\w)\{ANY_END}|\{ANY_END}(?!\s|$)", text):
                self.faults.add(node.place, f"'{text}' has a stray '{ANY_END}'", "write it at the end of a word: nativ*")
            said = " ".join(" ".join(key(word)) + r"\w*" * word.endswith(ANY_END) for word in text.split())
            phrases[said] = text
        phrases.pop("", None)
        longest_first = sorted(phrases, key=lambda said: len(phrases[said]), reverse=True)
        return rf"\b(?:{'|'.join(longest_first) or '(?!)'})\b"

    def _kind_of_skill(self, name: str, read: Iterable[Mapping[str, Node]]) -> str:
        """An expression for the words by which a skill is told to be of a kind, with any beginning or end: "*ness"."""
        texts = [text for text in self._every(name, read) if key(text)]
        words = (r"\w*" * text.startswith(ANY_END) + " ".join(key(text)) + r"\w*" * text.endswith(ANY_END) for text in texts)
        return rf"\b(?:{'|'.join(words) or '(?!)'})\b"

    def _by_word(self, names: Iterable[str], read: Iterable[Mapping[str, Node]]) -> dict[str, str]:
        """What a word says in any language: of some things one, for nobody tells the language of what is typed."""
        found = dict[str, str]()
        for fields in read:
            for name in (name for name in names if name in fields):
                for node in fields[name].items(self.faults):
                    word = node.text(self.faults).lower()
                    if found.setdefault(word, name) != name:
                        self.faults.add(node.place, f"'{word}' says '{found[word]}' already", "keep one, in all languages")
        return found
