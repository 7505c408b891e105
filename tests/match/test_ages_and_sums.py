"""Numbers in conditions: which are ages, which are sums of pay without a currency, and which are neither."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.match.test_conditions import read

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog


@pytest.mark.parametrize(
    ("text", "code", "told"),
    [
        ("Must be able to lift 25 lbs", "en", [("lifting", "lift 25 lbs")]),
        ("Must be at least able to lift 21 kg", "en", [("lifting", "lift 21 kg")]),
        ("Must be able to carry 25 boxes", "en", []),
        ("Must be at store 21 by 6", "en", []),
        ("Must be within 25 miles of the store", "en", []),
        ("Must be over 25 wpm", "en", [("typing", "25 wpm")]),
        ("Must be 18 and able to lift 25 lbs", "en", [("age", "Must be 18"), ("lifting", "lift 25 lbs")]),
        ("Must be minimum 18", "en", [("age", "Must be minimum 18")]),
        ("Mayor de 20 kg", "es", []),
        ("Menor de 30 minutos", "es", []),
        ("Entre 25 y 40 años", "es", [("age", "Entre 25 y 40 años")]),
        ("Under 30 minuti", "it", []),
        ("Under 30", "it", [("age", "Under 30")]),
        ("Være minst 20 dager i året", "nb", []),
        ("Mellom 20 og 30 år", "nb", [("age", "Mellom 20 og 30 år")]),
    ],
)
def test_a_number_of_something_else_is_no_age(catalog: Catalog, text: str, code: str, told: list[tuple[str, str]]) -> None:
    assert [(row.kind, row.text) for row in read(catalog, text, code)] == told
