"""`resume-helper suggest`: one posting."""

# No annotations from __future__ here: typer compiles each type that is a text, at every start.
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from resume_helper.cli.options import CatalogFolder, Force, Sector, To
from resume_helper.cli.pages import FORMS, Format, FormatOption, PageFile, code_for, form_wanted, page, reason_of
from resume_helper.cli.streams import tell
from resume_helper.errors import Exit

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog
    from resume_helper.render.layout import View
    from resume_helper.report import Report


def suggest(
    posting: Annotated[
        str, typer.Argument(metavar="[POSTING]", help="A file (text, HTML, RTF, .docx, .pdf), or - for stdin (the default).")
    ] = "-",
    *,
    format_: FormatOption = None,
    output: PageFile = None,
    force: Force = False,
    top: Annotated[int | None, typer.Option(min=1, help="Show at most this many duties.")] = None,
    to: To = "",
    sector: Sector = "",
    alternatives: Annotated[bool, typer.Option("--all", help="Show all bullets of each duty, not only the first.")] = False,
    profile: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Your profile: your numbers, what you have, what you lack.", readable=False),
    ] = None,
    explain: Annotated[
        bool, typer.Option("--explain", help="Show by which words each duty was found, and why others were not.")
    ] = False,
    catalog: CatalogFolder = None,
) -> None:
    """Suggest résumé bullets and skills for one job posting.

    The posting is a file, or is piped in, or is pasted at the terminal and ended with Ctrl-D
    (on Windows with Ctrl-Z and Enter).
    """
    from resume_helper.catalog import load_catalog
    from resume_helper.cli.kinds import read_posting, refuse_resume
    from resume_helper.cli.people import load_person, numbers_for
    from resume_helper.cli.streams import spare, tell_written, write_result
    from resume_helper.render.layout import View
    from resume_helper.suggestion import NO_WORDS
    from resume_helper.suggestion import suggest as run

    wanted = form_wanted(format_, output, FORMS)
    spare(filter(None, (Path(posting), profile)), output, force=force)
    someone = load_person(profile, catalog) if profile else None
    loaded = someone.catalog if someone else load_catalog(catalog)
    text, source = read_posting(posting)
    report = run(text, loaded, source=source, to=to, sector=sector, top=top, person=someone)
    if not sector:
        refuse_resume(report, text, posting, loaded)
    say = loaded.writing(code_for(report, loaded)).messages
    view = View(alternatives, explain, numbers_for(profile, posting, say) if profile else "")
    write_result(_rendered(report, loaded, wanted, view, output), output)
    tell_written(say, output)
    for row in report.dropped:
        if row.reason == NO_WORDS:
            tell(f"{row.id}: {loaded.writing(report.written_in).messages['untold']}")
    if explain and wanted is Format.JSON:
        tell("--explain adds nothing to JSON, which names the cue of each quote; use --format text to read the reasons")
    if report.status != "ok":
        if wanted is Format.JSON:
            tell(reason_of(report, loaded))
        raise typer.Exit(Exit.NOTHING)


def _rendered(report: "Report", catalog: "Catalog", wanted: Format, view: "View", output: Path | None) -> str:
    if wanted is Format.JSON:
        from resume_helper.render.json import record, render

        return render(record(report))
    from resume_helper.render.layout import layout

    code = code_for(report, catalog)
    return page(layout(report, catalog.writing(code), catalog.languages, view), wanted, code, output)
