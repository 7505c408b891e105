"""The margins of printed pages: what a browser stamps there, and what stands on each, as a name with the number of the page."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

OF_A_MARGIN = 2
"""Lines at the start and at the end of a page that may be of its margins."""
LONGEST_STAMP = 300
"""Characters of what a browser stamps: the title of a page or its address, with the time or the number of the page."""
_TIME = r"\d{1,4}[/.-] ?\d{1,2}[/.-] ?\d{2,4},? (?:kl\. ?)?\d{1,2}[:.]\d\d(?: ?[AP]M)?"
_PAGE = r"\d{1,3} ?(?:/|[^\W\d_]{2}) ?\d{1,3}"
_STAMP = re.compile(rf"{_TIME}(?: (?P<title>\S.*))?|(?:{_PAGE} )?{_TIME}|\w{{2,9}}://\S+ {_PAGE}", re.IGNORECASE)


def without_margins(pages: Sequence[Sequence[str]]) -> Iterator[list[str]]:
    """The lines of each page without those that a browser stamped, and those that stand in one place of an earlier page too.

    What differs there in nothing but the number of the page is of none.
    """
    within = [_between(page) for page in pages]
    edges = [{place: _numberless(page[place], number) for place in _edges(page)} for number, page in enumerate(within, 1)]
    met = Counter(told for page in edges for told in page.items())
    seen = set[tuple[int, str]]()
    for page, told in zip(within, edges, strict=True):
        numbered = {place for place, bare in told.items() if met[place, bare] > 1 and bare != page[place]}
        again = {place for place in told if (place, page[place]) in seen}
        seen.update((place, page[place]) for place in told)
        left = {place % len(page) for place in (*numbered, *again, *(place for place in told if is_stamp(page[place])))}
        yield [line for at, line in enumerate(page) if at not in left]


def _between(page: Sequence[str]) -> list[str]:
    """The lines of a page, without blank ones at its edges."""
    return "\n".join(map(str.strip, page)).strip("\n").split("\n")


def is_stamp(line: str) -> bool:
    """Whether a line is what a browser stamps on a page that it prints."""
    return title_stamped(line) is not None


def title_stamped(line: str) -> str | None:
    """The title of a page that a browser stamps beside the time, "" for a stamp without one; None for what is no stamp."""
    found = _STAMP.fullmatch(line) if len(line) <= LONGEST_STAMP else None
    return (found["title"] or "") if found else None


def is_number(line: str, page: int) -> bool:
    """Whether a line is the number of a page, the first one being 1: "1", "Page 1 of 3"."""
    return re.fullmatch(rf"(?:[^\W\d_]{{2,8}} )?{page}(?: ?(?:/|[^\W\d_]{{2}}) ?\d{{1,3}})?", line) is not None


def _edges(page: Sequence[str]) -> list[int]:
    """The places of the lines of a page that may be of its margins, those at its end counted from there."""
    return [place for place in (*range(OF_A_MARGIN), *range(-OF_A_MARGIN, 0)) if len(page) >= 2 * OF_A_MARGIN]


def _numberless(line: str, number: int) -> str:
    """A line without the number of its page."""
    return re.sub(rf"\b{number}\b", "#", line, count=1)
