"""The jobs of a résumé that is read as text: title, firm, dates, and the lines that tell what was done."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.match.title import find_occupation, names_a_job
from resume_helper.posting.cut import is_item
from resume_helper.text import parts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from resume_helper.catalog.resume_words import ResumeWords
    from resume_helper.catalog.titles import Titles

LONGEST_HEAD, LONGEST_DATED = 10, 14
"""Words of a line above or below the dates of a job that belongs to its head, and of that with the dates, beside them."""
MOST_OF_A_HEAD = 2
"""Lines of a head above its dates, and below them, at most."""
NAMED = 2
"""What a head names at least: the job and the firm."""
_BETWEEN = re.compile(r"\s*[|\u2022\u00b7\t]\s*|\s+[-\u2013\u2014]\s+|,\s+|\s{2,}|\n|\s+@\s+")
"""What parts the title, the firm and the place in the head of a job."""
_EDGES = " \t|,;:-\u2013\u2014\u2022\u00b7"
_LABEL = re.compile(r"^[^\W\d_]+(?: [^\W\d_]+)?:\s+", re.MULTILINE)
"""What may stand before a title or a firm: "Position: "."""


class Worked(NamedTuple):
    """A job of a résumé: what is not told is ""."""

    position: str
    name: str
    location: str
    start: str
    """A date of JSON Resume (2019 or 2019-03)."""
    end: str
    """The same; "" where the job goes on."""
    remarks: tuple[str, ...]
    """What stands in brackets beside the dates: "closed in 2021"."""
    lines: tuple[tuple[int, int], ...]
    """The spans of the lines that tell what was done."""


class _Dated(NamedTuple):
    """A line that tells between which dates somebody worked: its number, the dates, and the rest of it."""

    at: int
    start: str
    end: str
    rest: str
    open: bool
    """Whether no end is told, not even "now"."""


def jobs_of(text: str, lines: Sequence[tuple[int, int]], reading: ResumeWords, titles: Titles) -> Iterator[Worked]:
    """The jobs that the lines of work of a résumé tell, in their order. A job begins around the dates of it.

    Lines above the first job, or all where no dates are told, are of one of which nothing else is told.
    """
    said = [text[start:end].strip() for start, end in lines]
    heads = [_head(dated, said, lines, text, titles) for dated in _sure([*_dated(said, reading)])]
    before = heads[0][1] if heads else len(lines)
    if before:
        yield Worked("", "", "", "", "", (), tuple(lines[:before]))
    for n, (dated, first, last) in enumerate(heads):
        until = heads[n + 1][1] if n + 1 < len(heads) else len(lines)
        pieces = [piece for at in range(first, last + 1) for piece in _pieces(dated.rest if at == dated.at else said[at])]
        aside = [piece for piece in pieces if piece[0] == "("]
        position, others = _position([piece for piece in pieces if piece not in aside], titles)
        name, location = (*others, "", "")[:2]
        remarks = tuple(remark.strip("()") for remark in aside)
        yield Worked(position, name, location, dated.start, dated.end, remarks, tuple(lines[last + 1 : until]))


def _dated(said: Sequence[str], reading: ResumeWords) -> Iterator[_Dated]:
    """The lines that tell the dates of a job and little else."""
    expression = re.compile(reading.period, re.IGNORECASE)
    for at, line in enumerate(said):
        found = expression.search(line)
        if found and not is_item(line):
            rest = f"{line[: found.start()]}\n{line[found.end() :]}"
            if len(parts(rest)) <= LONGEST_DATED:
                first = 1 if found["year1"] else 3
                end = _date(found, 2, reading) if found["year2"] else ""
                yield _Dated(at, _date(found, first, reading), end, rest, first > 1)


def _sure(dated: Sequence[_Dated]) -> Iterator[_Dated]:
    """The dated lines without those that tell of a time within a job: "(team captain since 2022)" beside its dates."""
    whole = {one.at for one in dated if not one.open}
    for one in dated:
        near = range(one.at - MOST_OF_A_HEAD, one.at + MOST_OF_A_HEAD + 1)
        if not one.open or whole.isdisjoint(near):
            yield one


def _date(found: re.Match[str], n: int, reading: ResumeWords) -> str:
    """The date with the number `n` of those that an expression for a period has, as JSON Resume writes it."""
    name, number = found[f"month{n}"], found[f"number{n}"] or found[f"iso{n}"]
    month = reading.months.get(name.lower().rstrip("."), 0) if name else int(number or 0)
    return f"{found[f'year{n}']}-{month:02}" if month else found[f"year{n}"]


def _head(
    dated: _Dated, said: Sequence[str], lines: Sequence[tuple[int, int]], text: str, titles: Titles
) -> tuple[_Dated, int, int]:
    """A dated line, and the first and the last line of the head that it stands in, by their numbers."""

    def belongs(at: int, beside: int) -> bool:
        low, high = sorted((at, beside))
        if not 0 <= low <= high < len(said) or text.count("\n", lines[low][1], lines[high][0]) > 1:
            return False
        line = said[at]
        ended = line[-1] in ":;" or (line[-1] == "." and not titles.has_firm(line))
        return len(parts(line)) <= LONGEST_HEAD and not is_item(line) and not ended and not line[0].islower()

    first = last = dated.at
    while first > dated.at - MOST_OF_A_HEAD and belongs(first - 1, first):
        first -= 1
    above = [piece for line in (*said[first : dated.at], dated.rest) for piece in _pieces(line)]
    titled = any(names_a_job(piece, titles) for piece in above)
    while last < dated.at + MOST_OF_A_HEAD and belongs(last + 1, last):
        below = _pieces(said[last + 1])
        if len(above) >= NAMED and (titled or not any(names_a_job(piece, titles) for piece in below)):
            break
        last, above = last + 1, above + below
        titled = titled or any(names_a_job(piece, titles) for piece in below)
    return dated, first, last


def _pieces(line: str) -> list[str]:
    """The title, the firm and the place that a line of a head tells, as far as marks part them."""
    pieces = (piece.strip(_EDGES) for piece in _BETWEEN.split(_LABEL.sub("", line)))
    whole = (piece if ")" in piece else piece.strip("( ") for piece in pieces)
    return [piece for piece in whole if parts(piece)]


def _position(pieces: Sequence[str], titles: Titles) -> tuple[str, list[str]]:
    """The piece of a head that names the job, and the others. Where none is known to, the first does, unless it is a firm."""
    known = [piece for piece in pieces if find_occupation(piece, titles)] or [p for p in pieces if names_a_job(p, titles)]
    first = pieces[0] if len(pieces) >= NAMED and not titles.has_firm(pieces[0]) else ""
    best = known[0] if known else first
    return best, [piece for piece in pieces if piece != best]
