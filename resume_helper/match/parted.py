"""The postings that somebody has put together in one text: each begins with its job, below a gap or a line of dashes."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.match.language import language_in
from resume_helper.match.title import find_occupation
from resume_helper.match.title_written import stretch
from resume_helper.posting.cut import is_item
from resume_helper.posting.unwrap import line_spans

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from resume_helper.catalog import Catalog
    from resume_helper.catalog.titles import Titles

LONGEST = 100
"""Characters of a line that names the job of a posting."""
NO_TITLE_ENDS = ".:;,!?"
SHORTEST = 20
"""Words of a posting; what a page says of another job that is open are fewer."""
MOST_READ = 50
"""Places at which a posting may begin that are looked at; a text may have nothing but."""
_PARTING = r"\n(?:[ \t]*(?:(?:[-=_*~#\u2013\u2014] ?){3,}[ \t]*)?\n)+"
"""Blank lines, and lines of dashes."""
LEAST_APART = 3
"""Ends of lines from which blank ones are more than what parts the paragraphs of a posting."""


class _Part(NamedTuple):
    """Where what may be a posting begins, the id of its occupation, what its job is called, and whether a gap parts it."""

    start: int
    occupation: str
    job: str
    apart: bool


def jobs_parted(text: str, title: str, duties: Sequence[int], code: str, catalog: Catalog) -> tuple[str, ...]:
    """The jobs of the postings of a text in a language, by the lines with which they begin; of a text that is one, none.

    `title` is that of the first, and `duties` are the places where headings of duties begin, in order. Each has such a heading,
    or a gap before it that is more than a blank line. One job in two languages is one.
    """
    titles = catalog.titles(code)
    first = find_occupation(title, titles)
    parts = [*_parts(text, duties, titles, catalog)] if first else []
    if not first or not parts:
        return ()
    parts = [_Part(0, first[0], title, apart=True), *parts]
    ends = [*(part.start for part in parts[1:]), len(text)]
    whole = [(part, end) for part, end in zip(parts, ends, strict=True) if len(text[part.start : end].split()) >= SHORTEST]
    stating = [part for part, end in whole if bisect_left(duties, part.start) < bisect_left(duties, end)]
    for found in (stating, [part for part, _ in whole if part.apart]):
        jobs = dict[str, str]()
        for part in found:
            jobs.setdefault(part.occupation, part.job)
        if len(jobs) > 1:
            return tuple(jobs.values())
    return ()


def _parts(text: str, duties: Sequence[int], titles: Titles, catalog: Catalog) -> Iterator[_Part]:
    """What may be postings behind the first one: their first line names an occupation."""
    starts = [(found.end(), _is_gap(found.group())) for found in re.finditer(_PARTING, text)]
    starts = [(start, apart) for start, apart in starts if apart or len(duties) > 1][:MOST_READ]
    for n, (start, apart) in enumerate(starts):
        line = text[start : start + LONGEST + 1].partition("\n")[0].strip()
        if not line or len(line) > LONGEST or line[-1] in NO_TITLE_ENDS or is_item(line):
            continue
        spoken: Titles | None = titles
        found = find_occupation(line, titles)
        if apart and not found:
            end = next((later for later, other in starts[n + 1 :] if other), len(text))
            spoken = _titles_of(text[start:end], catalog)
            found = find_occupation(line, spoken) if spoken else None
        if spoken and found:
            yield _Part(start, found[0], stretch(line, spoken), apart)


def _is_gap(parting: str) -> bool:
    return bool(parting.strip()) or parting.count("\n") >= LEAST_APART


def _titles_of(text: str, catalog: Catalog) -> Titles | None:
    """The titles of the language of a text that is long enough to be a posting, where it is one that is read."""
    if len(text.split()) < SHORTEST:
        return None
    code = language_in(text, line_spans(text), catalog).code
    return catalog.titles(code) if code in catalog.languages else None
