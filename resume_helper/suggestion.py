"""The story of the program: a posting and a catalog in, a Report out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from resume_helper.bullets import ANY_PEOPLE, Said, bullets, named, question, suited
from resume_helper.catalog.entries import language_of
from resume_helper.errors import UsageError, check_known
from resume_helper.match.dropped import Dropped
from resume_helper.match.language import language_in
from resume_helper.match.matches import find_matches
from resume_helper.match.sector import OTHER, find_sector, of_another_trade, other_trade, ours
from resume_helper.match.title import find_occupation
from resume_helper.match.title_of_posting import title_of
from resume_helper.match.variety import variety_of
from resume_helper.posting.legible import legible
from resume_helper.posting.structure import structure
from resume_helper.posting.unwrap import line_spans
from resume_helper.report import Bullet, DutyFound, OccupationFound, PostingFacts, Report, Unmatched, as_written
from resume_helper.sections import skills_section
from resume_helper.text import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from resume_helper.catalog import Catalog
    from resume_helper.catalog.entries import Writing
    from resume_helper.catalog.titles import Titles
    from resume_helper.match.matches import Matches
    from resume_helper.person import Person
    from resume_helper.person.shown import Shown
    from resume_helper.posting.structure import Posting
    from resume_helper.report import Question, Status

FEWEST_WORDS = 8
"""A text with fewer words is no posting."""
NO_WORDS: Final = "no_words"
"""Why a posting has no duties, or a duty is not counted: the catalog has no words for it in the language of the report."""
SET_ASIDE, FEWEST_SET_ASIDE = "set_aside", 2
"""Why a posting has no duties though cues of so many were found: where they stand, it speaks of something else."""


def suggest(
    text: str,
    catalog: Catalog,
    *,
    source: str = "",
    to: str = "",
    sector: str = "",
    top: int | None = None,
    person: Person | None = None,
) -> Report:
    """What a posting asks for, and how a résumé can answer it.

    `text` is the posting; `source` names it in the report. `to` is the language of bullets, skills and questions (by default
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
    read = legible(text)
    report = _suggest(read.text, catalog, source=source, to=to, sector=sector, top=top, person=person)
    return report if read.text is text else as_written(report, text, read.span)


def _suggest(
    text: str, catalog: Catalog, *, source: str, to: str, sector: str, top: int | None, person: Person | None
) -> Report:
    """What `suggest` says of a text that is written as it looks, of options that are known."""
    spans = [*line_spans(text)]
    language = language_in(text, spans, catalog)
    written = _written_in(to or language.code, language.code, (text[start:end] for start, end in spans), catalog, person)
    to = written if to else ""
    if language.words < FEWEST_WORDS:
        facts = PostingFacts(source, "", language.code, language.second, sector, (), len(text))
        return _begun(catalog, facts, "too_short", to)
    if language.code not in catalog.languages:
        facts = PostingFacts(source, "", "", "", sector, (), len(text))
        return _begun(catalog, facts, "unknown_language", to)._replace(why=_neighbour(language.code, catalog, to))
    index = catalog.index(language.code)
    posting = structure(text, index.headings, index.abbreviations, index.cuts, spans, index.stamps)
    matches = find_matches(posting, index, catalog.shared)
    told = find_sector(matches, catalog.shared)
    title = title_of(posting, matches.named, catalog.titles(language.code))
    facts = PostingFacts(source, title, language.code, language.second, sector or told.id, told.evidence, len(text))
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
        return _begun(catalog, facts, "other_trade", to)._replace(why=one_line(words[0].quote))
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
    facts = facts._replace(occupation=_occupation(facts.title, facts.language, to, catalog))
    matches, untold = _writable(matches, writing)
    if not matches.duties:
        why = NO_WORDS if untold else _set_aside(matches)
        return _begun(catalog, facts, "no_duties", to)._replace(why=why, unmatched=untold, dropped=matches.dropped)
    words = writing if language_of(writing.code) == facts.language else catalog.writing(facts.language)
    seldom = _seldom(matches, catalog, words, facts.sector)
    duties = _duties(matches, catalog, writing, person, words, seldom)[:top]
    report = _begun(catalog, facts, "ok", to)._replace(
        duties=duties,
        skills=skills_section(matches.skills, matches.duties, catalog, facts.language, to),
        questions=_questions(duties, writing),
        unmatched=untold + _unmatched(posting, matches, catalog.titles(facts.language)),
        conditions=matches.conditions,
        people=matches.people,
        seldom=seldom,
        dropped=matches.dropped,
    )
    return _held_against(person, report, posting.text) if person else report


def _held_against(person: Person, report: Report, text: str) -> Report:
    """A report, with what of it the person has, lacks, and has worked."""
    from resume_helper.holder.demands import answered
    from resume_helper.person.gaps import gaps

    ids = [duty.id for duty in report.duties]
    worked = person.months_told(ids, report.posting.sector)
    return answered(person, report, text)._replace(gaps=gaps(person, ids, report.written_in), worked=worked)


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


def _occupation(title: str, code: str, to: str, catalog: Catalog) -> OccupationFound | None:
    """The occupation that a title in the language `code` names, called as the language `to` calls it."""
    found = find_occupation(title, catalog.titles(code))
    if found is None:
        return None
    id_, known = found
    occupation = catalog.shared.occupations[id_]
    name = catalog.writing(to).occupations.get(id_, known)
    return OccupationFound(id_, name, known, occupation.onet, occupation.esco)


def _seldom(matches: Matches, catalog: Catalog, words: Writing, sector: str) -> frozenset[str]:
    """The metrics that work of a sector seldom counts, and that the posting, whose language `words` are in, does not name."""
    told = {
        metric for match in matches.duties for metric in named((e.quote for e in match.evidence), words.duties.get(match.id))
    }
    rows = catalog.shared.metrics.values()
    return frozenset(row.id for row in rows if row.sectors is not None and sector not in row.sectors) - told


def _duties(
    matches: Matches, catalog: Catalog, writing: Writing, person: Person | None, words: Writing, seldom: frozenset[str]
) -> tuple[DutyFound, ...]:
    """The duties with their bullets. The first bullet of each says nothing that an earlier one has said already.

    `words` are in the language of the posting, `seldom` are the metrics that such work seldom counts.
    """
    said, found, code = Said(), list[DutyFound](), language_of(words.code)
    for match in matches.duties:
        own = person.own_line(match, code) if person else None
        made = (
            _answers(match.id, own, person, writing, matches.people, seldom)
            if person
            else bullets(match.id, writing, matches.people)
        )
        made = suited(made, (row.quote for row in match.evidence), words.duties.get(match.id), seldom)
        name, category = writing.duties[match.id].name, catalog.shared.duties[match.id].category
        row = DutyFound(match.id, name, category, match.score, match.evidence, said.freshest_first(made))
        found.append(row._replace(own=own.line) if own else row)
    return tuple(found)


def _answers(
    duty: str, own: Shown | None, person: Person, writing: Writing, people: str, seldom: frozenset[str]
) -> tuple[Bullet, ...]:
    """The bullets of a duty for a person: with the numbers of the latest job that has some, else with blanks.

    `people` is the word of the posting for those who are served. A duty never done has no bullet, nor one that a line of the
    `own` tells with a number. Beside such a line none stands without a blank, or with one that is `seldom`
    counted: it would tell more than the person does.
    """
    from resume_helper.person.served import people_of

    jobs = [at for at, job in person.latest_first() if duty in job.duties]
    for at in jobs:
        job, numbers = person.profile.work[at], person.written(at, writing.code)
        served = people_of(job, person, people)
        told = tuple(row for row in bullets(duty, writing, served, present=job.current, numbers=numbers) if row.quantified)
        if told:
            return told
    if not (own or jobs) or (own and own.counted):
        return ()
    present = own.present if own else person.profile.work[jobs[0]].current
    served = people_of(person.profile.work[jobs[0]], person, people) if jobs else ANY_PEOPLE
    open_ = bullets(duty, writing, served, present=present)
    if not own:
        return open_
    return tuple(row for row in open_ if row.slots and seldom.isdisjoint(slot.metric for slot in row.slots))


def _questions(duties: Iterable[DutyFound], writing: Writing) -> tuple[Question, ...]:
    """One question for each blank of the first bullets, in their order, and in the tense of the bullet."""
    firsts = [bullet for duty in duties for bullet in duty.bullets[:1]]
    blanks = [(slot.metric, bullet.present) for bullet in firsts for slot in bullet.slots if slot.value is None]
    tenses = dict(reversed(blanks))  # that of the first bullet which asks for it
    metrics = dict.fromkeys(metric for metric, _ in blanks if metric in writing.metrics)
    return tuple(question(writing.metrics[metric], present=tenses[metric]) for metric in metrics)


def _unmatched(posting: Posting, matches: Matches, titles: Titles) -> tuple[Unmatched, ...]:
    """What states work and no duty answers; not the name of the job, which may stand under a heading of duties."""
    rows = (Unmatched(posting.text[start:end], start, end) for start, end in matches.unmatched)
    return tuple(row for row in rows if not find_occupation(row.quote, titles))
