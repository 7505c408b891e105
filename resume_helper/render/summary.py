"""A summary over many postings as Markdown, HTML or JSON, with bars."""

from __future__ import annotations

import json
from html import escape
from typing import TYPE_CHECKING, Any

from resume_helper.catalog.entries import language_of
from resume_helper.render import markdown
from resume_helper.render.index import link
from resume_helper.render.page import page
from resume_helper.summary import KINDS
from resume_helper.text import one_line

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterator

    from resume_helper.catalog.entries import Writing
    from resume_helper.summary import Summary

MOST = 15
"""Entries of each list."""
MARK = b"resume-helper: summary"
"""By what a summary is known again."""
BAR = 20
"""Blocks of a full bar."""


def to_json(summary: Summary) -> str:
    """All counts."""
    values: dict[str, Any] = {
        "postings": summary.postings,
        "status": dict(summary.status),
        "reposts": summary.reposts,
        "sectors": dict(summary.sectors),
        "languages": dict(summary.languages),
    }
    for kind in KINDS:
        values[kind] = [
            {"id": id_, "postings": n, "quotes": summary.quotes[kind, id_]} for id_, n in _ranked(summary.counts[kind])
        ]
        values[f"{kind}_by_sector"] = {s: dict(_ranked(c)) for (k, s), c in sorted(summary.by_sector.items()) if k == kind}
        values[f"{kind}_by_language"] = {s: dict(_ranked(c)) for (k, s), c in sorted(summary.by_language.items()) if k == kind}
    values["lacking"] = dict(_ranked(summary.lacking))
    values["lacking_by_profile"] = {name: dict(_ranked(counts)) for name, counts in summary.lacking_by.items()}
    return json.dumps(values, ensure_ascii=False, indent=2) + "\n"


def to_markdown(summary: Summary, writing: Writing, known: dict[str, str], index: str = "") -> str:
    """The lists with bars of blocks and sample quotes; `known` are the names of languages.

    `index` is the path of an index of pages from there.
    """
    say = writing.messages
    parts = [f"<!-- {MARK.decode()} -->\n", f"# {say['summary']}\n", f"{_about(summary, writing, known)}\n"]
    if index:
        parts.append(f"[{markdown.escape(say['all_postings'])} \u2192]({link(index)})\n")
    for title, rows, kind, sector in _lists(summary, writing):
        parts += [
            f"## {markdown.escape(title)}\n",
            f"| {say['asked']} | | {say['postings']} | {say['sample']} |",
            "|---|---|---:|---|",
        ]
        for id_, count in rows:
            bar = "\u2588" * max(1, round(BAR * count / rows[0][1]))
            sample = _sample(summary, kind, id_, sector, writing.code)
            name, quote = (markdown.cell(text) for text in (_name(kind, id_, writing), sample))
            parts.append(f"| {name} | {bar} | {count} | {quote} |")
        parts.append("")
    return "\n".join(parts)


def to_html(summary: Summary, writing: Writing, known: dict[str, str], index: str = "") -> str:
    """The lists with bars and sample quotes as an HTML page, of the same arguments."""
    say = writing.messages
    parts = [f"<h1>{escape(say['summary'])}</h1>", f"<p>{escape(_about(summary, writing, known))}</p>"]
    if index:
        parts.append(f'<nav><a href="{link(index)}">{escape(say["all_postings"])} \u2192</a></nav>')
    for title, rows, kind, sector in _lists(summary, writing):
        heads = "".join(f"<th>{escape(head)}</th>" for head in (say["asked"], "", say["postings"]))
        heads += f'<th class="wide">{escape(say["sample"])}</th>'
        parts.append(f"<h2>{escape(title)}</h2>\n<table class='bars'>\n<thead><tr>{heads}</tr></thead>")
        for id_, count in rows:
            width = round(100 * count / rows[0][1])
            bar = f"<span class='bar' style='width:{width}%'></span>"
            cells = "".join(f"<td>{cell}</td>" for cell in (escape(_name(kind, id_, writing)), bar, str(count)))
            sample = _sample(summary, kind, id_, sector, writing.code)
            parts.append(f'<tr>{cells}<td class="wide">{escape(sample)}</td></tr>')
        parts.append("</table>")
    return page(say["summary"], "\n".join(parts), writing.code, MARK)


def _about(summary: Summary, writing: Writing, known: dict[str, str]) -> str:
    sectors = ", ".join(f"{writing.sectors.get(id_, id_)} {n}" for id_, n in _ranked(summary.sectors))
    languages = ", ".join(f"{known.get(code, code)} {n}" for code, n in _ranked(summary.languages))
    say = writing.messages
    status = ", ".join(f"{say[f'status_{code}']} {n}" for code, n in _ranked(summary.status))
    noun = say["posting"].lower() if summary.postings == 1 else say["postings"]
    told = "; ".join(filter(None, (sectors, languages)))
    if summary.reposts:
        noun += f", {say['without_reposts']} {summary.postings - summary.reposts}"
    return f"{summary.postings} {noun}" + f" ({status})" * bool(status) + f": {told}" * bool(told)


def _lists(summary: Summary, writing: Writing) -> Iterator[tuple[str, list[tuple[str, int]], str, str]]:
    """The titles, rows, kinds and sectors ("" for all) of the lists: over all postings, by sector; what each person lacks."""
    say = writing.messages
    for kind in KINDS:
        if summary.counts[kind]:
            yield say[f"top_{kind}"], _ranked(summary.counts[kind])[:MOST], kind, ""
    for (kind, sector), counts in sorted(summary.by_sector.items()):
        if kind == "duties" and len(summary.sectors) > 1:
            yield f"{say['top_duties']}: {writing.sectors.get(sector, sector)}", _ranked(counts)[:MOST], kind, sector
    for name, counts in summary.lacking_by.items():
        if counts:
            title = f"{say['to_learn']}: {one_line(name)}" if len(summary.lacking_by) > 1 else say["to_learn"]
            yield title, _ranked(counts)[:MOST], "duties", ""


def _ranked(counts: Counter[str]) -> list[tuple[str, int]]:
    return sorted(counts.items(), key=lambda row: (-row[1], row[0]))


def _name(kind: str, id_: str, writing: Writing) -> str:
    if kind == "conditions":
        return writing.conditions.get(id_, id_)
    rows = writing.duties if kind == "duties" else writing.skills
    return rows[id_].name if id_ in rows else id_


def _sample(summary: Summary, kind: str, id_: str, sector: str, code: str) -> str:
    """The first quote in a language (or that of a variety), or where there is none in any; of a sector, or "" of any."""
    first = summary.first_in
    return first.get((kind, id_, sector, language_of(code))) or first.get((kind, id_, sector, ""), "")
