"""Whether somebody names a program that a posting names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from resume_helper.catalog.entries import WORDS
from resume_helper.catalog.phrases import phrases_in
from resume_helper.holder import within
from resume_helper.match.conditions.programs import names_in
from resume_helper.text import SENTENCE_MARKS, key

if TYPE_CHECKING:
    from resume_helper.catalog.index import Index
    from resume_helper.holder import Holder
    from resume_helper.match.conditions.demand import Condition

AROUND = 120
"""Characters before and after a program in which its sentence may say that it is only wished for."""
ENDS = f"\n;{SENTENCE_MARKS}"


def works_with(who: Holder, asked: Condition, posting: str, index: Index) -> bool | None:
    """Whether somebody names a program that is asked for, if by less ("Opera" for "Opera PMS").

    None where one that is only wished for, or listed with others that are, is not named.
    """
    programs = who.catalog.shared.programs
    if any(_names(who, name, *programs[name]) for name in names_in(asked.text, programs)):
        return True
    return None if asked.wish or _wished(asked, posting, index) else False


def _names(who: Holder, name: str, sure: str, written: tuple[str, ...]) -> bool:
    """Whether somebody names a program; where that is a word too, as it is written, and at no beginning of a sentence."""
    if not within(name, who.said) or sure != WORDS:
        return within(name, who.said)
    return any(_stands(form, row) for one in written for form in (one, one.upper()) for row in who.rows_said)


def _stands(name: str, row: str) -> bool:
    """Whether a name stands in a row, not as the word with which a sentence begins: "**Opera** la caja"."""
    for found in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", row):
        before = row[max(0, found.start() - AROUND) : found.start()].rstrip()
        if (before and before[-1] not in SENTENCE_MARKS) or not row[found.end() : found.end() + 2].strip().islower():
            return True
    return False


def _wished(asked: Condition, posting: str, index: Index) -> bool:
    """Whether the sentence of a demand says of anything that it is only wished for."""
    before, after = posting[max(0, asked.start - AROUND) : asked.start], posting[asked.end : asked.end + AROUND]
    start = max(before.rfind(mark) for mark in ENDS) + 1
    end = min((at for mark in ENDS if (at := after.find(mark)) >= 0), default=len(after))
    said = key(f"{before[start:]}{asked.text}{after[:end]}")
    wishes = (index.measures.wishes_before, index.measures.wishes_after)
    return any(True for phrases in wishes for _ in phrases_in(said, phrases))
