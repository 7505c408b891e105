"""A profile out of a résumé that is read as text: what it tells of the person and the jobs, to be looked over."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from resume_helper.catalog.entries import language_of
from resume_helper.catalog.tongues import named_in, tongues
from resume_helper.person.fluency import CEFR
from resume_helper.person.holder import DEGREE, SCHOOL, SERVED, TRADE
from resume_helper.person.resume_text.jobs import Worked
from resume_helper.posting.headings import PAGE
from resume_helper.text import key, one_line, parts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from resume_helper.person.resume_text import ResumeText

_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(r"(?<![\w/.-])\+?\(?\d[\d ()./-]{6,18}\d(?![\w/.-])")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_MARK = re.compile(r"^\W+(?=\w)")
_PARTED = re.compile(r"(?<=\w)-\s*\n\s*(?=\w)")
"""Where the end of a line parts a word."""
_APART = re.compile(r"\s{2,}|\t|\s[-\u2013\u2014]\s|,\s")
"""What stands between the columns of a line, and between a name and a place."""
_LABEL = re.compile(r"^[^\W\d_]+(?: [^\W\d_]+)?:\s*")
"""What may stand before a name: "Name: "."""
_NO_NAME = re.compile(r"[\d@:|/]")
_EDGES = " ():-\u2013\u2014."
DRIVING, CREDENTIAL = "driving-licence", "credential"
BOTH = 2
"""Years of a stretch of them."""
PARTICLE = 3
"""Letters of the small words of a name ("de la")."""
FEWEST_DIGITS = 8
"""Of a phone number; a stretch of years ("2015 - 2019") has as many, and is none."""
NAME = range(2, 6)
"""How many words a name has."""
NO_JOB = Worked("", "", "", "", "", (), ())
AT_THE_TOP = 6
"""Lines among which the name and the phone of a person stand."""


def profile_of(resume: ResumeText) -> dict[str, Any]:
    """The document of a profile (person/profile.py). What a job does not tell is left to fill in, in brackets."""
    education = [resume.text[line.start : line.end] for line in resume.told if line.part == "education"]
    document = {
        "basics": _basics(resume),
        "work": [_job(job, resume) for job in resume.jobs()] or [_job(NO_JOB, resume)],
        "education": [_studied(line) for line in education if parts(line)],
        "skills": [*_skills(resume)],
        "languages": [*_languages(resume)],
        "certificates": [{"name": name} for name in _certificates(resume)],
        "meta": {"language": resume.language},
    }
    return {name: value for name, value in document.items() if value}


def _basics(resume: ResumeText) -> dict[str, Any]:
    """Who the person is: name, phone and mail as far as they stand at the top, and what is said under "Profile"."""
    said = [resume.text[line.start : line.end].strip() for line in resume.told]
    top = said[:AT_THE_TOP]
    names = (name for line in top if _is_name(name := _first_piece(resume, line)))
    phones = (found.group() for line in top for found in _PHONE.finditer(line) if _is_phone(found.group()))
    mail = _MAIL.search(resume.text)
    about = (one_line(line) for line, (*_, part) in zip(said, resume.told, strict=True) if part == "profile" and parts(line))
    found = {
        "name": one_line(next(names, f"[{_say(resume, 'your_name')}]")),
        "email": mail.group() if mail else "",
        "phone": next(phones, ""),
        "summary": " ".join(about),
    }
    return {key: value for key, value in found.items() if value}


def _first_piece(resume: ResumeText, line: str) -> str:
    """What a line begins with, without a label ("Name: ") and the word that says what the page is ("CV")."""
    first, _, rest = line.partition(" ")
    page = resume.catalog.resume_words(resume.language).headings.get(key(first)) == PAGE
    return _APART.split(_LABEL.sub("", (rest if page else line).strip(_EDGES)))[0]


def _is_name(text: str) -> bool:
    """Whether a text may be the name of a person: a few words that begin with capitals, and nothing else."""
    words = text.split()
    capitals = all(word[0].isupper() for word in words if len(word) > PARTICLE)
    return capitals and len(words) in NAME and not _NO_NAME.search(text)


def _is_phone(found: str) -> bool:
    """Whether what has digits is no stretch of years."""
    return sum(c.isdigit() for c in found) >= FEWEST_DIGITS and len(_YEAR.findall(found)) < BOTH


def _say(resume: ResumeText, message: str) -> str:
    return resume.catalog.writing(resume.language).messages[message]


def _job(job: Worked, resume: ResumeText) -> dict[str, Any]:
    """A job as a profile has it, with the duties that its lines show."""
    names = {
        "name": job.name or ("" if job.position else f"[{_say(resume, 'template_company')}]"),
        "position": job.position or f"[{_say(resume, 'template_position')}]",
        "location": job.location,
        "startDate": job.start,
        "endDate": job.end,
    }
    told = [*job.remarks, *(_as_told(resume.text[slice(*span)]) for span in job.lines)]
    duties = [
        id_
        for id_, evidence in resume.duties.items()
        if any(start <= one.start < end for one in evidence for start, end in job.lines)
    ]
    rows = {**names, "highlights": [line for line in told if parts(line)], "duties": duties}
    return {key: value for key, value in rows.items() if value}


def _as_told(line: str) -> str:
    """A line without the mark of an item, and without the breaks of a page."""
    return one_line(_PARTED.sub("-", _MARK.sub("", line.strip())))


def _studied(line: str) -> dict[str, str]:
    """A line on schooling as it stands: which of its words name the school and which the degree, nothing tells."""
    return {"studyType": _as_told(line)}


def _skills(resume: ResumeText) -> Iterator[dict[str, Any]]:
    """The skills that it names, as a résumé lists them, with the products that it names."""
    for match in resume.matches.skills:
        if resume.catalog.shared.skills[match.id].group in ("soft", "hard") and match.id not in (TRADE, SERVED):
            name, tools = resume.catalog.writing(resume.language).skills[match.id].name, _named(match.tools)
            yield {"name": name, "keywords": tools} if tools else {"name": name}


def _certificates(resume: ResumeText) -> Iterator[str]:
    """The certificates that it names; what was learned at school stands among the education."""
    for match in resume.matches.skills:
        if match.id == DRIVING:
            yield resume.catalog.writing(resume.language).skills[match.id].name
        elif resume.catalog.shared.skills[match.id].group == CREDENTIAL and match.id not in (SCHOOL, DEGREE):
            yield from _named(match.tools)


def _named(tools: Iterable[str]) -> list[str]:
    """Products, each once, of "Microsoft Outlook" and "Outlook" the first."""
    every = [*dict.fromkeys(map(one_line, tools))]
    return [tool for tool in every if not any(tool != other and tool in other for other in every)]


def _languages(resume: ResumeText) -> Iterator[dict[str, str]]:
    """The languages that it names, each with the words beside it that tell how well it is spoken."""
    for tongue, (said, level) in resume.tongues.items():
        name = named_in(tongue, language_of(resume.language))
        row = {"language": name[:1].upper() + name[1:]}
        yield {**row, "fluency": _fluency(said, tongue, resume)} if level else row


def _fluency(said: str, tongue: str, resume: ResumeText) -> str:
    """The words about a language that tell a level: that of CEFR, or else all but its name.

    A heading before others ("Languages: ") tells none, and one alone does: "Mother tongue: Italian".
    """
    words = [word.strip(_EDGES) for word in said.split() if tongue not in tongues(word, resume.catalog)]
    label, colon, _ = said.partition(":")
    above = len(label.split()) if colon and key(label) in resume.catalog.resume_words(resume.language).headings else 0
    words = words[above:] or words
    return next((word for word in words if word.lower() in CEFR), " ".join(words).strip(_EDGES))
