"""Licences and certificates: those that the work deals with are none that the person must have."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from resume_helper.match.matches import find_matches
from resume_helper.match.papers import PAPERS

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog

DEALT_WITH = {
    "en": [
        "Renewing driving licences for motorists",
        "Receive and examine applications for driver's licences, food handler cards and permits",
        "Process passports, identity cards and driving licences",
        "Check customers' driver's licences and health cards before the hire",
        "Scan the food handler certificates that stall holders bring",
        "Help residents renew their food handler cards",
        "Book driving licence tests",
        "Take payment for driver's license renewals",
        "Explain liquor license applications to bar owners",
    ],
    "es": [
        "Tramitar licencias de conducir",
        "Revisar solicitudes de licencias de conducir",
        "Emitir carnets de manipulador de alimentos",
        "Orientar sobre la renovación del permiso de conducir",
        "Revisar la licencia de conducir de los clientes",
        "Entregar licencias de conducir a los contribuyentes",
    ],
    "it": [
        "Passaggi di proprietà e duplicati di patente",
        "Informare gli allievi sulle patenti A e B",
        "Vendere pacchetti di guide per la patente",
        "Rinnovo delle patenti allo sportello",
        "Rilasciare attestati HACCP ai corsisti",
        "Verificare patenti e tessere sanitarie degli utenti",
    ],
    "nb": [
        "Fornye førerkort for innbyggere",
        "Kontrollere førerkortet til leietakerne",
        "Registrere bytte av utenlandske førerkort",
        "Veilede kunder om førerkort klasse B",
        "Levere ut førerkort i skranken",
        "Ta imot pass og førerkort fra kunder",
    ],
}
ASKED = {
    "en": [
        "Handle bookings, driver's licence required",
        "Background check, driver's licence",
        "Driver's licence to deliver and collect parcels",
        "Register new members; first aid certificate an asset",
        "Must obtain an insurance license within 60 days",
        "Food handler card required",
    ],
    "es": [
        "Entregar pedidos con licencia de conducir vigente",
        "Contar con licencia de conducir para entregar pedidos",
        "Certificado de manipulador de alimentos vigente",
        "Carnet de conducir B",
    ],
    "it": [
        "Consegna di pacchi, patente B richiesta",
        "Controllo merci, patente B",
        "Patente B in corso di validità",
        "Attestato HACCP",
    ],
    "nb": [
        "Levere varer til kunder, du må ha førerkort",
        "Gyldig førerkort og egen bil",
        "Salgserfaring og førerkort",
        "Førerkort klasse B",
    ],
}


def _papers(catalog: Catalog, text: str, code: str) -> set[str]:
    index = catalog.index(code)
    found = find_matches(index.posting(text), index, catalog.shared)
    return {*(row.kind for row in found.conditions), *(match.id for match in found.skills)} & PAPERS


@pytest.mark.parametrize(("code", "text"), [(code, text) for code, rows in DEALT_WITH.items() for text in rows])
def test_papers_of_clients_are_not_asked_of_the_person(catalog: Catalog, code: str, text: str) -> None:
    assert not _papers(catalog, text, code)


@pytest.mark.parametrize(("code", "text"), [(code, text) for code, rows in ASKED.items() for text in rows])
def test_papers_asked_of_the_person_are_found(catalog: Catalog, code: str, text: str) -> None:
    assert _papers(catalog, text, code)
