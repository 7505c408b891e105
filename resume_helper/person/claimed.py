"""Whether a line claims the number that it has: no limit is claimed, no target, and not by how much something changed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from resume_helper.person.heard import AFTER, BEFORE
from resume_helper.text import key

if TYPE_CHECKING:
    from resume_helper.catalog.typed import Typed

_CLAUSE = re.compile(r"[,;:()]")
"""What parts a number from words that say nothing of it: "under supervision, 70 calls"."""


def claims(line: str, typed: Typed) -> bool:
    """Whether a line with one number claims it, by the words before and behind its digits: "fewer than 70" does not."""
    digits = [at for at, sign in enumerate(line) if sign.isdecimal()]
    if not digits:
        return False
    before, behind = key(_CLAUSE.split(line[: digits[0]])[-1]), key(_CLAUSE.split(line[digits[-1] + 1 :], maxsplit=1)[0])
    bounds, said = typed.bounds, " ".join(before)
    if re.search(rf"{bounds['before']}(?: \w+){{0,{BEFORE}}}$", said):
        return False
    if re.match(rf"(?:\w+ ){{0,{AFTER}}}{bounds['behind']}", " ".join(behind)):
        return False
    reached = before and re.fullmatch(typed.said["to"], before[-1])
    return bool(reached) or not re.search(bounds["change"], said)
