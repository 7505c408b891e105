"""Bytes of a posting, whatever their encoding, to text."""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING

from resume_helper.errors import UserError

if TYPE_CHECKING:
    from gzip import GzipFile
    from typing import BinaryIO

STDIN = "-"
"""The name that stands for what is piped in."""
MAX_BYTES = 1_000_000
"""The longest posting that is read: two hundred times a usual one."""
MAX_DOCUMENT_BYTES = 30_000_000
"""The largest PDF or Word document that is read: pictures and fonts take more room than any text."""
_PDF, _ZIP = b"%PDF-", b"PK\x03\x04"
"""How a PDF begins, and a Word document, which is an archive."""
_DOCUMENTS = (_PDF, _ZIP)
_OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How a document of Word begins that is none of its archives: a .doc."""
_PAGE = b"<"
"""How a page begins, or a saved one that has its pictures within it."""
_PICTURE = rb"data:[\w/+.;=-]{1,99},[\w+/=%-]*"

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""Byte order marks, each with an encoding that takes it away."""
_ESCAPE = "\x1b"
_ESCAPES = r"\x1b(?:\[[0-?]*[ -/]*[@-~]|[\]PX^_][^\x07\x1b\n]*(?:\x07|\x1b\\)?|[ -/]*[0-~])?"
"""What a terminal takes for commands (ECMA-48): colours, moves of the cursor, titles of windows."""
_MOST_CONTROLS = 0.02
"""Above this share of control characters the bytes are no text. ANSI sequences in a pasted terminal stay below it."""
_FEW_CONTROLS = 2
"""So many more are let pass, for a text of a few words."""
_LOOKED_AT, _MANY_ZEROS, _MOST_ZEROS = 2000, 0.8, 0.6
"""UTF-16 without a mark: of so many of every second byte more than one share are zeros, of all bytes less than the other."""


def read(file: BinaryIO | GzipFile) -> bytes:
    """As much of a file, or of what is piped in, as `decode` takes, and a byte more where there is too much."""
    data = file.read(MAX_BYTES + 1)
    large = data.startswith(_DOCUMENTS) or data.lstrip(codecs.BOM_UTF8 + b" \n\r\t").startswith(_PAGE)
    return data + file.read(MAX_DOCUMENT_BYTES - MAX_BYTES) if large else data


def decode(data: bytes, source: str, what: str = "posting") -> str:
    """The text of a posting, or of `what` it is: a line feed for each line end, of HTML, RTF, JSON and documents what is shown.

    UTF-8, UTF-16 and UTF-32 are told by their byte order mark, UTF-16 also without one; what is none of them is read as
    Windows-1252. Raises UserError, which names `source`, for more than MAX_BYTES of text, for bytes that are no text, and for
    documents that cannot be read (posting/documents/).
    """
    if data.startswith(_OLD):
        raise UserError(f"{source}: this is an old document of Word (.doc); save it as .docx")
    if data.startswith(_DOCUMENTS):
        _check_size(len(data), MAX_DOCUMENT_BYTES, source, what)
        text = _of_document(data, source)
        _check_size(len(text.encode("utf-8", "replace")), MAX_BYTES, source, what)
    else:
        if len(data) > MAX_BYTES:
            data = re.sub(_PICTURE, b"", data)
        _check_size(len(data), MAX_BYTES, source, what)
        text = _decode(data)
    controls = sum((c < " " and c not in "\t\n\r\f\v\x1b") or "\x7f" <= c < "\x85" for c in text)
    if controls > _MOST_CONTROLS * len(text) + _FEW_CONTROLS:
        raise UserError(f"{source}: {_not_text(source, what)}")
    return plain(text)


def _not_text(source: str, what: str) -> str:
    """What is said of a file that is no text, nor of another kind that is read."""
    ending = source.lower()[-5:]
    if ending.endswith((".pdf", ".docx")):
        called = "PDF" if ending.endswith(".pdf") else "Word document"
        return f"this {called} is damaged, or none; save the {what} anew, as .docx, .pdf or a text file, or paste its text"
    return f"this is not text; save the {what} as a text file, .docx or .pdf, or paste its text"


def _of_document(data: bytes, source: str) -> str:
    """The text of a document by the libraries that read it, which take 100 ms of a start."""
    if data.startswith(_PDF):
        from resume_helper.posting.documents.pdf import text_of_pdf

        return text_of_pdf(data, source, MAX_BYTES)
    from resume_helper.posting.documents.word import text_of_docx

    return text_of_docx(data, source)


def _check_size(size: int, limit: int, source: str, what: str) -> None:
    if size > limit:
        raise UserError(
            f"{source}: the {what} has more bytes than the limit of {limit:,}; give one {what} at a time, as plain text",
        )


def plain(text: str) -> str:
    """A text with a line feed for every line end, and of HTML, RTF, JSON and what a terminal has coloured what is shown."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if _ESCAPE in text:
        text = re.sub(_ESCAPES, "", text)
    if text.startswith("{\\rtf"):
        from resume_helper.posting.rtf import unmarked  # 2 ms, only for RTF

        return unmarked(text)
    if '"description"' in text and text.lstrip().startswith(("{", "[")):
        from resume_helper.posting.structured import described  # 5 ms, only where there may be some

        text = described(text) or text
    if "<" in text or ("&" in text and ";" in text):
        from resume_helper.posting.markup import shown  # 5 ms, only where there may be some

        return shown(text)
    return text


def encoding_of(data: bytes) -> str:
    """The encoding that bytes, or the first of them, tell by a byte order mark or by their zeros; "" where they tell none."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding
    for encoding in ("utf-16-le", "utf-16-be"):
        # Western text in UTF-16 has a zero in every second byte.
        zeros = data[encoding == "utf-16-le" :: 2][:_LOOKED_AT]
        if zeros and zeros.count(0) > _MANY_ZEROS * len(zeros) and data.count(0) < _MOST_ZEROS * len(data):
            return encoding
    return ""


def writable(text: str) -> str:
    """The text with "?" for what no encoding can write: half a character out of JSON, a byte of a file name that is no text."""
    return text.encode("utf-8", "replace").decode()


def _decode(data: bytes) -> str:
    encoding = encoding_of(data)
    if encoding:
        return data.decode(encoding, "replace")
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")
