"""A résumé held against a posting."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import jsonschema
import pytest
import yaml

from resume_helper.bullets import tense
from resume_helper.check import check, is_like_a_posting, is_like_a_resume
from resume_helper.errors import UserError
from resume_helper.render import text
from resume_helper.render.checked import layout
from resume_helper.render.json import SCHEMA_FILE
from resume_helper.render.weak import weak_lines
from resume_helper.resume_text import read_resume
from resume_helper.resume_text.shown import counts
from resume_helper.suggestion import suggest
from resume_helper.text import SLOT, fold, key
from tests.conftest import POSTINGS, ROOT

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable
    from pathlib import Path

    from resume_helper.catalog import Catalog
    from resume_helper.check import Check
    from resume_helper.resume_text import ResumeText

    Run = Callable[..., subprocess.CompletedProcess[bytes]]

RESUMES = ROOT / "tests" / "resumes"
POSTING = POSTINGS / "en" / "call-center.txt"
LANGUAGES = ("en", "es", "it", "nb")
HEADS = {"en": "WORK EXPERIENCE", "es": "EXPERIENCIA LABORAL", "it": "ESPERIENZE LAVORATIVE", "nb": "ARBEIDSERFARING"}
ABOUT = {
    "en": "Living in the north of the country with my family, and looking for a job near home where I can stay for many years.",
    "es": "Vivo con mi familia en el norte del país y busco un trabajo cerca de casa en el que pueda estar por muchos años.",
    "it": "Vivo con la mia famiglia nel nord del paese e cerco un lavoro vicino a casa in cui possa stare per molti anni.",
    "nb": "Jeg bor med familien min nord i landet og ser etter en jobb nær hjemmet der jeg kan bli i mange år.",
}


def resume(catalog: Catalog, *lines: str, code: str = "en", below: str = "") -> ResumeText:
    """A résumé with these lines of work, and what stands below them."""
    work = "\n".join(f"- {line}" for line in lines)
    return read_resume(
        f"Kim Doe\n\nPROFILE\n{ABOUT['en']}\n" * (code == "en") + f"{ABOUT[code]}\n\n{HEADS[code]}\n{work}\n\n{below}", catalog
    )


def checked(catalog: Catalog, own: ResumeText, posting: Path = POSTING) -> Check:
    asked = posting.read_text("utf-8")
    return check(suggest(asked, catalog, to=own.language), asked, own)


def faults(catalog: Catalog, line: str, code: str = "en") -> dict[str, str]:
    """What weakens a line, by its kind: the first words of it that do. No posting says what is asked for."""
    told: dict[str, str] = {}
    for row in check(suggest("", catalog), "", resume(catalog, line, code=code)).weak:
        for fault in row.faults if row.quote in line else ():
            told.setdefault(fault.kind, fault.about)
    return told


def test_what_it_shows_and_what_it_lacks(catalog: Catalog) -> None:
    own = resume(
        catalog, "Took 70 calls a day from members", "Settled complaints with a call back", below="SKILLS\nSalesforce, patience"
    )
    found = checked(catalog, own)
    assert {"answer-inbound-calls", "resolve-complaints"} <= {*found.fit.duties}
    assert {"meet-targets", "escalate-issues"} <= {*found.fit.lacking_duties}
    duties = {duty.id: duty.score for duty in found.report.duties}
    shown = sum(score for id_, score in duties.items() if id_ in found.fit.duties) / sum(duties.values())
    alike = sum(duties[id_] for id_ in ("escalate-issues", "resolve-billing-issues")) / sum(duties.values())
    assert found.fit.open_skills == ("spanish", "industry-experience", "active-listening", "verbal-communication")
    assert found.fit.not_met == ("High school diploma or GED",)
    covered = 0.7 * (shown + alike / 4) + 0.15 * (2 + 4 / 2) / 7
    assert found.fit.score == pytest.approx(covered * 0.85, abs=0.001)
    assert own.duties["answer-inbound-calls"][0].quote == "Took 70 calls a day from members"
    held = {skill.id: skill.held for skill in found.report.skills if skill.asked == "stated"}
    assert (held["patience"], held["crm-software"], held["spanish"]) == (True, True, None)


def test_a_skill_that_the_duties_show_and_no_line_names_is_neither_held_nor_lacking(catalog: Catalog) -> None:
    own = resume(catalog, "Answered inbound calls from members")
    asked = "We need an agent to answer inbound calls.\n\nRequirements:\n- Active listening\n- Fluent Italian"
    found = check(suggest(asked, catalog), asked, own)
    assert {skill.id: skill.held for skill in found.report.skills if skill.asked == "stated"} == {
        "active-listening": None,
        "other-language": None,  # who lists none may speak any, as the condition says
    }


@pytest.mark.parametrize(
    ("line", "held"),
    [
        ("Balanced the cash drawer every evening", True),
        ("Answered inbound calls from customers", False),
        ("Took card payments over the phone", None),
    ],
)
def test_a_skill_that_nobody_does_some_work_without_is_shown_by_that_work(
    catalog: Catalog, *, line: str, held: bool | None
) -> None:
    asked = "We need a teller to greet members and to answer their questions.\n\nRequirements:\n- Cash handling"
    found = check(suggest(asked, catalog), asked, resume(catalog, line))
    assert {row.id: row.held for row in found.report.skills}["cash-handling"] is held


def test_about_and_a_number_part_no_verb_from_what_was_done(catalog: Catalog) -> None:
    other = "Sit with new starters during their first week on the phones"
    own = resume(catalog, other, "Answer about 70 calls per day from customers about their internet and phone bills")
    found = checked(catalog, own)
    calls = next(duty for duty in found.report.duties if duty.id == "answer-inbound-calls")
    proof = found.proof(calls)
    assert proof
    assert proof.quote.startswith("Answer about 70 calls")


def test_what_only_the_person_knows_is_counted_as_neither_shown_nor_lacking(catalog: Catalog) -> None:
    asked = "We need an agent to answer inbound calls.\n\nRequirements:\n- Patience\n- Friendly\n- Fluent Italian"
    found = check(suggest(asked, catalog), asked, resume(catalog, "Answered inbound calls", below="LANGUAGES\nEnglish"))
    assert {*found.fit.open_skills} == {"patience", "positive-language"}
    lines = text.plain(layout(found, catalog.writing("en"), catalog.languages))
    assert "duties 1 of 1, skills 0 of 1" in " ".join(lines.split())


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_bullet_of_the_catalog_is_worded_weakly(catalog: Catalog, code: str) -> None:
    duties = catalog.writing(code).duties.values()
    lines = {SLOT.sub("40", tense(bullet, present=False)) for duty in duties for bullet in duty.bullets}
    weak = checked(catalog, resume(catalog, *lines, code=code)).weak
    assert [(row.quote, fault) for row in weak for fault in row.faults if fault.kind != "number"] == []


def test_a_name_that_begins_as_a_degree_is_none(catalog: Catalog) -> None:
    own = read_resume(f"Laura Conti\n{ABOUT['it']}\n\nESPERIENZA\nRisposta alle chiamate dei clienti", catalog)
    assert "higher-degree" not in own.skills


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_bullet_of_the_catalog_is_found_in_a_resume_that_has_it(catalog: Catalog, code: str) -> None:
    writing = catalog.writing(code)
    words = {name: "40" for duty in writing.duties.values() for bullet in duty.bullets for name in SLOT.findall(bullet)}
    words |= writing.people["customer"]
    filled = {
        (id_, SLOT.sub(lambda slot: words[slot.group(1)], tense(bullet, present=False)))
        for id_, duty in writing.duties.items()
        for bullet in duty.bullets
    }
    own = resume(catalog, *(line for _, line in filled), code=code)
    lost = [line for id_, line in filled if not any(found.quote in line for found in own.duties[id_])]
    assert lost == []


@pytest.mark.parametrize(
    ("code", "line", "duty"),
    [
        ("en", "Sold handsets and plans to walk-in customers", "close-sales"),
        ("en", "Kept the shelves full and swept the floor", "restock-shelves"),
        ("en", "Rung up purchases and bagged them", "operate-cash-register"),
        ("en", "Sought feedback from customers", "collect-feedback"),
        ("en", "Halved waiting times with a call-back list", "improve-processes"),
        ("en", "Ranked second of the 40 in the room", "meet-targets"),
        ("en", "Put together a cheat sheet for the new plans", "create-knowledge-content"),
        ("en", "Packed shelves overnight", "restock-shelves"),
        ("en", "Assisted over 100 guests", "assist-customers"),
        ("es", "Repuse la mercadería en las góndolas", "restock-shelves"),
        ("es", "Vendi planes de telefonia", "close-sales"),
        ("es", "Tipifiqué cada interacción en el sistema", "maintain-customer-records"),
        ("es", "Orienté a los usuarios en los cajeros automáticos", "guide-self-service"),
        ("es", "Tuve 8 cajeras a mi cargo", "supervise-team"),
        ("es", "Hacía unas 120 llamadas al día", "make-outbound-calls"),
        ("it", "Ho risposto alle chiamate in entrata dei clienti", "answer-inbound-calls"),
        ("it", "Servivo i clienti al banco dei salumi", "serve-in-person"),
        ("it", "Dimezzate le code alle casse con un turno in più", "improve-processes"),
        ("it", "Collocate 25 polizze casa nel primo anno", "promote-financial-products"),
        ("it", "Contavo i contanti a fine turno", "balance-cash-drawer"),
        ("it", "Aprivo il negozio alle otto", "open-close-premises"),
        ("nb", "Solgte mobiler og abonnement til kunder", "close-sales"),
        ("nb", "Besvarte telefoner fra kunder", "answer-inbound-calls"),
        ("nb", "Fant frem størrelser til kunder i prøverommet", "locate-merchandise"),
        ("nb", "Rengjorde disken og hyllene hver kveld", "maintain-store"),
        ("nb", "Drev en kafé med 11 ansatte", "supervise-team"),
        ("nb", "Kuttet ventetiden fra ti til fire minutter", "improve-processes"),
        ("nb", "Leverte 105 % av budsjettet i fjor", "meet-targets"),
        ("nb", "Sperret bankkort for kunder på ferie", "update-customer-accounts"),
    ],
)
def test_what_was_done_is_told_in_the_past(catalog: Catalog, code: str, line: str, duty: str) -> None:
    assert duty in resume(catalog, line, code=code).duties


@pytest.mark.parametrize(
    ("code", "line", "duty"),
    [
        ("it", "Lavorazione di 45 pratiche al giorno", "meet-targets"),
        ("it", "Ricezione delle merci, dieci bancali al giorno", "staff-front-desk"),
    ],
)
def test_what_a_line_does_not_show(catalog: Catalog, code: str, line: str, duty: str) -> None:
    assert duty not in resume(catalog, line, code=code).duties


@pytest.mark.parametrize(
    ("code", "line", "expected"),
    [
        ("en", "Responsible for answering calls from customers", {"opening": "Responsible for", "number": ""}),
        ("en", "I answered calls from customers", {"pronoun": "I", "number": ""}),
        ("en", "Answered 80 calls a day from customers", {}),
        ("en", "Answered eighty calls from customers, with one colleague", {"number": ""}),
        ("en", "Answered thirty calls a day from customers", {}),
        ("en", "I was in charge of the tills", {"opening": "I was in charge of", "number": ""}),
        ("en", "My day-to-day duties included the till", {"opening": "My day-to-day duties", "number": ""}),
        ("en", "Hit 104% of target at the store in Portland, ME, in spring", {}),
        ("en", "A real team player", {"claim": "team player"}),
        ("en", "A dedicated professional with a can-do attitude", {"claim": "dedicated professional"}),
        ("en", "Known to 300 regulars for keen prices and good jokes", {}),
        ("en", f"Answered 80 calls a day from customers {'and wrote each of them down ' * 7}", {"long": ""}),
        ("es", "Responsable de la caja", {"opening": "Responsable de", "number": ""}),
        ("es", "Encargada del área de telas", {"opening": "Encargada del"}),
        ("es", "Mis funciones principales: la venta", {"opening": "Mis funciones"}),
        ("es", "Colaboré en 3 inventarios", {"opening": "Colaboré en"}),
        ("es", "Colaboré con 3 equipos en los inventarios", {}),
        ("es", "Ayudé a 3 compañeras con el inventario", {}),
        ("es", "Me considero una persona alegre", {"claim": "Me considero una persona"}),
        ("es", "Con muchas ganas de crecer", {"claim": "muchas ganas"}),
        ("es", "Tablas dinámicas y 3 cobros puntuales", {}),
        ("es", "Atendí 80 llamadas al día de clientes", {}),
        ("it", "Mi occupavo della cassa", {"opening": "Mi occupavo", "number": ""}),
        ("it", "Stavo al banco della gastronomia con altri due", {"opening": "Stavo"}),
        ("it", "Nel mio ruolo guidavo 12 operatori", {"opening": "Nel mio ruolo"}),
        ("it", "Insieme ai miei colleghi guidavo 12 operatori", {"pronoun": "miei"}),
        ("it", "Vendita di gelati nel chiosco di mia zia, 90 clienti al giorno", {}),
        ("it", "Gestione di un portafoglio di 80 clienti, CHF 4 mio.", {}),
        ("it", "Tanta voglia di lavorare", {"claim": "Tanta voglia di lavorare"}),
        ("it", "Gestione di 80 chiamate al giorno dei clienti", {}),
        ("nb", "Hadde ansvar for kassen", {"opening": "Hadde ansvar for", "number": ""}),
        ("nb", "Besvarte 80 telefoner om dagen fra kunder", {}),
        ("nb", "Jobbet i kassen", {"opening": "Jobbet i", "number": ""}),
        ("nb", "Besvarte 80 telefoner om dagen på 4 min i snitt, våren 2021", {}),
        ("nb", "Besvarte 80 telefoner om dagen mens kunder står på vent", {}),
        ("nb", "Glad i mennesker og lett for å lære", {"claim": "Glad i mennesker"}),
    ],
)
def test_what_weakens_a_line(catalog: Catalog, code: str, line: str, expected: dict[str, str]) -> None:
    assert faults(catalog, line, code) == expected


def test_a_claim_that_the_posting_asks_for_is_none(catalog: Catalog) -> None:
    own = resume(catalog, "Answered 80 calls a day", below="SKILLS\n- Team player\n- Fast learner")
    plain = "You will answer inbound calls from our customers and note them down.\n\nRequirements:\n- Patience"
    wanted = plain.replace("Patience", "A team player")
    told = [
        {fault.about for row in check(suggest(asked, catalog), asked, own).weak for fault in row.faults}
        for asked in (plain, wanted)
    ]
    assert told == [{"Team player", "Fast learner"}, {"Fast learner"}]


def test_titles_of_jobs_and_addresses_are_no_lines_of_work(catalog: Catalog) -> None:
    own = read_resume(
        f"{ABOUT['en']}\n\nWORK\nCashier\nmail: answers@mail.example\nwww.calls.example/customers\nAnswered 20 mails a day",
        catalog,
    )
    assert checked(catalog, own).weak == ()
    assert {e.quote for evidence in own.duties.values() for e in evidence} == {"Answered 20 mails a day"}


def test_what_is_counted_by_the_day_is_no_subject(catalog: Catalog) -> None:
    counted, told = (
        resume(catalog, line, code="nb")
        for line in ("Tok 80 henvendelser om dagen", "Besvarte henvendelser om levering og priser fra kunder")
    )
    assert ["answer-product-questions" in own.duties for own in (counted, told)] == [False, True]


def test_what_was_learned_was_not_done(catalog: Catalog) -> None:
    course = "Dealing with complaints, two days"
    assert "resolve-complaints" not in resume(catalog, "Answered 80 calls a day", below=f"COURSES\n{course}").duties
    assert "resolve-complaints" in resume(catalog, "Answered 80 calls a day", course).duties


@pytest.mark.parametrize("heading", ["Relevant coursework", "Educational attainment", "Tickets and courses", "Career goal"])
def test_what_only_begins_or_ends_like_a_heading_of_work_is_none(catalog: Catalog, heading: str) -> None:
    own = resume(catalog, "Answered 80 calls a day", below=f"{heading}\nI balanced the drawer")
    assert [row.quote for row in checked(catalog, own).weak if row.duty] == []


@pytest.mark.parametrize("employer", ["Fern Hill Middle School", "Bluebird Software", "IT Support Agent", "Northgate Systems"])
def test_an_employer_or_a_title_above_a_job_opens_no_part(catalog: Catalog, employer: str) -> None:
    own = read_resume(f"{ABOUT['en']}\n\nEXPERIENCE\n\n{employer}\nAnswered calls from customers", catalog)
    assert "answer-inbound-calls" in own.duties


@pytest.mark.parametrize(
    "heading",
    ["Work experience", "WORK EXPERIENCE:", "== Employment ==", "E M P L O Y M E N T", "Recent employment:", "Jobs I've had"],
)
def test_headings_in_any_dress(catalog: Catalog, heading: str) -> None:
    own = read_resume(f"{ABOUT['en']}\n\nSkills\nExcel\n\n{heading}\nAnswered calls from customers\n\nHobbies\nChess", catalog)
    assert "answer-inbound-calls" in own.duties


@pytest.mark.parametrize(
    ("work", "learned"), [("Historial de empleo", "Qué he estudiado"), ("TRABAJOS REALIZADOS", "Títulos obtenidos")]
)
def test_headings_in_spanish(catalog: Catalog, work: str, learned: str) -> None:
    own = read_resume(f"{ABOUT['es']}\n\n{work}\nCierre de caja\n\n{learned}\nCurso de atención de llamadas", catalog)
    assert {*own.duties} == {"balance-cash-drawer"}


def test_a_heading_in_the_first_person_is_no_line_of_work(catalog: Catalog) -> None:
    own = read_resume(
        f"{ABOUT['es']}\n\nMi trayectoria\nCajera\n3 arqueos de caja al día\n\nMis estudios\nBachillerato", catalog
    )
    assert checked(catalog, own).weak == ()


def test_who_gave_the_work_opens_no_part(catalog: Catalog) -> None:
    own = read_resume(f"{ABOUT['es']}\n\nEXPERIENCIA\n\nCOLEGIO SAN TELMO\nRecepcionista\nArqueo de caja", catalog)
    assert {*own.duties} == {"balance-cash-drawer"}


def test_why_a_job_ended_is_no_work(catalog: Catalog) -> None:
    own = read_resume(f"{ABOUT['es']}\n\nEXPERIENCIA\nVendedora\nMotivo de salida: cierre del local\nArqueo de caja", catalog)
    assert {*own.duties} == {"balance-cash-drawer"}


def test_what_is_known_has_headings_in_plain_words(catalog: Catalog) -> None:
    own = resume(catalog, "Risposta alle chiamate dei clienti", code="it", below="Cosa so fare\nGestire i reclami")
    assert "answer-inbound-calls" in own.duties
    assert "resolve-complaints" not in own.duties


@pytest.mark.parametrize(
    ("heading", "skills"),
    [("Hvor jeg har jobbet", "Kan"), ("Yrkesliv", "Hva jeg er god på"), ("Frivillig", "Teknisk kompetanse")],
)
def test_norwegian_headings_in_ones_own_words(catalog: Catalog, heading: str, skills: str) -> None:
    own = read_resume(f"{ABOUT['nb']}\n\n{skills}\nSalgsarbeid\n\n{heading}\nBesvarte telefoner fra kunder", catalog)
    assert set(own.duties) == {"answer-inbound-calls"}


def test_a_label_with_its_value_opens_no_part(catalog: Catalog) -> None:
    own = read_resume(f"{ABOUT['en']}\n\nEMPLOYMENT\nLanguages: French\nAnswered calls from customers", catalog)
    assert "answer-inbound-calls" in own.duties
    assert set(own.spoken) == {"fr"}


def test_the_resume_and_the_posting_may_be_in_two_languages(catalog: Catalog) -> None:
    own = resume(catalog, "Atendí llamadas entrantes de clientes", code="es")
    found = checked(catalog, own)
    assert "answer-inbound-calls" in found.fit.duties
    lines = text.plain(layout(found, catalog.writing("es"), catalog.languages))
    assert "Lo que piden y muestra tu currículum: funciones, 1 de 7" in lines
    assert {skill.id: skill.held for skill in found.report.skills}["spanish"] is None  # few list their own


def test_a_british_resume_is_answered_in_british_english(catalog: Catalog) -> None:
    assert (
        resume(catalog, "Answered calls in a contact centre", "Balanced the till", below="A-levels, GCSEs").language == "en-GB"
    )


@pytest.mark.parametrize(
    ("written", "complaint"),
    [
        ("Answered calls", "too short for a résumé"),
        (
            "Vi leter etter en katt. " * 3 + "Kissa istuu matolla ja katsoo ikkunasta ulos kun sataa vettä. " * 6,
            "seems to be in Finnish",
        ),
        ("Mork blorp zan kwef " * 10, "language of this résumé cannot be told"),
        (
            "Ich habe die Kunden an der Kasse bedient und die Ware kassiert, und ich war für das Lager da. " * 2,
            "seems to be in German",
        ),
    ],
)
def test_what_is_no_resume_is_told(catalog: Catalog, written: str, complaint: str) -> None:
    with pytest.raises(UserError, match=complaint):
        read_resume(written, catalog, source="cv.txt")


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_page(catalog: Catalog, code: str, golden: Callable[[str, str], None]) -> None:
    posting = {"en": "call-center", "es": "cajero", "it": "customer-care", "nb": "butikk"}[code]
    own = read_resume((RESUMES / code / "03.txt").read_text("utf-8"), catalog, source="cv")
    found = checked(catalog, own, POSTINGS / code / f"{posting}.txt")
    writing = catalog.writing(found.report.written_in)
    golden(f"check/{code}.txt", text.plain(layout(found, writing, catalog.languages)))


def test_on_the_command_line(run: Run, tmp_path: Path) -> None:
    own = RESUMES / "en" / "03.txt"
    result = run("check", own, POSTING)
    assert (result.returncode, result.stderr) == (0, b"")
    assert b"Your CV shows" in result.stdout
    piped = run("check", own, stdin=POSTING.read_bytes())
    assert piped.stdout == result.stdout
    page = tmp_path / "page.html"
    assert run("check", own, POSTING, "--output", page).returncode == 0
    assert "<h2>Lines to strengthen</h2>" in page.read_text("utf-8")


def test_the_json_keeps_the_contract(run: Run) -> None:
    own = RESUMES / "en" / "11.txt"
    values = json.loads(run("check", own, POSTING, "--format", "json").stdout)
    jsonschema.validate(values, json.loads(SCHEMA_FILE.read_text("utf-8")))
    written = own.read_text("utf-8")
    told = [row for part in ("duties", "skills") for found in values["resume"][part] for row in found["evidence"]]
    assert told
    assert all(written[row["start"] : row["end"]] == row["quote"] for row in [*told, *values["resume"]["weak"]])


@pytest.mark.parametrize(
    ("arguments", "code", "complaint"),
    [
        (("me.yaml", "{posting}"), 3, "this is a profile; give it with: resume-helper suggest {posting} --profile me.yaml"),
        (("gone.docx", "{posting}"), 3, "gone.docx: there is no such file"),
        (("-", "-"), 2, "given as the résumé and as the posting"),
        (("{resume}", "{posting}", "--to", "xx"), 2, "there is no language 'xx'"),
        (("{resume}", "{posting}", "--output", "{resume}"), 2, "this is read, and would be written over"),
    ],
)
def test_what_cannot_be_checked_is_told(run: Run, arguments: tuple[str, ...], code: int, complaint: str) -> None:
    given = [argument.format(resume=RESUMES / "en" / "03.txt", posting=POSTING) for argument in arguments]
    result = run("check", *given)
    assert (result.returncode, result.stdout) == (code, b"")
    assert complaint.format(posting=POSTING) in result.stderr.decode()


def test_a_posting_of_another_trade_is_named_with_the_reason_and_no_advice(run: Run) -> None:
    result = run("check", RESUMES / "en" / "03.txt", POSTINGS / "en" / "other-trade.txt")
    assert result.returncode == 1
    said = " ".join(result.stdout.decode().split())
    assert said.startswith(f"{POSTINGS / 'en' / 'other-trade.txt'}: Nothing to suggest: this posting is for another trade")
    assert "Lines to strengthen" not in said


def test_hostile_resumes_reach_no_terminal(catalog: Catalog) -> None:
    own = resume(catalog, "Responsible for \x1b[31mcalls\x1b[0m from <b>customers</b>\u202e")
    lines = text.plain(layout(checked(catalog, own), catalog.writing("en"), catalog.languages))
    assert "\x1b" not in lines
    assert "\u202e" not in lines


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_words_about_resumes_are_in_order_and_listed_once(code: str) -> None:
    listed = yaml.safe_load((ROOT / "catalog" / code / "resume.yaml").read_text("utf-8"))
    for phrases in (*listed["headings"].values(), *(listed[name] for name in ("openings", "claims", "denials", "verbs"))):
        assert [*phrases] == sorted(phrases, key=lambda phrase: fold(phrase.lower()))
        assert len({key(phrase) for phrase in phrases}) == len(phrases)


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_labelled_resumes_are_labelled_with_words_of_their_own(catalog: Catalog, code: str) -> None:
    known = {"duties": catalog.shared.duties, "skills": catalog.shared.skills}
    rows = [json.loads(line) for line in (RESUMES / code / "labels.jsonl").read_text("utf-8").splitlines()]
    assert [row["id"] for row in rows] == [f"{n:02}" for n in range(1, 25)]
    for row in rows:
        written = (RESUMES / code / f"{row['id']}.txt").read_text("utf-8")
        for kind, ids in known.items():
            assert row[kind].keys() <= ids.keys()
            assert all(quote in written for quote in row[kind].values()), row["id"]


def test_what_is_read_is_told_in_the_words_that_were_written(run: Run, tmp_path: Path) -> None:
    own = tmp_path / "cv.txt"
    own.write_text(f"{ABOUT['en']}\n\nWORK\n- Responsible for an\xadswering calls from\u00a0customers\n", "utf-8")
    values = json.loads(run("check", own, POSTING, "--format", "json").stdout)["resume"]
    (weak,) = values["weak"]
    assert weak["quote"] == "Responsible for an\xadswering calls from\u00a0customers"
    assert own.read_text("utf-8")[weak["start"] : weak["end"]] == weak["quote"]
    assert values["characters"] == len(own.read_text("utf-8"))


@pytest.mark.parametrize(
    "head", ["Acme Systems", "School Secretary", "Cambridge College", "Tools Direct", "COMPUTER SALES ADVISOR"]
)
def test_firms_and_jobs_are_no_headings(catalog: Catalog, head: str) -> None:
    own = read_resume(f"{ABOUT['en']}\n\nWORK EXPERIENCE\n\n{head}\nAnswered calls from customers", catalog)
    assert "answer-inbound-calls" in own.duties


@pytest.mark.parametrize(
    "heading", ["**WORK EXPERIENCE**", "1. Work Experience", "■ Work experience", "💼 Work Experience", "IV. WORK EXPERIENCE"]
)
def test_headings_with_marks(catalog: Catalog, heading: str) -> None:
    own = read_resume(f"{ABOUT['en']}\n\nSKILLS\nExcel\n{heading}\nAnswered calls from customers", catalog)
    assert "answer-inbound-calls" in own.duties


def test_what_stands_on_every_page_opens_nothing(catalog: Catalog) -> None:
    own = read_resume(
        f"Curriculum vitae\n{ABOUT['en']}\n\nWORK\nCashier\n\nCurriculum vitae\nResponsible for answering calls", catalog
    )
    assert [fault.kind for row in checked(catalog, own).weak for fault in row.faults] == ["opening", "number"]


@pytest.mark.parametrize(
    "below", ["HOBBIES\n- Answered inbound calls from customers", "OBJECTIVE\nTo answer calls in a call center"]
)
def test_neither_hobbies_nor_wishes_were_done(catalog: Catalog, below: str) -> None:
    own = resume(catalog, "Stacked boxes", below=below)
    found = checked(catalog, own)
    assert "answer-inbound-calls" not in own.duties
    assert {skill.id: skill.held for skill in found.report.skills}["industry-experience"] is not True


@pytest.mark.parametrize("line", ["5k calls", "£20k a month", "100s of calls", "dozens of calls", "2.5 calls"])
def test_what_tells_how_many(catalog: Catalog, line: str) -> None:
    assert "number" not in faults(catalog, f"Answered {line} from customers")


@pytest.mark.parametrize("line", ["calls 24/7", "calls in 2019", "calls on Windows 11", "calls with 1 colleague"])
def test_what_tells_no_number_of_anything(catalog: Catalog, line: str) -> None:
    assert "number" in faults(catalog, f"Answered {line} from customers")


@pytest.mark.parametrize(
    ("line", "pronoun"), [("Promoted from Teller I to lead", ""), ("Checked I-9 forms", ""), ("In 2019 I sold phones", "I")]
)
def test_what_is_a_pronoun(catalog: Catalog, line: str, pronoun: str) -> None:
    assert faults(catalog, line).get("pronoun", "") == pronoun


def test_a_number_is_asked_only_of_what_the_posting_asks_for(catalog: Catalog) -> None:
    own = resume(catalog, "Answered calls from customers", "Restocked shelves")
    assert [row.quote for row in checked(catalog, own).weak] == ["Answered calls from customers"]
    assert "number" in faults(catalog, "Restocked shelves")


def test_the_present_job_is_told_in_the_present(catalog: Catalog) -> None:
    work = "Agent, Acme\n2019 - {until}\n- Responsible for answering calls from customers"
    told = [
        checked(catalog, read_resume(f"{ABOUT['en']}\n\nWORK\n{work.format(until=until)}", catalog)).weak[0].better.bullet
        for until in ("present", "2021")
    ]
    assert [bullet.text.split()[0] for bullet in told if bullet] == ["Answer", "Answered"]


@pytest.mark.parametrize(
    ("code", "line", "bullet"),
    [
        ("en", "Answered calls from members", True),
        ("en", "Responsible for restocking the shelves", True),
        ("en", "Emptied the bins and reconciled the cash", False),
        ("en", "Restocked the cooler and mopped the corridor", False),
        ("en", "Processed returns, postal orders and raffle tickets", False),
        ("en", "Talked a neighbour of ours into answering calls", False),
        ("es", "Cuadre de caja diario", True),
        ("es", "Cobré en caja y regué las plantas del patio", False),
        ("es", "Preparé el café mientras otros atendían llamadas", False),
        ("it", "Chiusura serale della cassa", True),
        ("it", "Vendita di biglietti, custodia di biciclette e noleggio di barche", False),
        ("nb", "Besvarte telefoner fra kunder", True),
        ("nb", "Salg av fiskestenger, våtdrakter og redningsvester", False),
    ],
)
def test_a_bullet_takes_the_place_of_a_line_that_tells_one_duty_and_no_more(
    catalog: Catalog, code: str, line: str, *, bullet: bool
) -> None:
    (weak,) = check(suggest("", catalog), "", resume(catalog, line, code=code)).weak
    assert (weak.better.bullet is not None) is bullet
    assert weak.faults[-1].kind == "number"


@pytest.mark.parametrize(
    ("code", "line", "duties"),
    [
        ("en", "Answered calls, fed the cat and processed returns", ["answer-inbound-calls", "process-returns"]),
        ("en", "Responsible for restocking the shelves, the aquarium and the parrots", ["restock-shelves"]),
        ("en", "Checked identity cards at the door and in the cinema", ["verify-identity"]),
        ("en", "Talked a neighbour of ours into answering calls", []),
        ("en", "Trained new staff in tills, returns and complaints", ["train-staff"]),
        (
            "es",
            "Encargada de atender llamadas, regar el patio y reponer estanterías",
            ["answer-inbound-calls", "restock-shelves"],
        ),
        (
            "it",
            "Rispondevo alle telefonate, badavo al gatto e rifornivo gli scaffali",
            ["answer-inbound-calls", "restock-shelves"],
        ),
        ("nb", "Besvarte telefoner, luftet hunden og fylte på varer i hyllene", ["answer-inbound-calls", "restock-shelves"]),
    ],
)
def test_each_task_of_a_line_has_a_bullet_of_its_own_duty_and_none_of_another(
    catalog: Catalog, code: str, line: str, duties: list[str]
) -> None:
    (weak,) = check(suggest("", catalog, to=code), "", resume(catalog, line, code=code)).weak
    assert [task.duty for task in weak.better.tasks] == duties
    told = catalog.writing(code).duties
    assert all(any(task.bullet.text.split()[0] in row for row in told[task.duty].bullets) for task in weak.better.tasks)
    page = text.plain(weak_lines(check(suggest("", catalog), "", resume(catalog, line, code=code)).weak, catalog.writing(code)))
    assert all(told[duty].name in " ".join(page.split()) for duty in duties)


@pytest.mark.parametrize(
    ("code", "line", "own"),
    [
        ("en", "I also walked the dog of a guest.", "Walked the dog of a guest"),
        ("en", "I did the frying and locked up", "Did the frying and locked up"),
        ("en", "I did not fry", ""),
        ("en", "I walked my dog", ""),
        ("es", "Yo regaba las plantas del patio", "Regaba las plantas del patio"),
        ("it", "Io annaffiavo le piante del cortile", "Annaffiavo le piante del cortile"),
        ("nb", "Jeg vannet plantene i gården", "Vannet plantene i gården"),
        ("en", "I walked the dog and I fed the cat", "Walked the dog and fed the cat"),
        ("en", "I walked the dog and I was on time", ""),
        ("es", "Yo regaba las plantas y yo barría el patio", "Regaba las plantas y barría el patio"),
        ("it", "Io annaffiavo le piante e io spazzavo il cortile", "Annaffiavo le piante e spazzavo il cortile"),
        ("nb", "Jeg vannet plantene og jeg feide gården", "Vannet plantene og feide gården"),
    ],
)
def test_a_line_is_offered_without_the_word_for_the_person(catalog: Catalog, code: str, line: str, own: str) -> None:
    found = check(suggest("", catalog), "", resume(catalog, line, code=code))
    assert [row.own for row in found.weak] == [own]
    page = text.plain(weak_lines(found.weak, catalog.writing(code)))
    advice = catalog.writing(code).messages["strengthen_others"][:40]
    better = catalog.writing(code).messages["better_line"]
    assert (f"{better}: {own}" in page) == bool(own) != (advice in page)


def test_a_line_that_only_mentions_a_duty_is_not_asked_for_the_number_of_it(catalog: Catalog) -> None:
    own = resume(catalog, "Put up a sign beside the phone for answering calls", "Answered calls and fed the office cat")
    lacking = {row.quote: row for row in checked(catalog, own).weak}
    assert [row.better.question is not None for row in lacking.values()] == [False, True]
    page = text.plain(layout(checked(catalog, own), catalog.writing("en"), catalog.languages))
    assert "No number. Say how many, how often or how much." in page


def test_a_line_stands_once_with_its_advice_and_its_better_form_below_it(catalog: Catalog) -> None:
    lines = "I counted boxes", "I walked the dog", "I swept the yard, a real team player"
    found = check(suggest("", catalog), "", resume(catalog, *lines))
    page = [line.strip() for line in text.plain(weak_lines(found.weak, catalog.writing("en"))).splitlines()]
    assert all(sum(line in row for row in page) == 1 for line in lines)
    for line, better in zip(lines[:2], ("Counted boxes", "Walked the dog"), strict=True):
        at = page.index(f"“{line}”")
        assert page[at + 1].startswith("← Leave out “I”")
        assert page[at + 2] == f"Better: {better}"


@pytest.mark.parametrize(
    ("code", "lines", "advice"),
    [
        ("en", ("I did not count 40 boxes", "My 30 boxes were counted"), "Leave out “I / My”"),
        ("es", ("Mi tarea: 40 cajas", "Conté mis 30 cajas"), "Quita «Mi / mis»"),
        ("it", ("Contavo io 40 scatole", "Le mie 30 scatole erano a posto"), "Togli «io / mie»"),
        ("nb", ("Jeg var med på 40 esker", "Mine 30 esker ble talt"), "Skriv uten «Jeg / Mine»"),
    ],
)
def test_what_holds_of_several_lines_is_said_once_below_them(
    catalog: Catalog, code: str, lines: tuple[str, ...], advice: str
) -> None:
    found = check(suggest("", catalog, to=code), "", resume(catalog, *lines, code=code))
    page = text.plain(weak_lines(found.weak, catalog.writing(code)))
    assert page.count(advice[:8]) == 1
    assert page.index(lines[0]) < page.index(lines[1]) < page.index(advice)
    assert all(page.count(line) == 1 for line in lines)


@pytest.mark.parametrize(
    ("code", "head", "rest"),
    [
        ("en", "Helpline volunteer, Harbour Trust", "EDUCATION\nI took a course in answering calls, a real team player"),
        ("es", "Voluntaria de apoyo telefónico, Fundación Faro", "FORMACIÓN\nMi curso de atención de llamadas"),
        ("it", "Volontaria al centralino, Associazione Faro", "ISTRUZIONE\nIl mio corso di risposta alle chiamate"),
        ("nb", "Frivillig på hjelpetelefon, Fyrlykta", "UTDANNING\nKurset mitt i å besvare telefoner"),
    ],
)
def test_no_head_of_a_job_and_no_schooling_is_to_be_worded_better(catalog: Catalog, code: str, head: str, rest: str) -> None:
    work = f"{HEADS[code]}\n{head}\n2019 - 2021\n- 40\n\n{rest}"
    own = read_resume(f"Kim Doe\n\n{ABOUT[code]}\n\n{work}", catalog)
    assert check(suggest("", catalog), "", own).weak == ()


def test_a_language_keeps_the_level_that_is_told_of_it(catalog: Catalog) -> None:
    own = resume(catalog, "Answered 80 calls a day in Spanish", below="LANGUAGES\nSpanish (fluent), French (basic)")
    levels = {tongue: level.low for tongue, level in own.spoken.items() if level}
    assert levels["es"] > levels["fr"]


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("en", "Driving licence: none"),
        ("es", "Licencia de conducir: no"),
        ("it", "Patente di guida: nessuna"),
        ("nb", "Førerkort: nei"),
    ],
)
def test_what_is_denied_behind_its_label_is_not_held(catalog: Catalog, code: str, line: str) -> None:
    held = [resume(catalog, "X", code=code, below=f"SKILLS\n{text}").named for text in (line, line.partition(":")[0])]
    assert ["driving-licence" in named for named in held] == [False, True]


def test_an_associate_of_arts_has_a_degree(catalog: Catalog) -> None:
    own = resume(catalog, "Answered calls", below="EDUCATION\nAssociate of Arts, Lakeside Community College, 2016")
    asked = "You will answer inbound calls from our guests.\n\nRequirements:\n- Associate degree"
    (degree,) = check(suggest(asked, catalog), asked, own).report.conditions
    assert degree.met is True


def test_an_address_takes_no_line_with_it(catalog: Catalog) -> None:
    own = resume(catalog, "Answered 40 customer emails a day to info@shop.example")
    assert "support-digital-channels" in own.duties


def test_the_head_of_the_page_says_the_sector_once(catalog: Catalog) -> None:
    asked = "We need someone to answer inbound calls from customers in our call center, and to log each of them."
    found = check(suggest(asked, catalog), asked, resume(catalog, "Answered calls"))
    assert text.plain(layout(found, catalog.writing("en"), catalog.languages)).startswith("Call center\nEnglish\n")


LEARNED = {"en": "EDUCATION", "es": "FORMACIÓN", "it": "ISTRUZIONE", "nb": "UTDANNING"}
WORKED = {
    "en": "Answered calls from customers",
    "es": "Atendí llamadas de clientes",
    "it": "Risposta alle chiamate dei clienti",
    "nb": "Besvarte telefoner fra kunder",
}
OFFERED = {
    "en": "You will answer inbound calls from our customers.\n\nRequirements:\n- ",
    "es": "Vas a atender llamadas entrantes de nuestros clientes.\n\nRequisitos:\n- ",
    "it": "Ti occuperai di rispondere alle chiamate in entrata dei clienti.\n\nRequisiti:\n- ",
    "nb": "Du skal besvare innkommende telefoner fra kundene våre.\n\nKvalifikasjoner:\n- ",
}


def asked_of(catalog: Catalog, code: str, below: str, demand: str) -> Check:
    """A résumé with something below its work, held against a posting with one demand."""
    asked = OFFERED[code] + demand
    return check(suggest(asked, catalog), asked, resume(catalog, WORKED[code], code=code, below=below))


@pytest.mark.parametrize(
    ("code", "learned", "demand", "met"),
    [
        ("en", "NVQ Level 3 Administration, Ash College", "NVQ Level 2", [True]),
        ("en", "GCSEs, Ash School", "NVQ Level 2", [False]),
        ("en", "GCSEs, Ash School", "A-levels or NVQ", [True, None]),
        ("en", "High school diploma, Ash High", "High school diploma or Bachelor's degree", [True, None]),
        ("en", "High school diploma, Ash High", "High school diploma. Bachelor's degree preferred.", [True, False]),
        ("es", "Técnico Superior en Comercio, IES Río", "Bachillerato o Grado Medio", [True, None]),
        ("es", "Bachillerato, IES Río", "Grado Medio o Bachillerato", [None, True]),
        ("es", "Bachillerato, IES Río", "Bachillerato, Grado Medio o Grado Superior", [True, None, None]),
        ("es", "Bachillerato, IES Río", "Bachillerato y Grado Medio", [True, False]),
        ("it", "Diploma di ragioneria", "Diploma o laurea", [True, None]),
        ("it", "Diploma di ragioneria", "Qualifica professionale", [False]),
        ("nb", "Fagbrev i salgsfaget, 2016", "Fagbrev i salgsfaget er en fordel", [True]),
        ("nb", "Fagbrev som rørlegger, 2016", "Fagbrev i salgsfaget er en fordel", [None]),
        ("nb", "Videregående skole, 2016", "Fagbrev i salgsfaget er en fordel", [False]),
        ("nb", "AFR, 2021", "AFR og GOS", [True, None]),
    ],
)
def test_what_was_learned_is_held_against_what_is_asked(
    catalog: Catalog, code: str, learned: str, demand: str, met: list[bool | None]
) -> None:
    found = asked_of(catalog, code, f"{LEARNED[code]}\n{learned}", demand)
    assert [row.met for row in found.report.conditions if row.kind in ("education", "certificate")] == met


@pytest.mark.parametrize(
    ("code", "below", "demand", "held"),
    [
        ("en", "SKILLS\nExcel", "Computer literacy", {"computer-literacy": True}),
        ("en", "SKILLS\nPatience", "Computer literacy", {"computer-literacy": False}),
        ("es", "COMPETENCIAS\nExcel", "Informática a nivel de usuario", {"computer-literacy": True}),
        ("it", "COMPETENZE\nSalesforce", "Conoscenze informatiche di base", {"computer-literacy": True}),
        ("nb", "FERDIGHETER\nExcel", "Gode datakunnskaper", {"computer-literacy": True}),
        ("it", "ISTRUZIONE\nDiploma di ragioneria", "Diploma o laurea", {"higher-degree": None}),
        ("en", "EDUCATION\nHigh school diploma", "High school diploma\n- Bachelor's degree", {"higher-degree": False}),
        ("es", "FORMACIÓN\nTécnico en Farmacia, 2015", "CFGM de Farmacia o bachillerato", {"secondary-diploma": None}),
        ("es", "FORMACIÓN\nCurso de Excel", "CFGM de Farmacia o bachillerato", {"secondary-diploma": False}),
        ("en", "CERTIFICATES\nServSafe (2023), first aid", "ServSafe certification", {"industry-certification": True}),
        ("en", "CERTIFICATES\nForklift certified", "ServSafe certification", {"industry-certification": None}),
        ("en", "CERTIFICATES\nForklift certified", "Series 6 license", {"licence": None}),
        ("es", "CERTIFICADOS\nCertificación AMV", "Certificación AMV vigente", {"licence": True}),
        ("it", "CERTIFICAZIONI\nAttestato HACCP", "Attestato HACCP", {"industry-certification": True}),
        ("it", "CERTIFICAZIONI\nPatentino per carrello elevatore", "Attestato HACCP", {"industry-certification": None}),
        ("nb", "SERTIFIKATER\nFagbrev i salg", "Fagbrev i salg", {"industry-certification": True}),
        ("nb", "SERTIFIKATER\nFagbrev i logistikk", "Fagbrev i salg", {"industry-certification": None}),
        ("en", "SKILLS\nExcel", "Friendly and patient", {"positive-language": None, "patience": None}),
        ("es", "COMPETENCIAS\nPaciencia", "Paciencia\n- Iniciativa", {"patience": True, "initiative": None}),
        ("it", "COMPETENZE\nExcel", "Capacità di lavorare in gruppo", {"teamwork": None}),
        ("nb", "FERDIGHETER\nExcel", "Du er pålitelig", {"reliability": None}),
        ("en", "EDUCATION\nHigh school diploma", "Associate degree preferred", {"higher-degree": None}),
        ("en", "EDUCATION\nHigh school diploma", "Associate degree", {"higher-degree": False}),
        ("en", "LANGUAGES\nEnglish", "Bilingual Spanish is a plus", {"spanish": None}),
        ("en", "LANGUAGES\nEnglish", "Fluent Spanish", {"spanish": False}),
        ("nb", "SPRÅK\nNorsk, engelsk", "Spansk er en fordel", {"spanish": None}),
    ],
)
def test_a_skill_is_held_by_what_shows_it(
    catalog: Catalog, code: str, below: str, demand: str, held: dict[str, bool | None]
) -> None:
    found = asked_of(catalog, code, below, demand).report.skills
    assert {row.id: row.held for row in found if row.id in held} == held


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("en", "Sold phones and plans; 12 a week in 2022"),
        ("en", "Sold phones and plans. Best month: 60 contracts."),
        ("en", "Balanced the till with zero shortages in 2022"),
        ("en", "Balanced the till twice a day"),
        ("es", "Venta de seguros a clientes; 12 pólizas al mes"),
        ("es", "Arqueo de caja con cero faltantes en 2022"),
        ("it", "Vendita di polizze ai clienti; 12 contratti al mese"),
        ("it", "Chiusura della cassa con zero ammanchi nel 2022"),
        ("nb", "Solgte forsikring til kunder; 12 avtaler i måneden"),
        ("nb", "Gjorde opp kassen med null avvik i 2022"),
    ],
)
def test_a_number_anywhere_in_the_line_is_one_of_it(catalog: Catalog, code: str, line: str) -> None:
    assert "number" not in faults(catalog, line, code)


def test_a_number_far_off_in_a_paragraph_is_none_of_a_line(catalog: Catalog) -> None:
    told = "I lived in many places and liked them all, and each of them taught me something new about people and about work. "
    assert "number" in faults(catalog, f"Answered calls from customers. {told * 2}Then I sold 20 phones.")
    assert "number" not in faults(catalog, f"Answered calls from customers; {told.replace('. ', '; ') * 2}80 a day.")


def of_one(catalog: Catalog, code: str, line: str, posting: str) -> tuple[str, bool]:
    """The duty of which a line that lacks a number is held to be, by a posting, and whether a bullet is offered for it."""
    own = resume(catalog, line, code=code)
    (weak,) = check(suggest(posting, catalog), posting, own).weak
    return weak.duty, weak.better.bullet is not None


def test_what_takes_the_place_of_a_line_is_of_the_duty_that_it_shows_best(catalog: Catalog) -> None:
    asked = "Gestionar reservas de los huéspedes.\nResponder correos y chats de los clientes.\nAtender llamadas entrantes."
    assert of_one(catalog, "es", "Gestión de reservas por teléfono y correo", asked) == ("make-reservations", True)
    asked = "You will process returns and exchanges for our customers and restock shelves every morning."
    assert (
        of_one(catalog, "en", "Processed exchanges and took complaints about goods on the shelves", asked)[0]
        == "process-returns"
    )


def test_what_a_line_names_is_kept(catalog: Catalog) -> None:
    asked = "You will log every contact in our CRM and answer inbound calls from our customers."
    assert of_one(catalog, "en", "Logged every contact in Salesforce", asked) == ("maintain-customer-records", False)
    assert of_one(catalog, "en", "Logged every contact in the CRM", asked) == ("maintain-customer-records", True)
    assert of_one(catalog, "en", "Responsible for logging every contact in Salesforce", asked)[1]


def test_each_job_is_asked_for_its_own_number(catalog: Catalog) -> None:
    years = ("Ash", "2020 - 2021"), ("Elm", "2015 - 2019")
    jobs = "\n\n".join(f"Agent, {firm}\n{worked}\n- Answered customer calls" for firm, worked in years)
    weak = checked(catalog, read_resume(f"{ABOUT['en']}\n\nWORK\n{jobs}", catalog)).weak
    assert [row.better.question.metric for row in weak if row.better.question] == ["calls_per_day", "calls_per_day"]


def test_the_line_that_proves_a_duty_speaks_of_what_is_asked_and_has_a_number(catalog: Catalog) -> None:
    lines = "Reached 110% of sales targets", "Reached 96% of targets for quality and waiting times"
    asked = "You will answer calls and meet our targets for {what}. You will answer inbound calls from customers."
    own = resume(catalog, *lines)
    proofs = []
    for what in ("quality", "sales"):
        found = check(suggest(posting := asked.format(what=what), catalog), posting, own)
        proofs += [proof.quote for duty in found.report.duties if duty.id == "meet-targets" and (proof := found.proof(duty))]
    assert proofs == [lines[1], lines[0]]
    own = resume(catalog, "Took inbound calls from guests", "Took 70 inbound calls a day")
    found = checked(catalog, own)
    (proof,) = [found.proof(duty) for duty in found.report.duties if duty.id == "answer-inbound-calls"]
    assert proof is not None
    assert proof.quote == "Took 70 inbound calls a day"


@pytest.mark.parametrize(
    ("code", "line", "duty"),
    [
        ("en", "Complaints were handled by others", "resolve-complaints"),
        ("en", "Was trained on the till", "operate-cash-register"),
        ("en", "Received training in handling complaints", "resolve-complaints"),
        ("en", "Shadowed colleagues answering calls", "answer-inbound-calls"),
        ("es", "Los reclamos los atendían otros", "resolve-complaints"),
        ("es", "Recibí formación en caja y cobros", "operate-cash-register"),
        ("it", "I reclami erano gestiti da altri", "resolve-complaints"),
        ("it", "Ho ricevuto formazione sulla cassa", "operate-cash-register"),
        ("en", "Settled billing disputes of upset customers up to $90 without supervisor approval", "escalate-issues"),
        ("nb", "Behandlet ikke klager", "resolve-complaints"),
        ("nb", "Klager ble behandlet av andre", "resolve-complaints"),
        ("nb", "Har fått opplæring i å betjene kassen", "operate-cash-register"),
    ],
)
def test_what_a_line_denies_or_was_only_learned_was_not_done(catalog: Catalog, code: str, line: str, duty: str) -> None:
    assert duty not in resume(catalog, line, code=code).duties


@pytest.mark.parametrize(
    ("code", "line", "duty"),
    [
        ("en", "Trained new staff on the till", "train-staff"),
        ("en", "Balanced the till without a shortage", "balance-cash-drawer"),
        ("es", "Arqueo de caja sin diferencias", "balance-cash-drawer"),
        ("es", "Recibí capacitación en caja", "attend-training"),
        ("it", "Chiusura cassa senza ammanchi", "balance-cash-drawer"),
        ("nb", "Gjorde opp kassen uten avvik", "balance-cash-drawer"),
        ("nb", "Ga nye kolleger opplæring i kassen", "train-staff"),
    ],
)
def test_what_only_sounds_like_a_denial_was_done(catalog: Catalog, code: str, line: str, duty: str) -> None:
    assert duty in resume(catalog, line, code=code).duties


def test_a_resume_and_a_posting_that_have_changed_places_are_noticed(run: Run) -> None:
    own = RESUMES / "en" / "03.txt"
    swapped = run("check", POSTINGS / "en" / "call-center.txt", own)
    assert (swapped.returncode, swapped.stdout) == (3, b"")
    assert b"03.txt: this reads like a r\xc3\xa9sum\xc3\xa9" in swapped.stderr
    assert f"resume-helper check {own} {POSTINGS / 'en' / 'call-center.txt'}".encode() in swapped.stderr
    assert b"Lines to strengthen" in run("check", own, own.with_name("05.txt")).stdout


@pytest.mark.parametrize(
    ("code", "says"),
    [("en", "this reads like a CV"), ("es", "parece un currículum"), ("it", "un curriculum"), ("nb", "ligner på en CV")],
)
def test_check_is_named_to_whoever_gives_a_resume_for_a_posting(run: Run, tmp_path: Path, code: str, says: str) -> None:
    own, profile, made = RESUMES / code / "03.txt", tmp_path / "me.yaml", tmp_path / "cv.md"
    profile.write_text('basics: {name: Ida Moe}\nwork: [{name: Acme, position: Agent, startDate: "2020"}]\n', "utf-8")
    done = run("suggest", own)
    told = done.stderr.decode()
    assert (done.returncode, done.stdout) == (3, b"")
    assert told.startswith(f"resume-helper: {own}: ")
    for command in (["build", profile, own, "--output", made], ["numbers", profile, own]):
        again = run(*command)
        assert again.returncode == 3
        assert f"resume-helper check {own} " in again.stderr.decode()
    assert not made.exists()
    assert run("suggest", own, "--sector", "retail").stdout  # whoever names the sector knows what it is
    assert says in told
    assert f"resume-helper check {own} " in told
    assert b"resume-helper check" not in run("suggest", POSTINGS / "en" / "call-center.txt").stderr


@pytest.mark.parametrize("code", LANGUAGES)
def test_resumes_and_postings_are_told_apart(catalog: Catalog, code: str) -> None:
    postings = [path.read_text("utf-8") for path in (POSTINGS / code).glob("*.txt")]
    assert not any(is_like_a_resume(text, code, catalog) for text in postings)
    written = [path.read_text("utf-8") for path in sorted((RESUMES / code).glob("*[13579].txt"))]
    assert sum(is_like_a_resume(text, code, catalog) for text in written) > 0.8 * len(written)
    assert not any(is_like_a_posting(read_resume(text, catalog)) for text in written)


def test_what_a_firm_offers_is_no_resume(catalog: Catalog) -> None:
    offered = "About us\nWe are a family firm.\n\nYour tasks\nYou answer calls.\n\nWe offer\nA good salary and a nice team."
    assert is_like_a_posting(read_resume(f"{ABOUT['en']}\n\n{offered}", catalog))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The role:\n- Serve customers at the till\n\nYou'll need: a year in a shop, good communication skills."),
        ("es", "Funciones:\n- Atender a los clientes en caja\n\nRequisitos: un año en tienda, buena comunicación."),
        ("it", "Mansioni:\n- Servire i clienti in cassa\n\nRequisiti: un anno in negozio, buona comunicazione."),
        ("nb", "Arbeidsoppgaver:\n- Betjene kunder i kassen\n\nKvalifikasjoner:\n- Et år i butikk, gode norskkunnskaper."),
    ],
)
def test_what_is_to_be_done_and_wished_for_is_no_resume(catalog: Catalog, code: str, text: str) -> None:
    assert is_like_a_posting(read_resume(f"{ABOUT[code]}\n\n{text}", catalog, language=code))


def test_an_undated_resume_is_no_posting_though_it_has_duties_and_qualifications(catalog: Catalog) -> None:
    text = "Cashier, Hill Stores Ltd\nDuties:\n- Served customers at the till\n\nQualifications:\n- Good communication skills"
    assert not is_like_a_posting(read_resume(f"{ABOUT['en']}\n\n{text}", catalog, language="en"))


@pytest.mark.parametrize(
    ("code", "line", "duties"),
    [
        ("en", "Cashier, Bright Cleaning Ltd", set()),
        ("en", "Cashier - Answered calls from customers", {"answer-inbound-calls"}),
        ("en", "Complaints Handler, Ash Insurance", {"resolve-complaints"}),
        ("es", "Mozo de almacén - Limpiezas Claras", set()),
        ("it", "Magazziniere, Pulizie Chiare Srl", set()),
        ("nb", "Renholder, Lys & Fin Rengjøring", set()),
    ],
)
def test_the_name_of_a_firm_beside_a_job_shows_no_duty(catalog: Catalog, code: str, line: str, duties: set[str]) -> None:
    own = read_resume(f"{ABOUT[code]}\n\n{HEADS[code]}\n{line}\nKim Doe", catalog)
    assert {*own.duties} == duties


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Receptionist\nWork experience:\n1 year\nFrom 01/02/2026 to 31/12/2026\nRequirements:\nDiploma\nAnswer calls"),
        (
            "es",
            "Recepcionista\nExperiencia:\n1 año\nPeriodo: 01/02/2026 - 31/12/2026\nRequisitos:\nTítulo\nLlamadas",
        ),
        (
            "it",
            "Addetto alla reception\nMansioni:\nRisposta al telefono\nRequisiti:\nDiploma\nPeriodo: 01/02/2026 – 31/12/2026",
        ),
        ("nb", "Resepsjonist\nErfaring:\n1 år\nPeriode: 01.02.2026 – 31.12.2026\nKrav:\nFagbrev\nSvare på telefon"),
    ],
)
def test_a_posting_with_dates_is_no_resume(catalog: Catalog, code: str, text: str) -> None:
    assert not is_like_a_resume(text, code, catalog)


LOOKING = {
    "en": "We are looking for somebody who will join our team and do the following for our customers:",
    "es": "Buscamos a una persona que se una a nuestro equipo y haga lo siguiente para nuestros clientes:",
    "it": "Cerchiamo una persona che entri nel nostro gruppo e che per i nostri clienti si occupi di:",
    "nb": "Vi søker en person som vil bli med i gruppen vår og gjøre dette for kundene våre:",
}
CONTACTS = {
    "en": ("Phone: 01632 960 111", "- Answer incoming calls from customers", "Filed papers", "EXPERIENCE"),
    "es": ("Teléfono: 612 345 678", "- Atender las llamadas de los clientes", "Archivo de papeles", "EXPERIENCIA"),
    "it": ("Numero di telefono 06 1234567", "- rispondere alle telefonate dei clienti", "Archivio documenti", "ESPERIENZA"),
    "nb": ("Telefon: 912 34 567", "- Besvare innkommende telefoner fra kunder", "Arkiverte papirer", "ARBEIDSERFARING"),
}


@pytest.mark.parametrize("code", CONTACTS)
def test_where_somebody_is_to_be_called_shows_no_duty(catalog: Catalog, code: str) -> None:
    phone, posting, line, heading = CONTACTS[code]
    resume = read_resume(
        f"Ada Rowe\n{phone}\nada@example.com\n\n{heading}\nAcme\n2019 - 2022\n- {line}\n", catalog, language=code
    )
    assert "answer-inbound-calls" not in check(suggest(posting, catalog, to=code), posting, resume).fit.duties


BY_THE_WAY = {
    "en": ("- Operate the till", "Lead a team of 32 on checkouts", "Operated the till", "EXPERIENCE"),
    "nb": (
        "- Besvare innkommende telefoner fra kunder",
        "Bestilte 12 teknikere når feilen ikke lot seg løse på telefon",
        "Besvarte telefoner fra kunder",
        "ARBEIDSERFARING",
    ),
}


@pytest.mark.parametrize("code", BY_THE_WAY)
def test_the_line_that_begins_with_a_duty_shows_it_before_one_that_only_mentions_it(catalog: Catalog, code: str) -> None:
    posting, other, own, heading = BY_THE_WAY[code]
    posting = f"{LOOKING[code]}\n{posting}"
    text = f"Ada Rowe\nada@example.com\n\n{heading}\nAide, Acme\n2019 - 2022\n- {other}\n- {own}\n"
    found = check(suggest(posting, catalog, to=code), posting, read_resume(text, catalog, language=code))
    (duty, *_) = found.report.duties
    proof = found.proof(duty)
    assert proof
    assert proof.quote == own


INTRODUCED = {
    "en": ("PROFILE\nMy name is Ada, I am 41 and I love people.", {"My name is", "I am 41"}),
    "es": ("PERFIL\nMe llamo Ada y tengo 41 años.", {"Me llamo", "tengo 41 años"}),
    "it": ("PROFILO\nMi chiamo Ada e ho 41 anni.", {"Mi chiamo", "ho 41 anni"}),
    "nb": ("PROFIL\nJeg heter Ada og er 41 år.", {"Jeg heter", "er 41 år"}),
}


@pytest.mark.parametrize("code", INTRODUCED)
def test_a_profile_needs_no_name_and_no_age(catalog: Catalog, code: str) -> None:
    _, posting, line, heading = CONTACTS[code]
    profile, named = INTRODUCED[code]
    text = f"Ada Rowe\nada@example.com\n\n{profile}\n\n{heading}\nAide, Acme\n2019 - 2022\n- {line}\n"
    weak = check(suggest(posting, catalog, to=code), posting, read_resume(text, catalog, language=code)).weak
    assert {fault.about for row in weak for fault in row.faults if fault.kind == "private"} == named


@pytest.mark.parametrize(
    ("code", "line", "counted"),
    [
        ("en", "Coached new hires in their first two weeks", False),
        ("en", "Approved credits up to £200", False),
        ("en", "Advice on pillar 3a", False),
        ("en", "Answered up to 40 calls a day", True),
        ("es", "Acompañé a los nuevos en las primeras dos semanas", False),
        ("es", "Aprobé abonos hasta 200 €", False),
        ("es", "Atendí hasta 40 llamadas al día", True),
        ("it", "Affiancamento dei colleghi nelle prime due settimane", False),
        ("it", "Emissione di note di credito fino a 200 €", False),
        ("it", "Fino a 40 chiamate al giorno", True),
        ("nb", "Fulgte opp nye de første to ukene", False),
        ("nb", "Godkjente refusjon inntil 500 kr", False),
        ("nb", "Besvarte inntil 40 samtaler om dagen", True),
    ],
)
def test_a_number_that_is_no_amount_of_work_is_none(catalog: Catalog, code: str, line: str, *, counted: bool) -> None:
    assert counts(line, code, catalog) == counted


@pytest.mark.parametrize(
    ("code", "line", "counted"),
    [
        ("en", "Balanced the tea till at close without shortages", True),
        ("en", "Balanced the tea till at close", False),
        ("es", "Cuadre de la caja del salón de té sin diferencias", True),
        ("es", "Cuadre de la caja del salón de té sin ayuda", False),
        ("it", "Quadratura della cassa della sala da tè senza ammanchi", True),
        ("it", "Quadratura della cassa della sala da tè senza aiuto", False),
        ("nb", "Gjorde opp kassen i tesalongen uten differanser", True),
        ("nb", "Gjorde opp kassen i tesalongen uten hjelp", False),
    ],
)
def test_a_result_without_a_fault_needs_no_number(catalog: Catalog, code: str, line: str, *, counted: bool) -> None:
    assert counts(line, code, catalog) == counted


def test_a_line_that_asks_for_two_duties_is_quoted_once_and_both_are_counted_in_the_list_and_in_the_figure(
    catalog: Catalog,
) -> None:
    asked = "We need an agent.\n\nDuties:\n- Answer inbound calls\n- Resolve complaints and calm upset customers"
    found = check(suggest(asked, catalog), asked, resume(catalog, "Answered inbound calls from members"))
    assert {*found.fit.lacking_duties} == {"resolve-complaints", "deescalate-upset-customers"}
    lines = [f"{line.lead}{line.text}" for line in layout(found, catalog.writing("en"), catalog.languages)]
    assert lines.count("“Resolve complaints and calm upset customers”") == 1
    assert "duties 1 of 3" in " ".join(lines)
    assert len([line for line in lines if re.match(r" [123]  ", line)]) == len(found.report.duties)
