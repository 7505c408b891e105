"""The shipped catalog: complete, and free of faults in every language."""

from __future__ import annotations

import re
from collections import Counter
from math import sqrt
from typing import TYPE_CHECKING

import pytest

from resume_helper.bullets import tense
from resume_helper.catalog.find import shipped
from resume_helper.catalog.learned import read_trade
from resume_helper.catalog.lexicon import PARTS, ZERO, total
from resume_helper.catalog.shared import SECTORS
from resume_helper.match.examples import check
from resume_helper.match.scan import Scan
from resume_helper.posting.decode import MAX_BYTES
from resume_helper.text import words

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog

LANGUAGES = ("en", "es", "it", "nb")
DUTIES, SKILLS, FEWEST_METRICS, OCCUPATIONS, FEWEST_TITLES = 105, 58, 60, 63, 6
STRONGEST = {
    "en": ("point of sale", "key performance indicators", "a team of", "e mail", "wi fi"),
    "es": ("año en", "año de", "e mail", "meses en"),
    "it": ("e mail", "via e mail"),
    "nb": ("e post", "selg du", "per e post"),
}
"""The phrases that say most for their length, of all that there are."""
APART = (
    ("greet-customers", "serve-in-person", "assist-customers"),
    ("cold-call-prospects", "close-sales"),
    ("resolve-complaints", "resolve-disputes"),
    ("create-knowledge-content", "guide-self-service"),
    ("operate-cash-register", "balance-cash-drawer"),
    ("process-orders", "pack-fulfil-orders"),
    ("provide-product-information", "identify-customer-needs"),
    ("maintain-store", "prepare-food-drinks"),
    ("analyze-feedback", "improve-processes"),
    ("open-accounts", "assist-paperwork"),
)
"""Duties that were once asked for with one number, though each has a fact of its own."""
ASKED_AND_SAID = (
    ("portfolio_value", ("annual", "anual", "annuo", "årlig")),
    ("meeting_participants", ("on average", "en promedio|de promedio", "in media", "i snitt")),
    ("concurrent_chats", ("most|up to", "como máximo|hasta", "al massimo|fino a", "på det meste|inntil")),
    ("contact_rate", ("calls", "llamadas", "chiamate", "oppringningene")),
    ("upsell_rate", ("sales", "ventas", "vendite", "salgene")),
    ("portfolio_size", ("customers", "clientes|{customers}", "clienti|{customers}", "kunder|{customers}")),
    ("self_service_rate", ("guide|{customers}", "guías|guiadas", "persone", "kundene|{customers}")),
    ("claim_turnaround", ("decision", "resolución", "decisione", "avgjørelse")),
    ("visitors_per_month", ("visitors", "visitantes", "visitatori", "besøkende")),
    ("target_attainment", ("on average|Averaged", "en promedio|de promedio", "in media|medio", "i snitt")),
    ("team_target_attainment", ("on average", "en promedio|de promedio", "in media|medio", "i snitt")),
    ("overdue_accounts", ("at a time", "a la vez", "contemporanea", "samtidig")),
    ("tickets_per_day", ("close", "cierra|cierro", "chiudi|chiusura", "lukker")),
    ("cash_managed", ("most|up to", "asta", "massimo", "på det meste|inntil")),
    ("invoices_per_week", ("credit memos", "notas de crédito", "note di credito", "kreditnotaer")),
    ("retention_rate", ("year", "un año a otro|cartera", "un anno all'altro", "år")),
    ("currency_transactions_per_day", ("currency", "divisas", "valuta", "valuta")),
    ("drafts_per_day", ("money orders", "giros", "vaglia", "remisser")),
    ("cash_handled_per_shift", ("cash", "efectivo", "contante|contanti", "kontanter")),
)
"""What a metric is a number of: words of which its question and each bullet with it have one, in the order of LANGUAGES."""
CLAIMS = {
    "en": "Grow|report templates|from simple requests|promptly|on short notice|from account creation"
    "|ahead of shortages|store policy|into the order system|full summary|so that the specialist|the day's rate|new to the app"
    "|politely|respectfully|in plain language|without pressure|step by step|[Kk]eep(?:ing)? the (?:escalation|transfer) rate",
    "es": "llamadas grabadas|calendario de contenidos|planograma|máxima afluencia|hasta la solución|poco aviso|se agot",
    "it": "orari di punta|calendario editoriale|cassaforte|più complesse|posta certificata|breve preavviso|testate di gondola"
    "|riordino prima|nelle varie|scaduti o|persone in (?:attesa|fila)|sintesi completa|come referente diretto|parole semplici"
    "|prima di ogni|antitaccheggio|testi chiari|informazioni (?:corrette|verificate)|attenzione personale|tempestiv",
    "nb": "travle perioder|korte øvelser|planogram|øyekontakt|rettslige skritt|oppskrift|gikk\\) tomt"
    "|butikkens vilkår|bedriftens|gavler|veksel og poser|komplett beskrivelse|uten å avbryte|uten press|uten fagspråk|tålmodig"
    "|steg for steg|skjermen ved pauser|eskaleringsgraden på",
}
"""What bullets once claimed beyond the duty and the number, and nobody was asked."""
EMPTY = {
    "en": r"\|Averaged\) \{target|(?:requirements|procedures) in daily work|standards consistently|satisfied with the service"
    r"|free of hazards",
    "es": r"en cada gestión$|en el trabajo diario$|satisfacción \{of_the_customers\} en|la zona de trabajo"
    r"|en promedio el \{target",
    "it": r"^Effettuazione|^Ricontatto|Svolgimento delle attività|nel lavoro quotidiano|^Prodotti o servizi|^Attenzione a"
    r"|^Lavoro per",
    "nb": r"myndighetskrav i det|lover, regler og standarder|det daglige arbeidet$|fornøyde med hjelpen"
    r"|^\(Følger\|Fulgte\) samtidig",
}
"""What bullets once said that tells nothing of the work, or is not said so on a résumé."""
OPENS = 0.08
"""The greatest share of the bullets of a language that one word may open: more reads as a form that was filled in."""
ACRONYM = re.compile(r"\b(?:AHT|ACW|FCR|CSAT|NPS|CES|SLA|SKU|KYC|AML|BSA|PCI|CRM)\b")


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_faults(code: str) -> None:
    assert [str(fault) for fault in check((shipped(),), code)] == []


def test_it_is_complete(catalog: Catalog) -> None:
    shared = catalog.shared
    assert len(shared.duties) == DUTIES
    assert len(shared.skills) == SKILLS
    assert len(shared.metrics) >= FEWEST_METRICS
    assert len(shared.occupations) == OCCUPATIONS
    assert tuple(catalog.languages) == LANGUAGES


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_has_the_same_ids_and_counts(catalog: Catalog, code: str) -> None:
    shared, writing = catalog.shared, catalog.writing(code)
    assert [*writing.duties] == [*shared.duties]
    assert [*writing.skills] == [*shared.skills]
    assert {*writing.metrics} == {*shared.metrics}
    assert {*writing.sectors} == {*shared.sectors}
    assert [*writing.occupations] == [*shared.occupations]
    titles = catalog.titles(code)
    counts = Counter(titles.occupation(number) for number in range(len(titles.totals)))
    assert min(counts[id_] for id_ in shared.occupations) > FEWEST_TITLES
    assert {id_: len(row.bullets) for id_, row in writing.duties.items()} == {
        id_: len(row.slots) for id_, row in shared.duties.items()
    }
    assert {*writing.messages} == {*catalog.writing("en").messages}


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_metric_is_used_and_no_two_are_called_the_same(catalog: Catalog, code: str) -> None:
    used = {metric for duty in catalog.shared.duties.values() for slots in duty.slots for metric in slots}
    names = [words.name for words in catalog.writing(code).metrics.values()]
    assert used == {*catalog.shared.metrics}
    assert len({*names}) == len(names)


@pytest.mark.parametrize("duties", APART)
def test_duties_with_facts_of_their_own_are_asked_for_apart(catalog: Catalog, duties: tuple[str, ...]) -> None:
    shared = catalog.shared
    asked = Counter(name for id_ in duties for name in {name for slots in shared.duties[id_].slots for name in slots})
    assert [name for name, count in asked.items() if count > 1 and name != "csat"] == []


@pytest.mark.parametrize(("metric", "said"), ASKED_AND_SAID)
def test_a_number_is_the_same_fact_in_each_language(catalog: Catalog, metric: str, said: tuple[str, ...]) -> None:
    for code, words_ in zip(LANGUAGES, said, strict=True):
        writing = catalog.writing(code)
        bullets = [text for duty in writing.duties.values() for text in duty.bullets if f"{{{metric}}}" in text]
        for text in (writing.metrics[metric].question, *bullets):
            assert any(word in text for word in words_.split("|")), (code, text)


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_bullet_claims_what_nobody_was_asked(catalog: Catalog, code: str) -> None:
    bullets = [bullet for duty in catalog.writing(code).duties.values() for bullet in duty.bullets]
    assert [bullet for bullet in bullets if re.search(CLAIMS[code], bullet)] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_bullet_says_i_and_none_is_said_twice(catalog: Catalog, code: str) -> None:
    bullets = [bullet for duty in catalog.writing(code).duties.values() for bullet in duty.bullets]
    assert len({*bullets}) == len(bullets)
    for bullet in bullets:
        assert not re.search(r"\b(?:I|my|yo|mi|mis|io|mio|mia|jeg|min|mine)\b", bullet), bullet
        assert bullet[0].isupper() or bullet[0] == "(", bullet
        assert bullet[-1] not in ".;", bullet


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_word_opens_bullet_after_bullet_and_none_says_nothing(catalog: Catalog, code: str) -> None:
    bullets = [bullet for duty in catalog.writing(code).duties.values() for bullet in duty.bullets]
    first, count = Counter(tense(bullet, present=False).split()[0] for bullet in bullets).most_common(1)[0]
    assert count <= OPENS * len(bullets), first
    assert [bullet for bullet in bullets if re.search(EMPTY[code], bullet)] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_who_serves_on_the_phone_is_sent_to_no_queue_at_a_counter(catalog: Catalog, code: str) -> None:
    assert not re.search("queue|turnos|eliminacode|[Kk]ø", catalog.writing(code).metrics["customers_per_day"].where)


def test_no_number_of_an_italian_bullet_stands_in_brackets_as_its_change_does(catalog: Catalog) -> None:
    bullets = [bullet for duty in catalog.writing("it").duties.values() for bullet in duty.bullets]
    assert [bullet for bullet in bullets if re.search(r"\([^()]*\{|\)$", bullet)] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_an_acronym_stands_beside_its_long_form(catalog: Catalog, code: str) -> None:
    writing = catalog.writing(code)
    texts = [bullet for duty in writing.duties.values() for bullet in duty.bullets]
    texts += [skill.name for skill in writing.skills.values()]
    bare = [text for text in texts if ACRONYM.search(text) and not re.search(rf"\(\w*{ACRONYM.pattern}|CRM", text)]
    assert bare == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_one_word_over_and_over_fills_less_than_half_of_a_field(code: str) -> None:
    for stem, (rarity, told) in read_trade(shipped() / code / SECTORS).items():
        most = max((abs(value * rarity * PARTS) for value in told.values()), default=0.0)
        assert most * MAX_BYTES / (len(stem.encode()) + 1) < ZERO / 2, stem


@pytest.mark.parametrize("code", LANGUAGES)
def test_one_phrase_over_and_over_fills_less_than_half_of_a_field(catalog: Catalog, code: str) -> None:
    index = catalog.index(code)

    def filled(text: str) -> list[float]:
        rows = [group.terms_say for _, group in Scan(text, words(text), "duties", index).phrases]
        return [value * sqrt(total(rows).square) for value in index.lexicon.said(rows)]

    for phrase in STRONGEST[code]:
        once, more = filled(f"{phrase} " * 2), filled(f"{phrase} " * 3)
        most = max(abs(after - before) for before, after in zip(once, more, strict=True))
        assert 0 < most * MAX_BYTES / (len(phrase.encode()) + 1) < ZERO / 2, phrase


def test_no_cue_is_cut_by_a_comment() -> None:
    """` #` begins a comment in YAML: a cue that asks for a number is quoted, or it loses all that follows."""
    cut = re.compile(r"\s*- [^\"'#].* #")
    rows = [(path.name, row) for path in shipped().rglob("*.yaml") for row in path.read_text("utf-8").splitlines()]
    assert not [row for row in rows if cut.match(row[1])]
