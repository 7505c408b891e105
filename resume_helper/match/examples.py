"""The catalog tests itself: each entry's examples must match it, and its near misses must not."""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from typing import TYPE_CHECKING

from resume_helper.catalog import KINDS, find
from resume_helper.catalog.compile import compile_index
from resume_helper.catalog.coverage import missing, unsaid, untold
from resume_helper.catalog.index import Index
from resume_helper.catalog.read import Reader
from resume_helper.match.judge import judge
from resume_helper.match.lines import read_lines
from resume_helper.posting.structure import of_one_line
from resume_helper.yamlfile import Fault

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from resume_helper.catalog.entries import Shared, Writing
    from resume_helper.catalog.language import Entry


FEWEST_MATCHES, FEWEST_MISSES = 2, 1


def check(roots: tuple[Path, ...], only: str = "", notes: list[Fault] | None = None) -> list[Fault]:
    """Everything that is wrong with the catalog in `roots`, the later ones laid over the earlier; `only` names one language.

    `notes`, where given, gets what is no fault, but should be known: duties and metrics without words in a language that the
    first catalog has.
    Raises UserError where a folder or a file cannot be looked at.
    """
    for root in roots:
        deque(find.files(root, KINDS), 0)  # raises UserError where one cannot be read
    reader = Reader(roots)
    shared = reader.shared()
    reader.typed()
    # A language of the first catalog has all that this catalog has; what is laid over it may be in one language only.
    whole = Reader(roots[:1]).shared() if roots[1:] else shared
    faults = list[Fault]()
    writings: list[Writing] = []
    for code in reader.languages():
        if only in ("", code):
            language = reader.language(code, shared)
            reader.resume_words(code)
            writings.append(language.writing)
            # The cues are tested by themselves: what a lexicon adds to them may change each time that it is fitted.
            faults += wrong_examples(language.entries, Index(compile_index(replace(language, lexicon=None), shared)), shared)
            if (roots[0] / code).is_dir():
                faults += missing(reader, whole, language.writing)
    faults += () if only else unsaid(reader, writings)
    if notes is not None:
        notes += untold(reader, shared, [writing for writing in writings if (roots[0] / writing.code).is_dir()])
    return [*dict.fromkeys(reader.faults.found), *faults, *reader.strangers(only)]


def wrong_examples(entries: Iterable[Entry], index: Index, shared: Shared) -> list[Fault]:
    """The examples of duties and skills that do not do what they say, and entries with too few of them."""
    faults = list[Fault]()
    for entry in entries:
        if entry.kind not in ("duty", "skill") or not entry.place.file.endswith(".yaml") or entry.place.line == 0:
            continue
        if len(entry.match) < FEWEST_MATCHES or len(entry.no_match) < FEWEST_MISSES:
            what = f"'{entry.id}' has {len(entry.match)} examples that match and {len(entry.no_match)} that do not"
            faults.append(Fault(entry.place, what, f"give at least {FEWEST_MATCHES} and {FEWEST_MISSES}"))
        faults += [
            Fault(entry.place, f"'{line}' does not match '{entry.id}'", "add a cue, or correct the example")
            for line in entry.match
            if not matches(entry, line, index, shared)
        ]
        faults += [
            Fault(entry.place, f"'{line}' matches '{entry.id}' and must not", "add to unless, or narrow a cue")
            for line in entry.no_match
            if matches(entry, line, index, shared)
        ]
    return faults


def matches(entry: Entry, line: str, index: Index, shared: Shared) -> bool:
    """Whether a line, read in the section where it belongs, states the duty or skill of an entry."""
    section = "duties" if entry.kind == "duty" else "requirements"
    return entry.id in judge(read_lines(of_one_line(line, section), index, shared), index, shared)[entry.kind].sure
