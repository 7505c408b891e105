"""The index of the pages of a batch: a line for each posting, with a link to its page."""

from __future__ import annotations

import re
from html import escape
from itertools import groupby
from typing import TYPE_CHECKING, Any, NamedTuple

from resume_helper.render import markdown, page
from resume_helper.render.about import reason
from resume_helper.render.line import BETWEEN
from resume_helper.render.table import called
from resume_helper.render.terms import Terms, lines_of, terms_of
from resume_helper.text import key, one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from resume_helper.catalog.entries import Writing

LONGEST = 160
"""Letters of a title, of a name and of a reason: an index is kept in memory until it is in order."""
STATUSES = ("no_duties", "too_short", "other_trade", "unknown_language", "error")
"""What stands below the postings that have suggestions, in this order."""
MARK = b"resume-helper: index"
"""By what an index is known again."""
_STYLE = (
    page.STYLE
    + """
table { margin: .5rem 0; }
tr { border-bottom: 1px solid #8883; } td:first-child { overflow-wrap: anywhere; }
.number { text-align: right; padding-right: 1.2rem; }
@media (min-width: 30rem) { .reason { width: 55%; } .people { width: 35%; } }
small { display: block; opacity: .7; }
"""
)


class Entry(NamedTuple):
    """A posting in the index."""

    number: int
    file: str
    source: str
    title: str
    group: str
    """The sector of a posting that has suggestions, or the status of one that has none."""
    why: str
    """More about the status, as the JSON contract has it, or the error."""
    duties: int
    best: float
    """How far the person who covers it best does."""
    people: str
    """How far each person covers it, the best first."""
    terms: Terms
    """What tells it from others of its title."""
    url: str
    """The address where it was published, if a table tells it."""
    also: list[tuple[str, str]]
    """The pages of other postings of the same job, with what these are called."""


def entry(record: Mapping[str, Any], number: int, file: str) -> Entry:
    """What the index says of a record of the JSON contract, whose page is in a file of the same folder."""
    posting, status = record["posting"], record["status"]
    people = sorted(record.get("people", ()) if status == "ok" else (), key=lambda who: -who["score"])
    return Entry(
        number,
        file,
        one_line(called(posting["source"], posting.get("table", "")))[:LONGEST],
        one_line(posting.get("title", ""))[:LONGEST],
        posting["sector"] if status == "ok" else status,
        one_line(record.get("error", "") or record.get("why", ""))[: 2 * LONGEST],
        len(record["duties"]),
        people[0]["score"] if people else 0,
        BETWEEN.join(f"{one_line(who['profile'])}\u00a0{who['score']:.0%}" for who in people),
        terms_of(record),
        address(posting.get("url", "")),
        [],
    )


def groups(entries: Iterable[Entry], writing: Writing) -> list[tuple[str, str, list[Entry]]]:
    """The sectors, then the statuses, each with its id, its name and its postings: the best covered first, then by title."""
    places = {id_: place for place, id_ in enumerate((*writing.sectors, "", *STATUSES))}

    def order(row: Entry) -> tuple[object, ...]:
        # A sector of somebody's own may have no name in this language: it stands behind those that have one.
        return places.get(row.group, places[""]), row.group, -row.best, key(row.title or row.source), row.number

    rows = sorted(entries, key=order)
    parts = ((id_, [*found]) for id_, found in groupby(rows, lambda row: row.group))
    return [(id_, f"{_name(id_, writing)} ({_count(found)})", found) for id_, found in parts]


def _count(entries: Iterable[Entry]) -> int:
    """How many postings some entries stand for."""
    return sum(1 + len(row.also) for row in entries)


def to_html(entries: list[Entry], writing: Writing, languages: dict[str, str], summary: str = "") -> Iterator[str]:
    """The index as a page, piece by piece; `summary` is the path of a summary from there, where there is one."""
    say = writing.messages
    title = f"{say['all_postings']} ({_count(entries)})"
    yield page.head(title, writing.code, MARK, _STYLE)
    if summary:
        yield f'<nav><a href="{link(summary)}">{escape(say["summary"])} \u2192</a></nav>\n'
    yield f"<h1>{escape(title)}</h1>\n"
    parts = groups(entries, writing)
    if len(parts) > 1:
        links = (f'<a href="#{escape(id_)}">{escape(name)}</a>' for id_, name, _ in parts)
        yield f"<p>{BETWEEN.join(links)}</p>\n"
    people = any(row.people for row in entries)
    for id_, name, rows in parts:
        yield f'<h2 id="{escape(id_)}">{escape(name)}</h2>\n<table>\n'
        if id_ not in STATUSES:
            heads = f'<th>{escape(say["posting"])}</th><th class="number">{escape(say["duties"])}</th>'
            heads += f'<th class="wide">{escape(say["covered_by"])}</th>' * people
            yield f"<thead><tr>{heads}</tr></thead>\n"
        for row, terms in _with_terms(rows, writing):
            yield f'<tr><td><a href="{link(row.file)}">{escape(row.title or row.source)}</a>{_small(row, terms, writing)}</td>'
            if id_ in STATUSES:
                yield f'<td class="wide reason">{escape(_reason(row, say, languages))}</td></tr>\n'
            else:
                who = f'<td class="wide people">{escape(row.people)}</td>' if people else ""
                yield f'<td class="number">{row.duties}</td>{who}</tr>\n'
        yield "</table>\n"
    yield page.FOOT


def to_markdown(entries: list[Entry], writing: Writing, languages: dict[str, str], summary: str = "") -> Iterator[str]:
    """The index as Markdown, piece by piece, of the same arguments."""
    say = writing.messages
    yield f"<!-- {MARK.decode()} -->\n\n"
    if summary:
        yield f"[{markdown.escape(say['summary'])} \u2192]({link(summary)})\n\n"
    yield f"# {markdown.escape(say['all_postings'])} ({_count(entries)})\n"
    people = any(row.people for row in entries)
    for id_, name, rows in groups(entries, writing):
        yield f"\n## {markdown.escape(name)}\n\n"
        if id_ in STATUSES:
            yield f"| {markdown.cell(say['posting'])} | |\n|---|---|\n"
        else:
            heads = (say["posting"], say["duties"], *[say["covered_by"]] * people)
            yield f"| {' | '.join(map(markdown.cell, heads))} |\n|---|---:|{'---|' * people}\n"
        for row, terms in _with_terms(rows, writing):
            told = [_reason(row, say, languages)] if id_ in STATUSES else [str(row.duties), *[row.people] * people]
            yield f"| {' | '.join((_named(row, terms, writing), *map(markdown.cell, told)))} |\n"


def _with_terms(rows: list[Entry], writing: Writing) -> Iterator[tuple[Entry, str]]:
    """Each entry with what tells it from others of its title, in a line."""
    return zip(rows, lines_of([(row.title, row.terms, writing) for row in rows]), strict=True)


def _small(row: Entry, terms: str, writing: Writing) -> str:
    """What stands in small letters below the title of an entry, as HTML."""
    source = escape(row.source)
    source = f'<a href="{escape(row.url)}">{source}</a>' if row.url else source
    also = ", ".join(f'<a href="{link(file)}">{escape(name)}</a>' for file, name in row.also)
    also = f"{escape(writing.messages['also_in'])}: {also}" if also else ""
    told = (source if row.title or row.url else "", escape(terms), also)
    return "".join(f"<small>{text}</small>" for text in told if text)


def _named(row: Entry, terms: str, writing: Writing) -> str:
    """The title of an entry, with what stands behind it, as Markdown."""
    source, terms = markdown.cell(row.source), markdown.cell(terms)
    source = f"[{source}]({row.url})" if row.url else source
    also = ", ".join(f"[{markdown.cell(name)}]({link(file)})" for file, name in row.also)
    also = f"{markdown.cell(writing.messages['also_in'])}: {also}" if also else ""
    title = f"[{markdown.cell(row.title or row.source)}]({link(row.file)})"
    behind = BETWEEN.join(filter(None, (source if row.title or row.url else "", terms, also)))
    return f"{title} {behind}" if behind else title


def link(path: str) -> str:
    """A relative path as a link, in which nothing is markup."""
    return re.sub(r"[^\w./-]", _in_bytes, path)


def address(url: str) -> str:
    """An address of the web as a link, in which nothing is markup; "" for what is none."""
    return re.sub(r"[^\w./:?#@!$&+,;=%~-]", _in_bytes, url) if url.lower().startswith(("http://", "https://")) else ""


def _in_bytes(found: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in found.group().encode("utf-8", "surrogateescape"))


def _name(group: str, writing: Writing) -> str:
    name = writing.messages[f"status_{group}"] if group in STATUSES else writing.sectors.get(group, group)
    return name[:1].upper() + name[1:]


def _reason(row: Entry, say: dict[str, str], languages: dict[str, str]) -> str:
    return row.why if row.group == "error" else reason(row.group, row.why, say, languages)
