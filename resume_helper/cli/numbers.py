"""`resume-helper numbers`: the interview that finds the person's own numbers."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from resume_helper.cli.options import CatalogFolder, To, known_language
from resume_helper.cli.streams import pasteable, tell
from resume_helper.errors import Exit, UserError
from resume_helper.posting.decode import STDIN
from resume_helper.text import one_line, printable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from resume_helper.person.interview import Interview, Step

BOTH = 2
"""Jobs of which one can say "both"."""


class _Quit(Exception):  # noqa: N818 - no error
    """The person has had enough for now."""


class _NotTakenError(Exception):
    """An answer that is none: what to give instead."""


def numbers(
    profile: Annotated[
        Path, typer.Argument(metavar="PROFILE", help="Your profile; answers are saved in it at once.", readable=False)
    ],
    *,
    posting: Annotated[str, typer.Option(metavar="FILE", help="Ask only about the duties of this posting.")] = "",
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
    where you stopped.

    Type numbers as you write them, in any of the languages: 1,200, 4m30s, 80/day, about 60, sixty, 60 calls. 46 of 48 is
    worked out as a share, and 400/week, where a day is asked, for full time; you are asked whether that is right. A change
    has an arrow: 78% -> 94% in 6 months. What can hardly be is kept if you say yes; what cannot be is refused.

    --answers takes all answers of a file or none. Its keys are duties, and numbers below them, by their ids or as they are
    printed; job is the place of the job in the profile, from 1; [{job: 1}, {job: 2}] was done in two, and no was not done. It
    cannot ask: what is doubted is saved, and told.
    """
    from resume_helper.catalog import load_catalog
    from resume_helper.cli.kinds import read_posting, refuse_resume
    from resume_helper.cli.pages import reason_of
    from resume_helper.cli.people import check_one
    from resume_helper.person import number_reader
    from resume_helper.person.interview import Interview
    from resume_helper.person.profile import read_profile
    from resume_helper.suggestion import suggest

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
        _converse(interview, pasteable("resume-helper", *words, *options))


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


def _converse(interview: Interview, command: str) -> None:
    """Ask all that is to be asked, and tell at the end the command that makes the résumé."""
    say = interview.writing.messages
    tell(say["how_to_answer"], err=False)
    tell(say["how_to_change"], err=False)
    try:
        while step := interview.current():
            number, all_ = interview.progress()
            tell(f"\n{say['question_of'].format(number=number, all=all_)}", err=False)
            (_ask_number if step.metric else _ask_done)(interview, step)
        tell(say["all_asked"], err=False)
        print(f"  {printable(command)}")  # noqa: T201 - a line that the program broke could not be pasted
    except _Quit:
        tell(say["saved"], err=False)


def _ask_done(interview: Interview, step: Step) -> None:
    from resume_helper.person.interview import jobs_named

    say, work = interview.writing.messages, interview.profile().work
    tell(say["done_where"].format(duty=interview.writing.duties[step.duty].name), err=False)
    for number, job in enumerate(work, 1):
        if job.called:  # one without a name is a fault of the profile, and nobody could tell which it is
            tell(f"  {number}  {job.called}", err=False)
    tell(f"  0  {say['in_none']}", err=False)

    def take(text: str) -> None:
        meant = _meant(text, say)
        number = "0" if meant == "no" else "1" if meant == "yes" and len(work) == 1 else text
        every = say["in_all"].split() + (say["in_both"].split() if len(work) == BOTH else [])
        jobs = range(len(work)) if text.lower() in every else jobs_named(number, len(work), say["and"])
        if jobs is None:
            raise _NotTakenError(f"{say['give_job'].format(last=len(work))} {say['enter_skips']}")
        interview.answer_done(step, jobs)

    _read(interview, step, take, "\n".join(_explained(interview, step.duty, len(work))))


def _explained(interview: Interview, duty: str, last: int) -> Iterator[str]:
    """What is asked about a duty: the words of the posting, what a résumé would say of it, and how to answer."""
    from resume_helper.bullets import ANY_PEOPLE, bullets

    say = interview.writing.messages
    if quote := interview.quotes.get(duty, ""):
        yield say["posting_says"].format(line=one_line(quote))
    made = bullets(duty, interview.writing, ANY_PEOPLE, present=False, numbers={})
    if plain := next((bullet.text for bullet in made if not bullet.slots), ""):
        yield say["resume_says"].format(line=plain)
    yield say["give_job"].format(last=last)


def _ask_number(interview: Interview, step: Step) -> None:
    from resume_helper.bullets import tense
    from resume_helper.person.amounts import NumberError
    from resume_helper.person.interview import refused
    from resume_helper.render.profile import doubt_text

    writing, job = interview.writing, interview.profile().work[step.job]
    row, say, offered, questions = writing.metrics[step.metric], writing.messages, "", list[str]()
    tell(f"{job.called}: {tense(row.question, present=job.current)}", err=False)
    tell(f"  ({row.where})", err=False)
    line = interview.own_line(step)
    told = interview.told_by(line, step) if line else ""
    if line:
        tell(f"  {say['your_line'].format(line=one_line(line))}", err=False)
    if told:
        tell(f"  {say['enter_takes'].format(number=one_line(told))}", err=False)

    def take(text: str) -> None:
        nonlocal offered, questions
        meant = _meant(text, say)
        if meant == "no" and questions:
            questions = []
            raise _NotTakenError(say["right_one"])
        if meant == "no":
            interview.skip(step)
            return
        if meant == "yes" and questions:
            settle(questions[1:])
            return
        try:
            offered, doubts = interview.offered(step, text)
        except NumberError as error:
            # A slip leaves the question before it open: it is asked again, so that its yes is the answer to it.
            why = refused(error, step.metric, writing)
            raise _NotTakenError(f"{why}\n\n{questions[0]}" if questions else f"{why} {say['enter_skips']}") from None
        settle([f"{doubt_text(doubt, writing)}\n{say['keep_it']}" for doubt in doubts])

    def settle(left: list[str]) -> None:
        """Ask what is still in doubt, one thing at a time; then the number is the person's own, even what was worked out."""
        nonlocal questions
        questions = left
        if left:
            raise _NotTakenError(left[0])
        interview.answer_number(step, offered)

    kind = interview.catalog.shared.metrics[step.metric].kind
    _read(interview, step, take, say["help_number"].format(example=say[f"example_{kind}"]), told)


def _meant(text: str, say: Mapping[str, str]) -> str:
    """What a text says in the words of the language: "yes", "no", or "" for anything else."""
    return next((answer for answer in ("yes", "no") if text.lower() in say[answer].split()), "")


def _says(text: str, words: str) -> bool:
    """Whether a text is one of some words, with a word or two of no weight behind it at most: "no idea, sorry"."""
    return re.fullmatch(rf"{words}(?:,?\s[^\W\d_]+){{0,2}}\s?[.!?]*", text, re.IGNORECASE) is not None


def _read(interview: Interview, step: Step, take: Callable[[str], None], how: str, told: str = "") -> None:
    """Read answers until one can be taken: nothing skips, b goes back, q stops, ? tells `how` to answer.

    Where the person has `told` it already, nothing takes that, but only as the first answer: to a doubt it skips.
    """
    said = interview.catalog.typed.said
    while True:
        sys.stdout.write("> ")
        sys.stdout.flush()
        line = sys.stdin.readline()
        text = line.strip()
        if not line or text.lower() == "q":
            raise _Quit
        if text.lower() == "b":
            if interview.back():
                return
            tell(interview.writing.messages["first_question"], err=False)
            continue
        if _says(text, said["help"]):
            tell(f"{how}\n{interview.writing.messages['how_to_answer']}", err=False)
            continue
        text, told = text or told, ""
        if not text or _says(text, said["unknown"]):
            interview.skip(step)
            return
        try:
            take(text)
        except _NotTakenError as error:
            tell(error, err=False)
        else:
            return
