"""What a résumé opens with: a statement of who the person is without a heading, or the job that is applied for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from resume_helper.catalog.phrases import phrase_at, phrases_in
from resume_helper.match.title import find_occupation
from resume_helper.resume_text.contact import mail_in
from resume_helper.text import key, one_line, parts

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from resume_helper.catalog.resume_words import ResumeWords
    from resume_helper.catalog.titles import Titles

LONGEST_SOUGHT = 6
"""Words of a job that somebody applies for."""
FEWEST_OF_A_STATEMENT, LONGEST_TO_A_TITLE = 6, 3
"""Words of a statement of who somebody is, and those among which one of a title stands."""


def job_sought(objective: Sequence[str], titles: Titles) -> str:
    """The job that somebody applies for, where that is all that an objective tells; "" for any other objective."""
    said = objective[0].strip() if len(objective) == 1 else ""
    alone = 0 < len(parts(said)) <= LONGEST_SOUGHT and said[-1] != "."
    return said if alone and find_occupation(said, titles) else ""


def opening_in(above: Iterable[str], reading: ResumeWords, titles: Titles) -> list[str]:
    """The lines above all headings that state who the person is: "Cheerful cashier with five years at the till."."""
    return [one_line(line) for line in above if _is_statement(line.strip(), reading, titles)]


def _is_statement(line: str, reading: ResumeWords, titles: Titles) -> bool:
    """Whether a line has a sentence or more, that tells of work and neither a wish nor anything personal.

    It begins with a word of a title, or says "I" and has one.
    """
    said = key(line)
    told = len(said) >= FEWEST_OF_A_STATEMENT and line[-1] == "." and not (mail_in(line) or ":" in line)
    own = not reading.pronouns.isdisjoint(said[:LONGEST_TO_A_TITLE])
    named = told and any(map(titles.knows, said if own else said[:LONGEST_TO_A_TITLE]))
    wished = any(phrase_at(said, 0, said_so) for said_so in (reading.wishes, reading.hopes))
    return named and not wished and not any(phrases_in(said, reading.prose.personal))
