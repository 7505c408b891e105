"""Learn what a title, duties and words say of the sector of a posting (catalog/sectors.tsv, catalog/<language>/sectors.tsv), and print
the figures of the fit.

    python tests/bench/sectors.py         # needs the extras `bench` and `meanings`

Logistic in what a posting has (match/sector.py) and in its words (catalog/trade.py), with all languages together, from the postings of
tests/corpus but those held out, and those of tests/lines whose sector is labelled; `other`, all trades that are none of ours, is one of
the sectors. A word speaks for itself and for the classes of words of like meaning that it is of (meanings.py): so one that few postings
had, or none, speaks too. What the rules of match/sector.py say is added to what is learned. Run it after learn.py: it takes the duties that the
program finds.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from math import sqrt
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from accuracy import HELD_OUT, LANGUAGES, SETS, labelled
from learn import blocks, rarity_of
from meanings import Classes, classes
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_predict

from resume_helper.catalog import Catalog, find, load_catalog
from resume_helper.catalog.learned import write_sectors, write_trade
from resume_helper.catalog.shared import SECTORS
from resume_helper.match import sector as rules
from resume_helper.match.features import stems as stems_of
from resume_helper.match.matches import find_matches
from resume_helper.match.scan import Scan
from resume_helper.text import words

if TYPE_CHECKING:
    from collections.abc import Iterator

EASE, EASE_OF_WORDS, EASE_OF_CLASSES = 1.0, 3.0, 2.0
"""How large weights may be (C of scikit-learn), and how much larger those of words and of their classes."""
FEWEST_POSTINGS = 5
"""Postings that a word must stand in to be learned by itself."""
LEAST, LEAST_OF_WORDS = 0.02, 0.1
"""Smaller weights are left out."""
FOLDS = 10
LINES = "lines"
"""The set of the postings of tests/lines."""
HEAD = (
    "What a posting has that tells its sector, fitted by tests/bench/sectors.py: "
    "a duty, a title, words, none; what it counts for each sector, in logits."
)
HEAD_OF_WORDS = "What words say of the sector of a posting, fitted by tests/bench/sectors.py: stem, rarity among postings, weight for each sector."


class Told(NamedTuple):
    """A posting: its language, its set, its sector, what it has, in how many lines each stem stands, and what the rules say of ours."""

    code: str
    set: str
    sector: str
    seen: dict[str, float]
    stems: Counter[str]
    rules: list[float]

    @property
    def silent(self) -> bool:
        """Whether words alone would call it another trade, or nothing in it is of ours."""
        return rules.ANOTHER in self.seen or rules.NOTHING_OF_US in self.seen


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
            posting = index.posting(text)
            matches = find_matches(posting, index, shared)
            lines = (text[segment.start : segment.end] for segment in posting.segments)
            stems = Counter(stem for line in lines for stem in stems_of(Scan(line, words(line), "", index)))
            scores = rules.by_rules(matches, shared)
            yield Told(code, name, sector, rules.seen(matches, shared), stems, [scores[id_] for id_ in rules.ours(shared)])


class Vocabulary:
    """The words of a language that speak: those of enough postings, and those that have a gloss."""

    def __init__(self, rows: list[Told], known: Classes) -> None:
        used = Counter(stem for row in rows for stem in row.stems)
        self.classes = known
        self.often = {stem for stem, count in used.items() if count >= FEWEST_POSTINGS}
        self.rarity = {stem: rarity_of(max(1, used[stem]), len(rows)) for stem in {*self.often, *known}}


def features(row: Told, vocabulary: Vocabulary) -> dict[str, float]:
    """What a posting has, its words, as catalog/trade.py weighs them, and the classes of these."""
    rare = vocabulary.rarity
    known = {stem: count for stem, count in row.stems.items() if stem in rare}
    length = sqrt(sum(count * rare[stem] ** 2 for stem, count in known.items())) or 1.0
    found = defaultdict[str, float](float, row.seen)
    for stem, count in known.items():
        weight = count * rare[stem] / length
        if stem in vocabulary.often:
            found[word(row.code, stem)] = EASE_OF_WORDS * weight
        for number, share in vocabulary.classes.get(stem, ()):
            found[word(CLASS, str(number))] += EASE_OF_CLASSES * share * weight
    return found


CLASS = "class"
"""What stands for a language in the name of a class."""


def word(code: str, stem: str) -> str:
    return f"{code}\t{stem}"


def figures(scores: np.ndarray, rows: list[Told], sectors: list[str]) -> str:
    """How many of our postings are given their sector, and how many, ours and others, are said to be of another trade."""
    said = np.exp(scores - scores.max(1, keepdims=True))
    strange = said[:, -1] / said.sum(1) >= rules.STRANGE
    given = scores[:, :-1] + np.array([row.rules for row in rows])
    ours = np.array([row.sector != rules.OTHER for row in rows])
    right = np.array([sectors[best] == row.sector for best, row in zip(given.argmax(1), rows, strict=True)])
    silent = np.array([row.silent for row in rows])
    return (
        f"sector {right[ours].mean():.3f}, silent on ours {strange[ours].sum()} of {ours.sum()} (by rules {silent[ours].sum()}), "
        f"on others {strange[~ours].sum()} of {(~ours).sum()} (by rules {silent[~ours].sum()})"
    )


def main() -> None:
    catalog = load_catalog(cache=False)
    sectors = [*rules.ours(catalog.shared), rules.OTHER]
    rows = [*told(catalog)]
    held = [row for row in rows if row.set in HELD_OUT]
    learned = [row for row in rows if row.set not in HELD_OUT]
    known = classes(catalog)
    vocabularies = {code: Vocabulary([row for row in learned if row.code == code], known[code]) for code in LANGUAGES}
    columns = DictVectorizer(dtype=np.float32)
    curve = LogisticRegression(C=EASE, max_iter=3000)
    given, truth = (
        columns.fit_transform([features(row, vocabularies[row.code]) for row in learned]),
        [row.sector for row in learned],
    )
    unseen = cross_val_predict(curve, given, truth, cv=FOLDS, method="decision_function")
    curve.fit(given, truth)
    order = [list(curve.classes_).index(id_) for id_ in sectors]
    print(f"{len(learned)} postings, {len(columns.feature_names_)} things that they have")
    for name in dict.fromkeys(row.set for row in learned):
        of = [n for n, row in enumerate(learned) if row.set == name]
        print(f"{name}, learned from the others: {figures(unseen[of][:, order], [learned[n] for n in of], sectors)}")
    scores = curve.decision_function(columns.transform([features(row, vocabularies[row.code]) for row in held]))
    print(f"held out: {figures(scores[:, order], held, sectors)}")
    # What is told by each thing, for each sector.
    counts = {
        name: dict(zip(sectors, column, strict=True))
        for name, column in zip(columns.feature_names_, curve.coef_[order].T.tolist(), strict=True)
    }
    for id_, n in zip(sectors, order, strict=True):
        counts[rules.ALWAYS][id_] += float(curve.intercept_[n])
    found = {name: large(row, LEAST) for name, row in counts.items() if "\t" not in name}
    write_sectors(found, find.shipped() / SECTORS, HEAD)
    for code, vocabulary in vocabularies.items():
        # A word that says nothing is kept too: it makes a posting longer.
        kept = {
            stem: (rarity, large(of_word(code, stem, vocabulary, counts), LEAST_OF_WORDS))
            for stem, rarity in sorted(vocabulary.rarity.items())
        }
        write_trade(kept, find.shipped() / code / SECTORS, HEAD_OF_WORDS)


def of_word(code: str, stem: str, vocabulary: Vocabulary, counts: dict[str, dict[str, float]]) -> dict[str, float]:
    """What a word tells of each sector, by itself and as one of its classes."""
    parts = [(EASE_OF_WORDS, word(code, stem))]
    parts += [(EASE_OF_CLASSES * share, word(CLASS, str(number))) for number, share in vocabulary.classes.get(stem, ())]
    told = Counter[str]()
    for times, name in parts:
        told.update({id_: times * value for id_, value in counts.get(name, {}).items()})
    return dict(told)


def large(told: dict[str, float], least: float) -> dict[str, float]:
    return {id_: value for id_, value in told.items() if abs(value) >= least}


if __name__ == "__main__":
    main()
