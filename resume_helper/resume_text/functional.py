"""Résumés that tell what somebody can do in groups of lines, "Customer service", apart from a list of the jobs."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from resume_helper.posting.cut import is_item
from resume_helper.resume_text.sections import JOBS, MIXED, PartLine
from resume_helper.text import parts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

FEWEST_GROUPS = 2
LONGEST_GROUP = 5
"""Words of what a group of lines is called."""
FEWEST_OF_A_LINE = 4
"""Words of an item that tells what was done; a skill has less."""


def with_functions_apart(text: str, told: Sequence[PartLine]) -> list[PartLine]:
    """The lines of a résumé, those of groups that tell what was done, and stand above all jobs, as of work.

    They are of no job that is told: which one, only the person knows.
    """
    jobs = next((at for at, line in enumerate(told) if line.part == JOBS), 0)
    found = list[PartLine]()
    for part, of in groupby(told[:jobs], key=lambda line: line.part):
        lines = [*of]
        items = [is_item(text[line.start : line.end].strip()) for line in lines]
        functional = part == MIXED and _are_groups([text[line.start : line.end] for line in lines], items)
        found += (line._replace(part=JOBS) if functional and item else line for line, item in zip(lines, items, strict=True))
    return [*found, *told[jobs:]]


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
