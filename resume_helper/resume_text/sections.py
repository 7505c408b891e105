"""The parts of a résumé: which of its lines are headings, and what part each line stands in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.catalog.phrases import phrase_at
from resume_helper.posting.documents.margins import title_stamped
from resume_helper.posting.headings import PAGE
from resume_helper.resume_text.contact import is_owner
from resume_helper.text import key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from resume_helper.catalog.phrases import Tree
    from resume_helper.posting.headings import Headings

LONGEST_LOOSE = 5
"""Words of a line that is a heading though it says more than one: "Relevant experience abroad"."""
LONGEST_COURTESY = 20
"""Words of a line of a mail that only greets, thanks, or says what is sent."""
CLOSED, LAST = "other", 4
"""The part of what closes a résumé, and how many lines from its end the place and the day may stand."""
PROFILE, OBJECTIVE = "profile", "objective"
"""The part that says who the person is, of which an address of mail or a number to call below its heading is none, and that of
what is looked for."""
JOBS, LEARNED, VOLUNTEER = "work", "learned", "volunteer"
"""The part that tells of jobs, what sentences tell of schools, and the part of work without pay."""
_CONTACT = re.compile(r"(?:\S{1,20}\s+)?(?:\S+@\S+|\+?[\d\s()/.-]{7,20})")
_DAY = re.compile(r"\D{3,30}?,?\s+\d{1,2}\.?[./ -]\s?(?:\d{1,2}|(?:de |of )?[^\W\d_]{3,10}\.?(?: de)?)[./ -]\s?\d{4}\.?")
_SPACED = re.compile(r"(?<=\b\w) (?=\w\b)")
"""The spaces of a heading whose letters are set apart: "S K I L L S"."""
_NUMBER = re.compile(r"(?:\d{1,2}|[IVX]{1,4})[.)]\s+")
"""What may number a heading: "1. ", "IV.  "."""
_PAGES = re.compile(r"[^\W\d_]+ \d{1,2} [^\W\d_]{2} \d{1,2}")
"""What numbers the pages: "Page 1 of 2"."""
_COLUMNS = re.compile(r"\t|\s\|\s|\s{3,}")
"""What parts the columns of a line, which is no heading: "Employer | Acme"."""
_TELLS = re.compile(r"\d|\S@\S")
"""What a line has that does more than greet."""
_COLUMN = re.compile(r"\s*(?:\t|\s{3,})\s*")
"""What parts a label from its answer in the next column."""
_OF_A_FORM = re.compile(r"(?:[^\W\d_]+ )?[^\W\d_]+\(\w{1,3}\)(?: [^\W\d_]+\(\w{1,3}\))?(?=\s+\w)")
"""A label in the one and the other number: "Mother tongue(s)", "Lengua(s) materna(s)"."""
_SEVERAL = re.compile(r"[&/+,]")
"""What parts the headings of several parts, beside a short word."""
LONGEST_OF_TWO = 10
"""Words of a heading of two parts."""
LONGEST_TITLE = 4
"""Words of the title of a page with a résumé: "CV", the name of the person."""
LONGEST_AND = 3
"""Letters of the word between the headings of two parts: "and"."""
CLASSES = re.compile(r"(?:[A-Z]{1,2}+\d?+E?+(?:[ ,+/]++|\.?$))++")
"""The classes of a licence alone: "B, BE". Each is read in one way: a list of such as "BE", with two, took for ever."""
_LICENCE = re.compile(rf"(\D{{1,60}}?)\s++({CLASSES.pattern})")
"""A licence and its classes: "Driving licence B, BE"."""
_CEFR, FEWEST_OF_A_GRID = re.compile(r"\b[ABC][12]\b"), 3
"""A level of CEFR, and how many of them a line has that tells by them how well a language is read, spoken and written."""
LANGUAGES, MIXED = "languages", "skills"
"""The part of languages, and that of a heading of several parts: what it lists is told apart item by item."""
CERTIFICATES, LICENCES = "certificates", "licences"
"""The part that lists certificates, and the headings of it that are a licence by themselves: "Driving licence"."""
LISTS = (LANGUAGES, CERTIFICATES, LICENCES, MIXED, "further")
"""The parts that list."""
TOLD = (JOBS, VOLUNTEER, "education")
"""The parts that tell what was done, by rows of a table in some."""
ROWS = (LANGUAGES, CERTIFICATES, MIXED, "education", "awards")
"""The parts of rows and items, of which a line that tells of the person is none."""
_ITEM = re.compile(r"[-*+\u2013\u2022\u00b7]\s")
"""The mark of an item of a list, and of no heading but one that stands out."""


class PartLine(NamedTuple):
    """A line of a résumé: its span, and the part that it stands in; "" above the first heading."""

    start: int
    end: int
    part: str
    heading: str = ""
    """The heading that it stands under, or the label before it that is one."""


def parts_of_resume(
    text: str,
    spans: Iterable[tuple[int, int]],
    headings: Headings,
    owner: frozenset[str] = frozenset(),
    courtesies: Tree | None = None,
    introduced: str = "",
    closings: Tree | None = None,
    private: Tree | None = None,
) -> Iterator[PartLine]:
    """The lines of a résumé that are more than headings, each in its part.

    A heading has a line of its own, whatever marks adorn it. Before a colon, or in the first column ("Languages: English"), it
    opens its part for that line alone. What is on every page ("Curriculum vitae", "Page 1 of 2") opens nothing. Below the name,
    of the words of `owner`, what a side column told is over, and so is all below a line that begins with one of `courtesies`,
    which is none of it ("Kind regards") where it tells no more: "Hi, my name is ...". A row that begins with a phrase of
    `private` is of none ("Expected salary: ...").
    """
    part, heading, before, headed, every = "", "", 0, -1, [*spans]
    for at, (start, end) in enumerate(every):
        line = text[start:end].strip()
        apart = text.count("\n", before, start) > 1
        if _PAGES.fullmatch(line) or _is_stamp(line):
            continue
        said = key(line)
        more = _TELLS.search(line) or (introduced and re.match(introduced, line, re.IGNORECASE))
        if phrase_at(said, 0, courtesies or {}) and len(said) <= LONGEST_COURTESY and not more:
            part = heading = ""
            continue
        if at and _closes(line, closings or {}, last=len(every) - at <= LAST):
            yield PartLine(start, end, CLOSED)
            part, heading, before = CLOSED, "", end
            continue
        part = "" if is_owner(said, owner) else part
        whole = _whole(line, headings, apart=apart) or _of_skills(part, line, headings)
        loose = "" if whole else _loose(line, headings, apart=apart)
        if whole == LICENCES:
            below = text[slice(*every[at + 1])].strip() if at + 1 < len(every) else ""
            yield PartLine(start, end, CERTIFICATES)
            if not _stands_above(below, headings, apart=apart or line.isupper() or line.endswith(":")):
                before = end
                continue
            whole = CERTIFICATES
        plain = not (apart or line.isupper() or line.endswith(":"))
        told = whole == part and plain and (part == VOLUNTEER or (part == LANGUAGES and headed < at - 1))
        whole = "" if told else whole  # what somebody was there, "Volunteer", or how the language above is spoken
        opened = whole or loose
        if opened not in ("", PAGE):
            part, heading, headed = opened, line, at
        if not whole and loose != JOBS:  # what more a heading of schooling says may be all that there is: "Diploma in tourism"
            label, of_label = _label_of(line, part, headings, private or {})
            yield PartLine(start, end, of_label, label) if of_label else PartLine(start, end, _below(part, line), heading)
        before = end


def _label_of(line: str, part: str, headings: Headings, private: Tree) -> tuple[str, str]:
    """The label of a line in a part that is a heading, and the part which that opens; "" for a line without one."""
    if part in ROWS and phrase_at(key(line), 0, private):
        return "", CLOSED
    label, of_label = _label(line, headings, listing=part not in TOLD)
    if not of_label and len(_CEFR.findall(line)) >= FEWEST_OF_A_GRID:
        of_label = LANGUAGES
    return label, of_label


def _below(part: str, line: str) -> str:
    """The part of a line that stands in one: a number to call says nothing of who the person is."""
    return "other" if part == PROFILE and _CONTACT.fullmatch(line) else part


def _closes(line: str, closings: Tree, *, last: bool) -> bool:
    """Whether a line closes a résumé, as one with a place and a day does only among the `last`: "Leeds, 12/03/2026".

    One word does so alone: "Signed", but not "Signed up new members".
    """
    said = key(line)
    return phrase_at(said, 0, closings) > (len(said) > 1) or (last and _DAY.fullmatch(line) is not None)


def _stands_above(below: str, headings: Headings, *, apart: bool) -> bool:
    """Whether the name of a licence heads the line below it: its classes, or anything where the name stands `apart`."""
    return bool(CLASSES.fullmatch(below)) or (apart and bool(below) and not _whole(below, headings, apart=False))


def _label(line: str, headings: Headings, *, listing: bool) -> tuple[str, str]:
    """The heading before a colon of a line, or in the first column where parts list, and its part; "" for a line without one.

    In a table of jobs what stands in the first column may ask something of the job: "Qualification  Teller".
    """
    before, colon, _ = line.partition(":")
    column = _COLUMN.split(line, maxsplit=1)
    licence = _LICENCE.fullmatch(line)
    if licence and headings.get(key(licence[1])) in (CERTIFICATES, LICENCES):
        return licence[1], CERTIFICATES
    for label, sure in (
        (before if colon else "", True),
        (column[0] if len(column) > 1 else "", listing),
        (_plural(line), True),
    ):
        part = headings.get(key(label), "") if label else ""
        if part not in ("", PAGE) and (sure or part in LISTS) and (label == before or part != JOBS):
            return label, CERTIFICATES if part == LICENCES else part
    return "", ""


def _plural(line: str) -> str:
    """What a line begins with as the forms of Europass ask: "Mother tongue(s) English"."""
    found = _OF_A_FORM.match(line)
    return found[0] if found else ""


def _is_stamp(line: str) -> bool:
    """Whether a line is what a browser stamps: beside a time a short title, as lines of a chat begin with a time too."""
    title = title_stamped(line)
    return title is not None and len(key(title)) <= LONGEST_TITLE and ":" not in title


def _whole(line: str, headings: Headings, *, apart: bool) -> str:
    """The part that a line opens which is a heading and nothing else; "" for none."""
    if _ITEM.match(line) and not (apart or line.isupper()):
        return ""
    said = _NUMBER.sub("", _SPACED.sub("", line), count=1)
    return headings.get(key(said), "") or headings.get(key(line), "") or _of_two(said, headings)


def _of_two(line: str, headings: Headings) -> str:
    """The part that a heading of two opens: "Languages and tools"; "" for none."""
    said = key(line)
    for at in range(1, len(said)) if len(said) <= LONGEST_OF_TWO else ():
        rests = [said[at + 1 :]] if len(said[at]) <= LONGEST_AND else []
        if _SEVERAL.search(line):
            rests.append(said[at:])
        first = headings.get(said[:at], "")
        for second in (headings.get(rest, "") for rest in rests):
            if {first, second}.isdisjoint(("", PAGE)):
                return first if first == second or {first, second} - {*LISTS} else MIXED
    return ""


def _loose(line: str, headings: Headings, *, apart: bool) -> str:
    """The part that a short line opens which begins or ends with a heading and says more; "" for none.

    `apart` says that a blank line stands above it. One word beside others is a heading of work alone: "Acme Systems" and "Oslo
    Skole" are firms, "School Secretary" is a job.
    """
    said = key(line)
    stands_out = apart or line.isupper() or line.endswith(":")
    if (
        not stands_out
        or _ITEM.match(line)
        or _COLUMNS.search(line)
        or line[-1:] in ".,;"
        or ":" in line[:-1]
        or len(said) > LONGEST_LOOSE
    ):
        return ""
    dated = any(c.isdigit() for c in line)  # "Career break, 2018" is none
    for count in range(len(said) - 1, 0, -1):
        found = headings.get(said[:count]) or headings.get(said[-count:]) or ""
        if (found == JOBS and not dated) or (found and found != PAGE and count > 1):
            return found
    return ""


def _of_skills(part: str, line: str, headings: Headings) -> str:
    """The part of skills where a line that stands out below what says who somebody is has one word of a heading of them.

    No firm and no job stands there: "RELEVANT SKILLS". "" for any other line.
    """
    said = key(line)
    if part not in (PROFILE, OBJECTIVE) or len(said) > LONGEST_LOOSE or not (line.isupper() or line.endswith(":")):
        return ""
    return MIXED if MIXED in (headings.get(said[:1]), headings.get(said[-1:])) else ""
