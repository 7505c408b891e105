"""A tailored résumé as blocks that every document format writes in its own way, and the plain formats."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from resume_helper.person.job import day_of
from resume_helper.render import document, made, markdown
from resume_helper.render.document import Block
from resume_helper.render.page import page
from resume_helper.text import capitalised, one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from resume_helper.render.document import Role
    from resume_helper.resume import Position, Resume

BETWEEN = " | "
"""What tells a title, a firm and a place apart, which may all have commas."""


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
    """The résumé as a Word document.

    Raises UserError where python-docx is not installed.
    """
    name = one_line(resume.profile.name)
    return document.to_docx(blocks(resume), resume.writing.code, name, name)
