"""One job of a profile, or what was done besides jobs, as its row tells it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from resume_helper.person.fields import list_of, text_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from resume_helper.catalog.entries import Shared
    from resume_helper.yamlfile import Faults, Node, Place

_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)
_MONTH_FIRST = re.compile(r"(0?[1-9]|1[0-2])[/.-]((?:19|20)\d\d)", re.ASCII)
LONGEST_ABOUT = 60
"""Characters of a line by which it is known."""


@dataclass(frozen=True, slots=True)
class Job:
    """One item of `work`, `volunteer` or `projects`. One that has begun and has no end is current; without dates, who knows."""

    name: str
    position: str
    location: str
    start: str
    end: str
    summary: str
    highlights: tuple[str, ...]
    duties: tuple[str, ...]
    numbers: dict[str, str]
    places: dict[str, Place]
    """Where each number stands."""

    @property
    def current(self) -> bool:
        return bool(self.start) and not self.end

    @property
    def of_no_job(self) -> bool:
        """Whether it has lines and nothing else that tells a job: where they were done, only the person knows."""
        return bool(self.highlights) and not any((self.name, self.position, self.location, self.start, self.end))

    @property
    def called(self) -> str:
        """What it is called in one line, as far as that is told; lines of no job by the first of them."""
        return shortened(self.highlights[0]) if self.of_no_job else ", ".join(filter(None, (self.position, self.name)))


def shortened(line: str) -> str:
    """The beginning of a line by which it is known."""
    return line if len(line) <= LONGEST_ABOUT else f"{line[:LONGEST_ABOUT].rsplit(' ', 1)[0]} \u2026"


def day_of(text: str) -> date | None:
    """The first day of a date of JSON Resume (2024, 2024-03 or 2024-03-15); None for what is no date."""
    match = _DATE.fullmatch(text)
    try:
        return date(*(int(part or 1) for part in match.groups())) if match else None
    except ValueError:
        return None


def job_of(row: Mapping[str, Node], shared: Shared, faults: Faults) -> Job:
    """A row of `work`, whose dates, duties and numbers are checked."""
    for key in ("startDate", "endDate"):
        text = text_of(row, key, faults)
        if text and not day_of(text):
            remedy = "write it as {1}, or leave it out for the current job" if key == "endDate" else "write it as {1}"
            month = _MONTH_FIRST.fullmatch(text)
            example = f"{month[2]}-{month[1]:0>2}" if month else "2024-03"
            faults.add(row[key].place, "'{0}' is not a date", remedy, text, example)
    duties = _duties(row, shared, faults)
    numbers = row["numbers"].mapping(faults) if "numbers" in row else {}
    for metric, node in numbers.items():
        if metric.isdecimal():
            faults.add(node.place, "'{0}' is the rest of a number with a comma", "put such a number in quotes", metric)
        elif metric not in shared.metrics:
            faults.unknown(node.place, "metric", metric, shared.metrics)
    return Job(
        name=text_of(row, "name", faults),
        position=text_of(row, "position", faults),
        location=text_of(row, "location", faults),
        start=text_of(row, "startDate", faults),
        end=text_of(row, "endDate", faults),
        summary=text_of(row, "summary", faults),
        highlights=list_of(row, "highlights", faults),
        duties=duties,
        numbers={metric: node.text(faults) for metric, node in numbers.items()},
        places={metric: node.place for metric, node in numbers.items()},
    )


def beside_of(row: Mapping[str, Node], keys: tuple[str, str, str], shared: Shared, faults: Faults) -> Job:
    """What was done besides jobs: `keys` are what such a row calls the name, the position and the summary of a job."""
    name, position, summary = (text_of(row, key, faults) for key in keys)
    start, end = (text_of(row, key, faults) for key in ("startDate", "endDate"))
    return Job(
        name, position, "", start, end, summary, list_of(row, "highlights", faults), _duties(row, shared, faults), {}, {}
    )


def _duties(row: Mapping[str, Node], shared: Shared, faults: Faults) -> tuple[str, ...]:
    """The duties of a row, all of which the catalog has."""
    duties = list_of(row, "duties", faults)
    for i, duty in enumerate(duties):
        if duty and duty not in shared.duties:
            faults.unknown(row["duties"].items(faults)[i].place, "duty", duty, shared.duties)
    return duties
