"""What a line states where another line stands beside it, and what its words only seem to state."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from resume_helper.suggestion import suggest

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog

POSTINGS = {
    "en": "Customer Service Assistant\n\nDuties\n- {}\n- Serve customers at the counter\n",
    "es": "Auxiliar de atención al cliente\n\nFunciones\n- {}\n- Atender a los clientes en el mostrador\n",
    "it": "Addetto al servizio clienti\n\nMansioni\n- {}\n- Servire i clienti al banco\n",
    "nb": "Kundebehandler\n\nArbeidsoppgaver\n- {}\n- Betjene kunder i skranken\n",
}
STATED = [
    ("en", "locate-merchandise", "Look after the fitting rooms"),
    ("en", "verify-identity", "Verify the age of customers when selling fireworks"),
    ("en", "balance-cash-drawer", "Add up the payments received and reconcile with total sales"),
    ("en", "provide-product-information", "Advise families on destinations and vaccinations"),
    ("es", "resolve-complaints", "Gestión de reclamaciones y escalado al departamento de calidad"),
    ("es", "process-payments", "Realizar recaudación"),
    ("es", "pack-fulfil-orders", "Ayudar con el retiro de compras web"),
    ("es", "balance-cash-drawer", "Cobrar y llevar las cuentas de la caja"),
    ("es", "guide-self-service", "Promover la factura electrónica y la oficina virtual"),
    ("it", "guide-self-service", "Promuovere la bolletta elettronica e i servizi online"),
    ("it", "manage-inventory", "Gestire gli ordini di frutta e fiori"),
    ("nb", "close-sales", "Sal av varer"),
    ("nb", "close-sales", "Kundehandtering og sal i butikk og på lageret"),
    ("nb", "balance-cash-drawer", "Kassaoppgjer kvar kveld"),
    ("nb", "merchandise-displays", "Holde selvvalget fint, med kampanjer etter kjedens planer"),
    ("nb", "resolve-billing-issues", "Kundane spør om forbruk, faktura og måleren sin"),
]
NOT_STATED = [
    ("en", "manage-account-portfolio", "Look after the fitting rooms"),
    ("en", "balance-cash-drawer", "Take deposits for parties and chase balance payments"),
    ("en", "process-cancellations", "Save members who ring up to cancel"),
    ("en", "prepare-food-drinks", "Keep the bakery aisle clean and adhere to HACCP guidelines"),
    ("en", "verify-identity", "Check and send out travel documents"),
    ("en", "maintain-store", "You: friendly, tidy, punctual, good with computers"),
    ("es", "prevent-loss", "Control de accesos y seguridad del establecimiento"),
    ("es", "track-orders", "Reclamaciones a proveedores"),
    ("es", "process-orders", "Recibir los incidentes y pedidos de los usuarios"),
    ("it", "coordinate-service-delivery", "Gestire reclami e segnalazioni di guasto"),
    ("it", "answer-product-questions", "Ricevere e protocollare istanze e domande"),
    ("it", "update-customer-accounts", "Promuovere la domiciliazione bancaria"),
    ("nb", "coach-agents", "Delta i fagmøter og medlytt"),
    ("nb", "issue-invoices", "Følge skoleturer fra tilbud til faktura"),
    ("nb", "schedule-appointments", "Nordavind leverer møtebooking for noen av Norges mest kjente merkevarer"),
]


def _duties(catalog: Catalog, code: str, line: str) -> set[str]:
    return {duty.id for duty in suggest(POSTINGS[code].format(line), catalog).duties}


@pytest.mark.parametrize(("code", "id_", "line"), STATED)
def test_a_line_beside_another_states_a_duty(catalog: Catalog, code: str, id_: str, line: str) -> None:
    assert id_ in _duties(catalog, code, line)


@pytest.mark.parametrize(("code", "id_", "line"), NOT_STATED)
def test_words_of_a_duty_that_say_something_else_beside_another_line(catalog: Catalog, code: str, id_: str, line: str) -> None:
    assert id_ not in _duties(catalog, code, line)


def test_a_compound_of_nynorsk_is_read_as_that_of_bokmaal(catalog: Catalog) -> None:
    index = catalog.index("nb")
    for nynorsk, bokmaal in (("kundehandtering", "kundehåndtering"), ("straumrekninga", "strømregningen")):
        assert index.find(nynorsk).terms == index.find(bokmaal).terms != frozenset()
