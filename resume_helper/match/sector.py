"""The sector of a posting, and whether it is about customer service at all."""

from collections.abc import Mapping
from math import exp, sqrt
from typing import NamedTuple

from resume_helper.catalog.entries import Shared
from resume_helper.match.evidence import Evidence
from resume_helper.match.matches import Matches

TITLE, WORD, DUTY = 4.0, 1.0, 1.5
"""What a cue in the title, a cue in the text, and a duty typical of the sector count."""
MOST_WORDS = 6
"""Different cues in the text that count at most."""
GENERAL_SHARE, GENERAL_START = 0.25, 1.0
"""Words and duties of `general` stand in every customer-service posting, so they count less; it wins where no other is told."""
RULES = 0.4
"""Logits for each point of the above, beside what is learned (`sectors.tsv`)."""
STRANGE = 0.45
"""The chance of another trade from which a posting is one. Of 5,641 of ours that were not learned from, 40 are taken for
another; of 650 of other trades 567 are told."""
STRANGE_OF_MANY = 0.75
"""The same for one that states many duties: the six that were found between 0.6 and this do state four or more."""
MANY_DUTIES = 6
"""Duties from which a posting with a title of customer service is about it. From 4 on, twice as many others would be."""
FEWEST_OF_ANY_TRADE = 2
"""Duties such as every trade has that a posting with a title of customer service must state to be about it."""
TITLE_AMONG_WORDS = 3
"""What a title counts, where words and duties count one each: for another trade, or against it."""
OTHER = "other"
GENERAL = "general"
ALWAYS, NO_TITLE, ANOTHER, NOTHING_OF_US = "always", "no title", "another trade", "nothing of us"
"""Features of `sectors.tsv` beside titles, words and duties: one that all postings have, three that some have (see `seen`)."""


class SectorFound(NamedTuple):
    """The sector, the words of the posting that decided it, and the chance, from 0 to 1, that it is of another trade."""

    id: str
    evidence: tuple[Evidence, ...]
    strange: float


def find_sector(matches: Matches, shared: Shared) -> SectorFound:
    """The customer-service sector that a posting speaks of most; `general` where none stands out."""
    learned = {id_: matches.trade.get(id_, 0.0) for id_ in shared.sectors}
    for name, count in seen(matches, shared).items():
        for id_, told in shared.telling.get(name, {}).items():
            learned[id_] += count * told
    rules = by_rules(matches, shared)
    best = max(rules, key=lambda id_: (learned[id_] + rules[id_], id_ == GENERAL))
    evidence = (*matches.title_hits.get(best, ()), *matches.sector_hits.get(best, ()))
    return SectorFound(best, evidence, _share(OTHER, learned))


def of_another_trade(found: SectorFound, matches: Matches, shared: Shared) -> bool:
    """Whether a posting is taken to be of another trade, by its sector as found.

    With many duties and a title of customer service, and no other, it is none, whatever its words say.
    """
    if len(matches.duties) < MANY_DUTIES:
        return found.strange >= STRANGE
    ours_by_title = _titled(matches, shared) and not matches.title_hits.get(OTHER)
    return found.strange >= STRANGE_OF_MANY and not ours_by_title


def _share(one: str, logits: Mapping[str, float]) -> float:
    """The chance of one of several things that exclude each other, by their logits."""
    most = max(logits.values())  # so that no power is too large: a long posting adds up to hundreds
    return exp(logits[one] - most) / sum(exp(value - most) for value in logits.values())


def ours(shared: Shared) -> list[str]:
    """The sectors of customer service."""
    return [id_ for id_ in shared.sectors if id_ != OTHER]


def by_rules(matches: Matches, shared: Shared) -> dict[str, float]:
    """What titles, words and typical duties say of each sector, in logits."""
    duties = dict.fromkeys(shared.sectors, 0.0)
    for id_ in sorted(matches.cued):
        typical = shared.duties[id_].sectors
        for sector in typical:
            duties[sector] += 1 / len(typical)
    return {id_: RULES * _score(id_, matches, DUTY * duties[id_]) for id_ in ours(shared)}


def seen(matches: Matches, shared: Shared) -> dict[str, float]:
    """What a posting has that may tell its sector: a title of each sector or of none, its words for each, and its duties."""
    found = {ALWAYS: 1.0}
    for id_ in ours(shared):
        if matches.title_hits.get(id_):
            found[f"title {id_}"] = 1.0
        if words := _words(id_, matches):
            found[f"words {id_}"] = sqrt(words)
    if not _titled(matches, shared):
        found[NO_TITLE] = 1.0
    if other_trade(matches, shared):
        found[ANOTHER] = 1.0
    if not speaks_of_us(matches, shared):
        found[NOTHING_OF_US] = 1.0
    return found | dict.fromkeys((match.id for match in matches.duties), 1.0)


def _titled(matches: Matches, shared: Shared) -> bool:
    """Whether the title is one of customer service."""
    return any(map(matches.title_hits.get, ours(shared)))


def _words(id_: str, matches: Matches) -> int:
    return min(MOST_WORDS, len({e.cue for e in matches.sector_hits.get(id_, ())}))


def _score(id_: str, matches: Matches, duties: float) -> float:
    said = WORD * _words(id_, matches) + duties
    title = TITLE * bool(matches.title_hits.get(id_))
    return title + (GENERAL_START + GENERAL_SHARE * said if id_ == GENERAL else said)


def other_trade(matches: Matches, shared: Shared) -> tuple[Evidence, ...]:
    """The words that make a posting one of another trade; none where it is about customer service."""
    title, text = matches.title_hits.get(OTHER, ()), matches.sector_hits.get(OTHER, ())
    duties = [id_ for id_ in matches.cued if not shared.duties[id_].any_trade]
    against = TITLE_AMONG_WORDS * bool(title) + len({e.cue for e in text})
    favour = TITLE_AMONG_WORDS * _titled(matches, shared) + len(duties)
    return (*title, *text) if against > favour else ()


def speaks_of_us(matches: Matches, shared: Shared) -> bool:
    """Whether what was found makes a job of customer service: a duty of its own, or a title of it with duties of any trade."""
    if any(not shared.duties[id_].any_trade for id_ in matches.cued):
        return True
    return _titled(matches, shared) and len(matches.cued) >= FEWEST_OF_ANY_TRADE
