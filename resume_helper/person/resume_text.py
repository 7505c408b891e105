"""A résumé that somebody has already, read as text: what its lines show of duties and skills."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from resume_helper.bullets import content, tense
from resume_helper.catalog.resume_words import SECTIONS
from resume_helper.errors import UserError
from resume_helper.match.evidence import Evidence
from resume_helper.match.language import language_in
from resume_helper.match.matches import find_matches
from resume_helper.match.variety import variety_of
from resume_helper.person.fluency import reached
from resume_helper.person.holder import Holder, folded
from resume_helper.person.resume_sections import parts_of_resume
from resume_helper.posting.legible import legible
from resume_helper.posting.structure import Posting, Segment, structure
from resume_helper.posting.unwrap import line_spans
from resume_helper.text import SLOT

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from resume_helper.catalog import Catalog
    from resume_helper.catalog.entries import Writing
    from resume_helper.match.matches import Matches
    from resume_helper.person.fluency import Level
    from resume_helper.posting.headings import Headings
    from resume_helper.report import SkillFound

FEWEST_WORDS = 20
"""A text with fewer words is no résumé."""
WORK, PROFILE, SKILLS = SECTIONS["work"], SECTIONS["profile"], SECTIONS["skills"]
"""The sections as which the jobs of a résumé, and what it says of the person, are read."""


MOST_OF_A_BULLET, MOST_OF_A_LINE = 0.8, 0.6
"""The shares of the words of a bullet of the catalog, and of those of a line, from which the line is that bullet."""
_ADDRESS = re.compile(r"\w@\w|https?:|www\.")


@dataclass(frozen=True)
class ResumeText(Holder):
    """A résumé, read with a catalog."""

    source: str
    text: str
    code: str
    """That of its language, or of the variety of it."""
    catalog: Catalog
    matches: Matches
    duties: Mapping[str, tuple[Evidence, ...]]
    """The duties that it shows, the surest first, with the words that show each."""

    @property
    def language(self) -> str:
        return self.code

    @property
    def lines(self) -> tuple[Segment, ...]:
        """The clauses, items and sentences of the résumé, each in the section as which it is read."""
        return self.matches.segments

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
    def told_of_tongues(self) -> tuple[str, ...]:
        """Its words about languages."""
        return tuple(one.quote for id_, evidence in self.skills.items() if self._is_tongue(id_) for one in evidence)

    @cached_property
    def spoken(self) -> dict[str, Level | None]:
        from resume_helper.catalog.tongues import tongues  # 20 ms, only where languages are told

        rows = self.told_of_tongues
        levels = self.catalog.typed.levels if rows else {}
        return {tongue: reached(row, levels) for row in rows for tongue in tongues(row, self.catalog)}

    @cached_property
    def educated(self) -> frozenset[str]:
        return frozenset(row.value.choice for row in self.matches.conditions if row.kind == "education" and row.value)

    @property
    def certificates(self) -> tuple[str, ...]:
        return ()

    @cached_property
    def said(self) -> str:
        return folded(self.text.splitlines())

    def worked(self, needed: float, *, general: bool) -> bool | None:  # noqa: ARG002 - its dates are written in any way
        return None

    def holds(self, skill: SkillFound) -> bool | None:
        """As of a profile; None also of a skill that the duties show and no line names."""
        held = super().holds(skill)
        return None if held and skill.id not in self.named and not self._is_tongue(skill.id) else held

    def _is_tongue(self, skill: str) -> bool:
        from resume_helper.sections import LANGUAGE

        return self.catalog.shared.skills[skill].group == LANGUAGE


def read_resume(text: str, catalog: Catalog, *, source: str = "") -> ResumeText:
    """Read a résumé, whose spans are those of its text as it looks.

    Raises UserError, which names `source`, for a text that is too short for one, or in no language known.
    """
    text = legible(text).text
    spans = [*line_spans(text)]
    found = language_in(text, spans, catalog)
    if found.words < FEWEST_WORDS:
        raise UserError(f"{source}: this text is too short for a résumé; give the whole of it, as text, .docx or .pdf")
    if found.code not in catalog.languages:
        known = ", ".join(catalog.languages.values())
        raise UserError(f"{source}: this résumé is in none of the languages that the catalog reads ({known})")
    shared, index = catalog.shared, catalog.index(found.code)
    reading = catalog.resume_words(found.code)
    varieties = shared.varieties.get(found.code, ())
    variety = variety_of((text[start:end] for start, end in spans), varieties, shared.signs, catalog.signs_met)
    matches = find_matches(_placed(text, spans, reading.headings, index.abbreviations), index, shared, reading.verbs)
    taken = _taken(text, _whole(matches.segments, spans), [catalog.writing(code) for code in (found.code, *varieties)])
    learned = [line for line in matches.segments if line.section == SKILLS]
    duties = {match.id: done for match in matches.duties if (done := _done(match.evidence, learned))}
    for id_, rows in taken.items():
        duties[id_] = (*duties.get(id_, ()), *rows)
    return ResumeText(source, text, variety or found.code, catalog, matches, duties)


def _done(evidence: Iterable[Evidence], learned: Iterable[Segment]) -> tuple[Evidence, ...]:
    """What of the evidence of a duty tells that it was done: a skill, or a course, that was `learned` is none."""
    return tuple(one for one in evidence if not any(line.start <= one.start < line.end for line in learned))


def _placed(text: str, spans: Sequence[tuple[int, int]], headings: Headings, abbreviations: Collection[str]) -> Posting:
    """A résumé as a posting to be read, in the sections as which it is read.

    What no heading stands above is its profile, or work where none has one. A line with an address says nothing: "mail: ..." is
    no writing of mails.
    """
    sections = {start: SECTIONS.get(part, "") for start, part in parts_of_resume(text, spans, headings)}
    above = PROFILE if WORK in sections.values() else WORK
    starts, segments = [start for start, _ in spans], list[Segment]()
    for segment in structure(text, {}, abbreviations, spans=spans).segments:
        section = sections.get(starts[bisect_right(starts, segment.start) - 1])
        if section is not None and not _ADDRESS.search(text, segment.start, segment.end):
            segments.append(segment._replace(section=section or above))
    return Posting(text, "", tuple(segments))


def _taken(text: str, lines: Iterable[tuple[int, int]], writings: Iterable[Writing]) -> dict[str, tuple[Evidence, ...]]:
    """The duties whose bullets stand in lines of a résumé, filled in or changed a little, with those lines."""
    bullets = [
        (id_, bullet, content(SLOT.sub(" ", bullet)))
        for writing in writings
        for id_, duty in writing.duties.items()
        for template in duty.bullets
        for bullet in {tense(template, present=True), tense(template, present=False)}
    ]
    bullets = [row for row in bullets if row[-1]]  # one of small words alone ("Fikk ... til å bli") would be any line
    found = dict[str, dict[Evidence, None]]()
    for start, end in lines:
        said = content(text[start:end])
        for id_, bullet, wanted in bullets:
            common = len(wanted & said)
            if common >= MOST_OF_A_BULLET * len(wanted) and common >= MOST_OF_A_LINE * len(said):
                found.setdefault(id_, {})[Evidence(text[start:end], start, end, bullet)] = None
    return {id_: tuple(rows) for id_, rows in found.items()}


def _whole(segments: Iterable[Segment], spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The lines with these spans without the marks of items, as far as something was read of them."""
    for start, end in spans:
        here = [segment for segment in segments if start <= segment.start < end]
        if here:
            yield here[0].start - here[0].label, here[-1].end
