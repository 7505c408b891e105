"""The stretches of text of a PDF that are marked: by the numbers by which its tags name them, or as what is of the page."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

HEADER, FOOTER = -1, -2
"""Stand for the number of what is printed above the text of a page, and of what else is of the page and of no text."""
LOOSE = -3
"""Stands for the number of what nothing marks; of the first page also of what is marked to be of the page, but not where."""
Place = tuple[int, int]
"""The number of a page, from 0, and that of a stretch of its text."""
_SHOWS = (b"Tj", b"TJ", b"'", b'"')


def marked_texts(reader: Any, most: int) -> dict[Place, str]:  # noqa: ANN401 - of pypdf, which is imported in one place
    """The stretches of text of a PDF, by their places, with a line feed where a printed line ends.

    None of one with more than `most` characters. What is of a page is left out, but for HEADER: that is also what is loose
    above the marked text of the first page, where many have their name.
    """
    found = dict[Place, str]()
    for number, page in enumerate(reader.pages):
        marks = _Marks(first=number == 0)
        page.extract_text(visitor_operand_before=marks.before, visitor_operand_after=marks.after, visitor_text=marks.text)
        marks.text("\n")
        texts = {mark: "".join(pieces) for mark, pieces in marks.found.items()}
        most -= sum(map(len, texts.values()))
        if most < 0:
            return {}
        found |= {(number, mark): text for mark, text in texts.items() if mark != FOOTER}
    return found


class _Marks:
    """The marks of a page, as its text is read."""

    def __init__(self, *, first: bool) -> None:
        self._first = first
        self.found = defaultdict[int, list[str]](list)
        self._open = [LOOSE]
        """The numbers of the stretches that are open, of those within others too."""
        self._shown = LOOSE
        """That of what was shown last: the library tells of a text only when it is over."""
        self._drawn = 0
        """How many drawings are open, whose numbers are their own."""

    def before(self, operator: bytes, operands: Any, *_: object) -> None:  # noqa: ANN401
        """Note what is done on the page next."""
        if operator in _SHOWS:
            self._shown = self._open[-1]
        elif operator in (b"BDC", b"BMC"):
            self._open.append(self._number(operands))
        elif operator == b"EMC" and len(self._open) > 1:
            self._open.pop()
        elif operator == b"Do":
            self._drawn += 1

    def after(self, operator: bytes, *_: object) -> None:
        """Note what was done."""
        if operator == b"Do":
            self._drawn -= 1

    def text(self, text: str, *_: object) -> None:
        """Note a text that was shown."""
        above = self._first and self._shown == LOOSE and max(self.found, default=LOOSE) < 0
        self.found[HEADER if above else self._shown].append(text)

    def _number(self, operands: Any) -> int:  # noqa: ANN401
        """The number of the stretch that a mark opens: that of the one around it, where it has none of its own."""
        around, properties = self._open[-1], operands[1] if len(operands) > 1 else {}
        properties = properties if isinstance(properties, dict) else {}
        if operands and operands[0] == "/Artifact":
            bare = LOOSE if self._first and "/Subtype" not in properties else FOOTER
            return HEADER if properties.get("/Subtype") == "/Header" else bare
        number = properties.get("/MCID")
        return number if isinstance(number, int) and number >= 0 and not self._drawn else around
