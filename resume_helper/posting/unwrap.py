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
ROOMY, LEAST_SHORT, SHORT_WORD = 0.8, 0.5, 3
"""The share of the longest line that a line has no more of where it had room left, the share of such lines from which some
lines in lower case are a list, and the letters of a word that hardly ends or begins an item."""
_LINE = re.compile(r"[^\n\x0b\x0c\x85\u2028\u2029]+")
_PARTED = re.compile(r"[^\W\d_]-$")
_Span = tuple[int, int]


def line_spans(text: str) -> Iterator[_Span]:
    """The spans of the lines of a text, blank ones left out, those that were broken joined again."""
    lines = [found.span() for found in _LINE.finditer(text) if not found.group().isspace()]
    on = [n for n in range(1, len(lines)) if _may_go_on(text, lines[n - 1], lines[n])]
    broken = {n for n in on if _is_broken(text, lines[n - 1])}
    if any(_length(lines[n - 1]) >= LONG for n in broken):
        broken -= _listed(text, lines, on)
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
    """Whether a line was broken, by what it is itself: it is long and leads to no list, or it ends within a word ("three-")."""
    said = text[slice(*line)].rstrip()
    return (_length(line) >= LONG and said[-1] != ":") or _PARTED.search(said) is not None


def _listed(text: str, lines: list[_Span], on: list[int]) -> set[int]:
    """Which of the lines that may go `on` are items of a list in lower case, though an item before them is long.

    Where a page breaks lines, most have no room left, and many end or go on with a short word ("at the | end of the day").
    """
    listed = set[int]()
    for _, group in groupby(enumerate(on), lambda row: row[1] - row[0]):
        run = [n for _, n in group if text[slice(*lines[n - 1])].rstrip()[-1] != ":"]
        if len(run) < FEWEST_BROKEN - 1:
            continue
        width = max(_length(lines[n - 1]) for n in run)
        short = [n for n in run if _length(lines[n - 1]) < ROOMY * width]
        long = [n for n in run if _is_broken(text, lines[n - 1])]
        if len(short) >= LEAST_SHORT * len(run) and not any(_goes_on(text, lines[n - 1], lines[n]) for n in long):
            listed.update(long)
    return listed


def _goes_on(text: str, before: _Span, after: _Span) -> bool:
    """Whether the words at a break tell that a sentence goes on there: a short one, a comma, or a bracket that is open."""
    said, then = text[slice(*before)].rstrip(), text[slice(*after)].split(None, 1)[0]
    last = said.rsplit(None, 1)[-1]
    return len(last) <= SHORT_WORD or len(then) <= SHORT_WORD or last[-1] in ",-(" or said.count("(") > said.count(")")


def _full(text: str, lines: list[_Span], on: list[int]) -> set[int]:
    """Which of the lines that may go `on` do so because the page had no room left; none where no page broke the text."""
    if len(on) < FEWEST_BROKEN:
        return set()
    width = max(_length(lines[n - 1]) for n in on)
    full = {n for n in on if _length(lines[n - 1]) + 1 + len(text[slice(*lines[n])].split(None, 1)[0]) > width}
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
