"""The parts of a résumé: which of its lines are headings, and what part each line stands in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.catalog.phrases import phrase_at
from resume_helper.posting.headings import PAGE
from resume_helper.text import key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from resume_helper.catalog.phrases import Tree
    from resume_helper.posting.headings import Headings

LONGEST_LOOSE = 5
"""Words of a line that is a heading though it says more than one: "Relevant experience abroad"."""
LONGEST_COURTESY = 20
"""Words of a line of a mail that only greets, thanks, or says what is sent."""
JOBS, LEARNED = "work", "learned"
"""The part that tells of jobs, and what sentences tell of schools."""
_SPACED = re.compile(r"(?<=\b\w) (?=\w\b)")
"""The spaces of a heading whose letters are set apart: "S K I L L S"."""
_NUMBER = re.compile(r"(?:\d{1,2}|[IVX]{1,4})[.)]\s+")
"""What may number a heading: "1. ", "IV.  "."""
_PAGES = re.compile(r"[^\W\d_]+ \d{1,2} [^\W\d_]{2} \d{1,2}")
"""What numbers the pages: "Page 1 of 2"."""
_COLUMNS = re.compile(r"\t|\s\|\s|\s{3,}")
"""What parts the columns of a line, which is no heading: "Employer | Acme"."""
_TELLS = re.compile(r"\d|\S@\S")
"""What a line has that does more than greet."""
_ITEM = re.compile(r"[-*+\u2013\u2022\u00b7]\s")
"""The mark of an item of a list, and of no heading but one that stands out."""


class PartLine(NamedTuple):
    """A line of a résumé: its span, and the part that it stands in; "" above the first heading."""

    start: int
    end: int
    part: str


def parts_of_resume(
    text: str,
    spans: Iterable[tuple[int, int]],
    headings: Headings,
    owner: frozenset[str] = frozenset(),
    courtesies: Tree | None = None,
    introduced: str = "",
) -> Iterator[PartLine]:
    """The lines of a résumé that are more than headings, each in its part.

    A heading has a line of its own, whatever marks adorn it. Before a colon ("Languages: English") it opens its part for that
    line alone. What is on every page ("Curriculum vitae", "Page 1 of 2") opens nothing. Below the name, of the words of
    `owner`, what a side column told is over, and so is all below a line that begins with one of `courtesies`, which is none of
    it ("Kind regards") where it tells no more: "Hi, my name is ...".
    """
    part, before = "", 0
    for start, end in spans:
        line = text[start:end].strip()
        apart = text.count("\n", before, start) > 1
        if _PAGES.fullmatch(line):
            continue
        said = key(line)
        more = _TELLS.search(line) or (introduced and re.match(introduced, line, re.IGNORECASE))
        if phrase_at(said, 0, courtesies or {}) and len(said) <= LONGEST_COURTESY and not more:
            part = ""
            continue
        part = "" if len(said) > 1 and owner.issuperset(said) else part
        whole = _whole(line, headings, apart=apart)
        loose = "" if whole else _loose(line, headings, apart=apart)
        opened = whole or loose
        part = part if opened in ("", PAGE) else opened
        if not whole and loose != JOBS:  # what more a heading of schooling says may be all that there is: "Diploma in tourism"
            label, colon, _ = line.partition(":")
            of_label = headings.get(key(label), "") if colon else ""
            yield PartLine(start, end, part if of_label in ("", PAGE) else of_label)
        before = end


def _whole(line: str, headings: Headings, *, apart: bool) -> str:
    """The part that a line opens which is a heading and nothing else; "" for none."""
    if _ITEM.match(line) and not (apart or line.isupper()):
        return ""
    said = _NUMBER.sub("", _SPACED.sub("", line), count=1)
    return headings.get(key(said), "") or headings.get(key(line), "")


def _loose(line: str, headings: Headings, *, apart: bool) -> str:
    """The part that a short line opens which begins or ends with a heading and says more; "" for none.

    `apart` says that a blank line stands above it. One word beside others is a heading of work alone: "Acme Systems" and "Oslo
    Skole" are firms, "School Secretary" is a job.
    """
    said = key(line)
    stands_out = apart or line.isupper() or line.endswith(":")
    if (
        not stands_out
        or _ITEM.match(line)
        or _COLUMNS.search(line)
        or line[-1:] in ".,;"
        or ":" in line[:-1]
        or len(said) > LONGEST_LOOSE
    ):
        return ""
    dated = any(c.isdigit() for c in line)  # "Career break, 2018" is none
    for count in range(len(said) - 1, 0, -1):
        found = headings.get(said[:count]) or headings.get(said[-count:]) or ""
        if (found == JOBS and not dated) or (found and found != PAGE and count > 1):
            return found
    return ""
