"""Words that a printed page has parted are read whole, and pages have no heads and feet."""

import pytest

from resume_helper.catalog import Catalog
from resume_helper.match.looks import as_it_looks
from resume_helper.suggestion import suggest
from resume_helper.text import one_line

RUNNING = {
    "en": "We look for someone who will help the customers of our shop with their orders, and who is there when they call.\n",
    "es": "Buscamos a una persona que atienda a los clientes de la tienda con sus pedidos, y que esté cuando nos llaman.\n",
    "it": "Cerchiamo una persona che aiuti i clienti del negozio con gli ordini, e che sia qui quando ci chiamano.\n",
    "nb": "Vi ser etter deg som hjelper kundene i butikken med bestillinger, og som er her når de ringer til oss.\n",
}
PARTED = [
    ("en", "Deal with enquir-\nies from resid-\nents of the town", "Deal with enquiries from residents of the town"),
    ("en", "Hand out counter-\nreceipt leaflets", "Hand out counter-receipt leaflets"),
    (
        "en",
        "Work in our glimmer-\nfront team. The glimmer-front is new",
        "Work in our glimmer-front team. The glimmer-front is new",
    ),
    ("en", "Reply by e-\nmail to all", "Reply by e-mail to all"),
    (
        "en",
        "Apply at hill.example/jobs/front-\ndesk and serve in the bar/restau-\nrant",
        "Apply at hill.example/jobs/front-desk and serve in the bar/restaurant",
    ),
    ("en", "Pre-\nand post-sale calls", "Pre- and post-sale calls"),
    ("en", "Keep the accur- \n   ate records of customers", "Keep the accurate records of customers"),
    ("es", "Atender a los clien-\ntes y las recla-\nmaciones", "Atender a los clientes y las reclamaciones"),
    ("it", "Assistere i clien-\nti e gestire i re-\nclami", "Assistere i clienti e gestire i reclami"),
    ("nb", "Ta imot henvendel-\nser og hjelpe kun-\ndene", "Ta imot henvendelser og hjelpe kundene"),
    ("nb", "Registrere henvendelser i CRM-\nsystemet", "Registrere henvendelser i CRM-systemet"),
    ("nb", "Kveld-\nog helgearbeid for kunder", "Kveld- og helgearbeid for kunder"),
]
PAGED = {
    "en": ("Page 1 of 2", "Answer calls from customers about bills"),
    "es": ("Página 1 de 2", "Atender llamadas de clientes sobre facturas"),
    "it": ("Pagina 1/2", "Rispondere alle chiamate dei clienti sulle fatture"),
    "nb": ("Side 1 av 2", "Svare på telefoner fra kunder om fakturaer"),
}


@pytest.mark.parametrize(("code", "written", "looks"), PARTED)
def test_a_word_that_a_line_end_parts_is_whole_and_a_compound_keeps_its_hyphen(
    catalog: Catalog, code: str, written: str, looks: str
) -> None:
    assert as_it_looks(RUNNING[code] + written, catalog).text == RUNNING[code] + looks


@pytest.mark.parametrize("written", ["Open the shop -\ncount the drawer", "2019-\nnow", "- Open\n- close"])
def test_other_hyphens_at_line_ends_stay(catalog: Catalog, written: str) -> None:
    assert as_it_looks(RUNNING["en"] + written, catalog).text == RUNNING["en"] + written


def test_a_duty_in_parted_words_is_found_and_quoted_as_it_is_written(catalog: Catalog) -> None:
    text = f"{RUNNING['en']}\nDuties\nHandle com-\nplaints from cust-\nomers, calm and fair"
    [quote] = [duty.evidence[0] for duty in suggest(text, catalog).duties if duty.id == "resolve-complaints"]
    assert quote.quote == text[quote.start : quote.end]
    assert one_line(quote.shown).startswith("Handle complaints from customers")


def test_lines_that_a_page_breaks_at_syllables_are_joined_whatever_their_length(catalog: Catalog) -> None:
    lines = [
        "answer the calls of those cust-",
        "omers who ask about their bills",
        "and orders, by day and by night",
        "with a smile for all",
    ]
    read = as_it_looks(RUNNING["en"] + "\n".join(lines), catalog).text
    assert read == RUNNING["en"] + " ".join(lines).replace("- ", "")


@pytest.mark.parametrize("code", PAGED)
def test_heads_feet_and_numbers_of_pages_are_nothing(catalog: Catalog, code: str) -> None:
    number, duty = PAGED[code]
    head = "Nordbruk Vask"
    again = f"{head}\n{RUNNING[code]}{duty}\n"
    plain, paged = again + duty, f"{again}{number}\n{head}\n{duty}\n{number.replace('1', '2', 1)}"
    found = suggest(paged, catalog)
    assert [duty.id for duty in found.duties] == [duty.id for duty in suggest(plain, catalog).duties]
    assert not [row for row in found.unmatched if row.quote in (number, head)]


@pytest.mark.parametrize(
    "text", ["a-\n" * 40_000, "a-" * 50_000, "word-\n" * 20_000, "a-" + " " * 100_000, " " * 100_000 + "-\na"]
)
def test_a_word_behind_a_text_without_end_is_whole(catalog: Catalog, text: str) -> None:
    read = as_it_looks(f"{RUNNING['en']}{text}\nHandle com-\nplaints\n", catalog)
    assert read.text.endswith("Handle complaints\n")
    assert len(read.places) == len(read.text) + 1
