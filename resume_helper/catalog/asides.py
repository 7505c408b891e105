"""Phrases after which a clause asks nothing of the person hired: "colleagues **who** ...", "you may **later** ..."."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Any

from resume_helper.text import fold, parts

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

BEGINS, SOME, WHOLE = "^", "..", ""
"""What stands before a phrase that begins its clause; for a few words of any kind; where a phrase is whole."""

Tree = dict[str, Any]
"""Phrases word by word: by each word what may follow it."""


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


def _said(text: str) -> Sequence[str]:
    return (text,) if text in (BEGINS, SOME) else tuple(fold(word.lower()) for word in parts(text))
