"""Profiles, for the commands that take some."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from resume_helper.cli.kinds import PROFILES, refuse_text
from resume_helper.cli.streams import pasteable
from resume_helper.errors import UserError
from resume_helper.posting.decode import STDIN

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from resume_helper.person import Person


def load_person(file: Path, folder: Path | None, *, ready: bool = False) -> Person:
    """Read a profile with the catalog. Raises UserError where it is missing or wrong, or not `ready` for a résumé."""
    from resume_helper.catalog import load_catalog
    from resume_helper.person import read_person

    check_one(file, folder)
    return read_person(file, load_catalog(folder), ready=ready)


def numbers_for(file: Path | str, posting: str, say: Mapping[str, str]) -> str:
    """The command that asks for the numbers of a profile. A posting that came by stdin, or none, is called so in it."""
    name = say["a_posting"] if posting in ("", STDIN) else posting
    return pasteable("resume-helper", "numbers", str(file), "--posting", name)


def check_one(file: Path, folder: Path | None) -> None:
    """Raise UserError where there is no file, or what is no profile of one person; `folder` is that of a catalog."""
    _check(file)
    if file.is_dir():
        raise UserError(f"{file}: this is a folder; give the profile of one person (only batch and rank take several)")
    refuse_text(file, folder)


def readable(files: Iterable[Path], folder: Path | None) -> tuple[tuple[Path, ...], list[str]]:
    """The profiles that can be read with a catalog, and what is wrong with the others. Raises UserError where none can."""
    from resume_helper.catalog import load_catalog
    from resume_helper.person import read_person

    good, faults = list[Path](), list[str]()
    for file in files:
        try:
            read_person(file, load_catalog(folder))
        except UserError as error:
            faults.append(str(error))
        else:
            good.append(file)
    if not good:
        raise UserError("\n".join(faults))
    return tuple(good), faults


def _check(file: Path) -> None:
    if not file.exists():
        raise UserError(
            f"{file}: there is no such file; make one with: {pasteable('resume-helper', 'profile', 'new', str(file))}"
        )


def profiles_in(given: Iterable[Path], folder: Path | None) -> tuple[Path, ...]:
    """The profiles that are given, and those of the folders given, each once. Raises UserError for a folder without any.

    `folder` is that of a catalog.
    """
    found = list[Path]()
    for path in given:
        _check(path)
        refuse_text(path, folder)
        below = [p for p in path.glob("*") if p.suffix in PROFILES] if path.is_dir() else [path]
        if not below:
            raise UserError(f"{path}: there is no profile in this folder; make one with: resume-helper profile new")
        found += sorted(below)
    return tuple(dict.fromkeys(found))
