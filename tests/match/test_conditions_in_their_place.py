"""Conditions stand under the kind that they are of, whole, and none that the posting itself denies."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from resume_helper.suggestion import suggest
from tests.match.test_conditions import read

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog


LONG = 100_000
"""Characters of a text that nobody wrote to be read."""


def told(catalog: Catalog, text: str, code: str, kind: str) -> list[str]:
    """What a line says of a kind."""
    return [row.text for row in read(catalog, text, code) if row.kind == kind]


@pytest.mark.parametrize(
    ("text", "code", "kind", "said"),
    [
        ("GCSE Maths and English, at least 1 year of retail experience", "en", "education", "GCSE Maths and English"),
        (
            "Erfaring fra butikk, gode norskkunnskaper, kveldsarbeid m\u00e5 p\u00e5regnes",
            "nb",
            "experience",
            "Erfaring fra butikk",
        ),
    ],
)
def test_a_demand_has_nothing_of_the_next_in_the_list(catalog: Catalog, text: str, code: str, kind: str, said: str) -> None:
    assert told(catalog, text, code, kind) == [said]


@pytest.mark.parametrize(
    ("text", "code", "said"),
    [
        ("Flexitime and a canteen", "en", "Flexitime"),
        ("Horario flexible", "es", "Horario flexible"),
        ("Orario flessibile", "it", "Orario flessibile"),
        ("Flessibilità in ingresso 8:00-9:30", "it", "Flessibilità in ingresso 8:00-9:30"),
        ("Fleksitid", "nb", "Fleksitid"),
        ("Fleksibel arbeidstid", "nb", "Fleksibel arbeidstid"),
    ],
)
def test_flexitime_is_no_shift(catalog: Catalog, text: str, code: str, said: str) -> None:
    assert [(row.kind, row.text) for row in read(catalog, text, code)] == [("schedule", said)]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Contractor? No, you are employed.\nYou will answer calls from customers.", "en"),
        ("¿Autónomos? No, contrato laboral.\nAtenderás llamadas de clientes.", "es"),
        ("Contratto a partita IVA? No! Assunzione vera.\nRisponderai alle chiamate dei clienti.", "it"),
        ("Provisjonsbasert lønn? Nei.\nDu svarer på telefoner fra kunder.", "nb"),
    ],
)
def test_what_a_question_asks_and_the_posting_denies_is_no_condition(catalog: Catalog, text: str, code: str) -> None:
    kinds = {row.kind: row.value for row in suggest(text, catalog).conditions}
    assert not (kinds.get("contract") and kinds["contract"].choice == "freelance"), code
    assert "pay" not in kinds


def test_a_problem_that_is_none_denies_nothing(catalog: Catalog) -> None:
    rows = suggest("Part-time? No problem.\nYou will answer calls from customers.", catalog).conditions
    assert [(row.kind, row.text) for row in rows] == [("hours", "Part-time")]


def test_a_question_is_denied_no_farther_than_its_clause(catalog: Catalog) -> None:
    text = "Stillingen er 100 % (halv time lunsj). Vikariat? Nei, hos oss blir du.\nDu svarer på telefoner fra kunder."
    rows = suggest(text, catalog).conditions
    assert [(row.kind, row.text) for row in rows] == [("hours", "Stillingen er 100 % (halv time lunsj)")]


@pytest.mark.parametrize(
    ("text", "code", "kind", "said"),
    [
        ("CCNL Credito Cooperativo, livello 3", "it", "contract", ["CCNL Credito Cooperativo", "livello 3"]),
        ("CCNL Terziario Distribuzione e Servizi", "it", "contract", ["CCNL Terziario Distribuzione e Servizi"]),
        ("CCNL Commercio IV livello", "it", "contract", ["CCNL Commercio", "IV livello"]),
        ("Gradita la certificazione ITIL Foundation", "it", "certificate", ["Gradita la certificazione ITIL Foundation"]),
        ("Imprescindible certificación MiFID II", "es", "certificate", ["certificación MiFID II"]),
        ("Iscrizione al RUI sezione E", "it", "certificate", ["Iscrizione al RUI sezione E"]),
        ("Truckførerbevis T1–T4 (kan tas hos oss)", "nb", "certificate", ["Truckførerbevis T1–T4 (kan tas hos oss)"]),
    ],
)  # fmt: skip
def test_names_go_on(catalog: Catalog, text: str, code: str, kind: str, said: list[str]) -> None:
    assert told(catalog, text, code, kind) == said


@pytest.mark.parametrize(
    ("text", "code", "kind", "said"),
    [
        ("Inglés alto (C1) y francés medio", "es", "language", ["Inglés alto (C1)", "francés medio"]),
        ("Inglese B2 (scritto e parlato)", "it", "language", ["Inglese B2 (scritto e parlato)"]),
        ("Snakker godt engelsk (tysk er et pluss)", "nb", "language", ["Snakker godt engelsk", "tysk er et pluss"]),
        (
            "Carné de manipulador (se puede obtener en los primeros días)",
            "es",
            "certificate",
            ["Carné de manipulador (se puede obtener en los primeros días)"],
        ),
    ],
)
def test_a_bracket_right_after_a_demand_is_told_with_it(
    catalog: Catalog, text: str, code: str, kind: str, said: list[str]
) -> None:
    assert told(catalog, text, code, kind) == said


@pytest.mark.parametrize(
    ("text", "code", "kind", "said"),
    [
        (
            "Autorisasjon i skadeforsikring, eller er villig til å ta den det første året",
            "nb",
            "certificate",
            "Autorisasjon i skadeforsikring, eller er villig til å ta den det første året",
        ),
        (
            "Fagbrev i salgsfaget eller malerfaget, eller tilsvarende realkompetanse",
            "nb",
            "education",
            "Fagbrev i salgsfaget eller malerfaget, eller tilsvarende realkompetanse",
        ),
        ("Gode norskkunnskaper (minst B2), erfaring fra legekontor", "nb", "experience", "erfaring fra legekontor"),
        ("Driving licence desirable as our second shop is out of town", "en", "driving-licence", "Driving licence desirable"),
    ],
)
def test_a_limit_is_told_whole(catalog: Catalog, text: str, code: str, kind: str, said: str) -> None:
    assert told(catalog, text, code, kind) == [said]


@pytest.mark.parametrize(
    ("text", "code", "said"),
    [
        ("Experience: 6 to 12 months, tills a plus\nYou will serve customers.", "en", "6 to 12 months, tills a plus"),
        ("Experiencia: entre 1 y 3 años en ventas\nAtenderás a los clientes.", "es", "entre 1 y 3 años en ventas"),
        ("Esperienza richiesta: da 1 a 3 anni\nServirai i clienti al banco.", "it", "da 1 a 3 anni"),
        (
            "Esperienza:\nCassiere: 1 anno (preferenziale)\nServirai i clienti al banco.",
            "it",
            "Cassiere: 1 anno (preferenziale)",
        ),
    ],
)
def test_experience_is_read_behind_its_label(catalog: Catalog, text: str, code: str, said: str) -> None:
    rows = [row for row in suggest(text, catalog).conditions if row.kind == "experience"]
    assert [(row.text, row.value.unit if row.value else "") for row in rows] == [(said, "month" if code == "en" else "year")]


def test_a_label_of_experience_tells_nothing_without_how_long(catalog: Catalog) -> None:
    rows = suggest("Experience: the heart of all we do\nYou will serve customers.", catalog).conditions
    assert not [row for row in rows if row.kind == "experience"]


@pytest.mark.parametrize(
    ("text", "code", "kind", "said"),
    [
        ("Previous retail or reception essential", "en", "experience", "Previous retail or reception essential"),
        ("You have worked in a bakery or a café", "en", "experience", "You have worked in a bakery or a café"),
        ("2+ years doing support for a brand", "en", "experience", "2+ years doing support for a brand"),
        ("Que hayas trabajado antes en panadería", "es", "experience", "hayas trabajado antes en panadería"),
        (
            "Cerchiamo chi abbia già lavorato in uno studio medico",
            "it",
            "experience",
            "abbia già lavorato in uno studio medico",
        ),
        ("Du har jobbet i butikk før", "nb", "experience", "Du har jobbet i butikk før"),
        ("Requisitos:\n- Residencia en Salamanca", "es", "residence", "Residencia en Salamanca"),
        ("Si richiede la residenza a Rovigo", "it", "residence", "Si richiede la residenza a Rovigo"),
        ("Du bor i Voss eller omegn", "nb", "residence", "Du bor i Voss eller omegn"),
        ("Candidates living within 10 miles only", "en", "residence", "Candidates living within 10 miles only"),
        ("Fluency in both official languages", "en", "language", "Fluency in both official languages"),
        ("Necesitas catalán y castellano", "es", "language", "Necesitas catalán y castellano"),
        ("Tysk er et must", "nb", "language", "Tysk er et must"),
    ],
)
def test_demands_are_read_in_other_words(catalog: Catalog, text: str, code: str, kind: str, said: str) -> None:
    assert told(catalog, text, code, kind) == [said]


@pytest.mark.parametrize(
    ("text", "code", "kind"),
    [
        ("We have worked in this town for years", "en", "experience"),
        ("Fast ettermiddag i uken (16-20)", "nb", "hours"),
        ("Vikar ved kontoret i 12 måneder", "nb", "hours"),
        ("Disponibilidad de lunes a sábado de 9 a 13 y de 16:30 a 20:30", "es", "start"),
        ("Calls pay $1.50 an hour as a bilingual premium", "en", "language"),
    ],
)
def test_what_sounds_like_a_demand_and_is_none(catalog: Catalog, text: str, code: str, kind: str) -> None:
    assert told(catalog, text, code, kind) == []


def test_a_premium_is_told_with_what_it_is_for(catalog: Catalog) -> None:
    text = "Pay: £12.50 per hour plus £2.10 per hour night premium between midnight and 6am"
    assert told(catalog, text, "en", "pay") == ["£12.50 per hour plus £2.10 per hour night premium"]
    assert told(catalog, text, "en", "shifts") == []


def test_a_sum_begins_in_its_own_sentence(catalog: Catalog) -> None:
    assert told(catalog, "8am to 6pm with an hour for lunch. £12.40 an hour.", "en", "pay") == ["£12.40 an hour"]


def test_a_time_of_day_is_told_with_its_word(catalog: Catalog) -> None:
    text = "Ability to work Tuesday to Saturday, with one late night until 7 p.m."
    assert told(catalog, text, "en", "schedule") == ["work Tuesday to Saturday, with one late night until 7 p.m."]


@pytest.mark.parametrize(
    ("label", "hours"), [("Varighet: Heltid/deltid", ["80 %"]), ("Heltid/deltid: Heltid", ["80 %", "Heltid"])]
)
def test_a_label_of_hours_is_no_part_of_them(catalog: Catalog, label: str, hours: list[str]) -> None:
    text = f"Selger, 80 %\n{label}\nDu betjener kunder i butikken."
    assert [row.text for row in suggest(text, catalog).conditions if row.kind == "hours"] == hours


@pytest.mark.parametrize(
    ("heading", "line", "code"),
    [
        ("The ideal candidate", "- A full driving licence", "en"),
        ("Il profilo ideale", "- Patente B", "it"),
        ("Perfil ideal", "- Carnet de conducir", "es"),
    ],
)
def test_what_the_ideal_candidate_has_is_no_wish(catalog: Catalog, heading: str, line: str, code: str) -> None:
    work = {"en": "You will serve customers", "it": "Servirai i clienti al banco", "es": "Atenderás a los clientes"}[code]
    rows = suggest(f"{work}.\n\n{heading}\n{line}\n", catalog).conditions
    assert [(row.kind, row.wish) for row in rows] == [("driving-licence", "")]


def test_letters_of_a_legend_are_no_words_of_a_demand(catalog: Catalog) -> None:
    text = (
        "You will answer calls from customers.\n\nPerson specification (E = essential, D = desirable)\n"
        "E  GCSEs in English and Maths\nD  NVQ Level 2 in Customer Service\nD  Driving licence\n"
    )
    rows = suggest(text, catalog).conditions
    assert [(row.text, row.wish) for row in rows] == [
        ("GCSEs in English and Maths", ""),
        ("NVQ Level 2 in Customer Service", "desirable"),
        ("Driving licence", "desirable"),
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Butikkmedarbeider\nFast | Deltid | Gol\n\nDu betjener kunder i butikken.", "Gol"),
        (
            "Impiegata\nRossi e Figli\nModena (MO), Emilia-Romagna\n\nServirai i clienti al banco.",
            "Modena (MO), Emilia-Romagna",
        ),
        (
            "Cerchiamo operatori. Il lavoro è nel call center di Rende (CS).\nAttività:\nRispondi alle chiamate dei clienti.",
            "Rende",
        ),
    ],
)
def test_towns_stand_beside_terms_and_letters(catalog: Catalog, text: str, said: str) -> None:
    rows = suggest(text, catalog).conditions
    assert [row.text for row in rows if row.kind == "place"] == [said]


@pytest.mark.parametrize(
    ("text", "code", "kind", "said"),
    [
        ("Requisitos:\n- Residencia en Salamanca y permiso de trabajo", "es", "residence", ["Residencia en Salamanca"]),
        ("Laurea triennale o esperienza di almeno 8 mesi", "it", "experience", ["esperienza di almeno 8 mesi"]),
        ("Presentarse con solicitud elaborada de lunes a viernes de 9 a 13 hrs", "es", "schedule", []),
        ("Pizza Fridays and 15% off on pay weekends", "en", "shifts", []),
        ("Pizza Fridays and 15% off on pay weekends", "en", "schedule", []),
        ("One weekend in four", "en", "shifts", ["One weekend in four"]),
        ("Turno di mattina", "it", "shifts", ["Turno di mattina"]),
        ("Horario: lunes a viernes de 10:00 a 19:00 con una hora de comida", "es", "schedule",
         ["lunes a viernes de 10:00 a 19:00 con una hora de comida"]),
        ("Økonomisk utdanning på bachelornivå, eller minst fem års relevant praksis", "nb", "education",
         ["bachelornivå"]),
    ],
)  # fmt: skip
def test_one_condition_ends_where_another_begins(catalog: Catalog, text: str, code: str, kind: str, said: list[str]) -> None:
    assert told(catalog, text, code, kind) == said


@pytest.mark.parametrize("piece", ["?", "Nights? No, ", "E = abcd, ", "(CS) ", "Experience: 1 year "])
def test_the_pay_below_a_text_without_end_is_told(catalog: Catalog, piece: str) -> None:
    found = read(catalog, f"Cashier\n{piece * (LONG // len(piece))}\nPay: $18 an hour", "en")
    assert ("pay", "$18 an hour") in [(row.kind, row.text) for row in found]


@pytest.mark.parametrize(
    ("text", "code", "told"),
    [
        ("18+ and able to lift 40 lbs", "en", [("age", "18+"), ("lifting", "lift 40 lbs")]),
        ("21+, with own transport", "en", [("age", "21+")]),
        ("18+ stores across the country", "en", []),
        ("Du bør være 16+. Ring oss", "nb", [("age", "16+")]),
        ("Paid sick time, flexible schedule", "en", [("schedule", "flexible schedule"), ("shifts", "flexible schedule")]),
        (
            "24 hours a week on days that we agree with you, paid at £12.60 an hour",
            "en",
            [("hours", "24 hours a week"), ("pay", "paid at £12.60 an hour")],
        ),
        (
            "Stilling som kundekonsulent i turnus, lønn kr 440 000-500 000 per år",
            "nb",
            [("shifts", "turnus"), ("pay", "lønn kr 440 000-500 000 per år")],
        ),
        (
            "Periodo de prueba de dos meses y una jornada de 35 horas",
            "es",
            [("contract", "Periodo de prueba de dos meses"), ("hours", "jornada de 35 horas")],
        ),
        ("Residir en Comas, Los Olivos o Surco.", "es", [("residence", "Residir en Comas, Los Olivos o Surco")]),
        ("Server needed, 14/hr + tips", "en", [("pay", "14/hr + tips")]),
        ("Take 40/hr + log each call", "en", []),
        ("Pick 60/hr", "en", []),
        ("Start: January 18. Send your resume to us", "en", [("start", "January 18")]),
    ],
)
def test_a_condition_ends_where_another_thing_begins(
    catalog: Catalog, text: str, code: str, told: list[tuple[str, str]]
) -> None:
    assert [(row.kind, row.text) for row in read(catalog, text, code)] == told


@pytest.mark.parametrize(
    ("text", "code", "told"),
    [
        ("Experience: not required", "en", [("experience", "not required", "none")]),
        ("Experience: none", "en", [("experience", "none", "none")]),
        ("Experiencia: no necesaria", "es", [("experience", "no necesaria", "none")]),
        ("Esperienza: non richiesta", "it", [("experience", "non richiesta", "none")]),
        ("Erfaring: ikke nødvendig", "nb", [("experience", "ikke nødvendig", "none")]),
        ("Location: none", "en", []),
        ("Fast stilling 60-80 %", "nb", [("contract", "Fast stilling", "permanent"), ("hours", "60-80 %", "part_time")]),
        (
            "Fast stilling 60-80 %, med mulighet for mer i ferier",
            "nb",
            [("contract", "Fast stilling", "permanent"), ("hours", "60-80 %", "part_time")],
        ),
        ("FAST STILLING, 225 KR", "nb", [("contract", "FAST STILLING", "permanent"), ("pay", "225 KR", "")]),
        ("Puesto fijo, 900 €", "es", [("contract", "Puesto fijo", "permanent"), ("pay", "900 €", "")]),
        ("Posto fisso, 900 €", "it", [("contract", "Posto fisso", "permanent"), ("pay", "900 €", "")]),
        ("God mulighet for fast stilling", "nb", []),
        (
            "Sesong fra 20. desember til 15. april, 100 % stilling",
            "nb",
            [("contract", "Sesong fra 20. desember til 15. april", "seasonal"), ("hours", "100 % stilling", "full_time")],
        ),
        ("Late shifts - $16.75", "en", [("shifts", "Late shifts", "evening"), ("pay", "$16.75", "")]),
        (
            "Experiencia de un año en calzado y vivir cerca",
            "es",
            [("experience", "Experiencia de un año en calzado", ""), ("residence", "vivir cerca", "")],
        ),
        (
            "Contratto a tempo determinato, finalizzato all'assunzione",
            "it",
            [("contract", "tempo determinato, finalizzato all'assunzione", "temporary")],
        ),
    ],
)
def test_each_kind_is_told_once_with_its_own_words(
    catalog: Catalog, text: str, code: str, told: list[tuple[str, str, str]]
) -> None:
    assert [(row.kind, row.text, row.value.choice if row.value else "") for row in read(catalog, text, code)] == told
