"""The number that stands among other words: in an answer, and in a line of the person's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import yaml

from resume_helper.person import number_reader, read_person
from resume_helper.person.amounts import NumberError
from resume_helper.person.interview import Interview, Step
from resume_helper.person.lines import contradicted
from resume_helper.person.saving import set_number

if TYPE_CHECKING:
    from pathlib import Path

    from resume_helper.catalog import Catalog


def interview(folder: Path, catalog: Catalog, code: str, *lines: str) -> Interview:
    duties = ["answer-inbound-calls", "resolve-complaints", "ensure-customer-satisfaction"]
    job = {"name": "Hill", "position": "Aide", "startDate": "2019", "duties": duties, "highlights": [*lines]}
    (folder / "p.yaml").write_text(yaml.safe_dump({"work": [job], "meta": {"language": code}}, allow_unicode=True), "utf-8")
    return Interview(folder / "p.yaml", catalog, duties, number_reader(code, catalog), code)


@pytest.mark.parametrize(
    ("code", "metric", "text", "number"),
    [
        ("en", "calls_per_day", "I take like 60 a day most of the time", "like 60"),
        ("en", "csat", "my score was 97, best of all", "97"),
        ("en", "handle_time", "it took me around 4 min", "around 4 min"),
        ("es", "complaints_per_week", "pues serían unos 20 a la semana", "unos 20"),
        ("it", "complaints_per_week", "ne facevo circa 20 a settimana", "circa 20"),
        ("nb", "complaints_per_week", "det var vel ca. 20 i uka", "ca. 20"),
    ],
)
def test_the_one_number_of_a_sentence_is_asked_about(
    tmp_path: Path, catalog: Catalog, code: str, metric: str, text: str, number: str
) -> None:
    offered, doubts = interview(tmp_path, catalog, code).offered(Step("", metric, 0), text)
    assert offered == number
    assert doubts[0].code == "is_that"


@pytest.mark.parametrize("text", ["the target was 95% and I made 97", "60 calls, 4 minutes each", "in 2022 it was 97%"])
def test_of_two_numbers_in_a_sentence_none_is_taken(tmp_path: Path, catalog: Catalog, text: str) -> None:
    with pytest.raises(NumberError) as error:
        interview(tmp_path, catalog, "en").offered(Step("", "csat", 0), text)
    assert error.value.code == "one_number"


@pytest.mark.parametrize("text", ["it was 3 days or so", "about 300 $ I think", "some 20 each, in 4 h"])
def test_what_is_in_another_unit_is_no_number_of_it(tmp_path: Path, catalog: Catalog, text: str) -> None:
    with pytest.raises(NumberError):
        interview(tmp_path, catalog, "en").offered(Step("", "csat", 0), text)


@pytest.mark.parametrize(
    ("code", "metric", "line", "number"),
    [
        ("en", "calls_per_day", "Answered around 50 inbound calls a day about bills", "around 50 inbound calls"),
        (
            "es",
            "calls_per_day",
            "Atenci\u00f3n de unas 60 llamadas al d\u00eda de clientes",
            "unas 60 llamadas al d\u00eda de clientes",
        ),
        ("it", "calls_per_day", "Rispondo a circa 70 chiamate al giorno", "circa 70 chiamate"),
        ("nb", "calls_per_day", "Svarer p\u00e5 omtrent 70 anrop om dagen", "omtrent 70 anrop"),
        ("en", "complaints_per_week", "Resolve over 20 complaints a week", "20 complaints"),
        ("en", "calls_per_day", "Answer 40-50 calls a day", ""),
        ("en", "calls_per_day", "Answer 50 calls a day in a team of 12", ""),
        ("en", "calls_per_day", "Answer calls from members", ""),
        ("en", "csat", "Resolve complaints, 92% of them at once", ""),
    ],
)
def test_a_line_offers_its_number_where_it_is_plain_which(
    tmp_path: Path, catalog: Catalog, code: str, metric: str, line: str, number: str
) -> None:
    assert interview(tmp_path, catalog, code, line).told_by(line, Step("", metric, 0)) == number


@pytest.mark.parametrize(
    ("code", "metric", "line"),
    [
        ("en", "calls_per_day", "Answered fewer than 70 calls a day"),
        ("en", "calls_per_day", "Answered up to 70 calls a day"),
        ("en", "calls_per_day", "Answered 70 calls a day at most"),
        ("en", "calls_per_day", "Reduced the calls I took from 70 a day"),
        ("en", "calls_per_day", "Answered calls with a target of 70 a day"),
        ("en", "csat", "Improved customer satisfaction by 12%"),
        ("es", "calls_per_day", "Atend\u00ed hasta 70 llamadas al d\u00eda"),
        ("es", "calls_per_day", "Atend\u00ed 70 llamadas al d\u00eda como m\u00e1ximo"),
        ("es", "csat", "Mejor\u00e9 la satisfacci\u00f3n del cliente en un 12 %"),
        ("it", "calls_per_day", "Rispondevo a meno di 70 chiamate al giorno"),
        ("it", "calls_per_day", "Rispondevo a 70 chiamate al giorno al massimo"),
        ("it", "csat", "Migliorata la soddisfazione dei clienti del 12%"),
        ("nb", "calls_per_day", "Svarte p\u00e5 f\u00e6rre enn 70 anrop om dagen"),
        ("nb", "calls_per_day", "Svarte p\u00e5 maks 70 anrop om dagen"),
        ("nb", "complaints_per_week", "Reduserte klager med 20 i uka"),
    ],
)
def test_a_line_offers_no_limit_no_target_and_not_by_how_much_something_changed(
    tmp_path: Path, catalog: Catalog, code: str, metric: str, line: str
) -> None:
    asked, step = interview(tmp_path, catalog, code, line), Step("", metric, 0)
    assert asked.own_line(step) == line  # which is shown all the same
    assert not asked.told_by(line, step)


@pytest.mark.parametrize(
    ("code", "metric", "line", "number"),
    [
        ("en", "csat", "Raised customer satisfaction to 97%", "97%"),
        ("en", "calls_per_day", "Under supervision, answered 70 calls a day", "70 calls"),
        ("es", "csat", "Sub\u00ed la satisfacci\u00f3n del cliente al 97 %", "97 %"),
        ("it", "csat", "Migliorata la soddisfazione dei clienti al 97%", "97%"),
        ("nb", "complaints_per_week", "\u00d8kte l\u00f8ste klager til 20 i uka", "20"),
    ],
)
def test_a_line_offers_what_something_came_to(
    tmp_path: Path, catalog: Catalog, code: str, metric: str, line: str, number: str
) -> None:
    assert interview(tmp_path, catalog, code).told_by(line, Step("", metric, 0)) == number


def test_what_a_line_offers_is_doubted_as_what_is_typed(tmp_path: Path, catalog: Catalog) -> None:
    line = "Rispondo a 1.200 chiamate al mese"
    asked, step = interview(tmp_path, catalog, "it", line), Step("", "calls_per_day", 0)
    assert [doubt.code for doubt in asked.offered(step, asked.told_by(line, step))[1]] == ["worked_out"]


def test_a_line_without_end_is_read_all_the_same(tmp_path: Path, catalog: Catalog) -> None:
    line = "Answer 50 calls a day " + "and more " * 12_000
    assert interview(tmp_path, catalog, "en").told_by(line, Step("", "calls_per_day", 0)) == "50 calls"
    line = "under raised " * 10_000 + "50 calls a day"
    assert not interview(tmp_path, catalog, "en").told_by(line, Step("", "calls_per_day", 0))


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("en", "Answered around 50 inbound calls a day"),
        ("es", "Atenci\u00f3n de unas 50 llamadas al d\u00eda"),
        ("it", "Rispondo a circa 50 chiamate al giorno"),
        ("nb", "Svarer p\u00e5 omtrent 50 anrop om dagen"),
    ],
)
def test_a_number_of_a_profile_that_its_line_contradicts_is_named(
    tmp_path: Path, catalog: Catalog, code: str, line: str
) -> None:
    path = interview(tmp_path, catalog, code, line, "Kept 3 tills").path
    for said, codes in (("120", ["other_than_line"]), ("50", []), ("about 50", [])):
        set_number(path, 0, "calls_per_day", said)
        set_number(path, 0, "complaints_per_week", "7")  # of which no line tells
        assert [doubt.code for doubt in contradicted(read_person(path, catalog))] == codes
