"""A text as it looks, its words whole where a page has parted them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from resume_helper.match.language import language_in
from resume_helper.posting.around import without_surroundings
from resume_helper.posting.columns import one_below_the_other
from resume_helper.posting.headings import SECTIONS, heading
from resume_helper.posting.hyphens import may_be_parted, without_parted
from resume_helper.posting.legible import legible
from resume_helper.posting.unwrap import line_spans
from resume_helper.text import fold

if TYPE_CHECKING:
    from collections.abc import Callable

    from resume_helper.catalog import Catalog
    from resume_helper.posting.headings import Headings
    from resume_helper.posting.legible import Legible


def as_it_looks(text: str, catalog: Catalog, *, posted: bool = False) -> Legible:
    """A text in plain characters, whose parted words are whole where it is in a language of the catalog.

    Of one that is `posted`, and no résumé, two columns stand one below the other, without what stood around it elsewhere.
    """
    read = legible(text)
    if posted:
        read = without_surroundings(read)
        read = one_below_the_other(read, _opening(read.text, catalog))
    if not may_be_parted(read.text):
        return read
    spans = [*line_spans(read.text)]
    code = language_in(read.text, spans, catalog).code
    if code not in catalog.languages:
        return read
    index = catalog.index(code)
    small = index.function_words
    return without_parted(read, spans, lambda word: index.knows(word) or fold(word) in small, small)


def _opening(text: str, catalog: Catalog) -> Callable[[str], str]:
    """What tells the section that a heading opens which stands alone, in the language of a text; "" for what is none."""

    @cache
    def headings() -> Headings:
        code = language_in(text, line_spans(text), catalog).code  # only where columns may stand side by side
        return catalog.index(code).headings if code in catalog.languages else {}

    def opens(said: str) -> str:
        section, begins = heading(said, headings(), bare=True)
        return section if section in SECTIONS and begins == len(said) else ""

    return opens
