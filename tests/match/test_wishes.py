"""What a posting only wishes for is told so: with the words beside it, or with the heading over it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.match.test_conditions import read

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog


@pytest.mark.parametrize(
    ("text", "code", "kind", "told"),
    [
        ("Insurance license (must be able to obtain)", "en", "certificate", "Insurance license (must be able to obtain)"),
        ("First aid certificate within 90 days of hire.", "en", "certificate", "First aid certificate within 90 days of hire"),
        ("Driver's license not necessarily required", "en", "driving-licence", "Driver's license not necessarily required"),
        ("Carnet de conducir B valorable", "es", "driving-licence", "Carnet de conducir B valorable"),
        ("Preferiblemente con moto propia", "es", "driving-licence", "Preferiblemente con moto propia"),
        ("Attestato HACCP o disponibilità a conseguirlo", "it", "certificate", "HACCP o disponibilità a conseguirlo"),
        ("Patente C gradita ma non indispensabile", "it", "driving-licence", "Patente C gradita ma non indispensabile"),
        ("È gradita la patente B", "it", "driving-licence", "gradita la patente B"),
        ("Førerkort klasse B, gjerne BE", "nb", "driving-licence", "Førerkort klasse B, gjerne BE"),
        ("Truckførerbevis (vi kan hjelpe deg å ta det)", "nb", "certificate", "Truckførerbevis (vi kan hjelpe deg å ta det)"),
        (
            "Bachelorgrad, men lang erfaring kan kompensere",
            "nb",
            "education",
            "Bachelorgrad, men lang erfaring kan kompensere",
        ),
    ],
)
def test_a_wish_is_told_with_the_words_beside_it_that_say_so(
    catalog: Catalog, text: str, code: str, kind: str, told: str
) -> None:
    assert [row.text for row in read(catalog, text, code) if row.kind == kind] == [told]


@pytest.mark.parametrize(
    ("text", "code", "kind", "told"),
    [
        ("Driver's license, good humour is a plus", "en", "driving-licence", "Driver's license"),
        ("High school diploma. Ideally you live near", "en", "education", "High school diploma"),
        ("Patente B, gradita esperienza in negozio", "it", "driving-licence", "Patente B"),
        ("Førerkort klasse B, gjerne med erfaring fra lager", "nb", "driving-licence", "Førerkort klasse B"),
    ],
)
def test_a_wish_for_something_else_softens_nothing(catalog: Catalog, text: str, code: str, kind: str, told: str) -> None:
    assert [row.text for row in read(catalog, text, code) if row.kind == kind] == [told]


@pytest.mark.parametrize(
    ("text", "code", "told"),
    [
        (
            "Essential:\nDriver's license\nDesirable:\nExperience in a garage\nHours:\nFull-time",
            "en",
            ["Driver's license", "Experience in a garage (Desirable)", "Full-time"],
        ),
        ("Nice to haves:\n- High school diploma", "en", ["High school diploma (Nice to haves)"]),
        ("Essential and desirable:\nDriver's license", "en", ["Driver's license"]),
        ("Valorable:\n- Carnet de conducir B", "es", ["Carnet de conducir B (Valorable)"]),
        ("Requisiti preferenziali:\n- Patente B", "it", ["Patente B (Requisiti preferenziali)"]),
        ("Ønskelig:\n- Førerkort klasse B", "nb", ["Førerkort klasse B (Ønskelig)"]),
    ],
)
def test_what_stands_under_a_heading_of_wishes_is_told_with_it(catalog: Catalog, text: str, code: str, told: list[str]) -> None:
    assert [row.told for row in read(catalog, text, code)] == told
