"""The programs of its trade that a posting names are told by their names, and words that are only called like one are not."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

import pytest

from resume_helper.match.conditions.programs import MOST
from tests.match.test_conditions import read

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog

LONG, MOST_SECONDS = 100_000, 10
"""Characters of one line, and seconds for it on a slow machine: in the square of its length it would take minutes."""


def named(catalog: Catalog, text: str, code: str) -> list[str]:
    return [row.told for row in read(catalog, text, code) if row.kind == "programs"]


@pytest.mark.parametrize(
    ("text", "code", "told"),
    [
        ("Check guests in and out using the Opera system", "en", ["Opera"]),
        ("Experience with Opera, Fidelio or Protel", "en", ["Opera", "Fidelio", "Protel"]),
        ("Book patients into EMIS and answer the door", "en", ["EMIS"]),
        ("PMS knowledge (Opera, Protel) desirable", "en", ["Opera", "Protel"]),
        ("Requirements:\n- Opera\n- Polite manner", "en", ["Opera"]),
        ("Duties:\n- Answer guests of Brindle Inn in SiteMinder", "en", ["SiteMinder"]),
        ("Computer skills: OPERA software", "en", ["OPERA"]),
        ("Manejo de Gesden en la clínica Sonríe", "es", ["Gesden"]),
        ("Imprescindible manejar el programa de reservas Amadeus", "es", ["Amadeus"]),
        ("Manejo de Office y Amadeus", "es", ["Amadeus"]),
        ("Programas como Opera o Avirato", "es", ["Opera", "Avirato"]),
        ("Conoscenza dei principali GDS (Amadeus, Galileo, Sabre)", "it", ["Amadeus", "Galileo", "Sabre"]),
        ("Uso del gestionale AlfaDocs per gli appuntamenti", "it", ["AlfaDocs"]),
        ("Du fører journal i CGM Journal eller System X", "nb", ["CGM Journal", "System X"]),
        ("Fagsystem: System X", "nb", ["System X"]),
        ("Hos Fjordglimt hotell bruker vi bookingsystemet Opera", "nb", ["Opera"]),
    ],
)
def test_a_program_is_told_as_the_posting_writes_it(catalog: Catalog, text: str, code: str, told: list[str]) -> None:
    assert named(catalog, text, code) == told


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Ushers for the Tarn Opera House", "en"),
        ("Experience in Front Office and at the bar", "en"),
        ("Knowledge of Royal Opera programmes", "en"),
        ("Hotel Amadeus is looking for a receptionist", "en"),
        ("You access the till, square it and make toast", "en"),
        ("About us:\nCloudbeds and Opera are what our guests never see", "en"),
        ("Join Cloudbeds and grow with us", "en"),
        ("No experience with Opera or other systems", "en"),
        ("Opera en todo el país una cadena de tiendas", "es"),
        ("Visitas guiadas a la Ópera", "es"),
        ("Nos alegra contar contigo, y educamos con cariño", "es"),
        ("Prestatore d'opera occasionale", "it"),
        ("Opera nel settore alberghiero da vent'anni", "it"),
        ("Gestione delle chiamate in entrata", "it"),
        ("Sede di lavoro: Opera (MI)", "it"),
        ("Vert på Den Nye Opera", "nb"),
        ("Drift av butikken og timeplan for de ansatte", "nb"),
    ],
)
def test_what_is_only_called_like_a_program_is_none(catalog: Catalog, text: str, code: str) -> None:
    assert named(catalog, text, code) == []


@pytest.mark.parametrize(
    ("text", "code", "told"),
    [
        ("Experience with Opera is a plus", "en", ["Opera is a plus"]),
        ("Nice to have:\nKnowledge of Opera", "en", ["Opera (Nice to have)"]),
        ("Se valorará conocimiento de Gesden", "es", ["Se valorará conocimiento de Gesden"]),
        ("È gradita la conoscenza di Opera", "it", ["gradita la conoscenza di Opera"]),
        ("Kjennskap til Opera er en fordel", "nb", ["Opera er en fordel"]),
    ],
)
def test_a_program_that_is_wished_for_is_told_with_what_says_so(
    catalog: Catalog, text: str, code: str, told: list[str]
) -> None:
    assert named(catalog, text, code) == told


@pytest.mark.parametrize(
    ("text", "code", "told"),
    [
        ("Knowledge of Opera PMS. Familiar with Opera.", "en", []),  # that is told as computer literacy (Opera PMS)
        ("Experience with Salesforce and Opera", "en", ["Opera"]),
        ("Arbeidsoppgaver:\nRegistrerer henvendelsene i Zendesk", "nb", ["Zendesk"]),  # a duty, and no skill that is asked for
    ],
)
def test_a_program_that_a_skill_names_is_told_once(catalog: Catalog, text: str, code: str, told: list[str]) -> None:
    assert named(catalog, text, code) == told


def test_a_program_is_quoted_where_it_stands(catalog: Catalog) -> None:
    text = "Reception at Brindle Inn. We use the Opera system at the desk."
    (row,) = (row for row in read(catalog, text) if row.kind == "programs")
    assert (row.text, row.value, text[row.start : row.end]) == ("Opera", None, "Opera")


@pytest.mark.parametrize("piece", ["Opera, ", "Excel, Opera Opera and ", "experience with Zendesk "])
def test_a_line_of_programs_without_end_is_read_in_time(catalog: Catalog, piece: str) -> None:
    began = monotonic()
    assert len(named(catalog, piece * (LONG // len(piece)), "en")) < MOST
    assert monotonic() - began < MOST_SECONDS


@pytest.mark.parametrize(
    ("to", "name"), [("en", "Software"), ("en-GB", "Software"), ("es", "Programas"), ("it", "Programmi"), ("nb", "Programmer")]
)
def test_programs_are_called_so_in_each_language(catalog: Catalog, to: str, name: str) -> None:
    assert catalog.writing(to).conditions["programs"] == name
