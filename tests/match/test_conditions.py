"""Conditions of postings: kinds and values in every language, on sentences written before the cues."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import yaml

from resume_helper.match.matches import find_matches
from resume_helper.posting.structure import structure
from tests.conftest import ROOT

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog
    from resume_helper.match.conditions import Condition

LEAST = 0.9
FEWEST = 40


def read(catalog: Catalog, text: str, code: str = "en") -> list[Condition]:
    index = catalog.index(code)
    return [*find_matches(structure(text, index.headings), index, catalog.shared).conditions]


@pytest.mark.parametrize("code", ["en", "es", "it", "nb"])
def test_conditions_have_the_right_kind_and_value(catalog: Catalog, code: str) -> None:
    rows = yaml.safe_load((ROOT / "tests" / "conditions" / f"{code}.yaml").read_text("utf-8"))
    assert len(rows) >= FEWEST
    wrong = []
    for row in rows:
        found = [(c.kind, c.value) for c in read(catalog, row["text"], code)]
        good = row["not"] not in [kind for kind, _ in found] if "not" in row else (row["kind"], row.get("value")) in found
        if not good:
            wrong.append((row, found))
    assert len(wrong) <= (1 - LEAST) * len(rows), wrong


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("37.5 hours per week", "hours", {"low": 37.5, "unit": "hour", "per": "week"}),
        ("Must type 40wpm", "typing", {"low": 40, "unit": "wpm"}),
        ("Able to lift up to twenty-five pounds", "lifting", {"low": 25, "unit": "pound"}),
        ("Two (2) years of experience in retail", "experience", {"low": 2, "unit": "year"}),
        ("Pay: $15.00 - $16.25 per hour", "pay", {"low": 15, "high": 16.25, "currency": "USD", "per": "hour"}),
        ("Salary up to £28k p.a.", "pay", {"high": 28000, "currency": "GBP", "per": "year"}),
    ],
)
def test_values_are_read_in_the_ways_people_write_them(
    catalog: Catalog, text: str, kind: str, value: dict[str, object]
) -> None:
    assert (kind, value) in [(c.kind, c.value) for c in read(catalog, text)]


def test_a_condition_is_quoted_to_the_letter_also_where_the_company_makes_its_offer(catalog: Catalog) -> None:
    text = "What we offer:\nA permanent contract and  $18/hr to start."
    found = read(catalog, text)
    assert {c.kind for c in found} >= {"contract", "pay"}
    assert all(text[c.start : c.end] == c.text for c in found)


def test_a_number_without_end_measures_nothing(catalog: Catalog) -> None:
    for text in (f"Lift up to {'9' * 400} pounds.", f"Pay: ${'9' * 400} an hour", f"Pay: $18 - ${'1,' * 5000}000 an hour"):
        assert all(c.value is None or str(c.value).count("9") < 30 for c in read(catalog, f"Duties:\n{text}\n{text}"))


@pytest.mark.parametrize(("said", "low"), [("$17.35k - $18k", 17350), ("$16.1 - 18,000", 16100)])
def test_a_multiple_stays_exact(catalog: Catalog, said: str, low: int) -> None:
    assert ("pay", {"low": low, "high": 18000, "currency": "USD", "per": "year"}) in [
        (c.kind, c.value) for c in read(catalog, f"Salary: {said} per year")
    ]
