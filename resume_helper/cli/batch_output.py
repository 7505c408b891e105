"""What `resume-helper batch` may write, and where."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from resume_helper.errors import UsageError, UserError

if TYPE_CHECKING:
    from collections.abc import Iterable

TABLES = (".csv", ".xlsx")
"""Endings of tables that are written."""
_FILES = (".html", ".htm", ".md", ".csv", ".xlsx", ".jsonl", ".json")
"""Endings of files, which a folder would hardly be given on purpose."""


def check_output(output: Path | None, pages: str, rows: str, summary: Path | None, *, resume: bool, every: bool) -> None:
    """Raise UsageError or UserError where an output cannot be what is asked for, before anything is read."""
    from resume_helper.batch.outputs import SUFFIXES
    from resume_helper.cli.streams import form_of
    from resume_helper.draft import is_stream
    from resume_helper.render import workbook

    if pages and pages not in SUFFIXES:
        raise UsageError(f"there are no pages '{pages}'; use markdown or html")
    if rows or every:
        _check_rows(rows, None if pages else output, every=every)
    if (pages or resume or summary) and output is None:
        raise UsageError("--pages, --resume and --summary need --output; name a file or a folder")
    if output and not pages:
        if form_of(output, ("", ".jsonl", *TABLES), "a batch") == ".xlsx":
            workbook.check()
        if output.is_dir():
            raise UsageError(f"{output}: this is a folder; name a file in it, or add --pages")
    if output and pages:
        _check_folder(output, pages)
    if output and is_stream(output) and (pages or resume or summary or output.suffix):
        raise UsageError(f"{output}: a pipe or a device takes lines of JSON alone; name a file")
    if summary:
        _check_summary(summary, output if pages else None)


def _check_rows(rows: str, output: Path | None, *, every: bool) -> None:
    from resume_helper.render.table import FORMS, POSTINGS

    if rows and rows not in FORMS:
        raise UsageError(f"there are no rows '{rows}'; use {' or '.join(FORMS)}")
    if every and rows == POSTINGS:
        raise UsageError(
            "--all and --rows postings do not go together: a row of a posting has no bullets; leave out one of them"
        )
    if output is None or output.suffix.lower() not in TABLES:
        raise UsageError(f"{'--all' if every else '--rows'} is for tables; name a .csv or .xlsx file with --output")


def _check_summary(summary: Path, folder: Path | None) -> None:
    """`folder` is that of pages, where some are written."""
    from resume_helper.cli.streams import form_of

    form_of(summary, (".md", ".html", ".json"), "a summary")
    beside = folder and os.path.realpath(summary.parent) == os.path.realpath(folder)  # which will be made
    if summary.is_dir() or not (beside or (summary.parent.is_dir() and os.access(summary.parent, os.W_OK))):
        raise UserError(f"{summary}: cannot be written; give a file in a folder that there is")


def _check_folder(folder: Path, pages: str) -> None:
    from resume_helper.batch.outputs import index_in, is_index

    if folder.is_file() or not Path(os.path.realpath(folder)).name:
        raise UsageError(f"{folder}: this is no folder for pages; name one of its own")
    if folder.suffix.lower() in _FILES and not folder.is_dir():
        raise UsageError(f"{folder}: pages go into a folder, and this is the name of a file; give {folder.with_suffix('')}")
    if (index := index_in(folder, pages)).exists() and not is_index(index):
        raise UsageError(
            f"{index}: this is no index of a batch, and would be written over; give another folder, or move it away"
        )


def written_by(output: Path | None, pages: str, summary: Path | None) -> set[Path]:
    """The files that this command writes, as paths without links: an earlier run of it may have left them among the input."""
    from resume_helper.batch.outputs import pages_in

    files = [path for path in (output, summary) if path] + (pages_in(output) if output and pages else [])
    return {Path(os.path.realpath(path)) for path in files}


def spare_folders(paths: Iterable[Path], output: Path | None) -> None:
    """Raise UsageError where the output is a file of a folder that is read, unless a batch has written it."""
    from resume_helper.batch.outputs import is_output

    if output is None or not output.suffix or not output.is_file() or not output.stat().st_size:
        return
    read = {Path(os.path.realpath(path)) for path in paths} & {*Path(os.path.realpath(output)).parents}
    if read and not is_output(output):
        raise UsageError(f"{output}: this is read, and would be written over; give another file")
