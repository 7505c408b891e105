"""The entries of a catalog as lines of text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from resume_helper.bullets import tense
from resume_helper.match.matches import find_matches
from resume_helper.posting.structure import of_one_line
from resume_helper.text import key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from resume_helper.catalog import Catalog
    from resume_helper.catalog.entries import DutyWords, SkillWords


def listed(catalog: Catalog, code: str) -> list[str]:
    """All duties by category, then all skills by group: id and name."""
    shared, writing = catalog.shared, catalog.writing(code)
    rows: list[tuple[str, str, DutyWords | SkillWords | None]] = [
        (duty.category, duty.id, writing.duties.get(duty.id)) for duty in shared.duties.values()
    ]
    rows += [(skill.group, skill.id, writing.skills.get(skill.id)) for skill in shared.skills.values()]
    lines = list[str]()
    last = ""
    for group, id_, row in rows:
        if group != last:
            lines += ["", group] if lines else [group]
            last = group
        lines.append(f"  {id_:<30}{row.name if row else '-'}")
    return lines


def shown(catalog: Catalog, code: str, id_: str) -> list[str] | None:
    """All that is known of one entry; None where there is no such entry."""
    shared = catalog.shared
    if id_ in shared.duties:
        return [*_duty(catalog, code, id_)]
    if id_ in shared.skills:
        return [*_skill(catalog, code, id_)]
    if id_ in shared.metrics:
        return [*_metric(catalog, code, id_)]
    return None


def found(catalog: Catalog, code: str, text: str) -> list[str]:
    """The entries that a text states as a posting would, then those whose name or id holds its words."""
    writing = catalog.writing(code)
    names: dict[str, DutyWords | SkillWords] = {**writing.duties, **writing.skills}
    matches = find_matches(of_one_line(text, "duties"), catalog.index(code), catalog.shared)
    stated = [match.id for match in (*matches.duties, *matches.skills) if match.id in names]
    wanted = set(key(text))
    named = [id_ for id_, row in names.items() if wanted and wanted <= {*key(row.name), *key(id_)}]
    return [f"{id_:<30}{names[id_].name}" for id_ in dict.fromkeys([*stated, *named])]


def _duty(catalog: Catalog, code: str, id_: str) -> Iterator[str]:
    duty, writing = catalog.shared.duties[id_], catalog.writing(code)
    if id_ in writing.duties:
        yield f"{writing.duties[id_].name}  ({id_})"
    yield f"category: {duty.category}; sectors: {', '.join(duty.sectors)}"
    for bullet in writing.duties[id_].bullets if id_ in writing.duties else ():
        yield f"  \u2022 {tense(bullet, present=False)}"
    yield from (
        f"  {line}" for metric in dict.fromkeys(m for row in duty.slots for m in row) for line in _metric(catalog, code, metric)
    )
    yield f"implies: {', '.join(writing.skills[s].name for s in duty.skills if s in writing.skills)}"
    if duty.onet:
        yield f"O*NET tasks: {', '.join(duty.onet)}"
    yield from (f"ESCO: {uri}" for uri in duty.esco)


def _skill(catalog: Catalog, code: str, id_: str) -> Iterator[str]:
    skill, writing = catalog.shared.skills[id_], catalog.writing(code)
    yield f"{writing.skills[id_].name if id_ in writing.skills else id_}  ({id_})"
    yield f"group: {skill.group}"
    if skill.tools:
        yield f"tools: {', '.join(skill.tools)}"
    implied = [duty.id for duty in catalog.shared.duties.values() if id_ in duty.skills]
    yield f"implied by: {', '.join(implied) or '-'}"
    yield from (f"ESCO: {uri}" for uri in skill.esco)


def _metric(catalog: Catalog, code: str, id_: str) -> Iterator[str]:
    words = catalog.writing(code).metrics.get(id_)
    if words:
        yield f"[{words.name}]  ({id_}) {tense(words.question, present=False)} {words.where}"
    else:
        yield id_
