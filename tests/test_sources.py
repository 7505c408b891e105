"""Where many postings come from, and what is said of those that cannot be read."""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING

import pytest

from resume_helper.batch.sources import Fields, chunks, count, sources
from resume_helper.errors import UserError
from resume_helper.posting.decode import MAX_BYTES

if TYPE_CHECKING:
    from pathlib import Path

NONE = Fields()


def read(path: Path, fields: Fields = NONE) -> list[tuple[str, str, str]]:
    return [
        (s.name.removeprefix(str(path.parent) + "/"), s.text, s.error.removeprefix(str(path.parent) + "/"))
        for s in sources([path], fields)
    ]


def test_a_folder_is_read_recursively_in_the_order_of_names(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    for name, text in (("b/2.md", "two"), ("a.txt", "one"), ("c.pdf", "no"), ("d.txt.gz", "")):
        (tmp_path / name).write_text(text)
    (tmp_path / "d.txt.gz").write_bytes(gzip.compress(b"three"))
    assert [(s.name.rsplit("/", 1)[-1], s.text) for s in sources([tmp_path], NONE)] == [
        ("a.txt", "one"),
        ("2.md", "two"),
        ("d.txt.gz", "three"),
    ]
    assert count([tmp_path]) is None
    (tmp_path / "d.txt.gz").unlink()
    assert count([tmp_path]) == 2


def test_json_lines_hold_objects_or_texts_and_each_bad_line_is_named(tmp_path: Path) -> None:
    file = tmp_path / "p.jsonl"
    file.write_text('{"id": 7, "text": "one"}\n"two"\n\n{"no": 1}\nnot json\n[1]\n', "utf-8")
    assert read(file) == [
        ("7", "one", ""),
        ("p.jsonl:2", "two", ""),
        ("p.jsonl:4", "", "p.jsonl:4: there is no text in the field 'text'; name the right one with --text-field"),
        ("p.jsonl:5", "", "p.jsonl:5: this is not JSON; write one object a line"),
        ("p.jsonl:6", "", "p.jsonl:6: this is no object; write one object a line, with the posting in 'text'"),
    ]
    assert count([file]) == 5


def test_json_without_end_is_one_bad_line(tmp_path: Path) -> None:
    file = tmp_path / "p.jsonl"
    file.write_text(f'{"[" * 100_000}\n"two"\n', "utf-8")
    assert [(name, error) for name, _, error in read(file)] == [
        ("p.jsonl:1", "p.jsonl:1: this is not JSON; write one object a line"),
        ("p.jsonl:2", ""),
    ]


@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_csv_fields_are_guessed_or_named(tmp_path: Path, mark: str) -> None:
    file = tmp_path / "p.csv"
    file.write_text(f'\ufeffjob_id{mark}Description{mark}ort\n1{mark}"one\nline{mark} two"{mark}x\n', "utf-8")
    assert read(file) == [("1", f"one\nline{mark} two", "")]
    assert read(file, Fields("ort", "Description"))[0][1] == "x"
    file.write_text("a,b\n1,2\n", "utf-8")
    with pytest.raises(UserError, match="name one of these with --text-field: a, b"):
        read(file)


def test_parquet_is_read(tmp_path: Path) -> None:
    arrow = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    file = tmp_path / "p.parquet"
    parquet.write_table(arrow.table({"id": ["x", "y"], "text": ["one", None]}), file)
    rows = read(file)
    assert rows[0] == ("x", "one", "")
    assert "no text" in rows[1][2]
    file.write_bytes(b"PAR1")
    assert "not Parquet" in read(file)[0][2]


def test_what_cannot_be_read_is_one_error_and_the_rest_goes_on(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\0\1\2" * 500)
    (tmp_path / "b.txt").write_bytes(b"x" * (MAX_BYTES + 1))
    (tmp_path / "c.jsonl.gz").write_bytes(gzip.compress(b'{"text": "one"}\n' * 5)[:-9])
    (tmp_path / "d.txt").write_text("fine")
    errors = [source.error for source in sources([tmp_path, tmp_path / "missing.txt"], NONE)]
    assert [bool(error) for error in errors if "c.jsonl" not in error].count(True) >= 3
    assert any("torn" in error for error in errors)
    assert "" in errors


def test_input_is_read_no_further_ahead_than_asked_for() -> None:
    read_ = []

    def rows():  # noqa: ANN202
        for n in range(100):
            read_.append(n)
            yield n

    next(chunks(rows(), 10))
    assert len(read_) == 10


def test_a_line_of_json_may_be_huge_or_odd(tmp_path: Path) -> None:
    file = tmp_path / "p.jsonl"
    file.write_text(json.dumps({"text": "x" * (MAX_BYTES + 1)}) + "\n" + json.dumps({"text": "a\r\nb\ud800"}) + "\n")
    rows = read(file)
    assert "more than the limit" in rows[0][2]
    assert rows[1][1] == "a\nb?"
