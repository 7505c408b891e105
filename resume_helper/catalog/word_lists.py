"""The words of a language that stand in no cue: lists by which any line is read, words of work and of conditions."""

from collections.abc import Mapping
from typing import Any, NamedTuple

FOLDED = ("breaks", "negations", "but", "subordinates", "joins", "aside_ends", "papers_asked")
"""The lists of `words.yaml` with words that are read folded; and below those with words in small letters, and with phrases."""
SMALL = ("not_typos", "common_words")
PHRASES = (
    *("not_people", "negation_exceptions", "not_needed", "refusals"),
    *("asides", "figures", "papers_before", "papers_after"),
)

PARTICLES = ("and", "or", "among", "from", "to", "up_to", "clock", "by")
"""What small words about numbers and between languages say."""
TOWNS = ("sites", "near", "of", "lies", "ours", "own", "before", "behind", "inner", "modes")
"""What words about the town where one works say."""
BESIDE = ("before", "after")
"""Where words stand by which a name is that of a program."""


class WordLists:
    """The lists of FOLDED, SMALL and PHRASES, each by its name."""

    breaks: frozenset[str]
    """Words that end the reach of a cue."""
    negations: frozenset[str]
    negation_exceptions: dict[str, Any]
    not_needed: dict[str, Any]
    """What says of words beside it that they are not asked for."""
    refusals: dict[str, Any]
    """What stands alone after a label, or on the line below, of something that is not asked for: "no"."""
    but: frozenset[str]
    subordinates: frozenset[str]
    """What opens a clause that is part of another: "who", "if"."""
    joins: frozenset[str]
    """What goes on after such a clause: "and"."""
    asides: dict[str, Any]
    """Phrases after which a clause asks nothing of the person."""
    aside_ends: frozenset[str]
    """Words that speak of the person again."""
    figures: dict[str, Any]
    """Figures of speech, whose words do not mean what they say."""
    not_people: dict[str, Any]
    """Phrases in which words for the people served are none."""
    papers_before: dict[str, Any]
    """What is done to licences and certificates of others, and what stands so before them."""
    papers_after: dict[str, Any]
    """What stands so after them."""
    papers_asked: frozenset[str]
    """Words that ask one of the person."""
    not_typos: frozenset[str]
    """Words that are one letter away from one of the catalog, and no slip."""
    common_words: frozenset[str]
    """Ordinary words that are product names too: "excel"."""

    def __init__(self, lists: Mapping[str, Any]) -> None:
        for name, value in lists.items():
            setattr(self, name, value)


class Work(NamedTuple):
    """What tells that a clause speaks of work."""

    verbs: frozenset[str]
    """Stems with which such a clause begins."""
    endings: tuple[str, ...]
    """Endings of words, folded, with which it begins."""
    others: dict[str, Any]
    """Phrases of clauses that speak of something else: of terms, of the firm, of what is offered."""
    before: dict[str, Any]
    """Phrases that say so only where they stand before the verb: "when the answer", but "tell them when it is open"."""
    forms: tuple[str, ...]
    """Endings in which verbs agree that stand beside each other: "answering calls and packing parcels"."""


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
    questions: frozenset[str]
    """Words of the line above the questions that a job board puts to those who apply."""
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
    """By what they say, phrases about the town where one works, those of the names of firms, and what firms seek by."""
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
