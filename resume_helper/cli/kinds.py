"""Files of another kind than a command takes: told by what they hold, with what to do instead."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from resume_helper.cli.streams import POSTING, text_of
from resume_helper.errors import UserError, pasteable

if TYPE_CHECKING:
    from pathlib import Path

    from resume_helper.catalog import Catalog
    from resume_helper.report import Report

PROFILES = (".yaml", ".yml", ".json")
"""Endings of files that are taken for profiles, whatever they hold: what is wrong in one is told line by line."""
_BLANK = r"(?:[ \t]*(?:#[^\n]*)?\n)+"
_WORK, _BASICS = rf"work:{_BLANK}[ \t]*- *\w+:", rf"basics:{_BLANK}[ \t]+\w+:"
_FLOW = r"(?:work|basics):[ \t]*[\[{]"
"""How the parts of a profile begin in YAML, row by row or within brackets."""
_PARTS = rf"(?m)^(?:{_WORK}|{_BASICS}|{_FLOW})"
_SIGNS = ("work:", "basics:")
"""What stands in every profile in YAML; few other texts have it, and need not be searched."""


def is_profile(text: str) -> bool:
    """Whether a text has the form of a profile (a JSON Resume document), in YAML or JSON."""
    if not text.lstrip().startswith("{"):
        return any(sign in text for sign in _SIGNS) and bool(re.search(_PARTS, text))
    import json  # 1 ms, only for what begins as JSON does

    try:
        document = json.loads(text)
    except (ValueError, RecursionError):
        return False
    return isinstance(document, dict) and bool({"work", "basics"} & document.keys())


def read_posting(name: str, what: str = POSTING) -> tuple[str, str]:
    """The text of a posting, or of what else is given, and its name: a file, or what is piped in or pasted at a terminal.

    Raises UserError where it cannot be had, and for a profile.
    """
    text, called = text_of(name, what)
    _refuse_profile(text, called, what)
    return text, called


def _refuse_profile(text: str, name: str, what: str) -> None:
    """Raise UserError for the text of a file called `name` that is given as a `what`, and is a profile."""
    if is_profile(text):
        command = pasteable("resume-helper", "suggest", "POSTING", "--profile", name)
        raise UserError(f"{name}: this is a profile, not a {what}; give it with: {command}")


def refuse_resume(report: Report, text: str, given: str, catalog: Catalog, *, anyway: bool = True) -> None:
    """Raise UserError, with the command for it, for a résumé that was given as a posting, by this name on the command line.

    Where a command lets it be read `anyway`, who names the sector knows what it is.
    """
    from resume_helper.render.astray import resume_alone

    if told := resume_alone(report, text, given, catalog):
        from resume_helper.render.about import read_anyway

        writing = catalog.writing(catalog.spoken(report.written_in, report.posting.language))
        raise UserError(f"{told}\n{read_anyway(writing)}" if anyway else told)


def refuse_text(file: Path, catalog: Path | None) -> None:
    """Raise UserError for a file that is given as a profile, and is a résumé, a posting or another text."""
    if file.suffix.lower() in PROFILES or not file.is_file():  # a pipe can be read once
        return
    text, name = text_of(str(file), "résumé")
    if not is_profile(text):
        kind = _kind(text, name, catalog)
        made_of = str(file) if kind == "résumé" else "cv.txt"
        command = pasteable("resume-helper", "profile", "import", made_of, "--output", "me.yaml")
        instead = "make one with" if kind == "résumé" else "a profile is made of a résumé with"
        raise UserError(f"{name}: this is a {kind}, not a profile; {instead}: {command}")


def _kind(text: str, name: str, catalog: Path | None) -> str:
    """What a text is that is no profile."""
    from resume_helper.catalog import load_catalog
    from resume_helper.check import is_like_a_posting, tells_of_a_person
    from resume_helper.resume_text import read_resume

    try:
        own = read_resume(text, load_catalog(catalog), source=name)
    except UserError:  # too short, or in no language that is read
        return "text"
    if tells_of_a_person(own):
        return "résumé"
    return "posting" if is_like_a_posting(own) else "text"
