"""What reads the numbers of a person, as the person's language writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from resume_helper.person.numbers import NumberReader
from resume_helper.person.written import decimal_mark

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog


def number_reader(code: str, catalog: Catalog) -> NumberReader:
    """What reads the numbers of a person who writes in a language, typed with the words of any."""
    return NumberReader(catalog.typed, decimal_of(code, catalog))


def decimal_of(code: str, catalog: Catalog) -> str:
    """The decimal mark of a language, or of a variety (CLDR); that of English where the language is not told."""
    if code not in catalog.shared.codes:
        return "."
    return catalog.index(code).measures.decimal if code in catalog.languages else decimal_mark(code)
