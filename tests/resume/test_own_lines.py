"""What of a person's own lines is shown for the duties of a posting, and what is never put into their mouth."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import yaml

from resume_helper.check import check
from resume_helper.holder.experience import time_worked
from resume_helper.person import read_person
from resume_helper.resume import tailor
from resume_helper.resume_text import read_resume
from resume_helper.resume_text.profile import taken
from resume_helper.resume_text.shown import evidence_in, shown_by
from resume_helper.suggestion import suggest

if TYPE_CHECKING:
    from pathlib import Path

    from resume_helper.catalog import Catalog
    from resume_helper.person import Person
    from resume_helper.report import DutyFound

ASKED = {
    "en": "You will supervise a team of agents and prepare reports for management. You will answer inbound calls.",
    "es": "Supervisar al equipo de agentes. Elaborar informes para la gerencia. Atender llamadas entrantes de los clientes.",
    "it": "Coordinare il team di operatori. Preparare report per la direzione. Rispondere alle chiamate in entrata.",
    "nb": "Du skal lede et team av kundebehandlere. Du skal utarbeide rapporter. Du skal besvare innkommende samtaler.",
}
LINES = {
    "en": ("Supervise a team of 14 agents", "Prepare the daily report"),
    "es": ("Superviso un equipo de 14 asesores", "Elaboro el informe diario"),
    "it": ("Coordino un team di 14 operatori", "Preparo i report giornalieri"),
    "nb": ("Leder et team på 14 medarbeidere", "Utarbeider daglige rapporter"),
}


def person(folder: Path, catalog: Catalog, code: str, *work: dict[str, Any], **rest: object) -> Person:
    file = folder / "p.yaml"
    document = {"basics": {"name": "Ada Rowe"}, "work": [*work], "meta": {"language": code}} | rest
    file.write_text(yaml.safe_dump(document, allow_unicode=True), "utf-8")
    return read_person(file, catalog)


def duties(catalog: Catalog, who: Person, posting: str) -> dict[str, DutyFound]:
    return {duty.id: duty for duty in suggest(posting, catalog, person=who).duties}


def job(*lines: str, name: str = "Acme", start: str = "2019", **rest: object) -> dict[str, Any]:
    return {"name": name, "position": "Aide", "startDate": start, "highlights": [*lines], **rest}


@pytest.mark.parametrize("code", ASKED)
def test_a_line_of_the_person_s_own_stands_for_its_duty_and_beside_it_only_what_has_a_blank(
    tmp_path: Path, catalog: Catalog, code: str
) -> None:
    who = person(tmp_path, catalog, code, job(*LINES[code], duties=["supervise-team", "prepare-reports"]))
    found = duties(catalog, who, ASKED[code])
    assert found["supervise-team"].own == LINES[code][0]
    assert not found["supervise-team"].bullets  # the line has its number
    assert found["prepare-reports"].own == LINES[code][1]
    assert all("[" in bullet.text for bullet in found["prepare-reports"].bullets)
    assert not found["answer-inbound-calls"].own
    assert not found["answer-inbound-calls"].bullets


@pytest.mark.parametrize("code", ["es", "it", "nb"])
def test_a_duty_is_not_told_twice_in_two_languages_where_the_profile_names_none(
    tmp_path: Path, catalog: Catalog, code: str
) -> None:
    own = job(*LINES[code], duties=["supervise-team", "prepare-reports"])
    told = [
        tailor(suggest(ASKED["en"], catalog, person=who, to="en"), who).positions[0]
        for who in (person(tmp_path, catalog, code, own), person(tmp_path, catalog, code, own, meta={}))
    ]
    assert [line.text for line in told[0].lines] == [line.text for line in told[1].lines] == [*LINES[code]]
    assert told[0].lacking == told[1].lacking
    assert "people_led" not in told[1].lacking


@pytest.mark.parametrize("code", ASKED)
def test_the_lines_of_a_job_without_duties_are_read(tmp_path: Path, catalog: Catalog, code: str) -> None:
    who = person(tmp_path, catalog, code, job(*LINES[code]))
    assert {"supervise-team", "prepare-reports"} <= who.done
    assert not any("prepare-reports" in gap.id for gap in suggest(ASKED[code], catalog, person=who).gaps)


def test_what_the_person_took_out_of_a_job_or_has_not_done_no_line_shows(tmp_path: Path, catalog: Catalog) -> None:
    assert "prepare-reports" not in person(tmp_path, catalog, "en", job(*LINES["en"], duties=["supervise-team"])).done
    never = {"language": "en", "not_done": ["prepare-reports"]}
    assert "prepare-reports" not in person(tmp_path, catalog, "en", job(*LINES["en"]), meta=never).done


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("en", "Answered inbound calls from members"),
        ("es", "Atendí llamadas entrantes de los socios"),
        ("it", "Risposta alle chiamate in entrata dei soci"),
        ("nb", "Besvarte innkommende samtaler fra medlemmer"),
    ],
)
def test_what_was_done_as_a_volunteer_was_done(tmp_path: Path, catalog: Catalog, code: str, line: str) -> None:
    done = {"organization": "Red Lantern", "startDate": "2020", "endDate": "2021", "highlights": [line]}
    who = person(tmp_path, catalog, code, job("-", duties=["prepare-reports"]), volunteer=[done])
    assert duties(catalog, who, ASKED[code])["answer-inbound-calls"].own == line


def test_a_number_of_an_earlier_job_is_told_where_a_later_one_has_none(tmp_path: Path, catalog: Catalog) -> None:
    late = job(duties=["answer-inbound-calls"], start="2022")
    early = job(duties=["answer-inbound-calls"], start="2015", endDate="2021", numbers={"calls_per_day": 60}, name="Elm")
    (bullet, *_) = duties(catalog, person(tmp_path, catalog, "en", late, early), ASKED["en"])["answer-inbound-calls"].bullets
    assert bullet.quantified
    assert "60" in bullet.text
    assert "Answered" in bullet.text  # in the tense of that job


def test_the_line_of_the_present_job_is_taken_and_no_title_where_there_is_one(tmp_path: Path, catalog: Catalog) -> None:
    now = job("Answer inbound calls", start="2022", duties=["answer-inbound-calls"])
    then = job("Answered inbound calls", start="2015", endDate="2021", duties=["answer-inbound-calls"])
    titled = then | {"position": "Inbound call agent"}
    for work in ((then, now), (titled, now), (titled,)):
        own = duties(catalog, person(tmp_path, catalog, "en", *work), ASKED["en"])["answer-inbound-calls"].own
        assert own == ("Answer inbound calls" if now in work else "Answered inbound calls")


BROKEN = {
    "en": (
        "WORK EXPERIENCE",
        "Handled questions about\nbills and invoices",
        "Trained new\ncolleagues",
        "resolve-billing-issues",
    ),
    "es": ("EXPERIENCIA", "Resolución de dudas sobre\nla facturación", "Formación de\ncompañeros", "resolve-billing-issues"),
    "it": (
        "ESPERIENZA",
        "Gestione delle richieste sulle\nbollette",
        "Formazione dei\nnuovi colleghi",
        "resolve-billing-issues",
    ),
    "nb": ("ARBEIDSERFARING", "Svarte på spørsmål om\nfaktura", "Opplæring av\nnye kolleger", "resolve-billing-issues"),
}


@pytest.mark.parametrize("code", BROKEN)
def test_a_line_that_a_narrow_page_has_broken_is_read_whole_by_check_as_by_import(catalog: Catalog, code: str) -> None:
    heading, first, second, duty = BROKEN[code]
    about = "Ada Rowe\n12 Elm Street, 40210 Columbus\nada@example.com, 614 555 0100, linkedin.com/in/ada"
    text = f"{about}\n\n{heading}\nAgent, Acme\n2019 - 2022\n\u2022 {first}\n\u2022 {second}\n"
    resume = read_resume(text, catalog, language=code)
    (evidence, *_) = resume.duties[duty]
    assert evidence.quote == first
    document = taken(resume).document
    assert duty in document["work"][0]["duties"]
    posting = ASKED[code]
    weak = check(suggest(posting, catalog), posting, resume).weak
    assert {row.quote for row in weak} <= {first, second}


@pytest.mark.parametrize(
    ("code", "summary"),
    [
        ("en", "Punctual and friendly, with a driving licence"),
        ("es", "Persona puntual y amable, con carnet de conducir"),
        ("it", "Persona puntuale e cordiale, con patente di guida"),
        ("nb", "Punktlig og hyggelig, med førerkort"),
    ],
)
def test_what_the_person_says_of_themselves_is_held(tmp_path: Path, catalog: Catalog, code: str, summary: str) -> None:
    who = person(tmp_path, catalog, code, job(*LINES[code]), basics={"name": "Ada", "summary": summary})
    assert {"time-management", "driving-licence"} & who.named == {"time-management", "driving-licence"}


@pytest.mark.parametrize(
    ("code", "line", "shown"),
    [
        (
            "en",
            "Friendly cashier with four years at the till, looking for a position answering calls",
            {"operate-cash-register"},
        ),
        ("en", "Now keen to answer calls in a contact centre", set()),
        ("en", "Seeking a role answering inbound calls", set()),
        ("en", "Answered calls from customers looking for a refund", {"answer-inbound-calls"}),
        ("en", "Seven years answering inbound calls, now looking for a new role", {"answer-inbound-calls"}),
        ("es", "Busco un puesto en atención telefónica y trabajo administrativo", set()),
        ("es", "Me gustaría atender llamadas", set()),
        ("es", "En proceso de reconversión hacia el área administrativa y el archivo", set()),
        ("es", "Resolví quejas buscando una solución justa", {"resolve-complaints"}),
        ("it", "Cerco un lavoro nella risposta alle chiamate dei clienti", set()),
        ("it", "Mi piacerebbe rispondere alle telefonate", set()),
        ("it", "Cinque anni di risposta alle chiamate in entrata, cerco nuove sfide", {"answer-inbound-calls"}),
        ("nb", "Søker jobb der jeg kan svare på telefon", set()),
        ("nb", "Har lyst til å lære opp nye kolleger", set()),
        ("nb", "Fem års erfaring med å besvare innkommende samtaler, søker nye utfordringer", {"answer-inbound-calls"}),
        ("nb", "Ønsket kundene velkommen", {"greet-customers"}),
    ],
)
def test_what_the_person_would_like_to_do_is_not_done(catalog: Catalog, code: str, line: str, shown: set[str]) -> None:
    assert {*evidence_in([line], code, catalog)} == shown


VOLUNTEERED = {
    "en": ("EXPERIENCE\nBaker, Crumb Ltd, 2018 - 2021\n- Baked bread", "VOLUNTEERING\nHelper, Harbour Trust, 2020 - 2022"),
    "es": (
        "EXPERIENCIA\nPanadera, Miga S.L., 2018 - 2021\n- Horneé pan",
        "VOLUNTARIADO\nAyudante, Fundación Faro, 2020 - 2022",
    ),
    "it": ("ESPERIENZA\nPanettiera, Mollica Srl, 2018 - 2021\n- Pane", "VOLONTARIATO\nAiutante, Ente Faro, 2020 - 2022"),
    "nb": ("ARBEIDSERFARING\nBaker, Smule AS, 2018 - 2021\n- Bakte brød", "FRIVILLIG ARBEID\nHjelper, Fyrlykta, 2020 - 2022"),
}
ANSWERED = {
    "en": "Answered inbound calls from members in the north of the country",
    "es": "Atendí llamadas entrantes de los socios que viven en el norte del país",
    "it": "Risposta alle chiamate in entrata dei soci che vivono nel nord del paese",
    "nb": "Besvarte innkommende telefoner fra medlemmer som bor nord i landet",
}


@pytest.mark.parametrize("code", ASKED)
def test_the_duties_of_volunteering_are_taken_over(tmp_path: Path, catalog: Catalog, code: str) -> None:
    work, besides = VOLUNTEERED[code]
    resume = f"Kim Doe\nkim@mail.example\n\n{work}\n\n{besides}\n- {ANSWERED[code]}"
    document = taken(read_resume(resume, catalog, language=code)).document
    (row,) = document["volunteer"]
    assert row["duties"] == ["answer-inbound-calls"]
    who = person(tmp_path, catalog, code, *document["work"], volunteer=document["volunteer"])
    assert "answer-inbound-calls" in who.done
    assert duties(catalog, who, ASKED[code])["answer-inbound-calls"].own == ANSWERED[code]


@pytest.mark.parametrize(
    ("code", "line", "duty", "unlike"),
    [
        ("en", "Rewrote the returns script", "improve-processes", "Prepared tea for the office"),
        ("nb", "Nye brevmaler, noe som halverte purringene", "improve-processes", "Kokte kaffe til alle"),
    ],
)
def test_a_duty_that_is_known_to_be_done_is_shown_by_a_line_with_a_cue_of_it(
    catalog: Catalog, code: str, line: str, duty: str, unlike: str
) -> None:
    assert duty not in evidence_in([line], code, catalog)
    ((at, evidence),) = evidence_in([unlike, line], code, catalog, known=[duty])[duty]
    assert (at, evidence.quote) == (1, line)


def test_a_wish_goes_on_where_a_narrow_page_has_broken_it(catalog: Catalog) -> None:
    assert not evidence_in(["Busco un puesto de", "atención telefónica"], "es", catalog)
    assert evidence_in(["Busco un puesto estable.", "Atención telefónica"], "es", catalog)


@pytest.mark.parametrize(
    ("code", "job_", "posting"),
    [
        ("en", ("Adviser", "Elm Credit Union"), "Answer calls.\nRequirements:\n- Experience in a credit union or bank"),
        ("es", ("Recepcionista", "Hotel Sol"), "Recibir a los huéspedes.\nRequisitos:\n- Experiencia en hoteles"),
        (
            "es",
            ("Agente", "Atenta Call Center"),
            "Atender llamadas.\nRequisitos:\n- Experiencia en call center o telecomunicaciones",
        ),
        (
            "it",
            ("Receptionist", "Hotel Sole"),
            "Accoglienza degli ospiti.\nRequisiti:\n- Almeno due anni di esperienza in hotel",
        ),
        ("it", ("Commessa", "Boutique d'abbigliamento Rosa"), "Vendita.\nRequisiti:\n- Esperienza nel settore abbigliamento"),
        ("nb", ("Kunderådgiver", "Sparebanken Fjord"), "Gi råd til kunder.\nKrav:\n- Minst to års erfaring fra bank"),
    ],
)
@pytest.mark.parametrize("other", [False, True])
def test_a_trade_is_told_by_the_firm_or_the_title_and_where_it_is_not_nobody_knows(
    tmp_path: Path, catalog: Catalog, code: str, job_: tuple[str, str], posting: str, *, other: bool
) -> None:
    position, name = ("Aide", "Acme") if other else job_
    who = person(tmp_path, catalog, code, {"position": position, "name": name, "startDate": "2015", "duties": []})
    skills = {skill.id: skill.held for skill in suggest(f"{posting}\n{ASKED[code]}", catalog, person=who).skills}
    assert skills["industry-experience"] is (None if other else True)


@pytest.mark.parametrize(
    ("jobs", "total"),
    [
        ([("2016", "2024"), ("2011", "2016")], 13 * 12),
        ([("2016", "2024"), ("2011", "2016"), ("2008", "2011"), ("2004", "2008")], 20 * 12),
        ([("2013", "2014")], 12),
        ([("2013-02", "2014-01")], 12),
        ([("2013", "2013")], 1),
    ],
)
def test_years_that_touch_are_summed_without_loss(
    tmp_path: Path, catalog: Catalog, jobs: list[tuple[str, str]], total: int
) -> None:
    rows = [job(start=start, endDate=end, duties=["answer-inbound-calls"]) for start, end in jobs]
    who = person(tmp_path, catalog, "en", *rows)
    for asked, alike in (("Answer inbound calls", total), ("Process returns", 0)):
        report = suggest(
            f"We need somebody for our team in the city.\n\nDuties:\n- {asked} from customers every day", who.catalog
        )
        assert time_worked(report, who) == (total, alike)


ASKING = {
    "en": ("How many calls do you take", "How many calls did you take"),
    "es": ("¿Cuántas llamadas atiendes", "¿Cuántas llamadas atendías"),
    "it": ("Quante chiamate gestisci", "Quante chiamate gestivi"),
    "nb": ("Hvor mange telefoner tar du", "Hvor mange telefoner tok du"),
}


@pytest.mark.parametrize("code", ASKING)
def test_a_question_is_in_the_tense_of_the_job_it_asks_about(tmp_path: Path, catalog: Catalog, code: str) -> None:
    rest = {"duties": ["answer-inbound-calls"]}
    for end, asked in (({}, ASKING[code][0]), ({"endDate": "2022"}, ASKING[code][1])):
        who = person(tmp_path, catalog, code, job(**rest, **end))
        questions = {row.metric: row.question for row in suggest(ASKED[code], catalog, person=who).questions}
        assert questions["calls_per_day"].startswith(asked)
    past = {row.metric: row.question for row in suggest(ASKED[code], catalog).questions}  # as its bullets are
    assert past["calls_per_day"].startswith(ASKING[code][1])


def test_a_number_of_two_duties_goes_to_no_line_of_the_one_that_it_is_less_about(tmp_path: Path, catalog: Catalog) -> None:
    lines = "Cambio de moneda extranjera", "Arqueo de caja, riego de plantas y paseo del perro"
    work = job(*lines, duties=["exchange-currency", "balance-cash-drawer"], numbers={"balancing_accuracy": "97%"})
    asked = "Te encargarás del cambio de moneda extranjera para los clientes y del arqueo de caja al final de cada turno."
    told = tailor(suggest(asked, catalog), person(tmp_path, catalog, "es", work)).positions[0].lines
    assert lines[0] in [line.text for line in told]
    assert [line.duty for line in told if "97" in line.text] == ["balance-cash-drawer"]


SAID = {
    "en": ("Aide who loves to answer inbound calls, 900 a year", "Answer inbound calls from tenants"),
    "es": ("Auxiliar que atiende llamadas entrantes, 900 al año", "Atiendo llamadas entrantes de los vecinos"),
    "it": ("Aiutante che gestisce chiamate in entrata, 900 all'anno", "Gestione delle chiamate in entrata dei soci"),
    "nb": ("Medhjelper som besvarer innkommende samtaler, 900 i året", "Besvarer innkommende samtaler fra naboer"),
}


@pytest.mark.parametrize("code", SAID)
def test_a_line_of_work_shows_a_duty_before_what_is_said_of_the_person(tmp_path: Path, catalog: Catalog, code: str) -> None:
    summary, line = SAID[code]
    basics = {"name": "Ada Rowe", "summary": summary}
    who = person(tmp_path, catalog, code, job(line, duties=["answer-inbound-calls"]), basics=basics)
    assert duties(catalog, who, ASKED[code])["answer-inbound-calls"].own == line


@pytest.mark.parametrize(
    ("own", "people"), [("Made tea for patients", "customer"), ("Made tea for guests", "guest"), ("Made tea", "customer")]
)
def test_a_bullet_for_a_posting_names_its_people_only_where_they_were_served(
    tmp_path: Path, catalog: Catalog, own: str, people: str
) -> None:
    who = person(tmp_path, catalog, "en", job(own, duties=["resolve-complaints"]))
    posting = "Hotel receptionist\nDuties:\n- Greet guests at the desk\n- Resolve complaints from guests\n"
    assert f" {people} complaints a week" in duties(catalog, who, posting)["resolve-complaints"].bullets[0].text


@pytest.mark.parametrize(
    ("code", "line", "duty"),
    [
        ("en", "112% of sales target in 2023", "meet-targets"),
        ("en", "Always over quota on my phone contracts", "meet-targets"),
        ("es", "Siempre por encima de la meta", "meet-targets"),
        ("it", "Sempre oltre il budget, ogni mese", "meet-targets"),
        ("nb", "Alltid over budsjett, hver måned", "meet-targets"),
        ("en", "Fetched the duty manager when needed", "escalate-issues"),
        ("es", "Llamaba a la jefa si era necesario", "escalate-issues"),
        ("it", "Chiamavo il caporeparto se serviva", "escalate-issues"),
        ("nb", "Hentet butikksjefen ved behov", "escalate-issues"),
    ],
)
def test_a_line_tells_a_target_by_how_far_it_was_passed_and_an_escalation_by_who_was_called(
    catalog: Catalog, code: str, line: str, duty: str
) -> None:
    assert shown_by([line], code, catalog) == [{duty}]


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("en", "Looked after over 30 guests every month"),
        ("es", "Reparto sobre pedido cada mes"),
        ("it", "Oltre 40 clienti ogni mese"),
        ("nb", "Over 40 kunder hver måned"),
    ],
)
def test_how_many_they_were_is_no_target(catalog: Catalog, code: str, line: str) -> None:
    assert "meet-targets" not in shown_by([line], code, catalog)[0]
