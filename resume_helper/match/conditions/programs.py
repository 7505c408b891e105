"""The programs of its trade that a posting names, which no skill found in it names already: "Opera", "Amadeus", "Gesden"."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.catalog.entries import FIRMS, NAMES, WORDS
from resume_helper.catalog.kinds import PROGRAM, TOOL
from resume_helper.catalog.phrases import phrase_at
from resume_helper.match.conditions.demand import PROGRAMS, Condition, overlap
from resume_helper.match.conditions.wished import wished
from resume_helper.posting.headings import REQUIREMENTS, STATING
from resume_helper.text import SENTENCE_MARKS, key

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from resume_helper.match.scan import Scan
    from resume_helper.match.search import Hit

MOST = 20
"""Programs told of one line: a posting names a handful, a line of a megabyte may name one without end."""
SMALL = 2
"""Small words at most between a name and what tells that it is a program, or between two names of a list."""
LONGEST_CUE = 5
"""Words of what stands before a name and tells so."""
LONGEST_NAME = 4
"""Words."""
LEAST_LETTERS = 3
"""Letters of a word with a capital beside a name that makes it another one: "Front Office", but "Opera V5"."""


class _Name(NamedTuple):
    """A name in a line: the numbers of its first and last word, how surely it is a program, "" for none."""

    first: int
    last: int
    sure: str
    product: bool
    """Whether it is a product that shows a skill."""


def programs(scan: Scan, hits: Iterable[Hit], told: Iterable[Condition]) -> Iterator[Condition]:
    """The programs that a line names, with the words that only wish for them; `hits` are its, `told` its other conditions."""
    names = [*_names(scan, hits)]
    only = scan.section == REQUIREMENTS and _say_all(scan, names)
    starts = {name.first for name in names}
    sure = [only or _is_program(scan, name, starts) for name in names]
    shown = [name.product or one for name, one in zip(names, sure, strict=True)]
    pairs = [(n - 1, n) for n in range(1, len(names)) if _joined(scan, names[n - 1], names[n])]
    for one, other in (*pairs, *((right, left) for left, right in reversed(pairs))):  # a list is sure from either end
        if shown[one] and not _is_of_longer(scan, names[other], starts):
            shown[other] = sure[other] = True
    found = dict[str, Condition]()
    for name, is_one in zip(names, sure, strict=True):
        if name.sure and is_one:
            start, end = scan.words[name.first][1], scan.words[name.last][2]
            found.setdefault(scan.text[start:end], Condition(PROGRAMS, scan.text[start:end], start, end, None))
    rows = [*islice(found.values(), MOST)]
    # Of "experience with Opera is a plus", which is a demand for experience too, the wish is for Opera.
    others = (one for one in told if not any(overlap(one, row) for row in rows))
    yield from wished(scan, rows, [(row.start, row.end) for row in (*others, *rows)])


def unnamed(rows: Iterable[Condition], tools: Iterable[str], programs: Collection[str]) -> tuple[Condition, ...]:
    """The conditions of a posting without the programs that skills name by their tools, if by more: "Opera" of "Opera PMS"."""
    said = [f" {' '.join(key(tool))} " for tool in tools]
    return tuple(
        row
        for row in rows
        if row.kind != PROGRAMS or not any(f" {name} " in tool for name in names_in(row.text, programs) for tool in said)
    )


def names_in(text: str, programs: Collection[str]) -> set[str]:
    """The folded names of programs that stand in a text, those within others too."""
    words = key(text)
    spans = ((at, end) for at in range(len(words)) for end in range(at + 1, at + 1 + LONGEST_NAME))
    return {name for name in (" ".join(words[at:end]) for at, end in spans) if name in programs}


def _names(scan: Scan, hits: Iterable[Hit]) -> Iterator[_Name]:
    """The names of programs and products in a line, the longest at each place; none in small letters that may be a word."""
    found = dict[tuple[int, int], _Name]()
    for hit in hits:
        kind, id_ = scan.index.owners[hit.owner]
        said = scan.text[scan.words[hit.first][1] : scan.words[hit.last][2]]
        sure = id_ if kind == PROGRAM else ""
        if sure == WORDS and said not in (written := scan.index.cues.text(hit.cue).removeprefix(TOOL), written.upper()):
            continue
        if scan.index.is_tool(hit.cue) and not (sure == FIRMS and said.islower()):
            span = hit.first, hit.last
            before = found.get(span, _Name(*span, "", product=False))
            found[span] = before._replace(sure=sure or before.sure, product=before.product or kind != PROGRAM)
    last = -1
    for name in sorted(found.values(), key=lambda name: (name.first, -name.last)):
        if name.first > last:
            last = name.last
            yield name


def _say_all(scan: Scan, names: Iterable[_Name]) -> bool:
    """Whether a line says nothing but names, and small words between them."""
    named = {i for name in names for i in range(name.first, name.last + 1)}
    return not any(word.content for i, word in enumerate(scan.found) if i not in named)


def _is_program(scan: Scan, name: _Name, starts: Collection[int]) -> bool:
    """Whether a name is that of a program by itself, by its place, or by a word beside it; `starts` are where names begin."""
    if name.sure in ("", NAMES):
        return bool(name.sure)
    if name.sure == FIRMS and scan.section in STATING:
        return True
    if _led(scan, name):
        return not _goes_on(scan, name, starts)
    return _followed(scan, name) and not _begins_before(scan, name)


def _led(scan: Scan, name: _Name) -> bool:
    """Whether what stands before a name tells that it is a program: "**experience with** the Opera"."""
    for at in range(name.first - 1, max(-1, name.first - 1 - LONGEST_CUE - SMALL), -1):
        size = phrase_at(scan.folded, at, scan.index.measures.programs["before"])
        between = range(at + size, name.first)
        if size and at + size <= name.first and len(between) <= SMALL and not any(scan.found[i].content for i in between):
            return not _ends(scan, at + size - 1, name.first)
    return False


def _followed(scan: Scan, name: _Name) -> bool:
    """Whether what stands right after a name tells that it is a program: "Opera **software**"."""
    after = name.last + 1
    return after < len(scan.words) and bool(
        phrase_at(scan.folded, after, scan.index.measures.programs["after"])
        and not _ends(scan, name.last, after)
        and not scan.parted(name.last, after)
    )


def _ends(scan: Scan, first: int, last: int) -> bool:
    """Whether a sentence or a part of a list ends between two words; a colon only leads on."""
    between = scan.text[scan.words[first][2] : scan.words[last][1]]
    return any(mark in between for mark in f"{SENTENCE_MARKS};")


def _is_of_longer(scan: Scan, name: _Name, starts: Collection[int]) -> bool:
    """Whether an ordinary word is but a part of a longer name: "**Front** Office", "Royal **Opera**"."""
    return name.sure == WORDS and (_goes_on(scan, name, starts) or _begins_before(scan, name))


def _goes_on(scan: Scan, name: _Name, starts: Collection[int]) -> bool:
    """Whether a word with a capital stands right after a name that does not tell that it is a program, and is none itself."""
    after = name.last + 1
    return (
        _side_by_side(scan, name.last, after)
        and _has_capital(scan, after)
        and not _followed(scan, name)
        and after not in starts
    )


def _begins_before(scan: Scan, name: _Name) -> bool:
    """Whether a word with a capital, that begins no line, stands right before a name."""
    return name.first > 1 and _side_by_side(scan, name.first - 1, name.first) and _has_capital(scan, name.first - 1)


def _side_by_side(scan: Scan, first: int, last: int) -> bool:
    return last < len(scan.words) and scan.text[scan.words[first][2] : scan.words[last][1]].isspace()


def _has_capital(scan: Scan, at: int) -> bool:
    word = scan.text[slice(*scan.words[at][1:])]
    return len(word) >= LEAST_LETTERS and word.istitle()


def _joined(scan: Scan, one: _Name, other: _Name) -> bool:
    """Whether two names stand in a list, one after the other: "Opera, Fidelio", "Opera and Fidelio"."""
    between = range(one.last + 1, other.first)
    gap = scan.text[scan.words[one.last][2] : scan.words[other.first][1]]
    small = len(between) <= SMALL and not any(scan.found[i].content for i in between)
    return small and not gap.isspace() and not any(mark in gap for mark in f"{SENTENCE_MARKS};:")
