"""Sentences that go on from one job to another: dates are those of the clause in which they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from resume_helper.resume_text import read_resume
from resume_helper.resume_text.profile import taken

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog

Told = tuple[str, str, str, str]
"""The firm, the title, and the two dates of a job."""
TALES: list[tuple[str, str, list[Told]]] = [
    (
        "en",
        "I drove a van at Acme from 2019 to 2022 and before that I was a line cook.",
        [("Acme", "", "2019", "2022"), ("", "line cook", "", "")],
    ),
    (
        "en",
        "I drove a school bus for Blue Coach from 2015 to 2019 and since then I have been a cashier at Acme.",
        [("Blue Coach", "", "2015", "2019"), ("Acme", "cashier", "2019", "")],
    ),
    (
        "en",
        "I was a nurse at Acme Clinic, and before that I worked at Blue Shop from 2019 to 2022.",
        [("Acme Clinic", "nurse", "", ""), ("Blue Shop", "", "2019", "2022")],
    ),
    (
        "en",
        "I worked at Acme from 2020 to 2023 as a cashier. Before that I was at a call center, Teledyne, for one year (2019).",
        [("Acme", "cashier", "2020", "2023"), ("Teledyne", "", "2019", "2019")],
    ),
    (
        "es",
        "Fui cajera en Tiendas Sol de 2019 a 2022 y antes de eso era cocinera.",
        [("Tiendas Sol", "cajera", "2019", "2022"), ("", "cocinera", "", "")],
    ),
    (
        "es",
        "Conduje un camión para Transportes Luz de 2015 a 2018 y desde entonces soy cajera en Tiendas Sol.",
        [("Transportes Luz", "", "2015", "2018"), ("Tiendas Sol", "cajera", "2018", "")],
    ),
    (
        "it",
        "Ho lavorato come cassiera da Acme dal 2019 al 2022, incassando i pagamenti dei clienti, e prima ero cuoca.",
        [("Acme", "cassiera", "2019", "2022"), ("", "cuoca", "", "")],
    ),
    (
        "it",
        "Ho lavorato come autista da Acme dal 2015 al 2019 e da allora sono cassiera al Bar Sole.",
        [("Acme", "autista", "2015", "2019"), ("Bar Sole", "cassiera", "2019", "")],
    ),
    (
        "nb",
        "Jeg jobbet som selger hos Acme fra 2019 til 2022, og før det var jeg kokk.",
        [("Acme", "selger", "2019", "2022"), ("", "kokk", "", "")],
    ),
    (
        "nb",
        "Jeg kjørte buss for Blåbuss fra 2015 til 2019, og siden da har jeg vært selger hos Butikk Sol.",
        [("Blåbuss", "", "2015", "2019"), ("Butikk Sol", "selger", "2019", "")],
    ),
]


def imported(said: str, code: str, catalog: Catalog) -> tuple[dict[str, Any], list[str]]:
    return taken(read_resume(f"Kim Doe\nkim@mail.example\n\n{said}", catalog, language=code))


def told(job: dict[str, Any]) -> list[str]:
    return [job.get(name, "").partition("[")[0] for name in ("name", "position", "startDate", "endDate")]


@pytest.mark.parametrize(("code", "said", "jobs"), TALES)
def test_two_jobs_of_one_sentence_have_each_its_own_dates(catalog: Catalog, code: str, said: str, jobs: list[Told]) -> None:
    document, _ = imported(said, code, catalog)
    assert [told(job) for job in document["work"]] == [[*job] for job in jobs]


@pytest.mark.parametrize(
    ("code", "said", "left"),
    [
        ("en", "I was a cashier at Acme from 2019 to 2022 and before that I was happy.", "before that I was happy."),
        ("en", "I lived in Leeds from 2015 to 2018 and since then I have been a cashier at Acme.", "I lived in Leeds"),
        ("es", "Fui cajera en Tiendas Sol de 2019 a 2022 y antes de eso era feliz.", "antes de eso era feliz."),
        ("it", "Sono stata cassiera da Acme dal 2019 al 2022 e prima di allora ero felice.", "prima di allora ero felice."),
        (
            "nb",
            "Siden 2019 har jeg vært selger hos Acme, der jeg betjener kunder, og før det var jeg glad.",
            "før det var jeg glad.",
        ),
    ],
)
def test_what_is_not_understood_of_another_time_is_listed_and_of_no_job(
    catalog: Catalog, code: str, said: str, left: str
) -> None:
    document, others = imported(said, code, catalog)
    (job,) = document["work"]
    assert any(left in line for line in others)
    assert left not in str(document)
    assert told(job)[2] in ("2019", "")


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", "Since then I have been in Oslo."),
        ("es", "Y antes viví en Lima."),
        ("it", "Da allora sono felice."),
        ("nb", "Siden da har jeg vært i Oslo."),
    ],
)
def test_what_somebody_was_besides_is_no_job(catalog: Catalog, code: str, said: str) -> None:
    first = next(tale for tale_code, tale, _ in TALES if tale_code == code)
    jobs = imported(first, code, catalog)[0]["work"]
    assert [told(job) for job in imported(f"{first} {said}", code, catalog)[0]["work"]] == [told(job) for job in jobs]


@pytest.mark.parametrize(
    ("code", "said", "skills"),
    [
        ("en", "I know Excel.", ["Excel"]),
        ("es", "Manejo Excel y Word.", ["Excel", "Word"]),
        ("it", "Uso Excel.", ["Excel"]),
        ("nb", "Jeg kan Excel og Word.", ["Excel", "Word"]),
    ],
)
def test_a_sentence_that_names_only_programs_is_no_summary(catalog: Catalog, code: str, said: str, skills: list[str]) -> None:
    document, _ = imported(f"{TALES[[row[0] for row in TALES].index(code)][1]} {said}", code, catalog)
    assert [row["name"] for row in document["skills"]] == skills
    assert "summary" not in document["basics"]


@pytest.mark.parametrize(
    ("code", "wish"),
    [
        ("en", "Now I look for something with people."),
        ("es", "Ahora busco algo con gente."),
        ("it", "Ora cerco qualcosa con il pubblico."),
        ("nb", "Nå ser jeg etter noe med mennesker."),
    ],
)
def test_a_wish_behind_a_job_is_none_of_its_work(catalog: Catalog, code: str, wish: str) -> None:
    document, _ = imported(f"{TALES[[row[0] for row in TALES].index(code)][1]} {wish}", code, catalog)
    assert document["basics"]["summary"] == wish
    assert not any(wish in line for job in document["work"] for line in job.get("highlights", ()))
