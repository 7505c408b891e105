"""Jobs that a résumé tells behind labels under no heading of work: "Employer: ..." is one by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from resume_helper.resume_text.labels import labelled
from resume_helper.resume_text.sections import JOBS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from resume_helper.catalog.resume_words import ResumeWords
    from resume_helper.resume_text.sections import PartLine

ABOVE = ("", "profile", "objective", "other")
"""The parts in which such jobs may stand: those above the first heading of work."""
FIRST, BESIDE = "employer", {"position", "dates", "start"}
"""The label that only a job has, and those of which one stands beside it."""
MOST_BESIDE = 4
"""Lines from the first label of a job to its last."""


def with_unheaded_jobs(text: str, told: Sequence[PartLine], reading: ResumeWords) -> list[PartLine]:
    """The lines of a résumé, those from the first job behind labels up to the next heading as of work.

    Where a heading of work stands above some line, they are left as they are: but for one before a colon ("Duties: ...").
    """
    if any(line.part == JOBS and not _behind(line, text) for line in told):
        return [*told]
    return [*_told(text, told, [labelled(text[line.start : line.end], reading)[0] for line in told])]


def _told(text: str, told: Sequence[PartLine], kinds: Sequence[str]) -> Iterator[PartLine]:
    """The lines, each of the `kinds` of label before it."""
    above: PartLine | None = None  # the last line above the jobs, under whose heading these stand
    for at, line in enumerate(told):
        same = above and line.heading == above.heading and (line.part == above.part or kinds[at])  # "Dates: 2019 - 2021"
        if above and (same or line.part == JOBS):
            yield line._replace(part=JOBS)
            continue
        near = slice(at, at + MOST_BESIDE)
        above = line if not above and line.part in ABOVE and _begins_a_job(text, told[near], kinds[near]) else None
        yield line._replace(part=JOBS) if above else line


def _begins_a_job(text: str, told: Sequence[PartLine], kinds: Sequence[str]) -> bool:
    """Whether the first of some lines has a label of a job, as those right below it have, no blank line between them."""
    near = next((n for n in range(1, len(told)) if "\n\n" in text[told[n - 1].end : told[n].start]), len(told))
    asked = {*kinds[:near]}
    return kinds[0] in {FIRST, *BESIDE} and FIRST in asked and not BESIDE.isdisjoint(asked)


def _behind(line: PartLine, text: str) -> bool:
    """Whether the heading of a line stands before it."""
    return text[line.start : line.end].strip().startswith(line.heading)
