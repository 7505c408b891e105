"""What a posting is, above all else, and why there is nothing to suggest for one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from resume_helper.match.sector import OTHER
from resume_helper.render.line import BETWEEN, Line, marked
from resume_helper.text import key, one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from resume_helper.catalog.entries import Writing
    from resume_helper.report import Report


def head(report: Report, writing: Writing, languages: dict[str, str]) -> Iterator[Line]:
    """What the posting is, above all else: its title, its sector and language, and what of it was not read."""
    sector = writing.sectors.get(report.posting.sector, "")
    yield Line("title", report.posting.title or sector)
    told = about(report, writing, languages)
    yield Line("about", told if report.posting.title else told.removeprefix(f"{sector}{BETWEEN}"))
    if report.posting.second_language:
        yield Line("note", second_language(report, writing, languages))
    if report.posting.several:
        jobs = BETWEEN.join(report.posting.several)
        yield Line("note", writing.messages["several"].format(jobs=jobs))
    if report.had:
        yield Line("about", had_job(report, writing))


def had_job(report: Report, writing: Writing) -> str:
    """That somebody has had a job like that of the posting, and which."""
    return marked(writing.messages["had_job"].format(job=one_line(report.had)), held=True)


def about(report: Report, writing: Writing, languages: dict[str, str]) -> str:
    """Sector, occupation (where the title does not say it already) and language of the posting, in one line."""
    posting = report.posting
    sector = writing.sectors.get(posting.sector, posting.sector)
    name = posting.occupation.name if posting.occupation else ""
    new = name and f" {' '.join(key(name))} " not in f" {' '.join(key(posting.title))} "
    told = (name,) if new else ()
    return BETWEEN.join((sector, *told, languages.get(posting.language, posting.language)))


def reason(status: str, why: str, say: dict[str, str], languages: dict[str, str]) -> str:
    """The sentence that says why there is nothing to suggest, by the `status` and `why` of a report."""
    known = ", ".join(languages.values())
    key = "neighbour" if status == "unknown_language" and why else status
    if status in ("no_duties", "too_short") and why in say:
        key = why
    return say[key].format(about=why, languages=known)


def why_none(report: Report, writing: Writing, languages: dict[str, str]) -> str:
    """The same of one posting, with how to read it all the same where that would show anything."""
    told = reason(report.status, report.why, writing.messages, languages)
    if not report.aside:
        return told
    return f"{told} {read_anyway(writing)}"


def read_anyway(writing: Writing) -> str:
    """How a text is read as a posting that seems to be none of ours."""
    return writing.messages["read_anyway"].format(sectors=", ".join(id_ for id_ in writing.sectors if id_ != OTHER))


def second_language(report: Report, writing: Writing, languages: dict[str, str]) -> str:
    """The sentence that says that part of the posting was not read."""
    from resume_helper.catalog.tongues import named_in  # 20 ms, only of such postings

    posting = report.posting
    other, read = (
        named_in(code, writing.code) or languages.get(code, code) for code in (posting.second_language, posting.language)
    )
    return writing.messages["second_language"].format(about=other, language=read)
