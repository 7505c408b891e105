import io

import pytest

from resume_helper.errors import UserError
from resume_helper.posting.decode import MAX_BYTES, decode, read

TEXT = "Atención al cliente – quejas y reclamos"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_a_posting_is_read_in_any_usual_encoding(encoding: str) -> None:
    assert decode(TEXT.encode(encoding), "p.txt") == TEXT


def test_line_ends_become_line_feeds() -> None:
    assert decode(b"a\r\nb\rc\n", "p") == "a\nb\nc\n"


def test_an_empty_posting_is_text() -> None:
    assert not decode(b"", "p")


def test_a_saved_page_may_have_its_pictures_within_it() -> None:
    picture = b"<img src='data:image/png;base64," + b"iVBOR/+" * MAX_BYTES + b"=='>"
    page = b"\n<html><body><p>Answer calls</p>" + picture + b"<p>Sell</p></body></html>"
    assert decode(read(io.BytesIO(page)), "p.html") == "Answer calls\n\nSell"
    with pytest.raises(UserError, match=f"more bytes than the limit of {MAX_BYTES:,}"):
        decode(b"<p>" + b"a" * MAX_BYTES, "p.html")


def test_a_terminal_sequence_is_still_text() -> None:
    assert decode(b"\x1b[31mAnswer calls\x1b[0m\x1b]0;x\x07 from customers", "p") == "Answer calls from customers"


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n" + bytes(range(32)) * 20, b"\x00\x01\x02\x03" * 50])
def test_bytes_that_are_no_text_are_refused_with_the_name(data: bytes) -> None:
    with pytest.raises(UserError, match=r"photo\.txt: this is not text; save"):
        decode(data, "photo.txt")


@pytest.mark.parametrize(("name", "kind"), [("ad.pdf", "PDF"), ("ad.DOCX", "Word document")])
def test_bytes_under_the_name_of_a_document_are_told_as_a_damaged_one(name: str, kind: str) -> None:
    with pytest.raises(UserError, match=rf"{name}: this {kind} is damaged, or none; save the posting anew"):
        decode(b"\x00\x01\x02\x03" * 50, name)


def test_too_much_is_refused_with_the_limit() -> None:
    assert decode(b"a" * MAX_BYTES, "p")
    with pytest.raises(
        UserError, match=r"^p: the posting has more bytes than the limit of 1,000,000; give one posting at a time"
    ):
        decode(b"a" * (MAX_BYTES + 1), "p")
