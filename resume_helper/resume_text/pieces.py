"""The pieces of a line of the head of a job, and what one may be: a title, the name of a firm or a place, or an aside."""

from __future__ import annotations

import re
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.catalog.phrases import phrase_at, phrases_in
from resume_helper.match.title import clean, find_occupation, names_a_job
from resume_helper.resume_text.households import at_a_household, is_household
from resume_helper.text import key, parts

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from resume_helper.catalog.resume_words import ResumeWords
    from resume_helper.catalog.titles import Titles

MOST_BESIDE = 2
"""Pieces of a line that need have no place among them."""
LONGEST_SHORT = 3
"""Letters of a word such as "on"."""
LONGEST_TITLE = 3
"""Words of a title below a firm that might be one itself."""
MOST_OF_A_PLACE = 4
"""Pieces of a place: the town, the county, the region and the country."""
FEWEST_OF_A_FIRM = 2
"""Words of a firm before a title which nothing parts from it."""
LONG_WORD = 5
"""Letters of a word that is no abbreviation."""
EDGES = " \t|,;:-\u2013\u2014\u2022\u00b7\u25cf[]>\u2192"
_STATE = re.compile(r"[A-Z]{2}")
_FORM = (
    r"(?:Inc|INC|LLC|LLP|Ltd|LTD|Limited|PLC|plc|Corp|CORP|GmbH|Pty|Pvt|AS|ASA|ANS|S(?:\.\s?[A-Za-z])+"
    r"|S\. de R|SA de C|SLU?|S[Rr][Ll]|S[Pp]A|S[Nn][Cc])(?!\w)"
)
"""An expression for the legal form of a firm behind a comma, the same in all languages: "Acme, Inc.", "Acme, S.A."."""
_BETWEEN = re.compile(
    rf"(?:\s*[|\u2022\u00b7\t]\s*|\s+[-\u2013\u2014]\s+|,\s+(?!{_FORM})|[:;]\s+|\s{{2,}}|\n|\s+@\s+"
    r"|(?:(?<=[^\W\d_]{5})|(?<=\w\)))\.\s+)(?![^(\n]{0,80}\))"
)
"""What parts the title, the firm and the place in the head of a job, but not within brackets, where these are short."""


def all_named(said: str) -> bool:
    """Whether all longer words begin with capitals, as those of a firm: "Cashier. Acme Stores (Leeds)"."""
    return all(word.strip("(")[:1].isupper() for word in said.split() if len(word) >= LONG_WORD)


def is_gap(said: str, reading: ResumeWords) -> bool:
    """Whether something begins as what fills the time between jobs does: "career break", "on maternity leave"."""
    words = key(said)
    short = sum(1 for _ in takewhile(lambda word: len(word) <= LONGEST_SHORT, words))
    return any(phrase_at(words, at, reading.gaps) for at in range(short + 1))


def is_only_gap(said: str, reading: ResumeWords) -> bool:
    """Whether something says that and no more, as a heading above what was done in that time: "Parental leave"."""
    words = key(said)
    return bool(words) and phrase_at(words, 0, reading.gaps) == len(words)


def is_aside(piece: str) -> bool:
    """Whether a piece stands in brackets, beside the title, the firm and the place."""
    return piece[0] == "("


class Pieces(NamedTuple):
    """The words by which the pieces of a head are told apart and known."""

    reading: ResumeWords
    titles: Titles

    def of(self, said: str) -> list[str]:
        """The title, the firm and the place that a line tells, as far as marks and words such as "at" part them.

        What stands aside of them is in brackets: of "Summer job: cashier, Acme" the first, where what follows is a title.
        """
        label, colon, rest = (part.strip() for part in said.lstrip(EDGES).partition(": "))
        aside = list[str]()
        if colon and any(self.is_known(piece) for piece in self.of(rest)[:1]):
            said, aside = rest, [f"({label})"]
        named = self._with_departments([piece.strip(EDGES) for piece in _BETWEEN.split(said)], said)
        named = [piece for piece in named if self.reading.labels.get(key(piece)) != "place"]  # "Acme | City: Rome"
        every = [part for piece in named for part in self._at_a_firm(self._bare(piece))]
        return aside + [one for part in every for one in at_a_household(part, self.reading)]

    def _with_departments(self, named: Sequence[str], said: str) -> list[str]:
        """The pieces of a line, titles with what stands behind them of the firm, or is a later one: "Manager, Sales"."""
        found = list[str]()
        for piece in named:
            goes_on = found and (tuple(key(piece)) in self.reading.departments or self._is_later(piece))
            if goes_on and (both := f"{found[-1]}, {piece}") in said and self.is_title(found[-1]):
                found[-1] = both
            elif parts(piece):
                found.append(piece)
        return found

    def _is_later(self, piece: str) -> bool:
        """Whether a piece is a title that somebody had after the one before it, in the same job: "later supervisor"."""
        count = phrase_at(key(piece), 0, self.reading.later)
        return count > 0 and self.is_title(" ".join(key(piece)[count:]))

    def _bare(self, piece: str) -> str:
        """A piece without the full stop of a sentence, which is not that of "Ltd."."""
        last = piece.rsplit(maxsplit=1)[-1].rstrip(".")
        return piece if len(last) < LONG_WORD or "." in last else piece.rstrip(".")

    def _at_a_firm(self, piece: str) -> tuple[str, ...]:
        """A job and the firm at which it was ("cashier at Acme"), or the piece as it is."""
        for at in (self.reading.at, self.reading.also_at):
            found = re.match(at, piece, re.IGNORECASE)
            sure = at == self.reading.at and len(found[2].split()) > 1 if found else False  # "at Call & Call", "at sales"
            if found and self.is_title(found[1]) and not (self.is_firm(found[1]) or self._is_of_title(found[2], sure=sure)):
                return found.groups()
        return (piece,)

    def town_behind(self, row: Sequence[str], said: str) -> str:
        """The one word of a line that stands behind a title and "in": a town as likely as a firm; "" for none."""
        for title, behind in pairwise(row):
            found = re.match(self.reading.also_at, said[said.find(title) :], re.IGNORECASE)
            if found and found[1] == title and found[2].startswith(behind) and len(behind.split()) == 1:
                return behind
        return ""

    def at_any_firm(self, piece: str) -> tuple[str, ...]:
        """A job that no word tells to be one and the firm at which it was, "Job coach at Acme", or the piece as it is."""
        found = re.match(self.reading.at, piece, re.IGNORECASE)
        if not found and (at := re.match(self.reading.also_at, piece, re.IGNORECASE)) and self.is_school(at[2]):
            found = at
        title = found[1] if found else ""
        named = 0 < len(title.split()) <= LONGEST_TITLE and title[0].isupper() and not self.titles.has_firm(title)
        return found.groups() if found and named else (piece,)

    def behind_a_firm(self, piece: str) -> tuple[str, ...]:
        """A firm and the job in small letters behind it, "Acme Oslo shop assistant", or the piece as it is.

        One word before the job is no firm: "Junior shop assistant".
        """
        words = piece.split()
        at = next((n for n, word in enumerate(words) if word[0].islower()), 0)
        firm, job = " ".join(words[:at]), " ".join(words[at:])
        known = at >= FEWEST_OF_A_FIRM and self.is_known(job)
        unknown = not any(map(self.titles.knows, words[:at])) or self.titles.has_firm(firm)
        return (firm, job) if known and unknown else (piece,)

    def _is_of_title(self, behind: str, *, sure: bool) -> bool:
        """Whether what stands behind "in" or "at" goes on with the title: what was sold, or a part of the firm.

        Names behind what is `sure` to stand before a firm do not.
        """
        named = sure and all_named(behind)
        return (not named and self.titles.knows(behind)) or tuple(key(behind)) in self.reading.departments

    def is_known(self, piece: str) -> bool:
        """Whether a piece is sure to name a job: one of an occupation, or one that is none ("paper round")."""
        return find_occupation(piece, self.titles) is not None or self.is_casual(piece)

    def is_casual(self, piece: str) -> bool:
        """Whether a piece names a job that is no occupation, and may have been at no firm."""
        return phrase_at(key(piece), 0, self.reading.casual) > 0

    def is_title(self, piece: str) -> bool:
        """Whether a piece may name a job: most of its words stand in titles, or one tells a trade."""
        return self.is_known(piece) or names_a_job(piece, self.titles) or self.is_trade(piece)

    def is_trade(self, piece: str) -> bool:
        """Whether a piece has the word of a trade where titles have theirs, and is no firm: "nursery assistant"."""
        return self._is_called(piece, self.reading.trades) and not self.is_firm(piece)

    def is_firm(self, piece: str) -> bool:
        """Whether a piece has what only the name of a firm has, or begins or ends as such do: "Acme Ltd", "Hill Bakery"."""
        marked = self.titles.has_firm(piece) or is_household(piece, self.reading)
        return marked or (self._is_called(piece, self.reading.firms) and not self.is_known(piece))

    def is_small_firm(self, piece: str) -> bool:
        """Whether a piece in small letters is a household, or tells the kind of a firm: "shoe shop", but not "shop"."""
        return piece[0].islower() and self.is_firm(piece) and (" " in piece or is_household(piece, self.reading))

    def _is_called(self, piece: str, kind: str) -> bool:
        """Whether a piece, up to "in" or "at", is called as an expression for names of a kind has it."""
        said = key(clean(piece, self.titles) or piece)
        name = [*takewhile(lambda word: word not in self.titles.ends, said)] or said
        return re.search(kind, " ".join(name)) is not None

    def may_be_titles(self, row: Sequence[str]) -> list[str]:
        """The pieces of a line that may be the title: none with the mark of a firm, nor the last of three, which is the place.

        Behind another, all words of a piece stand in titles: "Dental Nurse, Smith Dental Care, Exeter" begins with it. A trade
        may stand anywhere.
        """
        behind_firm = bool(row) and self.is_firm(row[0])
        named = row if len(row) <= MOST_BESIDE or behind_firm else row[:-1]
        known = [piece for n, piece in enumerate(named) if not n or behind_firm or self.titles.knows(piece)]
        titles = [piece for piece in row if self.is_trade(piece) or (piece in known and self.is_title(piece))]
        return [piece for piece in titles if not (self.is_firm(piece) or self.is_school(piece))]

    def is_school(self, piece: str) -> bool:
        """Whether a piece is the name of a school, which ends with a word for one: "Oak Hill School", not "clerk at school"."""
        *name, last = key(piece) or ("",)
        return last in self.reading.schools and not any(word in self.titles.function_words for word in name)

    def is_name(self, piece: str) -> bool:
        """Whether a piece may be the name of a firm or a place: "avd. Oslo", but not "Full-time" or "part time"."""
        named = piece.isupper() or self.titles.has_firm(piece) or clean(piece, self.titles) != ""
        return named and any(c.isupper() for c in piece)

    def goes_on(self, piece: str) -> bool:
        """Whether a piece in small letters goes on with what was done: "filing", but not "part time"."""
        return piece.islower() and not self.is_beside(piece)

    def is_within(self, piece: str, name: str) -> bool:
        """Whether all words of a piece stand in a longer name: "Acme" beside "Acme Stores Ltd"."""
        return piece != name and {*key(piece)} < {*key(name)} and self.titles.has_firm(name)

    def is_area(self, said: str) -> bool:
        """Whether something names the country around a town: "Greater Leeds Area"."""
        return any(phrases_in(key(said), self.reading.areas))

    def is_country(self, piece: str) -> bool:
        """Whether a piece is the name of a country."""
        return key(piece) in self.reading.countries

    def is_place(self, said: str) -> bool:
        """Whether a line is sure to be a place: "Tampa, Florida, United States \u00b7 Hybrid", "Austin, TX"."""
        place, dot, kind = said.partition("\u00b7")
        first, *more = [piece.strip(EDGES) for piece in place.split(",")]
        sure = bool(more) and (self.is_country(more[-1]) or _STATE.fullmatch(more[-1]) is not None)
        named = len(more) < MOST_OF_A_PLACE and not (self.titles.has_firm(place) or self.is_known(first))
        return named and (sure or self.is_area(place)) and (not dot or self.is_beside(kind))

    def may_be_place(self, said: str, last: str) -> bool:
        """Whether a line, of which this is the `last` piece, may be a place where nothing else but duties can stand."""
        *before, end = last.split()
        if not before and last == said and self.titles.knows(last):  # "Sales"
            return False
        named = all(word[0].isupper() for word in last.split() if len(word) > LONGEST_SHORT) and end[0].isupper()
        return named or self.is_area(said) or self.is_place(said)

    def may_be_town(self, piece: str) -> bool:
        """Whether a piece may be the name of a town: a few words with capitals, which no title has."""
        every = piece.split()
        words = [word for word in every if len(word) > LONGEST_SHORT]
        words = words or [word for word in every if word.lower() not in self.titles.function_words] or every  # "La Paz"
        few = len(piece.split()) <= LONGEST_TITLE and not self.titles.has_firm(piece)
        return few and all(word[0].isupper() and not self.titles.knows(word) for word in words)

    def is_beside(self, said: str) -> bool:
        """Whether something tells of hours or a contract, and nothing else: "Full-time"."""
        told = bool(parts(said)) and not any(map(str.isdigit, said)) and not self.titles.has_firm(said)
        return told and clean(said, self.titles) == ""

    def titled(self, pieces: Iterable[str]) -> bool:
        """Whether some piece is a title."""
        return any(map(self.is_title, pieces))

    def are_only_a_title(self, pieces: Sequence[str]) -> bool:
        """Whether some pieces are one title of a few words that is known, beside a bracket: "Clerk (temporary)"."""
        words = pieces[0].partition("(")[0].split() if len(pieces) == 1 else []
        short = 0 < len(words) <= LONGEST_TITLE and not any(word.isdigit() for word in words)
        return short and self.is_known(pieces[0])

    def known(self, pieces: Iterable[str]) -> bool:
        """Whether some piece is sure to be a title."""
        return any(map(self.is_known, pieces))
