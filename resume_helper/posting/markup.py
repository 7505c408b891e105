"""The text of HTML, as a browser would show it: a line for each block, a dash before each item of a list.

Not by the standard library's html.parser: of tags that never end it takes quadratic time (8,000 times "<a ": 5 s), and
"<![<" is an error to it. A posting is anybody's text.
"""

from __future__ import annotations

import html
import re

from resume_helper.posting.structured import in_page

_BLOCK = (
    "address|article|aside|blockquote|body|br|caption|center|dd|details|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|hr|html|li"
    "|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul"
)
"""The elements that stand on lines of their own."""
_IS_BLOCK = re.compile(_BLOCK).fullmatch
_UNSEEN = frozenset(("script", "style", "title", "template", "noscript", "svg", "select", "datalist"))
"""The elements of whose content nothing is shown."""
_MENU = "nav"
"""The element that leads to other pages, and is no part of this one; without its end it is passed over."""
_EMPTY = frozenset(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"])
"""The elements that hold nothing, and have no end."""
_HIDES = re.compile(
    r"""\s(?P<how>hidden(?=[\s=>/])|style\s*=\s*["'](?:[^"']*;)?\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b)"""
    r"""|=\s*(?:"[^"]*"|'[^']*')""",
    re.IGNORECASE,
)
"""An attribute that hides its element; or the value of another, which may have such words and not mean them."""
LONGEST_HIDING = 2000
"""Characters of a tag in which that is looked for."""
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]*)|<[!?]")
_TOLD = re.compile(rf"<(?:!doctype\b|/?(?:{_BLOCK})\s*/?>|(?:{_BLOCK})\s[^<>]{{0,500}}>)", re.IGNORECASE)
_TOLD_TWICE = re.compile(rf"&lt;/?(?:{_BLOCK})\s{{0,9}}/?&gt;", re.IGNORECASE)
"""HTML, and HTML that was written as text into HTML. What is no block, such as <b>, may stand in a text."""
_ENTITY = re.compile(r"&(?:amp|nbsp|quot|apos|[lr][ds]quo|[mn]dash|bull|hellip|#\d{2,5}|#x[0-9a-f]{2,4});", re.IGNORECASE)
_NO_LETTER = re.compile(r"&#\d{8,};?")
"""The number of no letter that there is. Python refuses to read one of 5,000 digits."""


def shown(text: str) -> str:
    """A text, or where it is HTML, what of it is shown."""
    if not _TOLD.search(text):
        if not _TOLD_TWICE.search(text):
            return _unescaped(text).replace("\xa0", " ") if _ENTITY.search(text) else text
        text = _unescaped(text)
    page, hidden, at = _Page(), _Hidden(), 0
    while (tag := _TAG.search(text, at)) is not None:
        if not hidden.name:
            page.text(text[at : tag.start()])
        at = _behind(text, tag)
        name = (tag.group(2) or "").lower()
        opens = not tag.group(1)
        unseen = hidden.by(name, text[tag.start() : at], opens=opens)
        page.tag(name, opens=opens and not unseen)
        if (name in _UNSEEN or name == _MENU) and opens and not unseen:
            end = re.compile(rf"</{name}\b", re.IGNORECASE).search(text, at)
            at = end.start() if end else at if name == _MENU else len(text)
    if not hidden.name:
        page.text(text[at:])
    seen = page.written()
    # A page that a program fills in shows next to nothing when it is saved, but tells search engines what it would show.
    told = in_page(text)
    return seen if len(seen) >= len(told) else shown(told)


def _behind(text: str, tag: re.Match[str]) -> int:
    """Where a tag or comment ends; the end of the text where it does not."""
    mark = "-->" if text.startswith("<!--", tag.start()) else ">"
    end = text.find(mark, tag.end())
    return end + len(mark) if end >= 0 else len(text)


def _unescaped(text: str) -> str:
    return html.unescape(_NO_LETTER.sub("\ufffd", text))


class _Hidden:
    """What a page has and does not show, as its tags come."""

    def __init__(self) -> None:
        self.name = ""
        """The name of the element that is hidden, while it is."""
        self._depth = 0

    def by(self, name: str, tag: str, *, opens: bool) -> bool:
        """Whether a tag is within what is hidden, or begins or ends it."""
        if self.name == "p" and opens and _IS_BLOCK(name):  # which ends a paragraph, as many leave out its end
            self.name = ""
        if self.name:
            self._depth += (1 if opens else -1) * (name == self.name)
            self.name = self.name if self._depth else ""
            return True
        if opens and name and name not in _EMPTY and any(found["how"] for found in _HIDES.finditer(tag[:LONGEST_HIDING])):
            self.name, self._depth = name, 1
        return bool(self.name)


class _Page:
    """What is shown, as it comes."""

    def __init__(self) -> None:
        self._said = list[str]()
        self._item = False
        """Whether an item of a list has begun, and has no text yet."""

    def tag(self, name: str, *, opens: bool) -> None:
        if _IS_BLOCK(name):
            self._said.append("\n" if name == "br" else "\n\n")
            self._item = opens if name == "li" else self._item

    def text(self, text: str) -> None:
        # White space is a space, but for an empty line: a text has it between paragraphs that somebody marked half.
        words = re.sub(r"\s+", lambda found: "\n\n" if found.group().count("\n") > 1 else " ", _unescaped(text))
        if self._item and words.strip():
            self._said.append("- ")
            self._item = False
        self._said.append(words)

    def written(self) -> str:
        lines = (" ".join(line.split()) for line in "".join(self._said).split("\n"))
        return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
