"""The Spanish of South America, Mexico and Spain: which one a posting is in, and that a report has its words and numbers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from resume_helper.catalog.find import shipped
from resume_helper.catalog.varieties import VarietyReader
from resume_helper.person import read_person
from resume_helper.render.resume import to_html, to_text
from resume_helper.resume import tailor
from resume_helper.suggestion import suggest
from tests.match.test_varieties import texts

if TYPE_CHECKING:
    from pathlib import Path

    from resume_helper.catalog import Catalog

WORK = """
Funciones:
- Atender llamadas de los clientes sobre sus pedidos
- Cobrar en caja y resolver las quejas de los clientes
- Cumplir las metas de venta
"""
"""Duties that tell no variety."""
OF_AMERICA = re.compile(
    r"\b(?:metas?|promedio|tableros?|estantes?|vencid[oa]s?|retiros|el retiro|depósitos|planillas?|reclamos?"
    r"|exhibici(?:ón|ones)|exhibidor(?:es)?|vitrinas?|cotizacion(?:es)?|notas? de (?:crédito|entrega)|sucursal(?:es)?"
    r"|gerentes?|gerencia|mora|reversi(?:ón|ones)|capacit\w+|inducción|monitoreo|postula\w*|central telefónica|conmutador"
    r"|filas?|cobranzas?|mesero|estacionamiento|licencia de (?:conducir|manejo)|administr(?:ar|o|é|as|abas|ado)"
    r"|por (?:día|semana|mes|año)|retroalimentación|fallas?|ingres(?:o|é|as|abas)|calendario de turnos|comprobantes?|Enter"
    r"|MXN)\b"
)
"""What is not said so in Spain."""
OF_SPAIN = re.compile(
    r"\b(?:objetivo|de media|paneles|lineales?|caducad\w+|retiradas?|reintegros?|albarán|albaranes|cuadrantes?"
    r"|reclamaci(?:ón|ones)|expositor(?:es)?|escaparates?|candidaturas?|centralita|colas|recobros?|camarero|aparcamiento"
    r"|permiso de conducir|tiques?|a la semana|monitorización|introdu(?:zco|je|ces|cías)|incidencias técnicas|Intro)\b"
)
"""What is not said so in most of America."""
MASCULINE = "objetivo|panel|albarán|presupuesto|expositor|escaparate|abono|justificante|tique|conmutador|permiso|cuadrante"
FEMININE = "retirada|reclamaci[oó]n|centralita|oficina|formación|candidatura|dirección|hoja|retrocesión|valoración|media"
DISAGREE = re.compile(
    rf"\b(?:(?:la|una|esta|otra|(?:de|a) la) (?:{MASCULINE})|(?:las|unas|otras|cuántas) (?:{MASCULINE})e?s"
    rf"|(?:el|un|este|otro|del|al) (?:{FEMININE})|(?:los|unos|otros|cuántos) (?:{FEMININE})e?s"
    rf"|(?:{MASCULINE})(?:e?s)? \w+[ai]das?|(?:{FEMININE})(?:e?s)? \w+[ai]dos?)\b",
    re.IGNORECASE,
)
"""An article or a participle in the gender of the word that stood there before."""


def said(catalog: Catalog, code: str) -> list[str]:
    return [re.sub(r"\{[^{}]*\}", "", text) for text in texts(catalog.writing(code))]


def test_a_report_for_spain_has_no_word_of_america(catalog: Catalog) -> None:
    assert {found for text in said(catalog, "es-ES") for found in OF_AMERICA.findall(text)} == set()
    assert (
        len({found for text in said(catalog, "es") for found in OF_AMERICA.findall(text)}) > 40
    )  # the list finds what there is


@pytest.mark.parametrize("code", ["es-CL", "es-MX", "es-PE"])
def test_a_report_for_america_has_no_word_of_spain(catalog: Catalog, code: str) -> None:
    assert {found for text in said(catalog, code) for found in OF_SPAIN.findall(text)} <= {"objetivo"}
    assert len({found for text in said(catalog, "es-ES") for found in OF_SPAIN.findall(text)}) > 20


@pytest.mark.parametrize("code", ["es-CL", "es-MX", "es-PE", "es-ES"])
def test_articles_and_participles_agree_with_the_words_of_each(catalog: Catalog, code: str) -> None:
    assert [text for text in said(catalog, code) if DISAGREE.search(text)] == []


@pytest.mark.parametrize(
    "wrong", ["A la objetivo mensual", "¿Cuántas expositores?", "objetivo cumplida", "del centralita", "reclamaciones cerrados"]
)
def test_what_disagrees_is_found(wrong: str) -> None:
    assert DISAGREE.search(wrong)


@pytest.mark.parametrize("code", ["es-MX", "es-PE", "es-ES"])
def test_no_word_of_the_list_stands_there_for_nothing(catalog: Catalog, code: str) -> None:
    words = next(one.words for one in VarietyReader((shipped(),)).varieties("es") if one.id == code)
    said_in_all = "\n".join(texts(catalog.writing("es"))).lower()
    assert [word for word in words if not re.search(rf"(?<!\w){re.escape(word.lower())}(?!\w)", said_in_all)] == []


@pytest.mark.parametrize(
    ("posting", "variety"),
    [
        ("Dependienta, Gijón\nSueldo 1.250 € en catorce pagas. ESO finalizada.", "es-ES"),
        ("Teleoperador/a\nContrato según convenio, jornada partida. Carnet de conducir y coche.", "es-ES"),
        ("Buscamos cajero\nSi tenéis el grado medio, os esperamos en nuestra plantilla.", "es-ES"),
        ("Cajera\nSueldo $9,200 al mes, prestaciones de ley e IMSS. Preparatoria terminada.", "es-MX"),
        ("Asesora de tienda, Chiclayo\nIngreso a planilla, 1,250 soles más bono.", "es-PE"),
        ("Cajera de botica, Surco\nSecundaria completa y carné de sanidad. Cobro con Yape y efectivo.", "es-PE"),
        ("Agente bilingüe\nPago quincenal y vales de despensa en CDMX.", "es-MX"),
        ("Vendedora, Talca\nRenta líquida de $610.000, colación y movilización. Cuarto medio.", "es-CL"),
        ("Asesor, Manizales\nContrato a término indefinido, auxilio de transporte y EPS.", "es-CL"),
        ("Cajero de supermercado\nSecundario completo. Obra social y francos rotativos en zona norte del GBA.", "es-CL"),
        ("Cajera\nTiempo completo.", "es-CL"),
    ],
)
def test_a_posting_is_of_the_variety_that_most_of_its_signs_tell(catalog: Catalog, posting: str, variety: str) -> None:
    report = suggest(posting + WORK, catalog)
    assert (report.to, report.variety) == ("es", variety)


@pytest.mark.parametrize(
    ("to", "code"),
    [("es-ES", "es-ES"), ("es_mx", "es-MX"), ("es-AR", "es-CL"), ("es-co", "es-CL"), ("es-PE", "es-PE"), ("es-419", "es-MX")],
)
def test_who_asks_for_a_variety_has_it_whatever_the_posting_is(catalog: Catalog, to: str, code: str) -> None:
    for posting in ("Cajera, Murcia\nSueldo 1.200 €.\n", "Cajera, Monterrey\nSueldo $9,200.\n"):
        assert suggest(posting + WORK, catalog, to=to).variety == code
    assert catalog.shared.code(to) == code


def test_a_posting_of_spain_gets_the_words_of_spain(catalog: Catalog) -> None:
    names = {code: suggest(f"Cajera\n{WORK}", catalog, to=code) for code in ("es-CL", "es-MX", "es-ES")}
    duty = {code: next(d for d in report.duties if d.id == "meet-targets") for code, report in names.items()}
    assert {code: one.name for code, one in duty.items()} == {
        "es-CL": "Cumplir objetivos y metas",
        "es-MX": "Cumplir objetivos y metas",
        "es-ES": "Cumplir objetivos",
    }
    assert "% del objetivo asignado" in re.sub(r"\[.*?\]", "%", duty["es-ES"].bullets[0].text)


def test_a_mexican_hotel_takes_reservaciones(catalog: Catalog) -> None:
    posting = "Recepcionista\nFunciones:\n- Tomar reservaciones de huéspedes\n- Cotizar eventos y banquetes\n"
    bullets = " ".join(b.text for d in suggest(posting, catalog, to="es-MX").duties for b in d.bullets)
    assert "reservaciones" in bullets
    assert not re.search(r"\breservas?\b|\bpresupuestos?\b|\banular\b", bullets)


@pytest.mark.parametrize(
    ("to", "complaints", "quotes", "shelves"),
    [
        ("es-CL", "reclamos", "cotizaciones", "Repuse [artículos repuestos por turno]"),
        ("es-AR", "reclamos", "cotizaciones", "Repuse [artículos repuestos por turno]"),
        ("es-PE", "reclamos", "cotizaciones", "Repuse [artículos repuestos por turno]"),
        ("es-MX", "quejas", "cotizaciones", "Acomodé [artículos acomodados por turno]"),
        ("es-ES", "reclamaciones", "presupuestos", "Repuse [artículos repuestos por turno]"),
    ],
)
def test_a_bullet_and_its_blank_have_the_words_of_the_country(
    catalog: Catalog, to: str, complaints: str, quotes: str, shelves: str
) -> None:
    posting = "Vendedor\nFunciones:\n- Resolver los reclamos de los clientes\n- Preparar cotizaciones\n- Reponer las góndolas\n"
    report = suggest(posting, catalog, to=to)
    first = {duty.id: duty.bullets[0].text for duty in report.duties}
    week = "a la semana" if to == "es-ES" else "por semana"
    assert first["resolve-complaints"] == f"Gestioné [{complaints} {week}] {complaints} de clientes {week}"
    assert first["prepare-quotes"] == f"Preparé [{quotes} {week}] {quotes} {week}"
    assert first["restock-shelves"].startswith(shelves)
    assert not re.search("mercanc", " ".join(said(catalog, to)))


def test_a_posting_of_peru_gets_no_word_of_mexico(catalog: Catalog) -> None:
    assert not re.search(
        r"\bconmutador|\breservacion|licencia de manejo|\bmesero|\bpresupuestos|\bquejas?\b|\bmercanc",
        "\n".join(said(catalog, "es-PE")),
    )
    work = f"{WORK}- Atender la central telefónica\n- Tomar reservas\n"
    posting = f"Recepcionista de hotel, Trujillo\nIngreso a planilla, S/ 1,300 y CTS.\n{work}"
    report = suggest(posting, catalog)
    assert report.variety == "es-PE"
    names = " ".join(duty.name for duty in report.duties)
    assert {*re.findall(r"central telefónica|reservas", names)} == {"central telefónica", "reservas"}


@pytest.mark.parametrize(
    ("language", "bullet", "dates"),
    [
        ("es-AR", "Atendí 1.400 llamadas entrantes de clientes al día", "sep 2017"),
        ("es-MX", "Atendí 1,400 llamadas entrantes de clientes al día", "sep 2017"),
        ("es-PE", "Atendí 1,400 llamadas entrantes de clientes al día", "set. 2017"),
        ("es-ES", "Atendí 1.400 llamadas entrantes de clientes al día", "sept 2017"),
    ],
)
def test_a_resume_has_the_numbers_and_dates_of_the_variety_that_the_profile_tells(
    tmp_path: Path, catalog: Catalog, language: str, bullet: str, dates: str
) -> None:
    job = "work: [{name: Una Empresa, position: Agente, startDate: 2017-09, endDate: 2020-02, "
    job += "duties: [answer-inbound-calls], numbers: {calls_per_day: 1400}}]\n"
    (tmp_path / "me.yaml").write_text(f"basics: {{name: Una Persona}}\n{job}meta: {{language: {language}}}\n", "utf-8")
    who = read_person(tmp_path / "me.yaml", catalog)
    resume = tailor(suggest(f"Agente telefónico\n{WORK}", catalog, person=who), who)
    text = to_text(resume)
    assert bullet in text
    assert dates in text
    assert f'<html lang="{catalog.shared.code(language)}">' in to_html(resume)
