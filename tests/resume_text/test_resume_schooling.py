"""Lines on schooling: what was learned, and at which school, or with whom else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from resume_helper.resume_text import read_resume
from resume_helper.resume_text.profile import taken
from resume_helper.resume_text.schooling import rows_of
from resume_helper.resume_text.schools import Schools

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog


@pytest.mark.parametrize(
    ("code", "learned", "trainer"),
    [
        ("en", "NVQ Level 2 in Customer Service", "Hill Training"),
        ("en", "Diploma in Hotel Management", "Blue Lake Training Group, Leeds"),
        ("es", "Certificado de profesionalidad nivel 2 en Atención al cliente", "Centro Formativo Sol"),
        ("es", "Curso de Excel avanzado", "Fundación Laboral Norte"),
        ("it", "Attestato HACCP livello 2", "Forma Lecce"),
        ("it", "Corso di primo soccorso", "Croce Viola"),
        ("nb", "Førstehjelpskurs", "Dals Hjelpekorps"),
    ],
)
def test_who_teaches_and_is_no_school_stands_apart_from_what_was_learned(
    catalog: Catalog, code: str, learned: str, trainer: str
) -> None:
    rows = rows_of([f"{learned}, {trainer}, 2019"], Schools(catalog, code))
    assert rows == [{"institution": trainer, "studyType": learned, "endDate": "2019"}]


@pytest.mark.parametrize(
    ("code", "learned"),
    [
        ("en", "Associate of Arts, Business Administration"),
        ("en", "Certificate, Manual Handling Training"),
        ("en", "BSc in Accounting, Second Class Honours"),
        ("es", "Técnico en Administración, Mención Finanzas"),
        ("it", "Diploma di perito, Castel San Nicola"),
        ("nb", "Fagbrev i salgsfaget, Nordre Vik"),
    ],
)
def test_a_subject_an_honour_or_a_town_is_nobody_who_teaches(catalog: Catalog, code: str, learned: str) -> None:
    assert rows_of([f"{learned}, 2019"], Schools(catalog, code)) == [{"studyType": learned, "endDate": "2019"}]


@pytest.mark.parametrize(
    ("code", "line", "school", "learned"),
    [
        ("nb", "Dals videregående skole, salg og service", "Dals videregående skole", "Salg og service"),
        ("es", "Secundaria completa: Institución Educativa Sol", "Institución Educativa Sol", "Secundaria completa"),
        ("es", "CFGM Gestión Administrativa. IES Río Azul", "IES Río Azul", "CFGM Gestión Administrativa"),
        ("en", "Hill College | A levels: Business, French", "Hill College", "A levels: Business, French"),
    ],
)
def test_a_school_and_what_was_learned_in_either_order(
    catalog: Catalog, code: str, line: str, school: str, learned: str
) -> None:
    assert rows_of([line], Schools(catalog, code)) == [{"institution": school, "studyType": learned}]


def test_columns_part_the_school_from_what_was_learned(catalog: Catalog) -> None:
    work = "EXPERIENCE\nCashier, Acme Stores, Leeds, 2019 - 2021\nRang up purchases for the customers of the shop."
    text = f"Kim Doe\n\n{work}\n\nEDUCATION\n2014 - 2016   Hill College   A levels: Business, French"
    (row,) = taken(read_resume(text, catalog)).document["education"]
    assert (row["institution"], row["studyType"]) == ("Hill College", "A levels: Business, French")


def test_a_long_line_is_read_in_time(catalog: Catalog) -> None:
    line = "in Hill " * 5_000  # each "in" may stand before a school
    assert rows_of([line], Schools(catalog, "en")) == [{"studyType": line.strip().capitalize().replace("hill", "Hill")}]


def test_a_school_below_a_degree_with_dates_at_its_right_is_that_of_the_degree_above(catalog: Catalog) -> None:
    lines = ["Tourism Diploma | 2021 - 2023", "Hill College, Moss, ON", "Bachelor of Arts | 2017 - 2020"]
    lines.append("Vale University, Varga, India")
    assert rows_of(lines, Schools(catalog, "en")) == [
        {"institution": "Hill College, Moss, ON", "studyType": "Tourism Diploma", "startDate": "2021", "endDate": "2023"},
        {
            "institution": "Vale University, Varga, India",
            "studyType": "Bachelor of Arts",
            "startDate": "2017",
            "endDate": "2020",
        },
    ]


def test_a_column_of_marks_stands_behind_what_was_learned(catalog: Catalog) -> None:
    lines = ["Course | Board/University | Year | %", "B.A. | Vale University | 2019 | 61%", "XII | V.S.E. Board | 2016 | 70%"]
    assert rows_of(lines, Schools(catalog, "en")) == [
        {"institution": "Vale University", "studyType": "B.A., 61%", "endDate": "2019"},
        {"institution": "V.S.E. Board", "studyType": "XII, 70%", "endDate": "2016"},
    ]


@pytest.mark.parametrize(
    ("code", "line", "row"),
    [
        ("en", "Hill College, Moss \u2014 Diploma, 2019",
         {"institution": "Hill College, Moss", "studyType": "Diploma", "endDate": "2019"}),
        ("en", "Bachelor of Arts, Vale University (2023 \u2013 present, expected 2027)",
         {"institution": "Vale University (expected 2027)", "studyType": "Bachelor of Arts", "startDate": "2023"}),
        ("en", "VCE, Hill Secondary College, 2022 (ATAR 80)",
         {"institution": "Hill Secondary College (ATAR 80)", "studyType": "VCE", "endDate": "2022"}),
        ("nb", "Dals vidareg\u00e5ande skule \u2013 Kontor og administrasjon, 2010",
         {"institution": "Dals vidareg\u00e5ande skule", "studyType": "Kontor og administrasjon", "endDate": "2010"}),
        ("nb", "Fagbrev i salgsfaget, Nordre fylkeskommune \u2013 2020",
         {"institution": "Nordre fylkeskommune", "studyType": "Fagbrev i salgsfaget", "endDate": "2020"}),
        ("nb", "Bachelor i sosiologi, Universitetet i Dal (ikke fullf\u00f8rt), 2018",
         {"institution": "Universitetet i Dal (ikke fullf\u00f8rt)", "studyType": "Bachelor i sosiologi", "endDate": "2018"}),
    ],
)  # fmt: skip
def test_what_stands_around_the_name_of_a_school_is_told_from_it(
    catalog: Catalog, code: str, line: str, row: dict[str, str]
) -> None:
    assert rows_of([line], Schools(catalog, code)) == [row]


@pytest.mark.parametrize(
    ("code", "line", "learned", "school"),
    [
        ("es", "Secundaria en el colegio Blu en 2012", "Secundaria", "Colegio Blu"),
        ("es", "Bachillerato en la escuela Blu Norte, 2012", "Bachillerato", "Escuela Blu Norte"),
        ("it", "Diploma di terza media preso nel 2012 alla scuola Blu", "Diploma di terza media", "Scuola Blu"),
        ("it", "Licenza media presso l'istituto Blu, 2012", "Licenza media", "Istituto Blu"),
        ("nb", "Fagbrev tatt i 2012 ved Blu skole", "Fagbrev", "Blu skole"),
    ],
)
def test_a_school_may_be_called_in_small_letters_before_its_name(
    catalog: Catalog, code: str, line: str, learned: str, school: str
) -> None:
    (row,) = rows_of([line], Schools(catalog, code))
    assert row == {"institution": school, "studyType": learned, "endDate": "2012"}


def test_what_was_learned_is_no_school_before_the_name_of_one(catalog: Catalog) -> None:
    (row,) = rows_of(["Grado en administración, Universidad Blu, 2012"], Schools(catalog, "es"))
    assert row == {"institution": "Universidad Blu", "studyType": "Grado en administración", "endDate": "2012"}
