"""Learn the lexicon of each language (catalog/<language>/lexicon.tsv) from labelled lines, and print the figures of the fit.

    python tests/bench/learn.py [LANGUAGE ...]         # needs numpy, scipy and scikit-learn

The model: whether a line states a duty or skill is logistic in its words (stems and terms of cues, each as rare as it is, by
the length of the line), in the cues that it completes or half completes, and in how common the duty is. Fitted by gradient
descent (Adam) on all lines of tests/lines, with a penalty on large weights. How far to trust it is fitted last, on whole
postings of which neither cue nor word was learned (tests/corpus/*/fitted.jsonl): a posting states what any of its lines states.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression

from resume_helper.catalog import Catalog, find, load_catalog
from resume_helper.catalog.compile import Compiler, compile_index
from resume_helper.catalog.index import MATCHED, Index
from resume_helper.catalog.lexicon import RAREST, Lexicon, LexiconFile, Weights, write
from resume_helper.catalog.read import LEXICON, Reader
from resume_helper.match import lines as match_lines
from resume_helper.match.judge import together
from resume_helper.match.score import LEARNED, Scorer, logit
from resume_helper.match.search import Search
from resume_helper.posting.structure import structure
from resume_helper.text import words

TESTS = Path(__file__).parents[1]
FEWEST_LINES = 2
"""Lines that a word must stand in to be learned."""
PENALTY, STEPS, STEP = 5e-5, 150, 0.1
TRUST = 2.5
"""Logits added to a cue found. Cues were written for whole postings; lines thought up singly make too little of them."""
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
    """What a line has: its stems, its terms, and by owner the cues half found and the certainty of those found."""

    stems: set[str]
    terms: set[int]
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
        seen.append(Seen(search.stems(), search.terms(), search.partial(cues), hits))
    return seen


class Vector:
    """From sets of words to a matrix: each word counts as much as it is rare, and a line as much as another."""

    def __init__(self, groups: list[set]) -> None:
        used = Counter(word for group in groups for word in group)
        kept = sorted(word for word, count in used.items() if count >= FEWEST_LINES)
        self.number = {word: n for n, word in enumerate(kept)}
        self.rarity = np.array([1 + np.log((1 + len(groups)) / (1 + used[word])) for word in kept], np.float32)

    def __call__(self, groups: list[set]) -> sparse.csr_matrix:
        rows, columns, values = [], [], []
        for row, group in enumerate(groups):
            known = sorted(self.number[word] for word in group if word in self.number)
            rare = self.rarity[known]
            rows += [row] * len(known)
            columns += known
            values += list(rare / (np.sqrt((rare**2).sum()) or 1))
        return sparse.csr_matrix((values, (rows, columns)), (len(groups), len(self.number)), np.float32)


def finds(seen: list[Seen], owners: list[int]) -> np.ndarray:
    """What cues say of each line and owner, in the order of the first fields of Weights."""
    number = {owner: n for n, owner in enumerate(owners)}
    found = np.zeros((len(seen), len(owners), 4), np.float32)
    for row, one in enumerate(seen):
        for owner, sure in one.hits.items():
            found[row, number[owner], :2] = 1, logit(sure)
        for owner, (_, share, many) in one.partial.items():
            found[row, number[owner], 2:] = share, np.log1p(many)
    return found


Parts = list[np.ndarray]


def start(words_of: sparse.csr_matrix, found: np.ndarray, truth: np.ndarray) -> Parts:
    """Weights by word and owner, bias by owner, weights of the finds by kind, before anything is learned."""
    common = np.clip(truth.mean(0), 1e-4, 1)
    return [
        np.zeros((words_of.shape[1], truth.shape[1]), np.float32),
        np.log(common / (1 - common)).astype(np.float32),
        np.zeros((2, found.shape[2]), np.float32),
    ]


def fit(
    parts: Parts, words_of: sparse.csr_matrix, found: np.ndarray, truth: np.ndarray, kinds: np.ndarray, kept: np.ndarray
) -> Parts:
    """The parts, made to fit the truth; of the weights of words only those that are `kept` (1, or 0)."""
    count = len(truth)
    means, squares = [np.zeros_like(p) for p in parts], [np.zeros_like(p) for p in parts]
    turned = words_of.T.tocsr()
    for step in range(1, STEPS + 1):
        logits = words_of @ parts[0] + parts[1]
        for kind in (0, 1):
            logits[:, kinds == kind] += found[:, kinds == kind] @ parts[2][kind]
        error = 1 / (1 + np.exp(-np.clip(logits, -30, 30))) - truth
        slopes = [
            turned @ error + np.float32(PENALTY * count) * parts[0],
            error.sum(0),
            np.stack([np.tensordot(error[:, kinds == k], found[:, kinds == k], ((0, 1), (0, 1))) for k in (0, 1)]),
        ]
        for n, slope in enumerate(slopes):
            means[n] += 0.1 * (slope - means[n])
            squares[n] += 0.01 * (slope * slope - squares[n])
            parts[n] -= STEP * (means[n] / (1 - 0.9**step)) / (np.sqrt(squares[n] / (1 - 0.99**step)) + 1e-8)
        parts[0] *= kept
    return parts


def learn(code: str, catalog: Catalog) -> LexiconFile:
    shared = catalog.shared
    language = Reader(catalog.roots).language(code, shared)
    compiler = Compiler(replace(language, lexicon=None), shared)
    plain = Index(compiler.table())
    lines = read_lines(code, set(shared.skills))
    owners = [n for n, (kind, _) in enumerate(plain.owners) if kind in MATCHED]
    kinds = np.array([MATCHED.index(plain.owners[owner][0]) for owner in owners])
    seen = look(lines, plain, shared.weights)
    stems, terms = Vector([one.stems for one in seen]), Vector([one.terms for one in seen])
    # How far a cue is found depends on how rare its terms are: look again with that known.
    rare = np.full(1 + max(terms.number), RAREST, np.float32)
    rare[list(terms.number)] = terms.rarity
    plain.lexicon = Lexicon({"weights": dict.fromkeys(MATCHED, (0,) * 6), "rarities": rare.tobytes()})
    seen = look(lines, plain, shared.weights)
    table = sparse.hstack([stems([one.stems for one in seen]), terms([one.terms for one in seen])]).tocsr()
    truth = np.array([[plain.owners[owner][1] in line.ids for owner in owners] for line in lines], np.float32)
    found_by_cues = finds(seen, owners)
    parts = fit(start(table, found_by_cues, truth), table, found_by_cues, truth, kinds, np.float32(1))
    # The few weights that matter are kept, and fitted again without the others.
    rarity = np.concatenate([stems.rarity, terms.rarity])[:, None]
    large = np.abs(parts[0] * rarity)
    kept = large >= np.partition(large, -KEPT, axis=None)[-KEPT]
    weights, bias, said = fit(parts, table, found_by_cues, truth, kinds, kept)
    names = [plain.owners[owner][1] for owner in owners]
    written = {number: text for text, number in reversed(compiler.written.items())}
    found = LexiconFile(
        {kind: Weights(*map(float, said[n] + [TRUST, 0, 0, 0]), 1.0, 0.0) for n, kind in enumerate(MATCHED)},
        {name: float(value) for name, value in zip(names, bias, strict=True)},
        {word: rows(weights[n], stems.rarity[n], names) for word, n in stems.number.items()},
        {
            written[term]: rows(weights[len(stems.number) + n], terms.rarity[n], names)
            for term, n in terms.number.items()
            if term in written
        },
    )
    print(f"{code}: {len(lines)} lines, {len(stems.number)} stems, {len(terms.number)} terms, "
          f"{sum(len(row) for _, row in (*found.stems.values(), *found.terms.values()))} weights; finds {np.round(said, 2).tolist()}")  # fmt: skip
    return found


def rows(weights: np.ndarray, rarity: float, names: list[str]) -> tuple[float, dict[str, float]]:
    told = np.where(weights)[0]
    return float(rarity), {names[n]: float(weights[n]) for n in told}


def trusted(code: str, lexicon: LexiconFile, catalog: Catalog) -> LexiconFile:
    """The lexicon with the slope and offset by which the score of a posting's matches is the chance that they are right."""
    shared = catalog.shared
    language = replace(Reader(catalog.roots).language(code, shared), lexicon=lexicon)
    index, weights = Index(compile_index(language, shared)), {}
    for kind in MATCHED:
        logits, right, true = list[float](), list[bool](), 0
        for line in (TESTS / "corpus" / code / "fitted.jsonl").read_text("utf-8").splitlines():
            label = json.loads(line)
            if label.get("unrelated"):
                continue
            wanted = label["duties" if kind == "duty" else "skills"]
            true += len(wanted)
            text = (TESTS / "corpus" / code / f"{label['id']}.txt").read_text("utf-8")
            placed = match_lines.read_lines(structure(text, words(text), index.headings), index, shared)
            for id_, one in together(row.line.sure.get(kind, {}) for row in placed).items():
                logits.append(logit(one))
                right.append(id_ in wanted)
        slope, offset = line_of(np.array(logits), np.array(right))
        weights[kind] = lexicon.weights[kind]._replace(slope=slope, offset=offset)
        sure = 1 / (1 + np.exp(-slope * np.array(logits) - offset))
        said = sure >= shared.weights[kind][LEARNED]
        hit = int((said & np.array(right)).sum())
        print(f"   {kind}: slope {slope:.2f} offset {offset:.2f}; on the postings of this fit P {hit / said.sum():.3f} "
              f"R {hit / true:.3f} F1 {2 * hit / (said.sum() + true):.3f}")  # fmt: skip
    return lexicon._replace(weights=weights)


def line_of(logits: np.ndarray, right: np.ndarray) -> tuple[float, float]:
    """Slope and offset of the logistic curve through what was right."""
    curve = LogisticRegression(C=1e6).fit(logits[:, None], right)
    return float(curve.coef_[0, 0]), float(curve.intercept_[0])


def main(codes: list[str]) -> None:
    catalog = load_catalog(cache=False)
    for code in codes or ["en", "es", "it", "nb"]:
        write(trusted(code, learn(code, catalog), catalog), find.shipped() / code / LEXICON, HEAD)


if __name__ == "__main__":
    main(sys.argv[1:])
