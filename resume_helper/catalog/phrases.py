"""Phrases of the catalog, word by word, so that all that may begin at a word of a text are looked for at once."""

from __future__ import annotations

import re
from itertools import product
from typing import TYPE_CHECKING, Any, cast

from resume_helper.catalog.packed import pack_value, unpack_value
from resume_helper.text import key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

BEGINS, SOME, WHOLE = "^", "..", ""
"""What stands before a phrase that begins its clause; for a few words of any kind; where a phrase is whole."""

Tree = dict[str, Any]
"""Phrases word by word: by each word, folded, what may follow it, packed until a text has that word."""


def tree(phrases: Iterable[str]) -> Tree:
    """Phrases as the catalog writes them: terms in their order, each of alternatives parted by bars."""
    root: Tree = {}
    for phrase in phrases:
        terms = [[_said(word) for word in term.split("|")] for term in phrase.split()]
        for chosen in product(*terms):
            node = root
            for word in (word for said in chosen for word in said):
                node = node.setdefault(word, {})
            node[WHOLE] = {}
    return root


def packed(root: Tree) -> Tree:
    """A tree with all but its first words packed: a posting has few of these, and the rest takes long to load."""
    return {word: packed(node) if word == BEGINS else pack_value(node) for word, node in root.items()}


def following(word: str, node: Tree) -> Tree:
    """What may follow a word in a tree; nothing where the word is not in it."""
    found = node.get(word, {})
    if isinstance(found, bytes):
        found = node[word] = unpack_value(found)
    return cast("Tree", found)


def phrase_at(words: Sequence[str], at: int, phrases: Tree) -> int:
    """How many words the longest phrase has that begins at one of some folded words; 0 where none does."""
    length, node = 0, phrases
    for end in range(at, len(words)):
        if words[end] not in node:
            break
        node = following(words[end], node)
        if WHOLE in node:
            length = end + 1 - at
    return length


def phrases_in(words: Sequence[str], phrases: Tree) -> Iterator[tuple[int, int]]:
    """Where phrases stand in some folded words, and how many words each has: the longest at each place, none in another."""
    at = 0
    while at < len(words):
        if size := phrase_at(words, at, phrases):
            yield at, size
        at += size or 1


def any_of(*phrases: str) -> str:
    """An expression that matches one of some phrases, the longest that it may, with any apostrophe; of none, nothing."""
    escaped = (
        re.escape(phrase).replace(r"\ ", r"\s+").replace("'", "['\u2019]") for phrase in sorted(phrases, key=len, reverse=True)
    )
    return f"(?:{'|'.join(escaped) or '(?!)'})"


def _said(text: str) -> Sequence[str]:
    return (text,) if text in (BEGINS, SOME) else key(text)
