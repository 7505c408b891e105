"""Learn what a title, words and duties say of the sector of a posting (catalog/sectors.tsv), and print the figures of the fit.

    python tests/bench/sectors.py         # needs scikit-learn

Logistic in what a posting has (match/sector.py), with all languages together, from the postings of tests/corpus but those held out, and
those of tests/lines whose sector is labelled. What the rules of match/sector.py say is added to what is learned. Run it after
learn.py: it takes the duties that the program finds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from accuracy import HELD_OUT, LANGUAGES, SETS, labelled
from learn import blocks
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_predict

from resume_helper.catalog import Catalog, find, load_catalog
from resume_helper.catalog.learned import write_sectors
from resume_helper.catalog.shared import SECTORS
from resume_helper.match import sector as rules
from resume_helper.match.matches import find_matches
from resume_helper.posting.structure import structure

if TYPE_CHECKING:
    from collections.abc import Iterator

EASE = 0.3
"""How large weights may be (C of scikit-learn)."""
LEAST = 0.02
"""Smaller weights are left out."""
FOLDS = 10
LINES = "lines"
"""The set of the postings of tests/lines."""
HEAD = (
    "What a posting has that tells its sector, fitted by tests/bench/sectors.py: "
    "a duty, a title, words, none; what it counts for each sector, in logits."
)


class Told(NamedTuple):
    """A posting: its set, its sector, what it has, and what the rules say of each sector."""

    set: str
    sector: str
    seen: dict[str, float]
    rules: list[float]


def postings(code: str) -> Iterator[tuple[str, str, str]]:
    """The labelled postings of a language: set, sector, text."""
    for name in SETS:
        for text, label in labelled(code, name):
            yield name, label["sector"], text
    for title, sector, rows in blocks(code):
        if sector:
            yield LINES, sector, "\n".join([title, *(text for _, text in rows)])


def told(catalog: Catalog) -> Iterator[Told]:
    shared = catalog.shared
    for code in LANGUAGES:
        index = catalog.index(code)
        for name, sector, text in postings(code):
            if sector != rules.OTHER:
                matches = find_matches(structure(text, index.headings), index, shared)
                scores = rules.by_rules(matches, shared)
                yield Told(name, sector, rules.seen(matches, shared), [scores[id_] for id_ in rules.ours(shared)])


def right(logits: np.ndarray, rows: list[Told], ours: list[str]) -> np.ndarray:
    """Whether the likeliest sector of each posting is that of its label."""
    return np.array([ours[best] == row.sector for best, row in zip(logits.argmax(1), rows, strict=True)])


def main() -> None:
    catalog = load_catalog(cache=False)
    ours = rules.ours(catalog.shared)
    rows = [*told(catalog)]
    learned = [row for row in rows if row.set != HELD_OUT]
    columns = DictVectorizer()
    curve = LogisticRegression(C=EASE, max_iter=3000)
    given = columns.fit_transform([row.seen for row in learned])
    sectors = [row.sector for row in learned]
    unseen = cross_val_predict(curve, given, sectors, cv=FOLDS, method="decision_function")
    curve.fit(given, sectors)
    order = [list(curve.classes_).index(id_) for id_ in ours]
    by_rules = np.array([row.rules for row in learned])
    fair, plain = right(unseen[:, order] + by_rules, learned, ours), right(by_rules, learned, ours)
    print(f"{len(learned)} postings, {len(columns.feature_names_)} things that they have")
    for name in dict.fromkeys(row.set for row in learned):
        of = np.array([row.set == name for row in learned])
        print(f"{name}: rules alone {plain[of].mean():.3f}, and what is learned from the others {fair[of].mean():.3f}")
    held = [row for row in rows if row.set == HELD_OUT]
    scores, alone = (
        curve.decision_function(columns.transform([row.seen for row in held])),
        np.array([row.rules for row in held]),
    )
    print(
        f"held out: rules alone {right(alone, held, ours).mean():.3f}, with what is learned {right(scores[:, order] + alone, held, ours).mean():.3f}"
    )
    found = {}
    for at, name in enumerate(columns.feature_names_):
        counts = {id_: float(curve.coef_[n, at]) for id_, n in zip(ours, order, strict=True)}
        if name == rules.ALWAYS:
            counts = {id_: value + float(curve.intercept_[n]) for (id_, value), n in zip(counts.items(), order, strict=True)}
        found[name] = {id_: value for id_, value in counts.items() if abs(value) >= LEAST}
    write_sectors(found, find.shipped() / SECTORS, HEAD)


if __name__ == "__main__":
    main()
