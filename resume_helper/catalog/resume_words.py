"""The words by which a résumé that somebody has already is read (resume.yaml), and those that weaken its lines."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from resume_helper.catalog.date_words import DateWords
from resume_helper.catalog.phrases import Tree
from resume_helper.catalog.prose_words import ProseWords
from resume_helper.posting.headings import PAGE, Headings

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
LABELS = ("position", "employer", "place", "dates", "start", "end", "duties", "other", "qualification", "school")
"""What a form asks of a job, or of a school, by whose labels its lines are told: `other` is no part of a profile."""
SPARE = ("subjects", "joined", "besides", "needed_before")
"""What `spare` has words for."""
ISSUED = ("date", "beside")
"""Before what `issued` has words: the date of a certificate, and what else a page says of it that nobody needs."""

Words = frozenset[str]
"""Words, folded."""
Phrases = frozenset[tuple[str, ...]]
"""Phrases, as folded words."""


class ResumeWords(NamedTuple):
    """What `resume.yaml` of a language lists, each part by its name there, ready to be looked for.

    A part is read by its type here, but for those that ResumeReader sees to by themselves.
    """

    headings: Headings
    """By the folded words of a heading, the part that it opens, one of SECTIONS."""
    openings: Tree
    """How a line of work should not begin."""
    pronouns: Words
    claims: Tree
    """What says nothing by itself."""
    quantities: Words
    """Words that tell how many: "dozens"."""
    nothing: Phrases
    """What stands behind a label of something that the person has not: "none"."""
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
    names: Phrases
    """What stands before the name of a person: "full name"."""
    surnames: Words
    """Words for the name of the family: "surname"."""
    private: Tree
    """How a line begins that is no part of a profile: the person ("nationality"), or terms ("notice period")."""
    homes: Phrases
    """What stands before an address."""
    phone: Words
    """Words before a number to call or an address of mail."""
    schools: Words
    """Words with which schools are called: "college"."""
    trainers: Words
    """Words with which those are called that teach and are no schools: "training"."""
    degrees: Words
    """Words with which degrees and courses are called: "diploma"."""
    issued: dict[str, Phrases]
    """What stands before the date of a certificate, and before what else a page says of it that nobody needs (ISSUED)."""
    mastery: Words
    """Words about what is known of a language, which name none: "written", "level"."""
    fluency: dict[str, str]
    """By what LinkedIn says in English of how well a language is spoken, in small letters, how that is said in this one."""
    verbs: dict[str, str]
    """By a form that tells what was done, the verb as postings have it: "sold", "sell"."""
    endings: dict[str, tuple[str, ...]]
    """By the ending of a verb, those of its forms that tell what was done: "ed" for "e", as in "manage"."""
    labels: Headings
    """By the folded words of a label of a form, what it asks, one of LABELS."""
    casual: Tree
    """How a title begins that names a job and no occupation: "paper round"."""
    trades: str
    """An expression for the folded words of a title of any trade, told by its first or last one: "assistant"."""
    firms: str
    """One for those of the name of a firm: "bakery"."""
    households: Tree
    """What somebody worked for that is no firm: "private family"."""
    at_households: Tree
    """What stands between a title and that: "carer for a private family"."""
    later: Tree
    """What stands before a second title of the same job: "later", as in "Cashier, later supervisor"."""
    quarters: Tree
    """What begins the name of a part of a town: "barrio"."""
    departments: Phrases
    """Parts of firms, that stand in titles behind a comma."""
    areas: Tree
    """What is said of the country around a town: "metropolitan area"."""
    countries: Phrases
    """The countries, by what CLDR and people call them."""
    logos: Words
    """Words for the picture of a firm."""
    abbreviations: Words
    """Words of the names of firms behind which a full stop ends nothing: "Bros."."""
    closings: Tree
    """How a line begins that closes a résumé and is none of what stands above it: a consent, a declaration, a signature."""
    unfinished: Tree
    """What a row of schooling says that was not finished, or goes on: "in progress"."""
    below_degree: Tree
    """What a schooling calls itself that is none of a degree, whatever its other words: "grado medio"."""
    at: str
    """An expression for a job at a firm."""
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
    dates: DateWords
    """What tells of times."""
    prose: ProseWords
    """What tells of jobs, and of the person, in sentences."""


def of_plain(said: Mapping[str, Any]) -> ResumeWords:
    """The words from plain values by their names, as ResumeReader gives them and a file keeps them."""
    return ResumeWords(**{**said, "dates": DateWords(**said["dates"]), "prose": ProseWords(**said["prose"])})
