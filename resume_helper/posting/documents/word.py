"""The text of Word documents: a line for each paragraph, and the rows of tables.

They are read by a library that is not installed with the program (extra `docx`).
"""

from __future__ import annotations

import zipfile
from io import BytesIO
from itertools import takewhile
from typing import TYPE_CHECKING, Any

from resume_helper.errors import UserError, needed
from resume_helper.posting.documents.faults import INSTEAD, faults_told, some
from resume_helper.posting.documents.table import lines_of_table

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_UNPACKED = 200_000_000
"""Bytes of all parts of a Word document. Few bytes can be packed that unpack to many."""
MAX_STORY = 20_000_000
"""Bytes of the parts of a Word document that have its text, which are read whole."""
_SHOWN = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
"""What Word shows for an element that has no text."""


def text_of_docx(data: bytes, source: str) -> str:
    """The text of a Word document. Raises UserError, which names `source`, for one that is damaged, without text, or none."""
    return some("\n".join(_of_docx(data, source)), source)


def _of_docx(data: bytes, source: str) -> Iterator[str]:
    try:
        from docx import Document
    except ImportError:
        raise UserError(needed(f"{source}: a .docx", "python-docx", "docx")) from None
    with faults_told(f"{source}: this Word document is damaged; {INSTEAD}"):
        parts = zipfile.ZipFile(BytesIO(data)).infolist()
        story = [part for part in parts if part.filename.startswith(("word/document.xml", "word/header"))]
        if not any(part.filename == "word/document.xml" for part in story):
            raise UserError(f"{source}: this is an archive and no Word document; {INSTEAD}")
        for size, limit in (
            (sum(part.file_size for part in story), MAX_STORY),
            (sum(part.file_size for part in parts), MAX_UNPACKED),
        ):
            if size > limit:
                raise UserError(f"{source}: this document unpacks to more than {limit:,} bytes; {INSTEAD}")
        document = Document(BytesIO(data))
        yield from _head(document)
        yield from _blocks(document.element.body)


def _head(document: Any) -> Iterator[str]:  # noqa: ANN401 - of python-docx, which has no types
    """The lines that stand in the margin above the first page: many put their name there."""
    first = document.sections[0] if len(document.sections) else None
    if first is not None:
        # Of two heads of one section, only the first page has its own.
        head = first.first_page_header if first.different_first_page_header_footer else first.header
        if not head.is_linked_to_previous:
            yield from (line for line in _blocks(head._element) if line.strip())  # noqa: SLF001 - what python-docx shows of it leaves out boxes


def _blocks(parent: Any) -> Iterator[str]:  # noqa: ANN401 - an element of python-docx, which has no types
    """The lines of what a part of a Word document holds: paragraphs, tables, and fields to fill in that hold some."""
    for child in parent.iterchildren("{*}p", "{*}tbl", "{*}sdt"):
        kind = child.tag.rpartition("}")[2]
        if kind == "p":
            yield from _paragraph(child)
        elif kind == "tbl":
            rows = child.iterchildren("{*}tr")
            yield from lines_of_table([[_lines(cell) for cell in row.iterchildren("{*}tc")] for row in rows])
        else:
            yield from (line for content in child.iterchildren("{*}sdtContent") for line in _blocks(content))


def _lines(cell: Any) -> list[str]:  # noqa: ANN401
    """The lines of a cell that say something."""
    return [line for block in _blocks(cell) for line in block.split("\n") if line.strip()]


def _paragraph(paragraph: Any) -> Iterator[str]:  # noqa: ANN401
    """The text of a paragraph, behind a dash where it is an item of a list, and that of the boxes that hang on it."""
    text = "".join(_shown(paragraph))
    yield f"- {text}" if text.strip() and _is_item(paragraph) else text
    # Old readers get another copy of a box, which is passed over.
    for box in paragraph.iterdescendants("{*}txbxContent"):
        if not any(above.tag.endswith("}Fallback") for above in box.iterancestors()):
            yield from _blocks(box)


def _shown(paragraph: Any) -> Iterator[str]:  # noqa: ANN401
    """What Word shows of a paragraph: also what was inserted, and what fields and links hold, and nothing that is hidden."""
    for piece in paragraph.iterdescendants("{*}t", "{*}tab", "{*}br", "{*}cr", "{*}noBreakHyphen"):
        run = piece.getparent()
        above = takewhile(lambda element: element is not paragraph, piece.iterancestors())
        within = {element.tag.rpartition("}")[2] for element in above}
        if within.isdisjoint(("txbxContent", "del", "pPr")) and run.find("{*}rPr/{*}vanish") is None:
            yield _SHOWN.get(piece.tag.rpartition("}")[2], piece.text or "")


def _is_item(paragraph: Any) -> bool:  # noqa: ANN401
    """Whether a paragraph is numbered or has a bullet, by itself or by its style, and is no heading."""
    properties = paragraph.pPr
    if properties is None:
        return False
    style = properties.pStyle.val if properties.pStyle is not None else ""
    return not style.startswith("Heading") and (properties.numPr is not None or style.startswith("List"))
