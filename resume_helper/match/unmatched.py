"""What a posting says of the work and no duty of the catalog answers: lines and clauses in which nothing was found."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.match.conditions.demand import NEEDS_VALUE
from resume_helper.match.work_clauses import clauses_of, form_of, is_verb, of_no_work, statements_of, verb_of, words_of
from resume_helper.text import CLAUSE_MARKS, SENTENCE_MARKS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from resume_helper.catalog.index import Index
    from resume_helper.match.conditions.demand import Condition
    from resume_helper.match.evidence import Evidence
    from resume_helper.match.lines import Line, Placed
    from resume_helper.match.search import Hit
    from resume_helper.match.work_clauses import Word

FEWEST_WORDS = 3
"""Words of a clause that says something of the work."""
FEWEST_LISTED = 2
"""Words of an item of a list of duties, or of a clause beside a duty, that begins with a verb: "Mix paint"."""
MANY_DUTIES = 3
"""Duties of a line that speaks of the work wherever it stands: "The person we look for can advise, book and invoice"."""
MOST = 10
"""Lines and clauses told: more than these nobody reads."""
ADDRESS = "@"
"""What stands in a line that tells to whom one writes, and of no work."""
LEADS_ON = ":?"
"""What ends a line that only leads to the next ones: "What will you do?"."""
MOST_OF_A_LINE = 0.4
"""The share of the letters of a line or clause from which a condition is what it says ("Pay: $15 per hour, weekly")."""
NO_DUTY = ("age", "background-check", "board", "deadline", "education", "experience", "pay", "right-to-work", "start")
"""Conditions whose line tells of no work, however much else it says: "Must be 18 to run the slicer"."""
PLACES = ("duties", "")
"""Where a posting speaks of the work: under a heading that says so, and where no heading says anything."""
LONGEST = 30
"""Words. What is longer and was not cut says too much to be shown as one thing."""
SHORTEST_OBJECT = 4
"""Letters of the one word behind a verb that tells what it is about: "dust lamps", but not "drop off"."""
SHORTEST_NAME = 4
"""Letters of a word that has a capital where a line is one of names: "Call Centre and Customer Service"."""
_LABEL = re.compile(r"(?:[^\W\d_]++ ?){1,3}:")
"""What stands before a value and no work: "Location : Leeds"."""
_OTHER_MARK = re.compile(r"[^\w\s,'\u2019/&-]")
"""What ends the objects of a verb, but for a comma."""
_NUMBER = re.compile(r"(?:\d{1,3}[.)])+\d{0,3}\s+")
"""What numbers a line: "1.5 "."""


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
    no_work = sorted(row.start for row in conditions if row.kind in NO_DUTY)
    ordered = sorted(evidence, key=lambda row: row.start)
    starts = [row.start for row in ordered]
    found = dict[str, tuple[bool, bool, Span]]()
    for placed, after in zip_longest(lines, lines[1:]):
        (start, *_), line = placed
        end = start + len(line.text)
        demanded = bisect_left(no_work, start) < bisect_left(no_work, end)
        if not _speaks_of_work(line, listed) or (demanded and _LABEL.match(line.text)):
            continue
        by_words = ordered[bisect_left(starts, start) : bisect_left(starts, end)]
        leads_on = after is not None and after.segment.bullet and not placed.segment.bullet
        for told in _of_line(placed, index, listed, by_words, leads_on=leads_on):
            found.setdefault(
                line.text[told.start : told.end], (told.beside, told.noun, Span(start + told.start, start + told.end))
            )
    return [span for _, _, span in sorted(found.values())[:MOST]]


class _Told(NamedTuple):
    """A stretch of a line that tells of work: its span in the line, and what makes it less telling than others."""

    start: int
    end: int
    beside: bool
    """Whether it is a clause beside one that a duty answers."""
    noun: bool
    """Whether it begins with no verb."""


def _of_line(
    placed: Placed, index: Index, listed: Collection[tuple[str, str]], by_words: Sequence[Evidence], *, leads_on: bool
) -> Iterator[_Told]:
    """What a line tells of work beside what answers it; `leads_on` says that items of a list follow it, and it is none."""
    segment, line = placed
    demands = _demands(line)
    if _is_condition(demands, 0, len(line.text)):
        return
    words = words_of(line, index)
    clauses = [*clauses_of(line, words, index)]
    statements = statements_of(clauses, words, index)
    stated = _taken(line, listed, statements).union(*(_named(row, segment.start, line, words) for row in by_words))
    if stated:
        ends = dict(clauses)
        forms = set[str]()
        for told, at in statements:
            first, verb = told.start, at - told.start
            last = ends[first]
            form = form_of(words[at], index)
            agrees = form in forms or not forms
            forms.add(form)
            if (
                agrees
                and (FEWEST_WORDS if verb else FEWEST_LISTED) <= last - first <= LONGEST
                and stated.isdisjoint(range(first, last))
                and not of_no_work(words[first:last], verb, index)
                and _about_something(words[at + 1 : last], index)
                and not _is_condition(demands, *line.span(first, last - 1))
            ):
                span = _with_objects(line, words, range(first, last), told.stop, stated, index)
                yield _Told(*span, beside=True, noun=False)
        return
    verb = verb_of(words, index)
    listing = _is_listed(placed) and not leads_on
    # A bullet may have its verb further on: "Zonk the glasses and count the frames".
    works = verb >= 0 or (segment.bullet and any(verb_of(words[at:to], index) >= 0 for at, to in clauses))
    fewest = FEWEST_LISTED if listing and not verb else FEWEST_WORDS
    if (
        (works or listing)
        and fewest <= line.length <= LONGEST
        and (line.section or segment.bullet or not _is_headline(line))
        and not of_no_work(words, verb, index)
    ):
        numbered = _NUMBER.match(line.text)
        start = numbered.end() if numbered else 0
        if line.text[start].isalpha():
            yield _Told(start, len(line.text.rstrip(CLAUSE_MARKS)), beside=False, noun=verb < 0)


def _is_listed(placed: Placed) -> bool:
    """Whether a line is an item of a list of duties, so that it may tell of work without a verb."""
    segment, line = placed
    item = segment.bullet or line.text[-1] not in SENTENCE_MARKS
    return bool(line.section) and item and not segment.label and not _LABEL.match(line.text)


def _with_objects(
    line: Line, words: Sequence[Word], clause: range, end: int, stated: set[int], index: Index
) -> tuple[int, int]:
    """The span of a clause, with more of what it is about up to the word `end`: "bake bread, rolls and cakes"."""
    start, own = line.span(clause.start, clause.stop - 1)
    more = range(clause.stop, end)
    if (
        not more
        or end - clause.start > LONGEST
        or not stated.isdisjoint(more)
        or of_no_work(words[clause.stop : end], -1, index)
    ):
        return start, own
    whole = line.span(clause.start, end - 1)[1]
    return start, own if _OTHER_MARK.search(line.text, own, whole) else whole


def _about_something(words: Sequence[Word], index: Index) -> bool:
    """Whether what follows a verb names what it is about: not "(move) in and out", "(drop) off", "(sort,) file"."""
    if words and words[0][1].folded in index.joins and not is_verb(*words[1], index):
        return False  # no verb after all: "(by) email and telephone"
    telling = [said for said, word in words if word.content and word.stem not in index.work.verbs]
    return len(telling) > 1 or any(len(said) >= SHORTEST_OBJECT for said in telling)


def _named(row: Evidence, start: int, line: Line, words: Sequence[Word]) -> Iterator[int]:
    """The numbers of the words that evidence names in a line which begins at `start`."""
    named = frozenset(row.cue.split())
    for number, (said, _) in enumerate(words):
        if said in named and row.start <= start + line.spans[2 * number] < row.end:
            yield number


def _demands(line: Line) -> list[Condition]:
    """What a line demands, in its order. A bare number without a label is no demand: "over 20 minutes"."""
    labelled = _LABEL.match(line.text)
    told = [row for row in line.conditions if labelled or row.value or row.kind not in NEEDS_VALUE]
    return sorted(told, key=lambda row: row.start)


def _is_condition(demands: Sequence[Condition], start: int, end: int) -> bool:
    """Whether a line, or a stretch of it, is there for one of the demands of the line."""
    first, last = (bisect_left(demands, at, key=lambda row: row.start) for at in (start, end))
    return any(row.kind in NO_DUTY or row.end - row.start > MOST_OF_A_LINE * (end - start) for row in demands[first:last])


def _is_headline(line: Line) -> bool:
    """Whether a line calls ("Come and join the gang!"), or is one of names, as a page has above a posting."""
    spans = zip(line.spans[::2], line.spans[1::2], strict=True)
    named = all(line.text[start].isupper() for start, end in spans if end - start >= SHORTEST_NAME)
    return line.text[-1] == "!" or (named and line.text[-1] not in SENTENCE_MARKS)


def _speaks_of_work(line: Line, listed: Collection[tuple[str, str]]) -> bool:
    """Whether a line stands where a posting speaks of the work, or has many duties where it stands, and leads to no other."""
    if not line.length or line.text[-1] in LEADS_ON or ADDRESS in line.text:
        return False
    return line.section in PLACES or sum(("duty", id_) in listed for id_ in line.places["duty"]) >= MANY_DUTIES


def _taken(line: Line, listed: Collection[tuple[str, str]], statements: Sequence[tuple[range, int]]) -> set[int]:
    """The numbers of the words of a line by which what is listed was found; `statements` are its verbs and what they are about.

    What one verb and its objects state, words of several do not: where "process the parcels" was found, "pack the parcels,
    process the forms" tells no more of it. What was found across several only, takes no single word of those: in "pack the
    goods, prepare the cages" the goods may be found to be prepared, and the cages are not.
    """
    of = {word: number for number, (told, _) in enumerate(statements, 1) for word in told}

    def lent(word: int, hit: Hit) -> bool:
        """Whether a word of a statement is taken by another one, which has more of a hit, or begins it with its verb."""
        number = of.get(word, 0)
        inside = [other for other in hit.words if of.get(other, 0) == number]
        if not number or len(inside) > 1 or len(inside) == len(hit.words):
            return False
        told, verb = statements[number - 1]
        return len(hit.words) > len(inside) + 1 or (verb == word and hit.first < told.start)

    taken = set[int]()
    for kind, places in line.places.items():
        for id_, hits in places.items():
            if (kind, id_) in listed:
                whole = [hit for hit in hits if len({of.get(word, 0) for word in hit.words}) == 1]
                taken |= {word for hit in whole or hits for word in hit.words if not lent(word, hit)}
    return taken
