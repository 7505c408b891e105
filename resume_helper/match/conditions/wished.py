"""Whether what a posting asks for is only wished for: told with the words that say so, or with the heading over it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from resume_helper.catalog.index import Index
from resume_helper.catalog.phrases import phrase_at, phrases_in
from resume_helper.match.conditions.demand import NONE, Condition
from resume_helper.match.conditions.reach import HARD, Span, closed, first_from, parted, within
from resume_helper.match.conditions.spoken import leaves_bracket
from resume_helper.match.conditions.whole import MOST, stretch
from resume_helper.match.scan import Scan
from resume_helper.text import key

ASKED = frozenset(
    {
        "experience",
        "education",
        "certificate",
        "language",
        "driving-licence",
        "typing",
        "age",
        "right-to-work",
        "residence",
        "programs",
    }
)
"""Kinds that a person has or lacks, so that it matters whether they must."""
AFTER, BEFORE, INSTEAD = 6, 4, 14
"""Words between a demand and what says that it is a wish, which stands after it or before it, or that another will do."""
MOST_LATER = 9
"""Words after "or" and these in which is told until when, or how: "or willing to obtain it **within the first year**"."""
NEXT = 2
"""Words after a demand among which a word that leads to wishes joins another to it: "norsk **og gjerne** samisk"."""
LONGEST = 160
"""Characters of a demand with such words, above which it is left as it was found."""
LONGEST_HEADING = 60
"""Characters."""


def wished(scan: Scan, rows: Iterable[Condition], spans: Sequence[Span]) -> Iterator[Condition]:
    """The conditions of a line, whose spans are given, each that may be a wish with the words beside it that say so."""
    for row in rows:
        yield _wished(scan, row, spans) if asked(row) else row


def asked(row: Condition) -> bool:
    """Whether a condition is one that may only be wished for."""
    choice = row.value.choice if row.value else ""
    return choice != NONE and row.kind in ASKED


def _wished(scan: Scan, row: Condition, others: Sequence[Span]) -> Condition:
    """A demand with the words beside it by which it is a wish, may be met later, or another will do for it.

    "A licence **or willing to obtain one**", "**preferably** a degree". `others` are the spans of the line's other conditions.
    """
    others = [span for span in others if span != (row.start, row.end)]
    start, end = led_start(scan, row.start, others), followed_end(scan, row.end, others)
    end = max(end, _made_up(scan, row.end))
    end = closed(scan.text, start, end)
    if (start, end) == (row.start, row.end) or end - start > LONGEST or leaves_bracket(scan.text[start:end]):
        return row
    return row._replace(text=scan.text[start:end], start=start, end=end)


def of_heading(heading: str, index: Index) -> str:
    """The words of a heading under which all is only wished for ("Nice to have"); "" for any other."""
    said = heading.strip(" \t*_#:-\u2013\u2014?!.()")
    if not said or len(said) > LONGEST_HEADING:
        return ""
    folded, measures = key(said), index.measures
    for at, word in enumerate(folded):
        if phrase_at(folded, at, measures.wishes_before) or phrase_at(folded, at, measures.wishes_after):
            return said
        if word in index.joins:
            break  # "Essential and desirable"
    return ""


def led_start(scan: Scan, start: int, others: Sequence[Span]) -> int:
    """The start of a demand there with the words that lead to it as a wish: "**Nice to have:** a degree"."""
    first = first_from(scan, start)
    for at in range(first - 1, max(-1, first - 1 - BEFORE), -1):
        if at + 1 >= len(scan.words):
            return start
        _, begin, end = scan.words[at]
        gap = scan.text[end : scan.words[at + 1][1]]
        if within(begin, others) or any(begin < other <= start for other, _ in others):
            break
        size = phrase_at(scan.folded, at, scan.index.measures.wishes_before)
        if size and (at + size <= first or at == first - 1):  # the last word of it may be the first of the demand
            return begin
        if scan.words[at][0] in scan.index.joins or (parted(scan, at + 1, gap, f"{HARD},") and ":" not in gap):
            break
    return start


def followed_end(scan: Scan, end: int, others: Sequence[Span]) -> int:
    """The end of a demand there with the words after it that make it a wish: "a licence **or willing to obtain one**"."""
    measures, apart = scan.index.measures, False
    first = first_from(scan, end)
    for n, at in enumerate(islice(range(first, len(scan.words)), AFTER)):
        word, begin, _ = scan.words[at]
        gap = scan.text[max(end, scan.words[at - 1][2]) : begin] if at else ""
        if within(begin, others) or (at and parted(scan, at, gap, HARD)):
            break
        apart = apart or "," in gap or word in scan.index.joins
        size = phrase_at(scan.folded, at, measures.wishes_after)
        if size and _leads_on(scan, at, size, others):
            break
        leads = not size and n < NEXT and apart and phrase_at(scan.folded, at, measures.wishes_before)
        if size or leads:
            stop = scan.words[at + (size or leads) - 1][2]
            or_ = re.fullmatch(scan.index.measures.particles["or"], word, re.IGNORECASE)
            after = max(stop, stretch(scan, stop, others, most=MOST_LATER if or_ else MOST))
            return after if size or after > stop else end
        if apart and scan.found[at].content:
            break
    return end


def _leads_on(scan: Scan, at: int, size: int, others: Sequence[Span]) -> bool:
    """Whether words that make a wish make one of the condition right after them: "a diploma, **preferably** | a degree"."""
    after = at + size
    if not phrase_at(scan.folded, at, scan.index.measures.wishes_before):
        return False
    for i in range(after, min(after + NEXT + 1, len(scan.words))):
        begin = scan.words[i][1]
        if scan.text[scan.words[i - 1][2] : begin].strip():
            return False
        if within(begin, others) or scan.found[i].content:
            return within(begin, others)
    return False


def _made_up(scan: Scan, end: int) -> int:
    """The end of a demand there with what its sentence says will do: "a degree, **but experience may make up for it**"."""
    first = first_from(scan, end)
    for at in islice(range(first, len(scan.words)), INSTEAD):
        begin = scan.words[at][1]
        gap = scan.text[max(end, scan.words[at - 1][2]) : begin] if at else ""
        if at and parted(scan, at, gap, HARD):
            break
        if size := phrase_at(scan.folded, at, scan.index.measures.makes_up):
            return scan.words[at + size - 1][2]
    return end


def is_wish(row: Condition, index: Index) -> bool:
    """Whether a condition need not be met: its heading says so, or words with which it begins or ends."""
    if row.wish or not asked(row):
        return bool(row.wish)
    return says_so(row.text, index)


def says_so(text: str, index: Index) -> bool:
    """Whether words with which a text begins or ends say that it is only wished for."""
    folded, measures = key(text), index.measures
    told = [i for i, word in enumerate(folded) if index.find(word).content]
    first = next(phrases_in(folded, measures.wishes_before), None)
    *_, last = (None, *phrases_in(folded, measures.wishes_after))
    return bool((first and not any(i < first[0] for i in told)) or (last and not any(i >= sum(last) for i in told)))


def under(heading: str, rows: Sequence[Condition], index: Index) -> tuple[Condition, ...]:
    """The conditions of a line, those that may be wishes with the heading over them where it says that they are."""
    wish = of_heading(heading, index) if any(map(asked, rows)) else ""
    return tuple(row._replace(wish=wish) if wish and asked(row) else row for row in rows)
