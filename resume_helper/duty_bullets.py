"""The duties of a posting with the bullets that answer them, and the questions for the blanks in these."""

from __future__ import annotations

from typing import TYPE_CHECKING

from resume_helper.bullets import ANY_PEOPLE, Said, bullets, named, question, suited
from resume_helper.catalog.entries import language_of
from resume_helper.report import DutyFound

if TYPE_CHECKING:
    from collections.abc import Iterable

    from resume_helper.catalog import Catalog
    from resume_helper.catalog.entries import Writing
    from resume_helper.match.matches import Matches
    from resume_helper.person import Person
    from resume_helper.person.job import Job
    from resume_helper.person.shown import Shown
    from resume_helper.report import Bullet, Question


def duties_with_bullets(
    matches: Matches, catalog: Catalog, writing: Writing, person: Person | None, words: Writing, seldom: frozenset[str]
) -> tuple[DutyFound, ...]:
    """The duties with their bullets. The first bullet of each says nothing that an earlier one has said already.

    `words` are in the language of the posting, `seldom` are the metrics that such work seldom counts.
    """
    said, found, code = Said(), list[DutyFound](), language_of(words.code)
    for match in matches.duties:
        own = person.own_line(match, code) if person else None
        made = (
            _answers(match.id, own, person, writing, matches.people, seldom)
            if person
            else bullets(match.id, writing, matches.people)
        )
        made = suited(made, (row.quote for row in match.evidence), words.duties.get(match.id), seldom)
        name, category = writing.duties[match.id].name, catalog.shared.duties[match.id].category
        row = DutyFound(match.id, name, category, match.score, match.evidence, said.freshest_first(made))
        found.append(row._replace(own=own.line) if own else row)
    return tuple(found)


def _answers(
    duty: str, own: Shown | None, person: Person, writing: Writing, people: str, seldom: frozenset[str]
) -> tuple[Bullet, ...]:
    """The bullets of a duty for a person: with the numbers of the latest job that has some, else with blanks.

    `people` is the word of the posting for those who are served. A duty never done has no bullet, nor one that a line of the
    `own` tells with a number. Beside such a line none stands without a blank, or with one that is `seldom`
    counted: it would tell more than the person does.
    """
    jobs = [at for at, job in person.latest_first() if duty in job.duties]
    for at in jobs:
        job, numbers = person.profile.work[at], person.written(at, writing.code)
        served = _served(job, person, people)
        told = tuple(row for row in bullets(duty, writing, served, present=job.current, numbers=numbers) if row.quantified)
        if told:
            return told
    if not (own or jobs) or (own and own.counted):
        return ()
    present = own.present if own else person.profile.work[jobs[0]].current
    served = _served(person.profile.work[jobs[0]], person, people) if jobs else ANY_PEOPLE
    open_ = bullets(duty, writing, served, present=present)
    if not own:
        return open_
    return tuple(row for row in open_ if row.slots and seldom.isdisjoint(slot.metric for slot in row.slots))


def _served(job: Job, person: Person, posting: str) -> str:
    """The word for the people of a job in a report on a posting: the posting's where it is true of the job, else a plain one.

    That of the job alone ("patients") stands in its own lines; in a line for a hotel it would speak of another trade.
    """
    from resume_helper.person.served import PLAIN, people_of

    return posting if posting in (*PLAIN, people_of(job, person, posting)) else ANY_PEOPLE


def seldom_counted(matches: Matches, catalog: Catalog, words: Writing, sector: str) -> frozenset[str]:
    """The metrics that work of a sector seldom counts, and that the posting, whose language `words` are in, does not name."""
    told = {
        metric for match in matches.duties for metric in named((e.quote for e in match.evidence), words.duties.get(match.id))
    }
    rows = catalog.shared.metrics.values()
    return frozenset(row.id for row in rows if row.sectors is not None and sector not in row.sectors) - told


def questions_of(duties: Iterable[DutyFound], writing: Writing) -> tuple[Question, ...]:
    """One question for each blank of the first bullets, in their order, and in the tense of the bullet."""
    firsts = [bullet for duty in duties for bullet in duty.bullets[:1]]
    blanks = [(slot.metric, bullet.present) for bullet in firsts for slot in bullet.slots if slot.value is None]
    tenses = dict(reversed(blanks))  # that of the first bullet which asks for it
    metrics = dict.fromkeys(metric for metric, _ in blanks if metric in writing.metrics)
    return tuple(question(writing.metrics[metric], present=tenses[metric]) for metric in metrics)
