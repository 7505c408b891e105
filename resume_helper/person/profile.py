"""The person: a JSON Resume document (YAML or JSON, schema 1.0.0), with two keys of ours on each job: duties and numbers.

What was done besides jobs may have duties too.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from resume_helper import yamlfile
from resume_helper.catalog.entries import language_of
from resume_helper.errors import UserError
from resume_helper.person.fields import fields_of, items_of, list_of, place_of, text_of, texts_of
from resume_helper.person.job import Job, beside_of, job_of
from resume_helper.yamlfile import Fault, Faults, Node, all_told

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from resume_helper.catalog.entries import Shared

_LANGUAGE = re.compile(
    r"""\blanguage["']?\s*:\s*["']?([A-Za-z]{2,3}(?:[-_][A-Za-z]{2})?)(?=["']?\s*(?:[,}#]|$))""", re.MULTILINE
)
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
    fields = fields_of(root, ("basics", *SECTIONS, *BESIDES, *KEPT), faults)
    basics = fields_of(fields["basics"], _BASICS, faults) if "basics" in fields else {}
    rows = {name: _rows(fields, name, faults) for name in SECTIONS}
    if not rows["work"]:
        faults.add(root.place, "there is no job in 'work'", "add one, with name, position, startDate and duties")
    besides = {name: [node.told(faults) for node in items_of(fields, name, faults)] for name in BESIDES}
    language = _meta(fields.get("meta"), shared, faults)
    named = ((text_of(row, "name", faults), *list_of(row, "keywords", faults)) for row in rows["skills"])
    return Profile(
        name=text_of(basics, "name", faults),
        label=text_of(basics, "label", faults),
        email=text_of(basics, "email", faults),
        phone=text_of(basics, "phone", faults),
        url=text_of(basics, "url", faults),
        location=place_of(basics.get("location"), faults),
        summary=text_of(basics, "summary", faults),
        work=tuple(job_of(row, shared, faults) for row in rows["work"]),
        education=tuple(texts_of(row, faults) for row in rows["education"]),
        certificates=tuple(texts_of(row, faults) for row in rows["certificates"]),
        skills=tuple(text for texts in named for text in texts if text),
        languages=tuple((text_of(row, "language", faults), text_of(row, "fluency", faults)) for row in rows["languages"]),
        profiles=tuple(texts_of(node.told(faults), faults) for node in items_of(basics, "profiles", faults)),
        volunteer=tuple(
            beside_of(row, ("organization", "position", "summary"), shared, faults) for row in besides["volunteer"]
        ),
        projects=tuple(beside_of(row, ("entity", "name", "description"), shared, faults) for row in besides["projects"]),
        awards=tuple(texts_of(row, faults) for row in besides["awards"]),
        language=language,
        root=root,
    )


def _meta(node: Node | None, shared: Shared, faults: Faults) -> str:
    """The language of `meta`, whose parts are checked that the program reads."""
    meta = node.told(faults) if node else {}
    language = shared.code(text_of(meta, "language", faults))
    if language and language not in shared.codes:
        faults.unknown(meta["language"].place, "language", language, shared.codes)
    if "not_done" in meta:
        meta["not_done"].texts(faults)
    return language


def _rows(fields: Mapping[str, Node], name: str, faults: Faults) -> list[dict[str, Node]]:
    """The rows of a section, each with its fields. A bare text is a skill, and else told how to be written."""
    found = list[dict[str, Node]]()
    for item in items_of(fields, name, faults):
        key = SECTIONS[name][0]
        if isinstance(item.value, str) and not item.blank and name == "skills":  # of which files are written anew
            found.append({key: item})
        elif isinstance(item.value, str) and not item.blank:
            faults.add(item.place, "'{0}' has no key", "write it as {{{1}: {0}}}", item.value, key)
        else:
            found.append(fields_of(item, SECTIONS[name], faults))
    return found
