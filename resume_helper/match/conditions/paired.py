"""What goes on after a condition, one word each and like its last one: "CFGM Farmacia **y Parafarmacia**", "T1 **& T4**"."""

import re
from collections.abc import Sequence

from resume_helper.match.conditions.reach import Span, first_from, last_to
from resume_helper.match.scan import Scan

LISTED = frozenset({"experience", "education"})
"""Kinds that go on over an "and" and over commas before it; others only over a sign ("&")."""
LONGEST = 80
"""Characters that are added at most."""
_ITEM = r"[^\W\d_][\w'-]*"
BEFORE = ("", ",", "&", "+", "/")
"""What stands after a condition that goes on; "" for a space, or the end."""
_SIGN = r"&|\+(?=\s)|/"


def paired(scan: Scan, kind: str, end: int, taken: Sequence[Span]) -> int:
    """The end of a condition of a kind with the words in one breath with its last one; those in spans that are `taken` are not.

    "Esperienza in abbigliamento **e calzature**", but "experience in retail" alone of "experience in retail and teamwork".
    """
    text = scan.text[end : end + LONGEST].replace("\u2019", "'")  # a class with it takes 0.3 ms of a start to compile
    if text[:1].strip() not in BEFORE:
        return end
    particles = scan.index.measures.particles
    joint = rf"(?:{particles['and']})(?:\s?/\s?(?:{particles['or']}))?"
    listed = rf"(?:,\s{_ITEM}){{0,3}},?\s(?:{joint}|{_SIGN})" if kind in LISTED else rf"\s?(?:{_SIGN})"
    match = re.match(rf"{listed}\s?(?<!\w){_ITEM}(?=\s*(?:[.,;:()|\n]|$))", text, re.IGNORECASE)
    if not match:
        return end
    stop = end + match.end()
    if any(end <= first < stop for first, _ in taken):
        return end
    small = scan.text[scan.words[last_to(scan, end)][1]].islower()
    added = range(first_from(scan, end), last_to(scan, stop) + 1)
    alike = (scan.text[scan.words[i][1]].islower() == small for i in added if scan.found[i].content)
    return stop if scan.found[added[-1]].content and all(alike) else end
