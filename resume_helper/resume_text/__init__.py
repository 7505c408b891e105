"""A résumé that somebody has already, read as text: what its lines show of duties and skills."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from resume_helper.catalog.resume_words import SECTIONS
from resume_helper.holder import CERTIFIED, Holder, folded
from resume_helper.match.matches import find_matches
from resume_helper.match.variety import variety_of
from resume_helper.posting.legible import legible
from resume_helper.posting.structure import Posting, Segment, structure
from resume_helper.posting.unwrap import line_spans
from resume_helper.resume_text.broken import joined
from resume_helper.resume_text.chats import as_sentences
from resume_helper.resume_text.columns import one_below_the_other
from resume_helper.resume_text.contact import name_of_page
from resume_helper.resume_text.dates import parted_at_dates
from resume_helper.resume_text.denials import Denials
from resume_helper.resume_text.jobs import jobs_of
from resume_helper.resume_text.language import language_of_resume
from resume_helper.resume_text.paragraphs import unbroken
from resume_helper.resume_text.sections import JOBS, parts_of_resume
from resume_helper.resume_text.sentences import lines_of_a_chat, told_in_sentences
from resume_helper.resume_text.shown import PROFILE, SKILLS, WORK, done_duties
from resume_helper.resume_text.spoken import PART as LANGUAGES
from resume_helper.resume_text.spoken import Row, spoken_in
from resume_helper.resume_text.volunteering import listed_in
from resume_helper.sections import LANGUAGE
from resume_helper.text import key, parts

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from resume_helper.catalog import Catalog
    from resume_helper.catalog.resume_words import ResumeWords
    from resume_helper.catalog.titles import Titles
    from resume_helper.holder.fluency import Level
    from resume_helper.match.evidence import Evidence
    from resume_helper.match.matches import Matches
    from resume_helper.posting.legible import Legible
    from resume_helper.resume_text.jobs import Worked
    from resume_helper.resume_text.sections import PartLine
    from resume_helper.resume_text.spoken import Listing

_ADDRESS = re.compile(r"\S+@\S+|(?:https?:|www\.)\S+")
_PART = re.compile(r"[,;:|·•/()]|\s[-\u2013\u2014]\s")
"""What stands between the things that a line names."""
FEWEST_BESIDE = 3
"""Words beside an address from which a line says more than that ("mail: ...")."""
SCHOOLING = "education"
"""The part that tells of schools."""
LONGEST_LIST = 100
"""Characters of a line that lists languages; a longer one tells more."""


@dataclass(frozen=True)
class ResumeText(Holder):
    """A résumé, read with a catalog."""

    source: str
    original: str
    read: Legible
    """The same as it looks, which is what is read and what spans are of."""
    code: str
    """That of its language, or of the variety of it."""
    catalog: Catalog
    told: tuple[PartLine, ...]
    """Its lines, as people see them, but for headings."""
    worked_at: Mapping[str, tuple[Worked, ...]]
    """The jobs that its parts tell."""
    whole: tuple[tuple[int, int], ...]
    """The spans of its lines, those of jobs whole that a narrow page has broken."""
    matches: Matches
    duties: Mapping[str, tuple[Evidence, ...]]
    """The duties that it shows, the surest first, with the words that show each."""
    mixed: bool = False
    """Whether its lines seem to be of two columns each, which nothing tells apart."""

    @property
    def language(self) -> str:
        """The code of its language, or of the variety of it."""
        return self.code

    @property
    def text(self) -> str:
        """The text as it looks."""
        return self.read.text

    def written(self, start: int, end: int) -> tuple[str, int, int]:
        """A stretch of the text as it was written, and its span there."""
        start, end = self.read.span(start, end)
        return self.original[start:end], start, end

    @property
    def lines(self) -> tuple[Segment, ...]:
        """The clauses, items and sentences of the résumé, each in the section as which it is read."""
        return self.matches.segments

    def jobs(self, part: str = JOBS) -> tuple[Worked, ...]:
        """The jobs that a part of it tells, in their order (resume_text/jobs.py)."""
        return self.worked_at.get(part, ())

    def line_at(self, at: int) -> PartLine | None:
        """The line in which a place of the text stands; None for that of a heading."""
        n = bisect_right(self.told, at, key=lambda line: line.start) - 1
        return self.told[n] if n >= 0 and at < self.told[n].end else None

    @cached_property
    def skills(self) -> dict[str, tuple[Evidence, ...]]:
        """The skills that it names, the surest first, with the words that name each."""
        return {match.id: match.evidence for match in self.matches.skills}

    @property
    def sectors(self) -> frozenset[str]:
        """The sectors of which it has words, or titles of jobs."""
        return frozenset((*self.matches.sector_hits, *self.matches.title_hits))

    @cached_property
    def done(self) -> frozenset[str]:
        """The duties that it shows."""
        return frozenset(self.duties)

    @cached_property
    def named(self) -> frozenset[str]:
        """The skills that it names."""
        return frozenset(self.skills)

    @cached_property
    def languages(self) -> Listing:
        """The languages that it names, with what it says of each (resume_text/spoken.py)."""
        every = [one for id_, evidence in self.skills.items() if self._is_tongue(id_) for one in evidence]
        named = {line.start: one for one in every if (line := self.line_at(one.start))}
        rows = (
            Row(
                self.text[line.start : line.end] if self._is_whole(line) else named[line.start].quote,
                line.part,
                line.heading,
                apart=self.text[: line.start].rstrip(" \t").endswith("\n\n"),
            )
            for line in self.told
            if line.part == LANGUAGES or line.start in named
        )
        return spoken_in(rows, self.catalog, self.language)

    @staticmethod
    def _is_whole(line: PartLine) -> bool:
        """Whether all of a line may tell of languages; a long one tells more."""
        return line.part == LANGUAGES or line.end - line.start <= LONGEST_LIST

    @cached_property
    def spoken(self) -> dict[str, Level | None]:
        """The languages that it names, by their codes, and how well they are spoken, where that is told."""
        found: dict[str, Level | None] = {}
        for row in self.languages.found():
            if row.code:
                found[row.code] = found.get(row.code) or row.level
        return found

    @cached_property
    def educated(self) -> frozenset[str]:
        """The levels of education that it names."""
        return frozenset(row.value.choice for row in self.matches.conditions if row.kind == "education" and row.value)

    @property
    def positions(self) -> Iterator[str]:
        """The titles of the jobs."""
        return (job.position for job in self.jobs())

    @cached_property
    def certificates(self) -> tuple[str, ...]:
        """The parts of the lines that name certificates and licences."""
        quotes = (evidence.quote for id_ in CERTIFIED & self.named for evidence in self.skills[id_])
        return tuple(part.strip() for quote in quotes for part in _PART.split(quote) if part.strip())

    @cached_property
    def said(self) -> str:
        """What it says of work and of what was learned, as folded words: not what is wished for, or done for fun."""
        lines = (self.text[line.start : line.end] for line in self.lines if line.section in (WORK, SKILLS))
        return folded(lines)

    @cached_property
    def work_told(self) -> tuple[str, ...]:
        """The lines of work."""
        return tuple(self.text[line.start : line.end] for line in self.lines if line.section == WORK)

    def worked(self, needed: float, *, general: bool) -> bool | None:  # noqa: ARG002 - its dates are written in any way
        """None: nobody can tell by what is written in any way."""
        return None

    def _is_tongue(self, skill: str) -> bool:
        return self.catalog.shared.skills[skill].group == LANGUAGE


def read_resume(text: str, catalog: Catalog, *, source: str = "résumé", language: str = "") -> ResumeText:
    """Read a résumé, in the language or variety with the code `language` where it is given.

    Raises UserError, which names `source`, for a text that is too short for one, or in no language known.
    """
    text, mixed = one_below_the_other(text, catalog)
    read = legible(text)
    code = language_of_resume(read.text, [*line_spans(read.text)], catalog, source=source, language=language)
    shared, index = catalog.shared, catalog.index(code)
    reading = catalog.resume_words(code)
    read = as_sentences(unbroken(read, reading), index.abbreviations)
    original, text = text, read.text
    spans = [*line_spans(text)]
    spans = [*parted_at_dates(text, spans, reading)]
    varieties = shared.varieties.get(code, ())
    variety = (
        language
        if language not in ("", code)
        else variety_of((text[start:end] for start, end in spans), varieties, shared.signs, catalog.signs_met)
    )
    spans = [*lines_of_a_chat(text, spans, reading)]
    said = reading.courtesies, reading.prose.introduced, reading.closings
    rows = [*parts_of_resume(text, spans, reading.headings, name_of_page(text), *said)]
    told = told_in_sentences(text, rows, code, catalog)
    if len(told) > len(rows):  # those of a tale are parted into sentences
        spans = sorted({*spans} - {(row.start, row.end) for row in rows} | {(line.start, line.end) for line in told})
    jobs = {} if mixed else _jobs_told(text, told, reading, catalog.titles(code))
    whole = (*_whole_lines(spans, [line for of in jobs.values() for job in of for line in job.lines]),)
    placed = _placed(text, whole, told, reading, index.abbreviations)
    matches = find_matches(placed, index, shared, reading.verbs)
    writings = [catalog.writing(id_) for id_ in (code, *varieties)]
    duties = done_duties(matches, text, whole, writings, Denials(code, catalog))
    return ResumeText(source, original, read, variety or code, catalog, told, jobs, whole, matches, duties, mixed)


def _jobs_told(text: str, every: Iterable[PartLine], reading: ResumeWords, titles: Titles) -> dict[str, tuple[Worked, ...]]:
    """The jobs of the parts that tell some.

    Where no heading stands above jobs, the lines above all headings may tell some.
    """
    told = [line for line in every if parts(text[line.start : line.end])]
    spans = {
        part: [(_below_label(line, text, reading), line.end) for line in told if line.part == part]
        for part in (JOBS, "volunteer")
    }
    spans[JOBS] = spans[JOBS] or [(line.start, line.end) for line in told if not line.part]
    listed = listed_in(text, spans["volunteer"], reading, titles)
    jobs = {part: tuple(jobs_of(text, lines, reading, titles)) for part, lines in spans.items()}
    return {**jobs, "volunteer": tuple(listed)} if listed else jobs


def _below_label(line: PartLine, text: str, reading: ResumeWords) -> int:
    """Where a line begins, behind a heading that stands in it ("Volunteering: "), but for one of jobs ("Internship: ")."""
    label, colon, rest = text[line.start : line.end].partition(":")
    part = reading.headings.get(key(label)) if colon and parts(rest) else ""
    return line.start + len(label) + 1 if part == line.part != JOBS else line.start


def _whole_lines(spans: Iterable[tuple[int, int]], of_jobs: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The spans of lines, those joined that are one line of a job."""
    lines = sorted(of_jobs)
    starts = [start for start, _ in lines]

    def goes_on(above: tuple[int, int], below: tuple[int, int]) -> bool:
        n = bisect_right(starts, below[0]) - 1
        return n >= 0 and above[1] > starts[n] and below[0] < lines[n][1]

    return joined(spans, goes_on)


def _placed(
    text: str,
    spans: Sequence[tuple[int, int]],
    told: Iterable[PartLine],
    reading: ResumeWords,
    abbreviations: Collection[str],
) -> Posting:
    """A résumé as a posting to be read, in the sections as which it is read.

    What no heading stands above is its profile, or work where none has one. An address and its label say nothing: "mail: ..."
    is no writing of mails; nor does what is denied: "Driving licence: none".
    """
    sections = {line.start: SECTIONS.get(line.part, "") for line in told}
    above = PROFILE if WORK in sections.values() else WORK
    starts, segments = [start for start, _ in spans], list[Segment]()
    for segment in structure(text, {}, abbreviations, spans=spans).segments:
        section = sections.get(starts[bisect_right(starts, segment.start) - 1])
        line = text[segment.start : segment.end]
        bare = _ADDRESS.sub(" ", line)
        denied = key(line.rpartition(":")[2]) in reading.nothing
        if section is not None and not denied and (bare == line or len(parts(bare)) >= FEWEST_BESIDE):
            segments.append(segment._replace(section=section or above))
    return Posting(text, "", tuple(segments))
