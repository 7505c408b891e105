"""A tailored résumé in the formats of other programs: JSON Resume 1.0.0 and RenderCV."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from resume_helper.text import one_line

if TYPE_CHECKING:
    from resume_helper.resume import Resume

SCHEMA = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json"


def to_json_resume(resume: Resume) -> str:
    """The résumé as JSON Resume: the person's own document, with the work and the skills of this résumé."""
    raw = {key: value for key, value in resume.profile.raw.items() if key not in ("work", "skills", "$schema")}
    document = {"$schema": SCHEMA, **raw, "work": _work(resume), "skills": _skills(resume)}
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _work(resume: Resume) -> list[dict[str, Any]]:
    rows = [
        {
            "name": position.company,
            "position": position.title,
            "location": position.location,
            "startDate": position.start,
            "endDate": position.end,
            "highlights": [one_line(line.text) for line in position.lines],
        }
        for position in resume.positions
    ]
    return [{key: value for key, value in row.items() if value} for row in rows]


def _skills(resume: Resume) -> list[dict[str, Any]]:
    say = resume.writing.messages
    return [{"name": say[group], "keywords": [*names]} for group, names in resume.skills.items() if group != "language"]


def to_rendercv(resume: Resume) -> str:
    """The résumé as the YAML that RenderCV makes a PDF of."""
    from resume_helper.yamlfile import write

    profile, say = resume.profile, resume.writing.messages
    education = [
        {
            "institution": row.get("institution", ""),
            "area": row.get("area") or row.get("studyType", ""),
            "degree": row.get("studyType", "") if row.get("area") else "",
            "start_date": row.get("startDate", ""),
            "end_date": row.get("endDate", ""),
        }
        for row in profile.education
    ]
    work = [
        {
            "company": position.company,
            "position": position.title,
            "location": position.location,
            "start_date": position.start,
            "end_date": "present" if position.current else position.end,
            "highlights": [one_line(line.text) for line in position.lines],
        }
        for position in resume.positions
    ]
    sections: dict[str, Any] = {say["about_me"]: [one_line(profile.summary)] if profile.summary else []}
    sections[say["experience"]] = [_filled(row) for row in work]
    sections[say["skills"]] = [{"label": say[group], "details": ", ".join(names)} for group, names in resume.skills.items()]
    sections[say["education"]] = [_filled(row) for row in education]
    sections[say["certificates"]] = [
        {"bullet": ", ".join(row[key] for key in ("name", "issuer", "date") if row.get(key))} for row in profile.certificates
    ]
    # RenderCV takes no phone number without a country's code.
    phone = profile.phone if profile.phone.startswith("+") else ""
    cv = _filled(
        {"name": profile.name, "location": profile.location, "email": profile.email, "phone": phone, "website": profile.url}
    )
    return write({"cv": {**cv, "sections": {name: rows for name, rows in sections.items() if rows}}})


def _filled(row: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in row.items() if value}
