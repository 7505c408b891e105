"""`resume-helper build`: the tailored résumé."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from resume_helper.cli.options import CatalogFolder, Force, Sector, To
from resume_helper.cli.pages import code_for
from resume_helper.cli.streams import tell
from resume_helper.errors import Exit
from resume_helper.text import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from resume_helper.catalog import Catalog
    from resume_helper.catalog.entries import Writing
    from resume_helper.person import Person
    from resume_helper.report import Report
    from resume_helper.resume import Position, Resume

SUFFIXES = (".docx", ".md", ".txt", ".html", ".json", ".yaml")
INTERVIEW_SUFFIXES = ("", ".md", ".txt", ".html", ".docx")


def build(
    profile: Annotated[Path, typer.Argument(metavar="PROFILE", help="Your profile.", readable=False)],
    posting: Annotated[str, typer.Argument(metavar="POSTING", help="The posting, or - for stdin.")],
    *,
    output: Annotated[
        Path,
        typer.Option(
            "--output",
            "-o",
            metavar="FILE",
            help="The résumé: .docx, .md, .txt, .html, .json (JSON Resume) or .yaml (RenderCV, for a PDF).",
            readable=False,
        ),
    ],
    interview: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Also write what to be ready to explain (.docx, .html, .md).", readable=False),
    ] = None,
    strict: Annotated[
        bool, typer.Option("--strict", help="Exit with 1 when a bullet could have a number that your profile lacks.")
    ] = False,
    all_jobs: Annotated[
        bool, typer.Option("--all-jobs", help="Keep the earliest jobs too, which have none of the posting's duties.")
    ] = False,
    lines: Annotated[
        int | None,
        typer.Option(
            min=1,
            metavar="N",
            help="Lines of one job at most, your own first. Without it: eight, but all of your own.",
            show_default=False,
        ),
    ] = None,
    force: Force = False,
    to: To = "",
    sector: Sector = "",
    catalog: CatalogFolder = None,
) -> None:
    """Write a résumé of your own jobs and numbers for one posting.

    Your own line comes first wherever one shows a duty, with your number where the line names what it counts. Where none
    does, a bullet of the catalog is used: with your number, or in a form that is true without one. What several jobs share is
    told in other words, or in short for the earlier ones. Duties without room are named in one line, and numbers that no line
    tells on the screen.

    Of jobs that go on, the one that fits best comes first. Those that ended over ten years before the latest began are left
    out where they come before the first with a duty of the posting, or a title of its sector. Volunteering may have duties
    too, and is always shown, as projects and awards are; references never. Skills are those that you name.

    Only a file that tells that this program wrote it, as a .docx or .html does, is written over without --force.
    """
    from resume_helper.cli.kinds import read_posting, refuse_resume
    from resume_helper.cli.people import load_person, numbers_for
    from resume_helper.cli.streams import form_of, spare, tell_written, write_result
    from resume_helper.render.interview import interview_sheet
    from resume_helper.resume import tailor
    from resume_helper.suggestion import suggest

    form = form_of(output, SUFFIXES, "a résumé")
    sheet = form_of(interview, INTERVIEW_SUFFIXES, "a sheet") if interview else ""
    spare((profile, Path(posting)), output, interview, force=force)
    someone = load_person(profile, catalog, ready=True)
    text, source = read_posting(posting)
    report = suggest(text, someone.catalog, source=source, to=to, sector=sector, person=someone)
    if not sector:
        refuse_resume(report, text, posting, someone.catalog)
    if report.status != "ok":
        tell(_without_duties(report, someone.catalog))
        raise typer.Exit(Exit.NOTHING)
    posted = report.posting.language
    if own := someone.words if not to and someone.writes_otherwise(posted) else "":  # one in two languages is of no use
        report = suggest(text, someone.catalog, source=source, to=own, sector=sector, person=someone)
    resume = tailor(report, someone, all_jobs=all_jobs, limit=lines or 0)
    write_result(_rendered(resume, form), output)
    if interview:
        write_result(interview_sheet(resume, report, sheet), interview)
    # First of all and to everybody: remarks alone look as if it had failed.
    tell_written(resume.writing.messages, output, interview, always=True)
    command = numbers_for(profile, posting, resume.writing.messages)
    if own:
        tell(_in_own_language(someone, posted, resume.writing))
    for remark in _remarks(resume, report, someone, command):
        tell(remark)
    if strict and any(position.lacking for position in resume.positions):
        raise typer.Exit(Exit.NOTHING)


def _without_duties(report: Report, catalog: Catalog) -> str:
    """Why there is no résumé, with what the posting tells all the same."""
    from resume_helper.render.layout import without_duties
    from resume_helper.render.text import plain

    return plain(without_duties(report, catalog.writing(code_for(report, catalog)), catalog.languages)).rstrip()


def _in_own_language(someone: Person, posted: str, writing: Writing) -> str:
    """That a résumé is in the language of the profile, and how it would be in that of the posting, `posted`."""
    from resume_helper.catalog.tongues import by_code, named_in

    asked = by_code(posted, someone.catalog)
    names = {"posting": named_in(asked, writing.code), "language": named_in(someone.own, writing.code)}
    return writing.messages["in_own_language"].format(code=posted, **names)


def _remarks(resume: Resume, report: Report, someone: Person, command: str) -> Iterator[str]:
    """What is to be said of a résumé that was made; `command` asks for what was done."""
    from resume_helper.render.profile import doubt_text
    from resume_helper.resume.listing import own_language

    say = resume.writing.messages
    if not any(line.duty for position in resume.positions for line in position.lines):
        yield say["none_done"].format(command=command)
    if foreign := own_language(someone, resume.writing):
        yield say["own_language"].format(language=foreign, count=sum(len(row.job.highlights) for row in resume.positions))
    if resume.left_out:
        yield say["left_out"].format(names="; ".join(map(one_line, resume.left_out)))
    asked = (skill for skill in report.skills if skill.asked == "stated" and skill.id in someone.implied)
    if unnamed := [resume.writing.skills[skill.id].name for skill in asked]:
        yield say["unnamed_skills"].format(names=", ".join(unnamed), first=unnamed[0])
    if missing := "; ".join(_missing(resume)):
        yield say["missing"].format(names=missing)
    yield from (doubt_text(doubt, resume.writing) for doubt in someone.doubts())
    for position in resume.positions:
        yield from _left_out(position, resume)


def _missing(resume: Resume) -> Iterator[str]:
    """What everybody looks for in a résumé and this one has not."""
    say, profile = resume.writing.messages, resume.profile
    if not (profile.email or profile.phone):
        yield say["missing_contact"]
    if not any(any(row.values()) for row in profile.education):
        yield say["missing_schooling"]
    for position in resume.positions:
        if not position.lines:
            yield say["missing_lines"].format(job=one_line(position.job.called))


def _left_out(position: Position, resume: Resume) -> Iterator[str]:
    """What a job would be stronger with, and what of it is not shown, with the reason."""
    say, writing, job = resume.writing.messages, resume.writing, one_line(position.job.called)
    for message, ids in (
        ("lacking", position.lacking),
        ("untold_otherwise", position.otherwise),
        ("untold_numbers", position.untold),
    ):
        if names := ", ".join(writing.metrics[id_].name for id_ in ids if id_ in writing.metrics):
            yield say[message].format(job=job, names=names)
    if position.named:
        names = "; ".join(writing.duties[id_].name for id_ in position.named)
        shown = len(position.lines) - 1
        yield say["named_only"].format(job=job, most=shown, more=shown + len(position.named), names=names)
    if position.cut:
        shown, names = len(position.lines), "; ".join(map(one_line, position.cut))
        yield say["cut"].format(job=job, most=shown, more=shown + len(position.cut), names=names)


def _rendered(resume: Resume, suffix: str) -> str | bytes:
    from resume_helper.render import exchange
    from resume_helper.render import resume as documents

    forms: dict[str, Callable[[Resume], str | bytes]] = {
        ".docx": documents.to_docx,
        ".md": documents.to_markdown,
        ".txt": documents.to_text,
        ".html": documents.to_html,
        ".json": exchange.to_json_resume,
        ".yaml": exchange.to_rendercv,
    }
    return forms[suffix](resume)
