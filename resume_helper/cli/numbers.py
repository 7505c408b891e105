"""`resume-helper numbers`: the interview that finds the person's own numbers."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from resume_helper.cli.options import CatalogFolder, To, known_language
from resume_helper.cli.streams import tell
from resume_helper.errors import Exit, UsageError, UserError, pasteable
from resume_helper.posting.decode import STDIN

if TYPE_CHECKING:
    from resume_helper.person.interview import Interview


def numbers(
    profile: Annotated[
        Path, typer.Argument(metavar="PROFILE", help="Your profile; answers are saved in it at once.", readable=False)
    ],
    posting: Annotated[
        str, typer.Argument(metavar="[POSTING]", help="Ask only about the duties of this posting (- for stdin).")
    ] = "",
    *,
    option: Annotated[str, typer.Option("--posting", metavar="FILE", hidden=True)] = "",
    answers: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Take the answers from this YAML file, as --template writes it.", readable=False),
    ] = None,
    blank: Annotated[
        Path | None,
        typer.Option("--template", metavar="FILE", help="Write such a file to fill in, with the questions.", readable=False),
    ] = None,
    to: To = "",
    catalog: CatalogFolder = None,
) -> None:
    """Ask which duties you have done, where, and your numbers.

    One question at a time: Enter skips a question, as "don't know" does, ? helps, b goes back, q stops; the next run goes on
    where you stopped. Where a line of yours has the number, it is shown, and Enter takes it.

    Type numbers as you write them, in any of the languages: 1,200, 4m30s, 80/day, about 60, sixty, 60 calls. 46 of 48 is
    worked out as a share, and 400/week, where a day is asked, for full time; you are asked whether that is right. A change
    has an arrow: 78% -> 94% in 6 months. What can hardly be is kept if you say yes; what cannot be is refused.

    --answers takes all answers of a file or none. Its keys are duties, and numbers below them, by their ids or as they are
    printed; job is the place of the job in the profile, from 1; [{job: 1}, {job: 2}] was done in two, and no was not done. It
    cannot ask: what is doubted is saved, and told. A template has what the profile has.
    """
    from resume_helper.catalog import load_catalog
    from resume_helper.cli.kinds import read_posting, refuse_resume
    from resume_helper.cli.pages import reason_of
    from resume_helper.cli.people import check_one
    from resume_helper.person import number_reader
    from resume_helper.person.interview import Interview
    from resume_helper.person.profile import read_profile
    from resume_helper.suggestion import suggest

    if posting and option:
        raise UsageError(f"the posting is named twice, as {posting} and as --posting {option}; leave out one of them")
    posting = posting or option
    check_one(profile, catalog)
    loaded = load_catalog(catalog)
    known = read_profile(profile, loaded.shared)
    asked, quotes = [duty for job in known.work for duty in job.duties], dict[str, str]()
    seldom = frozenset(row.id for row in loaded.shared.metrics.values() if row.sectors == ())
    code = known_language(to, loaded) or known.language
    if posting:
        text, source = read_posting(posting)
        report = suggest(text, loaded, source=source, to=code)
        refuse_resume(report, text, posting, loaded, anyway=False)
        if report.status != "ok":
            tell(f"{source}: {reason_of(report, loaded)}")
            raise typer.Exit(Exit.NOTHING)
        asked, seldom = [duty.id for duty in report.duties], report.seldom
        quotes = {duty.id: duty.evidence[0].quote for duty in report.duties if duty.evidence}
        code = report.written_in or code or report.posting.language
    if not asked and not answers:
        raise UserError(f"{profile}: {loaded.writing(loaded.spoken(code)).messages['no_job_duties']}")
    code = loaded.spoken(code)
    interview = Interview(profile, loaded, asked, number_reader(known.language or code, loaded), code, quotes, seldom)
    if blank:
        from resume_helper.cli.streams import write_new
        from resume_helper.person.answering import template

        write_new(template(interview), blank)
        command = pasteable("resume-helper", "numbers", str(profile), "--answers", str(blank))
        tell(interview.writing.messages["answers_next"].format(command=command))
    elif answers:
        _take(answers, interview)
    elif sys.stdin is None:
        raise UserError("<stdin>: there is none; type the answers at a terminal, or name a file of them with --answers")
    else:
        from resume_helper.cli.conversation import converse

        _tell_blanks(interview, err=False)
        name = posting if posting not in ("", STDIN) else loaded.writing(code).messages["a_posting"]
        words = "build", str(profile), name
        # A name of its own: cv.docx may well be what the person has already.
        options = (
            "--output",
            f"cv-{Path(name).stem}.docx",
            *(("--to", to) if to else ()),
            *(("--catalog", str(catalog)) if catalog else ()),
        )
        converse(interview, pasteable("resume-helper", *words, *options))


def _take(answers: Path, interview: Interview) -> None:
    """Take the answers from a file, and tell how many they were and what is doubted."""
    from resume_helper.person.answering import answer_from
    from resume_helper.render.profile import doubt_text

    taken, writing = answer_from(answers, interview), interview.writing
    saved = "answers_saved" if taken.duties or taken.numbers else "answers_known"
    tell(writing.messages[saved].format(duties=taken.duties, numbers=taken.numbers))
    for doubt in taken.doubts:
        tell(doubt_text(doubt, writing))
    _tell_blanks(interview, err=True)


def _tell_blanks(interview: Interview, *, err: bool) -> None:
    """Tell what `build` will not take in the profile, which the answers mend nothing of."""
    from resume_helper.person.readiness import PLACEHOLDER, unready

    faults = unready(interview.profile())
    if faults:
        tell(interview.writing.messages["not_ready"], err=err)
    for fault in faults:
        blank = next((one for one in fault.about if PLACEHOLDER.fullmatch(one)), "")
        tell(f"  {fault.place}: {blank}" if blank else f"  {fault.told(interview.fault_words)}", err=err)
