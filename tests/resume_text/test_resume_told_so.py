"""What people write of themselves beside their jobs, as forms and lists of several countries have it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from resume_helper.resume_text import read_resume
from resume_helper.resume_text.profile import Taken, taken
from tests.resume_text.test_resume_heads import heads
from tests.resume_text.test_resume_profile import HEADED

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog

JOB = {"en": "Cashier", "es": "Cajera", "it": "Cassiera", "nb": "Selger"}


def told(catalog: Catalog, code: str, below: str, top: str = "Kim Doe") -> Taken:
    work = f"{HEADED[code]}\n{JOB[code]}\nAcme\n2019 - 2021\n- X y z."
    return taken(read_resume(f"{top}\n\n{work}\n\n{below}", catalog, language=code))


@pytest.mark.parametrize(
    ("code", "line", "row"),
    [
        ("en", "Volunteering\nHill Food Bank - driver (2020)", ("Hill Food Bank", "driver")),
        ("en", "Volunteering\nTreasurer - chess club (2020)", ("chess club", "Treasurer")),
        ("es", "Voluntariado\nCruz Orbe - socorrista (2020)", ("Cruz Orbe", "socorrista")),
        ("it", "Volontariato\nCroce Orbe - distribuzione pasti (2020)", ("Croce Orbe", "distribuzione pasti")),
        ("nb", "Frivillig arbeid\nLia Kors - besøksvenn (2020)", ("Lia Kors", "besøksvenn")),
    ],
)
def test_an_organisation_may_stand_before_what_was_done_for_it(
    catalog: Catalog, code: str, line: str, row: tuple[str, str]
) -> None:
    (found,) = told(catalog, code, line).document["volunteer"]
    assert (found["organization"], found["position"]) == row


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


@pytest.mark.parametrize("school", ["I.E. Orbe Palma", "I.E.S. Orbe"])
def test_a_short_form_with_full_stops_is_the_word_of_a_school(catalog: Catalog, school: str) -> None:
    row = {"institution": school, "studyType": "Secundaria completa"}
    assert told(catalog, "es", f"Estudios\n{school} - Secundaria completa").document["education"] == [row]


@pytest.mark.parametrize(
    ("top", "location"),
    [
        ("Ana Gil\nBarrio Orbe, Medellín\nCel. 300 555 0198", {"address": "Barrio Orbe", "city": "Medellín"}),
        ("Ana Gil\nDirección: Carrera 70, Barrio Orbe\nCel. 300 555 0198", {"address": "Carrera 70, Barrio Orbe"}),
        ("Ana Gil\nMedellín, Antioquia\nCel. 300 555 0198", {"city": "Medellín", "region": "Antioquia"}),
    ],
)
def test_a_part_of_a_town_is_no_town(catalog: Catalog, top: str, location: dict[str, Any]) -> None:
    assert told(catalog, "es", "", top).document["basics"]["location"] == location


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


@pytest.mark.parametrize(
    ("code", "title"),
    [
        ("en", "Cashier, later supervisor"),
        ("es", "Mozo de almacén, luego carretillero"),
        ("it", "Cassiera, poi capo reparto"),
        ("nb", "Butikkmedarbeider, senere butikksjef"),
    ],
)
def test_a_later_title_is_of_the_same_job(catalog: Catalog, code: str, title: str) -> None:
    assert heads(catalog, code, f"{title}, Acme\n2019 - 2021\n- X y z.") == [(title, "Acme", "")]


def test_a_heading_of_work_tells_no_level_of_a_language_named_below_it(catalog: Catalog) -> None:
    work = "Esperienza professionale\nReceptionist, Hotel Blu, 2019 - 2021\nAccoglienza degli ospiti in tedesco e francese."
    found = taken(read_resume(f"Kim Doe\n\n{work}\n\nLingue\nTedesco: C1", catalog, language="it")).document["languages"]
    assert [tuple(row.values()) for row in found if row["language"] == "Tedesco"] == [("Tedesco", "C1")]


def test_a_certificate_among_languages_is_none_of_them(catalog: Catalog) -> None:
    found = told(catalog, "nb", "Språk\nNorsk (morsmål), engelsk (flytende)\n\nFørerkort: B\nTruckførerbevis").document
    assert [row["language"] for row in found["languages"]] == ["Norsk", "Engelsk"]
    assert [row["name"] for row in found["certificates"]] == ["Førerkort B", "Truckførerbevis"]


@pytest.mark.parametrize("code", ["es", "it", "nb"])
def test_a_school_abroad_is_known_by_its_english_name(catalog: Catalog, code: str) -> None:
    below = {
        "es": "Formación\nBachillerato, Hill College, Nairobi, 2008",
        "it": "Istruzione\nDiploma, Hill College, Nairobi, 2008",
        "nb": "Utdanning\nVideregående skole, Hill High School, Nairobi, 2008",
    }[code]
    (row,) = told(catalog, code, below).document["education"]
    assert row["institution"].startswith("Hill ")
    assert row["endDate"] == "2008"
