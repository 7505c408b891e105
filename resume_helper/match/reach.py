"""How far a condition reaches beyond its cue: to the end of a range, of the times of day, of what is named in one breath."""

import re
from bisect import bisect_right
from collections.abc import Collection, Sequence

from resume_helper.catalog.index import Index
from resume_helper.match.amounts import unit_of
from resume_helper.match.scan import Scan

LED = 5
"""Words that a small word leads to, at most."""
LONGEST_BRACKET = 60
"""Characters up to the end of a bracket, at most."""
LONGEST_CLOCK = 16
"""Characters before a number in which the small words about it stand: "klokken 9", "up to 40"."""
QUARTERS = ("00", "15", "30", "45")
"""Minutes after a full stop, which the numbers of months are not."""
_PERCENT = r"(?:[.,]\d{1,2})?(?:\s?[-\u2013]\s?\d{1,3})?\s?%"

Span = tuple[int, int]


def aged(scan: Scan, at: int) -> int:
    """The end of what stands after the least age, if anything: the greatest, and the word for years."""
    index = scan.index
    end = _through(rf"(?:\s*{index.measures.particles['to']}?\s*\d\d\b)?\+?", scan.text, at)
    after = re.compile(r"\s([^\W\d_]+)").match(scan.text, end)
    return after.end() if after and unit_of(index.find(after[1].lower()), index) == "year" else end


def shared(text: str, at: int) -> bool:
    """Whether the number there is a share in percent, or the first of two: "80 %", "60-80 %"."""
    return text[at - 1 : at] not in (".", ",") and re.compile(rf"\d{{1,3}}{_PERCENT}").match(text, at) is not None


def timed(scan: Scan, at: int) -> int:
    """The end of the times of day that stand after the days of the week, or go on from other times, if any do.

    "Monday to Friday **9-5**", "8:00-12:00 **and 14:00-18:00**", "Monday to Thursday 9-5 **and Friday 9am-3pm**".
    """
    text, index = scan.text, scan.index
    end = _through(rf"[\s,:(]*{_times(index)}\)?", text, at)
    joint = rf"\s*(?:[,;/&+]|\b(?:{index.measures.particles['and']}|{index.measures.particles['or']})\b)\s*"
    # "9-5 and 2-3 days": with no minutes, and no clock, numbers are times of day where they say nothing else.
    more = re.compile(rf"{joint}(?P<day>(?:[^\W\d_]+\.?\s+){{0,3}}?){_times(index)}(?P<after>\s*[\w$€£%])?", re.IGNORECASE)
    while re.search(r"\d\W?(?:\w\W?){0,4}$", text[max(0, end - LONGEST_CLOCK) : end]) and (match := more.match(text, end)):
        if match["after"] and not _only_times(match, index):
            break
        end = match.end("last")
    return end


def clocked(scan: Scan, number: Span) -> Span | None:
    """The times of day that begin with a number, where they can be nothing else: "10:00-14:00", "9 am to 5 pm"."""
    text, index = scan.text, scan.index
    if not re.match(r"\d{1,2}(?!\d).{1,16}?\d", text[number[0] : number[1] + LONGEST_CLOCK]):
        return None  # most numbers are none, and the expressions below take long to compile
    to, clock = (index.measures.particles[name] for name in ("to", "clock"))
    head = text[max(0, number[0] - LONGEST_CLOCK) : number[0]]
    before = re.search(rf"(?<!\w){clock}\s*$", head, re.IGNORECASE)
    start = number[0] - len(before[0]) if before else number[0]
    inside = re.search(rf"\d\W?\s*(?:{clock}\s*)?{to}\s*(?:{clock}\s*)?$|[.:,]$", head, re.IGNORECASE)
    match = re.compile(rf"{_times(index)}(?!\d|\s?[%$€£])", re.IGNORECASE).match(text, start)
    return match.span() if match and not inside and _only_times(match, index) else None


def has_times(text: str, index: Index) -> bool:
    """Whether a text has what may be times of day: "9 to 5.30"."""
    return re.search(_times(index), text, re.IGNORECASE) is not None


def _times(index: Index) -> str:
    """A range of times of day, as an expression."""
    start, to, clock = (index.measures.particles[name] for name in ("from", "to", "clock"))

    def time(name: str) -> str:
        minutes = r"[:.h][0-5]\d"
        return (
            rf"(?P<{name}>(?P<{name}_kl>{clock}\s*)?(?:[01]?\d|2[0-4])(?!\d)(?P<{name}_minutes>{minutes})?"
            rf"(?:\s?(?P<{name}_clock>{clock})(?!\w))?)"
        )

    return rf"(?:{start}\s+)?{time('first')}\s*{to}\s*{time('last')}"


def _only_times(match: re.Match[str], index: Index) -> bool:
    """Whether the ends of a range can only be times of day: one has minutes, or a word of the clock that is none for hours."""
    minutes = [match[f"{name}_minutes"] or "" for name in ("first", "last")]
    clocks = [match[f"{name}_clock"] or "" for name in ("first", "last")]
    return (
        # "01.06-15.08" are dates; no month has the number of a quarter of an hour.
        any(said[:1] in (":", "h") or said[1:] in QUARTERS for said in minutes)
        or any(match[f"{name}_kl"] for name in ("first", "last"))
        or any(clock and unit_of(index.find(clock.lower()), index) != "hour" for clock in clocks)
    )


def named_together(scan: Scan, span: Span, names: Collection[Span], free: Sequence[Span]) -> Span:
    """The span of a language with those named in one breath: "French **and German**". `free` are the names that it may take."""
    text, particles = scan.text, scan.index.measures.particles
    start, end = span
    between = rf"[\s,/&]+(?:(?:{particles['and']}|{particles['or']})\s+)?"
    for first, last in free:
        if any(stop == end for _, stop in names) and re.fullmatch(between, text[end:first], re.IGNORECASE):
            end = last
    for first, last in reversed(free):
        if any(begin == start for begin, _ in names) and re.fullmatch(between, text[last:start], re.IGNORECASE):
            start = first
    return start, end


def led(scan: Scan, end: int) -> int:
    """Where a condition ends: one that ends with a small word, with what that leads to, as far as the next mark."""
    text, words, found = scan.text, scan.words, scan.found
    last = bisect_right(words, end, key=lambda word: word[2]) - 1
    particles = scan.index.measures.particles
    leads = not found[last].content or re.fullmatch(particles["up_to"], words[last][0])
    if not leads or unit_of(found[last], scan.index) or text[words[last][1] - 1] == "/":
        return end
    for at in range(last + 1, min(len(words), last + 1 + LED)):
        _, start, stop = words[at]
        if not text[words[at - 1][2] : start].replace("-", " ").isspace():
            break
        end = stop if found[at].content else end
    return end


def opened(scan: Scan, start: int, end: int) -> int:
    """The start of a condition with what its number lacks: the start of a percentage ("**60-**80 %"), "**up to** 40 hours"."""
    text, particles = scan.text, scan.index.measures.particles
    if not text[start : start + 1].isdigit():
        return start
    head = text[max(0, start - LONGEST_CLOCK) : start]
    most = re.search(rf"\b{particles['up_to']}\s+$", head, re.IGNORECASE)
    if most or "%" not in text[start:end]:
        return start - len(most[0]) if most else start
    before = re.search(r"(?<![\d.,])\d{1,3}(?:[.,]\d{1,2})?\s?%?\s?[-\u2013]\s?$", head)
    return start - len(before[0]) if before else start


def closed(text: str, start: int, end: int) -> int:
    """The end of a condition with what its last word lacks: the end of a percentage ("20-30 %") or of a bracket."""
    if "%" in text[end:]:
        end = _through(_PERCENT, text, end)
    if text.count("(", start, end) > text.count(")", start, end):
        close = text.find(")", end, end + LONGEST_BRACKET)
        end = close + 1 if close >= 0 else end
    return end


def _through(pattern: str, text: str, at: int) -> int:
    """The end of what matches a pattern at a place of a text; the place where nothing does."""
    match = re.compile(pattern, re.IGNORECASE).match(text, at)
    return at + len(match[0].rstrip()) if match else at
