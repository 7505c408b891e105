"""The verbs of a résumé as postings have them: "sold" as "sell", and as any verb of a cue what ends as verbs of the past do."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from resume_helper.catalog.index import Index
    from resume_helper.catalog.resume_words import ResumeWords

SHORTEST = 3
"""Letters of a verb before its ending. Of fewer, too many words are made that are none of it."""


class VerbForms:
    """Tells as which verb a word of a résumé is read by cues that were written for postings."""

    def __init__(self, reading: ResumeWords, index: Index) -> None:
        """Both are those of the language of the résumé."""
        self._listed, self._endings, self._index = reading.verbs, reading.endings, index

    def verb(self, word: str) -> str:
        """The verb of which a lower-case word tells that it was done; the word itself where cues have no more of that verb.

        What cues have of the word it keeps: one that they list itself, as in "@duties =assisted", is read as it stands.
        """
        if word in self._listed:
            return self._listed[word]
        verbs = [verb for verb in self._verbs(word) if self._index.has(verb)]
        if not verbs:
            return word
        said = {verb: self._index.find(verb).terms for verb in verbs}
        own = self._index.find(word).terms
        return max((verb for verb in verbs if said[verb] > own), key=lambda verb: len(said[verb]), default=word)

    def _verbs(self, word: str) -> Iterator[str]:
        """What the word may be a form of, by its ending."""
        for ending, others in self._endings.items():
            for other in others:
                if word.endswith(other) and len(word) >= len(other) + SHORTEST:
                    yield word.removesuffix(other) + ending
