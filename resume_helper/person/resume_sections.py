"""The parts of a résumé: which of its lines are headings, and what part each line stands in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from resume_helper.catalog.resume_words import SECTIONS
from resume_helper.posting.cut import is_item
from resume_helper.posting.headings import SILENT
from resume_helper.text import key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from resume_helper.posting.headings import Headings

LONGEST_LOOSE = 5
"""Words of a line that is a heading though it says more than one: "Relevant experience abroad"."""
_SPACED = re.compile(r"(?<=\b\w) (?=\w\b)")
"""The spaces of a heading whose letters are set apart: "S K I L L S"."""


def parts_of_resume(text: str, spans: Iterable[tuple[int, int]], headings: Headings) -> Iterator[tuple[int, str]]:
    """Where each line begins that is more than a heading, and the part that it stands in; "" above the first heading.

    A heading has a line of its own. Before a colon ("Languages: English") it opens its part for that line alone.
    """
    part, before = "", 0
    for start, end in spans:
        line = text[start:end].strip()
        whole = "" if is_item(line) else headings.get(key(_SPACED.sub("", line)), "")
        apart = text.count("\n", before, start) > 1
        part = whole or _loose(line, headings, apart=apart) or part
        if not whole:
            label, colon, _ = line.partition(":")
            yield start, (headings.get(key(label), "") if colon else "") or part
        before = end


def _loose(line: str, headings: Headings, *, apart: bool) -> str:
    """The part that a short line opens which begins or ends with a heading and says more; "" for none.

    `apart` says that a blank line stands above it. "Contact Sales Ltd" is no heading of contacts.
    """
    said = key(line)
    stands_out = apart or line.isupper() or line.endswith(":")
    if not stands_out or is_item(line) or line[-1:] in ".,;" or ":" in line[:-1] or len(said) > LONGEST_LOOSE:
        return ""
    found = (headings.get(said[:count]) or headings.get(said[-count:]) for count in range(len(said) - 1, 0, -1))
    return next((part for part in found if part and SECTIONS[part] not in SILENT), "")
