"""What a résumé for people tells besides jobs, as a profile has it: languages, skills, licences, schooling, volunteering."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from resume_helper.resume_text import read_resume
from resume_helper.resume_text.profile import taken
from tests.resume_text.test_resume_profile import ABOUT_IN, HEADED

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog
    from resume_helper.resume_text.profile import Taken


def told(catalog: Catalog, code: str, text: str) -> Taken:
    return taken(read_resume(f"{ABOUT_IN[code]}\n\n{HEADED[code]}\nAcme, 2019 - 2021\n- X\n\n{text}", catalog, language=code))


def languages(catalog: Catalog, code: str, text: str) -> dict[str, str]:
    rows = told(catalog, code, text).document.get("languages", [])
    return {row["language"]: row.get("fluency", "") for row in rows}


@pytest.mark.parametrize(
    ("code", "text", "named"),
    [
        (
            "en",
            "LANGUAGES\nEnglish (native), Mandarin (fluent), Hokkien (basic), Auslan, American Sign Language",
            {"English": "native", "Mandarin": "fluent", "Hokkien": "basic", "Auslan": "", "American Sign Language": ""},
        ),
        ("en", "Languages: Filipino, Te reo Māori – beginner", {"Filipino": "", "Te reo Māori": "beginner"}),
        ("en", "LANGUAGES\nI speak English, Tamil and some French.", {"English": "", "Tamil": "", "French": "basic"}),
        ("en", "Languages\nTagalog\nProfessional working proficiency\nWaray\nLimited working proficiency",
         {"Tagalog": "Professional working proficiency", "Waray": "Limited working proficiency"}),
        ("es", "IDIOMAS\nQuechua (nativo), Aimara, inglés nivel intermedio, Lengua de señas – básico",
         {"Quechua": "nativo", "Aimara": "", "Inglés": "nivel intermedio", "Lengua de señas": "básico"}),
        ("it", "Lingue\nInglese\nConoscenza professionale completa\nWolof\nConoscenza base",
         {"Inglese": "Conoscenza professionale completa", "Wolof": "Conoscenza base"}),
        ("it", "LINGUE\nTedesco: ottimo (un anno a Bonn)\nItaliano: ottima conoscenza scritta e parlata",
         {"Tedesco": "ottimo (un anno a Bonn)", "Italiano": "ottima conoscenza scritta e parlata"}),
        ("nb", "Språk\nDari (morsmål), norsk (C1), Nordsamisk – litt",
         {"Dari": "morsmål", "Norsk": "C1", "Nordsamisk": "litt"}),
        ("nb", "SPRAAK\nJeg snakker norsk (morsmål) og litt polsk siden mamma er derfra",
         {"Norsk": "morsmål", "Polsk": "litt"}),
        ("nb", "Språk\nMorsmål eller tospråklig er norsk, noe engelsk, tysk fra skolen",
         {"Norsk": "Morsmål eller tospråklig", "Engelsk": "litt", "Tysk": "fra skolen"}),
    ],
)  # fmt: skip
def test_whatever_stands_among_languages_is_one_in_the_words_of_the_person(
    catalog: Catalog, code: str, text: str, named: dict[str, str]
) -> None:
    assert languages(catalog, code, text) == named


@pytest.mark.parametrize(
    ("code", "text", "named"),
    [
        ("en", "Mother tongue(s) English\nOther language(s): Irish\nListening Reading Speaking\nC1 B2 B2 B2 C1",
         {"English": "Mother tongue", "Irish": "B2–C1"}),
        ("es", ("COMPETENCIAS LINGÜÍSTICAS\nLengua(s) materna(s): español\nOtro(s) idioma(s):\ninglés\n"
         "Comprensión auditiva B2 Comprensión lectora B2 Producción oral B1 Interacción oral B1 Expresión escrita B1\nfrancés\n"
         "COMPRENSIÓN AUDITIVA A2 | LECTURA B1 | EXPRESIÓN ORAL A2"),
         {"Español": "Lengua materna", "Inglés": "B1–B2", "Francés": "A2–B1"}),
        ("it", "LINGUA MADRE\nItaliano\nALTRE LINGUE\nInglese – Capacità di lettura: B2; Capacità di espressione orale: A2",
         {"Italiano": "Lingua madre", "Inglese": "A2–B2"}),
        ("nb", "Morsmål   Norsk\nAndre språk   Engelsk\nLytting B2 Lesing C1 Muntlig samhandling B2 Skriving B1",
         {"Norsk": "Morsmål", "Engelsk": "B1–C1"}),
        ("en", "LANGUAGES\nFrench: B1\nLevels: A1, A2: Basic user - B1, B2: Independent user - C1, C2: Proficient user",
         {"French": "B1"}),
    ],
)  # fmt: skip
def test_of_the_levels_of_a_form_the_lowest_and_the_highest_are_told(
    catalog: Catalog, code: str, text: str, named: dict[str, str]
) -> None:
    assert languages(catalog, code, text) == named


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("nb", "Kurs\nFørstehjelp, Norsk Folkehjelp, 2023\nDansk Design, 2019"),
        ("en", "Interests\nKorean drama"),
        ("en", "COURSES\nSpanish Cookery, 2019"),
    ],
)
def test_the_name_of_a_course_is_no_language(catalog: Catalog, code: str, text: str) -> None:
    assert languages(catalog, code, text) == {}


@pytest.mark.parametrize(
    ("code", "text", "skills", "certificates", "left"),
    [
        ("nb", "IT-kunnskaper\nFarmapro: svært god\nExcel: god\nVisma – grunnleggende",
         ["Farmapro (svært god)", "Excel (god)", "Visma (grunnleggende)"], [], []),
        ("nb", "Data\nFarmapro | Svært god\nExcel | God", ["Farmapro (Svært god)", "Excel (God)"], [], []),
        ("nb", "Digitale ferdigheter   Visma, Excel\nFørerkort   B", ["Visma", "Excel"], ["Førerkort B"], []),
        ("es", "OTROS\nInglés intermedio. Excel nivel intermedio, SAP nivel usuario, Licencia clase B. Vehículo propio",
         ["Excel nivel intermedio", "SAP nivel usuario"], ["Licencia clase B"], ["Vehículo propio"]),
        ("es", "IDIOMAS Y HERRAMIENTAS\nInglés: A2\nExcel, SAP", ["Excel", "SAP"], [], []),
        ("es", "PERMISO DE CONDUCIR\nB", [], ["Permiso de conducir B"], []),
        ("it", "ALTRO\nAutomunito, patente B\nAppartenente alle categorie protette L. 68/99\nExcel: buono",
         ["Excel (buono)"], ["Patente B"], ["Automunito", "Appartenente alle categorie protette L. 68/99"]),
        ("it", "Dati personali\nPatente: B", [], ["Patente B"], []),
        ("en", "Other information\nFire safety, lifting and food hygiene certificates\nDriving licence, own car and so on",
         [], ["Fire safety, lifting and food hygiene certificates", "Driving licence"], ["own car and so on"]),
        ("es", "Otros datos\nCursos de higiene, alérgenos y cajas\nCarnet de conducir, coche propio y flexibilidad",
         [], ["Cursos de higiene, alérgenos y cajas", "Carnet de conducir"], ["coche propio y flexibilidad"]),
        ("it", "Altro\nCorsi di igiene, allergeni e sicurezza\nPatente B, auto propria e flessibile",
         [], ["Corsi di igiene, allergeni e sicurezza", "Patente B"], ["auto propria e flessibile"]),
        ("nb", "Annet\nAutorisert innen sparing, kreditt og skadeforsikring\nFørerkort B, egen bil og fleksibel",
         [], ["Autorisert innen sparing, kreditt og skadeforsikring", "Førerkort B"], ["egen bil og fleksibel"]),
        ("en", "Additional information\nFull UK driving licence, own car. Willing to relocate",
         [], ["Full UK driving licence"], ["own car", "Willing to relocate"]),
        ("en", "SKILLS\nExcel\nDriving licence\nPatience", ["Excel", "Patience"], ["Driving licence"], []),
        ("nb", "Forerkort B BE", [], ["Forerkort B BE"], []),
        ("nb", "Førerkort: holder på nå", [], [], ["Førerkort: holder på nå"]),
    ],
)  # fmt: skip
def test_skills_keep_their_levels_and_what_else_is_said_is_no_tool(
    catalog: Catalog, code: str, text: str, skills: list[str], certificates: list[str], left: list[str]
) -> None:
    found = told(catalog, code, text)
    assert [row["name"] for row in found.document.get("skills", [])] == skills
    assert [row["name"] for row in found.document.get("certificates", [])] == certificates
    assert [line for line in found.left if line != ABOUT_IN[code]] == left


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Licenses & Certifications\nHACCP\nAcme\nIssued May 2019 · Expires May 2022\nCredential ID 123"),
        ("es", "Licencias y certificaciones\nHACCP\nAcme\nFecha de expedición: mayo 2019"),
        ("it", "Licenze e certificazioni\nHACCP\nAcme\nData di rilascio: mag 2019"),
        ("nb", "Lisenser og sertifiseringer\nHACCP\nAcme\nUtstedt mai 2019"),
    ],
)
def test_a_certificate_of_a_page_has_the_firm_and_the_date_below_it(catalog: Catalog, code: str, text: str) -> None:
    found = told(catalog, code, text).document
    assert found["certificates"] == [{"name": "HACCP", "date": "2019-05", "issuer": "Acme"}]
    assert "education" not in found


Rows = list[tuple[str, str, str, str]]


@pytest.mark.parametrize(
    ("code", "text", "rows"),
    [
        ("es", "Educación\nESADE\nLicenciatura en Turismo · (2012 - 2016)\nColegio Sol\nBachillerato · (2009 - 2012)",
         [("ESADE", "Licenciatura en Turismo", "2012", "2016"), ("Colegio Sol", "Bachillerato", "2009", "2012")]),
        ("es", "Formación\nTecnicatura en Comercio\nUTN Norte, 2017 – 2019\nBachiller en Economía\nIPEM 12, 2013",
         [("UTN Norte", "Tecnicatura en Comercio", "2017", "2019"), ("IPEM 12", "Bachiller en Economía", "", "2013")]),
        ("es", "ESTUDIOS\nLicenciatura en Turismo, UTN, 2016", [("UTN", "Licenciatura en Turismo", "", "2016")]),
        ("nb", "Utdanning\nVik videregående skole\nStudiespesialisering\n2021 – 2024\nOsloMet\nBachelor i jus\n2024 – nå",
         [("Vik videregående skole", "Studiespesialisering", "2021", "2024"), ("OsloMet", "Bachelor i jus", "2024", "")]),
        ("nb", "Utdanning\nSalg, service og reiseliv\nSolvik vgs., 2019 – 2021\nFullført videregående skole, 2012",
         [("Solvik vgs", "Salg, service og reiseliv", "2019", "2021"), ("", "Fullført videregående skole", "", "2012")]),
        ("it", "FORMAZIONE\n2014 AFC impiegata, SPAI\nLugano\n2010 Diploma presso ITIS Volta",
         [("SPAI, Lugano", "AFC impiegata", "", "2014"), ("ITIS Volta", "Diploma", "", "2010")]),
        ("it", "Istruzione\nITCS Volta\nDiploma, Perito turistico\n2008 - 2013",
         [("ITCS Volta", "Diploma, Perito turistico", "2008", "2013")]),
        ("en", "EDUCATION\nQualification | Where | Year\nCeMAP | LIBF | 2022\nBA History, 2:2 | Shaw University | 2013 – 2016",
         [("LIBF", "CeMAP", "", "2022"), ("Shaw University", "BA History, 2:2", "2013", "2016")]),
        ("en", "ACADEMIC QUALIFICATION\nQualification: CeMAP\nWhere: LIBF\nYear: 2022\nQualification: BA History\nWhere: Shaw",
         [("LIBF", "CeMAP", "", "2022"), ("Shaw", "BA History", "", "")]),
        ("en", "EDUCATION\n2005 – 2009\nLeaving Certificate\nColáiste Áine, Ennis\n2009 – 2012\nBA Tourism\nShaw University",
         [("Coláiste Áine, Ennis", "Leaving Certificate", "2005", "2009"), ("Shaw University", "BA Tourism", "2009", "2012")]),
        ("en", "EDUCATION\nRetail course, 2017\nHigh School Diploma, 2012\nForklift Training",
         [("", "Retail course", "", "2017"), ("", "High School Diploma", "", "2012"), ("", "Forklift Training", "", "")]),
    ],
)  # fmt: skip
def test_schools_and_degrees_in_any_order(catalog: Catalog, code: str, text: str, rows: Rows) -> None:
    keys = ("institution", "studyType", "startDate", "endDate")
    found = told(catalog, code, text).document["education"]
    assert [tuple(row.get(key, "") for key in keys) for row in found] == rows


def post(position: str, organization: str, start: str = "", end: str = "", *lines: str) -> dict[str, Any]:
    row = {"organization": organization, "position": position, "startDate": start, "endDate": end, "highlights": [*lines]}
    return {name: value for name, value in row.items() if value}


@pytest.mark.parametrize(
    ("code", "text", "rows"),
    [
        ("nb", "Verv\nLeksehjelper, Røde Kors, 2019 – 2022\nKasserer, borettslaget, 2023\nTrener, Solvik",
         [post("Leksehjelper", "Røde Kors", "2019", "2022"), post("Kasserer", "borettslaget", "2023", "2023"),
          post("Trener", "Solvik")]),
        ("en", "GIVING BACK\nHelper, Red Cross, 2018 - 2019\n- Sorted parcels\nTreasurer, tenants, 2023",
         [post("Helper", "Red Cross", "2018", "2019", "Sorted parcels"), post("Treasurer", "tenants", "2023", "2023")]),
        ("it", "VOLONTARIATO\nSegreteria, AVIS Comunale, dal 2019\ncentro d’ascolto, Caritas, Lecce, 2015",
         [post("Segreteria", "AVIS Comunale", "2019"), post("centro d’ascolto", "Caritas, Lecce", "2015", "2015")]),
        ("es", "VOLUNTARIADO\nCruz Roja – Voluntaria de reparto, 2020 – actualidad\nReparto de comida, ropa y libros",
         [post("Voluntaria de reparto", "Cruz Roja", "2020", "", "Reparto de comida, ropa y libros")]),
        ("es", "VOLUNTARIADO\nTesorera, comunidad de vecinos", [post("Tesorera", "comunidad de vecinos")]),
    ],
)  # fmt: skip
def test_each_line_of_a_list_of_posts_is_one(catalog: Catalog, code: str, text: str, rows: list[dict[str, Any]]) -> None:
    assert told(catalog, code, text).document["volunteer"] == rows


@pytest.mark.parametrize(
    ("code", "heading", "part"),
    [
        ("en", "EDUCATIONAL CREDENTIALS", "education"),
        ("en", "COMMUNITY", "volunteer"),
        ("en", "Languages & tools", "skills"),
        ("es", "IDIOMAS Y SISTEMAS", "skills"),
        ("es", "CURSOS E IDIOMAS", "skills"),
        ("it", "LINGUE E SOFTWARE", "skills"),
        ("it", "Formazione e volontariato", "education"),
        ("nb", "SPRAAK", "languages"),
        ("nb", "Sprak og IT-systemer", "skills"),
    ],
)
def test_a_heading_may_be_of_two_parts_and_lack_a_letter(catalog: Catalog, code: str, heading: str, part: str) -> None:
    resume = read_resume(f"{ABOUT_IN[code]}\n\n{HEADED[code]}\nAcme, 2019 - 2021\n- X\n\n{heading}\nQz", catalog, language=code)
    assert resume.told[-1].part == part


def test_the_letter_of_a_bullet_of_word_is_none_of_the_line(catalog: Catalog) -> None:
    lines = "Acme, Leeds\nCashier\n2019 - 2021\n  o Took card payments\n  o Answered the phone\n\nSKILLS\nExcel"
    work = taken(read_resume(f"{ABOUT_IN['en']}\n\n{HEADED['en']}\n{lines}", catalog)).document["work"]
    assert work[0]["highlights"] == ["Took card payments", "Answered the phone"]


@pytest.mark.parametrize("heading", ["LICENCES AND CHECKS", "Licences & Checks", "Licenses and registrations"])
def test_licences_may_be_headed_together_with_checks(catalog: Catalog, heading: str) -> None:
    document = told(catalog, "en", f"EDUCATION\nBA, Hill College, 2019\n\n{heading}\nRSA Lake State\nP2 licence").document
    assert [row["name"] for row in document["certificates"]] == ["RSA Lake State", "P2 licence"]
    assert len(document["education"]) == 1


def test_the_label_that_asks_for_the_job_is_no_certificate(catalog: Catalog) -> None:
    form = "Organization : Acme, Leeds\nDesignation : Associate\nDuration : July 2019 to June 2021\n* Answered calls"
    document = taken(read_resume(f"{ABOUT_IN['en']}\n\n{HEADED['en']}\n{form}\n\nSKILLS\nExcel", catalog)).document
    assert document["work"][0]["position"] == "Associate"
    assert "certificates" not in document


@pytest.mark.parametrize(
    ("line", "row"),
    [
        ("Food handler card (Hill County, 2024)", {"name": "Food handler card (Hill County)", "date": "2024"}),
        ("Food handler card (Hill County, exp. 2027)", {"name": "Food handler card (Hill County, exp. 2027)"}),
    ],
)
def test_a_year_in_brackets_is_that_of_the_certificate_unless_it_ends_then(
    catalog: Catalog, line: str, row: dict[str, str]
) -> None:
    assert told(catalog, "en", f"CERTIFICATES\n{line}").document["certificates"] == [row]


def test_the_items_of_a_summary_are_sentences_of_it(catalog: Catalog) -> None:
    summary = "SUMMARY OF QUALIFICATIONS\n• Three years at the till\n• Fluent in Irish"
    text = f"Kim Doe\n\n{summary}\n\nEXPERIENCE\nCashier, Acme, 2019 - 2021\n- X"
    assert taken(read_resume(text, catalog)).document["basics"]["summary"] == "Three years at the till. Fluent in Irish."


def test_key_qualifications_in_norwegian_say_who_the_person_is(catalog: Catalog) -> None:
    document = told(catalog, "nb", "NØKKELKVALIFIKASJONER\nRolig selger med lang erfaring.\n\nKOMPETANSER\nExcel").document
    assert document["basics"]["summary"] == "Rolig selger med lang erfaring."
    assert [row["name"] for row in document["skills"]] == ["Excel"]


@pytest.mark.parametrize(
    ("summary", "skills", "spoken"),
    [
        ("Bilingual (Spanish, conversational).", "Excel, Zendesk", {"Spanish": "conversational"}),
        ("Bilingual (Spanish, conversational).", "Excel, Spanish (fluent)", {"Spanish": "fluent"}),
        ("I speak Spanish (fluent).", "Excel, Spanish", {"Spanish": "fluent"}),
    ],
)
def test_a_list_tells_a_level_more_surely_than_a_summary(
    catalog: Catalog, summary: str, skills: str, spoken: dict[str, str]
) -> None:
    text = f"Kim Doe\n\nSUMMARY\nCheerful cashier. {summary}\n\nEXPERIENCE\nCashier, Acme, 2019 - 2021\n\nSKILLS\n{skills}"
    rows = taken(read_resume(text, catalog)).document["languages"]
    assert {row["language"]: row.get("fluency", "") for row in rows} == spoken
