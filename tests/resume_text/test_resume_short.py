"""A résumé of a few lines: its language, and who it is of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from resume_helper.errors import UserError
from resume_helper.resume_text import read_resume
from resume_helper.resume_text.profile import taken

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog

SHORT = {
    "en": "Kim Doe\nWORK EXPERIENCE\nTeller, Acme Bank, 2019 - 2021\n- Cash deposit and withdrawal",
    "es": "Ana Vega\nEXPERIENCIA\nCajera, Tiendas Sol, 2019 a 2021\nMoza, Bar Azul, 2016 a 2018",
    "it": "Ada Neri\nEsperienze\n2020 – oggi: Cassiera, Magazzini Sole, Rimini\nFormazione\n2019: Diploma alberghiero",
    "nb": "Kari Lie\nArbeidserfaring\nSelger, Butikk Sol, 2019 – nå\nUtdanning\nFagbrev, Oslo, 2015",
}
"""Few words, and few sentences or none."""


@pytest.mark.parametrize("code", [*SHORT])
def test_headings_and_dates_tell_the_language_of_a_short_resume(catalog: Catalog, code: str) -> None:
    resume = read_resume(SHORT[code], catalog)
    assert resume.language[:2] == code
    assert taken(resume).document["basics"]["name"] == SHORT[code].split("\n", maxsplit=1)[0]


def test_three_jobs_in_four_lines_are_a_resume(catalog: Catalog) -> None:
    text = "Tom Lee\nAcme, till assistant, 2023 till now\nBlue, team member, 2021-23\nAzure, xmas temp, nov-dec 2020"
    document = taken(read_resume(text, catalog)).document
    assert [job["name"] for job in document["work"]] == ["Acme", "Blue", "Azure"]
    assert "location" not in document["work"][0]


@pytest.mark.parametrize(("text", "complaint"), [("Answered calls", "too short"), ("EXPERIENCIA\nCajera", "demasiado corto")])
def test_a_text_that_is_too_short_is_told_in_its_language(catalog: Catalog, text: str, complaint: str) -> None:
    with pytest.raises(UserError, match=complaint):
        read_resume(text, catalog)


BELOW = "\n\nEXPERIENCE\nCashier, Acme Stores, 2019 - 2021\n- Rang up purchases for customers at the counter\n"


@pytest.mark.parametrize(
    ("above", "home"),
    [
        ("12 MG Road, Pune 411001\nMob No : 98765 00123", {"city": "Pune", "postalCode": "411001", "address": "12 MG Road"}),
        ("Castle 4, Ennis, Co. Clare, V95 X2K1, Ireland", {"city": "Ennis", "region": "Co. Clare", "postalCode": "V95 X2K1"}),
        ("Unit 4/12 Smith St, Footscray VIC 3011", {"city": "Footscray", "region": "VIC", "postalCode": "3011"}),
        ("Av. Luna 2345, Córdoba\n351 612 9087", {"city": "Córdoba", "address": "Av. Luna 2345"}),
        ("Hull, tel. 0113 555 0170, kim@mail.example", {"city": "Hull"}),
        ("Leeds, England · Contact info", {"city": "Leeds", "region": "England"}),
        ("Address: Elm Road 20\n4015 Vik", {"address": "Elm Road 20", "postalCode": "4015", "city": "Vik"}),
    ],
)
def test_where_the_person_lives(catalog: Catalog, above: str, home: dict[str, str]) -> None:
    found = taken(read_resume(f"Kim Doe\n{above}{BELOW}", catalog)).document["basics"]["location"]
    assert {name: found.get(name) for name in home} == home


@pytest.mark.parametrize("hobby", ["Running", "Reading", "Nice, Florence"])
def test_a_hobby_is_no_town(catalog: Catalog, hobby: str) -> None:
    document, left = taken(read_resume(f"Kim Doe\nkim@mail.example{BELOW}HOBBIES\n{hobby}", catalog))
    assert "location" not in document["basics"]
    assert hobby in left


@pytest.mark.parametrize(
    ("above", "name"),
    [
        ("Name Kim Doe\nMob No : 98765 00123", "Kim Doe"),
        ("CURICULUM VITAE\nFull name  Kim Doe", "Kim Doe"),
        ("Hello, my name is Kim Doe.", "Kim Doe"),
        ("I'm Kim dos Santos from Leeds", "Kim dos Santos"),
        ("hi im Kim, 07700 900123", "Kim"),
    ],
)
def test_the_name_however_it_is_told(catalog: Catalog, above: str, name: str) -> None:
    assert taken(read_resume(above + BELOW, catalog)).document["basics"]["name"] == name


def test_what_stands_below_the_name_is_the_headline(catalog: Catalog) -> None:
    above = "Kim Doe\nCustomer Support Lead | Contact Center\nkim@mail.example"
    assert taken(read_resume(above + BELOW, catalog)).document["basics"]["label"] == "Customer Support Lead | Contact Center"
    above = "Kim Doe\nLikes to work with people\nkim@mail.example"
    assert "label" not in taken(read_resume(above + BELOW, catalog)).document["basics"]


@pytest.mark.parametrize(
    "line",
    [
        "National Insurance No QQ123456C | 07700 900123",
        "Codice fiscale: NREDAA90A41E506X",
        "C.C. 1.020.333.444",
        "SIN 123 456 789",
        "DNI: 12345678Z - Tel. 600 123 456",
    ],
)
def test_the_number_of_a_document_is_listed_and_no_town(catalog: Catalog, line: str) -> None:
    document, left = taken(read_resume(f"Kim Doe\n{line}{BELOW}", catalog))
    assert any(line.split(" - ", maxsplit=1)[0].split(" | ", maxsplit=1)[0] in one for one in left)
    assert "location" not in document["basics"]
