"""What `resume-helper batch` may write, and where."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from resume_helper.batch.outputs import SUFFIXES, index_in, is_output, pages_in
from resume_helper.cli.streams import form_of, spare
from resume_helper.draft import is_stream
from resume_helper.errors import UsageError, UserError
from resume_helper.render import workbook
from resume_helper.render.table import FORMS, POSTINGS

if TYPE_CHECKING:
    from collections.abc import Iterable

TABLES = (".csv", ".xlsx")
"""Endings of tables that are written."""
_FORMS = {"md": "markdown", "htm": "html"}
"""Other names of forms of pages: those of their files."""
_FILES = (".html", ".htm", ".md", ".csv", ".xlsx", ".jsonl", ".json")
"""Endings of files, which a folder would hardly be given on purpose."""


@dataclass(frozen=True)
class Outputs:
    """What a batch writes, and where."""

    path: Path | None
    """A file of records or a table, or a folder of pages; None is stdout."""
    pages: str
    summary: Path | None
    rows: str
    every: bool
    """Whether a table has all bullets of each duty."""

    @property
    def index(self) -> Path | None:
        """The index of the pages, where some are written."""
        return index_in(self.path, self.pages) if self.path and self.pages else None

    @property
    def written(self) -> set[Path]:
        """The files, as paths without links: an earlier run of the command may have left them among the input."""
        files = [*filter(None, (self.path, self.summary)), *(pages_in(self.path) if self.path and self.pages else ())]
        return {Path(os.path.realpath(path)) for path in files}

    def check(self, *, resume: bool) -> None:
        """Raise UsageError or UserError where an output cannot be what is asked for, before anything is read."""
        output, pages, summary = self.path, self.pages, self.summary
        if self.rows or self.every:
            _check_rows(self.rows, None if pages else output, every=self.every)
        if (pages or resume or summary) and output is None:
            raise UsageError("--pages, --resume and --summary need --output; name a file or a folder")
        if output and not pages:
            if form_of(output, ("", ".jsonl", *TABLES), "a batch") == ".xlsx":
                workbook.check()
            if output.is_dir():
                raise UsageError(f"{output}: this is a folder; name a file in it, or add --pages")
        if output and pages:
            check_folder(output)
        if output and is_stream(output) and (pages or resume or summary or output.suffix):
            raise UsageError(f"{output}: a pipe or a device takes lines of JSON alone; name a file")
        if summary:
            _check_summary(summary, output if pages else None)

    def spare(self, paths: Iterable[Path], profiles: Iterable[Path], *, force: bool) -> None:
        """Raise UsageError where one would take the place of what is read, or (without `force`) of what somebody else wrote."""
        self._spare_read_from_folders(paths)
        spare((*paths, *profiles), self.path, self.summary, self.index, force=force)

    def _spare_read_from_folders(self, paths: Iterable[Path]) -> None:
        if self.path is None or not self.path.suffix or not self.path.is_file() or not self.path.stat().st_size:
            return
        read = {Path(os.path.realpath(path)) for path in paths} & {*Path(os.path.realpath(self.path)).parents}
        if read and not is_output(self.path):
            raise UsageError(f"{self.path}: this is read, and would be written over; give another file")


def _check_rows(rows: str, output: Path | None, *, every: bool) -> None:
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
    form_of(summary, (".md", ".html", ".json"), "a summary")
    beside = folder and os.path.realpath(summary.parent) == os.path.realpath(folder)  # which will be made
    if summary.is_dir() or not (beside or (summary.parent.is_dir() and os.access(summary.parent, os.W_OK))):
        raise UserError(f"{summary}: cannot be written; give a file in a folder that there is")


def form_of_pages(named: str) -> str:
    """The form of pages that is named, one of SUFFIXES, or "". Raises UsageError where there is none such."""
    form = _FORMS.get(named.lower(), named)
    if form and form not in SUFFIXES:
        raise UsageError(f"there are no pages '{named}'; use markdown or html")
    return form


def check_folder(folder: Path) -> None:
    """Raise UsageError for a path into which no pages can go."""
    if folder.is_file() or not Path(os.path.realpath(folder)).name:
        raise UsageError(f"{folder}: this is no folder for pages; name one of its own")
    if folder.suffix.lower() in _FILES and not folder.is_dir():
        raise UsageError(f"{folder}: pages go into a folder, and this is the name of a file; give {folder.with_suffix('')}")
