"""By what a file that this program has written is known again, so that it may be written anew, and nobody else's is lost."""

from __future__ import annotations

import zipfile
import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

RESUME = b"resume-helper: resume"
PAGE = b"resume-helper: page"
"""Of a page for one posting, or an interview sheet."""
POSTING = b"resume-helper: posting"
"""Of the page of a posting in a folder of them."""
HEAD = 400
"""Bytes within which the mark of a page stands: where no reader sees it."""
SIGNED = "\n\u2014 resume-helper\n"
"""The end of a page as text, which has no such place: what is written to a file is signed."""
PROGRAM = "docProps/app.xml"
"""The part of a Word document that names the program which saved it last: Word puts its own name there, so that a résumé which
somebody has worked on is theirs."""
PROPERTIES = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    b'<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    b"<Application>%s</Application></Properties>" % RESUME
)


def is_made(path: Path) -> bool:
    """Whether a Word document is a résumé that this program has written, and nobody has worked on."""
    try:
        with zipfile.ZipFile(path) as parts, parts.open(PROGRAM) as file:
            return RESUME in file.read(len(PROPERTIES))
    except (OSError, KeyError, ValueError, RuntimeError, EOFError, zlib.error, zipfile.BadZipFile):
        return False
