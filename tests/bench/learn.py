"""Learn the lexicon of each language (catalog/<language>/lexicon.tsv) and the context of duties (catalog/context.tsv) from labelled
lines, and print the figures of the fit.

    python tests/bench/learn.py [LANGUAGE ...]         # needs numpy, scipy and scikit-learn

The model: whether a line states a duty or skill is logistic in its words (stems and terms of cues, each as rare as it is, by
the length of the line), in the cues that it completes or half completes, in how common the duty is, and in the manner of the line
("we offer", "ability to"), which says the same of all duties, and the same of all skills. Fitted by gradient
descent (Adam) on all lines of tests/lines, with a penalty on large weights. Cues were written with most of these lines in view: beside them
words learn too little. So what stems tell of duties by themselves (support vectors) is added. How far to trust it is fitted last, on whole
postings (tests/corpus/*/fitted.jsonl, of which neither cue nor word was learned, and others): a posting states what any of its lines states, the
more surely the more cues say so; one cue by itself often fits by chance.
A duty is more likely in a posting that states what goes with it: whether one states it is logistic in what else it states, learned from
the labels of whole postings in all languages.
Naming languages learns those anew, and fits the trust and the context of all.
"""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import replace
from math import log
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from accuracy import HELD_OUT, LANGUAGES, SETS, labelled
from scipy import sparse
from sklearn.linear_model import LogisticRegression
from sklearn.svm import LinearSVC

from resume_helper.catalog import Catalog, find, load_catalog
from resume_helper.catalog.compile import Compiler, compile_index
from resume_helper.catalog.context import Context
from resume_helper.catalog.index import Index
from resume_helper.catalog.kinds import MATCHED
from resume_helper.catalog.learned import LexiconFile, Said, read_lexicon, write_context, write_lexicon
from resume_helper.catalog.lexicon import RAREST, Weights
from resume_helper.catalog.read import LEXICON, Reader
from resume_helper.catalog.shared import CONTEXT
from resume_helper.catalog.tables import context_table
from resume_helper.match import features
from resume_helper.match.judge import IN_CONTEXT, Claims, claims_of
from resume_helper.match.lines import read_lines as read_lines_of
from resume_helper.match.negation import find_hits
from resume_helper.match.scan import Scan
from resume_helper.match.score import LEARNED, Scorer, chance, logit
from resume_helper.text import words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

TESTS = Path(__file__).parents[1]
FEWEST_LINES = 2
"""Lines that a word must stand in to be learned."""
FEWEST_OF_A_MANNER, FEWEST_OF_A_DUTY = 5, 5
PENALTY, PENALTY_OF_MANNERS, STEPS, STEP = 5e-5, 1e-4, 100, 0.1
READ, FITTED, SEEN = "ordinary", "fitted", tuple(name for name in SETS if name not in HELD_OUT)
"""The sets of tests/corpus: that whose lines are learned too, that of which nothing was learned or read, and all but those held out."""
TRUST = {"duty": 0.0, "skill": 2.2}
"""Logits added to a cue found in a line. Cues were written for whole postings; lines thought up singly make too little of those of skills. How far
cues of duties are believed is fitted (WHOLE)."""
SCALED = {"duty": (FITTED, "tuned", "compared"), "skill": (FITTED,)}
"""The sets by which the lines of a posting become a score. Cues of duties were written with the two others in view, and are right there more
often than in what nobody has read: fitted on all three, they are believed as far as serves both."""
SCALED_TOGETHER = ("duty",)
"""Kinds that have one scale in all languages: what a cue or a word is worth hangs on how they were made, not on the language, and the
postings of one are few for five weights."""
LABELS = ("duties", "skills")
HABIT, LEAST_SHIFT = 8.0, 0.05
"""The penalty on large shifts of a score by id; those smaller than this are left out."""
FEWEST_OF_A_POSTING, FEWEST_POSTINGS = 3, 5
"""What a posting must state at least to teach context, and how many must state a duty."""
PENALTY_OF_CONTEXT, STRENGTH, LEAST_OF_CONTEXT = 20.0, 0.5, 0.02
"""The penalty on large weights; how far context is believed (labels are learned from, and what lines tell is less sure: on the postings
that may be looked at, 0.5 to 0.9 fits best, set by set); weights smaller than the last are left out."""
KEPT = 50_000
"""Weights of words that are kept: those that move a line most."""
ALONE, EASE_ALONE, LEAST_ALONE = 1.5, 0.3, 0.5
"""How much what stems alone tell of duties is believed (chosen on unread postings: 1.5 to 3 fits best there), how large its weights may
be (C of scikit-learn), and those smaller than the last, in logits, are left out."""
KEPT_OF_ALL = 90_000
"""Weights that are kept of both."""
HEAD = (
    "What words say of duties and skills, fitted by tests/bench/learn.py: stem or term, rarity among lines, weight for each id."
)
HEAD_OF_CONTEXT = (
    "What the rest of a posting says of a duty, fitted by tests/bench/learn.py: duty, what holds always, "
    "weight of how much is stated, weight for each other id."
)
OF_LINES = 4
"""Weights that come first, those by which a line is judged."""
NOTHING = Weights(*[0.0] * len(Weights._fields))
AS_IS = NOTHING._replace(slope=1.0)
"""Weights that count nothing; and those by which a posting is as its lines are."""
WHOLE = {"duty": ("slope", "cued", "cues", "stated"), "skill": ("slope",)}
"""The weights from the lines of a posting to what is made of them, fitted together with the offset."""


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
    rows = read_rows(code)
    lines = list[Line]()
    for at, (text, ids, posting) in enumerate(rows):
        near = [i for _, other, _ in rows[max(0, at - 1) : at + 2] for i in other] if posting else ids
        asked = sum(i in skills for i in near)
        lines.append(Line(text, ids, "requirements" if 2 * asked > len(near) else "duties"))
    return lines


def read_postings(code: str) -> list[set[str]]:
    """What each whole posting among the labelled lines of a language states."""
    rows = read_rows(code)
    found = [set[str]() for _ in range(max(posting for _, _, posting in rows))]
    for _, ids, posting in rows:
        if posting:
            found[posting - 1] |= ids
    return found


class Block(NamedTuple):
    """A posting of tests/lines: its title, its sector where it is labelled, and the ids and the text of each line."""

    title: str
    sector: str
    rows: list[list[str]]


def blocks(code: str) -> Iterator[Block]:
    """The postings of tests/lines in a language; before them the lines that are of none."""
    text = (TESTS / "lines" / f"{code}.tsv").read_text("utf-8")
    for posting in f"\n{text}".split("\n# "):
        head, *lines = posting.splitlines()
        title, _, sector = head.partition("\t")
        yield Block(title, sector, [line.split("\t", 1) for line in lines if line])


def read_rows(code: str) -> list[tuple[str, frozenset[str], int]]:
    """The labelled lines as they stand: text, ids, and the number of the posting, 0 for single lines."""
    rows = list[tuple[str, frozenset[str], int]]()
    listed = [*blocks(code)]
    for number, block in enumerate(listed):
        for ids, text in block.rows:
            rows.append((text, frozenset() if ids.strip() == "-" else frozenset(i.strip() for i in ids.split(",")), number))
    for number, (text, label) in enumerate(labelled(code, READ), len(listed)):
        quotes = {
            id_: {quotes} if isinstance(quotes, str) else {*quotes} for key in LABELS for id_, quotes in label[key].items()
        }
        rows += [(line, frozenset(id_ for id_ in quotes if line in quotes[id_]), number) for line in text.splitlines()[1:]]
    return rows


def look(lines: list[Line], index: Index, weights: dict[str, dict[str, float]]) -> list[Seen]:
    seen, scorers = list[Seen](), {kind: Scorer(weights[kind]) for kind in MATCHED}
    for line in lines:
        scan = Scan(line.text, words(line.text), line.section, index)
        hits: dict[int, float] = {}
        for hit in find_hits(scan).kept:
            kind = index.owners[hit.owner][0]
            if kind in MATCHED:
                sure = scorers[kind](hit, line.section, len(scan.words), bullet=False)
                hits[hit.owner] = max(sure, hits.get(hit.owner, 0.0))
        seen.append(Seen(features.stems(scan), features.terms(scan), features.manner(scan), features.partial(scan), hits))
    return seen


def rarity_of(count: int, of: int) -> float:
    """How rare a word is that `count` of so many texts have."""
    return 1 + log((1 + of) / (1 + count))


class Vector:
    """From lists of words to a matrix: each word counts as much as it is rare, and a line as much as another."""

    def __init__(self, groups: list[Collection], fewest: int = FEWEST_LINES) -> None:
        used = Counter(word for group in groups for word in {*group})
        kept = sorted(word for word, count in used.items() if count >= fewest)
        self.number = {word: n for n, word in enumerate(kept)}
        self.rarity = np.array([rarity_of(used[word], len(groups)) for word in kept], np.float32)

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
    plain = Index(table | {"lexicon": {"weights": dict.fromkeys(MATCHED, NOTHING), "rarities": [rare.tobytes()]}})
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
    weights, bias, said, spoken = fit(parts, given, largest(parts.words * rarity, KEPT))
    margins, middles = alone(given, len(stems.number), stems.rarity)
    weights[: len(stems.number)] += margins
    weights *= largest(weights * rarity, KEPT_OF_ALL)
    bias += middles
    names = [plain.owners[owner][1] for owner in owners]
    written = {number: text for text, number in reversed(compiler.written.items())}
    learned = LexiconFile(
        {kind: Weights(*map(float, said[n] + [TRUST[kind], 0, 0, 0]), *AS_IS[OF_LINES:]) for n, kind in enumerate(MATCHED)},
        {name: float(value) for name, value in zip(names, bias, strict=True)},
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


def largest(weights: np.ndarray, count: int) -> np.ndarray:
    """Which weights are the largest, whatever their sign."""
    large = np.abs(weights)
    return large >= np.partition(large, -count, axis=None)[-count]


def alone(given: Given, count: int, rarity: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """What the first `count` words, the stems, tell of duties without any cue: weights by stem and owner, and what holds always."""
    stems, owners = given.words[:, :count], given.truth.shape[1]
    weights, bias = np.zeros((count, owners), np.float32), np.zeros(owners, np.float32)
    for owner in np.where(given.kinds[0] * (given.truth.sum(0) >= FEWEST_OF_A_DUTY))[0]:
        margin = LinearSVC(C=EASE_ALONE, max_iter=300, random_state=0).fit(stems, given.truth[:, owner])
        weights[:, owner], bias[owner] = ALONE * margin.coef_[0], ALONE * margin.intercept_[0]
    return weights * (np.abs(weights) * rarity[:, None] >= LEAST_ALONE), bias


def rows(weights: np.ndarray, rarity: float, names: list[str]) -> tuple[float, dict[str, float]]:
    told = np.where(weights)[0]
    return float(rarity), {names[n]: float(weights[n]) for n in told}


class Told(NamedTuple):
    """What the lines of a labelled posting claim, by kind, and what its labels have."""

    claims: dict[str, Claims]
    true: dict[str, frozenset[str]]


def tell(code: str, lexicon: LexiconFile, catalog: Catalog) -> dict[str, list[Told]]:
    """The labelled postings of a language, by set, for each set that may be looked at."""
    shared = catalog.shared
    language = replace(Reader(catalog.roots).language(code, shared), lexicon=lexicon)
    index = Index(compile_index(language, shared))
    found: dict[str, list[Told]] = {name: [] for name in SEEN}
    for name in SEEN:
        for text, label in labelled(code, name):
            if label.get("unrelated"):
                continue
            lines = [row.line for row in read_lines_of(index.posting(text), index, shared)]
            true = {kind: frozenset(label[key]) for kind, key in zip(MATCHED, LABELS, strict=True)}
            found[name].append(Told({kind: claims_of(lines, kind, index) for kind in MATCHED}, true))
    return found


class Scored(NamedTuple):
    """The matches of a set of postings: their ids, the logits of their scores, whether each is right, and how many labels there are."""

    ids: list[str]
    logits: np.ndarray
    right: np.ndarray
    true: int


def scored(postings: list[Told], kind: str, scale: dict[str, Weights], context: Context) -> Scored:
    """The matches of one kind, by the weights of each kind and by what else their posting states (of duties only)."""
    rows = list[tuple[str, float, bool]]()
    for claims, true in postings:
        logits = {k: of.logits(of.sure, scale[k]) for k, of in claims.items()}
        more = context.told(logits[kind], {id_: chance(one) for of in logits.values() for id_, one in of.items()})
        rows += [(id_, one + more.get(id_, 0.0), id_ in true[kind]) for id_, one in logits[kind].items()]
    ids, logits_, right = zip(*rows, strict=True)
    return Scored(list(ids), np.array(logits_), np.array(right), sum(len(posting.true[kind]) for posting in postings))


def trusted(lexicons: dict[str, LexiconFile], catalog: Catalog) -> tuple[dict[str, LexiconFile], dict[str, Said]]:
    """The lexicons with the weights by which the score of a posting's matches is the chance that they are right (WHOLE); and the
    context of each duty.

    How much more readily readers list a duty than its lines tell is a habit of readers, so it is fitted on all languages together.
    """
    sets = {(code, name): rows for code, one in lexicons.items() for name, rows in tell(code, one, catalog).items()}
    scales = {code: {kind: scale_of(learned_by(sets, kind, code), kind) for kind in MATCHED} for code in lexicons}
    company = learn_context(catalog)
    kept = Context(context_table(company))
    shifts = shifts_of([scored(rows, IN_CONTEXT, scales[code], kept) for (code, _), rows in sets.items()])
    every = {id_: company.get(id_, Said(0.0, 0.0, {})) for id_ in sorted({*company, *shifts})}
    company = {id_: said._replace(always=said.always + shifts.get(id_, 0.0)) for id_, said in every.items()}
    kept = Context(context_table(company))
    for (code, name), rows in sets.items():
        for kind in MATCHED:
            one = scored(rows, kind, scales[code], kept)
            said = one.logits >= logit(catalog.shared.weights[kind][LEARNED])
            hit = int((said & one.right).sum())
            print(f"{code} {kind} {name}: {' '.join(f'{way} {getattr(scales[code][kind], way):.2f}' for way in (*WHOLE[kind], 'offset'))} "
                  f"P {hit / said.sum():.3f} R {hit / one.true:.3f} F1 {2 * hit / (said.sum() + one.true):.3f}")  # fmt: skip
    weights = {
        code: {kind: Weights(*lexicon.weights[kind][:OF_LINES], *scales[code][kind][OF_LINES:]) for kind in MATCHED}
        for code, lexicon in lexicons.items()
    }
    return {code: lexicon._replace(weights=weights[code]) for code, lexicon in lexicons.items()}, company


def learned_by(sets: dict[tuple[str, str], list[Told]], kind: str, code: str) -> Iterator[Told]:
    """The postings by which the scale of a kind is fitted for a language."""
    for (of, name), postings in sets.items():
        if name in SCALED[kind] and (of == code or kind in SCALED_TOGETHER):
            yield from postings


def learn_context(catalog: Catalog) -> dict[str, Said]:
    """What else a posting states says of each duty, from the labels of whole postings."""
    shared = catalog.shared
    names = [*shared.duties, *shared.skills]
    whole = [ids for code in LANGUAGES for ids in read_postings(code) if len(ids) >= FEWEST_OF_A_POSTING]
    states = np.array([[name in ids for name in names] for ids in whole], np.float32)
    found = dict[str, Said]()
    for at, name in enumerate(shared.duties):
        if states[:, at].sum() < FEWEST_POSTINGS:
            continue
        others = states.copy()
        others[:, at] = 0
        curve = LogisticRegression(C=1 / PENALTY_OF_CONTEXT, max_iter=300).fit(
            np.hstack([others, np.log1p(others.sum(1, keepdims=True))]), states[:, at]
        )
        *said, size = STRENGTH * curve.coef_[0]
        common = logit(float(states[:, at].mean()))
        row = {other: float(value) for other, value in zip(names, said, strict=True) if abs(value) >= LEAST_OF_CONTEXT}
        found[name] = Said(STRENGTH * (float(curve.intercept_[0]) - common), float(size), row)
    print(f"context: {len(whole)} postings, {len(found)} duties, {sum(len(said.others) for said in found.values())} weights")
    return found


def shifts_of(rows: list[Scored]) -> dict[str, float]:
    """By id, what is added to the logit of its score; a set has an offset of its own, for cues were tuned on some."""
    names, number = np.unique([id_ for row in rows for id_ in row.ids], return_inverse=True)
    sets = np.concatenate([np.full(len(row.ids), n) for n, row in enumerate(rows)])
    logits, right = np.concatenate([row.logits for row in rows]), np.concatenate([row.right for row in rows]).astype(float)
    shifts, offsets = np.zeros(len(names)), np.zeros(len(rows))
    for _ in range(STEPS):
        expected = 1 / (1 + np.exp(-(logits + shifts[number] + offsets[sets])))
        error, curve = right - expected, expected * (1 - expected)
        shifts += 0.5 * (np.bincount(number, error) - HABIT * shifts) / (np.bincount(number, curve) + HABIT)
        offsets += 0.5 * np.bincount(sets, error) / np.bincount(sets, curve)
    return {str(name): round(float(shift), 2) for name, shift in zip(names, shifts, strict=True) if abs(shift) >= LEAST_SHIFT}


def scale_of(learned: Iterable[Told], kind: str) -> Weights:
    """The logistic curve from what the lines of postings say to what is right."""
    postings, nothing = [*learned], Context(context_table({}))
    told = [scored(postings, kind, dict.fromkeys(MATCHED, NOTHING._replace(**{way: 1.0})), nothing) for way in WHOLE[kind]]
    curve = LogisticRegression(C=1e6, max_iter=1000).fit(np.stack([one.logits for one in told], 1), told[0].right)
    fitted = dict(zip(WHOLE[kind], map(float, curve.coef_[0]), strict=True))
    return NOTHING._replace(**fitted, offset=float(curve.intercept_[0]))


def main(codes: list[str]) -> None:
    catalog = load_catalog(cache=False)
    files = {code: find.shipped() / code / LEXICON for code in LANGUAGES}
    lexicons = {
        code: learn(code, catalog) if code in codes or not codes else read_lexicon(file) for code, file in files.items()
    }
    lexicons, company = trusted(lexicons, catalog)
    for code, lexicon in lexicons.items():
        write_lexicon(lexicon, files[code], HEAD)
    write_context(company, find.shipped() / CONTEXT, HEAD_OF_CONTEXT)


if __name__ == "__main__":
    main(sys.argv[1:])
