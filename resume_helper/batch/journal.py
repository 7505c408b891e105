"""The output of a long run: written as it comes, kept through a crash, and taken up again where it stopped."""

from __future__ import annotations

import contextlib
import errno
import json
import os
from importlib import import_module
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Self

from resume_helper.batch.outputs import RECORD
from resume_helper.batch.sources import listing
from resume_helper.draft import replace
from resume_helper.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from types import TracebackType

    from resume_helper.batch import Options
    from resume_helper.batch.sources import Inputs

FAR = 1 << 30
"""A byte behind the end of any file that is locked: where a lock keeps others from reading, it keeps them from nothing."""


class Journal:
    """Lines in a file beside the output, `OUTPUT.part`, which becomes the output at the end.

    `done` are the lines of an earlier run that are kept; a torn last line is cut off. `begun` is what the lines follow from, by
    the names that the user knows: it is kept in `OUTPUT.part.run`, which is locked as long as the run lasts. Raises UserError
    for a run that was begun with something else, or of which nothing tells with what, for one whose lines are not all whole,
    and for one that is still going on.
    """

    def __init__(self, output: Path, *, resume: bool, begun: Mapping[str, str]) -> None:
        self.output = output
        self._target = Path(os.path.realpath(output))
        self.path = self._target.with_name(self._target.name + ".part")
        self.done = 0
        try:
            self._run = self._held(self.path.with_name(self.path.name + ".run"))
            if resume and self.path.exists():
                self.done = self._kept(begun)
            self._file = self.path.open("ab" if resume else "wb")
            if self._target.is_file():
                with contextlib.suppress(OSError):  # some file systems have no modes
                    self.path.chmod(0o600)  # until it has that of the output
            if not self.done:
                self._run.truncate(0)
                self._run.write(json.dumps(begun).encode())
                self._run.flush()
        except OSError as error:
            raise self._failure(error) from None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        with contextlib.suppress(OSError):  # what a full disk has not taken, which `write` has told
            self._file.close()
        self._run.close()

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

    def check_catalog(self, version: str) -> None:
        """Raise UserError where the lines kept were made with another catalog than that of this version."""
        if self.done and not next(self.lines()).startswith(f'{RECORD.decode()}{version}"'):
            raise UserError(f"{self.path}: this was begun with another catalog or version; run the command without --resume")

    def close(self) -> None:
        """Write what is still in memory."""
        self._file.close()

    def finish(self) -> None:
        """Make the journal the output."""
        try:
            os.fsync(self._file.fileno())
            self._file.close()
            replace(self.path, self._target)
        except OSError as error:
            raise self._failure(error) from None
        self._let_go()

    def discard(self) -> None:
        """Remove the journal, once the output was made from it."""
        self._file.close()
        self.path.unlink(missing_ok=True)
        self._let_go()

    def _held(self, path: Path) -> IO[bytes]:
        """A file beside the journal, locked. The system unlocks it when the process ends, however it ends."""
        while True:
            file = path.open("a+b")
            if not _locked(file):
                file.close()
                raise UserError(
                    f"{self.output}: another run is writing this; wait until it has ended, or give another --output"
                )
            with contextlib.suppress(OSError):
                if os.path.samestat(path.stat(), os.fstat(file.fileno())):
                    return file
            file.close()  # the run that held it has ended, and has removed it

    def _kept(self, begun: Mapping[str, str]) -> int:
        """How many lines are kept of a run that was begun with the same."""
        try:
            with self.path.open("rb+") as file:
                if file.readline().endswith(b"\n"):
                    self._compare(begun)
                file.seek(0)
                return _mend(file, self.path)
        except UserError:
            self._run.close()
            raise

    def _compare(self, begun: Mapping[str, str]) -> None:
        """Raise UserError unless the run was begun with the same, for all that is known."""
        self._run.seek(0)
        try:
            before = json.loads(self._run.read())
        except ValueError:  # also of a file that was missing, and has been made to be locked
            before = None
        if not isinstance(before, dict):
            why = f"{self._run.name}, which tells what it was begun with, is missing or damaged"
            raise UserError(f"{self.path}: this cannot be gone on with, as {why}; run the command without --resume")
        if other := [name for name, value in begun.items() if before.get(name) != value]:
            what = " and ".join(other)
            raise UserError(f"{self.path}: this was begun with other {what}; run it as it was begun, or without --resume")

    def _let_go(self) -> None:
        if os.name == "nt":  # where no open file can be removed
            self._run.close()
        with contextlib.suppress(OSError):
            Path(self._run.name).unlink()
        self._run.close()

    def _failure(self, error: OSError) -> UserError:
        if error.errno in (errno.ENOSPC, errno.EFBIG, errno.EDQUOT):
            return UserError(f"{self.path}: no room left ({error.strerror}); make room, and run the same command with --resume")
        return UserError(f"{self.output}: cannot be written ({error.strerror}); give a file in a folder that you may write")


def origin(inputs: Inputs, options: Options) -> dict[str, str]:
    """What the records of a batch follow from, besides the catalog, by the names that the user knows.

    The files that are read, and the profiles, are told by a hash.
    """
    return {
        "files": _digest(os.fsencode(line) for line in listing(inputs)),
        "--text-field": inputs.fields.text,
        "--id-field": inputs.fields.id,
        "--title-field": inputs.fields.title,
        "--to": options.to,
        "--sector": options.sector,
        "--profile": _digest(part for path in options.profiles for part in (os.fsencode(path.stem), path.read_bytes())),
    }


def _digest(parts: Iterable[bytes]) -> str:
    from hashlib import blake2b

    told = blake2b(digest_size=16)
    for part in parts:
        told.update(part + b"\0")
    return told.hexdigest()


def _locked(file: IO[bytes]) -> bool:
    """Lock a file, unless another process has; where files cannot be locked, all goes on without."""
    try:
        try:
            import fcntl
        except ImportError:  # Windows
            windows: Any = import_module("msvcrt")
            file.seek(FAR)
            windows.locking(file.fileno(), windows.LK_NBLCK, 1)
        else:
            # Not flock, which the workers would inherit, and would hold after a run that was killed.
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return error.errno not in (errno.EACCES, errno.EAGAIN, errno.EDEADLK)
    return True


def _mend(file: IO[bytes], path: Path) -> int:
    """Cut off a torn last line, and count the others. Raises UserError where one of these is no record."""
    count = end = 0
    for line in file:
        if not line.endswith(b"\n"):
            break
        count, end = count + 1, end + len(line)
        if not _is_record(line):
            raise UserError(f"{path}:{count}: this is no whole record; run the command without --resume")
    file.truncate(end)
    return count


def _is_record(line: bytes) -> bool:
    if not line.startswith(RECORD):
        return False
    try:
        json.loads(line)
    except (ValueError, RecursionError):
        return False
    return True
