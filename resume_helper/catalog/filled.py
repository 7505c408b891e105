"""Texts that the program fills, the messages of a language: whether it will have what they ask for."""

from __future__ import annotations

from string import Formatter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from resume_helper.yamlfile import Faults, Node


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
