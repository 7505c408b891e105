"""What was worked out once, kept for the next time: most lines and words stand in many postings."""

from typing import TypeVar

K = TypeVar("K")
V = TypeVar("V")
MOST_LINES, MOST_WORDS = 50_000, 100_000
"""How many are remembered at most."""


class Memory(dict[K, V]):
    """A dictionary that starts anew when it is full, so that memory stays bounded however many postings come."""

    def __init__(self, most: int = MOST_LINES) -> None:
        self._most = most

    def keep(self, key: K, value: V) -> V:
        """Keep a value, and give it back."""
        if len(self) >= self._most:
            self.clear()
        self[key] = value
        return value
