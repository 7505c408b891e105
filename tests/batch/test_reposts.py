"""Postings that are one job again are told as one, and those that are none are told apart."""

from __future__ import annotations

import csv
import json
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from resume_helper.batch import Loaded, Options, Source, check
from resume_helper.batch.finishing import summarized, write_pages, write_table
from resume_helper.batch.tables import Fields, posting_of
from resume_helper.batch.tally import Tally
from resume_helper.render import ranking, table
from resume_helper.render.terms import LONGEST, Terms, lines_of, terms_of
from resume_helper.reposts import Reposts, fingerprint
from resume_helper.suggestion import suggest

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path
    from typing import Any

    from resume_helper.catalog import Catalog

POSTING = """Customer Service Advisor

Location: {town}
Salary: {pay} per hour
Closing date: {until}
{reference}

What you will do
- Answer {calls} or more inbound calls a day from customers
- Resolve complaints and escalate complex cases to your team leader
- Process returns and refunds, {times}

{stamp}
"""
FIRST = {
    "town": "Leeds",
    "pay": "£12.50",
    "until": "5 May 2027",
    "reference": "Ref: CSA/201",
    "calls": "60",
    "times": "Saturdays from 9:00 to 17:00",
    "stamp": "12 applicants",
}
AGAIN = {
    "until": "Friday, 19 June 2027",
    "reference": "Job ID: 99182",
    "calls": "80",
    "stamp": "Posted 3 days ago\nEasy apply\nLinkedIn",
}
PEOPLE = {"ana": "operate-cash-register", "bob": "answer-inbound-calls"}


def posting(**other: str) -> str:
    return POSTING.format(**FIRST | other)


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> Loaded:
    folder = tmp_path_factory.mktemp("people")
    for name, duty in PEOPLE.items():
        who = f"basics: {{name: {name.title()} Torres}}\nwork: [{{name: A, position: B, duties: [{duty}]}}]\n"
        (folder / f"{name}.yaml").write_text(f"{who}meta: {{language: en-GB}}\n", "utf-8")
    return check(Options(profiles=tuple(folder / f"{name}.yaml" for name in PEOPLE), own=True))


@pytest.fixture(scope="module")
def lines(loaded: Loaded) -> list[str]:
    """The records of a job that comes three times, of one in another town, and of one with other pay."""
    texts = {
        "a": posting(),
        "b": posting(**AGAIN),
        "c": posting(town="York"),
        "d": posting(pay="£14.00"),
        "e": posting(**AGAIN | {"until": FIRST["until"], "reference": ""}),
    }
    return [loaded.outcome(Source(f"{name}.txt", text)).line for name, text in texts.items()]


@pytest.mark.parametrize("changed", [*AGAIN, "all"])
def test_another_date_reference_stamp_or_count_makes_no_other_job(catalog: Catalog, changed: str) -> None:
    other = AGAIN if changed == "all" else {changed: AGAIN[changed]}
    first, again = (fingerprint(text, suggest(text, catalog), catalog) for text in (posting(), posting(**other)))
    assert first == again != ""


@pytest.mark.parametrize(
    ("name", "told"),
    [("town", "York"), ("pay", "£13.10"), ("times", "Saturdays from 14:00 to 22:00"), ("times", "Sundays from 9:00 to 17:00")],
)
def test_another_town_pay_or_time_of_work_does(catalog: Catalog, name: str, told: str) -> None:
    first, other = (fingerprint(text, suggest(text, catalog), catalog) for text in (posting(), posting(**{name: told})))
    assert first != other


TITLED = "{0}\n\nWhat you will do\n- Answer inbound calls from customers\n- Support {1} customers and process returns\n"


@pytest.mark.parametrize(
    ("first", "other"),
    [
        (("Teller 1", "all"), ("Teller 2", "all")),
        (("Store 114 Cashier", "all"), ("Store 209 Cashier", "all")),
        (("Tier 1 Support Agent (Ref: 12)", "all"), ("Tier 2 Support Agent (Ref: 12)", "all")),
        (("B2B Support Agent", "all"), ("B2C Support Agent", "all")),
        (("Support Agent", "B2B"), ("Support Agent", "B2C")),
        (("Support Agent", "10 L1/L2"), ("Support Agent", "10 L2/L3")),
    ],
)
def test_another_number_in_the_title_or_another_name_with_a_digit_does(
    catalog: Catalog, first: tuple[str, str], other: tuple[str, str]
) -> None:
    texts = [TITLED.format(*said) for said in (first, other)]
    assert len({fingerprint(text, suggest(text, catalog), catalog) for text in texts}) == 2


@pytest.mark.parametrize(
    "title", ["Teller 1 (Ref: A12)", "Teller 1 - Job ID 99182", "JR12345 Teller 1", "Teller 1, 5/6/2027", "Teller 1 | 4711234"]
)
def test_a_reference_or_a_date_in_the_title_does_not(catalog: Catalog, title: str) -> None:
    first, again = (TITLED.format(said, "all") for said in ("Teller 1", title))
    assert fingerprint(first, suggest(first, catalog), catalog) == fingerprint(again, suggest(again, catalog), catalog)


OTHERS = {
    "es": """Cajera\n{0}\nFecha límite: {1}\n\nFunciones\n- Cobrar a los clientes en caja
- Gestionar devoluciones y cambios en la tienda\n- Hacer el arqueo de caja al cierre\n""",
    "it": """Cassiera\n{0}\nScadenza: {1}\n\nMansioni\n- Incassare i pagamenti dei clienti alla cassa
- Gestire resi e cambi nel negozio\n- Fare la chiusura della cassa a fine giornata\n""",
    "nb": """Butikkmedarbeider\n{0}\nSøknadsfrist: {1}\n\nOppgaver\n- Betjene kassen og ta betalt av kunder
- Behandle returer og bytter i butikken\n- Gjøre opp kassen etter stengetid\n""",
}
DATES = {
    "es": (("Referencia: A-12", "3 de mayo de 2027"), ("Ref. 4471", "viernes 14 de junio de 2027")),
    "it": (("Riferimento: A-12", "3 maggio 2027"), ("Rif. 4471", "venerdì 14 giugno 2027")),
    "nb": (("Referanse: 12", "3. mai 2027"), ("Finnkode 4471", "fredag 14. juni 2027")),
}


@pytest.mark.parametrize("code", OTHERS)
def test_so_it_is_in_each_language(catalog: Catalog, code: str) -> None:
    texts = [OTHERS[code].format(*told) for told in DATES[code]]
    first, again = (fingerprint(text, suggest(text, catalog), catalog) for text in texts)
    assert first == again != ""


def test_what_has_nothing_to_suggest_is_a_repost_where_all_its_words_are_the_same(catalog: Catalog) -> None:
    texts = ("Number 3 in town", " Number 3\nin town\n", "Number 4 in town", "", " \n")
    marks = [fingerprint(text, suggest(text, catalog), catalog) for text in texts]
    assert [marks.index(mark) for mark in marks] == [0, 0, 2, 3, 3]
    assert marks[3] == ""


def test_of_postings_without_a_word_none_is_a_repost() -> None:
    jobs = Reposts[str]()
    assert [jobs.first({"fingerprint": mark}, mark) for mark in ("", "", "a", "a")] == [None, None, None, "a"]


def test_a_line_of_a_hundred_thousand_characters_is_read(catalog: Catalog) -> None:
    report = suggest(posting(), catalog)
    for text in ("9" * 100_000, "a" * 100_000, "ref " * 25_000 + "1", "may 1 " * 16_000, "a1/" * 33_000):
        assert fingerprint(text, report, catalog)


def ranked(lines: list[str], loaded: Loaded) -> tuple[list[ranking.Ranked], ranking.Words]:
    rows = ranking.Rows()
    for line in lines:
        rows.add(json.loads(line))
    return rows.ranked(), ranking.Words(loaded.catalog.writing("en-GB"), {}, {"ana": "Ana Torres"})


def test_a_ranking_shows_a_job_once_and_tells_jobs_of_one_title_apart(lines: list[str], loaded: Loaded) -> None:
    rows, words = ranked(lines, loaded)
    shown = ranking.to_text([row for row in rows if row.who["profile"] == "ana"], words).splitlines()
    heads = [n for n, line in enumerate(shown) if line[3:6] == "%  "]
    assert [shown[n + 1].strip() for n in heads] == [
        "Leeds · £12.50 per hour · Deadline to apply: 5 May 2027",
        "York · £12.50 per hour · Deadline to apply: 5 May 2027",
        "Leeds · £14.00 per hour · Deadline to apply: 5 May 2027",
    ]
    assert [line.strip() for line in shown if "also in" in line] == ["also in: b.txt (Friday, 19 June 2027), e.txt"]
    told = json.loads(ranking.to_json(rows))
    assert [row.get("copies") for row in told[:3]] == [["b.txt", "e.txt"], None, None]
    assert {row["place"] for row in told} == {"Leeds", "York"}
    cells = [dict(zip(ranking.HEAD, row, strict=True)) for row in ranking.to_rows(rows, words)]
    assert [(row["source"], row["copies"], row["place"]) for row in cells[:2]] == [
        ("a.txt", "b.txt; e.txt", "Leeds"), ("c.txt", "", "York"),
    ]  # fmt: skip


def test_a_page_of_a_ranking_has_the_name_of_the_person_and_leads_to_postings(lines: list[str], loaded: Loaded) -> None:
    rows, words = ranked(lines, loaded)
    shown = [*ranking.to_page(rows, words, lambda row: f"jobs/{row.source}")]
    assert [line.text for line in shown if line.role == "title"] == ["Postings that fit Ana Torres", "Postings that fit bob"]
    assert [line.link for line in shown if line.text in ("a.txt", "c.txt")] == ["jobs/a.txt", "jobs/c.txt"] * 2
    untitled = [*ranking.to_page([rows[0]._replace(title="")], words, lambda _: "jobs/a.txt")]
    assert [(line.role, line.text, line.link) for line in untitled if line.link] == [("heading", "a.txt · 5%", "jobs/a.txt")]


def test_the_index_shows_a_job_once_and_leads_to_the_pages_of_all(lines: list[str], loaded: Loaded, tmp_path: Path) -> None:
    for form, suffix in (("html", ".html"), ("markdown", ".md")):
        write_pages(lines, tmp_path, form, loaded, None)
        page = (tmp_path / f"index{suffix}").read_text("utf-8")
        assert page.count("Customer Service Advisor") == 3
        assert "All postings (5)" in page
        assert "Call centre (5)" in page
        assert all(f"{name}{suffix}" in page for name in "abcde")
        assert page.count("also in: ") == 1
        assert "York · £12.50 per hour · Deadline to apply: 5 May 2027" in page


def test_a_table_has_a_row_for_each_posting_and_says_of_which_it_is_a_repost(
    lines: list[str], loaded: Loaded, tmp_path: Path
) -> None:
    write_table(lines, tmp_path / "o.csv", loaded, table.POSTINGS)
    with (tmp_path / "o.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row["repost_of"] for row in csv.DictReader(file)] == ["", "a.txt", "", "", "a.txt"]


def test_a_summary_counts_a_job_once(lines: list[str], loaded: Loaded, tmp_path: Path) -> None:
    told = json.loads(summarized(lines, tmp_path / "s.json", loaded, None))
    assert (told["postings"], told["reposts"], told["status"]) == (5, 2, {"ok": 3})
    assert max(row["postings"] for row in told["duties"]) == 3
    assert "5 postings, without reposts 3 (" in summarized(lines, tmp_path / "s.md", loaded, None)
    assert "5 postings, 0 failed, 2 reposts of others" in str(Tally(lines))


def test_what_a_table_tells_is_carried_over_where_the_posting_does_not(loaded: Loaded) -> None:
    told = {
        "Título del puesto": "Teleoperador",
        "Empresa": "Luz y Gas Norte",
        "Ubicación": "Gijón",
        "Fecha límite": "2027-05-30",
        "Fecha de publicación": "2027-04-02",
        "Enlace": "https://jobs.example/a?id=1&x=(2)|",
        "Descripción": "Recepción de llamadas, gestión de reclamaciones\nRegistro de incidencias y gestión de devoluciones.",
    }
    record = json.loads(loaded.outcome(posting_of(told, "t.csv:2", Fields())).line)
    assert record["posting"]["title"] == "Teleoperador"
    terms = terms_of(record)
    assert terms == ("Luz y Gas Norte", "Gijón", "", "2027-05-30", "")
    (told_apart,) = lines_of([("", terms, loaded.catalog.writing("es"))])
    assert told_apart == "Luz y Gas Norte · Gijón · Fecha límite: 2027-05-30"
    (cells,) = table.rows(record, form=table.POSTINGS)
    row = dict(zip(table.head(form=table.POSTINGS), cells, strict=True))
    assert (str(row["deadline"]), row["company"], row["posted"]) == ("2027-05-30", "Luz y Gas Norte", "2027-04-02")
    own = told | {"Descripción": posting(), "Título del puesto": "Adviser"}
    assert terms_of(json.loads(loaded.outcome(posting_of(own, "t.csv:3", Fields())).line))[1:4] == (
        "Leeds", "£12.50 per hour", "5 May 2027",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("company", {"@type": "Organization", "display_name": "Hill Ltd"}, "Hill Ltd"),
        ("place", {"country": "UK", "city": "Leeds"}, "Leeds"),
        ("place", ["Leeds", {"name": "York"}, None, 5], "Leeds, York, 5"),
        ("place", {"area": "Leeds"}, ""),
        ("place", [[["Leeds"]]], ""),
        ("company", True, ""),
        ("company", b"Hill", ""),
        ("company", 24, "24"),
        ("posted", date(2027, 5, 3), "2027-05-03"),
        ("posted", datetime(2027, 5, 3, 10, tzinfo=UTC), "2027-05-03"),
        ("posted", "3 maggio 2027", "3 maggio 2027"),
        ("posted", "2027-05-03T10:00:00Z", "2027-05-03T10:00:00Z"),
        ("posted", 1745000000, ""),
        ("data", "tutto quello che serve", ""),
        ("data", "raw " * 20 + "1", ""),
        ("data", {"x": 1}, ""),
    ],
)
def test_of_what_a_table_tells_texts_numbers_and_days_are_carried_over(name: str, value: object, told: str) -> None:
    source = posting_of({"text": posting(), {"place": "location"}.get(name, name): value}, "t.jsonl:2", Fields())
    assert getattr(source, {"data": "posted"}.get(name, name)) == told


@pytest.mark.parametrize("url", ["javascript:alert(1)", "jobs.example/1", "https://x\" onclick='y'", "https://x/" + "y" * 2000])
def test_what_is_no_address_is_not_carried_over(url: str) -> None:
    assert posting_of({"text": posting(), "url": url}, "t.csv:2", Fields()).url == ""


def test_another_employer_or_town_of_a_table_is_another_job(loaded: Loaded) -> None:
    rows = [{"text": posting()} | more for more in ({}, {"company": "Hill Ltd"}, {"company": "Dale Ltd"}, {"posted": "1 May"})]
    marks = [json.loads(loaded.outcome(posting_of(row, "t", Fields())).line)["posting"]["fingerprint"] for row in rows]
    assert [marks.index(mark) for mark in marks] == [0, 1, 2, 0]


def test_what_tells_postings_apart_is_short_and_of_the_posting_s_own_words() -> None:
    conditions = [{"kind": "place", "text": text} for text in ("Leeds", "hybrid in\nLeeds", "x" * 200, "hybrid in Leeds")]
    record: Mapping[str, Any] = {"posting": {"source": "a", "place": "Hull"}, "conditions": conditions[:2]}
    assert terms_of(record).place == "hybrid in Leeds"
    assert len(terms_of({**record, "conditions": conditions}).place) == LONGEST
    assert terms_of({"posting": {"place": "Hull"}}) == ("", "Hull", "", "", "")


def test_hours_stand_behind_what_tells_postings_apart_where_they_differ_in_nothing_else(loaded: Loaded) -> None:
    writing = loaded.catalog.writing("en")
    full, part = (Terms("Hill Ltd", "Leeds", "£13 an hour", "", f"{hours} hours a week") for hours in (38, 20))
    rows = [("Cashier", full, writing), ("Cashier", part, writing), ("Teller", full, writing), ("Teller", full, writing)]
    same = "Hill Ltd · Leeds · £13 an hour"
    assert lines_of(rows) == [f"{same} · 38 hours a week", f"{same} · 20 hours a week", same, same]
