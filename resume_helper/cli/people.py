"""The person of a profile, for the commands that take one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from resume_helper.errors import UserError

if TYPE_CHECKING:
    from pathlib import Path

    from resume_helper.person import Person


def load_person(file: Path, folder: Path | None) -> Person:
    """Read a profile with the catalog. Raises UserError where it is missing or wrong."""
    from resume_helper.catalog import load_catalog
    from resume_helper.person import read_person

    if not file.exists():
        raise UserError(f"{file}: there is no such file; make one with: resume-helper profile new {file}")
    return read_person(file, load_catalog(folder))
