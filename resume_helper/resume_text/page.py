"""The lines of work of a résumé as a page: what each tells of a head of a job, and which stand together."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.resume_text.households import is_household
from resume_helper.resume_text.marks import SENTENCE_END
from resume_helper.resume_text.pieces import EDGES, all_named, is_aside
from resume_helper.resume_text.run_on import goes_on_at_a_firm, most_above_run_on
from resume_helper.text import key, parts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from resume_helper.resume_text.lines import Line
    from resume_helper.resume_text.pieces import Pieces

MOST_OF_A_HEAD = 2
"""Lines of a head above its dates, and below them, at most."""
LONGEST_SMALL = 5
"""Words of the name of a firm in small letters, in a line of its own."""
MOST_BELOW_A_FIRM = 3
"""Lines from the firm of several jobs to the dates of the first: the title, "Full-time", and the dates."""
MOST_OF_A_TOWN = 3
"""Pieces of a line with a town: its region and its country may stand behind it."""
NAMED = 2
"""What a head names at least: the job and the firm."""
FEWEST_OF_A_TALE = 5
"""Words in brackets that tell what was done."""
LONGEST_BEHIND = 6
"""Words of a title that is a sentence by itself, behind the firm."""
LONGEST_TO_THE_TALE = 300
"""Characters after the dates of a job in which its head ends, if what was done follows in the same line."""
LONGEST_PARTED = 20
"""Words of a line in which a mark parts the title from the firm."""
END_OF_HEAD = re.compile(rf"{SENTENCE_END.pattern}|(?<=\b(?:AS|SA|NV)\.)\s+(?=[A-Z\xc0-\xde][^\W\d_A-Z]+ [^\W\d_A-Z])")
"""Where a sentence ends, also behind the form of a firm in two letters, where one follows: "Acme AS. Served customers"."""
_DASH = re.compile(r"\s[-\u2013\u2014|]\s")
_BRACKET = re.compile(r"[(\[][^)\]]*(?:[)\]]|$)")
"""One that nothing closes goes on to the end, so that no other is looked for in it."""
_COLON = re.compile(r":\s+")


class BesideDates(NamedTuple):
    """What a line with dates tells beside them."""

    head: str
    """What is of the head of the job, with a line feed where the dates stood, and where a bracket with more than them did."""
    pieces: list[str]
    """The pieces of that."""
    body: int
    """Where in the line begins what was done; at its end, where nothing tells that."""
    edge: bool
    """Whether the dates stand before or after all else of the head, or alone in a bracket: they are those of the job."""
    place: str = ""
    """The place that stands behind the dates, as Europass tells it, and is none of the pieces: "2019 - 2021 Como, Italy"."""

    @property
    def names(self) -> list[str]:
        """The pieces that may be the title, the firm or the place: what begins with no capital is none, where others do."""
        row = [piece for piece in self.pieces if not is_aside(piece)]
        return [piece for piece in row if not piece.islower()] or row


class Page:
    """The lines, and the words by which they are read."""

    def __init__(self, lines: Sequence[Line], words: Pieces) -> None:
        """A page of these lines."""
        self.lines, self.words = lines, words

    @cached_property
    def told(self) -> dict[int, BesideDates]:
        """By their numbers, what the lines with dates tell beside them."""
        return {at: self._told(line) for at, line in enumerate(self.lines) if line.dates.last}

    @cached_property
    def dates_lead(self) -> bool:
        """Whether the page begins its jobs with their dates: nothing stands above the first of them."""
        first = next(iter(self.told), None)
        if first is None or not self._is_led(first):
            return False
        sure = self.lines[first].dates.whole or self.lines[first].dates.season  # a year alone may be that of anything
        return sure and (first == 0 or self.lines[first].apart) and first + 1 < len(self.lines)

    def begins(self, at: int) -> bool:
        """Whether a line begins a job, by its dates: what stands above it is of the job before."""
        return self.lines[at].numbered or (self.dates_lead and self._is_led(at))

    def most_above(self, at: int) -> int:
        """The most lines of a head above its dates: none where these begin it, and one at a firm of several, the title."""
        if self.begins(at) or self.lines[at].item:  # an item with dates is a whole head
            return 0
        run_on = most_above_run_on(self.lines, self.told, at)
        if run_on is not None:
            return min(run_on, MOST_OF_A_HEAD)
        nearest = next((n for n in range(at - 1, -1, -1) if not self.is_beside(n)), -1)
        if self._has_town_above(at):
            return MOST_OF_A_HEAD + 1
        pasted = self.lines[at].dates.measured and "\u00b7" in self.lines[at].said  # its PDF has brackets there
        several = any(line.several for line in self.lines[: max(nearest, 0)])
        several = several and (pasted or goes_on_at_a_firm(self.lines, self.told, at, nearest - 1, self.words))
        apart = nearest > 1 and self.together(nearest - 1, nearest) and not self.together(nearest - 2, nearest - 1)
        if not several or apart or self.has_firm_of_linkedin(nearest):
            return MOST_OF_A_HEAD
        of_a_firm = self.words.titles.has_firm(self.lines[nearest].said) or not self.words.known(self.pieces(nearest))
        return MOST_OF_A_HEAD if of_a_firm and self.words.titled(self.pieces_near(nearest - 1)) else 1

    def _has_town_above(self, at: int) -> bool:
        """Whether a town stands in the line above dates alone, below a title and a firm.

        The firm may stand above the title where it begins a paragraph: else what was done in the job before may stand there.
        """
        if self.told[at].names or not (self.together(at - 3, at) and self._is_a_name(at - 1)):
            return False
        first, second = (self.pieces_near(n) for n in (at - 3, at - 2))
        if self.words.titled(first) and not self.words.titled(second):
            return True
        begins = at - 3 == 0 or self.lines[at - 3].apart
        return begins and bool(first) and self.words.titled(second) and not self.words.known(first)

    def _is_led(self, at: int) -> bool:
        """Whether the dates of a line stand before all else of it."""
        line = self.lines[at]
        return not parts(line.said[line.value : line.dates.first])

    def pieces(self, at: int) -> list[str]:
        """The pieces of a line, that has no dates of a job."""
        line = self.lines[at]
        return self.words.of(line.said[line.value :])

    def firms_of_several(self, at: int) -> Iterator[int]:
        """The number of the line with the firm of several jobs above the title of the first, whose dates a line tells."""
        above = range(at - 1, max(-1, at - 1 - MOST_BELOW_A_FIRM), -1)
        return (n for n in above if self.lines[n].several and not self.lines[n].dates.last)

    def pieces_near(self, at: int) -> list[str]:
        """The pieces of a line that may be of a head and has no dates; none for any other."""
        known = 0 <= at < len(self.lines)
        return self.pieces(at) if known and not self.lines[at].dates.last and self.may_head(at) else []

    def together(self, at: int, other: int) -> bool:
        """Whether there are two lines with no blank one between them."""
        low, high = sorted((at, other))
        return low >= 0 and high < len(self.lines) and not any(line.apart for line in self.lines[low + 1 : high + 1])

    def may_head(self, at: int) -> bool:
        """Whether a line may be of the head of a job: no sentence, nor in small letters but for the name of a firm."""
        line = self.lines[at]
        if line.said[0].islower():
            return self._is_small_firm(at)
        short = line.short and (line.said[-1] != "." or self.words.titles.has_firm(line.said))
        return short or self._is_long_head(at)

    def _is_long_head(self, at: int) -> bool:
        """Whether a longer line right above dates alone has a title and a firm with a dash between them.

        A comma may part them in a line that begins a paragraph.
        """
        line, dated = self.lines[at], self.told.get(at + 1)
        if line.item or line.kind or line.dates.last or not dated or not self.lines[at + 1].dates.whole:
            return False
        alone = not dated.names and self.together(at, at + 1) and line.said[-1] not in ".:;"
        parted = _DASH.search(line.said) or (line.apart and self.words.is_title(line.said.partition(", ")[0]))
        long = alone and len(parts(line.said)) <= LONGEST_PARTED and parted
        return bool(long) and self.words.titled(self.pieces(at))

    def _is_small_firm(self, at: int) -> bool:
        """Whether a line in small letters is a firm: as LinkedIn tells it, or between a title that is known and dates alone."""
        line, dated = self.lines[at], self.told.get(at + 1)
        if self.has_firm_of_linkedin(at):
            return True
        if line.item or line.dates.last or not parts(line.said[-1]) or len(parts(line.said)) > LONGEST_SMALL:
            return False
        titled = self.together(at - 1, at + 1) and self.lines[at - 1].short and not self.lines[at - 1].dates.last
        above, at_home = self.pieces(at - 1), is_household(self.pieces(at)[0], self.words.reading)
        known = self.words.titled(above) if at_home else self.words.known(above)
        return titled and dated is not None and not dated.names and known

    def has_firm_of_linkedin(self, at: int) -> bool:
        """Whether a line has a firm as LinkedIn tells it: "acme · Full-time"."""
        name, dot, kind = self.lines[at].said.partition("\u00b7")
        if not (dot and parts(name)) or self.lines[at].dates.last:
            return False
        below = self.lines[at + 1].dates if at + 1 < len(self.lines) else None
        return self.words.is_beside(kind) or bool(below and below.measured)

    def is_town(self, at: int) -> bool:
        """Whether a line below a title, a firm and dates is the town: a name by itself, which is none of a list of such."""
        below = at + 1 < len(self.lines) and self.together(at, at + 1) and self._is_a_name(at + 1)
        return self._is_a_name(at) and not below

    def _is_a_name(self, at: int) -> bool:
        """Whether a line is a name of a few words of which no title has any, and nothing else: "Leeds", "Leeds, England"."""
        line, names = self.lines[at], self.pieces_near(at)
        plain = 0 < len(names) <= MOST_OF_A_TOWN and not (line.kind or any(map(str.isdigit, line.said)))
        return plain and (self.words.is_place(line.said) or all(map(self.words.may_be_town, names)))  # "Guelph, ON": no "on"

    def is_beside(self, at: int) -> bool:
        """Whether a line tells only what is beside the title and the firm: "Full-time"."""
        return not self.lines[at].dates.last and self.words.is_beside(self.lines[at].said)

    def _told(self, line: Line) -> BesideDates:
        """What a line tells beside its dates: "2019 - 2021: Cashier, Acme (Leeds). Rang up purchases."."""
        before, after, at = line.said[line.value : line.dates.first], line.said[line.dates.last :], line.dates.last
        aside, bracket = "", before.rfind("(")
        if bracket > before.rfind(")"):
            closing = after.find(")") + 1
            aside = f"{before[bracket + 1 :]} {after[:closing].rstrip(')')}".strip(EDGES)
            before, after, at = before[:bracket], after[closing:], at + closing
        place = "" if parts(before) else after.strip(EDGES)
        if self.words.is_place(place):
            in_brackets = [f"({aside})"] if aside else []
            return BesideDates("".join(in_brackets), in_brackets, len(line.said), edge=True, place=place)
        body = _tale_in_brackets(after) or self._body(after, len(self.words.of(before)))
        beside = self._parted_at_a_title(after[:body].rstrip(" .(") if body < len(after) else after)
        head = f"{before.strip()}\n{beside.lstrip(' )].')}\n{f'({aside})' if aside else ''}".strip()
        length = re.fullmatch(self.words.reading.dates.length, aside, re.IGNORECASE)
        edge = (not aside or bool(length)) and (not parts(before) or not parts(_BRACKET.sub("", beside)))
        return BesideDates(head, self.words.of(head), at + body, edge)

    def _body(self, after: str, named: int) -> int:
        """Where what was done begins in what stands after the dates of a job, before which so many pieces are `named`."""
        lead = re.match(r"\W*", after)
        first = lead.end() if lead else 0
        if named and re.search(r"[.:]", after[:first]):
            return first
        for colon in _COLON.finditer(after, first, LONGEST_TO_THE_TALE):
            if named + len(self.words.of(after[: colon.start()])) >= NAMED:
                return colon.end()
        for end in END_OF_HEAD.finditer(after, first, LONGEST_TO_THE_TALE):
            if not self.words.reading.abbreviations.isdisjoint(key(after[: end.start()])[-1:]):
                continue
            rest = after[end.end() :].partition(". ")[0]
            lacks = named + len(self.words.of(after[: end.start()])) < NAMED
            # "2019. Cashier. Acme Stores (Leeds)" goes on, and so does "2019: Acme Stores, Leeds. Cashier."
            goes_on = lacks and (all_named(rest) or self.words.is_known(rest))
            if not (goes_on or self._is_title_behind(after[: end.start()], rest)):
                return end.end()
        return len(after)

    def _is_title_behind(self, before: str, rest: str) -> bool:
        """Whether a sentence behind dates is the title of the job at the firm `before` it: "Acme Stores, Leeds. Cashier."."""
        title = rest.strip(". ")
        short = 0 < len(parts(title)) <= LONGEST_BEHIND and "," not in title
        return short and self.words.is_known(title) and not self.words.known(self.words.of(before))

    def _parted_at_a_title(self, beside: str) -> str:
        """What stands behind dates, parted where a sentence ends that names only the firm."""
        for end in SENTENCE_END.finditer(beside, 0, LONGEST_TO_THE_TALE):
            if parts(beside[: end.start()]) and self._is_title_behind(beside[: end.start()], beside[end.end() :]):
                return f"{beside[: end.start()].rstrip('.')}\n{beside[end.end() :].rstrip('. ')}"
        return beside


def _tale_in_brackets(after: str) -> int:
    """Where what was done begins in brackets at the end of what stands behind dates: "Kiosk (sold ice, served, cleaned)"; or 0.

    "(part-time, evenings)" is short, and "(37 hours, full time)" has numbers.
    """
    at = after.rfind("(") + 1
    if not at or not parts(after[:at]) or not after.rstrip(" .").endswith(")"):
        return 0
    said = after[at:]
    tells = "," in said and said[0].islower() and not any(map(str.isdigit, said))
    return at if tells and len(parts(said)) >= FEWEST_OF_A_TALE else 0
