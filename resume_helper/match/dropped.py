"""The duties whose cues were found and that are not listed, and why."""

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from resume_helper.catalog.index import Index
from resume_helper.match.evidence import Evidence, exact, moved, once
from resume_helper.match.judge import Judged
from resume_helper.match.lines import Line, Placed
from resume_helper.match.search import Hit
from resume_helper.posting.headings import SILENT

Reason = Literal["weak", "yields", "section", "unless", "no_words"]
"""Why a duty is not counted: its score is too low, a more specific duty takes its words, the section states no duties, words
beside it take it back, or the language of the report has no words for it."""


class Dropped(NamedTuple):
    """A duty whose cue was found and not counted: the words, and the reason, with what it is about."""

    id: str
    evidence: Evidence
    reason: Reason
    about: str
    """The section, the words or the other duty that the reason speaks of, or ""."""


def find_dropped(lines: Sequence[Placed], index: Index, duties: Judged) -> Iterator[Dropped]:
    """The duties whose cues were found and that are not listed, each with the reason."""
    for id_ in duties.weak:
        placed = next(placed for placed in lines if id_ in placed.line.cued["duty"])
        yield Dropped(id_, moved(exact(placed.line, index, placed.line.places["duty"][id_][0]), placed), "weak", "")
    rows = [(_yielded, placed) for placed in lines if placed.line.yielded]
    rows += [(_taken_back, placed) for placed in lines if placed.line.dropped or placed.line.section in SILENT]
    for why, placed in rows:
        for id_, evidence, reason, about in once(why, placed.line, index):
            if id_ not in duties.sure:
                yield Dropped(id_, moved(evidence, placed), reason, about)


def _yielded(line: Line, index: Index) -> Iterator[Dropped]:
    """The duties whose words a more specific duty of the line took."""
    for id_, hit, taker in line.yielded:
        yield Dropped(id_, exact(line, index, hit), "yields", taker)


def _taken_back(line: Line, index: Index) -> Iterator[Dropped]:
    """The duties that the section of the line, a negation or an `unless` takes back."""
    rows = list[tuple[Hit, Reason, str]]()
    if line.section in SILENT:
        rows += ((hit, "section", line.section) for hit in line.hits)
    rows += ((hit, "unless", against) for hit, against in line.dropped)
    for hit, reason, about in rows:
        kind, id_ = index.owners[hit.owner]
        if kind == "duty":
            yield Dropped(id_, exact(line, index, hit), reason, about)
