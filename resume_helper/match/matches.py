"""From the cues found in the segments of a posting to the duties and skills that it states, each with evidence and a score."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.catalog.index import TOOL
from resume_helper.catalog.lexicon import LEAST
from resume_helper.match.conditions import Condition, find_conditions
from resume_helper.match.scan import Hit, Scan, Scanner
from resume_helper.match.score import LEARNED, THRESHOLD, Scorer, chance, logit, together

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from resume_helper.catalog.entries import Shared
    from resume_helper.catalog.index import Index
    from resume_helper.posting.structure import Posting, Segment

SILENT = frozenset({"benefits", "company", "legal", "apply"})
"""Sections in which a company speaks of itself, its offer or its rules: they state no duty and ask no skill."""
BY_WORDS = "~ "
"""What stands before the words of a line that tell of a duty without a cue."""
MOST_NAMED = 3
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
    cued: frozenset[str]
    """The duties that cues state, whatever the words beside them say: they tell what trade a posting is of."""
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
    found = candidates(posting, index, shared)
    scanner, scans, duties, skills, yielded = found
    sure, weak, told = _judged(found, duties, "duty", shared.weights["duty"])
    able, _, also = _judged(found, skills, "skill", shared.weights["skill"])
    return Matches(
        _ordered(scanner, sure, duties, told),
        _cued(found, duties, shared.weights["duty"]),
        _ordered(scanner, able, skills, also),
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


def _judged(
    found: Candidates, places: _Places, kind: str, weights: Mapping[str, float]
) -> tuple[dict[str, float], _Places, dict[str, Scan]]:
    """How sure each match is that passes the threshold; the places of those that do not; where words alone tell one."""
    by_segment, where = chances(found, places, kind, weights)
    sure, weak = dict[str, float](), _Places()
    lexicon, owners = found.scanner.index.lexicon, found.scanner.index.owners
    known = {owners[owner][1] for owner in lexicon.bias}
    for id_, rows in by_segment.items():
        score, least = together(rows), weights[THRESHOLD]
        if id_ in known:
            learned = lexicon.weights[kind]
            score, least = chance(learned.slope * logit(score) + learned.offset), weights[LEARNED]
        if score >= least:
            sure[id_] = round(score, 3)
        elif id_ in places:
            weak[id_] = places[id_]
    return sure, weak, where


def chances(
    found: Candidates, places: _Places, kind: str, weights: Mapping[str, float]
) -> tuple[dict[str, list[float]], dict[str, Scan]]:
    """How sure each segment makes each match; and the segment whose words alone speak for it most."""
    index = found.scanner.index
    lexicon, owners = index.lexicon, index.owners
    certainties = _certainties(found, places, weights)
    products = {(h.owner, s.segment) for rows in places.values() for s, h in rows if index.cues[h.cue][3].startswith(TOOL)}
    told_of: dict[str, list[float]] = defaultdict(list)
    best: dict[str, tuple[float, Scan]] = {}
    for scan in found.scans:
        if scan.segment.section in SILENT:
            continue
        for owner, said in scan.told.items():
            if owners[owner][0] == kind and (owner, scan.segment) not in certainties:
                id_, one = owners[owner][1], chance(said)
                told_of[id_].append(one)
                if id_ not in best or one > best[id_][0]:
                    best[id_] = one, scan
    told = {scan.segment: scan.told for scan in found.scans}
    for (owner, segment), certainty in certainties.items():
        one = certainty
        if owner in lexicon.bias:
            learned = lexicon.weights[kind]
            said = told[segment].get(owner, LEAST)
            one = chance(said + learned.hit + learned.certainty * logit(certainty))
            if (owner, segment) in products:  # a product named by name is named, whatever stands beside it
                one = max(one, chance((logit(certainty) - learned.offset) / learned.slope))
        told_of[owners[owner][1]].append(one)
    return told_of, {id_: scan for id_, (_, scan) in best.items()}


def _certainties(found: Candidates, places: _Places, weights: Mapping[str, float]) -> dict[tuple[int, Segment], float]:
    """How sure the best cue of each owner is in each segment."""
    score_of = Scorer(found.scanner, weights)
    best: dict[tuple[int, Segment], float] = {}
    for rows in places.values():
        for scan, hit in rows:
            key = hit.owner, scan.segment
            best[key] = max(score_of(scan, hit), best.get(key, 0.0))
    return best


def _cued(found: Candidates, places: _Places, weights: Mapping[str, float]) -> frozenset[str]:
    sure: dict[int, list[float]] = defaultdict(list)
    for (owner, _), one in _certainties(found, places, weights).items():
        sure[owner].append(one)
    owners = found.scanner.index.owners
    return frozenset(owners[owner][1] for owner, rows in sure.items() if together(rows) >= weights[THRESHOLD])


def _ordered(scanner: Scanner, scores: Mapping[str, float], places: _Places, told: Mapping[str, Scan]) -> tuple[Match, ...]:
    posting, index = scanner.posting, scanner.index
    found = [
        Match(id_, score, _evidence(posting, index, places[id_]), _tools(posting, index, places[id_]))
        if id_ in places
        else Match(id_, score, (_by_words(scanner, told[id_], id_),))
        for id_, score in scores.items()
    ]
    return tuple(sorted(found, key=lambda match: (-match.score, match.evidence[0].start, match.id)))


def _by_words(scanner: Scanner, scan: Scan, id_: str) -> Evidence:
    """The line whose words alone tell of a duty or skill, and those of them that speak for it most."""
    lexicon, speaking = scanner.index.lexicon, list[tuple[int, int]]()
    owner = next(n for n, (kind, of) in enumerate(scanner.index.owners) if of == id_ and kind in lexicon.weights)
    for i in range(scan.first, scan.last):
        word = scanner.found[i]
        value = lexicon.counts(word.stem, owner) + sum(lexicon.counts(term, owner) for term in word.terms)
        if value > 0 and word.content:
            speaking.append((value, i))
    loudest = sorted(i for _, i in sorted(speaking, reverse=True)[:MOST_NAMED]) or [scan.first]
    cue = BY_WORDS + " ".join(scanner.posting.words[i][0] for i in loudest)
    return _quoted(scanner.posting, scan, loudest[0], loudest[-1], cue)


def _evidence(posting: Posting, index: Index, places: Iterable[_Place]) -> tuple[Evidence, ...]:
    """One piece of evidence for each segment, that of the longest match in it."""
    best: dict[Segment, Hit] = {}
    scans = {}
    for found, hit in places:
        segment = found.segment
        scans[segment] = found
        if segment not in best or len(hit.words) > len(best[segment].words):
            best[segment] = hit
    return tuple(
        _quoted(posting, scans[segment], hit.first, hit.last, index.cues[hit.cue][3]) for segment, hit in sorted(best.items())
    )


def _quoted(posting: Posting, found: Scan, first: int, last: int, cue: str) -> Evidence:
    """The segment as evidence; of a long one, as much around the words from `first` to `last` as a quote may hold."""
    words, (start, end, *_) = posting.words, found.segment
    if end - start > LONGEST_QUOTE:
        while True:
            wider = (max(found.first, first - 1), min(found.last - 1, last + 1))
            if wider == (first, last) or words[wider[1]][2] - words[wider[0]][1] > LONGEST_QUOTE:
                break
            first, last = wider
        start, end = words[first][1], words[last][2]
    return Evidence(posting.text[start:end], start, end, cue)


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
