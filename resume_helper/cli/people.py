"""The person of a profile, for the commands that take one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from resume_helper.errors import UserError

if TYPE_CHECKING:
    from pathlib import Path

    from resume_helper.catalog import Catalog
    from resume_helper.person import Person


def load_person(file: Path, folder: Path | None) -> Person:
    """Read a profile with the catalog. Raises UserError where it is missing or wrong."""
    from resume_helper.catalog import load_catalog
    from resume_helper.person import read_person

    if not file.exists():
        raise UserError(f"{file}: there is no such file; make one with: resume-helper profile new {file}")
    return read_person(file, load_catalog(folder))


def refuse_unready(file: Path, catalog: Catalog) -> None:
    """Raise UserError for a profile with what nobody would want in a résumé: what was not filled in, dates that cannot be."""
    from resume_helper.person.readiness import check_ready

    faults = check_ready(file, catalog.shared)
    if faults:
        raise UserError("\n".join(map(str, faults)))
