"""In which trades somebody has worked: sectors of the catalog, occupations, and whatever else a posting names ("hotel")."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.holder import TRADE, names, words_of
from resume_helper.match.matches import read_line
from resume_helper.match.sector import GENERAL, OTHER
from resume_helper.match.title import find_occupations

if TYPE_CHECKING:
    from collections.abc import Iterable

    from resume_helper.catalog import Catalog
    from resume_helper.holder import Holder
    from resume_helper.holder.career import Past

NO_FIELD = frozenset({GENERAL, OTHER})
"""Sectors that say nothing of where somebody has worked."""


class Told(NamedTuple):
    """What a short text tells of where one works: a demand, a trade, the title of a job."""

    trades: tuple[str, ...]
    """The trades that it names, as it writes them."""
    titles: frozenset[str]
    """The sectors that it tells of as a title."""
    words: frozenset[str]
    """The sectors of which it has words."""


class Sectors(NamedTuple):
    """The sectors that a job tells of."""

    title: frozenset[str]
    """Those of its title."""
    words: frozenset[str]
    """Those of which its title and its firm together have words."""
    firm: frozenset[str]
    """Those that its firm tells, or the firm makes of the title: "Cashier, Hill Bank"; none where no firm is named."""


def told(text: str, catalog: Catalog, language: str) -> Told:
    """What a text in a language tells of where one works. It depends on no person, so it is read once."""
    index = catalog.index(language)
    known: Told | None = index.told.get(text)
    if known is None:
        read = read_line(text, index, catalog.shared)
        trades = tuple(tool for match in read.skills if match.id == TRADE for tool in match.tools)
        known = index.told.keep(text, Told(trades, frozenset(read.title_hits), frozenset(read.sector_hits)))
    return known


def in_trade(job: Past, trade: str, who: Holder, language: str) -> bool:
    """Whether a job was in a trade, a sector or an occupation, called as a posting in a language calls it.

    Its title names it, or is of the same occupation or sector. Where a title is of several sectors ("customer service agent"),
    a duty that is done in this one alone decides. The name of a firm that has the word does only for what is no sector of the
    catalog; of others its words must tell the sector.
    """
    index, own = who.catalog.index(language), language == who.own_code
    words = words_of(trade, index)
    if own and names(words, words_of(job.title, index), index):
        return True
    if occupations := find_occupations(trade, who.catalog.titles(language)):
        return not occupations.isdisjoint(named_within(sector_of(job, who), who.occupations_of(job.title), who))
    asked = told(trade, who.catalog, language)
    if sectors := (asked.words | asked.titles) - NO_FIELD:
        return any(_is_of(job, sector, who) for sector in sectors)
    return own and names(words, words_of(f"{job.title} {job.firm}", index), index)


def is_of_sector(trade: str, sector: str, catalog: Catalog, language: str) -> bool:
    """Whether a trade, called as a posting in a language calls it, is that of a sector: who had its job was in it."""
    asked = told(trade, catalog, language)
    return sector in (asked.words | asked.titles) - NO_FIELD


def sectors_of(job: Past, who: Holder) -> Sectors:
    """The sectors that the title and the firm of a job tell of."""

    def read(text: str) -> list[Told]:
        return [told(text, who.catalog, code) for code in who.codes]

    every = read(f"{job.title}, {job.firm}")
    title, both, firm = (
        frozenset[str]().union(*(one.titles for one in rows)) for rows in (read(job.title), every, read(job.firm))
    )
    words = frozenset[str]().union(*(one.words for one in every))
    return Sectors(title, words, (words | (both - title) | firm) if job.firm else frozenset())


def named_within(sector: str, occupations: Iterable[str], who: Holder) -> frozenset[str]:
    """What titles that name occupations name in a sector; "" for one that is not told."""
    known = who.catalog.shared.occupations
    return frozenset(known[id_].within.get(sector, id_) for id_ in occupations)


def sector_of(job: Past, who: Holder) -> str:
    """The sector that the firm of a job tells or, where it tells none, the duties that are done in one alone; "" for none."""
    by_firm = sectors_of(job, who).firm - NO_FIELD
    if not by_firm:
        duties = who.catalog.shared.duties
        alone = Counter(next(iter(found)) for id_ in job.duties if len(found := {*duties[id_].sectors} - NO_FIELD) == 1)
        by_firm = frozenset(sector for sector, count in alone.items() if count == max(alone.values()))
    return next(iter(by_firm)) if len(by_firm) == 1 else ""


def _is_of(job: Past, sector: str, who: Holder) -> bool:
    by_title, by_words, _ = sectors_of(job, who)
    if by_words - NO_FIELD and by_title != {OTHER}:  # who drives for a bank has not worked at its counter
        return sector in by_words
    if sector not in by_title or by_title == {sector}:
        return sector in by_title
    duties = who.catalog.shared.duties
    return any({*duties[id_].sectors} - NO_FIELD == {sector} for id_ in job.duties)
