"""Large tables as a few long values, which are loaded at once where a dictionary of the same rows takes ten times as long.

A posting meets few of the words of a catalog: only their rows are taken apart.
"""

from __future__ import annotations

import marshal
from array import array
from itertools import accumulate
from typing import TYPE_CHECKING, Any, Literal
from zlib import crc32

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

Long = bytes | memoryview
"""Many values in one. In a list, so that a kept table is loaded without it (catalog/keep.py)."""
Packed = list[Long]
"""Where each row begins and the last one ends, counted in items, and the rows one after the other."""
Items = Literal["I", "B"]
"""What rows are made of: numbers (4 bytes), or bytes."""
LARGE: Items = "I"
BYTES: Items = "B"


def pack(numbers: Iterable[int]) -> bytes:
    """Numbers as bytes, in order."""
    return pack_plain(sorted(numbers))


def pack_plain(numbers: Iterable[int]) -> bytes:
    """The same, in their own order."""
    return array(LARGE, numbers).tobytes()


def unpack(packed: Long) -> list[int]:
    """The numbers that were packed."""
    return memoryview(packed).cast(LARGE).tolist()


def pack_value(value: Any) -> bytes:  # noqa: ANN401 - plain values of any shape
    """A value as bytes, to be taken apart only when it is asked for."""
    return marshal.dumps(value)


def unpack_value(packed: Long) -> Any:  # noqa: ANN401
    """The value that was packed."""
    return marshal.loads(packed)  # noqa: S302 - packed above, and kept in a file that only the program writes


def pack_rows(rows: Mapping[int, bytes], of: Items = BYTES) -> Packed:
    """Rows of one kind of items by their number; those of numbers that are not used are empty."""
    listed = [rows.get(number, b"") for number in range(1 + max(rows, default=-1))]
    size = array(of).itemsize
    return [pack_plain(accumulate((len(row) // size for row in listed), initial=0)), b"".join(listed)]


def pack_words(rows: Mapping[str, bytes]) -> Packed:
    """Rows by a word: in buckets, by a hash of the word."""
    buckets: list[dict[str, bytes]] = [{} for _ in range(1 + len(rows))]
    for word, row in rows.items():
        buckets[crc32(word.encode()) % len(buckets)][word] = row
    return pack_rows({number: pack_value(bucket) for number, bucket in enumerate(buckets)})


NO_ROWS, NO_WORDS = pack_rows({}), pack_words({})


class Rows:
    """Rows by their number."""

    def __init__(self, packed: Packed, of: Items = BYTES) -> None:
        self._ends, self._items = memoryview(packed[0]).cast(LARGE), memoryview(packed[1]).cast(of)

    def __len__(self) -> int:
        return len(self._ends) - 1

    def __getitem__(self, number: int) -> memoryview:
        return self._items[self._ends[number] : self._ends[number + 1]]

    def all(self, numbers: Iterable[int]) -> Iterator[memoryview]:
        """The rows of some numbers, in their order, without those that are empty."""
        ends, items, count = self._ends, self._items, len(self)
        for number in numbers:
            if number < count and (start := ends[number]) != (end := ends[number + 1]):
                yield items[start:end]


class Words:
    """Rows by a word."""

    def __init__(self, packed: Packed) -> None:
        self._buckets = Rows(packed)

    def get(self, word: str) -> bytes:
        """The row of a word, empty where there is none."""
        bucket = self._buckets[crc32(word.encode()) % len(self._buckets)]
        found: bytes = unpack_value(bucket).get(word, b"")
        return found
