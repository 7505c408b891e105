"""How sure a match is: a logistic model of few features, whose weights stand in the catalog (`weights.yaml`)."""

from __future__ import annotations

from math import exp, log
from typing import TYPE_CHECKING

from resume_helper.catalog.entries import WEIGHTS
from resume_helper.posting.headings import STATING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from resume_helper.match.search import Hit

THRESHOLD, LEARNED, BIAS = WEIGHTS[:3]
FEATURES = WEIGHTS[3:]
"""What is looked at in one place where a cue was found.

adjacent: its words stand side by side. gap: content words between them, at most MOST_GAP. content: content words
matched, at most MOST_CONTENT. duties, requirements: the section. bullet: the line is an item of a list. short: it has
at most SHORT words.
"""
MOST_GAP, MOST_CONTENT, SHORT = 12, 5, 6
MOST_SURE = 0.9999
IMPOSSIBLE = -700
"""Logits of what is never right. Of less, exp gives no number."""


class Scorer:
    """Scores places by the weights of a kind."""

    def __init__(self, weights: Mapping[str, float]) -> None:
        self.adjacent, self.gap, self.content = weights["adjacent"], weights["gap"], weights["content"]
        self.bullet, self.short, self.bias = weights["bullet"], weights["short"], weights[BIAS]
        self.sections = {section: weights[section] for section in STATING}

    def __call__(self, hit: Hit, section: str, count: int, *, bullet: bool) -> float:
        """How sure a hit in a line of `count` words is, from 0 to 1."""
        return chance(self.sum(hit, section, count, bullet=bullet))

    def sum(self, hit: Hit, section: str, count: int, *, bullet: bool) -> float:
        """How sure it is, in logits: the bias, and each feature times its weight, without a tuple of features between."""
        z = self.bias + self.sections.get(section, 0.0)
        z += self.gap * min(hit.gap, MOST_GAP) + self.content * min(hit.content, MOST_CONTENT)
        if hit.last - hit.first + 1 == len(hit.words):
            z += self.adjacent
        if bullet:
            z += self.bullet
        if count <= SHORT:
            z += self.short
        return z


def chance(logit: float) -> float:
    """From log odds to a chance between 0 and 1."""
    return 1 / (1 + exp(-logit)) if logit > IMPOSSIBLE else 0.0


def logit(chance: float) -> float:
    """From a chance to log odds; one that is all but sure stays within MOST_SURE."""
    sure = min(max(chance, 1 - MOST_SURE), MOST_SURE)
    return log(sure / (1 - sure))
