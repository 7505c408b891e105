"""The values of the catalog: what holds in every language, and the words of one language. All frozen, all plain."""

from collections.abc import Collection, Mapping
from typing import Any, NamedTuple

from resume_helper.catalog.context import Context

WEIGHTS = ("threshold", "learned", "bias", "adjacent", "gap", "content", "duties", "requirements", "bullet", "short")
"""The weights of the scorer (match/score.py), for each kind that is scored."""

NAMES, FIRMS, WORDS = PROGRAMS = ("names", "firms", "words")
"""How surely what a name says is a program: nothing else is called so; a firm or site is; ordinary words or other names are."""

Sign = tuple[str, tuple[str, ...]]
"""What tells the variety of a language: its first word, folded, or a mark, and the words that follow."""
Signs = dict[str, dict[tuple[str, ...], tuple[str, ...]]]
"""By the first word of signs, then by those that follow: the varieties that each is a sign of, by their codes."""

GROUPS = ("soft", "hard", "language", "credential")
"""The groups of skills, in the order in which they are shown."""


class Duty(NamedTuple):
    """What holds of a duty in every language."""

    id: str
    category: str
    sectors: tuple[str, ...]
    any_trade: bool
    """Postings of every trade state it: alone it does not make a customer-service job."""
    yields_to: tuple[str, ...]
    """More specific duties, which take the words of a posting from this one."""
    slots: tuple[tuple[str, ...], ...]
    """The metrics of each bullet, in their order."""
    skills: tuple[str, ...]
    """The skills that doing this duty implies."""
    onet: tuple[str, ...]
    """Task ids of O*NET 30.2."""
    esco: tuple[str, ...]
    """URIs of ESCO skills."""


class Skill(NamedTuple):
    """What holds of a skill in every language."""

    id: str
    group: str
    tools: tuple[str, ...]
    """Product names that show the skill, the same in every language (examples of O*NET technology skills, and newer ones)."""
    shown_by: tuple[str, ...]
    """The duties that nobody does without it."""
    esco: tuple[str, ...]


class Metric(NamedTuple):
    """A kind of number about the work. A value outside `low` to `high` is questioned; only a 0 below `low` is refused."""

    id: str
    kind: str
    """count, percent, score, money, duration (in seconds) or area (in square metres)."""
    period: str
    """What a count or a sum is counted over: hour, shift, day, week, month, year, or nothing."""
    low: float
    high: float
    saving: bool = False
    """Whether it tells what was saved: of a change from more to less the difference."""
    points: bool = False
    """Whether a share is told in points of a whole as well: "4.4 of 5"."""
    sectors: tuple[str, ...] | None = None
    """The sectors whose work counts it; None for any. Elsewhere it is asked for only where a posting names it."""


class Occupation(NamedTuple):
    """What holds of an occupation in every language."""

    id: str
    sector: str
    onet: str
    """The SOC code of O*NET, or ""."""
    esco: str
    """The URI of the ESCO occupation, or ""."""
    within: dict[str, str]
    """By a sector, the occupation that its titles name there: a sales adviser is a sales assistant in a shop."""


class Shared(NamedTuple):
    """All that holds in every language."""

    duties: dict[str, Duty]
    skills: dict[str, Skill]
    metrics: dict[str, Metric]
    occupations: dict[str, Occupation]
    conditions: tuple[str, ...]
    """The kinds of conditions that a posting may set."""
    sectors: tuple[str, ...]
    """Parts of the trade; `other` stands for all trades that are not customer service."""
    weights: dict[str, dict[str, float]]
    """The weights of the scorer, by what is scored: duty, skill."""
    function_words: dict[str, dict[str, float]]
    """The small words by which a language is told: for each the codes of the languages that have it, with equal shares."""
    languages: dict[str, str]
    """The names of the languages that the catalog reads, each in itself, by code."""
    aliases: dict[str, str]
    """The languages that the catalog reads, and their varieties, by other codes that people have for them: "no" is "nb"."""
    varieties: dict[str, tuple[str, ...]]
    """The varieties of a language by their codes ("en-GB"), where it has some; in the first one the catalog is written."""
    signs: Signs
    neighbours: dict[str, str]
    """The English names of languages that the catalog knows but does not read."""
    telling: dict[str, dict[str, float]]
    """What a posting has that tells its sector."""
    faults: dict[str, dict[str, str]]
    """By a language, what it has for the English words in which faults of a person's files are told."""
    programs: dict[str, tuple[str, tuple[str, ...]]]
    """Programs by their folded names: how surely each is one (one of PROGRAMS), and how it is written."""
    regions: dict[str, frozenset[str]]
    """Regions and countries by which a place is known: names that tell one `alone`, or `behind` a town, and `letters`."""
    towns: dict[str, str]
    """Towns by their folded names, those that are `plain` and those that are `words` too, each before and behind a line break:
    one string of each is loaded at once, and few postings look into it."""
    context: Context
    """What the rest of a posting says of a duty."""

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of the languages and of their varieties."""
        return (*self.languages, *(code for codes in self.varieties.values() for code in codes))

    def code(self, told: str) -> str:
        """A code of a language or a variety as the catalog has it, also for "no_NO" or "es-MX"; an unknown one as told."""
        return code_of(told, self.languages, self.aliases)


def code_of(told: str, languages: Collection[str], aliases: Mapping[str, str]) -> str:
    """The same for languages that were not read as a whole."""
    code = told.strip().lower().replace("_", "-")
    for known in (code, code.partition("-")[0]):
        found = known if known in languages else aliases.get(known, "")
        if found:
            return found
    return code


def language_of(code: str) -> str:
    """The code of a language from that of one of its varieties, "en" from "en-GB", or from its own."""
    return code.partition("-")[0]


class DutyWords(NamedTuple):
    """A duty in one language."""

    id: str
    name: str
    bullets: tuple[str, ...]
    suits: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """By metrics that tell kinds of the duty apart, what names each kind: " chat" in folded words with spaces around them."""


class SkillWords(NamedTuple):
    """A skill in one language: how a résumé lists it."""

    id: str
    name: str


class MetricWords(NamedTuple):
    """A metric in one language: what fills its blank, the question for the person, and where the number is found."""

    id: str
    name: str
    question: str
    where: str
    tail: str = ""
    """How a line of somebody's own tells the number behind its words, "{0} of calls answered"; by default by the name."""


class Writing(NamedTuple):
    """What it takes to write a report in one language, or in one variety of it."""

    code: str
    """That of the language ("en"), or of the variety ("en-GB")."""
    name: str
    duties: dict[str, DutyWords]
    skills: dict[str, SkillWords]
    metrics: dict[str, MetricWords]
    sectors: dict[str, str]
    occupations: dict[str, str]
    """The names of the occupations."""
    conditions: dict[str, str]
    people: dict[str, dict[str, str]]
    """The posting's words for the people served, each in the forms that bullets use."""
    messages: dict[str, str]
    """The program's own headings and sentences."""
    spoken: tuple[tuple[frozenset[int], dict[str, str]], ...]
    """What small words become before a number, by how that is spoken: "l'" for "il" before 8. See `before_number`."""
    made: dict[tuple[str, str, bool], Any]
    """The bullets with blanks made so far, by duty, people and tense: a catalog has few, and many postings ask for them."""

    @property
    def locale(self) -> str:
        """What CLDR calls it: "en_GB"."""
        return self.code.replace("-", "_")
