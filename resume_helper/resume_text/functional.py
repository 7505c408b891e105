"""Résumés that tell what somebody can do in groups of lines, "Customer service", apart from a list of the jobs."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from resume_helper.posting.cut import is_item
from resume_helper.resume_text.sections import JOBS, MIXED, OBJECTIVE, PROFILE, PartLine
from resume_helper.text import parts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

PARTS = (MIXED, PROFILE, OBJECTIVE)
"""The parts in which groups may stand."""
FEWEST_GROUPS = 2
LONGEST_GROUP = 5
"""Words of what a group of lines is called."""
FEWEST_OF_A_LINE = 4
"""Words of an item that tells what was done; a skill has less."""


def with_functions_apart(text: str, told: Sequence[PartLine]) -> list[PartLine]:
    """The lines of a résumé, those of groups that tell what was done, and stand above all jobs, as of work.

    They are of no job that is told: which one, only the person knows (see job_rows.py). What groups are called is a skill.
    Where they stand below what says who the person is, the heading between is one that the catalog does not know, and is left
    out.
    """
    jobs = next((at for at, line in enumerate(told) if line.part == JOBS), 0)
    found = list[PartLine]()
    for part, of in groupby(told[:jobs], key=lambda line: line.part):
        lines = [*of]
        said = [text[line.start : line.end].strip() for line in lines]
        items = [*map(is_item, said)]
        first = 0 if part == MIXED else _first_group(said, items)
        if part not in PARTS or not _are_groups(said[first:], items[first:]):
            found += lines
            continue
        found += lines[: first - 1 if first and said[first - 1].isupper() else first]
        rows = zip(lines[first:], items[first:], strict=True)
        found += (line._replace(part=JOBS if item else MIXED) for line, item in rows)
    return [*found, *told[jobs:]]


def _first_group(said: Sequence[str], items: Sequence[bool]) -> int:
    """The number of the line that names the first group, where others may stand above it; past all where none does."""
    first = next((at for at, item in enumerate(items) if item), 0) - 1
    return first if first >= 0 and said[first][0].isupper() and said[first][-1] not in ".,;" else len(said)


def _are_groups(said: Sequence[str], items: Sequence[bool]) -> bool:
    """Whether lines are several short ones, each with items below it, most of which tell what was done."""
    groups = [*_groups(said, items)]
    long = [len(parts(line)) >= FEWEST_OF_A_LINE for group in groups for line in group]
    short = all(item or len(parts(line)) <= LONGEST_GROUP for line, item in zip(said, items, strict=True))
    return len(groups) >= FEWEST_GROUPS and all(groups) and short and sum(long) > len(long) / 2


def _groups(said: Sequence[str], items: Sequence[bool]) -> Iterator[list[str]]:
    """The items below each line that is none; those above all are of a group without a name."""
    group, begun = list[str](), False
    for line, item in zip(said, items, strict=True):
        if not item and begun:
            yield group
            group = []
        begun = True
        group += [line] if item else []
    yield group
