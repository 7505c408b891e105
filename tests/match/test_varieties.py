"""American, British and Canadian English: which one a posting is in, and that a report in it has its words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from resume_helper.batch import Options, Source, check, work
from resume_helper.batch.finishing import summarized, write_pages
from resume_helper.catalog import load_catalog
from resume_helper.catalog.entries import Writing
from resume_helper.catalog.varieties import Variety, in_variety
from resume_helper.errors import UsageError
from resume_helper.match.variety import variety_of
from resume_helper.memory import Memory
from resume_helper.person import read_person
from resume_helper.render.json import record
from resume_helper.render.layout import View, layout
from resume_helper.render.records import page_of, report_of
from resume_helper.render.resume import to_html, to_text
from resume_helper.render.text import plain
from resume_helper.resume import tailor
from resume_helper.suggestion import suggest
from tests.person.test_profile import PROFILE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from resume_helper.catalog import Catalog

WORK = """
- Answer calls from customers about their orders
- Handle complaints and work the cash desk at busy times
- Sign customers up to the loyalty card
"""
"""Duties that tell no variety."""
BRITISH = "Customer Adviser, Leeds\n£24,000 per annum plus 25 days annual leave\n" + WORK
AMERICAN = re.compile(
    r"\b(?:(?!size|resize)\w+(?:iz(?:e[sd]?|ing|ation(?:al|s)?)|yz(?:e[sd]?|ing))"
    r"|(?:behavior|color|labor|favor|honor|neighbor)\w*|centers?|theaters?|meters?|liters?|catalogs?|dialogs?|programs?|licenses?"
    r"|(?:cancel|label|travel|model|counsel|dial|signal|total)(?:ed|er|ers|ing)|enroll|enrollments?|fulfill|fulfillment|skillful"
    r"|installments?|judgment|gray|jewelry|practiced|to practice|gotten|math|percent|toward|afterward|onward|inquir\w+|résumés?"
    r"|check(?:book|ing account)|(?:cashier's|personal|cash) checks?|cash register|(?:the|your|a) register|registers"
    r"|register (?:sales|system|transactions)|drawers?|coupons?|packages?|pickup|inventory|sales floor|gas station|mail"
    r"|past-due|credit memos?|in line\b(?! with)|year over year|ahead of time|high school|associate|org chart|new hires?"
    r"|shift schedules?|vacation|zip code|driver's license)\b",
    re.IGNORECASE,
)
"""What nobody writes in Britain, or writes with another meaning."""


def texts(writing: Writing) -> Iterator[str]:
    """All that a report in a language may say."""
    for duty in writing.duties.values():
        yield from (duty.name, *duty.bullets)
    yield from (skill.name for skill in writing.skills.values())
    for metric in writing.metrics.values():
        yield from metric[1:]
    for rows in (writing.sectors, writing.occupations, writing.conditions, writing.messages, *writing.people.values()):
        yield from rows.values()


def left(writing: Writing) -> set[str]:
    said = (re.sub(r"\{[^{}]*\}|resume-helper catalog", "", text) for text in texts(writing))
    return {found.group().lower() for text in said for found in AMERICAN.finditer(text)}


def test_a_british_report_has_no_american_word(catalog: Catalog) -> None:
    assert left(catalog.writing("en-GB")) == set()
    assert len(left(catalog.writing("en"))) > 40  # the list finds what there is to find


def test_a_canadian_report_has_canadian_spelling_and_words(catalog: Catalog) -> None:
    writing = catalog.writing("en-CA")
    assert left(writing) & {"center", "labeled", "canceled", "enroll", "license", "practiced", "color", "behavior"} == set()
    assert {"résumé", "program", "organized", "cash register"} <= left(writing)


def test_a_variety_changes_no_id_slot_field_or_name_of_a_command(catalog: Catalog) -> None:
    plain_, british = catalog.writing("en"), catalog.writing("en-GB")
    marks = re.compile(r"\{[^{}]*\}|\|")
    for one, other in zip(texts(plain_), texts(british), strict=True):
        assert marks.findall(one) == marks.findall(other)
    for part in ("duties", "skills", "metrics", "sectors", "occupations", "conditions", "messages"):
        assert [*getattr(plain_, part)] == [*getattr(british, part)]
    assert "resume-helper catalog list" in british.messages["template_duties"]
    assert (plain_.locale, british.locale, catalog.writing("en-US").messages) == ("en", "en_GB", plain_.messages)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Call center", "Call centre"),
        ("CALL CENTER", "CALL CENTRE"),
        ("the epicenter and {center}", "the epicenter and {center}"),
        ("Cash register sales", "Till sales"),
        ("(Label|Labeled) it", "(Label|Labelled) it"),
        ("Send a résumé", "Send a CV"),
        ("the centers.", "the centers."),
    ],
)
def test_whole_words_are_changed_the_longest_first_and_keep_their_case(text: str, said: str) -> None:
    words = {"center": "centre", "register": "book", "cash register": "till", "labeled": "labelled", "résumé": "CV"}
    writing = Writing("en", "English", {}, {}, {}, {}, {}, {}, {}, {"why": text}, (), {})
    assert in_variety(writing, Variety("en-GB", (), (), words)).messages["why"] == said


@pytest.mark.parametrize(
    ("posting", "variety"),
    [
        ("Call Center Rep, Tulsa\n$18 per hour with 401(k) and PTO. High school diploma or GED.", "en-US"),
        ("Customer Service Advisor, Leeds\n£24,000 per annum, 25 days annual leave and bank holidays.", "en-GB"),
        ("Sales assistant\nTill work on a rota. GCSEs wanted. Send your CV.", "en-GB"),
        ("Customer Care Agent, Dublin\n€28,000. Leaving Cert and a full driving licence.", "en-GB"),
        ("Voice process, Mumbai\n₹3,50,000 a year. Freshers welcome, 12th pass.", "en-GB"),
        ("Call Centre Operator, Brisbane\n$31.50 an hour plus superannuation. You organise your own day.", "en-GB"),
        ("Bank Teller, Toronto\n$22 an hour. Cheques, RRSPs and other products of our centre.", "en-CA"),
        ("Agent de service à la clientèle, Customer Service Agent\nOntario. Bilingual French. $20 an hour.", "en-CA"),
        ("Cashier at the Old Town Centre\n$15 an hour, PTO and a 401k; organized people wanted.", "en-US"),
        (
            "Call centre agent for US customers, Manchester\n£12.50 an hour; answers about colour, size and organisation.",
            "en-GB",
        ),
        ("Call center agent, London\n$15 an hour.", "en-US"),
        ("Customer service representative\nFull time, days.", "en-US"),
        ("Shop assistant\nGood at programs? Not limited to that.", "en-US"),
    ],
)
def test_a_posting_is_of_the_variety_that_most_of_its_signs_tell(catalog: Catalog, posting: str, variety: str) -> None:
    report = suggest(posting + WORK, catalog)
    assert (report.to, report.variety, report.posting.language) == ("en", variety, "en")


def test_a_sign_counts_once_and_only_as_whole_words() -> None:
    signs = {"center": {(): ("xx-US",)}, "£": {(): ("xx-GB",)}, "annual": {("leave",): ("xx-GB",)}}
    codes = ("xx-US", "xx-GB")

    def told(*lines: str) -> str:
        return variety_of(lines, codes, signs, Memory())

    assert told("center center", "Center") == told("") == told("centers") == "xx-US"
    assert told("£5, Annual Leave and the center") == told("annual leave") == "xx-GB"
    assert told("annual holiday leave", "annual", "leave") == "xx-US"
    assert variety_of(["£"], (), signs, Memory()) == ""


@pytest.mark.parametrize(
    ("to", "code"),
    [("en-GB", "en-GB"), ("en_us", "en-US"), ("en-IE", "en-GB"), ("EN-in", "en-GB"), ("en-XX", "en-GB"), ("en", "en-GB")],
)
def test_who_asks_for_a_variety_has_it_whatever_the_posting_is(catalog: Catalog, to: str, code: str) -> None:
    report = suggest(BRITISH, catalog, to=to)
    assert (report.to, report.variety) == ("en", code)


def test_the_variety_of_another_language_s_posting_is_that_asked_or_the_first(catalog: Catalog) -> None:
    posting = "Cajero\nFunciones:\n- Cobrar a los clientes en la caja por 12 € la hora\n- Atender llamadas de los clientes\n"
    assert [suggest(posting, catalog, to=to).variety for to in ("", "en", "en-GB")] == ["es-ES", "en-US", "en-GB"]
    assert suggest(posting, catalog, to="en-GB").duties[0].name in {d.name for d in catalog.writing("en-GB").duties.values()}
    with pytest.raises(UsageError, match="there is no language 'xx-gb'"):
        suggest(posting, catalog, to="xx-GB")


def test_a_text_that_is_no_posting_is_answered_in_what_was_asked(catalog: Catalog) -> None:
    reports = [suggest("Buy milk.", catalog, to=to) for to in ("", "en-GB")]
    assert [(row.status, row.to, row.variety) for row in reports] == [("too_short", "", ""), ("too_short", "en", "en-GB")]


def test_what_the_posting_says_stays_as_it_says_it(catalog: Catalog) -> None:
    posting = BRITISH + "- Log calls in Salesforce Service Cloud and answer inquiries for the Detroit Center Program\n"
    report = suggest(posting, catalog)
    page = plain(layout(report, catalog.writing(report.written_in), catalog.languages, View()), 200)
    assert report.variety == "en-GB"
    assert all(posting[e.start : e.end] == e.quote for duty in report.duties for e in duty.evidence)
    assert "Bullets for your CV" in page
    assert "inquiries for the Detroit Center Program" in page


def test_a_record_tells_the_variety_and_is_shown_in_it(catalog: Catalog) -> None:
    report = suggest(BRITISH, catalog)
    told = record(report)
    assert (told["to"], told["variety"], told["posting"]["language"]) == ("en", "en-GB", "en")
    assert report_of(told).written_in == "en-GB"
    lines, code = page_of(told, catalog)
    assert code == "en-GB"
    assert any(line.text == "Bullets for your CV" for line in lines)
    assert page_of({key: value for key, value in told.items() if key != "variety"}, catalog)[1] == "en"


def test_a_folder_of_one_s_own_adds_words_signs_and_a_language_its_varieties(tmp_path: Path) -> None:
    files = {
        "en/varieties.yaml": "en-GB: {signs: [wheelie bin], words: {scorecard: score sheet}}\n",
        "it/varieties.yaml": "it-IT: {}\nit-CH: {signs: [franchi, CHF], words: {clienti: avventori}}\n",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_text(text, "utf-8")
    catalog = load_catalog(tmp_path, cache=False)
    assert catalog.writing("en-GB").metrics["calls_per_day"].where == "Your phone system's daily report or your score sheet"
    assert catalog.writing("en-GB").sectors["call_center"] == "Call centre"
    assert suggest(f"Store assistant\nYou will put out the wheelie bin.{WORK}", catalog).variety == "en-GB"
    posting = "Cassiera\nMansioni:\n- Rispondere alle chiamate dei clienti\n- Incassare i pagamenti alla cassa\nPaga: 200 {}\n"
    reports = [suggest(posting.format(paid), catalog) for paid in ("franchi", "euro")]
    assert [row.variety for row in reports] == ["it-CH", "it-IT"]
    texts = [[bullet.text for duty in row.duties for bullet in duty.bullets] for row in reports]
    assert [any("avventori" in text for text in some) for some in texts] == [True, False]


@pytest.mark.parametrize(("language", "variety"), [("en-GB", "en-GB"), ("en-US", "en-US"), ("en", "en-GB"), ("es", "en-GB")])
def test_a_profile_decides_over_the_posting_and_what_is_asked_over_both(
    tmp_path: Path, catalog: Catalog, language: str, variety: str
) -> None:
    (tmp_path / "me.yaml").write_text(f"{PROFILE}meta: {{language: {language}}}\n", "utf-8")
    who = read_person(tmp_path / "me.yaml", catalog)
    assert suggest(BRITISH, catalog, person=who).variety == variety
    assert suggest(BRITISH, catalog, person=who, to="en-CA").variety == "en-CA"


def test_a_british_resume_has_british_words_and_dates_and_the_person_s_own_words(tmp_path: Path, catalog: Catalog) -> None:
    job = "work: [{name: Center Parcs Program Ltd, position: Cashier, startDate: 2019-09, highlights: [Won the color award],"
    job += " duties: [operate-cash-register, process-cancellations], numbers: {transactions_per_shift: 120}}]\n"
    (tmp_path / "me.yaml").write_text("basics: {name: A Person}\n" + job, "utf-8")
    who = read_person(tmp_path / "me.yaml", catalog)
    resume = tailor(suggest(BRITISH, catalog, person=who), who)
    text = to_text(resume)
    assert "Rang up 120 transactions a shift at the till" in text  # the job's own line is in the past
    assert "Sept 2019 – present" in text
    assert "Center Parcs Program Ltd" in text
    assert "Won the color award" in text
    assert '<html lang="en-GB">' in to_html(resume)


def test_the_index_and_the_summary_of_a_batch_are_in_the_variety_of_most_of_its_records(tmp_path: Path) -> None:
    american = "Call center agent\n$15 an hour and a 401(k)\n" + WORK
    spanish = "Cajera\nFunciones:\n- Atender llamadas de los clientes\n- Cobrar a los clientes en la caja\n"

    def spoken(*postings: str, to: str = "") -> set[str]:
        options = Options(to)
        lines = [one.line for one in work([Source(f"p{n}", text) for n, text in enumerate(postings)], options)]
        loaded = check(options)
        write_pages(lines, tmp_path / "pages", "html", loaded, None)
        index = (tmp_path / "pages" / "index.html").read_text("utf-8")
        return {*re.findall('<html lang="(.*?)">', index + summarized(lines, tmp_path / "s.html", loaded, None))}

    assert spoken(BRITISH, BRITISH, american) == spoken(BRITISH, american, american, to="en-GB") == {"en-GB"}
    assert spoken(BRITISH, BRITISH, american, spanish, spanish) == {"en-GB"}  # three are English
    assert spoken(american, BRITISH, american) == {"en-US"}
    assert spoken(BRITISH, spanish, spanish) == {"es-CL"}
    assert spoken("Buy milk.") == {"en"}
    assert spoken("Buy milk.", to="en-GB") == {"en-GB"}
