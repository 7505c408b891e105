"""What the lines of each job of a résumé show: those of one say nothing of another."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from resume_helper.match.evidence import Evidence
    from resume_helper.resume_text.jobs import Worked

    Duties = dict[str, tuple[Evidence, ...]]
NONE = -1


def of_each_job(duties: Duties, text: str, jobs: Sequence[Worked], read: Callable[[Sequence[str]], Collection[str]]) -> Duties:
    """The duties that a résumé shows, without the evidence in one job for what only the lines of another show.

    Read as a whole it is sure of a duty by any of its lines, and each line with a cue of it is evidence, however little that
    tells: where the lines of one job show a duty by themselves, those of another must do so too. `read` gives the duties that
    lines show.
    """
    spans = sorted((*span, n) for n, job in enumerate(jobs) for span in job.lines)
    starts = [start for start, _, _ in spans]

    def job_of(one: Evidence) -> int:
        _, end, n = spans[at] if (at := bisect_left(starts, one.end) - 1) >= 0 else (0, 0, NONE)
        return n if end > one.start else NONE

    within = {id_: [*map(job_of, evidence)] for id_, evidence in duties.items()}
    shared = {id_: {*places} - {NONE} for id_, places in within.items() if len({*places} - {NONE}) > 1}
    every = sorted({n for places in shared.values() for n in places})
    alone = {n: read([text[slice(*span)] for span in jobs[n].lines]) for n in every}
    found = dict(duties)
    for id_, places in shared.items():
        unsure = {n for n in places if id_ not in alone[n]}
        if unsure != places:
            found[id_] = tuple(one for one, n in zip(duties[id_], within[id_], strict=True) if n not in unsure)
    return found
