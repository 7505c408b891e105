"""Whether a profile is ready for a résumé: what was not filled in, and what cannot be."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from resume_helper.person.job import day_of
from resume_helper.yamlfile import Fault, Faults, Node

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from resume_helper.person.profile import Profile

_YEAR, _WORD = re.compile(r"(?:19|20)\d\d"), re.compile(r"[^\W\d_]{4}")
PLACEHOLDER = re.compile(r"\[.*\]")
"""What a new profile has where the person's own words go."""
EARLIEST = "1930"
"""The year in which a job may have begun."""


def unready(profile: Profile) -> list[Fault]:
    """What nobody would want in a résumé. The other faults of a profile are not told again."""
    faults, told, root = Faults(), Faults(), profile.root
    fields = root.told(told)
    basics = fields["basics"].told(told) if "basics" in fields else {}
    if not _told(basics, "name"):
        faults.add(basics.get("name", root).place, "your name is missing", "write it as name in basics")
    for node in _texts(root):
        if PLACEHOLDER.fullmatch(str(node.value)):
            faults.add(node.place, "'{0}' was not filled in", "write your own, or take it out", str(node.value))
    for job in fields["work"].items(told) if "work" in fields else ():
        row = job.told(told)
        for name in ("name", "position"):
            if (text := _told(row, name)) and _YEAR.search(text) and not _WORD.search(text):
                remedy = "write what it asks for, and dates as startDate and endDate"
                faults.add(row[name].place, "'{0}' is a date", remedy, text)
        untold = isinstance(job.value, dict) and not (_told(row, "name") or _told(row, "position"))
        if untold and not (row.get("highlights") and row.keys().isdisjoint(("location", "startDate", "endDate"))):
            faults.add(job.place, "this job has neither name nor position", "write them, or take the job out")
        _check_dates(row, faults)
    for part in ("volunteer", "education"):
        for told_of in fields[part].items(told) if part in fields else ():
            _check_order(told_of.told(told), faults)
    return faults.found


def _check_order(row: Mapping[str, Node], faults: Faults) -> str:
    """Tell an end before the start, which is returned."""
    start, end = (text if day_of(text := _told(row, name)) else "" for name in ("startDate", "endDate"))
    most = min(len(start), len(end))
    if end[:most] < start[:most]:
        faults.add(row["endDate"].place, "'{0}' is before the start, '{1}'", "check both dates", end, start)
    return start


def _check_dates(row: Mapping[str, Node], faults: Faults) -> None:
    start = _check_order(row, faults)
    if start and start < EARLIEST:
        faults.add(row["startDate"].place, "nobody who looks for a job began one in {0}", "check the year", start)
    if start > date.today().isoformat():  # noqa: DTZ011 - a day more or less is no matter
        remedy = "check the date, or take the job out until it begins"
        faults.add(row["startDate"].place, "'{0}' is in the future", remedy, start)


def _told(row: Mapping[str, Node], name: str) -> str:
    value = row[name].value if name in row else ""
    return value if isinstance(value, str) else ""


def _texts(node: Node) -> Iterator[Node]:
    if isinstance(node.value, str):
        yield node
    else:
        for child in node.value.values() if isinstance(node.value, dict) else node.value:
            yield from _texts(child)
