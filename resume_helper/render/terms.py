"""What tells postings of one title apart, in a line: the employer, the place, the pay and the deadline, or else the hours."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, NamedTuple

from resume_helper.render.conditions import named_by
from resume_helper.render.line import BETWEEN
from resume_helper.text import one_line

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from resume_helper.catalog.entries import Writing

LONGEST = 80
"""Letters of each: many are kept in memory until they are in order."""


class Terms(NamedTuple):
    """The posting's own words, or else those of the table that it is a row of; "" for what neither tells."""

    company: str
    place: str
    pay: str
    deadline: str
    hours: str = ""


def terms_of(record: Mapping[str, Any]) -> Terms:
    """What a record of the JSON contract tells."""
    company, *told = (_told(record, kind) for kind in Terms._fields)
    return Terms(company, *told)


def lines_of(rows: Sequence[tuple[str, Terms, Writing]]) -> list[str]:
    """The lines of some postings, each with its title, in the words of its `Writing`; "" where nothing is known.

    Hours stand at the end where postings of one title differ in nothing else.
    """
    hours = defaultdict[tuple[str, Terms], set[str]](set)
    for title, terms, _ in rows:
        hours[title, terms._replace(hours="")].add(terms.hours)
    apart = (len(hours[title, terms._replace(hours="")]) > 1 for title, terms, _ in rows)
    return [_line(terms, writing, terms.hours * told) for (_, terms, writing), told in zip(rows, apart, strict=True)]


def _line(terms: Terms, writing: Writing, hours: str) -> str:
    """The line of a posting. A day says of itself not what it is the last one for."""
    deadline = terms.deadline and named_by(writing.conditions["deadline"], terms.deadline)
    return BETWEEN.join(filter(None, (terms.company, terms.place, terms.pay, deadline, hours)))


def repost_of(name: str, terms: Terms, first: Terms) -> str:
    """What a repost is called, with its deadline where that is another than that of the first posting."""
    return f"{name} ({terms.deadline})" if terms.deadline not in ("", first.deadline) else name


def _told(record: Mapping[str, Any], kind: str) -> str:
    rows = [row for row in record.get("conditions", ()) if row["kind"] == kind]
    texts = [*dict.fromkeys(one_line(row.get("seen", row["text"])) for row in rows)]
    told = ", ".join(text for text in texts if not any(text in other for other in texts if other != text))
    told = told or one_line(record["posting"].get(kind, ""))
    return told if len(told) <= LONGEST else f"{told[: LONGEST - 1]}\u2026"
