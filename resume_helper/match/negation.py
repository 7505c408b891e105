"""Hits that do not count: what is negated, what is said not to be needed, and what an `unless` of the catalog rules out."""

from collections.abc import Mapping
from typing import NamedTuple

from resume_helper.catalog.index import MATCHED
from resume_helper.catalog.phrases import phrase_at
from resume_helper.match.asides import find_asides
from resume_helper.match.scan import Scan
from resume_helper.match.search import Hit, Search

NEGATION_REACH = 4
"""Words between a negation and what it negates."""
RELATIVE_REACH = 2
"""Words at most from "who" to a negation that "and" ends; a condition goes on after it: "if they do not call and ask"."""
NOT_NEEDED_REACH = 2
"""Small words at most between what is not asked for and the words that say so: "A-levels **are** not essential"."""


class Hits(NamedTuple):
    """What was found in a line."""

    kept: list[Hit]
    dropped: list[tuple[Hit, str]]
    """Hits that do not count, each with the words that take it back: a negation, a refusal, or the text of an `unless`."""
    negated: frozenset[int]
    """Owners that the line denies outright, so that its single words speak for them no more than the hits."""
    aside: dict[int, str]
    """The words that are said aside, by number, each with the phrase that says so: they ask nothing of the person."""


def find_hits(scan: Scan) -> Hits:
    """The hits of a line, those that count and those that do not."""
    search, ruled_out = Search(scan), dict[int, dict[int, tuple[int, str]]]()
    kept, dropped, negated, aside = list[Hit](), list[tuple[Hit, str]](), set[int](), find_asides(scan)
    for hit in search.whole():
        against, outright = _denied(scan, hit)
        if aside and not against and scan.index.owners[hit.owner][0] in MATCHED:
            against = next((aside[i] for i in sorted(hit.words) if i in aside), "")
        if outright:
            negated.add(hit.owner)
        if not against:
            if hit.owner not in ruled_out:
                ruled_out[hit.owner] = _ruled_out(search, hit.owner)
            against = _unless(hit, ruled_out[hit.owner])
        if against:
            dropped.append((hit, against))
        else:
            kept.append(hit)
    return Hits(kept, dropped, frozenset(negated), aside)


def _denied(scan: Scan, hit: Hit) -> tuple[str, bool]:
    """The words that deny a hit, "" for none, and whether they do so outright: without a comma between."""
    before = _negation(scan, hit)
    if before >= 0:
        return scan.folded[before], not scan.parted(before, hit.first)
    refusal = _not_needed(scan, hit)
    return refusal, bool(refusal)


def _negation(scan: Scan, hit: Hit) -> int:
    """The number of the negation before a hit ("**no** cold calling"), -1 where there is none."""
    index, folded = scan.index, scan.folded
    for i in range(max(0, hit.first - NEGATION_REACH), hit.first):
        if not scan.found[i].negates or scan.crosses_an_end(i, hit.first) or phrase_at(folded, i, index.negation_exceptions):
            continue
        refuses = phrase_at(folded, i, index.not_needed) and scan.parted(i, hit.first)
        if not refuses and not _ends_before(scan, i, hit.first):
            return i
    return -1


def _ends_before(scan: Scan, negation: int, first: int) -> bool:
    """Whether a negation is over before a word: "customers who have **not** paid and negotiate", "if not, call them"."""
    index, folded = scan.index, scan.folded
    opened = [negation - i for i in range(max(0, negation - NEGATION_REACH), negation) if folded[i] in index.subordinates]
    joined = not index.joins.isdisjoint(folded[negation:first])
    return bool(opened) and (scan.parted(negation, first) or (joined and opened[-1] <= RELATIVE_REACH))


def _not_needed(scan: Scan, hit: Hit) -> str:
    """The words after a hit that say that it is not asked for: "A-levels **not essential**", if no "but a plus" follows."""
    index, folded, after = scan.index, scan.folded, hit.last + 1
    for i in range(after, min(after + NOT_NEEDED_REACH + 1, len(folded))):
        end = i + phrase_at(folded, i, index.not_needed)
        if end > i and not scan.parted(hit.last, i) and not scan.crosses_an_end(hit.last, i):
            return " ".join(folded[i:end]) if index.but.isdisjoint(folded[end : end + 1]) else ""
        if scan.found[i].content:
            break
    return ""


def _ruled_out(search: Search, owner: int) -> dict[int, tuple[int, str]]:
    """The words amid which an `unless` of an owner stands: by their number, that of the `unless` and its text."""
    ruled = dict[int, tuple[int, str]]()
    for number, (text, terms) in enumerate(search.scan.index.unless(owner)):
        if search.scan.present.issuperset(terms):
            for other in search.hits(owner, -1, terms):
                for i in range(other.first, other.last + 1):
                    ruled.setdefault(i, (number, text))
    return ruled


def _unless(hit: Hit, ruled_out: Mapping[int, tuple[int, str]]) -> str:
    """The text of the first `unless` that stands amid the words of a hit; "" for none."""
    if not ruled_out:
        return ""
    return min([ruled_out[i] for i in range(hit.first, hit.last + 1) if i in ruled_out], default=(0, ""))[1]
