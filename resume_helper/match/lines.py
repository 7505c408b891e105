"""What each line of a posting says of duties and skills. It says the same wherever it stands, so it is read once."""

from array import array
from collections.abc import Collection, Mapping, Sequence
from typing import Any, NamedTuple

from resume_helper.catalog.entries import Shared
from resume_helper.catalog.index import Index
from resume_helper.catalog.kinds import MATCHED
from resume_helper.catalog.lexicon import LEAST, Row
from resume_helper.catalog.phrases import phrase_at, phrases_in
from resume_helper.catalog.verb_forms import VerbForms
from resume_helper.match.asides import find_asides, without
from resume_helper.match.conditions import in_line
from resume_helper.match.conditions.demand import Condition
from resume_helper.match.conditions.wished_skills import only_wished
from resume_helper.match.features import told, trade
from resume_helper.match.negation import find_hits
from resume_helper.match.scan import Scan
from resume_helper.match.score import Scorer, chance, logit
from resume_helper.match.search import Hit
from resume_helper.memory import Memory
from resume_helper.posting.headings import SILENT
from resume_helper.posting.structure import Posting, Segment
from resume_helper.text import parts, words

LABELLED = "benefits"
"""The section whose lines are read with the label before them: that tells what a value is ("Salary: 1.300 €")."""
LONGEST_BOILERPLATE = 40
"""Words. A longer stretch that could not be cut says more than its boilerplate."""
LONG = 22
"""Words. In a longer line, what one clause states is drowned by the words of the others: each is read by itself too."""
TERMS = frozenset({"hours", "shifts", "contract", "pay", "board", "place", "residence", "schedule", "age", "start", "deadline"})
"""Conditions under which work is done. A line that is one of them and no more ("On site.") tells of no duty by its words."""
MOST_DUTIES = 3
"""Duties that a line states which is no boilerplate, whatever it mentions ("process sales and cycle-to-work vouchers")."""

Chances = dict[str, float]
"""How sure, from 0 to 1, by the id of a duty or skill."""
Places = Mapping[str, list[Hit]]
"""Hits, by the id of a duty or skill."""

_NONE: dict[str, dict[str, Any]] = {kind: {} for kind in MATCHED}
"""What a line of a silent section states."""


class Line(NamedTuple):
    """What a line says. Words are numbered from its first; dictionaries are by kind ("duty", "skill") and id."""

    text: str
    section: str
    """Where it stands, or the section that its boilerplate names."""
    hits: Sequence[Hit]
    dropped: Sequence[tuple[Hit, str]]
    """Hits that were taken back, with what took them."""
    yielded: Sequence[tuple[str, Hit, str]]
    """Hits whose words a more specific duty took: whose they were, and the taker."""
    places: Mapping[str, Places]
    """The hits that are left, where the section may state duties and skills."""
    cued: Mapping[str, Chances]
    """How sure the best cue makes each."""
    sure: Mapping[str, Chances]
    """How sure cues and words together make each."""
    trade: Row
    """What its words say of the sector."""
    conditions: Sequence[Condition]
    """What it demands besides, with spans in the line."""
    wishes: Collection[str]
    """The skills that it only wishes for."""
    people: Sequence[str]
    """What it calls the people served, word by word."""
    spans: Sequence[int]
    """Where each of its words begins and ends."""
    quoted: dict[Any, Any]
    """A cache of what is made of it, by what makes it (`once` of match/evidence.py): the same wherever it stands."""

    @property
    def length(self) -> int:
        """How many words it has."""
        return len(self.spans) // 2

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Where some of its words begin and end, by the numbers of the first and the last."""
        return self.spans[2 * first], self.spans[2 * last + 1]


class Placed(NamedTuple):
    """A line of a posting: where it stands, and what it says."""

    segment: Segment
    line: Line


def read_lines(posting: Posting, index: Index, shared: Shared, forms: VerbForms | None = None) -> list[Placed]:
    """The lines of a posting in their order, each in the section that it belongs to.

    With `forms` it is a résumé: they have words that are to be read as others ("sold" as "sell"), and no line of it is
    boilerplate, or remembered.
    """
    placed, known = list[Placed](), index.lines if forms is None else Memory()
    scorers = {kind: Scorer(shared.weights[kind]) for kind in MATCHED}
    for segment in posting.segments:
        label = posting.text[segment.start - segment.label : segment.start]
        if label and (segment.section == LABELLED or _denies(label, index)):
            segment = segment._replace(start=segment.start - segment.label, label=0)  # noqa: PLW2901 - the same, with its label
        key = posting.text[segment.start : segment.end], segment.section, segment.bullet
        line = known.get(key)
        if line is None:
            found = words(key[0])
            if forms:
                found = [(forms.verb(word), start, end) for word, start, end in found]
            scan = Scan(key[0], found, segment.section, index)
            line = known.keep(key, _read(scan, shared, scorers, bullet=segment.bullet, resume=forms is not None))
        if line.section != segment.section:
            segment = segment._replace(section=line.section)  # noqa: PLW2901 - the same line, rightly placed
        placed.append(Placed(segment, line))
    return placed


def _denies(label: str, index: Index) -> bool:
    """Whether what stands before a colon is no heading, but says that something is not needed: "No experience needed: ..."."""
    folded = parts(label.lower())
    return any(index.find(word).negates or phrase_at(folded, i, index.not_needed) for i, word in enumerate(folded))


def _read(scan: Scan, shared: Shared, scorers: Mapping[str, Scorer], *, bullet: bool, resume: bool) -> Line:
    owners, count = scan.index.owners, len(scan.words)
    hits, dropped, negated, aside = find_hits(scan)
    section = scan.section if resume or count > LONGEST_BOILERPLATE else _section(scan.section, hits, owners)
    conditions = tuple(in_line(scan, hits))
    if not resume and section not in SILENT and scan.index.has_tool([hit.cue for hit in hits]):
        from resume_helper.match.conditions.programs import programs  # 0.3 ms, only of lines that name one

        conditions += tuple(programs(scan, hits, conditions))
    spans = array("I", [place for _, start, end in scan.words for place in (start, end)])
    if section in SILENT:
        return Line(scan.text, section, hits, dropped, (), _NONE, _NONE, _NONE, trade(scan), conditions, (), (), spans, {})
    people = _people(scan)
    places: dict[str, dict[str, list[Hit]]] = {kind: {} for kind in MATCHED}
    for hit in hits:
        kind, id_ = owners[hit.owner]
        if kind in places:
            places[kind].setdefault(id_, []).append(hit)
    places["duty"], yielded = _yielded(places["duty"], shared)
    cued, sure = _said(without(scan, aside), places, negated, scorers, bullet=bullet)
    if any(row.kind in TERMS and not scan.text.replace(row.text, "").strip(" .") for row in conditions):
        sure["duty"] = {id_: one for id_, one in sure["duty"].items() if id_ in cued["duty"]}
    clauses = [*scan.clauses()] if count > LONG else []
    inside = {kind: _inside([where for where, _ in clauses], of) for kind, of in places.items()} if clauses else {}
    for number, (_, clause) in enumerate(clauses):
        of_clause = {kind: inside[kind][number] for kind in MATCHED}
        heard = without(clause, find_asides(clause)) if aside else clause
        _, alone = _said(heard, of_clause, negated, scorers, bullet=bullet)
        for kind in MATCHED:
            sure[kind] = _surer(sure[kind], alone[kind])
    wishes = () if resume else only_wished(scan, places["skill"])
    told_of = trade(scan)
    return Line(scan.text, section, hits, dropped, yielded, places, cued, sure, told_of, conditions, wishes, people, spans, {})


def _people(scan: Scan) -> list[str]:
    """What a line calls the people served, word by word: "members", but not "members of the public"."""
    named = {i: word.people for i, word in enumerate(scan.found) if word.people}
    for at, size in phrases_in(scan.folded, scan.index.not_people) if named else ():
        for i in range(at, at + size):
            named.pop(i, None)
    return [*named.values()]


def _section(section: str, hits: Sequence[Hit], owners: Sequence[tuple[str, str]]) -> str:
    """The section that the boilerplate cues of a line name, or that where it stands."""
    found = [owners[hit.owner] for hit in hits]
    if len({id_ for kind, id_ in found if kind == "duty"}) >= MOST_DUTIES:
        return section
    return next((id_ for kind, id_ in found if kind == "boilerplate"), section)


def _yielded(duties: dict[str, list[Hit]], shared: Shared) -> tuple[dict[str, list[Hit]], list[tuple[str, Hit, str]]]:
    """The duties without the hits whose words a more specific duty takes; and those hits, with the duty that took them."""
    kept: dict[str, list[Hit]] = {}
    taken = list[tuple[str, Hit, str]]()
    for id_, hits in duties.items():
        above = [
            (other, {i for place in duties[other] for i in place.words})
            for other in shared.duties[id_].yields_to
            if other in duties
        ]
        for hit in hits:
            taker = next((other for other, theirs in above if not hit.words.isdisjoint(theirs)), None)
            if taker:
                taken.append((id_, hit, taker))
            else:
                kept.setdefault(id_, []).append(hit)
    return kept, taken


def _said(
    scan: Scan, places: Mapping[str, Places], negated: Collection[int], scorers: Mapping[str, Scorer], *, bullet: bool
) -> tuple[dict[str, Chances], dict[str, Chances]]:
    """How sure the best cue makes each duty and skill of a line or clause, and how sure cues and words together; by kind.

    `places` are its hits, `negated` are the owners that its line denies.
    """
    section, count = scan.section, len(scan.words)
    cued = {
        kind: {
            id_: max(scorers[kind](hit, section, count, bullet=bullet) for hit in hits) for id_, hits in places[kind].items()
        }
        for kind in MATCHED
    }
    by_words = told(scan)
    return cued, {kind: _sure(kind, cued[kind], places[kind], by_words, scan.index, negated) for kind in MATCHED}


def _inside(clauses: Sequence[range], places: Places) -> list[Places]:
    """For each clause, given by the numbers of its words, the hits that stand in it."""
    number = {word: n for n, where in enumerate(clauses) for word in where}
    inside: list[dict[str, list[Hit]]] = [{} for _ in clauses]
    for id_, hits in places.items():
        for hit in hits:
            if number[hit.first] == number[hit.last]:
                inside[number[hit.first]].setdefault(id_, []).append(hit)
    return [*inside]


def _surer(line: Chances, clause: Chances) -> Chances:
    """How sure each is by a whole line or by a clause of it, whichever is surer."""
    return line | {id_: one for id_, one in clause.items() if one > line.get(id_, 0.0)}


def _sure(
    kind: str, cued: Chances, places: Places, by_words: Mapping[int, float], index: Index, negated: Collection[int]
) -> Chances:
    """How sure cues and words together make each duty or skill; the cues alone where a lexicon does not know it.

    What was said only to be negated is none, whatever the words say.
    """
    lexicon, owners = index.lexicon, index.owners
    sure = {
        owners[owner][1]: chance(said) for owner, said in by_words.items() if owners[owner][0] == kind and owner not in negated
    }
    for id_, certainty in cued.items():
        owner, sure[id_] = places[id_][0].owner, certainty
        if owner in lexicon.bias:
            learned = lexicon.weights[kind]
            sure[id_] = chance(by_words.get(owner, LEAST) + learned.hit + learned.certainty * logit(certainty))
    return sure
