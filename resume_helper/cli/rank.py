"""`resume-helper rank`: which postings fit a person best."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from resume_helper.cli.options import CatalogFolder, To, known_language
from resume_helper.cli.streams import tell
from resume_helper.errors import Exit


def rank(
    profile: Annotated[Path, typer.Argument(metavar="PROFILE", help="The profile of the person.", readable=False)],
    postings: Annotated[list[Path], typer.Argument(metavar="POSTINGS...", help="Postings, as for batch.", readable=False)],
    *,
    top: Annotated[int | None, typer.Option(min=1, help="Show at most this many.")] = None,
    text_field: Annotated[str, typer.Option(help="The field of a table that holds the posting.")] = "",
    id_field: Annotated[str, typer.Option(help="The field of a table that names the posting.")] = "",
    title_field: Annotated[str, typer.Option(help="The field of a table that has its title.")] = "",
    to: To = "",
    catalog: CatalogFolder = None,
) -> None:
    """Order postings by how far the person covers what they ask, with the reasons."""
    from resume_helper.batch.sources import sources
    from resume_helper.batch.tables import Fields
    from resume_helper.cli.people import load_person
    from resume_helper.fit import fit
    from resume_helper.render.ranking import ranked
    from resume_helper.suggestion import suggest

    someone = load_person(profile, catalog)
    writing = someone.catalog.writing(
        someone.catalog.spoken(known_language(to, someone.catalog.languages) or someone.profile.language)
    )
    rows, left_out = [], 0
    for source in sources(postings, Fields(text_field, id_field, title_field)):
        report = None if source.error else suggest(source.text, someone.catalog, source=source.name)
        if report and report.status == "ok":
            rows.append((source.name, report.posting.title, fit(report, someone)))
        else:
            left_out += 1
            tell(source.error or f"{source.name}: {report.status if report else ''}")
    for line in ranked(rows, writing, top):
        tell(line, err=False)
    if left_out:
        raise typer.Exit(Exit.NOTHING)
