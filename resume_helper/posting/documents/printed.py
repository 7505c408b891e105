"""The printed lines of a page of a PDF that has no tags: an item of a list whole, and blank lines where more room was left."""

from __future__ import annotations

import re
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING, Any, NamedTuple

from resume_helper.posting.cut import LONGEST_MARK, is_item
from resume_helper.posting.documents.broken_lines import without_ends
from resume_helper.posting.documents.printed_table import MOST_ASIDE, Printed, tables_in
from resume_helper.posting.documents.table import lines_of_table

if TYPE_CHECKING:
    from collections.abc import Collection

APART = 1.8
"""How many times the usual step from line to line there is to a line that stands apart."""
WIDEST, COLUMN = 0.6, 2.0
"""Of the height of letters: the width of one in a text of wide ones, and of the room that parts two columns at least."""
_PARTED = "\n"
"""What parts two columns while a line is joined: a piece may have tabs of its own, and no line ends."""
_Matrix = list[float]


class _Piece(NamedTuple):
    """A piece of text: where it begins, from the left and from below, and how high its letters are."""

    said: str
    begins: float
    height: float
    size: float


def printed_lines(page: Any) -> list[str]:  # noqa: ANN401 - of pypdf, which is imported in one place
    """The lines of a page of a PDF, the broken ones of an item joined, with blank ones where the page leaves more room."""
    lines = _lines(page)
    steps = [above.height - line.height for above, line in pairwise(lines)]
    usual = median([step for step in steps if step > 0] or [0.0])
    tables = tables_in(lines, APART * usual)
    found, hangs, below = list[list[str]](), None, 0
    for n, line in enumerate(lines):
        if n < below:
            continue
        if table := tables.get(n):
            found += [[""], *([said] for said in lines_of_table(table.rows))]
            hangs, below = None, table.until
            continue
        step = steps[n - 1] if n else 0.0
        near = 0 < step < APART * usual
        if near and hangs is not None and abs(line.begins - hangs) < MOST_ASIDE and not is_item(line.said):
            found[-1].append(line.said)
            continue
        if step > APART * usual:
            found.append([""])
        marked = (
            is_item(line.said) and len(line.said.split(None, 1)[0]) <= LONGEST_MARK and line.then > line.begins + MOST_ASIDE
        )
        hangs = line.then if marked else None
        found.append([line.said])
    return [without_ends(told) for told in found]


def _lines(page: Any) -> list[Printed]:  # noqa: ANN401
    """The lines of a page that say something, as they follow each other in the file."""
    lines: list[list[_Piece]] = [[]]

    def text(said: str, outer: _Matrix, inner: _Matrix, _: object, size: float) -> None:
        first, *more = said.split("\n")
        if first.strip() or not lines[-1]:
            lines[-1].append(_piece(first, outer, inner, size))
        else:
            lines[-1][-1] = lines[-1][-1]._replace(said=lines[-1][-1].said + first)
        lines.extend([_piece(piece, outer, inner, size)] for piece in more)

    page.extract_text(visitor_text=text)
    said = [told for line in lines if (told := [piece for piece in line if piece.said.strip()])]
    starts = {round(min(piece.begins for piece in told)) for told in said}
    return [_joined(told, starts) for told in said]


def _piece(said: str, outer: _Matrix, inner: _Matrix, size: float) -> _Piece:
    (a, b, c, d, e, f), (x, y) = outer, inner[4:6]
    return _Piece(said, x * a + y * c + e, x * b + y * d + f, abs(size * inner[3] * d))


def _joined(pieces: list[_Piece], starts: Collection[int] = ()) -> Printed:
    """A line out of its pieces, as they stand from left to right: a mark may be drawn after its text.

    `starts` are the places where lines begin: there may be the next column, though little room is left before it.
    """
    in_order = sorted(pieces, key=lambda piece: piece.begins)
    said, moved, columns = [in_order[0].said], in_order != pieces, [in_order[0].begins]
    for before, piece in pairwise(in_order):
        step, width = piece.begins - before.begins, WIDEST * before.size
        text = before.said.rstrip()
        begins = round(piece.begins) in starts and len(text) > LONGEST_MARK and step > width * len(text)
        column = begins or step > width * len(before.said) + COLUMN * before.size
        # Where a space stands, the library tells as long as pieces follow each other.
        space = _PARTED if column else " " if moved else ""
        said += space, piece.said
        columns += [piece.begins] if column else []
    told = [re.sub(r" ?\t ?", "\t", re.sub(" +", " ", one)).strip() for one in "".join(said).split(_PARTED)]
    then = in_order[min(1, len(pieces) - 1)].begins
    return Printed("\t".join(told), in_order[0].begins, then, pieces[0].height, (*columns,), (*told,), pieces[0].size)
