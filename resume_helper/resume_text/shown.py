"""What lines of a résumé show: the duties that were done, and how many."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

from resume_helper.bullets import content, tense
from resume_helper.catalog.entries import language_of
from resume_helper.catalog.resume_words import SECTIONS
from resume_helper.catalog.verb_forms import VerbForms
from resume_helper.match.evidence import Evidence, moved, quote
from resume_helper.match.lines import read_lines
from resume_helper.match.matches import Match, find_matches
from resume_helper.posting.structure import Posting, structure
from resume_helper.resume_text.denials import Denials
from resume_helper.text import SENTENCE_MARKS, SLOT, fold, one_line, words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from resume_helper.catalog import Catalog
    from resume_helper.catalog.entries import Writing
    from resume_helper.catalog.index import Index
    from resume_helper.match.lines import Placed
    from resume_helper.match.matches import Matches
    from resume_helper.posting.structure import Segment

WORK, PROFILE, SKILLS = SECTIONS["work"], SECTIONS["profile"], SECTIONS["skills"]
"""The sections as which the jobs of a résumé are read, what it says of the person, and what was learned."""
MOST_OF_A_BULLET, MOST_OF_A_LINE = 0.8, 0.6
"""The shares of the words of a bullet of the catalog, and of those of a line, from which the line is that bullet."""
_NO_NUMBER = re.compile(r"\b24/7\b|(?<![\d.,])(?:19|20)\d\d(?![\d.,%])|(?<=[a-z,] )[A-Z]\w+ \d+\b|(?<!\w)\d{1,2}[ab]\b")
"""Digits that count nothing: "24/7", years, names such as "Office 365" and "pillar 3a"."""
_CONTACT = re.compile(r"^\W*(?:[^\W\d_]+[.:'\u2019]?\s*){0,3}\+?\(?\d[\d\s()./-]{5,}\d\W*(?:$|[|\u00b7,;])")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_NUMBER = re.compile(r"(?<!\w)\D?(\d{1,9})")
"""A number, by its first digits: "5k", "£20", "100s"."""


def shown_by(lines: Sequence[str], code: str, catalog: Catalog, known: Collection[str] = ()) -> list[frozenset[str]]:
    """The duties that each line of a job shows, read in the language with that code; `known` as `evidence_in` takes them."""
    found = [set[str]() for _ in lines]
    for id_, rows in evidence_in(lines, code, catalog, known=known).items():
        for at, _ in rows:
            found[at].add(id_)
    return [*map(frozenset, found)]


def evidence_in(
    lines: Sequence[str], code: str, catalog: Catalog, profile: Collection[int] = (), known: Collection[str] = ()
) -> dict[str, list[tuple[int, Evidence]]]:
    """The duties that lines of work show, the surest first, each with the numbers of the lines and their words.

    `profile` has the numbers of those that tell of the person rather than of work. Duties that are `known` to be done are shown
    by a line that has a cue of them, however few lines there are beside it: of these no reader doubts.
    """
    told = [*map(one_line, lines)]
    text, spans, at = "\n".join(told), list[tuple[int, int]](), 0
    for line in told:
        spans.append((at, at + len(line)))
        at += len(line) + 1
    language = language_of(code)
    index = catalog.index(language)
    forms = VerbForms(catalog.resume_words(language), index)
    ends = [end for _, end in spans]
    segments = structure(text, {}, index.abbreviations, spans=spans).segments
    placed = ((segment, PROFILE if bisect_right(ends, segment.start) in profile else WORK) for segment in segments)
    posting = Posting(text, "", tuple(segment._replace(section=section) for segment, section in placed))
    matches = find_matches(posting, index, catalog.shared, forms)
    unsure = {*known}.difference(match.id for match in matches.duties)
    if unsure:
        placed_lines = read_lines(posting, index, catalog.shared, forms)
        matches = matches._replace(duties=(*matches.duties, *_cued(unsure, placed_lines, index)))
    found = done_duties(matches, text, spans, [catalog.writing(code)], Denials(language, catalog))
    return {id_: [(bisect_right(ends, one.start), one) for one in evidence] for id_, evidence in found.items()}


def _cued(ids: Iterable[str], lines: Sequence[Placed], index: Index) -> Iterator[Match]:
    """Some duties with the lines that have a cue of them."""
    for id_ in sorted(ids):
        rows = [(placed, hit) for placed in lines for hit in placed.line.places["duty"].get(id_, ())[:1]]
        told = (moved(quote(row.line, index, hit.first, hit.last, index.cues.text(hit.cue)), row) for row, hit in rows)
        if evidence := (*told,):
            yield Match(id_, 0.0, evidence)


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
        done = ((one, line) for one, line in placed if line.section in (WORK, PROFILE) and not is_contact(whole(one.start)))
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


def is_contact(line: str) -> bool:
    """Whether a line is where somebody is to be called, with its label: "Phone: 01632 960 111" tells of no calls."""
    return bool(_CONTACT.match(line)) and not _YEAR.search(line)


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

    None at all is a number as well ("zero shortages", "without shortages").
    """
    reading = catalog.resume_words(code)
    numbers, quantities = catalog.index(code).measures.numbers, reading.quantities
    if re.search(reading.faultless, line, re.IGNORECASE):
        return True
    line = re.sub(reading.uncounted, " ", line, flags=re.IGNORECASE)
    told = (int(found.group(1)) for found in _NUMBER.finditer(_NO_NUMBER.sub(" ", line)))
    return any(number != 1 for number in told) or any(
        numbers.get(word, 1) > 1 or word in quantities for word in (fold(word) for word, _, _ in words(line))
    )
