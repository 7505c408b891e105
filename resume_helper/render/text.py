"""A page as text: plain, or in the colours of a terminal."""

from __future__ import annotations

from textwrap import wrap
from typing import TYPE_CHECKING

from resume_helper.render.line import BLANK

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from resume_helper.render.line import Line, Role

WIDTH = 80
"""Columns of a page that goes to a file or a pipe."""
WIDEST = 100
"""Columns that are used at most: longer lines tire the eye."""

_STYLES: dict[Role, str] = {
    "title": "bold",
    "about": "dim",
    "heading": "bold cyan",
    "name": "bold",
    "quote": "dim italic",
    "note": "yellow",
    "alternative": "dim",
}
"""Styles that are read on light and on dark grounds alike."""


def plain(lines: Iterable[Line], width: int = WIDTH) -> str:
    """The page as text without colour, `width` columns wide."""
    return "".join(f"{text}\n" for line in lines for text in _wrapped(line, min(width, WIDEST)))


def coloured(lines: Iterable[Line], width: int) -> str:
    """The page in the colours of a terminal, `width` columns wide."""
    from rich.console import Console  # 60 ms, only where a person looks on
    from rich.text import Text

    console = Console(force_terminal=True, width=min(width, WIDEST), highlight=False, soft_wrap=True, color_system="standard")
    with console.capture() as captured:
        for line in lines:
            for text in _wrapped(line, min(width, WIDEST)):
                shown = Text(text, style=_STYLES.get(line.role, ""))
                if line.blanks:
                    shown.highlight_regex(BLANK, "bold magenta")
                console.print(shown)
    return captured.get()


def _wrapped(line: Line, width: int) -> Iterator[str]:
    if line.role == "blank":
        yield ""
        return
    first = " " * line.indent + line.lead
    level = line.role in ("name", "bullet", "alternative", "quote", "note")
    rest = " " * (line.indent + len(line.lead) if level else line.indent + 2)
    yield from wrap(
        first + line.text,
        width,
        subsequent_indent=rest,
        break_on_hyphens=False,
        replace_whitespace=False,
    )
    if line.role == "heading":
        yield "\u2500" * min(len(line.text), width)
