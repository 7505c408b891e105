"""What of RTF is read."""

import pytest

from resume_helper.posting.decode import decode


@pytest.mark.parametrize(
    ("rtf", "text"),
    [
        (
            r"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 A;}}{\*\info x;}\b Qu\'e9 har\'e1s\b0\par{\pntext\'95\tab}Atender\par}",
            "Qué harás\n•\tAtender",
        ),
        (
            "{\\rtf1\\cocoartf\n\\fs24 Count the \ndrawer\\\n\\uc0\\u8226 \tServe guests\\\n}",
            "Count the drawer\n•\tServe guests",
        ),
        (r"{\rtf1\uc1 caf\u233?, \u-10179?\u-8704?, 5\~% \{a\\b\} \endash  c}", "café, 😀, 5\xa0% {a\\b} – c"),
        (r"{\rtf1\ansicpg1251 {\field{\*\fldinst HYPERLINK x}{\fldrslt \'c0}} sells}", "А sells"),
        (r"{\rtf1\ansicpg99999 se\'f1or}", "se\ufffdor"),
    ],
)
def test_of_rtf_the_text_is_read(rtf: str, text: str) -> None:
    assert decode(rtf.encode(), "p.rtf") == text


def test_what_only_speaks_of_rtf_is_kept_to_the_letter() -> None:
    assert decode(b"Send your CV as {\\rtf1} or PDF", "p") == "Send your CV as {\\rtf1} or PDF"


@pytest.mark.parametrize("piece", ["{", "\\", "\\'e9", "{\\*", "\\u9"])
def test_hostile_rtf_is_read_quickly(piece: str) -> None:
    assert isinstance(decode(("{\\rtf1" + piece * 200_000).encode(), "p"), str)
