"""What somebody has worked, held against what a posting asks for: how long, in which field, and in which job like it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from resume_helper.catalog.phrases import phrase_at
from resume_helper.holder import TRADE, within, words_of
from resume_helper.holder.career import AS_TOLD, months, worked
from resume_helper.holder.either import RISING
from resume_helper.holder.instead import EXPERIENCE, experience_instead, sentence_at, without_schooling
from resume_helper.holder.trade import in_trade, named_within, sector_of, sectors_of, told
from resume_helper.match.conditions.amounts import Value, unit_of
from resume_helper.match.conditions.demand import NONE, UNITS
from resume_helper.match.title import find_occupations
from resume_helper.text import key

if TYPE_CHECKING:
    from collections.abc import Iterable

    from resume_helper.catalog.index import Index
    from resume_helper.holder import Holder
    from resume_helper.holder.career import Past
    from resume_helper.match.conditions.demand import Condition
    from resume_helper.report import Report

MONTHS = {"year": 12, "month": 1}


def experienced(who: Holder, condition: Condition, posting: str, language: str) -> bool | None:
    """Whether the person has worked as long as a demand of a posting in a language asks for; None where nobody can tell.

    Years of service prove a demand that names no field, and those of jobs in the field one that names it and nothing else ("a
    year in a call center"). Of more ("as a supervisor in a call center") only the person knows.
    """
    value, index = condition.value or Value(), who.catalog.index(language)
    if value.choice == NONE:
        return True
    sentence, schools = without_schooling(sentence_at(posting, condition.start, condition.end), index, who)
    met = _worked(who, sentence, months_asked(condition), language)
    return None if met is False and not schools.isdisjoint(who.held) else met


def months_asked(condition: Condition) -> float | None:
    """The months of work that a demand asks for; None where it tells none."""
    value = condition.value or Value()
    return value.low * MONTHS[value.unit] if value.unit in MONTHS and value.low is not None else None


def spared_by_work(who: Holder, start: int, end: int, posting: str, language: str) -> bool:
    """Whether a demand for schooling there names experience that will do as well, and that the person does not surely lack."""
    sentence = sentence_at(posting, start, end)
    return any(
        not part.times or any(experienced(who, row, part.text, language) is not False for row in part.times)
        for part in experience_instead(sentence, who.catalog.index(language), who)
    )


def asks_no_more(who: Holder, condition: Condition, posting: str, language: str) -> bool:
    """Whether a demand for experience names trades, or service in general, and nothing else that only the person knows."""
    sentence = sentence_at(posting, condition.start, condition.end)
    return _is_of_trades(sentence, _trades(sentence, who, language), who.catalog.index(language))


def _is_of_trades(sentence: str, trades: Iterable[str], index: Index) -> bool:
    """Whether the field that a sentence tells, if any, is that of trades alone."""
    return _field(sentence, index) <= words_of(" ".join(trades), index) and not _denies(sentence, index)


def _worked(who: Holder, sentence: str, needed: float | None, language: str) -> bool | None:
    """Whether the person has worked for so many months, or at all where none are told, in what a sentence demands."""
    index = who.catalog.index(language)
    if needed is not None and (months(who.pasts) < needed or worked(who.pasts, (), needed) is False):
        return worked(who.pasts, (), needed)
    trades = _trades(sentence, who, language)
    if not _field(sentence, index):
        proving = [[job for job in who.pasts if job.duties]]
    elif _is_of_trades(sentence, trades, index):
        proving = _proving(sentence, trades, who, language)
    else:
        return None
    if needed is None:
        return all(proving) or None
    return min((worked(who.pasts, jobs, needed) for jobs in proving), key=RISING.index)


def _proving(sentence: str, trades: tuple[str, ...], who: Holder, language: str) -> list[list[Past]]:
    """The jobs that must come to the time that a sentence demands in trades, for each of which this must be so.

    "Retail or banking": any of them. "Retail and banking": those in the one, and those in the other. "A call center of a bank":
    those that were in both.
    """
    small = who.catalog.index(language).measures.particles
    found = {trade: [job for job in who.pasts if in_trade(job, trade, who, language)] for trade in trades}
    if re.search(rf"\b(?:{small['or']}|{small['among']})\b|/", sentence, re.IGNORECASE):
        return [[job for job in who.pasts if any(job in jobs for jobs in found.values())]]
    if re.search(rf"\b{small['and']}\b", sentence, re.IGNORECASE):
        return [*found.values()]
    return [[job for job in who.pasts if all(job in jobs for jobs in found.values())]]


def _denies(sentence: str, index: Index) -> bool:
    """Whether a demand says of something that it does not count: "two years in a bank, **not** a hotel"."""
    words = key(sentence)
    denied = (at for at, word in enumerate(words) if index.find(word).negates)
    return any(not phrase_at(words, at, index.negation_exceptions) for at in denied)


def job_like(report: Report, who: Holder) -> str:
    """What the latest job is called that is of an occupation that the title of a posting names; "" for none."""
    like = [job for job in who.pasts if is_like(job, report, who)]
    return max(like, key=lambda job: (bool(job.start) and not job.end, job.end, job.start)).called if like else ""


def is_like(job: Past, report: Report, who: Holder) -> bool:
    """Whether a job is of an occupation that the title of a posting names, each in its own sector.

    The cashier of a bank is a teller, and none of a shop; where a job does not tell its sector, the title alone decides.
    """
    facts = report.posting
    if facts.occupation is None:
        return False
    had, sector = who.occupations_of(job.title), sector_of(job, who)
    asked = find_occupations(facts.title, who.catalog.titles(facts.language))
    if not sector:
        return not had.isdisjoint({facts.occupation.id, *asked})
    return not named_within(sector, had, who).isdisjoint({facts.occupation.id, *named_within(facts.sector, asked, who)})


def time_worked(report: Report, who: Holder) -> tuple[int, int]:
    """Months of work as the dates tell them: in all, and in jobs like that of a posting.

    Such is one with some of its duties, or with a title of its sector, or in the trade that it names.
    """
    asked, sector, language = {duty.id for duty in report.duties}, report.posting.sector, report.posting.language
    trades = {trade for skill in report.skills if skill.id == TRADE for trade in skill.tools}

    def is_such(job: Past) -> bool:
        own = sector_of(job, who)
        return (
            not asked.isdisjoint(job.duties)
            or (sector == own if own else sector in sectors_of(job, who).title)
            or any(in_trade(job, trade, who, language) for trade in trades)
        )

    return months(who.pasts, AS_TOLD), months((job for job in who.pasts if is_such(job)), AS_TOLD)


def _field(sentence: str, index: Index) -> set[str]:
    """The stems of the words of a demand that tell a field: all that speak of no customer service or work in general."""
    measures = index.measures
    return {
        index.find(word).stem
        for word in key(sentence)
        if not (word in measures.any_experience or word.isdecimal() or word in measures.numbers or _is_small(word, index))
    }


def _is_small(word: str, index: Index) -> bool:
    found = index.find(word)
    return not found.content or unit_of(found, index) in UNITS[EXPERIENCE]


def _trades(sentence: str, who: Holder, language: str) -> tuple[str, ...]:
    """The trades that a sentence of a posting in a language names."""
    said = " ".join(key(sentence))
    return tuple(trade for trade in told(sentence, who.catalog, language).trades if within(trade, said))
