"""A text that has several postings is told so; one posting that lists jobs, tasks or steps is one."""

import pytest

from resume_helper.catalog import Catalog
from resume_helper.match.several import jobs_in
from resume_helper.suggestion import suggest

LISTS = {
    "en": (
        (
            "This week's jobs\n\n1. Cashier - Hexham - £13 an hour\nYou take payments and help shoppers at the till.\n\n"
            "2. Crane driver - Leeds\nYou drive the crane at night in our yard.\n\n"
            "3. Receptionist - Ludlow\nYou greet visitors and answer the phone."
        ),
        ("Cashier", "Receptionist"),
    ),
    "es": (
        (
            "Ofertas\n\nRef. 210 CAJERO/A - SORIA\nCobros en caja y atención al público en tienda.\n\n"
            "Ref. 211 RECEPCIONISTA - LUGO\nAtender la centralita y recibir a las visitas."
        ),
        ("Cajero/a", "Recepcionista"),
    ),
    "it": (
        (
            "Offerte\n\n1) CASSIERE/A - FAENZA\nIncasso, servizio al banco e riordino del negozio.\n\n"
            "2) RECEPTIONIST - BARI\nAccoglienza degli ospiti e gestione del telefono."
        ),
        ("Cassiere/a", "Receptionist"),
    ),
    "nb": (
        (
            "Ledige jobber\n\n1. BUTIKKMEDARBEIDER - MOSS\nDu betjener kassen og fyller på varer i butikken.\n\n"
            "2. RESEPSJONIST - VOSS\nDu tar imot gjester og svarer på telefonen."
        ),
        ("Butikkmedarbeider", "Resepsjonist"),
    ),
}
ONE = [
    "Receptionist\n1. Greet visitors, and show them in\nYou take calls.\n2. Answer the phone - all day\nYou log all calls.",
    "We are hiring\n1. Cashier - 2 posts\n2. Receptionist - 1 post\n\nYou greet visitors and take payments at our centre.",
    "Cashier - Hexham\nYou take payments and help shoppers at the till.\nRef. 12/2026",
    "1. " * 30_000,
    "1. Cashier - Leeds\n" * 5_000,
]


@pytest.mark.parametrize("code", LISTS)
def test_the_jobs_of_several_postings_are_told(catalog: Catalog, code: str) -> None:
    text, jobs = LISTS[code]
    assert suggest(text, catalog).posting.several == jobs


@pytest.mark.parametrize("text", ONE, ids=range(len(ONE)))
def test_one_posting_is_one(catalog: Catalog, text: str) -> None:
    assert jobs_in(text, catalog.titles("en")) == ()
