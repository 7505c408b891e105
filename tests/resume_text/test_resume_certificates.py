"""Certificates of a résumé: which lines list several, and which words of a sentence name none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.resume_text.test_resume_told_so import told

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog


def certificates(catalog: Catalog, code: str, below: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = told(catalog, code, below).document.get("certificates", [])
    return rows


@pytest.mark.parametrize(
    ("code", "line", "rows"),
    [
        (
            "en",
            "Certificates\nForklift operator (2020), First aid (2023)",
            [("Forklift operator", "2020"), ("First aid", "2023")],
        ),
        ("en", "Courses\nExcel, Hill Training (2020), Word 2021", [("Excel, Hill Training", "2020"), ("Word", "2021")]),
        ("en", "Courses\nFirst aid, food hygiene", [("First aid", ""), ("Food hygiene", "")]),
        ("en", "Courses\nExcel, Hill Training, 2020", [("Excel, Hill Training", "2020")]),
        ("en", "Courses\nExcel (2020), 16 hours", [("Excel (2020), 16 hours", "")]),
        ("en", "Courses\nFirst aid | Hill Training | 2021 | 2024", [("First aid, Hill Training, 2021, 2024", "")]),
        ("it", "Certificazioni: ITIL 4 Foundation (2023), ECDL (2016)", [("ITIL 4 Foundation", "2023"), ("ECDL", "2016")]),
        ("nb", "Kurs: AFR sparing (2019), AFR kreditt (2022)", [("AFR sparing", "2019"), ("AFR kreditt", "2022")]),
        ("nb", "Førerkort: B, C1", [("Førerkort B, C1", "")]),
    ],
)
def test_a_line_of_certificates_with_a_year_each_or_a_name_each_is_a_list(
    catalog: Catalog, code: str, line: str, rows: list[tuple[str, str]]
) -> None:
    assert [(row["name"], row.get("date", "")) for row in certificates(catalog, code, line)] == rows


@pytest.mark.parametrize(("code", "head"), [("en", "Name | Issuer | Date"), ("nb", "Kurs | Utsteder | År")])
def test_the_heads_of_a_table_are_no_certificate(catalog: Catalog, code: str, head: str) -> None:
    heading = {"en": "Certificates", "nb": "Kurs og sertifiseringar"}[code]
    table = f"{heading}\n\n| {head} |\n|:--|---|--:|\n| ITIL 4 Foundation | Hill | 2021 |\n| | | |"
    assert certificates(catalog, code, table) == [{"name": "ITIL 4 Foundation, Hill", "date": "2021"}]


def test_a_field_of_work_in_a_sentence_on_a_licence_is_no_certificate(catalog: Catalog) -> None:
    said = "Profil\nAutorisert finansiell rådgiver med erfaring fra lokalbank og skadeforsikring."
    assert certificates(catalog, "nb", said) == []


def test_headings_and_labels_may_be_in_nynorsk(catalog: Catalog) -> None:
    top = "Namn:     Kari Lund\nAdresse:      Elvevegen 2, 6800 Førde\nMobil: 950 00 222"
    found = told(catalog, "nb", "Samandrag\nRoleg og ryddig.\n\nKurs og sertifiseringar\nTruckførarbevis", top).document
    assert found["basics"]["name"] == "Kari Lund"
    assert found["basics"]["location"] == {"address": "Elvevegen 2", "postalCode": "6800", "city": "Førde"}
    assert found["basics"]["summary"] == "Roleg og ryddig."
    assert found["certificates"] == [{"name": "Truckførarbevis"}]
    assert "education" not in found


@pytest.mark.parametrize(
    ("code", "below", "name"),
    [
        ("en", "DRIVING LICENCE\nDriving Licence: B", "Driving Licence B"),
        ("es", "PERMISO DE CONDUCIR\nPermiso de conducir: B", "Permiso de conducir B"),
        ("it", "PATENTE\nPatente B", "Patente B"),
        ("nb", "FØRERKORT\nFørerkort: B", "Førerkort B"),
    ],
)
def test_the_heading_of_a_licence_is_none_by_itself_above_one(catalog: Catalog, code: str, below: str, name: str) -> None:
    assert certificates(catalog, code, below) == [{"name": name}]
