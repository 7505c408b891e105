"""How well `rank` orders postings for people, beside the share of the duties alone, by the grades of coaches (tests/fits).

    python tests/bench/fits.py

Of two postings with different grades for one person, how many stand in the right order (half for equals); how good the first five
are (NDCG: 1 where no others would be better); and for how many people the first one has the best grade that any has. People are
the profiles that `profile import` makes of the résumés, as they are.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from itertools import combinations
from math import log2
from pathlib import Path
from statistics import mean
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from resume_helper.catalog import Catalog, load_catalog
from resume_helper.fit import fit
from resume_helper.holder.demands import answered
from resume_helper.person import Person, read_person
from resume_helper.person.importing import written
from resume_helper.resume_text import read_resume
from resume_helper.resume_text.profile import taken
from resume_helper.suggestion import suggest

if TYPE_CHECKING:
    from collections.abc import Iterable

TESTS = Path(__file__).parents[1]
LANGUAGES = ("en", "es", "it", "nb")
FIRST = 5


def grades(code: str) -> dict[tuple[str, str], int]:
    rows = (line.split("\t") for line in (TESTS / "fits" / f"{code}.tsv").read_text("utf-8").splitlines())
    return {(resume, posting): int(grade) for resume, posting, grade in rows}


def person(text: str, catalog: Catalog) -> Person:
    document, _ = taken(read_resume(text, catalog))
    with TemporaryDirectory() as folder:
        file = Path(folder, "me.yaml")
        file.write_text(written(document, as_json=False), "utf-8")
        return read_person(file, catalog)


def in_order(rows: Iterable[tuple[float, int]]) -> float:
    """The share of the pairs with different grades that the figure puts in the right order."""
    pairs = [(one, other) for one, other in combinations(rows, 2) if one[1] != other[1]]
    return mean(0.5 if a[0] == b[0] else float((a[0] > b[0]) == (a[1] > b[1])) for a, b in pairs)


def gain(grades: Iterable[int]) -> float:
    return sum((2**grade - 1) / log2(n + 2) for n, grade in enumerate([*grades][:FIRST]))


def figures(people: Iterable[list[tuple[float, int]]]) -> str:
    told = []
    for rows in people:
        best = sorted((grade for _, grade in rows), reverse=True)
        found = [grade for _, grade in sorted(rows, key=lambda row: -row[0])]
        told.append((in_order(rows), gain(found) / gain(best), found[0] == best[0]))
    pairs, ndcg, first = (mean(column) for column in zip(*told, strict=True))
    return f"pairs in order {pairs:.3f}  first {FIRST} {ndcg:.3f}  best one first {first:.2f}"


def main() -> None:
    catalog = load_catalog()
    for code in LANGUAGES:
        graded, ours, duties = grades(code), defaultdict(list), defaultdict(list)
        texts = {name: (TESTS / "corpus" / code / f"{name}.txt").read_text("utf-8") for _, name in graded}
        reports = {name: suggest(text, catalog) for name, text in texts.items()}
        resumes = sorted({resume for resume, _ in graded})
        people = {name: person((TESTS / "resumes" / code / f"{name}.txt").read_text("utf-8"), catalog) for name in resumes}
        for (resume, posting), grade in graded.items():
            found = fit(answered(people[resume], reports[posting], texts[posting]), people[resume])
            ours[resume].append((found.score, grade))
            duties[resume].append((len(found.duties) / max(1, len(reports[posting].duties)), grade))
        print(f"{code} rank          {figures(ours.values())}")
        print(f"{code} duties alone  {figures(duties.values())}")


if __name__ == "__main__":
    sys.exit(main())
