"""Bullets: the kind of a duty that a posting names, and small words before a number."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from resume_helper.bullets import Figure, before_number, bullets, suited
from resume_helper.check import check
from resume_helper.resume_text import read_resume
from resume_helper.suggestion import suggest

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog

KINDS = [
    ("en", "You will reply to customer chats on our website.", "chats_per_day"),
    ("en", "Support customers over WhatsApp and live chat.", "chats_per_day"),
    ("en", "Answer customer emails within one working day.", "emails_per_day"),
    ("en", "Answer customer emails and live chats within one working day.", "emails_per_day"),
    ("en", "Answer the telephone at the front desk and connect callers.", "calls_per_day"),
    ("en", "Greet visitors at the front desk.", "visitors_per_day"),
    ("en", "Unload delivery trucks and bring stock to the sales floor.", "deliveries_received_per_week"),
    ("en", "Replenish shelves on the sales floor throughout the shift.", "items_stocked_per_shift"),
    ("en", "Persuade customers to renew their contracts.", "renewals_per_month"),
    ("en", "Retain customers who want to cancel their plan.", "save_rate"),
    ("en", "Make sure that customers are satisfied, which we measure by NPS.", "nps"),
    ("en", "Make sure that customers are satisfied, which we measure by CSAT.", "csat"),
    ("en", "Support customers on WhatsApp.", "emails_per_day"),
    ("en", "Bag groceries for the customers at the till.", "purchases_bagged_per_shift"),
    ("en", "Pick and pack online orders.", "parcels_per_day"),
    ("en", "Hand over orders at the pickup point.", "parcels_handed_over_per_day"),
    ("en", "Process orders for new lines and contracts.", "activations_per_week"),
    ("en", "Follow up with customers on their open quotes.", "prospects_followed_up_per_week"),
    ("en", "Close sales of insurance over the phone.", "sales_closed_per_month"),
    ("en", "Check in guests at the front desk.", "check_ins_per_day"),
    ("en", "Install and set up laptops for new users.", "devices_set_up_per_week"),
    ("en", "Help customers in the fitting rooms to find the right size.", "fitting_room_customers_per_day"),
    ("en", "Update the articles of the knowledge base.", "articles_updated_per_month"),
    ("en", "Write and update the articles of the knowledge base.", "articles_written"),
    ("en", "Prepare coffees and snacks for our guests.", "drinks_per_shift"),
    ("en", "Bake bread and prepare sandwiches.", "baked_goods_per_shift"),
    ("en", "Load the ATM and count the vault cash.", "atm_loads_per_week"),
    ("en", "Process warranty claims of customers.", "warranty_claims_per_week"),
    ("en", "Generate sales leads and follow up on those that we give you.", "leads_followed_up_per_month"),
    ("en", "Place stock orders and monitor the inventory.", "stock_orders_per_week"),
    ("en", "Verify the ID and the age of customers who buy alcohol.", "age_checks_per_shift"),
    ("en", "Handle customer complaints about faulty goods.", "faulty_goods_cases_per_week"),
    ("en", "Contact patients on the recall list who are due for a check-up.", "patients_recalled_per_week"),
    ("en", "Comply with anti-money laundering rules.", "money_laundering_checks_per_week"),
    ("en", "Follow food safety regulations and log temperatures.", "food_safety_checks_per_shift"),
    ("en", "Manage daily operations and the budget of the shop.", "budget_managed"),
    ("en", "Process returns, exchanges and refunds.", "returns_per_day"),
    ("en", "Update medical histories of patients.", "records_updated_per_day"),
    ("en", "Promote and sell insurance policies.", "policies_sold_per_month"),
    ("es", "Atender a los clientes por chat y WhatsApp.", "chats_per_day"),
    ("es", "Responder los correos de los clientes en el día.", "emails_per_day"),
    ("es", "Atender el teléfono en la recepción.", "calls_per_day"),
    ("es", "Retener a los clientes que piden la baja.", "save_rate"),
    ("es", "Confirmar las citas de los clientes por WhatsApp.", "emails_per_day"),
    ("es", "Dar seguimiento a prospectos hasta la firma.", "prospects_followed_up_per_week"),
    ("es", "Cierre de ventas por teléfono.", "sales_closed_per_month"),
    ("es", "Atender los probadores y ayudar a los clientes a encontrar su talla.", "fitting_room_customers_per_day"),
    ("es", "Entregar los paquetes y pedidos en el mostrador.", "parcels_handed_over_per_day"),
    ("es", "Tramitar altas y cambios de domicilio en el padrón municipal.", "procedures_per_day"),
    ("es", "Vender seguros de mascotas por teléfono.", "policies_sold_per_month"),
    ("es", "Controlar las fechas de caducidad de los productos.", "expiry_checks_per_shift"),
    ("es", "Preparar los pedidos en línea.", "parcels_per_day"),
    ("it", "Verificare la documentazione ai fini antiriciclaggio.", "money_laundering_checks_per_week"),
    ("it", "Apertura di nuovi conti correnti.", "accounts_opened_per_month"),
    ("it", "Controllo delle scadenze dei prodotti in magazzino.", "expiry_checks_per_shift"),
    ("nb", "Ta kontakt med pasienter og innkalle dem til kontroll.", "patients_recalled_per_week"),
    ("es", "Informar a la ciudadanía sobre los servicios y trámites municipales.", "people_informed_per_day"),
    ("es", "Check-in y check-out de huéspedes en recepción.", "check_ins_per_day"),
    ("es", "Recargar el cajero automático y contar el efectivo de la bóveda.", "atm_loads_per_week"),
    ("es", "Preparar cafés y bebidas en la barra.", "drinks_per_shift"),
    ("it", "Rispondere ai clienti in chat e su WhatsApp.", "chats_per_day"),
    ("it", "Rispondere alle e-mail dei clienti entro un giorno.", "emails_per_day"),
    ("it", "Ricevere e scaricare la merce in arrivo dai fornitori e sistemarla.", "deliveries_received_per_week"),
    ("it", "Rifornire gli scaffali del reparto.", "items_stocked_per_shift"),
    ("it", "Emissione di biglietti per i clienti e inserimento degli ordini.", "tickets_issued_per_day"),
    ("it", "Vendita telefonica di contratti luce e gas.", "sales_closed_per_month"),
    ("it", "Accoglienza alla reception, check-in e check-out degli ospiti.", "check_ins_per_day"),
    ("it", "Preparare caffè e cappuccini al banco.", "drinks_per_shift"),
    ("it", "Informare i cittadini sui servizi dell'ufficio.", "people_informed_per_day"),
    ("it", "Gestire le pratiche di garanzia dei clienti.", "warranty_claims_per_week"),
    ("it", "Aggiornare le guide di aiuto per i clienti.", "articles_updated_per_month"),
    ("nb", "Svare kunder på chat.", "chats_per_day"),
    ("nb", "Besvare henvendelser fra kunder på e-post.", "emails_per_day"),
    ("nb", "Etterfylle varer i hyllene gjennom hele dagen.", "items_stocked_per_shift"),
    ("nb", "Beholde kunder som vil si opp avtalen.", "save_rate"),
    ("nb", "Bake brød og tilberede mat.", "baked_goods_per_shift"),
    ("nb", "Behandle reklamasjoner fra kunder.", "faulty_goods_cases_per_week"),
    ("nb", "Følge opp leads fra kampanjene.", "leads_followed_up_per_month"),
    ("nb", "Innsjekk og utsjekk av gjester i resepsjonen.", "check_ins_per_day"),
    ("nb", "Legge ut nye produkter på nettsidene i Shopify.", "products_listed_per_month"),
    ("nb", "Hjelpe kundene i prøverommene med å finne riktig størrelse.", "fitting_room_customers_per_day"),
    ("nb", "Informere om rettigheter og ytelser til innbyggerne.", "people_informed_per_day"),
]
REST = {
    "en": "You will process returns and refunds for customers, and take payments at the till.",
    "es": "Tramitar cambios y devoluciones de los clientes, y cobrar en caja.",
    "it": "Gestire resi e cambi dei clienti, e incassare i pagamenti alla cassa.",
    "nb": "Du skal behandle returer og bytter for kundene, og ta betalt i kassen.",
}


@pytest.mark.parametrize(("code", "line", "metric"), KINDS)
def test_the_first_bullet_is_of_the_kind_that_the_posting_names(catalog: Catalog, code: str, line: str, metric: str) -> None:
    report = suggest(f"{line}\n{REST[code]}", catalog)
    rows = [row for row in report.duties if any(metric in slots for slots in catalog.shared.duties[row.id].slots)]
    assert rows, [row.id for row in report.duties]
    assert metric in [slot.metric for slot in rows[0].bullets[0].slots], rows[0]


@pytest.mark.parametrize(
    ("code", "line", "duty", "metric"),
    [
        ("en", "Run the shop from day to day", "manage-operations", ""),
        ("it", "Stipula di nuovi contratti di fornitura per le utenze", "open-accounts", "contracts_opened_per_month"),
        ("es", "Dar de alta contratos de luz y gas", "open-accounts", "contracts_opened_per_month"),
        ("it", "Reclami e pratiche con i corrieri per i pacchi smarriti", "process-claims", "faulty_goods_cases_per_week"),
        ("nb", "Registrere reklamasjoner", "process-claims", "faulty_goods_cases_per_week"),
        ("it", "Vendita di smartphone e telefonia in negozio", "close-sales", "sales_per_month"),
    ],
)
def test_no_bullet_of_another_trade_comes_before_those_of_the_line(
    catalog: Catalog, code: str, line: str, duty: str, metric: str
) -> None:
    writing, metrics = catalog.writing(code), catalog.shared.metrics.values()
    seldom = {row.id for row in metrics if row.sectors is not None and "retail" not in row.sectors}
    made = suited(bullets(duty, writing, "customer"), [line], writing.duties[duty], seldom)
    assert [slot.metric for slot in made[0].slots] == ([metric] if metric else [])
    assert not {"claims_per_week", "accounts_opened_per_month"} & {slot.metric for row in made for slot in row.slots}


@pytest.mark.parametrize(
    ("duty", "metric", "more"),
    [
        ("manage-vault-atm", "atm_loads_per_week", "balanc|cuadr|quadratur|avstem"),
        ("restock-shelves", "deliveries_received_per_week", "check|revis|controll|kontroll"),
        ("provide-clerical-support", "documents_per_day", "copia|kopi"),
    ],
)
def test_a_bullet_tells_of_one_task_and_not_of_what_often_goes_with_it(
    catalog: Catalog, duty: str, metric: str, more: str
) -> None:
    for code in ("en", "es", "it", "nb"):
        rows = bullets(duty, catalog.writing(code), "customer")
        told = [row.text for row in rows if metric in {slot.metric for slot in row.slots}]
        assert not [text for text in told if re.search(more, text)]


SHOP = {
    "en": (
        "Keep the shop floor clean and tidy.",
        "Follow company policies at all times.",
        "Tell customers about our special offers.",
    ),
    "es": ("Mantener limpia la tienda.", "Seguir las políticas de la empresa.", "Informar a los clientes de las ofertas."),
    "it": ("Pulizia del negozio.", "Rispettare le procedure aziendali.", "Informare i clienti sulle promozioni in corso."),
    "nb": ("Holde butikken ren og ryddig.", "Følge interne rutiner og retningslinjer.", "Informere kundene om kampanjer."),
}


@pytest.mark.parametrize("code", SHOP)
def test_a_number_that_such_work_seldom_counts_comes_last(catalog: Catalog, code: str) -> None:
    report = suggest("\n".join((*SHOP[code], REST[code])), catalog)
    assert report.posting.sector == "retail"
    found = {row.id: row for row in report.duties}
    for duty in ("maintain-store", "follow-policies", "announce-promotions"):
        first, *_, last = found[duty].bullets
        assert not first.slots, first
        assert {slot.metric for slot in last.slots} & report.seldom, last
    assert not {question.metric for question in report.questions} & report.seldom


def test_a_number_that_the_sector_counts_or_the_posting_names_comes_first(catalog: Catalog) -> None:
    agent = "Call center agent\nAnswer inbound calls of customers in our call center.\nFollow company policies at all times."
    found = {row.id: row for row in suggest(agent, catalog).duties}
    assert [slot.metric for slot in found["follow-policies"].bullets[0].slots] == ["qa_score"]
    named = "\n".join((*SHOP["en"], REST["en"], "Make sure that customers are satisfied (CSAT)."))
    assert "csat" not in suggest(named, catalog).seldom


def test_of_several_kinds_that_are_named_the_one_that_suits_has_first_comes_first(catalog: Catalog) -> None:
    writing = catalog.writing("en")
    made = bullets("staff-front-desk", writing, "guest")
    first = suited(made, ["Greet guests, answer the phone and check in arrivals"], writing.duties["staff-front-desk"])[:3]
    assert [bullet.slots[0].metric for bullet in first] == ["check_ins_per_day", "visitors_per_day", "calls_per_day"]


def test_what_only_other_trades_do_is_not_offered_but_where_the_person_has_numbers_of_it(catalog: Catalog) -> None:
    writing = catalog.writing("en")
    duty, rare = (
        writing.duties["process-orders"],
        {"prescription_requests_per_day", "activations_per_week", "tickets_issued_per_day"},
    )
    made = suited(bullets(duty.id, writing, "customer"), ["Process orders"], duty, rare)
    assert not rare & {slot.metric for bullet in made for slot in bullet.slots}
    numbers = {metric: Figure("12") for metric in rare}
    made = suited(bullets(duty.id, writing, "customer", numbers=numbers), ["Process orders"], duty, rare)
    assert rare <= {slot.metric for bullet in made for slot in bullet.slots}


def test_a_line_about_what_is_seldom_counted_lacks_no_number(catalog: Catalog) -> None:
    text = (
        "Ann Lee\nann@mail.com\nExperience\nCashier, Acme, 2020 - 2022\n- Kept the shop floor clean and tidy\n- Took payments\n"
    )
    posting = "\n".join((*SHOP["en"], REST["en"]))
    found = check(suggest(posting, catalog), posting, read_resume(text, catalog, source="cv", language="en"))
    assert {row.duty: [fault.kind for fault in row.faults] for row in found.weak} == {"process-payments": ["number"]}


def test_the_kind_is_told_by_the_words_of_the_posting_whatever_language_the_bullets_are_in(catalog: Catalog) -> None:
    found = {row.id: row for row in suggest(f"Svare kunder på chat.\n{REST['nb']}", catalog, to="es").duties}
    assert "chats al día" in found["support-digital-channels"].bullets[0].text


def test_a_line_of_a_resume_is_replaced_by_one_of_its_kind(catalog: Catalog) -> None:
    text = (
        "Ann Lee\nann@mail.com\nExperience\nAgent, Acme, 2020 - 2022\n- Was in charge of chats with customers on the website\n"
    )
    resume = read_resume(text, catalog, source="cv", language="en")
    posting = f"Reply to customer emails and live chats.\n{REST['en']}"
    found = check(suggest(posting, catalog), posting, resume)
    assert ["chats a day" in row.better.bullet.text for row in found.weak if row.better.bullet] == [True]


def test_where_no_kind_is_named_the_bullets_keep_their_order(catalog: Catalog) -> None:
    duty = catalog.writing("en").duties["support-digital-channels"]
    made = bullets(duty.id, catalog.writing("en"), "customer")
    assert suited(made, ["Support customers online"], duty) == made
    assert suited(made, ["Emails and chats"], duty) == made
    assert suited(made, ["Chats"], None) == made


@pytest.mark.parametrize(
    ("code", "word", "number", "said"),
    [
        *(
            ("it", "il", number, f"l'{number}")
            for number in ("8%", "82%", "80,5%", "800", "8000", "80.000", "11%", "1%", "1,5%")
        ),
        *(("it", "il", number, f"il {number}") for number in ("70%", "18%", "9,8%", "100", "1.200", "1200", "[tasso]", "€ 8")),
        ("it", "del", "82%", "dell'82%"),
        ("it", "al", "11%", "all'11%"),
        ("it", "dello", "8%", "dello 8%"),  # no word of the list: it stays
        ("it", "il", "0,5%", "lo 0,5%"),
        ("it", "del", "0,5%", "dello 0,5%"),
        ("it", "al", "0,5%", "allo 0,5%"),
        ("it", "con", "82%", "con 82%"),
        *(
            ("en", "a", number, f"an {number}")
            for number in ("8%", "82%", "11-person", "18%", "800", "8,000", "11,000", "18,000")
        ),
        *(("en", "a", number, f"a {number}") for number in ("1%", "70%", "100", "1,100", "180", "110,000", "9.8", "$8")),
        ("en-GB", "a", "82%", "an 82%"),
        *(("es", "o", number, f"u {number}") for number in ("8", "11", "80", "8000")),
        *(("es", "o", number, f"o {number}") for number in ("7", "18", "110", "1800")),
        ("nb", "en", "82 %", "en 82 %"),
    ],
)
def test_a_small_word_before_a_number_goes_with_how_that_is_spoken(
    catalog: Catalog, code: str, word: str, number: str, said: str
) -> None:
    assert before_number(word, number, catalog.writing(code)) == said


@pytest.mark.parametrize(
    ("duty", "metric", "number", "said"),
    [
        ("resolve-complaints", "resolution_rate", "82%", "con l'82% di reclami risolti"),
        ("resolve-complaints", "resolution_rate", "90%", "con il 90% di reclami risolti"),
        ("follow-policies", "audit_score", "80%", "con un punteggio dell'80% negli audit"),
        ("prevent-loss", "shrink_rate", "0,5%", "pari allo 0,5% del fatturato"),
        ("upsell-cross-sell", "upsell_rate", "8%", "nell'8% delle vendite"),
        ("balance-cash-drawer", "balancing_accuracy", "98%", "con il 98% di quadrature"),
        ("resolve-complaints", "resolution_rate", "82% circa", "con l'82% circa di reclami risolti"),
    ],
)
def test_an_italian_share_has_its_article(catalog: Catalog, duty: str, metric: str, number: str, said: str) -> None:
    made = bullets(duty, catalog.writing("it"), "customer", numbers={metric: Figure(number)})
    assert [said in row.text for row in made if row.slots] == [True]
    open_ = bullets(duty, catalog.writing("it"), "customer")
    assert not any("'[" in row.text for row in open_)


LONGEST = 110
"""Characters of a bullet with its number: a line and a half of a résumé."""


@pytest.mark.parametrize("code", ["en", "es", "it", "nb"])
def test_a_bullet_fits_on_one_line_and_a_half(catalog: Catalog, code: str) -> None:
    writing, numbers = catalog.writing(code), {metric: Figure("82 %") for metric in catalog.shared.metrics}
    for now in (True, False):
        made = [row for duty in writing.duties for row in bullets(duty, writing, "customer", present=now, numbers=numbers)]
        assert [row.text for row in made if len(row.text) > LONGEST] == []
