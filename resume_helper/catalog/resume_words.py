"""The words by which a résumé that somebody has already is read (resume.yaml), and those that weaken its lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from resume_helper.catalog.files import Files
from resume_helper.catalog.phrases import Tree, any_of, tree
from resume_helper.catalog.prose_words import NAME, PROSE, ProseWords, prose_words
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
    "learned": "requirements",
    "certificates": "requirements",
    "licences": "requirements",
    "languages": "requirements",
    "skills": "requirements",
    "further": "requirements",
    "awards": "requirements",
    "profile": "profile",
    "objective": "apply",
    "other": "apply",
    "references": "apply",
    PAGE: PAGE,
}
"""By the part of a résumé, the section of a posting as which it is read: what was done there as the duties are."""

_KEYS = [str.maketrans(dict(zip("åøæñ", letters.split(), strict=True))) for letters in ("a o ae n", "aa oe ae n")]
"""What is written for letters that a keyboard lacks."""
DATES = ("now", "since", "to", "of", "and", "between", "seasons", "lengths")
"""What `dates` has words for, beside the months."""
LABELS = ("position", "employer", "place", "dates", "start", "end", "duties", "other", "qualification", "school")
"""What a form asks of a job, or of a school, by whose labels its lines are told: `other` is no part of a profile."""
FIELDS = (
    *("headings", "openings", "pronouns", "claims", "quantities", "nothing", "gaps", "courtesies", "denials", "wishes"),
    *("hopes", "names", "homes", "phone", "schools", "trainers", "degrees", "issued", "mastery", "fluency", "verbs", "dates"),
    *("labels", "at", "also_at", "prose", "casual", "departments", "areas", "countries", "logos", "abbreviations", "closings"),
    *("uncounted", "faultless", "introductions", "spare", "unfinished", "below_degree", "trades", "firms", "later", "quarters"),
    *("surnames", "private"),
)
SPARE = ("subjects", "besides", "needed_before")
"""What `spare` has words for."""
_NAMED = r"(?P<month{n}>{months})\.?"
DATE = (
    rf"(?:(?:\d{{{{1,2}}}}(?:st|nd|rd|th|\.?[\u00ba\u00aa\u00b0]|\.)?\s+(?:{{of}}\s+)?)?{_NAMED}"
    r"(?:\s+\d{{1,2}}(?:st|nd|rd|th)?,)?(?:\s+{of}\s+|[\s/.,'\u2019-]*)"
    r"|(?P<season{n}>{seasons})\s+(?:{of}\s+)?"
    r"|(?P<us{n}>0?[1-9]|1[0-2])/(?:1[3-9]|2\d|3[01])/"
    r"|(?:(?P<day{n}>\d{{1,2}})[/.-])?(?P<number{n}>0?[1-9]|1[0-2])\s?[/.-]\s?)?"
    r"(?P<year{n}>(?:19|20)\d\d)(?:-(?P<iso{n}>0[1-9]|1[0-2])(?!\d))?"
)
"""An expression for a month and a year, or a year alone: "1st March 2019", "summer 2019", "03/2019", "3/15/2019", "2019-03"."""
SHORT = (
    rf"(?:{_NAMED}[\s/.,-]*['\u2019]?|['\u2019]|(?:\d{{{{1,2}}}}[/.])?(?P<number{{n}}>0?[1-9]|1[0-2])[/.]['\u2019]?)"
    r"(?P<year{n}>0[1-9]|[12]\d|[6-9]\d)(?!\w)"
)
"""One for a date whose year has two digits, which only beside another date is sure to be one: "Sep '19", "09.19"."""
DASH = r"\s*(?:[-\u2013\u2014/\u2192>]|->|{to}(?!\w):?)\s*"
"""What stands between two dates."""
BEGINS = r"(?:(?<!\w)|(?-i:(?<=[A-Z]{{2}}|[^\W\d_A-Z]{{2}})(?=[A-Z][^\W\d_A-Z]{{2}})))"
"""Where a time begins: also a month that a page has without the space before it ("Superior, WIMarch 2009")."""
PERIOD = (
    rf"{BEGINS}"
    r"(?:(?:{since}(?:\s+|(?<=['\u2019]))|(?P<between>{between}(?:\s+|(?<=['\u2019])))|{of}\s+)?(?:{long1}|{short2})(?:{dash}|(?(between)\s+{and}\s+|(?!)))(?:(?:{to}|{since})\s+)*(?:{long3}|{short4}|{now}(?:\s+{now})?(?!\w)|(?=[)\]\t]|\s{{3}}|$))"
    r"|(?<![/.-])(?:(?:{seasons})\s+(?:{of}\s+)?)?(?P<year5>(?:19|20)\d\d)\s?[-\u2013/]\s?(?P<short5>\d\d)(?![\d/.-])"
    r"|(?P<first6>{months}|{seasons}|0?[1-9]|1[0-2])\.?(?:\s*[-\u2013/]\s*|\s+(?:{to}|{and})\s+){long6}(?:\s+{and}\s+(?P<also6>(?:19|20)\d\d))?"
    r"|(?P<since>{since}(?:\s+|(?<=['\u2019])))?{long7}(?(since)(?P<still>[\s,;]*[-\u2013\u2014]?\s*{now}(?!\w))?|(?:\s*\u2192|[\s,;]+{now}(?=\s*(?:[^\w\s]|$))))"
    r")(?!\w)"
)
"""An expression for the time from one date to another, to now, or since one: "3/2019 - present", "2020-21", "May to July 2019",
"since 2019", "2019, ongoing", and "02/2017" with an arrow."""
MOMENT = (
    r"(?<!\w){long1}(?:(?:\s*[,/&+]\s*|\s+)(?:{and}\s+)?(?:(?:{seasons}|(?P<month2>{months})\.?)\s+(?:{of}\s+)?)?"
    r"(?P<year2>(?:19|20)\d\d))*(?!\w)"
)
"""One for a date alone, or for some years: "summer 2024", "summers of 2018 and 2019"."""
LENGTH = r"[\s(\[\u00b7,-]*(?:\d+\s+{lengths}(?!\w)\.?[\s,]*(?:{and}\s+)?)+(?=[)\]]|$)"
"""One for how long a job took, which its dates tell: "(2 years 3 months)"."""


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
    gaps: Tree
    """What fills the time between jobs and is none: "career break"."""
    courtesies: Tree
    """How a line begins that is of the mail around a résumé: "kind regards"."""
    denials: Tree
    """By what a line says that others did something, that it was not done, or only learned."""
    wishes: Tree
    """By what a line goes over to what the person would like to do."""
    hopes: Tree
    """The same, of what does so only where a clause begins: "seeking", "hoping to"."""
    names: frozenset[tuple[str, ...]]
    """What stands before the name of a person, as folded words: "full name"."""
    surnames: frozenset[str]
    """Words, folded, for the name of the family: "surname"."""
    private: Tree
    """How a line begins that is no part of a profile: the person ("nationality"), or terms ("notice period")."""
    homes: frozenset[tuple[str, ...]]
    """What stands before an address, as folded words."""
    phone: frozenset[str]
    """Words, folded, before a number to call or an address of mail."""
    schools: frozenset[str]
    """Words, folded, with which schools are called: "college"."""
    trainers: frozenset[str]
    """Words, folded, with which those are called that teach and are no schools: "training"."""
    degrees: frozenset[str]
    """Words, folded, with which degrees and courses are called: "diploma"."""
    issued: tuple[frozenset[tuple[str, ...]], frozenset[tuple[str, ...]]]
    """What stands before the date of a certificate, and before what else a page says of it that nobody needs: folded words."""
    mastery: frozenset[str]
    """Words, folded, about what is known of a language, which name none: "written", "level"."""
    fluency: dict[str, str]
    """By what LinkedIn says in English of how well a language is spoken, in small letters, how that is said in this one."""
    verbs: dict[str, str]
    """By a form that tells what was done, the verb as postings have it: "sold", "sell"."""
    months: dict[str, int]
    """Months, from 1, by their names and abbreviations in small letters."""
    labels: Headings
    """By the folded words of a label of a form, what it asks, one of LABELS."""
    casual: Tree
    """How a title begins that names a job and no occupation: "paper round"."""
    trades: str
    """An expression for the folded words of a title of any trade, told by its first or last one: "assistant"."""
    firms: str
    """One for those of the name of a firm: "bakery"."""
    later: Tree
    """What stands before a second title of the same job: "later", as in "Cashier, later supervisor"."""
    quarters: Tree
    """What begins the name of a part of a town: "barrio"."""
    departments: frozenset[tuple[str, ...]]
    """Parts of firms, as folded words, that stand in titles behind a comma."""
    areas: Tree
    """What is said of the country around a town: "metropolitan area"."""
    countries: frozenset[tuple[str, ...]]
    """The countries, as folded words, by what CLDR and people call them."""
    logos: frozenset[str]
    """Words, folded, for the picture of a firm."""
    abbreviations: frozenset[str]
    """Words, folded, of the names of firms behind which a full stop ends nothing: "Bros."."""
    closings: Tree
    """How a line begins that closes a résumé and is none of what stands above it: a consent, a declaration, a signature."""
    unfinished: Tree
    """What a row of schooling says that was not finished, or goes on: "in progress"."""
    below_degree: Tree
    """What a schooling calls itself that is none of a degree, whatever its other words: "grado medio"."""
    period: str
    """An expression for the time between two dates (PERIOD); this and the next two to be used without regard to case."""
    moment: str
    """One for a date alone (MOMENT)."""
    length: str
    """One for how long a job took (LENGTH)."""
    at: str
    """One for a job at a firm."""
    also_at: str
    """The same by words behind which a town may stand as well, or anything else: "cashier in"."""
    uncounted: str
    """An expression for numbers that are no amount of work: "the first two weeks"; like the next one without regard to case."""
    faultless: str
    """One for a result that needs no number: "without shortages"."""
    introductions: str
    """One for what no profile needs: the name, the age."""
    spare: dict[str, str]
    """Expressions for words of SPARE: what a line begins with and may lose, "I", "also", and before what it may not: "I am"."""
    repeated: frozenset[str]
    """Words for a season of several years: "summers"."""
    prose: ProseWords
    """What tells of jobs, and of the person, in sentences."""


def _at_a_firm(at: Iterable[str]) -> str:
    """An expression for a job at a firm, by words between these: "cashier at Acme"."""
    return rf"^(.*?)(?:^|(?<!\s)\s++){any_of(*at)}(?:\s++|(?<=['\u2019])){NAME}(.+)$"


def _endings(words: Iterable[str]) -> str:
    """An expression for one of some words, folded; one with a star is the end of a word."""
    every = [(r"\S*" if word.startswith("*") else "") + "".join(key(word)) for word in words]
    return f"(?:{'|'.join(every) or '(?!)'})"


def _either(expressions: Iterable[str]) -> str:
    """An expression that matches one of some; nothing for none."""
    return rf"(?<!\w)(?:{'|'.join(expressions) or '(?!)'})(?!\w)"


class ResumeReader(Files):
    """Reads `resume.yaml` of the languages."""

    def resume_words(self, code: str) -> ResumeWords:
        """The words by which a résumé in a language is read."""
        raw = self._merged(f"{code}/resume.yaml", FIELDS)
        prose = self._fields(raw["prose"], PROSE) if "prose" in raw else {}
        spare = self._fields(raw["spare"], SPARE) if "spare" in raw else {}
        pronouns, at = self._texts(raw, "pronouns"), self._texts(raw, "at")
        return ResumeWords(
            _plain(self._headings(raw.get("headings"), tuple(SECTIONS))),
            tree(self._texts(raw, "openings")),
            self._folded(raw, "pronouns"),
            tree(self._texts(raw, "claims")),
            self._folded(raw, "quantities"),
            frozenset(key(text) for text in self._texts(raw, "nothing")),
            tree(self._texts(raw, "gaps")),
            tree(self._texts(raw, "courtesies")),
            tree(self._texts(raw, "denials")),
            tree(self._texts(raw, "wishes")),
            tree(self._texts(raw, "hopes")),
            frozenset(key(text) for text in self._texts(raw, "names")),
            self._folded(raw, "surnames"),
            tree(self._texts(raw, "private")),
            frozenset(key(text) for text in self._texts(raw, "homes")),
            self._folded(raw, "phone"),
            self._folded(raw, "schools"),
            self._folded(raw, "trainers"),
            self._folded(raw, "degrees"),
            self._issued(raw),
            self._folded(raw, "mastery"),
            self._forms(raw, "fluency"),
            self._forms(raw, "verbs"),
            months := _months(code) | self._months(raw.get("dates")),
            self._headings(raw.get("labels"), LABELS),
            tree(self._texts(raw, "casual")),
            self._named(raw, "trades"),
            self._named(raw, "firms"),
            tree(self._texts(raw, "later")),
            tree(self._texts(raw, "quarters")),
            frozenset(key(text) for text in self._texts(raw, "departments")),
            tree(self._texts(raw, "areas")),
            _countries(code) | {key(text) for text in self._texts(raw, "countries")},
            self._folded(raw, "logos"),
            self._folded(raw, "abbreviations"),
            tree(self._texts(raw, "closings")),
            tree(self._texts(raw, "unfinished")),
            tree(self._texts(raw, "below_degree")),
            *self._periods(
                dates := self._fields(raw["dates"], (*DATES, "months", "repeated")) if "dates" in raw else {}, months
            ),
            _at_a_firm(at),
            _at_a_firm(self._texts(raw, "also_at")),
            _either(self._texts(raw, "uncounted")),
            _either(self._texts(raw, "faultless")),
            _either(self._texts(raw, "introductions")),
            {name: any_of(*self._texts(spare, name)) for name in SPARE},
            self._folded(dates, "repeated"),
            prose_words(lambda name: self._texts(prose, name), pronouns, at, self._texts(dates, "lengths"), self._kinds(raw)),
        )

    def _issued(self, raw: Mapping[str, Node]) -> tuple[frozenset[tuple[str, ...]], frozenset[tuple[str, ...]]]:
        """The words before the date of a certificate, and before what nobody needs of it."""
        said = self._fields(raw["issued"], ("date", "beside")) if "issued" in raw else {}
        date, beside = (frozenset(key(text) for text in self._texts(said, name)) for name in ("date", "beside"))
        return date, beside

    def _kinds(self, raw: Mapping[str, Node]) -> tuple[str, ...]:
        """Words for kinds of firms, with which their names begin."""
        said = self._fields(raw["firms"], ("begins", "ends")) if "firms" in raw else {}
        return tuple(word for word in self._texts(said, "begins") if word.isalpha())

    def _named(self, raw: Mapping[str, Node], name: str) -> str:
        """An expression for the folded words of a name that begins or ends with a word of a kind."""
        said = self._fields(raw[name], ("begins", "ends")) if name in raw else {}
        begins, ends = (_endings(self._texts(said, edge)) for edge in ("begins", "ends"))
        return rf"^{begins}(?!\S)|(?<!\S){ends}$"

    def resume_keys(self, code: str) -> tuple[str, ...]:
        """What a language has words for."""
        return tuple(self._merged(f"{code}/resume.yaml", FIELDS))

    def _folded(self, raw: Mapping[str, Node], name: str) -> frozenset[str]:
        return frozenset(word for text in self._texts(raw, name) for word in key(text))

    def _months(self, node: Node | None) -> dict[str, int]:
        """The months by what else they are called."""
        return {form: int(n) for form, n in self._forms(node.mapping(self.faults), "months").items()} if node else {}

    def _periods(self, raw: Mapping[str, Node], months: Iterable[str]) -> tuple[str, str, str]:
        """The expressions for a time, for a date alone and for a length."""
        said = {"months": any_of(*months)} | {name: any_of(*self._texts(raw, name)) for name in DATES}
        dates = {f"{name}{n}": one.format(n=n, **said) for n in range(1, 8) for name, one in (("long", DATE), ("short", SHORT))}
        dash = DASH.format(**said)
        return PERIOD.format(dash=dash, **dates, **said), MOMENT.format(**dates, **said), LENGTH.format(**said)


def _plain(headings: Headings) -> Headings:
    """Headings, and the same as those write them whose keys lack a letter: "Spraak" and "Sprak" for "Språk"."""
    others = {tuple(word.translate(form) for word in said): part for said, part in headings.items() for form in _KEYS}
    return {**others, **headings}


def _months(code: str) -> dict[str, int]:
    """The months by what CLDR calls them."""
    every = _of_cldr(code, "months")
    names = ((name, n) for use in every.values() for width in ("wide", "abbreviated") for n, name in use[width].items())
    return {name.lower().rstrip("."): n for name, n in names if not name.isdigit()}


def _countries(code: str) -> frozenset[tuple[str, ...]]:
    """The countries by what CLDR calls them."""
    return frozenset(key(name) for territory, name in _of_cldr(code, "territories").items() if territory.isalpha())


def _of_cldr(code: str, what: str) -> Any:  # noqa: ANN401 - of babel, whose tables have no types
    """A table of CLDR; an empty one for a language of a catalog of one's own that CLDR does not know."""
    from babel import Locale, UnknownLocaleError

    try:
        return getattr(Locale.parse(code), what)
    except (UnknownLocaleError, ValueError):
        return {}
