"""Values of a file that know where they stand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from resume_helper.yamlfile.faults import Faults, Place

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Node:
    """A value of a YAML file: text (every scalar is read as text), a list or a mapping, with its place."""

    value: str | list[Node] | dict[str, Node]
    place: Place

    @property
    def blank(self) -> bool:
        """Whether it is null, or a text of nothing but white space."""
        return isinstance(self.value, str) and not self.value.strip()

    def mapping(self, faults: Faults) -> dict[str, Node]:
        """The value as a mapping; a fault and an empty mapping if it is something else."""
        return self.value if isinstance(self.value, dict) else self._wrong("a mapping (key: value)", faults, {})

    def told(self, faults: Faults) -> dict[str, Node]:
        """The value as a mapping, as above, without the keys that have no value of their own."""
        return {key: child for key, child in self.mapping(faults).items() if not child.blank}

    def items(self, faults: Faults) -> list[Node]:
        """The value as a list; a fault and an empty list if it is something else."""
        return self.value if isinstance(self.value, list) else self._wrong("a list", faults, [])

    def text(self, faults: Faults) -> str:
        """The value as text; a fault and an empty text if it is something else or empty."""
        if isinstance(self.value, str) and not self.blank:
            return self.value
        if isinstance(self.value, dict) and self.value:
            faults.add(self.place, "this is {0}, not {1}", "put a text with ': ' in quotes", "a mapping", "a text")
            return ""
        return self._wrong("a text", faults, "")

    def texts(self, faults: Faults) -> list[str]:
        """The value as a list of texts."""
        return [item.text(faults) for item in self.items(faults)]

    def plain(self) -> Any:  # noqa: ANN401 - texts, lists and dictionaries to any depth
        """The value without its places, and without the keys that have no value."""
        if isinstance(self.value, dict):
            return {key: child.plain() for key, child in self.value.items() if not child.blank}
        return [child.plain() for child in self.value] if isinstance(self.value, list) else self.value

    def _wrong(self, wanted: str, faults: Faults, instead: T) -> T:
        kind = {str: "a text", list: "a list", dict: "a mapping"}[type(self.value)]
        faults.add(self.place, "this is {0}, not {1}", "", "empty" if self.blank else kind, wanted)
        return instead
