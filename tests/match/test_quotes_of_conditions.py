"""Conditions are quoted whole: over signs, over abbreviations, and with what is named in one breath."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.match.test_conditions import read

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog


@pytest.mark.parametrize(
    ("text", "code", "kind", "told"),
    [
        ("Hindi & basic English", "en", "language", ["Hindi", "basic English"]),
        ("English & conversational Spanish", "en", "language", ["English", "conversational Spanish"]),
        ("Norsk & enkel engelsk", "nb", "language", ["Norsk", "enkel engelsk"]),
        ("We sell French and German cars", "en", "language", []),
        ("Inglés (mín. B2) e italiano", "es", "language", ["Inglés (mín. B2)", "italiano"]),
    ],
)
def test_languages_of_different_levels_are_all_told(catalog: Catalog, text: str, code: str, kind: str, told: list[str]) -> None:
    assert [row.text for row in read(catalog, text, code) if row.kind == kind] == told


@pytest.mark.parametrize(
    ("text", "code", "kind", "told"),
    [
        ("CFGM Farmacia y Parafarmacia", "es", "education", "CFGM Farmacia y Parafarmacia"),
        ("Bachillerato y puntualidad", "es", "education", "Bachillerato"),
        (
            "Diploma in Amministrazione, Finanza e Marketing",
            "it",
            "education",
            "Diploma in Amministrazione, Finanza e Marketing",
        ),
        (
            "Esperienza in abbigliamento e nell\u2019oreficeria",
            "it",
            "experience",
            "Esperienza in abbigliamento e nell\u2019oreficeria",
        ),
        ("Esperienza in abbigliamento e calzature", "it", "experience", "Esperienza in abbigliamento e calzature"),
        ("Experience in sales, punctuality and enthusiasm", "en", "experience", "Experience in sales"),
        ("Erfaring fra butikk og punktlighet", "nb", "experience", "Erfaring fra butikk"),
        ("Erfaring fra butikk og/eller servering", "nb", "experience", "Erfaring fra butikk og/eller servering"),
        ("Antecedentes penales & policiales", "es", "background-check", "Antecedentes penales & policiales"),
        ("Gyldig oppholds- & arbeidstillatelse", "nb", "right-to-work", "oppholds- & arbeidstillatelse"),
    ],
)
def test_what_is_named_in_one_breath_is_told_together(catalog: Catalog, text: str, code: str, kind: str, told: str) -> None:
    assert [row.text for row in read(catalog, text, code) if row.kind == kind] == [told]


@pytest.mark.parametrize(
    ("text", "code", "told"),
    [
        ("Apply by Fri. Dec. 18, 2026", "en", [("deadline", "Apply by Fri. Dec. 18, 2026")]),
        ("Mon. - Fri., 9 a.m. - 5 p.m.", "en", [("schedule", "Mon. - Fri., 9 a.m. - 5 p.m.")]),
        ("Lun. - ven. h. 9-13", "it", [("schedule", "Lun. - ven. h. 9-13")]),
        ("Esperienza di almeno 1 anno in G.D.O.", "it", [("experience", "Esperienza di almeno 1 anno in G.D.O")]),
        ("Laurea in Econ. Az. o simili", "it", [("education", "Laurea in Econ. Az. o simili")]),
        ("Engasjement i 6 mnd. med mulighet for forlengelse", "nb",
         [("contract", "Engasjement i 6 mnd. med mulighet for forlengelse")]),
        ("Vikariat ut mai m/mulighet for forlengelse", "nb", [("contract", "Vikariat ut mai m/mulighet for forlengelse")]),
        ("Sommervikar i uke 26 t.o.m. uke 33", "nb", [("contract", "Sommervikar i uke 26 t.o.m. uke 33")]),
        ("Oppstart f.o.m. 1. februar 2027", "nb", [("start", "Oppstart f.o.m. 1. februar 2027")]),
        ("Oppstart innen 2 uker", "nb", [("start", "Oppstart innen 2 uker")]),
        ("Tiltredelse ca. 1. feb.", "nb", [("start", "Tiltredelse ca. 1. feb")]),
    ],
)  # fmt: skip
def test_an_abbreviation_ends_no_condition(catalog: Catalog, text: str, code: str, told: list[tuple[str, str]]) -> None:
    assert [(row.kind, row.text) for row in read(catalog, text, code)] == told


@pytest.mark.parametrize(
    ("text", "code", "told"),
    [
        ("Probation period: 3 months", "en", ["Probation period: 3 months"]),
        ("There is a six-month probationary period", "en", ["six-month probationary period"]),
        ("Full pay after probation", "en", []),
        ("Contrato indefinido con 2 meses de periodo de prueba", "es", ["Contrato indefinido", "2 meses de periodo de prueba"]),
        ("Periodo di prova: 2 mesi", "it", ["Periodo di prova: 2 mesi"]),
        ("Fast stilling med 6 måneders prøvetid", "nb", ["Fast stilling", "6 måneders prøvetid"]),
        ("Contrato temp. hasta el 31.12.2027", "es", ["Contrato temp. hasta el 31.12.2027"]),
        ("Tempo det. fino al 31.12.2027", "it", ["Tempo det. fino al 31.12.2027"]),
        ("Contract until Dec. 31, 2027", "en", ["Contract until Dec. 31, 2027"]),
    ],
)
def test_a_contract_is_told_with_its_probation_and_its_end(catalog: Catalog, text: str, code: str, told: list[str]) -> None:
    assert [row.text for row in read(catalog, text, code) if row.kind == "contract"] == told


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Experience not required", "en"),
        ("Experience is not essential", "en"),
        ("Experiencia no necesaria", "es"),
        ("Esperienza non necessaria", "it"),
        ("Ingen krav til erfaring", "nb"),
        ("Erfaring ikke nødvendig", "nb"),
    ],
)
def test_that_no_experience_is_needed_is_told_and_not_taken_back_by_its_own_words(
    catalog: Catalog, text: str, code: str
) -> None:
    found = read(catalog, f"Requirements:\n{text}", code)
    assert [(row.kind, row.value and row.value.choice) for row in found] == [("experience", "none")]


def test_a_thing_that_is_not_needed_says_nothing_of_experience(catalog: Catalog) -> None:
    text = "Experience of selling shoes and bags, and a driving licence is not required"
    assert "none" not in [row.value and row.value.choice for row in read(catalog, text)]


@pytest.mark.parametrize(
    ("text", "code", "told"),
    [
        ("Contattaci a info@bassi.example entro il 20 dicembre", "it", ["entro il 20 dicembre"]),
        ("Per candidarsi: lavoro@bassi.example entro il 14/12/2026", "it", ["entro il 14/12/2026"]),
        ("Invia il CV a lavoro@bassi.example, entro il 14 dicembre", "it", ["entro il 14 dicembre"]),
        ("Contact hr@harfield.example no later than 5 January", "en", ["no later than 5 January"]),
        ("Interesados escribir a empleo@roca.example hasta el 10 de diciembre", "es", ["hasta el 10 de diciembre"]),
        ("Ta kontakt på jobb@solvik.example innen 5. januar", "nb", ["innen 5. januar"]),
        ("Write to hr@harfield.example by post or phone", "en", []),
    ],
)
def test_the_day_up_to_which_one_writes_to_an_address_is_the_deadline(
    catalog: Catalog, text: str, code: str, told: list[str]
) -> None:
    assert [row.text for row in read(catalog, text, code) if row.kind == "deadline"] == told
