"""What is written in other characters than it seems: read as it looks, quoted as it was written."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

import pytest

from resume_helper.posting.legible import legible
from resume_helper.render.json import record
from resume_helper.render.layout import View, layout
from resume_helper.render.records import page_of
from resume_helper.render.text import plain
from resume_helper.suggestion import suggest
from tests.conftest import POSTINGS

if TYPE_CHECKING:
    from collections.abc import Callable

    from resume_helper.catalog import Catalog

POSTING = (POSTINGS / "nb" / "kundeservice.txt").read_text("utf-8") + "\nLønn: 430 000 – 470 000 kr per år\n"
BOLD = str.maketrans({chr(65 + n): chr(0x1D5D4 + n) for n in range(26)} | {chr(97 + n): chr(0x1D5EE + n) for n in range(26)})


@pytest.mark.parametrize(
    ("written", "looks"),
    [
        ("Bank\xa0teller, 25\u202f000\u2009€", "Bank teller, 25 000 €"),
        ("cus\xadto\xadmer ser\u200bvice\ufeff", "customer service"),
        ("custo\xad\n  mer", "customer"),
        ("9\u20112 \u221210", "9-2 -10"),
        ("𝗔𝗻𝘀𝘄𝗲𝗿 𝟲𝟬 calls, ﬁle notes：", "Answer 60 calls, file notes:"),
        ("1\ufe0f\u20e3 Cafe\u0301, an\u0303o, pa\u030a", "1\u20e3 Café, año, på"),
        (r"\- Mon\-Fri, R\&D \#1", "- Mon-Fri, R&D #1"),
        ("> Cashier\n> Serve guests\n>> and clean\n> > up", "Cashier\nServe guests\nand clean\nup"),
        ("# Cashier\n\n**Pay:** $18/hr\n* _Serve_ ***guests***", "Cashier\n\nPay: $18/hr\n* Serve guests"),
        ("# Kim\n**Mail:** k_@x.com, _k_w@x.com, x.com/in/k_d_", "Kim\nMail: k_@x.com, _k_w@x.com, x.com/in/k_d_"),
        ("## Work\n# 2 tills\n__Clean__ up\n*** **", "Work\n2 tills\nClean up\n*** **"),
        (r"Cashier\nServe guests\r\nClean up", "Cashier\nServe guests\nClean up"),
    ],
)
def test_a_text_is_read_as_it_looks(written: str, looks: str) -> None:
    found = legible(written)
    assert found.text == looks
    assert len(found.places) == len(looks) + 1


@pytest.mark.parametrize(
    "text",
    [
        "3½ m², 1.º piso – “Café”",
        "C:\\new, and\\or",
        "Answer calls\nTake the \\next one",
        "We ❤ guests 🚀",
        "Cashier\n> Serve guests\n> Clean",
        "# 4 Cashier\n* Pay: 18* a_b ____",
        "Hotel **** Fjord, five ** shifts, one **bold** word",
    ],
)
def test_what_looks_as_it_is_written_stays(text: str) -> None:
    assert legible(text).text == text
    assert [*legible(text).places] == [*range(len(text) + 1)]


def test_the_marks_of_markdown_are_in_no_condition_and_no_shown_quote(catalog: Catalog) -> None:
    posting = "# **Cashier**\n\n**Pay:** $18/hr\n\n## Your tasks\n\n* **At the till:** ring up and bag *groceries*\n"
    report = suggest(posting, catalog)
    assert [(row.kind, row.told) for row in report.conditions] == [("pay", "$18/hr")]
    quotes = [evidence.quote for duty in report.duties for evidence in duty.evidence]
    assert quotes
    assert all(quote in posting for quote in quotes)
    page = plain(layout(report, catalog.writing("en"), catalog.languages, View()))
    assert "At the till: ring up and bag" in page
    assert "**" not in page
    kept, code = page_of(record(report), catalog)
    assert plain(kept) == page
    assert code == "en-US"


def test_a_span_is_that_of_the_text_as_it_was_written() -> None:
    written = "We ﬁle 𝗻𝗼𝘁𝗲𝘀 and cus\xadto\xadmers\u200b call"
    found = legible(written)
    for word, as_written in (("file", "ﬁle"), ("notes", "𝗻𝗼𝘁𝗲𝘀"), ("call", "call"), ("customer", "cus\xadto\xadmer")):
        at = found.text.index(word)
        assert written[slice(*found.span(at, at + len(word)))] == as_written


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace(" ", "\xa0"),
        lambda text: text.replace(" ", "\u2009"),
        lambda text: text.replace("de", "d\xade"),
        lambda text: text.replace(" ", " \u200b"),
        lambda text: text.translate(BOLD),
        lambda text: unicodedata.normalize("NFD", text),
        lambda text: text.replace("-", "\\-"),
        lambda text: text.replace("\n", "\\n"),
        lambda text: text.replace("\n", "\n> "),
        lambda text: text.replace("ff", "ﬀ").replace("fi", "ﬁ"),
    ],
    ids=[
        "no break",
        "thin spaces",
        "soft hyphens",
        "no width",
        "bold",
        "decomposed",
        "escaped",
        "line ends",
        "mail",
        "ligatures",
    ],
)
def test_how_a_posting_is_written_changes_nothing_of_what_it_asks(catalog: Catalog, change: Callable[[str], str]) -> None:
    plain, report = suggest(POSTING, catalog), suggest(change(POSTING), catalog)
    assert report.duties
    assert [(duty.id, duty.score, duty.bullets) for duty in report.duties] == [
        (duty.id, duty.score, duty.bullets) for duty in plain.duties
    ]
    assert [(skill.id, skill.asked) for skill in report.skills] == [(skill.id, skill.asked) for skill in plain.skills]
    assert [(row.kind, row.value) for row in report.conditions] == [(row.kind, row.value) for row in plain.conditions]
    assert report.posting[1:5] == plain.posting[1:5]


def test_quotes_are_those_of_the_posting_to_the_letter(catalog: Catalog) -> None:
    text = POSTING.replace(" ", "\xa0").replace("k", "\xadk")
    report = suggest(text, catalog)
    rows = [row for found in (*report.duties, *report.skills) for row in found.evidence]
    rows += [*report.posting.sector_evidence, *(row.evidence for row in report.dropped)]
    assert all(text[row.start : row.end] == row.quote for row in (*rows, *report.unmatched))
    assert all(text[row.start : row.end] == row.text for row in report.conditions)
    assert any("\xa0" in row.quote for row in rows)
    assert report.conditions
    assert report.posting.characters == len(text)
