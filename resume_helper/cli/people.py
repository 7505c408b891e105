"""Profiles, for the commands that take some."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from resume_helper.cli.kinds import PROFILES, refuse_text
from resume_helper.errors import UsageError, UserError, pasteable
from resume_helper.posting.decode import STDIN
from resume_helper.text import few

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
    return pasteable("resume-helper", "numbers", str(file), name)


def check_one(file: Path, folder: Path | None) -> None:
    """Raise UserError where there is no file, or what is no profile of one person; `folder` is that of a catalog."""
    _check(file)
    if file.is_dir():
        raise UserError(f"{file}: this is a folder; give the profile of one person (only batch and rank take several)")
    refuse_text(file, folder)


def readable(files: Iterable[Path], folder: Path | None) -> tuple[tuple[Path, ...], list[str]]:
    """The profiles that can be read with a catalog, and what is wrong with the others, if some are.

    Raises UserError where none can be read; one alone is left to whoever works with it.
    """
    from resume_helper.catalog import load_catalog
    from resume_helper.person import read_person

    good, faults, files = list[Path](), list[str](), tuple(files)
    if len(files) <= 1:
        return files, []
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


def refuse_swapped(given: Iterable[Path], postings: Iterable[Path]) -> None:
    """Raise UsageError where a folder given for profiles has none, and one given for postings has."""
    first = next((path for path in given if path.is_dir() and not _profiles_of(path)), None)
    people = next((path for path in postings if path.is_dir() and _profiles_of(path)), None)
    if first and people:
        command = pasteable("resume-helper", "rank", str(people), str(first))
        raise UsageError(f"{first}: there is no profile in this folder, but in {people}; profiles come first: {command}")


def _profiles_of(folder: Path) -> list[Path]:
    return sorted(path for path in folder.glob("*") if path.suffix in PROFILES)


def profiles_in(given: Iterable[Path], folder: Path | None) -> tuple[tuple[Path, ...], str]:
    """The profiles that are given, and those of the folders given, each once; and what is told of the folders' other files.

    Raises UserError for a folder without any. `folder` is that of a catalog.
    """
    other = list[Path]()
    found = list[Path]()
    for path in given:
        _check(path)
        refuse_text(path, folder)
        below = _profiles_of(path) if path.is_dir() else [path]
        if path.is_dir():
            other += sorted(p for p in path.glob("[!.]*") if p.is_file() and p.suffix not in PROFILES)
        if not below:
            command = pasteable("resume-helper", "profile", "new", str(path / "me.yaml"))
            raise UserError(f"{path}: there is no profile in this folder; make one with: {command}")
        found += below
    return tuple(dict.fromkeys(found)), _passed_over(other)


def _passed_over(files: list[Path]) -> str:
    """What is told of files that stand among profiles and are none; "" where there are none."""
    if not files:
        return ""
    command = pasteable("resume-helper", "profile", "import", "cv.txt", "--output", "me.yaml")
    return f"no profiles, and not read: {few([*map(str, files)])}; of a r\u00e9sum\u00e9 make one with: {command}"
