"""The language of a posting, told by its small words."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.text import lower, words

if TYPE_CHECKING:
    from collections.abc import Mapping

FEWEST = 4
"""Function words that a text must have for its language to be told."""
LEAST_SHARE = 0.08
"""The least share of function words in running text; lists of nouns have few, a language that is not ours fewer."""
SECOND = 0.45
"""How much a second language must have, measured against the main one, to be named."""


class LanguageFound(NamedTuple):
    """The language of a text (a code, "" where it cannot be told), and a second one that part of it is written in."""

    code: str
    second: str


def detect(text: str, function_words: Mapping[str, frozenset[str]]) -> LanguageFound:
    """Tell the language of a text by the function words of all languages known.

    A word that several languages share counts for each of them in equal parts, so that neighbours are told apart by what
    only one of them has.
    """
    counts = Counter(lower(match.group()) for match in words(text))
    weight = Counter[str](word for listed in function_words.values() for word in listed)
    scores = {
        code: sum(counts[word] / weight[word] for word in listed if word in counts) for code, listed in function_words.items()
    }
    hits = {code: sum(counts[word] for word in listed if word in counts) for code, listed in function_words.items()}
    if not scores:
        return LanguageFound("", "")
    first, *others = sorted(scores, key=lambda code: (-scores[code], code))
    if hits[first] < FEWEST or hits[first] < LEAST_SHARE * counts.total():
        return LanguageFound("", "")
    own = {code: sum(counts[w] for w in function_words[code] - function_words[first] if w in counts) for code in others}
    second = max(own, key=lambda code: (own[code], code), default="")
    return LanguageFound(first, second if second and own[second] > SECOND * scores[first] else "")
