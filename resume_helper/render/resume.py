"""A tailored résumé as blocks that every document format writes in its own way, and the plain formats."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from resume_helper.catalog.entries import language_of
from resume_helper.person.profile import day_of
from resume_helper.render import made, markdown
from resume_helper.render.page import page
from resume_helper.text import capitalised, one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from resume_helper.resume import Position, Resume

Role = Literal["name", "label", "contact", "heading", "position", "bullet", "text"]

BETWEEN = " | "
"""What tells a title, a firm and a place apart, which may all have commas."""
LONGEST_PROPERTY = 255
"""Characters that a property of a Word document has at most."""
BLACK, GREY = (0x1A, 0x1A, 0x1A), (0x55, 0x55, 0x55)
MARGIN = 56
"""Points of a Word page on each side: about 2 cm."""
LETTER = ("US", "CA", "MX", "PH")
"""Countries that print on Letter, as the template of python-docx does; the others have A4."""


class Block(NamedTuple):
    """A paragraph of the résumé."""

    role: Role
    text: str
    when: str = ""
    """The dates of a job, a school or a certificate, which stand at the right where a format has one."""

    @property
    def line(self) -> str:
        """All of it in one line, as plain formats have it."""
        return ", ".join(filter(None, (self.text, self.when)))


def blocks(resume: Resume) -> Iterator[Block]:
    """The résumé in reading order, every text on one line and free of control characters."""
    profile, say = resume.profile, resume.writing.messages
    yield from _row("name", (profile.name,), "")
    elsewhere = (row.get("url") or ": ".join(filter(None, map(row.get, ("network", "username")))) for row in profile.profiles)
    yield from _row("label", (profile.label,), "")
    yield from _row("contact", (profile.location, profile.phone, profile.email, profile.url, *elsewhere), BETWEEN)
    yield from _row("text", (profile.summary,), "")
    for name, positions in (("experience", resume.positions), ("volunteer", resume.volunteer), ("projects", resume.projects)):
        yield from _positions(say[name], positions, resume)
    if resume.skills:
        yield Block("heading", say["skills"])
    for group, names in resume.skills.items():
        yield Block("text", f"{say[group]}: {', '.join(one_line(name) for name in names)}")
    yield from _education(resume)
    for part, rows, name, giver in (
        ("certificates", profile.certificates, "name", "issuer"),
        ("awards", profile.awards, "title", "awarder"),
    ):
        if rows:
            yield Block("heading", say[part])
        for row in rows:
            when = _month(row.get("date", ""), resume)
            yield from _row("text", (capitalised(row.get(name, "")), row.get(giver, "")), ", ", when)
            yield from _row("bullet", (row.get("summary", ""),), "")


def _positions(heading: str, positions: tuple[Position, ...], resume: Resume) -> Iterator[Block]:
    if positions:
        yield Block("heading", heading)
    for position in positions:
        job = position.job
        when = period(job.start, job.end, resume, current=job.current)
        yield from _row("position", (job.position, job.name, job.location), BETWEEN, when)
        for line in position.lines:
            yield Block("bullet", one_line(line.text))


def _education(resume: Resume) -> Iterator[Block]:
    rows = [row for row in resume.profile.education if row.get("institution") or row.get("studyType")]
    if rows:
        yield Block("heading", resume.writing.messages["education"])
    for row in rows:
        start, end = row.get("startDate", ""), row.get("endDate", "")
        when = period(start, end, resume, current=bool(start and not end))
        yield from _row("text", (row.get(key, "") for key in ("studyType", "area", "institution")), ", ", when)


def _row(role: Role, texts: Iterable[str], between: str, when: str = "") -> Iterator[Block]:
    """The texts that are not empty as one block, if there are any."""
    text = between.join(one_line(text) for text in texts if text)
    if text or when:
        yield Block(role, text, one_line(when))


def period(start: str, end: str, resume: Resume, *, current: bool = False) -> str:
    """From when to when, as the language writes months, as far as it is known; a single month once."""
    until = resume.writing.messages["now"] if current else _month(end, resume)
    return " \u2013 ".join(dict.fromkeys(text for text in (_month(start, resume), until) if text))


def _month(date: str, resume: Resume) -> str:
    """The month of a date as the language writes it; a year alone, and what is no date, as it stands there."""
    day = day_of(date) if "-" in date else None
    if day is None:
        return date
    from babel.dates import format_skeleton

    return str(format_skeleton("yMMM", day, locale=resume.writing.locale))


def to_markdown(resume: Resume) -> str:
    """The résumé as Markdown."""
    before = {"name": "# ", "heading": "## ", "position": "### ", "bullet": "- "}
    every = [*blocks(resume)]
    lines = list[str]()
    for block, following in zip(every, [*every[1:], Block("text", "")], strict=True):
        parts = (block.text, block.when) if block.role == "position" else (block.line,)
        told = "\n\n".join(markdown.escape(part) for part in parts if part)
        lines.append(f"{before.get(block.role, '')}{told}\n")
        if not block.role == following.role == "bullet":
            lines.append("\n")
    return "".join(lines).rstrip() + "\n"


def to_text(resume: Resume) -> str:
    """The résumé as plain text for a form: no markup, no wrapping."""
    lines = list[str]()
    for block in blocks(resume):
        if block.role == "heading":
            lines += ("", block.text.upper())
        elif block.role == "position":
            lines += ("", *filter(None, (block.text, block.when)))
        else:
            lines.append("- " * (block.role == "bullet") + block.line)
    return "\n".join(lines) + "\n"


_TAGS = {"name": "h1", "heading": "h2", "position": "h3", "bullet": "li"}
"""The others are paragraphs."""
_STYLE = """
body { font: 11pt/1.4 Calibri, Carlito, "Segoe UI", Arial, sans-serif; color: #1a1a1a;
  max-width: 48rem; margin: 2rem auto; padding: 0 1.5rem; overflow-wrap: break-word; }
h1 { font-size: 1.9em; margin: 0; }
h2 { font-size: 1.05em; letter-spacing: .06em; text-transform: uppercase; border-bottom: 1px solid #888;
  margin: 1.4em 0 .5em; padding-bottom: .15em; }
h3 { font-size: 1em; margin: .8em 0 .2em; }
p { margin: .2em 0; }
.dated { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; column-gap: 1.5em; }
.label { font-weight: 600; }
.contact { color: #555; margin: .2em 0 1em; }
.when { color: #555; }
ul { margin: 0 0 .4em; padding-left: 1.2em; }
li { margin: .15em 0; }
@media print { body { margin: 0; max-width: none; padding: 0; }
  h2, h3, .dated:has(h3) { break-after: avoid; } li { break-inside: avoid; } }
"""


def to_html(resume: Resume) -> str:
    """The résumé as one HTML page without scripts, ready to print."""
    body = list[str]()
    listing = False
    for block in blocks(resume):
        if listing != (block.role == "bullet"):
            listing = not listing
            body.append("<ul>" if listing else "</ul>")
        tag = _TAGS.get(block.role, "p")
        mark = f' class="{block.role}"' if block.role in ("label", "contact") else ""
        told = f"<{tag}{mark}>{escape(block.text)}</{tag}>"
        body.append(f'<div class="dated">{told}<p class="when">{escape(block.when)}</p></div>' if block.when else told)
    if listing:
        body.append("</ul>")
    return page(one_line(resume.profile.name), "\n".join(body), resume.writing.code, made.RESUME, _STYLE)


def to_docx(resume: Resume) -> bytes:
    """The résumé as a Word document: real styles, no tables, no text boxes, so that applicant systems can read it.

    Raises UserError where python-docx is not installed.
    """
    from io import BytesIO

    from resume_helper.errors import UserError, needed

    try:
        from docx import Document
        from docx.oxml.ns import qn
        from docx.shared import Pt, RGBColor
    except ImportError:
        raise UserError(needed("a .docx", "python-docx", "docx")) from None
    document = Document()
    _set_style(document, _tag(resume.writing.code))
    styles = {"name": "Title", "heading": "Heading 1", "position": "Heading 2", "bullet": "List Bullet"}
    for block in blocks(resume):
        paragraph = document.add_paragraph(block.text, style=styles.get(block.role, "Normal"))
        if block.when:
            when = paragraph.add_run(f"\t{block.when}" if block.text else block.when)
            when.bold, when.font.color.rgb = False, RGBColor(*GREY)
        if block.role == "label":
            paragraph.runs[0].bold = True
        if block.role == "contact":
            paragraph.paragraph_format.space_after = Pt(8)
        paragraph.paragraph_format.keep_with_next = block.role in ("heading", "position")
    properties = document.core_properties
    properties.title = properties.author = one_line(resume.profile.name)[:LONGEST_PROPERTY]
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
    return out.getvalue()


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
