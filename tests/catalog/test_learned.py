"""What was learned is read as the fit writes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from resume_helper.catalog import learned

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.mark.parametrize("number", ["nan", "inf", "-inf", "1e999", "much", ""])
@pytest.mark.parametrize(
    ("read", "line"),
    [
        (learned.read_lexicon, "weights\tduty\t1\t{}\t1\t1\t1\t1\t1\t1\t1"),
        (learned.read_lexicon, "bias\tsell\t{}"),
        (learned.read_lexicon, "stem\trefund\t{}\tsell:1"),
        (learned.read_lexicon, "term\trefund\t1\tsell:{}"),
        (learned.read_context, "sell\t{}\t1\tgreet:1"),
        (learned.read_context, "sell\t1\t{}\tgreet:1"),
        (learned.read_context, "sell\t1\t1\tgreet:{}"),
        (learned.read_sectors, "always\tbank:{}"),
        (learned.read_trade, "loan\t{}\tbank:1"),
    ],
)
def test_what_is_no_number_is_the_fault_of_its_line(
    tmp_path: Path, read: Callable[[Path], Any], line: str, number: str
) -> None:
    file = tmp_path / "x.tsv"
    file.write_text(f"# a head\n{line.format('1.5')}\n", "utf-8")
    assert read(file)
    file.write_text(f"# a head\n{line.format(number)}\n", "utf-8")
    with pytest.raises(learned.LineError, match=r"line 2 is no line of"):
        read(file)
