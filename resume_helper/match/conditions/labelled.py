"""What labels of a posting name: "Closing date: 12 May", or "Location" with the place on the line below."""

import re
from collections.abc import Container, Iterator

from resume_helper.catalog.index import Index
from resume_helper.catalog.phrases import phrase_at
from resume_helper.match.conditions.amounts import Value, unit_of
from resume_helper.match.conditions.demand import NONE, Condition
from resume_helper.posting.headings import UPPER
from resume_helper.posting.stamps import without
from resume_helper.text import key

LONGEST_LABEL = 40
LONGEST_TOLD = 60
LONGEST_REFUSAL = 20
LOOKED_AT = 4 * LONGEST_TOLD
"""All in characters; the last is how far the end of a value is looked for."""
LONGEST_PLACE = 5
"""Words of a place that begins with a small letter."""
DATED = frozenset({"start", "deadline"})
"""Kinds that tell a date, ..."""
DEADLINE = "deadline"
"""... and the one that says nothing without."""
_ANSWER = r"[?!)]{0,3}\s{1,3}([^\W\d_]{2,4})(?:[,.!;:]|\s[-\u2013\u2014]|\s*(?:\n|$))"
_CLAUSE_BEGINS = r"[?!;:,\n\xbf]|(?<!\b[^\W\d_])(?<!\b[^\W\d_]{2})[.]\s"
"""A word that says no after a question, and where the clause of the question may begin."""
WORKED = "experience"
"""The kind that says nothing without how long."""
NEAR = 4
"""Words before a unit of time in which its number stands, or two: "from **1** to **3** years"."""
_LETTER = re.compile(r"[^\W\d_]")
_BEFORE = r"[|\xb7\u2022;,.(\t]|\s[-\u2013\u2014]\s|\s{2,}"
"""What may stand before a label amid a line."""
_DASH = rf"\t+| {{3,}}|\s+[-\u2013\u2014]\s+|(?<=[{UPPER}]{{2}})\s(?=\d)"
_DASHES = ("\t", "   ", " -", " \u2013", " \u2014")
"""What may stand after a label that begins a line, besides a colon (before a number a blank, if the label is in capitals), and
what of it any line with such has that begins with none."""
_ENDS = r"\s*(?:[|\xb7\u2022;\t]|\s{3,}|(?<=[^\W\d_]{4}|\d{4})[.!]\s|$)"
"""Where a value ends."""
_SENTENCE = r"(?<=\d)[.!]\s+[^\W\d_a-z]"
"""Where a sentence ends with the number of a date: "January **18. Send** us"; no month has a capital there."""
_PART = r",\s|\s\(|\s[-\u2013\u2014]\s"
"""Where one that is long may be cut. These are compiled when a label needs them, which takes 1 ms of a start."""


def labelled(text: str, index: Index) -> Iterator[Condition]:
    """The conditions that labels name in a posting, each in the words that stand after its label or on the next line."""
    labels, at, waiting = index.measures.labelled, 0, ""
    for line in text.split("\n") if labels else ():
        letter = _LETTER.search(line)
        begin, end = (letter.start(), len(line.rstrip())) if letter else (0, len(line.strip()))
        if end:
            alone = labels.get(_key(line[begin:end])) if letter and end - begin <= LONGEST_LABEL else None
            if waiting and not alone:
                yield from _told(waiting, text, at + len(line) - len(line.lstrip()), at + end, index)
            if letter and not alone:
                yield from _of_line(text, at + begin, at + end, index)
            waiting = alone or ""
        at += len(line) + 1


def refused(text: str, index: Index) -> frozenset[int]:
    """Where what the text says no to may end: a line before that, or all of a question.

    "Working from home", and below it "Not possible"; "Contractor? No, this is permanent".
    """
    firsts, ends, last, at = index.refusals, {*_denied_questions(text, index)}, 0, 0
    for line in text.split("\n"):
        if said := line.strip():
            if last and len(said) <= LONGEST_REFUSAL and said.split(maxsplit=1)[0].lower().strip(".!") in firsts:
                folded = key(said)
                if phrase_at(folded, 0, firsts) == len(folded):
                    ends.add(last)
            last = at + len(line.rstrip())
        at += len(line) + 1
    return frozenset(ends)


def _denied_questions(text: str, index: Index) -> Iterator[int]:
    """The places within the last clauses of questions to which the text itself says "No,", and not "No problem"."""
    asked = text.find("?")
    while asked >= 0:
        answer = re.compile(_ANSWER).match(text, asked + 1)
        if answer and answer[1].lower() in index.refusals:
            clause = re.compile(_CLAUSE_BEGINS).split(text[max(0, asked - LONGEST_TOLD) : asked])[-1]
            yield from range(asked - len(clause), asked + 1)
        asked = text.find("?", asked + 1)


def _key(label: str) -> str:
    return " ".join(key(label))


def _of_line(text: str, begin: int, end: int, index: Index) -> Iterator[Condition]:
    """The conditions that labels name in a line, given by its span."""
    labels, colon = index.measures.labelled, text.find(":", begin, end)
    near = min(end, begin + LONGEST_LABEL + 1)
    marked = text[begin : begin + 2].isupper() or any(mark in text[begin:near] for mark in _DASHES)
    dashed = marked and (colon < 0 or "\t" in text[begin:end])
    dash = re.compile(_DASH).search(text, begin, near) if dashed else None
    if dash and (kind := labels.get(_key(text[begin : dash.start()]))):
        yield from _told(kind, text, dash.end(), end, index)
    while colon >= 0:
        found = _label_before(text, begin, colon, labels)
        if found:
            yield from _told(labels[found[0]], text, colon + 1, end, index)
        colon = text.find(":", colon + 1, end)


def _label_before(text: str, begin: int, colon: int, labels: Container[str]) -> tuple[str, int] | None:
    """The longest of some labels that stands before a colon, and its place: all of a stretch, or last words with a capital."""
    begin = max(begin, colon - LONGEST_LABEL)
    begin = max([begin, *(mark.end() for mark in re.compile(_BEFORE).finditer(text, begin, colon))])
    for number, word in enumerate(re.finditer(r"\S+", text[begin:colon])):
        at = begin + word.start()
        label = _key(text[at:colon])
        if label in labels and (number == 0 or text[at].isupper()):
            return label, at
    return None


def _told(kind: str, text: str, start: int, end: int, index: Index) -> Iterator[Condition]:
    """The condition of a kind that a stretch of text begins with, if that is short and says what its kind needs."""
    end = min(end, start + LOOKED_AT)  # a line may have a hundred thousand labels
    # What a job board stamps on the same line is no part of it: "Leeds, posted 3 days ago".
    ends = re.compile(_ENDS).search(without(text[start:end], index.stamps))
    end = _before_a_label(text, start, start + ends.start() if ends else end, index)
    said = text[start:end].strip(" *_:-\u2013\u2014\xa0")
    if kind.partition("=")[0] in DATED and (stop := re.compile(_SENTENCE).search(said)):
        said = said[: stop.start()] if key(said[stop.end() - 1 :])[0] not in index.measures.months else said
    whole = len(said.rstrip(".,"))
    if len(said) > LONGEST_TOLD:
        cuts = [cut.start() for cut in re.compile(_PART).finditer(said, 0, LONGEST_TOLD)]
        said = said[: cuts[-1]].rstrip() if cuts else ""
    # The stop of "D.C." and of "12." is theirs.
    kept = (said[-2:-1].isdigit() and not said[-5:-1].isdigit()) or said[-3:-2] == "."
    said = said[:-1] if said.endswith((".", ",")) and not kept else said
    folded = key(said)
    refused = folded and (
        index.find(folded[0]).negates
        or phrase_at([*folded], 0, index.not_needed) > 0
        or phrase_at([*folded], 0, index.refusals) == len(folded)
    )
    id_, _, choice = kind.partition("=")
    # "Place of work: **active since 1978, the firm looks for**" is a sentence.
    sentence = id_ == "place" and said[:1].islower() and len(folded) > LONGEST_PLACE
    at = text.index(said, start)
    if refused and id_ == WORKED and not index.find(folded[0]).number:
        yield Condition(id_, said, at, at + len(said), Value(NONE))
    if not folded or refused or sentence:
        return
    value = Value(choice) if choice else None
    if not choice:
        from resume_helper.match.conditions.dates import day, tells  # 0.2 ms, only where a date may be told

        if id_ == DEADLINE and not tells(said, index):
            return
        if id_ == WORKED:
            if (lasted := _lasted(said, index)) and len(said) == whole:
                yield Condition(id_, said, at, at + len(said), lasted)
            return
        value = Value(date=found) if (found := day(said, index)) else None
    yield Condition(id_, said, at, at + len(said), value)


def _lasted(said: str, index: Index) -> Value | None:
    """How long a demand tells that one has worked, if it does: "**6**-12 **months**, cash desk", "one year"."""
    words = re.findall(r"[^\W_]+", said.lower())
    for at, word in enumerate(words):
        unit = unit_of(index.find(word), index)
        numbers = [
            n
            for one in words[max(0, at - NEAR) : at]
            if (n := index.measures.numbers.get(one) or (one.isdecimal() and int(one)))
        ]
        if unit in ("month", "year") and numbers:
            return Value(low=numbers[0], high=numbers[1] if len(numbers) > 1 else None, unit=unit)
    return None


def _before_a_label(text: str, start: int, end: int, index: Index) -> int:
    """Where a value ends, at the latest: before the next label of its line ("Leeds **Hours: 37.5**")."""
    colon = text.find(":", start, end)
    labels = {*index.measures.labelled, *index.measures.labels} if colon >= 0 else ()
    while colon >= 0:
        found = _label_before(text, start, colon, labels)
        if found and text[start : found[1]].strip():
            return found[1]
        colon = text.find(":", colon + 1, end)
    return end
