"""The conditions that what was found in a line states, whatever they say of each other."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache

from resume_helper.catalog.kinds import ALONE
from resume_helper.match.conditions.amounts import Amount, amounts_of, unit_of
from resume_helper.match.conditions.demand import NEEDS_VALUE, Condition, condition_told, overlap
from resume_helper.match.scan import Scan
from resume_helper.match.search import Hit

SPANNED = NEEDS_VALUE | {"schedule", "age"}
"""Kinds that take all the words of their span, and not those of their cue alone."""
LONGEST_ALONE = 12
"""Words that are no numbers. A line that has more says more than its conditions, whatever they are."""
MOST_OF_A_LINE = 20
"""Times that a line is asked for one and the same demand: a line of a megabyte may repeat it without end."""


def stated(scan: Scan, hits: Sequence[Hit]) -> list[Condition]:
    """The conditions of a line, each with the words of its own; `hits` are what was found in it.

    Words that state one only where they stand alone do so last: it takes all others to know whether a line says more.
    """
    rows, alone, told = list[Condition](), list[Condition](), set[int]()
    amounts = cache(lambda: _not_of_age(amounts_of(scan), scan, hits))
    for hit, id_, only in _heard(scan, hits):
        kind, _, choice = id_.partition("=")
        row = condition_told(scan, kind, choice, hit, amounts)
        told.update(_words_told(scan, kind, hit, row, only=only))
        if row:
            (alone if only else rows).append(row)
    rows += _by_mail(scan)
    return rows if not alone or _says_more(scan, told) else [*rows, *_not_told(alone, rows)]


def _heard(scan: Scan, hits: Iterable[Hit]) -> Iterator[tuple[Hit, str, bool]]:
    """The hits of conditions, each with the id of its own, and whether it counts only where it stands alone.

    A line with many words says more than that, and one that repeats a demand without end is not heard without end.
    """
    index, often = scan.index, Counter[str]()
    long = len(scan.words) > LONGEST_ALONE and sum(not found.number for found in scan.found) > LONGEST_ALONE
    for hit in hits:
        owner, id_ = index.owners[hit.owner]
        if owner == "condition" and often[id_] < MOST_OF_A_LINE:
            only = index.cues[hit.cue][1] == ALONE and not (_in_brackets(scan, hit) or _is_age(scan, hit))
            if not (only and long):
                often[id_] += 1
                yield hit, id_, only


def _words_told(scan: Scan, kind: str, hit: Hit, row: Condition | None, *, only: bool) -> Collection[int]:
    """The numbers of the words of a line that say no more than a condition; `row` is what a hit of this kind states, or None.

    "£24,500 + up to £3,000 **OTE**" says no more than pay, even where it states none.
    """
    if row is None or not (row.value or kind not in NEEDS_VALUE):
        return hit.words if kind == "pay" and not only else ()
    spanned = [i for i, (_, start, _) in enumerate(scan.words) if row.start <= start < row.end] if kind in SPANNED else []
    return {*hit.words, *spanned}


def _by_mail(scan: Scan) -> list[Condition]:
    """The days that stand behind an address of mail, until which one applies there."""
    if "@" not in scan.text:
        return []
    from resume_helper.match.conditions.dates import by_mail  # 0.2 ms, which most lines can do without

    days = ((scan.text[start:end], start, end, value if value.date else None) for value, start, end in by_mail(scan))
    return [Condition("deadline", *day) for day in days]


def _in_brackets(scan: Scan, hit: Hit) -> bool:
    """Whether a hit of words is all that stands in a bracket, which says it by itself: "Customer Advisor (Hybrid)"."""
    start, end = scan.words[hit.first][1], scan.words[hit.last][2]
    return (scan.text[start - 1 : start], scan.text[end : end + 1]) == ("(", ")") and not scan.found[hit.first].number


def _is_age(scan: Scan, hit: Hit) -> bool:
    """Whether a number with a plus can only be an age, as nothing that it counts follows: "**18+** and able to drive"."""
    if not (scan.index.owners[hit.owner][1] == "age" and len(hit.words) == 1 and scan.found[hit.first].number):
        return False
    joint = rf"{scan.index.measures.particles['and']}|{scan.index.measures.particles['or']}"
    return (
        re.compile(rf"\+\s*(?:[.,;:()|/]|(?:{joint})\s|$)", re.IGNORECASE).match(scan.text, scan.words[hit.first][2])
        is not None
    )


def _not_of_age(amounts: Iterable[Amount], scan: Scan, hits: Iterable[Hit]) -> list[Amount]:
    """The numbers of a line that no words for age speak of: "You **are over 18** and have experience in retail"."""
    age = [
        hit
        for hit in hits
        if scan.index.owners[hit.owner][1] == "age" and len(hit.words) > 1 and scan.index.cues[hit.cue][1] != ALONE
    ]
    if not age:
        return [*amounts]
    from resume_helper.match.conditions.ages import age_told  # 0.2 ms, only where a line speaks of age

    told = {i for hit in age if age_told(scan, hit, "") for i in hit.words}
    return [amount for amount in amounts if amount.first not in told]


def _not_told(alone: Sequence[Condition], rows: Sequence[Condition]) -> Iterator[Condition]:
    """Those of the conditions that count alone which no other tells: in "de 10 a 14 y de 16 a 20 h" nobody is sixteen."""
    valued = [row for row in rows if row.value]
    times = [row for row in (*rows, *alone) if row.kind == "schedule"]
    for row in alone:
        whole = valued if row.kind == "schedule" else (*valued, *times)
        if not any(_says_as_much(other, row) for other in whole):
            yield row


def _says_as_much(whole: Condition, part: Condition) -> bool:
    """Whether a condition tells of the same, and more ("RAL 26.000", "26.000"), or of something else by a word of its own.

    The "fijo" of "sueldo fijo 1.900 €" is the pay, no contract.
    """
    if part.kind == whole.kind:
        return overlap(part, whole)
    return whole.start <= part.start and part.end <= whole.end


def _says_more(scan: Scan, told: Collection[int]) -> bool:
    """Whether a line says more than conditions, whose words are `told`, numbers and a place ("Hybrid **in Leeds**")."""
    named, small, moments = False, False, scan.index.measures.moments
    for i, (_, start, end) in enumerate(scan.words):
        meant = i not in told and scan.found[i].content and not scan.found[i].number and scan.folded[i] not in moments
        meant = meant and not unit_of(scan.found[i], scan.index)
        named = (named or small) and scan.text[start:end].istitle()
        if meant and not named:
            return True
        small = i not in told and not scan.found[i].content
    return scan.text.endswith("?")
