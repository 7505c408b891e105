"""The age that a line asks for: the least, the greatest, or both."""

import re

from resume_helper.match.conditions.amounts import Told, Value, unit_of
from resume_helper.match.scan import Scan
from resume_helper.match.search import Hit

MOST = "most"
"""The choice whose cues name the greatest age, not the least."""
GROWN = 22
"""Years. A greatest age that is less is none: "age limit 18" is the least."""
YOUNGEST, OLDEST = 14, 75
"""Years of age of somebody who works."""
NEAR = 3
"""Content words, numbers and commas that may stand between an age and the words for it."""


def age_told(scan: Scan, hit: Hit, choice: str) -> Told | None:
    """The age that a hit tells, "18 or older", "21-35 years old", "under 30"; None where its number is of something else."""
    text, words = scan.text, scan.words
    start, end = words[hit.first][1], words[hit.last][2]
    at = next((i for i in sorted(hit.words) if words[i][0].isdecimal()), None)
    if at is None:
        return (Value(low=int(choice), unit="year"), start, _years(scan, end)) if choice.isdecimal() else None
    to, clock = scan.index.measures.particles["to"], scan.index.measures.particles["clock"]
    first = int(words[at][0])
    more = re.compile(rf"\s*{to}?\s*(\d\d)(?!\d)", re.IGNORECASE).match(text, words[at][2])
    before = at and words[at - 1][0].isdecimal() and re.fullmatch(rf"\s*{to}\s*", text[words[at - 1][2] : words[at][1]])
    low: int | None = int(words[at - 1][0]) if before else first
    high = first if before else int(more[1]) if more else None
    start, end = min(start, words[at - 1][1]) if before else start, max(end, more.end() if more and not before else 0)
    if choice == MOST and high is None:
        low, high = None, first
    if re.compile(rf"\s?(?:[:.]\d\d|{clock}(?!\w)|[%#])", re.IGNORECASE).match(text, end) or _counts_else(scan, end):
        return None
    last = _years(scan, end)
    named = any((scan.found[i].content and not scan.found[i].number) or _is_year(scan, i) for i in hit.words)
    if not (YOUNGEST <= (low or high or 0) <= OLDEST and hit.gap <= NEAR and (high is None or GROWN <= high <= OLDEST)):
        return None
    return (Value(low=low, high=high, unit="year"), start, last) if named or high is None or last > end else None


def _counts_else(scan: Scan, at: int) -> bool:
    """Whether the number that ends at a place is one of another unit than years: "25 lbs", "20 minutes"."""
    after = re.compile(r"[\s-]?([^\W\d_]+)").match(scan.text, at)
    return after is not None and unit_of(scan.index.find(after[1].lower()), scan.index) not in ("", "year")


def _is_year(scan: Scan, at: int) -> bool:
    return unit_of(scan.found[at], scan.index) == "year"


def _years(scan: Scan, at: int) -> int:
    """The end of a plus and the word for years that stand there, if any do."""
    after = re.compile(r"\+?(?:\s?([^\W\d_]+))?").match(scan.text, at)
    word = after[1] if after else ""
    return (
        after.end()
        if after and word and unit_of(scan.index.find(word.lower()), scan.index) == "year"
        else at + (scan.text[at : at + 1] == "+")
    )
