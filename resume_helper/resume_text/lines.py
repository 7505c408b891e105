"""The lines of a résumé that tell of work, each with what it is: an item, the answer to a label, the place of a date."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.posting.cut import is_item
from resume_helper.resume_text.broken import goes_over, joined
from resume_helper.resume_text.dates import Dates, dates_in
from resume_helper.resume_text.head import LONGEST_HEAD
from resume_helper.resume_text.labels import labelled
from resume_helper.text import key, parts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from resume_helper.catalog.resume_words import ResumeWords
    from resume_helper.resume_text.pieces import Pieces

LONGEST_TO_A_DATE = 300
"""Characters of a line in which the dates of a job stand, if it has some."""
LINES_TO_THE_DATES, MOST_OF_A_TITLE, MOST_BELOW_A_TITLE = 4, 5, 3
"""Lines of a head with a title in two of them, and words in the first and the second of these."""
MOST_BEFORE_A_FIRM = 2
"""Words between that for the picture of a firm and its name: "logo of Acme"."""
_NUMBER = re.compile(r"\(?(?:\d{1,2}|[ivx]{1,4})(?:[.)]-?|[.)])\s*-?\s+", re.IGNORECASE)
"""What numbers the jobs of a list: "1) ", "iv. "."""
_FIELD = re.compile(r"[^\W\d_][^:|]*:\s+\S")
"""A line that begins with a label of any kind: "Account: Acme Broadband" is no head."""


NO_DATES = Dates("", "", 0, 0, open=False, whole=False)


class Line(NamedTuple):
    """A line, as it was written but for the white space around it."""

    said: str
    start: int
    """Where it begins in the text."""
    apart: bool
    """Whether a blank line stands above it."""
    item: bool
    """Whether it has the mark of an item."""
    kind: str
    """What the label before it asks, one of LABELS; "" without a label."""
    value: int
    """Where its answer to that begins: at its end, where the answer stands in the next line."""
    dates: Dates
    """The time that it tells; NO_DATES for none."""
    numbered: bool = False
    """Whether a number stands before it, which is none of it, and dates of a job in it."""
    several: bool = False
    """Whether the line below it told only for how long, as LinkedIn does below the firm of several jobs."""

    @property
    def short(self) -> bool:
        """Whether it may be of the head of a job: a few words that begin as a name does, and no sentence."""
        words, field = len(parts(self.said[self.value :])), not self.kind and _FIELD.match(self.said)
        named = 0 < words <= LONGEST_HEAD and not (self.item or field or self.kind in ("duties", "other"))
        return named and self.said[-1] not in ":;" and not self.said[0].islower()

    @property
    def span(self) -> tuple[int, int]:
        """Its span in the text, without a label that says that it tells of the work."""
        return self.start + (self.value if self.kind == "duties" else 0), self.start + len(self.said)


def lines_of(text: str, spans: Iterable[tuple[int, int]], words: Pieces) -> list[Line]:
    """The lines with these spans, those of a head joined that a narrow page has broken.

    What LinkedIn tells below a firm of for how long somebody was there is left out, as what stands for the picture of a firm;
    the place below that is told beside the firm.
    """
    found, reading = list[Line](), words.reading
    spans = [*joined(spans, lambda above, below: goes_over(text, above, below, reading))]
    for n, line in enumerate(_lines(text, spans, reading)):
        *kind, length = line.said.split("\u00b7")
        timed = re.fullmatch(reading.dates.length, length, re.IGNORECASE) and all(map(words.is_beside, kind))
        if found and found[-1].short and timed:
            found[-1] = found[-1]._replace(several=True)
        elif found and found[-1].several and not line.dates.last and words.is_place(line.said):
            found[-1] = found[-1]._replace(said=f"{found[-1].said} \u00b7 {line.said}")
        elif not _is_picture(line.said, [text[slice(*span)] for span in spans[n + 1 : n + 3]], reading):
            found.append(line)
    return [*_with_whole_titles(found, words)]


def _with_whole_titles(lines: Sequence[Line], words: Pieces) -> Iterator[Line]:
    """The lines, those of a title joined that stands in two, above the firm and the dates: "Guest Relations | Officer"."""
    joined = False
    for n, line in enumerate(lines):
        if joined:
            joined = False
            continue
        joined = _is_title_of_two(lines[n : n + LINES_TO_THE_DATES], words)
        yield line._replace(said=f"{line.said} {lines[n + 1].said}") if joined else line


def _is_title_of_two(lines: Sequence[Line], words: Pieces) -> bool:
    """Whether the first two of some lines are one title, the next the firm, and the last has the dates and nothing before."""
    if len(lines) < LINES_TO_THE_DATES or any(line.apart for line in lines[1:]):
        return False
    first, second, firm, dated = lines
    bare = not any(line.dates.last or line.kind or line.item for line in lines[:-1])
    linkedin = dated.dates.measured and any("\u00b7" in line.said for line in (firm, dated))  # which breaks no lines
    if linkedin or not (bare and first.short and firm.short and dated.dates.whole and not dated.dates.first):
        return False
    whole = len(parts(second.said)) <= MOST_BELOW_A_TITLE and not words.titled(words.of(firm.said))
    if second.said[0].islower():
        return whole and words.is_title(first.said) and bool(parts(second.said[-1]))
    whole = whole and len(parts(first.said)) <= MOST_OF_A_TITLE
    alone = words.titles.knows(first.said) and not words.is_known(first.said)
    return whole and alone and second.short and words.is_title(second.said) and words.is_title(f"{first.said} {second.said}")


def _is_picture(said: str, below: Iterable[str], reading: ResumeWords) -> bool:
    """Whether a line stands for the picture of a firm that a line below it names: "Acme logo"."""
    words = tuple(word for word in key(said) if word not in reading.logos)
    return len(words) < len(key(said)) and any(tuple(key(text)[: len(firm)]) == firm for text in below for firm in _ends(words))


def _ends(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Some words, and their ends without the first and the first two: "of Acme"."""
    return (words[n:] for n in range(MOST_BEFORE_A_FIRM + 1) if words[n:])


def _lines(text: str, spans: Iterable[tuple[int, int]], reading: ResumeWords) -> Iterator[Line]:
    before = 0
    for start, end in spans:
        said = text[start:end].strip().replace("\n", " ")
        begin = start + len(text[start:end]) - len(text[start:end].lstrip())
        dates = dates_in(said[:LONGEST_TO_A_DATE], reading, alone=True) or NO_DATES
        kind, value = labelled(said, reading)
        if kind == "dates" and dates == NO_DATES and value < len(said):  # "Time worked: 2 years"
            dates = Dates("", "", value, value, open=False, whole=True)
        item = is_item(said) and not (dates.last and dates.first == 0)  # "1. september 2019 - " is no item
        number = _NUMBER.match(said) if dates.whole and dates.first and not kind else None
        if number:  # "2) Cashier, Acme 2019 - 2021"
            said, begin, item = said[number.end() :], begin + number.end(), False
            dates = dates._replace(first=dates.first - number.end(), last=dates.last - number.end())
        yield Line(said, begin, text.count("\n", before, begin) > 1, item, kind, value, dates, number is not None)
        before = end
