"""What lines of a résumé show: the duties that were done, and how many."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

from resume_helper.bullets import LONGEST_SMALL_WORD, content, tense
from resume_helper.catalog.entries import language_of
from resume_helper.catalog.phrases import phrase_at, phrases_in
from resume_helper.catalog.resume_words import SECTIONS
from resume_helper.match.evidence import Evidence
from resume_helper.match.matches import BY_WORDS, find_matches
from resume_helper.match.negation import NEGATION_REACH
from resume_helper.match.title import names_a_job
from resume_helper.posting.cut import is_item
from resume_helper.posting.structure import Posting, Segment, structure
from resume_helper.text import SENTENCE_MARKS, SLOT, fold, key, one_line, parts, words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from resume_helper.catalog import Catalog
    from resume_helper.catalog.entries import Writing
    from resume_helper.match.matches import Matches

WORK, PROFILE, SKILLS = SECTIONS["work"], SECTIONS["profile"], SECTIONS["skills"]
"""The sections as which the jobs of a résumé are read, what it says of the person, and what was learned."""
TRAINED = "attend-training"
"""The duty of being trained, the one that a line of training shows."""
MOST_OF_A_BULLET, MOST_OF_A_LINE = 0.8, 0.6
"""The shares of the words of a bullet of the catalog, and of those of a line, from which the line is that bullet."""
LONGEST_TITLE, LONGEST_HEAD = 6, 12
"""Words of the title of a job, and of a line that has its firm too."""
_PARTED = re.compile(r",\s+|\s+[-\u2013\u2014|\u00b7@]\s+")
"""What stands between the title of a job and its firm."""
_CLAUSE = re.compile(r"[,;:(\u2013\u2014]|\s-\s")
"""What stands between two clauses."""
_NO_NUMBER = re.compile(r"\b24/7\b|(?<![\d.,])(?:19|20)\d\d(?![\d.,%])|(?<=[a-z,] )[A-Z]\w+ \d+\b")
"""Digits that count nothing: "24/7", years, names such as "Office 365"."""
_NUMBER = re.compile(r"(?<!\w)\D?(\d{1,9})")
"""A number, by its first digits: "5k", "£20", "100s"."""


class Denials:
    """By what lines of a résumé say that something was not done, was done by others, or only learned."""

    def __init__(self, code: str, catalog: Catalog) -> None:
        """`code` is that of the language of the résumé."""
        self._index, self._reading, self._titles = catalog.index(code), catalog.resume_words(code), catalog.titles(code)
        self._shared = catalog.shared

    def deny(self, duty: str, evidence: Evidence, clause: str, line: str, *, wished: bool = False) -> bool:
        """Whether a clause, or the line that it stands in, denies what was taken for evidence of a duty in it.

        Words alone are none that stand behind a negation: "resolved disputes **without** a supervisor" escalates nothing. Of a
        job and its firm ("Plumber, **Clean & Tidy** Ltd") only the job tells what was done; of a wish, what stands before it.
        A clause is all `wished` that goes on from one.
        """
        said = key(clause)
        wish = 0 if wished else self.wish(clause)
        if wish >= 0 and (not parts(clause[:wish]) or duty not in self._told_by(clause[:wish])):
            return True
        if duty != TRAINED and any(phrases_in(said, self._reading.denials)):
            return True
        title = self._title(line)
        if title and duty not in self._told_by(title):
            return True
        if not evidence.cue.startswith(BY_WORDS):
            return False
        negated = next((at for at, word in enumerate(said) if self._index.find(word).negates), len(said))
        return any(
            fold(word) in said[negated : negated + NEGATION_REACH] for word in evidence.cue.removeprefix(BY_WORDS).split()
        )

    def wish(self, clause: str) -> int:
        """Where a clause goes over to what the person would like to do; -1 where it does not."""
        found = words(clause)
        said = [fold(word) for word, _, _ in found]
        for at, (_, start, _) in enumerate(found):
            begins = at == 0 or _CLAUSE.search(clause, found[at - 1][2], start)
            if phrase_at(said, at, self._reading.wishes) or (begins and phrase_at(said, at, self._reading.hopes)):
                return start
        return -1

    def _title(self, line: str) -> str:
        """The title of a line that is the head of a job: a title, and names behind it; "" for any other."""
        title, *names = _PARTED.split(line.strip())
        longer = (word for name in names for word in name.split() if len(word) > LONGEST_SMALL_WORD)
        named = names and not any(word[0].islower() for word in longer) and len(key(line)) <= LONGEST_HEAD
        if not named or len(key(title)) > LONGEST_TITLE or is_item(line):
            return ""
        firm = any(self._titles.has_firm(name) for name in names) or (len(key(title)) == 1 and " & " in names[0])
        return title if firm or names_a_job(title, self._titles) else ""

    def _told_by(self, title: str) -> set[str]:
        posting = Posting(title, "", (Segment(0, len(title), WORK, bullet=False),))
        return {match.id for match in find_matches(posting, self._index, self._shared, self._reading.verbs).duties}


def shown_by(lines: Sequence[str], code: str, catalog: Catalog) -> list[frozenset[str]]:
    """The duties that each line of a job shows, read in the language with that code."""
    found = [set[str]() for _ in lines]
    for id_, rows in evidence_in(lines, code, catalog).items():
        for at, _ in rows:
            found[at].add(id_)
    return [*map(frozenset, found)]


def evidence_in(
    lines: Sequence[str], code: str, catalog: Catalog, profile: Collection[int] = ()
) -> dict[str, list[tuple[int, Evidence]]]:
    """The duties that lines of work show, the surest first, each with the numbers of the lines and their words.

    `profile` has the numbers of those that tell of the person rather than of work.
    """
    told = [*map(one_line, lines)]
    text, spans, at = "\n".join(told), list[tuple[int, int]](), 0
    for line in told:
        spans.append((at, at + len(line)))
        at += len(line) + 1
    language = language_of(code)
    index, reading = catalog.index(language), catalog.resume_words(language)
    ends = [end for _, end in spans]
    segments = structure(text, {}, index.abbreviations, spans=spans).segments
    placed = ((segment, PROFILE if bisect_right(ends, segment.start) in profile else WORK) for segment in segments)
    posting = Posting(text, "", tuple(segment._replace(section=section) for segment, section in placed))
    matches = find_matches(posting, index, catalog.shared, reading.verbs)
    found = done_duties(matches, text, spans, [catalog.writing(code)], Denials(language, catalog))
    return {id_: [(bisect_right(ends, one.start), one) for one in evidence] for id_, evidence in found.items()}


def done_duties(
    matches: Matches,
    text: str,
    spans: Iterable[tuple[int, int]],
    writings: Iterable[Writing],
    denials: Denials,
) -> dict[str, tuple[Evidence, ...]]:
    """The duties that were done, the surest first, with the lines that show them.

    `spans` are those of the lines of the text that was matched, `denials` tell which they deny. A line that
    is a bullet of the catalog tells most. Only a line of work, or of a profile, tells what was done: a course that was taken
    or a skill is none, nor is what it denies, says of others or only learned.
    """
    lines = matches.segments
    spans = [*spans]
    ends = [end for _, end in spans]

    def whole(at: int) -> str:
        return text[slice(*spans[bisect_right(ends, at)])]

    taken = _taken(text, _whole(lines, spans), writings)
    starts, wished = [line.start for line in lines], _wished(text, lines, denials)
    found: dict[str, tuple[Evidence, ...]] = {}
    for id_, evidence in (*((match.id, match.evidence) for match in matches.duties), *taken.items()):
        placed = ((one, lines[max(0, bisect_right(starts, one.start) - 1)]) for one in evidence)
        done = ((one, line) for one, line in placed if line.section in (WORK, PROFILE))
        told = [
            one
            for one, line in done
            if not denials.deny(id_, one, text[line.start : line.end], whole(one.start), wished=line.start in wished)
        ]
        known = {one.start for one in told}
        before = [one for one in found.get(id_, ()) if one.start not in known]
        if told or before:
            found[id_] = (*told, *before)
    return found


def _wished(text: str, lines: Iterable[Segment], denials: Denials) -> set[int]:
    """Where the lines begin that go on, in small letters, from one that tells a wish: a narrow page has broken it."""
    found, wish, last = set[int](), False, 0
    for line in lines:
        between = text[last : line.start]
        goes_on = wish and between.count("\n") == 1 and not between.strip() and text[line.start].islower() and not line.bullet
        if goes_on:
            found.add(line.start)
        wish = goes_on or denials.wish(text[line.start : line.end]) >= 0
        last = line.end
        wish = wish and text[last - 1] not in SENTENCE_MARKS
    return found


def _taken(text: str, lines: Iterable[tuple[int, int]], writings: Iterable[Writing]) -> dict[str, list[Evidence]]:
    """The duties whose bullets stand in lines of a résumé, filled in or changed a little, with those lines."""
    known = [_bullets(tuple((id_, duty.bullets) for id_, duty in writing.duties.items())) for writing in writings]
    found = dict[str, dict[Evidence, None]]()
    for start, end in lines:
        said = content(text[start:end])
        for bullets, by_word in known:
            common = Counter(number for word in said for number in by_word.get(word, ()))
            for number, count in common.items():
                id_, bullet, size = bullets[number]
                if count >= MOST_OF_A_BULLET * size and count >= MOST_OF_A_LINE * len(said):
                    found.setdefault(id_, {})[Evidence(text[start:end], start, end, bullet)] = None
    return {id_: [*rows] for id_, rows in found.items()}


@lru_cache(maxsize=16)
def _bullets(duties: tuple[tuple[str, tuple[str, ...]], ...]) -> tuple[list[tuple[str, str, int]], dict[str, list[int]]]:
    """The bullets of a language, each with its duty and how many longer words it has; and by such a word their numbers."""
    bullets, by_word = list[tuple[str, str, int]](), dict[str, list[int]]()
    for id_, templates in duties:
        for bullet in (tense(template, present=present) for template in templates for present in (False, True)):
            wanted = content(SLOT.sub(" ", bullet))
            for word in wanted:
                by_word.setdefault(word, []).append(len(bullets))
            bullets.append((id_, bullet, len(wanted)))
    return bullets, by_word


def _whole(lines: Sequence[Segment], spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The lines with these spans without the marks of items, as far as something was read of them."""
    starts = [line.start for line in lines]
    for start, end in spans:
        first, last = bisect_left(starts, start), bisect_left(starts, end)
        if first < last:
            yield lines[first].start, lines[last - 1].end


def counts(line: str, code: str, catalog: Catalog) -> bool:
    """Whether a line tells how many, in digits or in words: one is not many, and a year or "24/7" no number of anything.

    None at all is a number as well ("zero shortages").
    """
    numbers, quantities = catalog.index(code).measures.numbers, catalog.resume_words(code).quantities
    told = (int(found.group(1)) for found in _NUMBER.finditer(_NO_NUMBER.sub(" ", line)))
    return any(number != 1 for number in told) or any(
        numbers.get(word, 1) > 1 or word in quantities for word in (fold(word) for word, _, _ in words(line))
    )
