"""Languages are told by their small words, and none is taken for its neighbour."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from resume_helper.match.language import Votes, by_vocabulary, detect, language_in
from resume_helper.memory import Memory
from resume_helper.suggestion import suggest
from tests.conftest import POSTINGS, ROOT

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from resume_helper.catalog import Catalog
    from resume_helper.match.language import LanguageFound

OURS = [(path.parent.name, path) for path in sorted(POSTINGS.rglob("*.txt"))]
NOT_OURS = sorted((ROOT / "tests" / "neighbours").glob("*.txt"))
"""Paragraphs of postings in languages that the catalog does not read."""


def told(lines: Iterable[str], catalog: Catalog, known: Memory[str, Votes] | None = None) -> LanguageFound:
    shared = catalog.shared
    return detect(lines, shared.function_words, (*shared.languages, *shared.neighbours), known)


@pytest.mark.parametrize(("code", "path"), OURS, ids=lambda value: getattr(value, "name", value))
def test_our_languages_are_told(catalog: Catalog, code: str, path: Path) -> None:
    assert told(path.read_text("utf-8").splitlines(), catalog).code == code


@pytest.mark.parametrize("path", NOT_OURS, ids=lambda path: path.stem)
def test_no_neighbour_is_taken_for_ours(catalog: Catalog, path: Path) -> None:
    assert told(path.read_text("utf-8").splitlines(), catalog).code == path.stem


@pytest.mark.parametrize(
    "text", ["", "1 2 3 4 5 6 7 8 9", "lorem ipsum dolor sit amet consectetur", "Xq zzt brrm kly pfft grmbl"]
)
def test_what_is_no_language_is_unknown(catalog: Catalog, text: str) -> None:
    assert not told(text.splitlines(), catalog).code


TERSE = {
    "en": "SPARES COUNTER - Boksburg. Counter + phone sales, returns, warranty claims, quotes, cash ups, "
    "picking slips, stock take Sats. Grade 12, clear record, own transport.",
    "es": "Cajera turno noche. Cobro efectivo, tarjetas, arqueo caja, reposición góndolas, limpieza local, atención mostrador. "
    "Secundario completo, disponibilidad horaria, experiencia comprobable.",
    "it": "Addetta cassa part time. Incasso contanti, chiusura cassa, riordino scaffali, accoglienza clienti, gestione resi, "
    "inventario. Diploma, disponibilità weekend, esperienza negozio.",
    "nb": "Butikkmedarbeider deltid. Kassebetjening, varepåfylling, kundeservice, oppgjør, rydding, telling, bestilling, "
    "utlevering pakker. Fagbrev, erfaring butikk, kveldsvakter.",
}


@pytest.mark.parametrize("code", TERSE)
def test_a_posting_without_small_words_is_told_by_what_the_catalog_knows(catalog: Catalog, code: str) -> None:
    assert not told([TERSE[code]], catalog).code
    assert by_vocabulary(TERSE[code], {known: catalog.index(known) for known in catalog.languages}) == code
    assert suggest(TERSE[code], catalog).posting.language == code


ONE_LINE = {
    "en": "Cashier wanted, weekends. Till and shelves. Call Bob.",
    "es": "Vendedora zapatería centro. Experiencia mínima 1 año. CV en tienda.",
    "it": "Negozio abbigliamento Milano cerca commessa esperta, vendita assistita, cassa, riordino. Inviare CV.",
    "nb": "Kundebehandler søkes. Svare på telefon og e-post. Fast 100 %.",
}


@pytest.mark.parametrize("code", ONE_LINE)
def test_an_advertisement_of_one_line_is_told_by_what_the_catalog_knows(catalog: Catalog, code: str) -> None:
    assert suggest(ONE_LINE[code], catalog).posting.language == code


@pytest.mark.parametrize(
    "text",
    [
        "Boulangerie cherche vendeuse expérimentée, temps partiel, caisse.",
        "Supermarkt sucht Kassierer Teilzeit, Erfahrung erwünscht.",
        "Botiga de roba busca dependenta amb experiència, jornada completa.",
        "Caixa de supermercado, experiência mínima, atendimento ao cliente.",
        "Butikssäljare sökes. Svara i telefon och e-post. Heltid.",
        "Restaurant søger tjener med erfaring. Ring til Kari.",
    ],
)
def test_an_advertisement_of_one_line_in_another_language_is_not_ours(catalog: Catalog, text: str) -> None:
    assert suggest(text, catalog).posting.language not in catalog.languages


NYNORSK = """Medarbeidar i servicetorget

Arbeidsoppgåver
- Rettleie innbyggjarar som kjem innom, og svare på førespurnader på telefon
- Handsame klager og søknader
- Telje kassa og gjere dagsoppgjer

Kvalifikasjonar
- Røynsle frå kundeservice
- Du er tolmodig og løysingsorientert

Vi tilbyr
- Løn etter avtale"""
BOKMAL = """Medarbeider i servicetorget

Arbeidsoppgaver
- Veilede innbyggere som kommer innom, og svare på henvendelser på telefon
- Behandle klager og søknader
- Telle kassen og gjøre dagsoppgjør

Kvalifikasjoner
- Erfaring fra kundeservice
- Du er tålmodig og løsningsorientert

Vi tilbyr
- Lønn etter avtale"""


def test_nynorsk_is_read_as_bokmal_is(catalog: Catalog) -> None:
    one, other = (suggest(text, catalog) for text in (NYNORSK, BOKMAL))
    assert (one.posting.language, one.posting.second_language) == ("nb", "")
    assert len(one.duties) >= 4
    assert {duty.id for duty in one.duties} == {duty.id for duty in other.duties}
    assert {skill.id for skill in one.skills} == {skill.id for skill in other.skills}
    assert {condition.kind for condition in one.conditions} == {condition.kind for condition in other.conditions}
    assert one.duties[0].evidence[0].quote in NYNORSK


def test_words_without_their_letters_are_read(catalog: Catalog) -> None:
    text = "vi trenger hjelp i butikken. du maa vaere over 18 aar, jobbe annenhver lordag og svare paa sporsmaal fra kundene"
    report = suggest(text, catalog)
    assert report.posting.language == "nb"
    assert "answer-product-questions" in {duty.id for duty in report.duties}
    assert {"age", "shifts"} <= {condition.kind for condition in report.conditions}


def test_a_job_is_named_in_nynorsk_too(catalog: Catalog) -> None:
    told, twin = (suggest(f"{title}\n\n{BOKMAL}", catalog).posting.occupation for title in ("Butikkseljar", "Butikkselger"))
    assert told
    assert told == twin


SHORT_LIST = """Kasserer i bank

Arbeidsoppgaver
- Holde butikken ryddig
- Svare på telefoner fra kunder om faktura
- Åpne kontoer for nye kunder
- Fylle på varer i hyllene

Kvalifikasjoner
- Lønn: 230 kr per time
- Minst ett års erfaring
Ref 127-nb
"""


def test_a_short_list_with_the_small_words_of_a_neighbour_is_told_by_what_the_catalog_knows(catalog: Catalog) -> None:
    assert told(SHORT_LIST.splitlines(), catalog).code == "sv"
    posting = suggest(SHORT_LIST, catalog).posting
    assert (posting.language, posting.second_language) == ("nb", "")


def test_a_short_list_in_a_neighbour_is_not_ours(catalog: Catalog) -> None:
    text = """Butiksmedarbejder
- Svare på telefoner fra kunder om faktura
- Fylde varer på hylderne
- Åbne konti for nye kunder
- Hjælpe med at tælle varer op
Løn: 200 kr per time"""
    assert suggest(text, catalog).posting.language not in catalog.languages


def test_a_text_that_is_too_short_is_told_so_in_its_language(catalog: Catalog) -> None:
    report = suggest("Busco cajera para tienda. Turno tarde.", catalog)
    assert (report.status, report.posting.language) == ("too_short", "es")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Kundeservice\n- Registrere alle saker i systemet\n- Hjelpe kunder per chat", "nb"),
        ("Commessa\nAlle casse e in magazzino", "it"),
        ("Familiarità con il gestionale o simili.\nAutonomia, tensione al target.", "it"),
        ("Reponer estantes y cobrar", "es"),
        ("Greet guests in person.\nAnswer the phone", "en"),
    ],
)
def test_the_few_small_words_of_a_short_text_do_not_outvote_all_others(catalog: Catalog, text: str, code: str) -> None:
    assert suggest(text, catalog).posting.language == code


def test_one_word_or_unknown_ones_tell_no_language(catalog: Catalog) -> None:
    indexes = {code: catalog.index(code) for code in catalog.languages}
    assert by_vocabulary("Counter, phone sales, cash.", indexes) == "en"
    assert not by_vocabulary("Counter.", indexes)
    assert not by_vocabulary("brrm kly pfft grmbl zxcv qwer asdf uiop hjkl vbnm tyui ghjk fghj dfgh", indexes)


def test_of_two_languages_told_alike_the_first_is_taken() -> None:
    words = {"og": {"da": 0.5, "nb": 0.5}}
    assert detect(["salg og service og kasse og orden"], words, ("nb", "da")).code == "nb"
    assert detect(["salg og service og kasse og orden"], words, ("da", "nb")).code == "da"


def test_a_posting_in_two_languages_names_both(catalog: Catalog) -> None:
    english = (POSTINGS / "en" / "retail-uk.txt").read_text("utf-8")
    spanish = (POSTINGS / "es" / "teleoperador.txt").read_text("utf-8")
    found = told([*english.splitlines(), *spanish.splitlines()], catalog)
    assert (found.code, found.second) == ("en", "es")
    assert told(english.splitlines(), catalog).second == ""


def test_lines_remembered_say_the_same(catalog: Catalog) -> None:
    known = Memory[str, Votes]()
    for path in [*(path for _, path in OURS), *NOT_OURS] * 2:
        lines = path.read_text("utf-8").splitlines()
        assert told(lines, catalog, known) == told(lines, catalog)


def test_one_word_of_a_name_makes_no_second_language(catalog: Catalog) -> None:
    text = "Customer executive, Pune\nAnswer calls from customers and log complaints"
    assert language_in(text, [(0, text.index("\n")), (text.index("\n") + 1, len(text))], catalog)[:2] == ("en", "")


def test_of_a_posting_in_a_language_that_is_read_and_one_that_is_not_the_former_is_read(catalog: Catalog) -> None:
    italian = (
        "Cerchiamo un addetto per la nostra biglietteria. Venderai i biglietti ai visitatori e starai alla cassa con noi. "
        "Il posto è libero da subito."
    )
    german = (
        "Wir suchen für unseren Schalter eine Person, die den Besuchern die Karten verkauft und mit uns an der Kasse arbeitet. "
        "Die Stelle ist ab sofort frei."
    )
    report = suggest(f"{italian}\n\n{german}", catalog)
    assert (report.status, report.posting.language, report.posting.second_language) == ("ok", "it", "de")
