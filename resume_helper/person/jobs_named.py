"""The jobs that an answer names by their numbers."""

from __future__ import annotations

import re

LONGEST = 4
"""Digits of the number of a job."""


def jobs_named(text: str, last: int, and_: str) -> frozenset[int] | None:
    """The places in `work` of jobs given by their numbers, "1 2", "1,2" or "1 and 2"; none for 0, None for no answer."""
    parts = re.split(rf"\s*[,;&+]\s*|\s+{re.escape(and_)}\s+|\s+", text.strip().lower())
    numbers = [*map(number_of_job, parts)]
    if numbers == [0]:
        return frozenset()
    return frozenset(number - 1 for number in numbers) if all(0 < number <= last for number in numbers) else None


def number_of_job(text: str) -> int:
    """The number that a text is; -1 where it is none, or longer than any of a job: Python reads none of 5,000 digits."""
    return int(text) if text.isdecimal() and len(text) <= LONGEST else -1
