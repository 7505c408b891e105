"""Print how many of the heads of jobs in tests/heads are read right.

PYTHONPATH=. python tests/bench/heads.py [en]
"""

from __future__ import annotations

import sys

from resume_helper.catalog import load_catalog
from tests.heads import CODES, heads_of, read

if __name__ == "__main__":
    catalog = load_catalog()
    for code in CODES:
        right, fields = {0: [0, 0], 1: [0, 0]}, {0: [0, 0], 1: [0, 0]}
        for heads in heads_of(code):
            odd, found = heads.number % 2, read(heads, code, catalog)
            right[odd][0] += sum(job in found for job in heads.jobs)
            right[odd][1] += len(heads.jobs)
            pairs = zip(heads.jobs, found, strict=False)
            fields[odd][0] += sum(a == b for want, told in pairs for a, b in zip(want, told, strict=True))
            fields[odd][1] += sum(map(len, heads.jobs))
            if odd and code in sys.argv and found != heads.jobs:
                print(heads.number, *(f"\n    {' | '.join(job)}" for job in heads.jobs))
                print(*(f"  -> {' | '.join(job)}\n" for job in found))
        for half, name in ((1, "odd"), (0, "even")):
            (jobs, of), (told, all_) = right[half], fields[half]
            print(f"{code} {name:4} {jobs:3} of {of} jobs, {told / all_:.1%} of their fields")
