"""The lines of a person's own that show duties, and which of them shows one best."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from resume_helper.catalog.entries import language_of
from resume_helper.holder import words_of
from resume_helper.match.matches import BY_WORDS
from resume_helper.match.title import find_occupation, names_a_job
from resume_helper.resume_text.shown import counts, evidence_in
from resume_helper.text import parts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from resume_helper.catalog import Catalog
    from resume_helper.catalog.index import Index
    from resume_helper.catalog.titles import Titles
    from resume_helper.match.evidence import Evidence
    from resume_helper.person.profile import Profile

BESIDES, SUMMARY = -1, -2
"""In place of a job: volunteering and projects, and what is said of the person."""
LONGEST_TITLE = 6
"""Words of a line that is the title of a job."""


class Shown(NamedTuple):
    """A line that shows a duty, with what tells how well it does."""

    line: str
    quote: str
    """The words of it that show the duty."""
    cue: str
    counted: bool
    """Whether it has a number."""
    title: bool = False
    """Whether it is the title of a job and no more."""
    present: bool = False
    """Whether it is of a job that goes on."""
    job: int = BESIDES
    """The place of that job in a profile; BESIDES for volunteering and projects, SUMMARY for what is said of the person."""

    def strength(self, asked: set[str], index: Index, *, begun: bool) -> tuple[bool, bool, bool, bool, int, bool]:
        """How well it shows a duty for which a posting has these words; `begun`, where it begins with that duty.

        By a cue rather than by mere words, by work rather than a title or what is said of the person, before anything else that
        the line tells, with a number, in the posting's words, and now.
        """
        common, is_work = len(asked & words_of(self.quote, index)), not (self.title or self.job == SUMMARY)
        return not self.cue.startswith(BY_WORDS), is_work, begun, self.counted, common, self.present


def lines_shown(profile: Profile, code: str, catalog: Catalog) -> dict[str, tuple[Shown, ...]]:
    """The duties that the lines of a profile in a language show, with the lines that show each, the surest first.

    They are read together, as those of a résumé are, but for duties that the person has said not to have done.
    """
    known = {duty for job in (*profile.work, *profile.volunteer) for duty in job.duties}
    rows = [*_rows(profile)]
    of_person = {n for n, row in enumerate(rows) if row.job == SUMMARY}
    found = evidence_in([row.line for row in rows], code, catalog, of_person, known)
    return {
        id_: tuple(
            rows[n]._replace(quote=one.quote, cue=one.cue, counted=counts(rows[n].line, language_of(code), catalog))
            for n, one in evidence
        )
        for id_, evidence in found.items()
        if id_ not in profile.not_done
    }


def _rows(profile: Profile) -> Iterator[Shown]:
    """The lines of a profile that may show duties, of which nothing is known yet."""
    if profile.summary:
        yield Shown(profile.summary, "", "", counted=False, job=SUMMARY)
    besides = ((BESIDES, job) for job in (*profile.volunteer, *profile.projects))
    for at, job in (*enumerate(profile.work), *besides):
        if job.position:
            yield Shown(job.position, "", "", counted=False, title=True, present=job.current, job=at)
        for text in (job.summary, *job.highlights):
            if text:
                yield Shown(text, "", "", counted=False, present=job.current, job=at)


def is_title(line: str, titles: Titles) -> bool:
    """Whether a line is the title of a job and nothing else, with or without a label ("Position: ")."""
    title = line.rpartition(": ")[2]
    return len(parts(title)) <= LONGEST_TITLE and names_a_job(title, titles) and find_occupation(title, titles) is not None


def asked_by(evidence: Iterable[Evidence], index: Index) -> set[str]:
    """What some quotes of a posting say, as `words_of`."""
    return {word for one in evidence for word in words_of(one.quote, index)}
