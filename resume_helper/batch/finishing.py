"""What is made of the records of a whole batch: a table, pages, a summary."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from resume_helper.catalog import load_catalog
from resume_helper.draft import drafted
from resume_helper.errors import UserError
from resume_helper.render import summary as forms
from resume_helper.render import table
from resume_helper.summary import Summary

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from resume_helper.batch import Options

LONGEST_NAME = 80
MOST_BYTES = 230
"""A name of a file has 255 bytes at most, and a letter up to four."""
PAGE = re.compile(r"\d{6,}-[\w-]+\.(?:md|html)")
"""The name of a page, which may be taken for a posting."""


def write_table(lines: Iterable[str], output: Path, *, people: bool) -> None:
    """Records as CSV, whole or not at all; `people` says whether there are profiles that they are held against."""
    try:
        with drafted(output) as draft, draft.open("w", encoding="utf-8", newline="") as file:
            file.write(table.head(people=people))
            for line in lines:
                file.writelines(table.rows(json.loads(line), people=people))
    except OSError as error:
        raise UserError(f"{output}: cannot be written ({error.strerror}); make room, or give another file") from None


def write_pages(lines: Iterable[str], folder: Path, form: str, options: Options) -> None:
    """A page for each record, in files whose names are safe: numbered, with what of the source's name is letters and digits.

    Pages of an earlier run that are none of this one are removed.
    """
    from resume_helper.render import markdown, page
    from resume_helper.render.records import page_of

    catalog = load_catalog(options.catalog)
    suffix = ".md" if form == "markdown" else ".html"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        earlier = {path for path in pages_in(folder) if path.suffix == suffix}
        for number, line in enumerate(lines, 1):
            record = json.loads(line)
            shown, code = page_of(record, catalog)
            text = markdown.render(shown) if suffix == ".md" else page.render(shown, code)
            file = folder / f"{number:06}-{safe_name(record['posting']['source'])}{suffix}"
            with drafted(file) as draft:
                draft.write_text(text, "utf-8")
            earlier.discard(file)
        for file in earlier:
            file.unlink()
    except OSError as error:
        raise UserError(f"{folder}: cannot be written ({error.strerror}); make room, or give another folder") from None


def pages_in(folder: Path) -> list[Path]:
    """The pages that a run has written into a folder and another would read there, as their names tell."""
    return [path for path in folder.glob("*") if PAGE.fullmatch(path.name)] if folder.is_dir() else []


def safe_name(source: str) -> str:
    """What of a name is safe in a file name, whatever the posting was called."""
    stem = re.split(r"[/\\]", source)[-1].rsplit(".", 1)[0]
    name = re.sub(r"[^\w-]+", "-", stem).strip("-")[:LONGEST_NAME].encode()[:MOST_BYTES]
    return name.decode("utf-8", "ignore") or "posting"


def summarized(lines: Iterable[str], options: Options, suffix: str) -> str:
    """The summary of records, in the form of a file name's suffix."""
    summary = Summary()
    for line in lines:
        summary.add(json.loads(line))
    if suffix == ".json":
        return forms.to_json(summary)
    catalog = load_catalog(options.catalog)
    code = options.to or max(sorted(summary.languages), key=lambda c: summary.languages[c], default="en")
    writing = catalog.writing(catalog.spoken(code))
    return forms.to_markdown(summary, writing) if suffix == ".md" else forms.to_html(summary, writing)
