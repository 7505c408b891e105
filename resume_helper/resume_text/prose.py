"""Jobs that a résumé tells in sentences: "From 2019 to 2021 I worked as a cashier at Acme Stores in Leeds"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.catalog.phrases import phrases_in
from resume_helper.catalog.prose_words import AND
from resume_helper.match.title import find_occupation
from resume_helper.resume_text.clauses import LONGEST_PLACE, Clause, clause_at, is_place, until_the_tale
from resume_helper.resume_text.dates import Dates, dates_in
from resume_helper.resume_text.forms import Form
from resume_helper.resume_text.turns import turns_of
from resume_helper.text import key, one_line, parts

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from resume_helper.catalog.resume_words import ResumeWords
    from resume_helper.resume_text.lines import Line
    from resume_helper.resume_text.pieces import Pieces

FEWEST_BESIDE = 4
"""Words of a sentence before the job that it tells from which they tell more than "before that"."""
FEWEST_LOOSE = 8
"""Words of a line of a chat that tells a job without a verb: "two years at Acme, 2021-23, serving and cleaning"."""
LONGEST_AND = 8
"""Characters of the word that joins the last of several to those before it, with the space around it."""
_NUMBERED = re.compile(r"\d{1,2}[.)]\s")


class JobTold(NamedTuple):
    """What a sentence tells of a job."""

    told: dict[str, str]
    """By the labels of a form (forms.py); nothing where it goes on to another time, and how is not understood."""
    first: int
    """Where in the sentence it begins."""
    body: int
    """Where begins what was done: a sentence that tells no title may tell that in other words, and is kept whole."""
    end: int
    """Where the sentence goes on, and may tell another job."""
    voluntary: bool
    joined: bool = False
    """Whether it is told by a few words behind another, which say nothing by themselves: "and one at Acme"."""
    since: bool = False
    """Whether it began when the one told before it ended."""


def told_in_prose(lines: Sequence[Line], taken: Collection[int], words: Pieces) -> Iterator[Form]:
    """The jobs that sentences of some lines tell, but for those `taken`. What follows in the line is of the job before it."""
    ended = ""
    for at, line in enumerate(lines):
        if at in taken or line.kind or (line.item and not _NUMBERED.match(line.said)):
            continue
        jobs = [*jobs_in(line.said, words)]
        starts = [0, *(job.first for job in jobs[1:]), len(line.said)]
        unread = [one_line(line.said[job.first : last]) for job, last in zip(jobs, starts[1:], strict=False) if not job.told]
        for job, (first, last) in zip(jobs, pairwise(starts), strict=False):
            if not job.told:
                ended = ""
                continue
            told, before = job.told, one_line(line.said[first : job.first]).strip(" .:")
            if "employer" not in told and is_place(before):  # "Acme Stores. I was a cashier from 2019 to 2021"
                told, before = told | {"employer": before}, ""
            told = told | {"start": ended} if job.since and ended and "dates" not in told else told
            dates = dates_in(told.get("dates", ""), words.reading, alone=True)
            ended = dates.end if dates else ""
            body = [(first, job.first)] * bool(before) + [(job.body, last)]
            spans = tuple((line.start + a, line.start + b) for a, b in body if parts(line.said[a:b]))
            yield Form(told, frozenset([at]), spans, tuple(unread))
            unread = []


def jobs_in(text: str, words: Pieces) -> Iterator[JobTold]:
    """The jobs that the sentences of a text tell, in their order, with their places in the text."""
    for turn in turns_of(text, words.reading):
        at, end, tale = turn.start, turn.end, turn.tale
        while job := job_in(text[at:end], words, tale=tale):
            first, since = at + job.first, turn.since and tale
            yield job._replace(first=first, body=max(at + job.body, turn.told), end=at + job.end, since=since)
            at, tale = at + job.end, False
            while "dates" not in job.told and (more := _another(text[at:end], words)):
                yield more._replace(first=_before_and(text, at), body=at, end=at + more.end)
                at += more.end
        if tale and _is_of_another_time(text[turn.start : end], words.reading, begins=turn.begins):
            yield JobTold({}, turn.start, turn.told, end, voluntary=False)


def _is_of_another_time(said: str, reading: ResumeWords, *, begins: bool) -> bool:
    """Whether a part of a tale tells of another time: its dates do, or it `begins` as one does and tells what somebody was."""
    dates = dates_in(said, reading)
    was = re.search(reading.prose.worked, said, re.IGNORECASE)
    return dates is not None or (begins and was is not None and bool(was["was"]))


def job_in(sentence: str, words: Pieces, *, tale: bool = False) -> JobTold | None:
    """What a sentence tells of a job; None where it tells of none. One of a `tale` of several may tell no dates."""
    reading = words.reading
    dates = dates_in(sentence, reading)
    sure = dates is not None and (dates.whole or dates.open)
    dates = dates if sure else dates_in(sentence, reading, alone=True)
    if not dates:
        ageless = re.sub(reading.introductions, lambda age: " " * len(age[0]), sentence, flags=re.IGNORECASE)
        length = re.search(reading.prose.length, ageless, re.IGNORECASE)
        if not (tale or (length and _is_of_a_tale(sentence, reading))):
            return None
        dates = Dates("", "", *(length.span() if length else (len(sentence),) * 2), open=False, whole=False)
    before = re.sub(reading.prose.since, "", sentence[: dates.first], flags=re.IGNORECASE).ljust(dates.first)
    rest = f"{before}\n{sentence[dates.last :]}"
    if words.is_casual(rest):  # "Work experience at Acme": the head of a job, and no sentence
        return None
    loose = dates.last > dates.first  # what tells no time must have a word for work
    done = _done(rest, words) if sure else None
    found = _worked(rest, words) or (_loose(rest, words) if loose else None) or done
    if not found:
        return None
    start, clause = found
    length = re.compile(rf"\s*{reading.prose.length}[\s(),]*", re.IGNORECASE).match(rest, clause.end)
    first = _begin(rest, min(start, dates.first))
    end = _in_sentence(length.end() if length and "\n" in length.group() else clause.end, dates)
    first = first if len(parts(sentence[:first])) >= FEWEST_BESIDE else 0  # "Before that, "
    ended = None if sure else _ended(sentence, end, reading)
    unsure = not clause.position or not (sure or ended)
    named = clause.name and (clause.position or (loose and not dates.start))
    named = named or (tale and _is_sure(rest[start:], clause, words))
    if (unsure and found != done and _of_school(sentence, reading)) or not (sure or ended or named):
        return None
    told = {"position": clause.position, "employer": clause.name, "place": clause.place}
    told = {kind: text for kind, text in told.items() if text}
    if dates.start:
        told["dates"] = sentence[dates.first : dates.last]
    if ended:
        told["dates"], end = f"{told.get('dates', '')} - {ended[0]}", ended[1]
    lead = re.compile(reading.prose.where, re.IGNORECASE).match(sentence, end)
    end = lead.end() if lead else end
    voluntary = any(phrases_in(key(sentence), reading.prose.voluntary))
    return JobTold(told, first, end if clause.position else first, max(end, 1), voluntary)


def _another(rest: str, words: Pieces) -> JobTold | None:
    """Another job with which a sentence goes on that told how long one took: "two years at Acme **and one at Birch Bank**"."""
    found = re.match(words.reading.prose.another, rest, re.IGNORECASE)
    clause = clause_at(rest, found.end(), words, titled=False) if found else None
    if not clause or not clause.name:
        return None
    told = {"position": clause.position, "employer": clause.name, "place": clause.place}
    return JobTold({kind: text for kind, text in told.items() if text}, 0, 0, max(clause.end, 1), voluntary=False, joined=True)


def _before_and(text: str, at: int) -> int:
    """Where the word that joins the last of several stands right before a place of a text, or that place."""
    found = re.search(rf"[\s,]+{AND}\s*$", text[max(0, at - LONGEST_AND) : at])
    return max(0, at - LONGEST_AND) + found.start() if found else at


def _is_of_a_tale(sentence: str, reading: ResumeWords) -> bool:
    """Whether a sentence goes on to another job, or begins with a word for work."""
    begins = reading.prose.before, rf"\W*(?:\w{{1,5}}\s+){{0,2}}{reading.prose.worked}"
    return any(re.match(begin, sentence, re.IGNORECASE) for begin in begins)


def _of_school(sentence: str, reading: ResumeWords) -> bool:
    """Whether a sentence tells of a school, or of what was learned."""
    words = key(sentence)
    return any(phrases_in(words, reading.prose.learned)) or not reading.schools.isdisjoint(words)


def _ended(sentence: str, at: int, reading: ResumeWords) -> tuple[str, int] | None:
    """When a job ended of which a sentence tells first when it began, and where that stands: "and left in 2015"."""
    word = re.compile(reading.prose.ended, re.IGNORECASE).search(sentence, at)
    date = dates_in(sentence[word.end() :], reading, alone=True) if word else None
    if not word or not date or len(parts(sentence[word.end() :][: date.first])) >= FEWEST_BESIDE:
        return None
    return sentence[word.end() :][date.first : date.last], word.end() + date.last


def _in_sentence(at: int, dates: Dates) -> int:
    """A place in a sentence without its dates, in the sentence."""
    return at if at <= dates.first else at - 1 + dates.last - dates.first


def _begin(rest: str, at: int) -> int:
    """Where the clause begins in which something stands."""
    return max((found.end() for found in re.finditer(r"[,;:.]\s", rest[:at])), default=0)


def _worked(rest: str, words: Pieces) -> tuple[int, Clause] | None:
    """The first clause with a word for work that tells a title or a firm, one with both before others; and its place."""
    best: tuple[int, Clause] | None = None
    for verb in re.finditer(words.reading.prose.worked, rest, re.IGNORECASE):
        clause = clause_at(rest, verb.end(), words, titled=bool(verb["was"]))
        if not clause.name and (before := _firm_before(rest[: verb.start()], words.reading)):
            clause = clause._replace(name=before)
        if clause.name and clause.position:
            return verb.start(), clause
        if not best and (clause.position or clause.name):
            best = verb.start(), clause
    return best


def _done(rest: str, words: Pieces) -> tuple[int, Clause] | None:
    """The firm for which a sentence tells what was done, in words that name no job: "I drove a school bus for Acme"."""
    reading = words.reading
    verb = next((word for word in re.finditer(r"\w+", rest) if word.group().lower() in reading.verbs), None)
    by = re.compile(reading.prose.by, re.IGNORECASE).search(rest, verb.end()) if verb else None
    if not verb or not by or not reading.schools.isdisjoint(key(rest[verb.end() : by.start()])[-1:]):  # "went to school with"
        return None
    name = until_the_tale(rest[by.end() :].partition("\n")[0].partition(",")[0], reading)[0]
    school = words.is_school(name) or any(phrases_in(key(rest), reading.prose.learned))
    return (by.start(), Clause("", name, "", len(rest))) if is_place(name) and not school else None


def _is_sure(clause: str, told: Clause, words: Pieces) -> bool:
    """Whether a clause without dates tells a job: a title, or a firm that is no town in which somebody was."""
    if told.position:
        return words.is_known(told.position) or words.is_trade(told.position)
    verb = re.match(words.reading.prose.worked, clause, re.IGNORECASE)
    by = re.search(words.reading.prose.by, clause, re.IGNORECASE)
    return bool(told.name) and not (verb and verb["was"] and not by)


def _firm_before(rest: str, reading: ResumeWords) -> str:
    """The firm that a sentence names before the work: "At Acme I worked as a cashier"."""
    found = re.match(rf"[\s,]*{reading.prose.part}", rest, re.IGNORECASE)
    name = until_the_tale(rest[found.end() :], reading)[0] if found and found["firm"] else ""
    return name if 0 < len(parts(name)) <= LONGEST_PLACE else ""


def _loose(rest: str, words: Pieces) -> tuple[int, Clause] | None:
    """A job that a line of a chat tells without a word for work: "before that two years at Acme"."""
    before = re.match(words.reading.prose.before, rest, re.IGNORECASE)
    if not before and not (rest.strip()[:1].islower() and len(parts(rest)) >= FEWEST_LOOSE):
        return None
    at = before.end() if before else 0
    length = re.compile(r"\s*\d+\s+\w+").match(rest, at)  # "2 years at Acme"
    clause = clause_at(rest, length.end() if length else at, words, titled=True)
    if clause.name:  # "on the tills at Acme" tells no title
        return at, clause if find_occupation(clause.position, words.titles) else clause._replace(position="")
    nameless = re.search(words.reading.prose.at, rest, re.IGNORECASE)
    return (at, Clause("", "", "", len(rest))) if nameless else None
