"""The number in what somebody says around it: "like 20 a week, I think", or in a line of a résumé."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from resume_helper.person.number import Number

BEFORE, AFTER = 3, 5
"""Words at most that belong to a number before its digits ("a bit over 20") and behind them ("inbound service calls a day")."""
AROUND = ',;:!?()\u201c\u201d"'
"""Marks that are of the sentence, and not of its number."""


def heard(text: str, read: Callable[[str], Number | None], is_unit: Callable[[str], bool]) -> str:
    """The words of a text that say its number, as `read` understands them; "" where none do.

    They have all digits of the text, and are as few as say the same as the most that can be read: "around 50 calls a day".
    No unit follows that is left out: "3 days" are no 3 per cent.
    """
    words = text.split()
    digits = [at for at, word in enumerate(words) if any(map(str.isdecimal, word))]
    if not digits:
        return ""
    first, last = digits[0], digits[-1] + 1
    starts, ends = range(max(0, first - BEFORE), first + 1), range(last, min(len(words), last + AFTER) + 1)
    whole = (end for end in ends if end == len(words) or not is_unit(words[end].strip(AROUND)))
    runs = sorted(product(starts, whole), key=lambda run: run[0] - run[1])
    told = [(run, number) for run in (" ".join(words[start:end]).strip(AROUND) for start, end in runs) if (number := read(run))]
    return next((run for run, number in reversed(told) if number == told[0][1]), "")


def has_several(text: str) -> bool:
    """Whether a text has more than one word with digits."""
    return sum(any(map(str.isdecimal, word)) for word in text.split()) > 1
