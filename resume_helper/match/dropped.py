"""The duties whose cues were found and that are not listed, and why."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from resume_helper.catalog.index import Index
from resume_helper.match.evidence import Evidence, exact, moved, once
from resume_helper.match.judge import Judged
from resume_helper.match.lines import SILENT, Placed
from resume_helper.posting.structure import Posting


class Dropped(NamedTuple):
    """A duty whose cue was found and not counted: the words, and the reason (a code of `messages`, and what it is about)."""

    id: str
    evidence: Evidence
    reason: str
    about: str


def find_dropped(posting: Posting, index: Index, lines: Sequence[Placed], duties: Judged) -> Iterator[Dropped]:
    """The duties whose cues were found and that are not listed, each with the reason."""
    for id_ in duties.weak:
        placed = next(placed for placed in lines if id_ in placed.line.cued["duty"])
        yield Dropped(id_, moved(exact(posting, index, placed, placed.line.places["duty"][id_][0]), placed), "weak", "")
    rows = [(_yielded, placed) for placed in lines if placed.line.yielded]
    rows += [(_taken_back, placed) for placed in lines if placed.line.dropped or placed.segment.section in SILENT]
    for why, placed in rows:
        for id_, evidence, reason, about in once(why, posting, index, placed):
            if id_ not in duties.sure:
                yield Dropped(id_, moved(evidence, placed), reason, about)


def _yielded(posting: Posting, index: Index, placed: Placed) -> Iterator[Dropped]:
    """The duties whose words a more specific duty of the line took."""
    for id_, hit, taker in placed.line.yielded:
        yield Dropped(id_, exact(posting, index, placed, hit), "yields", taker)


def _taken_back(posting: Posting, index: Index, placed: Placed) -> Iterator[Dropped]:
    """The duties that the section of the line, a negation or an `unless` takes back."""
    section = placed.segment.section
    rows = [(hit, "section", section) for hit in placed.line.hits] if section in SILENT else []
    for hit, reason, about in (*rows, *((hit, "unless", against) for hit, against in placed.line.dropped)):
        kind, id_ = index.owners[hit.owner]
        if kind == "duty":
            yield Dropped(id_, exact(posting, index, placed, hit), reason, about)
