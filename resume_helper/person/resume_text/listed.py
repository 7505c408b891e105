"""What a résumé lists besides jobs and schooling: skills, languages and certificates, in the words of the person."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.catalog.tongues import tongues
from resume_helper.match.matches import find_matches
from resume_helper.person.fluency import MOTHER_TONGUE, is_level, reached
from resume_helper.person.holder import DEGREE, SCHOOL, SERVED, TRADE, folded, within
from resume_helper.person.resume_text.certificates import certificate, certificates_in, is_dated
from resume_helper.person.resume_text.contact import mail_in
from resume_helper.person.resume_text.lines import LABEL, outside_brackets
from resume_helper.person.resume_text.sections import CLASSES
from resume_helper.person.resume_text.shown import SKILLS
from resume_helper.person.resume_text.spoken.words import Reader
from resume_helper.posting.structure import of_one_line
from resume_helper.sections import LANGUAGE
from resume_helper.text import key, one_line, parts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from resume_helper.catalog.resume_words import ResumeWords
    from resume_helper.person.resume_text import ResumeText
    from resume_helper.person.resume_text.sections import PartLine
    from resume_helper.person.resume_text.spoken.words import Said

DRIVING, CREDENTIAL = "driving-licence", "credential"
TELLING = ("work", "volunteer", "profile", "")
"""The parts in which products are named in passing."""
_NAME = re.compile(r"[^\W_]{2}")
FEWEST_OF_A_LIST = 5
"""Items from which a line is a list, though one of them is a sentence."""
FEWEST_OF_A_TABLE = 3
"""Words of a line that heads the columns of a table of languages: "Listening Reading Writing"."""
LONGEST_ITEM = 7
"""Words of an item of a list; a longer one is a sentence."""
_MARK = re.compile(r"^(?:[^\w(+]|\+(?!\d))+")
"""The mark of an item; a bracket or the plus of a number is none."""
_PARTED = re.compile(r"(?<=\w)-\s*\n\s*(?=\w)")
"""Where the end of a line parts a word."""
_LISTED = re.compile(
    r"[,;\u2022\u00b7|\t]|\s{2,}|\s[-\u2013\u2014/]\s|(?<=\w{3})\.\s+(?=[^\W\d_a-z])|(?<=\b[A-Z])\.\s+(?=[^\W\d_a-z]\w{3})"
)
_CLASS = re.compile(r"\b[A-D]\d?E?\b")
"""One of the classes of a licence."""


class Listed(NamedTuple):
    """What a résumé lists, as JSON Resume has it, and what of it is not taken over: sentences, and what has no place there."""

    skills: list[dict[str, str]]
    languages: list[dict[str, str]]
    certificates: list[dict[str, str]]
    left: list[str]


def listed(resume: ResumeText) -> Listed:
    """What a résumé lists. Its words stay as they are: another name for a skill may say more, or less, than the person did."""
    reading, found = resume.catalog.resume_words(resume.language), _Items(resume)
    issued, heads = list[str](), {line.heading for line in resume.told}
    for line in resume.told:
        text = as_told(resume.text[line.start : line.end])
        if line.part == "certificates" and resume.text[line.start : line.end].strip() in heads:
            continue  # the licence whose classes stand below it
        if line.part == "certificates" and parts(text):
            if _is_held(text, line, resume):
                issued.append(_of_licence(text, line, resume))
            else:
                found.left.append(text)
        elif line.part in ("skills", "further"):
            label = LABEL.match(text) if line.part == "further" else None
            whole = label and key(label[1]) not in reading.headings
            found.take(text if whole else _unlabelled(text, resume, line.heading), sure=line.part == "skills")
    for item in resume.languages.others:
        found.sort_in(item, sure=False)
    told = certificates_in(issued, reading)
    named = [*(row["name"] for row in told.rows), *found.certificates]
    passed = (item for item in _in_passing(resume) if not within(item, folded(named)))
    rows = [*told.rows, *map(certificate, dict.fromkeys((*found.certificates, *passed)))]
    skills = found.skills
    skills += (tool for tool in _products(resume) if not within(tool, folded([*skills, *named])))
    skills = [
        skill for skill in dict.fromkeys(skills) if not within(skill, folded(other for other in skills if other != skill))
    ]
    return Listed([{"name": skill} for skill in skills], [*_languages(resume)], rows, [*told.beside, *found.left])


class _Items:
    """The items of lists of skills, and of what else there is to say."""

    def __init__(self, resume: ResumeText) -> None:
        self._resume, self._reading = resume, resume.catalog.resume_words(resume.language)
        self._reader = Reader(resume.catalog, resume.language)
        self.skills, self.certificates, self.left = list[str](), list[str](), list[str]()
        self._last = self.skills
        """Where the last item went: a level below it is told of that."""

    def take(self, line: str, *, sure: bool) -> None:
        """Take up the items of a line; `sure` says that they are skills whatever they name. Sentences are none."""
        listed_ = items(line)
        if len(listed_) < FEWEST_OF_A_LIST and any(len(parts(item)) > LONGEST_ITEM for item in listed_):
            self.left.append(line)
            short = (item for item in listed_ if len(parts(item)) <= LONGEST_ITEM)
            self.certificates += (item for item in short if _are_of_certificate(named_by(item, self._resume), self._resume))
            return
        for item in listed_:
            self.sort_in(item, sure=sure)

    def sort_in(self, item: str, *, sure: bool) -> None:
        """Put an item where it belongs: a level to the skill before it ("Excel", "good"), a language nowhere."""
        said = self._reader.said(item)
        if len(parts(item)) > LONGEST_ITEM:
            self.left.append(item)
        elif not (said.bare or said.codes):
            if said.levels and self._last and _NAME.search(item):
                self._last[-1] = f"{self._last[-1]} ({item.strip('()')})"
            elif said.about < FEWEST_OF_A_TABLE:
                (self.skills if sure and said.joined else self.left).append(item)
        elif not (not _NAME.search(item) or key(item) in self._reading.nothing):  # the class of a licence, or "none"
            ids = named_by(item, self._resume)
            self._last = self._place(item, ids, said, sure=sure)
            self._last.append(_levelled(item, self._resume))

    def _place(self, item: str, ids: tuple[str, ...], said: Said, *, sure: bool) -> list[str]:
        if _are_of_certificate(ids, self._resume):
            known = sure or set(ids) != {DRIVING} or not self.certificates or _is_licence(item, self._reading)
            return self.certificates if known else self.left  # "own car" is no licence
        if _is_language(item, ids, self._resume) or (said.sure and not ids):
            return []
        return self.skills if sure or said.levels or self._is_known(ids) else self.left

    def _is_known(self, ids: Iterable[str]) -> bool:
        """Whether any of the skills that an item names is one of those that are learned: to have a car is none."""
        return any(self._resume.catalog.shared.skills[id_].group == "hard" and id_ not in (TRADE, SERVED) for id_ in ids)


def as_told(line: str) -> str:
    """A line without the mark of an item, and without the breaks of a page."""
    return one_line(_PARTED.sub("-", _MARK.sub("", line.strip())))


def items(line: str) -> list[str]:
    """The items of a line that lists, parted where no bracket is open."""
    return [item for text in outside_brackets(_LISTED, line) if parts(item := text.strip(" .:-\u2013\u2014"))]


def named_by(item: str, resume: ResumeText) -> tuple[str, ...]:
    """The skills that an item of a list names."""
    catalog = resume.catalog
    read = find_matches(of_one_line(item, SKILLS, bullet=True), catalog.index(resume.language), catalog.shared)
    return tuple(match.id for match in read.skills)


def _unlabelled(line: str, resume: ResumeText, heading: str = "") -> str:
    """A line without the label before what it lists, unless that tells what: "Spanish: native", "Driving licence: B"."""
    label = LABEL.match(line)
    if heading and not label and line.startswith(f"{heading} "):
        rest = line.removeprefix(heading).strip()
        return line if _is_level(rest, resume) else rest
    if not label or tongues(label[1], resume.catalog):
        return line
    rest = line[label.end() :]
    if _are_of_certificate(named_by(label[1], resume), resume):
        return f"{label[1]} {rest}"
    headed = key(label[1]) in resume.catalog.resume_words(resume.language).headings
    return line if not headed and _is_level((items(rest) or [""])[0], resume) else rest


def _of_licence(line: str, at: PartLine, resume: ResumeText) -> str:
    """A line that tells of a certificate; where it has only the classes of a licence, behind what its heading calls that."""
    reading = resume.catalog.resume_words(resume.language)
    if is_dated(line, reading):
        return line
    text = _unlabelled(line, resume, at.heading)
    named = reading.headings.get(key(at.heading)) == "licences" and not _are_of_certificate(named_by(text, resume), resume)
    if not (named or CLASSES.fullmatch(text)):
        return text
    return f"{at.heading.capitalize() if at.heading.isupper() else at.heading} {text}".strip().replace(":", "")


def _is_held(text: str, at: PartLine, resume: ResumeText) -> bool:
    """Whether what stands under the name of a licence tells of one: "Driving licence: not yet" does not."""
    reading = resume.catalog.resume_words(resume.language)
    if reading.headings.get(key(at.heading)) != "licences":
        return True
    rest = text.removeprefix(at.heading)
    said = key(rest)
    lacking = any(said[:count] in reading.nothing for count in range(1, len(said) + 1))
    below = rest != text or resume.text[: at.start].rstrip(" \n:").endswith(at.heading.rstrip(" :"))
    return not lacking and (below or bool(_CLASS.search(rest)) or _are_of_certificate(named_by(rest, resume), resume))


def _is_level(text: str, resume: ResumeText) -> bool:
    """Whether a text tells a level, and no product whose name begins as one: "Elements"."""
    return is_level(text, resume.catalog.typed.levels) and not named_by(text, resume)


def _is_licence(item: str, reading: ResumeWords) -> bool:
    """Whether an item has a word with which licences are headed."""
    return any(reading.headings.get((word,)) in ("certificates", "licences") for word in key(item))


def _levelled(item: str, resume: ResumeText) -> str:
    """An item with its level in brackets: "Excel: good"."""
    name, colon, level = item.partition(":")
    return f"{name} ({level.strip()})" if colon and _is_level(level, resume) else item


def _are_of_certificate(ids: Iterable[str], resume: ResumeText) -> bool:
    """Whether any of the skills that a text names is a certificate."""
    return any(_is_certificate(id_, resume) for id_ in ids)


def _is_certificate(skill: str, resume: ResumeText) -> bool:
    group = resume.catalog.shared.skills[skill].group
    return skill == DRIVING or (group == CREDENTIAL and skill not in (SCHOOL, DEGREE))


def _is_language(item: str, ids: Iterable[str], resume: ResumeText) -> bool:
    told = reached(item, resume.catalog.typed.levels) or any(resume.catalog.shared.skills[id_].group == LANGUAGE for id_ in ids)
    return bool(told) and bool(tongues(item, resume.catalog))


def _in_passing(resume: ResumeText) -> Iterator[str]:
    """The certificates that other lines name: the item that does, or where it is a sentence what the catalog calls it."""
    for match in resume.matches.skills:
        if not _is_certificate(match.id, resume):
            continue
        for one in match.evidence:
            line = resume.line_at(one.start)
            if line is None or line.part in ("skills", "further", "certificates"):
                continue
            if line.part in ("education", "languages") and match.id != DRIVING:
                continue
            text = _unlabelled(as_told(resume.text[line.start : line.end]), resume, line.heading)
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
    for row in sorted(resume.languages.found(), key=lambda row: not (row.level and row.level.low == MOTHER_TONGUE)):
        yield {"language": row.name, "fluency": row.said} if row.said else {"language": row.name}
