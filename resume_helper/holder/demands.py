"""Whether a person meets what a posting demands besides duties and skills, as far as a profile, or a résumé, tells."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from resume_helper.catalog.entries import language_of
from resume_helper.catalog.phrases import phrases_in
from resume_helper.holder import DRIVING, TRADE, within, words_of
from resume_helper.holder.agreed import Demands, agreed, one_mark
from resume_helper.holder.driving import drives
from resume_helper.holder.either import alternatives, best, or_in
from resume_helper.holder.experience import experienced, job_like, spared_by_work, time_worked
from resume_helper.holder.instead import EXPERIENCE
from resume_helper.holder.schooling import schooled
from resume_helper.holder.speaking import speaks, too_low
from resume_helper.holder.tongue import tongue_of
from resume_helper.holder.trade import in_trade, is_of_sector
from resume_helper.match.conditions.demand import PROGRAMS
from resume_helper.match.conditions.wished import is_wish
from resume_helper.text import key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from resume_helper.catalog.index import Index
    from resume_helper.holder import Holder
    from resume_helper.match.conditions.demand import Condition
    from resume_helper.report import Report


def answered(who: Holder, report: Report, posting: str) -> Report:
    """The report of a posting, whose text is given, with whether the person has each skill and meets each condition.

    And whether they speak its language, how long they have worked, and which job they had like it. None where only the person
    knows; of a skill, also where they lack what is only wished for.
    """
    had = job_like(report, who)
    code, to = report.posting.language, report.written_in or report.posting.language
    conditions, held = held_against(who, report.conditions, posting, code), who.holding(report.skills, code)
    short = (too_low(who, row, to) if row.kind == "language" and row.met is False else "" for row in conditions)
    conditions = tuple(row._replace(short=why) for row, why in zip(conditions, short, strict=True))
    index = who.catalog.index(code) if conditions else None
    demands = Demands(conditions, frozenset(row for row in conditions if index and is_wish(row, index)), posting, report)
    for skill in report.skills:
        if skill.id == TRADE and (
            any(in_trade(job, trade, who, code) for trade in skill.tools for job in who.pasts)
            or (had and any(is_of_sector(trade, report.posting.sector, who.catalog, code) for trade in skill.tools))
        ):
            held[skill.id] = True
    skills = [agreed(who, skill, held[skill.id], demands) for skill in report.skills]
    conditions = tuple(one_mark(who, row, skills, demands) for row in conditions)
    asks = any(row.kind == EXPERIENCE and row.value for row in conditions)
    return report._replace(
        skills=tuple(skills),
        conditions=conditions,
        tongue=tongue_of(who, code, to),
        worked=time_worked(report, who) if asks else None,
        had=had,
    )


def held_against(who: Holder, conditions: Iterable[Condition], posting: str, language: str) -> tuple[Condition, ...]:
    """The conditions of a posting in a language, with whether the person meets them, as far as is told.

    Of alternatives ("a diploma or a degree") one will do: where one is met, or only the person knows, none is lacking.
    """
    rows = [condition._replace(met=_met(who, condition, posting, language)) for condition in conditions]
    join = or_in(who.catalog.index(language)) if rows else ""
    spared = {
        row for group in _alternatives(rows, posting, join) if best(row.met for row in group) is not False for row in group
    }
    return tuple(row._replace(met=None) if row.met is False and row in spared else row for row in rows)


def _alternatives(rows: Iterable[Condition], posting: str, join: str) -> Iterator[list[Condition]]:
    """The conditions of kinds alike that a posting names in one breath, with a match of `join` before the last, or within."""
    listed = re.compile(rf"[\s,(]*(?P<either>{join}\W*(?:\w+\W+){{0,2}})?", re.IGNORECASE)

    def beside(one: Condition, other: Condition) -> bool | None:
        if _alike(one) != _alike(other):
            return None
        if other.start < one.end:
            return True if re.search(join, posting[one.start : other.end], re.IGNORECASE) else None
        between = listed.fullmatch(posting, one.end, other.start)
        return bool(between["either"]) if between else None

    return alternatives(sorted(rows, key=lambda row: (_alike(row), row.start)), beside)


def _alike(row: Condition) -> str:
    """The kind of a condition, the same for those that may stand for each other: "a degree or three years of experience"."""
    return EXPERIENCE if row.kind == "education" else row.kind


def _met(who: Holder, condition: Condition, posting: str, language: str) -> bool | None:
    if condition.kind == EXPERIENCE:
        return experienced(who, condition, posting, language)
    if condition.kind == "language":
        return speaks(who, condition, posting, language)
    if condition.kind == "education" and condition.value and condition.value.choice:
        index = who.catalog.index(language)
        met = schooled(who, condition, index, named=_names(who, condition, index))
        spared = met is False and spared_by_work(who, condition.start, condition.end, posting, language)
        return None if spared else met
    if condition.kind == PROGRAMS:
        from resume_helper.holder.programs import works_with  # 0.4 ms, only where a posting names one

        return works_with(who, condition, posting, who.catalog.index(language))
    if condition.kind == DRIVING:
        return drives(who, condition, posting)
    return _certified(who, condition, who.catalog.index(language))


def _certified(who: Holder, condition: Condition, index: Index) -> bool | None:
    """Whether a licence or certificate meets a demand; None where only the person knows."""
    asked = " ".join(key(condition.shown))
    named = any(key(name) and within(name, asked) for name in who.certified())
    return True if named or (condition.kind == "certificate" and _names(who, condition, index)) else None


def _names(who: Holder, condition: Condition, index: Index) -> bool:
    """Whether the person names what is asked for: a row of what is said has all words of its first alternative that tell it."""
    measures = index.measures
    first = re.split(or_in(index), condition.shown, maxsplit=1, flags=re.IGNORECASE)[0]
    silent = measures.any_experience | measures.labels
    folded = key(first)
    places = (at for phrases in (measures.wishes_before, measures.wishes_after) for at in phrases_in(folded, phrases))
    wish = {i for at, size in places for i in range(at, at + size)}
    named = [word for i, word in enumerate(folded) if i not in wish]
    asked = {word for word in named if index.find(word).content and word not in silent and not word.isdecimal()}
    if not asked:
        return False
    rows = who.said.split(" | ")
    if any(asked <= {*row.split()} for row in rows):
        return True
    code = language_of(who.language)
    if code not in who.catalog.languages or who.catalog.index(code) is not index:
        return False
    stems = words_of(" ".join(asked), index)  # "salgsfag" is "salgsfaget"
    return any(stems <= words_of(row, index) for row in rows)
