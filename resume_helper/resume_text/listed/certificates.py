"""Certificates and licences as a résumé lists them: what each is called, who issued it, and when."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.resume_text.dates import dates_in
from resume_helper.resume_text.marks import CELLS
from resume_helper.text import capitalised, key, parts

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from resume_helper.catalog.resume_words import ResumeWords

_YEAR = re.compile(r"[\s,(]+((?:19|20)\d\d)\)?\.?$")
_FIRST = re.compile(r"^((?:19|20)\d\d)\s*[-\u2013\u2014:.]?\s+(?=[^\W\d])")
"""A year before what was got in it."""
_RULE = frozenset("|-: \t")
"""What is between the first row of a table of Markdown and the others."""
EDGES = " ,;:(-\u2013\u2014"
LONGEST_LABEL = 5
"""Words before the date of a certificate."""


class Listing(NamedTuple):
    """What lines list."""

    rows: list[dict[str, str]]
    beside: list[str]
    """What else a page says of certificates: the number of each."""


def certificates_in(lines: Iterable[str], reading: ResumeWords) -> Listing:
    """The certificates that lines tell, one each; those above "Issued May 2019" are one, with the firm that issued it."""
    rows, beside, above = list[dict[str, str]](), list[str](), list[str]()
    date, furniture = reading.issued["date"], reading.issued["beside"]
    for line in lines:
        when = dates_in(line, reading, alone=True) if _begins(line, date) else None
        if when and above:
            rows += [*(row_of(one, reading) for one in above[:-2]), _issued(above[-2:], when.start)]
            above = []
        elif when or _begins(line, furniture):
            beside.append(line)
        else:
            above.append(line)
    return Listing([*rows, *(row_of(one, reading) for one in above)], beside)


def row_of(text: str, reading: ResumeWords) -> dict[str, str]:
    """A certificate, and the date of it where it begins or ends with one: with its month, where that is told."""
    text = capitalised(text)
    year, first, when = _YEAR.search(text), _FIRST.match(text), dates_in(text, reading, alone=True)
    whole = when is not None and not (when.whole or parts(text[when.last :]))
    if when and whole and when.end not in ("", when.start):  # the second one tells until when
        return {"name": text}
    if when and whole and when.first and text[: when.first].count("(") == text[: when.first].count(")"):
        name = text[: when.first].rstrip(EDGES)
        return {"name": name, "date": when.start} if parts(name) and not _is_valid_to(name, reading) else {"name": text}
    name = text[: year.start()] if year else ""
    if year and name.count("(") > name.count(")"):  # "(Hill County, 2024)", but "(Hill County, exp. 2027)" tells when it ends
        told = text[year.start()] == ","
        return {"name": f"{name})", "date": year[1]} if told else {"name": text}
    if year and parts(name):
        return {"name": name, "date": year[1]} if not _is_valid_to(name, reading) else {"name": text}
    return {"name": text[first.end() :], "date": first[1]} if first else {"name": text}


def _is_valid_to(before: str, reading: ResumeWords) -> bool:
    """Whether what stands before a date says that it is the last of a certificate: "First aid, valid until"."""
    said = key(before)
    ends = any(reading.labels.get(said[-count:]) == "end" for count in range(1, LONGEST_LABEL) if count <= len(said))
    return ends or any(said[-len(label) :] == label for label in reading.issued["beside"])


def as_row(line: str, reading: ResumeWords) -> str:
    """A row of a table as it stands in a list: what was got, who gave it, and the date, which may stand first."""
    cells = [cell.strip() for cell in CELLS.split(line.strip(" |")) if parts(cell)]
    if len(cells) == 1 or key(cells[0]) in reading.headings:
        return line
    return ", ".join(sorted(cells, key=lambda cell: _is_date(cell, reading)))


def heads_columns(text: str, end: int) -> bool:
    """Whether the line that ends there names the columns of a table of Markdown: a rule stands below it, "|---|---|"."""
    start = text.find("\n", end) + 1
    below = text[start : text.find("\n", start)] if start else ""
    return "|" in below and "--" in below and _RULE.issuperset(below)


def _is_date(text: str, reading: ResumeWords) -> bool:
    when = dates_in(text, reading, alone=True)
    return when is not None and not parts(text[: when.first] + text[when.last :])


def is_dated_at_end(text: str) -> bool:
    """Whether a text ends with a year behind what was got in it."""
    year = _YEAR.search(text)
    return year is not None and bool(parts(text[: year.start()]))


def dated_each(pieces: Iterable[str]) -> list[str]:
    """Some pieces of a line as the certificates that it lists, each with its year; none for one, or without the last year."""
    found, item = list[str](), list[str]()
    for piece in pieces:
        item.append(piece)
        if is_dated_at_end(piece):
            found.append(", ".join(item))
            item = []
    return found if len(found) > 1 and not item else []


def is_dated(line: str, reading: ResumeWords) -> bool:
    """Whether a line tells when the certificate above it was issued: "Issued May 2019"."""
    return bool(_begins(line, reading.issued["date"]) and dates_in(line, reading, alone=True))


def _issued(lines: list[str], date: str) -> dict[str, str]:
    """A certificate with the firm below it, if there is one."""
    name, *issuer = lines
    return {"name": name, "date": date, **({"issuer": issuer[0]} if issuer else {})}


def _begins(line: str, labels: Collection[tuple[str, ...]]) -> int:
    """How many words of a line are one of some labels before what it tells; 0 for none."""
    said = key(line)
    return next((count for count in range(min(LONGEST_LABEL, len(said)), 0, -1) if said[:count] in labels), 0)
