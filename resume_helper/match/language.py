"""The language of a posting, told by its small words."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

FEWEST = 3
"""Function words that a text must have for its language to be told."""
LEAST_SHARE = 0.08
"""The least share of function words in running text; lists of nouns have few, a language that is not ours fewer."""
SECOND = 0.45
"""How much a second language must have, measured against the main one, to be named."""


class LanguageFound(NamedTuple):
    """The language of a text (a code, "" where it cannot be told), and a second one that part of it is written in."""

    code: str
    second: str


def detect(found: Sequence[str], function_words: Mapping[str, Mapping[str, float]]) -> LanguageFound:
    """Tell the language of a text, whose words are `found`, by the function words of all languages known.

    `function_words` gives for a word the languages that have it, each with its share: a word that several languages have
    counts for each of them in equal parts, so that neighbours are told apart by what only one of them has.
    """
    counts = Counter(filter(function_words.__contains__, found))
    scores = defaultdict[str, float](float)
    for word, count in counts.items():
        for code, share in function_words[word].items():
            scores[code] += count * share
    if not scores:
        return LanguageFound("", "")
    first = min(scores, key=lambda code: (-scores[code], code))
    hits = sum(count for word, count in counts.items() if first in function_words[word])
    if hits < FEWEST or hits < LEAST_SHARE * len(found):
        return LanguageFound("", "")
    return LanguageFound(first, _second(first, counts, scores, function_words))


def _second(
    first: str, counts: Counter[str], scores: Mapping[str, float], function_words: Mapping[str, Mapping[str, float]]
) -> str:
    """A language of which the text has many words that the first one has not."""
    own = defaultdict[str, float](float)
    for word, count in counts.items():
        if first not in function_words[word]:
            for code, share in function_words[word].items():
                own[code] += count * share
    second = min(own, key=lambda code: (-own[code], code), default="")
    return second if second and own[second] > SECOND * scores[first] else ""
