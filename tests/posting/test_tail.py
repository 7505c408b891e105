"""A posting ends where its page goes on with others."""

import pytest

from resume_helper.catalog import Catalog
from resume_helper.posting.tail import FEWEST_ABOVE
from resume_helper.suggestion import suggest

PAGES = {
    "en": (
        (
            "Ticket Clerk\nAlder Ferries\n"
            "Sell tickets at the counter and help passengers who have questions about their trip with us. "
            "You balance the cash drawer at the end of each shift and keep the hall tidy, and you answer the phone. "
            "We pay £13 an hour."
        ),
        "Similar jobs (12)\nPacker\nMound Foods\nPack orders in our warehouse\n£17 an hour",
        "£17",
    ),
    "es": (
        (
            "Taquillera\nFerris Olmo\n"
            "Vender billetes en el mostrador y ayudar a los pasajeros que tienen preguntas sobre su viaje con "
            "nosotros. Cuadrar la caja al final de cada turno, mantener la sala en orden y atender el teléfono cuando suena. "
            "Se pagan 1.100 € al mes."
        ),
        "Ofertas similares\nEmpaquetador\nPreparación de pedidos en el almacén\n1.900 € al mes",
        "1.900",
    ),
    "it": (
        (
            "Addetto alla biglietteria\nTraghetti Olmo\n"
            "Vendere i biglietti allo sportello e aiutare i passeggeri che hanno domande sul loro "
            "viaggio con noi. Quadrare la cassa alla fine di ogni turno, tenere in ordine la sala e rispondere al telefono. "
            "Si pagano 1.100 € al mese."
        ),
        "Altri annunci che potrebbero interessarti\nImballatore\nPreparazione degli ordini in magazzino\n1.900 € al mese",
        "1.900",
    ),
    "nb": (
        (
            "Billettselger\nOre Ferger\n"
            "Selge billetter i skranken og hjelpe reisende som har spørsmål om turen de skal ha med oss. Telle opp "
            "kassen når vakten er over, holde orden i hallen og svare på telefonen. Vi betaler 210 kr timen, og det "
            "er fast jobb."
        ),
        "Lignende annonser\nPakker\nPakke ordrer på lageret vårt\n290 kr timen",
        "290",
    ),
}
SHORT = {
    "en": "Ticket clerk\nYou sell tickets and balance the cash drawer.",
    "es": "Taquillera\nVenderás billetes y cuadrarás la caja al final del turno.",
    "it": "Addetto alla biglietteria\nVenderai i biglietti e farai la quadratura della cassa.",
    "nb": "Billettselger\nDu selger billetter og teller opp kassen når vakten er over.",
}


@pytest.mark.parametrize("code", PAGES)
def test_what_stands_below_the_heading_of_others_is_of_no_posting(catalog: Catalog, code: str) -> None:
    own, others, pay = PAGES[code]
    report = suggest(f"{own}\n{others}", catalog)
    alone = suggest(own, catalog)
    assert [duty.id for duty in report.duties] == [duty.id for duty in alone.duties]
    assert report.conditions == alone.conditions
    assert not any(pay in row.text for row in report.conditions)


@pytest.mark.parametrize("code", PAGES)
def test_others_above_a_posting_do_not_end_it(catalog: Catalog, code: str) -> None:
    own, others, _ = PAGES[code]
    heading = others.split("\n", 1)[0]
    assert suggest(f"{heading}\n{own}", catalog).duties


@pytest.mark.parametrize("code", PAGES)
def test_what_stands_below_it_is_not_read_where_the_posting_is_short(catalog: Catalog, code: str) -> None:
    _, others, _ = PAGES[code]
    short = SHORT[code]
    assert len(short.split()) < FEWEST_ABOVE
    report, alone = suggest(f"{short}\n{others}", catalog), suggest(short, catalog)
    assert [duty.id for duty in report.duties] == [duty.id for duty in alone.duties] != []
    assert report.conditions == alone.conditions


def test_a_short_page_above_a_posting_does_not_hide_what_has_a_heading(catalog: Catalog) -> None:
    page = "Jobs in Alder\nSimilar jobs\nTicket Clerk\nAlder Ferries\nYour duties\nBalance the cash drawer and help passengers"
    assert [duty.id for duty in suggest(page, catalog).duties][:1] == ["balance-cash-drawer"]


def test_a_sentence_about_other_jobs_ends_nothing(catalog: Catalog) -> None:
    own, _, _ = PAGES["en"]
    report = suggest(f"{own}\nExperience in similar jobs\nYou must be over 18", catalog)
    assert {"age", "experience"} <= {row.kind for row in report.conditions}
