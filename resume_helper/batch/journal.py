"""The output of a long run: written as it comes, kept through a crash, and taken up again where it stopped."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING, Self

from resume_helper.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import TracebackType

BLOCK = 1 << 16


class Journal:
    """Lines in a file beside the output, `OUTPUT.part`, which becomes the output at the end.

    `done` are the whole lines of an earlier run that are kept; a torn last line is cut off.
    """

    def __init__(self, output: Path, *, resume: bool) -> None:
        self.output = output
        self.path = output.with_name(output.name + ".part")
        self.done = 0
        try:
            if resume and self.path.exists():
                self.done = _mend(self.path)
            self._file = self.path.open("ab" if resume else "wb")
        except OSError as error:
            raise self._failure(error) from None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._file.close()

    def write(self, line: str) -> None:
        """Append a line. Raises UserError where the disk is full."""
        try:
            self._file.write(line.encode() + b"\n")
            self._file.flush()
        except OSError as error:
            raise self._failure(error) from None

    def lines(self) -> Iterator[str]:
        """All lines written so far."""
        with self.path.open(encoding="utf-8", newline="\n") as file:
            yield from file

    def close(self) -> None:
        """Write what is still in memory."""
        self._file.close()

    def finish(self) -> None:
        """Make the journal the output."""
        try:
            os.fsync(self._file.fileno())
            self._file.close()
            self.path.replace(self.output)
        except OSError as error:
            raise self._failure(error) from None

    def discard(self) -> None:
        """Remove the journal, once the output was made from it."""
        self._file.close()
        self.path.unlink(missing_ok=True)

    def _failure(self, error: OSError) -> UserError:
        if error.errno in (errno.ENOSPC, errno.EFBIG, errno.EDQUOT):
            return UserError(f"{self.path}: no room left ({error.strerror}); make room, and run the same command with --resume")
        return UserError(f"{self.output}: cannot be written ({error.strerror}); give a file in a folder that you may write")


def _mend(path: Path) -> int:
    """Cut off a torn last line, and count the whole ones."""
    count = end = 0
    with path.open("rb+") as file:
        position = 0
        while block := file.read(BLOCK):
            count += block.count(b"\n")
            last = block.rfind(b"\n")
            if last >= 0:
                end = position + last + 1
            position += len(block)
        file.truncate(end)
    return count
