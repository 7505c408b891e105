"""Who a résumé is of, and how to reach the person: what its first lines tell."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from resume_helper.match.title import names_a_job
from resume_helper.posting.headings import PAGE
from resume_helper.text import fold, key, one_line, parts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from resume_helper.catalog.resume_words import ResumeWords
    from resume_helper.catalog.titles import Titles

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
_CITY = r"(?P<city>(?-i:[^\W\d_a-z])[^\W\d_]*\.?(?:[ '\u2019-]+[^\W\d_]+\.?){0,4}?)"
_AT_HOME = (
    rf"(?P<postalCode>\d{{4,5}})\s+{_CITY}(?:,?\s+\(?(?P<region>[A-Z]{{2}})\)?)?",  # 37121 Verona (VR)
    rf"{_CITY},?\s+(?P<postalCode>[A-Z]{{1,2}}\d[A-Z\d]?\s?\d[A-Z]{{2}})",  # Leeds LS1 4AB
    rf"{_CITY},\s+(?P<region>[A-Z]{{2}})(?:\s+(?P<postalCode>\d{{5}}(?:-\d{{4}})?))?",  # Boise, ID 83702
)
_HOMES = [re.compile(rf"(?:(?P<address>[^|:]*\d[^|:]*?),\s+)?{home}(?:,\s+[^\W\d_ ]+)?") for home in _AT_HOME]
"""An address with its town, as people of several countries write it."""
_COLUMNS = re.compile(r"\s*[|\t\u00b7\u2022]\s*|\s{2,}|\s+[-\u2013\u2014]\s+")
"""What stands between the ways to reach somebody in one line, and the town."""
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
MOST_OF_A_TOWN = 4
"""Words of the name of a town; a town, its state and its country are fewer."""
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
    return _is_proper(text) and len(text.split()) in NAME and not _NO_NAME.search(text)


def _is_proper(text: str) -> bool:
    """Whether all longer words of a text begin with capitals."""
    return all(word[0].isupper() for word in text.split() if len(word) > PARTICLE)


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


def home_in(top: Sequence[str], name: str, reading: ResumeWords, titles: Titles) -> dict[str, str]:
    """Where the person with a name lives, as JSON Resume has it, among the first lines; none where it is not plain.

    That is an address with a town of known form or behind a label, or what stands alone beside a number to call or an address
    of mail.
    """
    ways = [bool(mail_in(line) or any(_numbers([line]))) for line in top]
    for line in top:
        for piece in _COLUMNS.split(line.strip()):
            label = _LABELLED.match(piece)
            address = piece[label.end() :] if label else piece
            if home := next(filter(None, (form.fullmatch(address) for form in _HOMES)), None):
                return {key: value for key, value in home.groupdict().items() if value}
            if label and key(label[1]) in reading.homes:
                street, _, town = address.rpartition(", ")
                return {"address": street, "city": town} if any(c.isdigit() for c in street) else town_of(address)
    for at, line in enumerate(top):
        pieces = [piece for piece in _COLUMNS.split(line.strip()) if parts(piece) and name not in piece]
        rest = [piece for piece in pieces if not _NO_NAME.search(piece) and not _URL.search(piece)]
        beside = ways[at] or (len(pieces) == 1 and any(ways[max(0, at - 1) : at + 2]))
        if beside and len(rest) == 1 and _is_town(rest[0]) and not names_a_job(rest[0], titles):
            return town_of(rest[0])
    return {}


def _is_town(text: str) -> bool:
    """Whether a text may be a town, with its state or country: names of a few words each."""
    names = text.split(", ")
    return len(names) < MOST_OF_A_TOWN and all(len(name.split()) <= MOST_OF_A_TOWN and _is_proper(name) for name in names)


def town_of(line: str) -> dict[str, str]:
    """A town with its state and country, as JSON Resume has it."""
    city, _, region = line.partition(", ")
    return {"city": city, "region": region} if region else {"city": city}


def is_of_contact(line: str, told: Iterable[str]) -> bool:
    """Whether a line says nothing but what was read of it, or a part of that, and a label before or behind it: "E-mail"."""
    rest = _LABELLED.sub("", line)
    for text in told:
        rest = text if rest.partition(" (")[0] in text else rest
        rest = rest.replace(text, " ")
    return not parts(rest) or (rest != line and len(parts(rest)) <= LABEL)
