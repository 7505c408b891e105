"""Lines of the head of a job that a narrow page has broken in two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from resume_helper.posting.cut import is_item
from resume_helper.resume_text.dates import dates_in
from resume_helper.resume_text.head import LONGEST_HEAD
from resume_helper.text import parts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from resume_helper.catalog.resume_words import ResumeWords

LONGEST_BROKEN = 120
"""Characters of a line of a head that a narrow page may have broken."""


def joined(
    spans: Iterable[tuple[int, int]], goes_on: Callable[[tuple[int, int], tuple[int, int]], bool]
) -> Iterator[tuple[int, int]]:
    """The spans of lines, those joined of which the next one `goes_on` with what was joined before."""
    last: tuple[int, int] | None = None
    for span in spans:
        if last and goes_on(last, span):
            last = last[0], span[1]
            continue
        if last:
            yield last
        last = span
    if last:
        yield last


def goes_over(text: str, above: tuple[int, int], below: tuple[int, int], reading: ResumeWords) -> bool:
    """Whether the second of two lines goes on with what the first begins: dates of a job, or a bracket."""
    if text.count("\n", above[1], below[0]) > 1:
        return False
    said, then = text[slice(*above)].strip(), text[slice(*below)].strip()
    if len(said) > LONGEST_BROKEN or is_item(then):
        return False
    bracket, closing = said.rfind("("), then.find(")")
    if bracket > said.rfind(")") and not is_item(said):
        return closing >= 0 and "(" not in then[:closing] and len(parts(then)) <= LONGEST_HEAD
    last = said.rsplit(None, 1)[-1].lower().strip(".,(")
    if parts(last) and (last not in reading.dates.months or dates_in(said, reading)):
        return False
    dates, rest = dates_in(f"{said} {then}", reading), dates_in(then, reading)
    over = dates and 0 < dates.first < len(said) < dates.last and not parts(f"{said} {then}"[dates.last :])
    return bool(over and (not rest or rest.first == 0))
