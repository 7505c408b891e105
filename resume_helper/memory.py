"""What was worked out once, kept for the next time: most lines and words stand in many postings."""

from itertools import islice
from typing import TypeVar

K = TypeVar("K")
V = TypeVar("V")
MOST = 20_000
"""How many are remembered at most. What a line says takes some 4 kB, and so does what is known of a word."""


class Memory(dict[K, V]):
    """A dictionary that forgets the older half when it is full, so that memory stays bounded however many postings come."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most

    def keep(self, key: K, value: V) -> V:
        """Keep a value, and give it back."""
        if len(self) >= self._most:
            for old in [*islice(self, max(1, self._most // 2))]:
                del self[old]
        self[key] = value
        return value
