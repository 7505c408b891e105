"""Pages that people read, for the commands that print one: which form is wanted, and how it is written."""

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

if TYPE_CHECKING:
    from collections.abc import Iterable

    from resume_helper.catalog import Catalog
    from resume_helper.render.line import Line
    from resume_helper.report import Report


class Format(StrEnum):
    """What a result is written as."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    JSON = "json"


Wanted = TypeVar("Wanted", bound=StrEnum)
FORMS = {
    "": Format.TEXT,
    ".txt": Format.TEXT,
    ".md": Format.MARKDOWN,
    ".html": Format.HTML,
    ".json": Format.JSON,
}
"""The form that the ending of a file name asks for."""
FormatOption = Annotated[
    Format | None, typer.Option("--format", help="The form of the result; by default that of --output's name, or text.")
]
PageFile = Annotated[
    Path | None,
    typer.Option("--output", "-o", metavar="FILE", help="Write to this file: .txt, .md, .html or .json.", readable=False),
]


def form_wanted(format_: Wanted | None, output: Path | None, forms: dict[str, Wanted], what: str = "a page") -> Wanted:
    """The form that is asked for, by name or by the ending of a file, of `forms` by ending; without either that of ""."""
    from resume_helper.cli.streams import form_of

    return format_ or forms[form_of(output, forms, what) if output else ""]


def page(lines: "Iterable[Line]", wanted: Format, code: str, output: Path | None) -> str:
    """The page of some lines in the language `code`: as the terminal shows it, unless it goes to an output."""
    if wanted is Format.MARKDOWN:
        from resume_helper.render import markdown

        return markdown.render(lines)
    if wanted is Format.HTML:
        from resume_helper.render.page import render

        return render(lines, code)
    from resume_helper.cli.streams import signed, terminal_width, wants_colours
    from resume_helper.render import text

    width = 0 if output else terminal_width()
    shown = text.coloured(lines, width) if width and wants_colours() else text.plain(lines, width or text.WIDTH)
    return signed(shown, output)


def reason_of(report: "Report", catalog: "Catalog") -> str:
    """The sentence that says why there is nothing to suggest."""
    from resume_helper.render.about import why_none

    return why_none(report, catalog.writing(code_for(report, catalog)), catalog.languages)


def code_for(report: "Report", catalog: "Catalog") -> str:
    """The code of the language in which a report speaks: that of its bullets, or English where the posting's is not known."""
    return catalog.spoken(report.written_in, report.posting.language)
