"""Heads of jobs as people write them in Spanish and Italian: seasons, long lines, one line for a job, the words for now."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from resume_helper.resume_text import read_resume
from resume_helper.resume_text.profile import taken
from tests.resume_text.test_resume_heads import heads
from tests.resume_text.test_resume_profile import ABOUT_IN, HEADED

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog


def jobs(catalog: Catalog, code: str, work: str) -> list[dict[str, Any]]:
    """The jobs of a profile."""
    text = f"Kim Doe\n\n{ABOUT_IN[code]}\n\n{HEADED[code]}\n{work}"
    told: list[dict[str, Any]] = taken(read_resume(text, catalog, language=code)).document["work"]
    return told


@pytest.mark.parametrize(
    ("code", "season"),
    [("es", "Temporada 2017"), ("es", "Verano de 2017"), ("es", "Campaña 2017"), ("it", "Estate 2017"), ("en", "Summer 2017")],
)
def test_a_job_of_a_season_is_none_of_the_job_before(catalog: Catalog, code: str, season: str) -> None:
    before = "Hotel Rojo\nManager | 05/2018 - 10/2019\n- X y z."
    first, second = jobs(catalog, code, f"{before}\n\nHotel Blu\nBotones | {season}\n- Z y x.")
    assert first["highlights"] == ["X y z."]
    assert (second["name"], second["position"], second["startDate"], second["endDate"]) == (
        "Hotel Blu",
        "Botones",
        "2017",
        "2017",
    )


@pytest.mark.parametrize(
    ("title", "firm"),
    [
        ("Técnico de soporte / Mesa de ayuda", "Salud Blu (tercerizado por Grupo Lila Tech)"),
        ("Agente de atención al cliente bilingüe (inglés y francés)", "Acme Contact (proyecto Lila)"),
        ("Auxiliar administrativa de atención al público", "Centro de Salud Nuestra Señora de la Luz"),
    ],
)
def test_a_long_line_with_a_dash_above_dates_is_a_head(catalog: Catalog, title: str, firm: str) -> None:
    (job,) = jobs(catalog, "es", f"{title} — {firm}\nMar 2023 - Presente\nX y z de w\nZ y x")
    assert (job["position"], job["name"], job["highlights"]) == (title, firm, ["X y z de w", "Z y x"])


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Ferretería Blu (Murcia). Dependienta. Atendía el mostrador.", ("Dependienta", "Ferretería Blu", "Murcia")),
        ("Casa Blu (Molina). Cajera y reponedora. Cobraba en caja.", ("Cajera y reponedora", "Casa Blu (Molina)", "")),
        ("Súper Blu (Lugo). Cajera: cobro y reposición.", ("Cajera", "Súper Blu", "Lugo")),
    ],
)
def test_a_firm_with_its_town_in_brackets_ends_at_the_full_stop(catalog: Catalog, line: str, told: tuple[str, ...]) -> None:
    assert heads(catalog, "es", f"2020-2023   {line}\n2018-2019   {line}") == [told, told]


def test_a_plain_line_of_duties_is_no_place(catalog: Catalog) -> None:
    (job,) = jobs(catalog, "es", "Cadete — Estudio Blu\n2017 - 2018\nTrámites bancarios, mesa de entradas")
    assert (job["position"], job["name"]) == ("Cadete", "Estudio Blu")
    assert job["highlights"] == ["Trámites bancarios, mesa de entradas"]


def test_a_firm_is_not_its_own_place(catalog: Catalog) -> None:
    told = heads(catalog, "es", "BLU - Hipermercados Blu S.A. (Centro)\nCajera    Enero 2024 - Octubre 2025\n- X y z.")
    assert told == [("Cajera", "Hipermercados Blu S.A. (Centro)", "")]


@pytest.mark.parametrize(
    "dates",
    [
        "03/2021 - alla data attuale",
        "Dal 03/2021 alla data attuale",
        "Dal mese di marzo 2021 ad oggi",
        "03/2021 - a tutt'oggi",
        "03/2021 - tutt’oggi",
    ],
)
def test_italian_words_for_now(catalog: Catalog, dates: str) -> None:
    (job,) = jobs(catalog, "it", f"{dates}\nCassiera\nAcme S.p.A., Roma\n- X y z.")
    assert (job["name"], job["startDate"], job.get("endDate")) == ("Acme S.p.A.", "2021-03", None)
