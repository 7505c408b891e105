"""A text as it looks, its words whole where a page has parted them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from resume_helper.match.language import language_in
from resume_helper.posting.around import without_surroundings
from resume_helper.posting.columns import one_below_the_other
from resume_helper.posting.hyphens import may_be_parted, without_parted
from resume_helper.posting.legible import legible
from resume_helper.posting.unwrap import line_spans
from resume_helper.text import fold

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog
    from resume_helper.posting.legible import Legible


def as_it_looks(text: str, catalog: Catalog, *, posted: bool = False) -> Legible:
    """A text in plain characters, whose parted words are whole where it is in a language of the catalog.

    Of one that is `posted`, and no résumé, two columns stand one below the other, without what stood around it elsewhere.
    """
    read = one_below_the_other(without_surroundings(legible(text))) if posted else legible(text)
    if not may_be_parted(read.text):
        return read
    spans = [*line_spans(read.text)]
    code = language_in(read.text, spans, catalog).code
    if code not in catalog.languages:
        return read
    index = catalog.index(code)
    small = index.function_words
    return without_parted(read, spans, lambda word: index.knows(word) or fold(word) in small, small)
