"""Conditions of postings: kinds and values in every language, on sentences written before the cues."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import yaml

from resume_helper.match.matches import find_matches
from tests.conftest import ROOT

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog
    from resume_helper.match.conditions.demand import Condition

LEAST = 0.9
FEWEST = 40


def read(catalog: Catalog, text: str, code: str = "en") -> list[Condition]:
    index = catalog.index(code)
    return [*find_matches(index.posting(text), index, catalog.shared).conditions]


def value_of(condition: Condition) -> dict[str, object] | None:
    value = condition.value
    return value and {name: told for name, told in value._asdict().items() if told not in ("", None)}


@pytest.mark.parametrize("code", ["en", "es", "it", "nb"])
def test_conditions_have_the_right_kind_and_value(catalog: Catalog, code: str) -> None:
    rows = yaml.safe_load((ROOT / "tests" / "conditions" / f"{code}.yaml").read_text("utf-8"))
    assert len(rows) >= FEWEST
    wrong = []
    for row in rows:
        found = [(c.kind, value_of(c), c.text) for c in read(catalog, row["text"], code)]
        if "not" in row:
            good = row["not"] not in [kind for kind, *_ in found]
        else:
            told = [text for kind, value, text in found if (kind, value) == (row["kind"], row.get("value"))]
            good = row["shown"] in told if "shown" in row else bool(told)
        if not good:
            wrong.append((row, found))
    assert len(wrong) <= (1 - LEAST) * len(rows), wrong


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("37.5 hours per week", "hours", {"low": 37.5, "unit": "hour", "per": "week"}),
        ("Must type 40wpm", "typing", {"low": 40, "unit": "wpm"}),
        ("Able to lift up to twenty-five pounds", "lifting", {"low": 25, "unit": "pound"}),
        ("Two (2) years of experience in retail", "experience", {"low": 2, "unit": "year"}),
        ("Pay: $15.00 - $16.25 per hour", "pay", {"low": 15, "high": 16.25, "currency": "USD", "per": "hour"}),
        ("R14 500 per month", "pay", {"low": 14500, "currency": "ZAR", "per": "month"}),
        ("r6200 pm", "pay", {"low": 6200, "currency": "ZAR", "per": "month"}),
        ("R14 000 - R16 500 a month", "pay", {"low": 14000, "high": 16500, "currency": "ZAR", "per": "month"}),
        ("Rs.15000 - Rs.20000 per month", "pay", {"low": 15000, "high": 20000, "currency": "INR", "per": "month"}),
        ("1,900 BGN gross", "pay", {"low": 1900, "currency": "BGN"}),
        ("£16 per hour, 20 hours a week", "pay", {"low": 16, "currency": "GBP", "per": "hour"}),
        ("Over 16s", "age", {"low": 16, "unit": "year"}),
        ("Age limit: 18 to 35 years", "age", {"low": 18, "high": 35, "unit": "year"}),
        ("Seasonal cashier", "contract", {"choice": "seasonal"}),
        ("Completed commercial apprenticeship", "education", {"choice": "vocational"}),
        ("Salary up to £28k p.a.", "pay", {"high": 28000, "currency": "GBP", "per": "year"}),
    ],
)
def test_values_are_read_in_the_ways_people_write_them(
    catalog: Catalog, text: str, kind: str, value: dict[str, object]
) -> None:
    assert (kind, value) in [(c.kind, value_of(c)) for c in read(catalog, text)]


@pytest.mark.parametrize(
    ("text", "code", "told"),
    [
        ("Hybrid.", "en", [("place", {"choice": "hybrid"})]),
        ("37.5 hrs", "en", [("hours", {"low": 37.5, "unit": "hour"})]),
        ("40h/week, remote", "en", [("hours", {"low": 40, "unit": "hour", "per": "week"}), ("place", {"choice": "remote"})]),
        ("Our hybrid bikes", "en", []),
        ("Hybrid?", "en", []),
        ("Delivery within 40 hours", "en", []),
        ("Indefinido, 40 h", "es", [("contract", {"choice": "permanent"}), ("hours", {"low": 40, "unit": "hour"})]),
        ("De 9 a 18 h", "es", [("schedule", None)]),
        ("Indeterminato, in sede", "it", [("contract", {"choice": "permanent"}), ("place", {"choice": "on_site"})]),
        ("Fast stilling, 100 %", "nb", [("contract", {"choice": "permanent"}), ("hours", {"choice": "full_time"})]),
        ("Fast lav pris", "nb", []),
        ("Lønn 232-258 kr/t", "nb", [("pay", {"low": 232, "high": 258, "currency": "NOK", "per": "hour"})]),
    ],
)
def test_a_line_that_is_nothing_but_a_condition_needs_no_other_word(
    catalog: Catalog, text: str, code: str, told: list[tuple[str, dict[str, object]]]
) -> None:
    assert [(row.kind, value_of(row)) for row in read(catalog, text, code)] == told


@pytest.mark.parametrize(
    ("text", "code", "said"),
    [
        ("£25,000 in London", "en", ["£25,000"]),
        ("$500 sign-on bonus and $18.50 per hour", "en", ["$18.50 per hour"]),
        ("$18/hr + $1.50/hr night differential", "en", ["$18/hr + $1.50/hr night differential"]),
        ("Salary range: $53,400 - $66,750, plus annual bonus", "en", ["$53,400 - $66,750, plus annual bonus"]),
        ("Night premium $1.50/hr", "en", []),
        ("140k paying users", "en", []),
        ("Salary: £23,000 + £500 bonus", "en", ["£23,000 + £500 bonus"]),
        ("1.300 €/mes", "es", ["1.300 €/mes"]),
        ("Bono de puntualidad $600", "es", []),
        ("Ventas de 5.000 € al mes", "es", []),
        ("RAL 26-28k", "it", ["RAL 26-28k"]),
        ("Premio di 500 €", "it", []),
        ("220 kr/t", "nb", ["220 kr/t"]),
        ("Kveldstillegg 30 kr/t", "nb", []),
    ],
)
def test_a_sum_by_itself_is_pay_and_one_beside_the_pay_is_none(catalog: Catalog, text: str, code: str, said: list[str]) -> None:
    assert [row.text for row in read(catalog, text, code) if row.kind == "pay"] == said


@pytest.mark.parametrize(
    ("text", "code", "said"),
    [
        ("Knowledge of French and German", "en", [("Knowledge of French and German", None)]),
        ("English, French and Spanish speakers", "en", [("English, French and Spanish speakers", None)]),
        ("Fluent English and basic Spanish", "en",
         [("Fluent English", {"choice": "fluent"}), ("basic Spanish", {"choice": "basic"})]),
        ("French and German cars", "en", []),
        ("Inglés y francés", "es", [("Inglés y francés", None)]),
        ("Conoscenza di tedesco e inglese", "it", [("Conoscenza di tedesco e inglese", None)]),
        ("Inglese fluente e tedesco base", "it",
         [("Inglese fluente", {"choice": "fluent"}), ("tedesco base", {"choice": "basic"})]),
        ("Ottime conoscenze dell'italiano e buone conoscenze del tedesco", "it",
         [("Ottime conoscenze dell'italiano", {"choice": "advanced"}),
          ("buone conoscenze del tedesco", {"choice": "intermediate"})]),
        ("Du behersker engelsk og tysk", "nb", [("behersker engelsk og tysk", None)]),
    ],
)  # fmt: skip
def test_languages_named_in_one_breath_are_all_told(
    catalog: Catalog, text: str, code: str, said: list[tuple[str, dict[str, object] | None]]
) -> None:
    assert [(row.text, value_of(row)) for row in read(catalog, text, code) if row.kind == "language"] == said


@pytest.mark.parametrize(
    ("text", "code", "said"),
    [
        ("Must be 18+", "en", [("age", "Must be 18+")]),
        ("18 years of experience", "en", [("experience", "18 years of experience")]),
        ("Guests must be 18 to rent a car", "en", []),
        ("Mayor de edad", "es", [("age", "Mayor de edad")]),
        ("Mayores de 18 años", "es", [("age", "Mayores de 18 años")]),
        ("Maggiorenne", "it", [("age", "Maggiorenne")]),
        ("Du er fylt 18 år", "nb", [("age", "fylt 18 år")]),
        ("Monday to Friday 9-5", "en", [("schedule", "Monday to Friday 9-5")]),
        ("We are open Monday to Friday 9-5", "en", []),
        ("Lunes a viernes de 9 a 18 h", "es", [("schedule", "Lunes a viernes de 9 a 18 h")]),
        ("Dal lunedì al venerdì", "it", [("schedule", "Dal lunedì al venerdì")]),
        ("Mandag-fredag kl. 08-16", "nb", [("schedule", "Mandag-fredag kl. 08-16")]),
        ("Åpent mandag-fredag", "nb", []),
    ],
)
def test_the_least_age_and_the_days_of_the_job_are_told(
    catalog: Catalog, text: str, code: str, said: list[tuple[str, str]]
) -> None:
    found = read(catalog, text, code)
    assert [(row.kind, row.text) for row in found] == said
    assert all(value_of(row) == {"low": 18, "unit": "year"} for row in found if row.kind == "age")


@pytest.mark.parametrize(
    ("text", "code", "said"),
    [
        ("Pay: $600 a 40-hour week", "en", [("pay", "$600"), ("hours", "40-hour week")]),
        ("Fluent French o German", "en", [("language", "Fluent French")]),
        ("Lunedì-venerdì dalle ore 9 alle ore 18", "it", [("schedule", "Lunedì-venerdì dalle ore 9 alle ore 18")]),
        ("Jobber mandag til torsdag fra kl. 9 til 17", "nb", [("schedule", "Jobber mandag til torsdag fra kl. 9 til 17")]),
        ("£28,000 p.a.", "en", [("pay", "£28,000 p.a.")]),
        ("Salary £28,000 p. a. in Leeds", "en", [("pay", "Salary £28,000 p. a.")]),
    ],
)
def test_small_words_about_numbers_are_those_of_the_language(
    catalog: Catalog, text: str, code: str, said: list[tuple[str, str]]
) -> None:
    assert [(row.kind, row.text) for row in read(catalog, text, code)] == said


@pytest.mark.parametrize(
    ("text", "code", "hours"),
    [
        ("Working hours: 9:00-17:00 (37.5 hours per week)", "en", 37.5),
        ("Monday to Friday 8-16 (40 hours a week)", "en", 40),
        ("Horario 9:00-18:00, 40 horas semanales", "es", 40),
        ("Orario 9:00-13:00 (20 ore settimanali)", "it", 20),
        ("Arbeidstid 08:00-16:00 (37,5 t/uke)", "nb", 37.5),
    ],
)
def test_a_time_of_day_is_no_number_of_hours_that_reaches_to_the_one_beside_it(
    catalog: Catalog, text: str, code: str, hours: float
) -> None:
    per_week = {"low": hours, "unit": "hour", "per": "week"}
    assert [value_of(row) for row in read(catalog, text, code) if row.kind == "hours"] == [per_week]


@pytest.mark.parametrize(
    ("text", "code", "told"),
    [
        ("Employment type: Contract type: Permanent", "en", [("contract", "Permanent")]),
        ("English: fluent", "en", [("language", "English: fluent")]),
        ("Patient Scheduling (Remote)", "en", [("place", "Remote")]),
        ("Calls (25) and messages (18)", "en", []),
        ("Hourly rate: 12.82", "en", [("pay", "Hourly rate: 12.82")]),
        ("Pay: 15.25 - 17.50 per hour", "en", [("pay", "15.25 - 17.50 per hour")]),
        ("Salary is paid for 37.50 hours", "en", []),
        ("Salary: R5 500 - R6 500 per month", "en", [("pay", "R5 500 - R6 500 per month")]),
        ("Working hours: Mon - Fri 07:00 - 17:00", "en", [("schedule", "Mon - Fri 07:00 - 17:00")]),
        ("Your written English is near-native", "en", [("language", "written English is near-native")]),
        ("Idioma requerido: Español", "es", [("language", "Español")]),
        ("Deseable inglés básico", "es", [("language", "Deseable inglés básico")]),
        ("Experiencia mínima de 6 meses en cobranza bancaria", "es",
         [("experience", "Experiencia mínima de 6 meses en cobranza bancaria")]),
        ("Retribuzione base, orario 9.30 - 13.30", "it", [("schedule", "orario 9.30 - 13.30")]),
        ("Arbeide kveldar og annakvar helg", "nb", [("shifts", "Arbeide kveldar og annakvar helg")] * 2),
        ("Politiattest kreves\nKredittsjekk gjennomføres", "nb",
         [("background-check", "Politiattest"), ("background-check", "Kredittsjekk gjennomføres")]),
    ],
)  # fmt: skip
def test_a_condition_is_told_whole_once_and_without_its_label(
    catalog: Catalog, text: str, code: str, told: list[tuple[str, str]]
) -> None:
    assert [(row.kind, row.text) for row in read(catalog, text, code)] == told


def test_a_number_is_no_range_with_one_of_another_kind(catalog: Catalog) -> None:
    assert ("hours", {"low": 38, "unit": "hour"}) in [
        (row.kind, value_of(row)) for row in read(catalog, "Contratto di 12 mesi, 38 ore", "it")
    ]


def test_a_condition_is_quoted_to_the_letter_also_where_the_company_makes_its_offer(catalog: Catalog) -> None:
    text = "What we offer:\nA permanent contract and  $18/hr to start."
    found = read(catalog, text)
    assert {c.kind for c in found} >= {"contract", "pay"}
    assert all(text[c.start : c.end] == c.text for c in found)


def test_a_number_without_end_measures_nothing(catalog: Catalog) -> None:
    for kind, text in (("lifting", "Lift up to {} pounds."), ("pay", "Pay: ${} an hour"), ("pay", "Pay: $18 - ${} an hour")):
        assert [c.kind for c in read(catalog, f"Duties:\n{text.format('90')}")] == [kind]
        for number in ("9" * 400, f"{'1,' * 5000}000"):
            assert read(catalog, "Duties:\n" + f"{text.format(number)}\n" * 2) == []


def test_of_very_many_numbers_only_the_next_stands_behind_a_label(catalog: Catalog) -> None:
    found = read(catalog, f"Hours per week: 20-30\n- Experience with {'$5 ' * 20_000}Excel required")
    assert [row.text for row in found if row.kind == "hours"] == ["Hours per week: 20-30"]


def test_a_part_of_a_number_is_no_sum(catalog: Catalog) -> None:
    assert not read(catalog, "Duties:\nSalary paid by a £3.5x business")


@pytest.mark.parametrize(("said", "low"), [("$17.35k - $18k", 17350), ("$16.1 - 18,000", 16100)])
def test_a_multiple_stays_exact(catalog: Catalog, said: str, low: int) -> None:
    assert ("pay", {"low": low, "high": 18000, "currency": "USD", "per": "year"}) in [
        (c.kind, value_of(c)) for c in read(catalog, f"Salary: {said} per year")
    ]


@pytest.mark.parametrize(
    ("text", "code", "said"),
    [
        ("Salario: 1.300 €", "es", [("pay", "1.300 €")]),
        ("Salario 16.576 € brutos anuales", "es", [("pay", "Salario 16.576 € brutos anuales")]),
        ("Wage: $19.40 to $22.10/hour CAD", "en", [("pay", "$19.40 to $22.10/hour CAD")]),
        ("Sueldo fijo S/ 1,900 + bono", "es", [("pay", "Sueldo fijo S/ 1,900 + bono")]),
        ("Salary R12 500 - R15 000 CTC, R9000 bonus", "en", [("pay", "Salary R12 500 - R15 000 CTC")]),
        ("Consolidated pay: Rs. 18,000/- per month", "en", [("pay", "Rs. 18,000/- per month")]),
        ("$17 an hour to begin with, dental later, vacation and sick pay", "en", [("pay", "$17 an hour to begin with")]),
        ("Non-exempt, $14/hour, 10 to 25 hrs a week, some holidays", "en",
         [("pay", "$14/hour"), ("hours", "10 to 25 hrs a week")]),
        ("Fluency in English, Hindi and Marathi", "en", [("language", "Fluency in English, Hindi and Marathi")]),
        ("Finnish on native level (C2), good English", "en",
         [("language", "Finnish on native level (C2)"), ("language", "good English")]),
        ("God muntlig og skriftlig norsk og engelsk", "nb", [("language", "God muntlig og skriftlig norsk og engelsk")]),
        ("Du må lese og skrive godt norsk", "nb", [("language", "lese og skrive godt norsk")]),
        ("Flytende engelsk, både muntlig og skriftlig", "nb", [("language", "Flytende engelsk, både muntlig og skriftlig")]),
        ("Må kunne norsk flytende", "nb", [("language", "kunne norsk flytende")]),
        ("Norsk, muntlig og skriftlig", "nb", [("language", "Norsk, muntlig og skriftlig")]),
        ("Bachelorgrad innen markedsføring", "nb", [("education", "Bachelorgrad innen markedsføring")]),
        ("Engasjement ut august", "nb", [("contract", "Engasjement ut august")]),
        ("Du bør ha jobbet i bank", "nb", [("experience", "bør ha jobbet i bank")]),
        ("Fullført og bestått videregående skole", "nb", [("education", "Fullført og bestått videregående skole")]),
        ("ITIL-sertifisering er en fordel", "nb", [("certificate", "ITIL-sertifisering er en fordel")]),
        ("Førerkort og tilgang til bil", "nb", [("driving-licence", "Førerkort og tilgang til bil")]),
        ("Minimum 2 års butikkerfaring fra klesbutikk", "nb", [("experience", "Minimum 2 års butikkerfaring fra klesbutikk")]),
        ("Fluently bilingual (English, French) needed", "en", [("language", "Fluently bilingual (English, French)")]),
        ("Requisitos: inglés avanzado y portugués avanzado", "es",
         [("language", "inglés avanzado"), ("language", "portugués avanzado")]),
    ],
)  # fmt: skip
def test_a_demand_is_quoted_whole(catalog: Catalog, text: str, code: str, said: list[tuple[str, str]]) -> None:
    assert [(row.kind, row.text) for row in read(catalog, text, code)] == said


@pytest.mark.parametrize(
    ("text", "code", "value"),
    [
        ("Wage: $19.40 to $22.10/hour CAD", "en", {"low": 19.4, "high": 22.1, "currency": "CAD", "per": "hour"}),
        ("Pay: $15 per hour", "en", {"low": 15, "currency": "USD", "per": "hour"}),
        ("Sueldo mensual: $9,600", "es", {"low": 9600, "currency": "$", "per": "month"}),
        ("Sueldo mensual: $9,600 MXN", "es", {"low": 9600, "currency": "MXN", "per": "month"}),
        ("Lønn 550.000,- til 600.000,- kr", "nb", {"low": 550000, "high": 600000, "currency": "NOK"}),
    ],
)
def test_a_dollar_is_told_by_its_code_or_its_language(catalog: Catalog, text: str, code: str, value: dict[str, object]) -> None:
    (found,) = read(catalog, text, code)
    assert value_of(found) == value


@pytest.mark.parametrize(
    ("code", "text", "shown"),
    [
        ("en", "3 yrs inside sales or CS in distribution. Tulsa", "3 yrs inside sales or CS in distribution"),
        ("en", "Diploma in beauty therapy", "Diploma in beauty therapy"),
        ("es", "2 años de experiencia como supervisor, Excel", "2 años de experiencia como supervisor"),
        ("es", "Experiencia en atención al cliente", "Experiencia en atención al cliente"),
        ("es", "Experiencia en, al menos, dos tiendas", "Experiencia en"),
        ("nb", "Du har gjerne jobbet i butikk eller bank, og du selger godt", "Du har gjerne jobbet i butikk eller bank"),
    ],
)
def test_experience_and_schooling_are_shown_with_what_they_are_in(catalog: Catalog, code: str, text: str, shown: str) -> None:
    assert shown in [condition.text for condition in read(catalog, text, code)]


@pytest.mark.parametrize(
    ("code", "text", "shown"),
    [
        ("en", "Must be 18+, able to lift 40 lbs", "Must be 18+"),
        ("en", "You must be 18 years or older", "must be 18 years or older"),
        ("es", "Mayores de 18 años, con 2 años de experiencia", "Mayores de 18 años"),
        ("it", "Almeno 18 anni ed esperienza in negozio", "Almeno 18 anni"),
        ("nb", "Du må ha fylt 20 år og ha erfaring", "fylt 20 år"),
        ("en", "Schedule: Sunday to Thursday 6pm - 11pm in Leeds", "Sunday to Thursday 6pm - 11pm"),
        ("es", "Horario de domingo a jueves de 9 a 18 en tienda", "Horario de domingo a jueves de 9 a 18"),
        ("it", "Orario: mer-dom 9-18 circa", "mer-dom 9-18 circa"),
        ("nb", "Arbeidstid man-tors 08-16 og annenhver fredag", "Arbeidstid man-tors 08-16 og annenhver fredag"),
    ],
)
def test_the_least_age_and_the_days_are_told_whatever_stands_beside(catalog: Catalog, code: str, text: str, shown: str) -> None:
    told = [condition.text for condition in read(catalog, text, code) if condition.kind in ("age", "schedule")]
    assert told == [shown]


@pytest.mark.parametrize(
    ("code", "text", "shown"),
    [
        ("en", "Mon-Thu 8-12 and 14-18, Fri 8-12", "Mon-Thu 8-12 and 14-18, Fri 8-12"),
        ("en", "Monday to Friday 9am-5.30pm and Saturday 10am-2pm", "Monday to Friday 9am-5.30pm and Saturday 10am-2pm"),
        ("en", "Monday to Friday 9-5, 2-3 days from home", "Monday to Friday 9-5"),
        ("en", "Shifts run 7am to 3pm or 3pm to 11pm", "Shifts run 7am to 3pm or 3pm to 11pm"),
        ("es", "Lunes a viernes de 9 a 14 y de 17 a 20 h", "Lunes a viernes de 9 a 14 y de 17 a 20 h"),
        ("es", "Horario de 10:00 a 14:00 y de 17:00 a 21:00", "Horario de 10:00 a 14:00 y de 17:00 a 21:00"),
        ("es", "Lunes a viernes de 10 a 14 y de 16 a 20 h", "Lunes a viernes de 10 a 14 y de 16 a 20 h"),
        ("it", "Dalle 9 alle 13 e dalle 14 alle 18", "Dalle 9 alle 13 e dalle 14 alle 18"),
        ("it", "Full time dal lunedì al venerdì 9-13 e 15-19", "Full time dal lunedì al venerdì 9-13 e 15-19"),
        ("it", "Orario: 8:00-13:00 / 15:00-18:00, con qualche sabato", "8:00-13:00 / 15:00-18:00"),
        ("it", "Orario 8.30-17.00, sabato e domenica liberi", "Orario 8.30-17.00, sabato e domenica liberi"),
        ("it", "Orario di lavoro 9-13 e 15-19", "Orario di lavoro 9-13 e 15-19"),
        ("es", "Horario de 9 a 14", "Horario de 9 a 14"),
        ("en", "Shifts 22-6", "Shifts 22-6"),
        ("nb", "Arbeidstid: 8-16", "8-16"),
        ("nb", "Vaktene er kl. 07-15 og 14-22", "Vaktene er kl. 07-15 og 14-22"),
        ("nb", "Mandag–fredag 08–16, lørdag 10–15", "Mandag–fredag 08–16, lørdag 10–15"),
        (
            "es",
            "Lunes a jueves de 8:30 a 18:00 (viernes hasta las 15:00)",
            "Lunes a jueves de 8:30 a 18:00 (viernes hasta las 15:00)",
        ),
        (
            "es",
            "Horario: lunes a viernes de 9 a 19, sábados hasta las 14 h",
            "lunes a viernes de 9 a 19, sábados hasta las 14 h",
        ),
        ("it", "Lunedì-giovedì 9-18, venerdì fino alle ore 13", "Lunedì-giovedì 9-18, venerdì fino alle ore 13"),
        ("es", "Horario de 9 a 18 hs en el microcentro", "Horario de 9 a 18 hs"),
        ("es", "Horario flexible de 8 a 17", "Horario flexible de 8 a 17"),
    ],
)
def test_times_of_day_are_told_with_all_their_parts(catalog: Catalog, code: str, text: str, shown: str) -> None:
    assert [c.text for c in read(catalog, text, code) if c.kind in ("age", "schedule")] == [shown]


@pytest.mark.parametrize(
    ("code", "text"),
    [("en", "9am-5pm"), ("en", "10:00 - 18:30"), ("es", "10:00-14:00 y 17:00-21:00"), ("it", "8.30-12.30"), ("nb", "kl. 7-15")],
)
def test_times_of_day_need_no_days(catalog: Catalog, code: str, text: str) -> None:
    assert [(c.kind, c.text) for c in read(catalog, text, code)] == [("schedule", text)]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "9-17"),
        ("en", "$9.00-$12.00"),
        ("en", "01.06-15.08"),
        ("en", "Opening hours 8:00-17:00"),
        ("en", "Staffing ratio 1:10 to 1:12"),
        ("es", "Turno de 4 a 6 horas"),
        ("es", "Horario de 20 a 24 horas semanales"),
        ("es", "Horario comercial de 10:00 a 20:00"),
        ("it", "Orario: 20-24 ore settimanali"),
        ("it", "Turni 4-8 ore"),
        ("it", "Turni: 2-3"),
        ("it", "Turni da 6-8 persone"),
        ("it", "Orario di apertura 9:00-20:00"),
        ("nb", "Vakter i perioden 01.06-15.08"),
        ("nb", "Åpningstider 10:00-20:00"),
    ],
)
def test_numbers_that_may_be_something_else_are_no_times_of_day(catalog: Catalog, code: str, text: str) -> None:
    assert "schedule" not in [c.kind for c in read(catalog, text, code)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("80 %", [("80 %", "part_time")]),
        ("100 %", [("100 %", "full_time")]),
        ("60-80 %", [("60-80 %", "part_time")]),
        ("37,5 %", [("37,5 %", "part_time")]),
        ("53,5 % stilling", [("53,5 % stilling", "part_time")]),
        ("Omfang: 80 %", [("80 %", "part_time")]),
        ("80", []),
        ("20 % rabatt", []),
    ],
)
def test_a_share_of_a_full_post_is_told_by_its_percent_sign(catalog: Catalog, text: str, told: list[tuple[str, str]]) -> None:
    assert [(c.text, c.value and c.value.choice) for c in read(catalog, text, "nb") if c.kind == "hours"] == told


@pytest.mark.parametrize(("text", "told"), [("18+", ["18+"]), ("18", []), ("Bus 18", []), ("18+ years of experience", [])])
@pytest.mark.parametrize("code", ["en", "es", "it", "nb"])
def test_a_number_alone_is_an_age_where_a_plus_stands_by_it(catalog: Catalog, code: str, text: str, told: list[str]) -> None:
    assert [c.text for c in read(catalog, text, code) if c.kind == "age"] == told


@pytest.mark.parametrize(
    ("text", "code", "value"),
    [
        ("Max £13.50 per hour", "en", {"high": 13.5, "currency": "GBP", "per": "hour"}),
        ("From $15 up to $19 per hour", "en", {"low": 15, "high": 19, "currency": "USD", "per": "hour"}),
        ("De 1.200 hasta 1.500 € al mes", "es", {"low": 1200, "high": 1500, "currency": "EUR", "per": "month"}),
        ("Máximo 1.500 € al mes", "es", {"high": 1500, "currency": "EUR", "per": "month"}),
        ("Da 1.200 fino a 1.500 € al mese", "it", {"low": 1200, "high": 1500, "currency": "EUR", "per": "month"}),
        ("Lønn inntil 250 kr/t", "nb", {"high": 250, "currency": "NOK", "per": "hour"}),
        ("£11.44ph plus enhancements", "en", {"low": 11.44, "currency": "GBP", "per": "hour"}),
        ("Pay: $36,400.00/yr - $41,600.00/yr", "en", {"low": 36400, "high": 41600, "currency": "USD", "per": "year"}),
        ("220 kr/t - 240 kr/t", "nb", {"low": 220, "high": 240, "currency": "NOK", "per": "hour"}),
        ("Rimborso spese di 800€ mensili", "it", {"low": 800, "currency": "EUR", "per": "month"}),
        ("Fisso orario di 8,50 € lordi", "it", {"low": 8.5, "currency": "EUR", "per": "hour"}),
        ("Paga annua di 24.500 € lordi per quattordici mensilità", "it", {"low": 24500, "currency": "EUR", "per": "year"}),
        ("RAL fino a 26.000", "it", {"high": 26000}),
        ("Salary up to 30k", "en", {"high": 30000}),
        ("Timelønn maks 250 kr", "nb", {"high": 250, "currency": "NOK", "per": "hour"}),
    ],
)
def test_sums_are_told_with_their_ends_and_their_period(
    catalog: Catalog, text: str, code: str, value: dict[str, object]
) -> None:
    assert [value_of(c) for c in read(catalog, text, code)] == [value]


@pytest.mark.parametrize(
    ("text", "code"),
    [("Bonus inntil 30 000 kr", "nb"), ("Vi dekker inntil 5 000 kr til trening", "nb"), ("Bonos de hasta $3,000 al mes", "es")],
)
def test_the_most_that_is_paid_beside_the_pay_is_none(catalog: Catalog, text: str, code: str) -> None:
    assert read(catalog, text, code) == []


@pytest.mark.parametrize(
    ("text", "code", "value"),
    [
        ("40 hours over 5 days", "en", {"low": 40, "unit": "hour"}),
        ("Full time 40h/sett. con riposo a scorrimento", "it", {"low": 40, "unit": "hour", "per": "week"}),
        ("4 x 10 hour shifts", "en", {"low": 10, "unit": "hour", "per": "day"}),
        ("35 hours per 5 day week", "en", {"low": 35, "unit": "hour", "per": "week"}),
        ("Part-time 20 ore su 5 giorni", "it", {"low": 20, "unit": "hour"}),
    ],
)
def test_days_that_are_counted_are_no_period_of_the_hours(
    catalog: Catalog, text: str, code: str, value: dict[str, object]
) -> None:
    assert value in [value_of(c) for c in read(catalog, text, code)]


@pytest.mark.parametrize(
    ("text", "code", "value"),
    [
        ("Expected hours: 20 – 30 per week", "en", {"low": 20, "high": 30, "unit": "hour", "per": "week"}),
        ("Hours: 24 per week", "en", {"low": 24, "unit": "hour", "per": "week"}),
        ("Horas semanales: 40", "es", {"low": 40, "unit": "hour", "per": "week"}),
        ("Ore settimanali: 24", "it", {"low": 24, "unit": "hour", "per": "week"}),
        ("Timer per uke: 20", "nb", {"low": 20, "unit": "hour", "per": "week"}),
    ],
)
def test_a_label_tells_what_the_number_after_it_is_of(catalog: Catalog, text: str, code: str, value: dict[str, object]) -> None:
    shown = text.removeprefix("Hours: ")
    assert [(c.kind, c.text, value_of(c)) for c in read(catalog, text, code)] == [("hours", shown, value)]


@pytest.mark.parametrize(
    "text", ["Working hours: 8am - 5pm Monday to Friday", "Hours: 9 - 17", "Hours are Monday to Friday, 7:00 to 4"]
)
def test_times_of_day_after_a_label_are_no_number_of_hours(catalog: Catalog, text: str) -> None:
    assert "hours" not in [c.kind for c in read(catalog, text)]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("We have 25 years of experience in retail", "en"),
        ("Somos una empresa familiar con 27 años en el rubro", "es"),
        ("Vi er et selskap med 40 års erfaring", "nb"),
    ],
)
def test_more_years_than_anybody_asks_for_are_those_of_the_firm(catalog: Catalog, text: str, code: str) -> None:
    assert "experience" not in [c.kind for c in read(catalog, text, code)]


@pytest.mark.parametrize(
    ("text", "code", "kind", "shown"),
    [
        ("Hjemmekontor inntil to dager i uken", "nb", "place", "Hjemmekontor inntil to dager i uken"),
        ("Arbeid lørdag må påregnes", "nb", "shifts", "lørdag må påregnes"),
        ("44 hs semanales de lunes a viernes", "es", "hours", "44 hs semanales de lunes a viernes"),
        ("Lavoro da remoto al 50%", "it", "place", "Lavoro da remoto al 50%"),
        ("Automunito/a e residente a Roma", "it", "driving-licence", "Automunito/a"),
        ("40 hours, Monday to Friday", "en", "schedule", "Monday to Friday"),
        ("Jornada de 20 horas a la semana, de lunes a sábado", "es", "schedule", "de lunes a sábado"),
        ("Horario de 8:00 a 15:00, de lunes a viernes", "es", "schedule", "Horario de 8:00 a 15:00, de lunes a viernes"),
        ("Horario de lunes a viernes, de 9 a 14", "es", "schedule", "Horario de lunes a viernes, de 9 a 14"),
        ("60-80 % fast stilling", "nb", "contract", "60-80 % fast stilling"),
        ("80 % fast stilling", "nb", "contract", "80 % fast stilling"),
        ("RAL 27.000 circa, buoni pasto da 8 euro", "it", "pay", "RAL 27.000 circa"),
        ("Up to $19/hr", "en", "pay", "Up to $19/hr"),
        ("Up to 40 hours a week", "en", "hours", "Up to 40 hours a week"),
        ("Hasta $12,000 al mes con comisiones", "es", "pay", "Hasta $12,000 al mes con comisiones"),
        ("Fino a 1.500 € al mese", "it", "pay", "Fino a 1.500 € al mese"),
        ("Inntil 250 kr/t", "nb", "pay", "Inntil 250 kr/t"),
        (
            "De 10:30 a 20:00, salario según convenio (unos 17.000 €/año)",
            "es",
            "pay",
            "salario según convenio (unos 17.000 €/año)",
        ),
        ("Un (1) año en atención al usuario", "es", "experience", "Un (1) año en atención al usuario"),
        ("1 año de experiencia en ventas o recepción", "es", "experience", "1 año de experiencia en ventas o recepción"),
        ("Mínimo 8 meses de experiencia", "es", "experience", "Mínimo 8 meses de experiencia"),
        ("Se valora haber trabajado en hoteles", "es", "experience", "Se valora haber trabajado en hoteles"),
        ("Bachiller, mínimo 8 meses de experiencia", "es", "education", "Bachiller"),
        ("Preparatoria concluida", "es", "education", "Preparatoria concluida"),
        ("Grado en turismo y comercio", "es", "education", "Grado en turismo y comercio"),
        ("Contrato a término indefinido", "es", "contract", "Contrato a término indefinido"),
        ("Contrato temporal de 5 meses", "es", "contract", "Contrato temporal de 5 meses"),
        ("36 horas semanales, en turnos de 6 a.m. a 2 p.m.", "es", "hours", "36 horas semanales"),
        ("Inglés y alemán hablados y escritos", "es", "language", "Inglés y alemán hablados y escritos"),
        ("Licencia de Property & Casualty", "es", "certificate", "Licencia de Property & Casualty"),
        ("Carné de manipulador de alimentos", "es", "certificate", "Carné de manipulador de alimentos"),
        ("One (1) year of experience in retail", "en", "experience", "One (1) year of experience in retail"),
        ("Nine-month maternity cover in our Bath office", "en", "contract", "Nine-month maternity cover"),
        ("Two days on site, the rest at home", "en", "place", "Two days on site"),
        ("Work set-up: Taguig (onsite)", "en", "place", "Work set-up: Taguig (onsite)"),
        ("Maths and English GCSEs or the like", "en", "education", "Maths and English GCSEs or the like"),
        ("Full clean driving licence", "en", "driving-licence", "Full clean driving licence"),
        ("A basic DBS check will be made", "en", "background-check", "basic DBS check"),
        ("Good to excellent English", "en", "language", "Good to excellent English"),
        ("French, Arabic or Somali an asset", "en", "language", "French, Arabic or Somali an asset"),
        ("Able to read and write Welsh", "en", "language", "read and write Welsh"),
        ("Free on alternate Sundays", "en", "shifts", "alternate Sundays"),
        ("2 years in a similar position", "en", "experience", "2 years in a similar position"),
        ("Responsible Service of Alcohol certificate", "en", "certificate", "Responsible Service of Alcohol certificate"),
    ],
)
def test_a_condition_reads_as_a_whole(catalog: Catalog, text: str, code: str, kind: str, shown: str) -> None:
    assert [c.text for c in read(catalog, text, code) if c.kind == kind] == [shown]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Work Location: In person", [("place", "on_site")]),
        ("Workplace type: Hybrid", [("place", "hybrid")]),
        ("1.0 FTE", [("hours", "full_time")]),
        ("0.6 FTE", [("hours", "part_time")]),
        ("Lead a team of 10 FTEs", []),
        ("Set-up: WFO", [("place", "on_site")]),
        ("1 year (Required)", [("experience", "")]),
        ("Zero hours contract", [("contract", None)]),
    ],
)
def test_what_a_form_of_a_board_says_is_told(catalog: Catalog, text: str, told: list[tuple[str, str | None]]) -> None:
    assert [(c.kind, c.value and c.value.choice) for c in read(catalog, text)] == told


@pytest.mark.parametrize(
    ("text", "code", "kind"),
    [
        ("Chiusura domenica e lunedì", "it", "shifts"),
        ("Domingos cerrado", "es", "shifts"),
        ("Non sono richiesti turni notturni né festivi", "it", "shifts"),
        ("Descansos los domingos y un sábado al mes", "es", "shifts"),
        ("Reliably commute or planning to relocate before starting work (Required)", "en", "place"),
        ("Configuri il telefono del cliente nel trasferimento", "it", "place"),
    ],
)
def test_what_is_said_of_free_days_and_of_the_way_to_work_is_no_condition(
    catalog: Catalog, text: str, code: str, kind: str
) -> None:
    assert kind not in [c.kind for c in read(catalog, text, code)]


@pytest.mark.parametrize(
    ("text", "code", "kind", "choices"),
    [
        ("Contrato temporal de 3 meses con posibilidad de pasar a indefinido", "es", "contract", ["temporary"]),
        ("Tempo determinato con possibilità di trasformazione a tempo indeterminato", "it", "contract", ["temporary"]),
        ("2 días de teletrabajo", "es", "place", ["hybrid"]),
        ("Lavoro ibrido: 3 giorni da casa", "it", "place", ["hybrid"]),
        ("100% teletrabajo", "es", "place", ["remote"]),
        ("Plazo fijo por tres meses y luego indefinido", "es", "contract", ["temporary"]),
        ("Contrato a plazo fijo con proyección a indefinido", "es", "contract", ["temporary"]),
        ("Capacidad para mover bultos", "es", "place", []),
        ("Manejo de sistemas de turnos", "es", "shifts", []),
        ("Disponibilidad tardes y festivos", "es", "shifts", ["evening", "holiday"]),
    ],
)
def test_what_is_only_a_part_or_a_prospect_is_not_what_is_offered(
    catalog: Catalog, text: str, code: str, kind: str, choices: list[str]
) -> None:
    assert [c.value and c.value.choice for c in read(catalog, text, code) if c.kind == kind] == choices


@pytest.mark.parametrize(
    ("text", "code"), [("At least 2 years", "en"), ("Al menos 2 años", "es"), ("Almeno 2 anni", "it"), ("Minst to år", "nb")]
)
def test_few_years_at_the_least_that_stand_alone_are_of_experience(catalog: Catalog, text: str, code: str) -> None:
    assert [(c.kind, c.text, value_of(c)) for c in read(catalog, text, code)] == [
        ("experience", text, {"low": 2, "unit": "year"})
    ]


@pytest.mark.parametrize("text", ["Contratti stagionali: vengono offerti part time", "Sabbia e mare, turni brevi"])
def test_no_other_word_is_a_day(catalog: Catalog, text: str) -> None:
    assert "schedule" not in [condition.kind for condition in read(catalog, text, "it")]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Pagan 480 mil por mes", {"low": 480000, "per": "month"}),
        ("Renta: $650 mil líquidos", {"low": 650000, "currency": "$"}),
        ("Sueldo de 1,2 millones mensuales", {"low": 1200000, "per": "month"}),
        ("Salario entre 18 mil y 20 mil pesos", {"low": 18000, "high": 20000, "currency": "$"}),
        ("Buen salario, más de 30 mil clientes", None),
        ("Ventas de 2 millones de euros al mes", None),
    ],
)
def test_sums_in_thousands_and_millions_are_pay(catalog: Catalog, text: str, value: dict[str, object] | None) -> None:
    assert [value_of(c) for c in read(catalog, text, "es") if c.kind == "pay"] == ([value] if value else [])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Español nativo e inglés C1", [("Español nativo", "native"), ("inglés C1", "advanced")]),
        (
            "Inglés alto (imprescindible) y alemán (muy valorable)",
            [("Inglés alto (imprescindible)", "advanced"), ("alemán (muy valorable)", None)],
        ),
    ],
)
def test_a_level_is_of_the_language_that_stands_nearest(
    catalog: Catalog, text: str, told: list[tuple[str, str | None]]
) -> None:
    found = read(catalog, text, "es")
    assert [(c.text, c.value.choice if c.value else None) for c in found if c.kind == "language"] == told


def test_the_customers_of_a_firm_are_no_contract(catalog: Catalog) -> None:
    text = "Somos una app que ayuda a miles de freelancers a cobrar sus facturas"
    assert [condition.kind for condition in read(catalog, text, "es")] == []
    assert [condition.kind for condition in read(catalog, "Contrato freelance", "es")] == ["contract"]


@pytest.mark.parametrize(
    ("line", "code", "told"),
    [
        ("Requisiti: diploma alberghiero, inglese e francese", "it", "inglese e francese"),
        ("Requerido: bachillerato, inglés y francés", "es", "inglés y francés"),
        ("Fluent English and basic Spanish required", "en", "Fluent English"),
    ],
)
def test_a_demand_for_languages_tells_no_other_demand(catalog: Catalog, line: str, code: str, told: str) -> None:
    assert told in [row.text for row in read(catalog, line, code) if row.kind == "language"]


@pytest.mark.parametrize(
    ("text", "code", "said"),
    [
        ("Rest days: Monday and Tuesday", "en", [("schedule", "Rest days: Monday and Tuesday")]),
        ("Closed on Sundays", "en", []),
        ("Giorno libero: giovedì", "it", [("schedule", "Giorno libero: giovedì")]),
        ("Riposo: domenica", "it", [("schedule", "Riposo: domenica")]),
        ("Día libre: jueves", "es", [("schedule", "Día libre: jueves")]),
        ("Fridager: lørdag og søndag", "nb", [("schedule", "Fridager: lørdag og søndag")]),
        ("Stengt mandager", "nb", []),
        ("6 days a week", "en", [("shifts", "6 days a week")]),
        ("The shop is open 6 days a week", "en", []),
        ("6 gg su 7", "it", [("shifts", "6 gg su 7")]),
        ("sábado por medio", "es", [("shifts", "sábado por medio")]),
        ("Ordenar el sistema de turnos de la sala", "es", []),
        ("Transporte nocturno a cargo de la empresa", "es", []),
        ("Reubicarás el material y apoyarás el inventario", "es", []),
        ("Horario L-V de 8 a 18 hrs", "es", [("schedule", "Horario L-V de 8 a 18 hrs")]),
        ("Onoranze funebri Verdi cerca impiegato", "it", []),
        (
            "Esente da iscrizioni al casellario giudiziale",
            "it",
            [("background-check", "Esente da iscrizioni al casellario giudiziale")],
        ),
        ("Sede di lavoro: fondata nel 1950, la nostra ditta cerca una persona", "it", []),
        ("Vikariat t.o.m. 31.10.2027", "nb", [("contract", "Vikariat t.o.m. 31.10.2027")]),
        ("Å arbeide i bakeri er å være til stede for kundene", "nb", []),
        ("Auslan an asset", "en", [("language", "Auslan an asset")]),
        ("English or Inuktitut", "en", [("language", "English or Inuktitut")]),
        ("Polish or Haitian Creole a plus", "en", [("language", "Polish or Haitian Creole a plus")]),
        ("Ladino o friulano graditi", "it", [("language", "Ladino o friulano graditi")]),
        ("Norsk eller annet skandinavisk språk", "nb", [("language", "Norsk eller annet skandinavisk språk")]),
        ("From May to October", "en", [("contract", "From May to October")]),
        ("Dal 3 dicembre al 10 aprile", "it", [("contract", "Dal 3 dicembre al 10 aprile")]),
        ("del 1 de diciembre al 15 de marzo", "es", [("contract", "del 1 de diciembre al 15 de marzo")]),
        ("fra mai til august", "nb", [("contract", "fra mai til august")]),
        ("Current first aid and RSA", "en", [("certificate", "Current first aid and RSA")]),
        ("$30.10 P/H + PENALTIES", "en", [("pay", "$30.10 P/H + PENALTIES")]),
        ("Entrata in funzione: 1° aprile", "it", [("start", "1° aprile")]),
        ("Send søknad til post@butikk.no innen 3. mars", "nb", [("deadline", "innen 3. mars")]),
    ],
)
def test_conditions_are_told_with_what_turns_them(catalog: Catalog, text: str, code: str, said: list[tuple[str, str]]) -> None:
    assert [(row.kind, row.text) for row in read(catalog, text, code)] == said
