"""`resume-helper rank`: which postings fit people best."""

# No annotations from __future__ here, as typer reads them; see suggest.py.
import json
from enum import StrEnum
from itertools import takewhile
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from resume_helper.cli.kinds import PROFILES
from resume_helper.cli.options import CatalogFolder, Force, IdField, Jobs, Sector, TextField, TitleField, To
from resume_helper.cli.pages import form_wanted
from resume_helper.cli.streams import tell
from resume_helper.errors import Exit, UsageError

if TYPE_CHECKING:
    from resume_helper.batch import Loaded
    from resume_helper.render.ranking import Ranked


class Format(StrEnum):
    """What a ranking is written as."""

    TEXT = "text"
    JSON = "json"
    HTML = "html"
    CSV = "csv"
    XLSX = "xlsx"


_SUFFIXES = {"": Format.TEXT, ".txt": Format.TEXT, **{f".{form}": form for form in Format if form is not Format.TEXT}}
"""The form that the ending of a file name asks for."""


def rank(
    profile: Annotated[
        Path,
        typer.Argument(metavar="PROFILE...", help="The profile of a person, several, or a folder of them.", readable=False),
    ],
    postings: Annotated[list[Path], typer.Argument(metavar="POSTINGS...", help="Postings, as for batch.", readable=False)],
    *,
    format_: Annotated[
        Format | None,
        typer.Option("--format", help="The form of the result; by default that of --output's name, or text."),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option(
            "--output", "-o", metavar="FILE", help="Write to this file: .txt, .html, .json, .csv or .xlsx.", readable=False
        ),
    ] = None,
    force: Force = False,
    top: Annotated[int | None, typer.Option(min=1, help="Show at most this many for each person.")] = None,
    jobs: Jobs = 1,
    text_field: TextField = "",
    id_field: IdField = "",
    title_field: TitleField = "",
    to: To = "",
    sector: Sector = "",
    catalog: CatalogFolder = None,
) -> None:
    """Order postings by how well they fit people, with the reasons.

    Of 100, the duties done count 70, each as surely as the posting asks for it, and a quarter where another of its kind was
    done; the stated skills 15, half where only the person knows (a soft skill, if the duties done need it); having had such
    a job 15, half for a near one. Each kind of requirement that is not met (schooling, languages, years of work) takes 15
    in 100 of it away. Of a posting in a language that somebody does not speak a quarter of the figure is left, and half
    where the profile does not tell.
    """
    from resume_helper.batch import Options, check, run, settle
    from resume_helper.batch.sources import check_given, count, find, passed_over, sources
    from resume_helper.batch.tables import Fields
    from resume_helper.batch.tally import Few, Names
    from resume_helper.cli.people import profiles_in, readable
    from resume_helper.cli.streams import spare, watched
    from resume_helper.render.ranking import Rows

    wanted = _form(format_, output)
    given, postings = _parted(profile, postings)
    profiles = profiles_in(given, catalog)
    if not postings:
        raise UsageError("there is no posting to rank; give postings, or a folder of them, after the profiles")
    spare((*profiles, *postings), output, force=force)
    check_given(inputs := find(postings, Fields(text_field, id_field, title_field)))
    good, faults = readable(profiles, catalog) if len(profiles) > 1 else (profiles, [])
    loaded = check(options := Options(to, sector, catalog, good, own=True))
    settle()
    rows, names, failures, silent = Rows(), Names(), Few(" that cannot be read"), Few(" with nothing to suggest")
    outcomes = run(names.of(sources(inputs)), options, jobs)
    for outcome in watched(outcomes, "postings", lambda: count(inputs)):
        record = json.loads(outcome.line)
        if record["status"] == "ok":
            rows.add(record)
        else:
            (failures if outcome.failed else silent).add(outcome.trace + _why_not(record, loaded))
    again = names.again("give each its own, to tell them apart")
    for said in filter(None, (*faults, passed_over(inputs), str(failures), str(silent), again)):
        tell(said)
    _write(rows.ranked(top), wanted, output, loaded, several=len(profiles) > 1)
    if failures.count and not (rows or silent.count):  # as it is with one such posting alone
        raise typer.Exit(Exit.INPUT)
    if faults or failures.count or not rows:
        raise typer.Exit(Exit.NOTHING)


def _form(format_: Format | None, output: Path | None) -> Format:
    """The form that is asked for. Raises UsageError or UserError where it cannot be written."""
    wanted = form_wanted(format_, output, _SUFFIXES, "a ranking")
    if wanted is Format.XLSX:
        from resume_helper.render import workbook

        workbook.check()
        if output is None:
            raise UsageError("a workbook does not go to stdout; name it with --output")
    if output and wanted in (Format.CSV, Format.XLSX) and output.suffix.lower() != f".{wanted.value}":
        raise UsageError(f"{output}: the name of a .{wanted.value} ends so; give another name, or leave out --format")
    return wanted


def _parted(first: Path, rest: list[Path]) -> tuple[list[Path], list[Path]]:
    """The profiles, or a folder of them, and the postings, which no profile's ending has."""
    more = [*takewhile(lambda path: path.suffix.lower() in PROFILES, rest)]
    return [first, *more], rest[len(more) :]


def _write(rows: "list[Ranked]", wanted: Format, output: Path | None, loaded: "Loaded", *, several: bool) -> None:
    """Write a ranking, of `several` people or of one."""
    from resume_helper.cli.streams import signed, tell_written, write_result
    from resume_helper.render import ranking, table

    writing = loaded.catalog.writing(loaded.to)
    own = {} if loaded.options.to else {name: loaded.catalog.writing(code) for name, code in loaded.languages.items()}
    words = ranking.Words(writing, own)
    if wanted is Format.JSON:
        write_result(ranking.to_json(rows), output)
    elif wanted is Format.TEXT:
        write_result(signed(ranking.to_text(rows, words, named=several), output), output)
    elif wanted is Format.HTML:
        from resume_helper.render import page

        write_result(page.render(ranking.to_page(rows, words), loaded.to, ranking.MARK), output)
    elif output is None:
        write_result("".join(map(table.csv_line, (ranking.HEAD, *ranking.to_rows(rows, words)))), output)
    else:
        from resume_helper.batch.finishing import write_rows

        write_rows(ranking.HEAD, ranking.to_rows(rows, words), output)
    tell_written(writing.messages, output)


def _why_not(record: dict[str, Any], loaded: "Loaded") -> str:
    """Why a posting has no place in the order, by its record of the JSON contract."""
    from resume_helper.render.layout import reason

    if record["status"] == "error":
        return str(record["error"])
    say = loaded.catalog.writing(loaded.to).messages
    return f"{record['posting']['source']}: {reason(record['status'], record['why'], say, loaded.catalog.languages)}"
