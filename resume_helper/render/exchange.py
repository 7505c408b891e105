"""A tailored résumé in the formats of other programs: JSON Resume 1.0.0 and RenderCV."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from resume_helper.person.profile import OURS
from resume_helper.text import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from resume_helper.resume import Position, Resume

SCHEMA = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json"

_KNOWN = "LinkedIn GitHub GitLab Instagram ORCID Mastodon StackOverflow ResearchGate YouTube Telegram X"
NETWORKS = {name.lower(): name for name in _KNOWN.split()}
"""Other networks stop RenderCV."""


def to_json_resume(resume: Resume) -> str:
    """The résumé as JSON Resume: the person's own document, with the work and the skills of this résumé."""
    raw = {key: value for key, value in resume.profile.raw.items() if key not in ("work", "skills", "$schema")}
    if resume.volunteer:
        raw["volunteer"] = [{key: value for key, value in row.items() if key not in OURS} for row in raw["volunteer"]]
    document = {"$schema": SCHEMA, **raw, "work": _work(resume), "skills": _skills(resume)}
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _work(resume: Resume) -> list[dict[str, Any]]:
    """The person's own jobs, with the lines of this résumé."""
    rows, work = list[dict[str, Any]](), resume.profile.raw["work"]
    for position in resume.positions:
        lines = [line.text for line in position.lines]
        own = {key: value for key, value in work[position.at].items() if key not in OURS}
        # A summary that is the first line is not said twice.
        summary = "" if own.get("summary") in lines[:1] else own.get("summary")
        rows.append(_filled({**own, "summary": summary, "highlights": [*map(one_line, lines)]}))
    return rows


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
        {"company": row.job.name, "position": row.job.position, "location": row.job.location, **_told(row)}
        for row in resume.positions
        if not row.job.of_no_job
    ]
    apart = [one_line(line.text) for row in resume.positions if row.job.of_no_job for line in row.lines]
    # Its jobs have an employer and a title: lines of no job can only stand with what is said of the person.
    sections: dict[str, Any] = {say["about_me"]: [*filter(None, (one_line(profile.summary),)), *apart]}
    sections[say["experience"]] = [_filled(row) for row in work]
    sections[say["skills"]] = [{"label": say[group], "details": ", ".join(names)} for group, names in resume.skills.items()]
    sections[say["education"]] = [_filled(row) for row in education]
    sections[say["certificates"]] = _bullets(profile.certificates, "name", "issuer", "date")
    for name, positions in (("volunteer", resume.volunteer), ("projects", resume.projects)):
        sections[say[name]] = [{"name": row.job.called, **_told(row)} for row in positions]
    sections[say["awards"]] = _bullets(profile.awards, "title", "awarder", "date", "summary")
    # RenderCV takes no phone number without a country's code.
    phone = profile.phone if profile.phone.startswith("+") else ""
    cv = _filled(
        {"name": profile.name, "location": profile.location, "email": profile.email, "phone": phone, "website": profile.url,
         "social_networks": _networks(resume)}
    )  # fmt: skip
    return write({"cv": {**cv, "sections": {name: rows for name, rows in sections.items() if rows}}})


def _told(position: Position) -> dict[str, Any]:
    """The dates and the lines of a position, as far as there are any."""
    end = "present" if position.job.current else position.job.end
    return _filled(
        {"start_date": position.job.start, "end_date": end, "highlights": [one_line(line.text) for line in position.lines]}
    )


def _bullets(rows: Iterable[dict[str, str]], *keys: str) -> list[dict[str, str]]:
    return [{"bullet": ", ".join(row[key] for key in keys if row.get(key))} for row in rows]


def _networks(resume: Resume) -> list[dict[str, str]]:
    """The person's profiles in the networks that RenderCV knows."""
    rows = ((NETWORKS.get(row.get("network", "").lower(), ""), row) for row in resume.profile.profiles)
    named = ((network, row.get("username") or row.get("url", "").rstrip("/").rpartition("/")[2]) for network, row in rows)
    return [{"network": network, "username": username} for network, username in named if network and username]


def _filled(row: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in row.items() if value}
