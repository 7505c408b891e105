"""Conditions as job boards and public notices write them: pay without a sum, terms without a day, hours of interviews."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.match.test_conditions import read

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog


@pytest.mark.parametrize(
    ("text", "code", "told"),
    [
        ("Base salary plus commission", "en", [("pay", "Base salary plus commission")]),
        ("Sueldo base más comisiones", "es", [("pay", "Sueldo base más comisiones")]),
        ("Fisso + provvigioni", "it", [("pay", "Fisso + provvigioni")]),
        ("Fastlønn + provisjon", "nb", [("pay", "Fastlønn + provisjon")]),
        ("Salary: 19.50 HOUR hourly / 28 hours per week", "en", [("pay", "19.50 HOUR hourly"), ("hours", "28 hours per week")]),
        ("€13.80 per hour, staff discount, free parking", "en", [("pay", "€13.80 per hour")]),
        (
            "Horario de lunes a viernes de 8:30 a 15:00 y salario según convenio",
            "es",
            [("schedule", "Horario de lunes a viernes de 8:30 a 15:00"), ("pay", "salario según convenio")],
        ),
        ("Inquadramento al V livello", "it", [("contract", "V livello")]),
        ("Lønn: ihht. Riksavtalen", "nb", [("pay", "ihht. Riksavtalen")]),
    ],
)
def test_pay_is_told_without_a_sum_and_beside_other_numbers(
    catalog: Catalog, text: str, code: str, told: list[tuple[str, str]]
) -> None:
    assert [(row.kind, row.text) for row in read(catalog, text, code)] == told


@pytest.mark.parametrize(
    ("text", "code", "told"),
    [
        ("Advertised until\n2026-12-24", "en", [("deadline", "2026-12-24")]),
        ("Hand your CV in at the desk by Friday 11 December", "en", [("deadline", "by Friday 11 December")]),
        ("Plazo de presentación de solicitudes: 15 días hábiles.", "es", [("deadline", "15 días hábiles")]),
        (
            "El plazo de solicitud será de diez días hábiles",
            "es",
            [("deadline", "plazo de solicitud será de diez días hábiles")],
        ),
        ("Søk senest fredag 11. desember", "nb", [("deadline", "Søk senest fredag 11. desember")]),
        (
            "Midlertidig stilling (vikariat) til 30.06.2027",
            "nb",
            [("contract", "Midlertidig stilling (vikariat) til 30.06.2027")],
        ),
        ("Vikariat til og med 30. april 2028", "nb", [("contract", "Vikariat til og med 30. april 2028")]),
        (
            "Contratto in somministrazione di 4 mesi con concreta possibilità di conferma",
            "it",
            [("contract", "Contratto in somministrazione di 4 mesi con concreta possibilità di conferma")],
        ),
        ("Training class starts February 8, 2027", "en", [("start", "Training class starts February 8, 2027")]),
        ("Start: immediato", "it", [("start", "immediato")]),
    ],
)
def test_days_are_those_of_what_they_are_said_of(catalog: Catalog, text: str, code: str, told: list[tuple[str, str]]) -> None:
    assert [(row.kind, row.text) for row in read(catalog, text, code)] == told


@pytest.mark.parametrize(
    ("text", "code", "told"),
    [
        ("Walk-in: Mon to Fri, 10 AM - 3 PM", "en", []),
        ("Preséntate de lunes a viernes de 10 a 13 en la sucursal", "es", []),
        (
            "De 9 a 13 y de 17 a 20, de lunes a jueves",
            "es",
            [("schedule", "De 9 a 13 y de 17 a 20, de lunes a jueves")],
        ),
        ("From 9 to 13 and from 17 to 20 people", "en", []),
        ("Orario 9-13, il sabato pomeriggio chiuso", "it", [("schedule", "Orario 9-13, il sabato pomeriggio chiuso")]),
        ("Melde feil på nettet videre til vakta", "nb", []),
        ("Disponibilità oraria: Full Time", "it", [("hours", "Full Time")]),
        ("Pasto gratuito in turno, maggiorazioni per notturno", "it", [("board", "Pasto gratuito")]),
        ("Gestione dei picchi (Black Friday, saldi)", "it", []),
        ("Real opportunities to go permanent", "en", []),
        ("Deltid 30 % + ekstravakter", "nb", [("hours", "Deltid 30 % + ekstravakter")]),
    ],
)
def test_hours_and_contracts_are_those_of_the_work(catalog: Catalog, text: str, code: str, told: list[tuple[str, str]]) -> None:
    assert [(row.kind, row.text) for row in read(catalog, text, code)] == told


@pytest.mark.parametrize(
    ("text", "code", "kind", "told"),
    [
        ("No experience needed: we train you", "en", "experience", "No experience needed"),
        (
            "Non è necessaria esperienza nel settore: ti formiamo noi",
            "it",
            "experience",
            "Non è necessaria esperienza nel settore",
        ),
        ("5 months to less than 1 year", "en", "experience", "5 months to less than 1 year"),
        ("¿Tienes experiencia en floristerías?\nExperiencia: 2 años", "es", "experience", "2 años"),
        ("Fluent in Hindi, English and Tamil", "en", "language", "Fluent in Hindi, English and Tamil"),
        ("Imprescindible residir en Lugo", "es", "residence", "Imprescindible residir en Lugo"),
        ("Appartenenza alle categorie protette ex L. 68/1999", "it", "reserved", "categorie protette ex L. 68/1999"),
        ("Certificado de discapacidad (mínimo 33%)", "es", "reserved", "Certificado de discapacidad (mínimo 33%)"),
        ("This post is reserved for people with disabilities", "en", "reserved", "reserved for people with disabilities"),
        (
            "Stillingen er forbeholdt personer med nedsatt arbeidsevne",
            "nb",
            "reserved",
            "forbeholdt personer med nedsatt arbeidsevne",
        ),
    ],
)
def test_who_may_apply_is_told(catalog: Catalog, text: str, code: str, kind: str, told: str) -> None:
    assert {row.text for row in read(catalog, f"Requirements\n{text}", code) if row.kind == kind} == {told}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("We welcome applications from people with disabilities", "en"),
        ("La ricerca è rivolta a tutti, senza distinzione di sesso e disabilità", "it"),
        ("Valoramos la igualdad, sin discriminación por discapacidad", "es"),
        ("Vi oppfordrer personer med nedsatt funksjonsevne til å søke", "nb"),
    ],
)
def test_a_posting_open_to_all_is_reserved_for_nobody(catalog: Catalog, text: str, code: str) -> None:
    assert "reserved" not in [row.kind for row in read(catalog, text, code)]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Si tienes certificado de discapacidad, ¡también es tu sitio!", "es"),
        ("Abierto a personas con certificado de discapacidad", "es"),
        ("Se valorará certificado de discapacidad", "es"),
        ("Operatore di sportello - categorie protette e non", "it"),
        ("Gli appartenenti alle categorie protette L. 68/99 sono i benvenuti", "it"),
        ("Selezione rivolta anche ad appartenenti alle categorie protette", "it"),
        ("Gradita l'appartenenza alle categorie protette", "it"),
    ],
)
def test_an_invitation_reserves_nothing(catalog: Catalog, text: str, code: str) -> None:
    assert "reserved" not in [row.kind for row in read(catalog, text, code)]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Puesto reservado a personas con certificado de discapacidad. Valorable inglés", "es"),
        ("Oferta exclusiva para personas con discapacidad: se valorará experiencia", "es"),
        ("Offerta riservata alle categorie protette, anche prima esperienza", "it"),
        ("Annuncio rivolto agli appartenenti alle categorie protette, gradita esperienza", "it"),
    ],
)
def test_what_is_wished_for_besides_opens_no_reserved_post(catalog: Catalog, text: str, code: str) -> None:
    assert "reserved" in [row.kind for row in read(catalog, text, code)]


@pytest.mark.parametrize(
    ("text", "code", "told"),
    [
        ("You must live within 20 km of the shop", "en", "You must live within 20 km of the shop"),
        ("Buscamos gente que viva cerca", "es", "Buscamos gente que viva cerca"),
        ("Vivir en Soria o alrededores", "es", "Vivir en Soria o alrededores"),
        ("Automuniti o residenti in zona", "it", "residenti in zona"),
        ("Inviare il cv solo se residenti a Terni", "it", "residenti a Terni"),
        ("Du må være bosatt i nærområdet", "nb", "Du må være bosatt i nærområdet"),
    ],
)
def test_where_one_must_live_is_no_place_of_work(catalog: Catalog, text: str, code: str, told: str) -> None:
    rows = [(row.kind, row.text) for row in read(catalog, f"Requirements\n{text}", code)]
    assert ("residence", told) in rows
    assert "place" not in [kind for kind, _ in rows]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Consegna a domicilio in zona", "it"),
        ("Assistenza ai residenti della provincia", "it"),
        ("Atención a residentes de la provincia", "es"),
        ("Hjelpe kunder som er bosatt i kommunen", "nb"),
    ],
)
def test_where_customers_live_is_no_demand(catalog: Catalog, text: str, code: str) -> None:
    assert "residence" not in [row.kind for row in read(catalog, text, code)]
