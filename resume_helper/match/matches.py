"""From the cues found in the segments of a posting to the duties and skills that it states, each with evidence and a score."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple, TypeVar

from resume_helper.catalog.entries import Shared
from resume_helper.catalog.index import LEADS, MATCHED, Index
from resume_helper.match.conditions import Condition, in_posting
from resume_helper.match.evidence import Evidence, exact, moved, quote
from resume_helper.match.judge import Judged, judge
from resume_helper.match.lines import SILENT, Placed, read_lines
from resume_helper.match.search import Hit
from resume_helper.posting.structure import Posting, Segment
from resume_helper.text import fold, parts

T = TypeVar("T")
BY_WORDS = "~ "
"""What stands before the words of a line that tell of a duty without a cue."""
TELL_A_SECTOR = ("sector", "title")
NAMED_BY_TOOLS = "skill"
"""The kind that a product name shows."""
MOST_NAMED = 3
"""Words of a line that are named as those that tell of a duty without a cue."""
TITLE_LINES = 2
"""The title of a job stands in the first lines of a posting, if anywhere."""
NAMED_LINES = 12
"""A sentence that names the job stands in the first lines too: "... is looking for a cashier"."""
REACH_OF_A_LEAD = 6
"""Words within which what leads to the name of a job is followed by it."""


class Match(NamedTuple):
    """A duty or skill that the posting states. `score`, from 0 to 1, says how strongly."""

    id: str
    score: float
    evidence: tuple[Evidence, ...]
    tools: tuple[str, ...] = ()
    """Products, or words such as "French", by which the posting names a skill, as it writes them."""


class Dropped(NamedTuple):
    """A duty whose cue was found and not counted: the words, and the reason (a code of `messages`, and what it is about)."""

    id: str
    evidence: Evidence
    reason: str
    about: str


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
        _by_id(_trades_of(posting, index, lines, "sector")),
        _by_id((*_trades_of(posting, index, lines[:TITLE_LINES], "title"), *_named_trades(posting, index, lines))),
        index.trade.told(placed.line.trade for placed in lines),
        _people(lines),
        tuple(placed.segment for placed in lines),
        tuple(_dropped(posting, index, lines, duties)),
        in_posting((placed.segment.start, placed.line.conditions) for placed in lines),
        tuple(_stretches(posting, index, lines)),
    )


def _dropped(posting: Posting, index: Index, lines: Sequence[Placed], duties: Judged) -> Iterator[Dropped]:
    """The duties whose cues were found and that are not listed, each with the reason."""
    for id_ in duties.weak:
        placed = next(placed for placed in lines if id_ in placed.line.cued["duty"])
        yield Dropped(id_, moved(exact(posting, index, placed, placed.line.places["duty"][id_][0]), placed), "weak", "")
    rows = [(_yielded, placed) for placed in lines if placed.line.yielded]
    rows += [(_taken_back, placed) for placed in lines if placed.line.dropped or placed.segment.section in SILENT]
    for why, placed in rows:
        for id_, evidence, reason, about in _once(why, posting, index, placed):
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


def _once(
    make: Callable[[Posting, Index, Placed], Iterable[T]], posting: Posting, index: Index, placed: Placed
) -> tuple[T, ...]:
    """What `make` makes of a line, with spans in the line; made once for all places where the line stands."""
    known: tuple[T, ...] | None = placed.line.quoted.get(make)
    if known is None:
        known = placed.line.quoted[make] = tuple(make(posting, index, placed))
    return known


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
    owner, speaking = index.owners.index((kind, id_)), list[tuple[int, int]]()
    found = parts(posting.text[placed.segment.start : placed.segment.end])
    for i, said in enumerate(found):
        word = index.find(said)
        value = index.lexicon.counts(word.stem, owner) + sum(index.lexicon.counts(term, owner) for term in word.terms)
        if value > 0 and word.content:
            speaking.append((value, i))
    chosen = sorted(i for _, i in sorted(speaking, reverse=True)[:MOST_NAMED]) or [0]
    return chosen[0], chosen[-1], BY_WORDS + " ".join(found[i] for i in chosen)


def _evidence(
    posting: Posting, index: Index, kind: str, id_: str, places: Sequence[tuple[Placed, list[Hit]]]
) -> tuple[Evidence, ...]:
    """One piece of evidence for each line, that of the longest match in it; what says it most surely first, a title last."""
    found = list[Evidence]()

    def told(row: tuple[Placed, list[Hit]]) -> tuple[bool, float]:
        segment, line = row[0]
        return posting.text[segment.start : segment.end] == posting.title, -line.sure[kind].get(id_, 0.0)

    for placed, hits in sorted(places, key=told) if len(places) > 1 else places:
        quoted = placed.line.quoted.get((kind, id_))
        if quoted is None:
            hit = max(hits, key=lambda hit: len(hit.words))
            cue = index.cues.text(hit.cue)
            quoted = placed.line.quoted[kind, id_] = quote(posting, index, placed, hit.first, hit.last, cue)
        found.append(moved(quoted, placed))
    return tuple(found)


def _by_id(found: Iterable[tuple[str, Evidence]]) -> dict[str, tuple[Evidence, ...]]:
    rows: dict[str, list[Evidence]] = defaultdict(list)
    for id_, evidence in found:
        rows[id_].append(evidence)
    return {id_: tuple(evidence) for id_, evidence in rows.items()}


def _trades_of(posting: Posting, index: Index, lines: Iterable[Placed], kind: str) -> Iterator[tuple[str, Evidence]]:
    for placed in lines:
        for of, id_, evidence in _once(_trades, posting, index, placed):
            if of == kind:
                yield id_, moved(evidence, placed)


def _named_trades(posting: Posting, index: Index, lines: Sequence[Placed]) -> Iterator[tuple[str, Evidence]]:
    """The words that tell a sector in the name of a job, where a sentence names it."""
    for placed in lines[TITLE_LINES:NAMED_LINES]:
        for at in _once(_leads, posting, index, placed):
            for hit in placed.line.hits:
                kind, id_ = index.owners[hit.owner]
                if kind == "title" and at <= hit.first < at + REACH_OF_A_LEAD:
                    yield id_, moved(exact(posting, index, placed, hit), placed)


def _stretches(posting: Posting, index: Index, lines: Sequence[Placed]) -> Iterator[tuple[bool, str]]:
    """What follows the words that lead to the name of a job, line by line; and the first lines, which may begin with it."""
    for number, placed in enumerate(lines[:NAMED_LINES]):
        rows = [(True, at) for at in _once(_leads, posting, index, placed)]
        for led, at in [*rows, (False, 0)] if number < TITLE_LINES else rows:
            if at < placed.line.length:
                yield led, posting.text[placed.segment.start + placed.line.span(at, at)[0] : placed.segment.end]


def _leads(_: Posting, index: Index, placed: Placed) -> Iterator[int]:
    """The numbers of the words before which something leads to the name of a job."""
    for hit in placed.line.hits:
        kind, id_ = index.owners[hit.owner]
        if kind == "lead" and (id_ == LEADS or not hit.first):
            yield hit.last + 1


def _trades(posting: Posting, index: Index, placed: Placed) -> Iterator[tuple[str, str, Evidence]]:
    """The words of a line that tell a sector, in a title or in the text: which of the two, the sector, and the words."""
    for hit in placed.line.hits:
        kind, id_ = index.owners[hit.owner]
        if kind in TELL_A_SECTOR:
            yield kind, id_, exact(posting, index, placed, hit)


def _tools(posting: Posting, index: Index, id_: str, places: Iterable[tuple[Placed, list[Hit]]]) -> tuple[str, ...]:
    """What the lines that state a skill name it by, as they write it: products, and words such as "French"."""
    named, found = index.named.get(id_, frozenset()), dict[str, str]()
    for placed, hits in places:
        said = [exact(posting, index, placed, hit).quote for hit in hits if index.is_tool(hit.cue)]
        if named:
            spans = (placed.line.span(at, at) for at in range(placed.line.length))
            start = placed.segment.start
            texts = (posting.text[start + first : start + last] for first, last in spans)
            said += [text for text in texts if fold(text.lower()) in named]
        for text in said:
            found.setdefault(text.lower() if named else text, text)
    return tuple(found.values())


def _people(lines: Iterable[Placed]) -> str:
    """The posting's word for the people served: the one that it uses most, a plain customer first among equals."""
    counts = Counter(name for placed in lines for name in placed.line.people)
    return max(counts, key=lambda name: (counts[name], name == "customer", name), default="customer")
