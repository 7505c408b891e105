"""How sure each match is: cues and words together, over all lines of a posting."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.catalog.index import TOOL
from resume_helper.catalog.lexicon import LEAST
from resume_helper.match.candidates import SILENT, Places
from resume_helper.match.score import LEARNED, THRESHOLD, Scorer, chance, logit, together
from resume_helper.posting.structure import Segment

if TYPE_CHECKING:
    from collections.abc import Mapping

    from resume_helper.match.candidates import Candidates
    from resume_helper.match.scan import Scan


class Judged(NamedTuple):
    """What is made of the candidates of one kind."""

    sure: dict[str, float]
    """The score of each match that passes the threshold."""
    weak: Places
    """The places of those that do not."""
    told: dict[str, Scan]
    """The segment whose words alone speak for a match most."""
    cued: frozenset[str]
    """What the cues state, whatever the words beside them say."""


_Certainties = dict[tuple[int, Segment], float]
"""How sure the best cue of each owner is in each segment."""


def judge(found: Candidates, kind: str, weights: Mapping[str, float]) -> Judged:
    """Which duties ("duty") or skills ("skill") the candidates make sure, by the `weights` of that kind."""
    places = found.places(kind)
    certainties = certain(found, kind, weights)
    by_segment, told = chances(found, kind, certainties)
    sure, weak = dict[str, float](), Places()
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
    return Judged(sure, weak, told, _cued(found, certainties, weights))


def chances(found: Candidates, kind: str, certainties: _Certainties) -> tuple[dict[str, list[float]], dict[str, Scan]]:
    """How sure each segment makes each match; and the segment whose words alone speak for it most."""
    index = found.scanner.index
    lexicon, owners = index.lexicon, index.owners
    places = (place for rows in found.places(kind).values() for place in rows)
    products = {(hit.owner, scan.segment) for scan, hit in places if index.cues[hit.cue][3].startswith(TOOL)}
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


def certain(found: Candidates, kind: str, weights: Mapping[str, float]) -> _Certainties:
    """How sure the best cue of each owner is in each segment."""
    score_of, best = Scorer(found.scanner, weights), _Certainties()
    for rows in found.places(kind).values():
        for scan, hit in rows:
            key = hit.owner, scan.segment
            best[key] = max(score_of(scan, hit), best.get(key, 0.0))
    return best


def _cued(found: Candidates, certainties: _Certainties, weights: Mapping[str, float]) -> frozenset[str]:
    sure: dict[int, list[float]] = defaultdict(list)
    for (owner, _), one in certainties.items():
        sure[owner].append(one)
    owners = found.scanner.index.owners
    return frozenset(owners[owner][1] for owner, rows in sure.items() if together(rows) >= weights[THRESHOLD])
