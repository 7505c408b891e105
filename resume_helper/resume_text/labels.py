"""The labels before what a line of a résumé tells, as forms have them: "Employer: Acme"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from resume_helper.text import key, parts

if TYPE_CHECKING:
    from resume_helper.catalog.resume_words import ResumeWords

LABEL = re.compile(r"^([^\W\d_]+(?:[ /&-]+[^\W\d_]+){0,3}):\s+")
"""What may stand before what a line tells or lists: "Software: "."""
LONGEST_LABEL = 5
"""Words of a label that asks for two things."""
_WEB, _HOUSE = re.compile(r"\bwww\.|https?:|\S@\S|\w\.[a-z]{2,3}$"), re.compile(r"\d")
_WORD = re.compile(r"[^\W_](?:\S*[^\W_])?")
LONGEST_FORM, FEWEST_OF_A_FORM = 120, 3
"""Characters in which the label of a form ends that nothing parts from its answer, and words of one that is sure to be such."""
_ASKED = re.compile(r"\W*(.{2,90}?)\s*(?:[:|\t]|\s{3,})\s*")
"""A label and what parts it from its answer; in a table that is the bar of a cell, or a tab."""


def labelled(said: str, reading: ResumeWords) -> tuple[str, int]:
    """What the label of a line asks, and where its answer begins; "" and 0 for a line without one."""
    kind = _asked(key(said), reading)
    if kind:
        return kind, len(said)
    found = _ASKED.match(said)
    kind = _asked(key(found[1]), reading) if found else ""
    if found and kind:
        return kind, found.end()
    label = _behind_label(said, reading)
    return ("other", label) if label else _in_a_form(said, reading)


def _in_a_form(said: str, reading: ResumeWords) -> tuple[str, int]:
    """The same of a line whose label no mark parts from the answer, as of a form copied out of a PDF: "Name of employer Acme".

    The answer begins with a capital or a digit, where what was done goes on in small letters.
    """
    words = [*_WORD.finditer(said, 0, LONGEST_FORM)]
    for count in range(len(words) - 1, 1, -1):
        at = words[count].start()
        if said[at].isupper() or said[at].isdigit():
            kind = reading.labels.get(key(said[: words[count - 1].end()]), "")
            if kind and (count >= FEWEST_OF_A_FORM or kind == "qualification"):
                return kind, at
    return "", 0


def _behind_label(said: str, reading: ResumeWords) -> int:
    """Where an address stands behind a label without a colon, as Europass has it: "Address Main Street 3, Cork, Ireland"."""
    words = said.split()
    for count in (1, 2) if _WEB.search(said) or (_HOUSE.search(said) and is_in_a_country(said, reading)) else ():
        label = " ".join(words[:count])
        if reading.labels.get(key(label)) == "other" and words[count:]:
            return said.index(words[count], len(words[0]))
    return 0


def is_in_a_country(said: str, reading: ResumeWords) -> bool:
    """Whether something ends with a country behind a comma."""
    place, comma, country = said.rpartition(",")
    return bool(comma and parts(place)) and key(country) in reading.countries


def places_in(said: str, reading: ResumeWords) -> tuple[str, list[str]]:
    """The place that a line tells behind its labels, and what else it has: "City: Como | Country: Italy | Website: acme.it"."""
    places, others, kind = list[str](), list[str](), ""
    for cell in re.split(r"\s*\|\s*", said):
        told, at = labelled(cell, reading)
        kind = told or kind
        (places if kind == "place" else others).append(cell[at:] if kind == "place" else cell)
    return ", ".join(filter(parts, places)), others


def _asked(label: tuple[str, ...], reading: ResumeWords) -> str:
    """What a label asks; "head" for one of the job and the firm: "Employer and post"."""
    kind = reading.labels.get(label, "")
    if kind or len(label) > LONGEST_LABEL:
        return kind
    pairs = [(label[:at], label[at + skip :]) for at in range(1, len(label)) for skip in (0, 1)]
    asked = [{reading.labels.get(said) for said in pair} for pair in pairs]
    return "head" if {"position", "employer"} in asked else ""


def unheaded(line: str, reading: ResumeWords) -> str:
    """A line without the heading before what stands under it: "Objective: ..."."""
    label = LABEL.match(line)
    return line[label.end() :] if label and key(label[1]) in reading.headings else line
