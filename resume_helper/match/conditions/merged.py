"""Conditions of one line that overlap, told together: one sum, one kind and value, one kind."""

import re
from collections.abc import Iterable, Iterator, Sequence

from resume_helper.match.conditions.amounts import Value
from resume_helper.match.conditions.demand import BY_NAME, NEEDS_VALUE, Condition, overlap
from resume_helper.match.scan import Scan
from resume_helper.text import key

_ADDED = re.compile(r"\s?[+&/]\s?")
"""What stands between two words for one thing: "part-time **+** extra shifts"."""
_SHARE = r"\d{1,3}(?:[.,]\d{1,2})?(?:\s?%?\s?[-\u2013]\s?\d{1,3}(?:[.,]\d{1,2})?)?\s?%"
"""A share of a full post, or a range of such. Compiled where one is told beside a contract."""
LONGEST_UNITED = 100
"""Characters of several conditions of one kind that overlap, up to which they are told together."""


def united(scan: Scan, rows: Iterable[Condition]) -> Iterator[Condition]:
    """The conditions of a line, those of one kind that overlap in the words of all: "**nights**, weekends **and holidays**"."""
    group = list[Condition]()
    for row in sorted(rows, key=lambda row: (row.kind, row.start)):
        if group and not (row.kind == group[0].kind and row.start < max(one.end for one in group)):
            yield from _told_together(scan, group)
            group = []
        group.append(row)
    yield from _told_together(scan, group)


def _told_together(scan: Scan, rows: Sequence[Condition]) -> Iterator[Condition]:
    """Conditions of one kind that overlap, each in the words of all where these are short and speak of the same.

    One without a value adds nothing but its words to others: "Deseable inglés" beside "inglés básico".
    """
    if len(rows) <= 1:
        yield from rows
        return
    valued = [row for row in rows if row.value] or rows
    if rows[0].kind in NEEDS_VALUE:
        rows = valued  # "15:**00 y salario** según convenio": a number that is no sum adds no words
    start, end = min(row.start for row in rows), max(row.end for row in rows)
    names = scan.index.measures.languages
    of = [{word for word in key(scan.text[row.start : row.end]) if word in names} for row in rows]
    same = rows[0].kind not in BY_NAME or (rows[0].kind == "language" and all(one == of[0] for one in of))
    if same and end - start <= LONGEST_UNITED:
        yield from (row._replace(text=scan.text[start:end], start=start, end=end) for row in valued)
    else:
        yield from rows


def summed(rows: Sequence[Condition]) -> Iterator[Condition]:
    """The conditions of a line, those that tell of one sum with all that is told of it: "**8,50 € lordi** all'ora"."""
    pay = [row for row in rows if row.kind == "pay" and row.value]
    for row in rows:
        same = [other for other in pay if _of_one_sum(row, other)] if row in pay else []
        yield row._replace(value=max((other.value for other in same), key=_told)) if same else row


def _of_one_sum(one: Condition, other: Condition) -> bool:
    """Whether two conditions that overlap have one sum, and neither says of it what the other denies."""
    if one.value is None or other.value is None or not overlap(one, other):
        return False
    pairs = zip(one.value, other.value, strict=True)
    return one.value[:3] == other.value[:3] and all(a == b or not a or not b for a, b in pairs)


def _told(value: Value | None) -> int:
    """How many parts of a value are told."""
    return sum(map(bool, value or ()))


def joined(text: str, rows: Iterable[Condition]) -> Iterator[Condition]:
    """The conditions of a line, those of one kind and value joined that overlap: "evening shifts", "shifts at weekends"."""
    last: dict[tuple[str, Value | None], Condition] = {}
    for row in sorted(rows, key=lambda row: (row.start, row.end)):
        before = last.get(which := (row.kind, row.value))
        if before and (row.start < before.end or _ADDED.fullmatch(text, before.end, row.start)):
            end = max(before.end, row.end)
            last[which] = before._replace(text=text[before.start : end], end=end)
        else:
            if before:
                yield before
            last[which] = row
    yield from last.values()


def shared_out(rows: Sequence[Condition]) -> Iterator[Condition]:
    """The conditions of a line, hours and pay without what is told as the contract: "fast stilling, **60-80 %, 90 kr**"."""
    contracts = [row for row in rows if row.kind == "contract"]
    for row in rows:
        beside = [other for other in contracts if overlap(row, other)] if row.kind in ("hours", "pay") else []
        share = re.search(_SHARE, row.text) if beside and row.kind == "hours" else None
        if share:
            start = row.start + share.start()
            yield row._replace(text=share[0], start=start, end=start + len(share[0]))
        else:
            yield _behind(row, beside) if row.kind == "pay" else row


def _behind(row: Condition, before: Iterable[Condition]) -> Condition:
    """A sum without the last word of what is told before it: "**puesto fijo**, 900 €"."""
    end = max((one.end for one in before if one.start < row.start and one.end < row.end), default=row.start)
    if any(map(str.isdigit, row.text[: end - row.start])):
        return row
    sum_ = row.text[end - row.start :].lstrip(" ,;.:")
    return row._replace(text=sum_, start=row.end - len(sum_))


def untimed(text: str, rows: Sequence[Condition]) -> Iterator[Condition]:
    """The conditions of a line, their hours without times of day and sums: "9 a **19 hrs**", "man-tors 15-**21**, heltid"."""
    times = [row for row in rows if row.kind in ("schedule", "pay")]
    for row in rows:
        if not any(_is_time(row, other) for other in times):
            yield _past(text, row, times) if row.kind == "hours" else row


def _is_time(row: Condition, time: Condition) -> bool:
    """Whether what seems a number of hours is one of times of day, or of a sum: "9 a **19 hrs**", "**18.00 HOUR** hourly"."""
    inside = time.start <= row.start and row.end <= time.end
    return inside and row.kind == "hours" and bool(row.value and row.value.low and not row.value.per)


def _past(text: str, row: Condition, times: Iterable[Condition]) -> Condition:
    """Hours without the end of times of day with which they begin: "man-tors 15-21, **heltid**"."""
    end = min((time.end for time in times if time.start < row.start < time.end < row.end), default=row.start)
    rest = text[end : row.end].lstrip(" ,;.:") if end > row.start else row.text
    return row._replace(text=rest, start=row.end - len(rest))
