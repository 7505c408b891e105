"""`resume-helper check`: a résumé that somebody has already, held against a posting."""

# No annotations from __future__ here, as typer reads them; see suggest.py.
from pathlib import Path
from typing import Annotated

import typer

from resume_helper.cli.kinds import PROFILES, read_posting
from resume_helper.cli.options import CatalogFolder, Force, ResumeLanguage, Sector, To, known_language
from resume_helper.cli.pages import FORMS, Format, FormatOption, PageFile, code_for, form_wanted, page, reason_of
from resume_helper.cli.streams import tell
from resume_helper.errors import Exit, UsageError, UserError, pasteable
from resume_helper.posting.decode import STDIN


def check(
    resume: Annotated[
        str, typer.Argument(metavar="RESUME", help="Your résumé (text, HTML, RTF, .docx, .pdf), or - for stdin.")
    ],
    posting: Annotated[str, typer.Argument(metavar="[POSTING]", help="The posting, or - for stdin (the default).")] = "-",
    *,
    format_: FormatOption = None,
    output: PageFile = None,
    force: Force = False,
    language: ResumeLanguage = "",
    to: To = "",
    sector: Sector = "",
    catalog: CatalogFolder = None,
) -> None:
    """Hold your résumé against a posting, and find its weak lines.

    Each duty of the posting stands beside the line that shows it, or a bullet to fill in. Suggestions are in the language of
    the résumé, unless --to names another. Nothing of it is kept.
    """
    from resume_helper.catalog import load_catalog
    from resume_helper.check import check as run
    from resume_helper.check import is_like_a_posting, is_resume_given, tells_of_a_person
    from resume_helper.cli.streams import same, spare, tell_written, write_result
    from resume_helper.render import json
    from resume_helper.render.checked import layout
    from resume_helper.resume_text import read_resume
    from resume_helper.suggestion import suggest

    wanted = form_wanted(format_, output, FORMS)
    if resume == posting or same(Path(resume), Path(posting)):
        raise UsageError(f"{resume}: this is given as the résumé and as the posting; give a file for one of them")
    if resume.lower().endswith(PROFILES):
        command = pasteable("resume-helper", "suggest", *([] if posting == STDIN else [posting]), "--profile", resume)
        raise UserError(f"{resume}: this is a profile; give it with: {command}")
    spare((Path(resume), Path(posting)), output, force=force)
    loaded = load_catalog(catalog)
    text, name = read_posting(resume, "résumé")
    own = read_resume(text, loaded, source=name, language=known_language(language, loaded))
    text, source = read_posting(posting)
    report = suggest(text, loaded, source=source, to=to or own.language, sector=sector)
    say = loaded.writing(own.language).messages
    # Said before anything else: a page of what is not so stands below it.
    if is_resume_given(report, text, loaded):
        if not tells_of_a_person(own):
            command = pasteable("resume-helper", "check", posting, resume)
            raise UserError(say["exchanged"].format(source=source, other=name, command=command))
        tell(say["like_resume"].format(source=source))
    if is_like_a_posting(own):
        tell(say["like_posting"].format(source=name))
    found = run(report, text, own)
    if wanted is Format.JSON:
        result = json.render(json.checked(found))
    else:
        code = code_for(found.report, loaded)
        result = page(layout(found, loaded.writing(code), loaded.languages), wanted, code, output)
    write_result(result, output)
    tell_written(say, output)
    if own.mixed:
        tell(say["two_columns"].format(source=name))
    if found.report.status != "ok":
        if wanted is Format.JSON:
            tell(reason_of(found.report, loaded))
        raise typer.Exit(Exit.NOTHING)
