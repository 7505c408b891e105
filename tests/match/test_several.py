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


CLERK = """Ticket clerk
Wickham Ferries, Bodmin

Your tasks:
- Greet walkers at the gate and help them find their way
- Answer phone calls and sell tickets
Pay: £13 an hour"""
TELLER = """Bank teller
Plover Savings Bank, Hexham

What you will do
- Process deposits and withdrawals of our members
- Balance the cash drawer each night
Pay: £15 an hour"""
TASKS = """Bank teller
Plover Savings Bank, Hexham
- Process deposits and withdrawals of our members
- Balance the cash drawer each night
Pay: £15 an hour"""
CAJERO = """Cajero/a
Ferretería Alfiler, Soria
- Cobrar a los clientes en caja y hacer el arqueo al cierre
- Atender las reclamaciones de los clientes de la tienda
Sueldo: 900 € al mes"""
TAQUILLERA = """Taquillero/a
Ferris Wickham, Bodmin
- Saludar a los visitantes en la puerta y atender el teléfono
- Vender entradas a los clientes que llegan a la taquilla
Sueldo: 900 € al mes"""
TOGETHER = [
    (f"{CLERK}\n\n{TELLER}", ("Ticket clerk", "Bank teller")),
    (f"{CLERK}\n\n\n{TASKS}", ("Ticket clerk", "Bank teller")),
    (f"{CLERK}\n----------\n{TASKS}", ("Ticket clerk", "Bank teller")),
    (f"{CLERK}\n\n* * * * *\n\n{CAJERO}", ("Ticket clerk", "Cajero/a")),
    (f"{CLERK}\n\n\n{CLERK}\n\n\n{TELLER}", ("Ticket clerk", "Bank teller")),
    (f"Job 1: {CLERK}\n\nJob 2: {TASKS}", ("Ticket clerk", "Bank teller")),
    (f"Empleo 1: {TAQUILLERA}\nEmpleo 2: {CAJERO}", ("Taquillero/a", "Cajero/a")),
]
ALONE = [
    f"{CLERK}\n\n{TASKS}",
    f"{CLERK}\n\n\nBank teller\nWe have this job as well.",
    f"{CLERK}\n----------\nAbout us\n{' '.join(['We have sold tickets for years.'] * 5)}",
    f"{CLERK}\n\n\n{TAQUILLERA}",
    f"{CLERK}\n\n\n{CLERK}",
    f"{CLERK}\nShift 1: Gate\nShift 2: Bank teller",
    CLERK + "\n\n" * 50_000,
    CLERK + "\n\n\n" + "- " * 50_000,
    CLERK + "\n\n\n" + "-" * 50_000 + "a" + " " * 50_000 + "b",
    CLERK + "\n\n\nGate of the ferry" * 5_000,
]


@pytest.mark.parametrize(("text", "jobs"), TOGETHER, ids=range(len(TOGETHER)))
def test_postings_that_were_put_together_are_told(catalog: Catalog, text: str, jobs: tuple[str, ...]) -> None:
    assert suggest(text, catalog).posting.several == jobs


@pytest.mark.parametrize("text", ALONE, ids=range(len(ALONE)))
def test_what_stands_below_a_posting_and_is_none_makes_it_no_other(catalog: Catalog, text: str) -> None:
    assert suggest(text, catalog).posting.several == ()


@pytest.mark.parametrize("code", LISTS)
def test_the_jobs_of_several_postings_are_told(catalog: Catalog, code: str) -> None:
    text, jobs = LISTS[code]
    assert suggest(text, catalog).posting.several == jobs


@pytest.mark.parametrize("text", ONE, ids=range(len(ONE)))
def test_one_posting_is_one(catalog: Catalog, text: str) -> None:
    assert jobs_in(text, catalog.titles("en")) == ()
