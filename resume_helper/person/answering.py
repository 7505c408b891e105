"""Answers to the interview from a file, for scripts."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from difflib import get_close_matches
from typing import TYPE_CHECKING, NamedTuple

from resume_helper import yamlfile
from resume_helper.bullets import tense
from resume_helper.errors import UserError
from resume_helper.person.amounts import NumberError, refused
from resume_helper.person.interview import NO, YES, Step
from resume_helper.person.jobs_named import number_of_job
from resume_helper.text import key, one_line
from resume_helper.yamlfile import Faults, Node, all_told

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from resume_helper.person.doubts import Doubt
    from resume_helper.person.interview import Interview
    from resume_helper.person.job import Job
    from resume_helper.person.profile import Profile
    from resume_helper.yamlfile import Place

JOB = "job"
_PLAIN = re.compile(r"(?:[~\w$\u20ac\u00a3][\w.,%/ $\u20ac\u00a3+>-]*)?")
"""A number that YAML reads as it is written."""


class Taken(NamedTuple):
    """What the profile had not yet: how many duties as done in a job, or not, how many numbers, and the doubts about these."""

    duties: int
    numbers: int
    doubts: tuple[Doubt, ...]


def answer_from(path: Path, interview: Interview) -> Taken:
    """Take answers from a YAML file.

    The file has a key for each duty, its id or its name as printed: `no`, `yes`, or the language's words for them, or a mapping
    with `job` (its number in `work`, from 1; needed where there are several) and a value for each metric of the duty, by its
    id or the label of its blank, or a list of such mappings for a duty that was done in several jobs. What is empty answers
    nothing.
    Raises UserError, with all of them and nothing saved, for answers that cannot be taken. Nobody is there to be asked about
    what is doubted: it is saved as it was given, and told.
    """
    faults = Faults()
    root = yamlfile.read(path, str(path), faults)
    duties = root.told(faults) if root else {}
    given: dict[tuple[int, str], str] = {}
    steps = [
        step for duty, node in duties.items() for one in _each(node) for step in _steps(duty, one, interview, given, faults)
    ]
    if faults.found:
        raise UserError(all_told(faults.found, interview.fault_words))
    profile = interview.profile()
    steps = [(step, text) for step, text in steps if not _is_known(step, text, profile)]
    for step, text in steps:
        if step.metric:
            interview.answer_number(step, text)
        else:
            done = (at for at, job in enumerate(interview.profile().work) if step.duty in job.duties)
            interview.answer_done(step, () if text == NO else {*done, int(text) - 1})
    told = [(step, text) for step, text in steps if step.metric]
    found = dict.fromkeys(doubt for step, text in told for doubt in interview.doubts(step, text))
    return Taken(len(steps) - len(told), len(told), tuple(found))


def _is_known(step: Step, text: str, profile: Profile) -> bool:
    """Whether the profile has an answer already, to the letter."""
    if step.metric:
        return profile.work[step.job].numbers.get(step.metric) == text
    if text == NO:
        return step.duty in profile.not_done and not any(step.duty in job.duties for job in profile.work)
    return step.duty in profile.work[int(text) - 1].duties and step.duty not in profile.not_done


def _each(node: Node) -> list[Node]:
    return node.value if isinstance(node.value, list) else [node]


def _steps(
    duty: str, node: Node, interview: Interview, given: dict[tuple[int, str], str], faults: Faults
) -> list[tuple[Step, str]]:
    """The answers about one duty, checked; `given` are the numbers so far by job and metric, of which each has one."""
    shared, writing = interview.catalog.shared, interview.writing
    called = {row.name: id_ for id_, row in writing.duties.items()}
    if duty not in shared.duties:
        told = _named(duty, called)
        if not told:
            near = get_close_matches(duty, (*shared.duties, *called), n=1)
            unknown = writing.messages["duty_unknown" if near else "duty_unlisted"]
            faults.add(node.place, unknown.format(name=duty, near="".join(near)))
            return []
        duty = told
    short = node.value.lower() if isinstance(node.value, str) else ""
    if short in (NO, *writing.messages["no"].split()):
        return [(Step(duty), NO)]
    fields = {} if short in (YES, *writing.messages["yes"].split()) else _whole(node.mapping(faults))
    if len(fields) > 1 and all(child.blank for child in fields.values()):  # as the template has it
        return []
    said = fields.pop(JOB, None)
    job = _job(None if said and said.blank else said, node.place, interview.profile().work, writing.messages, faults)
    known = dict.fromkeys(metric for slots in shared.duties[duty].slots for metric in slots)
    found = [(Step(duty), job)]
    labels = {writing.metrics[metric].name: metric for metric in known if metric in writing.metrics}
    for label, child in fields.items():
        metric = label if label in known else _named(label, labels) or label
        if metric in known and child.blank:
            continue
        if metric not in known:
            names = ", ".join((JOB, *known))
            faults.add(child.place, writing.messages["number_unknown"].format(metric=metric, names=names))
            continue
        text = child.text(faults)
        step = Step(duty, metric, number_of_job(job) - 1)
        try:
            interview.read(step, text)
        except NumberError as error:
            faults.add(child.place, f"'{text}': {refused(error, metric, writing)}")
        first = given.setdefault((step.job, metric), text)
        if first != text:
            faults.add(child.place, writing.messages["number_twice"].format(metric=metric, first=first, text=text))
        found.append((step, text))
    return found


def _named(said: str, names: Mapping[str, str]) -> str:
    """What is called as is said, but for capitals, and underscores for spaces; "" for nothing."""
    return next((id_ for name, id_ in names.items() if key(name) == key(said.replace("_", " "))), "")


def _whole(fields: Mapping[str, Node]) -> dict[str, Node]:
    """The fields of a mapping, with numbers whole that YAML has parted at a decimal comma: `{share: 2,1 % -> 1,3 %}`."""
    whole, last = dict[str, Node](), ""
    for name, child in fields.items():
        before = whole[last].value if last else ""
        if child.blank and name[:1].isdigit() and isinstance(before, str) and before[-1:].isdigit():
            whole[last] = replace(whole[last], value=f"{before},{name}")
        else:
            whole[name], last = child, name
    return whole


def template(interview: Interview) -> str:
    """A file of answers to fill in: for each duty that is asked about, the questions for its numbers as comments.

    What the profile has stands there already. A number of two duties of a job stands at the first of them.
    """
    profile, writing = interview.profile(), interview.writing
    say, rows, asked = writing.messages, list[str](), set[Step]()
    rows += (f"# {line}" for line in say["answers_how"].format(no=say["no"].split()[0]).splitlines())
    rows += (f"#   {number}  {job.called}" for number, job in enumerate(profile.work, 1) if job.called)
    for duty in interview.asked:
        rows += ("", f"# {writing.duties[duty].name}", *_entry(duty, profile, interview, asked))
    return "\n".join(rows) + "\n"


def _entry(duty: str, profile: Profile, interview: Interview, asked: set[Step]) -> Iterator[str]:
    """What a template has of a duty: that it was not done, the jobs in which it was, or a job to fill in."""
    jobs = [at for at, job in enumerate(profile.work) if duty in job.duties]
    if jobs:
        yield f"{duty}:"
        first, rest = ("  - ", "    ") if len(jobs) > 1 else ("  ", "  ")
        for at in jobs:
            yield f"{first}{JOB}: {at + 1}"
            yield from (f"{rest}{row}" for row in _asked_of(duty, profile.work[at], at, interview, asked))
    elif duty in profile.not_done:
        yield f"{duty}: {interview.writing.messages['no'].split()[0]}"
    else:
        fields = [f"{JOB}:", *_asked_of(duty, None, -1, interview, asked)]
        mark = "" if len(fields) > 1 else "# "  # without numbers to leave empty it would answer that it was done
        yield from (f"{mark}{row}" for row in (f"{duty}:", *(f"  {field}" for field in fields)))


def _asked_of(duty: str, job: Job | None, at: int, interview: Interview, asked: set[Step]) -> Iterator[str]:
    """The questions for the numbers of a duty in a job, if it is known in which, each with what the person has told of it."""
    writing, say = interview.writing, interview.writing.messages
    for metric in dict.fromkeys(metric for slots in interview.counted(duty) for metric in slots):
        row, step = writing.metrics[metric], Step("", metric, at)
        if job and step in asked:
            continue
        asked.add(step)
        number = job.numbers.get(metric, "") if job else ""
        yield f"# {tense(row.question, present=bool(job and job.current))} ({row.where})"
        if job and (line := interview.own_line(step)):
            yield f"# {say['your_line'].format(line=one_line(line))}"
        yield f"{metric}: {number if _PLAIN.fullmatch(number) else json.dumps(number, ensure_ascii=False)}".rstrip()


def _job(node: Node | None, place: Place, work: Sequence[Job], say: Mapping[str, str], faults: Faults) -> str:
    """The number of the job that an answer is about. With one job it goes without saying; with several nobody can tell."""
    jobs = ", ".join(f"{number} ({job.called})" if job.called else str(number) for number, job in enumerate(work, 1))
    if node is None:
        if len(work) > 1:
            faults.add(place, say["job_missing"].format(key=JOB, count=len(work), jobs=jobs))
        return "1"
    if isinstance(node.value, list):
        faults.add(node.place, say["job_several"].format(key=JOB))
        return "1"
    text = node.text(faults)
    if text and not 1 <= number_of_job(text) <= len(work):
        faults.add(node.place, say["job_unknown"].format(number=text, jobs=jobs))
    return text
