"""Who a résumé is of, and how to reach the person: what its first lines tell."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from resume_helper.posting.headings import PAGE
from resume_helper.text import fold, key, one_line, parts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from resume_helper.catalog.resume_words import ResumeWords

_BROKEN = re.compile(r"(?<=-)\n(?=\S+ \(LinkedIn\))")
"""Where LinkedIn breaks the address of a page in two."""
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_URL = re.compile(r"(?:https?://)?(?:[\w-]+\.)+[a-z]{2,}/[^\s|,;()]+|(?:https?://|www\.)[^\s|,;()]+", re.IGNORECASE)
_LINKEDIN = re.compile(r"linkedin\.com/", re.IGNORECASE)
_SLUG = re.compile(r"linkedin\.com/in/([^\s/?|,;)]+)", re.IGNORECASE)
_PHONE = re.compile(r"(?<![\w/.-])\(?\+?\(?\d[\d ()./-]{6,18}\d(?![\w/.-])")
_DATE = re.compile(
    r"\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d|\d{1,2} \d{1,2} (?:19|20)\d\d"
    r"|(?:19|20)\d\d[./ -]+(?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d"
)
"""Digits that are no number to call: a day, as that of a birth, and a stretch of years."""
_PIECE = re.compile(r"\s{2,}|\t|\s[-\u2013\u2014/|\u00b7\u2022]\s|[|;,\u2022]")
"""What stands between the ways to reach somebody."""
_COLUMN = re.compile(r"\s{2,}|\t|\s[-\u2013\u2014|]\s|,\s")
"""What stands between a name and what else its line tells."""
_LABELLED = re.compile(r"^([^:|\t]{2,40}?)\s*[:|\t]\s*")
"""What may stand before a name: "Name: "."""
_BEFORE = re.compile(r"([^\W\d_]+)[\s.:)]*$")
"""The word before a number, which tells what it is of."""
_QUOTES = re.compile(r"[\"\u201c\u201d\u00ab\u00bb]")
_NO_NAME = re.compile(r"[\d@:|/]")
EDGES = " ():-\u2013\u2014."
PARTICLE = 3
"""Letters of the small words of a name ("de la")."""
FEWEST_DIGITS = 8
"""Of a phone number."""
NAME = range(2, 6)
"""How many words a name has."""
LABEL = 2
"""Words before a number or an address at most."""
AT_THE_TOP = 8
"""Lines among which the name and the phone of a person stand."""


def name_in(top: Iterable[str], reading: ResumeWords) -> str:
    """The name of a person among the first lines of a résumé; "" where none is told.

    Only a line whose label says so, or that has no label, tells it; a name may stand in two: "Name: ", "Surname: ".
    """
    named: list[str] = []
    of_names = {word for label in reading.names for word in label}
    for line in top:
        label = _LABELLED.match(line.strip())
        if label and (said := [word for word in key(label[1]) if len(word) > 1]) and of_names.issuperset(said):
            named.append(line.strip()[label.end() :])
    for line in (" ".join(named), *top) if named else top:
        name = one_line(_QUOTES.sub("", _COLUMN.split(_without_page(line.strip(EDGES), reading))[0]))
        if _is_name(name):
            return name
    return ""


def _without_page(line: str, reading: ResumeWords) -> str:
    """A line without what says only that the page is a résumé: "Curriculum vitae di ..."."""
    words = line.split()
    for count in range(len(words) - 1, 0, -1):
        if reading.headings.get(key(" ".join(words[:count]))) == PAGE:
            rest = words[count:]
            return " ".join(rest[1:] if rest[0].islower() else rest).strip(EDGES)
    return line


def _is_name(text: str) -> bool:
    """Whether a text may be the name of a person: a few words that begin with capitals, and nothing else."""
    words = text.split()
    capitals = all(word[0].isupper() for word in words if len(word) > PARTICLE)
    return capitals and len(words) in NAME and not _NO_NAME.search(text)


def name_of_page(text: str) -> frozenset[str]:
    """The folded words of the person's name that the address of a LinkedIn page has: linkedin.com/in/kim-doe-1a2b3c."""
    found = _SLUG.search(text)
    return frozenset(word for word in key(found[1].replace("-", " ")) if word.isalpha()) if found else frozenset()


def mail_in(text: str) -> str:
    """The first address of mail in a text; "" for none."""
    found = _MAIL.search(text)
    return found.group() if found else ""


def phone_in(top: Iterable[str], reading: ResumeWords) -> str:
    """The number to call among the first lines of a résumé; "" where none is told.

    One behind a word for it, else the first that no other word is said of: "DNI 12.345.678" is none, nor is a day.
    """
    found = [*_numbers(top)]
    called = (number for word, number in found if word in reading.phone)
    return next(called, next((number for word, number in found if not word), ""))


def _numbers(lines: Iterable[str]) -> Iterator[tuple[str, str]]:
    """What may be numbers to call, each with the folded word before it in its piece of the line."""
    for line in lines:
        for piece in _PIECE.split(line):
            for found in _PHONE.finditer(piece):
                number = found.group()
                if sum(c.isdigit() for c in number) >= FEWEST_DIGITS and not _DATE.fullmatch(number):
                    word = _BEFORE.search(piece[: found.start()])
                    yield fold(word[1].lower()) if word else "", _whole(number)


def _whole(number: str) -> str:
    """A number without half a pair of brackets around it."""
    return number if number.count("(") == number.count(")") else number.replace("(", "").replace(")", "")


def pages_in(top: Iterable[str]) -> tuple[str, list[dict[str, str]]]:
    """The page of the person's own among the first lines, "" for none, and the profiles elsewhere, as JSON Resume has them."""
    own, elsewhere = "", list[dict[str, str]]()
    for found in _URL.finditer(_MAIL.sub(" ", _BROKEN.sub("", "\n".join(top)))):
        if _LINKEDIN.search(found.group()):
            elsewhere.append({"network": "LinkedIn", "url": found.group()})
        else:
            own = own or found.group()
    return own, elsewhere


def is_of_contact(line: str, told: Iterable[str]) -> bool:
    """Whether a line says nothing but what was read of it, or a part of that, and a label before or behind it: "E-mail"."""
    rest = _LABELLED.sub("", line)
    for text in told:
        rest = text if rest.partition(" (")[0] in text else rest
        rest = rest.replace(text, " ")
    return not parts(rest) or (rest != line and len(parts(rest)) <= LABEL)
