"""What was worked out once, kept for the next time: most lines and words stand in many postings."""

from itertools import islice
from typing import TypeVar

K = TypeVar("K")
V = TypeVar("V")
MOST = 20_000
"""How many are remembered at most. What a line says takes some 4 kB, and so does what is known of a word."""


LONGEST = 2_000
"""Characters of a key that is remembered: what is longer comes back too seldom for the room that it takes."""


class Memory(dict[K, V]):
    """A dictionary that forgets the older half when it is full, so that memory stays bounded however many postings come."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most

    def keep(self, key: K, value: V) -> V:
        """Keep a value, unless its key is very long, and give it back."""
        if _length(key) > LONGEST:
            return value
        if len(self) >= self._most:
            for old in [*islice(self, max(1, self._most // 2))]:
                del self[old]
        self[key] = value
        return value


def _length(key: object) -> int:
    text = key[0] if isinstance(key, tuple) else key
    return len(text) if isinstance(text, str) else 0
