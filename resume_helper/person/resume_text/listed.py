"""What a résumé lists besides jobs and schooling: skills, languages and certificates, in the words of the person."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.catalog.entries import language_of
from resume_helper.catalog.tongues import named_in, tongues
from resume_helper.match.matches import find_matches
from resume_helper.person.fluency import MOTHER_TONGUE, cefr_in, is_level, reached
from resume_helper.person.holder import DEGREE, SCHOOL, SERVED, TRADE, folded, within
from resume_helper.person.resume_text.contact import mail_in
from resume_helper.person.resume_text.lines import LABEL
from resume_helper.person.resume_text.shown import SKILLS
from resume_helper.posting.structure import of_one_line
from resume_helper.sections import LANGUAGE
from resume_helper.text import key, one_line, parts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from resume_helper.person.resume_text import ResumeText

DRIVING, CREDENTIAL = "driving-licence", "credential"
TELLING = ("work", "volunteer", "profile", "")
"""The parts in which products are named in passing."""
_NAME = re.compile(r"[^\W_]{2}")
FEWEST_OF_A_LIST = 5
"""Items from which a line is a list, though one of them is a sentence."""
LONGEST_ITEM = 7
"""Words of an item of a list; a longer one is a sentence."""
LONGEST_FLUENCY = 3
"""Words beside a language that tell of a level though none of them is known to."""
_MARK = re.compile(r"^(?:[^\w(+]|\+(?!\d))+")
"""The mark of an item; a bracket or the plus of a number is none."""
_PARTED = re.compile(r"(?<=\w)-\s*\n\s*(?=\w)")
"""Where the end of a line parts a word."""
_LISTED = re.compile(r"[,;\u2022\u00b7|\t]|\s{2,}|\s[-\u2013\u2014/]\s")
_YEAR = re.compile(r"[\s,(]+((?:19|20)\d\d)\)?\.?$")
_BRACKETS = re.compile(r"\(.*?\)")
_EDGES = " ():-\u2013\u2014."


class Listed(NamedTuple):
    """What a résumé lists, as JSON Resume has it, and the lines among it that tell something in sentences."""

    skills: list[dict[str, str]]
    languages: list[dict[str, str]]
    certificates: list[dict[str, str]]
    sentences: list[str]


def listed(resume: ResumeText) -> Listed:
    """What a résumé lists. Its words stay as they are: another name for a skill may say more, or less, than the person did."""
    skills, certificates, sentences = list[str](), list[str](), list[str]()
    nothing = resume.catalog.resume_words(resume.language).nothing
    for line in resume.told:
        text = as_told(resume.text[line.start : line.end])
        if line.part == "certificates" and parts(text):
            certificates.append(_unlabelled(text, resume))
        elif line.part == "skills":
            listed_ = items(_unlabelled(text, resume))
            if len(listed_) < FEWEST_OF_A_LIST and any(len(parts(item)) > LONGEST_ITEM for item in listed_):
                sentences.append(text)
                short = (item for item in listed_ if len(parts(item)) <= LONGEST_ITEM)
                certificates += (item for item in short if _are_of_certificate(named_by(item, resume), resume))
                continue
            for item in listed_:
                if len(parts(item)) > LONGEST_ITEM:
                    sentences.append(item)
                    continue
                ids = named_by(item, resume)
                if is_level(item, resume.catalog.typed.levels) or not _NAME.search(item) or key(item) in nothing:
                    continue  # the level of a language in a column of its own, the class of a licence, "none"
                if _are_of_certificate(ids, resume):
                    certificates.append(item)
                elif not _is_language(item, ids, resume):
                    skills.append(item)
    certificates += (item for item in _in_passing(resume) if not within(item, folded(certificates)))
    skills += (tool for tool in _products(resume) if not within(tool, folded([*skills, *certificates])))
    skills = [
        skill for skill in dict.fromkeys(skills) if not within(skill, folded(other for other in skills if other != skill))
    ]
    return Listed(
        [{"name": skill} for skill in skills],
        [*_languages(resume)],
        [_certificate(text) for text in dict.fromkeys(certificates)],
        sentences,
    )


def as_told(line: str) -> str:
    """A line without the mark of an item, and without the breaks of a page."""
    return one_line(_PARTED.sub("-", _MARK.sub("", line.strip())))


def items(line: str) -> list[str]:
    """The items of a line that lists, parted where no bracket is open."""
    found, start = list[str](), 0
    for mark in _LISTED.finditer(line):
        before = line[start : mark.start()]
        if before.count("(") <= before.count(")"):
            found.append(before)
            start = mark.end()
    return [item for text in (*found, line[start:]) if parts(item := text.strip(" .:-\u2013\u2014"))]


def named_by(item: str, resume: ResumeText) -> tuple[str, ...]:
    """The skills that an item of a list names."""
    catalog = resume.catalog
    read = find_matches(of_one_line(item, SKILLS, bullet=True), catalog.index(resume.language), catalog.shared)
    return tuple(match.id for match in read.skills)


def _unlabelled(line: str, resume: ResumeText) -> str:
    """A line without the label before what it lists, unless that tells what: "Spanish: native", "Driving licence: B"."""
    label = LABEL.match(line)
    if not label or tongues(label[1], resume.catalog):
        return line
    rest = line[label.end() :]
    return f"{label[1]} {rest}" if _are_of_certificate(named_by(label[1], resume), resume) else rest


def _are_of_certificate(ids: Iterable[str], resume: ResumeText) -> bool:
    """Whether any of the skills that a text names is a certificate."""
    return any(_is_certificate(id_, resume) for id_ in ids)


def _is_certificate(skill: str, resume: ResumeText) -> bool:
    group = resume.catalog.shared.skills[skill].group
    return skill == DRIVING or (group == CREDENTIAL and skill not in (SCHOOL, DEGREE))


def _is_language(item: str, ids: Iterable[str], resume: ResumeText) -> bool:
    told = reached(item, resume.catalog.typed.levels) or any(resume.catalog.shared.skills[id_].group == LANGUAGE for id_ in ids)
    return bool(told) and bool(tongues(item, resume.catalog))


def _certificate(text: str) -> dict[str, str]:
    """A certificate, and the year of it where it ends with one."""
    year = _YEAR.search(text)
    return {"name": text[: year.start()], "date": year[1]} if year and parts(text[: year.start()]) else {"name": text}


def _in_passing(resume: ResumeText) -> Iterator[str]:
    """The certificates that other lines name: the item that does, or where it is a sentence what the catalog calls it."""
    for match in resume.matches.skills:
        if not _is_certificate(match.id, resume):
            continue
        for one in match.evidence:
            line = resume.line_at(one.start)
            if line is None or line.part in ("skills", "certificates", "education", "languages"):
                continue
            text = _unlabelled(as_told(resume.text[line.start : line.end]), resume)
            short = [item for item in items(text) if len(parts(item)) <= LONGEST_ITEM and match.id in named_by(item, resume)]
            if short or match.id == DRIVING:
                yield short[0] if short else resume.catalog.writing(resume.language).skills[match.id].name
            else:
                yield from _longest(match.tools)


def _products(resume: ResumeText) -> Iterator[str]:
    """The products that are named where jobs are told."""
    lines = (resume.text[line.start : line.end] for line in resume.told if line.part in TELLING)
    told = "\n".join(line for line in lines if not mail_in(line) and "/" not in line)
    for match in resume.matches.skills:
        if resume.catalog.shared.skills[match.id].group in ("soft", "hard") and match.id not in (TRADE, SERVED):
            yield from (tool for tool in _longest(match.tools) if tool in told)


def _longest(tools: Iterable[str]) -> list[str]:
    """Products, each once, of "Microsoft Outlook" and "Outlook" the first."""
    every = [*dict.fromkeys(map(one_line, tools))]
    return [tool for tool in every if not any(tool != other and tool in other for other in every)]


def _languages(resume: ResumeText) -> Iterator[dict[str, str]]:
    """The languages that it names, the mother tongue first, each with the words beside it that tell how well it is spoken."""
    rows = sorted(resume.tongues.items(), key=lambda row: not (row[1][1] and row[1][1].low == MOTHER_TONGUE))
    for tongue, (said, level) in rows:
        name = named_in(tongue, language_of(resume.language))
        row = {"language": name[:1].upper() + name[1:]}
        fluency = _fluency(said, resume)
        fluency = resume.catalog.resume_words(resume.language).fluency.get(fluency.lower(), fluency)
        yield {**row, "fluency": fluency} if fluency and (level or len(parts(fluency)) <= LONGEST_FLUENCY) else row


def _fluency(said: str, resume: ResumeText) -> str:
    """The words about a language that tell a level: that of CEFR, or else all but names.

    A heading before others ("Languages: ") tells none, and one alone does: "Mother tongue: Italian".
    """
    words = [word.strip(_EDGES) for word in said.split() if not tongues(word, resume.catalog)]
    label, colon, _ = said.partition(":")
    if colon and not tongues(label, resume.catalog):
        beside, level = words[len(label.split()) :], reached(label, resume.catalog.typed.levels)
        headed = key(label) in resume.catalog.resume_words(resume.language).headings
        if headed or not level:
            words = beside or (_BRACKETS.sub("", label).split() if level else [])
    return cefr_in(words) or " ".join(words).strip(_EDGES)
