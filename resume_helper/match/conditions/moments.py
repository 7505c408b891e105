"""How far days and times reach: over all words around them that say when, and how often."""

import re
from collections.abc import Iterable, Sequence

from resume_helper.match.conditions.amounts import PERIODS, unit_of
from resume_helper.match.conditions.reach import HARD, Span, first_from, in_number, parted, within, words_from
from resume_helper.match.scan import Scan
from resume_helper.quantity import CURRENCIES

FARTHEST = 16
"""Words that say when, on either side, at most."""
LONGEST_TIME = 2
"""Digits of a number that says when or how often by itself."""
FEW = 4
"""Words among which what is listed says when."""


def when(scan: Scan, start: int, end: int, others: Iterable[Span]) -> Span:
    """The span of days or times with all that says when, and how often, as far as the next of the spans of other conditions.

    "**one in three** Saturdays", "domenica **solo a dicembre**", "**lunes, miércoles y** viernes 9 a 18**, martes 13 a 20**".
    """
    beside = [span for span in others if span[0] >= end or span[1] <= start]
    end = _later(scan, end, beside)
    begins = _earlier(scan, start, end, beside)
    inside = "(" in scan.text[begins:start] and ")" not in scan.text[begins:end]
    return begins, end + (inside and scan.text[end : end + 1] == ")")


def _later(scan: Scan, end: int, beside: Sequence[Span]) -> int:
    """The end of what says when after a place. A bracket is told whole or not at all: "a late shift **(until 7)** a week"."""
    text, words = scan.text, scan.words
    last, outside, opened, said = end, end, False, 0
    for n, i in enumerate(words_from(scan, end, "")):
        if words[i][1] < said:
            continue  # the letters of "7 p.m."
        gap = text[words[i - 1][2] if i else 0 : words[i][1]]
        if n >= FARTHEST or _ends(scan, i, gap, beside) or not (_is_small(scan, i) or _says_when(scan, i)):
            break
        if "(" in gap and not opened:
            outside, opened = last, True
        opened = opened and ")" not in gap
        if at_clock := _of_clock(scan, i):
            last, said = at_clock, at_clock
        elif not _is_small(scan, i):
            last = words[i][2] + (text[words[i][2] : words[i][2] + 1] == "%")
    if opened:
        return last + 1 if text[last : last + 1] == ")" and last > outside else outside
    return last


def _ends(scan: Scan, at: int, gap: str, beside: Iterable[Span]) -> bool:
    """Whether what says when is over before a word, given with what is between."""
    if "," in gap and not in_number(scan, at) and not _leads_to_time(scan, at):
        return True
    return parted(scan, at, gap, HARD) or within(scan.words[at][1], beside)


def _earlier(scan: Scan, start: int, end: int, beside: Sequence[Span]) -> int:
    """The start of what says when before a place, its end given; small words only between others, or before a time."""
    text, words = scan.text, scan.words
    begins, bracket = start, text[end : end + 1] == ")"
    first = min(first_from(scan, start), len(words) - 1)  # what begins within the last word has no word from its start on
    for n in range(first - 1, max(-1, first - 1 - FARTHEST), -1):
        word, at, stop = words[n]
        gap = text[stop : words[n + 1][1]]
        listed = "," in gap and not in_number(scan, n + 1)
        if (listed and not _goes_on_list(scan, n + 1)) or ")" in gap or ("(" in gap and not bracket):
            break
        if parted(scan, n + 1, gap, HARD) or within(at, beside) or not (_is_small(scan, n) or _says_when(scan, n)):
            break
        leads = begins == words[n + 1][1] and re.fullmatch(scan.index.measures.particles["from"], word)
        if leads or not _is_small(scan, n):
            begins = at
    return begins


def _goes_on_list(scan: Scan, at: int) -> bool:
    """Whether a word after a comma goes on with what says when before that: not in "three nights, **flexible** schedule"."""
    particles, word = scan.index.measures.particles, scan.words[at][0]
    leads = any(re.fullmatch(particles[name], word, re.IGNORECASE) for name in ("and", "or", "from", "clock"))
    return scan.folded[at - 1] in scan.index.measures.moments and (leads or (not _is_small(scan, at) and _says_when(scan, at)))


def _is_small(scan: Scan, at: int) -> bool:
    return not (scan.found[at].content or scan.folded[at] in scan.index.measures.moments or _is_number(scan, at))


def _is_number(scan: Scan, at: int) -> bool:
    start = scan.words[at][1]
    if scan.text[start - 1 : start] in CURRENCIES and start:
        return False  # "closing shifts - **$16.75**" is pay
    return scan.found[at].number or scan.words[at][0] in scan.index.measures.numbers


def _says_when(scan: Scan, at: int) -> bool:
    """Whether a word says when, or how often. A number does where no other thing follows that it counts."""
    text, words = scan.text, scan.words
    if _of_clock(scan, at):
        return True
    if not _is_number(scan, at) or at + 1 >= len(words) or not text[words[at][2] : words[at + 1][1]].isspace():
        return _is_number(scan, at) or _is_moment(scan, at)
    if words[at][2] - words[at][1] > LONGEST_TIME and words[at][0].isdecimal():
        return _is_moment(scan, at + 1)  # the number of a house: "Avenida del Roble 227 de lunes a viernes"
    return _is_small(scan, at + 1) or _is_number(scan, at + 1) or _is_moment(scan, at + 1)


def _of_clock(scan: Scan, at: int) -> int:
    """The end of a time of day there that a word of the clock ends, if one is: "until **7 p.m.**"; 0 for none."""
    _, start, end = scan.words[at]
    if not scan.found[at].number or end - start > LONGEST_TIME or scan.text[end : end + 1] != " ":
        return 0
    clock = re.compile(rf"\s{scan.index.measures.particles['clock']}(?!\w)", re.IGNORECASE).match(scan.text, end)
    return clock.end() if clock else 0


def _is_moment(scan: Scan, at: int) -> bool:
    return scan.folded[at] in scan.index.measures.moments or unit_of(scan.found[at], scan.index) in PERIODS


def _leads_to_time(scan: Scan, at: int) -> bool:
    """Whether what is listed from a word on says when again: ", **martes** y jueves 13 a 20", ", **every** second Saturday".

    What only counts days does not: ", 2-3 days from home" beside ", two days **off**".
    """
    counted = False
    for i in range(at, min(len(scan.words), at + FEW)):
        if scan.folded[i] in scan.index.measures.moments:
            return True
        if not (_is_number(scan, i) or _is_small(scan, i) or (counted and _is_moment(scan, i))):
            return False
        counted = counted or _is_number(scan, i)
    return False
