"""A posting in the form in which sites tell it to search engines: an object of JSON, a JobPosting of schema.org."""

from __future__ import annotations

import json
import re
from typing import Any

KIND = "JobPosting"
_SCRIPT = re.compile(r"<script\s[^<>]{0,300}>", re.IGNORECASE)
_END = re.compile("</script", re.IGNORECASE)


def described(text: str) -> str:
    """The title and the description of a posting that is an object of JSON; "" for a text that is none."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return ""
    found = next((row for row in _rows(data) if row.get("@type", KIND) == KIND and _said(row, "description")), {})
    return f"{_said(found, 'title')}\n\n{found['description']}".strip() if found else ""


def in_page(page: str) -> str:
    """The title and the description of the posting that a page of HTML tells in a script; "" where it tells none."""
    at = 0 if KIND in page else len(page)
    while (begins := _SCRIPT.search(page, at)) and (ends := _END.search(page, begins.end())):
        told = described(page[begins.end() : ends.start()]) if "ld+json" in begins.group() else ""
        if told:
            return told
        at = ends.end()
    return ""


def _rows(data: Any) -> list[dict[str, Any]]:  # noqa: ANN401 - JSON
    """The objects that may be a posting: the whole, or those of a list or a graph."""
    graph = data.get("@graph") if isinstance(data, dict) else data
    return [row for row in (data, *(graph if isinstance(graph, list) else ())) if isinstance(row, dict)]


def _said(row: dict[str, Any], name: str) -> str:
    value = row.get(name)
    return value if isinstance(value, str) else ""
