"""The town where one works, where no label names it: in the head of a posting, in its title, or in a sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from resume_helper.catalog.phrases import phrase_at
from resume_helper.match.conditions.amounts import Value
from resume_helper.match.conditions.demand import Condition
from resume_helper.match.conditions.gathered import BY_LABEL, PLACE
from resume_helper.match.conditions.town_forms import CODED, Forms, trimmed
from resume_helper.match.conditions.town_lines import Named, in_sentence
from resume_helper.match.conditions.town_names import listed_town
from resume_helper.text import fold, key, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from resume_helper.match.conditions.reach import Span
    from resume_helper.posting.structure import Posting

PIN = "\U0001f4cd"
MOST_PINS = 2
"""A text that has more of them begins its items with them."""
MOST_OF_HEAD = 12
"""Lines, from the first, that may be the head of a posting."""
LONGEST_OF_HEAD = 12
"""Words of a line of it that no marks part; the first line that has more is prose, and ends it."""
LONGEST_LINE = 300
"""Characters of a line of it: a text may be one line without end."""
TERMS = frozenset({"hours", "contract", "pay", PLACE})
"""Kinds that boards print beside the town."""
MOST_PARTS = 2
"""Parts of a place beside them: "Askim, Indre \xd8stfold"."""
NEAREST_LINE = 2
"""Lines below the title in which a firm and its town stand."""
_COLUMNS = r"[|\t>\u00b7\u2022\U0001f000-\U0001faff\u2600-\u27bf]|\s[-\u2013\u2014]\s|\s{3,}|(?<=\w)[-\u2013]\s"
"""What parts the pieces of a line. Compiled when a posting has no label for its place."""


def with_town(
    found: tuple[Condition, ...], posting: Posting, lines: Sequence[tuple[int, str]], forms: Forms
) -> tuple[Condition, ...]:
    """The conditions of a posting, in their order, with the town where one works; unless none is sure, or one is told.

    `lines` are those that speak of the work, each with the place in the posting where it begins.
    """
    told = [row.text for row in found if row.kind == PLACE and row.value]
    if any(forms.place_in(text, piece) for text in told for piece in _clauses(text)):
        return found
    span = _town(posting.text, posting.title, lines, forms) or _beside_terms(posting, found, forms)
    if span is None or any(posting.text[slice(*span)] in text for text in told):
        return found
    row = Condition(PLACE, posting.text[slice(*span)], *span, Value(BY_LABEL))
    return tuple(sorted((*found, row), key=lambda row: (row.start, row.kind)))


def _beside_terms(posting: Posting, found: Iterable[Condition], forms: Forms) -> Span | None:
    """The name in a line of the head all of whose other pieces are terms: "Permanent | Full time | **Gol**"."""
    text, terms = posting.text, [(row.start, row.end) for row in found if row.kind in TERMS]
    for line in _head(text):
        pieces = [*_pieces(text, *line)]
        left = [piece for piece in pieces if not any(start <= piece[0] and piece[1] <= end for start, end in terms)]
        left = [piece for piece in left if not forms.is_firm(text[slice(*piece)])] if len(left) > 1 else left
        if len(left) == 1 < len(pieces) and not _is_title(text, posting.title, line):
            first, last = left[0]
            parts = [trimmed(text, *span) for span in _between_commas(text, first, last)]
            if len(parts) <= MOST_PARTS and all(forms.is_name(text[slice(*part)], placed=len(parts) > 1) for part in parts):
                return first, last
    return None


def _between_commas(text: str, start: int, end: int) -> Iterator[Span]:
    for part in re.compile("[^,]+").finditer(text, start, end):
        yield part.span()


def _clauses(text: str) -> Iterator[Span]:
    """The spans of what stands before and between the brackets and commas of a text that tells how one works."""
    for part in re.compile(r"[^(),]+").finditer(text):
        yield part.span()


def _town(text: str, title: str, lines: Sequence[tuple[int, str]], forms: Forms) -> Span | None:
    """The span of the town of a posting with a title; None where none is sure."""
    if span := _pinned(text, forms):
        return span
    head = [*_head(text)]
    if span := _in_head(text, title, head, forms) or _addressed(text, forms):
        return span
    if span := listed_town(text, title, forms):
        return span
    named = [row for start, line in lines for row in in_sentence(line, start, forms)]
    return _backed(text, title, head, named, forms) or _only(text, named)


def _pinned(text: str, forms: Forms) -> Span | None:
    """What stands behind the sign of a place."""
    if not 0 < text.count(PIN) <= MOST_PINS:
        return None
    at = text.find(PIN)
    while at >= 0:
        end = text.find("\n", at)
        piece = next(_pieces(text, at + 1, len(text) if end < 0 else end), None)
        if piece and (place := forms.place_in(text, piece) or (piece if forms.is_name(text[slice(*piece)]) else None)):
            return place
        at = text.find(PIN, at + 1)
    return None


def _head(text: str) -> Iterator[Span]:
    """The lines before the first that is prose or an item."""
    at = count = 0
    while at < len(text) and count < MOST_OF_HEAD:
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        line = text[at:end].strip()
        if len(line) > LONGEST_LINE:
            return
        if line:
            longest = max((text[slice(*piece)].count(" ") for piece in _pieces(text, at, end)), default=0)
            if longest >= LONGEST_OF_HEAD or (count and line[:1] in "-*\u2022+"):
                return
            yield trimmed(text, at, end)
            count += 1
        at = end + 1


def _pieces(text: str, start: int, end: int) -> Iterator[Span]:
    """The spans of what stands between the marks of a line, none of them empty."""
    for mark in re.compile(_COLUMNS).finditer(text, start, end):
        first, last = trimmed(text, start, mark.start())
        if first < last:
            yield first, last
        start = mark.end()
    first, last = trimmed(text, start, end)
    if first < last:
        yield first, last


def _in_head(text: str, title: str, head: Iterable[Span], forms: Forms) -> Span | None:
    """The first piece of a head that is a place by its form; of the line of the title none that may name the job."""
    for line in head:
        titled = _is_title(text, title, line)
        for at, piece in enumerate(_pieces(text, *line)):
            for part in _with_brackets(text, piece) if at or not titled else _behind_job(text, piece, forms):
                if place := forms.place_in(text, part):
                    return place
    return None


def _addressed(text: str, forms: Forms) -> Span | None:
    """A town on a line by itself above the code of its post, as an address has it."""
    for row in re.compile(rf"^([^\n,]{{2,40}})\n[ \t]*(?:{CODED})[ \t]*$", re.MULTILINE).finditer(text):
        start, end = trimmed(text, *row.span(1))
        if forms.is_name(text[start:end]):
            return start, end
    return None


def _is_title(text: str, title: str, line: Span) -> bool:
    return bool(title) and title in text[slice(*line)]


def _with_brackets(text: str, piece: Span) -> Iterator[Span]:
    yield piece
    opening = text.find("(", *piece)
    closing = text.find(")", opening, piece[1]) if opening > piece[0] else -1
    if closing > 0:
        yield opening + 1, closing


def _behind_job(text: str, piece: Span, forms: Forms) -> Iterator[Span]:
    """What may be the place in a piece that names the job: a bracket, what stands behind a comma or a small word."""
    yield from [*_with_brackets(text, piece)][1:]
    comma = text.find(",", *piece)
    if comma >= 0:
        yield comma + 1, piece[1]
    found = words(text[slice(*piece)])
    folded = [fold(word) for word, _, _ in found]
    for at in range(1, len(found)):
        after = at + phrase_at(folded, at, forms.said["near"])
        if at < after < len(found) or phrase_at(folded, at, forms.said["before"]):
            yield piece[0] + found[after][1], piece[1]


def _backed(text: str, title: str, head: Sequence[Span], named: Sequence[Named], forms: Forms) -> Span | None:
    """The name in the head that sentences speak of as of a town, or that stands where only a town does."""
    sure = {key(text[row.start : row.end]) for row in named if row.sure}
    spoken = {key(text[row.start : row.end]) for row in named}
    below, sited = 0, False
    for n, line in enumerate(head):
        titled = _is_title(text, title, line) or (n == 0 and not title)
        below, under = 0 if titled else below + 1, sited
        sited = not titled and forms.is_site(text[slice(*line)])
        for at, piece in enumerate(_pieces(text, *line)):
            comma = text.rfind(",", *piece)
            name = trimmed(text, comma + 1 if comma >= 0 else piece[0], piece[1])
            if (titled and not at and comma < 0) or not forms.is_name(text[slice(*name)]) or _is_subject(text, name):
                continue
            if key(text[slice(*name)]) in (spoken if comma >= 0 else sure):
                return name
            if not titled and below <= NEAREST_LINE and ":" not in text[line[0] : name[0]]:
                behind_firm = comma >= 0 and len(key(text[piece[0] : comma])) > 1  # "Scandic Nidelven, Trondheim"
                below_firm = under and below == NEAREST_LINE and name == line  # "Solsiden legesenter", and below it "Drammen"
                if behind_firm or below_firm:
                    return name
    return None


def _is_subject(text: str, name: Span) -> bool:
    """Whether a sentence of the text begins with a name and says something of it, as they do of firms: "Acme is hiring"."""
    said = re.escape(text[slice(*name)])
    return re.search(rf"(?:^|[.!?]\s){said}\s[^\W\d_A-Z]", text, re.MULTILINE) is not None


def _only(text: str, named: Iterable[Named]) -> Span | None:
    """The one town that sentences are sure of; none where they speak of several."""
    sure = {key(text[row.start : row.end]): (row.start, row.end) for row in reversed([*named]) if row.sure}
    return next(iter(sure.values())) if len(sure) == 1 else None
