"""How sure each match is: what the lines of a posting say, taken together."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from resume_helper.catalog.index import Index
from resume_helper.match.lines import Chances, Placed
from resume_helper.match.score import LEARNED, THRESHOLD, chance, logit


class Judged(NamedTuple):
    """What is made of the lines, for one kind."""

    sure: Chances
    """The score of each match that passes the threshold."""
    weak: tuple[str, ...]
    """What cues speak for and that does not."""
    cued: frozenset[str]
    """What the cues state, whatever the words beside them say."""


def judge(placed: Iterable[Placed], kind: str, index: Index, weights: Mapping[str, float]) -> Judged:
    """Which duties ("duty") or skills ("skill") the lines make sure, by the `weights` of that kind."""
    lines = [one.line for one in placed]
    by_cues = together(line.cued[kind] for line in lines)
    sure: Chances = {}
    known = index.known[kind]
    for id_, one in together(line.sure[kind] for line in lines).items():
        score, least = one, weights[THRESHOLD]
        if id_ in known:
            learned = index.lexicon.weights[kind]
            score = chance(learned.slope * logit(one) + learned.offset + index.lexicon.shifts.get(id_, 0.0))
            least = weights[LEARNED]
        if score >= least:
            sure[id_] = round(score, 3)
    cued = frozenset(id_ for id_, one in by_cues.items() if one >= weights[THRESHOLD])
    return Judged(sure, tuple(id_ for id_ in by_cues if id_ not in sure), cued)


def together(lines: Iterable[Chances]) -> Chances:
    """How sure a match is that several lines speak for, each of which may err by itself."""
    doubts: Chances = {}
    for line in lines:
        for id_, one in line.items():
            doubts[id_] = doubts[id_] * (1 - one) if id_ in doubts else 1 - one
    return {id_: 1 - doubt for id_, doubt in doubts.items()}
