"""What forms and lists of several countries have in a résumé: labels, names, terms, marks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from resume_helper.resume_text import read_resume
from resume_helper.resume_text.profile import taken
from tests.resume_text.test_resume_heads import heads
from tests.resume_text.test_resume_told_so import told

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Job Title: Clerk\nCompany: Hill Stores\nPeriod: 2019 - 2021\nDuties: Served customers."),
        ("nb", "Stilling: Selger\nArbeidsgiver: Hill Butikk\nPeriode: 2019 - 2021\nArbeidsoppgaver: Solgte klær."),
    ],
)
def test_jobs_behind_labels_need_no_heading_above_them(catalog: Catalog, code: str, text: str) -> None:
    about = {"en": "Summary\nCalm.", "nb": "Sammendrag\nRolig."}[code]
    found = taken(read_resume(f"Kim Doe\nkim@doe.example\n\n{about}\n\n{text}\n\n{text}", catalog, language=code)).document
    title = text.partition("\n")[0].partition(": ")[2]
    assert [(job["position"], job["startDate"]) for job in found["work"]] == [(title, "2019")] * 2
    assert found["basics"]["summary"] == about.split("\n")[1]


@pytest.mark.parametrize(
    ("code", "line", "name"),
    [
        ("es", "Apellidos y nombres: Gil Roca, Ana Luz", "Ana Luz Gil Roca"),
        ("en", "Surname, first name: Doe, Kim", "Kim Doe"),
        ("it", "Cognome e nome: Neri, Ada", "Ada Neri"),
        ("en", "Name: Kim Doe, Leeds", "Kim Doe"),
    ],
)
def test_the_name_of_the_family_may_stand_first(catalog: Catalog, code: str, line: str, name: str) -> None:
    found = told(catalog, code, "", f"{line}\n611 222 333")
    assert found.document["basics"]["name"] == name
    assert line not in found.left


@pytest.mark.parametrize(
    ("code", "heading", "line"),
    [
        ("es", "Formación", "Pretensiones de renta: $750.000 líquidos"),
        ("es", "Formación", "Disponibilidad inmediata"),
        ("nb", "Kurs", "Lønnsønske: 480 000"),
        ("it", "Istruzione", "Disponibilità immediata, anche su turni"),
        ("en", "Education", "Notice period: 1 month"),
    ],
)
def test_terms_that_are_wished_for_are_no_schooling_and_told(catalog: Catalog, code: str, heading: str, line: str) -> None:
    found = told(catalog, code, f"{heading}\n{line}")
    assert line in found.left
    assert not {"education", "certificates"} & found.document.keys()


def test_what_is_sought_stands_behind_its_heading_and_a_nationality_is_no_town(catalog: Catalog) -> None:
    top = "Ana Gil\n+34 600 111 222\nNacionalidad Española\n\nPUESTO DESEADO   Recepcionista de hotel"
    basics = told(catalog, "es", "", top).document["basics"]
    assert (basics["label"], "location" in basics) == ("Recepcionista de hotel", False)


def test_a_licence_in_both_numbers_is_called_in_one(catalog: Catalog) -> None:
    assert told(catalog, "it", "PATENTE O PATENTI      B").document["certificates"] == [{"name": "Patente B"}]


@pytest.mark.parametrize(
    ("code", "line", "row"),
    [
        ("en", "TUV Hill, Tralee: Diploma in Law (2020-2022)", ("TUV Hill, Tralee", "Diploma in Law", "2022")),
        ("en", "Hill College, Leeds - 30 credits toward a degree", ("Hill College, Leeds", "30 credits toward a degree", "")),
        ("en", "Diploma in law, École Blu, 2018", ("École Blu", "Diploma in law", "2018")),
        ("en", "BSc, Leeds University, 2017-2020, 64%", ("Leeds University", "BSc, 64%", "2020")),
        (
            "it",
            "Laurea in Lettere, Università Blu (2016-2019), 98/110",
            ("Università Blu", "Laurea in Lettere, 98/110", "2019"),
        ),
        ("es", "Instituto Blu: Secretariado (2019-2021), concluido", ("Instituto Blu", "Secretariado, concluido", "2021")),
    ],
)
def test_school_diploma_and_mark_are_parted(catalog: Catalog, code: str, line: str, row: tuple[str, str, str]) -> None:
    heading = {"en": "Education", "es": "Formación", "it": "Istruzione"}[code]
    (found,) = told(catalog, code, f"{heading}\n{line}").document["education"]
    assert (found["institution"], found["studyType"], found.get("endDate", "")) == row


def test_a_label_of_europass_may_be_long(catalog: Catalog) -> None:
    label = "Nome e tipo d'organizzazione erogatrice dell'istruzione e formazione"
    rows = f"{label}   ITE Blu, Parma\nTitolo di studio   Diploma di ragioneria"
    (found,) = told(catalog, "it", f"Istruzione e formazione\n{rows}").document["education"]
    assert (found["institution"], found["studyType"]) == ("ITE Blu, Parma", "Diploma di ragioneria")


@pytest.mark.parametrize(
    ("code", "head", "row"),
    [
        ("it", "2011-2013   Commessa c/o Call & Call, Verona", ("Commessa", "Call & Call", "Verona")),
        ("it", "Dal 2012 al 2014 ho lavorato come impiegata presso l'agenzia assicurativa Blu.",
         ("impiegata", "agenzia assicurativa Blu", "")),
        ("nb", "2006-2014 Resepsjonist, Lia AS. Satte over samtaler, tok imot gjester og førte lister.",
         ("Resepsjonist", "Lia AS", "")),
    ],
)  # fmt: skip
def test_a_firm_with_words_of_titles_or_of_its_kind_or_form(
    catalog: Catalog, code: str, head: str, row: tuple[str, ...]
) -> None:
    assert heads(catalog, code, head) == [row]


def test_leave_above_a_course_is_no_firm(catalog: Catalog) -> None:
    work = "Selger, Blu Butikk\n2018 - 2019\n- Solgte.\n\nPermisjon\n2015 - 2017: Norskkurs"
    assert heads(catalog, "nb", work) == [("Selger", "Blu Butikk", "")]


@pytest.mark.parametrize(
    ("top", "location"),
    [
        (
            "Ana Neri\nVia Roma 15 - 37121 Verona\n320 1111111",
            {"address": "Via Roma 15", "postalCode": "37121", "city": "Verona"},
        ),
        (
            "Ana Neri\nVia Blu 3, 43121 Parma (Italia)\n320 1111111",
            {"address": "Via Blu 3", "postalCode": "43121", "city": "Parma"},
        ),
    ],
)
def test_the_street_may_stand_apart_from_the_town(catalog: Catalog, top: str, location: dict[str, Any]) -> None:
    assert told(catalog, "it", "", top).document["basics"]["location"] == location


def test_a_statement_with_i_needs_no_heading(catalog: Catalog) -> None:
    said = "I've worked on reception for seven years, first in a surgery and now in a hotel."
    assert told(catalog, "en", "", f"Kim Doe\n07700 900456\n\n{said}").document["basics"]["summary"] == said


@pytest.mark.parametrize("mark", ["• ", ""])
def test_a_form_copied_out_of_a_pdf_has_no_mark_behind_its_labels(catalog: Catalog, mark: str) -> None:
    job = (
        "Date (da – a) Settembre 2018 – 2020",
        "Nome e indirizzo del datore di lavoro Studio Blu, Treviglio",
        "Tipo di azienda o settore Sanità",
        "Tipo di impiego Segretaria",
        "Principali mansioni e responsabilità Accoglienza pazienti e agenda",
    )
    school = (
        "Date (da – a) 2000 – 2004",
        "Nome e tipo di istituto di istruzione o formazione Istituto Blu",
        "Qualifica conseguita Operatore turistico",
    )
    work, schooling = ("\n".join(f"{mark}{line}" for line in lines) for lines in (job, school))
    text = f"Kim Doe\n\nEsperienza lavorativa\n{work}\n\nIstruzione e formazione\n{schooling}"
    found = taken(read_resume(text, catalog, language="it"))
    (row,) = found.document["work"]
    assert (row["position"], row["name"], row["location"]) == ("Segretaria", "Studio Blu", "Treviglio")
    assert (row["startDate"], row["endDate"]) == ("2018-09", "2020")
    assert row["highlights"] == ["Accoglienza pazienti e agenda"]
    assert found.document["education"] == [
        {"institution": "Istituto Blu", "studyType": "Operatore turistico", "startDate": "2000", "endDate": "2004"}
    ]


def test_what_was_done_may_begin_as_a_label_does(catalog: Catalog) -> None:
    work = "Cashier, Acme, 2019 - 2021\n- Duties and responsibilities included sales\n- Main duties were the tills"
    assert heads(catalog, "en", work) == [("Cashier", "Acme", "")]
