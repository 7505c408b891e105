"""The lines of work of a résumé as a page: where on it the heads of jobs are."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.match.title import find_occupation
from resume_helper.person.resume_text.dates import dates_in
from resume_helper.person.resume_text.firms import at_firms
from resume_helper.person.resume_text.forms import forms_of
from resume_helper.person.resume_text.heads import (
    LONGEST_DATED,
    LONGEST_TITLE,
    NAMED,
    Head,
    all_named,
    named_in,
    names_title,
    pieces_of,
    told_beside,
)
from resume_helper.person.resume_text.lines import LONGEST_HEAD
from resume_helper.person.resume_text.prose import told_in_prose
from resume_helper.text import key, parts

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from resume_helper.catalog.resume_words import ResumeWords
    from resume_helper.catalog.titles import Titles
    from resume_helper.person.resume_text.forms import Form
    from resume_helper.person.resume_text.lines import Line

_COLUMNS = re.compile(r"\S(?:\s{3,}|\t|\s\|\s)\S")
"""What parts the columns of a line."""
MOST_OF_A_HEAD = 2
"""Lines of a head above its dates, and below them, at most."""
FEWEST_OF_A_TALE = 3
"""Words from which a line that stands alone may tell what was done, unless it is sure to name a job."""


class Page(NamedTuple):
    """The lines of work of a résumé, and what is needed to read them."""

    lines: list[Line]
    reading: ResumeWords
    titles: Titles

    def heads(self) -> list[Head]:
        """The heads of its jobs, in their order."""
        forms = [*forms_of(self.lines, self.reading)]
        forms += told_in_prose(self.lines, {at for form in forms for at in form.taken}, self.reading, self.titles)
        found = [self._of_form(form) for form in forms]
        formed = frozenset(at for head in found for at in head.rows)
        dated = [*self._dated(formed)]
        firms = {at for at, then in pairwise(dated) if self._is_of_a_firm(at, then)}
        taken, rows = {*formed, *dated} - firms, dict[int, dict[int, list[str]]]()
        for at in dated:
            if at not in firms:
                rows[at] = self._rows(at, taken)
                taken |= {*rows[at]}
        found += at_firms(self._named(rows), self.lines, firms)
        found += self._undated(found)
        return sorted(found, key=lambda head: head.first)

    def _is_of_a_firm(self, at: int, then: int) -> bool:
        """Whether the dates of a line are those of a firm: those of a job there stand close below and are within them."""
        whole, part = self.lines[at].dates, self.lines[then].dates
        both = whole.whole and part.whole and (whole.start, whole.end) != (part.start, part.end)
        ends = not whole.end or "" < part.end[: len(whole.end)] <= whole.end
        within = both and ends and whole.start <= part.start
        close = then - at <= MOST_OF_A_HEAD and self._near(at, then)
        return within and close and not self._titled(self._row(at, dated=True))

    def _named(self, rows: Mapping[int, dict[int, list[str]]]) -> Iterator[Head]:
        """The heads with these lines, by the number of that with the dates.

        A page tells the title of each job in the same place: where no piece is sure to be it, that of the most others is.
        """
        cells = Counter[tuple[int, int]]()
        for at, row in rows.items():
            cells.update((n - at, m) for n in row for m, piece in enumerate(row[n]) if self._titled([piece]))
        for at, row in rows.items():
            sure = any(self._is_known(pieces) for pieces in row.values())
            every = {(n - at, m): piece for n in sorted(row) for m, piece in enumerate(row[n]) if piece[0] != "("}
            cell = max(every, key=lambda cell: cells[cell], default=None)
            yield self._head(at, row, every[cell] if cell and cells[cell] and len(every) >= NAMED and not sure else "")

    def _of_form(self, form: Form) -> Head:
        """The head that a form tells."""
        said = form.told
        dates = dates_in(said.get("dates", ""), self.reading, alone=True)
        began, ended = (dates_in(said.get(kind, ""), self.reading, alone=True) for kind in ("start", "end"))
        dates = dates or (began if began and began.whole else None)  # "From: 2019 To: 2021"
        start = dates.start if dates else began.start if began else ""
        end = dates.end if dates else ended.start if ended else ""
        name, *places = pieces_of(said.get("employer", ""), self.reading, self.titles) or [""]
        place = said.get("place") or ", ".join(places)
        return Head(said.get("position", ""), name, place, start, end, (), dict.fromkeys(form.taken, ()), form.body)

    def _dated(self, taken: frozenset[int]) -> Iterator[int]:
        """The numbers of the lines that have the dates of a job, none of which are `taken` by a form."""
        dated = [at for at, line in enumerate(self.lines) if line.dates.last and at not in taken and line.kind in ("", "dates")]
        dated = [at for at in dated if self._is_short(at)]
        every, formed = all(self.lines[at].item for at in dated), self._formed(taken)
        whole = {at for at in dated if self.lines[at].dates.whole and not self.lines[at].item}
        sure_before = -1
        for at in dated:
            line = self.lines[at]
            beside = range(at - MOST_OF_A_HEAD, at + MOST_OF_A_HEAD + 1)
            near = any(self._near(at, other) for other in beside if other != at and other in whole)
            if line.kind == "dates":
                sure = True
            elif line.item and sure_before == at - 1:  # one of a list of jobs, each an item
                sure = self._is_full(at)
            elif line.item or at in formed:
                sure = (every or line.apart or not line.item) and self._is_full(at) and line.dates.whole
            elif sure_before == at - 1 and self._goes_on(at):
                sure = True
            else:
                sure = at in whole or self._is_full(at) or (not near and (line.dates.open or self._is_of_a_job(at)))
            if sure:
                sure_before = at
                yield at

    def _goes_on(self, at: int) -> bool:
        """Whether a line has another job of a list: its dates stand where those above it do, and outside the time of that."""
        dates, above = self.lines[at].dates, self.lines[at - 1].dates
        within = above.start <= dates.start and (not above.end or dates.end[: len(above.end)] <= above.end)
        return dates.first == above.first and not within and len(self._pieces(at)) >= NAMED

    def _formed(self, taken: frozenset[int]) -> set[int]:
        """The lines below those that are `taken` by forms, up to a blank line: what was done, as a table tells it."""
        formed = set(taken)
        for at, line in enumerate(self.lines):
            if at - 1 in formed and not line.apart:
                formed.add(at)
        return formed

    def _near(self, at: int, other: int) -> bool:
        """Whether no blank line parts two lines."""
        low, high = sorted((at, other))
        return not any(line.apart for line in self.lines[low + 1 : high + 1])

    def _is_short(self, at: int) -> bool:
        """Whether a line tells little beside its dates, before what was done, and does not tell a story."""
        line = self.lines[at]
        head = told_beside(line, self.reading, self.titles).head
        begins = key(head)[:1]
        told = len(parts(line.said)) > LONGEST_DATED and begins and begins[0] in self.reading.pronouns | {*self.reading.verbs}
        return len(parts(head)) <= LONGEST_DATED and not told

    def _is_full(self, at: int) -> bool:
        """Whether a line with dates is a whole head by itself: a job, a firm, and the dates at an edge."""
        told = told_beside(self.lines[at], self.reading, self.titles)
        pieces = self._pieces(at)
        sure = self._titled(pieces) or any(map(self.titles.has_firm, pieces)) or _COLUMNS.search(self.lines[at].said)
        named = len(pieces) >= NAMED and sure
        return told.edge and bool(named) and len(parts(told.head)) <= LONGEST_HEAD

    def _is_of_a_job(self, at: int) -> bool:
        """Whether the one date that a line tells, not beside a job and a firm, is that of a job and not of a prize."""
        line, pieces = self.lines[at], self._pieces(at)
        told = told_beside(line, self.reading, self.titles)
        if not told.edge or len(parts(told.head)) > LONGEST_HEAD or (line.said[0].islower() and not line.dates.season):
            return False
        if not pieces:
            beside = [n for n in (at - 1, at + 1) if self._belongs(n, at)]
            rows = [self._row(n, dated=False) for n in beside]
            return any(self._titled(row) or (line.dates.season and len(row) >= NAMED) for row in rows)
        if line.dates.season or self._title_in_body(at):
            return True
        ahead = line.said[line.dates.last :].lstrip()[:1] == ":" and told.body < len(line.said)
        if len(pieces) >= NAMED and ahead:
            return True
        listed = any(not (below.apart or below.dates.last) for below in self.lines[at + 1 : at + 2])
        some = (listed or line.dates.start != line.dates.end) and len(pieces) >= NAMED
        return line.apart and (some or find_occupation(pieces[0], self.titles) is not None)

    def _titled(self, pieces: Iterable[str]) -> bool:
        return any(names_title(piece, self.reading, self.titles) for piece in pieces)

    def _pieces(self, at: int) -> list[str]:
        """What a line with dates names beside them: what begins with no capital is no name."""
        row = [piece for piece in self._row(at, dated=True) if piece[0] != "("]
        return row if self.lines[at].said[0].islower() else [piece for piece in row if not piece.islower()] or row

    def _row(self, at: int, *, dated: bool) -> list[str]:
        """The pieces of a line of a head, of one with the dates of the job but for these and what was done."""
        line = self.lines[at]
        told = told_beside(line, self.reading, self.titles).head if dated else line.said[line.value :]
        return pieces_of(told, self.reading, self.titles)

    def _belongs(self, at: int, beside: int) -> bool:
        """Whether a line may be of the head that the line beside it is of."""
        return 0 <= at < len(self.lines) and not self.lines[max(at, beside)].apart and self._may_head(at)

    def _may_head(self, at: int) -> bool:
        """Whether a line may be of the head of a job."""
        line = self.lines[at]
        return line.short and (line.said[-1] != "." or self.titles.has_firm(line.said))

    def _title_in_body(self, at: int) -> str:
        """The title of a job that follows the firm as a sentence of its own: "Hotel Sole. Assistant receptionist. Check-in"."""
        line = self.lines[at]
        sentence = line.said[told_beside(line, self.reading, self.titles).body :].partition(". ")[0].rstrip(".")
        short = 0 < len(parts(sentence)) <= LONGEST_TITLE
        return sentence if short and find_occupation(sentence, self.titles) else ""

    def _head(self, at: int, rows: Mapping[int, list[str]], title: str) -> Head:
        """The head with the dates of a line, and these lines. `title` is the piece that is its title; "" where none is sure."""
        line, begins = self.lines[at], told_beside(self.lines[at], self.reading, self.titles).body
        pieces = [rows[n] for n in sorted(rows)]
        if not self._titled(piece for row in pieces for piece in row) and (within := self._title_in_body(at)):
            pieces, begins, title = [[within], *pieces], begins + len(within) + 1, within
        position, name, place, aside = named_in(pieces, self.reading, self.titles, title)
        body = ((line.start + begins, line.start + len(line.said)),) if parts(line.said[begins:]) else ()
        return Head(position, name, place, line.dates.start, line.dates.end, aside, rows, body)

    def _rows(self, at: int, taken: Collection[int]) -> dict[int, list[str]]:
        """By their numbers, the lines of the head around one with dates, each with its pieces.

        `taken` are the lines of the heads before, and all with the dates of jobs.
        """
        rows = {at: self._row(at, dated=True)}
        if told_beside(self.lines[at], self.reading, self.titles).body == len(self.lines[at].said):
            full, first = self._is_full(at), at
            while first > at - MOST_OF_A_HEAD and first - 1 not in taken and self._belongs(first - 1, first):
                first -= 1
                if full and not self.lines[first].apart:
                    break
                rows[first] = self._row(first, dated=self.lines[first].dates.whole)
            self._go_below(rows, at, taken)
        titled = self._titled(piece for row in rows.values() for piece in row)
        if not titled and min(rows) == at and self._is_heading(at - 1, taken):
            rows[at - 1] = self._row(at - 1, dated=False)
        return rows

    def _go_below(self, rows: dict[int, list[str]], at: int, taken: Collection[int]) -> None:
        """Add the lines below one with dates that are of its head: those that tell what it lacks, or that were broken."""
        for last in range(at, at + MOST_OF_A_HEAD):
            if last + 1 in taken or not self._belongs(last + 1, last):
                return
            below, every = self._row(last + 1, dated=False), [piece for row in rows.values() for piece in row]
            if below[0][0] == "(" and rows[last]:  # the country, for which a narrow page had no room
                rows[last][-1] += f" {below[0]}"
                below = below[1:]
            if last == at and self.lines[at].dates.measured and below and not self._is_known(below):
                if all(piece[0].isupper() for piece in below) and all_named(below[-1]):
                    rows[last + 1] = below
                return
            named = len(every) >= NAMED and self.lines[last].said[-1] != "," and below
            if named and (self._titled(every) or not self._titled(piece for piece in below if not piece.islower())):
                return
            rows[last + 1] = below

    def _is_heading(self, at: int, taken: Collection[int]) -> bool:
        """Whether a line that stands apart is only the title of a job, as the heading of what follows."""
        if at < 0 or at in taken or not self.lines[at].short:
            return False
        pieces = self._row(at, dated=False)
        alone = at == 0 or self.lines[at].apart or self.lines[at - 1].item
        short = len(pieces) == 1 and len(parts(pieces[0])) < FEWEST_OF_A_TALE and self._titled(pieces)
        return alone and (short or (len(pieces) == 1 and find_occupation(pieces[0], self.titles) is not None))

    def _undated(self, heads: Sequence[Head]) -> Iterator[Head]:
        """Heads without dates that are read, below the first that has some: a job that is known, a firm, and then items."""
        taken = {at for head in heads for at in head.rows}
        begun = min((head.first for head in heads), default=len(self.lines))
        for at in range(begun + 1, len(self.lines)):
            line = self.lines[at]
            if at in taken or not self._may_head(at) or line.kind or not (line.apart or self.lines[at - 1].item):
                continue
            rows = {at: self._row(at, dated=False)}
            if len(rows[at]) < NAMED and at + 1 not in taken and self._belongs(at + 1, at):
                rows[at + 1] = self._row(at + 1, dated=False)
            below = self.lines[max(rows) + 1 : max(rows) + 2]
            listed = any(one.item and not one.apart for one in below)
            if listed and sum(map(len, rows.values())) >= NAMED and self._is_known(rows[at]):
                position, name, place, aside = named_in([*rows.values()], self.reading, self.titles)
                taken |= {*rows}
                yield Head(position, name, place, "", "", aside, rows)

    def _is_known(self, pieces: Iterable[str]) -> bool:
        """Whether some piece of a head is sure to name a job."""
        return any(find_occupation(piece, self.titles) and names_title(piece, self.reading, self.titles) for piece in pieces)
