"""Where the catalog is: the shipped one, the user's own, and the file that keeps what was made of them."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from resume_helper.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGED = Path(__file__).parent / "data"
"""Where the wheel carries the catalog; a checkout has it at the top level."""
LIKE_OURS = (".yaml", ".yml", ".tsv")
"""The endings of files that were meant to be read."""
DEEPEST = 3
"""Folders in each other below that of a catalog: one more than en/duties, so that what lies too deep can be told. Links that
lead in a circle are followed no further."""


def shipped() -> Path:
    """The folder of the shipped catalog."""
    if PACKAGED.is_dir():
        return PACKAGED
    return Path(__file__).parents[2] / "catalog"


def overlays(folder: Path | None) -> tuple[Path, ...]:
    """The folder given, or the user's own where there is one.

    Raises UserError for a folder that does not exist, and for one that has files, and none of them of a catalog.
    """
    if folder is not None:
        if not folder.is_dir():
            raise UserError(f"{folder}: there is no such folder; give the folder of a catalog, with duties.yaml or en/ in it")
        if next(files(folder, LIKE_OURS), None) is None and next(files(folder, ("",)), None):
            raise UserError(f"{folder}: this folder has no file of a catalog; name that of one, with duties.yaml or en/ in it")
        return (folder,)
    own = _home("XDG_CONFIG_HOME", ".config", "APPDATA") / "resume-helper" / "catalog"
    return (own,) if own.is_dir() else ()


def files(folder: str | Path, kinds: tuple[str, ...], deepest: int = DEEPEST) -> Iterator[os.DirEntry[str]]:
    """The files of these kinds in a folder and those in it, in order, without hidden ones.

    Raises UserError for what cannot be read. Without pathlib, which takes 3 ms of a start for this.
    """
    try:
        for entry in sorted(os.scandir(folder), key=lambda one: one.name):
            if entry.name.startswith("."):
                continue
            if entry.is_dir():
                yield from files(entry.path, kinds, deepest - 1) if deepest else ()
            elif entry.name.endswith(kinds):
                entry.stat()  # a link to nothing fails here
                yield entry
    except OSError as error:
        raise unreadable(error) from None


def unreadable(error: OSError) -> UserError:
    """What the user is told of a file or folder that cannot be read."""
    return UserError(f"{error.filename}: cannot be read ({error.strerror}); check the path and its permissions, or remove it")


def cache() -> Path:
    """The folder for what is made of a catalog. It may not exist, and may not be writable."""
    return _home("XDG_CACHE_HOME", ".cache", "LOCALAPPDATA") / "resume-helper"


def _home(variable: str, default: str, windows: str) -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get(windows) or Path.home())
    given = os.environ.get(variable, "")
    if Path(given).is_absolute():
        return Path(given)
    return Path(os.environ.get("HOME") or "/") / default
