"""Words that look like a skill and are none, and what a longer phrase denies."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from resume_helper.suggestion import suggest

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog


FRAMES = {
    "en": "Front desk clerk\n\nDuties:\n- Welcome guests and take payments\n\nRequirements:\n- ",
    "es": "Recepcionista\n\nFunciones:\n- Atender a los clientes y cobrar en la caja\n\nRequisitos:\n- ",
    "it": "Receptionist\n\nMansioni:\n- Accogliere i clienti e incassare i pagamenti\n\nRequisiti:\n- ",
    "nb": "Resepsjonist\n\nArbeidsoppgaver:\n- Ta imot gjester og betjene kassen\n\nKvalifikasjoner:\n- ",
}


def named(catalog: Catalog, code: str, asked: str) -> list[str]:
    """The skills that a posting states by a line, as they are called."""
    return [skill.name for skill in suggest(FRAMES[code] + asked, catalog).skills if skill.asked == "stated"]


@pytest.mark.parametrize(
    ("code", "asked", "id_"),
    [
        ("en", "Greet every guest and give honest styling advice", "reliability"),
        ("en", "Reporting to the Guest Experience Team Leader", "leadership"),
        ("en", "Someone who wants to grow along with the organisation", "organization"),
        ("en", "Experience with guests, not necessarily in financial services", "industry-experience"),
        ("en", "Computer and technology knowledge", "product-knowledge"),
        ("es", "Estamos buscando Sales Assistants", "problem-solving"),
        ("es", "Extranjeros: carné de extranjería vigente", "driving-licence"),
    ],
)
def test_what_only_looks_like_a_skill_is_none(catalog: Catalog, code: str, asked: str, id_: str) -> None:
    assert id_ not in [skill.id for skill in suggest(FRAMES[code] + asked, catalog).skills if skill.asked == "stated"]


@pytest.mark.parametrize(
    ("code", "asked", "id_"),
    [
        ("en", "Honest and reliable", "reliability"),
        ("en", "Experience as a team leader", "leadership"),
        ("en", "Good organisation skills", "organization"),
        ("es", "Sabes buscar salidas a los problemas", "problem-solving"),
        ("es", "Carné de conducir vigente", "driving-licence"),
    ],
)
def test_the_skill_beside_it_is_found(catalog: Catalog, code: str, asked: str, id_: str) -> None:
    assert id_ in [skill.id for skill in suggest(FRAMES[code] + asked, catalog).skills if skill.asked == "stated"]


@pytest.mark.parametrize(
    ("code", "asked", "name"),
    [
        ("en", "Full driving licence (category B)", "Driving licence (class B)"),
        ("es", "Permiso de conducir B", "Permiso de conducir (clase B)"),
        ("it", "Patente B", "Patente di guida (cat. B)"),
        ("nb", "Førerkort klasse B", "Førerkort (klasse B)"),
    ],
)
def test_a_driving_licence_is_called_with_its_class(catalog: Catalog, code: str, asked: str, name: str) -> None:
    assert name in named(catalog, code, asked)


def test_the_headings_of_a_job_bank_and_of_a_public_notice_open_requirements(catalog: Catalog) -> None:
    bank = (
        "Cashier\n\nTasks\nOperate the cash register\nGreet customers\n\n"
        "Additional information\nPersonal suitability\nTeam player\n"
    )
    assert "teamwork" in [skill.id for skill in suggest(bank, catalog).skills if skill.asked == "stated"]
    notice = (
        "Avviso di selezione per n. 2 addetti allo sportello\n\nArt. 1 - Mansioni\n"
        "a) fornire informazioni ai cittadini allo sportello;\nb) incassare i diritti di segreteria.\n\n"
        "Art. 2 - Trattamento economico\nStipendio secondo il CCNL.\n\n"
        "Art. 3 - Requisiti per l'ammissione\n1. diploma di scuola superiore;\n2. conoscenza della lingua inglese.\n"
    )
    stated = [skill.id for skill in suggest(notice, catalog).skills if skill.asked == "stated"]
    assert {"secondary-diploma", "english"} <= {*stated}
