"""The language of a posting, told by its small words."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.memory import Memory
from resume_helper.text import parts

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog
    from resume_helper.catalog.index import Index

FEWEST = 3
"""Function words that a text must have for its language to be told."""
LEAST_SHARE = 0.08
"""The least share of function words in running text; lists of nouns have few, a language that is not ours fewer."""
SECOND = 0.45
"""How much a second language must have, measured against the main one, to be named."""
FEWEST_OF_SECOND = 2
"""Different words of its own that it must have: one may be a name ("Pune" is a word of Romanian)."""
SHORTEST = 3
"""Letters of words that are looked up in a catalog."""
FEWEST_KNOWN, LEAST_KNOWN, LEAD = 12, 0.5, 1.5
"""How many different words a text must have to be told by them, the share of them that the catalog of its language must know,
and how many times more than any other. Of terse postings in our languages it knew 0.58 to 0.81, of gibberish 0.25."""
FEW, LEAST_OF_FEW, LEAD_OF_FEW = 2, 0.8, 2.0
"""The same for a text that has fewer words: an advertisement of one line. Of such in Catalan the Spanish catalog knew 0.75.
Of less than five words all must be known: of 6,000 lines of the tests alone nine are taken for another language then."""
LEAST_AGAINST = 0.85
"""The share that must be known of a text whose small words are those of a neighbour, as a short list ("Svare på spørsmål") may
have. Of such lists in Norwegian the catalog knew 0.91 and more, of Danish ones 0.69 at most."""
SHORT = 30
"""Words of a text that has so few small ones that another of our languages may have more by chance ("Alle saker i Zendesk")."""

Words = Mapping[str, Mapping[str, float]]
"""For a function word the languages that have it, each with its share: a word that several languages have counts for each of
them in equal parts, so that neighbours are told apart by what only one of them has."""


class Votes(NamedTuple):
    """What the small words of a line say."""

    words: int
    """How many words it has, small or not."""
    small: Counter[str]
    shares: tuple[float, ...]
    """For each language, in the order of the codes, the shares of its small words together."""
    hits: tuple[int, ...]
    """For each language, how many small words it has."""


class LanguageFound(NamedTuple):
    """The language of a text (a code, "" where it cannot be told), and a second one that part of it is written in."""

    code: str
    second: str
    words: int
    """How many words the text has."""


def language_in(text: str, spans: Iterable[tuple[int, int]], catalog: Catalog) -> LanguageFound:
    """The language of a text of lines with these spans, told by its small words, else by how many words each catalog knows.

    Of one that says the same in a language that is not read and in one that is, the latter.
    """
    shared = catalog.shared
    codes = (*shared.languages, *shared.neighbours)
    found = detect((text[start:end] for start, end in spans), shared.function_words, codes, catalog.votes)
    if found.code not in catalog.languages and found.second in catalog.languages:
        return found._replace(code=found.second, second=found.code)
    if found.code not in catalog.languages or found.words < SHORT:
        indexes = {code: catalog.index(code) for code in catalog.languages}
        known = by_vocabulary(text, indexes, against=found.code)
        if known and known != found.code:
            return found._replace(code=known, second="")
    return found


def detect(
    lines: Iterable[str], function_words: Words, codes: Sequence[str], known: Memory[str, Votes] | None = None
) -> LanguageFound:
    """Tell the language of a text, given as lines, by the function words of all languages known.

    `codes` are those of the languages; of two that are told alike, the one that stands first among them is taken.
    `known` remembers the votes of lines, which stand in many postings; it is filled on the way.
    """
    known = Memory() if known is None else known
    votes = list[Votes]()
    for line in lines:
        vote = known.get(line)
        votes.append(known.keep(line, _votes(line, function_words, codes)) if vote is None else vote)
    words = sum([vote.words for vote in votes])
    scores = [sum(column, 0.0) for column in zip(*[vote.shares for vote in votes], strict=True)] or [0.0] * len(codes)
    best = max(range(len(codes)), key=lambda n: (scores[n], -n))
    if sum([vote.hits[best] for vote in votes]) < max(FEWEST, LEAST_SHARE * words):
        return LanguageFound("", "", words)
    first, by_code = codes[best], dict(zip(codes, scores, strict=True))
    return LanguageFound(first, _second(first, votes, by_code, function_words), words)


def by_vocabulary(text: str, indexes: Mapping[str, Index], *, against: str = "") -> str:
    """The language, by code, whose catalog knows most words of a text that has too few small ones ("Counter + tel sales").

    `against` is the language of these, if they tell one. "" where no catalog knows enough words, or none far more than others.
    """
    found = {word for word in parts(text) if len(word) >= SHORTEST and word.isalpha()}
    if len(found) < FEW:
        return ""
    least, lead = (LEAST_KNOWN, LEAD) if len(found) >= FEWEST_KNOWN else (LEAST_OF_FEW, LEAD_OF_FEW)
    if against in indexes:
        lead = LEAD
    elif against:
        least = LEAST_AGAINST
    known = sorted((sum(map(index.knows, found)), code) for code, index in indexes.items())
    (second, _), (most, code) = known[-2] if len(known) > 1 else (0, ""), known[-1]
    return code if most >= max(least * len(found), lead * second) else ""


def _votes(line: str, function_words: Words, codes: Sequence[str]) -> Votes:
    found = parts(line)
    small = Counter(filter(function_words.__contains__, found))
    shares, hits = dict.fromkeys(codes, 0.0), dict.fromkeys(codes, 0)
    for word, count in small.items():
        for code, share in function_words[word].items():
            shares[code] += count * share
            hits[code] += count
    return Votes(len(found), small, tuple(shares.values()), tuple(hits.values()))


def _second(first: str, votes: Iterable[Votes], scores: Mapping[str, float], function_words: Words) -> str:
    """A language of which the text has many words that the first one has not."""
    least = SECOND * scores[first]
    if all(score <= least for code, score in scores.items() if code != first):
        return ""
    own, different = defaultdict[str, float](float), Counter[str]()
    met = set[str]()
    for vote in votes:
        for word, count in vote.small.items():
            if first not in function_words[word]:
                for code, share in function_words[word].items():
                    own[code] += count * share
                    different[code] += word not in met
                met.add(word)
    second = min(own, key=lambda code: (-own[code], code), default="")
    return second if own[second] > least and different[second] >= FEWEST_OF_SECOND else ""
