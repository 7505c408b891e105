"""Every place where a cue of a duty or skill was found, before it is judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from resume_helper.match.scan import Hit, Scan, Scanner

if TYPE_CHECKING:
    from resume_helper.catalog.entries import Shared
    from resume_helper.catalog.index import Index
    from resume_helper.posting.structure import Posting

SILENT = frozenset({"benefits", "company", "legal", "apply"})
"""Sections in which a company speaks of itself, its offer or its rules: they state no duty and ask no skill."""
LONGEST_BOILERPLATE = 40
"""Words. A longer stretch that could not be cut says more than its boilerplate."""


class Place(NamedTuple):
    """A find of a cue, and the segment that it is in."""

    scan: Scan
    hit: Hit


Places = dict[str, list[Place]]


class Candidates(NamedTuple):
    """Every place where a cue of a duty or skill was found, before it is judged."""

    scanner: Scanner
    scans: list[Scan]
    duties: Places
    skills: Places
    yielded: list[tuple[str, Place, str]]
    """Places whose words a more specific duty took: whose they were, and the taker."""

    def places(self, kind: str) -> Places:
        """Those of one kind: "duty" or "skill"."""
        return self.duties if kind == "duty" else self.skills


def candidates(posting: Posting, index: Index, shared: Shared) -> Candidates:
    """What the cues find in the sections that may state duties and skills."""
    scanner = Scanner(posting, index)
    scans = [_with_section(found, index) for found in scanner.scan()]
    places: dict[str, Places] = {"duty": {}, "skill": {}}
    for found in scans:
        if found.segment.section not in SILENT:
            for hit in found.hits:
                kind, id_ = index.owners[hit.owner]
                if kind in places:
                    places[kind].setdefault(id_, []).append(Place(found, hit))
    duties, yielded = _yielded(places["duty"], shared)
    return Candidates(scanner, scans, duties, places["skill"], yielded)


def _with_section(found: Scan, index: Index) -> Scan:
    """The scan, moved to the section that its boilerplate cues name."""
    if found.last - found.first > LONGEST_BOILERPLATE:
        return found
    for hit in found.hits:
        kind, section = index.owners[hit.owner]
        if kind == "boilerplate":
            return found._replace(segment=found.segment._replace(section=section))
    return found


def _yielded(duties: Places, shared: Shared) -> tuple[Places, list[tuple[str, Place, str]]]:
    """The duties without the places whose words a more specific duty takes; and those places, with the duty that took them."""
    kept: Places = {}
    taken = list[tuple[str, Place, str]]()
    for id_, rows in duties.items():
        above = [(other, place) for other in shared.duties[id_].yields_to for place in duties.get(other, ())]
        for row in rows:
            taker = next((other for other, place in above if _same_words(row, place)), None)
            if taker:
                taken.append((id_, row, taker))
            else:
                kept.setdefault(id_, []).append(row)
    return kept, taken


def _same_words(one: Place, other: Place) -> bool:
    return not one.hit.words.isdisjoint(other.hit.words)
