"""A condition told whole: with its limit, with what it is one of a list of, and with nothing of what stands beside it."""

import re
from collections.abc import Sequence
from itertools import islice

from resume_helper.match.conditions.moments import when
from resume_helper.match.conditions.reach import (
    CLAUSE,
    LONGEST_BEFORE,
    Span,
    first_from,
    is_acronym,
    parted,
    within,
    words_from,
)
from resume_helper.match.scan import Scan
from resume_helper.text import key

CLAUSED = frozenset({"pay", "place", "residence", "experience", "education", "typing", "lifting", "reserved"})
"""Kinds that reach to the end of their clause, where that is near."""
TIMED = frozenset({"shifts", "schedule"})
"""Kinds that reach over all words that say when, and how often."""
LISTED = frozenset({"experience", "education", "residence"})
"""Kinds that reach over a list before an "or"."""
MOST = 6
"""Words up to the end of a clause that are near, and of a list beside a condition."""
LONGEST_EXTRA, LONGEST_SUM = 3, 8
"""Words that say what a sum is for, alone and with a sum and its period before them."""
LONGEST = 110
"""Characters of a condition, above which it is left as it was found."""
_BRACKET = re.compile(r"\s*\([^()\n]{1,45}\)")
_ADDED = re.compile(r"\s*(?:\+|[x\u00d7](?=\s?\d))\s*")
_SIGNED = re.compile(r",\s(?=[^\w\s]\s?\d)")


def whole(scan: Scan, kind: str, span: Span, others: Sequence[Span]) -> Span:
    """The span of a condition of a kind with all that belongs to it. `others` are the spans of the line's other conditions."""
    start, end = _outside(scan.text, *span)
    if kind in ("experience", "education", "schedule", "hours", "pay"):
        start, end = own_part(scan, start, end, others, kept_first=kind in LISTED)
    if kind in LISTED:
        end = _before_others(scan, start, end, others)
    if kind in ("experience", "education"):
        start = _prior(scan, start, others)
    if kind == "pay":
        start = _bounded(scan, start)
    if kind in TIMED:
        start, end = when(scan, start, end, others)
    if kind in CLAUSED:
        end = _to_the_end(scan, kind, end, others)
    end = bracketed(scan, end, others)
    return (start, end) if end - start <= max(LONGEST, span[1] - span[0]) else span


def _outside(text: str, start: int, end: int) -> Span:
    """The span of a condition without the end of a bracket that began before it: "essential), **previous experience**"."""
    left = text.find(")", start, end)
    if left < 0 or "(" in text[start:left]:
        return start, end
    rest = text[left + 1 : end]
    return end - len(rest.lstrip(" ,;")), end


def own_part(scan: Scan, start: int, end: int, others: Sequence[Span], *, kept_first: bool = False) -> Span:
    """The span of a demand without what another one ends before it, or begins after it.

    Of two parts of it with another between, the last is kept, or the first: "**experience in shops**, good English, required".
    """
    text = scan.text
    for first, last in sorted(others):
        before = text[start:first].rstrip() if start < first < end else ""
        after = re.compile(r"(?:[^(),:;]{0,20}\))?\s*[:,;]\s*").match(text, last) if start <= first < last < end else None
        if before.endswith(",") and (last > end or kept_first):
            end = start + len(before) - 1
        elif after and after.end() < end:
            start = after.end()
        elif before.endswith(","):
            end = start + len(before) - 1
    return start, end


def _before_others(scan: Scan, start: int, end: int, others: Sequence[Span]) -> int:
    """The end of a demand before an "and" and what another one says: "residence in Leeds **and a work permit**"."""
    first = min((begin for begin, stop in others if start < begin < stop <= end), default=end)
    joint = re.search(rf"\s(?:{scan.index.measures.particles['and']})\s+$", scan.text[start:first], re.IGNORECASE)
    return start + joint.start() if joint else end


def _bounded(scan: Scan, start: int) -> int:
    """The start of a sum with the words at the beginning of its clause by which it is the least or the most: "**From** $21"."""
    from_, most = (scan.index.measures.particles[name] for name in ("from", "up_to"))
    match = re.search(
        rf"(?:^|[.:,;(|\u2022\u00b7]\s*)(?P<word>{from_}|{most})\s+$",
        scan.text[max(0, start - LONGEST_BEFORE) : start],
        re.IGNORECASE,
    )
    return start - (match.end() - match.start("word")) if match else start


def _to_the_end(scan: Scan, kind: str, end: int, others: Sequence[Span]) -> int:
    """The end of the clause that a condition stands in, and of those after it that speak of it alone, where these are near."""
    text, measures = scan.text, scan.index.measures
    end = max(end, stretch(scan, end, others, pay=kind == "pay"))
    if kind == "pay":
        return _paid_besides(scan, end, others)
    listed = _listed(scan, end, others) if kind in LISTED else end
    end = max(end, listed)
    comma = re.compile(r"\s*[,\u2013-]\s+").match(text, end)
    if comma:
        after = stretch(scan, comma.end(), others)
        words = range(first_from(scan, comma.end()), first_from(scan, after))
        asked = [scan.folded[i] in measures.any_experience for i in words]
        if (
            text[after : after + 1] != ","
            and any(asked)
            and not any(after <= first <= after + 1 for first, _ in others)
            and all(one or not scan.found[i].content for one, i in zip(asked, words, strict=True))
        ):
            return after
    return end


def _paid_besides(scan: Scan, end: int, others: Sequence[Span]) -> int:
    """The end of what is paid beside a sum, or later: "**+ tips**", "**x 14 mensilità**", "$15**, $16 in May**"."""
    text = scan.text
    began = end
    while end - began < LONGEST and (more := (_ADDED.match(text, end) or _besides(scan, end))):
        after = stretch(scan, more.end(), others, own=True)
        after = after if after > more.end() else _named_extra(scan, more.end(), LONGEST_SUM)
        if after <= more.end():
            break
        end = after
    end = _named_extra(scan, end, LONGEST_EXTRA)
    later = _SIGNED.match(text, end)
    after = stretch(scan, later.end(), others, own=True) if later else end
    said = f" {' '.join(key(text[end:after]))} "
    return end if any(f" {word} " in said for word in scan.index.measures.extras) else max(end, after)


def _named_extra(scan: Scan, end: int, most: int) -> int:
    """The end of a sum with what it is for right after it, if that is one of `extras`: "plus £2 an hour **night premium**".

    `most` are the words that are looked at.
    """
    extras, told = scan.index.measures.extras, list[str]()
    for i in islice(words_from(scan, end, f"{CLAUSE}+/&"), most):
        told += key(scan.words[i][0])
        if any(f" {' '.join(told)} ".endswith(f" {extra} ") for extra in extras):
            return scan.words[i][2]
    return end


def stretch(scan: Scan, end: int, others: Sequence[Span], *, own: bool = False, pay: bool = False, most: int = MOST) -> int:
    """The end of a clause after a place, where that is near: as far as a mark, an "and", or another condition."""
    text, index = scan.text, scan.index
    joint = re.compile(index.measures.particles["and"], re.IGNORECASE)
    last, content, small, whole_ = end, 0, False, end
    for n, i in enumerate(words_from(scan, end, CLAUSE + "+" if pay else CLAUSE)):
        word, first, stop = scan.words[i]
        ends = (joint.fullmatch(word) and not own) or word in index.subordinates
        if ends or any(begin <= first < close and begin >= end for begin, close in others if not own):
            break
        # "£25,000 **in London**": a place is no limit.
        if small and text[first:stop].istitle() and not text.isupper() and pay:
            break
        small = not scan.found[i].content
        if n >= most + own * 2:
            return end
        whole_ = stop
        if scan.found[i].content or scan.found[i].number or word in index.measures.units or is_acronym(scan, i):
            last, content = stop, content + 1
    else:
        last = whole_ if content else end  # "to begin **with**"
    glued = re.compile(r"(?:\(\w{1,3}\)|/\w{1,3}(?!\w)|[%'+])*").match(text, last)  # "60 %", "cajero(a)"
    return glued.end() if content and glued else end


def _besides(scan: Scan, end: int) -> re.Match[str] | None:
    """The words after a sum by which something is paid beside it, where one of `extras` follows: "**plus** commission"."""
    measures = scan.index.measures
    phrases = "|".join(sorted(map(re.escape, measures.besides), key=len, reverse=True))
    match = re.compile(rf"\s*,?\s*(?:{phrases})(?!\w)\s*", re.IGNORECASE).match(scan.text, end)
    if not match:
        return None
    after = stretch(scan, match.end(), (), own=True)
    said = f" {' '.join(key(scan.text[match.end() : after]))} "
    more = re.compile(r"[^\w\s]\s?\d").match(scan.text, match.end())  # "plus **$1** on Sundays"
    return match if more or any(f" {word} " in said for word in measures.extras) else None


def _listed(scan: Scan, end: int, others: Sequence[Span]) -> int:
    """The end of a list that a condition is the first of: "a degree in economics**, law or business**"."""
    particles, rest = scan.index.measures.particles, scan.text[end : end + LONGEST]
    if "/" not in rest and not re.search(rf"\s(?:{particles['or']})\s", rest, re.IGNORECASE):
        return end  # the expression below takes 1 ms of a start
    item = r"[^\W\d_][\w'\u2019.-]*(?:\s[\w'\u2019.-]+){0,3}?"
    more = re.compile(
        rf"(?:\s*[,/]\s?{item}){{0,3}}?\s*,?\s*(?:(?<=\s)(?:{particles['or']})(?=\s)|/)\s*{item}(?<!\.)(?=\s*(?:[.,;:()|\n]|$))",
        re.IGNORECASE,
    )
    match = more.match(scan.text, end)
    free = match and not any(match.start() <= first < match.end() for first, _ in others)
    if not (match and free):
        return end
    again = more.match(scan.text, match.end())  # "law or economics**, or equivalent experience**"
    return again.end() if again and not any(again.start() <= first < again.end() for first, _ in others) else match.end()


def _prior(scan: Scan, start: int, others: Sequence[Span]) -> int:
    """The start of a demand with the words right before it that say how much, or what: "**optical or medical** experience"."""
    index, words = scan.index, scan.words
    first = min(first_from(scan, start), len(words) - 1)
    either = re.compile(index.measures.particles["or"], re.IGNORECASE)
    at = start
    for n in range(first - 1, max(-1, first - 1 - MOST), -1):
        word, begin, end = words[n]
        gap = scan.text[end : words[n + 1][1]]
        if parted(scan, n + 1, gap, CLAUSE) or within(begin, others):
            break
        if either.fullmatch(word):
            continue
        if not (
            scan.found[n].content
            or scan.found[n].number
            or scan.folded[n] in index.measures.any_experience
            or word in index.measures.most
        ):
            if at == words[n + 1][1] and scan.folded[n + 1] in index.measures.any_experience and word not in index.joins:
                at = begin  # "**at** least", "**al** menos"
            break
        at = begin
    return at


def bracketed(scan: Scan, end: int, others: Sequence[Span]) -> int:
    """The end of a bracket that stands right after a condition, and tells of no other kind of thing."""
    match = _BRACKET.match(scan.text, end)
    if not match or any(match.start() <= first < match.end() for first, _ in others):
        return end
    return match.end()
