"""What is made of the records of a whole batch: a table, pages, a summary."""

from __future__ import annotations

import json
from collections import Counter
from itertools import chain
from typing import TYPE_CHECKING

from resume_helper.batch.outputs import index_in, linked, pages_in, way_to
from resume_helper.batch.page_names import PageNames
from resume_helper.catalog.entries import language_of
from resume_helper.draft import drafted
from resume_helper.errors import UserError
from resume_helper.render import summary as forms
from resume_helper.render import table, workbook
from resume_helper.render.about import reason
from resume_helper.render.terms import repost_of
from resume_helper.reposts import Reposts
from resume_helper.summary import Summary, written_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path
    from typing import Any

    from resume_helper.batch import Loaded
    from resume_helper.catalog import Catalog
    from resume_helper.catalog.entries import Writing


def write_table(lines: Iterable[str], output: Path, loaded: Loaded, form: str) -> None:
    """Records as CSV or as a workbook, whole or not at all, with columns for the people who are held against them.

    `form` is one of table.FORMS, or table.EVERY.
    """
    jobs = Reposts[str]()

    def rows(line: str) -> Iterator[tuple[table.Cell, ...]]:
        record = json.loads(line)
        posting = record["posting"]
        repost = jobs.first(posting, table.called(posting["source"], posting.get("table", ""))) or ""
        return table.rows(record, _why_none(record, loaded.catalog), loaded.people, form, repost)

    write_rows(table.head(loaded.people, form), chain.from_iterable(map(rows, lines)), output)


def write_rows(head: Sequence[str], rows: Iterable[Sequence[table.Cell]], output: Path) -> None:
    """Rows below the names of their columns as CSV or as a workbook, as the name of the file tells, whole or not at all.

    A CSV begins with a byte order mark: without one, a spreadsheet takes its letters for those of an old code page.
    """
    try:
        with drafted(output) as draft:
            if output.suffix.lower() == ".xlsx":
                workbook.write(draft, head, rows)
                return
            with draft.open("w", encoding="utf-8-sig", newline="") as file:
                file.writelines(map(table.csv_line, chain([head], rows)))
    except OSError as error:
        raise UserError(f"{output}: cannot be written ({error.strerror}); make room, or give another file") from None


def _why_none(record: Mapping[str, Any], catalog: Catalog) -> str:
    """Why a record of a posting that was read has no suggestions, as a sentence in its language; "" where it has some."""
    status = record["status"]
    if status in ("ok", "error"):
        return ""
    say = catalog.writing(catalog.spoken(written_in(record))).messages
    return reason(status, record["why"], say, catalog.languages)


def write_pages(
    lines: Iterable[str], folder: Path, form: str, loaded: Loaded, summary: Path | None, given: Iterable[Path] = ()
) -> None:
    """A page for each record, in files that are called as the postings are, and as nothing of somebody else's in the folder.

    `given` are the paths that the postings were read from.

    Then comes their index, which links to a summary of the same form. Pages that the index of an earlier run links to, and this
    one does not, are removed after that, so that no index ever names a page that is missing.
    """
    from resume_helper.render import index

    at = index_in(folder, form)
    entries, jobs, written = list[index.Entry](), Reposts[index.Entry](), Counter[str]()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        earlier = linked(at)
        # Also those that no index has: a run that was stopped while it wrote them goes on with their names.
        ours = {path.name for path in pages_in(folder) if path.suffix == at.suffix and path != at}
        others = {path.name for path in folder.iterdir()} - ours
        names = PageNames(at.suffix, {at.name, *others, *([summary.name] if summary else ())}, given)
        for number, line in enumerate(lines, 1):
            record = json.loads(line)
            file = folder / names.of(record["posting"])
            with drafted(file) as draft:
                draft.write_text(_page(record, form, loaded.catalog), "utf-8")
            entry = index.entry(record, number, file.name)
            if first := jobs.first(record["posting"], entry):
                first.also.append((entry.file, repost_of(entry.source, entry.terms, first.terms)))
            else:
                entries.append(entry)
            written.update([written_in(record)] if record["status"] == "ok" else [])
        write = index.to_markdown if form == "markdown" else index.to_html
        with drafted(at) as draft, draft.open("w", encoding="utf-8", newline="\n") as out:
            out.writelines(write(entries, _spoken(written, loaded), loaded.catalog.languages, _between(at, summary)))
        for name in earlier & ours:
            if name not in names:
                (folder / name).unlink()
    except OSError as error:
        raise UserError(f"{folder}: cannot be written ({error.strerror}); make room, or give another folder") from None


def _page(record: Mapping[str, Any], form: str, catalog: Catalog) -> str:
    """The page of a record, with a link to the index."""
    from resume_helper.render import made, markdown, page
    from resume_helper.render.records import page_of

    shown, code = page_of(record, catalog)
    above = catalog.writing(code).messages["all_postings"]
    if form == "markdown":
        return markdown.render(shown, made.POSTING, above)
    return page.render(shown, code, made.POSTING, above)


def _between(start: Path, end: Path | None) -> str:
    """The way from a file to another of the same form, as a link has it; "" where there is none."""
    return way_to(end, start.parent) if end and start.suffix == end.suffix.lower() else ""


def _spoken(written: Counter[str], loaded: Loaded) -> Writing:
    """The words of the language in which most records are written, and of the variety of it in which most of these are."""
    languages = Counter[str]()
    for code, count in written.items():
        languages[language_of(code)] += count
    language = max(sorted(languages), key=lambda c: languages[c], default=loaded.options.to)
    codes = sorted(code for code in written if language_of(code) == language)
    code = max(codes, key=lambda c: written[c], default=language)
    return loaded.catalog.writing(loaded.catalog.spoken(code))


def summarized(lines: Iterable[str], output: Path, loaded: Loaded, index: Path | None) -> str:
    """The summary of records, in the form that the name of its file tells, with a link to an index of the same form."""
    summary, jobs = Summary(), Reposts[bool]()
    for line in lines:
        record = json.loads(line)
        summary.add(record, again=jobs.first(record["posting"], kept=True) or False)
    suffix = output.suffix.lower()
    if suffix == ".json":
        return forms.to_json(summary)
    made = forms.to_markdown if suffix == ".md" else forms.to_html
    return made(summary, _spoken(summary.written, loaded), loaded.catalog.languages, _between(output, index))
