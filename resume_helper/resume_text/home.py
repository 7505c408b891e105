"""Where somebody lives: what the first lines of a résumé tell of the address and the town."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from resume_helper.catalog.phrases import phrase_at
from resume_helper.match.title import names_a_job
from resume_helper.resume_text.contact import (
    EDGES,
    LABELLED,
    LONGEST_BEFORE,
    NO_NAME,
    has_number,
    is_proper,
    mail_in,
    without_ways,
)
from resume_helper.resume_text.labels import is_in_a_country
from resume_helper.text import key, parts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from resume_helper.catalog.resume_words import ResumeWords
    from resume_helper.catalog.titles import Titles

_CITY = r"(?P<city>(?-i:[^\W\d_a-z])[^\W\d_]*\.?(?:[ '\u2019-]+[^\W\d_]+\.?){0,4}?)"
_AT_HOME = (
    rf"(?P<postalCode>\d{{4,5}})\s+{_CITY}(?:,?\s+\(?(?P<region>[A-Z]{{2}})\)?)?",  # 37121 Verona (VR)
    rf"{_CITY},?\s+(?P<postalCode>[A-Z]{{1,2}}\d[A-Z\d]?(?:\s?\d[A-Z]{{2}})?)",  # Leeds LS1 4AB, Leeds LS1
    rf"{_CITY},\s+(?P<region>(?!CP)[A-Z]{{2}})(?:\s+(?P<postalCode>\d{{5}}(?:-\d{{4}})?|[A-Z]\d[A-Z] ?\d[A-Z]\d))?",  # Erie, PA
    rf"{_CITY}(?:,\s+(?P<region>(?:Co\.|County) [^\W\d_]+))?,?\s+(?P<postalCode>[A-Z]\d[\dW]\s?[A-Z\d]{{4}})",  # Ennis
    rf"{_CITY},?\s+(?P<region>(?!CP)[A-Z]{{2,3}})\s+(?P<postalCode>\d{{4}})",  # Footscray VIC 3011
    rf"{_CITY}(?:,\s+(?P<region>[^\W\d_ ]+))?(?:\s*-\s*|,?\s+)(?P<postalCode>\d{{3}}\s?\d{{3}})",  # Lucknow 226001
)
_HOMES = [re.compile(rf"(?:(?P<address>[^|:]*\d[^|:]*?),\s+)?{home}(?:,\s+[^\W\d_ ]+|\s+\([^\W\d_ ]+\))?") for home in _AT_HOME]
"""An address with its town, as people of several countries write it."""
COLUMNS = re.compile(r"\s*[|\t\u00b7\u2022]\s*|\s{2,}|\s+[-\u2013\u2014]\s+")
"""What stands between the ways to reach somebody in one line, and the town."""
_GAP = re.compile(r"(?<=:)\s+")
"""The space between a label and its answer in the next column: "Address:      Main Street 3"."""
_DOCUMENT = re.compile(r"(?:[A-Z]\.?\s?){2,5}(?:[Nn][.\u00ba\u00b0o]*)?\s*:?\s*\d[\d. -]{5,}")
"""The number of a document behind its letters: "DNI 38.114.902"."""
_STREET = re.compile(
    r"(?P<address>(?!\d+ )[^,]{3,40}\s(?:n\.?[\u00ba\u00b0]?\s?)?\d{1,5}"
    r"[^\W\d_]?(?:,[^,\d]*\d[^,]*)?),\s+(?P<city>[^\d,]{3,40})"
)
"""A street with its number and a town, without a number of the post."""
_POST = re.compile(r",\s*(?:(?:[A-Z]\.?\s?){2,3}:?\s*)?(?P<postalCode>\d{4,6})\.?$")
"""The number of the post behind a town: ", C.P. 53000"."""
FEWEST_BEFORE_A_STATE = 2
"""Names between a street and a state that stands before the number of the post: the district and the town."""
_REGION = re.compile(r"([^()]{3,40}) \(([^()]{2,30})\)")
"""A town with what it is in, in brackets: "Getafe (Madrid)"."""
_NUMBERED = re.compile(r"[^,]{0,40}\d[^,]{0,40}")
"""A street with its number and no town."""
_HOUSE = re.compile(r"[^\W\d_][^@\d]{2,40}\d[^@]{0,20}")
"""A street with its number, beside the town."""
LONGEST_HOME = 200
"""Characters of an address with its town: where the street ends is looked for at each comma, and the number of the house before
each."""
MOST_OF_A_TOWN = 4
"""Words of the name of a town; a town, its state and its country are fewer."""


def home_in(top: Sequence[str], name: str, reading: ResumeWords, titles: Titles) -> dict[str, str]:
    """Where the person with a name lives, as JSON Resume has it, among the first lines; none where it is not plain.

    That is an address with a town of known form or behind a label, or what stands alone beside a number to call or an address
    of mail. A part of a town is none, but of the address.
    """
    home = _home_told(top, name, reading, titles)
    city, *regions = (home.get(kind, "") for kind in ("city", "region"))
    quarters = [part for part in (city, *regions) if phrase_at(key(part), 0, reading.quarters)]
    if not quarters:
        return home
    address = ", ".join(filter(None, (home.get("address"), *quarters)))
    town = ", ".join(part for part in (city, *regions) if part and part not in quarters)
    rest = {kind: said for kind, said in home.items() if kind not in ("address", "city", "region")}
    return {"address": address, **rest, **(town_of(town) if town else {})}


def _home_told(top: Sequence[str], name: str, reading: ResumeWords, titles: Titles) -> dict[str, str]:
    """The same as it is written, whatever is a town."""
    for line in top:
        if (found := re.match(reading.prose.introduced, line, re.IGNORECASE)) and found["city"]:
            return {"city": found["city"].strip(EDGES)}
    for line, below in pairwise((*top, "")):
        before = ""
        for piece in COLUMNS.split(_GAP.sub(" ", line.strip())):
            label = LABELLED.match(piece)
            address: str = piece[label.end() :] if label else piece
            if home := _home(address):
                street = "address" not in home and _HOUSE.fullmatch(before) and not has_number(before)
                return {"address": before, **home} if street else home  # "Main Street 3 - 5015 Bergen"
            before = address
            if label and key(label[1]) in reading.homes:
                if _NUMBERED.fullmatch(address) and (home := _home(below.strip())):  # "Address: Main Street 3", "5015 Bergen"
                    return {"address": address, **home}
                return _at_a_label(address, reading)
    return _home_beside(top, name, reading, titles)


def _at_a_label(address: str, reading: ResumeWords) -> dict[str, str]:
    """Where somebody lives, by what stands behind a label: a street, a town, and the number of the post, or a town."""
    post = _POST.search(address)
    street, _, town = (address[: post.start()] if post else address).rpartition(", ")
    if not any(c.isdigit() for c in street):
        return town_of(address)
    region = {}
    within = key(town) in reading.countries and ", " in street  # "Main Street 3, Cork, Ireland"
    names = sum(not any(map(str.isdigit, piece)) for piece in street.split(", "))
    if within or (post and names >= FEWEST_BEFORE_A_STATE):
        region, (street, _, town) = {"region": town}, street.rpartition(", ")
    if (
        not post and (post := _POST.search(street)) and any(map(str.isdigit, street[: post.start()]))
    ):  # "Street 3, 5015, Bergen"
        street = street[: post.start()]
    return {"address": street, **({"postalCode": post["postalCode"]} if post else {}), "city": town, **region}


def _home(text: str) -> dict[str, str]:
    """An address with its town, of known form, as JSON Resume has it; none for any other text."""
    forms = _HOMES if len(text) <= LONGEST_HOME else ()
    home = next(filter(None, (form.fullmatch(text.rstrip(".")) for form in forms)), None)
    return {key: value for key, value in home.groupdict().items() if value} if home else {}


def documents_in(line: str) -> list[str]:
    """What a line tells of documents: their numbers, which are no part of a profile."""
    return [piece for piece in map(str.strip, COLUMNS.split(line)) if _DOCUMENT.match(piece)]


def _home_beside(top: Sequence[str], name: str, reading: ResumeWords, titles: Titles) -> dict[str, str]:
    """What stands alone beside a number to call or an address of mail: a town, or a street and a town."""
    ways = [bool(mail_in(line) or has_number(line)) for line in top]
    for at, line in enumerate(top):
        pieces = [
            piece for piece in COLUMNS.split(line.strip()) if parts(piece) and name not in piece and not _DOCUMENT.match(piece)
        ]
        pieces = [bare for piece in pieces if (bare := without_ways(piece, reading))]
        others = [piece for piece in pieces if key(piece) not in reading.headings]
        linked, pieces = len(others) < len(pieces), others  # "Leeds, England · Contact info", as a page of LinkedIn has it
        beside = ways[at] or linked or (len(pieces) == 1 and any(ways[max(0, at - 1) : at + 2]))
        street = _STREET.fullmatch(pieces[0]) if beside and pieces else None
        if street and _is_town(street["city"], reading):
            return street.groupdict()
        names = [piece for piece in pieces if not (NO_NAME.search(piece) or reading.phone.issuperset(key(piece)))]
        rest = [_unlabelled(piece, reading) for piece in names]
        if beside and len(rest) == 1 and _is_town(rest[0], reading) and not names_a_job(rest[0], titles):
            return town_of(rest[0])
    in_a_country = (line.strip() for line in top if is_in_a_country(line.strip(), reading))  # as LinkedIn has it, alone
    return next((town_of(line) for line in in_a_country if _is_town(line, reading) and not names_a_job(line, titles)), {})


def _unlabelled(piece: str, reading: ResumeWords) -> str:
    """A piece without words for a home before it, which no mark parts from it: "lives in Leeds"."""
    words = piece.split()
    count = max(
        (n for n in range(1, min(len(words), LONGEST_BEFORE + 1)) if key(" ".join(words[:n])) in reading.homes), default=0
    )
    town = " ".join(words[count:])
    region = _REGION.fullmatch(town)
    return ", ".join(region.groups()) if region else town


def _is_town(text: str, reading: ResumeWords) -> bool:
    """Whether a text may be a town, with its state or country: names of a few words each, and no heading."""
    names = text.split(", ")
    if phrase_at(key(text), 0, reading.private):
        return False
    if any(len(word) > 1 and word in reading.phone for word in key(text)):
        return False
    named = all(len(name.split()) <= MOST_OF_A_TOWN and is_proper(name) for name in names)
    return named and len(names) < MOST_OF_A_TOWN and key(text) not in reading.headings


def town_of(line: str) -> dict[str, str]:
    """A town with its state and country, as JSON Resume has it."""
    city, _, region = line.partition(", ")
    return {"city": city, "region": region} if region else {"city": city}
