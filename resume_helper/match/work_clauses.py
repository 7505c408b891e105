"""The clauses of a line, and whether they speak of work: by the verb with which they begin, and by what else they say."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from resume_helper.catalog.phrases import phrase_at
from resume_helper.text import CLAUSE_MARKS, SENTENCE_MARKS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from resume_helper.catalog.found import Found
    from resume_helper.catalog.index import Index
    from resume_helper.match.lines import Line

    Word = tuple[str, Found]
    """A word in lower case, and what the index knows of it."""

SHORTEST_VERB = 4
"""Letters of a word that is known for a verb by its ending alone."""
OBJECT = 2
"""Words after a verb of which one names what it is about: "prepare the cages", but not "post them the same day"."""
NEAR = 3
"""Words from a verb on in which its clause shows that it speaks of no work ("send us your CV"); later ones are its objects."""


def words_of(line: Line, index: Index) -> list[Word]:
    """The words of a line in their order."""
    said = [line.text[start:end].lower() for start, end in zip(line.spans[::2], line.spans[1::2], strict=True)]
    return [(word, index.find(word)) for word in said]


def clauses_of(line: Line, words: Sequence[Word], index: Index) -> Iterator[tuple[int, int]]:
    """The clauses of a line by their first word and the one after their last: at marks, and at an "and" before a verb.

    Of verbs that share what they are about, all stay with it: "receive, check and forward all requests".
    """
    cuts, bare, begun = [0], True, False
    for at in range(1, line.length):
        said, before = words[at - 1]
        if cuts[-1] == at - 1:
            bare, begun = True, False
        verb = is_verb(said, before, index)
        # Small words may stand before the first verb: "you will also sort and file the letters".
        bare = bare and (verb or before.folded in index.joins or (not begun and before.folded in index.function_words))
        begun = begun or verb
        if bare and begun:
            continue
        gap = line.text[line.spans[2 * at - 1] : line.spans[2 * at]]
        joined = before.folded in index.joins and is_verb(*words[at], index)
        if any(mark in gap for mark in f"{CLAUSE_MARKS}{SENTENCE_MARKS}()") or gap == " / " or joined:
            cuts.append(at)
    for begin, stop in pairwise([*cuts, line.length]):
        first, last = begin, stop
        while first < last and words[first][1].folded in index.joins:
            first += 1
        while last > first and words[last - 1][1].folded in index.joins:
            last -= 1
        yield first, last


def statements_of(clauses: Sequence[tuple[int, int]], words: Sequence[Word], index: Index) -> list[tuple[range, int]]:
    """The words that each verb of a line is about, and the verb: its clause, and those after it that have none of their own.

    Words before the first verb are in none, nor is a verb that is about nothing.
    """
    found = list[tuple[range, int]]()
    for first, last in clauses:
        at = first + verb_of(words[first:last], index)
        if at >= first and any(word.content for _, word in words[at + 1 : min(last, at + 1 + OBJECT)]):
            found.append((range(first, last), at))
        elif at < first < last and found:
            found[-1] = range(found[-1][0].start, last), found[-1][1]
    return found


def verb_of(words: Sequence[Word], index: Index) -> int:
    """Which word of a clause is the verb with which it begins, but for words such as "you will"; -1 for none."""
    for number, (said, word) in enumerate(words):
        if is_verb(said, word, index):
            return number
        if word.folded not in index.function_words:
            break
    return -1


def is_verb(said: str, word: Found, index: Index) -> bool:
    """Whether a word is a verb of work, by itself or by its ending. A small word has the ending of one at most ("quando")."""
    small = word.breaks or word.folded in index.function_words
    ends = not small and len(said) >= SHORTEST_VERB and said.endswith(index.work.endings)
    return word.stem in index.work.verbs or ends


def form_of(verb: Word, index: Index) -> str:
    """The ending in which a verb agrees with those beside it; "" for none."""
    said, word = verb
    return next((ending for ending in index.work.forms if said.endswith(ending) and said != word.stem), "")


def of_no_work(words: Sequence[Word], verb: int, index: Index) -> bool:
    """Whether a clause says what tells of no work (before or right after its verb, where it has one), or denies something."""
    said = [word.folded for _, word in words]
    first = next((at for at, word in enumerate(said) if word not in index.function_words), len(said))
    reach, before = (len(said), min(first + 1, len(said))) if verb < 0 else (verb + NEAR, verb)
    denied = (at for at, (_, word) in enumerate(words) if word.negates)
    return (
        any(not phrase_at(said, at, index.negation_exceptions) for at in denied)
        or any(phrase_at(said, at, index.work.others) for at in range(min(reach, len(said))))
        or any(phrase_at(said, at, index.work.before) for at in range(before))
    )
