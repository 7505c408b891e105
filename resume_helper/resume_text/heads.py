"""The heads of the jobs of a résumé: their lines, and which pieces of these are the title, the firm and the place.

A form or a sentence tells a whole head. Any other is the line with the dates of a job, with what stands beside them, the lines
above it, and those below that tell what it lacks. A job ends where the next head begins.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from resume_helper.resume_text.dated import dates_of_jobs
from resume_helper.resume_text.dates import dates_in
from resume_helper.resume_text.firms import at_firms
from resume_helper.resume_text.forms import forms_of
from resume_helper.resume_text.head import Head
from resume_helper.resume_text.page import MOST_OF_A_HEAD, NAMED
from resume_helper.resume_text.pieces import is_aside, is_gap
from resume_helper.resume_text.placed import placed
from resume_helper.resume_text.prose import told_in_prose
from resume_helper.text import parts

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from resume_helper.resume_text.forms import Form
    from resume_helper.resume_text.page import Page
    from resume_helper.resume_text.pieces import Pieces

_BRACKET = re.compile(r"([^()]+) \(([^()]+)\)")
Rows = dict[int, list[str]]
"""By their numbers, the lines of a head with the pieces of each."""


def heads_of(page: Page) -> list[Head]:
    """The heads of the jobs of a page, in their order."""
    forms = [*forms_of(page.lines, page.words.reading)]
    forms += told_in_prose(page.lines, {at for form in forms for at in form.taken}, page.words)
    found = [_of_form(form, page.words) for form in forms]
    formed = {at for head in found for at in head.rows}
    dated = [*dates_of_jobs(page, formed)]
    firms = {at: then for at, then in pairwise(dated) if _is_of_a_firm(page, at, then)}
    taken, heads = {*formed, *dated} - {*firms}, dict[int, Rows]()
    below = not _firms_above(page, [at for at in dated if at not in firms], taken)
    for at in dated:
        if at not in firms:
            heads[at] = _rows(page, at, taken, below=below)
            heads[at] |= {firm: page.told[firm].pieces for firm, then in firms.items() if then == at}
            heads[at] |= {firm: page.pieces(firm) for firm in page.firms_of_several(at) if firm not in taken}
            taken |= {*heads[at]}
    found += at_firms(_with_dates(page, heads, firms), page, firms, above=not below)
    found += _without_dates(page, found)
    return sorted(found, key=lambda head: head.first)


def _firms_above(page: Page, dated: Sequence[int], taken: Collection[int]) -> bool:
    """Whether a page tells the firms of its jobs above their titles, as far as the first job tells that lacks one beside it."""
    for at in dated:
        if page.begins(at):
            continue
        if _is_above_a_title(page, at):
            return True
        if len(page.told[at].names) < NAMED and page.words.titled(page.told[at].names or page.pieces_near(at - 1)):
            above = at - 1 if page.told[at].names else at - 2
            return above not in taken and page.together(above, at) and page.may_head(above)
    return False


def _is_above_a_title(page: Page, at: int) -> bool:
    """Whether a line with dates names a firm and its place, above its title: "Acme, Tampa, FL   2019 - 2021"."""
    below = page.pieces_near(at + 1)
    return bool(below) and page.together(at, at + 1) and placed({at: page.told[at].pieces, at + 1: below}, page).firm != ""


def _of_form(form: Form, words: Pieces) -> Head:
    """The head that a form tells."""
    said = form.told
    dates, began, ended = (dates_in(said.get(kind, ""), words.reading, alone=True) for kind in ("dates", "start", "end"))
    start = dates.start if dates else began.start if began else ""
    end = dates.end if dates else ended.start if ended else ""
    name, *places = words.of(said.get("employer", "")) or [""]
    place = said.get("place") or ", ".join(places)
    return Head(said.get("position", ""), name, place, start, end, form.aside, dict.fromkeys(form.taken, ()), form.body)


def _is_of_a_firm(page: Page, at: int, then: int) -> bool:
    """Whether the dates of a line are those of a firm: those of a job there stand close below and are within them."""
    whole, part = page.lines[at].dates, page.lines[then].dates
    within = whole.start[: len(part.start)] <= part.start and (not whole.end or "" < part.end[: len(whole.end)] <= whole.end)
    titled = page.words.known(page.told[at].names)
    return whole.whole and (part.whole or part.open) and within and then - at <= MOST_OF_A_HEAD and not titled


def _rows(page: Page, at: int, taken: Collection[int], *, below: bool) -> Rows:
    """The lines of the head around the dates of a job; none `taken` by a head before, nor one with dates of another.

    Firms stand `below` titles, or else above them.
    """
    rows = {at: page.told[at].pieces}
    if page.told[at].body == len(page.lines[at].said):
        above, left = at - 1, page.most_above(at)
        while left and above not in taken and page.together(above, above + 1) and page.may_head(above):
            rows[above] = page.told[above].pieces if page.lines[above].dates.whole else page.pieces(above)
            above, left = above - 1, left - (not page.is_beside(above))
        _part_at_firms(page, rows, at)
        _add_below(page, rows, at, taken, firms=below)
    titled = any(map(page.words.titled, rows.values()))
    if not titled and _is_heading(page, at - 1, taken):
        rows[at - 1] = page.pieces(at - 1)
    return rows


def _part_at_firms(page: Page, rows: Rows, at: int) -> None:
    """Part the title and the firm of a head that tells them in one piece, and no title else, there or on the line below."""
    words, every = page.words, [piece for row in rows.values() for piece in row]
    if len(every) > 1 and words.titled(every):
        return
    below = words.titled((*every, *page.pieces_near(at + 1)))
    for n, row in rows.items():
        firsts = [words.behind_a_firm(piece) for piece in row]
        rows[n] = [one for first in firsts for one in (first if below or len(first) > 1 else words.at_any_firm(first[0]))]


def _add_below(page: Page, rows: Rows, at: int, taken: Collection[int], *, firms: bool) -> None:
    """Add the lines below the dates of a job that are of its head: those that tell what it lacks, of `firms` where they do."""
    for last in range(at, at + MOST_OF_A_HEAD):
        if last + 1 in taken or not page.together(last, last + 1) or not page.may_head(last + 1):
            return
        below, every = page.pieces(last + 1), [piece for row in rows.values() for piece in row]
        if page.lines[at].dates.measured:  # below these LinkedIn tells the place, and nothing else
            said = page.lines[last + 1].said
            if below and page.words.may_be_place(said, below[-1]):
                rows[last + 1] = below
            return
        titled = page.words.titled(every)
        lacks = not titled and page.words.titled(piece for piece in below if not piece.islower())
        lacks = lacks and (page.words.known(below) or not any(map(page.words.goes_on, below)))
        # Three pieces may tell all: what goes on in small letters, or with a word that is no known title, is then of the work.
        named = all(piece[0].isupper() for piece in below)
        sure = len(below) == 1 or (named and (page.words.known(below) or " " in below[0]))
        lacks = lacks and (len(every) <= NAMED or sure)
        lacks = lacks or (page.words.are_only_a_title(below) and not page.words.known(every))  # below "Hill Cafe, York"
        if (len(every) >= NAMED or (titled and not firms)) and not lacks:
            town = page.is_town(last + 1) and (titled or page.words.is_place(page.lines[last + 1].said))
            if len(every) == NAMED and town and not page.told[at].names:  # below dates alone
                rows[last + 1] = below
            return
        if any(is_gap(piece, page.words.reading) for piece in every):
            return
        rows[last + 1] = below
        if page.told[at].place and page.lines[last + 1].said.isupper():  # Europass tells both in one line
            return


def _is_heading(page: Page, at: int, taken: Collection[int]) -> bool:
    """Whether a line above a head, from which a blank one may part it, is only the title of the job."""
    if at < 0 or at in taken or not page.lines[at].short:
        return False
    pieces = page.pieces(at)
    return len(pieces) == 1 and page.words.is_known(pieces[0])


def _with_dates(page: Page, heads: Mapping[int, Rows], firms: Collection[int]) -> Iterator[Head]:
    """The heads with these lines, by the number of that with the dates. Those of `firms` have dates of a firm.

    A page tells the title of each job in the same place: where no piece is sure to be it, that of the most others is.
    """
    cells, found = Counter[tuple[int, int]](), {at: placed(rows, page) for at, rows in heads.items()}
    for at, (rows, _) in found.items():
        cells.update((n - at, rows[n].index(piece)) for n in rows for piece in page.words.may_be_titles(rows[n]))
    for at, (rows, named) in found.items():
        firm = next((rows[n][0] for n in sorted(rows) if rows[n] and n != at and _has_firm(page, n, firms)), named)
        every = {
            (n - at, m): piece
            for n in sorted(rows)
            for m, piece in enumerate(rows[n])
            if not (piece == firm or is_aside(piece) or page.words.is_school(piece))
        }
        no_firm = [cell for cell, piece in every.items() if not page.words.is_firm(piece)]
        cell = max(no_firm, key=lambda cell: cells[cell], default=None)
        sure = any(map(page.words.known, rows.values()))
        alone = page.told[at].place and len(every) < NAMED  # of Europass, the job with its firm
        title = every[cell] if cell and ((cells[cell] and len(every) >= NAMED and not sure) or alone) else ""
        yield _head(page, at, rows, title, firm)


def _has_firm(page: Page, at: int, firms: Collection[int]) -> bool:
    """Whether a line is sure to begin with a firm: with the dates of one, or as LinkedIn tells it."""
    return at in firms or page.lines[at].several or page.has_firm_of_linkedin(at)


def _head(page: Page, at: int, rows: Rows, title: str, firm: str) -> Head:
    """The head with the dates of a line, and these lines. `title` and `firm` are pieces of it; "" where none is sure."""
    line, begins = page.lines[at], page.told[at].body
    ends = len(line.said.rstrip(" .)") if line.said[:begins].endswith("(") else line.said)
    body = ((line.start + begins, line.start + ends),) if parts(line.said[begins:]) else ()
    town = next(filter(None, (page.words.town_behind(rows[n], page.lines[n].said) for n in rows)), "")
    position, name, place, aside = named_in([rows[n] for n in sorted(rows)], page.words, title, firm, town)
    place = ", ".join(filter(None, (place, page.told[at].place)))
    return Head(position, name, place, line.dates.start, line.dates.end, aside, rows, body)


def _without_dates(page: Page, heads: Sequence[Head]) -> Iterator[Head]:
    """Heads without dates: a job that is known and a firm in one line, and items below it."""
    taken = {at for head in heads for at in head.rows}
    for at, below in enumerate(page.lines[1:]):
        if at not in taken and page.may_head(at) and below.item and not below.apart:
            pieces = page.pieces(at)
            if len(pieces) >= NAMED and page.words.known(pieces):
                position, name, place, aside = named_in([pieces], page.words)
                yield Head(position, name, place, "", "", aside, {at: pieces})


def named_in(
    lines: Sequence[Sequence[str]], words: Pieces, title: str = "", firm: str = "", town: str = ""
) -> tuple[str, str, str, tuple[str, ...]]:
    """The title, the firm and the place that the pieces of the lines of a head name, and what else stands beside them.

    `title` and `firm` are the pieces that are known to be these. The firm is else what has the mark of one, or stands in the
    line of the title, or first. A name begins with a capital: "part time" is none. What may be a `town` is no firm where
    another line has a longer name. A place with its state or country may stand in brackets behind the firm.
    """
    rows = [[piece for piece in line if not is_aside(piece)] for line in lines]
    first = title or _position([[piece for piece in row if piece != firm] for row in rows], words)
    beside = next((row for row in rows if first in row), [])
    others = [piece for row in (beside, *(row for row in rows if row is not beside)) for piece in row if piece != first]
    also = [piece for piece in beside if piece in others and " ".join(words.titles.stems(piece)) in words.titles.numbers]
    others = [piece for piece in others if piece not in also]  # "Waiter - Cashier"
    names = [piece for piece in others if words.is_name(piece) or piece == firm] or others
    longer = [piece for piece in names if piece not in beside and len(piece.split()) > 1] if town in names else []
    small = [piece for piece in others[:1] if words.is_small_firm(piece) and all(map(words.may_be_town, names))]
    name = firm or next(filter(words.titles.has_firm, names), next(iter(small or longer or names), ""))
    places = [piece for piece in names if piece != name and not words.is_within(piece, name)]
    if firm and any(piece in beside for piece in places):  # "Manager, Leeds" at a firm of Hull
        places = [piece for piece in places if piece in beside]
    aside = [piece for line in lines for piece in line if piece not in (first, *also, name, *places)]
    behind = _BRACKET.fullmatch(name)
    if behind and not places and words.is_place(behind[2]):
        name, places = behind[1], [behind[2]]
    return " / ".join([first, *also]), name, ", ".join(places), tuple(piece.strip("()") for piece in aside)


def _position(rows: Sequence[Sequence[str]], words: Pieces) -> str:
    """The piece of a head that names the job; where none is known to, the first that is no school, unless it is a firm."""
    pieces, likely = [piece for row in rows for piece in row], [piece for row in rows for piece in words.may_be_titles(row)]
    others = [piece for piece in pieces if not words.is_school(piece)]
    first = others[0] if others and len(pieces) >= NAMED and not words.titles.has_firm(pieces[0]) else ""
    return next(filter(words.is_known, pieces), next(iter(likely), first))
