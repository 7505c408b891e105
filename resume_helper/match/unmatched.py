"""What a posting says of the work and no duty of the catalog answers: lines and clauses in which nothing was found."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.catalog.phrases import phrase_at
from resume_helper.match.conditions.demand import NEEDS_VALUE
from resume_helper.text import CLAUSE_MARKS, SENTENCE_MARKS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from resume_helper.catalog.index import Found, Index
    from resume_helper.match.conditions.demand import Condition
    from resume_helper.match.evidence import Evidence
    from resume_helper.match.lines import Line, Placed
    from resume_helper.match.search import Hit

    _Word = tuple[str, Found]
    """A word in lower case, and what the index knows of it."""

FEWEST_WORDS = 3
"""Words of a clause that says something of the work."""
FEWEST_LISTED = 2
"""Words of an item of a list of duties that begins with a verb: "Mix paint"."""
MANY_DUTIES = 3
"""Duties of a line that speaks of the work wherever it stands: "The person we look for can advise, book and invoice"."""
MOST = 10
"""Lines and clauses told: more than these nobody reads."""
LEADS_ON = ":?"
"""What ends a line that only leads to the next ones: "What will you do?"."""
MOST_OF_A_LINE = 0.4
"""The share of a line's letters from which a condition is what it says ("Pay: $15 per hour, weekly")."""
NO_DUTY = ("age", "background-check", "board", "deadline", "education", "experience", "pay", "right-to-work", "start")
"""Conditions whose line tells of no work, however much else it says: "Must be 18 to run the slicer"."""
PLACES = ("duties", "")
"""Where a posting speaks of the work: under a heading that says so, and where no heading says anything."""
SHORTEST_VERB = 4
"""Letters of a word that is known for a verb by its ending alone."""
OBJECT = 2
"""Words after a verb of which one names what it is about: "prepare the cages", but not "post them the same day"."""
NEAR = 3
"""Words from a verb on in which its clause shows that it speaks of no work ("send us your CV"); later ones are its objects."""
LONGEST = 30
"""Words. What is longer and was not cut says too much to be shown as one thing."""
_LABEL = re.compile(r"(?:[^\W\d_]++ ?){1,3}:")
"""What stands before a value and no work: "Location : Leeds"."""


class Span(NamedTuple):
    """Where a stretch of a posting begins and ends."""

    start: int
    end: int


def unmatched(
    lines: Sequence[Placed],
    index: Index,
    listed: Collection[tuple[str, str]],
    evidence: Sequence[Evidence],
    conditions: Collection[Condition],
) -> list[Span]:
    """The spans of what states work and is answered by none of the duties and skills `listed`, each as kind and id.

    Whole lines go before clauses beside which a duty was found, those that begin with a verb before others. `evidence` is what
    the duties are shown by, `conditions` are those of the posting: a line that is there for one of them states no work.
    """
    demands = sorted(row.start for row in conditions if row.kind in NO_DUTY)
    ordered = sorted(evidence, key=lambda row: row.start)
    starts = [row.start for row in ordered]
    found = dict[str, tuple[bool, bool, Span]]()
    for segment, line in lines:
        if not line.length or line.text[-1] in LEADS_ON or not _speaks_of_work(line, listed) or _is_condition(line):
            continue
        end = segment.start + len(line.text)
        if _LABEL.match(line.text) and bisect_left(demands, segment.start) < bisect_left(demands, end):
            continue
        words = _words(line, index)
        clauses = [*_clauses(line, words, index)]
        first, last = bisect_left(starts, segment.start), bisect_left(starts, end)
        stated = _taken(line, listed, clauses, words, index)
        stated = stated.union(*(_named(row, segment.start, line, words) for row in ordered[first:last]))
        listing = (
            line.section
            and not segment.label
            and not _LABEL.match(line.text)
            and (segment.bullet or line.text[-1] not in SENTENCE_MARKS)
        )
        for first, last in clauses if stated else [(0, line.length)]:
            verb = _verb(words[first:last], index)
            fewest = FEWEST_LISTED if listing and not stated and not verb else FEWEST_WORDS
            if not fewest <= last - first <= LONGEST or not stated.isdisjoint(range(first, last)):
                continue
            # A bullet may have its verb further on: "Zonk the glasses and count the frames".
            works = verb >= 0 or (segment.bullet and not stated and any(_verb(words[at:to], index) >= 0 for at, to in clauses))
            if not (works or (listing and not stated)) or _of_no_work(words[first:last], verb, index):
                continue
            start, end = line.span(first, last - 1)
            if not stated:
                start, end = 0, len(line.text.rstrip(CLAUSE_MARKS))
            found.setdefault(line.text[start:end], (bool(stated), verb < 0, Span(segment.start + start, segment.start + end)))
    return [span for _, _, span in sorted(found.values())[:MOST]]


def _named(row: Evidence, start: int, line: Line, words: Sequence[_Word]) -> Iterator[int]:
    """The numbers of the words that evidence names in a line which begins at `start`."""
    named = frozenset(row.cue.split())
    for number, (said, _) in enumerate(words):
        if said in named and row.start <= start + line.spans[2 * number] < row.end:
            yield number


def _is_condition(line: Line) -> bool:
    """Whether a line is there for what it demands. A bare number without a label is none: "over 20 minutes"."""
    labelled = _LABEL.match(line.text)
    told = [row for row in line.conditions if labelled or row.value or row.kind not in NEEDS_VALUE]
    return any(row.kind in NO_DUTY or row.end - row.start > MOST_OF_A_LINE * len(line.text) for row in told)


def _speaks_of_work(line: Line, listed: Collection[tuple[str, str]]) -> bool:
    """Whether a line stands where a posting speaks of the work, or states many duties where it stands."""
    return line.section in PLACES or sum(("duty", id_) in listed for id_ in line.places["duty"]) >= MANY_DUTIES


def _taken(
    line: Line, listed: Collection[tuple[str, str]], clauses: Sequence[tuple[int, int]], words: Sequence[_Word], index: Index
) -> set[int]:
    """The numbers of the words of a line by which what is listed was found.

    A verb that begins a clause and has an object is not taken by what was found in clauses before it and has no more of its
    own: in "pack the goods, prepare the cages" the goods may be found to be prepared, and the cages are not.
    """
    verbs = dict[int, tuple[int, int]]()
    for first, last in clauses:
        at = first + _verb(words[first:last], index)
        if at >= first and any(word.content for _, word in words[at + 1 : min(last, at + 1 + OBJECT)]):
            verbs[at] = first, last

    def borrowed(word: int, hit: Hit) -> bool:
        first, last = verbs.get(word, (0, 0))
        return hit.first < first and hit.words.isdisjoint({*range(first, last)} - {word})

    rows = ((kind, id_, hits) for kind, places in line.places.items() for id_, hits in places.items())
    found = [hit for kind, id_, hits in rows if (kind, id_) in listed for hit in hits]
    return {word for hit in found for word in hit.words if not borrowed(word, hit)}


def _clauses(line: Line, words: Sequence[_Word], index: Index) -> Iterator[tuple[int, int]]:
    """The clauses of a line by their first word and the one after their last: at marks, and at an "and" before a verb.

    Of verbs that share what they are about, all stay with it: "receive, check and forward all requests".
    """
    cuts, bare = [0], True
    for at in range(1, line.length):
        bare = (bare or cuts[-1] == at - 1) and (words[at - 1][1].folded in index.joins or _is_verb(*words[at - 1], index))
        if bare:
            continue
        gap = line.text[line.spans[2 * at - 1] : line.spans[2 * at]]
        joined = words[at - 1][1].folded in index.joins and _is_verb(*words[at], index)
        if any(mark in gap for mark in f"{CLAUSE_MARKS}{SENTENCE_MARKS}()") or gap == " / " or joined:
            cuts.append(at)
    for begin, stop in pairwise([*cuts, line.length]):
        first, last = begin, stop
        while first < last and words[first][1].folded in index.joins:
            first += 1
        while last > first and words[last - 1][1].folded in index.joins:
            last -= 1
        yield first, last


def _verb(words: Sequence[_Word], index: Index) -> int:
    """Which word of a clause is the verb with which it begins, but for words such as "you will"; -1 for none."""
    for number, (said, word) in enumerate(words):
        if _is_verb(said, word, index):
            return number
        if word.folded not in index.function_words:
            break
    return -1


def _is_verb(said: str, word: Found, index: Index) -> bool:
    """Whether a word is a verb of work, by itself or by its ending. A small word has the ending of one at most ("quando")."""
    small = word.breaks or word.folded in index.function_words
    ends = not small and len(said) >= SHORTEST_VERB and said.endswith(index.work.endings)
    return word.stem in index.work.verbs or ends


def _of_no_work(words: Sequence[_Word], verb: int, index: Index) -> bool:
    """Whether a clause says what tells of no work (before or right after its verb, where it has one), or denies something."""
    said = [word.folded for _, word in words]
    reach = len(said) if verb < 0 else verb + NEAR
    denied = (at for at, (_, word) in enumerate(words) if word.negates)
    return any(not phrase_at(said, at, index.negation_exceptions) for at in denied) or any(
        phrase_at(said, at, index.work.others) for at in range(min(reach, len(said)))
    )


def _words(line: Line, index: Index) -> list[_Word]:
    said = [line.text[start:end].lower() for start, end in zip(line.spans[::2], line.spans[1::2], strict=True)]
    return [(word, index.find(word)) for word in said]
