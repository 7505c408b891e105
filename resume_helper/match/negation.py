"""Hits that do not count: what is negated, what is said not to be needed, and what an `unless` of the catalog rules out."""

from collections.abc import Mapping
from typing import NamedTuple

from resume_helper.catalog.kinds import MATCHED
from resume_helper.catalog.phrases import phrase_at
from resume_helper.match.asides import find_asides
from resume_helper.match.conditions.demand import NONE
from resume_helper.match.papers import dealt_with
from resume_helper.match.scan import Scan
from resume_helper.match.search import Hit, Search
from resume_helper.text import SENTENCE_MARKS

NEGATION_REACH = 4
"""Words between a negation and what it negates."""
RELATIVE_REACH = 2
"""Words at most from "who" to a negation that "and" ends; a condition goes on after it: "if they do not call and ask"."""
NOT_NEEDED_REACH = 2
"""Small words at most between what is not asked for and the words that say so: "A-levels **are** not essential"."""
NEAREST = 1
"""Content words at most between a thing and the words that it is not asked for, where a cue has both."""
LONGEST_REFUSAL = 5
"""Words in a phrase that says so, at most."""
ENDS = f"{SENTENCE_MARKS};:"
"""What a negation does not reach over: "No experience? You will answer calls" negates no calls."""


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
        if not against and (against := dealt_with(scan, hit)):
            negated.add(hit.owner)
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
    if hit.gap <= NEAREST and scan.index.owners[hit.owner][1].endswith(f"={NONE}"):
        return "", False  # "experience **not required**" is what it says itself
    refusal = _not_needed(scan, hit) or _not_needed_before(scan, hit)
    return refusal, bool(refusal)


def _negation(scan: Scan, hit: Hit) -> int:
    """The number of the negation before a hit ("**no** cold calling"), -1 where there is none."""
    index, folded = scan.index, scan.folded
    for i in range(max(0, hit.first - NEGATION_REACH), hit.first):
        if not scan.found[i].negates or scan.ends(i, hit.first, ENDS) or phrase_at(folded, i, index.negation_exceptions):
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
    """The words in a hit, or after it, that say that it is not asked for, if no "but a plus" follows.

    "A-levels **not essential**", "Driving licence: **not required**", "Driving licence: **no**".
    """
    index, folded, after = scan.index, scan.folded, hit.last + 1
    owner = index.owners[hit.owner][0]
    for i in range(hit.first + 1, min(after + NOT_NEEDED_REACH + 1, len(folded))):
        end = i + phrase_at(folded, i, index.not_needed)
        said = end > i and (i >= after or not hit.words.isdisjoint(range(i, end)))
        if said and owner == "condition" and "(" in scan.text[scan.words[hit.last][2] : scan.words[i][1]]:
            break  # what a bracket says of a demand is told with it
        if said and not (i >= after and (scan.parted(hit.last, i) or scan.ends(hit.last, i))):
            # "Preferred but is not essential", "not essential but a plus": it is wished for.
            wished = not index.but.isdisjoint((*folded[max(0, i - 2) : i], *folded[end : end + 1]))
            return "" if wished else " ".join(folded[i:end])
        if i >= after and scan.found[i].content and len(folded[i]) > 1:  # the B of "licence B" is a part of it
            break
    return _answered(scan, hit.last)


def _answered(scan: Scan, last: int) -> str:
    """The words that say no, where they are all that stands after a label; a word is one of its last: "DBS check: **no**"."""
    words, folded = scan.words, scan.folded
    for at in range(last + 1, min(last + 2 + NOT_NEEDED_REACH, len(words))):
        if ":" in scan.text[words[at - 1][2] : words[at][1]]:
            refused = at + phrase_at(folded, at, scan.index.refusals) == len(folded)
            return " ".join(folded[at:]) if refused else ""
    return ""


def _not_needed_before(scan: Scan, hit: Hit) -> str:
    """The words that begin a clause and say that a hit after them is not asked for: "**not essential**: a degree"."""
    index, folded = scan.index, scan.folded
    for i in range(max(0, hit.first - NEGATION_REACH - LONGEST_REFUSAL), hit.first):
        end = i + phrase_at(folded, i, index.not_needed)
        if not i < end <= hit.first <= end + NEGATION_REACH or not index.but.isdisjoint(folded[end : end + 1]):
            continue
        begins = i == 0 or not scan.text[scan.words[i - 1][2] : scan.words[i][1]].isspace()
        if begins and not scan.parted(end - 1, hit.first) and not scan.ends(end - 1, hit.first):
            return " ".join(folded[i:end])
    return ""


def _ruled_out(search: Search, owner: int) -> dict[int, tuple[int, str]]:
    """The words amid which an `unless` of an owner stands: by their number, that of the `unless` and its text."""
    ruled, scan = dict[int, tuple[int, str]](), search.scan
    demands = scan.index.owners[owner][0] == "condition"
    for number, (text, terms) in enumerate(search.scan.index.unless(owner)):
        if search.scan.present.issuperset(terms):
            for other in search.hits(owner, -1, terms):
                if demands and "(" in scan.text[scan.words[other.first][2] : scan.words[other.last][1]]:
                    continue  # what a bracket says of a demand is told with it
                for i in range(other.first, other.last + 1):
                    ruled.setdefault(i, (number, text))
    return ruled


def _unless(hit: Hit, ruled_out: Mapping[int, tuple[int, str]]) -> str:
    """The text of the first `unless` that stands amid the words of a hit; "" for none."""
    if not ruled_out:
        return ""
    return min([ruled_out[i] for i in range(hit.first, hit.last + 1) if i in ruled_out], default=(0, ""))[1]
