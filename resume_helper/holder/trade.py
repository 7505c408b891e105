"""In which trades somebody has worked: sectors of the catalog, occupations, and whatever else a posting names ("hotel")."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from resume_helper.holder import TRADE, names, words_of
from resume_helper.match.matches import read_line
from resume_helper.match.sector import GENERAL, OTHER
from resume_helper.match.title import find_occupations

if TYPE_CHECKING:
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
        return not occupations.isdisjoint(who.occupations_of(job.title))
    asked = told(trade, who.catalog, language)
    if sectors := (asked.words | asked.titles) - NO_FIELD:
        return any(_is_of(job, sector, who) for sector in sectors)
    return own and names(words, words_of(f"{job.title} {job.firm}", index), index)


def sectors_of(job: Past, who: Holder) -> tuple[frozenset[str], frozenset[str]]:
    """The sectors that the title of a job tells of, and those of which its title and its firm have words."""
    titles = (told(job.title, who.catalog, code).titles for code in who.codes)
    words = (told(f"{job.title}, {job.firm}", who.catalog, code).words for code in who.codes)
    return frozenset[str]().union(*titles), frozenset[str]().union(*words)


def _is_of(job: Past, sector: str, who: Holder) -> bool:
    by_title, by_words = sectors_of(job, who)
    if by_words - NO_FIELD and by_title != {OTHER}:  # who drives for a bank has not worked at its counter
        return sector in by_words
    if sector not in by_title or by_title == {sector}:
        return sector in by_title
    duties = who.catalog.shared.duties
    return any({*duties[id_].sectors} - NO_FIELD == {sector} for id_ in job.duties)
