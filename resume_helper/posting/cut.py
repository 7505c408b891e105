"""One line of a posting, cut into its clauses, items and sentences, each with the section that its heading opens."""

import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from resume_helper.posting.headings import (
    BEGINS,
    LONGEST_HEADING_CHARACTERS,
    LOWER,
    OF_A_LINE,
    UPPER,
    Headings,
    begins_with_one,
    ends_with_one,
    heading,
    run_in,
)


class Part(NamedTuple):
    """A part of a line: its own text, after a heading that opens a section ("" for none). A bare heading has no text."""

    start: int
    end: int
    bullet: bool
    opens: str
    alone: bool
    """Whether the section ends with this part: a sentence about an offer ("We offer good pay.") among others."""
    label: int
    """How many characters right before it are its heading ("Salary: "); 0 for none."""


class _Piece(NamedTuple):
    start: int
    end: int
    bullet: bool
    first: bool
    """Whether it begins its line."""


class _Marks(dict[int, str]):
    """Marks that cut lines, as the bytes that Windows has for them: expressions of these compile in a tenth of the time.

    What is drawn (arrows, shapes, ticks, emoji, the private letters of Wingdings) is a bullet.
    """

    def __missing__(self, code: int) -> str:
        drawn = any(first <= code <= last for first, last in _DRAWN)
        mark = self[code] = "\x95" if drawn else chr(code)
        return mark


_DRAWN = (
    (0x2190, 0x21FF),
    (0x2500, 0x27BF),
    (0x2900, 0x297F),
    (0x2B00, 0x2BFF),
    (0xE000, 0xF8FF),
    (0x1F000, 0x1FAFF),
)
"""The first and the last character of blocks of Unicode: arrows, shapes and ticks, arrows twice more, private ones, emoji."""
_BULLETS = "\u2022\u2023\u2043\u2219\u2981\u29be\u29bf"
_SHORT = _Marks(
    {ord(mark): "\x95" for mark in _BULLETS}
    | {0x2013: "\x96", 0x2014: "\x97", 0x201C: "\x93", 0x201D: "\x94", 0x203A: ">", 0x20E3: ")", 0xFFFD: "\xac"}
)
_MARK = re.compile(
    rf"[\s>]*(?:(?:[-\x95-\x97\xb7*+\xbb]|=>|[>~](?!\s?\d))+\s*(?:\[[ xX]\]\s+)?"
    rf"|(?:\(?(?:\d{{1,2}}|[a-z])[.)]-?|\(?[ivx]{{2,4}}\)|[A-Z]\)|\d(?:\.\d){{2,3}}\.?)\s+"
    rf"|[onqv_\xa4\xa7\xac\xb0\xba\xd8\xf0\xfc]\s+(?=[{UPPER}]))",
)
"""A bullet, arrow, box ("[ ]") or number ("2.", "b)", "(iv)", "1.1.2") at the start of a line, or the letter or sign that is
left of one of Word's bullets in plain text ("v Answer calls")."""
_AGAIN = re.compile(r"(?:[-\x95-\x97\xb7>]|\*(?!\*))+\s*(?=[^\W\d])")
"""The mark that an item still has where the one before it ended with a mark of its own ("...; - Count the drawer")."""
_CUT = re.compile(
    r"[.!?;\s\x95](?:"  # one class first, so that the search skips all other characters fast
    rf"(?<=[.!?])[\"\x94\xbb)]?\s+(?=[{UPPER}\d\"\x93\xab(\xbf\xa1*\x95-])"  # a sentence ends
    rf"|(?:(?<=[{LOWER}]{{2}}[.!?])|(?<=[!?]{{2}})|(?<=[.!?])\))"
    rf"(?=[{UPPER}][{LOWER}])"  # and the next is glued to it
    r"|(?<=;)(?:\s+|(?=-[^)]))"
    r"|(?<=\x95)[\x95\s]*"  # list items run together on one line
    rf"|(?<!\s\s)(?<=\s)\s*+(?:\x95+\s*|[|\xb7]\s+|[-\x96*\xb7]\s+(?=[{UPPER}])"
    r"(?!(?:[A-Z]{1,3}|Rs)\.?\s?\d\s?\d|[A-Z][a-z]{2}\b(?<=\b[A-Z][a-z][a-z] [-\x96] [A-Z][a-z][a-z])))"
    r"|(?<!\s\s)(?<=\s)\s*+(?:(?<!\d\s)/\s+|/\s+(?!\d))"  # between numbers it joins them: "9-13 / 15-19"
    r"|(?<=\t)\s*|(?<=[^\S\n])(?<![\s:].)[^\S\n]{2,}(?!\s)"  # not after a label, nor where a broken line goes on
    rf"|(?<=[{LOWER}\d)]\s)\s(?=[{UPPER}][{LOWER}]))",
)
"""Not at the dash of a range of sums or days: "R14 000 - R16 500", "Mon - Fri". Of a run of spaces only the first may begin
a cut: one that looked on from each of them would take the square of their number."""
_GLUED = re.compile(
    rf"[{UPPER})-](?:"  # one class first here too
    rf"(?<=[{LOWER}]{{2}}[{UPPER}])(?=[{LOWER}{UPPER} ])|(?<=[{UPPER}][{LOWER}][{UPPER}])(?=[{LOWER}])"
    rf"|(?<=[{UPPER}]{{4}})(?=[{LOWER}])"
    rf"|(?<=[{LOWER}]-)(?= +[{UPPER}])|(?<=[.);]-)(?= *[{UPPER}])"
    rf"|(?<=[{LOWER}\d]\))(?=[{UPPER}][{LOWER}]{{2}}))"
)
"""Where what follows is glued to a word ("the shelvesClean the floor", "RequirementsA diploma", "What You'll DoCount cash",
"SKILLSPatience"), a dash ("the shelves- Clean the floor") or a bracket ("shifts (rotating)Clean the floor")."""
_ITEM = re.compile(rf"(?<=[{LOWER}\d)]{{4}}) (?={BEGINS})")
"""Before a word with a capital, which one without follows and one without goes before: no name of several words."""
_DASHED = rf"(?<=[{LOWER}])-(?=[{UPPER}][{LOWER}])"
"""Where what follows is glued to a dash, where no spaces stand about those of a list ("-Answer calls-Take orders").
Compiled when a line needs it, as that takes 0.2 ms of a start."""
_ARROWED = r"(?<=\s)>\s+"
"""Where the next item of a list in one line begins, whose first has the same mark: "> Answer calls > Take orders"."""
LONGEST_MARK = 4
"""Characters of a mark at the start of a line, with the space after it."""
LONGEST_ABBREVIATION = 10
"""Letters."""
SHORTEST_GLUED = 3
"""Letters of a word that an item may be glued to."""
FEWEST_ITEMS = 3
"""Pieces from which one line is a list run together."""


def parts_of(line: str, headings: Headings, abbreviations: Collection[str]) -> Iterator[Part]:
    """The clauses, items and sentences of one line, each with the section that it opens."""
    line = line if line.isascii() else line.translate(_SHORT)
    pieces = [*_pieces(line, headings, abbreviations)]
    for piece in pieces:
        opens, at = heading(line[piece.start : piece.end], headings, bare=piece.first and not piece.bullet)
        start = piece.start + at
        sentence = start == piece.start and line[piece.end - 1] in ".!"
        alone = opens in OF_A_LINE and sentence and len(pieces) > 1
        while start < piece.end and line[start].isspace():
            start += 1
        yield Part(start, piece.end, piece.bullet, opens, alone, start - piece.start)


def _pieces(line: str, headings: Headings, abbreviations: Collection[str]) -> Iterator[_Piece]:
    mark = _MARK.match(line)
    begin, end = mark.end() if mark else len(line) - len(line.lstrip()), len(line.rstrip())
    cuts = [cut.span() for cut in _CUT.finditer(line, begin, end)]
    cuts = [
        (a + (line[a] in ".!?;"), b) for a, b in cuts if line[a] != "." or not _abbreviated(line, begin, a + 1, abbreviations)
    ]
    headed = ((at, at) for at in run_in(line, begin, headings))
    # Of those that end at one place, the last is kept.
    cuts = sorted({cut[1]: cut for cut in (*headed, *_glued(line, begin, headings), *cuts)}.values())
    # A mail has ">" before each line that it quotes, so that this tells of no list.
    bullet = (mark is not None and mark[0].strip() != ">") or len(cuts) >= FEWEST_ITEMS
    first = True
    for left, right in zip([begin, *(b for _, b in cuts)], [*(a for a, _ in cuts), end], strict=True):
        again = None if first else _AGAIN.match(line, left, right)
        begins = again.end() if again else left
        body = line[begins:right].strip()
        if body:
            at = line.index(body, begins)
            items = _items(line, at, at + len(body))
            for start, stop in items:
                yield _Piece(start, stop, bullet or len(items) > 1, first)
                first = False


def _glued(line: str, begin: int, headings: Headings) -> Iterator[tuple[int, int]]:
    """The cuts where headings and items are glued together, with the dash between them."""
    for found in _GLUED.finditer(line, begin):
        at, mark = found.start(), found.group()
        if not mark.isupper():
            yield at + (mark == ")"), at + 1
            continue
        item = line[at + 1].islower() and _ends_plainly(line, begin, at)
        # No more of the line than a heading may take: to copy all of it each time would take for ever where it is long.
        before, after = line[max(begin, at - LONGEST_HEADING_CHARACTERS) : at], line[at : at + 2 * LONGEST_HEADING_CHARACTERS]
        if item or ends_with_one(before, headings) or begins_with_one(after, headings):
            yield at, at
    before = line[max(0, begin - LONGEST_MARK) : begin]
    between = _DASHED if before[-1:] == "-" else _ARROWED if ">" in before else ""
    if between:
        for found in re.compile(between).finditer(line, begin):
            yield found.span()


def _ends_plainly(line: str, begin: int, at: int) -> bool:
    """Whether a word in lower case ends there: a name has its capitals from the start ("PowerPoint"), an address its signs."""
    word = at
    while word > begin and line[word - 1].islower():
        word -= 1
    return at - word >= SHORTEST_GLUED and (word == begin or line[word - 1].isspace() or line[word - 1] in "(,;:")


def _items(line: str, start: int, end: int) -> list[tuple[int, int]]:
    """The spans of the items of a list that lost its marks ("Serve at the till Count the drawer"), or that of the piece."""
    cuts = [cut.start() for cut in _ITEM.finditer(line, start, end)]
    cuts = [cut for cut in cuts if not line[max(line.rfind(" ", start, cut) + 1, start)].isupper()]
    if len(cuts) < FEWEST_ITEMS:
        return [(start, end)]
    return [*zip([start, *(cut + 1 for cut in cuts)], [*cuts, end], strict=True)]


def _abbreviated(text: str, begin: int, at: int, abbreviations: Collection[str]) -> bool:
    """Whether the full stop before a cut belongs to an abbreviation."""
    before = text[max(begin, at - LONGEST_ABBREVIATION - 2) : at - 1].lower()
    start = len(before)
    while start and before[start - 1].isalpha():
        start -= 1
    last = before[start:]
    return not before[start - 1 : start].isdigit() and (len(last) == 1 or last in abbreviations)


def is_item(line: str) -> bool:
    """Whether a line begins with a bullet or a number."""
    return _MARK.match(line.translate(_SHORT)) is not None
