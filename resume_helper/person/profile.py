"""The person: a JSON Resume document (YAML or JSON, schema 1.0.0), with two keys of ours on each job: duties and numbers.

What was done besides jobs may have duties too.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from resume_helper import yamlfile
from resume_helper.catalog.entries import language_of
from resume_helper.errors import UserError
from resume_helper.yamlfile import Fault, Faults, Node, Place, all_told

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from resume_helper.catalog.entries import Shared

_LANGUAGE = re.compile(
    r"""\blanguage["']?\s*:\s*["']?([A-Za-z]{2,3}(?:[-_][A-Za-z]{2})?)(?=["']?\s*(?:[,}#]|$))""", re.MULTILINE
)
_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)
_MONTH_FIRST = re.compile(r"(0?[1-9]|1[0-2])[/.-]((?:19|20)\d\d)", re.ASCII)
_BASICS = ("name", "label", "image", "email", "phone", "url", "summary", "location", "profiles")
_WORK = ("name", "position", "location", "description", "url", "startDate", "endDate", "summary", "highlights")
OURS = ("duties", "numbers")
"""The keys of a job that JSON Resume does not have."""
SECTIONS: dict[str, tuple[str, ...]] = {
    "work": (*_WORK, *OURS),
    "education": ("institution", "url", "area", "studyType", "startDate", "endDate", "score", "courses"),
    "certificates": ("name", "date", "issuer", "url"),
    "skills": ("name", "level", "keywords"),
    "languages": ("language", "fluency"),
}
"""The lists that the program uses, and their keys."""
BESIDES = ("volunteer", "projects", "awards")
"""Lists that are shown as they are, of whose keys those are read that the résumé has."""
KEPT = ("publications", "interests", "references", "meta", "$schema")
"""Parts of JSON Resume that are carried along untouched."""


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
    def called(self) -> str:
        """What it is called in one line, as far as that is told."""
        return ", ".join(filter(None, (self.position, self.name)))


@dataclass(frozen=True, slots=True)
class Profile:
    """The person. `root` is the document as it was read, for what the program carries along and for where its values stand."""

    name: str
    label: str
    email: str
    phone: str
    url: str
    location: str
    summary: str
    work: tuple[Job, ...]
    education: tuple[dict[str, str], ...]
    certificates: tuple[dict[str, str], ...]
    skills: tuple[str, ...]
    """The skills that the person names, with their keywords."""
    languages: tuple[tuple[str, str], ...]
    profiles: tuple[dict[str, str], ...]
    """Where else the person is found: LinkedIn and the like."""
    volunteer: tuple[Job, ...]
    projects: tuple[Job, ...]
    awards: tuple[dict[str, str], ...]
    language: str
    """The language that the person writes in, from `meta.language`; "" where it is not told."""
    root: Node

    @property
    def raw(self) -> dict[str, Any]:
        """The document without its places."""
        document: dict[str, Any] = self.root.plain()
        return document

    @property
    def not_done(self) -> tuple[str, ...]:
        """The duties that the person has said not to have done."""
        meta = self.raw.get("meta")
        listed = meta.get("not_done", []) if isinstance(meta, dict) else []
        return tuple(map(str, listed)) if isinstance(listed, list) else ()


def day_of(text: str) -> date | None:
    """The first day of a date of JSON Resume (2024, 2024-03 or 2024-03-15); None for what is no date."""
    match = _DATE.fullmatch(text)
    try:
        return date(*(int(part or 1) for part in match.groups())) if match else None
    except ValueError:
        return None


def read_profile(path: Path, shared: Shared) -> Profile:
    """The profile at `path`. Raises UserError with all faults at once: file, line, key and remedy."""
    faults = Faults()
    profile = profile_in(path, shared, faults)
    if faults.found or profile is None:
        raise UserError(all_told(faults.found, words_for(path, shared)))
    return profile


def words_for(path: Path, shared: Shared) -> Mapping[str, str]:
    """The words in which the faults of a profile are told: those of the language that its file names."""
    return shared.faults.get(language_of(language_named(path, shared)), {})


def language_named(path: Path, shared: Shared) -> str:
    """The language that a file names, or the variety, however wrong the rest of it is; "" where it names none that is known."""
    try:
        told = _LANGUAGE.findall(path.read_text("utf-8-sig"))
    except (OSError, UnicodeDecodeError):
        return ""
    return next((code for code in map(shared.code, told) if code in shared.codes), "")


def check_profile(path: Path, shared: Shared) -> list[Fault]:
    """Everything that is wrong with the profile at `path`."""
    faults = Faults()
    profile_in(path, shared, faults)
    return faults.found


def profile_in(path: Path, shared: Shared, faults: Faults) -> Profile | None:
    """The profile at `path`, with what is right of it where some is wrong; None where nothing of one can be read."""
    root = yamlfile.read(path, str(path), faults)
    if root is None or (not root.mapping(faults) and faults.found):
        return None
    fields = _fields(root, ("basics", *SECTIONS, *BESIDES, *KEPT), faults)
    basics = _fields(fields["basics"], _BASICS, faults) if "basics" in fields else {}
    rows = {name: _rows(fields, name, faults) for name in SECTIONS}
    if not rows["work"]:
        faults.add(root.place, "there is no job in 'work'", "add one, with name, position, startDate and duties")
    besides = {name: [node.told(faults) for node in _items(fields, name, faults)] for name in BESIDES}
    language = _meta(fields.get("meta"), shared, faults)
    named = ((_text(row, "name", faults), *_list(row, "keywords", faults)) for row in rows["skills"])
    return Profile(
        name=_text(basics, "name", faults),
        label=_text(basics, "label", faults),
        email=_text(basics, "email", faults),
        phone=_text(basics, "phone", faults),
        url=_text(basics, "url", faults),
        location=_place(basics.get("location"), faults),
        summary=_text(basics, "summary", faults),
        work=tuple(_job(row, shared, faults) for row in rows["work"]),
        education=tuple(_texts(row, faults) for row in rows["education"]),
        certificates=tuple(_texts(row, faults) for row in rows["certificates"]),
        skills=tuple(text for texts in named for text in texts if text),
        languages=tuple((_text(row, "language", faults), _text(row, "fluency", faults)) for row in rows["languages"]),
        profiles=tuple(_texts(node.told(faults), faults) for node in _items(basics, "profiles", faults)),
        volunteer=tuple(_besides(row, ("organization", "position", "summary"), shared, faults) for row in besides["volunteer"]),
        projects=tuple(_besides(row, ("entity", "name", "description"), shared, faults) for row in besides["projects"]),
        awards=tuple(_texts(row, faults) for row in besides["awards"]),
        language=language,
        root=root,
    )


def _meta(node: Node | None, shared: Shared, faults: Faults) -> str:
    """The language of `meta`, whose parts are checked that the program reads."""
    meta = node.told(faults) if node else {}
    language = shared.code(_text(meta, "language", faults))
    if language and language not in shared.codes:
        faults.unknown(meta["language"].place, "language", language, shared.codes)
    if "not_done" in meta:
        meta["not_done"].texts(faults)
    return language


def _rows(fields: Mapping[str, Node], name: str, faults: Faults) -> list[dict[str, Node]]:
    """The rows of a section, each with its fields. A bare text is a skill, and else told how to be written."""
    found = list[dict[str, Node]]()
    for item in _items(fields, name, faults):
        key = SECTIONS[name][0]
        if isinstance(item.value, str) and not item.blank and name == "skills":  # of which files are written anew
            found.append({key: item})
        elif isinstance(item.value, str) and not item.blank:
            faults.add(item.place, "'{0}' has no key", "write it as {{{1}: {0}}}", item.value, key)
        else:
            found.append(_fields(item, SECTIONS[name], faults))
    return found


def _items(fields: Mapping[str, Node], name: str, faults: Faults) -> list[Node]:
    return fields[name].items(faults) if name in fields else []


def _besides(row: Mapping[str, Node], keys: tuple[str, str, str], shared: Shared, faults: Faults) -> Job:
    """What was done besides jobs: `keys` are what such a row calls the name, the position and the summary of a job."""
    name, position, summary = (_text(row, key, faults) for key in keys)
    start, end = (_text(row, key, faults) for key in ("startDate", "endDate"))
    return Job(name, position, "", start, end, summary, _list(row, "highlights", faults), _duties(row, shared, faults), {}, {})


def _duties(row: Mapping[str, Node], shared: Shared, faults: Faults) -> tuple[str, ...]:
    """The duties of a row, all of which the catalog has."""
    duties = _list(row, "duties", faults)
    for i, duty in enumerate(duties):
        if duty and duty not in shared.duties:
            faults.unknown(row["duties"].items(faults)[i].place, "duty", duty, shared.duties)
    return duties


def _job(row: Mapping[str, Node], shared: Shared, faults: Faults) -> Job:
    for key in ("startDate", "endDate"):
        text = _text(row, key, faults)
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
        name=_text(row, "name", faults),
        position=_text(row, "position", faults),
        location=_text(row, "location", faults),
        start=_text(row, "startDate", faults),
        end=_text(row, "endDate", faults),
        summary=_text(row, "summary", faults),
        highlights=_list(row, "highlights", faults),
        duties=duties,
        numbers={metric: node.text(faults) for metric, node in numbers.items()},
        places={metric: node.place for metric, node in numbers.items()},
    )


def _fields(node: Node, allowed: tuple[str, ...], faults: Faults) -> dict[str, Node]:
    """The fields of a mapping, of which those that are empty are as good as absent: other programs write them."""
    fields = node.told(faults)
    for name, child in fields.items():
        if name not in allowed:
            faults.unknown(child.place, "key", name, allowed)
    return fields


def _text(fields: Mapping[str, Node], name: str, faults: Faults) -> str:
    return fields[name].text(faults) if name in fields else ""


def _texts(fields: Mapping[str, Node], faults: Faults) -> dict[str, str]:
    return {name: node.text(faults) for name, node in fields.items() if isinstance(node.value, str)}


def _list(fields: Mapping[str, Node], name: str, faults: Faults) -> tuple[str, ...]:
    return tuple(fields[name].texts(faults)) if name in fields else ()


def _place(node: Node | None, faults: Faults) -> str:
    """A location as one line: a text, or JSON Resume's city, region and country."""
    if node is None or isinstance(node.value, str):
        return str(node.value) if node else ""
    fields = node.told(faults)
    return ", ".join(text for key in ("city", "region", "countryCode") if (text := _text(fields, key, faults)))
