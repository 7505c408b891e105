"""What a catalog has that its languages have no words for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from resume_helper.catalog.read import FALLBACK
from resume_helper.yamlfile import Fault, Place

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Sequence

    from resume_helper.catalog.entries import Shared, Writing
    from resume_helper.catalog.read import Reader


def missing(reader: Reader, whole: Shared, writing: Writing) -> list[Fault]:
    """What the whole catalog has and a language lacks, a fault for each file of the language."""
    code = writing.code
    wanted = {
        "duties": _lacking(whole.duties, writing.duties),
        "skills.yaml": _lacking(whole.skills, writing.skills),
        "metrics.yaml": _lacking(whole.metrics, writing.metrics),
        "sectors.yaml": _lacking(whole.sectors, writing.sectors),
        "occupations.yaml": _lacking(whole.occupations, writing.occupations),
        "conditions.yaml": _lacking(whole.conditions, writing.conditions),
        "resume.yaml": _lacking(reader.resume_keys(FALLBACK), reader.resume_keys(code)),
        "typed.yaml": _lacking(reader.typed_keys(FALLBACK), reader.typed_keys(code)),
        "language.yaml": _lacking(reader.messages(), reader.own_messages(code)),
    }
    return [
        Fault(Place(f"{code}/{file}", 1, ""), f"not written in this language: {', '.join(ids)}", "add their entries")
        for file, ids in wanted.items()
        if ids
    ]


def unsaid(reader: Reader, writings: Sequence[Writing]) -> list[Fault]:
    """What no language has words for, and so nothing will ever use."""
    said: dict[str, list[Container[str]]] = {
        "duties": [writing.duties for writing in writings],
        "skills": [writing.skills for writing in writings],
        "metrics": [writing.metrics for writing in writings],
        "occupations": [writing.occupations for writing in writings],
    }
    return [
        Fault(place, f"no language has words for '{id_}'", "add them in the folder of a language, or remove it")
        for table, languages in said.items()
        for id_, place in reader.places(table).items()
        if not any(id_ in language for language in languages)
    ]


def untold(reader: Reader, shared: Shared, writings: Sequence[Writing]) -> list[Fault]:
    """What some of these languages have no words for: duties that a report cannot name, metrics that bullets ask for."""
    duties = {id_: [writing.code for writing in writings if id_ not in writing.duties] for id_ in reader.places("duties")}
    unnamed = {writing.code: _asked(writing, shared).difference(writing.metrics) for writing in writings}
    metrics = {id_: [code for code, ids in unnamed.items() if id_ in ids] for id_ in reader.places("metrics")}
    no_bullet = "a posting that asks for it gets no bullet for it there; add them"
    in_english = "a bullet there asks for it in English; add them"
    return [
        Fault(places[id_], f"'{id_}' has no words in {', '.join(codes)}", remedy)
        for places, rows, remedy in (
            (reader.places("duties"), duties, no_bullet),
            (reader.places("metrics"), metrics, in_english),
        )
        for id_, codes in rows.items()
        if codes
    ]


def _asked(writing: Writing, shared: Shared) -> set[str]:
    """The metrics that the bullets of a language ask for."""
    return {metric for id_ in writing.duties for slots in shared.duties[id_].slots for metric in slots}


def _lacking(every: Iterable[str], have: Container[str]) -> list[str]:
    return [id_ for id_ in every if id_ not in have]
