"""`resume-helper batch`: many postings."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from resume_helper.cli.options import CatalogFolder, Sector, To, language
from resume_helper.errors import Exit


def batch(
    paths: Annotated[list[Path], typer.Argument(metavar="PATH...", help="Text files, and folders of .txt and .md files.")],
    *,
    output: Annotated[Path | None, typer.Option(metavar="FILE", help="Write to this file instead of stdout.")] = None,
    to: To = "",
    sector: Sector = "",
    catalog: CatalogFolder = None,
) -> None:
    """Write one line of JSON for each posting, in the order given. A posting that cannot be read becomes an error record."""
    from resume_helper.batch import Options, run
    from resume_helper.catalog import load_catalog
    from resume_helper.cli.streams import write_result
    from resume_helper.render.json import line

    outcomes = [*run(paths, load_catalog(catalog), Options(language(to), sector))]
    write_result("".join(line(outcome.record) + "\n" for outcome in outcomes), output)
    failed = sum(outcome.failed for outcome in outcomes)
    typer.echo(f"{len(outcomes)} postings, {failed} failed", err=True)
    if failed:
        raise typer.Exit(Exit.NOTHING)
