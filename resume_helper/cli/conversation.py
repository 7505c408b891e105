"""The conversation of `resume-helper numbers`: each question, what is said to it, and what is asked back."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

from resume_helper.cli.streams import tell
from resume_helper.text import one_line, printable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from resume_helper.person.interview import Interview, Step
    from resume_helper.person.numbers import NumberReader

BOTH = 2
"""Jobs of which one can say "both"."""


class _Quit(Exception):  # noqa: N818 - no error
    """The person has had enough for now."""


class _NotTakenError(Exception):
    """An answer that is none: what to give instead."""


def converse(interview: Interview, command: str) -> None:
    """Ask all that is to be asked, and tell at the end the command that makes the résumé."""
    say = interview.writing.messages
    tell(say["how_to_answer"], err=False)
    tell(say["how_to_change"], err=False)
    try:
        while step := interview.current():
            number, all_ = interview.progress()
            question = "question_of" if all_ > 1 else "one_question"  # nobody says "about 1"
            tell(f"\n{say[question].format(number=number, all=all_)}", err=False)
            (_ask_number if step.metric else _ask_done)(interview, step)
        tell(say["all_asked"], err=False)
        print(f"  {printable(command)}")  # noqa: T201 - a line that the program broke could not be pasted
    except _Quit:
        tell(say["saved"], err=False)


def _ask_done(interview: Interview, step: Step) -> None:
    from resume_helper.person.jobs_named import jobs_named

    say, work = interview.writing.messages, interview.profile().work
    tell(say["done_where"].format(duty=interview.writing.duties[step.duty].name), err=False)
    for number, job in enumerate(work, 1):
        if job.called:  # one without a name is a fault of the profile, and nobody could tell which it is
            tell(f"  {number}  {job.called}", err=False)
    tell(f"  0  {say['in_none']}", err=False)

    how = say["give_job"].format(last=len(work)) if len(work) > 1 else say["give_yes"]

    def take(text: str) -> None:
        meant = _meant(text, say)
        number = "0" if meant == "no" else "1" if meant == "yes" and len(work) == 1 else text
        every = say["in_all"].split() + (say["in_both"].split() if len(work) == BOTH else [])
        jobs = range(len(work)) if text.lower() in every else jobs_named(number, len(work), say["and"])
        if jobs is None:
            raise _NotTakenError(f"{how} {say['enter_skips']}")
        interview.answer_done(step, jobs)

    _read(interview, step, take, "\n".join((*_explained(interview, step.duty), how)))


def _explained(interview: Interview, duty: str) -> Iterator[str]:
    """What is asked about a duty: the words of the posting, and what a résumé would say of it."""
    from resume_helper.bullets import ANY_PEOPLE, bullets

    say = interview.writing.messages
    if quote := interview.quotes.get(duty, ""):
        yield say["posting_says"].format(line=one_line(quote))
    made = bullets(duty, interview.writing, ANY_PEOPLE, present=False, numbers={})
    if plain := next((bullet.text for bullet in made if not bullet.slots), ""):
        yield say["resume_says"].format(line=plain)


def _ask_number(interview: Interview, step: Step) -> None:
    from resume_helper.bullets import tense

    writing, job = interview.writing, interview.profile().work[step.job]
    row, say = writing.metrics[step.metric], writing.messages
    tell(f"{job.called}: {tense(row.question, present=job.current)}", err=False)
    tell(f"  ({row.where})", err=False)
    line = interview.own_line(step)
    # Who comes back to a number has given it: Enter leaves that as it is.
    told = interview.told_by(line, step) if line and step.metric not in job.numbers else ""
    if line:
        tell(f"  {say['your_line'].format(line=one_line(line))}", err=False)
    if told:
        tell(f"  {say['enter_takes'].format(number=one_line(told))}", err=False)
    kind = interview.catalog.shared.metrics[step.metric].kind
    how = say["help_number"].format(example=say[f"example_{kind}"])
    _read(interview, step, _NumberAnswer(interview, step).take, how, told)


class _NumberAnswer:
    """What was said to the question for a number: what it comes to, and the questions that are still open about it."""

    def __init__(self, interview: Interview, step: Step) -> None:
        self._interview, self._step, self._say = interview, step, interview.writing.messages
        self._offered, self._questions = "", list[str]()

    def take(self, text: str) -> None:
        """Take an answer to the question, or to the first one that is open about it."""
        meant = _meant(text, self._say)
        if meant == "no" and self._questions:
            self._questions = []
            raise _NotTakenError(self._say["right_one"])
        if meant == "no":
            self._interview.skip(self._step)
        elif meant == "yes" and self._questions:
            self._settle(self._questions[1:])
        else:
            self._settle(self._doubts(text))

    def _doubts(self, text: str) -> list[str]:
        """What is to be asked about a number as typed, which is offered from now on."""
        from resume_helper.person.amounts import NumberError, refused
        from resume_helper.render.profile import doubt_text

        writing = self._interview.writing
        try:
            self._offered, doubts = self._interview.offered(self._step, text)
        except NumberError as error:
            # A slip leaves the question before it open: it is asked again, so that its yes is the answer to it.
            why = refused(error, self._step.metric, writing)
            again = f"\n\n{self._questions[0]}" if self._questions else f" {self._say['enter_skips']}"
            raise _NotTakenError(why + again) from None
        return [f"{doubt_text(doubt, writing)}\n{self._say['keep_it']}" for doubt in doubts]

    def _settle(self, left: list[str]) -> None:
        """Ask what is still in doubt, one thing at a time; then the number is the person's own, even what was worked out."""
        self._questions = left
        if left:
            raise _NotTakenError(left[0])
        self._interview.answer_number(self._step, self._offered)


def _meant(text: str, say: Mapping[str, str]) -> str:
    """What a text says in the words of the language: "yes", "no", or "" for anything else."""
    return next((answer for answer in ("yes", "no") if text.lower() in say[answer].split()), "")


def _says(text: str, words: str, reader: NumberReader) -> bool:
    """Whether a text is one of some words, with a word or two of no weight behind it at most: "no idea, sorry"."""
    said = re.fullmatch(rf"{words}(?P<rest>(?:,?\s[^\W\d_]+){{0,2}})\s?[.!?]*", text, re.IGNORECASE)
    return said is not None and not reader.tells_many(said["rest"])


def _read(interview: Interview, step: Step, take: Callable[[str], None], how: str, told: str = "") -> None:
    """Read answers until one can be taken: nothing skips, b goes back, q stops, ? tells `how` to answer.

    Where the person has `told` it already, nothing takes that, but only as the first answer: to a doubt it skips.
    """
    said, reader = interview.catalog.typed.said, interview.reader
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
        if _says(text, said["help"], reader):
            tell(f"{how}\n{interview.writing.messages['how_to_answer']}", err=False)
            continue
        text, told = text or told, ""
        if not text or _says(text, said["unknown"], reader):
            interview.skip(step)
            return
        try:
            take(text)
        except _NotTakenError as error:
            tell(error, err=False)
        else:
            return
