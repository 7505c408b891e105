"""What the files of pages are called: as the postings are, so that no page moves when postings with other names are added."""

from __future__ import annotations

import os
import re
from collections import Counter
from itertools import chain
from typing import TYPE_CHECKING

from resume_helper.posting.decode import writable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

LONGEST = 80
MOST_BYTES = 230
"""A name of a file has 255 bytes at most, and a letter up to four."""
MOST_FOLDERS = 3
"""Folders in which a file lies that may tell it from others of its name."""
_SLASH = re.compile(r"[/\\]")
_ENDING = re.compile(r"\.\w{1,8}(?:\.gz)?(?=(?::\d+)?$)")
"""The ending of a file, which the number of a row in it may follow."""


class PageNames:
    """Names of files with an ending, each given once; `taken` are those that are there already and stay.

    `given` are the paths that postings are read from: what lies deeper in a folder of these is called so always, whether or not
    another posting has its name.
    """

    def __init__(self, suffix: str, taken: Iterable[str], given: Iterable[Path] = ()) -> None:
        self._suffix, self._taken = suffix, {name.casefold() for name in taken}  # some file systems tell no case apart
        # What is found in the folder "." is called without it.
        self._given = ["" if str(path) == "." else os.path.join(writable(str(path)), "") for path in given]  # noqa: PTH118
        self._again = Counter[str]()

    def __contains__(self, name: str) -> bool:
        return name.casefold() in self._taken

    def of(self, posting: Mapping[str, str]) -> str:
        """A name for the page of the `posting` of a record: where another has its own, with more folders, or else a number."""
        file = posting.get("table") or posting["source"]
        start = max((len(path) for path in self._given if file.startswith(path)), default=len(file))
        return self.one_of(*_stems(posting, _SLASH.split(file[start:])[:-1][-MOST_FOLDERS:]))

    def one_of(self, first: str, *others: str) -> str:
        """A name with the first of the stems that gives one which nothing has, or else with the very first and a number."""
        for stem in chain((first, *others), self._numbered(first)):
            name = stem + self._suffix
            if name not in self:
                break
        self._taken.add(name.casefold())
        return name

    def _numbered(self, stem: str) -> Iterator[str]:
        while True:
            self._again[stem] += 1
            yield f"{stem}-{self._again[stem] + 1}"


def _stems(posting: Mapping[str, str], within: list[str]) -> Iterator[str]:
    """What a file may be called for a posting that lies `within` these folders: its own name, that of its table before an id.

    Then with the folders above. Where all is too long, folders give way to the name.
    """
    source, table = posting["source"], posting.get("table", "")
    *above, own = _SLASH.split(source if table else _ENDING.sub("", source))
    above = above[: len(above) if table else len(above) - len(within)][-MOST_FOLDERS:]
    tables = _SLASH.split(_ENDING.sub("", table))[-1:] if table else []
    room = max(LONGEST // 2, LONGEST - 1 - len(own))
    for start in range(len(above), -1, -1):
        before = [*within, *tables, *above[start:]] if table else [*above[start:], *within]
        yield safe_name(f"{'-'.join(before)[:room]}-{own}")


def safe_name(text: str) -> str:
    """What of a text is safe in the name of a file, whatever the posting was called."""
    name = re.sub(r"[^\w-]+", "-", text).strip("-")[:LONGEST].encode()[:MOST_BYTES]
    return name.decode("utf-8", "ignore") or "posting"
