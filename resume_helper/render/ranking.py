"""Postings in the order of how well they fit each of some people."""

from __future__ import annotations

import json
from itertools import chain
from typing import TYPE_CHECKING, Any, NamedTuple

from resume_helper.render.line import BETWEEN, Line, heading, percent
from resume_helper.render.people import names_of, reasons
from resume_helper.render.table import called, listed, share
from resume_helper.render.terms import Terms, lines_of, repost_of, terms_of
from resume_helper.reposts import Reposts
from resume_helper.text import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from resume_helper.catalog.entries import Writing
    from resume_helper.render.table import Cell

MARK = b"resume-helper: ranking"
"""By what a page of a ranking is known again."""
START = ("profile", "source", "title", "fit", "covers", "lacks", "not_met", "not_known", "copies", "covers_ids", "lacks_ids")
HEAD = (*START, *Terms._fields)
"""The columns of a ranking as a table, a row for each person and posting, and those with which each ever began; those that
end in _ids have the ids of the duties."""


class Words(NamedTuple):
    """The words of a ranking: each person's rows are in the person's own language."""

    records: Writing
    """Those of the records."""
    own: Mapping[str, Writing]
    """Those of people, by the names of their profiles, where they are others."""
    names: Mapping[str, str]
    """What people are called, by the names of their profiles, where they are called otherwise."""

    def of(self, row: Ranked) -> Writing:
        """The words in which a row is told."""
        return self.own.get(row.who["profile"], self.records)


class Ranked(NamedTuple):
    """A posting that a person was held against."""

    source: str
    title: str
    who: dict[str, Any]
    """How far the person covers it, as one of the `people` of a record."""
    skills: dict[str, str]
    """The names of the skills that it asks for, by their ids, in the words in which the row is told."""
    terms: Terms
    """What tells it from others of its title."""
    copies: Mapping[str, str]
    """What other postings of the same job are called, and the same with their deadlines where these are others."""
    table: str = ""
    """The file of which it is a row, where the source is an id there."""
    url: str = ""
    """The address of its page, where its table tells one."""


class Rows:
    """The postings that some people were held against, gathered from records; of those of one job, the first stands for all."""

    def __init__(self) -> None:
        self._people: dict[str, list[Ranked]] = {}
        self._jobs = Reposts[tuple[str, Terms, dict[str, str]]]()

    def __bool__(self) -> bool:
        return bool(self._people)

    def add(self, record: Mapping[str, Any]) -> None:
        """Add the record of a posting that duties were found in."""
        posting, names = record["posting"], names_of(record)
        source, table, copies = posting["source"], posting.get("table", ""), dict[str, str]()
        name, terms = called(source, table), terms_of(record)
        if first := self._jobs.first(posting, (name, terms, copies)):
            its_name, its_terms, others = first
            if name != its_name:  # of an id that stands for both, nothing tells them apart
                others.setdefault(name, repost_of(name, terms, its_terms))
            return
        for row in record["people"]:
            who = {**row}
            skills = who.pop("names", names)
            self._people.setdefault(who["profile"], []).append(
                Ranked(source, posting["title"], who, skills, terms, copies, table, posting.get("url", ""))
            )

    def ranked(self, top: int | None = None) -> list[Ranked]:
        """For each person the best fit first, `top` at most; equals in the order of their names."""

        def best(rows: list[Ranked]) -> list[Ranked]:
            return sorted(rows, key=lambda row: (-row.who["score"], row.source))[:top]

        return [*chain.from_iterable(map(best, self._people.values()))]


def to_text(rows: Iterable[Ranked], words: Words, *, named: bool = False) -> str:
    """A block of lines for each posting; where people are to be `named`, those of each below their name."""
    return "".join(f"{line}\n" for line in _lines(rows, words, named=named))


def _lines(rows: Iterable[Ranked], words: Words, *, named: bool) -> Iterator[str]:
    name, rows = None, [*rows]
    for row, terms in zip(rows, _terms(rows, words), strict=True):
        if named and name != row.who["profile"]:
            yield from ([] if name is None else [""])
            name = row.who["profile"]
            yield one_line(name)
        yield f"{row.who['score']:4.0%}  {one_line(called(row.source, row.table))}  {one_line(row.title)}".rstrip()
        if terms:
            yield f"      {terms}"
        for label, names in _told(row, words):
            yield f"      {label}: {names}" if names else f"      {label}"


def _terms(rows: Iterable[Ranked], words: Words) -> list[str]:
    """What tells each of some rows from others of its title, in a line."""
    return lines_of([(row.title, row.terms, words.of(row)) for row in rows])


def _told(row: Ranked, words: Words) -> Iterator[tuple[str, str]]:
    """What makes the figure, each after what it is, and which postings are of the same job."""
    yield from reasons(row.who, row.skills, words.of(row))
    if row.copies:
        yield words.of(row).messages["also_in"], ", ".join(map(one_line, row.copies.values()))


def to_page(rows: Iterable[Ranked], words: Words, link_of: Callable[[Ranked], str]) -> Iterator[Line]:
    """The same as lines of a page, below the name of each person; `link_of` tells where a posting can be read, or ""."""
    name, rows = None, [*rows]
    for row, terms in zip(rows, _terms(rows, words), strict=True):
        if name != row.who["profile"]:
            name = row.who["profile"]
            yield Line("title", words.of(row).messages["best_for"].format(name=one_line(words.names.get(name, name))))
        source, title = one_line(called(row.source, row.table)), one_line(row.title)
        score, link = percent(row.who["score"], words.of(row).messages), link_of(row)
        yield from heading(f"{title or source}{BETWEEN}{score}", "" if title else link)
        if title:
            yield Line("about", source, link=link)
        if terms:
            yield Line("about", terms)
        for label, names in _told(row, words):
            yield Line("item", names, lead=f"{label}: " if names else label)


def to_json(rows: Iterable[Ranked]) -> str:
    """A list of objects: those of `people` in the JSON contract, below the source and the title of the posting."""
    return json.dumps([_object(row) for row in rows], ensure_ascii=False, indent=2) + "\n"


def _object(row: Ranked) -> dict[str, Any]:
    besides = {"table": row.table, "url": row.url, **row.terms._asdict(), "copies": [*row.copies]}
    return {"source": row.source, "title": row.title, **row.who, **{name: value for name, value in besides.items() if value}}


def to_rows(rows: Iterable[Ranked], words: Words) -> Iterator[tuple[Cell, ...]]:
    """A row of cells below HEAD for each person and posting. Duties stand before skills."""
    for row in rows:
        who, writing, named = row.who, words.of(row), row.skills
        covers, lacks = (
            listed((*_names(who[duties], writing), *(named[id_] for id_ in who[skills] if id_ in named)))
            for duties, skills in (("duties", "skills"), ("lacking_duties", "lacking_skills"))
        )
        unknown = (*who.get("not_known", ()), *(named[id_] for id_ in who["open_skills"] if id_ in named))
        yield (
            *(who["profile"], called(row.source, row.table), row.title, share(who["score"])),
            *(covers, lacks, listed(who["not_met"]), listed(unknown), listed(row.copies)),
            *(listed(who["duties"]), listed(who["lacking_duties"]), *row.terms),
        )


def _names(ids: Iterable[str], writing: Writing) -> Iterator[str]:
    return (writing.duties[id_].name for id_ in ids if id_ in writing.duties)
