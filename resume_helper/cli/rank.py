"""`resume-helper rank`: which postings fit a person best."""

# No annotations from __future__ here, as typer reads them; see suggest.py.
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from resume_helper.cli.options import CatalogFolder, IdField, Jobs, Sector, TextField, TitleField, To
from resume_helper.cli.pages import form_wanted
from resume_helper.cli.streams import tell
from resume_helper.errors import Exit

if TYPE_CHECKING:
    from resume_helper.catalog.entries import Writing


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
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write to this file: .txt or .json.", readable=False)
    ] = None,
    top: Annotated[int | None, typer.Option(min=1, help="Show at most this many.")] = None,
    jobs: Jobs = 1,
    text_field: TextField = "",
    id_field: IdField = "",
    title_field: TitleField = "",
    to: To = "",
    sector: Sector = "",
    catalog: CatalogFolder = None,
) -> None:
    """Order postings by how well they fit a person, with the reasons.

    Of 100, the duties done count 70, each as surely as the posting asks for it, and a quarter where another of its kind was
    done; the stated skills 15, half where only the person knows; having had such a job 15, half for a near one. Each kind of
    requirement that is not met (schooling, languages, years of work) takes 15 in 100 of it away.
    """
    import json

    from resume_helper.batch import Options, check, run, settle
    from resume_helper.batch.sources import check_given, count, passed_over, sources
    from resume_helper.batch.tables import Fields
    from resume_helper.batch.tally import Names
    from resume_helper.cli.people import check_one
    from resume_helper.cli.streams import spare, tell_written, watched, write_result
    from resume_helper.render.people import names_of
    from resume_helper.render.ranking import Ranked, ranked, to_json, to_text

    wanted = form_wanted(format_, output, _SUFFIXES, "a ranking")
    check_one(profile, catalog)
    spare((profile, *postings), output)
    fields = Fields(text_field, id_field, title_field)
    check_given(postings, fields)
    over = passed_over(postings)
    options = Options(to, sector, catalog, (profile,), own=True)
    loaded = check(options)
    settle()
    writing = loaded.catalog.writing(loaded.to)
    if over:
        tell(over)
    rows, failed = list[Ranked](), False
    names = Names()
    outcomes = run(names.of(sources(postings, fields)), options, jobs)
    for outcome in watched(outcomes, "postings", lambda: count(postings)):
        record = json.loads(outcome.line)
        if record["status"] == "ok":
            rows.append(Ranked(record["posting"]["source"], record["posting"]["title"], record["people"][0], names_of(record)))
        else:
            failed = failed or outcome.failed
            tell(outcome.trace + _why_not(record, writing, loaded.catalog.languages))
    if told := names.again("give each its own, to tell them apart"):
        tell(told)
    best = ranked(rows)[:top]
    write_result(to_json(best) if wanted is Format.JSON else to_text(best, writing), output)
    tell_written(writing.messages, output)
    if failed or not rows:
        raise typer.Exit(Exit.NOTHING)


def _why_not(record: dict[str, Any], writing: "Writing", languages: dict[str, str]) -> str:
    """Why a posting has no place in the order, by its record of the JSON contract."""
    from resume_helper.render.layout import reason

    if record["status"] == "error":
        return str(record["error"])
    return f"{record['posting']['source']}: {reason(record['status'], record['why'], writing.messages, languages)}"
