"""The JSON contract: one object a posting. Keys are only ever added."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from resume_helper.check import Check
    from resume_helper.check.weak_lines import WeakLine
    from resume_helper.match.conditions.amounts import Value
    from resume_helper.match.conditions.demand import Condition
    from resume_helper.match.evidence import Evidence
    from resume_helper.report import Bullet, DutyFound, Report, SkillFound, Slot, Unmatched
    from resume_helper.resume_text import ResumeText

SCHEMA = 1
"""The version of the contract."""
SCHEMA_FILE = Path(__file__).with_name("schema.json")
"""The contract as a JSON Schema."""


def record(report: Report) -> dict[str, Any]:
    """The report as the plain values of the contract."""
    posting = report.posting
    return {
        "schema": SCHEMA,
        "catalog": report.catalog,
        "posting": {
            **{name: value for name, value in posting._asdict().items() if name not in ("several", "company")},
            "sector_evidence": _evidence(posting.sector_evidence),
            "occupation": posting.occupation and posting.occupation._asdict(),
            **({"several": [*posting.several]} if posting.several else {}),
            **({"company": posting.company} if posting.company else {}),
        },
        "status": report.status,
        "why": report.why,
        "to": report.to,
        "variety": report.variety,
        "duties": [_duty(duty) for duty in report.duties],
        "skills": [_skill(skill) for skill in report.skills],
        "conditions": [_condition(row) for row in report.conditions],
        **({"posting_language": report.tongue._asdict()} if report.tongue else {}),
        "gaps": [{**row._asdict(), "shared": [*row.shared]} for row in report.gaps],
        "questions": [row._asdict() for row in report.questions],
        "unmatched": [{"quote": row.quote, "start": row.start, "end": row.end, **_seen(row)} for row in report.unmatched],
    }


def failure(source: str, reason: str, catalog: str) -> dict[str, Any]:
    """The record of a posting that could not be read."""
    return {
        "schema": SCHEMA,
        "catalog": catalog,
        "posting": {"source": source},
        "status": "error",
        "error": reason,
        "duties": [],
        "skills": [],
        "conditions": [],
        "questions": [],
        "unmatched": [],
    }


def line(values: dict[str, Any]) -> str:
    """A record as one line of JSON. Raises TypeError for a text that UTF-8 cannot write (see posting/decode.py)."""
    import orjson  # 20 ms, only where there are many: it writes a record in a quarter of the time

    return orjson.dumps(values).decode()


def render(values: dict[str, Any]) -> str:
    """A record as a JSON document."""
    return json.dumps(values, ensure_ascii=False, indent=2) + "\n"


def checked(check: Check) -> dict[str, Any]:
    """The record of a posting, with what a résumé says to it."""
    resume, fit = check.resume, check.fit
    return {
        **record(check.report),
        "resume": {
            "source": resume.source,
            "language": resume.language,
            "characters": len(resume.original),
            "score": fit.score,
            "duties": [{"id": id_, "evidence": _own(resume, resume.duties[id_])} for id_ in fit.duties],
            "lacking_duties": [*fit.lacking_duties],
            "skills": [{"id": id_, "evidence": _own(resume, resume.skills.get(id_, ()))} for id_ in fit.skills],
            "lacking_skills": [*fit.lacking_skills],
            "open_skills": [*fit.open_skills],
            "not_met": [*fit.not_met],
            "not_known": [*fit.not_known],
            "weak": [_weak(resume, row) for row in check.weak],
        },
    }


def _own(resume: ResumeText, evidence: Iterable[Evidence]) -> list[dict[str, Any]]:
    """Evidence of a résumé, in the words and with the spans of its text as it was written."""
    return [{**_quoted(resume, one.start, one.end), "cue": one.cue} for one in evidence]


def _quoted(resume: ResumeText, start: int, end: int) -> dict[str, Any]:
    quote, start, end = resume.written(start, end)
    return {"quote": quote, "start": start, "end": end}


def _weak(resume: ResumeText, row: WeakLine) -> dict[str, Any]:
    return {
        **_quoted(resume, row.start, row.end),
        "faults": [fault._asdict() for fault in row.faults],
        "duty": row.duty,
        "bullet": row.better.bullet and _bullet(row.better.bullet),
        "tasks": [{"duty": task.duty, "bullet": _bullet(task.bullet)} for task in row.better.tasks],
        "own": row.own,
        "question": row.better.question and row.better.question._asdict(),
    }


def _evidence(evidence: Iterable[Evidence]) -> list[dict[str, Any]]:
    # Written out, as the slots of bullets are: there are many, and _asdict takes twice the time.
    return [{"quote": e.quote, "start": e.start, "end": e.end, "cue": e.cue, **_seen(e)} for e in evidence]


def _seen(row: Evidence | Unmatched) -> dict[str, str]:
    """What is quoted as it looks, where it is written otherwise."""
    return {"seen": row.seen} if row.seen else {}


def _value(value: Value | None) -> dict[str, Any] | None:
    """What is told of a value, without what is not."""
    return value and {name: told for name, told in value._asdict().items() if told not in ("", None)}


def _condition(row: Condition) -> dict[str, Any]:
    """A condition; how it looks, and what falls short of it, only where there is something to tell."""
    told = {**row._asdict(), "value": _value(row.value)}
    return {name: value for name, value in told.items() if value or name not in ("seen", "short")}


def _duty(duty: DutyFound) -> dict[str, Any]:
    return {
        "id": duty.id,
        "name": duty.name,
        "category": duty.category,
        "score": duty.score,
        "evidence": _evidence(duty.evidence),
        "bullets": [_bullet(bullet) for bullet in duty.bullets],
        "own": duty.own,
    }


def _bullet(bullet: Bullet) -> dict[str, Any]:
    return {"text": bullet.text, "slots": _slots(bullet.slots), "quantified": bullet.quantified}


def _slots(slots: Iterable[Slot]) -> list[dict[str, Any]]:
    return [{"metric": slot.metric, "value": slot.value} for slot in slots]


def _skill(skill: SkillFound) -> dict[str, Any]:
    return {
        "id": skill.id,
        "name": skill.name,
        "group": skill.group,
        "asked": skill.asked,
        "evidence": _evidence(skill.evidence),
        "held": skill.held,
        **({"marks": [mark._asdict() for mark in skill.marks]} if len(skill.marks) > 1 else {}),
    }
