"""Conditions as job boards and public notices write them: pay without a sum, terms without a day, hours of interviews."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.match.test_conditions import read

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog

TITLES = {"en": "Sales assistant", "es": "Cajero", "it": "Cassiere", "nb": "Butikkmedarbeider"}
LONG_TERM = (
    "Plazo de presentación de instancias: 20 días naturales desde el siguiente al anuncio en el boletín (hasta el 14 de mayo)"
)


@pytest.mark.parametrize(
    ("text", "code", "told"),
    [
        ("Base salary plus commission", "en", [("pay", "Base salary plus commission")]),
        ("Sueldo base más comisiones", "es", [("pay", "Sueldo base más comisiones")]),
        ("Fisso + provvigioni", "it", [("pay", "Fisso + provvigioni")]),
        ("Fastlønn + provisjon", "nb", [("pay", "Fastlønn + provisjon")]),
        ("Salary: 19.50 HOUR hourly / 28 hours per week", "en", [("pay", "19.50 HOUR hourly"), ("hours", "28 hours per week")]),
        ("€13.80 per hour, staff discount, free parking", "en", [("pay", "€13.80 per hour")]),
        (
            "Horario de lunes a viernes de 8:30 a 15:00 y salario según convenio",
            "es",
            [("schedule", "Horario de lunes a viernes de 8:30 a 15:00"), ("pay", "salario según convenio")],
        ),
        ("Inquadramento al V livello", "it", [("contract", "V livello")]),
        ("Lønn: ihht. Riksavtalen", "nb", [("pay", "ihht. Riksavtalen")]),
    ],
)
def test_pay_is_told_without_a_sum_and_beside_other_numbers(
    catalog: Catalog, text: str, code: str, told: list[tuple[str, str]]
) -> None:
    assert [(row.kind, row.text) for row in read(catalog, text, code)] == told


@pytest.mark.parametrize(
    ("text", "code", "told"),
    [
        ("Advertised until\n2026-12-24", "en", [("deadline", "2026-12-24")]),
        ("Hand your CV in at the desk by Friday 11 December", "en", [("deadline", "by Friday 11 December")]),
        ("Plazo de presentación de solicitudes: 15 días hábiles.", "es", [("deadline", "15 días hábiles")]),
        (
            "El plazo de solicitud será de diez días hábiles",
            "es",
            [("deadline", "plazo de solicitud será de diez días hábiles")],
        ),
        ("Søk senest fredag 11. desember", "nb", [("deadline", "Søk senest fredag 11. desember")]),
        (
            "Midlertidig stilling (vikariat) til 30.06.2027",
            "nb",
            [("contract", "Midlertidig stilling (vikariat) til 30.06.2027")],
        ),
        ("Vikariat til og med 30. april 2028", "nb", [("contract", "Vikariat til og med 30. april 2028")]),
        (
            "Contratto in somministrazione di 4 mesi con concreta possibilità di conferma",
            "it",
            [("contract", "Contratto in somministrazione di 4 mesi con concreta possibilità di conferma")],
        ),
        ("Training class starts February 8, 2027", "en", [("start", "Training class starts February 8, 2027")]),
        ("Start: immediato", "it", [("start", "immediato")]),
    ],
)
def test_days_are_those_of_what_they_are_said_of(catalog: Catalog, text: str, code: str, told: list[tuple[str, str]]) -> None:
    assert [(row.kind, row.text) for row in read(catalog, text, code)] == told


@pytest.mark.parametrize(
    ("text", "code", "told"),
    [
        ("Walk-in: Mon to Fri, 10 AM - 3 PM", "en", []),
        ("Preséntate de lunes a viernes de 10 a 13 en la sucursal", "es", []),
        (
            "De 9 a 13 y de 17 a 20, de lunes a jueves",
            "es",
            [("schedule", "De 9 a 13 y de 17 a 20, de lunes a jueves")],
        ),
        ("From 9 to 13 and from 17 to 20 people", "en", []),
        ("Orario 9-13, il sabato pomeriggio chiuso", "it", [("schedule", "Orario 9-13, il sabato pomeriggio chiuso")]),
        ("Melde feil på nettet videre til vakta", "nb", []),
        ("Disponibilità oraria: Full Time", "it", [("hours", "Full Time")]),
        ("Pasto gratuito in turno, maggiorazioni per notturno", "it", [("board", "Pasto gratuito")]),
        ("Gestione dei picchi (Black Friday, saldi)", "it", []),
        ("Real opportunities to go permanent", "en", []),
        ("Deltid 30 % + ekstravakter", "nb", [("hours", "Deltid 30 % + ekstravakter")]),
    ],
)
def test_hours_and_contracts_are_those_of_the_work(catalog: Catalog, text: str, code: str, told: list[tuple[str, str]]) -> None:
    assert [(row.kind, row.text) for row in read(catalog, text, code)] == told


@pytest.mark.parametrize(
    ("text", "code", "kind", "told"),
    [
        ("No experience needed: we train you", "en", "experience", "No experience needed"),
        (
            "Non è necessaria esperienza nel settore: ti formiamo noi",
            "it",
            "experience",
            "Non è necessaria esperienza nel settore",
        ),
        ("5 months to less than 1 year", "en", "experience", "5 months to less than 1 year"),
        ("¿Tienes experiencia en floristerías?\nExperiencia: 2 años", "es", "experience", "2 años"),
        ("Fluent in Hindi, English and Tamil", "en", "language", "Fluent in Hindi, English and Tamil"),
        ("Imprescindible residir en Lugo", "es", "residence", "Imprescindible residir en Lugo"),
        ("Appartenenza alle categorie protette ex L. 68/1999", "it", "reserved", "categorie protette ex L. 68/1999"),
        ("Certificado de discapacidad (mínimo 33%)", "es", "reserved", "Certificado de discapacidad (mínimo 33%)"),
        ("This post is reserved for people with disabilities", "en", "reserved", "reserved for people with disabilities"),
        (
            "Applicants must be a citizen or permanent resident",
            "en",
            "right-to-work",
            "must be a citizen or permanent resident",
        ),
        ("Must hold a Stamp 4 or EU passport", "en", "right-to-work", "hold a Stamp 4 or EU passport"),
        ("Carné de extranjería o PTP", "es", "right-to-work", "Carné de extranjería o PTP"),
        (
            "Nacionalidad española o de un Estado de la Unión Europea",
            "es",
            "right-to-work",
            "Nacionalidad española o de un Estado de la Unión Europea",
        ),
        (
            "Cittadinanza italiana o di uno Stato dell'Unione Europea",
            "it",
            "right-to-work",
            "Cittadinanza italiana o di uno Stato dell'Unione Europea",
        ),
        ("Vi kan ikke sponse arbeidstillatelse", "nb", "right-to-work", "ikke sponse arbeidstillatelse"),
        ("Fri kost på vakt", "nb", "shifts", ""),
        (
            "Stillingen er forbeholdt personer med nedsatt arbeidsevne",
            "nb",
            "reserved",
            "forbeholdt personer med nedsatt arbeidsevne",
        ),
    ],
)
def test_who_may_apply_is_told(catalog: Catalog, text: str, code: str, kind: str, told: str) -> None:
    assert {row.text for row in read(catalog, f"Requirements\n{text}", code) if row.kind == kind} == ({told} if told else set())


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Your application will include the following questions:\nDo you have a driver's licence?\nAre you over 18?", "en"),
        ("Can you work weekends? (Yes/No)\nDo you have the right to work in Ireland? *\nYes | No\n\n", "en"),
        ("Preguntas de la empresa\n¿Tienes permiso de trabajo en España?\nSí / No\n¿Tienes carnet de conducir?", "es"),
        ("Domande preliminari:\n- Possiedi la patente B?\n- Hai esperienza in un call center?", "it"),
        ("Spørsmål til søkere\nHar du førerkort klasse B?\nHar du minst to års erfaring fra butikk?", "nb"),
    ],
)
def test_the_questions_of_a_board_demand_nothing(catalog: Catalog, text: str, code: str) -> None:
    assert read(catalog, f"{TITLES[code]}\n\n{text}", code) == []


@pytest.mark.parametrize(
    ("text", "code", "kind"),
    [
        ("Do you have a current driver's licence?\nAre you free on Sundays?\nThen write to us!", "en", "driving-licence"),
        ("Questions? Call Mia.\nDo you have a current driver's licence?", "en", "driving-licence"),
        ("Write to Kim with your questions\nDo you have a current driver's licence?", "en", "driving-licence"),
        ("- Answer customer questions\nDo you have a current driver's licence?", "en", "driving-licence"),
        ("Domande frequenti\nSi lavora di sabato.\nPossiedi la patente B?\nSì, sempre.", "it", "driving-licence"),
    ],
)
def test_a_posting_may_ask_what_it_demands(catalog: Catalog, text: str, code: str, kind: str) -> None:
    assert kind in [row.kind for row in read(catalog, f"{TITLES[code]}\n\n{text}", code)]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("We welcome applications from people with disabilities", "en"),
        ("La ricerca è rivolta a tutti, senza distinzione di sesso e disabilità", "it"),
        ("Valoramos la igualdad, sin discriminación por discapacidad", "es"),
        ("Vi oppfordrer personer med nedsatt funksjonsevne til å søke", "nb"),
    ],
)
def test_a_posting_open_to_all_is_reserved_for_nobody(catalog: Catalog, text: str, code: str) -> None:
    assert "reserved" not in [row.kind for row in read(catalog, text, code)]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Si tienes certificado de discapacidad, ¡también es tu sitio!", "es"),
        ("Abierto a personas con certificado de discapacidad", "es"),
        ("Se valorará certificado de discapacidad", "es"),
        ("Operatore di sportello - categorie protette e non", "it"),
        ("Gli appartenenti alle categorie protette L. 68/99 sono i benvenuti", "it"),
        ("Selezione rivolta anche ad appartenenti alle categorie protette", "it"),
        ("Gradita l'appartenenza alle categorie protette", "it"),
    ],
)
def test_an_invitation_reserves_nothing(catalog: Catalog, text: str, code: str) -> None:
    assert "reserved" not in [row.kind for row in read(catalog, text, code)]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Puesto reservado a personas con certificado de discapacidad. Valorable inglés", "es"),
        ("Oferta exclusiva para personas con discapacidad: se valorará experiencia", "es"),
        ("Offerta riservata alle categorie protette, anche prima esperienza", "it"),
        ("Annuncio rivolto agli appartenenti alle categorie protette, gradita esperienza", "it"),
    ],
)
def test_what_is_wished_for_besides_opens_no_reserved_post(catalog: Catalog, text: str, code: str) -> None:
    assert "reserved" in [row.kind for row in read(catalog, text, code)]


@pytest.mark.parametrize(
    ("text", "code", "told"),
    [
        ("You must live within 20 km of the shop", "en", "You must live within 20 km of the shop"),
        ("Buscamos gente que viva cerca", "es", "Buscamos gente que viva cerca"),
        ("Vivir en Soria o alrededores", "es", "Vivir en Soria o alrededores"),
        ("Automuniti o residenti in zona", "it", "residenti in zona"),
        ("Inviare il cv solo se residenti a Terni", "it", "residenti a Terni"),
        ("Du må være bosatt i nærområdet", "nb", "Du må være bosatt i nærområdet"),
    ],
)
def test_where_one_must_live_is_no_place_of_work(catalog: Catalog, text: str, code: str, told: str) -> None:
    rows = [(row.kind, row.text) for row in read(catalog, f"Requirements\n{text}", code)]
    assert ("residence", told) in rows
    assert "place" not in [kind for kind, _ in rows]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Consegna a domicilio in zona", "it"),
        ("Assistenza ai residenti della provincia", "it"),
        ("Atención a residentes de la provincia", "es"),
        ("Hjelpe kunder som er bosatt i kommunen", "nb"),
    ],
)
def test_where_customers_live_is_no_demand(catalog: Catalog, text: str, code: str) -> None:
    assert "residence" not in [row.kind for row in read(catalog, text, code)]


@pytest.mark.parametrize(
    ("text", "code", "told"),
    [
        ("Sede di lavoro: Di persona", "it", [("place", "Di persona")]),
        ("Candidarsi di persona in negozio", "it", []),
        ("Fecha límite para postularse: 15/06/2026", "es", [("deadline", "15/06/2026")]),
        (
            LONG_TERM,
            "es",
            [("deadline", "hasta el 14 de mayo")],
        ),
        ("Frist 8. januar.", "nb", [("deadline", "Frist 8. januar")]),
        (
            "Si presenta solo dal portale Esempio (www.esempio.example) entro le ore 12:00 del giorno 15 dicembre",
            "it",
            [("deadline", "entro le ore 12:00 del giorno 15 dicembre")],
        ),
        ("SØKNADSFRIST 10. MAI", "nb", [("deadline", "10. MAI")]),
        ("SCADENZA 10 MAGGIO", "it", [("deadline", "10 MAGGIO")]),
        ("CLOSING DATE 10 MAY", "en", [("deadline", "10 MAY")]),
        ("VENCIMIENTO 10 DE MAYO", "es", [("deadline", "10 DE MAYO")]),
        ("DEADLINES 10 A DAY", "en", []),
        ("Søknadsfrist: snarest", "nb", [("deadline", "snarest")]),
        ("Finalizzato all'assunzione, RAL 23.000€", "it", [("pay", "RAL 23.000€")]),
        ("Data inizio corso: 15 settembre", "it", [("start", "15 settembre")]),
        ("Condizioni: CCNL\nDisponibilità immediata.", "it", [("start", "Disponibilità immediata")]),
        ("Nordlys Tannklinikk søker sekretær fra 1. mars", "nb", [("start", "fra 1. mars")]),
        ("Buscamos dependienta a partir del 1 de marzo", "es", [("start", "a partir del 1 de marzo")]),
        ("Cercasi commessa dal 1° marzo", "it", [("start", "dal 1° marzo")]),
        ("Looking for a counter assistant from 1 March", "en", [("start", "from 1 March")]),
        ("Søker deg som er fra 18 år", "nb", []),
    ],
)
def test_days_and_places_of_boards_are_those_of_their_labels(
    catalog: Catalog, text: str, code: str, told: list[tuple[str, str]]
) -> None:
    assert [(row.kind, row.text) for row in read(catalog, f"{TITLES[code]}\n\n{text}", code)] == told


@pytest.mark.parametrize(
    ("text", "code", "told"),
    [
        ("We give 6 weeks of gender neutral parental leave", "en", []),
        ("Bryn Staff is acting as an Employment Agency for this vacancy", "en", []),
        ("Durante temporada alta apoyarás en el mesón", "es", []),
        ("Contrato por temporada alta", "es", [("contract", "Contrato por temporada alta")]),
        ("Contrato de un año y luego indefinido", "es", [("contract", "Contrato de un año y luego indefinido")]),
        (
            "Contrato hasta el 31 de marzo, con opción de renovación",
            "es",
            [("contract", "Contrato hasta el 31 de marzo, con opción de renovación")],
        ),
        ("Contrato por sustitución de baja médica", "es", [("contract", "Contrato por sustitución de baja médica")]),
        ("Apprendistato professionalizzante", "it", [("contract", "Apprendistato professionalizzante")]),
    ],
)
def test_a_contract_is_that_of_the_job(catalog: Catalog, text: str, code: str, told: list[tuple[str, str]]) -> None:
    assert [(row.kind, row.text) for row in read(catalog, f"{TITLES[code]}\n\n{text}", code)] == told


@pytest.mark.parametrize(
    ("text", "code", "told"),
    [
        (
            "man–tors 15–21, heltid eller deltid",
            "nb",
            [("schedule", "man–tors 15–21"), ("hours", "heltid eller deltid"), ("hours", "heltid eller deltid")],
        ),
        ("Pay is €15.20 p/h. Start when you like", "en", [("pay", "Pay is €15.20 p/h")]),
        (
            "Horario: L a J de 9:30 a 13:30 y de 16 a 20 h; viernes de 9 a 14 h. Agosto cerrado",
            "es",
            [("schedule", "L a J de 9:30 a 13:30 y de 16 a 20 h"), ("schedule", "viernes de 9 a 14 h")],
        ),
        (
            "Lunes a viernes de 9:00 a 18:00 hrs. y un domingo al mes de 10:00 a 14:00",
            "es",
            [
                ("schedule", "Lunes a viernes de 9:00 a 18:00 hrs. y un domingo al mes de 10:00 a 14:00"),
                ("shifts", "un domingo al mes de 10:00 a 14:00"),
            ],
        ),
        ("Calle del Olmo 227 de lunes a viernes de 9 a 13 hrs", "es", [("schedule", "de lunes a viernes de 9 a 13 hrs")]),
        ("Vakter: ein helg kvar sjette veke", "nb", [("shifts", "ein helg kvar sjette veke")]),
        ("Lunedì e venerdì 9-19 con un'ora di pausa", "it", [("schedule", "Lunedì e venerdì 9-19 con un'ora di pausa")]),
    ],
)
def test_hours_are_neither_cut_nor_glued_to_what_stands_beside_them(
    catalog: Catalog, text: str, code: str, told: list[tuple[str, str]]
) -> None:
    assert [(row.kind, row.text) for row in read(catalog, f"{TITLES[code]}\n\n{text}", code)] == told
