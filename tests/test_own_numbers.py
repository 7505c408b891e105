"""The person's own numbers in their own lines: each beside what it counts, as people of the language write it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import yaml

from resume_helper.person import read_person
from resume_helper.render.markdown import escape
from resume_helper.resume import tailor
from resume_helper.resume.wording import spared
from resume_helper.suggestion import suggest

if TYPE_CHECKING:
    from pathlib import Path

    from resume_helper.catalog import Catalog
    from resume_helper.resume import Position

LOOKING = {
    "en": "We are looking for somebody who will join our team and do the following for our customers:",
    "es": "Buscamos a una persona que se una a nuestro equipo y haga lo siguiente para nuestros clientes:",
    "it": "Cerchiamo una persona che entri nel nostro gruppo e che per i nostri clienti si occupi di:",
    "nb": "Vi søker en person som vil bli med i gruppen vår og gjøre dette for kundene våre:",
}
CALLS, MAIL, APPOINTMENTS = "answer-inbound-calls", "support-digital-channels", "schedule-appointments"


def position(
    folder: Path, catalog: Catalog, code: str, own: list[str], duties: list[str], numbers: dict[str, str], **rest: str
) -> Position:
    """A job with these lines, duties and numbers, in the résumé for a posting that asks for all of them."""
    names = catalog.writing(code).duties
    posting = "\n".join((LOOKING[code], *(f"- {names[duty].name}" for duty in duties)))
    work = {"name": "Acme", "position": "Aide", "startDate": "2019", "highlights": own, "duties": duties, "numbers": numbers}
    file = folder / "p.yaml"
    document = {"basics": {"name": "Ada Rowe"}, "work": [work | rest], "meta": {"language": code}}
    file.write_text(yaml.safe_dump(document, allow_unicode=True), "utf-8")
    person = read_person(file, catalog)
    (found,) = tailor(suggest(posting, catalog, to=code, person=person), person).positions
    return found


@pytest.mark.parametrize(
    ("code", "line", "duties", "numbers", "written"),
    [
        (
            "en",
            "Book appointments and answer e-mails in two languages",
            [APPOINTMENTS, MAIL],
            {"appointments_per_week": "60"},
            "(60 appointments a week)",
        ),
        (
            "en",
            "Train new hires, edit the newsletter and sort post",
            ["train-staff"],
            {"people_trained_per_year": "6"},
            "(6 people trained a year)",
        ),
        (
            "en",
            "Take payments for permits and hand out maps",
            ["process-payments"],
            {"payments_per_day": "40"},
            "(40 payments a day)",
        ),
        (
            "es",
            "Agendo citas y respondo correos de los vecinos",
            [APPOINTMENTS, MAIL],
            {"appointments_per_week": "60"},
            "(60 citas por semana)",
        ),
        (
            "it",
            "Fisso appuntamenti e rispondo alle e-mail dei cittadini",
            [APPOINTMENTS, MAIL],
            {"appointments_per_week": "60"},
            "(60 appuntamenti a settimana)",
        ),
        (
            "it",
            "Chiusura e quadratura della cassa a fine turno",
            ["balance-cash-drawer"],
            {"balancing_accuracy": "98%"},
            "(98% di chiusure in quadratura)",
        ),
        (
            "nb",
            "Besvarte telefoner fra kunder",
            [CALLS],
            {"calls_per_day": "45", "first_contact_resolution": "82%"},
            "(45 anrop om dagen, 82\u00a0% løst ved første kontakt)",
        ),
        (
            "nb",
            "Lærte opp nyansatte",
            ["train-staff"],
            {"people_trained_per_year": "6"},
            "(6 nye kolleger opplært i året)",
        ),
    ],
)
def test_a_number_in_a_line_says_what_it_counts_as_people_write_it(
    tmp_path: Path, catalog: Catalog, code: str, line: str, duties: list[str], numbers: dict[str, str], written: str
) -> None:
    made = position(tmp_path, catalog, code, [line], duties, numbers)
    assert f"{line} {written}" in [row.text for row in made.lines]
    assert not made.untold


@pytest.mark.parametrize(
    ("code", "lines", "record"),
    [
        ("en", ("Answered about 40 enquiries daily", "Logged the cases in the CRM"), "97% of records correct"),
        ("es", ("Respondí unas 40 consultas diarias", "Registré las gestiones en el CRM"), "97% de registros correctos"),
        (
            "it",
            ("Risposta a circa 40 richieste al giorno", "Registrazione dei contatti nel CRM"),
            "97% di registrazioni corrette",
        ),
        ("nb", ("Besvarte ca. 40 henvendelser daglig", "Loggførte sakene i CRM"), "97\u00a0% riktige registreringer"),
    ],
)
def test_a_number_stands_beside_its_own_thing_or_in_a_line_of_its_own(
    tmp_path: Path, catalog: Catalog, code: str, lines: tuple[str, str], record: str
) -> None:
    numbers = {"handle_time": "6 min", "record_accuracy": "97%"}
    made = position(tmp_path, catalog, code, [*lines], [CALLS, "maintain-customer-records"], numbers, endDate="2021")
    texts = [row.text for row in made.lines]
    assert {lines[0], f"{lines[1]} ({record})"} <= {*texts}
    (own,) = [row for row in made.lines if "handle_time" in row.metrics]
    assert own.text not in lines
    assert "6\u00a0min" in own.text or "6 min" in own.text


def test_a_number_that_counts_by_the_way_gets_a_line_of_its_own(tmp_path: Path, catalog: Catalog) -> None:
    own = "Open accounts and verify identity under anti-money-laundering rules"
    duties = ["comply-regulations", "open-accounts", "verify-identity"]
    made = position(tmp_path, catalog, "en", [own], duties, {"audit_score": "96%"})
    assert own in [row.text for row in made.lines]
    assert ["96%" in row.text for row in made.lines].count(True) == 1  # and only one of the duties tells it


@pytest.mark.parametrize(
    ("code", "line", "duties", "numbers"),
    [
        (
            "en",
            "Lead a team of 9 cashiers and 3 clerks and plan their shifts",
            ["supervise-team", "schedule-staff"],
            {"people_led": "12", "people_scheduled": "12"},
        ),
        (
            "es",
            "Dirijo un equipo de 9 cajeros y 3 asesores y programo sus turnos",
            ["supervise-team", "schedule-staff"],
            {"people_led": "12", "people_scheduled": "12"},
        ),
        (
            "nb",
            "Personalansvar for 32 medarbeidere og budsjettansvar for 180 MNOK",
            ["supervise-team", "manage-operations"],
            {"people_led": "32", "budget_managed": "180 MNOK"},
        ),
        ("nb", "Budsjettansvar for 900 tkr", ["manage-operations"], {"budget_managed": "900 000 kr"}),
    ],
)
def test_what_a_line_says_is_not_said_again(
    tmp_path: Path, catalog: Catalog, code: str, line: str, duties: list[str], numbers: dict[str, str]
) -> None:
    made = position(tmp_path, catalog, code, [line], duties, numbers)
    assert [row.text for row in made.lines] == [line]
    assert not made.untold
    assert not made.otherwise


@pytest.mark.parametrize(
    ("code", "line", "written"),
    [
        ("en", "I also book appointments", "Book appointments"),
        ("en", "I answered a six-line switchboard", "Answered a six-line switchboard"),
        ("en", "I have trained staff", "I have trained staff"),
        ("en", "Also known as the fixer", "Also known as the fixer"),
        ("en", "I took calls and I sold", "I took calls and I sold"),
        ("es", "También registro quejas", "Registro quejas"),
        ("es", "Además de vender, cobro", "Además de vender, cobro"),
        ("it", "Curo inoltre i questionari", "Curo i questionari"),
        ("it", "Io sono addetta alla cassa", "Io sono addetta alla cassa"),
        ("nb", "Jeg svarer også på telefon", "Svarer på telefon"),
        ("nb", "I tillegg tok jeg imot varer", "I tillegg tok jeg imot varer"),
    ],
)
def test_a_line_loses_what_it_begins_with_where_nothing_hangs_on_it(
    catalog: Catalog, code: str, line: str, written: str
) -> None:
    assert spared(line, catalog.resume_words(code).spare) == written


@pytest.mark.parametrize(
    ("text", "escaped"), [("1) Cashier", "1\\) Cashier"), ("2. Level", "2\\. Level"), ("1.5 days", "1.5 days")]
)
def test_the_mark_of_a_numbered_list_is_escaped_and_not_its_digit(text: str, escaped: str) -> None:
    assert escape(text) == escaped
