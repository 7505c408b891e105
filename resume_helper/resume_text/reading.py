"""A résumé read: its text put in order, its lines parted and placed, and what they show of jobs, duties and skills."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from resume_helper.catalog.resume_words import SECTIONS
from resume_helper.catalog.verb_forms import VerbForms
from resume_helper.match.looks import as_it_looks
from resume_helper.match.matches import find_matches
from resume_helper.match.variety import variety_of
from resume_helper.posting.structure import Posting, Segment, structure
from resume_helper.posting.unwrap import line_spans
from resume_helper.resume_text.astray import with_others_apart
from resume_helper.resume_text.behind import parted_from_private
from resume_helper.resume_text.bracketed import with_towns_apart
from resume_helper.resume_text.broken import joined
from resume_helper.resume_text.by_job import of_each_job
from resume_helper.resume_text.chats import as_sentences
from resume_helper.resume_text.columns import one_below_the_other
from resume_helper.resume_text.contact import name_of_page
from resume_helper.resume_text.dates import parted_at_dates
from resume_helper.resume_text.denials import Denials
from resume_helper.resume_text.functional import with_functions_apart
from resume_helper.resume_text.jobs import jobs_of
from resume_helper.resume_text.language import language_of_resume
from resume_helper.resume_text.paragraphs import unbroken
from resume_helper.resume_text.pieces import Pieces
from resume_helper.resume_text.resume import ResumeText
from resume_helper.resume_text.sections import JOBS, parts_of_resume
from resume_helper.resume_text.sentences import lines_of_a_chat, told_in_sentences
from resume_helper.resume_text.shown import PROFILE, WORK, done_duties, evidence_in
from resume_helper.resume_text.spacing import evenly_spaced
from resume_helper.resume_text.titles_above import headings_that_are_titles
from resume_helper.resume_text.unheaded import with_unheaded_jobs
from resume_helper.resume_text.volunteering import listed_in
from resume_helper.text import key, parts

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from resume_helper.catalog import Catalog
    from resume_helper.catalog.resume_words import ResumeWords
    from resume_helper.catalog.titles import Titles
    from resume_helper.resume_text.jobs import Worked
    from resume_helper.resume_text.sections import PartLine

_ADDRESS = re.compile(r"(?<!\S)\S+@\S+|(?:https?:|www\.)\S+|(?<![^\s|,;(])[^\W_][\w-]*(?:\.[\w-]+)+/\S+")
FEWEST_BESIDE = 3
"""Words beside an address from which a line says more than that ("mail: ...")."""


def read_resume(text: str, catalog: Catalog, *, source: str = "résumé", language: str = "") -> ResumeText:
    """Read a résumé, in the language or variety with the code `language` where it is given.

    Raises UserError, which names `source`, for a text that is too short for one, or in no language known.
    """
    text, mixed = one_below_the_other(text, catalog)
    read = as_it_looks(text, catalog)
    code = language_of_resume(read.text, [*line_spans(read.text)], catalog, source=source, language=language)
    shared, index = catalog.shared, catalog.index(code)
    reading = catalog.resume_words(code)
    read = as_sentences(evenly_spaced(unbroken(read, reading)), index.abbreviations)
    original, text = text, read.text
    spans = [*line_spans(text)]
    spans = [*parted_from_private(text, parted_at_dates(text, spans, reading), reading)]
    varieties = shared.varieties.get(code, ())
    variety = (
        language
        if language not in ("", code)
        else variety_of((text[start:end] for start, end in spans), varieties, shared.signs, catalog.signs_met)
    )
    spans = [*lines_of_a_chat(text, spans, reading)]
    said = reading.courtesies, reading.prose.introduced, reading.closings, reading.private
    rows = with_unheaded_jobs(text, [*parts_of_resume(text, spans, reading.headings, name_of_page(text), *said)], reading)
    rows = with_others_apart(text, with_functions_apart(text, rows), code, catalog)
    told = told_in_sentences(text, rows, code, catalog)
    if len(told) > len(rows):  # those of a tale are parted into sentences
        spans = sorted({*spans} - {(row.start, row.end) for row in rows} | {(line.start, line.end) for line in told})
    jobs = {} if mixed else _jobs_told(text, told, reading, catalog.titles(code))
    jobs = {part: with_towns_apart(of, shared) for part, of in jobs.items()}
    whole = (*_whole_lines(spans, [line for of in jobs.values() for job in of for line in job.lines]),)
    placed = _placed(text, whole, told, reading, index.abbreviations)
    matches = find_matches(placed, index, shared, VerbForms(reading, index))
    writings = [catalog.writing(id_) for id_ in (code, *varieties)]
    duties = done_duties(matches, text, whole, writings, Denials(code, catalog))
    worked = [job for of in jobs.values() for job in of]
    duties = of_each_job(duties, text, worked, lambda lines: evidence_in(lines, variety or code, catalog))
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
    spans[JOBS] = sorted({*spans[JOBS], *headings_that_are_titles(text, told, Pieces(reading, titles))})
    spans[JOBS] = spans[JOBS] or [(line.start, line.end) for line in told if not line.part]
    listed = listed_in(text, spans["volunteer"], Pieces(reading, titles))
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
