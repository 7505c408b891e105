"""`resume-helper catalog`: look into the catalog, and check it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from resume_helper.cli.options import LANGUAGES, CatalogFolder, completing, known_language
from resume_helper.cli.streams import tell
from resume_helper.errors import Exit, UsageError, check_known

if TYPE_CHECKING:
    from collections.abc import Iterable

    from resume_helper.catalog.entries import Shared

app = typer.Typer(help="Look into the catalog of duties and skills, and check it.", no_args_is_help=True, rich_markup_mode=None)


def _ids(shared: Shared) -> list[str]:
    return [*shared.duties, *shared.skills, *shared.metrics]


Language = Annotated[str, typer.Option("--language", help=f"The language to show: {LANGUAGES}.")]


@app.command("list")
def list_(*, code: Language = "en", catalog: CatalogFolder = None) -> None:
    """List the duties and skills, by category."""
    from resume_helper.catalog import load_catalog
    from resume_helper.render.entries import listed

    loaded = load_catalog(catalog)
    _print(listed(loaded, known_language(code, loaded)))


@app.command()
def show(
    id_: Annotated[str, typer.Argument(metavar="ID", help="A duty, a skill or a metric.", autocompletion=completing(_ids))],
    *,
    code: Language = "en",
    catalog: CatalogFolder = None,
) -> None:
    """Show one duty, skill or metric, all that it has.

    Its bullets, the skills that it implies, its question, and its sources.
    """
    from resume_helper.catalog import load_catalog
    from resume_helper.render.entries import shown
    from resume_helper.yamlfile import did_you_mean

    loaded = load_catalog(catalog)
    lines = shown(loaded, known_language(code, loaded), id_)
    if lines is None:
        near = did_you_mean(id_, _ids(loaded.shared))
        raise UsageError(f"the catalog has no '{id_}'; {near or 'resume-helper catalog list shows what it has'}")
    _print(lines)


@app.command()
def search(
    words: Annotated[list[str], typer.Argument(metavar="WORDS...", help="Words as a posting would say them.")],
    *,
    code: Language = "en",
    catalog: CatalogFolder = None,
) -> None:
    """Find the duties and skills that some words state or name."""
    from resume_helper.catalog import load_catalog
    from resume_helper.render.entries import found

    loaded = load_catalog(catalog)
    lines = found(loaded, known_language(code, loaded), " ".join(words))
    _print(lines)
    if not lines:
        tell("nothing found; try other words, or resume-helper catalog list")
        raise typer.Exit(Exit.NOTHING)


@app.command()
def check(
    folder: Annotated[
        Path | None,
        typer.Argument(
            metavar="[DIR]",
            help="A catalog folder of your own; by default the one in your configuration, or else the shipped one.",
            readable=False,
        ),
    ] = None,
    *,
    only: Annotated[str, typer.Option("--language", help="Check this language alone.")] = "",
) -> None:
    """Report everything that is wrong with a catalog.

    Each fault is told with its file, its line, its key, and what to do instead.
    """
    from resume_helper.catalog.entries import code_of, language_of
    from resume_helper.catalog.find import overlays, shipped
    from resume_helper.catalog.read import Reader
    from resume_helper.match.examples import check as checked
    from resume_helper.yamlfile import Fault

    roots = (shipped(), *overlays(folder))
    reader, notes = Reader(roots), list[Fault]()
    known = reader.languages()
    code = language_of(code_of(only, known, reader.aliases()))
    check_known(code, known, "language")
    faults = checked(roots, code, notes)
    _print(str(fault) for fault in faults)
    for note in () if faults else notes:
        tell(note)
    tell(f"{len(faults)} fault{'s' * (len(faults) != 1)}" if faults else "no faults")
    if faults:
        raise typer.Exit(Exit.INPUT)


def _print(lines: Iterable[str]) -> None:
    for line in lines:
        tell(line, err=False)
