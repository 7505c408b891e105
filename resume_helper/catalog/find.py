"""Where the catalog is: the shipped one, the user's own, and the file that keeps what was made of them."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from resume_helper.errors import UserError

PACKAGED = Path(__file__).parent / "data"
"""Where the wheel carries the catalog; a checkout has it at the top level."""


def shipped() -> Path:
    """The folder of the shipped catalog."""
    if PACKAGED.is_dir():
        return PACKAGED
    return Path(__file__).parents[2] / "catalog"


def overlays(folder: Path | None) -> tuple[Path, ...]:
    """The folder given, or the user's own where there is one. Raises UserError for a folder that does not exist."""
    if folder is not None:
        if not folder.is_dir():
            raise UserError(f"{folder}: there is no such folder; give the folder of a catalog, with duties.yaml or en/ in it")
        return (folder,)
    own = _home("XDG_CONFIG_HOME", ".config", "APPDATA") / "resume-helper" / "catalog"
    return (own,) if own.is_dir() else ()


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
