"""The person's own numbers: read in every usual form, kept exactly, questioned where they can hardly be, written by CLDR."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from resume_helper.catalog import Catalog, find, load_catalog
from resume_helper.catalog.entries import Metric
from resume_helper.person import number_reader, read_person, written
from resume_helper.person.amounts import NumberError
from resume_helper.person.doubts import Doubt, doubts
from resume_helper.person.interview import Interview, Step
from resume_helper.person.number import Number
from resume_helper.person.numbers import NumberReader
from resume_helper.person.periods import MONTH, YEAR
from resume_helper.person.told import amounts, names
from resume_helper.quantity import plain_number
from resume_helper.render.profile import doubt_text

if TYPE_CHECKING:
    from pathlib import Path


@cache
def said(code: str) -> dict[str, str]:
    """The messages of a language of the shipped catalog."""
    return load_catalog().writing(code).messages


def format_number(number: Number, metric: Metric, locale: str) -> str:
    return written.format_number(number, metric, locale, said(locale[:2]))


METRICS = {
    "count": Metric("calls_per_day", "count", "day", 1, 5000),
    "percent": Metric("csat", "percent", "", 0, 100),
    "growth": Metric("sales_growth", "percent", "", 0, 1000),
    "score": Metric("review_rating", "score", "", 0, 10),
    "money": Metric("cash_handled_per_shift", "money", "shift", 0, 1e8),
    "duration": Metric("handle_time", "duration", "", 0, 3e7),
    "area": Metric("store_area", "area", "", 1, 1e5),
}
TYPED = Catalog((find.shipped(),), None).typed
DECIMAL = {"en": ".", "es": ",", "it": ",", "nb": ","}


def parse(text: str, metric: Metric, decimal: str = ".") -> Number:
    return NumberReader(TYPED, decimal).read(text, metric)


@pytest.mark.parametrize(
    ("text", "kind", "decimal", "value"),
    [
        ("80", "count", ".", 80),
        ("1,200", "count", ".", 1200),
        ("1.200", "count", ",", 1200),
        ("1,200", "count", ",", 1200),
        ("1 200", "count", ",", 1200),
        ("1'200", "count", ".", 1200),
        ("12k", "count", ".", 12000),
        ("80/day", "count", ".", 80),
        ("80 per day", "count", ".", 80),
        ("80 al día", "count", ",", 80),
        ("94%", "percent", ".", 94),
        ("94 %", "percent", ",", 94),
        ("94,5 %", "percent", ",", Decimal("94.5")),
        ("94.5", "percent", ".", Decimal("94.5")),
        ("4,7", "score", ",", Decimal("4.7")),
        ("$12k", "money", ".", 12000),
        ("$1,200.50", "money", ".", Decimal("1200.5")),
        ("12.000 €", "money", ",", 12000),
        ("12 000 kr", "money", ",", 12000),
        ("4m30s", "duration", ".", 270),
        ("4 mins 30 secs", "duration", ".", 270),
        ("R12 000", "money", ".", 12_000),
        ("Rs 12k", "money", ".", 12_000),
        ("4:30", "duration", ".", 270),
        ("6 min", "duration", ".", 360),
        ("2 days", "duration", ".", 172800),
        ("1 h 5 min", "duration", ".", 3900),
        ("1 hour and 5 min", "duration", ".", 3900),
        ("2 minutos", "duration", ",", 120),
        ("250 m2", "area", ".", 250),
        ("2,000 sq ft", "area", ".", 2000),
        ("350 metros cuadrados", "area", ",", 350),
        ("$12,000", "money", ",", 12000),
        ("S/ 1,500", "money", ",", 1500),
        ("45 000,-", "money", ",", 45000),
        ("kr 45 000,-", "money", ",", 45000),
        ("1,2 mill. kr", "money", ",", 1_200_000),
        ("1,2 milioni di euro", "money", ",", 1_200_000),
        ("12 mil €", "money", ",", 12000),
        ("1.2 million USD", "money", ".", 1_200_000),
        ("400 a la semana", "count", ",", 80),
        ("400 a settimana", "count", ",", 80),
        ("80 a day", "count", ".", 80),
        ("about 80", "count", ".", 80),
        ("approx. 80 a day", "count", ".", 80),
        ("unas 80", "count", ",", 80),
        ("ca. 80", "count", ",", 80),
        ("aprox. 45", "count", ",", 45),
        ("más de 15", "count", ",", 15),
        ("minst 40", "count", ",", 40),
        ("about £1,200", "money", ".", 1200),
        ("4 min 30", "duration", ".", 270),
        ("1 h 30", "duration", ".", 5400),
        ("4½ min", "duration", ",", 270),
        ("5 minuti e mezzo", "duration", ",", 330),
        ("3 gg", "duration", ",", 259_200),
        ("3 minutos y medio", "duration", ",", 210),
        ("1 hora y media", "duration", ",", 5400),
        ("5 og et halvt minutt", "duration", ",", 330),
        ("5 and a half minutes", "duration", ".", 330),
        ("5'30\"", "duration", ",", 330),
        ("5'40''", "duration", ",", 340),
        ("5'30", "duration", ",", 330),
        ("5'", "duration", ",", 300),
        ("40''", "duration", ",", 40),
        ("2 días laborables", "duration", ",", 172800),
        ("2 giorni lavorativi", "duration", ",", 172800),
        ("2 virkedager", "duration", ",", 172800),
        ("2 business days", "duration", ".", 172800),
        ("five minutes", "duration", ".", 300),
        ("fem minutter", "duration", ",", 300),
        ("80 daily", "count", ".", 80),
        ("80 om dagen", "count", ",", 80),
        ("0.9%", "percent", ".", Decimal("0.9")),
        ("-12", "score", ".", -12),
        ("\u221212", "score", ".", -12),
        ("999999999999", "count", ".", 999_999_999_999),
    ],
)
def test_numbers_are_read_as_people_type_them(text: str, kind: str, decimal: str, value: object) -> None:
    assert parse(text, METRICS[kind], decimal).value == value


SAID = {
    "en": [("about 80", "80"), ("at least 80 a day", "80"), ("80 every day", "80"), ("400/wk", "80"), ("80 daily", "80"),
           ("1 hr 30 mins", "5400"), ("1 hour, and 30 minutes", "5400"), ("94 per cent", "94"), ("250 square meters", "250"),
           ("$12,000", "12000"), ("from 78% to 94% within 6 months", "94")],
    "es": [("unas 80", "80"), ("más de 80 al día", "80"), ("80 por día", "80"), ("80 diarias", "80"), ("400 a la semana", "80"),
           ("1 hora y 30 minutos", "5400"), ("94 por ciento", "94"), ("250 metros cuadrados", "250"),
           ("12 mil de euros", "12000"), ("del 78 % al 94 % en 6 meses", "94")],
    "it": [("circa 80", "80"), ("più di 80 al giorno", "80"), ("10 all'ora", "80"), ("10 all\u2019ora", "80"),
           ("400 alla settimana", "80"), ("400 settimanali", "80"),
           ("1 ora e 30 minuti", "5400"), ("94 per cento", "94"), ("250 metri quadrati", "250"),
           ("12 mila di euro", "12000"), ("dal 78% al 94% in 6 mesi", "94"), ("dall'80% all'85% in 6 mesi", "85")],
    "nb": [("ca. 80", "80"), ("mer enn 80 om dagen", "80"), ("80 pr. dag", "80"), ("80 pr.dag", "80"), ("400 i uka", "80"),
           ("400 ukentlig", "80"),
           ("1 time og 30 minutter", "5400"), ("1 t 30", "5400"), ("94 prosent", "94"), ("250 kvadratmeter", "250"),
           ("12 tusen kr", "12000"), ("fra 78 % til 94 % i l\u00f8pet av 6 m\u00e5neder", "94")],
}  # fmt: skip
"""What is typed in the words of each language, and its value: of calls a day, or of what its unit tells."""


@pytest.mark.parametrize(("code", "text", "value"), [(code, *said) for code, rows in SAID.items() for said in rows])
@pytest.mark.parametrize("decimal", [".", ","])
def test_the_words_of_every_language_are_understood_by_everybody(code: str, text: str, value: str, decimal: str) -> None:
    kinds = {"money": r"[$]|kr|euro", "area": "metr|meter", "duration": r"^1 ", "percent": "%|cent|prosent|ciento"}
    kind = next((kind for kind, unit in kinds.items() if re.search(unit, text)), "count")
    assert parse(text, METRICS[kind], decimal).value == Decimal(value), code


@pytest.mark.parametrize(
    ("text", "kind"),
    [("many", "count"), ("", "count"), ("12", "money"), ("five", "percent"), ("4", "duration"), ("4 parsecs", "duration"),
     ("2 days 30", "duration"), ("about many", "count"), ("1 2", "count"), ("80 12", "percent"), ("1 20", "score"),
     ("0.94", "percent"), ("1", "percent"), ("94 per cento", "count"),
     ("80 -> ?", "count"), ("1.2.", "percent"), ("x5", "count"), ("x5", "score"), ("-5", "count"), ("-5%", "percent"),
     ("9" * 44 + "/day", "count"), ("1000000000k", "count"), ("4000000000 days", "duration"), ("$1000000m", "money"),
     ("78% -> 94% in 4000000000 days", "percent"), ("78% -> 94% in 1.2. days", "percent")],
)  # fmt: skip
def test_what_is_no_number_is_refused_with_an_example(text: str, kind: str) -> None:
    with pytest.raises(NumberError, match=r"\d"):
        parse(text, METRICS[kind])


@pytest.mark.parametrize("text", ["x5", "/5", "=5", "a5"])
def test_a_sign_is_a_plus_or_a_minus(text: str) -> None:
    with pytest.raises(ValueError, match=text):
        plain_number(text, ".")
    assert [plain_number(f"{sign}5", ".") for sign in "+-\u2212"] == ["+5", "-5", "-5"]


@pytest.mark.parametrize(
    ("text", "decimal", "language", "written"),
    [
        ("$12,000", ".", "en", "$12,000"),
        ("$12,000", ",", "es", "$12.000"),
        ("$12.000,50", ",", "es", "$12.000,50"),
        ("$12,000 MXN", ",", "es", "12.000 MXN"),
        ("A$12000", ".", "en", "A$12,000"),
        ("12 000 kr", ",", "nb", "12 000 kr"),
    ],
)
def test_a_currency_is_never_guessed(text: str, decimal: str, language: str, written: str) -> None:
    assert format_number(parse(text, METRICS["money"], decimal), METRICS["money"], language).replace("\xa0", " ") == written


def test_an_area_is_written_in_the_unit_that_was_typed() -> None:
    assert format_number(parse("2000 sq ft", METRICS["area"]), METRICS["area"], "en") == "2,000 sq ft"
    assert format_number(parse("2000 sq ft", METRICS["area"]), METRICS["area"], "es") == "2.000 ft²"
    assert format_number(parse("200 m2", METRICS["area"]), METRICS["area"], "en_GB") == "200 m²"
    assert not doubts({"store_area": parse("180,000 sq ft", METRICS["area"])}, {"store_area": METRICS["area"]})


def test_days_of_work_are_no_days_and_nights_in_norwegian() -> None:
    assert [format_number(parse(text, METRICS["duration"]), METRICS["duration"], "nb") for text in ("1 dag", "14 dager")] == [
        "1 dag",
        "14 dager",
    ]


@pytest.mark.parametrize("text", ["78% -> 94% in 6 months", "from 78% to 94% within 6 months", "del 78 al 94 % en 6 meses",
                                  "da 78% a 94% in 6 mesi", "fra 78 % til 94 % i løpet av 6 måneder"])  # fmt: skip
def test_a_change_is_read_in_every_language(text: str) -> None:
    number = parse(text, METRICS["percent"])
    assert (number.before, number.value, number.within) == (78, 94, 6 * MONTH)


@pytest.mark.parametrize(
    ("text", "kind"),
    [("60 to 80", "count"), ("from 60 to 80", "count"), ("60-80", "count"), ("60 \u2013 80 a day", "count"),
     ("78% to 94%", "percent"),
     ("de 60 a 80", "count"), ("60 til 80", "count"), ("60 eller 80", "count"), ("$100-$200", "money"), ("4-5 min", "duration"),
     ("4 to 5 min", "duration")],
)  # fmt: skip
def test_two_numbers_are_no_change_that_nobody_stated(text: str, kind: str) -> None:
    with pytest.raises(NumberError, match="give one number") as refused:
        parse(text, METRICS[kind])
    assert refused.value.code == "one_number"


def test_an_arrow_is_a_change_with_or_without_the_time_that_it_took() -> None:
    number = parse("60 -> 80", METRICS["count"])
    assert (number.before, number.value, number.within) == (60, 80, None)


def test_a_change_keeps_where_it_began_and_how_long_it_took() -> None:
    number = parse("78% -> 94% in 6 months", METRICS["percent"])
    assert (number.value, number.before, number.within) == (94, 78, 6 * MONTH)


@pytest.mark.parametrize("text", ["401/week", "60 an hour", "300 weekly", "400 a la semana", "400 a settimana", "400 i uka"])
def test_a_number_over_another_period_is_worked_out_and_doubted_as_nobody_told_the_hours(text: str) -> None:
    number = parse(text, METRICS["count"])
    (doubt,) = doubts({"count": number}, METRICS)
    assert (doubt.code, doubt.values[0]) == (
        "worked_times" if "hour" in text else "worked_parts",
        replace(number, worked_from=()),
    )


def test_another_period_is_worked_out_in_the_open_and_told_roughly_where_it_is_rounded() -> None:
    number = parse("401/week", METRICS["count"])
    values = Number("calls_per_day", Decimal(80), about=True), Decimal(401), Decimal(5)
    assert doubts({"count": number}, METRICS) == [Doubt(METRICS["count"], "worked_parts", values)]
    with pytest.raises(NumberError, match="says nothing"):
        parse("60 per annum", METRICS["count"])


@pytest.mark.parametrize(
    ("kind", "value", "written"),
    [
        ("count", "1200", {"en": "1,200", "es": "1.200", "it": "1.200", "nb": "1\u00a0200"}),
        ("percent", "94.5", {"en": "94.5%", "es": "94,5\u00a0%", "it": "94,5%", "nb": "94,5\u00a0%"}),
        ("duration", "270", {"en": "4 min 30 sec", "es": "4 min 30 s", "it": "4 min 30 s", "nb": "4 min 30 sek"}),
    ],
)
def test_numbers_are_written_as_the_language_has_them(kind: str, value: str, written: dict[str, str]) -> None:
    metric = METRICS[kind]
    assert {code: format_number(Number(metric.id, Decimal(value)), metric, code) for code in DECIMAL} == written


@pytest.mark.parametrize(
    ("text", "code", "written"),
    [("6 weeks -> 4 weeks", "en", "4 weeks"), ("4 semanas", "es", "4 semanas"), ("4 settimane", "it", "4 settimane"),
     ("4 uker", "nb", "4 uker"), ("48 h", "en", "48 hr"), ("28 days", "en", "28 days"), ("4 weeks 1 day", "en", "29 days"),
     ("1 week", "en", "1 week"), ("2.5 days", "en", "2.5 days"), ("90 sec", "en", "1 min 30 sec")],
)  # fmt: skip
def test_weeks_and_hours_are_written_where_they_were_typed(text: str, code: str, written: str) -> None:
    metric = METRICS["duration"]
    assert format_number(parse(text, metric, DECIMAL[code]), metric, code).replace("\u00a0", " ") == written


def test_a_change_in_weeks_is_told_in_weeks(tmp_path: Path, catalog: Catalog) -> None:
    profile = tmp_path / "me.yaml"
    profile.write_text("work: [{name: A, numbers: {ramp_up_time: 6 weeks -> 4 weeks in 10 weeks}}]\n", "utf-8")
    figure = read_person(profile, catalog).written(0, "en")["ramp_up_time"]
    assert "4 weeks" in figure.whole
    assert "6 weeks" in figure.whole
    assert "10 weeks" in figure.whole


@pytest.mark.parametrize(
    ("text", "value", "about"), [("31/month", 2, True), ("400/week", 80, False), ("62/month", 3, True), ("55/month", 3, False)]
)
def test_what_is_worked_out_is_rounded_as_a_person_would(text: str, value: int, *, about: bool) -> None:
    number = parse(text, METRICS["count"])
    assert (number.value, number.about) == (value, about)


@pytest.mark.parametrize(("present", "said"), [(True, "que trabajas?"), (False, "que trabajabas?")])
def test_a_job_of_now_is_asked_about_in_the_present(tmp_path: Path, catalog: Catalog, said: str, *, present: bool) -> None:
    profile = tmp_path / "me.yaml"
    end = "" if present else ", endDate: 2021-01"
    profile.write_text(f"work: [{{name: A, startDate: 2020-01{end}}}]\nmeta: {{language: es}}\n", "utf-8")
    interview = Interview(profile, catalog, [], NumberReader(TYPED, ","), "es")
    (doubt,) = interview.doubts(Step("", "calls_per_day", 0), "31 al mes")
    text = doubt_text(doubt, catalog.writing("es"))
    assert text.endswith(said)
    assert "cerca de 2 en" in text


@pytest.mark.parametrize(
    ("language", "text", "saved", "asked"),
    [("nb", "12000", "NOK 12000", "Er det 12 000 kr?"), ("it", "circa 12.000", "circa EUR 12.000", "Sono 12.000 €?"),
     ("en-GB", "12k -> 14k", "GBP 12k -> GBP 14k", "Is that £14,000?"), ("es-MX", "500", "MXN 500", "¿Son $500?")],
)  # fmt: skip
def test_a_currency_that_was_not_typed_is_offered_where_there_is_one(
    tmp_path: Path, catalog: Catalog, language: str, text: str, saved: str, asked: str
) -> None:
    profile, step = tmp_path / "me.yaml", Step("", "cash_managed", 0)
    profile.write_text(f"work: [{{name: A}}]\nmeta: {{language: {language}}}\n", "utf-8")
    interview = Interview(profile, catalog, [], number_reader(language, catalog), language)
    offered, (doubt,) = interview.offered(step, text)
    assert offered == saved
    assert doubt_text(doubt, catalog.writing(language)).replace("\u00a0", " ") == asked
    assert "12" not in profile.read_text("utf-8")
    with pytest.raises(NumberError):
        interview.read(step, text)


@pytest.mark.parametrize("language", ["en", "es"])
def test_no_currency_is_offered_in_a_language_of_many_countries(tmp_path: Path, catalog: Catalog, language: str) -> None:
    profile = tmp_path / "me.yaml"
    profile.write_text(f"work: [{{name: A}}]\nmeta: {{language: {language}}}\n", "utf-8")
    with pytest.raises(NumberError) as refused:
        Interview(profile, catalog, [], NumberReader(TYPED), language).offered(Step("", "cash_managed", 0), "500")
    assert refused.value.code == "which_currency"


def test_a_sum_that_was_worked_out_keeps_its_currency(tmp_path: Path, catalog: Catalog) -> None:
    profile, step = tmp_path / "me.yaml", Step("", "sales_per_month", 0)
    profile.write_text("work: [{name: A}]\n", "utf-8")
    interview = Interview(profile, catalog, [], NumberReader(TYPED), "en")
    assert interview.offered(step, "\u00a31,000/week")[0] == "~3667 GBP"
    assert interview.read(step, "~3667 GBP").unit == "GBP"


OTHERWISE = [
    ("it", "calls_per_day", "Gestivo circa 70 chiamate al giorno", "40", True),
    ("it", "calls_per_day", "Gestivo circa 70 chiamate al giorno", "70", False),
    ("it", "calls_per_day", "Gestivo circa 70 chiamate al giorno", "70 -> 90", False),
    ("en", "calls_per_day", "Took 350 calls a week", "70", False),
    ("es", "handle_time", "Mantuve un TMO de 5:40", "4 min", True),
    ("es", "handle_time", "Mantuve un TMO de 5:40", "5'40''", False),
    ("en", "handle_time", "Answered calls in 4 min 30 s", "4:30", False),
    ("en", "first_contact_resolution", "Answered calls with 94% satisfaction", "82%", False),
    ("en", "first_contact_resolution", "Answered calls with 82% FCR", "94%", True),
    ("nb", "calls_per_day", "Tok 70 anrop hver dag", "60", True),
]


@pytest.mark.parametrize(("language", "metric", "line", "text", "asked"), OTHERWISE)
def test_another_number_than_one_s_own_line_has_is_asked_about(
    tmp_path: Path, catalog: Catalog, language: str, metric: str, line: str, text: str, *, asked: bool
) -> None:
    profile = tmp_path / "me.yaml"
    job = f'{{name: A, duties: [answer-inbound-calls], highlights: ["Long ago. {line}. And more."]}}'
    profile.write_text(f"work: [{job}]\nmeta: {{language: {language}}}\n", "utf-8")
    interview = Interview(profile, catalog, [], number_reader(language, catalog), language)
    found = interview.doubts(Step("answer-inbound-calls", metric, 0), text)
    assert [doubt.values[1] for doubt in found] == [line] * asked
    assert {doubt.code for doubt in found} <= {"other_than_line"}


def test_a_duty_that_a_job_names_is_shown_by_fewer_words_as_in_the_resume(tmp_path: Path, catalog: Catalog) -> None:
    line = "Listened to unhappy guests and restored their confidence, 15 a week"
    profile = tmp_path / "me.yaml"
    profile.write_text(f'work: [{{name: A, duties: [resolve-complaints], highlights: ["{line}"]}}]\n', "utf-8")
    interview = Interview(profile, catalog, [], number_reader("en", catalog), "en")
    assert interview.own_line(Step("resolve-complaints", "complaints_per_week", 0)) == line


def test_money_is_written_exactly() -> None:
    metric = METRICS["money"]
    assert format_number(Number("x", Decimal(12000), "USD"), metric, "en") == "$12,000"
    assert format_number(Number("x", Decimal("0.125"), "EUR"), metric, "en").startswith("€0.12")
    assert format_number(Number("x", Decimal("1200.5"), "EUR"), metric, "it") == "1.200,50\u00a0€"


@settings(deadline=None, max_examples=60)
@given(
    st.sampled_from(["count", "growth", "score", "duration", "area"]),
    st.sampled_from([*DECIMAL]),
    st.integers(1, 10_000_000),
)
def test_a_number_written_and_read_again_is_the_same(kind: str, code: str, cents: int) -> None:
    value = Decimal(cents) if kind in ("count", "duration") else Decimal(cents) / 100
    metric = METRICS[kind]
    text = format_number(Number(metric.id, value), metric, code)
    assert parse(text, metric, DECIMAL[code]).value == value, text


def test_numbers_that_contradict_each_other_or_can_hardly_be_are_questioned(catalog: Catalog) -> None:
    metrics = catalog.shared.metrics
    busy = {"calls_per_day": parse("80", metrics["calls_per_day"]), "handle_time": parse("9 min", metrics["handle_time"])}
    assert [doubt.code for doubt in doubts(busy, metrics)] == ["too_long"]
    for time in ("5 min", "6 min 2 s"):  # the second comes to 8.04 hours, and is told as 8
        busy["handle_time"] = parse(time, metrics["handle_time"])
        assert doubts(busy, metrics) == []
    for metric, text in (("calls_per_day", "8000"), ("csat", "4.7"), ("sales_growth", "8000%")):
        assert [doubt.code for doubt in doubts({metric: parse(text, metrics[metric])}, metrics)] == ["out_of_bounds"]


@pytest.mark.parametrize(
    ("metric", "text", "said"),
    [
        ("handle_time", "999999m", "¿Es correcto 694 días 10 h 39 min en «{}»? Lo esperable sería una cifra entre 10 s y 2 h."),
        ("handle_time", "5m -> 6 h", "¿Es correcto 6 h en «{}»? Lo esperable sería una cifra entre 10 s y 2 h."),
        ("csat", "80% -> 4%", "¿Es correcto 4\xa0% en «{}»? Lo esperable sería una cifra entre 10\xa0% y 100\xa0%."),
        (
            "cash_managed",
            "0,5 €",
            "¿Es correcto 0,50\xa0€ en «{}»? Lo esperable sería una cifra entre 1\xa0€ y 100.000.000\xa0€.",
        ),
        ("store_area", "5 sq ft", "¿Es correcto 5 ft² en «{}»? Lo esperable sería una cifra entre 1 m² y 100.000 m²."),
        ("items_stocked_per_shift", "1", "Ningún logro mostrará 1 en «{}»: todos hablan de dos o más."),
        ("people_led", "4 -> 1", "Ningún logro mostrará 1 en «{}»: todos hablan de dos o más."),
    ],
)
def test_a_doubt_speaks_in_the_units_of_the_bullets(catalog: Catalog, metric: str, text: str, said: str) -> None:
    metrics, writing = catalog.shared.metrics, catalog.writing("es")
    found = doubts({metric: parse(text, metrics[metric], ",")}, metrics)
    assert [doubt_text(doubt, writing) for doubt in found] == [said.format(writing.metrics[metric].name)]


@pytest.mark.parametrize(
    ("metric", "text"),
    [
        ("items_stocked_per_shift", "2"),
        ("ramp_up_time", "12 months"),
        ("csat", "10%"),
        ("customers_in_person_per_day", "400"),
        ("cases_per_day", "120"),
        ("entries_per_hour", "900"),
        ("handle_time", "20 s"),
        ("handle_time", "90 min"),
        ("languages_served", "6"),
        ("transactions_per_shift", "700"),
        ("accounts_opened_per_month", "120"),
    ],
)
def test_what_is_usual_is_not_doubted(catalog: Catalog, metric: str, text: str) -> None:
    metrics = catalog.shared.metrics
    assert doubts({metric: parse(text, metrics[metric])}, metrics) == []


@pytest.mark.parametrize(
    ("metric", "text", "code"),
    [
        ("first_contact_resolution", "8000", "above_whole"),
        ("csat", "110%", "above_whole"),
        ("csat", "78% -> 110%", "above_whole"),
        ("cash_handled_per_shift", "£0", "none_at_all"),
        ("calls_per_day", "0", "none_at_all"),
        ("calls_per_day", "80 -> 0", "none_at_all"),
        ("handle_time", "0 min", "none_at_all"),
        ("store_area", "0 m2", "none_at_all"),
        ("exchange_rate", "0 %", "none_at_all"),
        ("csat", "0", "none_at_all"),
        ("conversion_rate", "4% -> 0%", "none_at_all"),
        ("review_rating", "0", "none_at_all"),
    ],
)
def test_what_cannot_be_or_says_nothing_is_refused(catalog: Catalog, metric: str, text: str, code: str) -> None:
    with pytest.raises(NumberError) as refused:
        parse(text, catalog.shared.metrics[metric])
    assert refused.value.code == code


@pytest.mark.parametrize(
    ("metric", "text", "value"),
    [
        ("csat", "100%", 100),
        ("sales_growth", "140%", 140),
        ("shrink_rate", "0%", 0),
        ("escalation_rate", "3% -> 0%", 0),
        ("nps", "0", 0),
    ],
)
def test_what_is_rare_but_can_be_is_taken(catalog: Catalog, metric: str, text: str, value: int) -> None:
    assert parse(text, catalog.shared.metrics[metric]).value == value


@pytest.mark.parametrize(
    ("language", "text", "noun", "own"),
    [
        ("en", "60 calls", "calls", True),
        ("en", "about 60 inbound calls a day", "inbound calls", True),
        ("en", "60 chats", "chats", False),
        ("en", "60 per day", "", False),
        ("es", "60 llamadas por d\u00eda", "llamadas", True),
        ("es", "60 llamadas diarias", "llamadas", True),
        ("it", "una decina di chiamate al giorno", "di chiamate", True),
        ("it", "80 telefonate", "telefonate", False),
        ("nb", "60 anrop per dag", "anrop", True),
        ("nb", "60 telefoner om dagen", "telefoner", True),
        ("nb", "seksti telefoner", "telefoner", True),
        ("nb", "60 stk", "", False),
        ("it", "80 settimane", "settimane", False),
    ],
)
def test_a_count_may_name_what_it_counts(catalog: Catalog, language: str, text: str, noun: str, *, own: bool) -> None:
    metric, row = METRICS["count"], catalog.writing(language).metrics["calls_per_day"]
    number = NumberReader(TYPED, DECIMAL[language]).read(text, metric, named=True)
    assert number.noun == noun
    assert names(noun, metric, f"{row.name} {row.question}", TYPED) is own


def test_what_may_not_be_named_is_refused_but_for_pieces() -> None:
    for text in ("60 calls", "60 chats", "80 months", "una decina di chiamate"):
        with pytest.raises(NumberError):
            parse(text, METRICS["count"])
    assert [parse(text, METRICS["count"]).value for text in ("60 stk", "500 pezzi", "90 uds.", "12 pcs")] == [60, 500, 90, 12]


WRITTEN_OUT = {
    "en": [("sixty", 60), ("sixty-five a day", 65), ("a hundred", 100), ("two hundred and ten", 210), ("twice a day", 2)],
    "es": [("sesenta", 60), ("sesenta y cinco", 65), ("doscientas", 200), ("mil doscientas", 1200)],
    "it": [("sessanta", 60), ("sessantotto", 68), ("centottanta", 180), ("duecentocinquanta", 250), ("duemila", 2000)],
    "nb": [("seksti", 60), ("nittifem", 95), ("hundre og tjue", 120), ("to hundre", 200)],
}


@pytest.mark.parametrize(("code", "text", "value"), [(code, *said) for code, rows in WRITTEN_OUT.items() for said in rows])
def test_a_number_may_be_written_out(code: str, text: str, value: int) -> None:
    assert parse(text, METRICS["count"], DECIMAL[code]).value == value


@pytest.mark.parametrize("text", ["ten five", "sixty eighty", "twelve hundred", "mille mille", "once a day", "sixty" * 20])
def test_words_that_follow_as_in_no_number_are_none(text: str) -> None:
    with pytest.raises(NumberError):
        parse(text, METRICS["count"])


def test_a_share_may_be_written_out_where_it_says_that_it_is_one() -> None:
    said = ("ninety percent", "nitti prosent", "noventa por ciento")
    assert [parse(text, METRICS["percent"]).value for text in said] == [90, 90, 90]
    with pytest.raises(NumberError):
        parse("ninety", METRICS["percent"])


ROUGHLY = {
    "en": [("about 60", 60), ("60 or so", 60), ("60-ish", 60), ("60ish", 60), ("60ish a day", 60),
           ("~60", 60), ("a dozen a day", 12), ("about \u00a31,200", 1200),
           ("roughly 94%", 94), ("maybe 60", 60), ("60 i think", 60), ("abt 60", 60)],
    "es": [("unos 90", 90), ("90 m\u00e1s o menos", 90), ("un centenar", 100),
           ("quiz\u00e1s 60", 60), ("creo que 60", 60)],
    "it": [("80 circa", 80), ("1.500 \u20ac circa", 1500), ("1.500\u20ac circa", 1500), ("una decina", 10),
           ("80 circa al giorno", 80), ("sulle 60", 60), ("direi 60", 60)],
    "nb": [("ca. 4 min", 240), ("60 omtrent", 60), ("et femtitall", 50), ("60 -> ca. 80", 80),
           ("tipper 60", 60), ("s\u00e5nn 60", 60), ("60 tror jeg", 60)],
}  # fmt: skip
"""What is told roughly, and its value."""


@pytest.mark.parametrize(("code", "text", "value"), [(code, *said) for code, rows in ROUGHLY.items() for said in rows])
def test_what_is_told_roughly_is_known_to_be(code: str, text: str, value: int) -> None:
    kinds = {"money": "[\u20ac\u00a3]", "percent": "%", "duration": "min"}
    kind = next((kind for kind, unit in kinds.items() if re.search(unit, text)), "count")
    number = parse(text, METRICS[kind], DECIMAL[code])
    assert (number.value, number.about) == (value, True)


AS_IT_IS = {
    "en": ["80", "80+", "at least 80", "80 on average", "80 each day"],
    "es": [
        "80 de media",
        "80 o m\u00e1s",
        "80 cada d\u00eda",
        "80 todos los d\u00edas",
        "80 x d\u00eda",
        "400 cada semana",
        "media de 80",
        "80 y pico",
    ],
    "it": ["in media 80", "oltre 80", "80 ogni giorno", "400 la settimana", "media 80"],
    "nb": ["i snitt 80", "80 eller flere", "80 hver dag", "400 hver uke"],
}
"""Eighty a day, as the least or the mean."""


@pytest.mark.parametrize(("code", "text"), [(code, said) for code, rows in AS_IT_IS.items() for said in rows])
def test_the_least_and_the_mean_are_the_number_itself(code: str, text: str) -> None:
    number = parse(text, METRICS["count"], DECIMAL[code])
    assert (number.value, number.about) == (80, False)


@pytest.mark.parametrize("text", ["tra 80 e 90", "fra gli 80 e i 90", "entre 80 y 90 llamadas", "between 80 and 90",
                                  "mellom 80 og 90", "fra 80 til 90", "circa 80-90"])  # fmt: skip
def test_a_range_in_words_is_two_numbers(text: str) -> None:
    with pytest.raises(NumberError) as refused:
        parse(text, METRICS["count"], ",")
    assert refused.value.code == "one_number"


@pytest.mark.parametrize("text", ["46/48", "46 of 48", "46 out of 48 cases", "46 de 48", "46 su 48", "46 av 48 saker"])
def test_so_many_of_so_many_is_a_share_that_is_doubted_where_it_is_rounded(text: str) -> None:
    number = parse(text, METRICS["percent"], ",")
    assert number.value == Decimal("95.8")
    assert [doubt.code for doubt in doubts({"percent": number}, METRICS)] == ["worked_share"]
    whole = parse("9 of 10", METRICS["percent"])
    assert (whole.value, doubts({"percent": whole}, METRICS)) == (90, [])


@pytest.mark.parametrize(
    ("text", "kind", "code"),
    [("8 of 12", "count", "part_of"), ("8 su 12", "count", "part_of"), ("1,200", "money", "which_currency"),
     ("45", "duration", "which_unit"), ("lively", "count", "give_number"), ("4.7/5", "percent", "give_number"),
     ("12/8", "percent", "give_number"), ("3/0", "percent", "give_number")],
)  # fmt: skip
def test_why_a_number_is_refused_is_told(text: str, kind: str, code: str) -> None:
    with pytest.raises(NumberError) as refused:
        parse(text, METRICS[kind])
    assert refused.value.code == code


NONE = {
    "en": ["a lot", "a few", "a couple", "hundreds", "a few hundred calls", "about a couple"],
    "es": ["muchas", "unas cuantas", "un par", "cientos de llamadas", "un mont\u00f3n"],
    "it": ["un po'", "un paio", "tante", "centinaia", "un sacco di chiamate"],
    "nb": ["en del", "en god del", "en haug", "et par", "et par hundre", "mange telefoner"],
}
"""What is no number, though some of it begins like one."""


@pytest.mark.parametrize(("code", "text"), [(code, said) for code, rows in NONE.items() for said in rows])
def test_what_is_many_or_few_is_no_number(code: str, text: str) -> None:
    with pytest.raises(NumberError) as refused:
        NumberReader(TYPED, DECIMAL[code]).read(text, METRICS["count"], named=True)
    assert refused.value.code == "no_number"


@pytest.mark.parametrize("text", ["ten-twelve", "two or three calls", "twenty to thirty", "dos o tres", "entre diez y doce",
                                  "dieci-dodici", "due o tre", "ti-tolv", "ti eller tolv telefoner"])  # fmt: skip
def test_a_range_that_is_written_out_is_two_numbers(text: str) -> None:
    with pytest.raises(NumberError) as refused:
        NumberReader(TYPED).read(text, METRICS["count"], named=True)
    assert refused.value.code == "one_number"
    assert NumberReader(TYPED).read("twenty-five calls", METRICS["count"], named=True).value == 25


@pytest.mark.parametrize("text", ["1 i kvarteret", "5 varer i kvarteret", "5 a minute", "5 calls every 10 minutes",
                                  "4 cada cuarto de hora", "1 al quarto d'ora", "3/fortnight"])  # fmt: skip
def test_a_number_over_what_is_no_period_of_work_is_asked_for_one(text: str) -> None:
    with pytest.raises(NumberError) as refused:
        NumberReader(TYPED).read(text, METRICS["count"], named=True)
    assert refused.value.code == "which_period"
    assert NumberReader(TYPED).read("60 calls in the quarter", METRICS["count"], named=True).noun == "calls in the quarter"


def test_a_score_may_name_its_highest() -> None:
    said = ("4,6/5", "4,6 av 5", "4.6 out of 5")
    assert {parse(text, METRICS["score"], ",").value for text in said} == {Decimal("4.6")}


def test_a_number_over_a_period_as_long_needs_no_arithmetic() -> None:
    (doubt,) = doubts({"count": parse("12 per shift", METRICS["count"])}, METRICS)
    assert (doubt.code, doubt.values) == ("worked_same", (Number("calls_per_day", Decimal(12)), 12))


def test_more_at_once_than_in_a_day_is_questioned(catalog: Catalog) -> None:
    metrics = catalog.shared.metrics
    told = {name: parse(text, metrics[name]) for name, text in (("chats_per_day", "3"), ("concurrent_chats", "4"))}
    (doubt,) = doubts(told, metrics)
    assert doubt_text(doubt, catalog.writing("en")) == (
        'Does that add up? 4 for "chats at once" is more than the 3 of a whole day.'
    )


LINES = [
    ("en", "calls_per_day", "Took 70+ inbound calls a day", True),
    ("en", "calls_per_day", "Took calls from 70 shops", False),
    ("en", "calls_per_day", "Answered calls with 94% satisfaction", False),
    ("en", "calls_per_day", "Answered calls 24/7 since 2019", False),
    ("en", "first_contact_resolution", "Settled 82% of the calls at once", True),
    ("en", "first_contact_resolution", "Took 70 calls a day", False),
    ("en", "handle_time", "Kept calls to 4:30", True),
    ("en", "handle_time", "Took 70 calls a day", False),
    ("en", "cash_handled_per_shift", "Counted a drawer of $2,400", True),
    ("en", "cash_handled_per_shift", "Counted 3 drawers", False),
    ("en", "review_rating", "Held 4.6 of 5 stars", True),
    ("en", "store_area", "Kept 2,000 sq ft tidy", True),
    ("es", "calls_per_day", "Atend\u00ed 70 llamadas de socios", True),
    ("it", "handle_time", "Chiamate chiuse in 4 minuti", True),
    ("nb", "complaints_per_week", "Behandlet 9 i uken", True),
    ("nb", "complaints_per_week", "Behandlet 9 klager", True),
]
"""Lines of a r\u00e9sum\u00e9, and whether they tell a number of a metric."""


@pytest.mark.parametrize(("language", "metric", "line", "told"), LINES)
def test_a_line_tells_a_number_in_the_unit_that_is_asked(
    catalog: Catalog, language: str, metric: str, line: str, *, told: bool
) -> None:
    assert bool(amounts(line, catalog.shared.metrics[metric], catalog.writing(language).metrics[metric], TYPED)) is told


def test_a_number_of_a_job_is_asked_once_whichever_of_its_duties_tell_it(tmp_path: Path, catalog: Catalog) -> None:
    duties = ["identify-customer-needs", "recommend-products", "demonstrate-products"]
    profile = tmp_path / "me.yaml"
    profile.write_text(f"work: [{{name: A, duties: [{', '.join(duties)}]}}, {{name: B, duties: [{duties[1]}]}}]\n", "utf-8")
    interview = Interview(profile, catalog, duties, NumberReader(TYPED))
    asked = list[tuple[str, int]]()
    while (step := interview.current()) and len(asked) < 20:
        asked.append((step.metric, step.job))
        interview.skip(step)
    assert len(asked) == len({*asked})
    assert [job for metric, job in asked if metric == "conversion_rate"] == [0, 1]
    (first, *_) = asked
    for _ in asked:
        interview.back()
    step = interview.current()
    assert step
    interview.answer_number(step, "30 clienti al giorno" if step.metric.endswith("per_day") else "30%")
    assert (step.metric, step.job) == first


@pytest.mark.parametrize(
    ("metric", "text"),
    [("calls_per_day", "1,200"), ("concurrent_chats", "40"), ("escalation_rate", "99.5%"),
     ("complaint_resolution_time", "5:45"), ("languages_served", "60"),
     ("ramp_up_time", "4 min"), ("order_accuracy", "9%"), ("people_led", "4,000"), ("resolution_rate", "6%"),
     ("staff_retention", "6"), ("conversion_rate", "70"),
     ("customers_in_person_per_day", "1,000"), ("transactions_per_day", "900"), ("cases_per_day", "400"),
     ("entries_per_hour", "20,000"), ("handle_time", "3 h"), ("handle_time", "4 s"), ("languages_served", "15"),
     ("accounts_opened_per_month", "800"), ("agents_coached", "700"), ("identity_checks_per_day", "900"),
     ("calls_connected_per_day", "1,800")],
)  # fmt: skip
def test_what_one_person_s_work_can_hardly_have_is_questioned(catalog: Catalog, metric: str, text: str) -> None:
    metrics = catalog.shared.metrics
    assert [doubt.code for doubt in doubts({metric: parse(text, metrics[metric])}, metrics)] == ["out_of_bounds"]


@pytest.mark.parametrize("typed", ["{}:00:00", "4 min {}", "4m{}s"])
def test_a_time_of_5000_digits_is_asked_again(catalog: Catalog, typed: str) -> None:
    with pytest.raises(NumberError):
        parse(typed.format("9" * 5000), catalog.shared.metrics["handle_time"])


@pytest.mark.parametrize(
    ("language", "metric", "text", "codes"),
    [
        ("en", "calls_per_day", "80 phone calls", []),
        ("en", "calls_per_day", "80 chats", ["other_noun"]),
        ("nb", "items_stocked_per_shift", "8 paller", ["other_noun"]),
        ("nb", "items_stocked_per_shift", "8 pallelister", ["other_noun"]),
        ("nb", "items_stocked_per_shift", "80 varene", []),
        ("it", "calls_per_day", "80 chiamata", []),
        ("es", "complaints_per_week", "5 quejas", []),
        ("it", "calls_per_day", "80 telefonate", ["other_noun"]),
        ("nb", "calls_per_day", "60 anrop i uka", ["worked_parts"]),
    ],
)
def test_another_thing_than_is_counted_is_asked_about(
    tmp_path: Path, catalog: Catalog, language: str, metric: str, text: str, codes: list[str]
) -> None:
    profile = tmp_path / "me.yaml"
    profile.write_text("work: [{name: A}]\n", "utf-8")
    interview, step = Interview(profile, catalog, [], NumberReader(TYPED, DECIMAL[language]), language), Step("", metric, 0)
    assert [doubt.code for doubt in interview.doubts(step, text)] == codes
    for unit in ("80 weeks", "80 euro", "80 prosent"):
        with pytest.raises(NumberError):
            interview.doubts(step, unit)


@pytest.mark.parametrize(
    ("language", "calls", "share"),
    [("en", "about 60", "about 90%"), ("es", "cerca de 60", "90\u00a0% aprox."), ("it", "circa 60", "90% circa"),
     ("nb", "ca. 60", "ca. 90\u00a0%")],
)  # fmt: skip
def test_what_was_told_roughly_is_written_so(tmp_path: Path, catalog: Catalog, language: str, calls: str, share: str) -> None:
    profile = tmp_path / "me.yaml"
    profile.write_text("work: [{name: A, numbers: {calls_per_day: ca. 60, csat: roughly 90%, qa_score: 90%}}]\n", "utf-8")
    figures = read_person(profile, catalog).written(0, language)
    assert [figures[metric].whole for metric in ("calls_per_day", "csat")] == [calls, share]
    assert "90" in figures["qa_score"].whole.split()[0]


def test_the_code_of_a_currency_stands_apart_from_its_number(catalog: Catalog) -> None:
    metric = next(row for row in catalog.shared.metrics.values() if row.kind == "money")
    assert format_number(Number(metric.id, Decimal(1200), "EUR"), metric, "es_CL") == "EUR\u00a01.200"


@pytest.mark.parametrize(
    ("code", "text", "before", "years"),
    [
        ("en", "from 2.1% to 1.4%", "2.1", 0),
        ("en", "2.1% -> 1.4% in two years", "2.1", 2),
        ("es", "de 2,1 % a 1,4 %", "2.1", 0),
        ("es", "2,1 % -> 1,4 % en dos años", "2.1", 2),
        ("it", "dal 2,1 % all'1,4 %", "2.1", 0),
        ("it", "2,1 % -> 1,4 % in due anni", "2.1", 2),
        ("nb", "fra 2,1 % til 1,4 %", "2.1", 0),
        ("nb", "2,1 % -> 1,4 % på to år", "2.1", 2),
    ],
)
def test_a_fall_told_in_words_is_a_change_and_its_time_may_be_written_out(
    catalog: Catalog, code: str, text: str, before: str, years: int
) -> None:
    number = number_reader(code, catalog).read(text, catalog.shared.metrics["shrink_rate"])
    assert (str(number.before), str(number.value)) == (before, "1.4")
    assert number.within == (years * YEAR or None)


def test_a_rise_told_in_words_may_as_well_be_a_range(catalog: Catalog) -> None:
    with pytest.raises(NumberError):
        number_reader("en", catalog).read("from 60 to 80", catalog.shared.metrics["calls_per_day"])


@pytest.mark.parametrize(
    ("text", "code", "written"),
    [
        ("1.5 days", "en", "1.5 days"),
        ("0,5 dag", "nb", "0,5 dag"),
        ("2,5 dager", "nb", "2,5 dager"),
        ("1,5 giorni", "it", "1,5 giorni"),
        ("1,5 semanas", "es", "1,5 semanas"),
        ("3 virkedager", "nb", "3 virkedager"),
        ("2 business days", "en", "2 working days"),
        ("1 día hábil", "es", "1 día hábil"),
        ("4 giorni lavorativi", "it", "4 giorni lavorativi"),
    ],
)
def test_days_of_work_are_told_as_they_were_typed(catalog: Catalog, text: str, code: str, written: str) -> None:
    metric = catalog.shared.metrics["resolution_time"]
    assert format_number(NumberReader(catalog.typed, "." if code == "en" else ",").read(text, metric), metric, code) == written


@pytest.mark.parametrize(
    ("code", "text", "told"),
    [
        ("en", "7m20s -> 6m50s", "30 sec (from 7 min 20 sec to 6 min 50 sec)"),
        ("es", "7m20s -> 6m50s", "30 s (de 7 min 20 s a 6 min 50 s)"),
        ("it", "da 3 ore a 1 ora", "2 h (da 3 h a 1 h)"),
        ("nb", "3 timer -> 1 time på 2 uker", "2 t (fra 3 t til 1 t i løpet av 2 uker)"),
    ],
)
def test_what_was_saved_is_the_difference(tmp_path: Path, catalog: Catalog, code: str, text: str, told: str) -> None:
    metric, file = "reporting_time_saved", tmp_path / "p.yaml"
    work = f"work: [{{name: A, position: B, duties: [prepare-reports], numbers: {{{metric}: {text}}}}}]"
    file.write_text(f"basics: {{name: Ada}}\nmeta: {{language: {code}}}\n{work}\n", "utf-8")
    assert read_person(file, catalog).written(0, code)[metric].whole.replace("\u00a0", " ") == told
    with pytest.raises(NumberError):
        NumberReader(catalog.typed).read("5m -> 6m", catalog.shared.metrics[metric])


@pytest.mark.parametrize("text", ["4.4 out of 5", "4,4 su 5", "4.4/5", "4,4 de 5", "4,4 av 5"])
def test_satisfaction_in_points_is_offered_as_a_share_and_asked_about(catalog: Catalog, text: str) -> None:
    metrics = catalog.shared.metrics
    number = NumberReader(catalog.typed).read(text, metrics["csat"])
    assert number.value == 88
    assert [doubt.code for doubt in doubts({"csat": number}, metrics)] == ["worked_points"]
    with pytest.raises(NumberError):
        NumberReader(catalog.typed).read(text, metrics["retention_rate"])


@pytest.mark.parametrize(("text", "value"), [("180 MNOK", 180_000_000), ("2,5 MEUR", 2_500_000), ("900 tkr", 900_000)])
def test_a_sum_may_be_multiplied_by_a_letter_of_its_currency(catalog: Catalog, text: str, value: int) -> None:
    assert NumberReader(catalog.typed, ",").read(text, catalog.shared.metrics["budget_managed"]).value == value


@pytest.mark.parametrize(
    ("language", "text", "asked"),
    [("en", "1.000", "Is that 1,000?"), ("en-GB", "about 1.000", "Is that 1,000?"), ("es-ES", "1,000", "¿Son 1.000?"),
     ("it", "1,000", "Sono 1.000?"), ("nb", "1,000", "Er det 1 000?")],
)  # fmt: skip
def test_thousands_with_the_mark_of_decimals_are_asked_about_once_and_named_again(
    tmp_path: Path, catalog: Catalog, language: str, text: str, asked: str
) -> None:
    path, writing = tmp_path / "me.yaml", catalog.writing(language)
    metric = next(id_ for id_, row in catalog.shared.metrics.items() if row.kind == "count" and row.low <= 1000 <= row.high)
    step = Step("", metric, 0)
    path.write_text(f"work: [{{name: A, numbers: {{{metric}: '{text}'}}}}]\nmeta: {{language: {language}}}\n", "utf-8")
    interview = Interview(path, catalog, [], number_reader(language, catalog), language)
    said = [doubt_text(doubt, writing).replace("\u00a0", " ") for doubt in interview.offered(step, text)[1]]
    assert said.count(asked) == 1
    told = [doubt_text(doubt, writing).replace("\u00a0", " ") for doubt in read_person(path, catalog).doubts()]
    assert writing.messages["is_that_for"].partition("{0}")[0] in told[0]


@pytest.mark.parametrize(
    ("text", "decimal"), [("1,000", "."), ("1.000", ","), ("1.5", "."), ("0.125", "."), ("1,200.500", "."), ("10.0000", ".")]
)
def test_numbers_that_can_be_read_in_one_way_are_not_asked_about(text: str, decimal: str) -> None:
    assert not NumberReader(TYPED, decimal).is_unsure(text)
