"""What a résumé lists besides jobs and schooling: skills, languages and certificates, in the words of the person."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from resume_helper.holder import folded, within
from resume_helper.holder.fluency import MOTHER_TONGUE
from resume_helper.resume_text.labels import LABEL
from resume_helper.resume_text.listed.certificates import certificates_in, row_of
from resume_helper.resume_text.listed.items import Sorted, as_told
from resume_helper.resume_text.listed.licences import certificates_of, unlabelled
from resume_helper.resume_text.listed.passing import certificates_in_passing, products_in_passing
from resume_helper.resume_text.sections import LICENCES
from resume_helper.text import key, parts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from resume_helper.catalog.resume_words import ResumeWords
    from resume_helper.resume_text import ResumeText

Row = dict[str, str]


class Listed(NamedTuple):
    """What a résumé lists, as JSON Resume has it, and what of it is not taken over: sentences, and what has no place there."""

    skills: list[Row]
    languages: list[Row]
    certificates: list[Row]
    left: list[str]


def listed(resume: ResumeText) -> Listed:
    """What a résumé lists. Its words stay as they are: another name for a skill may say more, or less, than the person did."""
    sorted_ = Sorted(resume)
    reading = resume.catalog.resume_words(resume.language)
    told = certificates_in([*_read(resume, sorted_)], reading)
    named = [*(row["name"] for row in told.rows), *sorted_.certificates]
    passed = (item for item in certificates_in_passing(resume) if not within(item, folded(named)))
    rows = [*told.rows, *(row_of(one, reading) for one in dict.fromkeys((*sorted_.certificates, *passed)))]
    skills = [{"name": skill} for skill in _skills(resume, sorted_.skills, named)]
    return Listed(skills, [*_languages(resume)], [*_without_headings(rows, reading)], [*told.beside, *sorted_.left])


def _read(resume: ResumeText, sorted_: Sorted) -> Iterator[str]:
    """The lines that tell a certificate. What others list is sorted, and what stands among its languages and is none."""
    headings, heads = resume.catalog.resume_words(resume.language).headings, {line.heading for line in resume.told}
    for line in resume.told:
        said = resume.text[line.start : line.end]
        text = as_told(said)
        if line.part == "certificates" and said.strip() not in heads and parts(text):  # not the one whose classes stand below
            if names := certificates_of(line, resume):
                yield from names
            else:
                sorted_.left.append(text)
        elif line.part in ("skills", "further"):
            label = LABEL.match(text) if line.part == "further" else None
            whole = label and key(label[1]) not in headings
            sorted_.take(text if whole else unlabelled(text, resume, line.heading), sure=line.part == "skills")
    for item in resume.languages.others:
        sorted_.sort_in(item, sure=False)


def _without_headings(rows: Sequence[Row], reading: ResumeWords) -> Iterator[Row]:
    """The certificates, without the heading of a licence that another tells more of: "Licence" above "Licence: B"."""
    for row in rows:
        said = key(row["name"])
        bare = reading.headings.get(said) == LICENCES
        if not (bare and within(row["name"], folded(other["name"] for other in rows if key(other["name"]) != said))):
            yield row


def _skills(resume: ResumeText, skills: list[str], certificates: list[str]) -> list[str]:
    """The skills, with the products that are named in passing; of two that say the same the longer one."""
    every = [*skills]
    every += (tool for tool in products_in_passing(resume) if not within(tool, folded([*every, *certificates])))
    return [one for one in dict.fromkeys(every) if not within(one, folded(other for other in every if other != one))]


def _languages(resume: ResumeText) -> Iterator[Row]:
    """The languages that it names, the mother tongue first, each with the words beside it that tell how well it is spoken."""
    for row in sorted(resume.languages.found(), key=lambda row: not (row.level and row.level.low == MOTHER_TONGUE)):
        yield {"language": row.name, "fluency": row.said} if row.said else {"language": row.name}
