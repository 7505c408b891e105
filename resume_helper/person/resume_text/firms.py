"""Jobs at one firm that a résumé tells once, above the first of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from resume_helper.person.resume_text.heads import Head
    from resume_helper.person.resume_text.lines import Line

MONTHS = 12


class Firm(NamedTuple):
    """A firm in a line of its own, above the title of a job: others may follow that were there as well."""

    name: str
    place: str
    several: bool
    """Whether it is told also when or for how long, as above several jobs."""


def at_firms(heads: Iterable[Head], lines: Sequence[Line], dated: Collection[int]) -> Iterator[Head]:
    """The heads of jobs in their order, with the firm those that tell only a title below a firm of several jobs.

    `dated` are the lines with the dates of a firm. Of a firm with a line of its own and no more, only a job may be that ended
    when the next began, with no blank line between them: who tells no firm may have had none.
    """
    firm: Firm | None = None
    before: Head | None = None
    for head in heads:
        above = _above_title(head)
        alone = head.position and not above and len(head.rows[_titled(head)]) == 1
        follows = before and not head.name and not lines[head.first].apart and _adjoin(head, before)
        before = head
        if firm and alone and (firm.several or follows):
            # Where several jobs stand below a firm, what stands below the dates of one is its place.
            place = ", ".join(filter(None, (head.name, head.place)))
            yield head._replace(name=firm.name, place=place or firm.place)
            continue
        several = lines[head.first].several or head.first in dated
        place = ", ".join(piece for piece in head.place.split(", ") if piece in above)
        firm = Firm(head.name, place, several) if head.name in above else None
        yield head


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
