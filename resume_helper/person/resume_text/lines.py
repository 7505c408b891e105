"""The lines of a résumé that tell of work, each with what it is: an item, the answer to a label, the place of a date."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.person.resume_text.dates import Dates, dates_in
from resume_helper.posting.cut import is_item
from resume_helper.text import key, parts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from resume_helper.catalog.resume_words import ResumeWords

LONGEST_HEAD = 10
"""Words of a line above or below the dates of a job that belongs to its head."""
LONGEST_TO_A_DATE = 300
"""Characters of a line in which the dates of a job stand, if it has some."""
LABEL = re.compile(r"^([^\W\d_]+(?:[ /&-]+[^\W\d_]+){0,3}):\s+")
"""What may stand before what a line tells or lists: "Software: "."""
SENTENCE_END = re.compile(
    r"(?:(?<=\w{4}[.!?])|(?<=[)\d\"\u201d\u00bb%][.!?]))\s+(?=[\"\u201c\u00ab\u00bf\u00a1(]?[^\W_a-z\u00df-\u00f6\u00f8-\u00ff])"
)
"""The space behind the end of a sentence, not that of an abbreviation, and before the next with a capital or a number."""
_FIELD = re.compile(r"[^\W\d_][^:|]*:\s+\S")
"""A line that begins with a label of any kind: "Account: Acme Broadband" is no head."""
_ASKED = re.compile(r"\W*(.{2,60}?)\s*(?:[:|\t]|\s{3,})\s*")
"""A label and what parts it from its answer; in a table that is the bar of a cell, or a tab."""


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


def lines_of(text: str, spans: Iterable[tuple[int, int]], reading: ResumeWords) -> list[Line]:
    """The lines with these spans, but for those below a firm that tell only for how long somebody was there."""
    found = list[Line]()
    for line in _lines(text, spans, reading):
        if found and found[-1].short and re.fullmatch(reading.length, line.said, re.IGNORECASE):
            found[-1] = found[-1]._replace(several=True)
        else:
            found.append(line)
    return found


def _lines(text: str, spans: Iterable[tuple[int, int]], reading: ResumeWords) -> Iterator[Line]:
    before = 0
    for start, end in spans:
        said = text[start:end].strip()
        begin = text.index(said, start)
        dates = dates_in(said[:LONGEST_TO_A_DATE], reading, alone=True) or NO_DATES
        kind, value = labelled(said, reading)
        if kind == "dates" and dates == NO_DATES and value < len(said):  # "Time worked: 2 years"
            dates = Dates("", "", value, value, open=False, whole=True)
        item = is_item(said) and not (dates.last and dates.first == 0)  # "1. september 2019 - " is no item
        yield Line(said, begin, text.count("\n", before, begin) > 1, item, kind, value, dates)
        before = end


def labelled(said: str, reading: ResumeWords) -> tuple[str, int]:
    """What the label of a line asks, and where its answer begins; "" and 0 for a line without one."""
    kind = reading.labels.get(key(said), "")
    if kind:
        return kind, len(said)
    found = _ASKED.match(said)
    kind = reading.labels.get(key(found[1]), "") if found else ""
    return (kind, found.end()) if found and kind else ("", 0)


def unheaded(line: str, reading: ResumeWords) -> str:
    """A line without the heading before what stands under it: "Objective: ..."."""
    label = LABEL.match(line)
    return line[label.end() :] if label and key(label[1]) in reading.headings else line
