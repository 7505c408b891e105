"""Jobs at one firm that a résumé tells once, above the first of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from resume_helper.resume_text.head import Head
    from resume_helper.resume_text.page import Page

MONTHS = 12


class Firm(NamedTuple):
    """A firm in a line of its own, above the title of a job: others may follow that were there as well."""

    name: str
    place: str
    several: bool
    """Whether it is told also when or for how long, as above several jobs."""
    began: str
    """The first of its dates; "" where it has none."""


def at_firms(heads: Iterable[Head], page: Page, dated: Collection[int], *, above: bool) -> Iterator[Head]:
    """The heads of jobs in their order, with the firm those that tell only a title below a firm of several jobs.

    `dated` are the lines with the dates of a firm. Of a firm with a line of its own and no more, only a job may be that ended
    when the next began, with no blank line between them unless firms stand `above` titles: who tells no firm may have had none.
    """
    firm: Firm | None = None
    before: Head | None = None
    for head in heads:
        line, casual = page.lines[head.first], page.words.is_casual(head.position)
        follows = before and not head.name and _adjoin(head, before) and (above or not line.apart) and not casual
        before = head
        if firm and _tells_no_firm(head, firm, page) and (firm.several or follows):
            # Where several jobs stand below a firm, what stands below the dates of one is its place.
            place = ", ".join(piece for piece in (head.name, head.place) if piece and not page.words.is_beside(piece))
            yield head._replace(name=firm.name, place=place or firm.place)
            continue
        alone = [piece for n in head.rows if n in dated or n < _titled(head) for piece in head.rows[n]]
        several = line.several or head.first in dated
        place = ", ".join(piece for piece in head.place.split(", ") if piece in alone)
        began = min((page.lines[n].dates.start for n in head.rows if n in dated), default="")
        firm = Firm(head.name, place, several, began) if head.name in alone else None
        yield head


def _tells_no_firm(head: Head, firm: Firm, page: Page) -> bool:
    """Whether a head has only a title, or at a firm with dates since which it was also a place: "Manager, Leeds"."""
    if not head.position or _above_title(head) or _has_one_of_linkedin(head, page):
        return False
    if firm.began and head.start and head.start[: len(firm.began)] < firm.began[: len(head.start)]:  # nobody was there yet
        return False
    beside = [piece for piece in head.rows[_titled(head)] if piece != head.position]
    within = firm.began and head.start[: len(firm.began)] >= firm.began[: len(head.start)]
    return not beside or bool(within and not page.words.titles.has_firm(head.name))


def _has_one_of_linkedin(head: Head, page: Page) -> bool:
    """Whether a head tells its firm as LinkedIn does, between the title and the dates: "Starbucks \u00b7 Seasonal"."""
    dated = next((n for n in head.rows if page.lines[n].dates.measured), 0)
    return any(_titled(head) < n < dated and not page.is_beside(n) for n in head.rows)


def _titled(head: Head) -> int:
    """The number of the line with the title of a job; of the last one where it has none."""
    first, *_ = head.position.split(" / ")
    return next((n for n in sorted(head.rows) if first in head.rows[n]), max(head.rows))


def _above_title(head: Head) -> list[str]:
    titled = _titled(head)
    return [piece for n in sorted(head.rows) if n < titled for piece in head.rows[n]]


def _adjoin(one: Head, other: Head) -> bool:
    """Whether one of two jobs began when the other ended, as far as that is told."""
    times = (one.end, other.start), (other.end, one.start)
    return any(end and start and _months_between(end, start) <= 1 for end, start in times)


def _months_between(one: str, other: str) -> int:
    """The months between two dates of JSON Resume; those of whole years, where one of them tells no month."""
    (year, _, month), (other_year, _, other_month) = one.partition("-"), other.partition("-")
    months = int(month) - int(other_month) if month and other_month else 0
    return abs((int(year) - int(other_year)) * MONTHS + months)
