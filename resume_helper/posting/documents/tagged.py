"""The lines of a PDF whose program has tagged them: its headings, paragraphs, items of lists and rows of tables, each whole.

Word and browsers tag what they print, and so do newer office programs. Of a PDF without tags, or with such for a part of its
text, only the lines are known as they are printed (printed.py).
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Any

from resume_helper.posting.cut import LONGEST_MARK, is_item
from resume_helper.posting.documents.broken_lines import ends_within, without_ends
from resume_helper.posting.documents.margins import is_number, is_stamp
from resume_helper.posting.documents.marked import HEADER, marked_texts
from resume_helper.posting.documents.table import Cell, lines_of_table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from resume_helper.posting.documents.marked import Place

DEEPEST = 60
"""Tags within tags."""
NARROWEST, FULL = 40, 0.8
"""Characters of the longest line of a paragraph, at least, and the share of it that a line takes with the next word
where the page broke it. A shorter one was ended by its writer."""
_ITEM, _MARK, _TABLE, _ROW, _CELLS, _NOTHING = "/LI", "/Lbl", "/Table", "/TR", ("/TH", "/TD"), "/NonStruct"
_HEADINGS = ("/H", "/H1", "/H2", "/H3", "/H4", "/H5", "/H6", "/Title")
_BLOCKS = (
    *_HEADINGS, "/P", "/L", _ITEM, _ROW, *_CELLS, "/Div", "/Sect", "/Art", "/Part", "/Document", "/BlockQuote", "/Caption",
    "/TOC", "/TOCI", "/Note", "/Form", "/Figure",
)  # fmt: skip
"""Tags of what has lines of its own. All others stand within a line."""
_PARTS = ("/Document", "/Part", "/Art", "/Sect", "/Div", _NOTHING)
"""Those of them that hold no text of one paragraph: where some stands in them, it is of rows that have no tags."""
_DASHES = "-\u2013\u2014"
"""What ends no line: a time goes on behind it."""


def tagged_lines(reader: Any, most: int) -> list[str] | None:  # noqa: ANN401 - of pypdf, which is imported in one place
    """The lines of a PDF, a blank one above each heading; None where it has no tags, or these leave out some line.

    None, too, of one with more than `most` characters. What stands above the text of the first page comes first, tagged or not,
    if it is the smaller part of all, and what is else of pages is left out.
    """
    tree = reader.trailer["/Root"].get("/StructTreeRoot")
    if tree is None:
        return None
    texts = marked_texts(reader, most)
    head = [*_said(texts.pop((0, HEADER), ""), 0)]
    texts = {place: text for place, text in texts.items() if place[1] != HEADER}
    pages = {page.indirect_reference.idnum: number for number, page in enumerate(reader.pages)}
    width = max((len(line) for text in texts.values() for line in text.split("\n")), default=0)
    told = _Told(texts, pages, tree.get_object().get("/RoleMap", {}), width)
    told.read(tree.get_object().get("/K"))
    told.end()
    untold = any(any(map(str.isalnum, line)) for (page, _), text in texts.items() for line in _said(text, page))
    return [*head, *told.lines] if not untold and sum(map(len, head)) < sum(map(len, told.lines)) else None


def _said(text: str, page: int) -> Iterator[str]:
    """The lines of a text of a page that are no stamp and not its number."""
    lines = (line for line in text.split("\n") if line.strip())
    return (line for line in lines if not is_stamp(line.strip()) and not is_number(line.strip(), page + 1))


class _Told:
    """What a tree of tags tells, line by line."""

    def __init__(self, texts: dict[Place, str], pages: dict[int, int], roles: Any, width: int) -> None:  # noqa: ANN401
        self.lines = list[str]()
        self._texts, self._pages, self._roles, self._width = texts, pages, roles, width
        self._begun = list[list[str]]()
        """The pieces of the paragraph that is being read, each with its stretches of text."""
        self._goes_on = False
        """Whether the next stretch of text is of the piece before it: both stand in one tag."""
        self._beside = False
        """Whether what comes next stands on the printed line of what was read last."""
        self._of_rows = True
        """Whether what is being read stands in no paragraph."""
        self._headed = 0
        """How many lines there were at the end of the last heading."""
        self._seen = set[int]()

    def read(self, node: Any, page: int = 0, depth: int = 0) -> None:  # noqa: ANN401
        """Read what a tag holds: others, stretches of the text of a page by their numbers, or a list of these."""
        node = node.get_object() if node is not None else None
        if isinstance(node, int):
            text = self._texts.pop((page, node), "")
            if not (self._goes_on and self._begun):
                self._begun.append([])
            self._begun[-1].append(text)
            self._goes_on = True
        elif isinstance(node, list) and depth < DEEPEST:
            for one in node:
                self.read(one, page, depth + 1)
        elif isinstance(node, dict) and depth < DEEPEST and id(node) not in self._seen:
            self._seen.add(id(node))
            if "/Pg" in node:
                page = self._pages.get(dict.__getitem__(node, "/Pg").idnum, page)
            if "/MCID" in node:
                self.read(node["/MCID"], page, depth + 1)
            else:
                self._read_tag(node, page, depth + 1)

    def _read_tag(self, node: Any, page: int, depth: int) -> None:  # noqa: ANN401
        tag = node.get("/S")
        tag = self._roles.get(tag, tag)
        begun, kids = len(self._begun), node.get("/K")
        if tag not in _BLOCKS and tag != _TABLE and not _is_box(tag, kids):
            self._goes_on = False
            self.read(kids, page, depth)
            self._goes_on = False
            if tag == _NOTHING:  # of a browser, a text in which its writer ended no line
                self._begun[begun:] = [[_unbroken("".join(piece))] for piece in self._begun[begun:]]
            if tag == _MARK and len("".join(chain(*self._begun[begun:])).strip()) <= LONGEST_MARK:
                del self._begun[begun:]
            return
        self.end()
        self._beside = self._beside and tag not in (*_HEADINGS, _ITEM, _TABLE)
        if tag in _HEADINGS and len(self.lines) > self._headed:
            self.lines.append("")
        first, around, self._of_rows = len(self.lines), self._of_rows, tag in _PARTS
        if tag == _TABLE:
            self.lines += lines_of_table([*self._rows(kids, page, depth)])
        else:
            self.read(kids, page, depth)
        self.end()
        self._of_rows = around
        if tag == _ITEM and len(self.lines) > first and not is_item(self.lines[first]):
            self.lines[first] = f"- {self.lines[first]}"
        if tag in _HEADINGS:
            self._headed = len(self.lines)

    def end(self) -> None:
        """End the paragraph that is being read; what stands on the printed line of the one before goes on there."""
        pieces = ["".join(piece) for piece in self._begun]
        lines = _ended(pieces, 0 if self._of_rows else self._width)
        if lines and self._beside and self.lines and len(self.lines[-1]) <= self._width:
            self.lines[-1] += f"\t{lines.pop(0)}"
        if lines or self._begun:
            self._beside = not "".join(pieces).endswith("\n")
        self.lines += lines
        self._begun.clear()
        self._goes_on = False

    def _rows(self, node: Any, page: int, depth: int) -> Iterator[list[Cell]]:  # noqa: ANN401
        """The rows of a table, each with its cells; what else it holds, such as a caption, is a row of one cell."""
        for one in _each(node):
            if isinstance(one, dict) and depth < DEEPEST:
                tag = self._roles.get(one.get("/S"), one.get("/S"))
                if tag == _ROW:
                    yield [self._cell(cell, page, depth + 1) for cell in _each(one.get("/K"))]
                elif tag in ("/THead", "/TBody", "/TFoot"):
                    yield from self._rows(one.get("/K"), page, depth + 1)
                else:
                    yield [self._cell(one, page, depth + 1)]

    def _cell(self, node: Any, page: int, depth: int) -> Cell:  # noqa: ANN401
        """The lines of a cell that say something."""
        within = _Told(self._texts, self._pages, self._roles, self._width)
        within._seen = self._seen
        within.read(node, page, depth)
        within.end()
        return [line for line in within.lines if line]


def _each(node: Any) -> Iterator[Any]:  # noqa: ANN401
    """What a tag holds, one by one."""
    node = node.get_object() if node is not None else None
    for one in node if isinstance(node, list) else () if node is None else (node,):
        yield one.get_object()


def _is_box(tag: Any, kids: Any) -> bool:  # noqa: ANN401
    """Whether a tag that says nothing is around others alone, as a browser tags the cells of a table that is for looks."""
    return tag == _NOTHING and not any(isinstance(one, int) for one in _each(kids))


def _unbroken(text: str) -> str:
    """A text without the ends of lines within it."""
    end = text[len(text.rstrip()) :]
    return text[: text[:1] == " "] + without_ends([line.strip() for line in text.split("\n") if line.strip()]) + end


def _ended(pieces: Sequence[str], page: int) -> list[str]:
    """The lines of a paragraph out of its pieces as its writer ended them, without the ends that the page made.

    A page has made no end where there was room for the next word. Between pieces there are ends of both kinds: there the line
    must be about as long as the longest of the `page`; of 0 all are the writer's.
    """
    printed = [("", False)]  # each with whether a piece ended above it
    for piece in pieces:
        first, *more = piece.split("\n")
        printed[-1] = printed[-1][0] + first, printed[-1][1]
        printed += ((line, not line) for line in more)
    lines = [(line.strip(), between) for line, between in printed if line.strip()]
    width, found, above = max((NARROWEST, *(len(line) for line, _ in lines))), list[list[str]](), ""
    for line, between in lines:
        first = line.split(None, 1)[0]
        full = (page or not between) and len(above) + 1 + len(first) > FULL * (page if between else width)
        dated = not between and above[-2:-1] == " " and above[-1] in _DASHES
        parted = not between and ends_within(above) and first[0].islower()
        if above and (dated or full or parted) and "@" not in first:
            found[-1].append(line)
        else:
            found.append([line])
        above = line
    return [without_ends(told) for told in found]
