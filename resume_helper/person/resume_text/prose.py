"""Jobs that a résumé tells in sentences: "From 2019 to 2021 I worked as a cashier at Acme Stores in Leeds"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from resume_helper.person.resume_text.dates import dates_in
from resume_helper.person.resume_text.forms import Form
from resume_helper.person.resume_text.lines import SENTENCE_END
from resume_helper.text import one_line, parts

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from resume_helper.person.resume_text.lines import Line
    from resume_helper.person.resume_text.pieces import Pieces

FEWEST_BESIDE = 4
"""Words of a sentence beside a job, its firm and dates from which it tells more than these: "before that" is fewer."""


def told_in_prose(lines: Sequence[Line], taken: Collection[int], words: Pieces) -> Iterator[Form]:
    """The jobs that sentences of some lines tell, but for those `taken`. What follows in the line is of the job before it."""
    for at, line in enumerate(lines):
        if at in taken or line.item or not line.dates.whole:
            continue
        edges = [0, *(found.end() for found in SENTENCE_END.finditer(line.said)), len(line.said)]
        jobs = [(*edge, job) for edge in pairwise(edges) if (job := _job(line.said[slice(*edge)], words))]
        starts = [0, *(start for start, _, _ in jobs[1:]), len(line.said)]
        for (start, end, (told, bare)), (first, last) in zip(jobs, pairwise(starts), strict=False):
            body = [(first, start), (end, last)] if bare else [(first, last)]
            yield Form(told, frozenset([at]), tuple((line.start + a, line.start + b) for a, b in body if parts(line.said[a:b])))


def _job(sentence: str, words: Pieces) -> tuple[dict[str, str], bool] | None:
    """What a sentence tells of a job, and whether that is all that it tells; None where it tells of none."""
    reading = words.reading
    dates = dates_in(sentence, reading)
    if not dates or not dates.whole:
        return None
    rest = one_line(f"{sentence[: dates.first]} {sentence[dates.last :]}")
    found = re.search(reading.worked, rest, re.IGNORECASE)
    at_firm = re.match(reading.at, found[1], re.IGNORECASE) if found else None
    position, firm = at_firm.groups() if at_firm else (found[1] if found else "", "")
    if not found or not position or not (at_firm or words.is_title(position)):
        return None
    town = re.match(reading.town, firm, re.IGNORECASE)
    name, place = town.groups() if town else (firm, "")
    told = {"position": position, "employer": name, "place": place, "dates": sentence[dates.first : dates.last]}
    beside = parts(f"{rest[: found.start()]} {rest[found.end() :]}")
    return {kind: text.strip() for kind, text in told.items() if text}, len(beside) < FEWEST_BESIDE
