"""The Report: all that is said about one posting, as frozen values that every renderer takes."""

from collections.abc import Callable, Iterable, Iterator
from typing import Literal, NamedTuple, TypeVar

from resume_helper.match.conditions.demand import Condition
from resume_helper.match.dropped import Dropped
from resume_helper.match.evidence import Evidence

Status = Literal["ok", "no_duties", "other_trade", "too_short", "unknown_language"]


class Slot(NamedTuple):
    """A place in a bullet for one metric, and the person's value for it where it is known."""

    metric: str
    value: str | None = None


class Bullet(NamedTuple):
    """One line of a résumé. Slots without a value are written as blanks: `[calls per day]`."""

    text: str
    slots: tuple[Slot, ...]
    present: bool = False
    """Whether it tells of work that goes on."""

    @property
    def quantified(self) -> bool:
        """Whether it has slots and all of them hold the person's numbers."""
        return bool(self.slots) and all(slot.value is not None for slot in self.slots)


class DutyFound(NamedTuple):
    """A duty that the posting states, with the bullets that answer it, best first."""

    id: str
    name: str
    category: str
    score: float
    evidence: tuple[Evidence, ...]
    bullets: tuple[Bullet, ...]
    own: str = ""
    """With a profile: the line of the person's own that shows it best."""


class Mark(NamedTuple):
    """One of the languages of a skill, with whether somebody speaks it as well as is asked, or what falls short."""

    name: str
    held: bool | None
    short: str = ""


class SkillFound(NamedTuple):
    """A skill that the posting asks for, or that a duty implies. `name` is how the résumé lists it."""

    id: str
    name: str
    group: str
    asked: Literal["stated", "implied"]
    evidence: tuple[Evidence, ...] = ()
    held: bool | None = None
    tools: tuple[str, ...] = ()
    """The products, or trades, by which the posting names it, as it writes them."""
    known: str = ""
    """What the language of the posting calls it, where the posting states it: what a person is held against."""
    marks: tuple[Mark, ...] = ()
    """Held against a person: of languages, each by itself."""
    spent: tuple[int, int] | None = None
    """Held against a person: of experience, the months that are asked and those that they have, where these are too few."""

    @property
    def wish(self) -> bool:
        """Whether the posting only wishes for it, wherever it states it."""
        return bool(self.evidence) and all(one.wish for one in self.evidence)

    def is_in(self, row: Condition) -> bool:
        """Whether words that state it stand in a condition."""
        return any(row.start < one.end and one.start < row.end for one in self.evidence)

    @property
    def asked_as(self) -> str:
        """Its name by which a person is held against it, the same whatever language the report is written in."""
        return self.known or self.name


class Gap(NamedTuple):
    """A duty that the posting asks and the person has not done, and the nearest one done, where skills carry over."""

    id: str
    name: str
    nearest: str
    """The name of the nearest duty done, or ""."""
    shared: tuple[str, ...] = ()
    """The names of the skills that both need."""
    bullet: str = ""
    """What one could write who has done it after all."""


def of_one_line(asked: Iterable[DutyFound]) -> Iterator[tuple[DutyFound, ...]]:
    """Duties, those together that the same line of a posting states best: it is quoted once."""
    lines: dict[tuple[int, int] | str, list[DutyFound]] = {}
    for duty in asked:
        best = next(iter(duty.evidence), None)
        lines.setdefault((best.start, best.end) if best else duty.id, []).append(duty)
    yield from map(tuple, lines.values())


class Question(NamedTuple):
    """A number to find: the question for it, and where it usually stands."""

    metric: str
    question: str
    where: str


class Tongue(NamedTuple):
    """The language of a posting, where the person has not said that they speak it."""

    text: str
    """What it is called, as a requirement."""
    met: bool | None
    """False where what they say of their languages leaves it out; None where only they know."""


class Unmatched(NamedTuple):
    """A line of the posting that reads like a duty, and that no duty of the catalog covers."""

    quote: str
    start: int
    end: int
    seen: str = ""
    """As of Evidence."""

    @property
    def shown(self) -> str:
        """What people are shown of it."""
        return self.seen or self.quote


class OccupationFound(NamedTuple):
    """The occupation that the title of a posting names. `title` is the title of the catalog that it matched."""

    id: str
    name: str
    title: str
    onet: str
    """The SOC code of O*NET, or ""."""
    esco: str
    """The URI of the ESCO occupation, or ""."""


class PostingFacts(NamedTuple):
    """What is known of the posting as a whole."""

    source: str
    title: str
    language: str
    second_language: str
    sector: str
    sector_evidence: tuple[Evidence, ...]
    characters: int
    occupation: OccupationFound | None = None
    several: tuple[str, ...] = ()
    """The jobs of its postings, where the text has several."""
    company: str = ""
    """Who offers the job, where the posting tells it surely."""


class Report(NamedTuple):
    """What the program has to say about one posting."""

    catalog: str
    posting: PostingFacts
    status: Status
    to: str
    """The language that bullets, skills and questions are written in."""
    why: str = ""
    """More of why there is nothing to suggest: words that tell another trade, the name of a language that is not read, or a
    code of `messages`; "" where the status says it all."""
    duties: tuple[DutyFound, ...] = ()
    skills: tuple[SkillFound, ...] = ()
    questions: tuple[Question, ...] = ()
    unmatched: tuple[Unmatched, ...] = ()
    conditions: tuple[Condition, ...] = ()
    people: str = "customer"
    """The posting's word for the people served."""
    seldom: frozenset[str] = frozenset()
    """Metrics that work of this sector seldom counts, and the posting does not name: bullets with them come last."""
    gaps: tuple[Gap, ...] = ()
    """With a profile: the duties asked that the person has not done."""
    tongue: Tongue | None = None
    """With a profile: the language of the posting, where the person may not speak it."""
    aside: tuple[str, ...] = ()
    """Of a posting of another trade: the ids of the duties that it states all the same."""
    dropped: tuple[Dropped, ...] = ()
    """Duties whose cues were found and not counted, for `--explain`."""
    worked: tuple[int, int] | None = None
    """Held against a person: months of work, in all, and in jobs like the posting's, where it asks for experience."""
    had: str = ""
    """The latest of their jobs that is of the posting's occupation."""
    variety: str = ""
    """The variety of the language that they are written in ("en-GB"), where the catalog has varieties of it."""

    @property
    def written_in(self) -> str:
        """The code by which the catalog has the words of the report: that of its variety, or else of its language."""
        return self.variety or self.to


Span = Callable[[int, int], tuple[int, int]]
"""From a span of a text as it looks to that of the text that was read."""
Quoted = TypeVar("Quoted", Evidence, Unmatched)


def as_written(report: Report, text: str, span: Span) -> Report:
    """A report of a text as it looks, with the quotes and spans of the text as it was written."""

    def quoted(evidence: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
        return tuple(_written(one, text, span) for one in evidence)

    facts = report.posting
    return report._replace(
        posting=facts._replace(characters=len(text), sector_evidence=quoted(facts.sector_evidence)),
        duties=tuple(duty._replace(evidence=quoted(duty.evidence)) for duty in report.duties),
        skills=tuple(skill._replace(evidence=quoted(skill.evidence)) for skill in report.skills),
        dropped=tuple(row._replace(evidence=_written(row.evidence, text, span)) for row in report.dropped),
        unmatched=tuple(_written(row, text, span) for row in report.unmatched),
        conditions=tuple(_condition(row, text, span) for row in report.conditions),
    )


def _written(row: Quoted, text: str, span: Span) -> Quoted:
    start, end = span(row.start, row.end)
    written = text[start:end]
    return row._replace(quote=written, start=start, end=end, seen=row.quote if row.quote != written else "")


def _condition(row: Condition, text: str, span: Span) -> Condition:
    start, end = span(row.start, row.end)
    written = text[start:end]
    return row._replace(text=written, start=start, end=end, seen=row.text if row.text != written else "")
