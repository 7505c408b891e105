"""What a title, words and duties say of the sector of a posting, learned from labelled postings (tests/bench/sectors.py)."""

from collections.abc import Mapping
from pathlib import Path

from resume_helper.catalog.context import joined, pairs

Telling = dict[str, dict[str, float]]
"""By what a posting has (see match/sector.py): what it counts for each sector, in logits."""


def read(path: Path) -> Telling:
    """A file of sectors. Raises ValueError, with the line, where it is not as the fit writes it."""
    found: Telling = {}
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if line.startswith("#") or not line:
            continue
        try:
            name, told = line.split("\t")
            found[name] = pairs(told)
        except ValueError as error:
            message = f"line {number} is no line of sectors"
            raise ValueError(message) from error
    return found


def write(telling: Mapping[str, Mapping[str, float]], path: Path, head: str) -> None:
    """The file of sectors, `head` in its first line."""
    rows = (f"{name}\t{joined(told)}" for name, told in telling.items())
    path.write_text("\n".join([f"# {head}", *rows]) + "\n", "utf-8")
