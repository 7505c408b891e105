"""The values of a profile's document by their names, where what is absent is empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from resume_helper.yamlfile import Faults, Node


def fields_of(node: Node, allowed: tuple[str, ...], faults: Faults) -> dict[str, Node]:
    """The fields of a mapping, of which those that are empty are as good as absent: other programs write them."""
    fields = node.told(faults)
    for name, child in fields.items():
        if name not in allowed:
            faults.unknown(child.place, "key", name, allowed)
    return fields


def text_of(fields: Mapping[str, Node], name: str, faults: Faults) -> str:
    """The text of a field."""
    return fields[name].text(faults) if name in fields else ""


def texts_of(fields: Mapping[str, Node], faults: Faults) -> dict[str, str]:
    """The fields that are texts, and no lists or mappings."""
    return {name: node.text(faults) for name, node in fields.items() if isinstance(node.value, str)}


def list_of(fields: Mapping[str, Node], name: str, faults: Faults) -> tuple[str, ...]:
    """The texts of a field that lists some."""
    return tuple(fields[name].texts(faults)) if name in fields else ()


def items_of(fields: Mapping[str, Node], name: str, faults: Faults) -> list[Node]:
    """What a field lists."""
    return fields[name].items(faults) if name in fields else []


def place_of(node: Node | None, faults: Faults) -> str:
    """A location as one line: a text, or JSON Resume's city, region and country."""
    if node is None or isinstance(node.value, str):
        return str(node.value) if node else ""
    fields = node.told(faults)
    return ", ".join(text for key in ("city", "region", "countryCode") if (text := text_of(fields, key, faults)))
