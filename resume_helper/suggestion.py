"""The story of the program: a posting and a catalog in, a Report out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from resume_helper.catalog.entries import language_of
from resume_helper.duty_bullets import duties_with_bullets, questions_of, seldom_counted
from resume_helper.errors import UsageError, check_known
from resume_helper.match.dropped import Dropped
from resume_helper.match.employer import employer_of, without_employer
from resume_helper.match.language import language_in
from resume_helper.match.looks import as_it_looks
from resume_helper.match.matches import find_matches
from resume_helper.match.parted import jobs_parted
from resume_helper.match.sector import OTHER, find_sector, of_another_trade, other_trade, ours
from resume_helper.match.several import jobs_in
from resume_helper.match.title import find_occupation
from resume_helper.match.title_of_posting import title_given, title_of
from resume_helper.match.variety import variety_of
from resume_helper.posting.headings import DUTIES
from resume_helper.posting.tail import without_others
from resume_helper.posting.unwrap import line_spans
from resume_helper.report import OccupationFound, PostingFacts, Report, Unmatched, as_written
from resume_helper.sections import skills_section
from resume_helper.text import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from resume_helper.catalog import Catalog
    from resume_helper.catalog.entries import Writing
    from resume_helper.catalog.titles import Titles
    from resume_helper.match.matches import Matches
    from resume_helper.person import Person
    from resume_helper.posting.structure import Posting
    from resume_helper.report import Status

FEWEST_WORDS = 8
"""A text with fewer words is no posting."""
NO_WORDS: Final = "no_words"
"""Why a posting has no duties, or a duty is not counted: the catalog has no words for it in the language of the report."""
EMPTY: Final = "empty"
"""Why a text is too short that has nothing."""
SET_ASIDE, FEWEST_SET_ASIDE = "set_aside", 2
"""Why a posting has no duties though cues of so many were found: where they stand, it speaks of something else."""


def suggest(
    text: str,
    catalog: Catalog,
    *,
    source: str = "",
    title: str = "",
    to: str = "",
    sector: str = "",
    top: int | None = None,
    person: Person | None = None,
) -> Report:
    """What a posting asks for, and how a résumé can answer it.

    `text` is the posting; `source` names it in the report, `title` is that of the job where a table or a form
    gives it (by default it is found in the posting). `to` is the language of bullets, skills and questions (by default
    that of the posting) or a variety of one ("en-GB"; by default that of the person's profile, else the posting's), `sector`
    the sector (by default found in the posting). Raises UsageError for a language or sector that the catalog does not have.
    `top` is the number of duties given at most, from 1, those asked for most strongly.
    `person`, read with the same catalog, gives the skills held and the gaps.
    """
    if top is not None and top < 1:
        raise UsageError(f"the {top} duties asked for most are none; give a number from 1, or none for all")
    to = catalog.shared.code(to)
    check_known(to, catalog.shared.codes, "language")
    check_known(sector, ours(catalog.shared), "sector")
    read = as_it_looks(text, catalog, posted=True)
    report = _suggest(read.text, catalog, source=source, title=title, to=to, sector=sector, top=top, person=person)
    return report if read.text is text else as_written(report, text, read.span)


def _suggest(
    text: str, catalog: Catalog, *, source: str, title: str, to: str, sector: str, top: int | None, person: Person | None
) -> Report:
    """What `suggest` says of a text that is written as it looks, of options that are known."""
    spans = [*line_spans(text)]
    language = language_in(text, spans, catalog)
    written = _written_in(to or language.code, language.code, (text[start:end] for start, end in spans), catalog, person)
    to = written if to else ""
    if language.words < FEWEST_WORDS:
        facts = PostingFacts(source, "", language.code, language.second, sector, (), len(text))
        return _begun(catalog, facts, "too_short", to)._replace(why="" if spans else EMPTY)
    if language.code not in catalog.languages:
        facts = PostingFacts(source, "", "", "", sector, (), len(text))
        return _begun(catalog, facts, "unknown_language", to)._replace(why=_neighbour(language.code, catalog, to))
    index = catalog.index(language.code)
    text, spans = without_others(text, spans, index.headings)
    posting = index.posting(text, spans)
    matches = find_matches(posting, index, catalog.shared)
    told = find_sector(matches, catalog.shared)
    titles = catalog.titles(language.code)
    title = title_given(title, titles) or title_of(posting, matches.named, titles)
    company = employer_of(text, title, catalog, language.code)
    matches = matches._replace(conditions=without_employer(matches.conditions, company))
    duties = [*dict.fromkeys(row.under[0] for row in posting.segments if row.section == DUTIES)]
    facts = PostingFacts(
        *(source, title, language.code, language.second, sector or told.id, told.evidence, len(text)),
        several=jobs_in(text, titles) or jobs_parted(text, title, duties, language.code, catalog),
        company=company,
    )
    if not sector and of_another_trade(told, matches, catalog.shared):
        return _of_another_trade(facts, written, matches, catalog)
    return _answer(facts, written, posting, matches, catalog, person, top)


def _begun(catalog: Catalog, facts: PostingFacts, status: Status, to: str) -> Report:
    """A report that says nothing yet, in the language or variety `to`."""
    language = language_of(to)
    return Report(catalog.version, facts, status, language, variety=to if to != language else "")


def _written_in(to: str, language: str, lines: Iterable[str], catalog: Catalog, person: Person | None) -> str:
    """The variety of a language `to` that a report is written in, by its code; the language itself where it has none.

    That of the person's profile, or else that of a posting in this `language`, given as lines. A variety stays what it is.
    """
    shared = catalog.shared
    varieties = shared.varieties.get(to, ())
    if not varieties:
        return to
    if person and person.profile.language in varieties:
        return person.profile.language
    return variety_of(lines if to == language else (), varieties, shared.signs, catalog.signs_met)


def _neighbour(code: str, catalog: Catalog, to: str) -> str:
    """What a report in the language or variety `to` calls a language that is known and not read; "" for others."""
    from resume_helper.catalog.tongues import named_in  # 20 ms, only of postings that are not read

    name = catalog.shared.neighbours.get(code, "")
    return (named_in(code, to) or name) if name and to else name


def _of_another_trade(facts: PostingFacts, to: str, matches: Matches, catalog: Catalog) -> Report:
    """The report of a posting that is not about customer service: by its words where they say so, else without a reason."""
    words = other_trade(matches, catalog.shared)
    facts = facts._replace(sector=OTHER, sector_evidence=words)
    if words:
        stated, _ = _writable(matches, catalog.writing(to))
        aside = tuple(match.id for match in stated.duties)
        return _begun(catalog, facts, "other_trade", to)._replace(why=one_line(words[0].quote), aside=aside)
    return _begun(catalog, facts, "no_duties", to)


def _answer(
    facts: PostingFacts,
    to: str,
    posting: Posting,
    matches: Matches,
    catalog: Catalog,
    person: Person | None,
    top: int | None,
) -> Report:
    """The report of a posting that is about customer service, in the language or variety `to`."""
    writing = catalog.writing(to)
    facts = facts._replace(occupation=_occupation(facts, to, catalog))
    matches, untold = _writable(matches, writing)
    if not matches.duties:
        why = NO_WORDS if untold else _set_aside(matches)
        report = _begun(catalog, facts, "no_duties", to)._replace(
            why=why, unmatched=untold, conditions=matches.conditions, dropped=matches.dropped
        )
        return _held_by(person, report, posting) if person else report
    words = writing if language_of(writing.code) == facts.language else catalog.writing(facts.language)
    seldom = seldom_counted(matches, catalog, words, facts.sector)
    duties = duties_with_bullets(matches, catalog, writing, person, words, seldom)[:top]
    report = _begun(catalog, facts, "ok", to)._replace(
        duties=duties,
        skills=skills_section(matches.skills, matches.duties, catalog, facts.language, to),
        questions=questions_of(duties, writing),
        unmatched=untold + _unmatched(posting, matches, facts.title, catalog.titles(facts.language)),
        conditions=matches.conditions,
        people=matches.people,
        seldom=seldom,
        dropped=matches.dropped,
    )
    if not person:
        return report
    from resume_helper.person.gaps import gaps

    of_anybody = duties_with_bullets(matches, catalog, writing, None, words, seldom)[:top]
    return _held_by(person, report, posting)._replace(gaps=gaps(person, of_anybody, report.written_in))


def _held_by(person: Person, report: Report, posting: Posting) -> Report:
    """The report of a posting with what a person has of it."""
    from resume_helper.holder.demands import answered

    return answered(person, report, posting.text)


def _writable(matches: Matches, writing: Writing) -> tuple[Matches, tuple[Unmatched, ...]]:
    """The matches, of duties only those that a language has words for, and the lines that state the others."""
    untold = [match for match in matches.duties if match.id not in writing.duties]
    if not untold:
        return matches, ()
    duties = tuple(match for match in matches.duties if match.id in writing.duties)
    dropped = tuple(Dropped(match.id, match.evidence[0], NO_WORDS, "") for match in untold)
    lines = {(e.start, e.end): e.quote for match in untold for e in match.evidence}
    told = {(e.start, e.end) for match in duties for e in match.evidence}
    unmatched = tuple(Unmatched(quote, *span) for span, quote in sorted(lines.items()) if span not in told)
    return matches._replace(duties=duties, dropped=dropped + matches.dropped), unmatched


def _set_aside(matches: Matches) -> str:
    """Whether no duties are left because all stand where the posting speaks of something else: the code that says so, or ""."""
    aside = {row.id for row in matches.dropped if row.reason == "section"}
    return SET_ASIDE if len(aside) >= FEWEST_SET_ASIDE else ""


def _occupation(facts: PostingFacts, to: str, catalog: Catalog) -> OccupationFound | None:
    """The occupation that the title of a posting names in its sector, called as the language `to` calls it."""
    found = find_occupation(facts.title, catalog.titles(facts.language))
    if found is None:
        return None
    named, known = found
    id_ = catalog.shared.occupations[named].within.get(facts.sector, named)
    occupation = catalog.shared.occupations[id_]
    name = catalog.writing(to).occupations.get(id_, known)
    return OccupationFound(id_, name, known, occupation.onet, occupation.esco)


def _unmatched(posting: Posting, matches: Matches, title: str, titles: Titles) -> tuple[Unmatched, ...]:
    """What states work and no duty answers; not the name of the job, which may stand under a heading of duties."""
    rows = (Unmatched(posting.text[start:end], start, end) for start, end in matches.unmatched)
    return tuple(row for row in rows if not _is_job(row.quote, title, titles))


def _is_job(quote: str, title: str, titles: Titles) -> bool:
    """Whether a line is the name of a job and little else: "Help guests at the desk" is none, though "desk help" is one.

    `title` is that of the posting, which more may follow.
    """
    if title and quote.startswith(title):
        return True
    found = find_occupation(quote, titles)
    return found is not None and 2 * len(titles.stems(found[1])) > len(titles.stems(quote))
