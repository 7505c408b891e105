"""What could take the place of a weak line of a résumé: bullets of the duties that it tells, and nothing else."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from itertools import pairwise
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.bullets import ANY_PEOPLE, Said, bullets, question, suited
from resume_helper.text import SENTENCE_MARKS, fold, words

if TYPE_CHECKING:
    from resume_helper.catalog.entries import Writing
    from resume_helper.check.told import DutiesTold
    from resume_helper.posting.structure import Segment
    from resume_helper.report import Bullet, Question
    from resume_helper.resume_text import ResumeText

MOST_TASKS = 3
"""Tasks of one line that get a bullet at most: more are a page of their own."""


class Task(NamedTuple):
    """One of the tasks that a line tells: its duty, and a bullet for it."""

    duty: str
    bullet: Bullet


class Better(NamedTuple):
    """What is offered for a line: a bullet in its place where it tells a duty and little else, or some for its tasks."""

    bullet: Bullet | None = None
    tasks: tuple[Task, ...] = ()
    question: Question | None = None
    """That for the number which the line lacks."""


class Improver:
    """Finds what could take the place of lines, in their order: of a job, no two bullets ask for the same number."""

    def __init__(self, resume: ResumeText, writing: Writing, seldom: frozenset[str]) -> None:
        """`seldom` are the metrics that the work of a posting seldom counts."""
        self._resume, self._writing, self._seldom = resume, writing, seldom
        self._languages = resume.catalog.index(resume.language).measures.languages
        jobs = enumerate(resume.jobs())
        self._jobs = [(*span, n, bool(job.start and not job.end)) for n, job in jobs for span in job.lines]
        self._said = defaultdict[int, Said](Said)
        """What the bullets for each job have said: the number of one job is none of another."""

    def better(self, line: Segment, told: DutiesTold, *, counted: bool, rewritten: bool) -> Better:
        """What is better than a line of work. It is not asked for a number where it is `counted`.

        Where it is to be `rewritten`, by its opening or its length, what it names is no reason to keep it.
        """
        quote = self._resume.text[line.start : line.end]
        duties = [duty for duty in ((told.duty,) if told.whole else told.tasks) if duty in self._writing.duties]
        if not duties:
            return Better()
        job, present = self._job(line.start)
        made = [Task(duty, self._bullet(duty, quote, job, present=present)) for duty in duties[:MOST_TASKS]]
        first = made[0].bullet
        metric = first.slots[0].metric if first.slots and not counted else ""
        asked = question(self._writing.metrics[metric], present=present) if metric in self._writing.metrics else None
        # What a line names ("Salesforce", "French") no bullet does: with a number it is the stronger of the two.
        if not rewritten and self._names(quote):
            return Better(question=asked)
        return Better(first, question=asked) if told.whole else Better(tasks=(*made,), question=asked)

    def _bullet(self, duty: str, quote: str, job: int, *, present: bool) -> Bullet:
        """A bullet of a duty in a job, of the kind that a line speaks of."""
        resume = self._resume
        known = resume.catalog.writing(resume.language).duties.get(duty)
        made = suited(bullets(duty, self._writing, ANY_PEOPLE, present=present), (quote,), known, self._seldom)
        return self._said[job].freshest_first(made)[0]

    def _job(self, at: int) -> tuple[int, bool]:
        """The number of the job that a place of the text tells of, and whether that goes on; -1 for none."""
        n = bisect_right(self._jobs, at, key=itemgetter(0)) - 1
        return self._jobs[n][2:] if n >= 0 and at < self._jobs[n][1] else (-1, False)

    def _names(self, line: str) -> bool:
        """Whether a line names something: by a capital within a sentence, but of an abbreviation ("CRM"), or a language."""
        found, ends = words(line), {*SENTENCE_MARKS, ":"}
        capital = (
            line[start].isupper() and not line[start:end].isupper() and ends.isdisjoint(line[last:start])
            for (_, _, last), (_, start, end) in pairwise(found)
        )
        return any(capital) or any(fold(word) in self._languages for word, _, _ in found)
