"""Keep what was compiled from a catalog in a file, so that the next start need not read the YAML again.

A kept file is found by a hash of the catalog, of the program and of Python. It is written whole or not at all, so that two
runs at once cannot spoil it; one that is torn, changed or someone else's is ignored; and where the folder cannot be written,
everything works without it.
"""

from __future__ import annotations

import contextlib
import marshal
import os
import zlib
from typing import TYPE_CHECKING, Any

from resume_helper.draft import drafted

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_MAGIC = b"resume-helper 1\n"
MOST_KEPT = 60
"""Files, ten states of a catalog, 2 MB a language. Who writes a catalog makes many: the oldest go when a new one is kept."""


def kept(folder: Path | None, name: str, make: Callable[[], Any]) -> Any:  # noqa: ANN401 - plain values of any shape
    """The value kept under `name`, or the one that `make` gives, which is then kept. None as the folder keeps nothing."""
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
            if hasattr(os, "getuid") and os.fstat(file.fileno()).st_uid != os.getuid():
                return None
            data = file.read()
        head = len(_MAGIC) + 4
        check = int.from_bytes(data[len(_MAGIC) : head], "little")
        if data[: len(_MAGIC)] != _MAGIC or zlib.crc32(data[head:]) != check:
            return None
        return marshal.loads(data[head:])  # noqa: S302 - only our own unharmed file comes here
    except (OSError, ValueError, EOFError, TypeError):
        return None


def _store(path: Path, value: Any) -> None:  # noqa: ANN401
    body = marshal.dumps(value)
    data = _MAGIC + zlib.crc32(body).to_bytes(4, "little") + body
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        with drafted(path) as draft:
            draft.write_bytes(data)
        for other in sorted(path.parent.iterdir(), key=lambda one: one.stat().st_mtime_ns, reverse=True)[MOST_KEPT:]:
            other.unlink()
