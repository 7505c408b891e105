"""What the files of pages are called: as the postings are, so that no page moves when postings are added."""

from __future__ import annotations

import re
from collections import Counter
from itertools import accumulate, chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

LONGEST = 80
MOST_BYTES = 230
"""A name of a file has 255 bytes at most, and a letter up to four."""
MOST_FOLDERS = 3
"""Folders above a file that may tell it from others of its name."""
_ENDING = re.compile(r"\.\w{1,8}(?:\.gz)?(?=(?::\d+)?$)")
"""The ending of a file, which the number of a row in it may follow."""


class PageNames:
    """Names of files with an ending, each given once; `taken` are those that are there already and stay."""

    def __init__(self, suffix: str, taken: Iterable[str]) -> None:
        self._suffix, self._taken = suffix, {name.casefold() for name in taken}  # some file systems tell no case apart
        self._again = Counter[str]()

    def __contains__(self, name: str) -> bool:
        return name.casefold() in self._taken

    def of(self, posting: Mapping[str, str]) -> str:
        """A name for the page of the `posting` of a record: where another has its own, with its folders, or else a number."""
        first, *longer = _stems(posting)
        for stem in chain((first, *longer), self._numbered(first)):
            name = stem + self._suffix
            if name not in self:
                break
        self._taken.add(name.casefold())
        return name

    def _numbered(self, stem: str) -> Iterator[str]:
        while True:
            self._again[stem] += 1
            yield f"{stem}-{self._again[stem] + 1}"


def _stems(posting: Mapping[str, str]) -> Iterator[str]:
    """What a file may be called for a posting: its own name, that of its table before an id; then with the folders above."""
    source, table = posting["source"], posting.get("table", "")
    *folders, own = re.split(r"[/\\]", source if table else _ENDING.sub("", source))
    within = re.split(r"[/\\]", _ENDING.sub("", table))[-1]
    above = accumulate(reversed(folders[-MOST_FOLDERS:]), lambda below, folder: f"{folder}-{below}", initial=own)
    return (safe_name(f"{within}-{name}" if table else name) for name in above)


def safe_name(text: str) -> str:
    """What of a text is safe in the name of a file, whatever the posting was called."""
    name = re.sub(r"[^\w-]+", "-", text).strip("-")[:LONGEST].encode()[:MOST_BYTES]
    return name.decode("utf-8", "ignore") or "posting"
