"""The person's own numbers: read in every usual form, kept exactly, questioned where they can hardly be, written by CLDR."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from resume_helper.catalog import Catalog, find
from resume_helper.catalog.entries import Metric
from resume_helper.person.amounts import NumberError
from resume_helper.person.doubts import Doubt, doubts
from resume_helper.person.interview import without_noun
from resume_helper.person.numbers import Number, NumberReader
from resume_helper.person.periods import MONTH
from resume_helper.person.written import format_number
from resume_helper.quantity import plain_number
from resume_helper.render.profile import doubt_text

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
    assert format_number(parse("2000 sq ft", METRICS["area"]), METRICS["area"], "en") == "2,000 ft²"
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
    assert [doubt.code for doubt in doubts({"count": number}, METRICS)] == ["worked_out"]


def test_another_period_is_worked_out_in_the_open_and_never_rounded_up() -> None:
    number = parse("401/week", METRICS["count"])
    values = Decimal(80), Decimal(401), Decimal(44), Decimal(220)
    assert doubts({"count": number}, METRICS) == [Doubt(METRICS["count"], "worked_out", values)]
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
    written = format_number(Number(metric.id, value), metric, code)
    assert parse(written, metric, DECIMAL[code]).value == value, written


def test_numbers_that_contradict_each_other_or_can_hardly_be_are_questioned(catalog: Catalog) -> None:
    metrics = catalog.shared.metrics
    busy = {"calls_per_day": parse("80", metrics["calls_per_day"]), "handle_time": parse("9 min", metrics["handle_time"])}
    assert [doubt.code for doubt in doubts(busy, metrics)] == ["too_long"]
    busy["handle_time"] = parse("5 min", metrics["handle_time"])
    assert doubts(busy, metrics) == []
    for metric, text in (("calls_per_day", "8000"), ("csat", "4.7"), ("sales_growth", "8000%")):
        assert [doubt.code for doubt in doubts({metric: parse(text, metrics[metric])}, metrics)] == ["out_of_bounds"]


@pytest.mark.parametrize(
    ("metric", "text", "said"),
    [
        ("handle_time", "999999m", "¿Es correcto 694 días 10 h 39 min en «{}»? Lo esperable sería una cifra entre 1 s y 4 h."),
        ("handle_time", "5m -> 6 h", "¿Es correcto 6 h en «{}»? Lo esperable sería una cifra entre 1 s y 4 h."),
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


@pytest.mark.parametrize(("metric", "text"), [("items_stocked_per_shift", "2"), ("ramp_up_time", "12 months"), ("csat", "10%")])
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
    ("language", "text", "without"),
    [
        ("en", "60 calls", "60"),
        ("en", "about 60 calls a day", "about 60 a day"),
        ("en", "60 chats", "60 chats"),
        ("en", "60 per day", "60 per day"),
        ("es", "60 llamadas por d\u00eda", "60 por d\u00eda"),
        ("it", "60 chiamate", "60"),
        ("nb", "60 anrop per dag", "60 per dag"),
        ("nb", "60 dag", "60 dag"),
    ],
)
def test_a_count_may_name_what_it_counts(catalog: Catalog, language: str, text: str, without: str) -> None:
    assert without_noun(text, catalog.writing(language).metrics["calls_per_day"], TYPED.periods) == without


@pytest.mark.parametrize("typed", ["{}:00:00", "4 min {}", "4m{}s"])
def test_a_time_of_5000_digits_is_asked_again(catalog: Catalog, typed: str) -> None:
    with pytest.raises(NumberError):
        parse(typed.format("9" * 5000), catalog.shared.metrics["handle_time"])
