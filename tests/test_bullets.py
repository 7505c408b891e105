"""Bullets: the kind of a duty that a posting names, and small words before a number."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from resume_helper.bullets import Figure, before_number, bullets, suited
from resume_helper.check import check
from resume_helper.person.resume_text import read_resume
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
    ("en", "Ensure customer satisfaction in every contact.", "csat"),
    ("es", "Atender a los clientes por chat y WhatsApp.", "chats_per_day"),
    ("es", "Responder los correos de los clientes en el día.", "emails_per_day"),
    ("es", "Atender el teléfono en la recepción.", "calls_per_day"),
    ("es", "Retener a los clientes que piden la baja.", "save_rate"),
    ("it", "Rispondere ai clienti in chat e su WhatsApp.", "chats_per_day"),
    ("it", "Rispondere alle e-mail dei clienti entro un giorno.", "emails_per_day"),
    ("it", "Ricevere e scaricare la merce in arrivo dai fornitori e sistemarla.", "deliveries_received_per_week"),
    ("it", "Rifornire gli scaffali del reparto.", "items_stocked_per_shift"),
    ("nb", "Svare kunder på chat.", "chats_per_day"),
    ("nb", "Besvare henvendelser fra kunder på e-post.", "emails_per_day"),
    ("nb", "Etterfylle varer i hyllene gjennom hele dagen.", "items_stocked_per_shift"),
    ("nb", "Beholde kunder som vil si opp avtalen.", "save_rate"),
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
    assert ["chats a day" in row.bullet.text for row in found.weak if row.bullet] == [True]


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
