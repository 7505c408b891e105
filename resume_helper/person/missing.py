"""What jobs of a profile do not tell, each named by what is told of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from resume_helper.person.job import shortened
from resume_helper.text import key

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

FIELDS = ("name", "position", "startDate")
"""What every job is to tell."""
CONTACTS = ("email", "phone")
"""What the person is to tell."""
HEAD = (*FIELDS, "location", "endDate")
"""What tells a job: a row of lines without any of it is of none."""


def missing(document: Mapping[str, Any], say: Mapping[str, str]) -> Iterator[str]:
    """What the document of a profile leaves to fill in, in the words `say` of a language; brackets are nothing told.

    A title that is the town of the person is none.
    """
    basics = document.get("basics", {})
    name, place = basics.get("name", ""), basics.get("location", {})
    if _is_blank(name):
        yield str(name or f"[{say['your_name']}]")
    # Without them no employer can answer.
    yield from (say[f"field_{field}"] for field in CONTACTS if _is_blank(basics.get(field)))
    town = place.get("city", "") if isinstance(place, dict) else place
    for number, job in enumerate(document.get("work", ()), 1):
        if _is_of_no_job(job):
            continue
        lacking = [field for field in FIELDS if _is_blank(job.get(field)) or (field == "position" and _same(job[field], town))]
        if lacking:
            fields = ", ".join(say[f"field_{field}"] for field in lacking)
            yield say["job_lacks"].format(number=number, about=_about(job), fields=fields).replace(" ()", "")


def of_no_job(document: Mapping[str, Any]) -> Iterator[str]:
    """The beginning of the first line of each row of work that is of no job."""
    yield from (shortened(str(job["highlights"][0])) for job in document.get("work", ()) if _is_of_no_job(job))


def _is_of_no_job(job: Mapping[str, Any]) -> bool:
    return bool(job.get("highlights")) and not any(job.get(field) for field in HEAD)


def _about(job: Mapping[str, Any]) -> str:
    """What is told of a job: its title and firm, or else its first line."""
    called = [job[field] for field in ("position", "name") if not _is_blank(job.get(field))]
    return ", ".join(called) or shortened(next(iter(job.get("highlights") or ()), ""))


def _is_blank(text: object) -> bool:
    return not text or (isinstance(text, str) and text.startswith("[") and text.endswith("]"))


def _same(one: str, other: str) -> bool:
    return bool(other) and key(one) == key(other)
