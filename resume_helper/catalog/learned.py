"""The files of what was learned from labelled postings (tests/bench): a thing in each line, its parts between tabs.

To read one raises LineError where a file is not as the fit writes it; `head` is its first line.
"""

from __future__ import annotations

from math import isfinite
from typing import TYPE_CHECKING, Any, NamedTuple

from resume_helper.catalog.lexicon import Weights

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path


class LexiconFile(NamedTuple):
    """A lexicon as read. The weights of a word are for the word alone; a segment divides them by the length of its vector."""

    weights: dict[str, Weights]
    bias: dict[str, float]
    """How common each id is among lines, in logits."""
    stems: dict[str, tuple[float, dict[str, float]]]
    """By stem: how rare it is among lines, and what it counts for each id."""
    terms: dict[str, tuple[float, dict[str, float]]]
    """The same by term, as cues write it."""
    manners: dict[str, tuple[float, dict[str, float]]]
    """How a line speaks, whatever of ("we offer", "ability to"): by word, and by how the line begins, what it counts for each
    kind (duty, skill)."""


class Said(NamedTuple):
    """What speaks for a duty, in logits of its score."""

    always: float
    """How much more readily readers list it than its lines tell, whatever else the posting has."""
    size: float
    """For the logarithm of how many duties and skills the posting has."""
    others: dict[str, float]
    """For each other duty or skill that the posting has."""


TradeFile = dict[str, tuple[float, dict[str, float]]]
"""By stem: how rare it is among postings, and what it counts for each sector. The weights are for the word alone; a posting
divides them by the length of its vector."""


class LineError(ValueError):
    """A line that is not as the fit writes it."""

    def __init__(self, line: int, what: str) -> None:
        super().__init__(f"line {line} is no line of {what}")
        self.line = line


def read_lexicon(path: Path) -> LexiconFile:
    """What words say of duties and skills in one language."""
    weights = dict[str, Weights]()
    bias = dict[str, float]()
    rows: dict[str, dict[str, tuple[float, dict[str, float]]]] = {"stem": {}, "term": {}, "manner": {}}

    def take(kind: str, name: str, *rest: str) -> None:
        if kind == "weights":
            weights[name] = Weights(*map(_finite, rest))
        elif kind == "bias":
            bias[name] = _finite(rest[0])
        else:
            rows[kind][name] = _finite(rest[0]), _pairs(rest[1])

    _read(path, "a lexicon", take)
    return LexiconFile(weights, bias, rows["stem"], rows["term"], rows["manner"])


def write_lexicon(lexicon: LexiconFile, path: Path, head: str) -> None:
    """The file of a lexicon."""
    lines = ["\t".join(["weights", kind, *(f"{value:.3f}" for value in row)]) for kind, row in lexicon.weights.items()]
    lines += [f"bias\t{id_}\t{value:.2f}" for id_, value in lexicon.bias.items()]
    for kind, rows in (("stem", lexicon.stems), ("term", lexicon.terms), ("manner", lexicon.manners)):
        for name, (rarity, row) in rows.items():
            lines.append(f"{kind}\t{name}\t{rarity:.2f}\t{_joined(row)}")
    _write(path, head, lines)


def read_context(path: Path) -> dict[str, Said]:
    """What the rest of a posting says of each duty."""
    found = dict[str, Said]()

    def take(id_: str, always: str, size: str, others: str) -> None:
        found[id_] = Said(_finite(always), _finite(size), _pairs(others))

    _read(path, "a context", take)
    return found


def write_context(context: Mapping[str, Said], path: Path, head: str) -> None:
    """The file of a context."""
    _write(
        path,
        head,
        (f"{id_}\t{said.always:.2f}\t{said.size:.3f}\t{_joined(said.others)}" for id_, said in context.items()),
    )


def read_sectors(path: Path) -> dict[str, dict[str, float]]:
    """By what a posting has that may tell its sector (match/sector.py): what it counts for each, in logits."""
    found = dict[str, dict[str, float]]()

    def take(name: str, told: str) -> None:
        found[name] = _pairs(told)

    _read(path, "sectors", take)
    return found


def write_sectors(telling: Mapping[str, Mapping[str, float]], path: Path, head: str) -> None:
    """The file of sectors."""
    _write(path, head, (f"{name}\t{_joined(told)}" for name, told in telling.items()))


def read_trade(path: Path) -> TradeFile:
    """What the words of one language say of the sector."""
    found = dict[str, tuple[float, dict[str, float]]]()

    def take(stem: str, rarity: str, told: str) -> None:
        found[stem] = _finite(rarity), _pairs(told)

    _read(path, "words that tell a sector", take)
    return found


def write_trade(words: TradeFile, path: Path, head: str) -> None:
    """The file of the words that tell a sector."""
    _write(path, head, (f"{stem}\t{rarity:.2f}\t{_joined(told)}" for stem, (rarity, told) in words.items()))


def _read(path: Path, what: str, take: Callable[..., Any]) -> None:
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if line and not line.startswith("#"):
            try:
                take(*line.split("\t"))
            except (ValueError, KeyError, IndexError, TypeError) as error:
                raise LineError(number, what) from error


def _write(path: Path, head: str, lines: Iterable[str]) -> None:
    path.write_text("\n".join([f"# {head}", *lines]) + "\n", "utf-8")


def _pairs(text: str) -> dict[str, float]:
    """Weights by id: "restock-shelves:-0.5 teamwork:0.1"."""
    return {id_: _finite(value) for id_, _, value in (pair.rpartition(":") for pair in text.split())}


def _finite(text: str) -> float:
    value = float(text)
    if not isfinite(value):
        raise ValueError(text)
    return value


def _joined(weights: Mapping[str, float]) -> str:
    """The same as text, two digits of each."""
    return " ".join(f"{id_}:{value:.2g}" for id_, value in weights.items())
