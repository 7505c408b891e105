"""What was worked out once, kept for the next time: most lines and words stand in many postings."""

from itertools import islice
from threading import Lock
from typing import TypeVar

K = TypeVar("K")
V = TypeVar("V")
MOST = 20_000
"""How many are remembered at most. What a line says takes some 4 kB, and so does what is known of a word."""
MOST_CHARACTERS = 4_000_000
"""How long their keys are at most, together: a posting of one line takes as much room as fifty lines."""


_LOCK = Lock()
"""One lock for all memories, not one in each, which could not be copied or pickled then. It is held for a moment."""


class Memory(dict[K, V]):
    """A dictionary that forgets the older half when it is full, so that memory stays bounded however many postings come.

    Threads may share it.
    """

    def __init__(self, most: int = MOST, characters: int = MOST_CHARACTERS) -> None:
        self._most, self._characters = most, characters
        self._length = 0

    def keep(self, key: K, value: V) -> V:
        """Keep a value, and give it back."""
        length = _length(key)
        if length > self._characters:
            return value
        with _LOCK:
            if key in self:  # another thread has worked it out too
                return value
            while len(self) >= self._most or self._length + length > self._characters:
                for old in [*islice(self, max(1, len(self) // 2))]:
                    self._length -= _length(old)
                    del self[old]
            self[key] = value
            self._length += length
        return value


def _length(key: object) -> int:
    text = key[0] if isinstance(key, tuple) else key
    return len(text) if isinstance(text, str) else 0
