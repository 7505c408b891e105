"""The duties that a posting asks and a person has not done, each with the nearest one done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from resume_helper.report import Gap

if TYPE_CHECKING:
    from collections.abc import Iterable

    from resume_helper.catalog.entries import Shared
    from resume_helper.person import Person
    from resume_helper.report import DutyFound

SOFT, FEWEST_COMMON = "soft", 2
"""The group of skills that most work needs, and how many common skills make duties of one category near."""


def gaps(person: Person, asked: Iterable[DutyFound], language: str) -> tuple[Gap, ...]:
    """The duties asked that the person has not done, each with the nearest one done where something ties the two.

    Their bullets are those for anybody.
    """
    shared, writing = person.catalog.shared, person.catalog.writing(language)
    found = list[Gap]()
    for row in asked:
        duty = row.id
        if duty not in person.done and duty in writing.duties:
            near = max(sorted(person.done & writing.duties.keys()), key=lambda d: _nearness(duty, d, shared), default="")
            common = _tie(duty, near, shared) if near else []
            name = writing.duties[near].name if common else ""
            names = tuple(writing.skills[s].name for s in common if s in writing.skills)
            found.append(Gap(duty, row.name, name, names, row.bullets[0].text if row.bullets else ""))
    return tuple(found)


def _nearness(one: str, other: str, shared: Shared) -> tuple[int, bool]:
    return len(_tie(one, other, shared)), shared.duties[one].category == shared.duties[other].category


def _tie(one: str, other: str, shared: Shared) -> list[str]:
    """The skills that two duties both need, where these tie them: knowledge or tools, or several for work of one kind.

    What nearly all work needs, such as attention to detail, ties nothing.
    """
    duties = shared.duties
    common = [skill for skill in duties[other].skills if skill in duties[one].skills]
    alike = duties[one].category == duties[other].category and len(common) >= FEWEST_COMMON
    return common if alike else [skill for skill in common if shared.skills[skill].group != SOFT]
