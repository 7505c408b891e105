"""One line of a posting, or one clause of it, looked up in the index of its language."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, pairwise

from resume_helper.catalog.found import Found, Group
from resume_helper.catalog.index import Index
from resume_helper.catalog.packed import unpack_value
from resume_helper.text import CLAUSE_MARKS, SENTENCE_MARKS, Word

CLAUSE_ENDS = frozenset(f"{CLAUSE_MARKS}()")
SHORTEST_CLAUSE = 3
"""Words. What is shorter is part of its neighbour: "by phone, chat or mail"."""

Place = tuple[int, int]
"""Where a term stands: the numbers of its first and its last word in the line."""


class Scan:
    """The words, terms and cues of a line, all known once it is made. Words are numbered from the first of the line."""

    def __init__(self, text: str, words: Sequence[Word], section: str, index: Index) -> None:
        """`text` is the line, `words` are its words with their spans in it, `section` is where it stands."""
        find = index.find
        self.text, self.words, self.section, self.index = text, words, section, index
        self.found: list[Found] = [find(word) for word, _, _ in words]
        self.folded = [found.folded for found in self.found]
        self.distinct = {word: found for (word, _, _), found in zip(words, self.found, strict=True)}.values()
        """Its words, each once."""
        self.at = _distances(text, words, self.found)
        """How many content words stand up to each word; a comma counts for one more."""
        after = [*(found.number for found in self.found[1:]), False]
        # "Answer about 70 calls" tells how many, and not what of.
        self.breaks = [*accumulate(word.breaks and not number for word, number in zip(self.found, after, strict=False))]
        """How many words that end a reach stand up to each word."""
        self.present = set[int]()
        """The terms that stand in it."""
        self.phrases = list[tuple[Place, Group]]()
        """The phrases of the catalog that stand in it: where, and the terms that each is one of."""
        self.cues: Iterable[int] = self._look_up()
        """The cues whose rarest term stands in it, each once."""

    def clauses(self) -> Iterator[tuple[range, "Scan"]]:
        """The clauses of the line: the numbers of their words, and each as a scan of its own. None where it has but one."""
        text, words, last = self.text, self.words, len(self.words)
        cuts = [0]
        for i in range(SHORTEST_CLAUSE, last - SHORTEST_CLAUSE + 1):
            if i - cuts[-1] >= SHORTEST_CLAUSE and not CLAUSE_ENDS.isdisjoint(text[words[i - 1][2] : words[i][1]]):
                cuts.append(i)
        for begin, end in pairwise([*cuts, last]) if len(cuts) > 1 else ():
            yield range(begin, end), Scan(text, words[begin:end], self.section, self.index)

    def parted(self, first: int, last: int) -> bool:
        """Whether a comma or semicolon stands between two words: "accounts, updates" are no "account updates"."""
        return any(self.text[end] in ",;" for _, _, end in self.words[first:last])

    def ends(self, first: int, last: int, marks: str = f"{SENTENCE_MARKS};") -> bool:
        """Whether what stands between two words has one of some marks, by default of those that end more than a comma does."""
        between = self.text[self.words[first][2] : self.words[last][1]]
        return any(mark in between for mark in marks)

    def _look_up(self) -> Iterable[int]:
        """Fill `present` and `phrases`; give the cues, in the order of the words that they hang on."""
        found, last, present = self.found, len(self.found), self.present
        group_of, cues = self.index.group, list[int]()
        for i, word in enumerate(found):
            present |= word.terms
            cues += word.cues
            for phrases in word.phrases if i + 1 < last else ():
                following = found[i + 1]
                packed = filter(None, (phrases.get(following.stem), phrases.get(following.form)))
                for rest, terms in (row for rows in packed for row in unpack_value(rows)):
                    end = i + 1 + len(rest)
                    same = end < last and all(k in (w.stem, w.form) for k, w in zip(rest, found[i + 2 : end + 1], strict=False))
                    if same and not self.parted(i, end):
                        group = group_of(terms)
                        present |= group.terms
                        cues += group.cues
                        self.phrases.append(((i, end), group))
        return dict.fromkeys(cues)


def _distances(text: str, words: Sequence[Word], found: list[Found]) -> list[int]:
    at, places = 0, list[int]()
    for (_, _, end), word in zip(words, found, strict=True):
        at += word.content
        places.append(at)
        at += text[end : end + 1] == ","
    return places
