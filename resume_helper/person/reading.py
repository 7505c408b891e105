"""A profile's file read as a person, with all that is wrong in it told at once."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from resume_helper.catalog.entries import language_of
from resume_helper.errors import UserError
from resume_helper.person.amounts import NumberError
from resume_helper.person.number import Number
from resume_helper.person.number_reader import number_reader
from resume_helper.person.person import Person
from resume_helper.person.profile import profile_in, words_for
from resume_helper.yamlfile import Faults, all_told

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog
    from resume_helper.person.job import Job
    from resume_helper.person.numbers import NumberReader
    from resume_helper.person.profile import Profile
    from resume_helper.yamlfile import Fault


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
        code = language_of(profile.language if profile else "") or "en"
        found = sorted((_in_words(fault, code, catalog) for fault in faults.found), key=lambda fault: fault.place.line)
        raise UserError(all_told(found, words_for(Path(path), catalog.shared)))
    person = Person(profile, catalog, numbers)
    return replace(person, profile=_read_again(person)) if any(_is_unread(job) for job in profile.work) else person


def _in_words(fault: Fault, code: str, catalog: Catalog) -> Fault:
    """A fault, with the duty that is meant where one was named in plain words: "answer phones"."""
    from resume_helper.match.matches import find_matches
    from resume_helper.posting.structure import of_one_line

    meant = "did you mean '{1}'?"
    if fault.what != "unknown duty '{0}'" or (fault.remedy == meant and " " not in fault.about[0]):  # a slip of an id
        return fault
    said = re.sub("[-_]", " ", fault.about[0])
    found = find_matches(of_one_line(said, "duties"), catalog.index(code), catalog.shared).duties
    return fault._replace(remedy=meant, about=(fault.about[0], found[0].id)) if found else fault


def _is_unread(job: Job) -> bool:
    """Whether a job has lines and no duties, as one has that was put together by hand."""
    return bool(job.highlights) and not job.duties


def _read_again(person: Person) -> Profile:
    """A profile with the duties that the lines of its jobs show, for the jobs that name none."""
    from resume_helper.person.shown import lines_shown

    code, profile = person.words, person.profile
    found = lines_shown(profile, code, person.catalog) if code else {}

    def done(at: int, job: Job) -> tuple[str, ...]:
        rows = (id_ for id_, rows in found.items() if any(row.job == at and not row.title for row in rows))
        return tuple(rows) if _is_unread(job) else job.duties

    work = tuple(replace(job, duties=done(at, job)) for at, job in enumerate(profile.work))
    return replace(profile, work=work)


def _numbers(job: Job, catalog: Catalog, reader: NumberReader, faults: Faults) -> dict[str, Number]:
    found = dict[str, Number]()
    metrics = catalog.shared.metrics
    for id_, text in job.numbers.items():
        if not text or id_ not in metrics:  # a fault that the profile has told
            continue
        try:
            found[id_] = reader.read(text, metrics[id_])
        except NumberError as error:
            faults.add(job.places[id_], "'{0}' is not a number for it", error.remedy, text, error.example)
    return found
