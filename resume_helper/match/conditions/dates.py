"""Dates in a line: how far one goes on, and the day that it is."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from itertools import islice, pairwise

from resume_helper.catalog.index import Index
from resume_helper.match.conditions.amounts import Told, Value, unit_of
from resume_helper.match.conditions.reach import first_from, is_short, last_to
from resume_helper.match.scan import Scan
from resume_helper.match.search import Hit

SMALL = 3
"""Small words in a row that may stand in a date, or before it: "on or before the 5th"."""
SPANS = ("day", "week", "month", "year")
"""The units in which the time up to a date is counted."""
CONTENT = 3
"""Words after a contract up to how long it lasts: "fixed term **contract for a period of** 12 months"."""
LONGEST_PROSPECT = 60
"""Characters."""
MONTHS = 12
CENTURY = 2000
_JOINT = r"[\xba\xb0]?\s*[,/.:(\x96\u2013-]?\s*"
"""What may stand between two words of a date: "12.01.2027", "Friday, 5 May", "5 May (noon"."""
MOST_ADDRESSES = 3
"""Addresses of mail in a line that are looked at."""
_MAIL = r"@[^\s@]{3,60}\s(?:[-\u2013]\s)?"
"""The end of an address, and what may stand between it and a day."""
_YEAR = r"20\d\d"
_NUMERIC = r"(?<!\d)\d{1,2}\s?[./-]\s?\d{1,2}(?:\s?[./-]\s?(?:\d{4}|\d\d))?(?![.,/-]?\d|\s?%)|(?<!\d)\d{4}-\d\d-\d\d(?!\d)"


def dated(scan: Scan, hit: Hit) -> Told | None:
    """The day that a hit leads to, or names: "apply **by 14 November**", "a **January start**"; None for none.

    It is told from the word of the hit before it on, with those that belong to that: "send your CV **no later than Friday**".
    """
    words, months = scan.words, scan.index.measures.months
    named = [i for i in hit.words if words[i][0] in months]
    leading = sorted(hit.words - {*named}, reverse=True)
    last, end = next(((i, end) for i in leading if (end := after(scan, i))), (0, 0))
    if end <= words[last][2]:
        if not named:
            return None
        start, end = words[hit.first][1], max(words[hit.last][2], after(scan, hit.last))
    else:
        first = last
        cue = scan.index.cues.text(hit.cue)
        while first - 1 in hit.words and "-".join(word for word, _, _ in words[first - 1 : last + 1]) in cue:
            first -= 1
        start = words[hit.first if scan.found[last].number else first][1]
    return Value(date=day(scan.text[start:end], scan.index)), start, end


def by_mail(scan: Scan) -> Iterator[Told]:
    """The days up to which a line asks to write to an address of mail: "lavoro@bassi.example **entro il 14/12**"."""
    text, words = scan.text, scan.words
    by = re.compile(rf"{scan.index.measures.particles['by']}(?!\w)", re.IGNORECASE)
    for address in islice(re.compile(_MAIL).finditer(text), MOST_ADDRESSES):
        leads = by.match(text, address.end())
        last = last_to(scan, leads.end()) if leads else 0
        end = after(scan, last) if leads else 0
        if leads and end > words[last][2]:
            start, found = leads.start(), day(text[leads.start() : end], scan.index)
            yield Value(date=found), start, end


def after(scan: Scan, first: int) -> int:
    """Where the dates end that follow a word, given by its number, over small words at most; 0 where none do."""
    words, text, end, small, told = scan.words, scan.text, 0, 0, False
    months, calendar = scan.index.measures.months, scan.index.measures.calendar
    for i in range(first + 1, len(words)):
        between = text[words[i - 1][2] : words[i][1]]
        word, before, found = words[i][0], words[i - 1][0], scan.found[i]
        stop = between.startswith(". ") and not (before.isdecimal() or is_short(scan, i - 1))
        if stop or not re.fullmatch(_JOINT, between):
            break
        # "Friday, 5 May", "May 5, 2027", but "from April to October, 40 hours".
        if "," in between and found.number and before not in calendar and not re.fullmatch(_YEAR, word):
            break
        tells = word in months or word in calendar or _counted(scan, i) or re.fullmatch(_YEAR, word) is not None
        if tells or found.number or word in scan.index.measures.of_dates:
            end, small, told = words[i][2], 0, told or tells
        elif word in scan.index.measures.numbers:
            continue  # "a trial of two months and **one** day a week": what it counts tells whether it is of the date
        elif len(word) == 1 and is_short(scan, i):
            continue  # "**t.o.m.** 31.12."
        elif (found.content and not _of_the_clock(scan, i) and not is_short(scan, i)) or small == SMALL:
            break
        else:
            small += 1
    return end if told or (end and re.search(_NUMERIC, text[words[first][2] : end])) else 0


def lasting(scan: Scan, end: int) -> int:
    """The end of a contract there, with how long it lasts and what comes then: "temporary **until May, then permanent**"."""
    text, words = scan.text, scan.words
    last = last_to(scan, end)
    for i in range(last, min(len(words), last + 1 + CONTENT)):
        if i > last and not re.fullmatch(r"[.)]?\s+\(?", text[words[i - 1][2] : words[i][1]]):
            break
        if stop := after(scan, i):
            end = stop
            break
    then = re.compile(rf"[.)]?,?\s+(?:[&+]\s)?\(?{scan.index.measures.prospects}\b[^,.;:()]*", re.IGNORECASE).match(text, end)
    return then.end() if then and len(then[0]) <= LONGEST_PROSPECT else end


def counted_before(scan: Scan, start: int) -> int:
    """The start of what begins at a place with the time right before it: "**6 months'** probation", "**2 meses de** prueba"."""
    words = scan.words
    first = first_from(scan, start)
    for i in range(first - 1, max(-1, first - 1 - SMALL), -1):
        gap = scan.text[words[i][2] : words[i + 1][1]]
        if not re.fullmatch(r"[\s.'\u2019-]{1,3}", gap):
            break
        if scan.found[i].number or words[i][0] in scan.index.measures.numbers:
            return words[i][1]
        if scan.found[i].content and unit_of(scan.found[i], scan.index) not in SPANS:
            break
    return start


def _of_the_clock(scan: Scan, at: int) -> bool:
    """Whether a word only says that a number beside it is a time of day."""
    word = scan.words[at][0]
    clock = scan.index.measures.particles["clock"]
    return unit_of(scan.found[at], scan.index) == "hour" or re.fullmatch(clock, word, re.IGNORECASE) is not None


def _counted(scan: Scan, at: int) -> bool:
    """Whether a word is a unit of time with a number beside it: "in 2 **weeks**", "el **día** 15"."""
    if unit_of(scan.found[at], scan.index) not in SPANS:
        return False
    # No year is counted from: "RAL 23.000" is what one earns in it.
    after = at + 1 < len(scan.words) and scan.found[at + 1].number and unit_of(scan.found[at], scan.index) != "year"
    return after or (at > 0 and (scan.found[at - 1].number or scan.words[at - 1][0] in scan.index.measures.numbers))


def tells(text: str, index: Index) -> bool:
    """Whether a text has a date, or a word for one."""
    said = re.findall(r"[^\W_]+", text.lower())
    named = any(word in index.measures.months or word in index.measures.calendar for word in said)
    return named or re.search(_NUMERIC, text) is not None or any(_counts(*two, index) for two in pairwise(said))


def _counts(number: str, word: str, index: Index) -> bool:
    """Whether a word is a unit of time, and the one before it its number: "10 **días**"."""
    return (number.isdecimal() or number in index.measures.numbers) and unit_of(index.find(word), index) in SPANS


def day(text: str, index: Index) -> str:
    """The first day that a text names with its year, as ISO 8601 writes it; "" where it names none, or it may be two."""
    for match in _days(tuple(index.measures.months)).finditer(text):
        year, month, of_month = match["year"] or match["year2"] or match["year3"] or match["iso"], 0, 0
        if match["name"]:
            month, of_month = index.measures.months[match["name"].lower()], int(match["day"])
        elif match["name2"]:
            month, of_month = index.measures.months[match["name2"].lower()], int(match["day2"])
        elif match["iso"]:
            month, of_month = int(match["iso_month"]), int(match["iso_day"])
        else:
            of_month, month = int(match["one"]), int(match["other"])
            if month > MONTHS >= of_month:
                of_month, month = month, of_month
            # In English "5/12" is a day of May or of December, by the country.
            elif index.measures.decimal == "." and match["mark"] != "." and of_month != month and of_month <= MONTHS:
                continue
        whole = int(year) if len(year) > 2 else CENTURY + int(year)  # noqa: PLR2004 - digits
        try:
            return date(whole, month, of_month).isoformat()
        except ValueError:
            continue
    return ""


@cache
def _days(months: tuple[str, ...]) -> re.Pattern[str]:
    """Days with their year, in the ways in which they are written. Compiled when a date is met, as that takes long."""
    name = "|".join(sorted(map(re.escape, months), key=len, reverse=True))
    small = r"(?:[^\W\d_]{2,3}\s+)?"
    return re.compile(
        r"(?<!\d)(?:(?P<iso>\d{4})-(?P<iso_month>\d\d)-(?P<iso_day>\d\d)(?!\d)"
        r"|(?P<one>\d{1,2})\s?(?P<mark>[./-])\s?(?P<other>\d{1,2})\s?(?P=mark)\s?(?P<year3>\d{4}|\d\d)(?!\d)"
        rf"|(?P<day>\d{{1,2}})(?:\.|\xba|\xb0|st|nd|rd|th)?\s*{small}(?P<name>{name})\.?,?\s+{small}(?P<year>\d{{4}})(?!\d)"
        rf"|\b(?P<name2>{name})\.?\s+(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year2>\d{{4}})(?!\d))",
        re.IGNORECASE,
    )
