"""From the cues found in the segments of a posting to the duties and skills that it states, each with evidence and a score."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from resume_helper.catalog.entries import Shared
from resume_helper.catalog.index import Index
from resume_helper.catalog.phrases import Tree, phrases_in
from resume_helper.catalog.verb_forms import VerbForms
from resume_helper.match.conditions.demand import PROGRAMS, Condition
from resume_helper.match.conditions.gathered import BY_LABEL, PLACE, in_posting
from resume_helper.match.conditions.labelled import labelled, refused
from resume_helper.match.conditions.legend import lettered, letters_of
from resume_helper.match.conditions.questions import MOST_QUESTIONS, questions
from resume_helper.match.conditions.reach import within
from resume_helper.match.conditions.wished import of_heading, under
from resume_helper.match.dropped import Dropped, find_dropped
from resume_helper.match.evidence import Evidence, exact, moved, once, quote
from resume_helper.match.judge import Judged, judge
from resume_helper.match.lines import Line, Placed, read_lines
from resume_helper.match.signs import SectorSigns, job_names, sector_hits, title_hits
from resume_helper.match.unmatched import Span, unmatched
from resume_helper.posting.structure import Posting, Segment, of_one_line
from resume_helper.text import key, parts

BY_WORDS = "~ "
"""What stands before the words of a line that tell of a duty without a cue."""
NAMED_BY_TOOLS = "skill"
"""The kind that a product name shows."""
MOST_NAMED = 3
"""Words of a line that are named as those that tell of a duty without a cue."""


ELSEWHERE = frozenset({"company", "legal", "apply"})
"""Sections in which towns are those of the firm."""


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
    sector_hits: SectorSigns
    title_hits: SectorSigns
    trade: dict[str, float]
    """What the words say of each sector, in logits."""
    people: str
    segments: tuple[Segment, ...]
    """The segments of the posting, with boilerplate put into the section where it belongs."""
    dropped: tuple[Dropped, ...]
    conditions: tuple[Condition, ...]
    unmatched: tuple[Span, ...]
    """What states work and no duty found answers, the most telling first."""
    named: tuple[tuple[bool, str], ...]
    """Stretches of text that may begin with the name of the job, in their order, and whether words lead to it."""


def find_matches(posting: Posting, index: Index, shared: Shared, forms: VerbForms | None = None) -> Matches:
    """Every duty, skill, condition, sector word and word for people in a posting; `forms` as `read_lines` takes them."""
    lines = read_lines(posting, index, shared, forms)
    # What a posting repeats, or stands in a paste twice, is no surer for it.
    judged = judge({(placed.line.section, placed.line.text): placed for placed in lines}.values(), index, shared)
    duties, skills = judged["duty"], judged["skill"]
    found = _ordered(lines, index, "duty", duties, posting)
    listed = {(kind, id_) for kind, made in judged.items() for id_ in made.sure}
    stated = _ordered(lines, index, "skill", skills, posting)
    conditions = _conditions(posting, lines, index, shared, posted=forms is None)
    if any(row.kind == PROGRAMS for row in conditions):
        from resume_helper.match.conditions.programs import unnamed  # see `_read` of match/lines.py

        conditions = unnamed(conditions, (tool for match in stated for tool in match.tools), shared.programs)
    return Matches(
        duties=found,
        cued=duties.cued,
        skills=stated,
        sector_hits=sector_hits(lines, index),
        title_hits=title_hits(lines, index),
        trade=index.trade.told(placed.line.trade for placed in lines),
        people=_people(lines),
        segments=tuple(placed.segment for placed in lines),
        dropped=tuple(find_dropped(lines, index, duties)),
        conditions=conditions,
        unmatched=tuple(
            unmatched(
                lines, index, listed, [e for match in found for e in match.evidence if e.cue.startswith(BY_WORDS)], conditions
            )
        ),
        named=tuple(job_names(lines, index)),
    )


def read_line(line: str, index: Index, shared: Shared) -> Matches:
    """What one line states, read as a requirement of a posting in the language of the index."""
    return find_matches(of_one_line(line, "requirements", bullet=True), index, shared)


def _conditions(
    posting: Posting, lines: Sequence[Placed], index: Index, shared: Shared, *, posted: bool
) -> tuple[Condition, ...]:
    """The conditions of a text; of one that is `posted`, and no résumé, with the town where one works if no label names it."""
    letters = letters_of(posting.text)
    asked = [*islice(questions(posting.text, index), MOST_QUESTIONS)] if posted else []
    stated = (
        (placed.segment.start, _told(placed, posting.text[slice(*placed.segment.under)], letters, index))
        for placed in lines
        if not (asked and within(placed.segment.start, asked))
    )
    found = in_posting(stated, labelled(posting.text, index), refused(posting.text, index))
    labels = any(row.value and row.value.choice == BY_LABEL for row in found if row.kind == PLACE)
    if labels or not posted or len(posting.segments) == 1:  # a line by itself has no head
        return found
    from resume_helper.match.conditions.town_forms import Forms  # 1 ms, which postings that label their place do without
    from resume_helper.match.conditions.towns import with_town

    told = [(placed.segment.start, placed.line.text) for placed in lines if placed.line.section not in ELSEWHERE]
    return with_town(found, posting, told, Forms(posting.text, index, shared))


def _told(placed: Placed, heading: str, letters: Mapping[str, str], index: Index) -> Iterable[Condition]:
    """The conditions of a line, by the heading over it and by the letters before them wishes, or not."""
    rows = under(heading, placed.line.conditions, index)
    return lettered(letters, placed.line.text, rows, index) if letters and rows else rows


def _ordered(lines: Sequence[Placed], index: Index, kind: str, judged: Judged, posting: Posting) -> tuple[Match, ...]:
    """The matches of one kind, the surest first; those about as sure in the order of the posting."""
    cued: dict[str, list[Placed]] = defaultdict(list)
    for placed in lines:
        for id_ in placed.line.places[kind]:
            cued[id_].append(placed)
    found = [
        Match(
            id_,
            score,
            _evidence(cued[id_], index, kind, id_, posting),
            _tools(cued[id_], index, id_) if kind == NAMED_BY_TOOLS else (),
        )
        if id_ in cued
        else Match(id_, score, (_by_words(lines, index, kind, id_),))
        for id_, score in judged.sure.items()
    ]
    return tuple(sorted(found, key=_place))


def _place(match: Match) -> tuple[float, int, float, str]:
    """Where a match stands among others: a posting begins with what matters most, and a hundredth of a score says little."""
    return -round(match.score, 1), min([one.start for one in match.evidence]), -match.score, match.id


def _by_words(lines: Sequence[Placed], index: Index, kind: str, id_: str) -> Evidence:
    """The line whose words alone tell most of a duty or skill, and those of them that speak for it most."""
    placed = max(lines, key=lambda placed: placed.line.sure[kind].get(id_, 0.0))
    return moved(once(_loudest, placed.line, index, kind, id_)[0], placed)


def _loudest(line: Line, index: Index, kind: str, id_: str) -> Iterator[Evidence]:
    """A line quoted for the words of it that speak for a duty or skill most, its first where none does."""
    owner = index.owners.index((kind, id_))
    found = parts(line.text)
    loud = {word: _loudness(word, owner, index) for word in {*found}}  # once each, however often a line repeats them
    speaking = [(loud[word], i) for i, word in enumerate(found) if loud[word] > 0]
    chosen = sorted(i for _, i in sorted(speaking, reverse=True)[:MOST_NAMED]) or [0]
    yield quote(line, index, chosen[0], chosen[-1], BY_WORDS + " ".join(found[i] for i in chosen))


def _loudness(said: str, owner: int, index: Index) -> int:
    """How much a word speaks for an owner; 0 where it means nothing by itself."""
    word, count = index.find(said), index.lexicon.counts
    return count(word.stem, owner) + sum(count(term, owner) for term in word.terms) if word.content else 0


def _evidence(cued: Sequence[Placed], index: Index, kind: str, id_: str, posting: Posting) -> tuple[Evidence, ...]:
    """One piece of evidence for each line that has a cue, the surest first, a title last."""

    def told(placed: Placed) -> tuple[bool, float]:
        return placed.line.text == posting.title, -placed.line.sure[kind].get(id_, 0.0)

    def quoted(placed: Placed) -> Evidence:
        found = moved(once(_closest, placed.line, index, kind, id_)[0], placed)
        wish = kind == NAMED_BY_TOOLS and (
            id_ in placed.line.wishes or of_heading(posting.text[slice(*placed.segment.under)], index)
        )
        return found._replace(wish=True) if wish else found

    ordered = sorted(cued, key=told) if len(cued) > 1 else cued
    return tuple(map(quoted, ordered))


def _closest(line: Line, index: Index, kind: str, id_: str) -> Iterator[Evidence]:
    """A line quoted for the longest and closest match of a duty or skill in it."""
    hit = max(line.places[kind][id_], key=lambda hit: (len(hit.words), hit.first - hit.last))
    yield quote(line, index, hit.first, hit.last, index.cues.text(hit.cue))


def _tools(cued: Iterable[Placed], index: Index, id_: str) -> tuple[str, ...]:
    """What the lines that state a skill name it by: products, as they write them, and words such as "French"."""
    names, found = index.names(id_), list[str]()
    for _, line in cued:
        hits = line.places[NAMED_BY_TOOLS][id_]
        found += (exact(line, index, hit).quote for hit in hits if index.is_tool(hit.cue))
        if names:
            found += _names(line.text, *names)
    return tuple(dict.fromkeys(found))


def _names(text: str, phrases: Tree, names: Mapping[tuple[str, ...], str]) -> Iterator[str]:
    """Those of some names, by their folded words, that stand in a text; of two that begin alike the longer one."""
    said = key(text)
    yield from (names[said[at : at + size]] for at, size in phrases_in(said, phrases))


def _people(lines: Iterable[Placed]) -> str:
    """The posting's word for the people served: the one that it uses most, a plain customer first among equals."""
    counts = Counter(name for placed in lines for name in placed.line.people)
    return max(counts, key=lambda name: (counts[name], name == "customer", name), default="customer")
