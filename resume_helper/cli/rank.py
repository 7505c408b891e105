"""`resume-helper rank`: which postings fit people best."""

# No annotations from __future__ here, as typer reads them; see suggest.py.
import json
from collections import Counter
from contextlib import suppress
from enum import StrEnum
from itertools import groupby, takewhile
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from resume_helper.cli.kinds import PROFILES
from resume_helper.cli.options import CatalogFolder, Force, IdField, Jobs, Sector, TextField, TitleField, To
from resume_helper.cli.pages import form_wanted
from resume_helper.cli.streams import tell
from resume_helper.errors import Exit, UsageError, pasteable
from resume_helper.text import key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from resume_helper.batch import Loaded, Options
    from resume_helper.batch.sources import Inputs
    from resume_helper.render.ranking import Ranked, Words


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
    pages: Annotated[
        str, typer.Option(metavar="FORM", help="Into the folder --output, write a page for each person: html or markdown.")
    ] = "",
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
    done; the stated skills 15, half where only the person knows (a soft skill, if the duties done need it; a language, if
    others are listed; no paper that is not named); having had such a job 15, half for a near one. Each kind of requirement
    that is not met (schooling, languages, years of work) takes 15 in 100 of it away; what is only wished for takes nothing.
    Of a posting in a language that somebody does not speak a quarter of the figure is left, and half where the profile does
    not tell. A posting that comes again under another date or reference is one job, shown once.
    """
    from resume_helper.batch import Options, check, run, settle
    from resume_helper.batch.sources import check_given, count, find, passed_over, sources
    from resume_helper.batch.tables import Fields
    from resume_helper.batch.tally import TOGETHER, Few, Named, Names
    from resume_helper.cli.people import profiles_in, readable, refuse_swapped
    from resume_helper.cli.streams import spare, watched
    from resume_helper.render.ranking import Rows

    wanted = _form(format_, None if pages else output)
    given, postings = _parted(profile, postings)
    refuse_swapped(given, postings)
    profiles, other = profiles_in(given, catalog)
    if not postings:
        raise UsageError("there is no posting to rank; give postings, or a folder of them, after the profiles")
    files = _pages(pages, profiles, format_, output) if pages else {}
    spare((*profiles, *postings), *(files.values() or [output]), force=force)
    check_given(inputs := find(postings, Fields(text_field, id_field, title_field)))
    good, faults = readable(profiles, catalog)
    loaded = check(options := Options(to, sector, catalog, good, own=True))
    settle()
    rows, names, failures, silent = Rows(), Names(), Few(" that cannot be read"), Few(_nothing(inputs, options))
    together = Named(f"ranked {TOGETHER}")
    outcomes = run(names.of(sources(inputs)), options, jobs)
    for outcome in watched(outcomes, "postings", lambda: count(inputs)):
        record = json.loads(outcome.line)
        if record["status"] == "ok":
            rows.add(record)
            if "several" in record["posting"]:
                together.add(outcome.line)
        else:
            (failures if outcome.failed else silent).add(outcome.trace + _why_not(record, loaded))
    again = names.again("give each its own, to tell them apart")
    for said in filter(None, (*faults, other, passed_over(inputs), str(failures), str(silent), str(together), again)):
        tell(said)
    if files:
        _write_pages(rows.ranked(top), files, loaded, inputs)
    else:
        _write(rows.ranked(top), wanted, output, loaded, inputs, several=len(profiles) > 1)
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


def _pages(form: str, profiles: "Iterable[Path]", format_: Format | None, folder: Path | None) -> dict[str, Path]:
    """The file of each person's page, by the names of their profiles. Raises UsageError where none can be written."""
    from resume_helper.batch.outputs import SUFFIXES
    from resume_helper.batch.page_names import PageNames, safe_name
    from resume_helper.cli.batch_output import check_folder, form_of_pages
    from resume_helper.posting.decode import writable

    suffix = SUFFIXES[form_of_pages(form)]
    if format_:
        raise UsageError("--pages and --format do not go together: --pages names the form; leave out one of them")
    if folder is None:
        raise UsageError("--pages needs --output; name a folder")
    check_folder(folder)
    names = PageNames(suffix, ())
    return {name: folder / names.one_of(safe_name(name)) for name in (writable(profile.stem) for profile in profiles)}


def _parted(first: Path, rest: list[Path]) -> tuple[list[Path], list[Path]]:
    """The profiles, or a folder of them, and the postings, which no profile's ending has."""
    more = [*takewhile(lambda path: path.suffix.lower() in PROFILES, rest)]
    return [first, *more], rest[len(more) :]


def _write(
    rows: "list[Ranked]", wanted: Format, output: Path | None, loaded: "Loaded", inputs: "Inputs", *, several: bool
) -> None:
    """Write a ranking, of `several` people or of one."""
    from resume_helper.cli.streams import signed, tell_written, terminal_width, wrapped, write_result
    from resume_helper.render import ranking, table

    words = _words(loaded)
    if wanted is Format.JSON:
        write_result(ranking.to_json(rows), output)
    elif wanted is Format.TEXT:
        shown, width = ranking.to_text(rows, words, named=several), 0 if output else terminal_width()
        write_result(signed(wrapped(shown, width) + "\n" if width and shown else shown, output), output)
    elif wanted is Format.HTML:
        from resume_helper.render import page

        lines = ranking.to_page(rows, words, _leading(output and output.parent, inputs))
        write_result(page.render(lines, loaded.to, ranking.MARK), output)
    elif output is None:
        write_result("".join(map(table.csv_line, (ranking.HEAD, *ranking.to_rows(rows, words)))), output)
    else:
        from resume_helper.batch.finishing import write_rows

        write_rows(ranking.HEAD, ranking.to_rows(rows, words), output)
    tell_written(words.records.messages, output)


def _write_pages(rows: "list[Ranked]", files: dict[str, Path], loaded: "Loaded", inputs: "Inputs") -> None:
    """Write the page of each person who has a row, in the folder that is made for it."""
    from resume_helper.cli.streams import tell_written, write_result
    from resume_helper.render import markdown, page, ranking

    words, written = _words(loaded), list[Path]()
    for name, grouped in groupby(rows, key=lambda row: row.who["profile"]):
        own, file = [*grouped], files[name]
        lines = ranking.to_page(own, words, _leading(file.parent, inputs))
        with suppress(OSError):  # told when the page cannot be written
            file.parent.mkdir(parents=True, exist_ok=True)
        if file.suffix == ".md":
            write_result(markdown.render(lines, ranking.MARK), file)
        else:
            write_result(page.render(lines, words.of(own[0]).code, ranking.MARK), file)
        written.append(file)
    tell_written(words.records.messages, *written)


def _words(loaded: "Loaded") -> "Words":
    """The words of a ranking: those that are asked for, or else those of each person."""
    from resume_helper.render.ranking import Words

    own = {} if loaded.options.to else {name: loaded.catalog.writing(code) for name, code in loaded.languages.items()}
    called = {name: who.profile.name for name, who in loaded.people.items()}
    alone = {name for name, count in Counter(called.values()).items() if count == 1 and key(name) and "[" not in name}
    return Words(loaded.catalog.writing(loaded.to), own, {name: told for name, told in called.items() if told in alone})


def _leading(folder: Path | None, inputs: "Inputs") -> "Callable[[Ranked], str]":
    """What tells where a page in a folder leads to for a posting: to where it was published, or else to the file that it is.

    That is one of the files that were read: an id may be the path of any other.
    """
    from resume_helper.batch.outputs import way_to
    from resume_helper.posting.decode import writable
    from resume_helper.render.index import address, link

    read = {writable(str(file)): file for file in inputs.files if file.is_file()} if folder else {}

    def link_of(row: "Ranked") -> str:
        if found := address(row.url):
            return found
        file = None if row.table else read.get(row.source)
        return link(way_to(file, folder)) if file and folder else ""

    return link_of


def _nothing(inputs: "Inputs", options: "Options") -> str:
    """What is said of postings that have no place in the order, with the command that tells of all.

    Of a stream there is none: what was read from it is gone.
    """
    if not all(path.is_file() or path.is_dir() for path in inputs.paths):
        return " with nothing to suggest"
    named = {f"--{name}-field": told for name, told in inputs.fields._asdict().items()}
    named |= {"--to": options.to, "--sector": options.sector, "--catalog": str(options.catalog or "")}
    same = [word for option, told in named.items() if told for word in (option, told)]
    paths = map(str, inputs.paths)
    command = pasteable("resume-helper", "batch", *paths, *same, "--output", "all.csv", "--rows", "postings")
    return f" with nothing to suggest; for all, run: {command}"


def _why_not(record: dict[str, Any], loaded: "Loaded") -> str:
    """Why a posting has no place in the order, by its record of the JSON contract."""
    from resume_helper.render.about import reason

    if record["status"] == "error":
        return str(record["error"])
    say = loaded.catalog.writing(loaded.to).messages
    return f"{record['posting']['source']}: {reason(record['status'], record['why'], say, loaded.catalog.languages)}"
