"""The head of a job in a résumé: which of its pieces are the title, the firm and the place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.match.title import clean, find_occupation, names_a_job
from resume_helper.person.resume_text.lines import SENTENCE_END
from resume_helper.text import key, parts

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from resume_helper.catalog.resume_words import ResumeWords
    from resume_helper.catalog.titles import Titles
    from resume_helper.person.resume_text.lines import Line

LONGEST_DATED = 14
"""Words that stand beside the dates of a job in its head."""
LONG_WORD = 5
"""Letters of a word that is no abbreviation."""
NAMED = 2
"""What a head names at least: the job and the firm."""
LONGEST_TITLE = 4
"""Words of a sentence after a head without a title that may be that: "Hotel Sole, Rimini. Assistant receptionist. Check-in"."""
LONGEST_TO_THE_TALE = 300
"""Characters after the dates of a job in which its head ends, if what was done follows in the same line."""
MOST_OF_A_PLACE = 3
"""Pieces of a place: the town, its state and its country."""
_BETWEEN = re.compile(
    r"(?:\s*[|\u2022\u00b7\t]\s*|\s+[-\u2013\u2014]\s+|[,:;]\s+|\s{2,}|\n|\s+@\s+|(?<=[^\W\d_]{5})\.\s+)(?![^(\n]*\))"
)
"""What parts the title, the firm and the place in the head of a job, but not within brackets."""
_EDGES = " \t|,;:-\u2013\u2014\u2022\u00b7\u25cf[]>\u2192"
_BRACKET = re.compile(r"[(\[][^)\]]*[)\]]")
_COLON = re.compile(r":\s+")


class Head(NamedTuple):
    """The head of a job: what it tells, the lines that it takes, and the spans of what these tell of the work."""

    position: str
    name: str
    place: str
    start: str
    end: str
    aside: tuple[str, ...]
    """What stands beside the others."""
    rows: Mapping[int, Sequence[str]]
    """By their numbers, its lines with the pieces of each; none of a form."""
    body: tuple[tuple[int, int], ...] = ()

    @property
    def first(self) -> int:
        """The number of its first line."""
        return min(self.rows)


class Told(NamedTuple):
    """What the line with the dates of a job tells beside them."""

    head: str
    """What is of the head of the job, with a line feed where the dates stood, and where a bracket with more than them did."""
    body: int
    """Where in the line begins what was done; at its end, where nothing tells that."""
    edge: bool
    """Whether the dates stand before or after all else of the head, or alone in a bracket: they are those of the job."""


def told_beside(line: Line, reading: ResumeWords, titles: Titles) -> Told:
    """What a line tells beside the dates that it has: "2019 - 2021: Cashier, Acme (Leeds). Rang up purchases."."""
    before, after, at = line.said[line.value : line.dates.first], line.said[line.dates.last :], line.dates.last
    aside, bracket = "", max(before.rfind("("), before.rfind("["))
    if bracket > max(before.rfind(")"), before.rfind("]")):
        closing = re.search(r"[)\]]", after)
        inside = after[: closing.start()] if closing else ""
        aside = f"{before[bracket + 1 :]} {inside}".strip(_EDGES)
        before, cut = before[:bracket], closing.end() if closing else 0
        after, at = after[cut:], at + cut
    named = len(pieces_of(before, reading, titles))
    body = _body(after, named, reading, titles)
    beside = after[:body].lstrip(" )].")
    beside = beside.rstrip(" .:") if body < len(after) else beside
    head = f"{before.strip()}\n{beside}\n{f'({aside})' if aside else ''}".strip()
    aside = "" if re.fullmatch(reading.length, aside, re.IGNORECASE) else aside
    edge = not aside and (not parts(before) or not parts(_BRACKET.sub("", after[:body])))
    return Told(head, at + body, edge or (bool(aside) and line.dates.whole))


def _body(after: str, named: int, reading: ResumeWords, titles: Titles) -> int:
    """Where in what stands after the dates of a job begins what was done. `named` tells how many pieces stand before them."""
    lead = re.match(r"\W*", after)
    first = lead.end() if lead else 0
    # "Reception, May to July 2019. Hotel Blu" goes on, "Reception, May to July 2019. Met guests" does not.
    goes_on = all_named(after[first:].partition(". ")[0])
    if re.search(r"[.:]" if named >= NAMED else r"\.", after[:first]) and named and not (goes_on and named < NAMED):
        return first
    for colon in _COLON.finditer(after, first, LONGEST_TO_THE_TALE):
        if named + len(pieces_of(after[: colon.start()], reading, titles)) >= NAMED:
            return colon.end()
    for end in SENTENCE_END.finditer(after, first, LONGEST_TO_THE_TALE):
        if titles.has_firm(after[: end.start()].rsplit(maxsplit=1)[-1]):
            continue
        rest = after[end.end() :].partition(". ")[0]
        lacks = named + len(pieces_of(after[: end.start()], reading, titles)) < NAMED
        if not (lacks and len(parts(rest)) <= LONGEST_TITLE and all_named(rest)):
            return end.end()
    return len(after)


def all_named(said: str) -> bool:
    """Whether all longer words begin with capitals, as those of a firm: "Cashier. Acme Stores (Leeds)"."""
    return all(word.strip("(")[:1].isupper() for word in said.split() if len(word) >= LONG_WORD)


def pieces_of(line: str, reading: ResumeWords, titles: Titles) -> list[str]:
    """The title, the firm and the place that a line of a head tells, as far as marks and words such as "at" part them.

    What stands aside of them is in brackets: of "Summer job: cashier, Acme" the first, where what follows is a title.
    """
    label, colon, rest = (part.strip() for part in line.lstrip(_EDGES).partition(": "))
    heading = key(label) in reading.headings
    beside = bool(colon) and (heading or not find_occupation(label, titles)) and _titled(rest, reading, titles)
    told, aside = (rest, [] if heading else [f"({label})"]) if beside else (line, [])
    pieces = (piece.strip(_EDGES) for piece in _BETWEEN.split(told))
    named = (piece for piece in pieces if reading.labels.get(key(piece)) != "place")  # "Acme | City: Rome | Country: Italy"
    whole = (piece if ")" in piece else piece.strip("( ") for piece in named)
    return aside + [part for piece in whole if parts(piece) for part in _at_a_firm(_bare(piece, titles), reading, titles)]


def _titled(line: str, reading: ResumeWords, titles: Titles) -> bool:
    """Whether the first piece of a line is sure to name a job."""
    pieces = pieces_of(line, reading, titles)
    return bool(pieces) and find_occupation(pieces[0], titles) is not None


def _bare(piece: str, titles: Titles) -> str:
    """A piece without the full stop of a sentence, which is not that of "Ltd."."""
    last = piece.rsplit(maxsplit=1)[-1].rstrip(".")
    return piece if len(last) < LONG_WORD or "." in last or titles.has_firm(last) else piece.rstrip(".")


def _at_a_firm(piece: str, reading: ResumeWords, titles: Titles) -> Iterator[str]:
    """A job and the firm at which it was ("cashier at Acme"), or the piece as it is."""
    found = re.match(reading.at, piece, re.IGNORECASE) if piece[0] != "(" else None
    if found and (not found[1] or (names_title(found[1], reading, titles) and not titles.knows(found[2]))):
        yield from filter(None, found.groups())
    else:
        yield piece


def names_title(piece: str, reading: ResumeWords, titles: Titles) -> bool:
    """Whether a piece of a head names a job, and tells of none: "Promoted to team leader" begins no job."""
    first = key(piece)[:1]
    begins = bool(first) and (first[0] in reading.pronouns or first[0] in reading.verbs)
    return not begins and (find_occupation(piece, titles) is not None or names_a_job(piece, titles))


def named_in(
    lines: Sequence[Sequence[str]], reading: ResumeWords, titles: Titles, title: str = ""
) -> tuple[str, str, str, tuple[str, ...]]:
    """The title, the firm and the place that the pieces of the lines of a head name, and what else stands beside them.

    `title` is the piece that is known to be the title. The firm is what has the mark of one, or else stands in the line of the
    title, or first. A name begins with a capital: "part time" is none.
    """
    rows = [[piece for piece in line if piece[0] != "("] for line in lines]
    first = title or _position(rows, reading, titles)
    beside = next((row for row in rows if first in row), [])
    others = [piece for row in (beside, *(row for row in rows if row is not beside)) for piece in row if piece != first]
    also = [piece for piece in beside if piece in others and " ".join(titles.stems(piece)) in titles.numbers]
    if len(also) < len(others):  # "Waiter - Cashier", with a firm beside them
        others = [piece for piece in others if piece not in also]
    else:
        also = []
    names = [piece for piece in others if _is_name(piece, reading, titles)] or others
    name = next(filter(titles.has_firm, names), next(iter(names), ""))
    places = [piece for piece in names if piece != name and _is_name(piece, reading, titles)][:MOST_OF_A_PLACE]
    aside = (piece for line in lines for piece in line if piece not in (first, *also, name, *places))
    return " / ".join([first, *also]), name, ", ".join(places), tuple(piece.strip("()") for piece in aside)


def _is_name(piece: str, reading: ResumeWords, titles: Titles) -> bool:
    """Whether a piece may be the name of a firm or a place: "avd. Oslo", but not "Full-time" or "2 years"."""
    said = any(c.isupper() for c in piece) and not re.fullmatch(reading.length, piece, re.IGNORECASE)
    return said and (piece.isupper() or titles.has_firm(piece) or clean(piece, titles) != "")


def _position(rows: Sequence[Sequence[str]], reading: ResumeWords, titles: Titles) -> str:
    """The piece of a head that names the job, one with a line of its own before others.

    Where none is known to, the first of some does, unless it is a firm.
    """
    pieces = [piece for row in sorted(rows, key=len) for piece in row]
    sure = [piece for piece in pieces if find_occupation(piece, titles) and names_title(piece, reading, titles)]
    known = sure or [piece for row in rows for piece in row if names_title(piece, reading, titles)]
    said = [piece for row in rows for piece in row]
    first = said[0] if len(said) >= NAMED and not titles.has_firm(said[0]) else ""
    return known[0] if known else first
