"""Numbers written out: "sixty-five", "sesenta y cinco", "sessantacinque", "sekstifem", and round ones: "una decina"."""

from __future__ import annotations

import re
from math import inf
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from resume_helper.catalog.typed import Typed

LONGEST = 60
"""Characters of a number written out: "nine hundred and ninety-nine thousand" has 38."""
TEN, HUNDRED, THOUSAND = 10, 100, 1000


class Spelled(NamedTuple):
    """A number that is written out, and whether its word says it roughly."""

    value: int
    roughly: bool


class SpelledReader:
    """Reads numbers written out, by the words of a catalog."""

    def __init__(self, words: Typed) -> None:
        self._worth, self._rounds = words.numbers | words.rounds, words.rounds
        self._apart = re.compile(rf"(?:[\s-]+(?:{words.said['and']}\s+)?)?", re.IGNORECASE)
        self._between = re.compile(rf"\s*[-\u2013\u2014]\s*|\s+(?:{words.said['to']}|{words.said['or']})\s+", re.IGNORECASE)

    def read(self, text: str) -> Spelled | None:
        """The number that a text is, None where it is none."""
        words = self._parts(text.strip().lower()) if len(text) <= LONGEST else None
        value = self._sum(words) if words else None
        return None if value is None or words is None else Spelled(value, not self._rounds.keys().isdisjoint(words))

    def leading(self, body: str) -> tuple[Spelled | None, str]:
        """The longest number written out that a text begins with, and the rest of the text."""
        words = body.split()
        for end in range(len(words), 0, -1):
            spelled = self.read(" ".join(words[:end]))
            if spelled:
                return spelled, " ".join(words[end:])
        return None, body

    def is_range(self, body: str) -> bool:
        """Whether a text is a range in words, "ten-twelve" or "two or three", and no number with a hyphen: "twenty-five"."""
        _, rest = self.leading(body)
        found = self._between.finditer(body)
        sides = ((body[: at.start()], body[at.end() :]) for at in found if at.end() > len(body) - len(rest) - 1)
        return any(self.read(left) and self.leading(right)[0] for left, right in sides)

    def tells_many(self, text: str) -> bool:
        """Whether a word of a text is a number of more than one."""
        found = map(self.read, text.replace(",", " ").split())
        return any(spelled.value > 1 for spelled in found if spelled)

    def _parts(self, text: str) -> list[str] | None:
        """The words for numbers of which a text is made, with "and" and hyphens between them or nothing at all."""
        if not text:
            return []
        for length in range(len(text), 0, -1):
            if text[:length] in self._worth:
                apart = self._apart.match(text, length)
                rest = self._parts(text[apart.end() if apart else length :])
                if rest is not None:
                    return [text[:length], *rest]
        return None

    def _sum(self, words: list[str]) -> int | None:
        """What the words come to: "two hundred", "sixty five"; None where they follow as they do in no number: "ten five"."""
        thousands, below, least = 0, 0, inf
        for word in words:
            worth = self._worth[word]
            if worth >= THOUSAND and worth < least:
                thousands, below, least = thousands + max(below, 1) * worth, 0, worth
            elif (worth == HUNDRED or word in self._rounds) and below < TEN:
                below = max(below, 1) * worth
            elif worth < THOUSAND and _fits(below, worth):
                below += worth
            else:
                return None
        return thousands + below


def _fits(below: int, worth: int) -> bool:
    """Whether a word may follow what is told: units after tens, both after hundreds."""
    if worth >= HUNDRED:
        return not below
    return not below % HUNDRED or (worth < TEN and below % HUNDRED > TEN and not below % TEN)
