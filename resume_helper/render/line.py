"""The lines of a page, each with a role, before they are wrapped or coloured."""

import re
from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

from resume_helper.text import one_line

Role = Literal["title", "about", "heading", "name", "quote", "bullet", "asked", "alternative", "item", "note", "blank"]
BETWEEN = " \u00b7 "
MARKS = {True: "\u2713", False: "\u2717"}
"""What stands before a skill or condition that the profile has, or lacks."""
BLANK = re.compile(r"\[[^\[\]]+\]")


class Line(NamedTuple):
    """A paragraph of the page. `lead` stands before its first line (a bullet, a label); the rest is indented as far."""

    role: Role
    text: str = ""
    lead: str = ""
    indent: int = 0
    blanks: bool = False
    """Whether what stands in brackets is a blank for a number of the person's: the posting may have brackets too."""
    link: str = ""
    """Where the text leads on a page of the web, as links are written; "" for nowhere."""


def percent(share: float, say: Mapping[str, str]) -> str:
    """A share of one in whole percent, as the language writes it."""
    return say["percent"].format(f"{100 * share:.0f}")


def quote(text: str, say: Mapping[str, str]) -> str:
    """Words of a posting or a résumé, on one line, in the quotation marks of the language."""
    return say["quoted"].format(one_line(text))


def heading(text: str, link: str = "") -> Iterator[Line]:
    """The heading of a section, a blank line above it; `link` is where it leads, if anywhere."""
    yield Line("blank")
    yield Line("heading", text, link=link)


def quoted(text: str, say: dict[str, str]) -> Line:
    """Words of a posting or a résumé, as what they are."""
    return Line("quote", quote(text, say), indent=4)


def marked(text: str, *, held: bool | None) -> str:
    """A text with a mark where the profile says yes or no, on the same line as its first word."""
    return text if held is None else f"{MARKS[held]}\u00a0{text}"
