"""What tells the sector of a posting and the name of its job: the hits that are no duty and no skill."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from resume_helper.catalog.index import Index
from resume_helper.catalog.kinds import LEADS
from resume_helper.match.evidence import Evidence, exact, moved, once
from resume_helper.match.lines import Line, Placed

TELL_A_SECTOR = ("sector", "title")
"""The kinds of hits that do: words of the text, and words of a title."""
TITLE_LINES = 2
"""The title of a job stands in the first lines of a posting, if anywhere."""
NAMED_LINES = 12
"""A sentence that names the job stands in the first lines too: "... is looking for a cashier"."""
REACH_OF_A_LEAD = 6
"""Words within which what leads to the name of a job is followed by it."""


SectorSigns = dict[str, tuple[Evidence, ...]]
"""The words that tell a sector, by its id."""


def sector_hits(lines: Iterable[Placed], index: Index) -> SectorSigns:
    """The words for a sector anywhere in a posting."""
    return _by_id(_trades_of(lines, index, "sector"))


def title_hits(lines: Sequence[Placed], index: Index) -> SectorSigns:
    """The words for a sector in the title of a posting, or in the name of the job where a sentence names it."""
    titles = _trades_of(lines[:TITLE_LINES], index, "title")
    return _by_id((*titles, *_named_trades(lines, index)))


def job_names(lines: Sequence[Placed], index: Index) -> Iterator[tuple[bool, str]]:
    """What follows the words that lead to the name of a job, line by line; and the lines that may begin with it.

    Those are the first ones, and the one after a line with such words: "For our hotel we are looking for", below it the job.
    """
    below = False
    for number, placed in enumerate(lines[:NAMED_LINES]):
        rows = [(True, at) for at in once(_leads, placed.line, index)]
        for led, at in [*rows, (False, 0)] if below or number < TITLE_LINES else rows:
            if at < placed.line.length:
                yield led, placed.line.text[placed.line.span(at, at)[0] :]
        below = bool(rows)


def _by_id(found: Iterable[tuple[str, Evidence]]) -> SectorSigns:
    rows: dict[str, list[Evidence]] = defaultdict(list)
    for id_, evidence in found:
        rows[id_].append(evidence)
    return {id_: tuple(evidence) for id_, evidence in rows.items()}


def _trades_of(lines: Iterable[Placed], index: Index, kind: str) -> Iterator[tuple[str, Evidence]]:
    for placed in lines:
        for of, id_, evidence in once(_trades, placed.line, index):
            if of == kind:
                yield id_, moved(evidence, placed)


def _named_trades(lines: Sequence[Placed], index: Index) -> Iterator[tuple[str, Evidence]]:
    """The words that tell a sector in the name of a job, where a sentence names it."""
    for placed in lines[TITLE_LINES:NAMED_LINES]:
        for at in once(_leads, placed.line, index):
            for hit in placed.line.hits:
                kind, id_ = index.owners[hit.owner]
                if kind == "title" and at <= hit.first < at + REACH_OF_A_LEAD:
                    yield id_, moved(exact(placed.line, index, hit), placed)


def _leads(line: Line, index: Index) -> Iterator[int]:
    """The numbers of the words before which something leads to the name of a job."""
    for hit in line.hits:
        kind, id_ = index.owners[hit.owner]
        if kind == "lead" and (id_ == LEADS or not hit.first):
            yield hit.last + 1


def _trades(line: Line, index: Index) -> Iterator[tuple[str, str, Evidence]]:
    """The words of a line that tell a sector, in a title or in the text: which of the two, the sector, and the words."""
    for hit in line.hits:
        kind, id_ = index.owners[hit.owner]
        if kind in TELL_A_SECTOR:
            yield kind, id_, exact(line, index, hit)
