"""The town where one works, read without a label: what is told, and what must not be, in heads and sentences made up here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import yaml

from resume_helper.match.matches import find_matches
from tests.conftest import ROOT

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog
    from resume_helper.match.conditions.demand import Condition

ROWS: list[dict[str, Any]] = yaml.safe_load((ROOT / "tests" / "conditions" / "towns.yaml").read_text("utf-8"))
LONG = 100_000
"""Characters of a text that nobody wrote to be read."""


def places(catalog: Catalog, text: str, code: str) -> list[Condition]:
    index = catalog.index(code)
    found = find_matches(index.posting(text), index, catalog.shared).conditions
    return [row for row in found if row.kind == "place"]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['code']}: {row['text'][:60]}")
def test_the_town_is_told_where_its_form_or_its_place_is_sure(catalog: Catalog, row: dict[str, Any]) -> None:
    found = places(catalog, row["text"], row["code"])
    told = [one.text for one in found if one.value and one.value.choice == "named"]
    assert told == ([row["town"]] if "town" in row else [])
    assert all(row["text"][one.start : one.end] == one.text for one in found)


def test_a_town_that_is_told_with_how_one_works_is_not_told_again(catalog: Catalog) -> None:
    text = "Agent\nBrightfare · Tampa, FL\n\nYou answer calls.\n\nWork location: Hybrid remote in Tampa, FL"
    assert [row.text for row in places(catalog, text, "en")] == ["Hybrid remote in Tampa, FL"]


def test_the_town_stands_beside_a_label_that_says_only_how_one_works(catalog: Catalog) -> None:
    text = "Cajero\nAlborada - Zapopan, Jalisco\n\nCobrarás en caja.\n\nLugar de trabajo: Presencial"
    assert [row.text for row in places(catalog, text, "es")] == ["Zapopan, Jalisco", "Presencial"]


@pytest.mark.parametrize(
    "piece", ["Leeds, ", "A | ", "our shop in Leeds ", "\U0001f4cd Leeds ", "( ", " - ", "Leeds\n", "SHOP IN YORK "]
)
def test_the_place_below_a_text_without_end_is_told(catalog: Catalog, piece: str) -> None:
    found = places(catalog, f"Cashier\n{piece * (LONG // len(piece))}\nWork location: Hull", "en")
    assert "Hull" in [row.text for row in found]
