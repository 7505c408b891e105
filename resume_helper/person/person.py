"""What a profile says about a person in the catalog's terms: duties done, numbers, and skills held."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from resume_helper.catalog.entries import language_of
from resume_helper.catalog.tongues import tongues
from resume_helper.holder import SCHOOL, Holder
from resume_helper.holder.career import Past
from resume_helper.holder.fluency import reached
from resume_helper.match.language import language_in
from resume_helper.match.matches import read_line
from resume_helper.person.doubts import Doubt, alone, doubts, told_by_none
from resume_helper.person.number_reader import number_reader
from resume_helper.person.written import figure
from resume_helper.posting.unwrap import line_spans

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from resume_helper.bullets import Figure
    from resume_helper.catalog import Catalog
    from resume_helper.holder.fluency import Level
    from resume_helper.holder.studied import Studied
    from resume_helper.match.matches import Match, Matches
    from resume_helper.person.job import Job
    from resume_helper.person.number import Number
    from resume_helper.person.profile import Profile
    from resume_helper.person.shown import Shown
    from resume_helper.yamlfile import Place

ENGLISH = "en"


@dataclass(frozen=True)
class Person(Holder):
    """A profile, read with a catalog."""

    profile: Profile
    catalog: Catalog
    numbers: tuple[dict[str, Number], ...]
    """The numbers of each job, in the order of `profile.work`."""

    @cached_property
    def done(self) -> frozenset[str]:
        """The duties done in any job, and those that other words of the person's own show: of volunteering, of a profile."""
        jobs = *self.profile.work, *self.profile.volunteer
        return frozenset(duty for job in jobs for duty in job.duties).union(self.shown)

    @cached_property
    def shown(self) -> dict[str, tuple[Shown, ...]]:
        """The duties that the person's own words show, with the lines that show each, the surest first.

        Of a job that tells its duties, a line shows these alone: what the person has taken out there, it shows no more.
        """
        from resume_helper.person.shown import lines_shown

        code, work = self.words, self.profile.work
        found = lines_shown(self.profile, code, self.catalog) if code else {}
        kept = {id_: tuple(row for row in rows if row.job < 0 or id_ in work[row.job].duties) for id_, rows in found.items()}
        return {id_: rows for id_, rows in kept.items() if rows}

    def own_line(self, match: Match, language: str) -> Shown | None:
        """The line of the person's own that shows a duty of a posting in a language best; None where none does."""
        rows = self.shown.get(match.id, ())
        if len(rows) <= 1:
            return rows[0] if rows else None
        from resume_helper.person.shown import asked_by
        from resume_helper.resume_text.core import core_of

        code = language_of(self.words)
        asked, index = asked_by(match.evidence, self.catalog.index(language)), self.catalog.index(code)

        def told(row: Shown) -> tuple[bool | int, ...]:
            return row.strength(asked, index, begun=core_of(row.line, code, self.catalog).is_begun_by(match.id))

        return max(rows, key=told)

    @cached_property
    def words(self) -> str:
        """The language, or variety, of the catalog that the profile is written in, if by its own words; "" for none."""
        if language_of(self.language) in self.catalog.languages:
            return self.language
        profile = self.profile
        text = "\n".join((profile.summary, *(line for job in profile.work for line in (job.summary, *job.highlights))))
        code = language_in(text, [*line_spans(text)], self.catalog).code
        return code if code in self.catalog.languages else ""

    @cached_property
    def spoken(self) -> dict[str, Level | None]:
        """The languages that the profile names, by their codes, and how well they are spoken, where that is told."""
        rows = *((skill, "") for skill in self.profile.skills), *self.profile.languages
        return {
            tongue: reached(f"{name} {fluency}", self.catalog.typed.levels)
            for name, fluency in rows
            for tongue in tongues(name, self.catalog)
        }

    @property
    def language(self) -> str:
        """The code of the language, or of its variety, that the profile is written in; "" where it is not told."""
        return self.profile.language

    @property
    def writes(self) -> str:
        return self.language or self.words

    def writes_otherwise(self, code: str) -> bool:
        """Whether the profile is written in another language than that with a code, or than that of its variety.

        Where it does not tell its language, its own words do.
        """
        return bool(self.writes) and language_of(self.writes) != language_of(code)

    @cached_property
    def pasts(self) -> tuple[Past, ...]:
        """The jobs of the profile, in its order."""
        return tuple(Past(job.position, job.name, job.start, job.end, frozenset(job.duties)) for job in self.profile.work)

    @property
    def certificates(self) -> Iterator[str]:
        """The names of the certificates."""
        return (row.get("name", "") for row in self.profile.certificates)

    @cached_property
    def rows_said(self) -> tuple[str, ...]:
        """The skills, certificates and jobs of the profile."""
        profile = self.profile
        own = (profile.summary, *(text for job in profile.work for text in (job.position, job.summary, *job.highlights)))
        return (*profile.skills, *self.certificates, *self._studied(), *own)

    @cached_property
    def work_told(self) -> tuple[str, ...]:
        """What the profile says of work: titles, firms, and lines; and what it says of the person."""
        jobs = self.profile.work
        rows = ((job.position, job.name, job.summary, *job.highlights) for job in jobs)
        return self.profile.label, self.profile.summary, *(text for row in rows for text in row)

    def stated(self, item: str) -> frozenset[str]:
        """The skills that an item of a list states, read as a posting would be; also in English, which many have lists in."""
        codes = {*self.codes, *({ENGLISH} & {*self.catalog.languages})}
        return frozenset(skill for code in codes for skill in _skills((item,), self.catalog, code))

    @cached_property
    def named(self) -> frozenset[str]:
        """The skills that the profile lists or says of the person, and the knowledge and tools that lines of work name.

        A line on a job that was done well states no quality: "kept calm" is told to show something else.
        """
        profile = self.profile
        items = [*profile.skills, *(f"{language} {fluency}" for language, fluency in profile.languages), *self.certificates]
        jobs = *profile.work, *profile.volunteer, *profile.projects
        own = [text for job in jobs for text in (job.summary, *job.highlights)]
        skills = self.catalog.shared.skills
        told = {skill for skill in self._told(own) if skills[skill].group != "soft"}
        return frozenset(told | self._proved[0] | self._told((profile.summary,))).union(*map(self.stated, items))

    def _told(self, lines: Iterable[str]) -> set[str]:
        """The skills that lines in the person's own language state."""
        return {skill for code in self.codes for skill in _skills(lines, self.catalog, code)}

    def written(self, job: int, language: str) -> dict[str, Figure]:
        """The numbers of a job as a language writes them, for bullets: without counts of one, for bullets speak of many."""
        metrics, writing = self.catalog.shared.metrics, self.catalog.writing(language)
        return {
            id_: figure(number, metrics[id_], writing)
            for id_, number in self.numbers[job].items()
            if not told_by_none(number, metrics[id_])
        }

    def unused(self) -> list[Place]:
        """Where the numbers stand that no bullet can tell, as none of the duties of their job asks for them."""
        duties = self.catalog.shared.duties
        asked = [
            {metric for duty in job.duties for slots in duties[duty].slots for metric in slots} for job in self.profile.work
        ]
        rows = zip(self.profile.work, asked, strict=True)
        return [place for job, used in rows for id_, place in job.places.items() if id_ not in used]

    def doubts(self) -> list[Doubt]:
        """The numbers that can hardly be, in all jobs."""
        metrics, reader, found = self.catalog.shared.metrics, number_reader(self.language, self.catalog), list[Doubt]()
        for job, numbers in zip(self.profile.work, self.numbers, strict=True):
            unsure = (row for id_, row in numbers.items() if reader.is_unsure(job.numbers[id_]) and not row.worked_from)
            told = *(Doubt(metrics[row.metric], "is_that_for", (alone(row),)) for row in unsure), *doubts(numbers, metrics)
            found += (doubt._replace(present=job.current) for doubt in told)
        return found

    @cached_property
    def educated(self) -> frozenset[str]:
        """The levels of education that the profile names, as the conditions of a posting are called."""
        return self._proved[1]

    @cached_property
    def _proved(self) -> tuple[frozenset[str], frozenset[str]]:
        """The skills and the levels of education that the schooling of the profile proves."""
        if not self.profile.education:
            return frozenset(), frozenset()
        from resume_helper.holder.studied import proved

        rows = [proved(self._rows(code), self.catalog.resume_words(code)) for code in self.codes]
        skills, levels = zip(*rows, strict=True)
        return frozenset().union(*skills), frozenset().union(*levels)

    def _rows(self, code: str) -> Iterator[Studied]:
        """The rows of schooling, read in a language; of the name of a school no more than that it is one before a degree."""
        from resume_helper.holder.studied import Studied

        studied, names = self._studied(), [row.get("institution", "") for row in self.profile.education]
        said = *_read(studied, self.catalog, code), *_read(names, self.catalog, code)
        skills = [frozenset(match.id for match in matches.skills) for matches in said]
        levels = [frozenset(_levels(matches)) for matches in said]
        for at, row in enumerate(self.profile.education):
            school = (levels[at] | levels[len(names) + at]) & {"secondary"}
            ended = bool(row.get("endDate")) or not row.get("startDate")
            yield Studied(studied[at], skills[at] | ({SCHOOL} if school else set()), levels[at] | school, ended)

    def _studied(self) -> list[str]:
        return [" ".join((row.get("studyType", ""), row.get("area", ""))) for row in self.profile.education]

    def latest_first(self) -> list[tuple[int, Job]]:
        """The jobs, each with its place in `work`: the current ones, then by their end, then by their start."""
        return sorted(enumerate(self.profile.work), key=lambda row: (row[1].current, row[1].end, row[1].start), reverse=True)


def _read(lines: Iterable[str], catalog: Catalog, code: str) -> Iterator[Matches]:
    """What each of some lines states, read in a language as a posting would be."""
    for line in lines:
        yield read_line(line, catalog.index(code), catalog.shared)


def _levels(matches: Matches) -> Iterator[str]:
    """The levels of education that a line names."""
    return (row.value.choice for row in matches.conditions if row.kind == "education" and row.value)


def _skills(lines: Iterable[str], catalog: Catalog, code: str) -> set[str]:
    found = {match.id for matches in _read(lines, catalog, code) for match in matches.skills}
    names: Mapping[str, str] = {row.name.lower(): id_ for id_, row in catalog.writing(code).skills.items()}
    return found | {names[line.lower()] for line in lines if line.lower() in names}
