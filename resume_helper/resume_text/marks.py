"""The marks that part a text: the ends of sentences, and any mark outside brackets."""

from __future__ import annotations

import re

SENTENCE_END = re.compile(
    r"(?:(?<=\w{4}[.!?])|(?<=\d [^\W\d_]{2}[.!?])|(?<=\w[!?])|(?<=[)\d\"\u201d\u00bb%][.!?]))\s+"
    r"(?=[\"\u201c\u00ab\u00bf\u00a1(]?[^\W_a-z\u00df-\u00f6\u00f8-\u00ff])"
)
"""The space behind the end of a sentence, not that of an abbreviation, and before the next with a capital or a number."""

BRACKETS = re.compile(r"\([^()]*\)")
"""Brackets with no other in them, and what they hold."""

CELLS = re.compile(r"[|\t]|\s{3,}")
"""What parts the cells of a row of a table."""


def outside_brackets(between: re.Pattern[str], text: str) -> list[str]:
    """The pieces of a text, parted by a mark where no bracket is open."""
    found, start = list[str](), 0
    for mark in between.finditer(text):
        before = text[start : mark.start()]
        if before.count("(") <= before.count(")"):
            found.append(before)
            start = mark.end()
    return [*found, text[start:]]
