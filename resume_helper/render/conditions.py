"""What a posting demands besides duties and skills, with marks where it is told whether somebody meets it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from resume_helper.match.conditions.demand import NONE
from resume_helper.render.line import BETWEEN, Line, heading, marked
from resume_helper.text import capitalised, key, one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from resume_helper.catalog.entries import Writing
    from resume_helper.match.conditions.demand import Condition
    from resume_helper.report import Report


def conditions(report: Report, writing: Writing) -> Iterator[Line]:
    """The section of what the posting demands besides, with marks where it is told whether somebody meets it."""
    found = rows_of_conditions(report, writing)
    if found:
        yield from heading(writing.messages["conditions"])
    for kind, rows in found.items():
        label = writing.conditions.get(kind, kind)
        bare = [text.lower() for text in rows] == [label.lower()]  # "Work permit: work permit" is told once
        texts = [marked(label if bare else text, held=met) for text, met in rows.items()]
        if kind == "experience" and (worked := time_told(report, writing)):
            texts.append(worked)
        named = bare or _is_named(label, next(iter(rows)))
        texts[0] = capitalised(texts[0]) if named else texts[0]
        yield Line("item", BETWEEN.join(texts), lead="" if named else f"{label}: ", indent=4)


def named_by(label: str, text: str) -> str:
    """A text behind its label, unless it begins with that itself."""
    return text if _is_named(label, text) else f"{label}: {text}"


def _is_named(label: str, text: str) -> bool:
    """Whether a text begins with its label, and says itself what it is: "Salary £24,000"."""
    return key(text)[: len(key(label))] == key(label)


def _is_of_time(row: Condition) -> bool:
    """Whether a condition asks for some time of work that the person may have."""
    return row.kind == "experience" and row.met is not False and row.value is not None and row.value.choice != NONE


def rows_of_conditions(report: Report, writing: Writing) -> dict[str, dict[str, bool | None]]:
    """What the posting demands besides, by kind, each told once, with whether somebody meets it."""
    times = [c for c in report.conditions if c.kind == "schedule"]
    # Days that stand among the times of day are told by them: "Saturdays" in "Mon-Fri 9-5, Saturdays 9-1".
    shown = [
        c for c in report.conditions if c.kind != "shifts" or not any(t.start <= c.start and c.end <= t.end for t in times)
    ]
    found = dict[str, dict[str, bool | None]]()
    for kind in dict.fromkeys(condition.kind for condition in shown):
        label = writing.conditions.get(kind, kind)
        rows = {with_short(_after(f"{label}: ", one_line(c.told)), c.short): c.met for c in shown if c.kind == kind}
        # What stands in a longer one is said already: "rotating shifts" in "rotating shifts (morning, evening)".
        found[kind] = {text: met for text, met in rows.items() if not any(text in other for other in rows if text != other)}
    if report.tongue:
        found.setdefault("language", {})[report.tongue.text] = report.tongue.met
    return found


def time_told(report: Report, writing: Writing) -> str:
    """How long the person has worked in all, and in work like that, for who asks whether it is of the kind that is wanted.

    "" where the posting asks for no time of work that they may have.
    """
    months, alike = report.worked or (0, 0)
    if not months or not any(map(_is_of_time, report.conditions)):
        return ""
    told = "worked_alike" if 0 < alike < months else "worked"
    return writing.messages[told].format(time=spent(months, writing), alike=spent(alike, writing))


def spent(months: int, writing: Writing) -> str:
    """A time of work in the words of a language: whole years, or months where it is less than one."""
    from babel.units import format_unit  # 60 ms, only with a profile

    years, rest = divmod(months, 12)
    count, unit = (years, "year") if years else (rest, "month")
    return format_unit(count, f"duration-{unit}", length="long", locale=writing.locale)


def with_short(text: str, short: str) -> str:
    """A text with what falls short of it, if anything."""
    return f"{text} ({short})" if short else text


def _after(label: str, text: str) -> str:
    """A text without a label that it begins with already."""
    return text[len(label) :] if text.lower().startswith(label.lower()) else text
