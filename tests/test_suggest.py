"""The front door: a posting in, a report out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

import resume_helper
from resume_helper.errors import UsageError
from resume_helper.render.about import reason
from resume_helper.render.json import record
from resume_helper.suggestion import suggest
from tests.conftest import POSTINGS

if TYPE_CHECKING:
    from pathlib import Path

    from resume_helper.catalog import Catalog

CALL_CENTER = (POSTINGS / "en" / "call-center.txt").read_text("utf-8")
NURSE = (POSTINGS / "en" / "other-trade.txt").read_text("utf-8")


def test_the_public_names_are_those_of_the_package(catalog: Catalog) -> None:
    report = resume_helper.suggest(CALL_CENTER, catalog)
    assert isinstance(report, resume_helper.Report)
    with pytest.raises(AttributeError):
        _ = resume_helper.nothing
    assert {*resume_helper.__all__} == {*dir(resume_helper)}
    assert all(getattr(resume_helper, name) for name in resume_helper.__all__)


def test_a_person_an_error_and_the_contract_are_had_from_the_package(catalog: Catalog, tmp_path: Path) -> None:
    (tmp_path / "me.yaml").write_text("work: [{name: A, position: B, duties: [answer-inbound-calls]}]\n")
    who = resume_helper.read_person(str(tmp_path / "me.yaml"), catalog)
    report = resume_helper.suggest(CALL_CENTER, catalog, person=who)
    assert resume_helper.record(report)["duties"][0]["id"] == report.duties[0].id
    assert resume_helper.load_catalog(str(tmp_path)).roots[-1] == tmp_path
    with pytest.raises(resume_helper.UserError, match="there is no such folder"):
        resume_helper.load_catalog("missing")
    with pytest.raises(resume_helper.UserError, match=r"missing\.yaml: cannot be read"):
        resume_helper.read_person("missing.yaml", catalog)


@pytest.mark.parametrize(
    ("said", "people"),
    [("members and customers", "customer"), ("members and guests", "member"), ("guests, guests and customers", "guest")],
)
def test_people_are_called_what_the_posting_calls_them_most_and_customers_where_that_is_equal(
    catalog: Catalog, said: str, people: str
) -> None:
    assert suggest(f"Bank teller\nYou will answer calls from {said} and balance the cash drawer.", catalog).people == people


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("You do not process returns at this desk", False),
        ("You will never have to process returns", False),
        ("There is no need to process returns", False),
        ("You do not have to work weekends and you process returns", True),
    ],
)
def test_a_negation_reaches_over_the_words_before_its_verb(catalog: Catalog, line: str, *, asked: bool) -> None:
    report = suggest(f"Cashier\nDuties:\n- Greet customers and operate the cash register\n- {line}\n", catalog)
    assert ("process-returns" in {duty.id for duty in report.duties}) == asked


@pytest.mark.parametrize(
    ("code", "page"),
    [
        (
            "en",
            "Home | Jobs | Sign in\nWe use cookies on this website. Accept all  Manage preferences\nJobs near you",
        ),
        ("es", "Menú\nUsamos cookies propias y de terceros en esta web.\nAceptar todas\nConfigurar\nVolver a los resultados"),
        ("it", "Home\nQuesto sito usa cookie tecnici e di terze parti.\nAccetta tutti  Rifiuta\nTorna ai risultati"),
        ("nb", "Meny\nVi bruker informasjonskapsler på nettstedet.\nGodta alle\nAvvis\nTilbake til søk"),
    ],
)
def test_what_a_page_has_above_a_posting_is_no_part_of_it(catalog: Catalog, code: str, page: str) -> None:
    sample = {"en": "cashier", "es": "cajero", "it": "sportello", "nb": "butikk"}[code]
    posting = (POSTINGS / code / f"{sample}.txt").read_text("utf-8")
    alone, below = suggest(posting, catalog), suggest(f"{page}\n\n{posting}", catalog)
    assert [(duty.id, duty.score) for duty in below.duties] == [(duty.id, duty.score) for duty in alone.duties]
    assert below.posting.occupation is not None
    assert alone.posting.occupation is not None
    assert below.posting.occupation.id == alone.posting.occupation.id


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Smith & Daughters\nOpen roles\nHotel Receptionist\nWelcome guests, answer the phone and take bookings.",
            "Hotel Receptionist",
        ),
        ("Smith & Daughters\nWelcome guests, answer the phone and take bookings.\nBenefits\nReceptionist", "Smith & Daughters"),
    ],
)
def test_a_title_may_stand_below_other_lines_but_under_no_heading(catalog: Catalog, text: str, title: str) -> None:
    assert suggest(text, catalog).posting.title == title


def test_a_line_that_stands_in_a_posting_twice_makes_nothing_surer(catalog: Catalog) -> None:
    text = "Clerk\nDuties:\n- Answer calls from customers\n- Greet guests at the desk\n- Keep the lobby tidy\n"
    once = {duty.id: duty.score for duty in suggest(text, catalog).duties}
    assert once
    assert {duty.id: duty.score for duty in suggest(f"{text}\n{text}", catalog).duties} == once


def test_a_report_is_frozen_to_its_last_value(catalog: Catalog) -> None:
    report = suggest(f"{CALL_CENTER}\nPay: $15 per hour", catalog)
    assert any(condition.value for condition in report.conditions)
    assert hash(report) == hash(suggest(f"{CALL_CENTER}\nPay: $15 per hour", catalog))
    with pytest.raises(AttributeError):
        report.conditions[0].value.low = 99  # type: ignore[misc, union-attr]


@pytest.mark.parametrize("top", [0, -1])
def test_fewer_than_one_duty_is_refused(catalog: Catalog, top: int) -> None:
    with pytest.raises(UsageError, match="give a number from 1"):
        suggest(CALL_CENTER, catalog, top=top)
    assert len(suggest(CALL_CENTER, catalog, top=1).duties) == 1


def test_a_posting_gets_duties_bullets_skills_and_questions(catalog: Catalog) -> None:
    report = suggest(CALL_CENTER, catalog, source="p.txt")
    assert (report.status, report.posting.sector, report.posting.language) == ("ok", "call_center", "en")
    assert report.posting.title == "Customer Service Representative (Call Center)"
    assert {"answer-inbound-calls", "resolve-complaints", "escalate-issues"} <= {duty.id for duty in report.duties}
    assert "cold-call-prospects" not in {duty.id for duty in report.duties}
    assert {"spanish", "secondary-diploma", "active-listening"} <= {s.id for s in report.skills if s.asked == "stated"}
    assert any(skill.asked == "implied" for skill in report.skills)
    placed = [(-round(duty.score, 1), duty.evidence[0].start) for duty in report.duties]
    assert placed == sorted(placed), "the surest first, those about as sure in the order of the posting"
    assert report.duties[0].id == "answer-inbound-calls", "the first line of the posting, surer by a thousandth or not"


PROSE = {
    "en": (
        """Bramble & Fig has sold garden tools since 1962. We are looking for a friendly Customer Service Advisor to join us in
        Leeds. You will answer calls from customers and process returns.""",
        "Customer Service Advisor",
        "customer-service-representative",
    ),
    "es": (
        """Somos una cadena de ferreterías con 40 años de historia. Estamos buscando un/a Recepcionista para la sede de Rosario.
        Vas a atender el teléfono y dar turnos a los clientes.""",
        "Recepcionista",
        "receptionist",
    ),
    "it": (
        """Il nostro studio dentistico accoglie pazienti da trent'anni. Siamo alla ricerca di una Receptionist per la sede di
        Pavia. Risponderà al telefono e fisserà gli appuntamenti.""",
        "Receptionist",
        "receptionist",
    ),
    "nb": (
        """Fjordlys har solgt lamper siden 1988. Vi ser etter en blid butikkmedarbeider til butikken i Bodø.
        Du hjelper kunder og fyller på varer i hyllene.""",
        "Butikkmedarbeider",
        "shop-assistant",
    ),
}


@pytest.mark.parametrize("code", PROSE)
def test_a_posting_without_a_title_is_called_by_the_job_that_a_sentence_names(catalog: Catalog, code: str) -> None:
    text, title, occupation = PROSE[code]
    posting = suggest(text, catalog).posting
    assert (posting.language, posting.title) == (code, title)
    assert posting.occupation
    assert posting.occupation.id == occupation


def test_a_line_that_names_no_job_gives_way_to_a_sentence_that_does(catalog: Catalog) -> None:
    def title(first: str, then: str) -> str:
        return suggest(
            f"{first}\n{then}\nDuties:\n- Welcome customers to the shop\n- Answer their calls", catalog
        ).posting.title

    assert title("Lumen LLC", "JOB TITLE: Sales Clerk") == "Sales Clerk"
    assert title("Who is Lumen?", "We sell lamps.") == ""
    assert title("Bicycle Doctor", "We mend bicycles.") == "Bicycle Doctor"
    assert title("Lumen Lighting Ltd", "We sell lamps.") == ""
    assert title("City of Ashford", "Shop Assistant\n") == "Shop Assistant"
    assert title("Shop Assistant", "Our Sales Clerk is on leave.") == "Shop Assistant"


def test_blanks_are_asked_for_and_nothing_else_is(catalog: Catalog) -> None:
    report = suggest(CALL_CENTER, catalog)
    blanks = {slot.metric for duty in report.duties for slot in duty.bullets[0].slots}
    assert {question.metric for question in report.questions} == blanks
    assert all(question.question.endswith("?") and question.where for question in report.questions)


def test_no_first_bullet_asks_for_a_number_twice(catalog: Catalog) -> None:
    for path in sorted(POSTINGS.rglob("*.txt")):
        asked = [s.metric for duty in suggest(path.read_text("utf-8"), catalog).duties for s in duty.bullets[0].slots]
        assert len(asked) == len({*asked}), path
        assert asked or path.name == "other-trade.txt", path


def test_bullets_speak_of_the_posting_s_own_people(catalog: Catalog) -> None:
    report = suggest("Duties:\nGreet guests at the desk.\nAnswer calls from guests all day and serve them well.", catalog)
    texts = [re.sub(r"\[.*?\]", "", bullet.text) for duty in report.duties for bullet in duty.bullets]
    assert any("guests" in text for text in texts)
    assert not any("customers" in text for text in texts)


def test_top_cuts_the_duties_and_their_questions(catalog: Catalog) -> None:
    whole, cut = suggest(CALL_CENTER, catalog), suggest(CALL_CENTER, catalog, top=2)
    assert cut.duties == whole.duties[:2]
    assert len(cut.questions) < len(whole.questions)


@pytest.mark.parametrize(
    ("text", "status", "why"),
    [
        (NURSE, "other_trade", "Nurse"),
        ("", "too_short", ""),
        ("Answer calls", "too_short", ""),
        ("We are a company that has been in this town for more than a hundred years and we love it.", "no_duties", ""),
        ("Wir suchen eine Verkäuferin für unsere Filiale, die mit den Kunden gut umgehen kann und die Kasse bedient.",
         "unknown_language", "German"),
        ("Zq xk vv brr trr zzt kkt ppt mmn lls", "unknown_language", ""),
    ],
)  # fmt: skip
def test_where_there_is_nothing_to_suggest_it_says_why(catalog: Catalog, text: str, status: str, why: str) -> None:
    report = suggest(text, catalog)
    assert report.status == status
    assert why in report.why
    assert (report.duties, report.skills, report.questions) == ((), (), ())
    assert (report.posting.sector == "other") == (status == "other_trade")


@pytest.mark.parametrize(
    ("to", "name"), [("", "German"), ("en-GB", "German"), ("es", "alemán"), ("it", "tedesco"), ("nb", "tysk")]
)
def test_a_language_that_is_not_read_is_named_in_that_of_the_report(catalog: Catalog, to: str, name: str) -> None:
    text = "Wir suchen eine Verkäuferin für unsere Filiale, die mit den Kunden gut umgehen kann und die Kasse bedient."
    assert suggest(text, catalog, to=to).why == name


def test_a_sector_given_by_the_user_reads_another_trade_all_the_same(catalog: Catalog) -> None:
    report = suggest("Nurse\n" + CALL_CENTER, catalog, sector="retail")
    assert (report.status, report.posting.sector) == ("ok", "retail")


@pytest.mark.parametrize("wrong", [{"to": "xx"}, {"sector": "other"}, {"sector": "banking"}])
def test_a_language_or_sector_that_does_not_exist_is_refused(catalog: Catalog, wrong: dict[str, str]) -> None:
    with pytest.raises(UsageError, match="use "):
        suggest(CALL_CENTER, catalog, **wrong)


def test_the_same_posting_gives_the_same_report(catalog: Catalog) -> None:
    assert record(suggest(CALL_CENTER, catalog)) == record(suggest(CALL_CENTER, resume_helper.load_catalog(cache=False)))


def test_what_no_duty_covers_is_shown(catalog: Catalog) -> None:
    report = suggest("Duties:\nAnswer calls from customers.\nFeed the office hamster and its many friends.", catalog)
    assert [line.quote for line in report.unmatched] == ["Feed the office hamster and its many friends."]


def test_what_no_duty_covers_is_shown_without_the_mark_that_parts_it_from_the_next(catalog: Catalog) -> None:
    report = suggest("Duties:\nFeed the office hamster and its friends; answer calls from customers.", catalog)
    assert [line.quote for line in report.unmatched] == ["Feed the office hamster and its friends"]


@pytest.mark.parametrize(
    "text",
    [
        "Duties:\n- Answer calls\n- Process returns\n- Performs other related duties as assigned.",
        "Duties:\n- Answer calls\nWhat the whole day looks like here:\n- Process returns",
        "Funciones:\n- Atender llamadas\n- Otras funciones que le asigne la jefatura.\n- No se requiere experiencia",
        "Mansioni:\n- rispondere alle telefonate dei clienti\n- altre attività assegnate dal responsabile",
        "Arbeidsoppgaver:\n- Besvare telefoner fra kunder\n- Andre oppgaver må påregnes",
        "Mansioni:\n- rispondere alle telefonate dei clienti\nCosa farà il gestore con noi?\n- gestire i reclami",
    ],
)
def test_what_says_nothing_of_the_work_is_no_missing_duty(catalog: Catalog, text: str) -> None:
    report = suggest(text, catalog)
    assert report.duties
    assert not report.unmatched


def test_duties_beside_the_other_duties_are_found(catalog: Catalog) -> None:
    report = suggest("Duties:\n- Answer calls from customers and perform other duties as assigned", catalog)
    assert [duty.id for duty in report.duties] == ["answer-inbound-calls"]


def test_duties_that_stand_in_another_section_are_said_to(catalog: Catalog) -> None:
    text = "Shop\nAbout us\nWe greet customers, operate cash registers and process returns with a smile.\nBenefits\nCoffee"
    report = suggest(text, catalog)
    assert (report.status, report.why) == ("no_duties", "set_aside")
    assert reason(report.status, report.why, catalog.writing("en").messages, catalog.languages).endswith(
        "Provide the list of duties alone."
    )


def test_a_condition_is_no_duty_without_a_match(catalog: Catalog) -> None:
    text = (
        "Cashier\nDuties\n- Operate the cash register\n- Pay: $19.40 to $22.10 per hour\n- Must be 18 to run the old slicer\n"
        "- Starting pay $15/hr, more with experience\n- Polish the brass lion of the founder every Friday evening"
    )
    unmatched = [line.quote for line in suggest(text, catalog).unmatched]
    assert unmatched == ["Polish the brass lion of the founder every Friday evening"]


def test_a_title_is_shown_without_the_place_after_it(catalog: Catalog) -> None:
    text = "Supervisor de Tienda – Guadalajara, Jal.\nFunciones:\n- Atender a los clientes en caja y supervisar al equipo"
    assert suggest(text, catalog).posting.title == "Supervisor de Tienda"


HEADS = [line.split("\t") for line in (POSTINGS.parent / "titles" / "heads.tsv").read_text("utf-8").splitlines()]
"""First lines of postings, of own invention: the language, the lines, the title, and its occupation (* for any)."""
BODIES = {
    "en": "- Answer inbound calls from customers\n- Process payments at the till\n- Help customers with questions",
    "es": "- Contestar llamadas de clientes\n- Cobrar en caja\n- Ayudar a los clientes con sus consultas",
    "it": "- Rispondere alle chiamate dei clienti\n- Incassare i pagamenti in cassa\n- Aiutare i clienti con le loro domande",
    "nb": "- Svare på telefoner fra kunder\n- Ta betaling i kassen\n- Hjelpe kunder med spørsmål",
}


@pytest.mark.parametrize(("code", "lines", "title", "occupation"), HEADS)
def test_a_title_stands_in_a_line_behind_a_label_or_in_a_sentence(
    catalog: Catalog, code: str, lines: str, title: str, occupation: str
) -> None:
    head = lines.replace("\\n", "\n").replace("\\t", "\t")
    posting = suggest(f"{head}\n\n{BODIES[code]}", catalog).posting
    assert (posting.language, posting.title) == (code, title)
    assert occupation in ("*", posting.occupation.id if posting.occupation else "")


@pytest.mark.parametrize(
    ("text", "code", "name"),
    [
        ("Hotel Receptionist\nRequirements\n- Fluent French; German or Mandarin is a plus", "en", "French, German, Mandarin"),
        ("Recepcionista\nRequisitos\n- Nivel alto de franc\u00e9s y alem\u00e1n", "es", "Franc\u00e9s, Alem\u00e1n"),
        ("Addetto reception\nRequisiti\n- Buona conoscenza del tedesco", "it", "Tedesco"),
        (
            "Addetto reception\nRequisiti\n- Conoscenza della lingua tedesca, sai lavorare in gruppo",
            "it",
            "Tedesco",
        ),
        ("Resepsjonist\nKvalifikasjoner\n- God muntlig norsk og tysk", "nb", "Norsk, Tysk"),
    ],
)
def test_languages_are_called_by_their_names(catalog: Catalog, text: str, code: str, name: str) -> None:
    duties = {
        "en": "Greet guests and check them in",
        "es": "Recibir a los clientes y hacer el check-in",
        "it": "Accogliere i clienti alla reception e fare il check-in",
        "nb": "Ta imot gjester i resepsjonen og sjekke dem inn",
    }
    report = suggest(f"{text}\n{duties[code]} og smile" if code == "nb" else f"{text}\n{duties[code]}", catalog)
    assert report.posting.language == code
    assert name in [skill.name for skill in report.skills if skill.id == "other-language"]


TRADES = {
    "en": "Cashier\nRequirements\n- One year in a call center, retail or fashion retail\n\nDuties\n- Balance the cash drawer",
    "es": "Cajera\nRequisitos\n- Un a\u00f1o de experiencia en tienda de moda o banca\n\nFunciones\n- Cobrar a los clientes",
    "it": "Cassiera\nRequisiti\n- Esperienza nella grande distribuzione o in banca\n\nMansioni\n- Incassare i pagamenti",
    "nb": "Kasserer\nKvalifikasjoner\n- Erfaring fra dagligvarebutikk eller bank\n\nOppgaver\n- Ta imot betaling i kassen",
}


@pytest.mark.parametrize(
    ("code", "to", "name"),
    [
        ("en", "en", "Industry experience (call center, fashion retail)"),
        ("es", "es", "Experiencia en el sector (tienda de moda, banca)"),
        ("it", "it", "Esperienza nel settore o nel ruolo (grande distribuzione, banca)"),
        ("nb", "nb", "Bransjeerfaring (dagligvarebutikk, bank)"),
        ("en", "es", "Experiencia en el sector"),
    ],
)
def test_experience_is_called_by_the_trades_that_are_asked_for(catalog: Catalog, code: str, to: str, name: str) -> None:
    report = suggest(TRADES[code], catalog, to=to)
    assert [skill.name for skill in report.skills if skill.id == "industry-experience"] == [name]


@pytest.mark.parametrize(
    ("to", "name"),
    [("en", "French, German"), ("es", "Franc\u00e9s, Alem\u00e1n"), ("it", "Francese, Tedesco"), ("nb", "Fransk, Tysk")],
)
def test_languages_are_called_in_the_language_of_the_report(catalog: Catalog, to: str, name: str) -> None:
    report = suggest(f"{TRADES['en']}\nRequirements\n- Fluent French and German", catalog, to=to)
    assert [skill.name for skill in report.skills if skill.id == "other-language"] == [name]


@pytest.mark.parametrize(
    ("code", "asked", "to", "name"),
    [
        (
            "en",
            "Food hygiene certificate level 2, first aid a plus",
            "",
            "Industry certification (food hygiene, first aid)",
        ),
        ("en", "Must hold an insurance license", "en-US", "Professional license (insurance)"),
        ("es", "Carné de sanidad vigente", "", "Certificación profesional (carné de sanidad)"),
        ("it", "Attestato HACCP", "", "Certificazioni di settore (HACCP)"),
        ("it", "Iscrizione al RUI sezione E", "", "Abilitazioni e iscrizione ad albi (RUI)"),
        ("nb", "Truckførerbevis er en fordel", "", "Fagbrev, kurs og sertifiseringer (truckførerbevis)"),
        ("nb", "Truckførerbevis er en fordel", "it", "Certificazioni di settore"),
        ("en", "ITIL certification and a forklift licence", "es", "Certificación profesional (ITIL)"),
    ],
)
def test_a_certificate_is_called_as_the_posting_does_and_in_another_language_only_by_products(
    catalog: Catalog, code: str, asked: str, to: str, name: str
) -> None:
    before = {"en": "Requirements", "es": "Requisitos", "it": "Requisiti", "nb": "Kvalifikasjoner"}[code]
    duty = {"en": "Serve customers at the till", "es": "Atender a los clientes en la caja"}
    duty |= {"it": "Servire i clienti alla cassa", "nb": "Betjene kunder i kassen"}
    report = suggest(f"{duty[code]}\n\n{before}:\n- {asked}\n", catalog, to=to)
    assert name in [skill.name for skill in report.skills]


def test_a_language_is_called_by_its_name_however_it_is_asked_for(catalog: Catalog) -> None:
    for said in ("Gode norskkunnskaper", "Må være norsktalende", "Du snakker godt norsk"):
        report = suggest(f"{TRADES['nb']}\nKrav\n- {said}", catalog)
        assert [skill.name for skill in report.skills if skill.id == "other-language"] == ["Norsk"], said
