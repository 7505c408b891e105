"""The language of a résumé: told by its small words, and where it has few, by its headings and dates."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from resume_helper.catalog.entries import language_of
from resume_helper.errors import UserError
from resume_helper.match.language import language_in
from resume_helper.resume_text.dates import dates_in
from resume_helper.text import key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from resume_helper.catalog import Catalog
    from resume_helper.catalog.resume_words import ResumeWords

FEWEST_WORDS, FEWEST_OF_A_LIST, FEWEST_TIMES = 20, 8, 2
"""A text with fewer words is no résumé; one that is a list of jobs may have fewer, if it tells some times."""
LONG = 120
"""Words from which the small ones among them tell the language, whatever stands above them."""
HEADING, DATE, LEAST = 3, 1, 2
"""What a heading that one language alone has counts, and a time that is written in it, and how much a language must have."""
_YEAR = re.compile(r"\b(?:19|20)\d\d\b|\b\d\d?[./]\d\d\b")


def language_of_resume(text: str, spans: Sequence[tuple[int, int]], catalog: Catalog, *, source: str, language: str) -> str:
    """The code of the language of a résumé with lines of these spans, the given one before all.

    Raises UserError, which names `source`, for a text that is too short for one, or in no language known.
    """
    lines = [text[start:end].strip() for start, end in spans]
    found = language_in(text, spans, catalog)
    code = language_of(language) or (found.code if found.code in catalog.languages else "")
    if not language and (not code or found.words < LONG):
        code = _by_form(lines, catalog, against=code) or code
    say = catalog.writing(catalog.spoken(code)).messages
    if found.words < FEWEST_WORDS and not (found.words >= FEWEST_OF_A_LIST and _tells_times(lines, catalog, code)):
        raise UserError(say["resume_too_short"].format(source=source))
    if not code:
        if about := catalog.shared.neighbours.get(found.code, ""):
            read = ", ".join(catalog.languages.values())
            raise UserError(say["resume_neighbour"].format(source=source, about=about, languages=read))
        known = ", ".join(f"{id_} {name}" for id_, name in catalog.languages.items())
        raise UserError(say["resume_unknown_language"].format(source=source, languages=known))
    return code


def _by_form(lines: Sequence[str], catalog: Catalog, *, against: str) -> str:
    """The language of headings and dates that no other language has, far more than that `against` which they speak; or ""."""
    scores = {code: _score(lines, code, catalog) for code in catalog.languages}
    second, best = sorted(scores, key=lambda code: scores[code])[-2:]
    clear = scores[best] >= LEAST and scores[best] > scores[second]
    return best if clear and (not against or (scores[best] > HEADING and not scores[against])) else ""


def _score(lines: Sequence[str], code: str, catalog: Catalog) -> int:
    """How much tells a language: its headings, and dates with its words, that no other has."""
    reading, others = catalog.resume_words(code), [catalog.resume_words(other) for other in catalog.languages if other != code]
    score = 0
    for line in lines:
        said = key(line)
        if said in reading.headings and not any(said in other.headings for other in others):
            score += HEADING
        elif _YEAR.search(line) and (dates := dates_in(line, reading)):
            worded = any(c.isalpha() for c in line[dates.first : dates.last])
            score += DATE * (worded and not any(_reads_as_much(line, dates.last - dates.first, other) for other in others))
    return score


def _reads_as_much(line: str, length: int, other: ResumeWords) -> bool:
    dates = dates_in(line, other)
    return dates is not None and dates.last - dates.first >= length


def _tells_times(lines: Sequence[str], catalog: Catalog, code: str) -> bool:
    """Whether lines that are few are those of a list of jobs: some tell times, or one does below a heading."""
    times = sum(_YEAR.search(line) is not None for line in lines)
    headed = bool(code) and any(key(line) in catalog.resume_words(code).headings for line in lines)
    return times + headed >= FEWEST_TIMES
