"""Fit the weights of the scorer (catalog/weights.yaml) on labelled postings, and print the figures of the fit.

    python tests/bench/fit.py LABELS.jsonl POSTINGS [LABELS.jsonl POSTINGS ...] [--write]

The model: a place where a cue was found is right with a chance that is logistic in its features; a match is right unless
all its places are wrong. Fitted by gradient descent on the log-likelihood, with a small penalty on large weights. Only the
tuned half of the project's own postings goes into the shipped weights; the other half is for measuring.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from math import log, prod
from operator import mul
from pathlib import Path
from typing import TYPE_CHECKING

from resume_helper.catalog import Catalog, load_catalog
from resume_helper.match.lines import read_lines
from resume_helper.match.score import BIAS, FEATURES, LEARNED, THRESHOLD, Scorer, chance

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from resume_helper.match.search import Hit

ROUNDS, STEP, PENALTY = 1500, 2.0, 0.002
Row = tuple[list[tuple[float, ...]], bool]
ALONE = [Scorer(dict.fromkeys((BIAS, *FEATURES), 0.0) | {name: 1.0}) for name in FEATURES]
"""Scorers that count one feature each: what they give is the feature."""


def features(hit: Hit, section: str, count: int, *, bullet: bool) -> tuple[float, ...]:
    """The features of a hit in a line of `count` words, in the order of FEATURES."""
    return tuple(one.sum(hit, section, count, bullet=bullet) for one in ALONE)


def certainty(found: Iterable[float], weights: Mapping[str, float]) -> float:
    """How sure one place is, from 0 to 1, by its features."""
    return chance(weights[BIAS] + sum(map(mul, [weights[name] for name in FEATURES], found)))


def collect(catalog: Catalog, labels: Path, postings: Path, kind: str) -> tuple[list[Row], int]:
    """The features of all candidate matches with their truth, and how many labels there are."""
    rows, true = list[Row](), 0
    for line in labels.read_text("utf-8").splitlines():
        label = json.loads(line)
        if label.get("unrelated"):
            continue
        wanted = label["duties" if kind == "duty" else "skills"]
        true += len(wanted)
        text = (postings / f"{label['id']}.txt").read_text("utf-8")
        index = catalog.index(label["lang"])
        found = defaultdict[str, list[tuple[float, ...]]](list)
        for segment, said in read_lines(index.posting(text), index, catalog.shared):
            for id_, hits in said.places[kind].items():
                found[id_] += [features(hit, segment.section, said.length, bullet=segment.bullet) for hit in hits]
        rows += [(places, id_ in wanted) for id_, places in found.items()]
    return rows, true


def together(chances: Iterable[float]) -> float:
    """How sure a match is that several places speak for, each of which may err by itself."""
    return 1 - prod(1 - chance for chance in chances)


def fit(rows: list[Row]) -> dict[str, float]:
    """The weights that make the truth most likely."""
    columns = [*zip(*(place for places, _ in rows for place in places), strict=True)]
    spread = [max(max(column) - min(column), 1.0) for column in columns]
    weights = dict.fromkeys((BIAS, *FEATURES), 0.0)
    for _ in range(ROUNDS):
        slope = dict.fromkeys(weights, 0.0)
        for places, right in rows:
            chances = [min(max(certainty(place, weights), 1e-6), 1 - 1e-6) for place in places]
            whole = min(max(together(chances), 1e-6), 1 - 1e-6)
            factor = (whole - right) / whole
            for place, sure in zip(places, chances, strict=True):
                slope[BIAS] += factor * sure
                for name, value, wide in zip(FEATURES, place, spread, strict=True):
                    slope[name] += factor * sure * value / wide
        for name in weights:
            wide = 1.0 if name == BIAS else spread[FEATURES.index(name)]
            pull = 0.0 if name == BIAS else PENALTY * weights[name] * wide
            weights[name] -= STEP * (slope[name] / len(rows) + pull) / wide
    return weights


def measure(rows: list[Row], true: int, weights: dict[str, float], threshold: float) -> tuple[float, float, float]:
    """Precision, recall and F1 at a threshold."""
    scored = [(together(certainty(place, weights) for place in places), right) for places, right in rows]
    said = [right for score, right in scored if score >= threshold]
    precision, recall = sum(said) / max(1, len(said)), sum(said) / max(1, true)
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def main(arguments: list[str]) -> None:
    paths = [Path(argument) for argument in arguments if not argument.startswith("--")]
    catalog, lines = load_catalog(), list[str]()
    for kind in ("duty", "skill"):
        found = [collect(catalog, labels, postings, kind) for labels, postings in zip(paths[::2], paths[1::2], strict=True)]
        rows, true = [row for part, _ in found for row in part], sum(n for _, n in found)
        weights = fit(rows)
        best = max((n / 100 for n in range(20, 71, 5)), key=lambda threshold: measure(rows, true, weights, threshold)[2])
        likely = -sum(
            log(max(1e-9, p if right else 1 - p))
            for places, right in rows
            for p in [together(certainty(place, weights) for place in places)]
        ) / len(rows)
        figures = "P {:.3f} R {:.3f} F1 {:.3f}".format(*measure(rows, true, weights, best))
        print(f"# {kind}: {len(rows)} candidates, log loss {likely:.3f}, at {best}: {figures}")
        values = ", ".join(
            f"{name}: {value:.3f}"
            for name, value in {THRESHOLD: best, LEARNED: catalog.shared.weights[kind][LEARNED], **weights}.items()
        )
        lines.append(f"{kind}: {{{values}}}")
    print("\n".join(lines))
    if "--write" in arguments:
        target = Path(__file__).parents[2] / "catalog" / "weights.yaml"
        head = "".join(line for line in target.read_text("utf-8").splitlines(keepends=True) if line.startswith("#"))
        target.write_text(head + "\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
