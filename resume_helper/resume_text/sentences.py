"""A résumé that is told in sentences under no heading, as a letter or a chat is: what each of these tells of."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING

from resume_helper.catalog.phrases import phrase_at, phrases_in
from resume_helper.catalog.tongues import tongues
from resume_helper.posting.cut import is_item
from resume_helper.resume_text.contact import has_number, mail_in, name_in
from resume_helper.resume_text.dates import dates_in
from resume_helper.resume_text.denials import Denials
from resume_helper.resume_text.marks import SENTENCE_END
from resume_helper.resume_text.pieces import Pieces
from resume_helper.resume_text.prose import FEWEST_BESIDE, jobs_in
from resume_helper.resume_text.sections import JOBS, LEARNED, PartLine
from resume_helper.resume_text.statements import statements_in
from resume_helper.text import key, parts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from resume_helper.catalog import Catalog
    from resume_helper.catalog.resume_words import ResumeWords
    from resume_helper.resume_text.prose import JobTold

LONGEST_CONTACT = 16
"""Words of a line with a number to call or an address of mail, beside which little is told."""
LONGEST_SCHOOL = 6
"""Words of a sentence that names a school or a degree and tells no more."""
LONGEST_TONGUE = 8
"""Words of a sentence that names a language and no more than how well it is spoken."""
LONGEST_COURTESY = 4
"""Words of a sentence that only greets or thanks."""
MOST_BEFORE_A_WISH = 2
"""Words before the one by which a sentence tells a wish: "Now I would like to"."""
FEWEST_OF_A_LETTER = 3
"""Sentences of a letter that tells no job."""
FEWEST_OF_A_SENTENCE = 5
CONTACT = "other"
_ROW = re.compile(r"[^\n]*[^\s][^\n]*")


def told_in_sentences(text: str, told: Sequence[PartLine], code: str, catalog: Catalog) -> tuple[PartLine, ...]:
    """The lines of a résumé, those under no heading parted into sentences, each in the part that it tells of.

    So where no heading of work stands and some sentence tells a job, or all is a letter; else only what tells how to reach the
    person is set apart.
    """
    if any(line.part == JOBS for line in told):
        return tuple(told)
    reading = catalog.resume_words(code)
    words = Pieces(reading, catalog.titles(code))
    jobs = {
        line: [*jobs_in(text[line.start : line.end], words)]
        for line in told
        if not line.part and not is_item(text[line.start : line.end].strip())
    }
    if not any(jobs.values()) and not _is_a_letter([text[line.start : line.end] for line in jobs], reading):
        return tuple(_contact_apart(text, told, words))
    found, begun = list[PartLine](), False  # whether some job is told already
    for line in told:
        if line not in jobs:
            found.append(line)
            continue
        after = ""  # what else is told behind a job in the same line is not of that
        said = text[line.start : line.end]
        for start, end, job in _languages_apart(_sentences(said, jobs[line]), said, reading, catalog):
            one = PartLine(line.start + start, line.start + end, "")
            if job and not job.told:  # of another time, and not understood: of no job
                found.append(one._replace(part=CONTACT))
                continue
            stated = [] if job else statements_in(text[one.start : one.end], catalog, code)
            if stated:
                after = "profile" if begun else after
                found += (PartLine(one.start + part.start, one.start + part.end, part.part) for part in stated)
                continue
            if job:
                begun, after, part = True, "", "volunteer" if job.voluntary else JOBS
            else:
                part = _part(text[one.start : one.end], reading, catalog, code) or after
                after = "profile" if part and begun else after
                part = part or (
                    JOBS if begun else _of_the_person(text[one.start : one.end], reading, alone=not any(jobs.values()))
                )
            found.append(_bare(one._replace(part=part), text, reading))
    return tuple(found)


def _is_a_letter(lines: Sequence[str], reading: ResumeWords) -> bool:
    """Whether lines under no heading tell of the person, as one who never worked does: some sentences, with a name or "I"."""
    said = [sentence for line in lines for sentence in SENTENCE_END.split(line)]
    own = sum(not reading.pronouns.isdisjoint(key(sentence)) for sentence in said)
    introduced = any(re.match(reading.prose.introduced, sentence, re.IGNORECASE) for sentence in said)
    return len(said) >= FEWEST_OF_A_LETTER and (introduced or own > len(said) / 2)


def _of_the_person(said: str, reading: ResumeWords, *, alone: bool) -> str:
    """The part of what stands before the first job: a whole sentence tells of the person, a few words are a name.

    A short one does so where sentences stand `alone`, without any job. What was from one year to another is no summary.
    """
    dates = dates_in(said, reading)
    if dates and dates.start and dates.end:
        return CONTACT
    short = alone and said.rstrip()[-1:] in (".", "!")
    return "profile" if short or len(parts(said)) >= FEWEST_OF_A_SENTENCE else ""


def _bare(line: PartLine, text: str, reading: ResumeWords) -> PartLine:
    """A line about languages without the words that say only that they are spoken: "I speak"."""
    said = text[line.start : line.end]
    lead = re.match(reading.prose.speaks, said, re.IGNORECASE) if line.part == "languages" else None
    return line._replace(start=line.start + lead.end()) if lead else line


def _contact_apart(text: str, told: Sequence[PartLine], words: Pieces) -> Iterator[PartLine]:
    """The lines, those that tell who the person is in the part for it: the first may be the name and nothing else."""
    top = [text[line.start : line.end].strip() for line in told[:1]]
    named = name_in(top, words.reading, words.titles)
    for n, line in enumerate(told):
        said = text[line.start : line.end]
        contact = not line.part and (_is_contact(said, words.reading) or (n == 0 and said.strip() == named))
        yield line._replace(part=CONTACT) if contact else line


def _sentences(text: str, jobs: Sequence[JobTold]) -> Iterator[tuple[int, int, JobTold | None]]:
    """The sentences of a line with their places, each with the job that it tells; what stands before a job is one by itself."""
    jobs = [job for job in jobs if not job.joined]
    starts = {job.first: job for job in jobs if job.first}
    edges = {0, len(text), *(found.end() for found in SENTENCE_END.finditer(text))}
    ends, added, firsts = sorted(edges), 0, [job.first for job in jobs]
    for above, one in zip([None, *jobs], jobs, strict=False):
        before = max(ends[bisect_right(ends, one.first) - 1], added)
        alike = above is not None and above.first >= before and above.told and one.told and above.voluntary == one.voluntary
        if alike:  # of one sentence: what tells the time of one may tell that of the other
            starts.pop(one.first, None)
        elif len(parts(text[before : one.first])) >= FEWEST_BESIDE:
            edges.add(added := one.first)
        else:
            starts.pop(one.first, None)
            starts[before] = one
    for start, end in pairwise(sorted(edges)):
        if parts(text[start:end]):
            at = bisect_left(firsts, start)
            yield start, end, starts.get(start) or (jobs[at] if at < len(jobs) and firsts[at] < end else None)


def _languages_apart(
    sentences: Iterable[tuple[int, int, JobTold | None]], text: str, reading: ResumeWords, catalog: Catalog
) -> Iterator[tuple[int, int, JobTold | None]]:
    """The sentences, those that tell no job parted where they go on to languages: "I finished school and I speak French"."""
    for start, end, job in sentences:
        lead = next(iter([*re.finditer(reading.prose.stated, text[start:end], re.IGNORECASE)][-1:]), None)
        at = start + lead.start() if lead and lead.lastgroup == "speaks" and not job else start
        apart = parts(text[start:at]) and not tongues(text[start:at], catalog) and tongues(text[at:end], catalog)
        if apart:
            yield start, at, None
        yield at if apart else start, end, job


def _part(said: str, reading: ResumeWords, catalog: Catalog, code: str) -> str:
    """The part that a sentence which tells no job tells of; "" for none."""
    words, prose = key(said), reading.prose
    courtesy = len(words) <= LONGEST_COURTESY and phrase_at(words, 0, reading.courtesies)
    if courtesy or _is_contact(said, reading):
        return CONTACT
    spoken, learned, licensed, personal = (
        any(phrases_in(words, phrases)) for phrases in (prose.spoken, prose.learned, prose.licensed, prose.personal)
    )
    if (spoken or len(words) <= LONGEST_TONGUE) and tongues(said, catalog):
        return "languages"
    if learned or any(word in reading.schools for word in words):
        whole = len(words) > LONGEST_SCHOOL or re.search(prose.worked, said, re.IGNORECASE)
        return LEARNED if whole or not reading.pronouns.isdisjoint(words) else "education"
    wish = Denials(code, catalog).wish(said)
    wished = wish >= 0 and len(parts(said[:wish])) <= MOST_BEFORE_A_WISH
    return "profile" if licensed or wished else CONTACT if personal else ""


def _is_contact(said: str, reading: ResumeWords) -> bool:
    """Whether a line tells who the person is, or how to reach them, and little more."""
    short = len(parts(said)) <= LONGEST_CONTACT
    return short and bool(mail_in(said) or has_number(said) or re.match(reading.prose.introduced, said, re.IGNORECASE))


def lines_of_a_chat(text: str, spans: Iterable[tuple[int, int]], reading: ResumeWords) -> Iterator[tuple[int, int]]:
    """The spans of lines, those joined that tell each a time of its own, or go on to another job, parted again.

    Where some are, no page broke them, and so are all that had room for the next word.
    """
    rows = [[found.span() for found in _ROW.finditer(text, *span)] for span in spans]
    width = max((end - start for row in rows for start, end in row), default=0)
    chat = any(_begins(text[slice(*then)], reading) for row in rows for then in row[1:])
    for row in rows:
        start = row[0][0]
        for (first, last), then in pairwise(row):
            roomy = last - first + 1 + len(text[slice(*then)].split(None, 1)[0]) <= width
            if chat and (roomy or _begins(text[slice(*then)], reading)):
                yield start, last
                start = then[0]
        yield start, row[-1][1]


def _begins(row: str, reading: ResumeWords) -> bool:
    """Whether a row tells a time, and begins with it or with words that go on to another job."""
    dates = dates_in(row, reading)
    before = re.match(reading.prose.before, row, re.IGNORECASE)
    return dates is not None and (dates.whole or dates.open) and (before is not None or not parts(row[: dates.first]))
