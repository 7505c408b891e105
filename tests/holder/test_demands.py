"""What a posting demands besides duties and skills, held against what somebody has."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from resume_helper.check import check
from resume_helper.fit import fit
from resume_helper.holder.demands import answered
from resume_helper.person import read_person
from resume_helper.render.checked import layout
from resume_helper.render.line import marked
from resume_helper.resume_text import read_resume
from resume_helper.suggestion import suggest
from tests.holder.test_either import WORK

if TYPE_CHECKING:
    from pathlib import Path

    from resume_helper.catalog import Catalog

PROFILE = "work: [{name: Acme}]\nlanguages: [{language: Dutch}]\nmeta: {language: en}\n"
OWN = {
    "en": (),
    "es": ("español, el idioma de la oferta",),
    "it": ("italiano, la lingua dell'annuncio",),
    "nb": ("norsk, språket i annonsen",),
}
"""By the language of a posting, that itself, which somebody lacks who speaks English and Dutch."""
RESUME = "Kim Doe\n\nWORK\nAgent, Acme\n2019 - 2021\n- Sold fish\n\nLANGUAGES\nDutch\n"

WISHES = [
    ("en", "German is a plus", ()),
    ("en", "Bilingual (English/Spanish) a plus", ()),
    ("en", "German required", ("German required",)),
    ("en", "High school diploma, preferably a bachelor's degree", ("High school diploma",)),
    ("es", "portugués deseable", ()),
    ("es", "Se valorará alemán", ()),
    ("es", "Alemán medio (se valorará un segundo idioma)", ("Alemán medio (se valorará un segundo idioma)",)),
    ("it", "il francese è un plus", ()),
    ("it", "Gradito il tedesco", ()),
    ("nb", "Tysk er ønskelig", ()),
    ("nb", "Spansk er et pluss", ()),
    ("nb", "Minimum videregående skole, gjerne fagbrev i salgsfaget", ("Minimum videregående skole",)),
    ("nb", "Bachelorgrad, gjerne innen økonomi", ("Bachelorgrad, gjerne innen økonomi",)),
]


@pytest.mark.parametrize(("code", "asked", "not_met"), WISHES)
def test_a_wish_in_its_own_words_is_no_demand(
    tmp_path: Path, catalog: Catalog, code: str, asked: str, not_met: tuple[str, ...]
) -> None:
    posting, me = WORK[code].format(asked=asked), tmp_path / "me.yaml"
    me.write_text(PROFILE, "utf-8")
    who, report = read_person(me, catalog), suggest(posting, catalog)
    assert fit(answered(who, report, posting), who).not_met == (*not_met, *OWN[code])
    assert check(report, posting, read_resume(RESUME, catalog, language="en")).fit.not_met == (*not_met, *OWN[code])


WISHED_SKILLS = [
    ("en", "Excel is required, Zendesk is a plus", {"ticketing-software": None}),
    ("en", "Zendesk, Salesforce or SAP would be an advantage", {"ticketing-software": None, "erp-systems": None}),
    ("en", "Nice to have: Zendesk and SAP\n- Salesforce", {"erp-systems": None, "crm-software": False}),
    ("en", "Fluent English\n\nPreferred qualifications:\n- Zendesk\n", {"ticketing-software": None}),
    ("es", "Se valora Zendesk\n- Salesforce", {"ticketing-software": None, "crm-software": False}),
    ("es", "Conocimientos de SAP deseables", {"erp-systems": None}),
    ("it", "Gradita la conoscenza di Zendesk", {"ticketing-software": None}),
    ("it", "Conoscenza di Zendesk; SAP è un plus", {"ticketing-software": False, "erp-systems": None}),
    ("nb", "Gjerne erfaring med Zendesk", {"ticketing-software": None}),
]


@pytest.mark.parametrize(("code", "asked", "held"), WISHED_SKILLS)
def test_a_skill_that_is_only_wished_for_is_not_lacking(
    tmp_path: Path, catalog: Catalog, code: str, asked: str, held: dict[str, bool | None]
) -> None:
    posting, me = WORK[code].format(asked=asked), tmp_path / "me.yaml"
    me.write_text(PROFILE, "utf-8")
    who, report = read_person(me, catalog), suggest(posting, catalog)
    own = read_resume(RESUME, catalog, language="en")
    for told in (answered(who, report, posting), check(report, posting, own).report):
        assert {skill.id: skill.held for skill in told.skills if skill.id in held} == held


SCHOOLED = [
    ("it", "Diploma o laurea", "Diploma di ragioneria", None),
    ("it", "Diploma e laurea", "Diploma di ragioneria", False),
    ("it", "Laurea triennale in economia", "Diploma di ragioneria", False),
    ("nb", "Høyere utdanning", "Videregående skole", False),
    ("nb", "Fagbrev i salgsfaget, eller bachelor", "Bachelor i økonomi", None),
    ("nb", "Fagbrev i salgsfaget, eller bachelor", "Videregående skole", False),
    ("es", "Grado universitario", "Técnico Superior en Administración y Finanzas", False),
    ("en", "Bachelor's degree or 3 years of retail experience", "High school diploma", None),
    ("en", "Bachelor's degree and 3 years of retail experience", "High school diploma", False),
    ("en", "Any Graduate / Undergraduate", "High school diploma", None),
    ("en", "Undergraduate degree in business", "High school diploma", False),
]


@pytest.mark.parametrize(("code", "asked", "studied", "met"), SCHOOLED)
def test_of_two_schoolings_one_will_do(
    tmp_path: Path, catalog: Catalog, *, code: str, asked: str, studied: str, met: bool | None
) -> None:
    me = tmp_path / "me.yaml"
    me.write_text(f"work: [{{name: Acme}}]\neducation: [{{studyType: {studied}}}]\nmeta: {{language: {code}}}\n", "utf-8")
    found = suggest(WORK[code].format(asked=asked), catalog, person=read_person(me, catalog))
    rows = [row.met for row in found.conditions if row.kind == "education"]
    assert max(rows, key=(True, None, False).index) is met
    held = {skill.id: skill.held for skill in found.skills}
    assert met is not False or not held.get("higher-degree")


STUDIED = [
    ("en", "Bachelor of Arts (in progress), Ash University", "Bachelor's degree", False),
    ("en", "30 credits toward a B.A. degree, Ash College", "Bachelor's degree", False),
    ("en", "Bachelor of Arts, Ash University", "Bachelor's degree", True),
    ("en", "Bachelor of Arts (in progress), Ash University", "High school diploma", True),
    ("es", "Licenciatura en Administración, trunca, Universidad del Río", "Título universitario", False),
    ("es", "Ciclo Formativo de Grado Medio en Gestión Administrativa, IES Río", "Título universitario", False),
    ("it", "Laurea in lettere, non completata, Università di Rho", "Laurea triennale", False),
    ("nb", "Bachelor i økonomi (ikke fullført), Universitetet i Vik", "Bachelorgrad", False),
    ("nb", "Helsesekretær, Vik vgs", "Minimum videregående skole", True),
    ("nb", "Fagbrev salgsfag, Vik vgs", "Fagbrev i salgsfaget", True),
]
HEADS = {"en": ("WORK", "EDUCATION"), "es": ("EXPERIENCIA", "FORMACIÓN"), "it": ("ESPERIENZE", "ISTRUZIONE"),
         "nb": ("ARBEIDSERFARING", "UTDANNING")}  # fmt: skip


@pytest.mark.parametrize(("code", "studied", "asked", "met"), STUDIED)
def test_what_is_not_finished_or_lower_is_no_degree_in_a_profile_and_in_a_resume(
    tmp_path: Path, catalog: Catalog, *, code: str, studied: str, asked: str, met: bool
) -> None:
    posting, me, (name, school) = WORK[code].format(asked=asked), tmp_path / "me.yaml", studied.rsplit(", ", 1)
    me.write_text(
        f"work: [{{name: Acme}}]\neducation: [{{studyType: '{name}', institution: '{school}'}}]\nmeta: {{language: {code}}}\n",
        "utf-8",
    )
    work, learned = HEADS[code]
    text = f"Kim Doe\n\n{work}\nAgent, Acme\n2019 - 2021\n\n{learned}\n{studied}\n"
    own, report = read_resume(text, catalog, language=code), suggest(posting, catalog)
    for who in (read_person(me, catalog), own):
        told = answered(who, report, posting)
        assert {row.met for row in told.conditions if row.kind == "education"} == {met}
        assert {row.held for row in told.skills if row.id in ("higher-degree", "secondary-diploma")} <= {met}


EITHER = [
    ("en", "Bachelor's degree or equivalent experience", "High school diploma", None),
    ("en", "Degree or two years of experience", "High school diploma", None),
    ("en", "Degree or nine years of experience", "High school diploma", False),
    ("en", "Bachelor's degree and experience in retail or hotels", "High school diploma", False),
    ("en", "Bachelor's degree or equivalent experience", "Bachelor of Arts", True),
    ("es", "Grado universitario o experiencia equivalente", "Bachillerato", None),
    ("it", "Laurea o esperienza", "Diploma di maturità", None),
    ("it", "Laurea e esperienza", "Diploma di maturità", False),
    ("nb", "Bachelorgrad eller erfaring", "Videregående skole", None),
]


@pytest.mark.parametrize(("code", "asked", "studied", "met"), EITHER)
def test_a_degree_is_not_lacking_where_experience_will_do(
    tmp_path: Path, catalog: Catalog, *, code: str, asked: str, studied: str, met: bool | None
) -> None:
    me = tmp_path / "me.yaml"
    me.write_text(
        "work: [{name: Acme, startDate: 2018-01, endDate: 2021-12, duties: [answer-inbound-calls]}]\n"
        f"education: [{{studyType: {studied}}}]\nmeta: {{language: {code}}}\n",
        "utf-8",
    )
    found = suggest(WORK[code].format(asked=asked), catalog, person=read_person(me, catalog))
    assert [skill.held for skill in found.skills if skill.id == "higher-degree"] == [met]
    assert {row.met for row in found.conditions if row.kind == "education"} <= {met}


def test_experience_is_told_by_its_own_part_where_schooling_will_do(tmp_path: Path, catalog: Catalog) -> None:
    me = tmp_path / "me.yaml"
    for start, degree, met in (
        ("2018-01", "High school diploma", True),
        ("2021-06", "High school diploma", False),
        ("2021-06", "Bachelor of Arts", None),
    ):
        me.write_text(
            f"work: [{{name: Acme, startDate: {start}, endDate: 2021-12, duties: [answer-inbound-calls]}}]\n"
            f"education: [{{studyType: {degree}}}]\nmeta: {{language: en}}\n",
            "utf-8",
        )
        posting = WORK["en"].format(asked="Bachelor's degree or two years of customer service experience")
        found = suggest(posting, catalog, person=read_person(me, catalog))
        assert [row.met for row in found.conditions if row.kind == "experience"] == [met]


NAMED = [
    ("es", "Conocimiento de lengua de signos", "languages: [{language: Inglés}]", "other-language", None),
    ("es", "Conocimiento de lengua de signos", "skills: [{name: Lengua de signos}]", "other-language", True),
    ("en", "ITIL certification", "certificates: [{name: ITIL Foundation}]", "industry-certification", True),
    ("en", "Typing 50 wpm", "skills: [{name: Outlook}]", "data-entry", None),
    ("it", "Certificazione IVASS", "certificates: [{name: IVASS - Formazione intermediari}]", "licence", True),
]


@pytest.mark.parametrize(("code", "asked", "has", "skill", "held"), NAMED)
def test_what_a_posting_names_is_held_by_its_name(
    tmp_path: Path, catalog: Catalog, *, code: str, asked: str, has: str, skill: str, held: bool | None
) -> None:
    me = tmp_path / "me.yaml"
    me.write_text(f"work: [{{name: Acme}}]\n{has}\nmeta: {{language: {code}}}\n", "utf-8")
    found = suggest(WORK[code].format(asked=asked), catalog, person=read_person(me, catalog)).skills
    assert [row.held for row in found if row.id == skill] == [held]


@pytest.mark.parametrize(
    ("asked", "has"), [("First aid certificate required", "First Aid at Work"), ("ITIL certification", "ITIL Foundation")]
)
def test_a_certificate_has_one_mark(tmp_path: Path, catalog: Catalog, asked: str, has: str) -> None:
    me = tmp_path / "me.yaml"
    me.write_text(f"work: [{{name: Acme}}]\ncertificates: [{{name: {has}}}]\nmeta: {{language: en}}\n", "utf-8")
    found = suggest(WORK["en"].format(asked=asked), catalog, person=read_person(me, catalog))
    assert [row.met for row in found.conditions if row.kind == "certificate"] == [True]
    assert [row.held for row in found.skills if row.id == "industry-certification"] == [True]


def test_a_part_of_a_word_is_no_certificate(tmp_path: Path, catalog: Catalog) -> None:
    me = tmp_path / "me.yaml"
    me.write_text("work: [{name: Acme}]\ncertificates: [{name: Kreditt}]\nmeta: {language: nb}\n", "utf-8")
    found = suggest(WORK["nb"].format(asked="Kredittsjekk før ansettelse"), catalog, person=read_person(me, catalog))
    assert [row.met for row in found.conditions if row.kind == "background-check"] == [None]


LEVELS = [
    ("en", "Spanish at B2", "Spanish (B1)", False, "Spanish (asked: B2, yours: B1)", "Spanish at B2 (yours: B1)"),
    ("en", "Spanish at B2", "Spanish (B2)", True, "Spanish", "Spanish at B2"),
    ("en", "Spanish at B2", "Spanish", None, "Spanish", "Spanish at B2"),
    ("es", "Inglés nivel B2", "Inglés B1", False, "Inglés (se pide B2, consta B1)", "Inglés nivel B2 (consta B1)"),
    ("it", "Inglese fluente", "Inglese base", False, "Inglese (richiesto fluente, risulta base)", "(risulta base)"),
    ("nb", "Engelsk på nivå B2", "Engelsk B1", False, "Engelsk (krav: B2, oppgitt: B1)", "(oppgitt: B1)"),
]
SPOKEN = {"en": "LANGUAGES", "es": "IDIOMAS", "it": "LINGUE", "nb": "SPRÅK"}


@pytest.mark.parametrize(("code", "asked", "spoken", "has", "skill", "condition"), LEVELS)
def test_a_language_has_one_verdict_with_its_reason_among_skills_and_conditions(
    catalog: Catalog, *, code: str, asked: str, spoken: str, has: bool | None, skill: str, condition: str
) -> None:
    posting = WORK[code].format(asked=asked)
    text = f"Kim Doe\n\n{HEADS[code][0]}\nAgent, Acme\n2019 - 2021\n\n{SPOKEN[code]}\n{spoken}\n"
    told = check(suggest(posting, catalog), posting, read_resume(text, catalog, language=code))
    assert {row.held for row in told.report.skills if row.group == "language"} == {has}
    assert {row.met for row in told.report.conditions if row.kind == "language"} == {has}
    page = " ".join(line.text for line in layout(told, catalog.writing(code), catalog.languages))
    assert marked(skill, held=has) in page
    assert condition in page
    assert bool(told.fit.lacking_skills) == (has is False) == bool(told.fit.not_met)


def test_of_two_languages_of_one_skill_each_has_its_own_mark(catalog: Catalog) -> None:
    posting = WORK["en"].format(asked="Fluent in French and Dutch")
    text = "Kim Doe\n\nWORK\nAgent, Acme\n2019 - 2021\n\nLANGUAGES\nFrench (C1)\n"
    told = check(suggest(posting, catalog), posting, read_resume(text, catalog, language="en"))
    page = " ".join(line.text for line in layout(told, catalog.writing("en"), catalog.languages))
    assert f"{marked('French', held=True)} · {marked('Dutch', held=False)}" in page


PAPERS = [
    ("en", "Full driving licence", "Driving licence", True),
    ("en", "Full driving licence", "", None),
    ("es", "Carnet de conducir B", "Carnet de conducir B", True),
    ("it", "Patentino del muletto", "", None),
    ("nb", "Førerkort klasse B", "", None),
]


@pytest.mark.parametrize(("code", "asked", "has", "held"), PAPERS)
def test_a_licence_or_certificate_has_one_verdict_among_skills_and_conditions(
    tmp_path: Path, catalog: Catalog, *, code: str, asked: str, has: str, held: bool | None
) -> None:
    me = tmp_path / "me.yaml"
    own = f"certificates: [{{name: {has}}}]\n" if has else ""
    me.write_text(f"work: [{{name: Acme}}]\n{own}meta: {{language: {code}}}\n", "utf-8")
    found = suggest(WORK[code].format(asked=asked), catalog, person=read_person(me, catalog))
    assert {row.held for row in found.skills if row.asked == "stated"} == {held}
    assert {row.met for row in found.conditions if row.kind in ("driving-licence", "certificate")} == {held}


CLASSES = [
    ("es", "Licencia de conducir clase A4", "Licencia de conducir", None),
    ("es", "Carnet de conducir B", "CARNET DE CONDUCIR B", True),
    ("it", "Patente C", "Patente di guida", None),
    ("it", "Patente C", "Patente B e C", True),
    ("nb", "Førerkort klasse C", "Førerkort", None),
    ("nb", "Førerkort klasse B", "Førerkort", True),
    ("en", "Driver's license class C", "Driver's license class B", None),
    ("en", "Driving licence class C1", "Driving licence B, English C1", None),
    ("en", "Driving licence, English C1", "Driving licence B", True),
    ("en", "Driving licence and C1 English", "Driving licence B", True),
    ("es", "Carné de conducir e inglés B2", "Carné de conducir B", True),
    ("nb", "Førerkort kl. C1", "Førerkort klasse B", None),
]


@pytest.mark.parametrize(("code", "asked", "has", "met"), CLASSES)
def test_a_driving_licence_of_another_class_is_not_the_one_that_is_asked_for(
    tmp_path: Path, catalog: Catalog, *, code: str, asked: str, has: str, met: bool | None
) -> None:
    me = tmp_path / "me.yaml"
    me.write_text(f'work: [{{name: Acme}}]\ncertificates: [{{name: "{has}"}}]\nmeta: {{language: {code}}}\n', "utf-8")
    found = suggest(WORK[code].format(asked=asked), catalog, person=read_person(me, catalog))
    assert {row.met for row in found.conditions if row.kind == "driving-licence"} == {met}
    assert {row.held for row in found.skills if row.id == "driving-licence"} == {met}


SIGNED = [
    ("en", "French Sign Language is an asset", "French (native)", "French Sign Language"),
    ("en", "Spanish Sign Language is an asset", "Spanish (native)", "Spanish Sign Language"),
    ("es", "Lengua de signos francesa", "Francés nativo", "Lengua de signos francesa"),
    ("it", "Lingua dei segni italiana", "Italiano madrelingua", "Lingua dei segni italiana"),
    ("it", "Lingua dei segni spagnola", "Spagnolo madrelingua", "Lingua dei segni spagnola"),
    ("nb", "Spansk tegnspråk", "Spansk morsmål", "Spansk tegnspråk"),
    ("nb", "Norsk tegnspråk", "Norsk morsmål", "Norsk tegnspråk"),
]


@pytest.mark.parametrize(("code", "asked", "spoken", "name"), SIGNED)
def test_a_sign_language_is_not_the_language_that_its_name_has(
    catalog: Catalog, code: str, asked: str, spoken: str, name: str
) -> None:
    posting = WORK[code].format(asked=asked)
    text = f"Kim Doe\n\n{HEADS[code][0]}\nAgent, Acme\n2019 - 2021\n\n{SPOKEN[code]}\n{spoken}\n"
    told = check(suggest(posting, catalog), posting, read_resume(text, catalog, language=code)).report
    assert [(row.name, row.held) for row in told.skills if row.group == "language"] == [(name, None)]


def test_a_food_bank_is_no_bank(catalog: Catalog) -> None:
    found = suggest(WORK["en"].format(asked="Experience at Hill Food Bank or the like"), catalog)
    assert [row.tools for row in found.skills if row.id == "industry-experience"] == [("food bank",)]


def test_who_had_a_job_like_that_of_a_posting_has_the_experience_that_it_names(catalog: Catalog) -> None:
    posting = (
        f"Customer Service Representative (Call Center)\n\n{WORK['en'].format(asked='One year of call center experience')}"
    )
    text = "Kim Doe\n\nWORK\nCustomer Service Adviser, Hill Building Society\n2015 - 2021\n- Answered 50 calls a day\n"
    told = check(suggest(posting, catalog), posting, read_resume(text, catalog, language="en")).report
    assert told.had
    assert {row.held for row in told.skills if row.id == "industry-experience"} == {True}


def test_a_school_certificate_that_is_named_by_its_letters_alone_is_one(tmp_path: Path, catalog: Catalog) -> None:
    posting = WORK["es"].format(asked="ESO o equivalente")
    me = tmp_path / "me.yaml"
    me.write_text(
        "work: [{name: Blu}]\neducation: [{institution: IES Sorolla, studyType: ESO}]\nmeta: {language: es}\n", "utf-8"
    )
    of_profile = suggest(posting, catalog, person=read_person(me, catalog))
    text = f"Kim Doe\n\n{HEADS['es'][0]}\nAgente, Blu\n2019 - 2021\n\nFORMACIÓN\nESO, IES Sorolla, 2014\n"
    of_text = check(suggest(posting, catalog), posting, read_resume(text, catalog, language="es")).report
    for report in (of_profile, of_text):
        assert {row.met for row in report.conditions if row.kind == "education"} == {True}
        assert {row.held for row in report.skills if row.id == "secondary-diploma"} == {True}
