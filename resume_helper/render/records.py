"""Records of the JSON contract, read back into reports and pages."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Any

from resume_helper.match.conditions.amounts import Value
from resume_helper.match.conditions.demand import Condition
from resume_helper.match.evidence import Evidence
from resume_helper.render.layout import View, layout
from resume_helper.render.line import Line
from resume_helper.render.people import names_of, section
from resume_helper.report import Bullet, DutyFound, OccupationFound, PostingFacts, Question, Report, SkillFound, Slot, Unmatched
from resume_helper.text import one_line

if TYPE_CHECKING:
    from collections.abc import Mapping

    from resume_helper.catalog import Catalog


def page_of(record: Mapping[str, Any], catalog: Catalog) -> tuple[list[Line], str]:
    """The page of a record, and the language that it is in; where there is nothing to suggest, what it is called and why."""
    posting, ok = record["posting"], record["status"] == "ok"
    title = [] if ok else [Line("title", one_line(posting.get("title") or posting["source"]))]
    if record["status"] == "error":
        return [*title, Line("note", one_line(record["error"]))], "en"
    report = report_of(record)
    code = catalog.spoken(report.written_in)
    writing = catalog.writing(code)
    people = chain.from_iterable(section(who, names_of(record), writing) for who in record.get("people", ()) if ok)
    return [*title, *layout(report, writing, catalog.languages, View()), *people], code


def report_of(record: Mapping[str, Any]) -> Report:
    """The report of a record of a posting that could be read."""
    posting = record["posting"]
    facts = PostingFacts(
        posting["source"],
        posting.get("title", ""),
        posting.get("language", ""),
        posting.get("second_language", ""),
        posting.get("sector", ""),
        _evidence(posting.get("sector_evidence", [])),
        posting.get("characters", 0),
        OccupationFound(**occupation) if (occupation := posting.get("occupation")) else None,
        company=posting.get("company", ""),
    )
    return Report(
        record["catalog"],
        facts,
        record["status"],
        record.get("to", ""),
        record.get("why", ""),
        tuple(_duty(row) for row in record["duties"]),
        tuple(
            SkillFound(r["id"], r["name"], r["group"], r["asked"], _evidence(r["evidence"]), r["held"])
            for r in record["skills"]
        ),
        tuple(Question(**row) for row in record["questions"]),
        tuple(Unmatched(**row) for row in record["unmatched"]),
        tuple(_condition(row) for row in record["conditions"]),
        variety=record.get("variety", ""),
    )


def _duty(row: Mapping[str, Any]) -> DutyFound:
    bullets = tuple(Bullet(bullet["text"], tuple(Slot(**slot) for slot in bullet["slots"])) for bullet in row["bullets"])
    return DutyFound(row["id"], row["name"], row["category"], row["score"], _evidence(row["evidence"]), bullets)


def _condition(row: Mapping[str, Any]) -> Condition:
    return Condition(**{**row, "value": Value(**row["value"]) if row["value"] else None})


def _evidence(rows: list[dict[str, Any]]) -> tuple[Evidence, ...]:
    return tuple(Evidence(**row) for row in rows)
