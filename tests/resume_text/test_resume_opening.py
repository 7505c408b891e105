"""What stands above the jobs of a résumé: where somebody lives, a statement without a heading, the job applied for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from resume_helper.resume_text import read_resume
from resume_helper.resume_text.profile import taken

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog
    from resume_helper.resume_text.profile import Taken

WORK = {
    "en": "EXPERIENCE\nCashier, Acme, Leeds\n2019 - 2021\n- Rang up purchases",
    "es": "EXPERIENCIA\nCajera, Acme, Lugo\n2019 - 2021\n- Cobro en caja",
    "it": "ESPERIENZA\nCassiera, Acme, Lodi\n2019 - 2021\n- Operazioni di cassa",
}


def read(catalog: Catalog, code: str, above: str, below: str = "") -> Taken:
    """What is taken over of a résumé with this above the jobs, and below them."""
    return taken(read_resume(f"{above}\n\n{WORK[code]}\n\n{below}", catalog, language=code))


def home(catalog: Catalog, lines: str) -> dict[str, Any]:
    """Where somebody lives."""
    told: dict[str, Any] = read(catalog, "es", f"Ana Ruiz\n{lines}").document["basics"]["location"]
    return told


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (
            "Calle Pino 12, Col. San Blas, Puebla, Edo. Blu, C.P. 53000",
            ("Calle Pino 12, Col. San Blas", "53000", "Puebla", "Edo. Blu"),
        ),
        ("Calle Pino 12, Col. San Blas, Puebla, Pue., CP 53000", ("Calle Pino 12, Col. San Blas", "53000", "Puebla", "Pue.")),
        ("Juárez 5, Puebla, C.P. 72000", ("Juárez 5", "72000", "Puebla", None)),
    ],
)
@pytest.mark.parametrize("below", ["Celular: 55 2345 6789", "ana@correo.example"])
def test_the_number_of_the_post_behind_a_town_is_no_town(
    catalog: Catalog, said: str, told: tuple[str | None, ...], below: str
) -> None:
    found = home(catalog, f"Domicilio: {said}\n{below}")
    assert tuple(found.get(name) for name in ("address", "postalCode", "city", "region")) == told


@pytest.mark.parametrize("line", ["Getafe (Madrid) | 600 111 222", "Getafe (Madrid) · ana@correo.example"])
def test_a_town_with_what_it_is_in_in_brackets(catalog: Catalog, line: str) -> None:
    assert home(catalog, line) == {"city": "Getafe", "region": "Madrid"}


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("es", "Dependienta con ganas de aprender. He trabajado siempre de cara al público."),
        ("es", "Joven cajera, responsable y puntual, con experiencia en tiendas grandes."),
        ("it", "Addetta vendite solare e puntuale, con esperienza in cassa e al banco."),
        ("en", "Cheerful cashier with five years at the till of a busy store."),
    ],
)
def test_a_statement_without_a_heading_is_kept(catalog: Catalog, code: str, said: str) -> None:
    found = read(catalog, code, f"Ana Ruiz\n611 222 333 · ana@correo.example\n\n{said}")
    assert (found.document["basics"]["summary"], found.left) == (said, [])


@pytest.mark.parametrize(
    "said", ["Cajera, soltera, con dos hijos y coche propio.", "Busco un lugar en el que aprender y crecer."]
)
def test_what_is_personal_or_wished_for_is_no_statement(catalog: Catalog, said: str) -> None:
    assert "summary" not in read(catalog, "es", f"Ana Ruiz\n611 222 333\n\n{said}").document["basics"]


def test_a_job_that_is_applied_for_is_the_headline(catalog: Catalog) -> None:
    found = read(catalog, "it", "Ana Neri\nMilano, 320 1111111\n\nPOSIZIONE PER LA QUALE SI CONCORRE\nOperatrice call center")
    assert (found.document["basics"]["label"], found.left) == ("Operatrice call center", [])


@pytest.mark.parametrize(
    ("code", "said"), [("it", "Referenze su richiesta."), ("it", "Attività o settore: Servizi di contact center")]
)
def test_what_is_none_of_the_work_is_no_line_of_the_last_job(catalog: Catalog, code: str, said: str) -> None:
    found = read(catalog, code, "Ana Neri", said)
    assert (found.document["work"][0]["highlights"], len(found.left)) == (["Operazioni di cassa"], 1)


def test_a_licence_beside_when_somebody_is_available(catalog: Catalog) -> None:
    found = read(catalog, "it", "Ana Neri", "DISPONIBILITÀ\nDisponibile da subito, anche part time. Patente B, automunita.")
    assert found.document["certificates"] == [{"name": "Patente B"}]


def test_a_heading_that_is_not_known_ends_the_languages(catalog: Catalog) -> None:
    said = "IDIOMAS\nInglés básico\n\nQuechua\n\nCosas Mías\nCarnet (2022) y otros.\nSé usar TPV, SAP (básico) y Office."
    found = read(catalog, "es", "Ana Ruiz", said)
    assert [row["language"] for row in found.document["languages"]] == ["Inglés", "Quechua"]


def test_a_smile_is_no_level(catalog: Catalog) -> None:
    found = read(catalog, "it", "Ana Neri", "LINGUE\nItaliano madrelingua | Inglese B1 | Napoletano :)")
    assert found.document["languages"][-1] == {"language": "Napoletano"}


@pytest.mark.parametrize("page", ["elenablu", "elenablu88", "elena-blu", "eb-1990"])
@pytest.mark.parametrize("last", ["", "Certifications\nHACCP\n\n"])
def test_the_name_below_a_side_column_of_linkedin(catalog: Catalog, page: str, last: str) -> None:
    column = f"Contatti\nelena.blu@esempio.it\nwww.linkedin.com/in/{page} (LinkedIn)\n\nLanguages\nInglese (Full Professional)"
    name = "Elena Blu\nFront Office Agent presso Hotel Lago & SPA\nVerona, Veneto, Italia"
    found = read(catalog, "it", f"{column}\n\n{last}{name}").document
    assert (found["basics"]["name"], found["basics"]["location"]["city"]) == ("Elena Blu", "Verona")
    assert found["basics"]["label"] == "Front Office Agent presso Hotel Lago & SPA"
    assert [row["language"] for row in found["languages"]] == ["Inglese"]
    assert len(found.get("certificates", ())) == bool(last)


@pytest.mark.parametrize(
    ("code", "heading", "said", "told"),
    [
        (
            "it",
            "ISTRUZIONE",
            "ITIS Blu, Napoli — Diploma Perito Informatico",
            ("ITIS Blu, Napoli", "Diploma Perito Informatico"),
        ),
        (
            "it",
            "ISTRUZIONE",
            "Diploma di ragioneria conseguito nel 2001 presso l'ITC Blu",
            ("ITC Blu", "Diploma di ragioneria"),
        ),
        (
            "it",
            "ISTRUZIONE",
            "Diploma di ragioneria conseguito presso l'ITC Blu nel 2001",
            ("ITC Blu", "Diploma di ragioneria"),
        ),
        ("es", "EDUCACIÓN", "Preparatoria: CETIS 119, 2014 - 2017 (Certificado)", ("CETIS 119 (Certificado)", "Preparatoria")),
        (
            "es",
            "EDUCACIÓN",
            "Tecnicatura en Programación, UTN (en curso, 70 %)",
            ("UTN (en curso, 70 %)", "Tecnicatura en Programación"),
        ),
        (
            "es",
            "EDUCACIÓN",
            "Instituto Blu - Carrera de Ventas (4to ciclo, 2023 - 2024)",
            ("Instituto Blu", "Carrera de Ventas (4to ciclo)"),
        ),
    ],
)
def test_schooling_is_parted(catalog: Catalog, code: str, heading: str, said: str, told: tuple[str, str]) -> None:
    (row,) = read(catalog, code, "Ana Ruiz", f"{heading}\n{said}").document["education"]
    assert (row["institution"], row["studyType"]) == told
