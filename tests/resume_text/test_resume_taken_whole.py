"""What a résumé says arrives in the profile whole and in its place, in the layouts that people use, or is told to be left."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from resume_helper.resume_text import read_resume
from resume_helper.resume_text.listed.certificates import row_of
from resume_helper.resume_text.profile import Taken, taken

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog

WORK = {
    "en": "Experience\nCashier, Acme Stores, Leeds, 2019 - 2021\n- Rang up purchases\n- Balanced the till",
    "es": "Experiencia laboral\nCajera, Tiendas Blu, Jaén, 2019 - 2021\n- Cobro en caja\n- Cuadre de caja",
    "it": "Esperienza lavorativa\nCassiera, Negozi Blu, Lodi, 2019 - 2021\n- Cassa e vendita\n- Chiusura di cassa",
    "nb": "Arbeidserfaring\nButikkmedarbeider, Blu Handel, Moss, 2019 - 2021\n- Satt i kassen\n- Fylte på varer",
}


def told(catalog: Catalog, code: str, below: str, work: str = "") -> Taken:
    return taken(read_resume(f"Kim Doe\n\n{work or WORK[code]}\n\n{below}", catalog, language=code))


def education(catalog: Catalog, code: str, lines: str) -> list[tuple[str, ...]]:
    heading = {"en": "Education", "es": "Formación", "it": "Istruzione", "nb": "Utdanning"}[code]
    keys = ("institution", "studyType", "startDate", "endDate")
    rows: list[dict[str, Any]] = told(catalog, code, f"{heading}\n{lines}").document["education"]
    return [tuple(row.get(key, "") for key in keys) for row in rows]


def test_a_town_with_the_letters_of_its_state_below_title_and_firm(catalog: Catalog) -> None:
    work = (
        "Experience\n\nHill Credit Union\nBank Teller\nGuelph, ON\nMay 2021 - Present\n- Took deposits\n\n"
        "Blue Pharmacy\nCashier\nAda, OK\n2018 - 2021\n- Rang up purchases"
    )
    jobs = told(catalog, "en", "", work).document["work"]
    assert [(job["position"], job["name"], job["location"]) for job in jobs] == [
        ("Bank Teller", "Hill Credit Union", "Guelph, ON"),
        ("Cashier", "Blue Pharmacy", "Ada, OK"),
    ]


def test_the_labels_of_europass_for_the_firm_and_the_duties_in_spanish(catalog: Catalog) -> None:
    work = (
        "Experiencia laboral\nFechas     05/2020 - 06/2022\nProfesión o cargo desempeñado     Recepcionista\n"
        "Funciones y responsabilidades principales     Recepción de huéspedes y reservas\n"
        "Nombre y dirección de la empresa o empleador     Hotel Blu, Jaén"
    )
    (job,) = told(catalog, "es", "", work).document["work"]
    assert (job["name"], job["location"], job["highlights"]) == ("Hotel Blu", "Jaén", ["Recepción de huéspedes y reservas"])


@pytest.mark.parametrize(
    ("code", "lines"),
    [
        ("en", "Dates: 2012 - 2016\nTitle of qualification awarded: {}\nPrincipal subjects: Law\nSchool: {}"),
        ("it", "Date   2012 - 2016\nIstituto   {1}\nPrincipali materie   Diritto\nQualifica conseguita   {0}"),
    ],
)
def test_the_subjects_of_a_school_part_no_degree_from_it(catalog: Catalog, code: str, lines: str) -> None:
    degree, school = {"en": ("Bachelor of Law", "Hill University"), "it": ("Laurea in Diritto", "Università Blu")}[code]
    assert education(catalog, code, lines.format(degree, school)) == [(school, degree, "2012", "2016")]


@pytest.mark.parametrize(
    ("code", "lines", "row"),
    [
        ("en", "Hill College\nDiploma in Law\nGuelph, ON\n2016 - 2018",
         ("Hill College, Guelph, ON", "Diploma in Law", "2016", "2018")),
        ("it", "Istituto Blu\nDiploma di ragioneria\nLodi\n2012 - 2017",
         ("Istituto Blu, Lodi", "Diploma di ragioneria", "2012", "2017")),
        ("es", "Instituto Blu\tHotelería, en curso", ("Instituto Blu", "Hotelería, en curso", "", "")),
        ("nb", "2014 - 2017 | Ungdomsskole | Lia skole", ("Lia skole", "Ungdomsskole", "2014", "2017")),
        ("en", "2024- Bachelor of Law (in progress), Hill University",
         ("Hill University", "Bachelor of Law (in progress)", "2024", "")),
        ("en", "2024 - Bachelor of Law, Hill University", ("Hill University", "Bachelor of Law", "", "2024")),
    ],
)  # fmt: skip
def test_a_row_of_schooling_with_its_town_its_state_and_its_dates(
    catalog: Catalog, code: str, lines: str, row: tuple[str, ...]
) -> None:
    assert education(catalog, code, lines) == [row]


@pytest.mark.parametrize("line", ["| 2023 | First aid | Hill Training |", "First aid\tHill Training\t2023"])
def test_a_row_of_a_table_of_certificates(catalog: Catalog, line: str) -> None:
    found = told(catalog, "en", f"Certificates\n{line}").document["certificates"]
    assert found == [{"name": "First aid, Hill Training", "date": "2023"}]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("First aid, May 2022", {"name": "First aid", "date": "2022-05"}),
        ("First aid (2022)", {"name": "First aid", "date": "2022"}),
        ("First aid, valid until 2027", {"name": "First aid, valid until 2027"}),
        ("First aid, expires 2027", {"name": "First aid, expires 2027"}),
    ],
)
def test_the_date_of_a_certificate_is_that_when_it_was_got(catalog: Catalog, text: str, row: dict[str, str]) -> None:
    assert row_of(text, catalog.resume_words("en")) == row


@pytest.mark.parametrize(
    ("code", "line", "certificate", "left"),
    [
        ("en", "DBS checked (enhanced). References on request.", "DBS checked (enhanced)", "References on request."),
        ("es", "Carnet B y vehículo propio. Disponibilidad inmediata.", "Carnet B", "Disponibilidad inmediata."),
        ("nb", "Førerkort B. Kan begynne straks.", "Førerkort B", "Kan begynne straks."),
    ],
)
def test_a_sentence_of_no_profile_behind_another_is_told_as_left(
    catalog: Catalog, code: str, line: str, certificate: str, left: str
) -> None:
    heading = {"en": "Skills", "es": "Conocimientos", "nb": "Ferdigheter"}[code]
    found = told(catalog, code, f"{heading}\n{line}")
    assert [row["name"].startswith(certificate) for row in found.document["certificates"]] == [True]
    assert left in found.left
    assert "skills" not in found.document


def test_a_dated_certificate_among_schools_is_no_school(catalog: Catalog) -> None:
    found = told(catalog, "en", "Education\nDiploma in Law, Hill College, 2019\nLevel 2 Food Hygiene, 2021").document
    assert [row["studyType"] for row in found["education"]] == ["Diploma in Law"]
    assert found["certificates"] == [{"name": "Level 2 Food Hygiene", "date": "2021"}]


def above(catalog: Catalog, code: str, top: str) -> Taken:
    return taken(read_resume(f"{top}\n\n{WORK[code]}", catalog, language=code))


@pytest.mark.parametrize(
    ("code", "top", "left"),
    [
        ("en", "Kim Doe\nLeeds LS1 4AB | 07700 900123 | kim@mail.example | 26 years, single", ["26 years, single"]),
        ("es", "Ana Gil\nMe llamo Ana Gil y vivo en Jaén.\nMi teléfono es 600 111 222 y mi correo es ana@mail.example.", []),
        ("nb", "Kari Moe\nTelefonnummeret mitt er 922 00 333 og e-posten er kari@mail.example.", []),
    ],
)
def test_of_a_line_with_ways_to_reach_somebody_only_the_rest_is_told_as_left(
    catalog: Catalog, code: str, top: str, left: list[str]
) -> None:
    found = above(catalog, code, top)
    assert found.left == left
    assert {"phone", "email"} <= found.document["basics"].keys()


def test_somebody_else_who_can_be_asked_is_told_in_one_piece(catalog: Catalog) -> None:
    line = "Jo Hill - Manager, Acme Stores - 07700 900999"
    assert line in told(catalog, "en", f"References\n{line}").left


@pytest.mark.parametrize(
    ("code", "top", "home"),
    [
        ("en", "Kim Doe\nCashier at Acme\nLeeds, England, United Kingdom", ("", "Leeds", "England, United Kingdom")),
        ("es", "Ana Gil\nCajera en Blu\nJaén, Andalucía, España", ("", "Jaén", "Andalucía, España")),
        ("en", "Kim Doe\nAddress: 8 Quay Street, Galway, Ireland\nPhone: 07700 900123", ("8 Quay Street", "Galway", "Ireland")),
        ("en", "Kim Doe\nLeeds LS6 | 07700 900123", ("", "Leeds", "")),
    ],
)
def test_the_town_with_its_country(catalog: Catalog, code: str, top: str, home: tuple[str, ...]) -> None:
    location = above(catalog, code, top).document["basics"]["location"]
    assert tuple(location.get(key, "") for key in ("address", "city", "region")) == home


def test_the_family_name_first_behind_a_label_in_a_column(catalog: Catalog) -> None:
    top = "Apellido(s) / Nombre(s)     Gil Mora, Ana\nTeléfono     +34 600 111 222"
    assert above(catalog, "es", top).document["basics"]["name"] == "Ana Gil Mora"


@pytest.mark.parametrize(
    ("code", "line", "names"),
    [
        ("en", "Full driving licence and a first aid certificate", ["Full driving licence", "First aid certificate"]),
        ("it", "Patente B e attestato di primo soccorso", ["Patente B", "Attestato di primo soccorso"]),
        ("en", "Certificate in hygiene and safety", ["Certificate in hygiene and safety"]),
    ],
)
def test_a_driving_licence_and_what_stands_beside_it_are_two(catalog: Catalog, code: str, line: str, names: list[str]) -> None:
    heading = {"en": "Certificates", "it": "Certificazioni"}[code]
    assert [row["name"] for row in told(catalog, code, f"{heading}\n{line}").document["certificates"]] == names


@pytest.mark.parametrize(("code", "line"), [("en", "Homemaker, 2012 - 2015"), ("it", "Casalinga, 2012 - 2015")])
def test_the_years_at_home_are_no_job(catalog: Catalog, code: str, line: str) -> None:
    work = f"{WORK[code]}\n\n{line}"
    assert len(told(catalog, code, "", work).document["work"]) == 1


@pytest.mark.parametrize(
    ("code", "line", "job"),
    [
        ("it", "2015 – stage di sei mesi come segretaria, Comune Blu", ("stage di sei mesi come segretaria", "Comune Blu")),
        ("en", "2015: internship of six months, Hill Council", ("internship of six months", "Hill Council")),
    ],
)  # fmt: skip
def test_a_year_and_a_title_in_small_letters_are_a_job_of_their_own(
    catalog: Catalog, code: str, line: str, job: tuple[str, str]
) -> None:
    jobs = told(catalog, code, "", f"{WORK[code]}\n\n{line}").document["work"]
    assert [(one["position"], one["name"], one["startDate"]) for one in jobs[1:]] == [(*job, "2015")]


def test_the_number_of_the_post_between_street_and_town_and_a_nationality(catalog: Catalog) -> None:
    top = "Ugo Neri\nNazionalità: Italiana | Telefono: 333 111 2222 | Indirizzo: Via Blu 10, 95124, Catania, Italia"
    found = above(catalog, "it", top)
    home = {"address": "Via Blu 10", "postalCode": "95124", "city": "Catania", "region": "Italia"}
    assert found.document["basics"]["location"] == home
    assert found.left == ["Nazionalità: Italiana"]


@pytest.mark.parametrize(
    ("head", "firm", "place"),
    [
        ("Teller, Hill Bank (Erie, PA), 2018 - 2020", "Hill Bank", "Erie, PA"),
        ("Teller, Hill Bank (Acme account), 2018 - 2020", "Hill Bank (Acme account)", None),
    ],
)
def test_a_place_in_brackets_behind_the_firm(catalog: Catalog, head: str, firm: str, place: str | None) -> None:
    (job,) = told(catalog, "en", "", f"Experience\n{head}\n- Took deposits\n- Balanced the drawer").document["work"]
    assert (job["name"], job.get("location")) == (firm, place)
