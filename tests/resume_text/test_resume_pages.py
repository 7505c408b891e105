"""Heads of jobs by how a page is laid out: dates above all else, tables of Word, pages of LinkedIn and of Europass."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest
from docx import Document

from resume_helper.posting.documents.word import text_of_docx
from resume_helper.resume_text import read_resume
from resume_helper.resume_text.profile import taken

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog

WORK = {"en": "Employment", "es": "Experiencia laboral", "it": "Esperienze professionali", "nb": "Arbeidserfaring"}
JOBS = {
    "en": (
        ("2019 – present", "Receptionist", "Marlow Dental, Cork", "Greet patients\nOrder stationery, post"),
        ("2015 – 2019", "Shop Assistant", "Dunmore Stores, Ennis", "Served customers\nFilled shelves, priced stock"),
    ),
    "es": (
        ("2019 – actualidad", "Cajera", "Almacenes Lucero, Valencia", "Cobro, devoluciones y vales\nApertura, cierre y arqueo"),
        ("2015 – 2019", "Camarera", "Bar Nuevo, Alzira", "Desayunos, terrazas\nPedidos a la cocina"),
    ),
    "it": (
        ("2019 – oggi", "Cassiera", "Magazzini Sole, Terni", "Cassa, resi e tessere\nApertura e chiusura, quadratura"),
        ("2015 – 2019", "Barista", "Bar Centrale, Narni", "Colazioni, aperitivi\nPulizia dei tavoli"),
    ),
    "nb": (
        ("2019 – d.d.", "Butikkmedarbeider", "Fjordkjøp, Oslo", "Kasse, varer og kundeservice\nÅpning, stenging og oppgjør"),
        ("2015 – 2019", "Servitør", "Kafé Solsiden, Bergen", "Frokost, lunsj\nRydding av bord"),
    ),
}
CODES = (*WORK,)


def told(catalog: Catalog, code: str, text: str) -> dict[str, Any]:
    return taken(read_resume(text, catalog, language=code)).document


def heads(catalog: Catalog, code: str, work: str) -> list[tuple[str, ...]]:
    rows = told(catalog, code, f"Kim Doe\n\n{WORK[code]}\n{work}")["work"]
    return [tuple(job.get(key, "") for key in ("position", "name", "location", "startDate", "endDate")) for job in rows]


def document(code: str, rows: list[tuple[str, ...]]) -> str:
    """The text of a Word document with a table of these rows, a paragraph for each line of a cell."""
    made = Document()
    made.add_paragraph("Kim Doe")
    made.add_paragraph(WORK[code])
    table = made.add_table(rows=0, cols=len(rows[0]))
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text, *more = text.split("\n")
            for line in more:
                cell.add_paragraph(line)
    data = BytesIO()
    made.save(data)
    return text_of_docx(data.getvalue(), "resume.docx")


def expect_jobs(resume: dict[str, Any], code: str) -> None:
    """Each job of JOBS with its own head and lines, and nothing of another."""
    assert [(job["position"], job["name"], job.get("location", "")) for job in resume["work"]] == [
        (title, *firm.split(", ")) for _, title, firm, _ in JOBS[code]
    ]
    assert [job["highlights"] for job in resume["work"]] == [lines.split("\n") for *_, lines in JOBS[code]]


@pytest.mark.parametrize("code", CODES)
def test_dates_above_a_job_leave_what_stands_above_them_to_the_job_before(catalog: Catalog, code: str) -> None:
    for form in ("{0}\n{1}\n{2}\n{3}", "{0}\n{2}\n{1}\n{3}", "{0}\n{1}, {2}\n{3}", "{0} {1}\n{2}\n{3}", "{1}\n{2}\n{0}\n{3}"):
        text = "\n".join(form.format(*job) for job in JOBS[code])
        expect_jobs(told(catalog, code, f"Kim Doe\n\n{WORK[code]}\n{text}"), code)


@pytest.mark.parametrize("code", CODES)
def test_a_row_of_a_table_is_one_job(catalog: Catalog, code: str) -> None:
    for form in (("{0}", "{1}\n{2}\n{3}"), ("{1}\n{2}\n{3}", "{0}"), ("{0}", "{2}\n{1}", "{3}"), ("{1}\n{2}\n{0}", "{3}")):
        rows = [tuple(cell.format(*job) for cell in form) for job in JOBS[code]]
        expect_jobs(told(catalog, code, document(code, rows)), code)


@pytest.mark.parametrize(
    ("code", "labels"),
    [
        ("en", ("When", "Employer and post", "Duties")),
        ("es", ("Fechas", "Empresa y puesto", "Funciones")),
        ("it", ("Periodo", "Azienda e ruolo", "Mansioni")),
        ("nb", ("Periode", "Arbeidsgiver og stilling", "Oppgaver")),
    ],
)
def test_a_column_may_ask_for_the_job_and_the_firm(catalog: Catalog, code: str, labels: tuple[str, ...]) -> None:
    rows = [(dates, f"{title}\n{firm}", lines) for dates, title, firm, lines in JOBS[code]]
    expect_jobs(told(catalog, code, document(code, [labels, *rows])), code)


def test_dates_that_a_narrow_cell_breaks_are_one_line() -> None:
    lines = document("en", [("Cashier\nAcme, Leeds\nRang up purchases", "2019 –\n2021")]).splitlines()
    assert [line for line in lines if line][2:] == ["2019 – 2021", "Cashier", "Acme, Leeds", "Rang up purchases"]


LINKEDIN = {
    "en": """Redline Wireless
Full-time · 3 yrs
Austin, Texas, United States · Remote
Team Lead
Jan 2022 - Present · 2 yrs
Lead 10 agents on chat
Rotas and leave
Customer Service Agent
Jan 2021 - Jan 2022 · 1 yr 1 mo
Billing and outages
Barista
Bluebird Coffee · Seasonal
Oct 2019 - Dec 2020 · 1 yr 3 mos
Dallas, TX
Host
Olive Tree
May 2018 - Sep 2019 · 1 yr 5 mos
Greeted guests""",
    "es": """Contacta Sur
Jornada completa · 4 años
Valencia, Comunidad Valenciana, España · Híbrido
Coordinadora de equipo
ene. 2022 - actualidad · 2 años
Coordinación de 14 agentes
Turnos y vacaciones
Teleoperadora
ene. 2021 - ene. 2022 · 1 año 1 mes
Reclamaciones y cobros
Camarera
Bar Nuevo · Temporal
oct. 2019 - dic. 2020 · 1 año 3 meses
Alzira, España
Dependienta
Calzados Rivera
may. 2018 - sept. 2019 · 1 año 5 meses
Reposición de tienda""",
    "it": """Voce Amica
A tempo pieno · 4 anni
Bari, Puglia, Italia · Ibrido
Team Leader
gen 2022 - Presente · 2 anni
Coordinamento di 14 operatori
Turni e ferie del gruppo
Operatrice telefonica
gen 2021 - gen 2022 · 1 anno 1 mese
Solleciti di pagamento
Barista
Bar Centrale · Part-time
ott 2019 - dic 2020 · 1 anno 3 mesi
Lecce, Puglia, Italia · In sede
Commessa
Calzature Fiorelli
mag 2018 - set 2019 · 1 anno 5 mesi
Riordino degli scaffali""",
    "nb": """Svartjenesten AS
Heltid · 4 år
Oslo, Norge · Hybrid
Teamleder
jan. 2022 - nå · 2 år
Ledelse av 14 kundebehandlere
Vaktlister og ferie
Kundebehandler
jan. 2021 - jan. 2022 · 1 år 1 md.
Purring og fakturaspørsmål
Servitør
Kafé Solsiden · Sesongarbeid
okt. 2019 - des. 2020 · 1 år 3 md.
Bergen, Norge
Butikkmedarbeider
Skobua AS
mai 2018 - sep. 2019 · 1 år 5 md.
Salg av sko""",
}


@pytest.mark.parametrize("code", CODES)
def test_on_a_page_of_linkedin_each_job_has_its_own_firm_and_lines(catalog: Catalog, code: str) -> None:
    lines = LINKEDIN[code].split("\n")
    of_several, place = lines[0], lines[2].partition(" · ")[0]
    assert [job[:3] for job in heads(catalog, code, LINKEDIN[code])] == [
        (lines[3], of_several, place),
        (lines[7], of_several, place),
        (lines[10], lines[11].partition(" · ")[0], lines[13].partition(" · ")[0]),
        (lines[14], lines[15], ""),
    ]
    done = [job.get("highlights", []) for job in told(catalog, code, f"Kim Doe\n\n{WORK[code]}\n{LINKEDIN[code]}")["work"]]
    assert done == [lines[5:7], lines[9:10], [], lines[17:]]


@pytest.mark.parametrize("code", CODES)
def test_linkedin_heads_what_people_say_of_themselves(catalog: Catalog, code: str) -> None:
    about = {"en": "About", "es": "Acerca de", "it": "Informazioni", "nb": "Om"}[code]
    tale = JOBS[code][0][3].replace("\n", ". ") + "."
    resume = told(catalog, code, f"Kim Doe\n\n{about}\n{tale}\nkim@example.com\n\n{WORK[code]}\n{LINKEDIN[code]}")
    assert resume["basics"]["summary"] == tale
    assert resume["basics"]["email"] == "kim@example.com"


def test_a_known_title_below_the_dates_is_the_job_and_what_stands_beside_them_the_firm(catalog: Catalog) -> None:
    work = "Hill’s Bakery, Ripon  1995 – 1998\nCounter Assistant\n- Served customers"
    assert heads(catalog, "en", work) == [("Counter Assistant", "Hill’s Bakery", "Ripon", "1995", "1998")]


EUROPASS = {
    "en": ("CURRENT", "Cork, Ireland", "City: Cork | Country: Ireland | Web: acme.test", "Address High St 3, Cork, Ireland"),
    "es": ("ACTUAL", "Lima, Perú", "Localidad: Lima | País: Perú | Sitio web: acme.test", "Dirección Calle Real 3, Lima, Perú"),
    "it": ("ATTUALE", "Como, Italia", "Città: Como | Paese: Italia | Sito web: acme.test", "Indirizzo Via Po 3, Como, Italia"),
    "nb": ("NÅVÆRENDE", "Oslo, Norge", "By: Oslo | Land: Norge | Nettsted: acme.test", "Adresse Torggata 3, Oslo, Norge"),
}  # fmt: skip


@pytest.mark.parametrize("code", CODES)
def test_europass_tells_the_place_behind_the_dates_and_the_job_below_them(catalog: Catalog, code: str) -> None:
    now, place, labelled, address = EUROPASS[code]
    (_, title, firm, lines), (_, other, second, more) = JOBS[code]
    name, next_name = (said.split(", ")[0] for said in (firm, second))
    work = (
        f"15/03/2019 – {now} {place}\n{title.upper()} – {name.upper()}\n{lines}\n"
        f"[ 01/2015 – 02/2019 ] {other}\n{next_name}\n{labelled}\n{address}\n{more}"
    )
    assert heads(catalog, code, work) == [
        (title.upper(), name.upper(), place, "2019-03", ""),
        (other, next_name, place, "2015-01", "2019-02"),
    ]
    resume = taken(read_resume(f"Kim Doe\n\n{WORK[code]}\n{work}", catalog, language=code))
    assert [job["highlights"] for job in resume.document["work"]] == [lines.split("\n"), more.split("\n")]
    assert address in resume.left
    assert any("acme.test" in line for line in resume.left)


@pytest.mark.parametrize(
    ("code", "heading", "degree", "school"),
    [
        ("en", "Education and training", "Diploma in tourism", "Hill College"),
        ("es", "Educación y formación", "Bachillerato", "Instituto Cervantes"),
        ("it", "Istruzione e formazione", "Diploma di ragioneria", "Istituto Volta"),
        ("nb", "Utdanning", "Fagbrev i salg", "Solli videregående skole"),
    ],
)
def test_europass_tells_schools_in_brackets_and_their_place_behind_labels(
    catalog: Catalog, code: str, heading: str, degree: str, school: str
) -> None:
    _, place, labelled, address = EUROPASS[code]
    row = {"institution": f"{school}, {place}", "studyType": degree, "startDate": "2008", "endDate": "2012"}
    for lines in (f"[ 2008 – 2012 ] {degree}\n{school}\n{labelled}\n{address}", f"2008 – 2012 {place}\n{degree}, {school}"):
        assert told(catalog, code, f"Kim Doe\n\n{WORK[code]}\n{LINKEDIN[code]}\n\n{heading}\n{lines}")["education"] == [row]


@pytest.mark.parametrize(
    ("code", "head", "job"),
    [
        ("en", "2012 – 2015 | Cashier – Bros. Miller Hardware, York", ("Cashier", "Bros. Miller Hardware", "York")),
        ("es", "2012 – 2015 | Cajera – Hnos. Quispe, Lima", ("Cajera", "Hnos. Quispe", "Lima")),
        ("es", "2012 – 2015: Cajera, Super Ntra. Sra. del Mar, Lima", ("Cajera", "Super Ntra. Sra. del Mar", "Lima")),
        ("it", "2012 – 2015: Segretaria, Studio Dott. Neri, Lecce", ("Segretaria", "Studio Dott. Neri", "Lecce")),
        ("it", "2012 – 2015 | Educatrice – Coop. Sociale Alba, Lecce", ("Educatrice", "Coop. Sociale Alba", "Lecce")),
        ("nb", "2012 – 2015: Butikkmedarbeider, Brdr. Dahl, Oslo", ("Butikkmedarbeider", "Brdr. Dahl", "Oslo")),
        ("en", "1) Cashier at Hill Stores, Leeds 2012 – 2015", ("Cashier", "Hill Stores", "Leeds")),
        ("es", "2.- Cajera, Tiendas Sol, Lima 2012 – 2015", ("Cajera", "Tiendas Sol", "Lima")),
        ("it", "iv) Cassiera presso Magazzini Sole, Lecce 2012 – 2015", ("Cassiera", "Magazzini Sole", "Lecce")),
        ("nb", "3. Servitør, Kafé Sol, Oslo 2012 – 2015", ("Servitør", "Kafé Sol", "Oslo")),
        ("en", "Cashier, Hill Stores, Superior, WIMarch 2012 – 2015", ("Cashier", "Hill Stores", "Superior, WI")),
        ("es", "Cajera, Tiendas Sol, LimaMarzo 2012 – 2015", ("Cajera", "Tiendas Sol", "Lima")),
    ],
)
def test_heads_with_abbreviations_numbers_and_lacking_spaces(
    catalog: Catalog, code: str, head: str, job: tuple[str, str, str]
) -> None:
    assert [row[:3] for row in heads(catalog, code, f"{head}\n{JOBS[code][0][3]}")] == [job]


def test_a_number_before_a_job_leaves_what_stands_above_to_the_job_before(catalog: Catalog) -> None:
    work = "1) Cashier, Hill Stores 2016 - 2018\nTills, stock\n2) Waiter, Bar Blu 2014 - 2016\nTables"
    rows = told(catalog, "en", f"Kim Doe\n\nEmployment\n{work}")["work"]
    assert [(job["name"], job.get("location"), job["highlights"]) for job in rows] == [
        ("Hill Stores", None, ["Tills, stock"]),
        ("Bar Blu", None, ["Tables"]),
    ]


@pytest.mark.parametrize(
    ("code", "heading", "line", "organization", "position"),
    [
        ("en", "Volunteering", "2019 – 2020 | British Aid Trust, York", "British Aid Trust, York", None),
        ("en", "Volunteering", "2019 – 2020 | Treasurer, Hill Club", "Hill Club", "Treasurer"),
        ("es", "Voluntariado", "2019 – 2020 | Banco de Alimentos, Lima", "Banco de Alimentos, Lima", None),
        ("es", "Voluntariado", "2019 – 2020 | Voluntaria, Cruz Roja", "Cruz Roja", "Voluntaria"),
        ("it", "Volontariato", "2019 – 2020 | Banco Alimentare, Lecce", "Banco Alimentare, Lecce", None),
        ("it", "Volontariato", "2019 – 2020 | Volontaria, Croce Verde", "Croce Verde", "Volontaria"),
        ("nb", "Frivillig arbeid", "2019 – 2020 | Røde Kors, Oslo", "Røde Kors, Oslo", None),
        ("nb", "Frivillig arbeid", "2019 – 2020 | Kasserer, Fjellklubben", "Fjellklubben", "Kasserer"),
    ],
)
def test_an_organisation_and_its_town_are_no_role(
    catalog: Catalog, code: str, heading: str, line: str, organization: str, position: str | None
) -> None:
    (row,) = told(catalog, code, f"Kim Doe\n\n{WORK[code]}\n{LINKEDIN[code]}\n\n{heading}\n{line}")["volunteer"]
    assert (row["organization"], row.get("position")) == (organization, position)


@pytest.mark.parametrize(
    ("code", "heading", "lines"),
    [
        (
            "en",
            "Skills",
            ["References available on request", "I hereby declare that all this is true.", "Leeds, 12 March 2026"],
        ),
        ("es", "Habilidades", ["Autorizo el tratamiento de mis datos según la Ley 1581 de 2012.", "Lima, 3 de marzo de 2026"]),
        ("it", "Competenze digitali", ["Autorizzo il trattamento ai sensi del D.Lgs. 196/2003.", "Roma, 12/03/2026", "Firma"]),
        ("nb", "Datakunnskaper", ["Referanser oppgis på forespørsel", "Oslo, 12. mars 2026"]),
    ],
)
def test_what_closes_a_resume_is_of_none_of_its_parts(catalog: Catalog, code: str, heading: str, lines: list[str]) -> None:
    closing = "\n".join(lines)
    resume = taken(
        read_resume(f"Kim Doe\n\n{WORK[code]}\n{LINKEDIN[code]}\n\n{heading}\nExcel\n{closing}", catalog, language=code)
    )
    assert [skill["name"] for skill in resume.document["skills"]] == ["Excel"]
    assert set(lines) <= set(resume.left)


@pytest.mark.parametrize(
    ("code", "line"), [("en", "Signed up new members"), ("es", "Firma de contratos"), ("it", "Firma di contratti")]
)
def test_a_duty_closes_no_resume(catalog: Catalog, code: str, line: str) -> None:
    job = "2019 – 2021 {0[1]}, {0[2]}".format(JOBS[code][0])
    assert told(catalog, code, f"Kim Doe\n\n{WORK[code]}\n{job}\n- {line}")["work"][0]["highlights"] == [line]


@pytest.mark.parametrize("document", ["DNI 38.114.902", "RUT 15.667.214-8", "C.C. 43.877.120"])
def test_the_number_of_a_document_is_no_town(catalog: Catalog, document: str) -> None:
    top = f"ANA PEREZ LUNA\n{document}\nTel: 11 5623-4471\nLanús Oeste, Buenos Aires"
    resume = told(catalog, "es", f"{top}\n\n{WORK['es']}\n{LINKEDIN['es']}")
    assert resume["basics"]["location"] == {"city": "Lanús Oeste", "region": "Buenos Aires"}


def test_the_number_of_a_document_beside_a_telephone_is_not_lost(catalog: Catalog) -> None:
    top = "ANA PEREZ LUNA\nC.C. 43.877.120 de Envigado | 310 552 9087 | ana@example.com"
    left = taken(read_resume(f"{top}\n\n{WORK['es']}\n{LINKEDIN['es']}", catalog)).left
    assert "C.C. 43.877.120 de Envigado" in left


def test_two_schools_with_a_date_each_are_two(catalog: Catalog) -> None:
    lines = "Universidad Sol — Turismo (2022 – en curso)\nI.E. Independencia — Secundaria completa, 2021"
    rows = told(catalog, "es", f"Kim Doe\n\n{WORK['es']}\n{LINKEDIN['es']}\n\nEducación\n{lines}")["education"]
    assert [(row.get("startDate"), row.get("endDate")) for row in rows] == [("2022", None), (None, "2021")]


def test_lines_of_a_chat_begin_with_a_time_and_are_no_stamps_of_a_browser(catalog: Catalog) -> None:
    said = "12/05/2021, 10:32 Kim: I rang up goods at the till of Acme Foods from 2019 to 2021"
    more = "I also served the guests of Hill Cafe in Leeds in 2018."
    read = f"Kim Doe\nkim@example.org\n{said}\n12/05/2021, 10:40 Kim Doe\n{more}\n"
    told = read_resume(read, catalog, language="en").told
    lines = [read[line.start : line.end] for line in told]
    assert any("rang up goods" in line for line in lines)
    assert not any("10:40" in line for line in lines)
