"""The head of a job in a résumé."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

LONGEST_HEAD = 10
"""Words of a line above or below the dates of a job that belongs to its head."""


class Head(NamedTuple):
    """The head of a job: what it tells, the lines that it takes, and the spans of what these tell of the work."""

    position: str
    name: str
    place: str
    start: str
    end: str
    aside: tuple[str, ...]
    """What stands beside the others."""
    rows: Mapping[int, Sequence[str]]
    """By their numbers, its lines with the pieces of each; none of a form."""
    body: tuple[tuple[int, int], ...] = ()

    @property
    def first(self) -> int:
        """The number of its first line."""
        return min(self.rows)
