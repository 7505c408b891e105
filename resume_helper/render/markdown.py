"""A page as Markdown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from resume_helper.render.made import PAGE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from resume_helper.render.line import Line

_ACTIVE = re.compile(r"([\\`*_<>~\[\]]|&(?=[#\w]+;)|^(?:#+|[-+])(?= ))")
_NUMBERED = re.compile(r"^(\d{1,9})([.)])(?= )")
"""What begins a list: a digit cannot be escaped, only its mark can."""


def render(lines: Iterable[Line], mark: bytes = PAGE, above: str = "") -> str:
    """The page as Markdown, in which nothing of the posting is markup.

    `mark` is by what it is known again, `above` names the index of the folder that it is in.
    """
    back = f"[\u2190 {escape(above)}](index.md)\n\n" if above else ""
    page = re.sub(r"\n{3,}", "\n\n", "".join(_line(line) for line in lines)).strip()
    return f"<!-- {mark.decode()} -->\n\n{back}{page}\n"


def _line(line: Line) -> str:
    text = f"[{escape(line.text)}]({line.link})" if line.link else escape(line.text)
    lead = escape(line.lead.strip())
    return {
        "title": f"# {text}\n\n",
        "about": f"{text}\n\n",
        "heading": f"\n## {text}\n\n",
        "name": f"\n### {text}\n\n",
        "quote": f"- {text}\n" if line.lead else f"> {text}\n\n",
        "bullet": f"- {text}\n",
        "asked": f"  - *{text}*\n",
        "alternative": f"- *{lead}* {text}\n",
        "item": f"- **{lead}** {text}".rstrip() + "\n",
        "note": f"\n*{text}*\n\n",
        "blank": "\n",
    }[line.role]


def escape(text: str) -> str:
    """Text in which no character is markup."""
    return _NUMBERED.sub(r"\1\\\2", _ACTIVE.sub(r"\\\1", text))


def cell(text: str) -> str:
    """A text for the cell of a table, in which no character is markup."""
    return escape(text).replace("|", "\\|")
