"""The Report: all that is said about one posting, as frozen values that every renderer takes."""

from typing import Literal, NamedTuple

from resume_helper.match.conditions import Condition
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


class SkillFound(NamedTuple):
    """A skill that the posting asks for, or that a duty implies. `name` is how the résumé lists it."""

    id: str
    name: str
    group: str
    asked: Literal["stated", "implied"]
    evidence: tuple[Evidence, ...] = ()
    held: bool | None = None
    tools: tuple[str, ...] = ()
    """The products, or trades, by which the posting names it."""


class Gap(NamedTuple):
    """A duty that the posting asks and the person has not done, and the nearest one done, where skills carry over."""

    id: str
    name: str
    nearest: str
    """The name of the nearest duty done, or ""."""
    shared: tuple[str, ...] = ()
    """The names of the skills that both need."""


class Question(NamedTuple):
    """A number to find: the question for it, and where it usually stands."""

    metric: str
    question: str
    where: str


class Unmatched(NamedTuple):
    """A line of the posting that reads like a duty, and that no duty of the catalog covers."""

    quote: str
    start: int
    end: int


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
    gaps: tuple[Gap, ...] = ()
    """With a profile: the duties asked that the person has not done."""
    dropped: tuple[Dropped, ...] = ()
    """Duties whose cues were found and not counted, for `--explain`."""
    worked: int | None = None
    """With a profile: months of work, of any kind."""
