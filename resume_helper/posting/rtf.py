"""The text of RTF, in which word processors save what was pasted into them."""

from __future__ import annotations

import codecs
import re

_TOKEN = re.compile(r"\\'([0-9a-fA-F]{2})|\\([a-z]{1,32})(-?\d{1,6})? ?|\\([^a-z])|([{}])|\n|([^\\{}\n]+)")
_ENDS = frozenset(("par", "line", "row", "sect", "page"))
_SHOWN = {
    "tab": "\t",
    "cell": "\t",
    "bullet": "\u2022",
    "endash": "\u2013",
    "emdash": "\u2014",
    "lquote": "\u2018",
    "rquote": "\u2019",
    "ldblquote": "\u201c",
    "rdblquote": "\u201d",
    "~": "\xa0",
    "_": "-",
    "\\": "\\",
    "{": "{",
    "}": "}",
}
"""What words and signs stand for. A sign that is none of these shows nothing."""
_UNSEEN = frozenset(("*", "fonttbl", "colortbl", "stylesheet", "info", "pict", "header", "footer", "listtable", "themedata"))
"""With what a group begins of which nothing is shown."""
_WESTERN = "cp1252"


def unmarked(rtf: str) -> str:
    """The text of RTF, a line for each of its paragraphs. Letters that no encoding has are the replacement character."""
    said, unseen, encoding = list[str](), 0, _WESTERN
    depth = skipped = 0  # groups that are open; signs still to come that only stand for the letter before them
    instead = 1  # how many such signs a letter by its number has
    for token in _TOKEN.finditer(rtf):
        coded, word, number, sign, brace, plain = token.groups()
        if brace:
            depth += 1 if brace == "{" else -1
            unseen = 0 if depth < unseen else unseen
        elif unseen:
            continue
        elif (word or sign) in _UNSEEN:
            unseen = max(depth, 1)
        elif word == "ansicpg":
            encoding = _known(f"cp{number}")
        elif word == "uc":
            instead = max(0, int(number or 1))
        elif word == "u":
            said.append(chr(int(number or 0) % 0x10000))
            skipped = instead
        elif word in _ENDS or sign == "\n":
            said.append("\n")
        elif word or sign:
            said.append(_SHOWN.get(word or sign, ""))
        else:
            shown = bytes.fromhex(coded).decode(encoding, "replace") if coded else plain or ""
            said.append(shown[skipped:])
            skipped = max(0, skipped - len(shown))
    # Letters beyond the first 65,536 come as two halves.
    return "".join(said).encode("utf-16", "surrogatepass").decode("utf-16", "replace").strip("\n\0")


def _known(encoding: str) -> str:
    try:
        codecs.lookup(encoding)
    except LookupError:
        return _WESTERN
    return encoding
