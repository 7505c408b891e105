"""How one works, at home or on site, and where one must live, told with the wish or the limit that its clause has."""

import re
from collections.abc import Sequence
from itertools import pairwise

from resume_helper.catalog.phrases import phrases_in
from resume_helper.match.conditions.reach import CLAUSE, Span, first_from, parted, within
from resume_helper.match.scan import Scan
from resume_helper.text import key

MOST_BEFORE = 3
"""Words with which a clause may begin: "**Posibilidad de** teletrabajo", "**Then** two days from home"."""
LONGEST_BRACKET = 40
"""Characters of a bracket that is told whole."""
_MARKS = r"[()]|\s[-\u2013\u2014]\s"


def way(scan: Scan, span: Span, others: Sequence[Span]) -> Span:
    """The span of a condition about the place of work, from the beginning of its clause where that is near.

    Of a span that goes over a bracket or a dash, only the part that tells how one works is left: "Agent (phone) - **remote**".
    `others` are the spans of the line's other conditions.
    """
    start, end = _own_part(scan, *span)
    if (start, end) != span:
        return start, end
    first = min(first_from(scan, start), len(scan.words) - 1)
    for n in range(first, max(-1, first - MOST_BEFORE - 1), -1):
        before = scan.words[n - 1] if n else None
        if before is None or parted(scan, n, scan.text[before[2] : scan.words[n][1]], CLAUSE):
            joined = n < first and scan.words[n][0] in scan.index.joins
            return scan.words[n + joined][1], end
        if within(before[1], others):
            break
    return start, end


def _own_part(scan: Scan, start: int, end: int) -> Span:
    """The part of a span behind brackets and dashes that has the first word for how one works; the whole where none parts it.

    Of a bracket all is told, where it is short: "Agent (**Remote - Canada**)".
    """
    text, modes = scan.text, scan.index.measures.towns["modes"]
    marks = [mark.span() for mark in re.compile(_MARKS).finditer(text, start, end)]
    if not marks or ":" in text[start : marks[0][0]]:  # "Work set-up: Leeds (on site)"
        return start, end
    for (_, first), (last, _) in pairwise([(start, start), *marks, (end, end)]):
        if any(phrases_in(key(text[first:last]), modes)):
            close = text.find(")", last, first + LONGEST_BRACKET)
            if first > start and text[first - 1] == "(" and close >= 0:
                return first, close
            return (first, last) if first > start else (start, end)
    return start, end
