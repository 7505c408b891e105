"""Paragraphs of a résumé, or of a sheet about one, and a Word document of them."""

from __future__ import annotations

import zipfile
from io import BytesIO
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from resume_helper.catalog.entries import language_of
from resume_helper.render import made

if TYPE_CHECKING:
    from collections.abc import Iterable

Role = Literal["name", "label", "contact", "heading", "position", "bullet", "text", "asked"]

LONGEST_PROPERTY = 255
"""Characters that a property of a Word document has at most."""
BLACK, GREY = (0x1A, 0x1A, 0x1A), (0x55, 0x55, 0x55)
MARGIN = 56
"""Points of a Word page on each side: about 2 cm."""
INDENT = 18
"""Points by which what is asked of a line stands further in: as far as the text of the line."""
LETTER = ("US", "CA", "MX", "PH")
"""Countries that print on Letter, as the template of python-docx does; the others have A4."""


_STYLES = {"name": "Title", "heading": "Heading 1", "position": "Heading 2", "bullet": "List Bullet"}
"""The others are of the style of the text."""


class Block(NamedTuple):
    """A paragraph."""

    role: Role
    text: str
    when: str = ""
    """The dates of a job, a school or a certificate, which stand at the right where a format has one."""
    lead: str = ""
    """What stands before the text of an interview sheet, in bold."""

    @property
    def line(self) -> str:
        """All of it in one line, as plain formats have it."""
        return ", ".join(filter(None, (self.text, self.when)))


def to_docx(blocks: Iterable[Block], code: str, title: str, author: str) -> bytes:
    """Paragraphs in the language `code` as a Word document: real styles, no tables, no text boxes, for applicant systems.

    Raises UserError where python-docx is not installed.
    """
    from resume_helper.errors import UserError, needed

    try:
        from docx import Document
        from docx.oxml.ns import qn
    except ImportError:
        raise UserError(needed("a .docx", "python-docx", "docx")) from None
    document = Document()
    _set_style(document, _tag(code))
    every = [*blocks]
    for block, *around in zip(every, [None, *every], [*every[1:], None], strict=False):
        _add(document, block).paragraph_format.keep_with_next = _keeps(block, *around)
    properties = document.core_properties
    properties.title, properties.author = title[:LONGEST_PROPERTY], author[:LONGEST_PROPERTY]
    properties.comments = ""
    # The dates of the template: a document without any is the same each time that it is made.
    for name in ("dcterms:created", "dcterms:modified"):
        for element in properties._element.findall(qn(name)):  # noqa: SLF001 - there is no public way
            properties._element.remove(element)  # noqa: SLF001
    for part in document.part.package.iter_parts():
        if part.partname == f"/{made.PROGRAM}":
            part._blob = made.PROPERTIES  # noqa: SLF001 - there is no public way
    out = BytesIO()
    document.save(out)
    return _undated(out)


def _undated(written: BytesIO) -> bytes:
    """A document whose parts do not tell when they were written: it is the same, to the byte, each time."""
    out = BytesIO()
    with zipfile.ZipFile(written) as parts, zipfile.ZipFile(out, "w") as same:
        for name in parts.namelist():
            same.writestr(zipfile.ZipInfo(name), parts.read(name), zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _add(document: Any, block: Block) -> Any:  # noqa: ANN401 - a document of python-docx, which has no types
    """The paragraph of a block, at the end of a document."""
    from docx.shared import Pt, RGBColor

    paragraph = document.add_paragraph(style=_STYLES.get(block.role, "Normal"))
    if block.lead:
        paragraph.add_run(f"{block.lead.strip()} ").bold = True
    told = paragraph.add_run(block.text)
    if block.when:
        when = paragraph.add_run(f"\t{block.when}" if block.text else block.when)
        when.bold, when.font.color.rgb = False, RGBColor(*GREY)
    if block.role == "label":
        told.bold = True
    if block.role == "asked":
        told.italic, paragraph.paragraph_format.left_indent = True, Pt(INDENT)
    if block.role == "contact":
        paragraph.paragraph_format.space_after = Pt(8)
    return paragraph


def _keeps(block: Block, before: Block | None, after: Block | None) -> bool:
    """Whether a paragraph stays on the page of the next: a heading, the first of several lines, and a line that is asked of."""
    following = after.role if after else ""
    first = block.role == "bullet" and before is not None and before.role == "position"
    return block.role in ("heading", "position") or following == "asked" or (first and following == "bullet")


def _set_style(document: Any, tag: str) -> None:  # noqa: ANN401 - a document of python-docx, which has no types
    """Set the fonts, the paper and the language of a Word document, `tag` being what Word calls the language."""
    from docx.enum.text import WD_TAB_ALIGNMENT
    from docx.oxml.ns import qn
    from docx.shared import Mm, Pt, RGBColor

    paper = document.sections[0]
    for side in ("left_margin", "right_margin", "top_margin", "bottom_margin"):
        setattr(paper, side, Pt(MARGIN))
    if not tag.endswith(LETTER):
        paper.page_width, paper.page_height = Mm(210), Mm(297)
    for name, size, above, below in (
        ("Normal", 11, 0, 2),
        ("Title", 22, 0, 4),
        ("Heading 1", 12, 12, 4),
        ("Heading 2", 11, 6, 2),
        ("List Bullet", 11, 0, 1),
    ):
        style = document.styles[name]
        style.font.name, style.font.size, style.font.color.rgb = "Calibri", Pt(size), RGBColor(*BLACK)
        form = style.paragraph_format
        form.space_before, form.space_after, form.line_spacing = Pt(above), Pt(below), 1.08
    width = paper.page_width - paper.left_margin - paper.right_margin
    for name in ("Normal", "Heading 2"):
        document.styles[name].paragraph_format.tab_stops.add_tab_stop(width, WD_TAB_ALIGNMENT.RIGHT)
    _rule(document)
    for element in document.styles.element.iter(qn("w:lang")):
        element.set(qn("w:val"), tag)


def _rule(document: Any) -> None:  # noqa: ANN401 - as above
    """Draw a grey line under the headings of sections, and none of the template's colour under the name."""
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls, qn

    for borders in document.styles["Title"].element.findall(f".//{qn('w:pBdr')}"):
        borders.getparent().remove(borders)
    line = f'<w:pBdr {nsdecls("w")}><w:bottom w:val="single" w:sz="4" w:space="1" w:color="888888"/></w:pBdr>'
    spacing = document.styles["Heading 1"].element.pPr.find(qn("w:spacing"))
    spacing.addprevious(parse_xml(line))  # where the schema of Word has it


def _tag(code: str) -> str:
    """A language as Word names it, with the country of its variety, or where most speak it: a spelling checker needs one."""
    if code != language_of(code):
        return code
    from babel.core import get_global

    country = str(get_global("likely_subtags").get(code, "")).rpartition("_")[2]
    return f"{code}-{country}" if country else code
