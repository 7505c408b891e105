"""Schooling and licences below the jobs: under everyday headings, behind labels, and under no heading at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from resume_helper.resume_text import read_resume
from resume_helper.resume_text.profile import taken

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog

JOB = {
    "en": "WORK\n\nCashier, Acme Stores, 2016 - 2018\nServed the customers and took payments at the till\n",
    "es": "EXPERIENCIA\n\nCajera, Tiendas Sol, 2016 - 2018\nAtendí a los clientes y cobré las compras en la caja\n",
    "it": "ESPERIENZE\n\nCassiera, Negozi Sole, 2016 - 2018\nHo servito i clienti e incassato i pagamenti alla cassa\n",
    "nb": "ARBEID\n\nSelger, Butikk Sol, 2016 - 2018\nBetjente kunder og tok imot betaling i kassen\n",
}
SCHOOL = {
    "en": ("Oak Hill High School", "Oak Hill High School, diploma 2016", "Forklift license"),
    "es": ("Colegio San Marcos", "Colegio San Marcos, bachillerato 2016", "Carnet de conducir"),
    "it": ("Istituto Mare", "Istituto Mare, diploma 2016", "Patente B"),
    "nb": ("Hamar videregående skole", "Hamar videregående skole, vitnemål 2016", "Truckførerbevis"),
}


def imported(text: str, code: str, catalog: Catalog) -> dict[str, Any]:
    return taken(read_resume(f"Kim Doe\nkim@mail.example\n\n{text}", catalog, language=code)).document


@pytest.mark.parametrize(
    ("code", "above"),
    [
        *(
            ("en", heading)
            for heading in ("School\n", "High school\n", "My education\n", "School and training\n", "School: ", "")
        ),
        *(("es", heading) for heading in ("Colegio\n", "Mis estudios\n", "Escuela\n", "Colegio: ", "")),
        *(("it", heading) for heading in ("Scuola\n", "Scuole\n", "Le mie scuole\n", "Scuola: ", "")),
        *(("nb", heading) for heading in ("Skole\n", "Skolegang\n", "Min utdanning\n", "Skole: ", "")),
    ],
)
@pytest.mark.parametrize("apart", ["\n", ""])
def test_schooling_below_the_jobs_is_no_line_of_the_last(catalog: Catalog, code: str, above: str, apart: str) -> None:
    school, said, licence = SCHOOL[code]
    document = imported(f"{JOB[code]}{apart}{above}{said}\n{licence}\n", code, catalog)
    (job,) = document["work"]
    assert len(job["highlights"]) == 1
    assert school in str(document["education"])
    assert "2016" in str(document["education"])
    assert licence in {row["name"] for row in document["certificates"]}


@pytest.mark.parametrize(
    ("code", "head", "firm"),
    [
        ("en", "School secretary\nOak Hill School\n2019 - 2021", "Oak Hill School"),
        ("en", "High school teacher\nOak Hill School\n2019 - 2021", "Oak Hill School"),
        ("en", "Teaching assistant, Oak Hill School, 2019 - 2021", "Oak Hill School"),
        ("es", "Secretaria escolar\nColegio San Marcos\n2019 - 2021", "Colegio San Marcos"),
        ("it", "Segretaria scolastica\nIstituto Mare\n2019 - 2021", "Istituto Mare"),
        ("nb", "Skolesekretær\nHamar skole\n2019 - 2021", "Hamar skole"),
    ],
)
def test_a_job_at_a_school_is_one(catalog: Catalog, code: str, head: str, firm: str) -> None:
    document = imported(f"{JOB[code]}\n{head}\n", code, catalog)
    assert [job["startDate"] for job in document["work"]] == ["2016", "2019"]
    assert document["work"][1]["name"] == firm
    assert "education" not in document


def test_what_was_done_about_schools_and_licences_stays_where_it_is(catalog: Catalog) -> None:
    lines = ["Took bookings of the Oak Hill High School", "Checked the licences of drivers", "Sold diplomas to 20 schools"]
    (job,) = imported(f"{JOB['en']}" + "\n".join(lines), "en", catalog)["work"]
    assert job["highlights"][1:] == lines


def test_a_school_named_in_its_own_part_is_no_heading_of_it(catalog: Catalog) -> None:
    document = imported(f"{JOB['en']}\nEDUCATION\nHigh school\nOak Hill, 2016\n", "en", catalog)
    assert "High school" in str(document["education"])
