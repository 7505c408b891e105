"""A page as HTML, without scripts."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from resume_helper.render.line import BLANK
from resume_helper.render.made import PAGE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from resume_helper.render.line import Line

STYLE = """
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem;
  overflow-wrap: break-word; }
h1 { margin-bottom: 0; font-size: 1.7rem; line-height: 1.25; }
h2 { margin: 2rem 0 .6rem; font-size: 1.3rem; border-bottom: 1px solid #8886; }
h3 { margin: 1.2rem 0 .2rem; font-size: 1.05rem; }
.about { opacity: .7; margin-top: 0; }
blockquote { margin: .2rem 0 .4rem; padding-left: .8rem; border-left: 3px solid #8886; opacity: .8; }
p { margin: .3rem 0; } .bullet, .alternative, .item { padding-left: 1rem; text-indent: -1rem; }
.asked { padding-left: 1rem; opacity: .7; font-style: italic; }
.note { margin-top: .8rem; opacity: .8; } mark { background: #ffe08a; color: #222; border-radius: .2em; padding: 0 .15em; }
table { border-collapse: collapse; width: 100%; } td { padding: .15rem .5rem .15rem 0; vertical-align: top; }
th { text-align: left; font-weight: normal; font-size: .9em; opacity: .7; padding: 0 .5rem 0 0; }
.bars td:nth-child(2) { width: 30%; } .bars .wide { opacity: .75; }
.bar { background: #4a7fb5; height: .8em; border-radius: .2em; display: inline-block; min-width: 2px;
  print-color-adjust: exact; }
@media (max-width: 30rem) {
  table, thead, tbody { display: block; } tr { display: grid; grid-template-columns: 1fr auto; }
  .wide { grid-column: 1 / -1; } .bars :is(th, td):nth-child(2) { display: none; } }
@media print { body { font-size: 10.5pt; margin: 0 auto; } nav { display: none; }
  tr, blockquote { break-inside: avoid; } h2, h3 { break-after: avoid; } }
"""
_TAGS = {"title": "h1", "heading": "h2", "name": "h3", "quote": "blockquote"}
"""The others are paragraphs, of the class of their role."""


FOOT = "</body>\n</html>\n"


def render(lines: Iterable[Line], language: str, mark: bytes = PAGE, above: str = "") -> str:
    """The page, in which nothing of the posting is code.

    `mark` is by what it is known again, `above` names the index of the folder that it is in.
    """
    body, title = list[str](), ""
    if above:
        body.append(f'<nav><a href="index.html">\u2190 {escape(above)}</a></nav>')
    for line in lines:
        if line.role == "blank":
            continue
        title = title or line.text
        tag = _TAGS.get(line.role, "p")
        text = _lead(line) + escape(line.text)
        if line.blanks:
            text = BLANK.sub(r"<mark>\g<0></mark>", text)
        if line.link:
            text = f'<a href="{escape(line.link)}">{text}</a>'
        kind = f' class="{line.role}"' if tag == "p" else ""
        body.append(f"<{tag}{kind}>{text}</{tag}>")
    return page(title, "\n".join(body), language, mark)


def _lead(line: Line) -> str:
    """What stands before a line, parted from it to the eye."""
    lead, tag = escape(line.lead), {"item": "strong", "alternative": "em"}.get(line.role)
    return f"<{tag}>{lead.rstrip()}</{tag}> " if tag and lead else lead


def page(title: str, body: str, language: str, mark: bytes, style: str = STYLE) -> str:
    """A whole page around a body and a style that are HTML and CSS already."""
    return f"{head(title, language, mark, style)}{body}\n{FOOT}"


def head(title: str, language: str, mark: bytes, style: str = STYLE) -> str:
    """What stands before the body of a page; `mark` is by what it is known again."""
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="generator" content="{mark.decode()}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>{style}</style>\n</head>\n<body>\n"
    )
