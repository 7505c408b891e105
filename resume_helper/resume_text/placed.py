"""A firm that stands with its place in a line of its own, and the title of the job in the other."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.resume_text.pieces import FEWEST_OF_A_FIRM, all_named

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from resume_helper.resume_text.page import Page


class Placed(NamedTuple):
    """The pieces of a head, and its firm; "" where it does not stand so."""

    rows: dict[int, list[str]]
    firm: str = ""


def placed(rows: Mapping[int, list[str]], page: Page) -> Placed:
    """The lines of a head with its title in one piece, where a firm and a place that is sure stand in a line above it.

    Of "Acme, Tampa, FL" above "Team Lead, Billing Care" the first is the firm, and has its place: what stands behind the title
    goes on with it, whatever it may be called, unless it may be a town or tells of hours.
    """
    kept = {n: [*row] for n, row in rows.items()}
    for at, below in pairwise(sorted(rows)):
        named = page.words.known(rows[below][:1]) or all_named(page.lines[below].said)
        if page.words.titled(rows[below][:1]) and _is_placed(rows[at], page, sure=named):
            kept[below] = _as_one(rows[below], page, below)
            return Placed(kept, rows[at][0])
    return Placed(kept)


def _is_placed(row: Sequence[str], page: Page, *, sure: bool) -> bool:
    """Whether a line names something that is no title, and behind it a place.

    Above what is `sure` to be a title it may be any town, behind a firm of some words: one word may be a title not known.
    """
    words, beside = page.words, row[1:]
    if not beside or words.titled(row) or words.is_beside(row[0]):
        return False
    town = sure and len(beside) == 1 and len(row[0].split()) >= FEWEST_OF_A_FIRM and words.may_be_town(beside[0])
    return town or words.is_place(", ".join(beside))


def _as_one(row: Sequence[str], page: Page, at: int) -> list[str]:
    """The pieces of the line with the title, which goes on behind a comma."""
    title, *rest = row
    while rest and (both := f"{title}, {rest[0]}") in page.lines[at].said:
        if page.words.may_be_town(rest[0]) or page.words.is_beside(rest[0]):
            break
        title, rest = both, rest[1:]
    return [title, *rest]
