"""`resume-helper rank`: which postings fit a person best."""

# No annotations from __future__ here, as typer reads them; see suggest.py.
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from resume_helper.cli.options import CatalogFolder, To, known_language
from resume_helper.cli.streams import tell
from resume_helper.cli.tables import IdField, TextField, TitleField
from resume_helper.errors import Exit

if TYPE_CHECKING:
    from collections.abc import Iterable

    from resume_helper.batch import Reader
    from resume_helper.batch.tables import Source
    from resume_helper.catalog.entries import Writing
    from resume_helper.render.ranking import Ranked
    from resume_helper.report import Report


class Format(StrEnum):
    """What a ranking is written as."""

    TEXT = "text"
    JSON = "json"


_SUFFIXES = {"": Format.TEXT, ".txt": Format.TEXT, ".json": Format.JSON}
"""The form that the ending of a file name asks for."""


def rank(
    profile: Annotated[Path, typer.Argument(metavar="PROFILE", help="The profile of the person.", readable=False)],
    postings: Annotated[list[Path], typer.Argument(metavar="POSTINGS...", help="Postings, as for batch.", readable=False)],
    *,
    format_: Annotated[
        Format | None,
        typer.Option("--format", help="The form of the result; by default that of --output's name, or text."),
    ] = None,
    output: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write to this file: .txt or .json.", readable=False)
    ] = None,
    top: Annotated[int | None, typer.Option(min=1, help="Show at most this many.")] = None,
    text_field: TextField = "",
    id_field: IdField = "",
    title_field: TitleField = "",
    to: To = "",
    catalog: CatalogFolder = None,
) -> None:
    """Order postings by how far the person covers what they ask, with the reasons.

    The duties covered count 70 of 100, each as surely as the posting asks for it, and the stated skills 30.
    """
    from resume_helper.batch import Reader
    from resume_helper.batch.sources import passed_over, sources
    from resume_helper.batch.tables import Fields
    from resume_helper.cli.people import load_person
    from resume_helper.cli.streams import form_of, spare, write_result
    from resume_helper.posting.decode import writable
    from resume_helper.render.ranking import ranked, to_json, to_text

    wanted = format_ or (_SUFFIXES[form_of(output, _SUFFIXES, "a ranking")] if output else Format.TEXT)
    spare((profile, *postings), output)
    if over := passed_over(postings):
        tell(over)
    someone = load_person(profile, catalog)
    code = known_language(to, someone.catalog) or someone.profile.language
    writing = someone.catalog.writing(someone.catalog.spoken(code))
    reader = Reader(someone.catalog, {writable(profile.stem): someone})
    rows, failed = _held(sources(postings, Fields(text_field, id_field, title_field)), reader, writing)
    best = ranked(rows)[:top]
    write_result(to_json(best) if wanted is Format.JSON else to_text(best, writing), output)
    if failed or not rows:
        raise typer.Exit(Exit.NOTHING)


def _held(postings: "Iterable[Source]", reader: "Reader", writing: "Writing") -> "tuple[list[Ranked], bool]":
    """The postings that can be ranked, and whether some could not be read; why one has no place is told."""
    from resume_helper.batch import Failure
    from resume_helper.render.layout import reason

    def held(report: "Report") -> "Ranked | str":
        """The place of a posting in the order, or why it has none."""
        if report.status != "ok":
            return f"{report.posting.source}: {reason(report.status, report.why, writing.messages, reader.catalog.languages)}"
        return report.posting.source, report.posting.title, reader.fits(report)[0]

    rows, failed = list["Ranked"](), False
    for posting in postings:
        made = reader.read(posting, held)
        if isinstance(made, Failure):
            failed = True
            tell(made.trace + made.error)
        elif isinstance(made, str):
            tell(made)
        else:
            rows.append(made)
    return rows, failed
