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
    from resume_helper.person import decimal_of, person
    from resume_helper.profile import read_profile

    if not file.exists():
        raise UserError(f"{file}: there is no such file; make one with: resume-helper profile new {file}")
    catalog = load_catalog(folder)
    profile = read_profile(file, catalog.shared)
    return person(profile, catalog, decimal_of(profile.language, catalog))
