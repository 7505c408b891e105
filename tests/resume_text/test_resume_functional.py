"""Résumés that tell what somebody can do in groups of lines, apart from a list of the jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from resume_helper import suggest
from resume_helper.person import read_person
from resume_helper.person.importing import written
from resume_helper.person.missing import missing, of_no_job
from resume_helper.render import exchange
from resume_helper.render import resume as documents
from resume_helper.render.interview import interview_sheet
from resume_helper.resume import tailor
from resume_helper.resume_text import read_resume
from resume_helper.resume_text.profile import taken
from tests.resume_text.test_resume_profile import ABOUT_IN, HEADED

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable
    from pathlib import Path

    from resume_helper.catalog import Catalog

    Run = Callable[..., subprocess.CompletedProcess[bytes]]

GROUPS = {
    "en": (
        "KEY SKILLS",
        ["Customer service", "Greeted visitors at the front desk", "Resolved complaints about meals"],
        ["Administration", "Updated records and booked appointments"],
        "Carer, Hill Care Home, 2019 - 2021",
    ),
    "es": (
        "COMPETENCIAS PROFESIONALES",
        ["Atención al cliente", "Trato diario con las familias", "Resolución de quejas de los usuarios"],
        ["Administración", "Archivo de documentos y registro de visitas"],
        "Cuidadora, Residencia Blu, 2019 - 2021",
    ),
    "it": (
        "COMPETENZE PROFESSIONALI",
        ["Servizio clienti", "Accoglienza degli ospiti in sala", "Gestione dei reclami degli ospiti"],
        ["Amministrazione", "Archivio di documenti e appuntamenti"],
        "Badante, Residenza Blu, 2019 - 2021",
    ),
    "nb": (
        "KOMPETANSE",
        ["Kundeservice", "Tok imot besøkende i skranken", "Håndterte klager på mat og vask"],
        ["Administrasjon", "Førte journal og avtalte timer"],
        "Pleieassistent, Blu sykehjem, 2019 - 2021",
    ),
}


def _written(heading: str, *groups: list[str]) -> str:
    return f"{heading}\n\n" + "\n\n".join("\n- ".join(group) for group in groups)


@pytest.mark.parametrize("code", GROUPS)
def test_lines_in_groups_are_of_no_job_where_no_job_has_lines(catalog: Catalog, code: str) -> None:
    heading, first, second, job = GROUPS[code]
    text = f"Kim Doe\n\n{ABOUT_IN[code]}\n\n{_written(heading, first, second)}\n\n{HEADED[code]}\n{job}"
    document, left = taken(read_resume(text, catalog, language=code))
    apart, listed = document["work"]
    assert apart["highlights"] == [*first[1:], *second[1:]]
    assert apart.keys() <= {"highlights", "duties"}
    assert [*of_no_job(document)] == [first[1]]
    assert not any("job" in one for one in missing(document, catalog.writing("en").messages))
    assert listed["startDate"] == "2019"
    assert [row["name"] for row in document["skills"]] == [first[0], second[0]]
    assert not {*first, *second} & {*left}


OBJECTIVES = {
    "en": ("OBJECTIVE", "A role in which I meet people.", "RELEVANT SKILLS", "SUMMARY OF QUALIFICATIONS"),
    "es": ("OBJETIVO", "Un puesto en el que tratar con la gente.", "HABILIDADES RELEVANTES", "PERFIL PROFESIONAL"),
    "it": ("OBIETTIVO", "Un posto dove stare con la gente.", "COMPETENZE RILEVANTI", "PROFILO PROFESSIONALE"),
    "nb": ("M\u00c5L", "En stilling der jeg m\u00f8ter folk.", "RELEVANT KOMPETANSE", "N\u00d8KKELKVALIFIKASJONER"),
}
"""The heading of an objective, one, and headings of groups: of skills, and of what says who somebody is."""
UNKNOWN = "ABCD EFGH IJKL"


@pytest.mark.parametrize("code", OBJECTIVES)
@pytest.mark.parametrize("under", ["skills", "profile", "unknown"])
def test_groups_below_an_objective_are_none_of_it(catalog: Catalog, code: str, under: str) -> None:
    headed, objective, skills, profile = OBJECTIVES[code]
    heading = {"skills": skills, "profile": profile, "unknown": UNKNOWN}[under]
    _, first, second, job = GROUPS[code]
    text = f"Kim Doe\n\n{headed}\n{objective}\n\n{_written(heading, first, second)}\n\n{HEADED[code]}\n{job}"
    resume = read_resume(text, catalog, language=code)
    document = taken(resume).document
    assert document["basics"]["summary"] == objective
    assert document["work"][0]["highlights"] == [*first[1:], *second[1:]]
    assert [row["name"] for row in document["skills"]] == [first[0], second[0]]
    assert "resolve-complaints" in resume.done


def test_lines_of_no_job_stand_first_in_a_resume_and_block_none(tmp_path: Path, catalog: Catalog) -> None:
    heading, first, second, job = GROUPS["en"]
    text = f"Kim Doe\n\n{ABOUT_IN['en']}\n\n{_written(heading, first, second)}\n\n{HEADED['en']}\n{job}"
    path = tmp_path / "me.yaml"
    path.write_text(written(taken(read_resume(text, catalog)).document, as_json=False), "utf-8")
    person = read_person(path, catalog, ready=True)
    report = suggest("Receptionist\n\nDuties\n- Resolve complaints of guests\n- Greet visitors", catalog, person=person)
    resume = tailor(report, person)
    lines = [block.text for block in documents.blocks(resume) if block.role in ("bullet", "position")]
    own = {*first[1:], *second[1:]}
    assert {*lines[: len(own)]} == own
    assert "Hill Care Home" in lines[len(own)]
    assert "company: Hill Care Home" in exchange.to_rendercv(resume).split("highlights")[0]
    assert all(line in exchange.to_rendercv(resume) for line in own)
    sheet = str(interview_sheet(resume, report))
    assert all(sheet.count(line) == 1 for line in own)
    assert person.profile.work[0].called == first[1]


def test_a_person_is_told_what_to_do_with_them(run: Run, tmp_path: Path, catalog: Catalog) -> None:
    heading, first, second, job = GROUPS["es"]
    source, own = tmp_path / "cv.txt", tmp_path / "me.yaml"
    source.write_text(f"Kim Doe\n\n{ABOUT_IN['es']}\n\n{_written(heading, first, second)}\n\n{HEADED['es']}\n{job}", "utf-8")
    told = catalog.writing("es").messages["of_no_job"].format(line=first[1])
    assert told in run("profile", "import", source, "--output", own, "--language", "es").stderr.decode()
    checked = run("profile", "check", own)
    assert told in checked.stdout.decode()
    assert checked.returncode == 0


def test_a_summary_with_items_is_no_groups(catalog: Catalog) -> None:
    summary = "PROFILE\n- Cheerful cashier with five years at the till\n- Good with people of all ages"
    text = f"Kim Doe\n\n{summary}\n\nEXPERIENCE\nCashier, Acme, 2019 - 2021"
    document = taken(read_resume(text, catalog)).document
    assert document["basics"]["summary"].startswith("Cheerful cashier with five years at the till. Good")
    assert [job["name"] for job in document["work"]] == ["Acme"]


def test_they_are_told_where_a_job_has_lines_of_its_own(catalog: Catalog) -> None:
    heading, first, second, job = GROUPS["en"]
    text = f"Kim Doe\n\n{ABOUT_IN['en']}\n\n{_written(heading, first, second)}\n\nEXPERIENCE\n{job}\n- Cooked."
    document, left = taken(read_resume(text, catalog))
    assert [job["highlights"] for job in document["work"]] == [["Cooked."]]
    assert {*first[1:], *second[1:]} <= {*left}


def test_groups_of_skills_are_no_work(catalog: Catalog) -> None:
    skills = _written("KEY SKILLS", ["Software", "Excel", "Zendesk chat"], ["Strengths", "Patience"])
    text = f"Kim Doe\n\n{ABOUT_IN['en']}\n\n{skills}\n\nEXPERIENCE\nCashier, Acme, 2019 - 2021"
    document = taken(read_resume(text, catalog)).document
    assert [job["name"] for job in document["work"]] == ["Acme"]
    assert {"Excel", "Zendesk chat", "Patience"} <= {row["name"] for row in document["skills"]}
