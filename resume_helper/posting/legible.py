"""A text as it looks: what is written in other characters than it seems, in those that it seems to be written in."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from itertools import chain, islice
from typing import NamedTuple

_UNSEEN = "\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe0e\ufe0f\ufeff"
"""Characters that show nothing: soft hyphens, marks of no width and of direction, and those that choose how an emoji looks."""
_SPACES = "\xa0\u2000-\u200a\u202f\u205f\u3000"
_HYPHENS = "\u2010\u2011\u2212"
_STYLED = "\ufb00-\ufb06\uff01-\uff5e\U0001d400-\U0001d7ff"
"""Ligatures out of a PDF, letters of full width, and the bold ones that social networks have for want of markup."""
_MARKS = "\u0300-\u036f"
_UNLIKE = (
    rf"(?:\xad[ \t]*\n[ \t]*|[{_UNSEEN}])+"  # a soft hyphen at the end of a line parts a word
    rf"|[{_SPACES}]|[{_HYPHENS}]|[{_STYLED}]+|[^\W_][{_MARKS}]+"
)
"""What is written otherwise than it looks. Compiled when a text needs it, as that takes 1 ms of a start."""
_USUAL = frozenset(map(chr, (*range(0x80), *range(0xA1, 0xAD), *range(0xAE, 0x100)))) | {
    *"\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\u20ac"
}
"""What looks as it is written, and most texts have nothing but."""
_ESCAPED = r"\\(?=[-*_+.#&()!|>~`\[\]])"
"""What Markdown has before a mark that is to be a mark. The mark itself goes with it."""
_ESCAPED_LINE = r"\\(?:r\\n|n|r)"
"""A line end out of a cell or a string of a program."""
_QUOTED = r"(?m:^(?:> ?)+)"
"""What a mail has before each line that it answers or passes on."""
FEWEST_QUOTED, LEAST_QUOTED = 3, 0.8
"""Lines, and the share of all, from which a text is such a mail. Of a posting whose items have this mark, fewer do."""
_MARKDOWN = r"(?m)^[ \t]{0,3}#{1,6}[ \t]+\S|\*\*[^\s*][^*\n]*\*\*"
_HEADING = r"(?m)^[ \t]{0,3}#{1,6}[ \t]+(?=\S)"
_STRESSED = (
    r"(?<![\w*/@.])(\*{1,3})(?=[^\s*])[^*\n]*(?<=[^\s*])(\1)(?![\w*@/])",
    r"(?<![\w/@.])(_{1,2})(?=[^\s_])[^_\n]*(?<=[^\s_])(\1)(?![\w@/])",
)
"""What Markdown has before a heading, and around a word that is stressed; the signs of an address are none of it."""
FEWEST_MARKS = 2
"""Headings and bold words from which a text is Markdown: one "#" may be a number's, two "**" may part columns."""
_LABEL = r"[A-Z\xc0-\xde][a-z\xdf-\xfe]{3,}(?: [A-Za-z\xc0-\xfe]{2,}){0,2} ?:"
_GLUED_LABEL = rf"(?<=[a-z\xdf-\xfe\d)])(?={_LABEL})|(?<=[A-Z\xc0-\xde]{{2}})(?={_LABEL})"
"""Where a label is glued to the value before it: "Job Title:CashierLocation:PuneSalary:...". Compiled when a text needs it."""
FEWEST_GLUED = 2
"""Of a line; a single one may be of a name ("PowerPoint: ...")."""
FEWEST_LINE_ENDS = 2
"""Of a text without any other. A single one may be of a path ("C:\\new")."""


class Legible(NamedTuple):
    """A text as it looks, and for each of its characters, and its end, the place in the text that was read."""

    text: str
    places: Sequence[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """A span of the text as it looks, in the text that was read."""
        return self.places[start], self.places[end]

    def edited(self, edits: Iterable[tuple[int, int, str]]) -> "Legible":
        """The same with other words for some spans, which are in their order and apart."""
        said, places, at = list[str](), list[Sequence[int]](), 0
        for start, end, seems in edits:
            said += self.text[at:start], seems
            places += self.places[at:start], [self.places[start]] * len(seems)
            at = end
        return Legible("".join([*said, self.text[at:]]), [*chain.from_iterable(places), *self.places[at:]])


def legible(text: str) -> Legible:
    """A text as it looks: with plain spaces, hyphens and letters, without escapes, marks of mail and what is not seen.

    Labels that are glued to what stands before them begin lines.
    """
    wanted = [_UNLIKE] * (not _USUAL.issuperset(text))
    if "\\" in text:
        wanted += [_ESCAPED + "."] + [_ESCAPED_LINE] * ("\n" not in text and text.count("\\n") >= FEWEST_LINE_ENDS)
    if (quoted := text.count("\n>")) >= FEWEST_QUOTED and quoted >= LEAST_QUOTED * text.count("\n"):
        wanted.append(_QUOTED)
    if any(line.count(":") > FEWEST_GLUED and len(re.findall(_GLUED_LABEL, line)) >= FEWEST_GLUED for line in text.split("\n")):
        wanted.append(_GLUED_LABEL)
    read = Legible(text, range(len(text) + 1))
    edits = [*re.finditer("|".join(wanted), text)] if wanted else []
    read = read.edited((edit.start(), edit.end(), _seeming(edit.group())) for edit in edits) if edits else read
    return _unmarked(read) if "**" in text or "# " in text else read


def _unmarked(read: Legible) -> Legible:
    """A text without the marks of Markdown, where it has some."""
    if len([*islice(re.finditer(_MARKDOWN, read.text), FEWEST_MARKS)]) < FEWEST_MARKS:
        return read
    read = read.edited((*mark.span(), "") for mark in re.finditer(_HEADING, read.text))
    for stressed in _STRESSED:
        found = re.finditer(stressed, read.text)
        read = read.edited((*mark.span(n), "") for mark in found for n in (1, 2))
    return read


def _seeming(written: str) -> str:
    """What a stretch of text that is written otherwise looks like."""
    if not written:
        return "\n"
    if written[0] == "\\":
        return "\n" if written[1] in "rn" else written[1]
    if re.match(rf"[{_UNSEEN}>]", written):
        return ""
    if re.match(rf"[{_HYPHENS}]", written):
        return "-"
    return unicodedata.normalize("NFKC", written)
