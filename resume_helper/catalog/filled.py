"""Texts that the program fills, messages, bullets and questions: whether they are whole and it will have what they ask for."""

from __future__ import annotations

import re
from string import Formatter
from typing import TYPE_CHECKING

from resume_helper.text import SLOT, TENSES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from resume_helper.yamlfile import Faults, Node

_BRACKETS = re.compile(r"\([^|()]*\)")


def broken(text: str) -> str:
    """The first of the marks `{slot}`, `(present|past)` and `(brackets)` in a bullet that is not whole; "" where all are."""
    for whole in (SLOT, TENSES, _BRACKETS):
        text = whole.sub("", text)
    marks = re.search(r"[{}()|]", text)
    return marks[0] if marks else ""


def check_whole(node: Node, faults: Faults) -> None:
    """Report a bullet or a question whose marks would be written as they stand."""
    text = node.text(faults)
    mark = broken(text)
    if mark:
        faults.add(node.place, f"'{text}' has a stray '{mark}'", "write (present|past) and {slot} whole")


def fields_of(message: str) -> frozenset[str]:
    """The fields of a message, as they stand between its braces. Raises ValueError for a brace without its other."""
    parts = Formatter().parse(message)
    return frozenset(
        name + (f"!{how}" if how else "") + (f":{form}" if form else "") for _, name, form, how in parts if name is not None
    )


def check_messages(messages: Mapping[str, Node], english: Mapping[str, str], faults: Faults) -> None:
    """Report messages that English does not have, and those that would be filled with more than the English one is."""
    for name, node in messages.items():
        text = node.text(faults)
        if name not in english:
            faults.unknown(node.place, "message", name, english)
            continue
        known = sorted(fields_of(english[name]))
        try:
            more = sorted(fields_of(text).difference(known))
        except ValueError:
            faults.add(node.place, f"'{text}' has one brace without the other", "write {name} whole, or {{ for a brace")
            continue
        for field in more:
            remedy = "use " + ", ".join(f"{{{one}}}" for one in known) if known else "leave it out"
            faults.add(node.place, f"'{text}' has the unknown field '{{{field}}}'", f"{remedy}, as English does")
