"""A table of a batch, and the counts of its summary."""

from __future__ import annotations

import csv
import re
from typing import TYPE_CHECKING, Any

import pytest

from resume_helper.catalog.entries import DutyWords
from resume_helper.render import summary as forms
from resume_helper.render import table
from resume_helper.summary import Summary

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from resume_helper.catalog import Catalog


@pytest.mark.parametrize("mark", ["=", "+", "-", "@", "\t=", "\r@", " =", "\uff1d", "\uff20"])
def test_no_cell_is_a_formula(mark: str) -> None:
    evil = f"{mark}SUM(A1)"
    record = {"posting": {"source": evil, "title": evil}, "status": "error", "duties": [], "error": evil}
    (row,) = csv.DictReader(map(table.csv_line, [table.head(), *table.rows(record)]))
    assert {row["source"], row["title"], row["error"]} == {f"'{evil.strip()}"}


def test_all_other_cells_are_as_they_are() -> None:
    record = {"posting": {"source": "a=b", "title": "1+1 (-2) @home"}, "status": "error", "duties": [], "error": "'x', \"y\""}
    (row,) = csv.DictReader(map(table.csv_line, [table.head(), *table.rows(record)]))
    assert (row["source"], row["title"], row["error"]) == ("a=b", "1+1 (-2) @home", "'x', \"y\"")


def listed(record: Mapping[str, Any], why: str = "", form: str = table.BULLETS) -> Iterator[dict[str, str]]:
    """The rows of a record in a CSV, where Ana and Bob are held against postings."""
    rows = [table.head(["ana", "bob"], form), *table.rows(record, why, ["ana", "bob"], form)]
    assert {len(row) for row in rows} == {len(rows[0])}
    return csv.DictReader(map(table.csv_line, rows))


def test_what_has_no_suggestions_says_why_and_shares_are_told_in_percent() -> None:
    posting = {"source": "p", "title": "Teller", "language": "en", "sector": "bank"}
    people = [{"profile": "ana", "score": 0.272, "duties": ["sell"]}, {"profile": "bob", "score": 1, "duties": []}]
    duty = {"id": "sell", "name": "Sell", "score": 0.949, "evidence": [{"quote": "Sell"}], "bullets": [{"text": "Sold"}]}
    record = {"posting": posting, "status": "ok", "duties": [duty], "people": people}
    (row,) = listed(record)
    assert (row["score"], row["done_by"], row["fit ana"], row["fit bob"], row["error"]) == ("95%", "ana", "27%", "100%", "")
    silent = {"posting": posting, "status": "no_duties", "duties": [], "people": people}
    (row,) = listed(silent, "Nothing here")
    assert (row["duty"], row["error"], row["fit ana"]) == ("", "Nothing here", "")


@pytest.mark.parametrize(
    ("conditions", "told"),
    [
        ([], {}),
        ([("place", "Leeds", None), ("deadline", "14 November", None)], {"place": "Leeds", "deadline": "14 November"}),
        ([("deadline", "soon", None), ("deadline", "3 May 2027", {"date": "2027-05-03"})], {"deadline": "2027-05-03"}),
        ([("deadline", "=1+1", {"choice": "open"})], {"deadline": "'=1+1"}),
        ([("start", "in May", None), ("start", "1 June", {"date": "2027-06-01"})], {"start": "2027-06-01"}),
        ([("start", "at once", {"choice": "now"}), ("education", "GCSEs", None)], {"start": "at once"}),
        (
            [
                ("hours", "part time, 20 hours", {"choice": "part_time"}),
                ("pay", "£12 an hour", {"low": 12}),
                ("hours", "part time, 20 hours", {"low": 20, "unit": "hour"}),
                ("contract", "permanent", None),
                ("hours", "every other week", None),
            ],
            {"hours": "part time, 20 hours; every other week", "pay": "£12 an hour", "contract": "permanent"},
        ),
    ],
)
@pytest.mark.parametrize("form", table.FORMS)
def test_a_row_tells_by_what_postings_are_sorted(
    conditions: list[tuple[str, str, object]], told: dict[str, str], form: str
) -> None:
    rows = [{"kind": kind, "text": text, "value": value} for kind, text, value in conditions]
    record = {"posting": {"source": "a"}, "status": "no_duties", "duties": [], "skills": [], "conditions": rows}
    (row,) = listed(record, form=form)
    names = ("place", "pay", "hours", "contract", "start", "deadline")
    assert {name: row[name] for name in names if row[name]} == told


def test_a_posting_may_have_one_row_in_all() -> None:
    bullets = [{"text": "Sold tea"}, {"text": "Sold cake"}]
    duties = [
        {"id": name.lower(), "name": name, "score": 0.9, "evidence": [{"quote": name}], "bullets": bullets}
        for name in ("Sell", "Greet")
    ]
    skills = [
        {"name": "Word", "asked": "stated"},
        {"name": "Patience", "asked": "implied"},
        {"name": "Sums", "asked": "stated"},
    ]
    posting = {"source": "p", "title": "Clerk", "language": "en", "sector": "retail", "occupation": {"name": "Shop assistant"}}
    people = [{"profile": "ana", "score": 0.272, "duties": ["sell"]}, {"profile": "bob", "score": 1, "duties": []}]
    record = {"posting": posting, "status": "ok", "duties": duties, "skills": skills, "people": people}
    (row,) = listed(record, form=table.POSTINGS)
    assert (row["title"], row["occupation"], row["sector"]) == ("Clerk", "Shop assistant", "retail")
    assert (row["duties"], row["skills"], row["fit ana"], row["fit bob"]) == ("Sell; Greet", "Word; Sums", "27%", "100%")
    assert row["duty_ids"] == "sell; greet"
    assert "done_by" not in row
    assert [row["bullet"] for row in listed(record)] == ["Sold tea", "Sold tea"]
    assert [row["bullet"] for row in listed(record, form=table.EVERY)] == ["Sold tea", "Sold cake"] * 2
    failed = {"posting": {"source": "p"}, "status": "error", "duties": [], "skills": [], "error": "torn"}
    (row,) = listed(failed, form=table.POSTINGS)
    assert (row["source"], row["status"], row["error"], row["fit ana"], row["duties"]) == ("p", "error", "torn", "", "")


def test_a_summary_shows_the_first_three_ways_to_say_a_thing() -> None:
    summary = Summary()
    for quote in ("Sell", "Sell tea", "Sell", "Sell\n cake", "Sell more"):
        duty = {"id": "sell", "evidence": [{"quote": quote}]}
        posting = {"sector": "retail", "language": "en"}
        summary.add({"status": "ok", "posting": posting, "duties": [duty], "skills": [], "conditions": []})
    assert summary.counts["duties"]["sell"] == 5
    assert summary.quotes["duties", "sell"] == ["Sell", "Sell tea", "Sell cake"]


def test_no_name_and_no_quote_parts_a_row_of_a_summary(catalog: Catalog) -> None:
    summary, writing = Summary(), catalog.writing("en")
    writing = writing._replace(duties={**writing.duties, "sell": DutyWords("sell", "Sell | upsell", ())})
    duty = {"id": "sell", "evidence": [{"quote": "Sell tea | cake"}]}
    posting = {"sector": "retail", "language": "en"}
    summary.add({"status": "ok", "posting": posting, "duties": [duty], "skills": [], "conditions": []})
    (row,) = [line for line in forms.to_markdown(summary, writing, {}).splitlines() if "upsell" in line]
    assert re.split(r"(?<!\\)\|", row)[1::3] == [" Sell \\| upsell ", " Sell tea \\| cake "]


def test_the_example_of_a_summary_is_in_its_language_where_there_is_one(catalog: Catalog) -> None:
    summary = Summary()
    for code, duty, quote in (
        ("en", "process-payments", "Take card"),
        ("es", "process-payments", "Cobrar"),
        ("en", "greet", "Hi"),
    ):
        rows = [{"id": duty, "evidence": [{"quote": quote}]}]
        posting = {"sector": "retail", "language": code}
        summary.add({"status": "ok", "posting": posting, "duties": rows, "skills": [], "conditions": []})
    for code, example in (("en", "Take card"), ("es", "Cobrar"), ("nb", "Take card")):
        page = forms.to_html(summary, catalog.writing(code), catalog.languages)
        assert f'<td>2</td><td class="wide">{example}</td>' in page
        assert '<td>1</td><td class="wide">Hi</td>' in page
        assert f" | 2 | {example} |" in forms.to_markdown(summary, catalog.writing(code), catalog.languages)


def test_the_examples_of_a_sector_are_from_its_postings(catalog: Catalog) -> None:
    summary = Summary()
    for sector, code, quote in (("retail", "en", "Take card"), ("bank", "es", "Cobrar"), ("bank", "es", "Cobros")):
        rows = [{"id": "process-payments", "evidence": [{"quote": quote}]}]
        posting = {"sector": sector, "language": code}
        summary.add({"status": "ok", "posting": posting, "duties": rows, "skills": [], "conditions": []})
    rows = re.findall(r"\| (\d) \| (.*) \|", forms.to_markdown(summary, catalog.writing("en"), catalog.languages))
    assert rows == [("3", "Take card"), ("2", "Cobrar"), ("1", "Take card")]


@pytest.mark.parametrize(
    ("statuses", "told"),
    [
        ([], "0 postings"),
        (["ok"], "1 posting (with suggestions 1): Retail 1; English 1"),
        (["other_trade"], "1 posting (another trade 1)"),
        (["ok", "error", "ok"], "3 postings (with suggestions 2, not readable 1): Retail 2; English 2"),
    ],
)
def test_a_summary_says_of_what_it_is_and_no_more(catalog: Catalog, statuses: list[str], told: str) -> None:
    summary = Summary()
    for status in statuses:
        posting = {"sector": "retail", "language": "en"}
        summary.add({"status": status, "posting": posting, "duties": [], "skills": [], "conditions": []})
    page = forms.to_markdown(summary, catalog.writing("en"), catalog.languages)
    assert page == f"<!-- resume-helper: summary -->\n\n# What employers ask for\n\n{told}\n"


def test_a_share_is_the_same_in_a_table_as_on_a_page() -> None:
    scores = [n / 1000 for n in range(1001)]
    assert [f"{table.share(score):.0%}" for score in scores] == [f"{score:.0%}" for score in scores]
