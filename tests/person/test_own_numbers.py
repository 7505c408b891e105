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
    ("code", "line", "duties", "numbers", "written"),
    [
        (
            "nb",
            "Fyller på varer i butikken, tar imot reklamasjoner og lærer opp nyansatte",
            ["restock-shelves", "resolve-complaints", "train-staff"],
            {"items_stocked_per_shift": "40"},
            "Fyller på varer i butikken (40 per vakt), tar imot reklamasjoner og lærer opp nyansatte",
        ),
        (
            "es",
            "Atención de llamadas de vecinos, gestión de reclamaciones, formación de nuevos empleados",
            [CALLS, "resolve-complaints", "train-staff"],
            {"calls_per_day": "65"},
            "Atención de llamadas de vecinos (65 al día), gestión de reclamaciones, formación de nuevos empleados",
        ),
        (
            "en",
            "Train new hires, edit the newsletter and sort post",
            ["train-staff"],
            {"people_trained_per_year": "6"},
            "Train new hires (6 a year), edit the newsletter and sort post",
        ),
        (
            "en",
            "Answer calls about rents, repairs and keys",
            [CALLS],
            {"calls_per_day": "65"},
            "Answer calls about rents, repairs and keys (65 calls a day)",
        ),
        (
            "es",
            "Check-in y check-out de familias",
            ["staff-front-desk"],
            {"check_ins_per_day": "25"},
            "Check-in y check-out de familias, 25 al día",
        ),
    ],
)
def test_a_number_stands_behind_the_task_that_it_counts_and_says_no_word_twice(
    tmp_path: Path, catalog: Catalog, code: str, line: str, duties: list[str], numbers: dict[str, str], written: str
) -> None:
    assert written in [row.text for row in position(tmp_path, catalog, code, [line], duties, numbers).lines]


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
    ("code", "line", "duties", "numbers", "made"),
    [
        (
            "en",
            "Answer phones and book tables. Night shift every third week",
            [CALLS],
            {"calls_per_day": "45"},
            "Answer 45 inbound calls a day",
        ),
        (
            "es",
            "Atención de llamadas (clientes y talleres)",
            [CALLS],
            {"calls_per_day": "45"},
            "Atiendo 45 llamadas entrantes de clientes al día",
        ),
        (
            "it",
            "Verifica dell'identità dei soci e norme antiriciclaggio",
            ["verify-identity", "comply-regulations"],
            {"compliance_training_hours": "40"},
            "Completamento di 40 ore di formazione obbligatoria sulla normativa",
        ),
        (
            "nb",
            "Inn- og utsjekking, booking av rom og oppgjør av kasse",
            ["make-reservations", "staff-front-desk"],
            {"reservations_per_day": "35"},
            "Håndterer 35 reservasjoner om dagen",
        ),
    ],
)
def test_a_number_stands_behind_no_line_that_begins_with_something_else_or_has_an_end_already(
    tmp_path: Path, catalog: Catalog, code: str, line: str, duties: list[str], numbers: dict[str, str], made: str
) -> None:
    texts = [row.text for row in position(tmp_path, catalog, code, [line], duties, numbers).lines]
    assert line in texts
    assert made in texts


@pytest.mark.parametrize(
    ("line", "written"),
    [
        (
            "Answer 40 calls a day from tenants about leaks, rents and keys",
            "Answer 40 calls a day from tenants about leaks, rents and keys (81% resolved on first contact)",
        ),
        ("Book rooms and answer calls from tenants", "Book rooms and answer calls from tenants"),
    ],
)
def test_a_result_stands_behind_the_line_that_begins_with_its_number(
    tmp_path: Path, catalog: Catalog, line: str, written: str
) -> None:
    numbers = {"calls_per_day": "40", "first_contact_resolution": "81%"}
    assert written in [row.text for row in position(tmp_path, catalog, "en", [line], [CALLS], numbers).lines]


@pytest.mark.parametrize(
    ("code", "line", "share"),
    [
        ("en", "Repair printers and scanners of the members", "82% resolved on first contact"),
        ("es", "Reparación de averías de impresoras", "82% de resolución en el primer contacto"),
        ("it", "Riparazione di stampanti e scanner", "82% di casi risolti al primo contatto"),
        ("nb", "Feilsøker skrivere og skannere", "82 % løst ved første kontakt"),
    ],
)
def test_a_share_of_all_contacts_stands_behind_no_line_about_some_of_them(
    tmp_path: Path, catalog: Catalog, code: str, line: str, share: str
) -> None:
    numbers = {"handle_time": "6 min", "first_contact_resolution": "82%", "tickets_per_day": "12"}
    made = position(tmp_path, catalog, code, [line], ["troubleshoot-technical-issues", CALLS], numbers)
    (own,) = [row.text for row in made.lines if row.text.startswith(line)]
    assert "82" not in own
    (told,) = [row.text for row in made.lines if "82" in row.text]
    assert told.replace("\u00a0", " ").endswith(f"({share})")


@pytest.mark.parametrize("code", LOOKING)
def test_a_number_of_the_last_bullet_of_a_duty_is_told_by_it(tmp_path: Path, catalog: Catalog, code: str) -> None:
    duties = ["provide-product-information", "balance-cash-drawer", "issue-invoices", "respond-to-reviews"]
    made = position(tmp_path, catalog, code, [], duties, {"tourist_tips_per_day": "37"})
    (line,) = [row for row in made.lines if row.metrics]
    assert "37" in line.text
    assert not made.untold


@pytest.mark.parametrize(("typed", "written"), [("75+", "75+"), ("375+/week", "75+"), ("75", "75")])
def test_so_many_or_more_stays_so(tmp_path: Path, catalog: Catalog, typed: str, written: str) -> None:
    made = position(tmp_path, catalog, "en", [], [CALLS], {"calls_per_day": typed})
    assert f"Answer {written} inbound calls a day" in [row.text for row in made.lines]


def test_a_number_that_no_bullet_tells_by_itself_stands_behind_one_without(tmp_path: Path, catalog: Catalog) -> None:
    made = position(tmp_path, catalog, "en", ["Won a prize"] * 6, [MAIL], {"chats_per_day": "12"})
    (line,) = [row for row in made.lines if row.metrics]
    assert line.text.endswith("(12 chats a day)")
    assert not made.untold


@pytest.mark.parametrize(
    ("code", "line", "duty", "numbers"),
    [
        ("en", "Stock counts; from 2021 items of the tea aisle", "manage-inventory", {"items_in_stock": "300"}),
        ("it", "Dal 2021 referente del reparto tè: ordini e inventario", "manage-inventory", {"items_in_stock": "300"}),
        (
            "it",
            "Quadratura giornaliera della cassa senza ammanchi negli ultimi 3 anni",
            "balance-cash-drawer",
            {"cash_handled_per_shift": "9.000 €"},
        ),
        (
            "es",
            "Cuadre diario de la caja sin faltantes en 3 años",
            "balance-cash-drawer",
            {"cash_handled_per_shift": "9.000 €"},
        ),
    ],
)
def test_a_year_and_how_long_something_lasted_are_no_number_of_a_line(
    tmp_path: Path, catalog: Catalog, code: str, line: str, duty: str, numbers: dict[str, str]
) -> None:
    made = position(tmp_path, catalog, code, [line], [duty], numbers)
    assert not made.otherwise
    assert not made.untold


OTHERS = {
    "en": ["Serving of drinks", "Tables, floors and windows", "Night watch"],
    "es": ["Servicio de mesas", "Limpieza de vidrios", "Guardia nocturna"],
    "it": ["Servivo ai tavoli", "Lavavo i vetri", "Facevo la guardia"],
    "nb": ["Servering", "Vask av vinduer", "Nattevakt"],
}


@pytest.mark.parametrize("code", OTHERS)
def test_lines_of_another_form_stand_before_those_of_the_catalog(tmp_path: Path, catalog: Catalog, code: str) -> None:
    numbers = {"calls_per_day": "45", "appointments_per_week": "60"}
    made = position(tmp_path, catalog, code, OTHERS[code], [CALLS, APPOINTMENTS], numbers)
    assert [row.text for row in made.lines[:3]] == OTHERS[code]
    assert all(row.metrics for row in made.lines[3:])


def test_lines_of_the_same_form_stand_by_what_is_asked(tmp_path: Path, catalog: Catalog) -> None:
    made = position(tmp_path, catalog, "en", ["Answer letters", "Prepare tea"], [CALLS], {"calls_per_day": "45"})
    assert [row.text for row in made.lines] == ["Answer 45 inbound calls a day", "Answer letters", "Prepare tea"]


@pytest.mark.parametrize(
    ("code", "line", "written"),
    [
        ("en", "Answer calls, 60/70 a day", "Answer calls, 60/70 a day"),
        ("it", "Risposta a 60/70 chiamate al giorno", "Risposta a 60/70 chiamate al giorno"),
    ],
)
def test_a_span_with_a_slash_tells_the_number_in_it(
    tmp_path: Path, catalog: Catalog, code: str, line: str, written: str
) -> None:
    made = position(tmp_path, catalog, code, [line], [CALLS], {"calls_per_day": "65"})
    assert [row.text for row in made.lines] == [written]
    assert not made.otherwise


def test_other_duties_are_none_whose_number_is_told(tmp_path: Path, catalog: Catalog) -> None:
    duties = ["recommend-products", "identify-customer-needs", "collaborate-with-team", "verify-identity", "greet-customers"]
    own = [f"Answer letter {letter}" for letter in "abcdefg"]
    made = position(tmp_path, catalog, "en", own, duties, {"conversion_rate": "35%"})
    named = made.lines[-1].text
    assert named.startswith("Other duties: ")
    assert "needs" not in named.lower()


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
