"""A clause of a sentence that tells a job: which of its words are the title, the firm and the place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.match.title import names_a_job
from resume_helper.text import one_line, parts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from resume_helper.catalog.resume_words import ResumeWords
    from resume_helper.resume_text.pieces import Pieces

LONGEST_TITLE, LONGEST_PLACE = 8, 4
"""Words of the title of a job, and of a place, in a sentence."""
LONGEST_LISTED = 5
"""Words of the last item of the list in a title: "in charge of sales, orders and stock at Acme"."""
LONGEST_FILLER = 4
"""Words between a verb and what it leads to: "worked full time, from 2019 on, at Acme"."""
SHORT_WORD = 3
"""Letters, with the space behind them, of a word such as "as" that has other uses: Spanish "de"."""
_CHUNK = re.compile(r"(?:[^,;:()\n.]|\.(?=\S)|(?<=\b\w\w)\.(?=\s)|(?<=\b\w)\.(?=\s))*")
"""What stands between two marks of a sentence; the point of "St. Olav" is none."""
_EDGES = " \t\n,;:-\u2013\u2014."


class Clause(NamedTuple):
    """What a clause tells of a job, each "" where it is not told, and where it ends."""

    position: str
    name: str
    place: str
    end: int


def clause_at(rest: str, at: int, words: Pieces, *, titled: bool) -> Clause:
    """What a clause tells of a job, from a place on; a title may stand there at once where it is `titled`.

    Its dates are gone, and a line feed stands in their place.
    """
    told, mark, first, kind = _Told(words), "", True, False
    while at < len(rest):
        chunk = _CHUNK.match(rest, at)
        said = chunk.group() if chunk else ""
        if mark == "," and "firm" in told.found and is_place(said):
            told.found["town"] = ", ".join(filter(None, (told.found.get("town"), said.strip())))
            end = len(said)
        elif mark == "," and kind and not told.found and is_place(said):
            told.found["firm"], end = said.strip(), len(said)
        elif first or not parts(said):
            end = told.led(said, titled=titled) if first else len(said)
            kind = re.match(rf"\s*{words.reading.prose.at}", said, re.IGNORECASE) is not None  # "at a call center, Acme"
        else:
            goes_on = mark == "," and "role" in told.found and "firm" not in told.found
            end = told.marked(said) or (told.listed(said) if goes_on else 0)
        at += end
        if end < len(said) or at >= len(rest) or rest[at] in ";:.":
            break
        mark, first = rest[at], first and not told.found
        at += 1
    return Clause(told.found.get("role", ""), told.found.get("firm", ""), told.found.get("town", ""), at)


class _Told:
    """What the chunks of a clause tell, as far as they were read."""

    def __init__(self, words: Pieces) -> None:
        self.words = words
        self.found = dict[str, str]()

    def led(self, said: str, *, titled: bool) -> int:
        """Read a chunk behind a verb, and tell how much of it is of the job."""
        marks = self._marks(said)
        end = marks[0].start() if marks else len(said)
        ahead, cut = self._title(said[:end])
        begins = names_a_job(ahead.split()[0], self.words.titles) or self.words.is_trade(ahead) if ahead else False
        if titled and self._is_title(ahead) and begins:  # not "on the tills"
            self.found["role"] = ahead
        elif not marks:
            return len(said) if len(parts(said)) <= LONGEST_FILLER else 0
        return cut if cut < end and "role" in self.found else self._read(said, marks, leads=True)

    def marked(self, said: str) -> int:
        """Read a chunk that begins with a word such as "at", and tell how much of it is of the job: none of another."""
        marks = self._marks(said)
        return self._read(said, marks, leads=False) if marks and not said[: marks[0].start()].strip() else 0

    def _marks(self, said: str) -> list[re.Match[str]]:
        return list(re.finditer(self.words.reading.prose.part, said, re.IGNORECASE))

    def _read(self, said: str, marks: Sequence[re.Match[str]], *, leads: bool) -> int:
        last = "role" if leads and "role" in self.found else ""
        for n, mark in enumerate(marks):
            until = marks[n + 1].start() if n + 1 < len(marks) else len(said)
            at_once = not said[: mark.start()].strip() and (leads or mark.end() - mark.start() > SHORT_WORD)
            text, cut = (self._title if mark["role"] else self._name)(said[mark.end() : until])
            kind = self._kind(mark, text, at_once=at_once)
            if not kind and last == "role" and "firm" not in self.found and self._is_of_firm(text, marks[n + 1 :]):
                kind = "firm"  # "clerk of Acme Bank"
            if kind:
                self.found[kind] = text
                last = kind
            elif last:  # "Bank of Leeds": what only looks like a mark is of the name
                self.found[last] = one_line(f"{self.found[last]} {mark.group()} {text}")
            else:
                return mark.start()
            if mark.end() + cut < until:
                return mark.end() + cut
        return len(said)

    def _kind(self, mark: re.Match[str], text: str, *, at_once: bool) -> str:
        """What stands behind a mark; "" for nothing that is not told already."""
        if mark["role"]:
            return "role" if "role" not in self.found and (at_once or self._is_title(text)) else ""
        if "firm" not in self.found and (mark["firm"] or self._is_firm(text)):
            return "firm"
        return "town" if "town" not in self.found else ""

    def _is_of_firm(self, text: str, others: Sequence[re.Match[str]]) -> bool:
        """Whether what stands behind the "of" of a title is a firm: a name, with no other firm behind it."""
        return not any(mark["firm"] for mark in others) and is_place(text)

    def listed(self, said: str) -> int:
        """Read a chunk that goes on with the list of a title, "of sales, orders and stock at Acme", and tell how much of it."""
        marks = [mark for mark in self._marks(said) if mark["firm"]]
        before = said[: marks[0].start()].strip() if marks else ""
        words = before.split()
        plain = not any(word in self.words.reading.verbs or word in self.words.reading.pronouns for word in words)
        if not 0 < len(words) <= LONGEST_LISTED or before[0].isupper() or not plain:
            return 0
        self.found["role"] += f", {before}"
        return self._read(said, marks, leads=False)

    def _is_title(self, text: str) -> bool:
        return self.words.is_title(text) and len(parts(text)) <= LONGEST_TITLE

    def _is_firm(self, text: str) -> bool:
        """Whether what may be a town is the firm: "Worked as Clerk in Acme", where the title has a capital, as a name."""
        return self.words.titles.has_firm(text) or self.found.get("role", "")[:1].isupper()

    def _title(self, text: str) -> tuple[str, int]:
        """A title, which may be two ("cashier and waiter"), and where it ends."""
        said, cut = self._name(text)
        whole = one_line(text).strip(_EDGES)
        also = whole[len(said) :].split(None, 1)[1:]
        return (whole, len(text)) if also and also[0] and self._is_title(also[0]) and self._is_title(whole) else (said, cut)

    def _name(self, text: str) -> tuple[str, int]:
        return until_the_tale(text, self.words.reading)


def until_the_tale(text: str, reading: ResumeWords) -> tuple[str, int]:
    """A name without what a sentence goes on to tell, and where that begins: "Acme where I served"."""
    tale = re.search(reading.prose.tale, text, re.IGNORECASE)
    end = tale.start() if tale else len(text)
    for word in re.finditer(r"(?<=\s)\w+", text[:end]):
        if word.group() in reading.verbs or word.group().lower() in reading.pronouns:
            end = word.start()
            break
    return one_line(text[:end]).strip(_EDGES), end


def is_place(said: str) -> bool:
    """Whether a text may be the name of a place or a firm: a few words with capitals."""
    return 0 < len(said.split()) <= LONGEST_PLACE and all(word[0].isupper() for word in said.split())
