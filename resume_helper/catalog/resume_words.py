"""The words by which a résumé that somebody has already is read (resume.yaml), and those that weaken its lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from resume_helper.catalog.files import Files
from resume_helper.catalog.phrases import Tree, any_of, tree
from resume_helper.posting.headings import PAGE
from resume_helper.text import key

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from resume_helper.posting.headings import Headings
    from resume_helper.yamlfile import Node

SECTIONS = {
    "work": "duties",
    "volunteer": "duties",
    "education": "requirements",
    "certificates": "requirements",
    "languages": "requirements",
    "skills": "requirements",
    "awards": "requirements",
    "profile": "profile",
    "objective": "apply",
    "other": "apply",
    PAGE: PAGE,
}
"""By the part of a résumé, the section of a posting as which it is read: what was done there as the duties are."""

DATES = ("now", "since", "to", "of")
"""What `dates` has words for."""
FIELDS = (
    *("headings", "openings", "pronouns", "claims", "quantities", "nothing", "denials", "names", "phone", "schools"),
    *("verbs", "dates"),
)
DATE = (
    r"(?:(?P<month{n}>{month})\.?(?:\s+{of}\s+|[\s/.'-]*)|(?:\d{{1,2}}[/.])?(?P<number{n}>0?[1-9]|1[0-2])\s?[/.-]\s?)?"
    r"(?P<year{n}>(?:19|20)\d\d)(?:-(?P<iso{n}>0[1-9]|1[0-2])(?!\d))?"
)
"""An expression for a month and a year, or a year alone: "March 2019", "03/2019", "2019-03"."""
PERIOD = (
    r"(?<!\w)(?:{since}\s+)?(?:{first})\s*(?:[-\u2013\u2014/]|{to}(?!\w))\s*(?:(?:{to}|{since})\s+)?(?:{last}|{now}|(?=[)\]]|$))(?!\w)"
    r"|(?<!\w){since}\s+{open}(?!\w)"
)
"""An expression for the time from one date to another, to now, or since one: "03/2019 - present", "since 2019"."""


class ResumeWords(NamedTuple):
    """What `resume.yaml` of a language lists, ready to be looked for."""

    headings: Headings
    """By the folded words of a heading, the part that it opens, one of SECTIONS."""
    openings: Tree
    """How a line of work should not begin."""
    pronouns: frozenset[str]
    claims: Tree
    """What says nothing by itself."""
    quantities: frozenset[str]
    """Words, folded, that tell how many: "dozens"."""
    nothing: frozenset[tuple[str, ...]]
    """What stands behind a label of something that the person has not, as folded words: "none"."""
    denials: Tree
    """By what a line says that others did something, that it was not done, or only learned."""
    names: frozenset[tuple[str, ...]]
    """What stands before the name of a person, as folded words: "full name"."""
    phone: frozenset[str]
    """Words, folded, before a number to call."""
    schools: frozenset[str]
    """Words, folded, with which schools are called: "college"."""
    verbs: dict[str, str]
    """By a form that tells what was done, the verb as postings have it: "sold", "sell"."""
    months: dict[str, int]
    """Months, from 1, by their names and abbreviations in small letters."""
    period: str
    """An expression for the time between two dates (PERIOD), to be used without regard to case."""


class ResumeReader(Files):
    """Reads `resume.yaml` of the languages."""

    def resume_words(self, code: str) -> ResumeWords:
        """The words by which a résumé in a language is read."""
        raw = self._merged(f"{code}/resume.yaml", FIELDS)
        return ResumeWords(
            self._headings(raw.get("headings"), tuple(SECTIONS)),
            tree(self._texts(raw, "openings")),
            self._folded(raw, "pronouns"),
            tree(self._texts(raw, "claims")),
            self._folded(raw, "quantities"),
            frozenset(key(text) for text in self._texts(raw, "nothing")),
            tree(self._texts(raw, "denials")),
            frozenset(key(text) for text in self._texts(raw, "names")),
            self._folded(raw, "phone"),
            self._folded(raw, "schools"),
            self._forms(raw, "verbs"),
            months := _months(code),
            self._period(self._fields(raw["dates"], DATES) if "dates" in raw else {}, months),
        )

    def resume_keys(self, code: str) -> tuple[str, ...]:
        """What a language has words for."""
        return tuple(self._merged(f"{code}/resume.yaml", FIELDS))

    def _folded(self, raw: Mapping[str, Node], name: str) -> frozenset[str]:
        return frozenset(word for text in self._texts(raw, name) for word in key(text))

    def _period(self, raw: Mapping[str, Node], months: Iterable[str]) -> str:
        said = {name: any_of(*self._texts(raw, name)) for name in DATES}
        first, last, open_ = (DATE.format(n=n, month=any_of(*months), of=said["of"]) for n in (1, 2, 3))
        return PERIOD.format(first=first, last=last, open=open_, **said)


def _months(code: str) -> dict[str, int]:
    """The months by what CLDR calls them."""
    from babel import Locale, UnknownLocaleError

    try:
        every = Locale.parse(code).months
    except (UnknownLocaleError, ValueError):  # a language of a catalog of one's own that CLDR does not know
        return {}
    names = ((name, n) for use in every.values() for width in ("wide", "abbreviated") for n, name in use[width].items())
    return {name.lower().rstrip("."): n for name, n in names if not name.isdigit()}
