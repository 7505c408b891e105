"""Letters before demands, as a posting explains them: "Person specification (E = essential, D = desirable)"."""

import re
from collections.abc import Iterable, Iterator, Mapping

from resume_helper.catalog.index import Index
from resume_helper.match.conditions.demand import Condition
from resume_helper.match.conditions.wished import asked, of_heading

_ENTRY = r"\b([A-Z])\s?=\s?([^\W\d_]{4,20})"
_LEGEND = rf"{_ENTRY}\s?[,;/|)]{{1,2}}\s{{0,2}}\(?{_ENTRY}"
"""Compiled where a posting has the sign of one."""


def letters_of(text: str) -> dict[str, str]:
    """The words of the letters that a text explains two by two; none where it has no legend."""
    found = re.compile(_LEGEND).search(text) if "=" in text else None
    return {found[1]: found[2], found[3]: found[4]} if found else {}


def lettered(letters: Mapping[str, str], line: str, rows: Iterable[Condition], index: Index) -> Iterator[Condition]:
    """The conditions of a line without the letter that it begins with, as wishes where that says so."""
    begins = re.match(r"([A-Z])\s+", line)
    meant = letters.get(begins[1], "") if begins else ""
    wish = of_heading(meant, index)
    for row in rows:
        cut = begins.end() - row.start if begins and meant else 0
        if cut > 0:
            row = row._replace(text=row.text[cut:], start=row.start + cut)  # noqa: PLW2901 - the same, without its letter
        yield row._replace(wish=wish) if wish and not row.wish and asked(row) else row
