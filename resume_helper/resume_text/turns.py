"""Where a sentence goes on to a job of another time: "I was a cook at Acme from 2019 to 2022, **and before that** a waiter"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.resume_text.marks import SENTENCE_END

if TYPE_CHECKING:
    from collections.abc import Iterator

    from resume_helper.catalog.resume_words import ResumeWords

_WORD = re.compile(r"\w")


class Turn(NamedTuple):
    """A sentence, or as much of one as tells of the same time: dates in it are of no other."""

    start: int
    end: int
    told: int
    """Where it begins behind the word that joins it to the one before: "and"."""
    tale: bool
    """Whether it goes on to another time, or another goes on from it: so it may tell a job without any dates."""
    begins: bool
    """Whether it begins with words that go on to another time."""
    since: bool
    """Whether what it tells began when what stands before it ended: "since then"."""


def turns_of(text: str, reading: ResumeWords) -> Iterator[Turn]:
    """The sentences of a text, parted where they go on to another time."""
    edges = [0, *(found.end() for found in SENTENCE_END.finditer(text)), len(text)]
    for start, end in pairwise(edges):
        found = [*re.finditer(reading.prose.then, text[start:end], re.IGNORECASE)]
        word = _WORD.search(text, start, end)
        begins = [one for one in found if word and start + one.start() > word.start()]
        opens = found[: len(found) - len(begins)]  # the sentence itself begins with such words
        rows = [(0, opens[-1] if opens else None), *((one.start(), one) for one in begins)]
        for (first, turn), until in zip(rows, [*(first for first, _ in rows[1:]), end - start], strict=True):
            told = turn.start("words") if turn else first
            tale = turn is not None or len(rows) > 1
            since = turn is not None and turn["since"] is not None
            yield Turn(start + first, start + until, start + told, tale, turn is not None, since)
