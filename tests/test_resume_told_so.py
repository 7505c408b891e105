"""What people write of themselves beside their jobs, as forms and lists of several countries have it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from resume_helper.resume_text import read_resume
from resume_helper.resume_text.profile import Taken, taken
from tests.test_resume_profile import HEADED

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog

JOB = {"en": "Cashier", "es": "Cajera", "it": "Cassiera", "nb": "Selger"}


def told(catalog: Catalog, code: str, below: str, top: str = "Kim Doe") -> Taken:
    work = f"{HEADED[code]}\n{JOB[code]}\nAcme\n2019 - 2021\n- X y z."
    return taken(read_resume(f"{top}\n\n{work}\n\n{below}", catalog, language=code))


def test_referees_and_what_is_told_of_the_person_are_left_out_and_told(catalog: Catalog) -> None:
    left = told(catalog, "en", "Personal details\nMarital status: married\n\nReferees\nBob Tull").left
    assert any("married" in line for line in left)
    assert "Bob Tull" in left


@pytest.mark.parametrize(
    ("code", "line", "rows"),
    [
        ("en", "Languages\nFluent in English, Punjabi and Hindi", ["Fluent", "Fluent", "Fluent"]),
        ("en", "Languages\nFluent in English and Hindi", ["Fluent", "Fluent"]),
        ("en", "Languages\nGood English and Hindi", ["Good", None]),
        ("en", "Languages\nNative Hindi, English and French", ["Native", None, None]),
        ("en", "Languages\nFluent English, basic French and Urdu", ["Fluent", "basic", None]),
        ("nb", "Språk\nFlytende somali, arabisk og norsk", ["Flytende", "Flytende", "Flytende"]),
        ("es", "Idiomas\nEspañol e inglés intermedio", [None, "intermedio"]),
        ("es", "Idiomas\nFrancés e inglés intermedio", ["intermedio", "intermedio"]),
    ],
)
def test_a_level_is_of_all_languages_of_a_phrase_that_can_have_it(
    catalog: Catalog, code: str, line: str, rows: list[str | None]
) -> None:
    assert [row.get("fluency") for row in told(catalog, code, line).document["languages"]] == rows


@pytest.mark.parametrize(
    ("code", "line", "name"),
    [
        ("nb", "Førerkort\nKlasse B", "Førerkort Klasse B"),
        ("en", "Driving licence\nClass B", "Driving licence Class B"),
        ("nb", "Førerkort\nTruckførerbevis T1", "Truckførerbevis T1"),
    ],
)
def test_a_class_below_the_word_for_a_licence_is_of_it(catalog: Catalog, code: str, line: str, name: str) -> None:
    assert told(catalog, code, line).document["certificates"] == [{"name": name}]


@pytest.mark.parametrize(
    ("top", "name"),
    [
        ("karin de hill\n07700 900123", "karin de hill"),
        ("call center agent\n07700 900123", "[Your name]"),
        ("looking for work\n07700 900123", "[Your name]"),
        ("karin hill\nnobody calls", "[Your name]"),
    ],
)
def test_a_name_may_be_in_small_letters_above_a_number_to_call(catalog: Catalog, top: str, name: str) -> None:
    assert told(catalog, "en", "", top).document["basics"]["name"] == name
