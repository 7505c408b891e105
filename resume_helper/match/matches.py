"""From the cues found in the segments of a posting to the duties and skills that it states, each with evidence and a score."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from resume_helper.catalog.entries import Shared
from resume_helper.catalog.index import MATCHED, Index
from resume_helper.match.conditions import Condition, in_posting
from resume_helper.match.dropped import Dropped, find_dropped
from resume_helper.match.evidence import Evidence, exact, moved, quote
from resume_helper.match.judge import Judged, judge
from resume_helper.match.lines import Placed, read_lines
from resume_helper.match.search import Hit
from resume_helper.match.signs import job_names, sector_hits, title_hits
from resume_helper.posting.structure import Posting, Segment
from resume_helper.text import key, parts

BY_WORDS = "~ "
"""What stands before the words of a line that tell of a duty without a cue."""
NAMED_BY_TOOLS = "skill"
"""The kind that a product name shows."""
MOST_NAMED = 3
"""Words of a line that are named as those that tell of a duty without a cue."""


class Match(NamedTuple):
    """A duty or skill that the posting states. `score`, from 0 to 1, says how strongly."""

    id: str
    score: float
    evidence: tuple[Evidence, ...]
    tools: tuple[str, ...] = ()
    """Products by which the posting names a skill, as it writes them, or words such as "French"."""


class Matches(NamedTuple):
    """All that the cues of a catalog find in a posting."""

    duties: tuple[Match, ...]
    cued: frozenset[str]
    """The duties that cues state, whatever the words beside them say: they tell what trade a posting is of."""
    skills: tuple[Match, ...]
    sector_hits: dict[str, tuple[Evidence, ...]]
    title_hits: dict[str, tuple[Evidence, ...]]
    trade: dict[str, float]
    """What the words say of each sector, in logits."""
    people: str
    segments: tuple[Segment, ...]
    """The segments of the posting, with boilerplate put into the section where it belongs."""
    dropped: tuple[Dropped, ...]
    conditions: tuple[Condition, ...]
    named: tuple[tuple[bool, str], ...]
    """Stretches of text that may begin with the name of the job, in their order, and whether words lead to it."""


def find_matches(posting: Posting, index: Index, shared: Shared) -> Matches:
    """Every duty, skill, condition, sector word and word for people in a posting."""
    lines = read_lines(posting, index, shared)
    judged = judge(lines, index, shared)
    duties, skills = (judged[kind] for kind in MATCHED)
    return Matches(
        _ordered(posting, index, lines, "duty", duties),
        duties.cued,
        _ordered(posting, index, lines, "skill", skills),
        sector_hits(posting, index, lines),
        title_hits(posting, index, lines),
        index.trade.told(placed.line.trade for placed in lines),
        _people(lines),
        tuple(placed.segment for placed in lines),
        tuple(find_dropped(posting, index, lines, duties)),
        in_posting((placed.segment.start, placed.line.conditions) for placed in lines),
        tuple(job_names(posting, index, lines)),
    )


def _ordered(posting: Posting, index: Index, lines: Sequence[Placed], kind: str, judged: Judged) -> tuple[Match, ...]:
    """The matches of one kind, the surest first."""
    cued: dict[str, list[tuple[Placed, list[Hit]]]] = defaultdict(list)
    for placed in lines:
        for id_, hits in placed.line.places[kind].items():
            cued[id_].append((placed, hits))
    found = [
        Match(
            id_,
            score,
            _evidence(posting, index, kind, id_, cued[id_]),
            _tools(posting, index, id_, cued[id_]) if kind == NAMED_BY_TOOLS else (),
        )
        if id_ in cued
        else Match(id_, score, (_by_words(posting, index, lines, kind, id_),))
        for id_, score in judged.sure.items()
    ]
    return tuple(sorted(found, key=lambda match: (-match.score, min([e.start for e in match.evidence]), match.id)))


def _by_words(posting: Posting, index: Index, lines: Sequence[Placed], kind: str, id_: str) -> Evidence:
    """The line whose words alone tell most of a duty or skill, and those of them that speak for it most."""
    placed = max(lines, key=lambda placed: placed.line.sure[kind].get(id_, 0.0))
    quoted = placed.line.quoted.get((BY_WORDS, kind, id_))
    if quoted is None:
        loudest = _loudest(posting, index, placed, kind, id_)
        quoted = placed.line.quoted[BY_WORDS, kind, id_] = quote(posting, index, placed, *loudest)
    return moved(quoted, placed)


def _loudest(posting: Posting, index: Index, placed: Placed, kind: str, id_: str) -> tuple[int, int, str]:
    """The words of a line that speak for a duty or skill most, its first where none does.

    The first and the last of them, by their number in the line, and all of them as a cue.
    """
    owner = index.owners.index((kind, id_))
    found = parts(posting.text[placed.segment.start : placed.segment.end])
    loud = {word: _loudness(word, owner, index) for word in {*found}}  # once each, however often a line repeats them
    speaking = [(loud[word], i) for i, word in enumerate(found) if loud[word] > 0]
    chosen = sorted(i for _, i in sorted(speaking, reverse=True)[:MOST_NAMED]) or [0]
    return chosen[0], chosen[-1], BY_WORDS + " ".join(found[i] for i in chosen)


def _loudness(said: str, owner: int, index: Index) -> int:
    """How much a word speaks for an owner; 0 where it means nothing by itself."""
    word, count = index.find(said), index.lexicon.counts
    return count(word.stem, owner) + sum(count(term, owner) for term in word.terms) if word.content else 0


def _evidence(
    posting: Posting, index: Index, kind: str, id_: str, places: Sequence[tuple[Placed, list[Hit]]]
) -> tuple[Evidence, ...]:
    """One piece of evidence for each line, that of the longest and closest match in it; the surest first, a title last."""
    found = list[Evidence]()

    def told(row: tuple[Placed, list[Hit]]) -> tuple[bool, float]:
        segment, line = row[0]
        return posting.text[segment.start : segment.end] == posting.title, -line.sure[kind].get(id_, 0.0)

    for placed, hits in sorted(places, key=told) if len(places) > 1 else places:
        quoted = placed.line.quoted.get((kind, id_))
        if quoted is None:
            hit = max(hits, key=lambda hit: (len(hit.words), hit.first - hit.last))
            cue = index.cues.text(hit.cue)
            quoted = placed.line.quoted[kind, id_] = quote(posting, index, placed, hit.first, hit.last, cue)
        found.append(moved(quoted, placed))
    return tuple(found)


def _tools(posting: Posting, index: Index, id_: str, places: Iterable[tuple[Placed, list[Hit]]]) -> tuple[str, ...]:
    """What the lines that state a skill name it by: products, as they write them, and words such as "French"."""
    names, found = index.named.get(id_), list[str]()
    for placed, hits in places:
        found += (exact(posting, index, placed, hit).quote for hit in hits if index.is_tool(hit.cue))
        if names:
            found += _names(posting.text[placed.segment.start : placed.segment.end], names)
    return tuple(dict.fromkeys(found))


def _names(text: str, names: Mapping[tuple[str, ...], str]) -> Iterator[str]:
    """Those of some names, by their folded words, that stand in a text; of two that begin alike the longer one."""
    said, at = key(text), 0
    longest = max(map(len, names))
    while at < len(said):
        size = next((n for n in range(longest, 0, -1) if said[at : at + n] in names), 0)
        if size:
            yield names[said[at : at + size]]
        at += size or 1


def _people(lines: Iterable[Placed]) -> str:
    """The posting's word for the people served: the one that it uses most, a plain customer first among equals."""
    counts = Counter(name for placed in lines for name in placed.line.people)
    return max(counts, key=lambda name: (counts[name], name == "customer", name), default="customer")
