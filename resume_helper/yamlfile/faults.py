"""What is wrong in a file that a person wrote: where, what, and what to do instead."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST_NAMED = 12
"""Known names listed in a remedy at most."""


class Place(NamedTuple):
    """Where a value stands."""

    file: str
    line: int
    """0 where no line of the file is meant, but all of it."""
    path: str

    def __str__(self) -> str:
        line = f"{self.file}:{self.line}" if self.line else self.file
        return f"{line}: {self.path}" if self.path else line


class Fault(NamedTuple):
    """One thing that is wrong in a file: where, what, and what to do instead."""

    place: Place
    what: str
    remedy: str = ""

    def __str__(self) -> str:
        return f"{self.place}: {self.what}" + (f"; {self.remedy}" if self.remedy else "")


@dataclass(slots=True)
class Faults:
    """Collects what is wrong, so that all of it can be reported at once."""

    found: list[Fault] = field(default_factory=list)

    def add(self, place: Place, what: str, remedy: str = "") -> None:
        self.found.append(Fault(place, what, remedy))

    def unknown(self, place: Place, what: str, name: str, known: Iterable[str]) -> None:
        """Report a name that does not exist, with the nearest one that does."""
        known = sorted(known)
        such = f"use one of the {len(known)} that there are, such as '{_nearest(name, known, 0.0)}'" if known else "remove it"
        self.add(place, f"unknown {what} '{name}'", did_you_mean(name, known) or such)

    def unreadable(self, file: str, error: OSError | UnicodeDecodeError) -> None:
        """Report a file whose text cannot be had."""
        place = Place(file, 0, "")
        if isinstance(error, OSError):
            self.add(place, f"cannot be read ({error.strerror})", "check the path and its permissions")
        else:
            self.add(place, "this is not UTF-8 text", "save the file as UTF-8")


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """A remedy that names the nearest known name, or all of them when they are few."""
    known = sorted(known)
    near = _nearest(name, known, 0.6)
    if near:
        return f"did you mean '{near}'?"
    return "use " + ", ".join(known) if 0 < len(known) <= MOST_NAMED else ""


def _nearest(name: str, known: Iterable[str], likeness: float) -> str:
    """The known name that is most like a name, "" where none is as like as that, from 0 to 1."""
    from difflib import get_close_matches

    return next(iter(get_close_matches(name, known, n=1, cutoff=likeness)), "")
