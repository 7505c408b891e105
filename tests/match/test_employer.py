"""The employer of a posting is read where its form is sure: never a town, a person, an agency or a board."""

import pytest

from resume_helper.catalog import Catalog
from resume_helper.match.employer import LONGEST_LINE, employer_of
from resume_helper.render.json import record
from resume_helper.suggestion import suggest

WORK = {
    "en": "Responsibilities\n- Answer inbound calls from customers\n- Process refunds for customers at the till",
    "es": "Funciones\n- Atender llamadas de los clientes\n- Cobrar en caja y tramitar devoluciones",
    "it": "Attività\n- Rispondere alle chiamate dei clienti\n- Gestione della cassa e dei reclami dei clienti",
    "nb": "Arbeidsoppgaver\n- Svare på telefoner fra kunder\n- Betjene kassen og hjelpe kunder i butikken",
}
NAMED = [
    ("en", "Teller\nCompany: Old Quarry Savings\nLocation: Dayton, OH", "Old Quarry Savings"),
    ("en", "Sales Associate\nDowntown Portland, OR\nEmployer: Marigold Outfitters, Inc.", "Marigold Outfitters, Inc."),
    ("en", "Call Centre Agent\nBrinmoor Insurance, Sheffield\n£24,000 a year", "Brinmoor Insurance"),
    ("en", "Westmoor Dental Care\nReceptionist\nExeter, part time", "Westmoor Dental Care"),
    ("en", "Barista - Tandem Coffee Ltd - Bristol\nPart time", "Tandem Coffee Ltd"),
    ("en", "Cashier at Alder & Lane\nYork", "Alder & Lane"),
    ("en", "Cashier\nAlder and Lane in York is looking for a cashier.", "Alder and Lane"),
    ("en", "Help Desk Agent\nAt Northpeal, we help small shops sell online.", "Northpeal"),
    ("en", 'Sales Clerk\n"Brinmoor Digital" LLC\nYork', "Brinmoor Digital LLC"),
    ("es", "Teleoperador/a\nContesta SL - Málaga\nJornada completa", "Contesta SL"),
    ("es", "Dependienta\nEn Contesta buscamos una persona.\nContesta es una cadena de papelerías.", "Contesta"),
    ("es", "Cajero/a\nEmpresa: Almacenes Roble\nUbicación: Burgos", "Almacenes Roble"),
    ("es", "Cajero/a – Supermercado Los Tilos (Rosario)\nJornada parcial", "Supermercado Los Tilos"),
    ("es", "Asesor comercial\nSeguros Almarza, S.A. selecciona asesores en Vigo.", "Seguros Almarza, S.A."),
    ("it", "Operatore call center\nAzienda: Vocetel S.r.l.\nSede: Rende (CS)", "Vocetel S.r.l."),
    ("it", "Addetta alle vendite\nModa Chiara, Bologna\nModa Chiara è una catena di negozi.", "Moda Chiara"),
    ("it", "Cassiere/a presso Supermercati Girasole\nLecce, part-time", "Supermercati Girasole"),
    ("it", "Operatore di sportello\nIl Comune di Vallalta seleziona un operatore.", "Comune di Vallalta"),
    ("it", "Receptionist\nNoi di Villa Amaranto cerchiamo una persona affidabile.", "Villa Amaranto"),
    ("nb", "Butikkmedarbeider\nFjelltur AS, Tromsø\n30 timer per uke", "Fjelltur AS"),
    ("nb", "Butikkmedarbeider hos Fjelltur\nLillehammer", "Fjelltur"),
    ("nb", "Kunderådgiver\nNordlia Sparebank søker kunderådgiver til kontoret i Alta.", "Nordlia Sparebank"),
    ("nb", "Kasserer\nFjelltur i Bodø søker kasserer.", "Fjelltur"),
    ("nb", "Solvika legesenter\nResepsjonist\nDrammen", "Solvika legesenter"),
]
NOT_NAMED = [
    ("en", "Receptionist\nKensington, London\nPermanent, full time"),
    ("en", "Complaints Handler\nCompany: Confidential\nLocation: Leeds"),
    ("en", "Sarah is looking for a cashier for her shop.\nCashier, Leeds"),
    ("en", "Receptionist\nCobble Recruitment\nOur client is looking for a receptionist in Cardiff."),
    ("en", "Front Desk Agent\nThe Manager is looking for a calm agent for night shifts."),
    ("en", "Join the winning team!\nCustomer Service Assistant at Leeds\nApply on LinkedIn"),
    ("en", "Sales Assistant\nGreenfield Retail Park, Swindon\n£11.90 per hour"),
    ("en", "Receptionist\nLeading Law Firm is looking for a receptionist"),
    ("es", "Camarero/a\nEn Calatayud buscamos camarero con experiencia."),
    ("es", "Recepcionista\nHotel en Calpe busca recepcionista de noche."),
    ("es", "Cajera\nSupermercado busca cajera con experiencia en Gijón"),
    ("es", "Auxiliar administrativo\nEmpresa: Confidencial\nLugar: Lima"),
    ("it", "Receptionist\nPer importante azienda cliente selezioniamo receptionist a Milano."),
    ("it", "Receptionist\nStruttura Alberghiera in Rimini cerca receptionist."),
    ("it", "Telefonista\nA Treviso cerchiamo telefoniste per turni serali."),
    ("it", "Addetto reclami\nAzienda: riservata\nBari"),
    ("nb", "Resepsjonist\nGrünerløkka, Oslo\nFast stilling"),
    ("nb", "Kasserer\nButikken søker kasserer til helg.\nHamar"),
    ("nb", "Selger hos oss\nStavanger"),
    ("nb", "Kundebehandler\nLyngmo Bemanning AS\nFor vår kunde søker vi en kundebehandler i Drammen."),
]


@pytest.mark.parametrize(("language", "head", "employer"), NAMED)
def test_the_employer_is_read_where_its_form_is_sure(catalog: Catalog, language: str, head: str, employer: str) -> None:
    posting = record(suggest(f"{head}\n\n{WORK[language]}", catalog))["posting"]
    assert (posting["language"], posting["company"]) == (language, employer)


@pytest.mark.parametrize(("language", "head"), NOT_NAMED)
def test_no_town_person_agency_or_slogan_is_an_employer(catalog: Catalog, language: str, head: str) -> None:
    assert "company" not in record(suggest(f"{head}\n\n{WORK[language]}", catalog))["posting"]


def test_the_place_beside_an_employer_is_the_town_alone(catalog: Catalog) -> None:
    text = f"Call Centre Agent\nBrinmoor Insurance, Sheffield\n£24,000 a year\n\n{WORK['en']}"
    (place,) = [row for row in suggest(text, catalog).conditions if row.kind == "place"]
    assert (place.text, text[place.start : place.end]) == ("Sheffield", "Sheffield")


@pytest.mark.parametrize("piece", ["Hill, ", "Hill Ltd is ", "A, ", "Company: ", "   ", "At Hill we ", "Hill & "])
def test_of_a_text_without_end_no_more_than_lines_are_read(catalog: Catalog, piece: str) -> None:
    long = piece * (100_000 // len(piece))
    for text in (f"Cashier\n{long}", f"{long}\nCashier", "\n".join(["Cashier", *[long[:299]] * 300])):
        assert len(employer_of(text, "Cashier", catalog, "en")) < LONGEST_LINE
