"""A résumé that somebody has already, read as text: what its lines show of duties and skills."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from resume_helper.catalog.entries import language_of
from resume_helper.holder import CERTIFIED, DEGREE, Holder
from resume_helper.holder.career import Past
from resume_helper.holder.studied import Studied, proved
from resume_helper.resume_text.pieces import is_gap, is_only_gap
from resume_helper.resume_text.sections import JOBS, VOLUNTEER
from resume_helper.resume_text.shown import PROFILE, SKILLS, WORK
from resume_helper.resume_text.spoken import PART as LANGUAGES
from resume_helper.resume_text.spoken import Row, spoken_in
from resume_helper.sections import LANGUAGE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from resume_helper.catalog import Catalog
    from resume_helper.holder.fluency import Level
    from resume_helper.match.evidence import Evidence
    from resume_helper.match.matches import Matches
    from resume_helper.posting.legible import Legible
    from resume_helper.posting.structure import Segment
    from resume_helper.resume_text.jobs import Worked
    from resume_helper.resume_text.listed import Listed
    from resume_helper.resume_text.sections import PartLine
    from resume_helper.resume_text.spoken import Listing

_PART = re.compile(r"[,;:|·•/()]|\s[-\u2013\u2014]\s")
"""What stands between the things that a line names."""
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
        """The skills that it names, a degree where it is finished."""
        return frozenset(self.skills) - {DEGREE} | self._proved[0]

    @cached_property
    def languages(self) -> Listing:
        """The languages that it names, with what it says of each (resume_text/spoken.py)."""
        every = [one for id_, evidence in self.skills.items() if self._is_tongue(id_) for one in evidence]
        named = {line.start: one for one in every if (line := self.line_at(one.start))}
        rows = (
            Row(
                self.text[line.start : line.end] if self._is_whole(line) else named[line.start].quote,
                line.part,
                line.heading if line.part not in (JOBS, VOLUNTEER) else "",  # "Professional experience" is no level
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
        return self._proved[1]

    @cached_property
    def _proved(self) -> tuple[frozenset[str], frozenset[str]]:
        """Whether its lines of schooling prove a degree, as a skill, and the levels of education that they prove."""
        named = [(row.start, row.value.choice) for row in self.matches.conditions if row.kind == "education" and row.value]
        begun = [one.start for one in self.skills.get(DEGREE, ())]
        rows: dict[str, tuple[set[str], set[str]]] = {}
        for at, level in (*named, *((at, "") for at in begun)):
            line = self.line_at(at)
            skills, levels = rows.setdefault(self.text[line.start : line.end] if line else "", (set(), set()))
            (levels if level else skills).add(level or DEGREE)
        told = (Studied(text, frozenset(skills), frozenset(levels)) for text, (skills, levels) in rows.items())
        return proved(told, self.catalog.resume_words(language_of(self.code))) if rows else (frozenset(), frozenset())

    @cached_property
    def pasts(self) -> tuple[Past, ...]:
        """Its jobs (see `employed`), in its order."""
        jobs = ((job, frozenset(self.duties_of(job))) for job in self.employed())
        return tuple(Past(job.position, job.name, job.start, job.end, duties) for job, duties in jobs)

    @cached_property
    def certificates(self) -> tuple[str, ...]:
        """The names of the certificates and licences that it lists, and the parts of the lines that name some."""
        quotes = (evidence.quote for id_ in sorted(CERTIFIED & self.skills.keys()) for evidence in self.skills[id_])
        parts = (part.strip() for quote in quotes for part in _PART.split(quote) if part.strip())
        return tuple(dict.fromkeys((*(row["name"] for row in self._listed.certificates), *parts)))

    @cached_property
    def _listed(self) -> Listed:
        """What it lists, as a profile has it."""
        from resume_helper.resume_text.listed import listed

        return listed(self)

    @cached_property
    def rows_said(self) -> tuple[str, ...]:
        """What it says of the person, of work and of what was learned: not what is wished for, or done for fun."""
        return self._rows_of(WORK, SKILLS, PROFILE)

    @cached_property
    def work_told(self) -> tuple[str, ...]:
        """The lines of work, and what is said of the person."""
        return self._rows_of(WORK, PROFILE)

    def _rows_of(self, *sections: str) -> tuple[str, ...]:
        return tuple(self.text[line.start : line.end] for line in self.lines if line.section in sections)

    def employed(self) -> list[Worked]:
        """The jobs that tell something, those of each season apart, without what fills the time between them.

        Lines that are of none of them count as a job where no other has lines: they are all that is told of the work.
        """
        reading = self.catalog.resume_words(self.language)
        jobs = [job for job in self.jobs() if not (is_gap(job.position or job.name, reading) or is_only_gap(job.name, reading))]
        named = [job for job in jobs if job.is_told]
        jobs = named if any(job.lines for job in named) else jobs
        return [one for job in jobs for one in job.by_season()]

    def duties_of(self, job: Worked) -> Iterator[str]:
        """The duties that the lines of a job show."""
        for id_, rows in self.duties.items():  # a sentence that shows one may begin before them: "I was a cashier at Acme, ..."
            if any(start < row.end and row.start < end for row in rows for start, end in job.lines):
                yield id_

    def _is_tongue(self, skill: str) -> bool:
        return self.catalog.shared.skills[skill].group == LANGUAGE
