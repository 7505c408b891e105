"""The text of PDF files, by their tags or as their lines are printed: of two columns one after the other.

They are read by a library that is not installed with the program (extra `pdf`).
"""

from __future__ import annotations

import logging
from io import BytesIO
from itertools import chain
from typing import TYPE_CHECKING, Any

from resume_helper.errors import UserError, needed
from resume_helper.posting.documents.faults import INSTEAD, faults_told, some
from resume_helper.posting.documents.margins import without_margins
from resume_helper.posting.documents.printed import printed_lines
from resume_helper.posting.documents.tagged import tagged_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

_DRAWN = "\0"
"""What a PDF has for a sign of which it tells no letter: an arrow or a tick before an item."""


def text_of_pdf(data: bytes, source: str, most: int) -> str:
    """The text of a PDF, of which no more than about `most` characters are read.

    Raises UserError, which names `source`, for one that is damaged, locked, or without text.
    """
    return some("\n".join(_of_pdf(data, source, most)).replace(_DRAWN, "\u2022"), source)


def _of_pdf(data: bytes, source: str, most: int) -> Iterator[str]:
    try:
        from pypdf import PdfReader
    except ImportError:
        raise UserError(needed(f"{source}: a PDF", "pypdf", "pdf")) from None
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what it mends in a file is no news for people
    with faults_told(f"{source}: this PDF is damaged, or locked in a way that is not known; {INSTEAD}"):
        reader = PdfReader(BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise UserError(f"{source}: this PDF is locked with a password; {INSTEAD}")
        yield from _tagged(reader, most) or _printed(reader, most)


def _tagged(reader: Any, most: int) -> list[str] | None:  # noqa: ANN401 - of pypdf, which is imported above
    """The lines of a PDF by its tags; None where these do not tell them, or are damaged: the text may be whole."""
    try:
        return tagged_lines(reader, most)
    except Exception:  # noqa: BLE001 - whatever a damaged part raises
        return None


def _printed(reader: Any, most: int) -> Iterator[str]:  # noqa: ANN401 - of pypdf, which is imported above
    """The printed lines of a PDF without those of margins; of one with more than `most` characters, all lines up to there."""
    pages = list[list[str]]()
    for page in reader.pages:
        pages.append(printed_lines(page))
        most -= sum(map(len, pages[-1]))
        if most < 0:
            yield from chain(*pages)
            return
    yield from chain(*without_margins(pages))
