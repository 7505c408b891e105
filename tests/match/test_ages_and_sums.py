"""Numbers in conditions: which are ages, which are sums of pay without a currency, and which are neither."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.match.test_conditions import read, value_of

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
        ("Buscamos gente de entre 20 y 30 años", "es", [("age", "gente de entre 20 y 30 años")]),
        ("Atender a clientes de entre 20 y 30 años", "es", []),
        ("Tener cumplidos 16 años", "es", [("age", "cumplidos 16 años")]),
        ("Cerchiamo persone tra i 20 e i 30 anni", "it", [("age", "persone tra i 20 e i 30 anni")]),
        ("Vi søker deg mellom 20 og 30 år", "nb", [("age", "søker deg mellom 20 og 30 år")]),
        ("Over 18, due to the late hours", "en", [("age", "Over 18, due to the late hours")]),
    ],
)
def test_a_number_of_something_else_is_no_age(catalog: Catalog, text: str, code: str, told: list[tuple[str, str]]) -> None:
    assert [(row.kind, row.text) for row in read(catalog, text, code)] == told


@pytest.mark.parametrize(
    ("text", "code", "value"),
    [
        ("Salary: 24000 per year", "en", {"low": 24000, "per": "year"}),
        ("Pay 16 - 18 per hour", "en", {"low": 16, "high": 18, "per": "hour"}),
        ("Wages: 480 a week", "en", {"low": 480, "per": "week"}),
        ("Monthly salary 9500 plus tips", "en", {"low": 9500, "per": "month"}),
        ("We offer 18k to 22k per month in hand", "en", {"low": 18000, "high": 22000, "per": "month"}),
        ("Up to 27k basic with uncapped commission", "en", {"high": 27000}),
        ("CTC: 2,40,000 p.a.", "en", {"low": 240000, "per": "year"}),
        ("Sueldo 12000 mensuales", "es", {"low": 12000, "per": "month"}),
        ("Sueldo base 9800 + comisiones", "es", {"low": 9800}),
        ("Salario entre 17.000 y 19.500 brutos anuales", "es", {"low": 17000, "high": 19500, "per": "year"}),
        ("RAL 24000", "it", {"low": 24000, "per": "year"}),
        ("Compenso: 900 mensili + provvigioni", "it", {"low": 900, "per": "month"}),
        ("Retribuzione annua lorda 23.000/25.000", "it", {"low": 23000, "high": 25000}),
        ("Lønn 420000", "nb", {"low": 420000}),
        ("Timelønn: 205-230", "nb", {"low": 205, "high": 230, "per": "hour"}),
        ("Lønn 450-500k", "nb", {"low": 450000, "high": 500000}),
    ],
)
def test_a_sum_without_a_currency_is_pay_beside_a_word_for_it(
    catalog: Catalog, text: str, code: str, value: dict[str, object]
) -> None:
    assert [value_of(row) for row in read(catalog, text, code) if row.kind == "pay"] == [value]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Salary review after 12 months", "en"),
        ("Prepare salary reports for 2500 employees", "en"),
        ("Salary reviewed in 2027", "en"),
        ("Salary code 40121", "en"),
        ("Wages paid on the 28 of the month", "en"),
        ("Salary for 160 hours monthly", "en"),
        ("Answer calls about pay, 1200 per month", "en"),
        ("Salario: 14 pagas", "es"),
        ("Pagamos a 2500 proveedores al mes", "es"),
        ("Sueldo: 25 días de vacaciones al año", "es"),
        ("Retribuzione: 12 mesi", "it"),
        ("Paga il 27 di ogni mese", "it"),
        ("Compensi, 1500 colleghi", "it"),
        ("Lønn den 12. hver måned", "nb"),
        ("Lønn til 2500 ansatte", "nb"),
        ("Timelønn, 20 timer i uken", "nb"),
    ],
)
def test_a_number_that_counts_something_is_no_pay(catalog: Catalog, text: str, code: str) -> None:
    assert [row.text for row in read(catalog, text, code) if row.kind == "pay"] == []


def test_a_grade_of_pay_is_no_school(catalog: Catalog) -> None:
    assert read(catalog, "Pay grade 12") == []
    assert [row.kind for row in read(catalog, "Grade 12 completed")] == ["education"]
