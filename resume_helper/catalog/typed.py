"""What people type about their own numbers, in all languages of a catalog at once: many mix them ("ca. 30 per day")."""

from typing import NamedTuple

SMALL = (
    *("about", "least", "average", "from", "to", "or", "and", "between", "within", "per", "of", "out_of"),
    *("pieces", "half", "working", "vague", "spans", "unknown", "help"),
)
"""What small words beside a number say, and what is said in place of one."""
TIMES = ("second", "minute", "hour", "day", "working_day", "week", "month", "year")
MARKED = ("percent", "square_metre", "square_foot")
"""Units that are no time."""

BOUNDS = ("before", "behind", "change")
"""How words say that a number is not claimed: they stand before it, behind it, or tell a change that it measures."""

LEVELS = (
    *("near_native", "native", "bilingual", "full", "upper", "limited", "advanced", "fluent", "intermediate", "basic"),
    "good",
)
"""How well a language is spoken, in the order in which the words are looked for."""

SKILLS = ("program", "ability")
"""What a skill may be that the catalog does not know: a tool, or something that somebody is able to, or is like."""


class Typed(NamedTuple):
    """The words of all languages, as plain values. An expression is to be used without regard to case."""

    said: dict[str, str]
    """By what they say (SMALL, MARKED and "multiple"), an expression that matches one of the words for it."""
    times: dict[str, str]
    """Units of time, by the words for them."""
    periods: dict[str, str]
    """What a number may be counted over, by the words for it that stand after one of "per"."""
    rates: dict[str, str]
    """The same by words that say "per" themselves: "daily"."""
    multiples: dict[str, int]
    """What multiplies a number, by the words that stand after it: "k", "million"."""
    numbers: dict[str, int]
    """What a word says that is a number written out, alone or as a part of one: "sixty"."""
    rounds: dict[str, int]
    """The same by words that say it roughly: "dozen"."""
    bounds: dict[str, str]
    """By how they bound a number (BOUNDS), an expression for phrases as in `levels`."""
    levels: dict[str, str]
    """By a level, in the order of LEVELS, an expression that matches a phrase for it among folded words with single spaces."""
    skills: dict[str, str]
    """By what a skill may be (SKILLS), an expression that matches a word for it among folded words with single spaces."""
