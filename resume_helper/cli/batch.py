"""`resume-helper batch`: many postings."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from resume_helper.cli.options import CatalogFolder, Force, IdField, Jobs, Sector, TextField, TitleField, To, known_language
from resume_helper.cli.streams import tell
from resume_helper.errors import Exit, StoppedError, UsageError, UserError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from resume_helper.batch import Loaded, Outcome
    from resume_helper.batch.journal import Journal
    from resume_helper.batch.tally import Tally
    from resume_helper.cli.batch_output import Outputs

Paths = Annotated[
    list[Path],
    typer.Argument(
        metavar="PATH...",
        help="Folders; .txt, .md, .html, .rtf, .docx, .pdf: a posting each; .jsonl, .csv, .tsv, .xlsx, .parquet: one a row; "
        "also .gz; - is JSON lines.",
        readable=False,
    ),
]


def batch(
    paths: Paths,
    *,
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            metavar="FILE",
            help="A .jsonl, .csv or .xlsx file, or with --pages a folder; by default stdout.",
            readable=False,
        ),
    ] = None,
    pages: Annotated[
        str, typer.Option(metavar="FORM", help="Into the folder --output, write an index and a page each: html or markdown.")
    ] = "",
    rows: Annotated[
        str,
        typer.Option(
            metavar="FORM", help="What has a row in a .csv or .xlsx: bullets (the first of each duty; the default) or postings."
        ),
    ] = "",
    alternatives: Annotated[
        bool, typer.Option("--all", help="In a .csv or .xlsx, all bullets of each duty, not only the first.")
    ] = False,
    force: Force = False,
    jobs: Jobs = 1,
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on where an earlier run of the same command stopped; needs --output.")
    ] = False,
    text_field: TextField = "",
    id_field: IdField = "",
    title_field: TitleField = "",
    profile: Annotated[
        list[Path] | None,
        typer.Option(
            metavar="FILE", help="Say how far this person, or each in this folder, covers each posting.", readable=False
        ),
    ] = None,
    summary: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Write what is asked most, as .html, .md or .json; needs --output.", readable=False),
    ] = None,
    cluster: Annotated[str, typer.Option(metavar="ADDRESS", help="Run on the Dask cluster with this scheduler.")] = "",
    to: To = "",
    sector: Sector = "",
    catalog: CatalogFolder = None,
) -> None:
    """Suggest for many postings: lines of JSON, a table, or pages.

    They come in input order, the same whatever --jobs. A posting that cannot be read, or an empty cell of a table, becomes an
    error record, and the rest goes on. What an earlier batch wrote into a folder is passed over.

    The columns of a table are found by their names in four languages (description, id, title and the like), or named with the
    options. A CSV that is written has commas and a byte order mark, for Excel; a cell that a spreadsheet would take for a
    formula gets an apostrophe. The columns status, sector, duty and duty_ids hold the words of the JSON in every language;
    done_by lists the profiles that have done a duty, and "fit ana" tells how far ana.yaml covers the posting; posted and url
    are what the table told that was read, and so is company, or else what the posting surely calls the employer.

    A posting that differs from an earlier one in dates, references and numbers alone, but not in pay, hours, place or other
    requirements, is the same job: repost_of names the first, and the index and the summary have the job once.

    Pages speak --to, or else the language of most postings; those of an earlier run are replaced. The index has them by
    sector, the best covered first, and at its end the postings with nothing to suggest.
    """
    from resume_helper.batch import Options, check, run, run_on_cluster, settle, untold
    from resume_helper.batch.journal import Journal, origin
    from resume_helper.batch.sources import check_given, count, find, passed_over, sources
    from resume_helper.batch.tables import Fields
    from resume_helper.batch.tally import Names, Tally
    from resume_helper.catalog import load_catalog
    from resume_helper.cli.batch_output import Outputs, form_of_pages
    from resume_helper.cli.people import profiles_in, readable
    from resume_helper.cli.streams import tell_written, watched
    from resume_helper.draft import is_stream

    if cluster and jobs > 1:
        raise UsageError("--jobs and --cluster do not go together: the cluster has workers of its own; leave out one of them")
    outputs = Outputs(output, form_of_pages(pages), summary, rows, alternatives)
    outputs.check(resume=resume)
    to = known_language(to, load_catalog(catalog)) if to else ""
    profiles, other = profiles_in(profile or [], catalog)
    outputs.spare(paths, profiles, force=force)
    check_given(inputs := find(paths, Fields(text_field, id_field, title_field), outputs.written))
    good, faults = readable(profiles, catalog)
    loaded = check(options := Options(to, sector, catalog, good))
    if without := untold(loaded.catalog, options.to):
        tell(f"the catalog has no words in '{options.to}' for {', '.join(without)}: where asked for, they are unmatched lines")
    settle()
    names = Names()
    postings = names.of(sources(inputs))
    outcomes = partial(run_on_cluster, address=cluster) if cluster else partial(run, jobs=jobs)
    if output is None or is_stream(output):
        tally = Tally()
        _to_stream(outcomes(postings, options), output, tally)
    else:
        with Journal(output, resume=resume, begun=origin(inputs, options)) as journal:
            journal.check_catalog(loaded.catalog.version)
            if resume and not journal.done:
                tell(f"{output}: nothing to go on with: no stopped run was found; all postings are read")
            left = islice(postings, journal.done, None)
            where = f"at the end of {outputs.index}" if outputs.index else f"in {output}, by their status"
            tally = Tally(journal.lines() if journal.done else (), where)
            with _resumable(tally):
                seen = watched(outcomes(left, options), "postings", lambda: count(inputs), journal.done)
                _take(seen, journal.write, tally)
                _finish(journal, tally.done, outputs, loaded, paths)
    apart = names.again("their order alone tells the records apart")
    for said in filter(None, (*faults, other, apart, passed_over(inputs), str(tally.errors), str(tally))):
        tell(said)
    tell_written(loaded.catalog.writing(loaded.catalog.spoken(loaded.to)).messages, outputs.index or output, summary)
    if tally.code or faults:
        raise typer.Exit(tally.code or Exit.NOTHING)


def _to_stream(outcomes: Iterable[Outcome], output: Path | None, tally: Tally) -> None:
    """Write the outcomes to stdout, or to a pipe or a device."""
    from resume_helper.draft import STDOUT

    if output is None or output in STDOUT:
        _take(outcomes, lambda line: sys.stdout.write(f"{line}\n"), tally)
        sys.stdout.flush()
        return
    try:
        with output.open("w", encoding="utf-8") as file:
            _take(outcomes, lambda line: file.write(f"{line}\n"), tally)
    except OSError as error:
        raise UserError(f"{output}: cannot be written ({error.strerror}); name a file") from None


def _take(outcomes: Iterable[Outcome], write: Callable[[str], object], tally: Tally) -> None:
    """Write each outcome as a line, and count it; where it met a bug, tell that too."""
    for outcome in outcomes:
        if outcome.trace:
            tell(outcome.trace)
        write(outcome.line)
        tally.add(outcome.line)


@contextmanager
def _resumable(tally: Tally) -> Iterator[None]:
    """Say how to go on where the work within is stopped."""
    try:
        yield
    except KeyboardInterrupt:
        postings = "1 posting is" if tally.done == 1 else f"{tally.done} postings are"
        raise StoppedError(f"stopped: {postings} done; run the same command with --resume to go on") from None


def _finish(journal: Journal, total: int, outputs: Outputs, loaded: Loaded, paths: list[Path]) -> None:
    """Make the outputs of a whole journal of so many lines, of postings that were read from the paths."""
    from resume_helper.batch.finishing import summarized, write_pages, write_table
    from resume_helper.cli.batch_output import TABLES
    from resume_helper.cli.streams import watched, write_result
    from resume_helper.render.table import BULLETS, EVERY

    def lines(made: str) -> Iterator[str]:
        """The lines, counted as what is made of them."""
        return watched(journal.lines(), made, lambda: total)

    if outputs.pages:
        journal.close()
        write_pages(lines("pages"), journal.output, outputs.pages, loaded, outputs.summary, paths)
    if outputs.summary:
        try:
            made = summarized(lines("postings in the summary"), outputs.summary, loaded, outputs.index)
            write_result(made, outputs.summary)
        except UserError as error:
            raise UserError(f"{error}, and run the same command with --resume: the postings are done") from None
    if outputs.pages:
        journal.discard()
    elif journal.output.suffix.lower() in TABLES:
        write_table(lines("postings in the table"), journal.output, loaded, EVERY if outputs.every else outputs.rows or BULLETS)
        journal.discard()
    else:
        journal.finish()
