"""How sure each match is: what the lines of a posting say together, a duty in the light of all else that the posting states."""

from collections.abc import Collection, Iterable, Mapping
from math import log1p
from typing import NamedTuple

from resume_helper.catalog.entries import Shared
from resume_helper.catalog.index import Index
from resume_helper.catalog.kinds import MATCHED
from resume_helper.catalog.lexicon import Weights
from resume_helper.match.lines import Chances, Line, Placed
from resume_helper.match.score import LEARNED, THRESHOLD, chance, logit

IN_CONTEXT = "duty"
"""The kind that the rest of a posting speaks for or against. Skills are asked for in any company."""
BAREST = 1.5
"""Duties and skills, each as far as it is sure. Context was learned from whole postings: it knows nothing of a bare line."""
FEWEST_STATED = 4.0
"""Matches of one kind, as far as lines are sure. Nearly all postings state more; one that states less is not righter for it."""


class Judged(NamedTuple):
    """What is made of the lines, for one kind."""

    sure: Chances
    """The score of each match that passes the threshold."""
    weak: tuple[str, ...]
    """What cues speak for, but whose score does not pass it."""
    cued: frozenset[str]
    """What the cues state, whatever the words beside them say."""


def judge(placed: Iterable[Placed], index: Index, shared: Shared) -> dict[str, Judged]:
    """Which duties ("duty") and skills ("skill") the lines make sure, by kind."""
    lines = [one.line for one in placed]
    scores = _scores({kind: claims_of(lines, kind, index) for kind in MATCHED}, index, shared)
    return {
        kind: _judged(scores[kind], together(line.cued[kind] for line in lines), index.learned[kind], shared.weights[kind])
        for kind in MATCHED
    }


class Claims(NamedTuple):
    """What the lines of a posting claim together, of one kind."""

    sure: Chances
    """How sure they make each match."""
    cues: Mapping[str, int]
    """How many different cues of it they complete."""
    named: Chances
    """How sure a product is, named by name, whatever stands beside it."""

    def logits(self, ids: Iterable[str], weights: Weights) -> dict[str, float]:
        """The chance that each of some matches is right, in logits, without what the posting states of other kinds."""
        always = weights.offset + weights.stated * log1p(max(sum(self.sure.values()), FEWEST_STATED))
        return {id_: weights.slope * logit(self.sure[id_]) + self._by_cues(id_, weights) + always for id_ in ids}

    def _by_cues(self, id_: str, weights: Weights) -> float:
        return weights.cued + weights.cues * log1p(self.cues[id_]) if id_ in self.cues else 0.0


def claims_of(lines: Collection[Line], kind: str, index: Index) -> Claims:
    """What some lines claim of one kind."""
    cues, named = dict[str, set[int]](), Chances()
    for line in lines:
        for id_, hits in line.places[kind].items():
            cues.setdefault(id_, set()).update(hit.cue for hit in hits)
            if any(index.is_tool(hit.cue) for hit in hits):
                named[id_] = max(named.get(id_, 0.0), line.cued[kind][id_])
    return Claims(together(line.sure[kind] for line in lines), {id_: len(of) for id_, of in cues.items()}, named)


def _scores(claims: Mapping[str, Claims], index: Index, shared: Shared) -> dict[str, Chances]:
    """The chance that each match is right, by kind. What the lexicon has not learned is as sure as its cues."""
    scores, logits = {kind: dict(of.sure) for kind, of in claims.items()}, dict[str, float]()
    for kind, weights in index.lexicon.weights.items():
        of_kind = claims[kind].logits(index.learned[kind] & scores[kind].keys(), weights)
        scores[kind] |= {id_: max(chance(one), claims[kind].named.get(id_, 0.0)) for id_, one in of_kind.items()}
        logits |= of_kind
    there = {id_: one for of in scores.values() for id_, one in of.items()}
    asked = index.learned[IN_CONTEXT] & scores[IN_CONTEXT].keys() if sum(there.values()) >= BAREST else ()
    for id_, more in shared.context.told(asked, there).items():
        scores[IN_CONTEXT][id_] = chance(logits[id_] + more)
    return scores


def _judged(scores: Chances, by_cues: Chances, learned: Collection[str], weights: Mapping[str, float]) -> Judged:
    sure = {id_: round(one, 3) for id_, one in scores.items() if one >= weights[LEARNED if id_ in learned else THRESHOLD]}
    cued = frozenset(id_ for id_, one in by_cues.items() if one >= weights[THRESHOLD])
    return Judged(sure, tuple(id_ for id_ in by_cues if id_ not in sure), cued)


def together(lines: Iterable[Chances]) -> Chances:
    """How sure a match is that several lines speak for, each of which may err by itself."""
    doubts: Chances = {}
    for line in lines:
        for id_, one in line.items():
            doubts[id_] = doubts[id_] * (1 - one) if id_ in doubts else 1 - one
    return {id_: 1 - doubt for id_, doubt in doubts.items()}
