"""Keep what was compiled from a catalog in a file, so that the next start need not read the YAML again.

A kept file is found by a hash of the catalog, of the program and of Python. It is written whole or not at all, so that two
runs at once cannot spoil it; one that is changed or someone else's is ignored; and where the folder cannot be written,
everything works without it. Whether it was changed is told by its time, which it holds itself, as Python does for its own
compiled files: to read it all for a checksum would take a tenth of a run.
"""

from __future__ import annotations

import contextlib
import marshal
import mmap
import os
import time
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_MAGIC = b"resume-helper 3\n"
_STAMP = 8
"""Bytes of the time of a file, in nanoseconds."""
_COARSE = 2
"""Seconds. Times of files are no finer on some file systems."""
LONG = 1024
"""Bytes. A value of bytes in a list that is at least so long is kept beside the others, and is loaded as a view of the file's
bytes: most of a table is never looked at, and to copy it would take longer than to match a posting."""
_Way = tuple[str | int, ...]
"""The keys and numbers by which a value is found in dictionaries, lists and tuples."""
MOST_KEPT = 28
"""Files, four states of a catalog, 7 MB a language. Who writes a catalog makes many: the oldest go when a new one is kept."""


def kept(folder: Path | None, name: str, make: Callable[[], Any]) -> Any:  # noqa: ANN401 - plain values of any shape
    """The value kept under `name`, or the one that `make` gives, which is then kept; without a folder nothing is kept."""
    if folder is None:
        return make()
    path = folder / name
    value = _load(path)
    if value is None:
        value = make()
        _store(path, value)
    return value


def _load(path: Path) -> Any:  # noqa: ANN401
    try:
        with path.open("rb") as file:
            status = os.fstat(file.fileno())
            if hasattr(os, "getuid") and status.st_uid != os.getuid():
                return None
            # Mapped, not read: half the time. A kept file is only ever replaced as a whole, so that what is mapped stays.
            data = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
        head = len(_MAGIC) + _STAMP
        stamp = int.from_bytes(data[len(_MAGIC) : head], "little")
        if data[: len(_MAGIC)] != _MAGIC or stamp != status.st_mtime_ns:
            return None
        value, places, size = marshal.loads(data[head:])  # noqa: S302 - only our own unharmed file comes here
    except (OSError, ValueError, EOFError, TypeError):
        return None
    long = data[len(data) - size :]
    for (*way, last), start, end in places:
        place = value
        for step in way:
            place = place[step]
        place[last] = long[start:end]
    return value


def _store(path: Path, value: Any) -> None:  # noqa: ANN401
    from resume_helper.draft import drafted

    long = list[tuple[_Way, bytes]]()
    plain = _without(value, (), long)
    ends = [*accumulate((len(one) for _, one in long), initial=0)]
    places = [(way, *span) for (way, _), span in zip(long, pairwise(ends), strict=True)]
    body = marshal.dumps((plain, places, ends[-1])) + b"".join(one for _, one in long)
    # Whole seconds that are over already: whoever writes to the file later gives it another time.
    stamp = (int(time.time()) // _COARSE - 1) * _COARSE * 10**9
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        with drafted(path) as draft:
            draft.write_bytes(_MAGIC + stamp.to_bytes(_STAMP, "little") + body)
            os.utime(draft, ns=(stamp, stamp))
        for other in sorted(path.parent.iterdir(), key=lambda one: one.stat().st_mtime_ns, reverse=True)[MOST_KEPT:]:
            other.unlink()


def _without(value: Any, way: _Way, long: list[tuple[_Way, bytes]], *, listed: bool = False) -> Any:  # noqa: ANN401
    """A value without what is long in it and in a list, which goes to `long` with the way to it."""
    if listed and isinstance(value, bytes) and len(value) >= LONG:
        long.append((way, value))
        return b""
    if isinstance(value, dict):
        return {key: _without(one, (*way, key), long) for key, one in value.items()}
    if isinstance(value, list | tuple):
        among = isinstance(value, list)
        return type(value)(_without(one, (*way, n), long, listed=among) for n, one in enumerate(value))
    return value
