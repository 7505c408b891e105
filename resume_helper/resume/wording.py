"""How a résumé is written out: the tense of a job's lines, their ends, titles and names in capitals, and places."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from resume_helper.bullets import tense
from resume_helper.text import SLOT, TENSES, one_line

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from resume_helper.catalog.entries import Writing

ENDING, LONGER_ENDING, SURE, FEWEST = 2, 3, 9, 5
"""Letters by which verbs of a language are told apart, how many times as often they end so in one tense as in the other, and
how many verbs of the catalog have to."""
EVERY = "*"
"""What stands for all words of a title that are written small within it."""
LONGEST_LONE_ACRONYM, LONGEST_STREET_NUMBER = 4, 3
_WORD = re.compile(r"[^\W\d_]+")
_VOWEL = re.compile(r"[aeiouyàáâäãåæèéêëìíîïòóôöõøùúûü]", re.IGNORECASE)
_ROMAN = re.compile(r"I{2,3}|IV|VI{0,3}|IX|X")
_INWARD = re.compile(r"\d[A-Z]{2}|\d[A-Z]\d")
"""The second half of a British or a Canadian postcode."""
_NAME = re.compile(r"[^\W\d_](?:[^\W\d_]|[ .'\u2019-])*")
_MC = re.compile(r"(?<![^\W\d_])Mc([^\W\d_])(?=[^\W\d_]{2})")


class Tenses:
    """Tells the tense of a line by its first word: one of the catalog's verbs, or one that ends as they do."""

    def __init__(self, writing: Writing) -> None:
        self._words = Counter[str](), Counter[str]()
        for duty in writing.duties.values():
            for bullet in duty.bullets:
                for found in TENSES.finditer(bullet):
                    for words, form in zip(self._words, found.groups(), strict=True):
                        words.update(map(str.lower, form.split()[:1]))
        self._ends = tuple(self._by_end(words) for words in self._words)

    def present(self, lines: Iterable[str], *, current: bool) -> bool:
        """Whether a job is told in the present: as most of its own lines are, or else as it goes on or is over.

        What is over is told so only where each line says so: in Spanish a noun may look like a verb of the present.
        """
        told = [*map(self._tense, lines)]
        now, past = told.count(True), told.count(False)
        return now >= past if current else now == len(told) > 1

    def _tense(self, line: str) -> bool | None:
        first = _WORD.search(line)
        if first is None:
            return None
        word = first[0].lower()
        for counts, key in ((self._words, word), (self._ends, word[-ENDING:])):
            now, past = (count[key] for count in counts)
            fewest = FEWEST if counts is self._ends else 1
            if max(now, past) >= fewest and max(now, past) > SURE * min(now, past):
                return now > past
        return None

    @staticmethod
    def _by_end(words: Iterable[str]) -> Counter[str]:
        return Counter(word[-ENDING:] for word in words)


class Openings:
    """The words with which the catalog's lines begin, and their ends, by which lines of the same form are told."""

    def __init__(self, writing: Writing) -> None:
        bullets = {
            tense(text, present=now) for duty in writing.duties.values() for text in duty.bullets for now in (True, False)
        }
        firsts = (found[0].lower() for text in bullets if (found := _WORD.search(text)))
        self._words = Counter(firsts)
        self._ends = Counter[str]()
        for word, count in self._words.items():
            self._ends[word[-LONGER_ENDING:]] += count

    def alike(self, lines: Iterable[str]) -> bool:
        """Whether half of some lines at least begin as the catalog's do: with its verbs, or nouns, or with words like them."""
        firsts = [found[0].lower() for line in lines if (found := _WORD.search(line))]
        like = sum(word in self._words or self._ends[word[-LONGER_ENDING:]] >= FEWEST for word in firsts)
        return 2 * like >= len(firsts)


def without_stop(text: str, abbreviations: Collection[str]) -> str:
    """A line without the full stop at its end, which the catalog's lines have not, and with a capital at its beginning."""
    said = one_line(text)
    last = said[:-1].rpartition(" ")[2].lower().lstrip("(")
    short = last in abbreviations or f"{last}." in abbreviations or "." in last or (len(last) == 1 and last.isalpha())
    if said.endswith(".") and not said.endswith("..") and not short:
        said = said[:-1].rstrip()
    first = said.split(" ", 1)[0]
    return said[:1].upper() + said[1:] if first.islower() and first.isalpha() else said


def spared(text: str, spare: Mapping[str, str]) -> str:
    """A line of work without the "I" and the "also" with which it begins, where nothing else hangs on them."""
    subject, also = (rf"{spare[name]}(?!\w),?\s+" for name in ("subjects", "besides"))
    needed = rf"(?!{spare['needed_before']}(?!\w))(?=\w)"
    said = re.sub(rf"^(?:{also})?(?:{subject})?(?:{also})?{needed}", "", text, count=1, flags=re.IGNORECASE)
    said = re.sub(rf"^(\w+\s+){also}{needed}", r"\1", said, count=1, flags=re.IGNORECASE)
    if said == text or re.search(rf"(?<!\w){spare['subjects']}(?!\w)", said, re.IGNORECASE):
        return text
    return said[:1].upper() + said[1:]


def titled(text: str, writing: Writing) -> str:
    """The title of a job as the language writes it, where it is all in capitals or all in small letters.

    English has a capital for each longer word; other languages have one for the first. Acronyms of the catalog stay.
    """
    said = one_line(text)
    if not (said.isupper() or said.islower()) or (said.isupper() and len(said) <= LONGEST_LONE_ACRONYM):
        return said
    small, acronyms = {*writing.messages["small_words"].split()}, _acronyms(writing)
    each = EVERY not in small

    def written(match: re.Match[str]) -> str:
        word = match[0]
        if word.upper() in acronyms or _ROMAN.fullmatch(word.upper()) or (said.isupper() and _is_acronym(word)):
            return word.upper()
        begins = match.start() == 0 or (each and word.lower() not in small)
        return word[:1].upper() + word[1:].lower() if begins else word.lower()

    return _WORD.sub(written, said)


def named(text: str, writing: Writing) -> str:
    """The name of a person, where it is all in capitals or all in small letters: a capital for each part but the particles."""
    said = one_line(text)
    if not (said.isupper() or said.islower()) or not _NAME.fullmatch(said):
        return said
    particles = {*writing.messages["name_particles"].split()}

    def written(match: re.Match[str]) -> str:
        word = match[0].lower()
        apart = said[match.start() - 1 : match.start()] == " "
        return word if apart and word in particles else word[:1].upper() + word[1:]

    return _MC.sub(lambda match: f"Mc{match[1].upper()}", _WORD.sub(written, said))


def place(location: str) -> str:
    """The place of a job without its street and postcode: a résumé tells the town of an employer."""
    parts = [part.strip() for part in one_line(location).split(",") if part.strip()]
    return ", ".join(filter(None, map(_town, parts))) or "".join(parts[-1:])


def _town(part: str) -> str:
    """A part of an address without its postcode; "" for a street, by its short number."""
    words = part.split()
    coded = [word for word in words if any(map(str.isdigit, word))]
    inward = len(coded) > 1 and _INWARD.fullmatch(words[-1]) and not words[-2][0].isdigit()
    streets = [word for word in coded if word[0].isdigit() and sum(map(str.isdigit, word)) <= LONGEST_STREET_NUMBER]
    if streets and not (inward and streets == words[-1:]):
        return ""
    return " ".join(word for word in words if word not in coded)


def _acronyms(writing: Writing) -> set[str]:
    """What the catalog writes in capitals in the names of a language: skills, metrics and occupations."""
    texts = (
        *(skill.name for skill in writing.skills.values()),
        *(f"{row.name} {row.question} {row.where}" for row in writing.metrics.values()),
        *writing.occupations.values(),
    )
    return {word for text in texts for word in _WORD.findall(SLOT.sub("", text)) if len(word) > 1 and word.isupper()}


def _is_acronym(word: str) -> bool:
    return word == "I" or (len(word) > 1 and not _VOWEL.search(word))
