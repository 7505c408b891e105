"""Many postings: outcomes in their order, where one bad posting never stops the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from resume_helper.errors import UserError
from resume_helper.posting.decode import decode
from resume_helper.render import json
from resume_helper.suggestion import suggest

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from resume_helper.catalog import Catalog


class Options(NamedTuple):
    """What holds for every posting of a batch."""

    to: str = ""
    sector: str = ""


class Outcome(NamedTuple):
    """A record of the JSON contract, and whether the posting could be read."""

    record: dict[str, Any]
    failed: bool


def sources(paths: Iterable[Path]) -> Iterator[Path]:
    """The files named, and for a folder all .txt and .md files below it, in the order of their names."""
    for path in paths:
        if path.is_dir():
            yield from sorted(p for p in path.rglob("*") if p.suffix in (".txt", ".md") and p.is_file())
        else:
            yield path


def run(paths: Iterable[Path], catalog: Catalog, options: Options) -> Iterator[Outcome]:
    """One outcome for each posting, in input order."""
    for path in sources(paths):
        yield _one(path, catalog, options)


def _one(path: Path, catalog: Catalog, options: Options) -> Outcome:
    source = str(path)
    try:
        text = decode(path.read_bytes(), source)
    except OSError as error:
        reason = f"{source}: cannot be read ({error.strerror}); check the path and its permissions"
        return Outcome(json.failure(source, reason, catalog.version), failed=True)
    except UserError as error:
        return Outcome(json.failure(source, str(error), catalog.version), failed=True)
    report = suggest(text, catalog, source=source, to=options.to, sector=options.sector)
    return Outcome(json.record(report), failed=False)
