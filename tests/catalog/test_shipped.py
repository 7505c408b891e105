"""The shipped catalog: complete, and free of faults in every language."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from resume_helper.catalog.find import shipped
from resume_helper.match.examples import check

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog

LANGUAGES = ("en", "es", "it", "nb")
DUTIES, SKILLS, FEWEST_METRICS, OCCUPATIONS, FEWEST_TITLES = 105, 58, 60, 45, 6
ACRONYM = re.compile(r"\b(?:AHT|ACW|FCR|CSAT|NPS|CES|SLA|SKU|KYC|AML|BSA|PCI|CRM)\b")


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_faults(code: str) -> None:
    assert [str(fault) for fault in check((shipped(),), code)] == []


def test_it_is_complete(catalog: Catalog) -> None:
    shared = catalog.shared
    assert len(shared.duties) == DUTIES
    assert len(shared.skills) == SKILLS
    assert len(shared.metrics) >= FEWEST_METRICS
    assert len(shared.occupations) == OCCUPATIONS
    assert tuple(catalog.languages) == LANGUAGES


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_has_the_same_ids_and_counts(catalog: Catalog, code: str) -> None:
    shared, writing = catalog.shared, catalog.writing(code)
    assert [*writing.duties] == [*shared.duties]
    assert [*writing.skills] == [*shared.skills]
    assert {*writing.metrics} == {*shared.metrics}
    assert {*writing.sectors} == {*shared.sectors}
    assert [*writing.occupations] == [*shared.occupations]
    titles = catalog.titles(code)
    counts = Counter(titles.occupation(number) for number in range(len(titles.rows)))
    assert min(counts[id_] for id_ in shared.occupations) > FEWEST_TITLES
    assert {id_: len(row.bullets) for id_, row in writing.duties.items()} == {
        id_: len(row.slots) for id_, row in shared.duties.items()
    }
    assert {*writing.messages} == {*catalog.writing("en").messages}


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_metric_is_used_and_no_two_are_called_the_same(catalog: Catalog, code: str) -> None:
    used = {metric for duty in catalog.shared.duties.values() for slots in duty.slots for metric in slots}
    names = [words.name for words in catalog.writing(code).metrics.values()]
    assert used == {*catalog.shared.metrics}
    assert len({*names}) == len(names)


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_bullet_says_i_and_none_is_said_twice(catalog: Catalog, code: str) -> None:
    bullets = [bullet for duty in catalog.writing(code).duties.values() for bullet in duty.bullets]
    assert len({*bullets}) == len(bullets)
    for bullet in bullets:
        assert not re.search(r"\b(?:I|my|yo|mi|mis|io|mio|mia|jeg|min|mine)\b", bullet), bullet
        assert bullet[0].isupper() or bullet[0] == "(", bullet
        assert bullet[-1] not in ".;", bullet


@pytest.mark.parametrize("code", LANGUAGES)
def test_an_acronym_stands_beside_its_long_form(catalog: Catalog, code: str) -> None:
    writing = catalog.writing(code)
    texts = [bullet for duty in writing.duties.values() for bullet in duty.bullets]
    texts += [skill.name for skill in writing.skills.values()]
    bare = [text for text in texts if ACRONYM.search(text) and not re.search(rf"\(\w*{ACRONYM.pattern}|CRM", text)]
    assert bare == []
