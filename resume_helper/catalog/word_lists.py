"""The words of a language that stand in no cue: those of work, of what a condition comes to, and of papers of others."""

from typing import Any, NamedTuple

PARTICLES = ("and", "or", "among", "from", "to", "up_to", "clock", "by")
"""What small words about numbers and between languages say."""
TOWNS = ("sites", "near", "of", "lies", "ours", "before", "behind", "inner", "modes")
"""What words about the town where one works say."""
BESIDE = ("before", "after")
"""Where words stand by which a name is that of a program."""


class Work(NamedTuple):
    """What tells that a clause speaks of work."""

    verbs: frozenset[str]
    """Stems with which such a clause begins."""
    endings: tuple[str, ...]
    """Endings of words, folded, with which it begins."""
    others: dict[str, Any]
    """Phrases of clauses that speak of something else: of terms, of the firm, of what is offered."""


class Measures(NamedTuple):
    """The words by which a language tells what a condition comes to."""

    units: dict[str, str]
    """Units of measure and time, by the stems and the forms of the words for them."""
    particles: dict[str, str]
    """By what they say, small words as an expression that matches one of them; dashes say "to" as well."""
    most: frozenset[str]
    """Words that say "up to" by themselves: "maximum"."""
    numbers: dict[str, int]
    """Numbers by the words for them."""
    any_experience: frozenset[str]
    """The words of a demand for experience that name no field."""
    extras: tuple[str, ...]
    """Phrases for what is paid beside the pay."""
    besides: tuple[str, ...]
    """Phrases after which the pay ends and something else is told."""
    sums: frozenset[str]
    """Words that stand beside a sum of pay and say what it is: "gross", "basic"."""
    moments: frozenset[str]
    """Words that say when, or how often, beside units, numbers and small words: days, months, "every", "only"."""
    languages: frozenset[str]
    """The names of languages, folded."""
    labels: frozenset[str]
    """What stands before a colon and says no more than the kind of a condition: "work location"."""
    rest: frozenset[str]
    """Labels of days on which nobody works: "days off"."""
    labelled: dict[str, str]
    """By a label, the kind of condition that what follows it is, with "=" and a choice where it has one."""
    months: dict[str, int]
    """The months by their names."""
    calendar: frozenset[str]
    """The other words that make a date: days of the week, "noon", "Easter"."""
    of_dates: frozenset[str]
    """Words that stand in a date, and make none: "early", "next", "week"."""
    prospects: str
    """An expression that matches what begins the prospect after a contract: "with the possibility of"."""
    towns: dict[str, Any]
    """By what they say, phrases about the town where one works, and those that only the names of firms have."""
    wishes_before: dict[str, Any]
    """Phrases before what is only wished for: "preferably"."""
    wishes_after: dict[str, Any]
    """Phrases after what is only wished for, or may be had later: "is a plus", "or willing to obtain"."""
    makes_up: dict[str, Any]
    """Phrases after what will do instead: "can make up for it"."""
    programs: dict[str, Any]
    """By BESIDE, phrases before and after names by which these are of programs: "experience with", "software"."""
    multiples: dict[str, int]
    """What multiplies a sum, by the words of all languages that stand after it: "k", "million"."""
    multiple: str
    """An expression that matches one of these words."""
    decimal: str
    """The decimal mark."""


class Papers(NamedTuple):
    """How one tells licences and certificates of others from those that are asked of the person."""

    before: dict[str, Any]
    """What is done to those of others, and what stands so before them."""
    after: dict[str, Any]
    """What stands so after them."""
    asked: frozenset[str]
    """Words that ask one of the person."""
