"""What is counted while a batch runs, and said at its end."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from resume_helper.errors import Exit
from resume_helper.render.table import called
from resume_helper.reposts import Reposts
from resume_helper.text import MOST_NAMED, few, one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from resume_helper.batch.tables import Source

MOST_NAMES = 20_000
"""Postings whose names are remembered, so that memory stays bounded."""
FEW = 3
"""Duties below which a posting may have been read poorly: somebody should look at it."""
_DUTY = '"category":"'
"""What stands in a record once for each duty."""
_SEVERAL = '"several":['
"""What stands in the record of a text that has several postings."""
TOGETHER = "with several postings in one text: give each by itself"
_MARK = re.compile(r'"fingerprint":"(\w+)"')
"""What tells the job of a record."""


class Few:
    """Messages of which the first are told, a line each, and of the others how many there are, with what is `said` of them."""

    def __init__(self, said: str) -> None:
        self.count, self._said, self._first = 0, said, list[str]()

    def add(self, message: str) -> None:
        """Add a message."""
        self.count += 1
        if len(self._first) < MOST_NAMED:
            self._first.append(message)

    def __str__(self) -> str:
        more = self.count - len(self._first)
        return "\n".join((*self._first, *[f"and {more} more{self._said}"] * (more > 0)))


class Named:
    """Postings of which it is `said` how many there are, with the names of the first, and `where` all are where more are."""

    def __init__(self, said: str, where: str = "") -> None:
        self.count, self._said, self._first = 0, said, list[str]()
        self._where = f"; all are {where}" * bool(where)

    def add(self, line: str) -> None:
        """Add the record of a posting."""
        self.count += 1
        if len(self._first) <= MOST_NAMED:
            posting = json.loads(line)["posting"]
            self._first.append(one_line(called(posting["source"], posting.get("table", ""))))

    def __str__(self) -> str:
        where = self._where * (self.count > MOST_NAMED)
        return f"{self.count} {self._said} ({few(self._first)}{where})" if self.count else ""


class Tally:
    """How many postings were done, how many of them failed, and for how many there is nothing to suggest, or little.

    `where` tells where those stand that have nothing.
    """

    def __init__(self, lines: Iterable[str] = (), where: str = "") -> None:
        self.done = self.reposts = 0
        self._jobs = Reposts[bool]()
        self.silent, self.poor = Named("with nothing to suggest", where), Named(f"with fewer than {FEW} duties: worth a look")
        self.several = Named(TOGETHER)
        self.errors = Few(", each in its place in the output")
        for line in lines:
            self.add(line)

    def add(self, line: str) -> None:
        """Count a record; what it quotes has its quotation marks escaped."""
        self.done += 1
        mark = _MARK.search(line)
        again = bool(mark and self._jobs.first({"fingerprint": mark[1]}, kept=True))
        self.reposts += again
        if _SEVERAL in line:
            self.several.add(line)
        if '"status":"error"' in line:
            self.errors.add(one_line(json.loads(line)["error"]))
        elif '"status":"ok"' not in line:
            self.silent.add(line)
        elif not again and line.count(_DUTY) < FEW:
            self.poor.add(line)

    @property
    def code(self) -> Exit:
        """What the run has come to. Where no posting at all could be read, that is what one such posting earns alone."""
        failed = self.errors.count
        if failed and failed == self.done:
            return Exit.INPUT
        return Exit.NOTHING if failed or self.done == self.silent.count else Exit.OK

    def __str__(self) -> str:
        if not self.done:
            return "0 postings, 0 failed: what was read has none; give one a line, a row or a file"
        told = f"{self.done} posting{'s' * (self.done != 1)}", f"{self.errors.count} failed"
        reposts = f"{self.reposts} repost{'s' * (self.reposts != 1)} of others" if self.reposts else ""
        return ", ".join(filter(None, (*told, str(self.silent), str(self.poor), str(self.several), reposts)))


class Names:
    """The names of the postings, of which each should be a posting's own; and which texts come again under other names."""

    def __init__(self) -> None:
        self._seen, self._texts = set[int](), dict[int, str]()
        self._again = list[str]()
        self._count = 0

    def of(self, rows: Iterable[Source]) -> Iterator[Source]:
        """The postings, looked at on their way, each with what it is a copy of. White space makes no other text."""
        for row in rows:
            name, same_as = hash(row.called), ""
            if name in self._seen:
                self._count += 1
                self._again += [row.name] * (len(self._again) < MOST_NAMED and row.name not in self._again)
            elif len(self._seen) < MOST_NAMES:
                self._seen.add(name)
                if words := "" if row.error else " ".join(row.text.split()):
                    first = self._texts.setdefault(hash(words), row.called)
                    same_as = first if first != row.called else ""
            yield row._replace(same_as=same_as)

    def again(self, how: str) -> str:
        """Which stand for more than one posting, and `how` to tell these apart, as a sentence; "" where none does."""
        if not self._count:
            return ""
        names = ", ".join(f"'{one_line(name)}'" for name in self._again)
        have = "posting has" if self._count == 1 else "postings have"
        return f"{self._count} {have} an id that another has before ({names}); {how}"
