"""What stands at the head of a report, and what of it is a blank."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from resume_helper import suggest
from resume_helper.render import page, text
from resume_helper.render.about import about
from resume_helper.render.layout import View, layout
from resume_helper.report import OccupationFound

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog

TELLER = OccupationFound("bank-teller", "Bank teller", "bank teller", "", "")


@pytest.mark.parametrize(
    ("title", "occupation", "told"),
    [
        ("Member Advocate II", TELLER, "Bank · Bank teller · English"),
        ("Part-time Bank Teller", TELLER, "Bank · English"),
        ("Keyholder", None, "Bank · English"),
        ("", None, "Bank · English"),
    ],
)
def test_the_occupation_is_told_where_there_is_one_and_the_title_does_not_say_it(
    catalog: Catalog, title: str, occupation: OccupationFound | None, told: str
) -> None:
    report = suggest("We need a teller to balance the cash drawer and to greet members as they come in.", catalog)
    posting = report.posting._replace(title=title, sector="bank", occupation=occupation)
    assert about(report._replace(posting=posting), catalog.writing("en"), catalog.languages) == told


def test_a_label_is_parted_from_what_it_is_about(catalog: Catalog) -> None:
    report = suggest("Cashier\n\nDuties:\n- Answer calls from customers\nRequirements:\n- Patience\n", catalog)
    html = page.render(layout(report, catalog.writing("en"), catalog.languages, View(alternatives=True)), "en")
    assert '<p class="item"><strong>Core skills:</strong> Patience</p>' in html
    assert '<p class="alternative"><em>or</em> Handled <mark>' in html
    assert '<p class="bullet">\u2022 Answered <mark>' in html


def test_a_condition_that_its_label_says_already_is_told_once(catalog: Catalog) -> None:
    report = suggest("Cajera\n\nFunciones:\n- Atender llamadas\n\nRequisitos:\n- Tener permiso de trabajo\n", catalog)
    lines = [*layout(report, catalog.writing("es"), catalog.languages, View())]
    told = [line.lead + line.text for line in lines if "permiso de trabajo" in (line.lead + line.text).lower()]
    assert [row.text.lower() for row in report.conditions] == ["permiso de trabajo"]
    assert told == ["Permiso de trabajo"]


@pytest.mark.parametrize(
    ("code", "line", "told"),
    [
        ("es", "Salario 15.600 \u20ac al a\u00f1o", "Salario 15.600 \u20ac al a\u00f1o"),
        ("nb", "S\u00f8knadsfrist 15. desember", "S\u00f8knadsfrist 15. desember"),
        ("en", "\u00a312 an hour", "Pay: \u00a312 an hour"),
    ],
)
def test_a_condition_that_begins_with_its_label_has_it_once(catalog: Catalog, code: str, line: str, told: str) -> None:
    work = {
        "es": "Cajera\n\nFunciones:\n- Atender llamadas de los clientes",
        "nb": "Kasserer\n\nOppgaver:\n- Du svarer p\u00e5 telefonen og betjener kunder",
    }
    text_ = f"{work.get(code, 'Cashier' + chr(10) * 2 + 'Duties:' + chr(10) + '- Answer calls from customers')}\n\n{line}\n"
    lines = layout(suggest(text_, catalog), catalog.writing(code), catalog.languages, View())
    assert told in [one.lead + one.text for one in lines]


def test_brackets_of_the_posting_are_no_blanks(catalog: Catalog) -> None:
    text_ = "Cashier\n\nDuties:\n- Answer calls from customers [all day]\n- Handle the [old] files of the firm\n"
    report = suggest(text_, catalog)
    lines = [*layout(report, catalog.writing("en"), catalog.languages, View())]
    html, shown = page.render(lines, "en"), text.coloured(lines, 100)
    assert {"[all day]", "[old]"} <= {*re.findall(r"\[.*?\]", html)}
    for seen in (re.findall(r"<mark>(.*?)</mark>", html), re.findall(r"\x1b\[1;35m(\[.*?\])", shown)):
        assert {*seen} == {"[calls per day]", "[blank]"}


@pytest.mark.parametrize(
    ("to", "other", "told"),
    [
        ("en-GB", "nb", "another language (Norwegian); only the part in Spanish"),
        ("es", "en", "otro idioma (inglés); solo se leyó la parte en español"),
        ("it", "da", "un'altra lingua (danese) e non è stata letta; lingua letta: spagnolo"),
        ("nb", "en", "et annet språk (engelsk); bare delen på spansk"),
    ],
)
def test_the_part_that_was_not_read_is_named_in_the_language_of_the_report(
    catalog: Catalog, to: str, other: str, told: str
) -> None:
    report = suggest("Buscamos a una persona para cobrar en la caja y atender a los clientes de la tienda.", catalog, to=to)
    report = report._replace(posting=report.posting._replace(second_language=other))
    lines = layout(report, catalog.writing(to), catalog.languages, View())
    assert any(told in line.text for line in lines)


@pytest.mark.parametrize(("to", "told"), [("en", "“{}”"), ("es", "«{}»"), ("it", "«{}»"), ("nb", "«{}»")])
def test_a_quote_stands_in_the_marks_of_the_language_of_the_page(catalog: Catalog, to: str, told: str) -> None:
    line = "Answer calls from customers {all day}"
    report = suggest(f"Cashier\n\nDuties:\n- {line}\nRequirements:\n- Patience\n", catalog, to=to)
    lines = [*layout(report, catalog.writing(to), catalog.languages, View())]
    assert told.format(line) in [row.text for row in lines if row.role == "quote"]


def test_a_posting_without_duties_tells_what_it_is_and_its_terms(catalog: Catalog) -> None:
    text = "Ticket clerk\nAlder Ferries, Hexham\n\nWe have been here since 1950. £13 an hour. Closing date: 14 June."
    report = suggest(text, catalog)
    lines = [line.text for line in layout(report, catalog.writing("en"), catalog.languages, View())]
    assert report.status == "no_duties"
    assert lines[0] == "Ticket clerk"
    assert {"Hexham", "£13 an hour", "14 June"} <= {*lines}


def test_a_text_of_several_postings_says_so_above_all_else(catalog: Catalog) -> None:
    text = (
        "1. Cashier - Hexham\nYou take payments and help shoppers at the till.\n"
        "2. Receptionist - Ludlow\nYou greet visitors and answer the phone."
    )
    lines = [line.text for line in layout(suggest(text, catalog), catalog.writing("en"), catalog.languages, View())]
    assert any("Cashier" in line and "Receptionist" in line for line in lines[:3])
