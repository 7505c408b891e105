"""What is wrong in a file that a person wrote: where, what, and what to do instead."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

LIKE = 0.6
"""How like a known name is to one that is taken for a slip of it."""
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
    about: tuple[str, ...] = ()
    """What stands in `what` and `remedy` for {0}, {1}; where there is none, they are told as they are."""

    def __str__(self) -> str:
        return self.told({})

    def told(self, words: Mapping[str, str]) -> str:
        """The fault as one line, in a language that has these words for the English ones."""
        about = [words.get(one, one) for one in self.about]
        said = (words.get(text, text) for text in (self.what, self.remedy) if text)
        return f"{self.place}: {'; '.join(text.format(*about) if about else text for text in said)}"


def all_told(faults: Iterable[Fault], words: Mapping[str, str]) -> str:
    """Faults, a line each, in a language that has these words for the English ones."""
    return "\n".join(fault.told(words) for fault in faults)


@dataclass(slots=True)
class Faults:
    """Collects what is wrong, so that all of it can be reported at once."""

    found: list[Fault] = field(default_factory=list)

    def add(self, place: Place, what: str, remedy: str = "", *about: str) -> None:
        self.found.append(Fault(place, what, remedy, about))

    def unknown(self, place: Place, what: str, name: str, known: Iterable[str]) -> None:
        """Report a name that does not exist, with the nearest one that does."""
        known = sorted(known)
        remedy, about = _instead(name, known) if known else ("remove it", ())
        if not remedy:
            remedy, about = "use one of the {1} that there are, such as '{2}'", (str(len(known)), _nearest(name, known, 0.0))
        self.add(place, f"unknown {what} '{{0}}'", remedy, name, *about)

    def unreadable(self, file: str, error: OSError | UnicodeDecodeError) -> None:
        """Report a file whose text cannot be had."""
        place = Place(file, 0, "")
        if isinstance(error, OSError):
            self.add(place, "cannot be read ({0})", "check the path and its permissions", str(error.strerror))
        else:
            self.add(place, "this is not UTF-8 text", "save the file as UTF-8")


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """A remedy that names the nearest known name, or all of them when they are few."""
    remedy, about = _instead(name, sorted(known))
    return remedy.format(name, *about)


def _instead(name: str, known: Sequence[str]) -> tuple[str, tuple[str, ...]]:
    """The same, with what stands in it for {1}."""
    near = _nearest(name, known, LIKE)
    if near:
        return "did you mean '{1}'?", (near,)
    return ("use {1}", (", ".join(known),)) if 0 < len(known) <= MOST_NAMED else ("", ())


def _nearest(name: str, known: Iterable[str], likeness: float) -> str:
    """The known name that is most like a name, "" where none is as like as that, from 0 to 1."""
    from difflib import get_close_matches

    return next(iter(get_close_matches(name, known, n=1, cutoff=likeness)), "")
