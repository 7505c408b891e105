"""What a profile says about a person in the catalog's terms: duties done, numbers, and skills held."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from resume_helper.bullets import Figure
from resume_helper.catalog.entries import language_of
from resume_helper.catalog.tongues import tongues
from resume_helper.errors import UserError
from resume_helper.match.matches import find_matches
from resume_helper.person.amounts import NumberError
from resume_helper.person.career import months
from resume_helper.person.doubts import doubts, told_by_none
from resume_helper.person.fluency import reached
from resume_helper.person.numbers import Number, NumberReader
from resume_helper.person.profile import profile_in
from resume_helper.person.written import format_duration, format_number
from resume_helper.posting.structure import of_one_line
from resume_helper.report import Gap
from resume_helper.sections import LANGUAGE
from resume_helper.text import key
from resume_helper.yamlfile import Faults

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from resume_helper.catalog import Catalog
    from resume_helper.catalog.entries import Metric, Writing
    from resume_helper.match.matches import Matches
    from resume_helper.person.doubts import Doubt
    from resume_helper.person.fluency import Level
    from resume_helper.person.profile import Job, Profile
    from resume_helper.report import SkillFound
    from resume_helper.yamlfile import Place


SCHOOL, DEGREE, SERVED = "secondary-diploma", "higher-degree", "customer-service-experience"
"""Skills: who has a degree went to school, and who did a duty of the catalog has served customers."""
TRADE = "industry-experience"
"""The skill that nobody has but in some trade, which the person's own words tell."""
TONGUES = {"en": "english", "es": "spanish"}
"""The languages that have a skill of their own; all others have OTHER_TONGUE."""
OTHER_TONGUE = "other-language"


@dataclass(frozen=True)
class Person:
    """A profile, read with a catalog."""

    profile: Profile
    catalog: Catalog
    numbers: tuple[dict[str, Number], ...]
    """The numbers of each job, in the order of `profile.work`."""

    @cached_property
    def done(self) -> frozenset[str]:
        """The duties done in any job."""
        return frozenset(duty for job in self.profile.work for duty in job.duties)

    @cached_property
    def held(self) -> frozenset[str]:
        """The skills that the profile names, and those that the duties done, and a degree, imply."""
        held = self._named() | {skill for duty in self.done for skill in self.catalog.shared.duties[duty].skills}
        held |= {TONGUES.get(tongue, OTHER_TONGUE) for tongue in self.spoken}
        if self.done:
            held |= {SERVED}
        return held | {SCHOOL} if DEGREE in held else held

    @cached_property
    def spoken(self) -> dict[str, Level | None]:
        """The languages that the profile names, by their codes, and how well they are spoken, where that is told."""
        rows = *((skill, "") for skill in self.profile.skills), *self.profile.languages
        return {
            tongue: reached(f"{name} {fluency}", self.catalog.typed.levels)
            for name, fluency in rows
            for tongue in tongues(name, self.catalog)
        }

    def tools(self, skill: SkillFound) -> tuple[str, ...]:
        """Those of the products, or trades, by which a posting names a skill that the profile names, if by less: "Excel"."""
        profile = self.profile
        own = (profile.summary, *(text for job in profile.work for text in (job.position, job.summary, *job.highlights)))
        rows = (*profile.skills, *(row.get("name", "") for row in profile.certificates), *own)
        said = " | ".join(" ".join(key(row)) for row in rows)
        known = self.catalog.shared.skills[skill.id].tools if skill.tools else ()
        return tuple(
            tool
            for tool in skill.tools
            if any(_within(name, said) for name in (tool, *(name for name in known if _within(name, " ".join(key(tool))))))
        )

    def holds(self, skill: SkillFound) -> bool | None:
        """Whether the person has a skill that a posting asks for; None where only the person knows: one language of two."""
        named = tongues(skill.name, self.catalog) if skill.group == LANGUAGE else ()
        if not named:
            held, own = skill.id in self.held, self.tools(skill)
            if skill.id == SCHOOL:  # what a country calls it is no product: a degree meets "GCSE" as well
                return held
            if skill.tools and not self.catalog.shared.skills[skill.id].tools:  # trades, of which one will do
                return bool(own) or (None if held else False)
            return None if held and len(own) < len(skill.tools) else held
        spoken = {tongue in self.spoken or (None if tongue == self.own else False) for tongue in named}
        return spoken.pop() if len(spoken) == 1 else None

    @property
    def own(self) -> str:
        """The language that the person writes in, which few list among those that they speak."""
        return next(iter(tongues(self.catalog.languages.get(language_of(self.profile.language), ""), self.catalog)), "")

    def _named(self) -> frozenset[str]:
        """The skills that the lines of the profile state, read in every language of the catalog as a posting would be."""
        profile = self.profile
        lines = [*profile.skills, *(f"{language} {fluency}" for language, fluency in profile.languages)]
        lines += self._studied()
        lines += [row.get("name", "") for row in profile.certificates]
        return frozenset(skill for code in self.catalog.languages for skill in _skills(lines, self.catalog, code))

    def written(self, job: int, language: str) -> dict[str, Figure]:
        """The numbers of a job as a language writes them, for bullets: without counts of one, for bullets speak of many."""
        metrics, writing = self.catalog.shared.metrics, self.catalog.writing(language)
        return {
            id_: _written(number, metrics[id_], writing)
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
        return [doubt for numbers in self.numbers for doubt in doubts(numbers, self.catalog.shared.metrics)]

    @cached_property
    def educated(self) -> frozenset[str]:
        """The levels of education that the profile names, as the conditions of a posting are called."""
        found = (row for code in self.catalog.languages for row in _read(self._studied(), self.catalog, code))
        return frozenset(row.value.choice for matches in found for row in matches.conditions if row.value)

    def _studied(self) -> list[str]:
        return [" ".join((row.get("studyType", ""), row.get("area", ""))) for row in self.profile.education]

    def months(self, *, served: bool = False, at_most: bool = False) -> int:
        """Months of work (see person/career.py); with `served`, of the jobs in which duties of the catalog were done."""
        return months((job for job in self.profile.work if job.duties or not served), at_most=at_most)

    def latest_first(self) -> list[tuple[int, Job]]:
        """The jobs, each with its place in `work`: the current ones, then by their end, then by their start."""
        return sorted(enumerate(self.profile.work), key=lambda row: (row[1].current, row[1].end, row[1].start), reverse=True)

    def latest(self, duty: str) -> int | None:
        """The latest job in which a duty was done, by its place in `work`."""
        return next((at for at, job in self.latest_first() if duty in job.duties), None)

    def gaps(self, asked: Iterable[str], language: str) -> tuple[Gap, ...]:
        """The duties asked that the person has not done, each with the nearest one done."""
        duties, writing = self.catalog.shared.duties, self.catalog.writing(language)
        found = list[Gap]()
        for duty in asked:
            if duty not in self.done and duty in writing.duties:
                needs = set(duties[duty].skills)
                near = max(sorted(self.done), key=lambda d: self._nearness(duty, d), default="")
                common = [skill for skill in duties[near].skills if skill in needs] if near else []
                name = writing.duties[near].name if near in writing.duties and common else ""
                names = tuple(writing.skills[s].name for s in common if s in writing.skills)
                found.append(Gap(duty, writing.duties[duty].name, name, names))
        return tuple(found)

    def _nearness(self, one: str, other: str) -> tuple[int, bool]:
        duties = self.catalog.shared.duties
        common = len({*duties[one].skills} & {*duties[other].skills})
        return common, duties[one].category == duties[other].category


def read_person(path: str | Path, catalog: Catalog, *, ready: bool = False) -> Person:
    """Read a profile's file with a catalog. Raises UserError, with all that is wrong, where it cannot be used.

    With `ready`, what nobody would want in a résumé is wrong too: what was not filled in, dates that cannot be.
    """
    faults = Faults()
    profile = profile_in(Path(path), catalog.shared, faults)
    reader = number_reader(profile.language if profile else "", catalog)
    numbers = tuple(_numbers(job, catalog, reader, faults) for job in (profile.work if profile else ()))
    if profile and ready:
        from resume_helper.person.readiness import unready

        faults.found += unready(profile)
    if faults.found or not profile:
        raise UserError("\n".join(map(str, sorted(faults.found, key=lambda fault: fault.place.line))))
    return Person(profile, catalog, numbers)


def number_reader(code: str, catalog: Catalog) -> NumberReader:
    """What reads the numbers of a person who writes in a language, typed with the words of any."""
    return NumberReader(catalog.typed, decimal_of(code, catalog))


def decimal_of(code: str, catalog: Catalog) -> str:
    """The decimal mark of a language; that of English where the language is not told."""
    return catalog.index(code).measures.decimal if code in catalog.shared.codes else "."


def _within(name: str, text: str) -> bool:
    """Whether the words of a name stand in a folded text."""
    return f" {' '.join(key(name))} " in f" {text} "


def _numbers(job: Job, catalog: Catalog, reader: NumberReader, faults: Faults) -> dict[str, Number]:
    found = dict[str, Number]()
    metrics = catalog.shared.metrics
    for id_, text in job.numbers.items():
        if not text or id_ not in metrics:  # a fault that the profile has told
            continue
        try:
            found[id_] = reader.read(text, metrics[id_])
        except NumberError as error:
            faults.add(job.places[id_], f"'{text}' is not a number for it", str(error))
    return found


def _written(number: Number, metric: Metric, writing: Writing) -> Figure:
    value = format_number(number, metric, writing.locale)
    if number.before is None:
        return Figure(value)
    before = format_number(Number(number.metric, number.before, number.unit), metric, writing.locale)
    if number.within is None:
        return Figure(value, writing.messages["change"].format(before=before))
    time = format_duration(number.within, writing.locale)
    return Figure(value, writing.messages["change_in"].format(before=before, time=time))


def _read(lines: Iterable[str], catalog: Catalog, code: str) -> Iterator[Matches]:
    """What each of some lines states, read in a language as a posting would be."""
    for line in lines:
        yield find_matches(of_one_line(line, "requirements", bullet=True), catalog.index(code), catalog.shared)


def _skills(lines: Iterable[str], catalog: Catalog, code: str) -> set[str]:
    found = {match.id for matches in _read(lines, catalog, code) for match in matches.skills}
    names: Mapping[str, str] = {row.name.lower(): id_ for id_, row in catalog.writing(code).skills.items()}
    return found | {names[line.lower()] for line in lines if line.lower() in names}
