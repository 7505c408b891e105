"""Files that are written whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

STDOUT = (Path("-"), Path("/dev/stdout"), Path("/dev/fd/1"), Path("/proc/self/fd/1"))
"""Names of stdout. What a shell has redirected to a file must not be begun anew through them."""


@contextlib.contextmanager
def drafted(path: Path) -> Iterator[Path]:
    """Where to write the new content of a file: a draft beside it, which takes its place when it is done.

    A draft that fails leaves no trace. A link stays, and what it leads to is written. What is no regular file (a terminal, a
    pipe, /dev/null) is written to as it is. Raises OSError for a folder.
    """
    if is_stream(path):
        yield path
        return
    target = real(path)
    draft = target.with_name(f".resume-helper-{os.urandom(6).hex()}")  # short, as the name of the file may be the longest
    old = _status(target)
    # Nobody else may read what takes the place of a file that nobody else may read, not even while it is written.
    os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600 if old else 0o666))
    try:
        yield draft
        replace(draft, target)
    except BaseException:
        with contextlib.suppress(OSError):
            draft.unlink()
        raise


def replace(draft: Path, target: Path) -> None:
    """Put a draft in the place of a file, whose mode and owner it gets, where there is one."""
    if old := _status(target):
        with contextlib.suppress(OSError, AttributeError):  # only who may give files away; not on Windows
            os.chown(draft, old.st_uid, old.st_gid)
        with contextlib.suppress(OSError):  # some file systems have no modes
            draft.chmod(stat.S_IMODE(old.st_mode))
    draft.replace(target)


def real(path: Path) -> Path:
    """A path without links. Raises OSError where it names a folder ("", "." and "/" do), which no file can replace."""
    target = Path(os.path.realpath(path))
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    return target


def is_stream(path: Path) -> bool:
    """Whether a path leads to what is written to as it is: a terminal, a pipe or another device, and stdout, whatever it is."""
    if path in STDOUT:
        return True
    status = _status(path)
    return status is not None and not stat.S_ISREG(status.st_mode) and not stat.S_ISDIR(status.st_mode)


def _status(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except FileNotFoundError:
        return None
