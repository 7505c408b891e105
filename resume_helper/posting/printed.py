"""The printed lines of a page of a PDF that has no tags: an item of a list whole, and blank lines where more room was left."""

from __future__ import annotations

from itertools import pairwise
from statistics import median
from typing import Any, NamedTuple

from resume_helper.posting.cut import is_item

MOST_ASIDE = 2.0
"""Points by which the lines of an item may begin in another place."""
LONGEST_MARK = 4
"""Characters of the mark of an item."""
APART = 1.8
"""How many times the usual step from line to line there is to a line that stands apart."""
_Matrix = list[float]


class _Printed(NamedTuple):
    """A printed line: what it says, where its first two pieces begin, and how high above the foot of the page it stands."""

    said: str
    begins: float
    then: float
    height: float


def printed_lines(page: Any) -> list[str]:  # noqa: ANN401 - of pypdf, which is imported in one place
    """The lines of a page of a PDF, the broken ones of an item joined, with blank ones where the page leaves more room."""
    lines = _lines(page)
    steps = [above.height - line.height for above, line in pairwise(lines)]
    usual = median([step for step in steps if step > 0] or [0.0])
    found, hangs = list[str](), None
    for n, line in enumerate(lines):
        step = steps[n - 1] if n else 0.0
        near = 0 < step < APART * usual
        if near and hangs is not None and abs(line.begins - hangs) < MOST_ASIDE and not is_item(line.said):
            found[-1] += f" {line.said}"
            continue
        if step > APART * usual:
            found.append("")
        marked = (
            is_item(line.said) and len(line.said.split(None, 1)[0]) <= LONGEST_MARK and line.then > line.begins + MOST_ASIDE
        )
        hangs = line.then if marked else None
        found.append(line.said)
    return found


def _lines(page: Any) -> list[_Printed]:  # noqa: ANN401
    """The lines of a page that say something, as they follow each other in the file."""
    found, pieces, places = list[_Printed](), list[str](), list[tuple[float, float]]()

    def end() -> None:
        said = "".join(pieces).strip()
        if said:
            begins, height = places[0]
            found.append(_Printed(said, begins, places[1][0] if len(places) > 1 else begins, height))
        pieces.clear()
        places.clear()

    def text(said: str, outer: _Matrix, inner: _Matrix, *_: object) -> None:
        first, *more = said.split("\n")
        for n, piece in enumerate((first, *more)):
            if n:
                end()
            if piece.strip():
                places.append(_place(outer, inner))
            pieces.append(piece)

    page.extract_text(visitor_text=text)
    end()
    return found


def _place(outer: _Matrix, inner: _Matrix) -> tuple[float, float]:
    """Where a piece of text begins on its page, from the left and from below."""
    (a, b, c, d, e, f), (x, y) = outer, inner[4:6]
    return x * a + y * c + e, x * b + y * d + f
