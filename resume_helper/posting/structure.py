"""The text of a posting, cut into its title and segments, each in a section."""

import re
from collections.abc import Collection, Iterable
from typing import NamedTuple

from resume_helper.memory import Memory
from resume_helper.posting.cut import Part, is_item, parts_of
from resume_helper.posting.headings import LOWER, OF_A_LINE, OF_A_PAGE, OTHERS, PAGE, UPPER, Headings
from resume_helper.posting.stamps import Stamps, running, without
from resume_helper.posting.tail import leads_to_others
from resume_helper.posting.unwrap import line_spans
from resume_helper.text import key


class Segment(NamedTuple):
    """One clause, bullet or sentence of the posting: its span in the text, and the section that it stands in."""

    start: int
    end: int
    section: str
    """One of SECTIONS (posting/headings.py), or "" before the first heading."""
    bullet: bool
    label: int = 0
    """How many characters right before it, on its line, are its label ("Salary: "); 0 for none."""
    under: tuple[int, int] = (0, 0)
    """The span in the text of the heading that it stands under."""


class Posting(NamedTuple):
    """A posting, read."""

    text: str
    title: str
    segments: tuple[Segment, ...]


_PLACE = rf"[,\x96-] (?:[{UPPER}][{LOWER}]{{0,3}}\.)+$"
"""A state at the end of a title, as it is abbreviated: "Supervisor de tienda - Guadalajara, Jal.". Compiled
when a line needs it, as that takes 0.2 ms of a start."""
_LABEL = re.compile(r"^(?:[^\W\d_]++ ?){1,3}:\s+(?=\S)")
"""What may stand before a title: "Job title: "."""

NO_STAMPS = Stamps((), ())

LONGEST_TITLE = 14
LONGEST_OF_A_PAGE = 6
"""Both in words."""
LONGEST_OF_AN_OFFER = 15
"""Words. A line under "We offer", but for the first, that has more and is no item is prose that may speak of anything."""


def structure(
    text: str,
    headings: Headings,
    abbreviations: Collection[str] = (),
    known: Memory[str, tuple[Part, ...]] | None = None,
    spans: Iterable[tuple[int, int]] | None = None,
    stamps: Stamps = NO_STAMPS,
) -> Posting:
    """Cut a text into a title and segments; `headings` maps folded words of headings to sections.

    `abbreviations` are words, in lower case, whose full stop ends no sentence.
    `known` remembers the parts of lines, which stand in many postings; it is filled on the way. `spans` are those of its
    lines, where they are known already. `stamps` are what a page stamps on a posting, and no part of it.
    """
    read = without(text, stamps)
    known = Memory() if known is None else known
    segments = list[Segment]()
    title = section = ""
    head = (0, 0)
    below = 0  # lines under the heading that opened the section
    spans = [*(line_spans(text) if spans is None else spans)]
    passed_over = running(text, read, spans) if read is not text else ()
    for n, (start, end) in enumerate(spans):
        if n in passed_over:
            continue
        line = read[start:end]
        if segments and leads_to_others(line, headings):
            section = OTHERS
            continue
        parts = known.get(line) or known.keep(line, _of_the_posting(line, tuple(parts_of(line, headings, abbreviations))))
        here, before, over = section, below, head
        for part in parts:
            around = here, before, over
            if part.opens and part.opens not in OF_A_PAGE:
                here, before, over = part.opens, 0, (start + part.start - part.label, start + part.start)
            if part.start < part.end and here != OTHERS:
                if not segments and (not part.opens or part.opens in OF_A_PAGE) and not (here and is_item(line)):
                    # An item below a heading is none. Before a heading on the same line stands the title, if anything.
                    headed = len(parts) > 1 and parts[1].opens
                    # What the page says before it, such as the name of the site, is none of it.
                    titled = line[part.start :] if parts[0].opens in OF_A_PAGE else line
                    title = _title(titled) or (_title(line[part.start : part.end]) if headed else "")
                left = before and _left(line, part, here)
                segments.append(
                    Segment(start + part.start, start + part.end, "" if left else here, part.bullet, part.label, over)
                )
            if part.alone:
                here, before, over = around
        if parts and not _of_its_line(parts):
            section, below = here, before + (parts[-1].start < parts[-1].end)
            # "- Nice to have: Excel" is a label of its item, and no heading over the next one.
            head = head if any(part.bullet and part.opens and part.start < part.end for part in parts) else over
    return Posting(text, title, tuple(segments))


def of_one_line(line: str, section: str, *, bullet: bool = False) -> Posting:
    """A posting that is one line of a section."""
    return Posting(line, "", (Segment(0, len(line), section, bullet),))


def _of_the_posting(line: str, parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts of a line; none where it is of the page that the posting was copied from, as "Save  Apply now  Report" is."""
    return () if any(part.opens in (PAGE, OTHERS) for part in parts) and len(key(line)) <= LONGEST_OF_A_PAGE else parts


def _left(line: str, part: Part, section: str) -> bool:
    """Whether what stands below the first line of a section has left it, no heading saying so: "About us", a line, the job."""
    if section == "benefits":
        sentence = not part.bullet or (line[0].isalpha() and line[part.end - 1] == ".")
        return sentence and line.count(" ", part.start, part.end) >= LONGEST_OF_AN_OFFER
    return section == "company"


def _of_its_line(parts: tuple[Part, ...]) -> bool:
    """Whether a line ends with a label and its value ("Baker. Salary: $14/hr"), which says nothing of the lines after it."""
    last = next((part for part in reversed(parts) if part.opens), None)
    return last is not None and last.opens in OF_A_LINE and last.start < last.end


def _title(line: str) -> str:
    """A line where it reads like a title, without a label ("Position: "); "" otherwise."""
    line = _LABEL.sub("", line.strip())
    ended = line[-1:] in (";", ":", ",") or (line[-1:] == "." and not re.search(_PLACE, line))
    return line if len(key(line)) <= LONGEST_TITLE and not ended else ""
