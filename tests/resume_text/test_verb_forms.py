"""As which verbs the words of a résumé are read that tell what was done."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from resume_helper.catalog.verb_forms import VerbForms
from resume_helper.resume_text.shown import shown_by

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog


@pytest.mark.parametrize(
    ("code", "line", "duty"),
    [
        ("en", "Emailed members about changes", "support-digital-channels"),
        ("en", "Billed clients", "issue-invoices"),
        ("es", "Abríamos cuentas", "open-accounts"),
        ("es", "Vendíamos entradas", "close-sales"),
        ("es", "Telefoneaba a los socios", "make-outbound-calls"),
        ("it", "Orientavamo gli utenti", "refer-to-department"),
    ],
)
def test_a_verb_of_the_past_that_cues_list_by_other_forms_shows_its_duty(
    catalog: Catalog, code: str, line: str, duty: str
) -> None:
    assert shown_by([line], code, catalog) == [{duty}]


@pytest.mark.parametrize(
    ("code", "word", "verb"),
    [
        ("en", "sold", "sell"),
        ("en", "emailed", "email"),
        ("es", "abríamos", "abrir"),
        ("it", "orientavamo", "orientare"),
        ("nb", "leverte", "levere"),
    ],
)
def test_a_form_is_read_as_its_verb(catalog: Catalog, code: str, word: str, verb: str) -> None:
    assert VerbForms(catalog.resume_words(code), catalog.index(code)).verb(word) == verb


@pytest.mark.parametrize(
    ("code", "word"), [("en", "need"), ("en", "bed"), ("en", "gadded"), ("es", "día"), ("it", "ottava"), ("nb", "sted")]
)
def test_what_only_ends_as_verbs_do_is_read_as_it_stands(catalog: Catalog, code: str, word: str) -> None:
    assert VerbForms(catalog.resume_words(code), catalog.index(code)).verb(word) == word
