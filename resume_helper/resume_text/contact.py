"""Who a résumé is of, and how to reach the person: what its first lines tell."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from resume_helper.catalog.phrases import phrases_in
from resume_helper.match.title import find_occupation, names_a_job
from resume_helper.posting.headings import PAGE
from resume_helper.text import key, one_line, parts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from resume_helper.catalog.resume_words import ResumeWords
    from resume_helper.catalog.titles import Titles

_BROKEN = re.compile(r"(?<=-)\n(?=\S+ \(LinkedIn\))")
"""Where LinkedIn breaks the address of a page in two."""
_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]++@[\w-]++(?:\.[\w-]++)+")
_URL = re.compile(
    r"(?<![\w-])(?<![\w-]\.)(?:https?://)?(?:[\w-]++\.)+[a-z]{2,}/[^\s|,;()]+|(?:https?://|www\.)[^\s|,;()]+", re.IGNORECASE
)
"""Both begin where their first word does: looked for from each letter on, a word of a megabyte would take for ever."""
_LINKEDIN = re.compile(r"linkedin\.com/", re.IGNORECASE)
_SLUG = re.compile(r"linkedin\.com/in/([^\s/?|,;)]+)", re.IGNORECASE)
_PHONE = re.compile(r"(?<![\w/.-])\(?\+?\(?\d[\d ()./-]{6,18}\d(?![\w/-]|\.\w)")
_DATE = re.compile(
    r"\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d|\d{1,2} \d{1,2} (?:19|20)\d\d"
    r"|(?:19|20)\d\d[./ -]+(?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d"
)
"""Digits that are no number to call: a day, as that of a birth, and a stretch of years."""
_PIECE = re.compile(r"\s{2,}|\t|\s[-\u2013\u2014/|\u00b7\u2022]\s|[|;,\u2022]")
"""What stands between the ways to reach somebody."""
_COLUMN = re.compile(r"\s{2,}|\t|\s[-\u2013\u2014|]\s|,\s")
"""What stands between a name and what else its line tells."""
LABELLED = re.compile(r"^([^:|\t]{2,40}?)\s*[:|\t]\s*")
"""What may stand before a name: "Name: "."""
_BEFORE = re.compile(r"((?:[^\W\d_]+[\s./]+){0,2}[^\W\d_]+)[\s.:)-]*$")
"""The words before a number, which tell what it is of: "Mob No"."""
_QUOTES = re.compile(r"[\"\u201c\u201d\u00ab\u00bb]")
NO_NAME = re.compile(r"[\d@:|/]")
EDGES = " ():-\u2013\u2014."
PARTICLE = 3
"""Letters of the small words of a name ("de la")."""
FEWEST_DIGITS = 8
"""Of a phone number."""
NAME = range(2, 6)
"""How many words a name has."""
LABEL = 2
"""Words before a number or an address at most."""
FARTHEST = 80
"""Characters before a number in which the words for it stand."""
LONGEST_BEFORE = 10
"""Words before a name or a town, at most, that only say what it is: "Curriculum vitae di", "I live in"."""
AT_THE_TOP = 8
"""Lines among which the name and the phone of a person stand."""


def name_in(top: Sequence[str], reading: ResumeWords, titles: Titles) -> str:
    """The name of a person among the first lines of a résumé; "" where none is told.

    Only a line whose label says so, or that has no label, tells it; a name may stand in two: "Name: ", "Surname: ". Of lines
    below one in which the person says it ("My name is ..."), none does.
    """
    said, at = introduced(top, reading, titles)
    if len(said.split()) >= NAME.start:
        return said
    return _name_alone(top[:at], reading) or said or _small_name(top, reading, titles)


def _small_name(top: Sequence[str], reading: ResumeWords, titles: Titles) -> str:
    """A name in small letters in the first line, above a number to call or an address of mail: "kim doe"; "" for none."""
    line = next(iter(top), "").strip()
    said = line.split()
    if len(said) not in NAME or not (line.islower() and all(map(str.isalpha, said))) or key(line) in reading.headings:
        return ""
    spoken = any(word in titles.function_words for word in key(line) if len(word) >= PARTICLE) or _is_job(line, titles)
    return line if not spoken and any(mail_in(below) or has_number(below) for below in top[1:]) else ""


def introduced(top: Sequence[str], reading: ResumeWords, titles: Titles) -> tuple[str, int]:
    """The name by which the person introduces himself among the first lines, and the number of that line; "" for none."""
    for at, line in enumerate(top):
        found = re.match(reading.prose.introduced, line, re.IGNORECASE)
        if found and not _is_job(found["name"], titles):
            return found["name"].strip(EDGES), at
    return "", len(top)


def _is_job(name: str, titles: Titles) -> bool:
    """Whether what somebody says to be is a job; a name begins with a word that no title has: "Sara Lo Presti"."""
    first, *_ = name.split()
    named = names_a_job(name, titles) and bool(titles.stems(first)) and titles.knows(first)
    return named or find_occupation(name, titles) is not None


def _name_alone(top: Iterable[str], reading: ResumeWords) -> str:
    """The name of a person that has a line of its own, or a label."""
    named: list[str] = []
    of_names = {word for label in reading.names for word in label}
    of_pages = {word for heading, part in reading.headings.items() if part == PAGE for word in heading if len(word) > PARTICLE}
    for line in top:
        label = LABELLED.match(line.strip())
        if label and (said := [word for word in key(label[1]) if len(word) > 1]) and of_names.issuperset(said):
            named.append(_given_first(line.strip()[label.end() :], label[1], reading))
        if not label and (name := _behind_label(line, reading)):
            named.append(name)
    for line in (" ".join(named), *top) if named else top:
        name = one_line(_QUOTES.sub("", _COLUMN.split(_without_page(line.strip(EDGES), reading))[0]))
        if _is_name(name) and not any(word in of_pages for word in key(name)):
            return name
    return ""


def _given_first(name: str, label: str, reading: ResumeWords) -> str:
    """A name, the given one first where a label asks for the other before a comma: "Surname, name: Doe, Kim"."""
    family, comma, given = name.partition(", ")
    return f"{given} {family}" if comma and key(label)[0] in reading.surnames and is_proper(given) else name


def _behind_label(line: str, reading: ResumeWords) -> str:
    """The name behind a label that no mark parts from it ("Full name Kim Doe"); "" for none."""
    words = line.split()
    counts = range(max(1, len(words) - max(NAME)), len(words) + 1)  # what stands behind it is a name, of a few words
    count = max((n for n in counts if key(" ".join(words[:n])) in reading.names), default=0)
    name = _given_first(" ".join(words[count:]), " ".join(words[:count]) or line, reading)
    return name if count and _is_name(name) else ""


def _without_page(line: str, reading: ResumeWords) -> str:
    """A line without what says only that the page is a résumé: "Curriculum vitae di ..."."""
    words = line.split()
    for count in range(min(len(words) - 1, LONGEST_BEFORE), 0, -1):
        if reading.headings.get(key(" ".join(words[:count]))) == PAGE:
            rest = words[count:]
            return " ".join(rest[1:] if rest[0].islower() else rest).strip(EDGES)
    return line


def _is_name(text: str) -> bool:
    """Whether a text may be the name of a person: a few words that begin with capitals, and nothing else."""
    return is_proper(text) and len(text.split()) in NAME and not NO_NAME.search(text)


def is_proper(text: str) -> bool:
    """Whether all longer words of a text begin with capitals."""
    return all(word[0].isupper() for word in text.split() if len(word) > PARTICLE)


def name_of_page(text: str) -> frozenset[str]:
    """The folded words of the person's name that the address of a LinkedIn page has: linkedin.com/in/kim-doe-1a2b3c.

    Those of the address of mail beside it as well: that of the page may have nothing of the name.
    """
    found = _SLUG.search(text)
    said = f"{found[1]} {mail_in(text).partition('@')[0]}" if found else ""
    words = (word.rstrip("0123456789") for word in key(re.sub("[-_.]", " ", said)))
    return frozenset(word for word in words if word.isalpha())


def is_owner(said: Sequence[str], owner: frozenset[str]) -> bool:
    """Whether folded words are the name of the person whose page has these in its address: also "kimdoe" for "Kim Doe"."""
    return len(said) > 1 and (owner.issuperset(said) or "".join(said) in owner)


def mail_in(text: str) -> str:
    """The first address of mail in a text; "" for none."""
    found = _MAIL.search(text)
    return found.group() if found else ""


def phone_in(top: Iterable[str], reading: ResumeWords) -> str:
    """The number to call among the first lines of a résumé; "" where none is told.

    One behind a word for it, else the first that no other word is said of: "DNI 12.345.678" is none, nor is a day.
    """
    found = [*_numbers(top)]
    called = (
        number
        for said, number in found
        if not reading.phone.isdisjoint(said[-LABEL:]) or any(phrases_in(said, reading.prose.called))
    )
    return next(called, next((number for said, number in found if not said), ""))


def has_number(said: str) -> bool:
    """Whether a text tells a number to call."""
    return any(_numbers([said]))


def _numbers(lines: Iterable[str]) -> Iterator[tuple[tuple[str, ...], str]]:
    """What may be numbers to call, each with the folded words before it in its piece of the line."""
    for line in lines:
        for piece in _PIECE.split(line):
            for found in _PHONE.finditer(piece):
                number = found.group()
                if sum(c.isdigit() for c in number) >= FEWEST_DIGITS and not _DATE.fullmatch(_whole(number)):
                    word = _BEFORE.search(piece[max(0, found.start() - FARTHEST) : found.start()])
                    yield key(word[1]) if word else (), _whole(number)


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


def without_ways(piece: str, reading: ResumeWords) -> str:
    """A piece of a line without a number to call, an address of mail, and the words for them: "Leeds, tel. 07700 900123"."""
    bare = _URL.sub(" ", _MAIL.sub(" ", piece))
    bare = _PHONE.sub(" ", bare) if has_number(bare) else bare
    if bare == piece:
        return piece
    said = [one.strip() for one in bare.split(",")]
    return ", ".join(one for one in said if parts(one) and one[-1] != ":" and not set(key(one)) <= reading.phone)
