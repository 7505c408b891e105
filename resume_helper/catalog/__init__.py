"""The catalog of duties and skills: found, read, checked, and turned into an index."""

from __future__ import annotations

import os
import sys
import zlib
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

from resume_helper import text
from resume_helper.catalog import find
from resume_helper.catalog.context import Context
from resume_helper.catalog.entries import (
    Duty,
    DutyWords,
    Metric,
    MetricWords,
    Occupation,
    Shared,
    Sign,
    Skill,
    SkillWords,
    Writing,
    language_of,
)
from resume_helper.catalog.index import Index
from resume_helper.catalog.keep import kept
from resume_helper.catalog.packed import Packed, pack_value, unpack_value
from resume_helper.catalog.titles import Titles
from resume_helper.errors import UserError
from resume_helper.memory import MOST, MOST_CHARACTERS, Memory
from resume_helper.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import PurePath

    from resume_helper.catalog.read import Reader
    from resume_helper.catalog.resume_words import ResumeWords
    from resume_helper.catalog.typed import Typed

KINDS = (".yaml", ".tsv")
"""The files of a catalog."""
MOST_SHOWN = 3
"""Faults shown when a catalog cannot be used; `catalog check` shows them all."""


class Catalog:
    """A catalog in use. Its languages are read when they are first asked for. Threads may share it.

    `roots` are its folders, a later one laid over the earlier; `cache` is the folder that keeps compiled languages, or None.
    """

    def __init__(self, roots: tuple[Path, ...], cache: Path | None) -> None:
        self.roots = roots
        self._cache = cache
        self._indexes: dict[str, Index] = {}
        self._titles: dict[str, Titles] = {}
        self._writings: dict[str, Writing] = {}
        self._resume_words: dict[str, ResumeWords] = {}
        self._tables: dict[str, tuple[Any, Any, Any, dict[str, Packed]]] = {}

    @cached_property
    def _signature(self) -> str:
        """What tells that nothing has changed since it was kept: paths, sizes and times of the catalog and its compiler."""
        told = 0
        compiler = find.files(os.path.dirname(__file__), (".py",))  # noqa: PTH120 - see find.files
        entries = chain(*(find.files(root, KINDS) for root in self.roots), compiler)
        every = ((entry.path, entry.stat()) for entry in entries)
        for path, status in (*every, (text.__file__, os.stat(text.__file__))):  # noqa: PTH116
            told = zlib.crc32(os.fsencode(f"{path}\0{status.st_size}\0{status.st_mtime_ns}\0"), told)
        return f"{told:08x}"

    @cached_property
    def hash(self) -> str:
        """A hash of all files of the catalog, twelve hexadecimal digits."""
        return str(self._kept("hash", self._hash))

    def _hash(self) -> str:
        paths = ((root, Path(entry.path)) for root in self.roots for entry in find.files(root, KINDS))
        try:
            return _digest((path.relative_to(root), path.read_bytes()) for root, path in paths)
        except OSError as error:
            raise find.unreadable(error) from None

    @property
    def version(self) -> str:
        """The version of the program and the hash of the catalog: two reports with the same one are comparable."""
        return f"{VERSION}+{self.hash}"

    @cached_property
    def shared(self) -> Shared:
        """What holds in every language."""
        raw = self._kept("shared", lambda: _plain_shared(self._read(lambda reader: reader.shared())))
        duties, skills, metrics, occupations, *rest = raw
        rest.append(Context(rest.pop()))
        return Shared(
            {row[0]: Duty(*row) for row in duties},
            {row[0]: Skill(*row) for row in skills},
            {row[0]: Metric(*row) for row in metrics},
            {row[0]: Occupation(*row) for row in occupations},
            *rest,
        )

    @cached_property
    def typed(self) -> Typed:
        """What people type about their numbers, in all languages. Kept by itself: to read a posting takes none of it."""
        from resume_helper.catalog.typed import Typed

        return Typed(*self._kept("typed", lambda: tuple(self._read(lambda reader: reader.typed()))))

    def resume_words(self, code: str) -> ResumeWords:
        """The words by which a résumé in a language, or a variety, is read. Kept by themselves, as those that people type."""
        from resume_helper.catalog.resume_words import of_plain

        code = language_of(code)
        if code not in self._resume_words:
            plain = self._kept(f"resume-{code}", lambda: self._read(lambda reader: reader.resume_words(code)))
            self._resume_words[code] = of_plain(plain)
        return self._resume_words[code]

    @cached_property
    def votes(self) -> Memory[str, Any]:
        """What lines met before say of their language (`Votes` of match/language.py), with room for all languages."""
        count = len(self.languages)
        return Memory(count * MOST, count * MOST_CHARACTERS)

    @cached_property
    def signs_met(self) -> Memory[str, frozenset[Sign]]:
        """The signs of varieties in lines met before (match/variety.py)."""
        return Memory()

    @property
    def languages(self) -> dict[str, str]:
        """The names of the languages that the catalog reads and writes, by code."""
        return self.shared.languages

    def spoken(self, *codes: str) -> str:
        """The first of some languages or varieties, in the order of preference, that the catalog writes; else English."""
        return next((code for code in map(self.shared.code, codes) if code in self.shared.codes), "en")

    def index(self, code: str) -> Index:
        """What finds duties and skills in postings of a language, whichever variety of it `code` is."""
        code = language_of(code)
        if code not in self._indexes:
            self._indexes[code] = Index(self._language(code)[0])
        return self._indexes[code]

    def titles(self, code: str) -> Titles:
        """What finds the occupation in titles of a language, whichever variety of it `code` is."""
        code = language_of(code)
        if code not in self._titles:
            self._titles[code] = Titles(self._language(code)[2])
        return self._titles[code]

    def writing(self, code: str) -> Writing:
        """What writes reports in a language, or in a variety of it."""
        if code not in self._writings:
            _, plain, _, varieties = self._language(language_of(code))
            name, duties, skills, metrics, *rest = unpack_value(varieties[code][0]) if code in varieties else plain
            self._writings[code] = Writing._make(
                (
                    code,
                    name,
                    {row[0]: DutyWords(*row) for row in duties},
                    {row[0]: SkillWords(*row) for row in skills},
                    {row[0]: MetricWords(*row) for row in metrics},
                    *rest,
                    {},  # bullets made so far
                )
            )
        return self._writings[code]

    def _language(self, code: str) -> tuple[Any, Any, Any, dict[str, Packed]]:
        """What a language is compiled to, as plain values: index, writing, titles, and the writing of each variety."""
        if code not in self.languages:
            known = ", ".join(self.languages)
            raise UserError(f"the catalog has no language '{code}'; it has {known}")
        if code not in self._tables:
            self._tables[code] = self._kept(code, lambda: self._compile(code))
        return self._tables[code]

    def _compile(self, code: str) -> tuple[Any, Any, Any, dict[str, Packed]]:
        from resume_helper.catalog.compile import compile_index
        from resume_helper.catalog.compile_titles import compile_titles

        language = self._read(lambda reader: reader.language(code, self.shared))
        reading = language.reading
        titles = compile_titles(language.titles, reading.stemmer, reading.function_words, reading.spellings)
        # Packed, for few reports are in a variety: to load them with the rest would take every start longer.
        varieties: dict[str, Packed] = {writing.code: [pack_value(_plain_writing(writing))] for writing in language.varieties}
        return compile_index(language, self.shared), _plain_writing(language.writing), titles, varieties

    def _kept(self, part: str, make: Any) -> Any:  # noqa: ANN401
        python = f"{sys.implementation.cache_tag}"
        return kept(self._cache, f"{VERSION}-{self._signature}-{python}-{part}", make)

    def _read(self, read: Any) -> Any:  # noqa: ANN401
        from resume_helper.catalog.read import Reader

        reader = Reader(self.roots)
        value = read(reader)
        if reader.faults.found:
            raise UserError(_sentence(reader))
        return value


def load_catalog(folder: Path | str | None = None, *, cache: bool = True) -> Catalog:
    """The shipped catalog, with `folder` (or else the user's own catalog folder) laid over it.

    Its languages are read when they are first used; with `cache`, they are kept compiled in the user's cache folder.
    Raises UserError where the folder does not exist, and, on first use, where the catalog is faulty.
    """
    return Catalog((find.shipped(), *find.overlays(None if folder is None else Path(folder))), find.cache() if cache else None)


def _digest(files: Iterable[tuple[PurePath, bytes]]) -> str:
    """A hash of files with their names, the same on every system."""
    import hashlib  # 5 ms, only where the catalog has changed

    digest = hashlib.blake2b(digest_size=6)
    for name, content in files:
        digest.update(os.fsencode(name.as_posix()) + b"\0" + content + b"\0")
    return digest.hexdigest()


def _plain_shared(shared: Shared) -> tuple[Any, ...]:
    rows = [[tuple(row) for row in table.values()] for table in shared[:4]]
    return (*rows, *shared[4:-1], shared.context.packed)


def _plain_writing(writing: Writing) -> tuple[Any, ...]:
    _, name, duties, skills, metrics, *rest, _ = writing
    return (name, *([tuple(row) for row in rows.values()] for rows in (duties, skills, metrics)), *rest)


def _sentence(reader: Reader) -> str:
    import shlex  # 1 ms, only where there is a fault

    found = [*dict.fromkeys(reader.faults.found)]
    shown = "\n".join(str(fault) for fault in found[:MOST_SHOWN])
    more = f"\n... and {len(found) - MOST_SHOWN} more" if len(found) > MOST_SHOWN else ""
    command = " ".join(("resume-helper catalog check", *(shlex.quote(str(root)) for root in reader.roots[1:])))
    return f"the catalog has faults; to see them all, run: {command}\n{shown}{more}"
