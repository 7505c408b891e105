"""How sure each match is: what the lines of a posting say together, a duty in the light of all else that the posting states."""

from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from resume_helper.catalog.entries import Shared
from resume_helper.catalog.index import MATCHED, Index
from resume_helper.match.lines import Chances, Placed
from resume_helper.match.score import LEARNED, THRESHOLD, chance, logit

IN_CONTEXT = "duty"
"""The kind that the rest of a posting speaks for or against. Skills are asked for in any company."""
BAREST = 1.5
"""Duties and skills, each as far as it is sure. Context was learned from whole postings: it knows nothing of a bare line."""


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
    scores = _scores({kind: together(line.sure[kind] for line in lines) for kind in MATCHED}, index, shared)
    return {
        kind: _judged(scores[kind], together(line.cued[kind] for line in lines), index.learned[kind], shared.weights[kind])
        for kind in MATCHED
    }


def _scores(sure: Mapping[str, Chances], index: Index, shared: Shared) -> dict[str, Chances]:
    """The chance that each match is right, by kind. What the lexicon has not learned is as sure as its cues."""
    scores, logits = {kind: dict(of) for kind, of in sure.items()}, dict[str, float]()
    for kind, learned in index.learned.items():
        for id_ in learned & scores[kind].keys():
            weights = index.lexicon.weights[kind]
            logits[id_] = weights.slope * logit(sure[kind][id_]) + weights.offset
            scores[kind][id_] = chance(logits[id_])
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
