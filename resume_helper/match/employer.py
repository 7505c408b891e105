"""Who offers the job: behind a label, beside the title of a posting, or in the sentence by which the firm seeks somebody."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

from resume_helper.catalog.phrases import phrase_at, phrases_in
from resume_helper.match.firm_names import FirmNames
from resume_helper.match.title_of_posting import labelled
from resume_helper.text import fold, key, one_line, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from resume_helper.catalog import Catalog
    from resume_helper.match.conditions.demand import Condition
    from resume_helper.text import Word

LINES, LONGEST_LINE = 12, 300
"""The first lines of a posting, in which its employer is named, and the characters of each that are read."""
LINES_BELOW = 2
"""Lines below the title in which a firm and its town stand."""
_PARTS = r"[|\t\u00b7\u2022;:()]|,(?=\s)|\s[-\u2013\u2014]\s|\s{3,}"
"""What parts the pieces of a line."""
_BEGINS = r"[.!?]\s+(?=\S)"
"""Where a sentence begins amid a line. Both are compiled when a posting needs them."""


def employer_of(text: str, title: str, catalog: Catalog, language: str) -> str:
    """The name of the firm that offers the job of a posting with a title, as its first lines write it; "" where none is sure.

    Where somebody seeks for a client, only a label names it: else the name would be that of an agency.
    """
    names = FirmNames(text, catalog, language)
    titles = names.titles
    if name := next(filter(None, (_behind_label(value, names) for value in labelled(text, titles.employers))), ""):
        return _unquoted(name)
    lines = [*_lines(text)]
    if any(any(phrases_in(key(line), titles.clients)) for line in lines):
        return ""
    titled = next((n for n, line in enumerate(lines) if title and title.lower() in line.lower()), len(lines))
    found = chain(_beside_title(lines, titled, title.lower(), names), _in_sentences(lines, titled, names))
    return _unquoted(next(found, ""))


def _unquoted(name: str) -> str:
    """A name in one line, without the marks that some put around it: '"Blu Stores" LLC'."""
    return one_line(name.replace('"', ""))


def without_employer(conditions: tuple[Condition, ...], employer: str) -> tuple[Condition, ...]:
    """The conditions of a posting, with the place alone where one stands together with the employer: "Hill Insurance, Bath"."""
    before = f"{employer}, "
    return tuple(
        row._replace(text=row.text.removeprefix(before), start=row.start + len(before))
        if employer and row.kind == "place" and row.text.startswith(before)
        else row
        for row in conditions
    )


def _lines(text: str) -> Iterator[str]:
    """The first lines of a text that say something, as far as they are read."""
    at = count = 0
    while at < len(text) and count < LINES:
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        if line := text[at : min(end, at + LONGEST_LINE)].strip():
            yield line
            count += 1
        at = end + 1


def _behind_label(value: str, names: FirmNames) -> str:
    """The name with which the value of a label begins; "" where that is none."""
    name = next(_parts_of(value, names), "")
    return name if names.is_written(name) and names.may_be(name) else ""


def _parts_of(line: str, names: FirmNames) -> Iterator[str]:
    """The pieces of a line between its marks; a legal form behind a comma belongs to the name before it: "Hill, Inc."."""
    parts = [part.strip(' *_"') for part in re.split(_PARTS, line)]
    skip = False
    for part, after in zip(parts, (*parts[1:], ""), strict=True):
        if skip or not part:
            skip = False
            continue
        said = key(after)
        skip = bool(said) and phrase_at(said, 0, names.titles.firms) == len(said)
        yield f"{part}, {after}" if skip and f"{part}, {after}" in line else part


def _beside_title(lines: Sequence[str], titled: int, title: str, names: FirmNames) -> Iterator[str]:
    """The names of firms in the line of the title, by its number, in those right below it, and in the one above it."""
    beside = lines[titled : titled + 1 + LINES_BELOW]
    for line in beside[:1]:
        yield from _behind_job(line, names)
    above = lines[titled - 1 : titled] if beside else ()
    for n, line in enumerate((*beside, *above)):
        if not n or ":" not in line:
            parts = (part for part in _parts_of(line, names) if title not in part.lower())
            yield from (part for part in parts if names.is_written(part) and names.is_sure(part))


def _behind_job(line: str, names: FirmNames) -> Iterator[str]:
    """The firm behind the job in a line: "Cashier **at Hill & Lane**"; a sure one behind what leads to towns too."""
    found = words(line)
    folded = [fold(word) for word, _, _ in found]
    for at in range(1, len(found)):
        for size, certain in ((phrase_at(folded, at, names.titles.beside), False), (phrase_at(folded, at, names.near), True)):
            name = _name_at(line, found, at + size, names) if size else ""
            plain = not certain and not line.isupper() and not names.is_known(name)
            if name and names.may_be(name) and (plain or names.is_sure(name)):
                yield name


def _in_sentences(lines: Sequence[str], titled: int, names: FirmNames) -> Iterator[str]:
    """The firms of which sentences say that they seek somebody: "**Hill & Lane** is looking for", "At **Hill & Lane** we".

    `titled` is the number of the line with the title.
    """
    for n, line in enumerate(lines):
        for begin in (0, *(mark.end() for mark in re.finditer(_BEGINS, line))):
            said = line[begin:]
            found = words(said)
            yield from _who_seeks(said, found, names, below=n > titled)
            yield from _where_we_seek(said, found, names)


def _who_seeks(line: str, found: Sequence[Word], names: FirmNames, *, below: bool) -> Iterator[str]:
    """The firm with which a sentence begins that seeks somebody, with its town or without: "Hill & Lane in Bath is hiring".

    Not `below` a title it has to have the form of one, as people seek somebody so too: "Sarah is looking for a cashier".
    """
    folded = [fold(word) for word, _, _ in found]
    first = int(bool(folded) and folded[0] in names.titles.function_words)  # "**The** Hill Hotel"
    end = names.end_of(line, found, first)
    if end == first:
        return
    size = phrase_at(folded, end, names.near) or int(folded[end : end + 1] != [] and folded[end] in names.titles.ends)
    after = max(end, names.end_of(line, found, end + size)) if size else end
    name = _with_stop(line, line[found[first][1] : found[end - 1][2]])
    if phrase_at(folded, after, names.titles.seeks) and names.may_be(name):
        plain = below and not first and not line.isupper() and not names.is_known(name)
        if plain or names.is_formed(name) or (below and names.is_sure(name)):
            yield name


def _where_we_seek(line: str, found: Sequence[Word], names: FirmNames) -> Iterator[str]:
    """The firm behind a small word with which a sentence begins that goes on with us: "At **Hill & Lane** we look for"."""
    folded = [fold(word) for word, _, _ in found]
    for tree, of_towns in ((names.titles.beside, False), (names.near, True)):
        size = phrase_at(folded, 0, tree)
        end = names.end_of(line, found, size) if size else 0
        if end > size > 0 and phrase_at(folded, end, names.titles.us):
            name = line[found[size][1] : found[end - 1][2]]
            plain = not of_towns and not line.isupper() and not names.is_known(name)
            if names.may_be(name) and (plain or names.is_sure(name) or names.is_spoken_of(name)):
                yield name


def _name_at(line: str, found: Sequence[Word], at: int, names: FirmNames) -> str:
    """The name that begins at a word of a line, if nothing but a place goes on with it; "" for none."""
    end = names.end_of(line, found, at)
    if end == at:
        return ""
    name = line[found[at][1] : found[end - 1][2]]
    after = line[found[end - 1][2] :].lstrip()
    folded = [fold(word) for word, _, _ in found[end : end + 2]]
    ends = not after[:1].isalnum() or phrase_at(folded, 0, names.near)
    return _with_stop(line, name) if ends else ""


def _with_stop(line: str, name: str) -> str:
    """A name with the full stop of an abbreviation at its end: "S.A."."""
    stopped = f"{name}."
    return stopped if stopped in line and name[-2:-1] in (".", "") else name
