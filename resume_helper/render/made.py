"""By what a résumé that this program has written is known again, so that it may be written anew, and nobody else's is lost."""

from __future__ import annotations

import zipfile
import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

MADE_BY = b"resume-helper: resume"
MARKED = (".docx", ".html")
"""Forms that tell which program wrote them where no reader of the résumé sees it. The others have no such place."""
PROGRAM = "docProps/app.xml"
"""The part of a Word document that names the program which saved it last: Word puts its own name there, so that a résumé which
somebody has worked on is theirs."""
PROPERTIES = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    b'<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    b"<Application>%s</Application></Properties>" % MADE_BY
)
_HEAD = 10_000
"""Bytes of a part or a page within which the mark stands."""


def is_made(path: Path) -> bool:
    """Whether a file is a résumé that this program has written, and that its form tells."""
    suffix = path.suffix.lower()
    if suffix not in MARKED:
        return False
    try:
        if suffix == ".docx":
            with zipfile.ZipFile(path) as parts, parts.open(PROGRAM) as file:
                return MADE_BY in file.read(_HEAD)
        with path.open("rb") as file:
            return MADE_BY in file.read(_HEAD)
    except (OSError, KeyError, ValueError, RuntimeError, EOFError, zlib.error, zipfile.BadZipFile):
        return False
