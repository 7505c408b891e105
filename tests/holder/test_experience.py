"""What somebody has worked, held against what a posting asks for: alike for a profile and for a résumé."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from resume_helper.fit import fit
from resume_helper.holder import trade
from resume_helper.holder.demands import answered
from resume_helper.match.matches import read_line
from resume_helper.person import read_person
from resume_helper.render import text
from resume_helper.render.layout import View, layout
from resume_helper.resume_text import read_resume
from resume_helper.suggestion import suggest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from resume_helper.catalog import Catalog
    from resume_helper.holder import Holder
    from resume_helper.report import Report

POSTING = {
    "en": "Customer Service Agent\n\nDuties:\n- Answer inbound calls from customers about bills\n\nRequirements:\n- {asked}\n",
    "es": "Agente\n\nFunciones:\n- Atender las llamadas de los clientes\n\nRequisitos:\n- {asked}\n",
    "it": "Addetto\n\nMansioni:\n- Rispondere alle chiamate dei clienti\n\nRequisiti:\n- {asked}\n",
    "nb": "Medarbeider\n\nArbeidsoppgaver:\n- Svare på telefoner fra kunder\n\nKvalifikasjoner:\n- {asked}\n",
}
TELLER = "Bank Teller\n\nDuties:\n- Process deposits and withdrawals at our branch\n- Open accounts for members of the bank\n"
SHOP = "Cashier\n\nDuties:\n- Scan items and bag groceries in our store\n- Stock the shelves of the shop\n"
WORK = {"en": "WORK EXPERIENCE", "es": "EXPERIENCIA LABORAL", "it": "ESPERIENZE LAVORATIVE", "nb": "ARBEIDSERFARING"}
CALLS = {
    "en": "Answered inbound calls from customers",
    "es": "Atendí llamadas entrantes de clientes",
    "it": "Risposto alle chiamate in entrata dei clienti",
    "nb": "Besvarte innkommende anrop fra kunder",
}


def holders(folder: Path, catalog: Catalog, code: str, title: str, firm: str, *, end: str = "2021-03") -> Iterator[Holder]:
    """Somebody with one job, from March 2018 on, in which calls were answered: by a profile, and by a résumé."""
    (folder / "me.yaml").write_text(
        f"basics: {{name: Kim Doe}}\nwork:\n- {{name: {firm}, position: {title}, startDate: 2018-03, endDate: {end}, "
        f"duties: [answer-inbound-calls], highlights: ['{CALLS[code]}']}}\nmeta: {{language: {code}}}\n",
        "utf-8",
    )
    yield read_person(folder / "me.yaml", catalog)
    year, month = end.split("-")
    yield read_resume(
        f"Kim Doe\n\n{WORK[code]}\n{title}, {firm}\n03/2018 - {month}/{year}\n- {CALLS[code]}\n", catalog, language=code
    )


def told(who: Holder, code: str, asked: str) -> Report:
    posting = POSTING[code].format(asked=asked)
    return answered(who, suggest(posting, who.catalog), posting)


@pytest.mark.parametrize(
    ("code", "asked", "title", "firm", "met"),
    [
        ("en", "One year of call center experience", "Call Center Agent", "Acme", True),
        ("en", "One year of call center experience", "Customer Service Agent", "Acme Phone", True),
        ("en", "One year of call center experience", "Receptionist", "Acme Dental", None),
        ("en", "One year of call center experience as a supervisor", "Call Center Agent", "Acme", None),
        ("en", "Two years in a bank", "Teller", "Hill Savings Bank", True),
        ("en", "Two years in a bank", "Call Center Agent", "Acme", None),
        ("en", "Two years of insurance experience", "Agent", "Hill Insurance", True),
        ("en", "Two years as a receptionist", "Hotel Receptionist", "Sun Hotel", True),
        ("en", "Two years as a receptionist", "Call Center Agent", "Acme", None),
        ("en", "One year of retail experience", "Bank Cashier", "Hill Savings Bank", None),
        ("en", "Five years of call center experience", "Call Center Agent", "Acme", False),
        ("es", "Un año de experiencia en call center", "Teleoperadora", "Acme", True),
        ("es", "Dos años de experiencia en banca", "Teleoperadora", "Acme", None),
        ("it", "Almeno un anno di esperienza in call center", "Operatrice call center", "Acme", True),
        ("it", "Due anni di esperienza in banca", "Operatrice call center", "Acme", None),
        ("nb", "Minst ett års erfaring fra kundesenter", "Kundebehandler", "Acme", True),
        ("nb", "2 års erfaring fra bank", "Kundebehandler", "Acme", None),
    ],
)  # fmt: skip
def test_years_in_the_field_of_a_demand_meet_it(
    tmp_path: Path, catalog: Catalog, *, code: str, asked: str, title: str, firm: str, met: bool | None
) -> None:
    for who in holders(tmp_path, catalog, code, title, firm):
        assert [row.met for row in told(who, code, asked).conditions if row.kind == "experience"] == [met]


@pytest.mark.parametrize(
    ("code", "asked", "title", "firm", "met"),
    [
        ("en", "Two years of bank experience", "Delivery Driver", "Hill Savings Bank", None),
        ("en", "Two years of bank experience", "Customer Advisor", "Hill Savings Bank", True),
        ("en", "Two years of hotel experience", "Receptionist", "Sun Hotel", True),
        ("es", "Dos años de experiencia en banca", "Conductor", "Banco del Valle", None),
        ("en", "Two years of hotel and bank experience", "Receptionist", "Sun Hotel", None),
        ("en", "Two years of hotel or bank experience", "Receptionist", "Sun Hotel", True),
        ("en", "Two years of hotel/bank experience", "Receptionist", "Sun Hotel", True),
        ("en", "Two years as a hotel receptionist", "Receptionist", "Sun Hotel", True),
        ("en", "Two years as a hotel receptionist", "Receptionist", "Hill Dental", None),
        ("es", "Dos años de experiencia en hoteles y banca", "Recepcionista", "Hotel Sol", None),
        ("en", "Two years of bank experience, not hotel", "Receptionist", "Sun Hotel", None),
        ("en", "Two years of bank experience, not hotel", "Bank Teller", "Acme", None),
    ],
)  # fmt: skip
def test_years_are_in_a_field_only_where_the_job_was_and_in_each_that_is_asked_for(
    tmp_path: Path, catalog: Catalog, *, code: str, asked: str, title: str, firm: str, met: bool | None
) -> None:
    for who in holders(tmp_path, catalog, code, title, firm):
        assert [row.met for row in told(who, code, asked).conditions if row.kind == "experience"] == [met]


def test_years_in_two_fields_meet_a_demand_for_both(tmp_path: Path, catalog: Catalog) -> None:
    (tmp_path / "me.yaml").write_text(
        "basics: {name: Kim Doe}\nmeta: {language: en}\nwork:\n"
        "- {name: Sun Hotel, position: Receptionist, startDate: 2015-01, endDate: 2017-12}\n"
        "- {name: Hill Savings Bank, position: Teller, startDate: 2018-01, endDate: 2020-12}\n",
        "utf-8",
    )
    for asked, met in (("Three years of hotel and bank experience", True), ("Four years of hotel and bank experience", None)):
        rows = told(read_person(tmp_path / "me.yaml", catalog), "en", asked).conditions
        assert [row.met for row in rows if row.kind == "experience"] == [met]


def test_a_text_is_read_once_however_many_people_it_is_held_against(
    tmp_path: Path, catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = list[str]()
    monkeypatch.setattr(trade, "read_line", lambda line, *rest: read.append(line) or read_line(line, *rest))
    for _ in range(2):
        for who in holders(tmp_path, catalog, "en", "Branch Teller", "Low Savings Bank"):
            told(who, "en", "Three years of savings bank experience")
    assert len(read) == len({*read}) > 0


def test_experience_of_a_trade_is_shown_by_a_job_in_it(tmp_path: Path, catalog: Catalog) -> None:
    for title, held in (("Call Center Agent", True), ("Receptionist", None)):
        for who in holders(tmp_path, catalog, "en", title, "Acme"):
            skills = told(who, "en", "Call center experience").skills
            assert [row.held for row in skills if row.id == "industry-experience"] == [held]


def test_a_job_like_that_of_the_posting_is_named_alike_everywhere(tmp_path: Path, catalog: Catalog) -> None:
    for title, had in (("Customer Service Agent", "Customer Service Agent, Acme"), ("Teller", "")):
        for who in holders(tmp_path, catalog, "en", title, "Acme"):
            report = told(who, "en", "One year of call center experience")
            assert (report.had, fit(report, who).occupation) == (had, bool(had))
            page = text.plain(layout(report, catalog.writing("en"), catalog.languages, View()))
            assert ("You have had a job like this: Customer Service Agent, Acme" in page) == bool(had)


def test_one_s_own_time_of_work_stands_beside_what_is_asked(tmp_path: Path, catalog: Catalog) -> None:
    for asked, shown in (("One year of call center experience", True), ("No experience needed", False)):
        for who in holders(tmp_path, catalog, "en", "Call Center Agent", "Acme"):
            page = text.plain(layout(told(who, "en", asked), catalog.writing("en"), catalog.languages, View()))
            assert ("your jobs: 3 years in all" in page) == shown


@pytest.mark.parametrize(
    ("code", "title", "firm", "teller", "cashier"),
    [
        ("en", "Cashier", "Hill Bank plc", True, False),
        ("en", "Cashier", "Hill Building Society", True, False),
        ("en", "Cashier", "Hill Stores", False, True),
        ("en", "Cashier", "Acme", False, True),
        ("en", "Cashier", "Bank Street Shop", False, True),  # it tells of two sectors
        ("es", "Cajera", "Banco Loma", True, False),
        ("es", "Cajera", "Supermercados Loma", False, True),
        ("it", "Cassiera", "Banca Colle", True, False),
        ("it", "Cassiera", "Supermercato Colle", False, True),
        ("nb", "Kasserer", "Fjord Sparebank", True, False),
        ("nb", "Kasserer", "Fjord Matbutikk", False, True),
    ],
)
def test_the_cashier_of_a_bank_has_had_the_job_of_a_teller_and_none_of_a_shop(
    tmp_path: Path, catalog: Catalog, *, code: str, title: str, firm: str, teller: bool, cashier: bool
) -> None:
    for who in holders(tmp_path, catalog, code, title, firm):
        for posting, had in ((TELLER, teller), (SHOP, cashier)):
            report = answered(who, suggest(posting, catalog), posting)
            assert (bool(report.had), fit(report, who).occupation) == (had, had)


def test_the_duties_of_a_job_tell_its_sector_where_its_firm_does_not(tmp_path: Path, catalog: Catalog) -> None:
    profile = "basics: {name: Kim}\nwork: [{name: Northgate, position: Cashier, duties: [DUTY]}]\nmeta: {language: en}\n"
    for duty, posting, had in (
        ("process-bank-transactions", TELLER, True),
        ("process-bank-transactions", SHOP, False),
        ("restock-shelves", SHOP, True),
    ):
        (tmp_path / "me.yaml").write_text(profile.replace("DUTY", duty), "utf-8")
        who = read_person(tmp_path / "me.yaml", catalog)
        assert bool(answered(who, suggest(posting, catalog), posting).had) == had


def test_no_time_in_the_sector_of_a_posting_is_that_of_a_job_whose_firm_is_of_another(tmp_path: Path, catalog: Catalog) -> None:
    posting = SHOP.replace("Duties", "Requirements:\n- One year of experience\n\nDuties")
    for firm, months in (("Hill Bank", 0), ("Hill Stores", 37)):
        for who in holders(tmp_path, catalog, "en", "Cashier", firm):
            worked = answered(who, suggest(posting, catalog), posting).worked
            assert worked is not None
            assert (worked[0] >= 36, worked[1] >= 36) == (True, months > 0)


TIMED = [
    ("en", "Hotel Receptionist", "Hotel Larch", "Hotel experience", True, ""),
    ("en", "Hotel Receptionist", "Hotel Larch", "2 years of hotel experience", True, ""),
    ("en", "Hotel Receptionist", "Hotel Larch", "5 years of hotel experience", False, "asked: 5 years, yours: 3 years"),
    ("es", "Recepcionista de hotel", "Hotel Olmo", "5 años de experiencia en hoteles", False, "se pide 5 años, consta 3 años"),
    ("it", "Receptionist d'albergo", "Hotel Olmo", "5 anni di esperienza in hotel", False, "richiesto 5 anni, risulta 3 anni"),
    ("nb", "Hotellresepsjonist", "Lerk Hotell", "5 års erfaring fra hotell", False, "krav: 5 år, oppgitt: 3 år"),
]


@pytest.mark.parametrize(("code", "title", "firm", "asked", "met", "short"), TIMED)
def test_experience_has_one_verdict_among_the_skills_and_the_requirements(
    tmp_path: Path, catalog: Catalog, *, code: str, title: str, firm: str, asked: str, met: bool, short: str
) -> None:
    for who in holders(tmp_path, catalog, code, title, firm):
        report = told(who, code, asked)
        assert [row.held for row in report.skills if row.id == "industry-experience"] == [met]
        assert [row.met for row in report.conditions if row.kind == "experience"] in ([met], [])
        page = " ".join(line.text for line in layout(report, catalog.writing(code), {code: code}, View()))
        assert (short in page) if short else "yours" not in page
