"""Volunteering and positions of trust that a résumé lists, one a line: "Treasurer, Hill Club, 2023"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from resume_helper.posting.cut import is_item
from resume_helper.resume_text.contact import is_proper
from resume_helper.resume_text.dates import dates_in
from resume_helper.resume_text.jobs import Worked
from resume_helper.resume_text.marks import SENTENCE_END
from resume_helper.text import key, parts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from resume_helper.catalog.resume_words import ResumeWords
    from resume_helper.resume_text.pieces import Pieces

LONGEST_ENTRY = 12
"""Words of a line that names what somebody was, and where."""
LONGEST_POSITION = 4
"""Words of what somebody was, where no date stands beside it."""
STEM = 7
"""Letters of "volunteer" that it shares with "volunteering"."""
LONGEST_PIECE = 7
"""Words of one of the two."""
_PARTED = re.compile(r",\s+|(?<!\s)\s++[-\u2013\u2014|\u00b7@]\s+|\t|:\s+|\s{2,}")
_MARK = re.compile(r"^[^\w(]+")
_EMPTY = re.compile(r"\(\s*\)")
_EDGES = " ,;:.|-\u2013\u2014\u00b7"


def listed_in(text: str, spans: Sequence[tuple[int, int]], words: Pieces) -> list[Worked]:
    """What lines with these spans list, where each tells one position; none where they tell of it in any other form.

    Lines without the mark of an item are positions, and items below one what was done there; where all are items, each is one.
    """
    marked = [is_item(text[start:end].strip()) for start, end in spans]
    found = list[Worked]()
    for (start, end), item in zip(spans, marked, strict=True):
        line = _MARK.sub("", text[start:end].strip())
        entry = None if item and not all(marked) else _entry(line, words, begins=not (found and found[-1].start))
        if entry:
            found.append(entry)
        elif found and not (dates_in(line, words.reading, alone=True) and not item):
            found[-1] = found[-1]._replace(lines=(*found[-1].lines, (start, end)))
        else:
            return []
    return found


def is_role(text: str, reading: ResumeWords) -> bool:
    """Whether a text tells that somebody was a volunteer, by a word that begins as the name of the part does."""
    heads = {said[0][:STEM] for said, part in reading.headings.items() if part == "volunteer" and len(said) == 1}
    return any(word[:STEM] in heads for word in key(text) if len(word) >= STEM)


def _is_organisation(first: str, second: str, words: Pieces) -> bool:
    """Whether the first of two pieces is an organisation, and the second its place: "Hill Food Bank, Leeds"."""
    role = words.is_title(first) or is_role(first, words.reading) or is_role(second, words.reading)
    return not role and len(first.split()) > 1 and is_proper(first) and is_proper(second) and len(second.split()) == 1


def _tells_what(name: str, first: str, words: Pieces) -> bool:
    """Whether the second of two pieces is what somebody was, or did, at the first: "Hill Food Bank - driver"."""
    if is_role(name, words.reading):
        return not words.is_title(first)
    firm, small = words.is_firm(first), name[0].islower()
    if not is_proper(first) or (words.is_title(first) and not firm):
        return False
    return (words.is_title(name) and (small or len(first.split()) > 1)) or (small and firm)


def _entry(line: str, words: Pieces, *, begins: bool) -> Worked | None:
    """The position that a line tells; None for a line of another form. One that `begins` stands below none with a date."""
    when = dates_in(line, words.reading, alone=True)
    rest = line
    if when:
        before, after = line[: when.first], line[when.last :]
        if parts(before) and parts(after):  # what stands behind the date is told of it
            return None
        rest = _EMPTY.sub(" ", f"{before} {after}")
    rest = rest.strip(_EDGES)
    pieces = [piece.strip(_EDGES) for piece in _PARTED.split(rest) if parts(piece)]
    if not 1 < len(pieces) <= LONGEST_PIECE or len(parts(rest)) > LONGEST_ENTRY or SENTENCE_END.search(rest):
        return None
    if any(len(parts(piece)) > LONGEST_PIECE or piece[0].isdigit() for piece in pieces):
        return None
    position, name, *place = pieces
    if when and not place and _is_organisation(position, name, words):
        return Worked("", ", ".join(pieces), "", when.start, when.end, (), ())
    if _tells_what(name, position, words):
        position, name = name, position
    plain = (is_proper(name) and len(position.split()) <= LONGEST_POSITION) or (begins and len(position.split()) == 1)
    if not (when or plain or words.is_title(position)):
        return None  # "sorted parcels, food and clothes"
    start, end = (when.start, when.end) if when else ("", "")
    return Worked(position, name, ", ".join(place), start, end, (), ())
