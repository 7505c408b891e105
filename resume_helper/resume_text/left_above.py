"""What the lines about the person tell that a profile has no place for, as far as it was not read of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from resume_helper.catalog.phrases import phrases_in
from resume_helper.resume_text.contact import LABEL, LABELLED, has_number, mail_in
from resume_helper.resume_text.home import COLUMNS, documents_in
from resume_helper.text import key, parts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from resume_helper.catalog.resume_words import ResumeWords
    from resume_helper.catalog.titles import Titles


def left_above(texts: Iterable[str], basics: Mapping[str, Any], reading: ResumeWords, titles: Titles) -> Iterator[str]:
    """What some lines tell of which nothing stands in the `basics` of a profile.

    Of a line with ways to reach the person, that is what stands between marks beside these; of others, what they tell of
    documents, or the whole line.
    """
    rows = (*basics.get("profiles", ()), basics.get("location", {}), {"name": basics["name"]})
    known = [text for row in rows for text in row.values()]
    known += basics["name"].split()  # "Surname, name: Doe, Kim"
    known += [basics[name] for name in ("label", "email", "phone", "url", "summary") if name in basics]
    for text in texts:
        documents = documents_in(text)
        if is_of_contact(text, (*documents, *known)):
            yield from (one for one in documents if not is_of_contact(one, known))
        elif not _is_said_of_contact(text, known, reading, titles):
            pieces = [one.strip() for one in COLUMNS.split(text) if parts(one)]
            others = [one for one in pieces if not is_of_contact(one, known)]
            reached = len(others) < len(pieces) and (mail_in(text) or has_number(text))
            yield from others if reached else [text]


def is_of_contact(line: str, told: Iterable[str]) -> bool:
    """Whether a line says nothing but what was read of it, or a part of that, and a label before or behind it: "E-mail"."""
    label = LABELLED.match(line)
    rest = bare = line[label.end() :] if label and not any(map(str.isdigit, label[1])) else line
    for text in sorted(told, key=len, reverse=True):  # a town may stand in a summary too
        rest = text if rest.partition(" (")[0] in text else rest
        rest = re.sub(rf"(?<!\w){re.escape(text)}(?!\w)", " ", rest)  # not "Italia" of "Italiana"
    numbered = any(map(str.isdigit, rest))  # that of a document is none of it
    return not parts(rest) or (rest != bare and len(parts(rest)) <= LABEL and not numbered)


def _is_said_of_contact(text: str, known: Sequence[str], reading: ResumeWords, titles: Titles) -> bool:
    """Whether a sentence says only that: "My name is Kim Doe and I live in Leeds", "My number is ..., my mail ..."."""
    found = re.match(reading.prose.introduced, text, re.IGNORECASE)
    if found and not parts(text[found.end() :]):
        return all(said is None or said.strip(" .") in known for said in (found["name"], found["city"]))
    rest = text
    for one in known:
        rest = rest.replace(one, " ")
    said = key(rest)
    called = {at + n for at, count in phrases_in(said, reading.prose.called) for n in range(count)}
    small = reading.phone | reading.pronouns | titles.function_words
    return rest != text and all(word in small for n, word in enumerate(said) if n not in called)
