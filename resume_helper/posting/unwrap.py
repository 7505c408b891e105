"""The lines of a text as its writer had them: those that an editor, a mail or a narrow page has broken are joined again."""

import re
from collections.abc import Iterator
from itertools import groupby

from resume_helper.posting.cut import is_item

LONG = 60
"""Characters. A line that has as many, and goes on in lower case, was broken by a text editor, whatever stands around it."""
NARROWEST, FEWEST_BROKEN, LEAST_BROKEN = 28, 3, 0.9
"""The narrowest page, in characters; how many lines must go on in lower case to tell that a page broke them, and in what share
of these the next word must have found no room: a list in lower case has lines of any length."""
LEAST_ROOMY, SHORT_WORD = 0.5, 3
"""The share of lines with room left from which some lines in lower case are a list, and the letters of a word that hardly ends
an item."""
_LINE = re.compile(r"[^\n\x0b\x0c\x85]+")
"""What is between two ends of lines. U+2028 and U+2029, which end some too, are made line feeds before: an expression that
names letters so far from the others takes 0.3 ms of a start to compile."""
_PARTED = re.compile(r"[^\W\d_]-$")
_Span = tuple[int, int]


def line_spans(text: str) -> Iterator[_Span]:
    """The spans of the lines of a text, blank ones left out, those that were broken joined again."""
    ended = text.replace("\u2028", "\n").replace("\u2029", "\n")
    lines = [found.span() for found in _LINE.finditer(ended) if not found.group().isspace()]
    on = [n for n in range(1, len(lines)) if _may_go_on(text, lines[n - 1], lines[n])]
    broken = {n for n in on if _is_broken(text, lines[n - 1])}
    if any(_length(lines[n - 1]) >= LONG for n in broken):
        broken -= {n for n in _listed(text, lines, on) if not _is_parted(text, lines[n - 1])}
    broken |= _full(text, lines, on) | _hanging(text, lines, on)
    firsts = [span for n, span in enumerate(lines) if n not in broken]
    lasts = [span for n, span in enumerate(lines, 1) if n not in broken]
    for (start, _), (_, end) in zip(firsts, lasts, strict=True):
        yield start, end


def _length(line: _Span) -> int:
    return line[1] - line[0]


def _may_go_on(text: str, before: _Span, after: _Span) -> bool:
    """Whether a line may be the rest of the one before it: in lower case, no item, after no full stop and no blank line."""
    line = text[slice(*after)]
    goes_on = line.lstrip()[0].islower() and text.count("\n", before[1], after[0]) == 1
    return goes_on and text[slice(*before)].rstrip()[-1] not in ".!?;" and not is_item(line)


def _is_broken(text: str, line: _Span) -> bool:
    """Whether a line was broken, by what it is itself: it is long and leads to no list, or it ends within a word."""
    said = text[slice(*line)].rstrip()
    return (_length(line) >= LONG and said[-1] != ":") or _is_parted(text, line)


def _is_parted(text: str, line: _Span) -> bool:
    """Whether a line ends within a word: "three-", "resid-"."""
    return _PARTED.search(text[slice(*line)].rstrip()) is not None


def _listed(text: str, lines: list[_Span], on: list[int]) -> set[int]:
    """Which of the lines that may go `on` are items of a list in lower case, though an item before them is long.

    Where a page breaks lines, most have no room left for the next word; many end with a short one ("at the | end of it").
    """
    listed = set[int]()
    for _, group in groupby(enumerate(on), lambda row: row[1] - row[0]):
        run = [n for _, n in group if text[slice(*lines[n - 1])].rstrip()[-1] != ":"]
        if len(run) < FEWEST_BROKEN - 1:
            continue
        width = max(_length(lines[n - 1]) for n in run)
        roomy = [n for n in run if _with_next(text, lines, n) <= width]
        long = [n for n in run if _is_broken(text, lines[n - 1])]
        alone = len(run) - len(roomy) == 1  # one line is as wide as itself: that tells of no page
        if len(roomy) >= LEAST_ROOMY * len(run) and (alone or not any(_is_open(text, lines[n - 1]) for n in long)):
            listed.update(long)
    return listed


def _with_next(text: str, lines: list[_Span], n: int) -> int:
    """How long the line before a line would be with the first word of it."""
    return _length(lines[n - 1]) + 1 + len(text[slice(*lines[n])].split(None, 1)[0])


def _is_open(text: str, line: _Span) -> bool:
    """Whether the end of a line tells that its sentence goes on: a short word, a comma, or a bracket that is open."""
    said = text[slice(*line)].rstrip()
    last = said.rsplit(None, 1)[-1]
    return len(last) <= SHORT_WORD or last[-1] in ",-(" or said.count("(") > said.count(")")


def _full(text: str, lines: list[_Span], on: list[int]) -> set[int]:
    """Which of the lines that may go `on` do so because the page had no room left; none where no page broke the text."""
    if len(on) < FEWEST_BROKEN:
        return set()
    width = max(_length(lines[n - 1]) for n in on)
    full = {n for n in on if _with_next(text, lines, n) > width or _is_parted(text, lines[n - 1])}
    return full if width >= NARROWEST and len(full) >= LEAST_BROKEN * len(on) else set()


def _hanging(text: str, lines: list[_Span], on: list[int]) -> set[int]:
    """Which of the lines that may go `on` hang under the item that they are the rest of: further in than its mark."""
    if not on:  # as in most texts, whose lines need not be measured then
        return set()
    hanging, indent = set[int](), [len(line) - len(line.lstrip()) for line in (text[slice(*span)] for span in lines)]
    for n in on:
        before = text[slice(*lines[n - 1])]
        under = indent[n] == indent[n - 1] if n - 1 in hanging else is_item(before) and indent[n] > indent[n - 1]
        if under and before.rstrip()[-1] != ":":
            hanging.add(n)
    return hanging
