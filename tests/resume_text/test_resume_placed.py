"""Firms with their place in a line of their own, and the titles below them: the first, and those of jobs before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from resume_helper.person.missing import missing
from resume_helper.person.profile import read_profile
from resume_helper.person.readiness import unready
from resume_helper.resume_text import read_resume
from resume_helper.resume_text.profile import taken
from resume_helper.yamlfile import write
from tests.resume_text.test_resume_heads import heads

if TYPE_CHECKING:
    from pathlib import Path

    from resume_helper.catalog import Catalog

LEAD = ("Team Lead, Billing Care", "HILL WIRELESS", "Tampa, FL")


@pytest.mark.parametrize("below", ["\n", ""])
def test_a_second_title_below_a_firm_and_its_place_is_of_that_firm(catalog: Catalog, below: str) -> None:
    first = "HILL WIRELESS, Tampa, FL    March 2020 - Present\nTeam Lead, Billing Care\n- Coached agents.\n"
    second = "Customer Service Representative    June 2018 - March 2020\n- Answered calls.\n"
    told = ("Customer Service Representative", "HILL WIRELESS", "Tampa, FL")
    assert heads(catalog, "en", first + below + second) == [LEAD, told]


@pytest.mark.parametrize(
    ("code", "head", "told"),
    [
        ("en", "HILL WIRELESS, Tampa, FL    2020 - 2022\nTeam Lead, Billing Care", LEAD),
        (
            "en",
            "Hill Mobile, Leeds    2020 - 2022\nTeam Leader, Billing Care",
            ("Team Leader, Billing Care", "Hill Mobile", "Leeds"),
        ),
        ("es", "Colina Móvil, Toledo    2020 - 2022\nTeleoperadora", ("Teleoperadora", "Colina Móvil", "Toledo")),
        (
            "it",
            "Colle Mobile, Lecce    2020 - 2022\nOperatrice call center",
            ("Operatrice call center", "Colle Mobile", "Lecce"),
        ),
        ("nb", "Bakken Mobil, Oslo    2020 - 2022\nKundebehandler", ("Kundebehandler", "Bakken Mobil", "Oslo")),
    ],
)
def test_what_stands_before_a_place_above_a_title_is_the_firm(
    catalog: Catalog, code: str, head: str, told: tuple[str, ...]
) -> None:
    assert heads(catalog, code, f"{head}\n- X y z.") == [told]


@pytest.mark.parametrize(
    "first",
    [
        "HILL WIRELESS, Tampa, FL    March 2015 - Present\nTeam Lead    2018 - Present",
        "HILL WIRELESS, Tampa, FL    2015 - 2018\nTeam Lead",
    ],
)
def test_a_job_that_ended_years_before_a_firm_was_joined_is_not_of_it(catalog: Catalog, first: str) -> None:
    second = "Shop Assistant    June 2010 - March 2012\n- Served customers."
    assert heads(catalog, "en", f"{first}\n- Coached agents.\n\n{second}")[1] == ("Shop Assistant", "[Company]", "")


def test_a_job_without_an_employer_is_left_to_fill_in_until_it_is_told(catalog: Catalog, tmp_path: Path) -> None:
    text = "Kim Doe\n\nEXPERIENCE\nShop Assistant    June 2010 - March 2012\n- Served customers and took payments at the till."
    document = taken(read_resume(text, catalog, language="en")).document
    assert document["work"][0]["name"] == "[Company]"
    assert any("employer" in one for one in missing(document, catalog.writing("en").messages))
    path = tmp_path / "me.yaml"
    path.write_text(write(document), "utf-8")
    assert "[Company]" in {about for fault in unready(read_profile(path, catalog.shared)) for about in fault.about}


def test_a_paper_round_had_perhaps_no_employer(catalog: Catalog) -> None:
    assert heads(catalog, "en", "Paper round    2010 - 2012\n- Delivered papers.") == [("Paper round", "", "")]


@pytest.mark.parametrize(
    ("code", "title", "towns"),
    [
        ("en", "Cashier", ("Leeds", "Hull", "Tadcaster")),
        ("es", "Cajera", ("Valencia", "Murcia", "Xirivella")),
        ("it", "Cassiera", ("Torino", "Rimini", "Chieri")),
        ("nb", "Kassemedarbeider", ("Bergen", "Tromsø", "Indre Arna")),
    ],
)
def test_a_town_in_brackets_behind_a_firm_is_its_place(
    catalog: Catalog, code: str, title: str, towns: tuple[str, str, str]
) -> None:
    first, second, small = towns
    listed = f"{title} | Blu Stores ({first}) | 2019 - 2021\n- X y z.\n{title} | Elm Stores ({second}) | 2017 - 2019\n- X y z."
    told = [(title, "Blu Stores", first), (title, "Elm Stores", second)]
    assert heads(catalog, code, listed) == told
    below = f"\n{title} | Oak Stores ({small}) | 2015 - 2017\n- X y z."
    assert heads(catalog, code, listed + below) == [*told, (title, "Oak Stores", small)]


@pytest.mark.parametrize("beside", ["Blu Group", "Randwork", "part of Blu", "Tadcaster"])
def test_what_else_stands_in_brackets_behind_a_firm_is_left_there(catalog: Catalog, beside: str) -> None:
    work = f"Cashier | Oak Stores ({beside}) | 2019 - 2021\n- X y z."
    assert heads(catalog, "en", work) == [("Cashier", f"Oak Stores ({beside})", "")]
