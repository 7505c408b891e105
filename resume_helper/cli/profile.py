"""`resume-helper profile`: the person's own file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from resume_helper.cli.kinds import PROFILES, read_posting
from resume_helper.cli.options import LANGUAGES, CatalogFolder, ResumeLanguage, known_language
from resume_helper.cli.streams import tell
from resume_helper.errors import Exit, UserError, pasteable

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog
    from resume_helper.resume_text import ResumeText

app = typer.Typer(help="Make, import and check the file that says who you are.", no_args_is_help=True, rich_markup_mode=None)

SUFFIXES = ("", *PROFILES)


@app.command()
def new(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The profile to make, .yaml or .json.", readable=False)],
    *,
    code: Annotated[str, typer.Option("--language", help=f"The language that you write in: {LANGUAGES}.")] = "en",
) -> None:
    """Write a new profile to fill in. An existing file is never overwritten."""
    from resume_helper.catalog import load_catalog
    from resume_helper.cli.people import numbers_for
    from resume_helper.cli.streams import form_of, write_new
    from resume_helper.render.profile import template

    form = form_of(file, SUFFIXES, "a profile")
    catalog = load_catalog()
    writing = catalog.writing(known_language(code, catalog))
    write_new(template(writing, as_json=form == ".json"), file)
    tell(f"{file}: {writing.messages['fill_in'].format(command=numbers_for(file, '', writing.messages))}")


@app.command("import")
def import_(
    source: Annotated[
        Path,
        typer.Argument(
            metavar="SOURCE",
            help="Your résumé (text, HTML, RTF, .docx, .pdf), or a JSON Resume or RenderCV file.",
            readable=False,
        ),
    ],
    *,
    file: Annotated[
        Path, typer.Option("--output", "-o", metavar="FILE", help="The profile to make, .yaml or .json.", readable=False)
    ],
    language: ResumeLanguage = "",
    catalog: CatalogFolder = None,
) -> None:
    """Make a profile of a résumé, or of another program's file.

    A résumé is read line by line, in the layouts that people, Europass and LinkedIn use (its PDF, or the page as it is
    pasted), in tables of Word, in columns that their headings tell apart, or sentence by sentence in a letter or a chat: jobs
    with the duties that their lines show, schooling, volunteering, awards, skills, languages and certificates. What is not
    told is left in [brackets], and what was not taken over is listed.

    An existing file is never overwritten, and one with faults is not written.
    """
    from tempfile import TemporaryDirectory

    from resume_helper.catalog import load_catalog
    from resume_helper.catalog.entries import language_of
    from resume_helper.cli.people import numbers_for
    from resume_helper.cli.streams import form_of, write_new
    from resume_helper.person.importing import imported, written
    from resume_helper.person.profile import check_profile, language_named

    as_json = form_of(file, SUFFIXES, "a profile") == ".json"
    loaded = load_catalog(catalog)
    resume, left, blanks, apart = None, list[str](), list[str](), list[str]()
    code = known_language(language, loaded)
    spoken = loaded.spoken(code, language_named(source, loaded.shared))
    words = loaded.shared.faults.get(language_of(spoken), {})
    if source.suffix.lower() in SUFFIXES:
        text = imported(source, as_json=as_json, words=words)
    else:
        from resume_helper.person.missing import missing, of_no_job
        from resume_helper.resume_text.profile import taken

        resume = _resume(str(source), code, loaded)
        document, left = taken(resume)
        text = written(document, as_json=as_json)
        blanks = [*missing(document, loaded.writing(resume.language).messages)]
        apart = [*of_no_job(document)]
    with TemporaryDirectory() as folder:
        trial = Path(folder, "profile")
        trial.write_text(text, "utf-8")
        faults = check_profile(trial, loaded.shared)
    for fault in faults:
        # The line is that of the trial.
        tell(fault._replace(place=fault.place._replace(file=str(source), line=0)).told(words))
    if faults:
        raise typer.Exit(Exit.INPUT)
    write_new(text, file)
    if resume is None:
        say = loaded.writing(spoken).messages
        tell(f"{file}: {say['look_over'].format(command=numbers_for(file, '', say))}")
        return
    say = loaded.writing(resume.language).messages
    if resume.mixed:
        tell(say["two_columns"].format(source=source))
    if left:
        tell(say["not_taken"].format(lines="; ".join(left)))
    if blanks:
        tell(say["left_open"].format(names="; ".join(blanks)))
    for line in apart:
        tell(f"{file}: {say['of_no_job'].format(line=line)}")
    tell(f"{file}: {say['imported'].format(command=numbers_for(file, '', say))}")


def _resume(source: str, language: str, catalog: Catalog) -> ResumeText:
    """The résumé of a file, in a language if one is named. Raises UserError where it is a posting."""
    from resume_helper.check import is_like_a_posting
    from resume_helper.resume_text import read_resume

    said, name = read_posting(source, "résumé")
    resume = read_resume(said, catalog, source=name, language=language)
    if is_like_a_posting(resume):
        command = pasteable("resume-helper", "suggest", name)
        raise UserError(catalog.writing(resume.language).messages["posting_alone"].format(source=name, command=command))
    return resume


@app.command()
def check(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="Your profile.", readable=False)],
    *,
    catalog: CatalogFolder = None,
) -> None:
    """Report the faults of a profile, and numbers that are unlikely."""
    from resume_helper.catalog import load_catalog
    from resume_helper.cli.people import check_one
    from resume_helper.person import read_person
    from resume_helper.person.lines import contradicted
    from resume_helper.person.missing import missing, of_no_job
    from resume_helper.render.profile import doubt_text

    check_one(file, catalog)
    loaded = load_catalog(catalog)
    try:
        someone = read_person(file, loaded, ready=True)
    except UserError as error:
        tell(error, err=False)
        raise typer.Exit(Exit.INPUT) from None
    writing = loaded.writing(loaded.spoken(someone.profile.language))
    unused, doubts = someone.unused(), [*someone.doubts(), *contradicted(someone)]
    lacking = [*missing(someone.profile.raw, writing.messages)]
    if lacking:
        tell(writing.messages["left_open"].format(names="; ".join(lacking)), err=False)
    for line in of_no_job(someone.profile.raw):
        tell(f"{file}: {writing.messages['of_no_job'].format(line=line)}", err=False)
    for place in unused:
        tell(f"{place}: {writing.messages['number_unused']}", err=False)
    for doubt in doubts:
        tell(doubt_text(doubt, writing), err=False)
    tell(writing.messages["numbers_to_check" if unused or doubts else "no_faults"])
