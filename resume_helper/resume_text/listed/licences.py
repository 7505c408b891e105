"""The lines of a résumé under certificates and licences, each as what it tells is called."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from resume_helper.catalog.prose_words import AND
from resume_helper.catalog.tongues import tongues
from resume_helper.resume_text.labels import LABEL
from resume_helper.resume_text.listed.certificates import (
    as_row,
    dated_each,
    heads_columns,
    is_dated,
    is_dated_at_end,
)
from resume_helper.resume_text.listed.items import as_told, items
from resume_helper.resume_text.marks import outside_brackets
from resume_helper.resume_text.named import DRIVING, has_certificate, named_by, names_level
from resume_helper.resume_text.sections import CERTIFICATES, CLASSES
from resume_helper.text import fold, key

if TYPE_CHECKING:
    from resume_helper.resume_text import ResumeText
    from resume_helper.resume_text.sections import PartLine

LONGEST_LIST = 300
"""Characters of a line that lists certificates; a longer one tells more."""
_AND = re.compile(rf"\s{AND}\s")
_LIST = re.compile(r"[,;]\s+")
_PLURAL, _IN_BOTH = re.compile(r"\(\w{1,3}\)"), re.compile(r"\b(\w{4,6})(\w?) \w{1,2} \1\w?\b", re.IGNORECASE)
"""What a heading has of a licence in the one and the other number: "licence(s)", "patente o patenti"."""
_CLASS = re.compile(r"\b[A-D]\d?E?\b")
"""One of the classes of a licence."""
_CLASSES = re.compile(r"(?:([^\W\d_]+)\s+)?[A-D]\d?E?\b")
"""What begins with one, and at most a word for it: "Class B"."""


def certificates_of(line: PartLine, resume: ResumeText) -> list[str]:
    """The certificates that a line tells, as they are called; none where none is held: "Driving licence: not yet"."""
    if heads_columns(resume.text, line.end):
        return []
    reading = resume.catalog.resume_words(resume.language)
    text = as_told(as_row(resume.text[line.start : line.end].strip(), reading))
    if not _is_held(text, line, resume):
        return []
    called = _called(text, line, resume)
    pieces = outside_brackets(_LIST, called) if len(called) <= LONGEST_LIST else [called]
    if len(pieces) > 1 and all(_names_certificate(piece, resume) for piece in pieces):
        return pieces
    return dated_each(pieces) or _beside_driving(called, resume) or [called]


def _beside_driving(text: str, resume: ResumeText) -> list[str]:
    """A driving licence and the certificate behind "and" in a text; none for any other: "Driving licence and first aid"."""
    licence, *others = _AND.split(text, maxsplit=1)
    named = [named_by(piece, resume.catalog, resume.language) for piece in (licence, *others)]
    apart = bool(others) and DRIVING in named[0] and DRIVING not in named[1] and has_certificate(named[1], resume.catalog)
    if not apart:
        return []
    first, _, rest = others[0].partition(" ")
    small = fold(first.lower()) in resume.catalog.titles(resume.language).function_words  # "and a first aid certificate"
    return [licence, rest if small and rest else others[0]]


def unlabelled(line: str, resume: ResumeText, heading: str = "") -> str:
    """A line without the label before what it lists, unless that tells what: "Spanish: native", "Driving licence: B"."""
    label = LABEL.match(line)
    if heading and not label and line.startswith(f"{heading} "):
        rest = line.removeprefix(heading).strip()
        return line if names_level(rest, resume.catalog, resume.language) else rest
    if not label or tongues(label[1], resume.catalog):
        return line
    rest = line[label.end() :]
    lists = resume.catalog.resume_words(resume.language).headings.get(key(label[1])) == CERTIFICATES
    if _names_certificate(label[1], resume) and not (lists and (is_dated_at_end(rest) or _names_certificate(rest, resume))):
        return f"{label[1]} {rest}"
    headed = key(label[1]) in resume.catalog.resume_words(resume.language).headings
    return line if not headed and names_level((items(rest) or [""])[0], resume.catalog, resume.language) else rest


def _called(line: str, at: PartLine, resume: ResumeText) -> str:
    """A line that tells of a certificate; where it has only the classes of a licence, behind what its heading calls that."""
    reading = resume.catalog.resume_words(resume.language)
    if is_dated(line, reading):
        return line
    text = unlabelled(line, resume, at.heading)
    headed = reading.headings.get(key(at.heading)) == "licences"
    classes = _CLASSES.match(text)
    bare = classes is not None and reading.headings.get(key(classes[1] or "")) != "licences"
    named = headed and (bare or not _names_certificate(text, resume))
    if not (named or CLASSES.fullmatch(text)):
        return text
    heading = _IN_BOTH.sub(r"\1\2", _PLURAL.sub("", at.heading.capitalize() if at.heading.isupper() else at.heading))
    return f"{heading} {text}".strip().replace(":", "")


def _is_held(text: str, at: PartLine, resume: ResumeText) -> bool:
    """Whether what stands under the name of a licence tells of one."""
    reading = resume.catalog.resume_words(resume.language)
    if reading.headings.get(key(at.heading)) != "licences":
        return True
    rest = text.removeprefix(at.heading)
    said = key(rest)
    lacking = any(said[:count] in reading.nothing for count in range(1, len(said) + 1))
    below = rest != text or resume.text[: at.start].rstrip(" \n:").endswith(at.heading.rstrip(" :"))
    return not lacking and (below or bool(_CLASS.search(rest)) or _names_certificate(rest, resume))


def _names_certificate(text: str, resume: ResumeText) -> bool:
    return has_certificate(named_by(text, resume.catalog, resume.language), resume.catalog)
