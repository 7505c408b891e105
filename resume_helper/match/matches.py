"""From the cues found in the segments of a posting to the duties and skills that it states, each with evidence and a score."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.catalog.index import TOOL
from resume_helper.match.conditions import Condition, find_conditions
from resume_helper.match.scan import Hit, Scan, Scanner
from resume_helper.match.score import THRESHOLD, Scorer, together

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from resume_helper.catalog.entries import Shared
    from resume_helper.catalog.index import Index
    from resume_helper.posting.structure import Posting, Segment

SILENT = frozenset({"benefits", "company", "legal", "apply"})
"""Sections in which a company speaks of itself, its offer or its rules: they state no duty and ask no skill."""
LONGEST_QUOTE = 160
"""Characters. A longer line is quoted around the words that matched."""


class Evidence(NamedTuple):
    """A span of the posting, quoted to the letter, and the cue that it matched."""

    quote: str
    start: int
    end: int
    cue: str


class Match(NamedTuple):
    """A duty or skill that the posting states. `score`, from 0 to 1, says how strongly."""

    id: str
    score: float
    evidence: tuple[Evidence, ...]
    tools: tuple[str, ...] = ()
    """Products by which the posting names a skill, as it writes them."""


class Dropped(NamedTuple):
    """A duty whose cue was found and not counted: the words, and the reason (a code of `messages`, and what it is about)."""

    id: str
    evidence: Evidence
    reason: str
    about: str


class Matches(NamedTuple):
    """All that the cues of a catalog find in a posting."""

    duties: tuple[Match, ...]
    skills: tuple[Match, ...]
    sector_hits: dict[str, tuple[Evidence, ...]]
    title_hits: dict[str, tuple[Evidence, ...]]
    people: str
    segments: tuple[Segment, ...]
    """The segments of the posting, with boilerplate put into the section where it belongs."""
    dropped: tuple[Dropped, ...]
    conditions: tuple[Condition, ...]


class _Place(NamedTuple):
    scan: Scan
    hit: Hit


_Places = dict[str, list[_Place]]


class Candidates(NamedTuple):
    """Every place where a cue of a duty or skill was found, before it is judged."""

    scanner: Scanner
    scans: list[Scan]
    duties: _Places
    skills: _Places
    yielded: list[tuple[str, _Place, str]]
    """Places whose words a more specific duty took: whose they were, and the taker."""


def candidates(posting: Posting, index: Index, shared: Shared) -> Candidates:
    """What the cues find in the sections that may state duties and skills."""
    scanner = Scanner(posting, index)
    scans = [_with_section(found, index) for found in scanner.scan()]
    places: dict[str, _Places] = {"duty": {}, "skill": {}}
    for found in scans:
        if found.segment.section not in SILENT:
            for hit in found.hits:
                kind, id_ = index.owners[hit.owner]
                if kind in places:
                    places[kind].setdefault(id_, []).append(_Place(found, hit))
    duties, yielded = _yielded(places["duty"], shared)
    return Candidates(scanner, scans, duties, places["skill"], yielded)


def find_matches(posting: Posting, index: Index, shared: Shared) -> Matches:
    """Every duty, skill, condition, sector word and word for people in a posting."""
    scanner, scans, duties, skills, yielded = candidates(posting, index, shared)
    sure, weak = _judged(duties, scanner, shared.weights["duty"])
    able, _ = _judged(skills, scanner, shared.weights["skill"])
    return Matches(
        _ordered(posting, index, sure, duties),
        _ordered(posting, index, able, skills),
        _evidence_by_id(posting, index, scans, "sector"),
        _evidence_by_id(posting, index, scans[:TITLE_SEGMENTS], "title"),
        _people((s for s in scans if s.segment.section not in SILENT), scanner),
        tuple(found.segment for found in scans),
        tuple(_dropped(posting, index, scans, yielded, weak, sure)),
        find_conditions(posting, scans, index),
    )


LONGEST_BOILERPLATE = 40
"""Words. A longer stretch that could not be cut says more than its boilerplate."""
TITLE_SEGMENTS = 2
"""The title of a job stands in the first lines of a posting, if anywhere."""


def _with_section(found: Scan, index: Index) -> Scan:
    """The scan, moved to the section that its boilerplate cues name."""
    if found.last - found.first > LONGEST_BOILERPLATE:
        return found
    for hit in found.hits:
        kind, section = index.owners[hit.owner]
        if kind == "boilerplate":
            return found._replace(segment=found.segment._replace(section=section))
    return found


def _yielded(duties: _Places, shared: Shared) -> tuple[_Places, list[tuple[str, _Place, str]]]:
    """The duties without the places whose words a more specific duty takes; and those places, with the duty that took them."""
    kept: _Places = {}
    taken = list[tuple[str, _Place, str]]()
    for id_, rows in duties.items():
        above = [(other, place) for other in shared.duties[id_].yields_to for place in duties.get(other, ())]
        for row in rows:
            taker = next((other for other, place in above if _same_words(row, place)), None)
            if taker:
                taken.append((id_, row, taker))
            else:
                kept.setdefault(id_, []).append(row)
    return kept, taken


def _dropped(
    posting: Posting,
    index: Index,
    scans: list[Scan],
    yielded: list[tuple[str, _Place, str]],
    weak: _Places,
    sure: Mapping[str, float],
) -> Iterator[Dropped]:
    """Why duties whose cues were found are not listed."""
    for id_, places in weak.items():
        yield Dropped(id_, _exact(posting, index, places[0].hit), "weak", "")
    for id_, place, taker in yielded:
        if id_ not in sure:
            yield Dropped(id_, _exact(posting, index, place.hit), "yields", taker)
    for found in scans:
        silent = found.segment.section in SILENT
        rows = [(hit, "section", found.segment.section) for hit in found.hits] if silent else []
        for hit, reason, about in (*rows, *((hit, "unless", against) for hit, against in found.dropped)):
            kind, id_ = index.owners[hit.owner]
            if kind == "duty" and id_ not in sure:
                yield Dropped(id_, _exact(posting, index, hit), reason, about)


def _same_words(one: _Place, other: _Place) -> bool:
    return not one.hit.words.isdisjoint(other.hit.words)


def _judged(places: _Places, scanner: Scanner, weights: Mapping[str, float]) -> tuple[dict[str, float], _Places]:
    """How sure each match is, for those that pass the threshold; and the places of those that do not."""
    sure, weak = dict[str, float](), _Places()
    score_of = Scorer(scanner, weights)
    for id_, rows in places.items():
        best: dict[Segment, float] = {}
        for scan, hit in rows:
            one = score_of(scan, hit)
            best[scan.segment] = max(one, best.get(scan.segment, 0.0))
        score = together(best.values())
        if score >= weights[THRESHOLD]:
            sure[id_] = round(score, 3)
        else:
            weak[id_] = rows
    return sure, weak


def _ordered(posting: Posting, index: Index, scores: Mapping[str, float], places: _Places) -> tuple[Match, ...]:
    found = [
        Match(id_, score, _evidence(posting, index, places[id_]), _tools(posting, index, places[id_]))
        for id_, score in scores.items()
    ]
    return tuple(sorted(found, key=lambda match: (-match.score, match.evidence[0].start, match.id)))


def _evidence(posting: Posting, index: Index, places: Iterable[_Place]) -> tuple[Evidence, ...]:
    """One piece of evidence for each segment, that of the longest match in it."""
    best: dict[Segment, Hit] = {}
    scans = {}
    for found, hit in places:
        segment = found.segment
        scans[segment] = found
        if segment not in best or len(hit.words) > len(best[segment].words):
            best[segment] = hit
    return tuple(_quote(posting, index, scans[segment], best[segment]) for segment in sorted(best))


def _quote(posting: Posting, index: Index, found: Scan, hit: Hit) -> Evidence:
    words, (start, end, *_) = posting.words, found.segment
    if end - start > LONGEST_QUOTE:
        first, last = hit.first, hit.last
        while True:
            wider = (max(found.first, first - 1), min(found.last - 1, last + 1))
            if wider == (first, last) or words[wider[1]][2] - words[wider[0]][1] > LONGEST_QUOTE:
                break
            first, last = wider
        start, end = words[first][1], words[last][2]
    return Evidence(posting.text[start:end], start, end, index.cues[hit.cue][3])


def _evidence_by_id(posting: Posting, index: Index, scans: Iterable[Scan], kind: str) -> dict[str, tuple[Evidence, ...]]:
    rows: dict[str, list[_Place]] = defaultdict(list)
    for found in scans:
        for hit in found.hits:
            owner_kind, id_ = index.owners[hit.owner]
            if owner_kind == kind:
                rows[id_].append(_Place(found, hit))
    return {id_: tuple(_exact(posting, index, place.hit) for place in places) for id_, places in rows.items()}


def _tools(posting: Posting, index: Index, places: Iterable[_Place]) -> tuple[str, ...]:
    found = (place for place in places if index.cues[place.hit.cue][3].startswith(TOOL))
    return tuple(dict.fromkeys(_exact(posting, index, place.hit).quote for place in found))


def _exact(posting: Posting, index: Index, hit: Hit) -> Evidence:
    start, end = posting.words[hit.first][1], posting.words[hit.last][2]
    return Evidence(posting.text[start:end], start, end, index.cues[hit.cue][3])


def _people(scans: Iterable[Scan], scanner: Scanner) -> str:
    """The posting's word for the people served: the one that it uses most, a plain customer first among equals."""
    counts: dict[str, int] = defaultdict(int)
    for scan in scans:
        for found in scanner.found[scan.first : scan.last]:
            if found.people:
                counts[found.people] += 1
    return max(counts, key=lambda name: (counts[name], name == "customer", name), default="customer")
