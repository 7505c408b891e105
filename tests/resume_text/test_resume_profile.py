"""A profile out of a résumé for people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from resume_helper import yamlfile
from resume_helper.errors import UserError
from resume_helper.match.matches import BY_WORDS
from resume_helper.person import read_person
from resume_helper.person.importing import written
from resume_helper.person.missing import missing
from resume_helper.resume_text import read_resume
from resume_helper.resume_text.dates import dates_in
from resume_helper.resume_text.profile import taken
from tests.conftest import POSTINGS, ROOT

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable
    from pathlib import Path

    from resume_helper.catalog import Catalog

    Run = Callable[..., subprocess.CompletedProcess[bytes]]

ABOUT = "I am looking for work in the south of the country, where I live with my family and have been since last year."
RESUMES = ROOT / "tests" / "resumes"


def profile(catalog: Catalog, work: str, above: str = "Kim Doe", below: str = "") -> dict[str, Any]:
    return taken(read_resume(f"{above}\n\nPROFILE\n{ABOUT}\n\nEXPERIENCE\n{work}\n\n{below}", catalog)).document


def jobs(catalog: Catalog, work: str) -> list[tuple[str, ...]]:
    keys = ("position", "name", "location", "startDate", "endDate")
    return [tuple(job.get(key, "") for key in keys) for job in profile(catalog, work)["work"]]


CASHIER = ("Cashier", "Acme Stores", "Leeds", "2019-03", "2021-06")


@pytest.mark.parametrize(
    "head",
    [
        "Cashier, Acme Stores, Leeds | 03/2019 – 06/2021",
        "Cashier\nAcme Stores, Leeds\nMarch 2019 to June 2021",
        "Acme Stores, Leeds\nCashier\nMar. 2019 - Jun. 2021",
        "2019-03 – 2021-06  Cashier, Acme Stores, Leeds",
        "Cashier | Acme Stores, Leeds (from 01/03/2019 to 30/06/2021)",
        "03.2019–06.2021\tCashier\tAcme Stores\tLeeds",
        "Position: Cashier\nEmployer: Acme Stores, Leeds\nPeriod: March 2019 - June 2021",
    ],
)
def test_the_head_of_a_job_in_any_order(catalog: Catalog, head: str) -> None:
    assert jobs(catalog, f"{head}\n- Rang up purchases\n- Balanced the till") == [CASHIER]


def test_one_line_may_tell_a_long_title_a_firm_and_a_place(catalog: Catalog) -> None:
    head = "Senior agent and trainer of new starters, Acme Telecom S.p.A., Newcastle | 06/2015 - 02/2019"
    ((position, name, *_),) = jobs(catalog, f"{head}\n- Took calls")
    assert (position, name) == ("Senior agent and trainer of new starters", "Acme Telecom S.p.A.")


@pytest.mark.parametrize(
    ("code", "dates", "start", "end"),
    [
        ("en", "2019 – present", "2019", ""),
        ("en", "since May 2019", "2019-05", ""),
        ("en", "2019–", "2019", ""),
        ("en", "2019, ongoing", "2019", ""),
        ("en", "2018 To: 2019", "2018", "2019"),
        ("en", "2019 to date", "2019", ""),
        ("en", "02/2019 →", "2019-02", ""),
        ("en", "01/02/2019 – Current", "2019-02", ""),
        ("en", "Sept 2018 to Sept. 2019", "2018-09", "2019-09"),
        ("en", "1st April 2018 until 30th May 2019", "2018-04", "2019-05"),
        ("en", "April 1, 2018 – May 30, 2019", "2018-04", "2019-05"),
        ("en", "04/25/2018 - 05/06/2019", "2018-04", "2019-05"),
        ("en", "Apr '98 – May '01", "1998-04", "2001-05"),
        ("en", "04.18–05.19", "2018-04", "2019-05"),
        ("en", "2018-19", "2018", "2019"),
        ("en", "2018-04 – 2019-05", "2018-04", "2019-05"),
        ("en", "Autumn 2018 – Spring 2019", "2018", "2019"),
        ("en", "June to August 2019", "2019-06", "2019-08"),
        ("en", "Summer 2019", "2019", "2019"),
        ("en", "Summer 2017, 2018 and 2019", "2017", "2019"),
        ("en", "May 2019", "2019-05", "2019-05"),
        ("es", "marzo de 2019 – actualidad", "2019-03", ""),
        ("es", "marzo 2019 hasta la fecha", "2019-03", ""),
        ("es", "2019-actualidad", "2019", ""),
        ("es", "de 2018 a 2019", "2018", "2019"),
        ("es", "desde 2018 hasta 2019", "2018", "2019"),
        ("es", "setiembre 2018 a dic. 2019", "2018-09", "2019-12"),
        ("es", "1 de abril de 2018 al 30 de mayo de 2019", "2018-04", "2019-05"),
        ("es", "verano de 2018 y 2019", "2018", "2019"),
        ("es", "06/2018 – 08/2018 y 06/2019 – 08/2019", "2018-06", "2019-08"),
        ("it", "da settembre 2019 ad oggi", "2019-09", ""),
        ("it", "2019 ad oggi", "2019", ""),
        ("it", "da sett. 2019, in corso", "2019-09", ""),
        ("it", "dal 2018 al 2019", "2018", "2019"),
        ("it", "dal 01/04/2018 al 31/05/2019", "2018-04", "2019-05"),
        ("it", "dall’aprile 2018 a maggio 2019", "2018-04", "2019-05"),
        ("it", "giugno-luglio 2019", "2019-06", "2019-07"),
        ("it", "estati 2017, 2018, 2019", "2017", "2019"),
        ("it", "Natale 2018 e Natale 2019", "2018", "2019"),
        ("nb", "august 2019 – nå", "2019-08", ""),
        ("nb", "08.2019 – d.d.", "2019-08", ""),
        ("nb", "mai 2018 til des. 2019", "2018-05", "2019-12"),
        ("nb", "sept. 2018–jan. 2019", "2018-09", "2019-01"),
        ("nb", "1. april 2018 – 30. mai 2019", "2018-04", "2019-05"),
        ("nb", "høsten 2018 – våren 2019", "2018", "2019"),
        ("nb", "jan.–mars 2019", "2019-01", "2019-03"),
        ("nb", "somrene 2018 og 2019", "2018", "2019"),
        ("nb", "juli 2018 og juli 2019", "2018-07", "2019-07"),
        ("it", "gennaio 2019 – attualmente in corso", "2019-01", ""),
    ],
)
def test_dates_as_each_language_writes_them(catalog: Catalog, code: str, dates: str, start: str, end: str) -> None:
    line = f"Acme ({dates})"
    found = dates_in(line, catalog.resume_words(code), alone=True)
    assert found
    assert (found.start, found.end, line[found.first : found.last]) == (start, end, dates)


@pytest.mark.parametrize("text", ["Monday to Friday", "Sat 09.00-12.00", "Room 2019a", "12 to 15 calls", "4.5 - 5.0 of 5"])
def test_no_time_is_read_where_none_is_told(catalog: Catalog, text: str) -> None:
    assert dates_in(text, catalog.resume_words("en"), alone=True) is None


def test_how_long_a_job_took_is_told_by_its_dates(catalog: Catalog) -> None:
    work = "Cashier, Acme Stores, Leeds\nMarch 2019 - June 2021 (2 years 4 months)\n- Rang up purchases"
    assert profile(catalog, work)["work"][0]["highlights"] == ["Rang up purchases"]


@pytest.mark.parametrize(
    ("work", "told"),
    [
        (
            "Summer 2021 – Cashier, Acme Stores\n- Rang up purchases\nSummer 2020: Waiter, Bar Blu\n- Took orders",
            [("Cashier", "Acme Stores", "", "2021", "2021"), ("Waiter", "Bar Blu", "", "2020", "2020")],
        ),
        (
            "Cashier, Acme Stores, 2019 - 2021\nWaiter, Bar Blu, summer 2018\nReceptionist at Beta School, Leeds, 2017",
            [
                ("Cashier", "Acme Stores", "", "2019", "2021"),
                ("Waiter", "Bar Blu", "", "2018", "2018"),
                ("Receptionist", "Beta School", "Leeds", "2017", "2017"),
            ],
        ),
        (
            (
                "2019 to date: Cashier at Acme Stores (Leeds). Rang up purchases.\n"
                "2017-2019: Receptionist, Hotel Blu, Leeds. Checked guests in."
            ),
            [("Cashier", "Acme Stores", "Leeds", "2019", ""), ("Receptionist", "Hotel Blu", "Leeds", "2017", "2019")],
        ),
        (
            (
                "[ 01/02/2019 – Current ] Receptionist\nHotel Blu – Leeds, United Kingdom\n- Checked guests in\n\n"
                "03/2017 – 01/2019 – Leeds, United Kingdom\nCASHIER – ACME STORES\n- Rang up purchases"
            ),
            [
                ("Receptionist", "Hotel Blu", "Leeds, United Kingdom", "2019-02", ""),
                ("CASHIER", "ACME STORES", "Leeds, United Kingdom", "2017-03", "2019-01"),
            ],
        ),
        (
            (
                "Receptionist\n\nHotel Blu, Leeds – since March 2019, ongoing\n- Checked guests in\n\n"
                "Cashier\n\nAcme Stores, Leeds – 2017/2019\n- Rang up purchases"
            ),
            [("Receptionist", "Hotel Blu", "Leeds", "2019-03", ""), ("Cashier", "Acme Stores", "Leeds", "2017", "2019")],
        ),
        (
            "Cashier, Acme Stores, 2019 - 2021\n- Rang up purchases\nReceptionist, Hotel Blu, stand-in\n- Checked guests in",
            [("Cashier", "Acme Stores", "", "2019", "2021"), ("Receptionist", "Hotel Blu", "", "", "")],
        ),
        (
            "Cashier, Acme Stores, 2019 - 2021\nRang up purchases\nBest of the branch, Leeds, 2020\nTrained 4 starters in 2021",
            [("Cashier", "Acme Stores", "", "2019", "2021")],
        ),
        (
            (
                "Acme Bank\nPersonal Banker\nMarch 2019 - Present (3 years 4 months)\nLeeds, England, United Kingdom\n"
                "Opened accounts for all who came in.\n\n• Cashier, Acme Stores (2015–2019)\n  - Rang up purchases\n\n"
                "Position: Waiter\nCompany: Bar Blu\nFrom: June 2014\nTo: August 2015\nReason for leaving: end of contract\n\n"
                "2012 Christmas help, Sorting Office Blu\n- Sorted mail"
            ),
            [
                ("Personal Banker", "Acme Bank", "Leeds, England, United Kingdom", "2019-03", ""),
                ("Cashier", "Acme Stores", "", "2015", "2019"),
                ("Waiter", "Bar Blu", "", "2014-06", "2015-08"),
                ("Christmas help", "Sorting Office Blu", "", "2012", "2012"),
            ],
        ),
        (
            "Summer 2019. Cashier. Acme Stores (Leeds)\n- Rang up purchases",
            [("Cashier", "Acme Stores", "Leeds", "2019", "2019")],
        ),
        (
            "• 2019 – present. Cashier. Acme Stores, Leeds.\n• Summer 2018. Waiter. Bar Blu, Leeds.",
            [("Cashier", "Acme Stores", "Leeds", "2019", ""), ("Waiter", "Bar Blu", "Leeds", "2018", "2018")],
        ),
        (
            "2019 –\tCashier, Acme Stores\n\tRang up purchases\n\nWork placement, Bar Blu, July 2017 (two weeks)\nTook orders",
            [("Cashier", "Acme Stores", "", "2019", ""), ("Work placement", "Bar Blu", "", "2017-07", "2017-07")],
        ),
        (
            "[ 03/2019 – 12/2021 ]\nCashier\nAcme Stores | City: Leeds | Country: United Kingdom\n- Rang up purchases",
            [("Cashier", "Acme Stores", "Leeds, United Kingdom", "2019-03", "2021-12")],
        ),
        ("Waiter - Cashier\nBar Blu, Leeds\n2019 - 2021", [("Waiter / Cashier", "Bar Blu", "Leeds", "2019", "2021")]),
        ("Summer job: cashier, Acme Stores, 2019 - 2021", [("cashier", "Acme Stores", "", "2019", "2021")]),
        (
            "Cashier, Acme Stores, 2018 - 2021\n- Put in order the tills of 2019 - 2020\n- Rang up purchases",
            [("Cashier", "Acme Stores", "", "2018", "2021")],
        ),
        (
            "2019 - 2021 Cashier, Acme Stores\n2020 Teller of the quarter\nRang up purchases",
            [("Cashier", "Acme Stores", "", "2019", "2021")],
        ),
        (
            "Cashier, Acme Stores\nMarch 2019 - Present (3 years 4 months)\nOpened tills for the day\nRang up purchases",
            [("Cashier", "Acme Stores", "", "2019-03", "")],
        ),
        (
            "Hotels\n2019 - 2021: Receptionist, Hotel Azure. Checked guests in.",
            [("Receptionist", "Hotel Azure", "", "2019", "2021")],
        ),
        ("Cashier, Acme Stores\n- Rang up purchases\n- Balanced the till", [("Cashier", "Acme Stores", "", "", "")]),
        ("2019 - 2021, Cashier, Acme Stores: rang up purchases", [("Cashier", "Acme Stores", "", "2019", "2021")]),
        (
            "Cashier, Acme Stores\n2019 - 2021 (2 years)\nCity | Country\n- Rang up purchases",
            [("Cashier", "Acme Stores", "", "2019", "2021")],
        ),
    ],
)
def test_jobs_as_people_tell_them(catalog: Catalog, work: str, told: list[tuple[str, ...]]) -> None:
    assert jobs(catalog, work) == told


ABOUT_IN = {
    "en": ABOUT,
    "es": "Busco trabajo en el sur del país, en el que vivo con mi familia desde el año pasado y en el que quiero estar.",
    "it": "Cerco lavoro nel sud del paese, in cui vivo con la mia famiglia da un anno e dove vorrei restare per molto.",
    "nb": "Jeg ser etter jobb sør i landet, der jeg bor sammen med familien min og har vært siden i fjor sommer.",
}
HEADED = {"en": "EXPERIENCE", "es": "EXPERIENCIA", "it": "ESPERIENZE", "nb": "ERFARING"}


@pytest.mark.parametrize("gap", [": ", " | ", "\t"])
@pytest.mark.parametrize(
    ("code", "labels"),
    [
        ("en", "Dates/Occupation or position held/Main activities and responsibilities/Name and address of employer"),
        ("es", "Fecha/Cargo/Funciones/Empresa"),
        (
            "it",
            "• Date (da – a)/• Tipo di impiego/• Principali mansioni e responsabilità/• Nome e indirizzo del datore di lavoro",
        ),
        ("nb", "Dato/Stilling/Hovedoppgaver og ansvarsområder/Arbeidsgivers navn og adresse"),
    ],
)
def test_a_form_tells_each_job_behind_its_labels(catalog: Catalog, code: str, labels: str, gap: str) -> None:
    dates, position, duties, employer = labels.split("/")
    rows = [("2019 - 2021", "X", "Abc def.\nGhi jkl.", "Acme, Roma"), ("2015 - 2019", "Y", "Mno pqr.", "Beta, Oslo")]
    names = (dates, position, duties, employer)
    work = "\n".join(f"{name}{gap}{value}" for row in rows for name, value in zip(names, row, strict=True))
    told = taken(read_resume(f"{ABOUT_IN[code]}\n\n{HEADED[code]}\n{work}", catalog)).document["work"]
    assert told == [
        {"name": "Acme", "position": "X", "location": "Roma", **YEARS[0], "highlights": ["Abc def.", "Ghi jkl."]},
        {"name": "Beta", "position": "Y", "location": "Oslo", **YEARS[1], "highlights": ["Mno pqr."]},
    ]


YEARS = ({"startDate": "2019", "endDate": "2021"}, {"startDate": "2015", "endDate": "2019"})


@pytest.mark.parametrize(
    ("code", "head", "told"),
    [
        ("es", "Cajera en Acme, Plaza Sur, Madrid | 2019 - 2021", ("Cajera", "Acme", "Plaza Sur, Madrid")),
        ("es", "Profesora, Escuela N° 7, Rosario (2019 a 2021)", ("Profesora", "Escuela N° 7", "Rosario")),
        ("it", "Cassiera presso Acme, Centro Blu, Monza 2019-2021", ("Cassiera", "Acme", "Centro Blu, Monza")),
        ("es", "Camarera en el Bar Blu, Cádiz. De 2019 a 2021", ("Camarera", "Bar Blu", "Cádiz")),
        ("it", "Barista presso l’Hotel Blu, Monza (dal 2019 al 2021)", ("Barista", "Hotel Blu", "Monza")),
        ("it", "Stage: Libreria Acme, Monza, 2019 – 2021", ("Stage", "Libreria Acme", "Monza")),
        ("nb", "2019–2021: Selger hos Acme AS, Oslo", ("Selger", "Acme AS", "Oslo")),
        ("nb", "1. mai 2019 – 31. mai 2021\nSelger, Acme AS, Oslo", ("Selger", "Acme AS", "Oslo")),
    ],
)
def test_heads_in_each_language(catalog: Catalog, code: str, head: str, told: tuple[str, ...]) -> None:
    (job,) = taken(read_resume(f"{ABOUT_IN[code]}\n\n{HEADED[code]}\n{head}\n- X", catalog)).document["work"]
    assert (job["position"], job["name"], job["location"]) == told
    assert (job["startDate"][:4], job["endDate"][:4]) == ("2019", "2021")


def test_an_item_that_a_narrow_page_has_broken_is_one(catalog: Catalog) -> None:
    work = (
        "Cashier, Acme Stores\n2019 - 2021\n- Rang up purchases and\ntook payments, cards\n- Handled returns,\n"
        "Vouchers and refunds\n- Sold tickets for\nAcme Railways\n- Balanced the till"
    )
    assert profile(catalog, work)["work"][0]["highlights"] == [
        "Rang up purchases and took payments, cards",
        "Handled returns, Vouchers and refunds",
        "Sold tickets for Acme Railways",
        "Balanced the till",
    ]


def test_each_job_has_its_own_lines_and_duties(catalog: Catalog) -> None:
    told = profile(
        catalog,
        "Cashier, Acme Stores\n2019 - 2021\n- Rang up purchases\n- Balanced the till\n\n"
        "Agent, Call Us Ltd.\n2017 - 2019 (closed)\nAnswered calls from customers.\n",
    )["work"]
    assert [job["highlights"] for job in told] == [
        ["Rang up purchases", "Balanced the till"],
        ["Answered calls from customers."],
    ]
    assert "balance-cash-drawer" in told[0]["duties"]
    assert told[1]["duties"] == ["answer-inbound-calls"]
    assert told[1]["name"] == "Call Us Ltd."


@pytest.mark.parametrize(("code", "resume"), [("en", "17"), ("es", "12"), ("it", "16"), ("nb", "16")])
def test_a_job_has_every_duty_that_a_check_reads_in_its_lines(catalog: Catalog, code: str, resume: str) -> None:
    own = read_resume((RESUMES / code / f"{resume}.txt").read_text("utf-8"), catalog)
    for job, row in zip(own.jobs(), taken(own).document["work"], strict=True):
        within = (
            (id_, one.cue) for id_, rows in own.duties.items() for one in rows for a, b in job.lines if a <= one.start < b
        )
        assert {id_ for id_, cue in within if not cue.startswith(BY_WORDS)} <= {*row.get("duties", ())}


def test_lines_that_no_job_tells_make_none_where_there_are_jobs(catalog: Catalog) -> None:
    above = "Answered calls from customers"
    head = f"Kim Doe\n\nPROFILE\n{ABOUT}\n\nEXPERIENCE\n{above}\n"
    found = taken(read_resume(f"{head}\nNight watch 2017 - 2019\n- Walked the rounds", catalog))
    assert [job["highlights"] for job in found.document["work"]] == [["Walked the rounds"]]
    assert above in found.left
    alone = taken(read_resume(f"{head}Took payments at the till", catalog)).document["work"]
    assert (alone[0]["name"], alone[0]["highlights"]) == ("[Company]", [above, "Took payments at the till"])


@pytest.mark.parametrize(
    ("code", "text", "told"),
    [
        ("en", "On maternity leave\n2019 - 2021\nSales Assistant\nNorth Store | 2015 - 2019", ["Sales Assistant"]),
        (
            "en",
            "Receptionist (maternity leave cover), Hill Surgery, Bath, 2019 - 2021",
            ["Receptionist (maternity leave cover)"],
        ),
        ("es", "Año sabático\n2019 - 2021\nDependienta\nTiendas Norte | 2015 - 2019", ["Dependienta"]),
        (
            "es",
            "Recepcionista (sustitución por maternidad), Clínica Sol, 2019 - 2021",
            ["Recepcionista (sustitución por maternidad)"],
        ),
        ("it", "In congedo parentale\n2019 - 2021\nCommessa\nNegozi Nord | 2015 - 2019", ["Commessa"]),
        ("it", "Operatrice, Reparto Maternità, Bari, 2019 - 2021", ["Operatrice"]),
        ("nb", "I foreldrepermisjon\n2019 - 2021\nSelger\nNordbutikken | 2015 - 2019", ["Selger"]),
        ("nb", "Sekretær (vikariat for permisjon), Solklinikken, 2019 - 2021", ["Sekretær (vikariat for permisjon)"]),
    ],
)
def test_a_gap_takes_no_job_with_it(catalog: Catalog, code: str, text: str, told: list[str]) -> None:
    whole = f"Kim Doe\n\n{ABOUT_IN[code]}\n\n{HEADED[code]}\n{text}"
    work = taken(read_resume(whole, catalog, language=code)).document["work"]
    assert [job["position"] for job in work] == told


@pytest.mark.parametrize(
    ("code", "text"),
    [
        (
            "en",
            (
                "from may 2019 to december 2021: call centre agent at Almond, Derby\n"
                "answered calls of customers who had questions about their orders, and opened tickets for faults\n"
                "summer 2018: waitress, Sun Bar, Derby\nserved at tables"
            ),
        ),
        (
            "es",
            (
                "de mayo 2019 a diciembre 2021: teleoperadora en Almendra, Rosario\n"
                "atendía llamadas de clientes que tenían preguntas sobre sus pedidos y abría un reporte por cada falla\n"
                "verano 2018: camarera, Bar Sol, Rosario\nservicio en mesas"
            ),
        ),
        (
            "it",
            (
                "da maggio 2019 a dicembre 2021: operatrice call center presso Mandorla, Lodi\n"
                "rispondevo alle chiamate dei clienti che avevano domande sugli ordini e aprivo segnalazioni di guasto\n"
                "estate 2018: cameriera, Bar Sole, Lodi\nservizio ai tavoli"
            ),
        ),
        (
            "nb",
            (
                "fra mai 2019 til desember 2021: kundebehandler hos Mandel, Narvik\n"
                "svarte på telefoner fra kunder som hadde spørsmål om bestillinger, og meldte fra om alle feil\n"
                "sommeren 2018: servitør, Solbar, Narvik\nserverte ved bordene"
            ),
        ),
    ],
)
def test_a_line_that_begins_with_dates_is_the_rest_of_none(catalog: Catalog, code: str, text: str) -> None:
    whole = f"Kim Doe\n\n{ABOUT_IN[code]}\n\n{HEADED[code]}\n{text}"
    work = taken(read_resume(whole, catalog, language=code)).document["work"]
    assert [job["startDate"] for job in work] == ["2019-05", "2018"]
    assert all(job["position"].islower() and len(job["highlights"]) == 1 for job in work)


@pytest.mark.parametrize(
    ("code", "title"),
    [
        ("en", "Senior Guest Relations\nOfficer"),
        ("es", "Jefa de atención\nal huésped"),
        ("it", "Responsabile accoglienza\nospiti"),
        ("nb", "Ansvarlig for gjester\nog resepsjon"),
    ],
)
def test_a_title_in_two_lines_is_one(catalog: Catalog, code: str, title: str) -> None:
    whole = f"Kim Doe\n\n{ABOUT_IN[code]}\n\n{HEADED[code]}\n{title}\nHotel Palma, Lodi\n2018 - 2021"
    work = taken(read_resume(whole, catalog, language=code)).document["work"]
    assert [(job["position"], job["name"]) for job in work] == [(title.replace("\n", " "), "Hotel Palma")]


def test_what_a_label_tells_that_no_profile_has_is_listed(catalog: Catalog) -> None:
    text = "NORTH STORE\nPosition: Cashier\nPeriod: 2019 - 2021\nSupervisor: Jo Poe\n- Rang up groceries"
    found = taken(read_resume(f"Kim Doe\n\nPROFILE\n{ABOUT}\n\nEXPERIENCE\n{text}", catalog))
    assert found.document["work"][0]["name"] == "NORTH STORE"
    assert found.document["work"][0]["highlights"] == ["Rang up groceries"]
    assert "Supervisor: Jo Poe" in found.left


@pytest.mark.parametrize(
    "above",
    [
        "Kim Doe\nkim@mail.example | 0113 555 0170",
        "CV\nName: Kim Doe\nTel 0113 555 0170\nkim@mail.example",
        "KIM DOE - Leeds\nkim@mail.example\n0113 555 0170",
        "CV – Kim Doe\nkim@mail.example\n0113 555 0170",
    ],
)
def test_who_the_person_is(catalog: Catalog, above: str) -> None:
    basics = profile(catalog, "Cashier, Acme 2019 - 2021", above)["basics"]
    assert (basics["name"].title(), basics["email"], basics["phone"]) == ("Kim Doe", "kim@mail.example", "0113 555 0170")
    assert basics["summary"] == ABOUT


def test_a_name_that_is_not_told_is_left_to_fill_in(catalog: Catalog) -> None:
    basics = profile(catalog, "Cashier, Acme 2019 - 2021", "3 High Street, Stoke on Trent\n2010 - 2019")["basics"]
    assert basics == {"name": "[Your name]", "summary": ABOUT}


def test_skills_languages_schooling_and_certificates(catalog: Catalog) -> None:
    below = (
        "SKILLS\nMicrosoft Outlook, Outlook, Zendesk, patience\n\nLANGUAGES\nFrench (B2), Spanish: native\n\n"
        "EDUCATION\n- BA English, Leeds, 2015\n\nLICENCES\nDriving licence"
    )
    told = profile(catalog, "Cashier, Acme 2019 - 2021", below=below)
    assert [row["name"] for row in told["skills"]] == ["Microsoft Outlook", "Zendesk", "patience"]
    assert {"language": "French", "fluency": "B2"} in told["languages"]
    assert told["education"] == [{"studyType": "BA English, Leeds", "endDate": "2015"}]
    assert [row["language"] for row in told["languages"]] == ["Spanish", "French"]
    assert told["certificates"] == [{"name": "Driving licence"}]


@pytest.mark.parametrize(
    ("languages", "told"),
    [
        ("LANGUAGES: English native, French fluent", {"English": "native", "French": "fluent"}),
        ("LANGUAGES\nEnglish: native\nFrench, fluent", {"English": "native", "French": "fluent"}),
        ("LANGUAGES\nNative: English\nFluent: French", {"English": "Native", "French": "Fluent"}),
    ],
)
def test_what_stands_beside_a_language_tells_how_well_it_is_spoken_but_for_a_heading(
    catalog: Catalog, languages: str, told: dict[str, str]
) -> None:
    rows = profile(catalog, "Cashier, Acme 2019 - 2021", below=languages)["languages"]
    assert {row["language"]: row.get("fluency") for row in rows} == told


@pytest.mark.parametrize(
    ("line", "phone"),
    [
        ("Tel. (0113) 496 0999 | kim@example.org", "(0113) 496 0999"),
        ("3 High Street 101 - 07700 900123", "07700 900123"),
        ("07700 900123 / 07700 900456", "07700 900123"),
        ("Born 04.05.1990 - 07700 900123", "07700 900123"),
        ("National ID 33.456.789, phone +44 7700 900123", "+44 7700 900123"),
        ("Mobile: (+44) 7700900123", "(+44) 7700900123"),
        ("DNI 33.456.789", None),
        ("655 21 43 08", "655 21 43 08"),
        ("+54 9 11 5523 7781", "+54 9 11 5523 7781"),
        ("Date of birth: 04/05/1990", None),
    ],
)
def test_a_number_to_call_is_no_other_number(catalog: Catalog, line: str, phone: str | None) -> None:
    assert profile(catalog, "Cashier, Acme 2019 - 2021", f"Kim Doe\n{line}")["basics"].get("phone") == phone


@pytest.mark.parametrize(
    ("above", "name"),
    [
        ("Curriculum vitae of Kim Doe", "Kim Doe"),
        ("Surname: Doe Roe\nFirst name: Kim", "Doe Roe Kim"),
        ("High Street 3, Stoke\nFull name | Kim Doe", "Kim Doe"),
        ("Europass CV\nFirst name(s) / Surname(s) | Kim Doe", "Kim Doe"),
    ],
)
def test_a_name_is_that_of_its_label(catalog: Catalog, above: str, name: str) -> None:
    assert profile(catalog, "Cashier, Acme 2019 - 2021", above)["basics"]["name"] == name


def test_pages_of_the_person_are_no_skill(catalog: Catalog) -> None:
    told = profile(
        catalog, "Cashier, Acme 2019 - 2021", "Kim Doe\nlinkedin.com/in/kimdoe | https://kim.example | kim@doe.example"
    )
    assert told["basics"]["profiles"] == [{"network": "LinkedIn", "url": "linkedin.com/in/kimdoe"}]
    assert told["basics"]["url"] == "https://kim.example"
    assert "skills" not in told


UNTIL = {"endDate": "2016"}


@pytest.mark.parametrize(
    ("lines", "rows"),
    [
        (
            "2014-2016  Shaw Sixth Form College: A levels in French",
            [
                {
                    "institution": "Shaw Sixth Form College",
                    "studyType": "A levels in French",
                    "startDate": "2014",
                    "endDate": "2016",
                }
            ],
        ),
        (
            "BA English, University of Leeds, Leeds (2012-15)",
            [{"institution": "University of Leeds, Leeds", "studyType": "BA English", "startDate": "2012", "endDate": "2015"}],
        ),
        (
            "Shaw High School, Leeds\nHigh school diploma, 2016",
            [{"institution": "Shaw High School, Leeds", "studyType": "High school diploma", "endDate": "2016"}],
        ),
        (
            "High school diploma, Shaw High, 2016\nSome college",
            [
                {"institution": "Shaw High", "studyType": "High school diploma", "endDate": "2016"},
                {"studyType": "Some college"},
            ],
        ),
        (
            "Dates: 2002 - 2004\nQualification awarded: NVQ Level 3\nName and type of organisation providing education\nShaw",
            [{"institution": "Shaw", "studyType": "NVQ Level 3", "startDate": "2002", "endDate": "2004"}],
        ),
        ("Retail course, May 2017", [{"studyType": "Retail course", "endDate": "2017-05"}]),
        ("Since 2023 BA English (part time)", [{"studyType": "BA English (part time)", "startDate": "2023"}]),
        ("Course of 2019 for tellers", [{"studyType": "Course of 2019 for tellers"}]),
    ],
)
def test_schooling(catalog: Catalog, lines: str, rows: list[dict[str, str]]) -> None:
    assert profile(catalog, "Cashier, Acme 2019 - 2021", below=f"EDUCATION\n{lines}")["education"] == rows


def test_skills_stand_as_the_person_wrote_them(catalog: Catalog) -> None:
    below = (
        "SKILLS\n- Software: Excel (pivots, charts), EMIS Web\n- typing 55 wpm; Spanish; forklift licence\n"
        "I get on with everyone whom I meet at the counter and at work."
    )
    told = profile(catalog, "Cashier, Acme 2019 - 2021\n- Kept records in Salesforce", below=below)
    assert [row["name"] for row in told["skills"]] == [
        "Excel (pivots, charts)",
        "EMIS Web",
        "typing 55 wpm",
        "Salesforce",
    ]
    assert told["certificates"] == [{"name": "Forklift licence"}]
    assert [row["language"] for row in told["languages"]] == ["Spanish"]
    assert told["basics"]["summary"] == ABOUT


def test_levels_of_several_languages_and_the_mother_tongue_first(catalog: Catalog) -> None:
    below = "LANGUAGES\nHindi and Urdu (fluent), French 60%, English: native"
    told = profile(catalog, "Cashier, Acme 2019 - 2021", below=below)["languages"]
    assert [(row["language"], row["fluency"]) for row in told] == [
        ("English", "native"),
        ("Hindi", "fluent"),
        ("Urdu", "fluent"),
        ("French", "60%"),
    ]


GAPS = "Cashier, Acme 2019 - 2021 (closed)\n- Rang up purchases\n\nCareer break, 2018 - 2019\nCared for a parent\n"


def test_what_is_no_job_is_told_and_not_taken_over(catalog: Catalog) -> None:
    text = f"Kim Doe\n\nPROFILE\n{ABOUT}\n\nEXPERIENCE\n{GAPS}\nSKILLS\nI get on with all the people whom I meet at work.\n\n"
    resume = read_resume(f"{text}REFERENCES\nMr. Jonas Reyes, 0113 496 0999", catalog)
    told = taken(resume).document
    assert [job["name"] for job in told["work"]] == ["Acme"]
    assert "phone" not in told["basics"]
    assert "skills" not in told
    lost = taken(resume).left
    assert "closed" in lost
    assert any("Career break" in text for text in lost)
    assert any(text.startswith("I get on with") for text in lost)
    assert any("Reyes" in text for text in lost)
    assert "Reyes" not in str(told)


def test_a_side_column_tells_no_name(catalog: Catalog) -> None:
    contact = "Contact\nwww.linkedin.com/in/kim-doe-1a2b3c (LinkedIn)"
    side = f"{contact}\n\nTop Skills\nCash handling\nExcel\n\nCertifications\nNotary Public\n\n"
    work = "Experience\nCashier, Acme 2019 - 2021\nPage 1 of 2"
    resume = read_resume(f"{side}Kim Doe\nHead teller\nLeeds\n\nSummary\n{ABOUT}\n\n{work}", catalog)
    told = taken(resume).document
    assert told["basics"]["name"] == "Kim Doe"
    assert [row["name"] for row in told["skills"]] == ["Cash handling", "Excel"]
    assert [row["name"] for row in told["certificates"]] == ["Notary Public"]
    assert "Page" not in str(told)


def test_a_paragraph_is_parted_into_its_sentences(catalog: Catalog) -> None:
    first = "Took calls from customers about their bills, their contracts and the state of their orders."
    second = "Settled complaints of all kinds with care, also those about St. Mary. balanced the till."
    (job,) = profile(catalog, f"Cashier, Acme 2019 - 2021\n- {first} {second}\n- kept the shop tidy")["work"]
    assert job["highlights"] == [first, second, "Kept the shop tidy"]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Italian \u2013 C1", {"Italian": "C1"}),
        ("Italian native \u2013 English B2 \u2013 French B1", {"Italian": "native", "English": "B2", "French": "B1"}),
        ("Italian - C1 - French - B2", {"Italian": "C1", "French": "B2"}),
        (
            "Spoken: isiZulu, English. French: B2. German: A1.",
            {"isiZulu": None, "English": None, "French": "B2", "German": "A1"},
        ),
    ],
)
def test_a_dash_parts_languages_or_a_language_from_its_level(catalog: Catalog, line: str, told: dict[str, str]) -> None:
    rows = profile(catalog, "Cashier, Acme 2019 - 2021", below=f"LANGUAGES\n{line}")["languages"]
    assert {row["language"]: row.get("fluency") for row in rows} == told


def test_what_is_left_to_fill_in_is_told(catalog: Catalog) -> None:
    told = profile(catalog, "- Rang up purchases", above="3 High Street")
    say = catalog.writing("en").messages
    name, *contacts, job = missing(told, say)
    assert (name, contacts) == ("[Your name]", ["email", "phone number"])
    assert job.startswith("job 1")
    assert job.endswith("employer, job title, start date")
    contact = {"email": "a@b.co", "phone": "07700 900123"}
    whole = profile(catalog, "Cashier, Acme 2019 - 2021")
    assert [*missing(whole | {"basics": whole["basics"] | contact}, say)] == []
    assert [*missing(whole | {"basics": whole["basics"] | contact | {"phone": ""}}, say)] == ["phone number"]
    told = {
        "basics": {"name": "A", "location": {"city": "Bari"}, **contact},
        "work": [{"name": "Elm", "position": "Bari", "startDate": "2019"}],
    }
    assert [*missing(told, say)] == ["job 1 (Bari, Elm): job title"]


def test_a_form_of_languages_and_licences(catalog: Catalog) -> None:
    below = (
        "Mother tongue(s): English\nOther language(s): Welsh (B2)\nComputer skills and competences: EMIS Web, Outlook\n"
        "Driving licence: B\nVolunteering: Helper at the Food Bank, 2018 - 2019"
    )
    told = profile(catalog, "Cashier, Acme 2019 - 2021\n- Rang up purchases", below=below)
    assert told["languages"] == [{"language": "English", "fluency": "Mother tongue"}, {"language": "Welsh", "fluency": "B2"}]
    assert [row["name"] for row in told["skills"]] == ["EMIS Web", "Outlook"]
    assert told["certificates"] == [{"name": "Driving licence B"}]
    assert told["volunteer"] == [{"organization": "Food Bank", "position": "Helper", "startDate": "2018", "endDate": "2019"}]


def test_volunteering_awards_and_courses_stand_apart(catalog: Catalog) -> None:
    below = (
        "VOLUNTEERING\nHelper, Red Cross, 2018 - 2019\n- Took calls\n\nAWARDS\nTeller of the Quarter, 2021\n\n"
        "COURSES\nFood Hygiene Level 2 (2022)\n\nCAREER OBJECTIVE\nTo work in a bank\n\nHOBBIES\nChess"
    )
    jobs = "EXPERIENCE\nCashier, Acme 2019 - 2021\n- Rang up purchases for the people of the town"
    text = f"Kim Doe\nLeeds\n\n{jobs}\n\n{below}"
    resume = read_resume(text, catalog)
    told = taken(resume).document
    assert told["volunteer"] == [
        {
            "organization": "Red Cross",
            "position": "Helper",
            "startDate": "2018",
            "endDate": "2019",
            "highlights": ["Took calls"],
            "duties": ["answer-inbound-calls"],
        }
    ]
    assert len(told["work"]) == 1
    assert told["awards"] == [{"title": "Teller of the Quarter, 2021"}]
    assert told["certificates"] == [{"name": "Food Hygiene Level 2", "date": "2022"}]
    assert told["basics"]["summary"] == "To work in a bank"
    assert taken(resume).left == ["Leeds", "Chess"]


def test_a_language_that_small_words_do_not_tell_is_told_by_headings_or_by_the_person(catalog: Catalog) -> None:
    text = "Ola Berg\nArbeidserfaring\nSelger, Elkjøp, Oslo 2019 - 2021\nButikk, kasse, varer, kunder\nUtdanning\n" + "X1 " * 9
    assert read_resume(text, catalog).language == "nb"
    unknown = " ".join(f"Qz{n}x" for n in range(30))
    with pytest.raises(UserError, match="--language"):
        read_resume(unknown, catalog)
    assert read_resume(unknown, catalog, language="en-GB").language == "en-GB"


def test_no_italian_speaks_corsican_for_a_course(catalog: Catalog) -> None:
    text = "Cerco un lavoro in cui possa restare a lungo, e la mia famiglia vive qui da anni.\n\nLINGUE\nCorso di inglese B1"
    assert taken(read_resume(text, catalog)).document["languages"] == [{"language": "Inglese", "fluency": "B1"}]


@pytest.mark.parametrize("code", ["en", "es", "it", "nb"])
def test_every_resume_becomes_a_profile_that_can_be_read(catalog: Catalog, tmp_path: Path, code: str) -> None:
    for file in sorted((RESUMES / code).glob("*.txt")):
        own = tmp_path / f"{file.stem}.yaml"
        own.write_text(written(taken(read_resume(file.read_text("utf-8"), catalog)).document, as_json=False), "utf-8")
        assert read_person(own, catalog).profile.language.startswith(code)


def test_from_a_resume_to_a_resume(run: Run, tmp_path: Path) -> None:
    own, built = tmp_path / "me.yaml", tmp_path / "cv.txt"
    result = run("profile", "import", RESUMES / "en" / "01.txt", "--output", own)
    assert (result.returncode, result.stdout) == (0, b"")
    assert b"check each job, its dates and its duties" in result.stderr
    assert run("build", own, POSTINGS / "en" / "bank-teller.txt", "--output", built).returncode == 0
    assert built.read_text("utf-8").startswith("Rachel Oddie\n")


def test_a_document_of_another_program_needs_no_ending(run: Run, tmp_path: Path) -> None:
    own, source = tmp_path / "me.yaml", tmp_path / "resume"
    source.write_text('{"basics": {"name": "Kim Doe"}, "work": [{"name": "Acme"}]}')
    assert run("profile", "import", source, "--output", own).returncode == 0
    assert "name: Kim Doe" in own.read_text("utf-8")


def test_a_resume_that_cannot_be_read_makes_no_profile(run: Run, tmp_path: Path) -> None:
    own, empty = tmp_path / "me.yaml", tmp_path / "cv.txt"
    empty.write_text("CV")
    result = run("profile", "import", empty, "--output", own)
    assert result.returncode == 3
    assert b"too short for a r" in result.stderr
    assert not own.exists()


def test_numbers_are_kept_as_text(catalog: Catalog) -> None:
    told = profile(catalog, "Cashier, Acme 2019 - 2021")
    assert "startDate: '2019'" in yamlfile.write(told)


@pytest.mark.parametrize(("code", "month"), [("en", "April"), ("es", "abril de"), ("it", "aprile"), ("nb", "april")])
def test_linkedin_says_present_in_any_language(catalog: Catalog, code: str, month: str) -> None:
    told = dates_in(f"{month} 2025 - Present", catalog.resume_words(code))
    assert told is not None
    assert (told.start, told.end) == ("2025-04", "")


@pytest.mark.parametrize(
    ("code", "before", "after"),
    [
        ("en", "Dear Sir or Madam,\nPlease find attached my CV.\nKind regards\nKim Doe", "Best regards,\nKim"),
        ("es", "Estimados señores:\nAdjunto mi currículum.\nUn cordial saludo\nKim Doe", "Saludos cordiales\nKim"),
        ("it", "Buongiorno,\nin allegato il mio CV.\nCordiali saluti\nKim Doe", "Distinti saluti\nKim"),
        ("nb", "Hei!\nVedlagt ligger min CV.\nMvh\nKim Doe", "Med vennlig hilsen\nKim"),
    ],
)
def test_the_courtesies_of_a_mail_are_none_of_a_resume(catalog: Catalog, code: str, before: str, after: str) -> None:
    said = f"{before}\n\nKim Doe\n\n{ABOUT_IN[code]}\n\n{HEADED[code]}\nAcme 2019 - 2021\n- X\n\n{after}"
    resume = read_resume(said, catalog, language=code)
    assert taken(resume).document["basics"]["name"] == "Kim Doe"
    assert taken(resume).left == [ABOUT_IN[code]]
    assert taken(resume).document["work"][0].get("highlights") == ["X"]


@pytest.mark.parametrize(
    ("above", "home"),
    [
        ("12 High Street, Leeds LS1 4AB", {"address": "12 High Street", "city": "Leeds", "postalCode": "LS1 4AB"}),
        ("Boise, ID 83702 | 208 555 0123", {"city": "Boise", "region": "ID", "postalCode": "83702"}),
        (
            "Via Roma 12, 37121 Verona (VR)",
            {"address": "Via Roma 12", "postalCode": "37121", "city": "Verona", "region": "VR"},
        ),
        ("Storgata 3, 2317 Hamar", {"address": "Storgata 3", "postalCode": "2317", "city": "Hamar"}),
        ("Address: Flat 2, 7 Hill Road, Hull", {"address": "Flat 2, 7 Hill Road", "city": "Hull"}),
        ("Leeds | 07700 900123 | kim@doe.example", {"city": "Leeds"}),
        ("Leeds, England\nkim@doe.example", {"city": "Leeds", "region": "England"}),
        ("Cashier\nkim@doe.example", None),
        ("Leeds", None),
        ("Born in Leeds on 4 May 1990", None),
    ],
)
def test_where_the_person_lives_is_taken_over_where_it_is_plain(
    catalog: Catalog, above: str, home: dict[str, str] | None
) -> None:
    work = "EXPERIENCE\nCashier, Acme 2019 - 2021\n- Rang up purchases"
    told = taken(read_resume(f"Kim Doe\n{above}\n\nPROFILE\n{ABOUT}\n\n{work}", catalog))
    assert told.document["basics"].get("location") == home
    assert not home or told.left == []


@pytest.mark.parametrize(
    "rows",
    [
        "Periodo\tAzienda\tMansione\tAttività\n03/2019 - 06/2021\tAcme Srl, Roma\tX\tAbc def\n2016 - 2018\tBeta\tY\tGhi jkl",
        (
            "Azienda | Acme Srl, Roma | Beta\nMansione | X | Y\nPeriodo | 03/2019 - 06/2021 | 2016 - 2018\n"
            "Attività | Abc def | Ghi jkl"
        ),
        (
            "Azienda\nAcme Srl, Roma\nMansione\nX\nPeriodo\n03/2019 - 06/2021\nAttività\nAbc def\n"
            "Azienda\nBeta\nMansione\nY\nPeriodo\n2016 - 2018\nAttività\nGhi jkl"
        ),
    ],
)
def test_a_table_tells_its_jobs_in_rows_or_columns(catalog: Catalog, rows: str) -> None:
    told = taken(read_resume(f"{ABOUT_IN['it']}\n\n{HEADED['it']}\n{rows}", catalog)).document["work"]
    acme = {"name": "Acme Srl", "position": "X", "location": "Roma", "startDate": "2019-03", "endDate": "2021-06"}
    beta = {"name": "Beta", "position": "Y", "startDate": "2016", "endDate": "2018"}
    assert told == [acme | {"highlights": ["Abc def"]}, beta | {"highlights": ["Ghi jkl"]}]


@pytest.mark.parametrize(
    ("code", "text", "told"),
    [
        (
            "en",
            (
                "From 2019 to 2021 I worked as a cashier at Acme Stores in Leeds, where I rang up purchases. "
                "Before that, from 2016 to 2018, I was a waiter at Hotel Azure. I took orders."
            ),
            [("cashier", "Acme Stores", "Leeds", "2019", "2021"), ("waiter", "Hotel Azure", "", "2016", "2018")],
        ),
        (
            "es",
            "Trabajé como cajera en Almacenes Duero en Zamora de 2019 a 2021.",
            [("cajera", "Almacenes Duero", "Zamora", "2019", "2021")],
        ),
        (
            "it",
            "Dal 2019 al 2021 ho lavorato come commessa presso Calzature Blu a Verona.",
            [("commessa", "Calzature Blu", "Verona", "2019", "2021")],
        ),
        (
            "nb",
            "Fra 2019 til 2021 jobbet jeg som kassamedarbeider hos Acme i Oslo.",
            [("kassamedarbeider", "Acme", "Oslo", "2019", "2021")],
        ),
    ],
)
def test_jobs_told_in_sentences(catalog: Catalog, code: str, text: str, told: list[tuple[str, ...]]) -> None:
    resume = read_resume(f"{ABOUT_IN[code]}\n\n{HEADED[code]}\n{text}", catalog, language=code)
    assert [job[:5] for job in resume.jobs()] == told
    lines = [line for row in taken(resume).document["work"] for line in row.get("highlights", ())]
    assert lines == (["Rang up purchases.", "I took orders."] if code == "en" else [])


def test_the_line_of_one_job_gives_no_duty_to_another(catalog: Catalog) -> None:
    calls = "Maintained an average handle time (AHT) of 5 min on customer calls"
    shop = "Closed the store 2 nights a week and counted the drawer"
    text = f"""Kim Doe
kim@mail.example

WORK

Call Center Agent, Acme Calls, 2021 - 2023
- {calls}

Cashier, Blue Shop, 2018 - 2021
- {shop}
"""
    resume = read_resume(text, catalog)
    assert [one.quote for one in resume.duties["meet-targets"]] == [calls]  # though a cue of it stands in both
    first, second = taken(resume).document["work"]
    assert "meet-targets" in first["duties"]
    assert sorted(second["duties"]) == ["balance-cash-drawer", "open-close-premises"]


def test_a_statement_at_the_top_that_names_the_town_is_taken_over_and_not_told_as_left(catalog: Catalog) -> None:
    said = "Cheerful cashier with five years at the till in Leeds. Used to queues, returns and early starts in Leeds."
    read = f"Kim Doe\nLeeds | kim@example.org\n{said}\n\nWork experience\n\nCashier, Acme Foods\n2019 - 2021\n- Rang up goods\n"
    document, left = taken(read_resume(read, catalog))
    assert document["basics"]["summary"] == said
    assert left == []


@pytest.mark.parametrize("dates_first", [False, True])
def test_blank_lines_around_every_line_part_no_job(catalog: Catalog, *, dates_first: bool) -> None:
    jobs_ = [("Cashier, Acme Foods", "June 2020 - present"), ("Sales Assistant, Hill Shoes", "March 2018 - May 2020")]
    heads = [head[::-1] if dates_first else head for head in jobs_]
    work = [[*head, "- Rang up goods", "- Counted the till"] for head in heads]
    lines = [
        "Kim Doe",
        "kim@example.org",
        "Profile",
        ABOUT,
        "Work experience",
        *work[0],
        *work[1],
        "Education",
        "BA, Shaw, 2017",
    ]
    document = taken(read_resume("\n\n".join(lines), catalog)).document
    told = [
        (row["position"], row["name"], row["startDate"], row.get("endDate", ""), len(row["highlights"]))
        for row in document["work"]
    ]
    assert told == [("Cashier", "Acme Foods", "2020-06", "", 2), ("Sales Assistant", "Hill Shoes", "2018-03", "2020-05", 2)]
