"""How far a condition reaches beyond its cue: to the end of a range, of what it leads to, of what is named in one breath."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator

from resume_helper.match.conditions.amounts import unit_of
from resume_helper.match.scan import Scan

LED = 5
"""Words that a small word leads to, at most."""
NAMED_ON = 2
"""Words by which a name goes on, at most."""
LONGEST_BRACKET = 60
"""Characters up to the end of a bracket, at most."""
LONGEST_BEFORE = 16
"""Characters before a number in which the small words about it stand: "klokken 9", "up to 40"."""
LONGEST_HALF = 30
"""Characters of half a compound word with the "and" after it."""
HARD = ";:|\u2022\u00b7\n\t!?"
"""Marks at which whatever is listed ends."""
CLAUSE = f"{HARD},()"
"""Marks at which a clause ends; a dash between spaces is one as well."""
_DASH = re.compile(r"\s[-\u2013\u2014]+\s")
_GENDER = re.compile(r"(?<=\w)(?:\([^\W\d_]{1,3}\)|/[^\W\d_]{1,3}(?!\w))")
_GENDER_END = re.compile(r"(?:(?<=[^\s(]\([^\W\d_])|(?<=[^\s(]\([^\W\d_]{2}))\)")
GENDERED = 3
"""Characters of a word before which its other gender stands in a bracket."""
_PERCENT = r"(?:[.,]\d{1,2})?(?:\s?[-\u2013]\s?\d{1,3})?\s?%"

Span = tuple[int, int]


def shared(text: str, at: int) -> bool:
    """Whether the number there is a share in percent, or the first of two: "80 %", "60-80 %"."""
    return text[at - 1 : at] not in (".", ",") and re.compile(rf"\d{{1,3}}{_PERCENT}").match(text, at) is not None


def led(scan: Scan, end: int, *, over_units: bool = False) -> int:
    """Where a condition ends: one that ends with a small word, with what that leads to, as far as the next mark.

    `over_units` is whether one that ends with a unit goes on over a small word: "6 months **in retail**".
    """
    text, words, found = scan.text, scan.words, scan.found
    last = last_to(scan, end)
    unit = unit_of(found[last], scan.index)
    if over_units and unit and _goes_on(scan, last + 1):
        return led(scan, words[last + 1][2])
    if found[last].number and last + 1 < len(words) and text[end : words[last + 1][1]] == " ":
        # "24 h su 5 **giorni**": a number is told with what it counts.
        return words[last + 1][2] if unit_of(found[last + 1], scan.index) else end
    leads = not found[last].content or words[last][0] in scan.index.measures.most
    if not leads or unit or text[words[last][1] - 1] == "/":
        return end
    for at in range(last + 1, min(len(words), last + 1 + LED)):
        _, start, stop = words[at]
        gap = text[words[at - 1][2] : start]
        glued = gap == "." and is_short(scan, at - 1)
        short = gap == ". " and words[at - 1][0] in scan.index.abbreviations
        if not (glued or short or gap.replace("-", " ").isspace()):
            break
        end = (
            stop if found[at].content or glued or is_acronym(scan, at) else end
        )  # the "d" and "o" of "G.D.O." are no small words
    return end


def abroad(scan: Scan, end: int, *, titled: bool = False) -> int:
    """The end of what stands there with the country that it is about, or the name: "the right to work **in the UK**".

    `titled` is whether only words are of a name that go on in small letters: "CCNL Credito **Cooperativo** III".
    """
    text, words = scan.text, scan.words
    last = last_to(scan, end)
    for at in range(last + 1, min(len(words), last + 1 + LED)):
        _, start, stop = words[at]
        named = text[start:stop].istitle() if titled else text[start].isupper()
        if not text[words[at - 1][2] : start].isspace() or not (named or not scan.found[at].content):
            break
        end = stop if named else end
    return end


def named_on(scan: Scan, end: int) -> int:
    """The end of a name there with what goes on with it: "ITIL **Foundation**", "MiFID **II**", "RUI **sezione E**"."""
    text, words = scan.text, scan.words
    last = last_to(scan, end)
    if text.isupper() or end != words[last][2]:
        return end
    for at in range(last + 1, min(len(words), last + 1 + NAMED_ON)):
        word, start, stop = words[at]
        if text[words[at - 1][2] : start] not in (" ", "-", "\u2013"):
            break
        letter = text[start:stop].isupper() or word.isdecimal()
        if letter or (text[start].isupper() and scan.found[at].content):
            end = stop
        elif not (at == last + 1 and scan.found[at].content):
            break  # "sezione **E**", "nivel **3**": one small word before a letter or a number
    return end


def _goes_on(scan: Scan, at: int) -> bool:
    """Whether a word is a small one that goes on with what stands before it: "in", not "and"."""
    words, found = scan.words, scan.found
    if at >= len(words) or not scan.text[words[at - 1][2] : words[at][1]].isspace():
        return False
    joins = scan.index.joins | scan.index.but
    return not (found[at].content or found[at].number or found[at].breaks or words[at][0] in joins)


def opened(scan: Scan, start: int, end: int) -> int:
    """The start of a condition with what its number lacks: "**60-**80 %", "**up to** 40 hours", "**one (**1) year"."""
    text = scan.text
    head = text[max(0, start - LONGEST_BEFORE) : start]
    if re.search(r"[^\W\d_]-\s\S+\s$", head):
        start = _first_half(scan, start)
    if not (text[start : start + 1].isdigit() and head.strip()):
        return start
    written = re.search(r"\w+ \($", head)
    if written and re.match(r"\d+\)", text[start:end]):
        return start - len(written[0])
    most = up_to(scan, start, r"\s+")
    if most or "%" not in text[start:end]:
        return most.start() if most else start
    before = re.search(r"(?<![\d.,])\d{1,3}(?:[.,]\d{1,2})?\s?%?\s?[-\u2013]\s?$", head)
    return start - len(before[0]) if before else start


def _first_half(scan: Scan, start: int) -> int:
    """The start of a compound word there with the first half of another one before an "and": "**salgs- og** servicefag"."""
    joint = rf"(?:&|/|{scan.index.measures.particles['and']}|{scan.index.measures.particles['or']})"
    half = re.search(rf"[^\W\d_]+-\s{joint}\s$", scan.text[max(0, start - LONGEST_HALF) : start], re.IGNORECASE)
    return start - len(half[0]) if half else start


def up_to(scan: Scan, end: int, between: str) -> re.Match[str] | None:
    """The words that end at a place by which what is there is the most: "**up to** 40"; `between` stands after them."""
    words = re.compile(rf"\b{scan.index.measures.particles['up_to']}{between}$", re.IGNORECASE)
    return words.search(scan.text, max(0, end - LONGEST_BEFORE), end)


def closed(text: str, start: int, end: int) -> int:
    """The end of a condition with what its last word lacks: the end of a percentage ("20-30 %") or of a bracket."""
    if "%" in text[end:]:
        end = _through(_PERCENT, text, end)
    if text.count("(", start, end) > text.count(")", start, end):
        close = text.find(")", end, end + LONGEST_BRACKET)
        end = close + 1 if close >= 0 else end
    return end


def leveled(text: str, end: int) -> int:
    """The end of a language there with what its level lacks: "B2**+**", "conversational **70%**"."""
    return _through(r"\+|\s+\d{1,3}\s?%", text, end)


def _through(pattern: str, text: str, at: int) -> int:
    """The end of what matches a pattern at a place of a text; the place where nothing does."""
    match = re.compile(pattern, re.IGNORECASE).match(text, at)
    return at + len(match[0].rstrip()) if match else at


def last_to(scan: Scan, place: int) -> int:
    """The number of the last word that ends at a place of a line or before it; -1 for none."""
    return bisect_right(scan.words, place, key=lambda word: word[2]) - 1


def first_from(scan: Scan, place: int) -> int:
    """The number of the first word that begins at a place of a line or after it."""
    return bisect_left(scan.words, place, key=lambda word: word[1])


def within(place: int, spans: Iterable[Span]) -> bool:
    """Whether a place is in one of some spans."""
    return any(first <= place < last for first, last in spans)


def words_from(scan: Scan, end: int, marks: str) -> Iterator[int]:
    """The numbers of the words after a place, as far as the first mark between them."""
    text, words = scan.text, scan.words
    for i in range(first_from(scan, end), len(words)):
        start = words[i][1]
        before = max(end, words[i - 1][2]) if i else end
        if start < before + GENDERED and _GENDER.match(text, before):  # "cajero(**a**) bancario"
            continue
        gendered = _GENDER_END.match(text, before)
        if parted(scan, i, text[gendered.end() if gendered else before : start], marks):
            return
        yield i


def parted(scan: Scan, at: int, gap: str, marks: str) -> bool:
    """Whether a mark stands before a word, given with what is between. No sentence begins in small letters: "hver 3. uke"."""
    if gap.isspace() or in_number(scan, at):
        return False
    following = scan.text[scan.words[at][1]]
    short = is_short(scan, at - 1) and not (
        gap == ". " and len(scan.words[at - 1][0]) == 1 and unit_of(scan.found[at - 1], scan.index)
    )
    stop = re.search(r"[.!?]\s", gap) and not (following.islower() or following.isdigit() or short)
    return bool(stop) or any(mark in gap for mark in marks) or (CLAUSE in marks and _DASH.search(gap) is not None)


def in_number(scan: Scan, at: int) -> bool:
    """Whether a word goes on with the number before it: the "5" of "37.5", the "30" of "18:30"."""
    gap = scan.text[scan.words[at - 1][2] : scan.words[at][1]] if at else ""
    return gap in (".", ",", ":") and scan.found[at].number


def is_acronym(scan: Scan, at: int) -> bool:
    """Whether a small word is an acronym by its capitals, in a line that has others: the "IT" of "a degree in IT"."""
    _, start, end = scan.words[at]
    return end - start > 1 and scan.text[start:end].isupper() and not scan.text.isupper()


def is_short(scan: Scan, at: int) -> bool:
    """Whether a word is an abbreviation, with its full stop: "Fri.", or a letter of "t.o.m."."""
    word, _, end = scan.words[at]
    return scan.text[end : end + 1] == "." and (len(word) == 1 or word in scan.index.abbreviations)
