"""Profiles from other programs' files: JSON Resume as it is, and RenderCV's YAML."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from resume_helper import yamlfile
from resume_helper.errors import UserError
from resume_helper.yamlfile import Fault, Faults, Place, all_told

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_RENDERCV_WORK = {"company": "name", "position": "position", "location": "location", "summary": "summary",
                  "start_date": "startDate", "end_date": "endDate"}  # fmt: skip
_RENDERCV_EDUCATION = {"institution": "institution", "area": "area", "degree": "studyType",
                       "start_date": "startDate", "end_date": "endDate"}  # fmt: skip


def imported(source: Path, *, as_json: bool, words: Mapping[str, str] | None = None) -> str:
    """The document of another program as a profile. Raises UserError for what is neither JSON Resume nor RenderCV.

    `words` are those in which its faults are told (`Fault.told`), in English where none are given.
    """
    faults = Faults()
    root = yamlfile.read(source, str(source), faults)
    if root is None:
        raise UserError(all_told(faults.found, words or {}))
    document = root.plain()
    if not isinstance(document, dict) or not {"cv", "basics", "work"} & document.keys():
        what, remedy = "this is neither JSON Resume (basics, work) nor RenderCV (cv)", "give one of these"
        raise UserError(Fault(Place(str(source), 0, ""), what, remedy).told(words or {}))
    return written(_from_rendercv(document["cv"]) if isinstance(document.get("cv"), dict) else document, as_json=as_json)


def written(profile: dict[str, Any], *, as_json: bool) -> str:
    """The document of a profile as the text of its file."""
    return json.dumps(profile, ensure_ascii=False, indent=2) + "\n" if as_json else yamlfile.write(profile)


def _from_rendercv(cv: Mapping[str, Any]) -> dict[str, Any]:
    told = cv.get("sections")
    sections = [section for section in (told.values() if isinstance(told, dict) else ()) if isinstance(section, list)]
    rows = [row for section in sections for row in section if isinstance(row, dict)]
    summary = " ".join(row for row in sections[0] if isinstance(row, str)) if sections else ""  # a text before all else
    basics = {"name": cv.get("name"), "email": cv.get("email"), "phone": cv.get("phone"), "url": cv.get("website"),
              "location": {"city": cv["location"]} if cv.get("location") else None, "summary": summary}  # fmt: skip
    skills = [{"name": row["label"], "keywords": str(row.get("details", "")).split(", ")} for row in rows if "label" in row]
    document = {
        "basics": _filled(basics),
        "work": [
            {**_renamed(row, _RENDERCV_WORK), **_filled({"highlights": row.get("highlights")})}
            for row in rows
            if "company" in row
        ],
        "education": [_renamed(row, _RENDERCV_EDUCATION) for row in rows if "institution" in row],
        "skills": skills,
    }
    return _filled(document)


def _renamed(row: Mapping[str, Any], names: Mapping[str, str]) -> dict[str, Any]:
    found = {ours: row[theirs] for theirs, ours in names.items() if row.get(theirs)}
    if str(found.get("endDate", "")).lower() == "present":
        del found["endDate"]
    return found


def _filled(row: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in row.items() if value}
