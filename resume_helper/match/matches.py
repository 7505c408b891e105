"""From the cues found in the segments of a posting to the duties and skills that it states, each with evidence and a score."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.catalog.index import TOOL
from resume_helper.match.candidates import SILENT, Place, candidates
from resume_helper.match.conditions import Condition, find_conditions
from resume_helper.match.judge import judge

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from resume_helper.catalog.entries import Shared
    from resume_helper.catalog.index import Index
    from resume_helper.match.candidates import Candidates, Places
    from resume_helper.match.judge import Judged
    from resume_helper.match.scan import Hit, Scan, Scanner
    from resume_helper.posting.structure import Posting, Segment

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


def find_matches(posting: Posting, index: Index, shared: Shared) -> Matches:
    """Every duty, skill, condition, sector word and word for people in a posting."""
    found = candidates(posting, index, shared)
    scanner, scans = found.scanner, found.scans
    duties, skills = (judge(found, kind, shared.weights[kind]) for kind in ("duty", "skill"))
    return Matches(
        _ordered(scanner, duties, found.duties),
        duties.cued,
        _ordered(scanner, skills, found.skills),
        _evidence_by_id(posting, index, scans, "sector"),
        _evidence_by_id(posting, index, scans[:TITLE_SEGMENTS], "title"),
        _people((s for s in scans if s.segment.section not in SILENT), scanner),
        tuple(found.segment for found in scans),
        tuple(_dropped(posting, index, found, duties)),
        find_conditions(posting, scans, index),
    )


TITLE_SEGMENTS = 2
"""The title of a job stands in the first lines of a posting, if anywhere."""


def _dropped(posting: Posting, index: Index, candidates: Candidates, duties: Judged) -> Iterator[Dropped]:
    """Why duties whose cues were found are not listed."""
    sure = duties.sure
    for id_, places in duties.weak.items():
        yield Dropped(id_, _exact(posting, index, places[0].hit), "weak", "")
    for id_, place, taker in candidates.yielded:
        if id_ not in sure:
            yield Dropped(id_, _exact(posting, index, place.hit), "yields", taker)
    for found in candidates.scans:
        silent = found.segment.section in SILENT
        rows = [(hit, "section", found.segment.section) for hit in found.hits] if silent else []
        for hit, reason, about in (*rows, *((hit, "unless", against) for hit, against in found.dropped)):
            kind, id_ = index.owners[hit.owner]
            if kind == "duty" and id_ not in sure:
                yield Dropped(id_, _exact(posting, index, hit), reason, about)


def _ordered(scanner: Scanner, judged: Judged, places: Places) -> tuple[Match, ...]:
    posting, index = scanner.posting, scanner.index
    found = [
        Match(id_, score, _evidence(posting, index, places[id_]), _tools(posting, index, places[id_]))
        if id_ in places
        else Match(id_, score, (_by_words(scanner, judged.told[id_], id_),))
        for id_, score in judged.sure.items()
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


def _evidence(posting: Posting, index: Index, places: Iterable[Place]) -> tuple[Evidence, ...]:
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
    rows: dict[str, list[Place]] = defaultdict(list)
    for found in scans:
        for hit in found.hits:
            owner_kind, id_ = index.owners[hit.owner]
            if owner_kind == kind:
                rows[id_].append(Place(found, hit))
    return {id_: tuple(_exact(posting, index, place.hit) for place in places) for id_, places in rows.items()}


def _tools(posting: Posting, index: Index, places: Iterable[Place]) -> tuple[str, ...]:
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
