"""Learn the lexicon of each language (catalog/<language>/lexicon.tsv) from labelled lines, and print the figures of the fit.

    python tests/bench/learn.py [LANGUAGE ...]         # needs numpy, scipy and scikit-learn

The model: whether a line states a duty or skill is logistic in its words (stems and terms of cues, each as rare as it is, by
the length of the line), in the cues that it completes or half completes, in how common the duty is, and in the manner of the line
("we offer", "ability to"), which says the same of all duties, and the same of all skills. Fitted by gradient
descent (Adam) on all lines of tests/lines, with a penalty on large weights. How far to trust it is fitted last, on whole
postings of which neither cue nor word was learned (tests/corpus/*/fitted.jsonl): a posting states what any of its lines states.
Naming languages learns those anew, and fits the trust of all.
"""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from accuracy import LANGUAGES, labelled
from scipy import sparse
from sklearn.linear_model import LogisticRegression

from resume_helper.catalog import Catalog, find, load_catalog
from resume_helper.catalog.compile import Compiler, compile_index
from resume_helper.catalog.index import MATCHED, Index
from resume_helper.catalog.lexicon import RAREST, LexiconFile, Weights, read, write
from resume_helper.catalog.read import LEXICON, Reader
from resume_helper.match import lines as match_lines
from resume_helper.match.judge import together
from resume_helper.match.score import LEARNED, Scorer, logit
from resume_helper.match.search import Search
from resume_helper.posting.structure import structure
from resume_helper.text import words

if TYPE_CHECKING:
    from collections.abc import Collection

TESTS = Path(__file__).parents[1]
FEWEST_LINES = 2
"""Lines that a word must stand in to be learned."""
FEWEST_OF_A_MANNER = 5
PENALTY, PENALTY_OF_MANNERS, STEPS, STEP = 5e-5, 1e-4, 100, 0.1
TRUST = {"duty": 1.0, "skill": 2.2}
"""Logits added to a cue found. Cues were written for whole postings; lines thought up singly make too little of them. Chosen on the
fitted postings, where between 0 and 2 it hardly matters."""
FITTED, SEEN = "fitted", ("tuned", "compared", "fitted")
"""The sets of tests/corpus: that of which nothing was learned or read, and all but the one held out."""
SHIFTED, HABIT, LEAST_SHIFT = "duty", 8.0, 0.05
"""The kind whose score is shifted by id; the penalty on large shifts; those smaller than this are left out."""
KEPT = 50_000
"""Weights of words that are kept: those that move a line most."""
HEAD = (
    "What words say of duties and skills, fitted by tests/bench/learn.py: stem or term, rarity among lines, weight for each id."
)


class Line(NamedTuple):
    text: str
    ids: frozenset[str]
    section: str


class Seen(NamedTuple):
    """What a line has: its stems, its terms, its manner, and by owner the cues half found and the certainty of those found."""

    stems: list[str]
    terms: list[int]
    manner: set[str]
    partial: dict[int, tuple[str, float, int]]
    hits: dict[int, float]


def read_lines(code: str, skills: set[str]) -> list[Line]:
    """The labelled lines of a language. A line stands in the section that most of its neighbours speak of."""
    rows = list[tuple[str, frozenset[str], bool]]()
    whole = False
    for line in (TESTS / "lines" / f"{code}.tsv").read_text("utf-8").splitlines():
        if line.startswith("# "):
            whole = True
            continue
        ids, _, text = line.partition("\t")
        rows.append((text, frozenset() if ids.strip() == "-" else frozenset(i.strip() for i in ids.split(",")), whole))
    lines = list[Line]()
    for at, (text, ids, whole) in enumerate(rows):
        near = [i for _, other, _ in rows[max(0, at - 1) : at + 2] for i in other] if whole else ids
        asked = sum(i in skills for i in near)
        lines.append(Line(text, ids, "requirements" if 2 * asked > len(near) else "duties"))
    return lines


def look(lines: list[Line], index: Index, weights: dict[str, dict[str, float]]) -> list[Seen]:
    seen, scorers = list[Seen](), {kind: Scorer(weights[kind]) for kind in MATCHED}
    for line in lines:
        search = Search(line.text, words(line.text), line.section, index)
        cues = search.candidates()
        hits: dict[int, float] = {}
        for hit in search.hits(cues)[0]:
            kind = index.owners[hit.owner][0]
            if kind in MATCHED:
                sure = scorers[kind](hit, line.section, len(search.words), bullet=False)
                hits[hit.owner] = max(sure, hits.get(hit.owner, 0.0))
        seen.append(Seen(search.stems(), search.terms(), search.manner(), search.partial(cues), hits))
    return seen


class Vector:
    """From lists of words to a matrix: each word counts as much as it is rare, and a line as much as another."""

    def __init__(self, groups: list[Collection], fewest: int = FEWEST_LINES) -> None:
        used = Counter(word for group in groups for word in {*group})
        kept = sorted(word for word, count in used.items() if count >= fewest)
        self.number = {word: n for n, word in enumerate(kept)}
        self.rarity = np.array([1 + np.log((1 + len(groups)) / (1 + used[word])) for word in kept], np.float32)

    def __call__(self, groups: list[Collection]) -> sparse.csr_matrix:
        rows, columns, values = [], [], []
        for row, group in enumerate(groups):
            known = sorted(self.number[word] for word in group if word in self.number)
            rare = self.rarity[known]
            rows += [row] * len(known)
            columns += known
            values += list(rare / (np.sqrt((rare**2).sum()) or 1))
        return sparse.csr_matrix((values, (rows, columns)), (len(groups), len(self.number)), np.float32)


def finds(seen: list[Seen], owners: list[int]) -> sparse.csr_matrix:
    """What cues say of each line and owner (a row for each pair), in the order of the first fields of Weights."""
    number = {owner: n for n, owner in enumerate(owners)}
    found: dict[tuple[int, int], float] = {}
    for line, one in enumerate(seen):
        for owner, sure in one.hits.items():
            row = line * len(owners) + number[owner]
            found[row, 0], found[row, 1] = 1.0, logit(sure)
        for owner, (_, share, many) in one.partial.items():
            row = line * len(owners) + number[owner]
            found[row, 2], found[row, 3] = share, np.log1p(many)
    places = np.array([*found])
    return sparse.csr_matrix(([*found.values()], (places[:, 0], places[:, 1])), (len(seen) * len(owners), 4), np.float32)


class Given(NamedTuple):
    """What is learned from: a row for each line, and what each states."""

    words: sparse.csr_matrix
    manners: sparse.csr_matrix
    finds: list[sparse.csr_matrix]
    """By kind: a row for each line and owner, empty for owners of the other kind."""
    truth: np.ndarray
    kinds: np.ndarray
    """A row for each kind: which owners are of it."""


class Parts(NamedTuple):
    """What is learned."""

    words: np.ndarray
    """By word and owner."""
    bias: np.ndarray
    finds: np.ndarray
    """By kind."""
    manners: np.ndarray
    """By feature and kind."""


def start(given: Given) -> Parts:
    """The parts before anything is learned: the bias says how common each owner is."""
    common = np.clip(given.truth.mean(0), 1e-4, 1)
    sizes = (given.words.shape[1], given.truth.shape[1]), (2, 4), (given.manners.shape[1], 2)
    words_, finds_, manners = (np.zeros(size, np.float32) for size in sizes)
    return Parts(words_, np.log(common / (1 - common)).astype(np.float32), finds_, manners)


def fit(parts: Parts, given: Given, kept: np.ndarray) -> Parts:
    """The parts, made to fit the truth; of the weights of words only those that are `kept` (1, or 0)."""
    count, owners = given.truth.shape
    means, squares = [np.zeros_like(p) for p in parts], [np.zeros_like(p) for p in parts]
    turned, turned_manners, turned_finds = given.words.T.tocsr(), given.manners.T.tocsr(), [f.T.tocsr() for f in given.finds]
    for step in range(1, STEPS + 1):
        logits = given.words @ parts.words + parts.bias + (given.manners @ parts.manners) @ given.kinds
        for kind, found in enumerate(given.finds):
            logits += (found @ parts.finds[kind]).reshape(count, owners)
        error = 1 / (1 + np.exp(-np.clip(logits, -30, 30))) - given.truth
        slopes = (
            turned @ error + np.float32(PENALTY * count) * parts.words,
            error.sum(0),
            np.stack([found @ error.ravel() for found in turned_finds]),
            turned_manners @ (error @ given.kinds.T) + np.float32(PENALTY_OF_MANNERS * count) * parts.manners,
        )
        for n, slope in enumerate(slopes):
            means[n] += 0.1 * (slope - means[n])
            squares[n] += 0.01 * (slope * slope - squares[n])
            parts[n][...] -= STEP * (means[n] / (1 - 0.9**step)) / (np.sqrt(squares[n] / (1 - 0.99**step)) + 1e-8)
        parts.words[...] *= kept
    return parts


def learn(code: str, catalog: Catalog) -> LexiconFile:
    shared = catalog.shared
    language = Reader(catalog.roots).language(code, shared)
    compiler = Compiler(replace(language, lexicon=None), shared)
    table = compiler.table()
    plain = Index(table)
    lines = read_lines(code, set(shared.skills))
    owners = [n for n, (kind, _) in enumerate(plain.owners) if kind in MATCHED]
    kinds = np.array([MATCHED.index(plain.owners[owner][0]) for owner in owners])
    seen = look(lines, plain, shared.weights)
    stems, terms = Vector([one.stems for one in seen]), Vector([one.terms for one in seen])
    # How far a cue is found depends on how rare its terms are: look again with that known.
    rare = np.full(1 + max(terms.number), RAREST, np.float32)
    rare[list(terms.number)] = terms.rarity
    plain = Index(table | {"lexicon": {"weights": dict.fromkeys(MATCHED, (0,) * 6), "rarities": rare.tobytes()}})
    seen = look(lines, plain, shared.weights)
    manners = Vector([one.manner for one in seen], FEWEST_OF_A_MANNER)
    found = finds(seen, owners)
    given = Given(
        sparse.hstack([stems([one.stems for one in seen]), terms([one.terms for one in seen])]).tocsr(),
        manners([one.manner for one in seen]),
        [sparse.csr_matrix(sparse.diags(np.tile(kinds == n, len(seen)).astype(np.float32)) @ found) for n in (0, 1)],
        np.array([[plain.owners[owner][1] in line.ids for owner in owners] for line in lines], np.float32),
        np.stack([kinds == 0, kinds == 1]).astype(np.float32),
    )
    parts = fit(start(given), given, np.float32(1))
    # The few weights that matter are kept, and fitted again without the others.
    rarity = np.concatenate([stems.rarity, terms.rarity])[:, None]
    large = np.abs(parts.words * rarity)
    kept = large >= np.partition(large, -KEPT, axis=None)[-KEPT]
    weights, bias, said, spoken = fit(parts, given, kept)
    names = [plain.owners[owner][1] for owner in owners]
    written = {number: text for text, number in reversed(compiler.written.items())}
    learned = LexiconFile(
        {kind: Weights(*map(float, said[n] + [TRUST[kind], 0, 0, 0]), 1.0, 0.0) for n, kind in enumerate(MATCHED)},
        {name: float(value) for name, value in zip(names, bias, strict=True)},
        {},
        {word: rows(weights[n], stems.rarity[n], names) for word, n in stems.number.items()},
        {
            written[term]: rows(weights[len(stems.number) + n], terms.rarity[n], names)
            for term, n in terms.number.items()
            if term in written
        },
        {name: rows(spoken[n], manners.rarity[n], list(MATCHED)) for name, n in manners.number.items()},
    )
    print(f"{code}: {len(lines)} lines, {len(stems.number)} stems, {len(terms.number)} terms, "
          f"{sum(len(row) for _, row in (*learned.stems.values(), *learned.terms.values()))} weights, "
          f"{len(manners.number)} manners; finds {np.round(said, 2).tolist()}")  # fmt: skip
    return learned


def rows(weights: np.ndarray, rarity: float, names: list[str]) -> tuple[float, dict[str, float]]:
    told = np.where(weights)[0]
    return float(rarity), {names[n]: float(weights[n]) for n in told}


class Judged(NamedTuple):
    """What the lines of the labelled postings of a set make of the duties or skills that they speak for."""

    ids: np.ndarray
    logits: np.ndarray
    right: np.ndarray
    true: int
    """How many the labels have."""


def judged(code: str, lexicon: LexiconFile, catalog: Catalog) -> dict[tuple[str, str], Judged]:
    """By kind and set, for each set that may be looked at."""
    shared = catalog.shared
    language = replace(Reader(catalog.roots).language(code, shared), lexicon=lexicon)
    index = Index(compile_index(language, shared))
    found = dict[tuple[str, str], Judged]()
    for name in SEEN:
        rows: dict[str, list[tuple[str, float, bool]]] = {kind: [] for kind in MATCHED}
        true = dict.fromkeys(MATCHED, 0)
        for text, label in labelled(code, name):
            if label.get("unrelated"):
                continue
            placed = match_lines.read_lines(structure(text, words(text), index.headings), index, shared)
            for kind, key in zip(MATCHED, ("duties", "skills"), strict=True):
                true[kind] += len(label[key])
                sure = together(row.line.sure[kind] for row in placed)
                rows[kind] += [(id_, logit(one), id_ in label[key]) for id_, one in sure.items()]
        for kind in MATCHED:
            found[kind, name] = Judged(*map(np.array, zip(*rows[kind], strict=True)), true[kind])
    return found


def trusted(lexicons: dict[str, LexiconFile], catalog: Catalog) -> dict[str, LexiconFile]:
    """The lexicons with the slope and offset by which the score of a posting's matches is the chance that they are right.

    Slope and offset of a language are fitted on postings of which no cue or word was learned. How much more readily readers
    list a duty than its lines tell is a habit of readers, so the shifts are fitted on all languages together.
    """
    sets = {(code, *key): one for code, lexicon in lexicons.items() for key, one in judged(code, lexicon, catalog).items()}
    weights: dict[str, dict[str, Weights]] = {code: {} for code in lexicons}
    scaled = dict[tuple[str, str, str], np.ndarray]()
    for code, lexicon in lexicons.items():
        for kind in MATCHED:
            fitted = sets[code, kind, FITTED]
            slope, offset = line_of(fitted.logits, fitted.right)
            weights[code][kind] = lexicon.weights[kind]._replace(slope=slope, offset=offset)
            scaled |= {(code, kind, name): sets[code, kind, name].logits * slope + offset for name in SEEN}
    shifted = [key for key in sets if key[1] == SHIFTED]
    shifts = shifts_of([sets[key] for key in shifted], [scaled[key] for key in shifted])
    for (code, kind, name), logits in scaled.items():
        one, learned = sets[code, kind, name], weights[code][kind]
        said = logits + np.array([shifts.get(id_, 0.0) for id_ in one.ids]) >= logit(catalog.shared.weights[kind][LEARNED])
        hit = int((said & one.right).sum())
        print(f"{code} {kind} {name}: slope {learned.slope:.2f} offset {learned.offset:.2f} "
              f"P {hit / said.sum():.3f} R {hit / one.true:.3f} F1 {2 * hit / (said.sum() + one.true):.3f}")  # fmt: skip
    return {code: lexicon._replace(weights=weights[code], shifts=shifts) for code, lexicon in lexicons.items()}


def shifts_of(rows: list[Judged], scaled: list[np.ndarray]) -> dict[str, float]:
    """By id, what is added to the logit of its score; a set has an offset of its own, for cues were tuned on some."""
    names, number = np.unique(np.concatenate([row.ids for row in rows]), return_inverse=True)
    sets = np.concatenate([np.full(len(row.ids), n) for n, row in enumerate(rows)])
    logits, right = np.concatenate(scaled), np.concatenate([row.right for row in rows]).astype(float)
    shifts, offsets = np.zeros(len(names)), np.zeros(len(rows))
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-(logits + shifts[number] + offsets[sets])))
        error, curve = right - chance, chance * (1 - chance)
        shifts += 0.5 * (np.bincount(number, error) - HABIT * shifts) / (np.bincount(number, curve) + HABIT)
        offsets += 0.5 * np.bincount(sets, error) / np.bincount(sets, curve)
    return {str(name): round(float(shift), 2) for name, shift in zip(names, shifts, strict=True) if abs(shift) >= LEAST_SHIFT}


def line_of(logits: np.ndarray, right: np.ndarray) -> tuple[float, float]:
    """Slope and offset of the logistic curve through what was right."""
    curve = LogisticRegression(C=1e6).fit(logits[:, None], right)
    return float(curve.coef_[0, 0]), float(curve.intercept_[0])


def main(codes: list[str]) -> None:
    catalog = load_catalog(cache=False)
    files = {code: find.shipped() / code / LEXICON for code in LANGUAGES}
    lexicons = {code: learn(code, catalog) if code in codes or not codes else read(file) for code, file in files.items()}
    for code, lexicon in trusted(lexicons, catalog).items():
        write(lexicon, files[code], HEAD)


if __name__ == "__main__":
    main(sys.argv[1:])
