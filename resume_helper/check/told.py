"""What the lines of a résumé tell: the duties of each, the one that it is of before any other, and whether it has a number."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.bullets import named
from resume_helper.check.faults import LONGEST_LINE
from resume_helper.match.matches import BY_WORDS
from resume_helper.posting.structure import Posting
from resume_helper.resume_text.core import core_in
from resume_helper.resume_text.shown import counts

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from resume_helper.posting.structure import Segment
    from resume_helper.resume_text import ResumeText

BESIDE = 0.8
"""Of how sure a line is of the duty that it shows best, the share below which it only mentions another."""


class DutiesTold(NamedTuple):
    """What a line tells of duties."""

    duty: str
    """The one that it is of before any other."""
    whole: bool
    """Whether it tells that one and little else, so that another line may take its place."""
    tasks: tuple[str, ...]
    """The duties of the tasks that it lists, in its order."""


def whole_line(at: int, resume: ResumeText) -> str:
    """The line that stands at a place of a résumé; of one as long as a paragraph, the clauses that semicolons join there."""
    text, (begin, stop) = resume.text, next(line for line in resume.whole if at < line[1])
    if stop - begin <= LONGEST_LINE:
        return text[begin:stop]
    clauses = [(row.start, row.end) for row in resume.lines if begin <= row.start < stop]
    first = last = next(n for n, (_, end) in enumerate(clauses) if at < end)
    while first and ";" in text[clauses[first - 1][1] - 1 : clauses[first][0]]:
        first -= 1
    while last + 1 < len(clauses) and ";" in text[clauses[last][1] - 1 : clauses[last + 1][0]]:
        last += 1
    return text[clauses[first][0] : clauses[last][1]]


class Telling:
    """Tells what the lines of a résumé tell, the duties `asked` by a posting before others.

    `seldom` are the metrics that the work of the posting seldom counts.
    """

    def __init__(self, resume: ResumeText, asked: Sequence[str], seldom: frozenset[str]) -> None:
        self._resume, self._asked, self._seldom = resume, asked, seldom
        self._shown = self._duties()

    def told(self, line: Segment) -> DutiesTold | None:
        """What a line of work tells of duties; None where it shows none."""
        ids = self._shown.get(line.start, ())
        if not ids:
            return None
        resume = self._resume
        read, core = core_in(Posting(resume.text, "", (line,)), resume.language, resume.catalog)
        sure = read.line.sure["duty"]
        # Not that which is asked before others: the bullet of a task is to be of no other duty.
        found = ([id_ for id_ in ids if id_ in task] for task in core.tasks())
        tasks = (max(of, key=lambda id_: sure.get(id_, 0.0)) for of in found if of)
        first = [id_ for id_ in ids if core.is_about(id_)] or [id_ for id_ in ids if core.is_begun_by(id_)] or ids
        duty = self._best(first, sure)
        return DutiesTold(duty, core.is_about(duty), (*dict.fromkeys(tasks),))

    def is_counted(self, line: Segment, duty: str) -> bool:
        """Whether a line of a duty has a number, or needs none: that of what nobody asks for or counts is of no use."""
        counted = counts(whole_line(line.start, self._resume), self._resume.language, self._resume.catalog)
        return counted or not self._has_numbers(line, duty) or (bool(self._asked) and duty not in self._asked)

    def _has_numbers(self, line: Segment, duty: str) -> bool:
        """Whether such work counts something of a duty, or of that kind of it which a line names."""
        quote, catalog = self._resume.text[line.start : line.end], self._resume.catalog
        seldom = self._seldom.difference(named((quote,), catalog.writing(self._resume.language).duties.get(duty)))
        return any(row and seldom.isdisjoint(row) for row in catalog.shared.duties[duty].slots)

    def _duties(self) -> dict[int, list[str]]:
        """By where a line begins, the duties that it shows."""
        lines = self._resume.lines
        ends = [line.end for line in lines]
        found: dict[int, list[str]] = {}
        for id_, evidence in self._resume.duties.items():
            for one in evidence:
                if not one.cue.startswith(BY_WORDS):  # such are sure of the whole résumé, not of what one line tells
                    found.setdefault(lines[bisect_right(ends, one.start)].start, []).append(id_)
        return found

    def _best(self, ids: Sequence[str], sure: Mapping[str, float]) -> str:
        """The duty of some that a line shows best: one that is asked, unless it only mentions that one."""
        best = max(ids, key=lambda id_: sure.get(id_, 0.0))
        asked = max((id_ for id_ in ids if id_ in self._asked), key=lambda id_: sure.get(id_, 0.0), default=best)
        return asked if sure.get(asked, 0.0) >= BESIDE * sure.get(best, 0.0) else best
