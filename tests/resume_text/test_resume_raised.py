"""Jobs whose dates stand below what was done, and those whose title stands as a heading above the firm."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from resume_helper.resume_text import read_resume
from resume_helper.resume_text.profile import taken
from tests.resume_text.test_resume_heads import heads
from tests.resume_text.test_resume_profile import ABOUT_IN, HEADED

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog

TITLES = {
    "en": (
        "Kitchen Assistant, Hill Bistro, Leeds",
        "Cleaner",
        "Oak Facility Services, Hull",
        "Cleaned the stairs of four houses.",
    ),
    "es": ("Camarera, Bar Loma, Sevilla", "Limpiadora", "Limpiezas Blu, Cádiz", "Limpié las escaleras de cuatro casas."),
    "it": (
        "Cameriera, Bar Poggio, Lecce",
        "Addetta alle pulizie",
        "Pulizie Blu srl, Bari",
        "Ho pulito le scale di quattro case.",
    ),
    "nb": ("Kjøkkenassistent, Lia Kafé, Oslo", "Renholder", "Bakken Renhold AS, Moss", "Vasket trappene i fire hus."),
}
"""Two heads in each language, the second in two lines, and what was done."""


@pytest.mark.parametrize("code", TITLES)
@pytest.mark.parametrize("blank", ["", "\n"])
def test_dates_below_what_was_done_are_those_of_the_job_above(catalog: Catalog, code: str, blank: str) -> None:
    first, title, firm, done = TITLES[code]
    work = f"{first}\n{done}\n2019 - 2021\n{blank}{title}\n{firm}\n- {done}\n2016 - 2019"
    text = f"Kim Doe\n\n{ABOUT_IN[code]}\n\n{HEADED[code]}\n{work}"
    jobs = taken(read_resume(text, catalog, language=code)).document["work"]
    told = [", ".join(job[name] for name in ("position", "name", "location")) for job in jobs]
    assert told == [first, f"{title}, {firm}"]
    assert [(job["startDate"], job["endDate"], job["highlights"]) for job in jobs] == [
        ("2019", "2021", [done]),
        ("2016", "2019", [done]),
    ]


def test_a_town_may_stand_beside_the_dates_below(catalog: Catalog) -> None:
    work = "Cleaner, Oak Stores\nCleaned the stairs.\nHull, 2016 - 2019"
    assert heads(catalog, "en", work) == [("Cleaner", "Oak Stores", "Hull")]


def test_dates_below_the_last_firm_alone_are_those_of_all_heads(catalog: Catalog) -> None:
    work = "Cleaner\nOak Stores\n2019 - 2021\nCleaned the stairs.\nKitchen Assistant\nHill Bistro\n2016 - 2019"
    assert heads(catalog, "en", work) == [("Cleaner", "Oak Stores", ""), ("Kitchen Assistant", "Hill Bistro", "")]


@pytest.mark.parametrize(
    ("code", "first", "title", "firm"),
    [
        ("en", "Cashier, Blu Stores, 2020 - 2022", "Internship", "Hill Hotel"),
        ("es", "Cajera, Tiendas Blu, 2020 - 2022", "Práctica profesional", "Hotel Colina"),
        ("es", "Cajera, Tiendas Blu, 2020 - 2022", "PRÁCTICAS", "Hotel Colina"),
        ("it", "Cassiera, Negozi Blu, 2020 - 2022", "Tirocinio", "Hotel Colle"),
        ("nb", "Kassemedarbeider, Blu Butikk, 2020 - 2022", "Praksis", "Bakken Hotell"),
    ],
)
@pytest.mark.parametrize("dates", [", 2019", "\n2019", ", 2018 - 2019"])
def test_a_heading_above_a_firm_and_a_year_is_the_title(
    catalog: Catalog, code: str, first: str, title: str, firm: str, dates: str
) -> None:
    told = heads(catalog, code, f"{first}\n- X y z.\n\n{title}\n{firm}{dates}\n- X y z.")
    assert [job[:2] for job in told][1:] == [(title, firm)]


def test_a_sentence_below_the_firm_is_no_title(catalog: Catalog) -> None:
    told = heads(
        catalog, "es", "Cajera, Tiendas Blu, 2020 - 2022\n- X y z.\n\nPasantía\nHotel Colina, 2016\nApoyo en recepción."
    )
    assert told[1][:2] == ("Pasantía", "Hotel Colina")


def test_a_heading_above_a_title_is_none(catalog: Catalog) -> None:
    told = heads(
        catalog,
        "es",
        "Cajera, Tiendas Blu, 2020 - 2022\n- X y z.\n\nPRÁCTICAS\nHotel Colina, 2019 - 2020\nRecepcionista\n- X y z.",
    )
    assert told[1][:2] == ("Recepcionista", "Hotel Colina")


def test_the_heading_of_all_jobs_is_the_title_of_none(catalog: Catalog) -> None:
    assert heads(catalog, "en", "- Sold shoes.\n\nWORK EXPERIENCE\nHill Hotel, 2018 - 2019\n- X y z.")[-1][0] == "[Position]"
