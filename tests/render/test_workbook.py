"""A table as a workbook of Excel."""

from __future__ import annotations

import gc
import re
import sys
import zipfile
from datetime import date
from typing import TYPE_CHECKING

import pytest

from resume_helper.errors import PIP, UserError
from resume_helper.render import workbook
from tests.conftest import POSTINGS

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from resume_helper.render.table import Cell

    Run = Callable[..., subprocess.CompletedProcess[bytes]]


def sheets(path: Path) -> list[str]:
    with zipfile.ZipFile(path) as parts:
        return [parts.read(name).decode() for name in sorted(parts.namelist()) if name.startswith("xl/worksheets/sheet")]


def written(path: Path, rows: Iterable[Sequence[Cell]]) -> list[str]:
    pytest.importorskip("xlsxwriter")
    workbook.write(path, ("source", "score", "deadline"), rows)
    return sheets(path)


def test_texts_stay_texts_and_shares_and_days_are_numbers(tmp_path: Path) -> None:
    evil = ['=HYPERLINK("http://x")', "{=1+1}", "+1", "-1", "@SUM(A1)", "http://x.example", "1e9"]
    (sheet,) = written(tmp_path / "o.xlsx", [(text, 0.95, date(2027, 5, 3)) for text in evil])
    assert "<f>" not in sheet
    assert "hyperlink " not in sheet
    assert sheet.count('t="inlineStr"') == len(evil) + 3
    assert sheet.count("<v>0.95</v>") == sheet.count("<v>46510</v>") == len(evil)


def test_no_text_damages_a_workbook(tmp_path: Path) -> None:
    (sheet,) = written(tmp_path / "o.xlsx", [("a\x00\x0b\x1b[31m\ufffe\uffff<b>&\u202e c", "", ""), ("\U0001f600", "", "")])
    texts = re.findall("<t>(.*?)</t>", sheet)
    assert texts[3:] == ["a[31m&lt;b&gt;&amp; c", "\U0001f600"]


def test_the_same_rows_are_the_same_bytes_and_more_than_a_sheet_holds_goes_on_in_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [(f"posting {number}", 0.5, "soon") for number in range(5)]
    assert len(written(tmp_path / "one.xlsx", rows)) == 1
    written(tmp_path / "two.xlsx", rows)
    assert (tmp_path / "one.xlsx").read_bytes() == (tmp_path / "two.xlsx").read_bytes()
    monkeypatch.setattr(workbook, "MOST_ROWS", 3)
    assert [sheet.count("posting ") for sheet in written(tmp_path / "three.xlsx", rows)] == [2, 2, 1]


def test_memory_does_not_grow_with_the_rows(tmp_path: Path) -> None:
    import tracemalloc

    pytest.importorskip("xlsxwriter")
    peaks = []
    for count in (500, 5000):
        tracemalloc.start()
        workbook.write(tmp_path / "o.xlsx", ("source",), ((f"posting {number} " * 20,) for number in range(count)))
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < peaks[0] + 500_000


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # XlsxWriter leaves its draft open then
def test_what_cannot_be_written_is_told_as_of_any_file(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        written(tmp_path / "missing" / "o.xlsx", [("a", 0.5, "")])
    gc.collect()


def test_what_is_missing_is_told_before_anything_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)
    with pytest.raises(UserError, match=rf"^a \.xlsx needs XlsxWriter; install it .*: {re.escape(PIP)} install '\.\[xlsx\]'$"):
        workbook.check()


def test_a_batch_writes_one(run: Run, tmp_path: Path) -> None:
    pytest.importorskip("xlsxwriter")
    text = "Duties:\\n- Answer calls from customers and resolve complaints for them in the shop.\\n- Balance your cash drawer."
    row = f'{{"id": "=1+1", "text": "{text}"}}\n'
    (tmp_path / "p.jsonl").write_text(row)
    done = run("batch", "-", POSTINGS / "nb", "--output", tmp_path / "o.xlsx", stdin=row.encode())
    assert (done.returncode, done.stderr) == (0, b"3 postings, 0 failed\n")
    (sheet,) = sheets(tmp_path / "o.xlsx")
    assert ">=1+1<" in sheet
    assert "<f>" not in sheet
    assert [path.name for path in sorted(tmp_path.iterdir())] == ["o.xlsx", "p.jsonl"]
    assert run("batch", tmp_path).stderr == b"1 posting, 0 failed\n"  # what a run has written holds no postings
