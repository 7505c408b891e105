"""Turn the job titles of one language round: from the words of a title to the occupations that it may name."""

from __future__ import annotations

from array import array
from collections import defaultdict
from typing import TYPE_CHECKING

from resume_helper.catalog.packed import pack, pack_plain
from resume_helper.catalog.titles import weight
from resume_helper.catalog.typos import by_shape
from resume_helper.text import fold, parts, stemmer

if TYPE_CHECKING:
    from resume_helper.catalog.index import Table
    from resume_helper.catalog.occupations import TitleWords


def compile_titles(words: TitleWords, algorithm: str, function_words: frozenset[str], spellings: dict[str, str]) -> Table:
    """The table of the titles of a language, as few and large plain values."""
    stem = stemmer(algorithm)
    same = {fold(word): tuple(map(stem, parts(phrase))) for phrase, said in words.same.items() for word in said}
    same |= {fold(other): same.get(fold(word)) or (stem(word),) for other, word in spellings.items()}
    folded = frozenset(map(fold, function_words))
    rows = dict[str, tuple[int, str]]()
    vocabulary = {word for said in words.same.values() for word in said}
    named = [(occupation.name, *occupation.titles) for occupation in words.occupations.values()]
    for owner, titles in enumerate((*named, words.others)):
        for title in titles:
            said = [word for word in parts(title) if fold(word) not in folded]
            vocabulary.update(said)
            stems = [part for word in said for part in same.get(fold(word)) or (stem(word),)]
            rows.setdefault(" ".join(stems), (owner, title))
    having = defaultdict[str, list[int]](list)
    for number, stems_ in enumerate(rows):
        for one in dict.fromkeys(stems_.split()):
            having[one].append(number)
    weights = {one: weight(len(found), len(rows)) for one, found in having.items()}
    return {
        "lists": words.lists,
        "function_words": folded,
        "acronyms": sorted({word for _, title in rows.values() for word in title.split() if word.isupper() and len(word) > 1}),
        "ids": (*words.occupations, ""),
        "owners": pack_plain(owner for owner, _ in rows.values()),
        "rows": "\n".join(f"{stems}\t{title}" for stems, (_, title) in rows.items()),
        "totals": array("d", (sum(weights[one] for one in {*stems.split()}) for stems in rows)).tobytes(),
        "stems": {one: pack(found) for one, found in having.items()},
        "same": same,
        "vocabulary": by_shape(vocabulary),
        "stemmer": algorithm,
    }
