"""How far a person covers a posting is one figure, whatever the language of the output, and whoever else is ranked."""

from __future__ import annotations

import json
from itertools import permutations
from typing import TYPE_CHECKING

import pytest

from resume_helper.batch import Loaded, Options, Source
from resume_helper.check import check
from resume_helper.resume_text import read_resume
from resume_helper.suggestion import suggest

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable
    from pathlib import Path

    from resume_helper.catalog import Catalog

    Run = Callable[..., subprocess.CompletedProcess[bytes]]

POSTINGS = {
    "shop": """Butikkmedarbeider

Arbeidsoppgaver:
- Hilse på kundene i butikken
- Gjøre opp kassen
- Ta imot returer

Kvalifikasjoner:
- Erfaring fra butikk
- Gode norskkunnskaper og litt tysk
- Videregående skole
""",
    "calls": """Call Centre Agent

Duties:
- Answer inbound calls from customers
- Resolve complaints

Requirements:
- Call centre experience
- GCSE in English
- French and British Sign Language
- Zendesk and Excel
""",
}
PEOPLE = {
    "nora": """basics: {name: Nora}
work:
- {name: Hill Butikk, position: Butikkmedarbeider, duties: [balance-cash-drawer]}
languages: [{language: Norsk}, {language: Fransk}]
skills: [{name: British Sign Language}, {name: Zendesk}, {name: GCSE}]
meta: {language: nb}
""",
    "ann": """basics: {name: Ann}
work:
- {name: Hill Call Centre, position: Call Centre Agent, duties: [answer-inbound-calls]}
languages: [{language: English}, {language: German}]
meta: {language: en-GB}
""",
    "luz": """basics: {name: Luz}
work:
- {name: Almacenes Loma, position: Cajera, duties: [resolve-complaints, process-returns]}
languages: [{language: Español}, {language: Francés}]
meta: {language: es}
""",
}
RESUME = """Nora Li

ARBEIDSERFARING
Butikkmedarbeider, Hill Butikk
03/2018 - 03/2021
- Gjorde opp kassen og hilste på kundene

SPRÅK
Norsk
Fransk
"""


@pytest.fixture
def clients(tmp_path: Path) -> dict[str, Path]:
    files = {name: tmp_path / f"{name}.yaml" for name in PEOPLE}
    for name, file in files.items():
        file.write_text(PEOPLE[name], "utf-8")
    return files


def rows_of(options: Options) -> dict[tuple[str, str], dict[str, object]]:
    """What records say of each person and posting."""
    loaded = Loaded(options)
    records = (json.loads(loaded.outcome(Source(name, text)).line) for name, text in POSTINGS.items())
    return {(who["profile"], record["posting"]["source"]): who for record in records for who in record["people"]}


def test_rank_and_batch_have_one_figure_in_any_language_and_order(clients: dict[str, Path], catalog: Catalog) -> None:
    found = [rows_of(Options(profiles=order, own=True)) for order in permutations(clients.values())]
    assert all(rows == found[0] for rows in found)  # with the names of skills, in each person's own words
    told = [
        rows_of(Options(to, profiles=(*clients.values(),), own=own)) for to in ("", *catalog.languages) for own in (True, False)
    ]
    alone = [rows_of(Options(profiles=(file,), own=True)) for file in clients.values()]
    spoken = ("names", "not_met", "not_known")
    for rows in (*told, {key: row for one in alone for key, row in one.items()}):
        for key, row in rows.items():
            assert {k: v for k, v in row.items() if k not in spoken} == {
                k: v for k, v in found[0][key].items() if k not in spoken
            }


def test_check_has_one_figure_in_any_language(catalog: Catalog) -> None:
    resume = read_resume(RESUME, catalog)
    for text in POSTINGS.values():
        found = [check(suggest(text, catalog, to=to), text, resume) for to in ("", *catalog.languages)]
        assert len({(one.fit.score, one.fit.skills, one.fit.open_skills, one.report.worked) for one in found}) == 1


def test_skills_and_languages_are_called_as_each_person_calls_them(run: Run, clients: dict[str, Path], tmp_path: Path) -> None:
    (tmp_path / "calls.txt").write_text(POSTINGS["calls"], "utf-8")
    for order in ([*clients.values()], [*clients.values()][::-1]):
        told = run("rank", *order, tmp_path / "calls.txt").stdout.decode()
        parts = {part.split("\n")[0]: part for part in told.split("\n\n")}
        for name, french in (("ann", "French"), ("nora", "Fransk"), ("luz", "Francés")):
            assert f"{french}, British Sign Language" in parts[name]
    # They stand in the words of the text alone: JSON has ids.
    rows = json.loads(run("rank", *clients.values(), tmp_path / "calls.txt", "--format", "json").stdout)
    assert not any("names" in row for row in rows)


def test_a_posting_too_short_to_tell_its_language_in_is_no_error_for_whoever_speaks_another(clients: dict[str, Path]) -> None:
    loaded = Loaded(Options(profiles=(clients["luz"],)))
    assert json.loads(loaded.outcome(Source("x", "We want staff")).line)["status"] == "too_short"
