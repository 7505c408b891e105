"""The line of a list of languages: what its label says of all of them, and the entries of each."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from resume_helper.catalog.prose_words import AND
from resume_helper.holder.fluency import reached
from resume_helper.resume_text.marks import outside_brackets
from resume_helper.resume_text.spoken.words import JOINS, LEVEL, TONGUE
from resume_helper.text import key, parts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from resume_helper.resume_text.spoken.words import Reader, Said

FEWEST_DASHES = 3
"""Dashes that part the languages of a line from each other, and each from its level."""
_BETWEEN = re.compile(
    r"\s*[,;|\u00b7\u2022\t]\s*|\s{2,}|(?<=\w\w)\.\s+(?=[^\W\d_a-z])|\s+[+&]\s+|(?<=[^\W\d_]{3})\s*/\s*(?=[^\W\d_]{3})"
)
"""What stands between the languages of one line."""
_AND = re.compile(rf"\s+{AND}\s+")
_DASH = re.compile(r"\s+[-\u2013\u2014/]\s+")
_NUMBER = re.compile(r"\(\w{1,3}\)")
"""One and many of a label: "Mother tongue(s)"."""
_MARK = re.compile(r"^[^\w(]+")
_EDGES = " :-\u2013\u2014.*"


def without_label(line: str, heading: str, reader: Reader) -> tuple[str, str]:
    """A line without its heading and its label, and what one of these says of all languages in it: "Mother tongue: Irish"."""
    text, level = _MARK.sub("", line.strip()), ""
    if heading:
        text, level = text.removeprefix(heading).lstrip(" :\t|"), _level(heading, reader)
    label, colon, rest = text.partition(":")
    if colon and rest.strip() and not reader.said(label).codes and _is_label(label, reader):
        text, level = rest, _level(label, reader) or level
    return text, level.capitalize() if level.isupper() else level


def _level(label: str, reader: Reader) -> str:
    said = _NUMBER.sub("", label)
    return said.strip(_EDGES) if reached(said, reader.catalog.typed.levels) else ""


def _is_label(label: str, reader: Reader) -> bool:
    return key(label) in reader.words.headings or not reader.said(_NUMBER.sub("", label)).bare


def pieces(text: str, reader: Reader) -> Iterator[str]:
    """The pieces of a line, as its marks part them."""
    for piece in outside_brackets(_BETWEEN, text):
        dashes = len(_DASH.findall(piece))
        several = dashes and (len({*reader.said(piece).codes}) > 1 or dashes >= FEWEST_DASHES)
        yield from (one for one in (_DASH.split(piece) if several else [piece]) if parts(one))


def level_of_all(text: str, parted: Sequence[str], reader: Reader) -> str:
    """The level before the languages that one phrase names, "Fluent in English, Punjabi and Hindi"; "" in any other line.

    A mother tongue is one, and of "good English and French" the second may be less.
    """
    said = reader.said(text)
    of_level = [n for n, kind in enumerate(said.kinds) if kind == LEVEL]
    begins = next((n for n, kind in enumerate(said.kinds) if kind == TONGUE), 0)
    if said.native or said.bare or not of_level or of_level[-1] > begins or not said.leads:
        return ""
    led = said.kinds[begins - 1] == JOINS
    listed = len(parted) > 1 and len(parted_at_and(parted[-1], reader)) > 1
    said_of = said.text[said.found[of_level[0]][1] : said.found[of_level[-1]][2]]
    return said_of if len({*said.codes}) > 1 and (led or listed) else ""


def parted_at_and(piece: str, reader: Reader) -> list[str]:
    """The languages that a word like "and" parts, but not what two words say of one: "spoken and written"."""
    found, end = list[tuple[int, int]](), 0
    for one in filter(None, outside_brackets(_AND, piece)):
        start = piece.index(one, end)
        end = start + len(one)
        apart = not found or (_begins_another(reader.said(one)) and _names_any(reader.said(piece[slice(*found[-1])])))
        found.append((start, end) if apart else (found.pop()[0], end))
    return [piece[slice(*span)] for span in found]


def _begins_another(said: Said) -> bool:
    """Whether what stands behind "and" names another language."""
    return bool(said.codes) or (said.bare and said.capital)


def _names_any(said: Said) -> bool:
    """Whether what stands before it may name one: "good written and spoken French" is of one."""
    return bool(said.codes) or said.bare
