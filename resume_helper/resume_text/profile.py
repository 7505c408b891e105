"""A profile out of a résumé that is read as text: what it tells of the person and the jobs, to be looked over."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING, Any, NamedTuple

from resume_helper.match.title import find_occupation, names_a_job
from resume_helper.posting.cut import is_item
from resume_helper.resume_text.contact import (
    AT_THE_TOP,
    is_owner,
    mail_in,
    name_in,
    name_of_page,
    pages_in,
    phone_in,
)
from resume_helper.resume_text.home import home_in, town_of
from resume_helper.resume_text.job_rows import rows_of_jobs, told_of
from resume_helper.resume_text.jobs import Worked
from resume_helper.resume_text.labels import unheaded
from resume_helper.resume_text.left_above import left_above
from resume_helper.resume_text.listed import listed
from resume_helper.resume_text.listed.items import as_told
from resume_helper.resume_text.listed.passing import schools_in_passing
from resume_helper.resume_text.opening import job_sought, opening_in
from resume_helper.resume_text.schooling import left_of, rows_of
from resume_helper.resume_text.schools import Schools
from resume_helper.resume_text.sections import JOBS, LEARNED
from resume_helper.resume_text.statements import SCHOOLING
from resume_helper.text import capitalised, key, one_line, parts

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from resume_helper.resume_text import ResumeText

LONGEST_HEADLINE = 14
"""Words of what somebody is, below the name."""
_NO_HEADLINE = re.compile(r"[\d@:.]|https?|www")
_APART = re.compile(r"(?<!\s)\s*+[|,/\u00b7\u2022]\s*|(?<!\s)\s++[-\u2013\u2014]\s+")
_COLUMNS = re.compile(r"\t\s*|(?<=\S) {3,}(?=\S)")
"""What parts the columns of a line on schooling, and would be gone where white space is one space."""
NO_JOB = Worked("", "", "", "", "", (), ())


class Taken(NamedTuple):
    """What a résumé tells, and what a profile made of it leaves out."""

    document: dict[str, Any]
    """That of the profile (person/profile.py). What a job does not tell is left to fill in, in brackets."""
    left: list[str]
    """The lines of which nothing stands in it."""


def taken(resume: ResumeText) -> Taken:
    """What a profile takes over of a résumé, and what it does not."""
    told, reading, basics = listed(resume), resume.catalog.resume_words(resume.language), _basics(resume)
    jobs = resume.employed()
    schooling, schools = _lines(resume, SCHOOLING), Schools(resume.catalog, resume.language)
    document = {
        "basics": basics,
        **rows_of_jobs(jobs or [NO_JOB], resume),
        "education": rows_of(schooling or schools_in_passing(resume), schools),
        "awards": [{"title": line} for line in _lines(resume, "awards")],
        "skills": told.skills,
        "languages": told.languages,
        "certificates": told.certificates,
        "meta": {"language": resume.language},
    }
    left = [*_beside(resume, basics), *told.left, *left_of(schooling, reading)]
    for job in resume.jobs():
        left += job.remarks
        if not any(one in jobs for one in job.by_season()):
            left += filter(None, (", ".join(filter(None, (job.position, job.name))), *told_of(job, resume)["highlights"]))
    return Taken({name: value for name, value in document.items() if value}, left)


def _beside(resume: ResumeText, basics: Mapping[str, Any]) -> Iterator[str]:
    """What the lines above all headings, and of parts that a profile has not, tell of which nothing stands in its `basics`."""
    # Where no heading stands above jobs, the lines above all headings tell some.
    if resume.mixed:
        parts_left: tuple[str, ...] = ("", "other", "references", JOBS, "volunteer")
    else:
        above = ("", LEARNED) if any(line.part == JOBS for line in resume.told) else ()
        parts_left = (*above, "other", "references")
    words = resume.catalog.resume_words(resume.language), resume.catalog.titles(resume.language)
    return left_above(_lines(resume, *parts_left), basics, *words)


def _lines(resume: ResumeText, *names: str) -> list[str]:
    """The lines of some parts of a résumé that say something."""
    reading = resume.catalog.resume_words(resume.language)
    texts = [_behind_heading(resume.text[line.start : line.end], line.heading) for line in resume.told if line.part in names]
    if names == (SCHOOLING,):
        texts = [_COLUMNS.sub(" | ", text.strip()) for text in texts]
    texts = [as_told(text) for text in texts]
    return [unheaded(text, reading) for text in texts if parts(text)]


def _behind_heading(said: str, heading: str) -> str:
    """A line without the heading in its first column: "Job sought      Receptionist"."""
    column = _COLUMNS.search(said.strip())
    headed = column and heading and said.strip()[: column.start()] == heading
    return said.strip()[column.end() :] if column and headed else said


def _basics(resume: ResumeText) -> dict[str, Any]:
    """Who the person is, how to reach them as far as it stands at the top, and what is said under "Profile"."""
    reading, titles = resume.catalog.resume_words(resume.language), resume.catalog.titles(resume.language)
    top = _top(resume)
    named, headline, town = _behind_a_side_column(resume)
    at_home = [] if resume.mixed else top
    name = named or name_in(top, reading, titles) or f"[{resume.catalog.writing(resume.language).messages['your_name']}]"
    own, elsewhere = pages_in(top)
    objective = _lines(resume, "objective")
    sought = job_sought(objective, titles)
    headed = any(line.part == JOBS for line in resume.told)
    above = [resume.text[line.start : line.end] for line in takewhile(lambda line: headed and not line.part, resume.told)]
    found = {
        "name": name,
        "label": headline or _headline(top, name, resume) or sought,
        "email": mail_in(resume.text),
        "phone": phone_in(top, reading),
        "url": own,
        "location": town_of(town) if town else home_in(at_home, name, reading, titles),
        "summary": _joined(
            _with_stops(resume, "profile")
            or ([] if sought else _with_stops(resume, "objective"))
            or opening_in(above, reading, titles)
        ),
        "profiles": elsewhere,
    }
    return {name: value for name, value in found.items() if value}


def _with_stops(resume: ResumeText, part: str) -> list[str]:
    """The lines of a part, as `_lines` has them, each item with a full stop: joined they are sentences."""
    raw = [said for line in resume.told if line.part == part and parts(said := resume.text[line.start : line.end])]
    marked = [is_item(said.strip()) for said in raw]
    told = zip(_lines(resume, part), [*marked[1:], *marked[-1:]], strict=True)
    return [f"{text}." if stops and text[-1] not in ".!?:;," else text for text, stops in told]


def _joined(lines: list[str]) -> str:
    """Lines as one text, in which each sentence begins with a capital."""
    ends = ("", *(line[-1:] for line in lines))
    return " ".join(capitalised(line) if end in ("", *".!?") else line for end, line in zip(ends, lines, strict=False))


def _headline(top: list[str], name: str, resume: ResumeText) -> str:
    """The line below the name that says what the person is: "Cashier | Retail"; "" where none does, or jobs may stand there."""
    at = next((n for n, line in enumerate(top) if name in line), len(top))
    line = next(iter(top[at + 1 :]), "")
    if not any(row.part == JOBS for row in resume.told) or _NO_HEADLINE.search(line) or len(parts(line)) > LONGEST_HEADLINE:
        return ""
    first, titles = _APART.split(line)[0], resume.catalog.titles(resume.language)
    return line if first and (find_occupation(first, titles) or names_a_job(first, titles)) else ""


def _top(resume: ResumeText) -> list[str]:
    """The first lines that tell who the person is, with an empty one where others stand between them."""
    lines = [line for line in resume.told if line.part in ("", "other")][:AT_THE_TOP]
    top, last = list[str](), 0
    for line in lines:
        if last and resume.text[last : line.start].strip():
            top.append("")
        first, *rest = resume.text[line.start : line.end].strip().split("\n")
        # An address of mail seems to go on with the line above, as all in small letters does.
        top += [first, *rest] if any(map(mail_in, rest)) else ["\n".join((first, *rest))]
        last = line.end
    return top


def _behind_a_side_column(resume: ResumeText) -> tuple[str, str, str]:
    """The name of the person, what it is a headline to, and the town, which a page of LinkedIn tells below its address."""
    owner, lines = name_of_page(resume.text), [(resume.text[line.start : line.end].strip(), line.part) for line in resume.told]
    at = next((n for n, (line, _) in enumerate(lines) if is_owner(key(line), owner)), None)
    if at is None:
        return "", "", ""
    *headline, town = [line for line, _ in takewhile(lambda row: not row[1], lines[at + 1 :])] or [""]
    above = any(name_of_page(line) for line, _ in lines[:at])
    return one_line(lines[at][0]), *((one_line(" ".join(headline)), town) if above and headline else ("", ""))
