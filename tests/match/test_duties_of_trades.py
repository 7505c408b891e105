"""Duties in the words of trades beside shops and call centers, and what in these words is another duty."""

import pytest

from resume_helper.catalog import Catalog
from resume_helper.suggestion import suggest

STATED = {
    "Funciones:": [
        ("make-outbound-calls", "Llamar a los pacientes que no se presentaron a su cita"),
        ("follow-up-customers", "Llamar a la familia a la semana para saber si quedaron conformes"),
        ("pack-fulfil-orders", "Localizar el bulto y entregarlo con el código de retiro"),
        ("report-product-issues", "Comunicar al taller los golpes de los coches"),
        ("prevent-loss", "Vigilar en la puerta que nadie pase sin entrada"),
        ("meet-targets", "Cumplir los KPI's de venta del equipo"),
        ("restock-shelves", "Recolocar los ejemplares devueltos en los estantes"),
    ],
    "Mansioni:": [
        ("process-payments", "Trattenere la caparra e restituirla alla riconsegna"),
        ("maintain-store", "Disinfettare i caschi e le mute dopo l'uso"),
        ("balance-cash-drawer", "La sera fai il foglio di cassa"),
        ("collect-overdue-payments", "Avvisare le famiglie in ritardo con la retta"),
        ("prevent-loss", "Badare che nessuno entri in piscina senza abbonamento"),
        ("make-outbound-calls", "Fare una telefonata agli utenti che non si sono presentati"),
        ("open-accounts", "Aprire nuove relazioni per la clientela privata"),
    ],
}
NOT_STATED = {
    "Funciones:": [
        ("process-orders", "Vas a encargarte de cobrar a los clientes"),
        ("process-returns", "Gestionar el préstamo y la devolución de ejemplares"),
        ("issue-invoices", "Facturación de bultos y maletas en el mostrador"),
        ("collect-feedback", "Entregar el cuestionario de salud a los donantes"),
    ],
    "Mansioni:": [
        ("manage-inventory", "Scrivere i necrologi e stampare i ricordini"),
        ("restock-shelves", "Rifornimento dell'angolo bevande"),
        ("coordinate-service-delivery", "Chiamata taxi per gli ospiti"),
        ("enter-data", "Caricare le lavatrici e le lavastoviglie"),
    ],
}


def _duties(catalog: Catalog, heading: str, line: str) -> set[str]:
    return {duty.id for duty in suggest(f"{heading}\n- {line}", catalog, sector="general").duties}


@pytest.mark.parametrize(("heading", "id_", "line"), [(h, *row) for h, rows in STATED.items() for row in rows])
def test_a_trade_states_a_duty_in_its_own_words(catalog: Catalog, heading: str, id_: str, line: str) -> None:
    assert id_ in _duties(catalog, heading, line)


@pytest.mark.parametrize(("heading", "id_", "line"), [(h, *row) for h, rows in NOT_STATED.items() for row in rows])
def test_words_of_a_duty_that_mean_something_else_in_a_trade(catalog: Catalog, heading: str, id_: str, line: str) -> None:
    assert id_ not in _duties(catalog, heading, line)
