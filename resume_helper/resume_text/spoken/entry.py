"""One entry of a list of languages: the name of the language, and what is said of it."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from resume_helper.holder.fluency import CEFR
from resume_helper.resume_text.spoken.words import ABOUT, JOINS, LEVEL, OTHER, TONGUE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from resume_helper.resume_text.spoken.words import Said

LONGEST_NAME, LONGEST_SUFFIX = 4, 3
"""Words of the name of a language, and of what stands behind it and is no level that the catalog knows."""
_MARK = re.compile(r"\s*[:(]\s*|\s+[-\u2013\u2014]\s+|\s*[-\u2013\u2014]\s+|\t")
"""What parts a language from what is said of it."""
_EDGES = " ,;:-\u2013\u2014."


def entries(said: Said) -> Iterator[Said]:
    """A text by each of its languages, where several stand in a row: "norsk engelsk litt svensk"."""
    if len({*said.codes}) < 2:  # noqa: PLR2004 - one language
        yield said
        return
    named = [n for n, code in enumerate(said.tongue) if code and code not in said.tongue[max(0, n - 1) : n]]
    levels_first = LEVEL in said.kinds[: named[0]]
    starts = [0, *(n + 1 for n in named[:-1])] if levels_first else [0, *named[1:]]
    for start, end in pairwise([*starts, len(said.found)]):
        yield said.of_words(start, end)


def name_and_level(said: Said) -> tuple[str, str]:
    """The name of the language of an entry, and what is said of it."""
    mark = next((one for one in _MARK.finditer(said.text) if _has_name(said, one.start())), None)
    if mark:
        left, right = said.of_span(0, mark.start()), _unbracketed(said.text[mark.start() :])
        if len(left.found) <= LONGEST_NAME and (left.codes or not said.codes):
            name = _name(left) if left.codes or left.levels else left.text
            # "Conversational French (B1)": the level may stand in two places.
            before = _level(left, suffix=False)
            return name, f"{before} ({right})" if before and right else before or right
    return _name(said), _level(said, suffix=True)


def _has_name(said: Said, end: int) -> bool:
    """Whether a name stands before some place."""
    return any(kind in (TONGUE, OTHER) and last <= end for kind, (_, _, last) in zip(said.kinds, said.found, strict=True))


def _named(said: Said) -> list[int]:
    """The numbers of the words that name the language; of one that is not known, all that say nothing else."""
    named = TONGUE if said.codes else OTHER
    return [n for n, kind in enumerate(said.kinds) if kind == named]


def _name(said: Said) -> str:
    """The name of the language: the word for it, with the words around it that are written as it is: "Swiss German"."""
    named = _named(said)
    if not named:
        return ""
    first, last = named[0], _last_of_name(said, named[0], named[0] if said.codes else named[-1])
    if said.codes and said.is_upper(first):
        first = _first_of_name(said, first)
    return said.text[said.found[first][1] : said.found[last][2]]


def _first_of_name(said: Said, first: int) -> int:
    """The first of the words with capitals before a name that belong to it: "Te Reo Maori"."""
    above = first
    while above and said.kinds[above - 1] in (OTHER, JOINS) and said.beside(above - 1):
        above -= 1
        begins = above == 0 and len(said.found) > LONGEST_NAME  # a sentence has a capital there: "Hablo español"
        if said.is_upper(above) and first - above < LONGEST_NAME and not begins:
            first = above
    return first


def _last_of_name(said: Said, first: int, last: int) -> int:
    """The last of the words behind a name that belong to it: "Mandarin Chinese", "American Sign Language"."""
    while last + 1 < len(said.kinds):
        below = last + 1
        also = not said.codes and said.is_upper(below) if said.kinds[below] == ABOUT else _is_same(said, below, first)
        if not also:
            break
        last = below
    return last


def _is_same(said: Said, at: int, first: int) -> bool:
    return said.kinds[at] == TONGUE and said.tongue[at] == said.tongue[first]


def _level(said: Said, *, suffix: bool) -> str:
    """What is said of the language: what stands behind it, or else before it from the first word of a level on.

    With `suffix` also a few words behind it that are no level that the catalog knows: "engelsk bra".
    """
    named = _named(said)
    if not named:
        return said.text.strip(_EDGES)
    last = named[-1]
    while (below := _last_of_name(said, last, last)) > last:
        last = below
    return _level_behind(said, last) or _level_before(said, named[0]) or (_suffix(said, last) if suffix else "")


def _level_behind(said: Said, last: int) -> str:
    """What stands behind a name, if a level is there."""
    level = next((n for n in range(last + 1, len(said.kinds)) if said.kinds[n] == LEVEL), None)
    if level is None:
        return ""
    start = last + 1
    while said.kinds[start] in (JOINS, ABOUT) and said.found[level][0] in CEFR and start < level:
        start += 1
    at = said.found[start][1]
    return _unbracketed(said.text[at - (said.text[at - 1] == "(") :])


def _level_before(said: Said, first: int) -> str:
    """What stands before a name from the first word of a level on."""
    level = next((n for n in range(first) if said.kinds[n] == LEVEL), None)
    if level is None:
        return ""
    end = first
    while end > level + 1 and said.kinds[end - 1] == JOINS:
        end -= 1
    return said.text[said.found[level][1] : said.found[end - 1][2]]


def _suffix(said: Said, last: int) -> str:
    """A few words behind a name."""
    kinds = said.kinds[last + 1 :]
    few = TONGUE not in kinds and len(kinds) <= LONGEST_SUFFIX
    return said.text[said.found[last][2] :].strip(_EDGES) if few else ""


def _unbracketed(text: str) -> str:
    """What is said of a language without the mark before it, and without the brackets around all of it."""
    text = text.lstrip(" \t:-\u2013\u2014.,;").rstrip(" ,;.")
    inner, close, rest = text[1:].partition(")") if text.startswith("(") else (text, "", "")
    if close:
        return ", ".join(filter(None, (inner.strip(), rest.strip(_EDGES))))
    return text
