"""Where many postings come from, and what is said of those that cannot be read."""

from __future__ import annotations

import csv
import gzip
import json
import os
import sys
import tracemalloc
from pathlib import Path
from typing import TYPE_CHECKING
from unittest.mock import Mock

import pytest

from resume_helper.batch.readers import LONGEST
from resume_helper.batch.sources import chunks, count, find, listing, sources
from resume_helper.batch.tables import Fields
from resume_helper.errors import PIP
from resume_helper.posting.decode import MAX_BYTES

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable

    Run = Callable[..., subprocess.CompletedProcess[bytes]]

NONE = Fields()


def read(path: Path, fields: Fields = NONE) -> list[tuple[str, str, str]]:
    return [
        (s.name.removeprefix(str(path.parent) + "/"), s.text, s.error.removeprefix(str(path.parent) + "/"))
        for s in sources(find([path], fields))
    ]


def test_a_folder_is_read_recursively_in_the_order_of_names(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    for name, text in (("b/2.md", "two"), ("a.txt", "one"), ("c.png", "no"), ("d.txt.gz", "")):
        (tmp_path / name).write_text(text)
    (tmp_path / "d.txt.gz").write_bytes(gzip.compress(b"three"))
    assert [(s.name.rsplit("/", 1)[-1], s.text) for s in sources(find([tmp_path]))] == [
        ("a.txt", "one"),
        ("2.md", "two"),
        ("d.txt.gz", "three"),
    ]
    assert count(find([tmp_path])) is None
    (tmp_path / "d.txt.gz").unlink()
    assert count(find([tmp_path])) == 2


def test_what_is_in_a_folder_is_found_once_whatever_becomes_of_it_later(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("one")
    inputs = find([tmp_path])
    (tmp_path / "b.txt").unlink()
    (tmp_path / "c.txt").write_text("two")
    told = f"{tmp_path}/b.txt: cannot be read (No such file or directory); check the path and its permissions"
    assert [(source.text, source.error) for source in sources(inputs)] == [("one", ""), ("", told)]
    assert [line.split(" ")[0].removeprefix(str(tmp_path)) for line in listing(inputs)] == ["", "/a.txt"]


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
    assert count(find([file])) == 5


def test_files_of_other_programs_tell_how_to_save_them(tmp_path: Path) -> None:
    for name in ("a.json", "c.ods"):
        (tmp_path / name).write_text('["one"]')
    errors = [error for name in ("a.json", "c.ods", "d.xls") for _, _, error in read(tmp_path / name)]
    assert [error.removeprefix(f"{tmp_path}/") for error in errors] == [
        "a.json: this is JSON, which is read line by line; write one object a line, into a .jsonl",
        "c.ods: this is a spreadsheet; save it as .xlsx, or as .csv (UTF-8)",
        "d.xls: cannot be read (No such file or directory); check the path and its permissions",
    ]


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
    why = "no field of its first line is obviously the posting"
    says = f"p.csv: {why}; name one of these with --text-field, or begin with a line of names: a, b"
    assert read(file) == [("p.csv", "", says)]
    file.write_text("Jobs of November,,\n\nid,title,text\n1,Teller,two\n", "utf-8")
    assert read(file)[0][2].endswith(", or begin with a line of names: Jobs of November")


def test_a_tsv_is_a_table_of_a_folder_or_by_its_name(tmp_path: Path) -> None:
    (tmp_path / "p.tsv").write_text("id\ttext\n1\tone, two; three\n2\ttwo\n", "utf-8")
    assert read(tmp_path / "p.tsv") == read(tmp_path) == [("1", "one, two; three", ""), ("2", "two", "")]


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_a_spreadsheet_may_say_what_parts_its_fields(tmp_path: Path, mark: str) -> None:
    file = tmp_path / "p.csv"
    file.write_text(f"\ufeffsep={mark}\r\nJob Posting Text{mark}Ort, by, sted; , osv.\r\none{mark}x\r\n", "utf-8")
    assert read(file) == [("p.csv:3", "one", "")]
    file.write_text("sep=;\n", "utf-8")
    assert read(file) == [("p.csv", "", "p.csv: the first line has no names of fields; write them there")]


@pytest.mark.parametrize("head", ["jobDescription|Ref", "Posting text|Finnkode", "Job ad|Job reference", "details|riferimento"])
def test_the_fields_of_common_exports_are_known(tmp_path: Path, head: str) -> None:
    file = tmp_path / "p.csv"
    file.write_text(f"{head}\none, two; three|7\n", "utf-8")
    assert read(file) == [("7", "one, two; three", "")]


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("Job description,Title", "Teller"),
        ("Descripción del puesto,Título", "Teller"),
        ("Descrizione,Titolo", "Teller"),
        ("Stillingsbeskrivelse,Stillingstittel", "Teller"),
        ("description,company", ""),
    ],
)
def test_the_title_of_a_table_stands_above_its_posting(tmp_path: Path, head: str, title: str) -> None:
    file = tmp_path / "p.csv"
    file.write_text(f'{head}\n"Duties\n- Count cash",Teller\n', "utf-8")
    assert read(file) == [("p.csv:2", f"{title}\n\nDuties\n- Count cash".lstrip(), "")]
    assert read(file, Fields("", "", head.split(",")[1]))[0][1] == "Teller\n\nDuties\n- Count cash"


@pytest.mark.parametrize("title", ['" teller "', '""', "null", "1", '"***"'])
def test_a_title_that_the_posting_has_or_that_is_none_is_not_added(tmp_path: Path, title: str) -> None:
    file = tmp_path / "p.jsonl"
    file.write_text(f'{{"title": {title}, "text": "Teller\\nCount cash"}}\n')
    assert read(file) == [("p.jsonl:1", "Teller\nCount cash", "")]


def test_the_title_of_a_table_names_the_job(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "p.csv"
    body = '"Duties\n- Greet members as they come in\n- Balance the cash drawer at the end of the day"'
    file.write_text(f"id,title,description\n1,Bank Teller (Part time),{body}\n2,,{body}\n")
    told = [json.loads(line)["posting"] for line in run("batch", file).stdout.splitlines()]
    assert [(posting["title"], (posting["occupation"] or {}).get("id")) for posting in told] == [
        ("Bank Teller", "bank-teller"),
        ("", None),
    ]


def test_the_title_of_a_table_is_told_though_the_text_begins_like_another(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "p.csv"
    body = "Recepci\u00f3n de llamadas, gesti\u00f3n de reclamaciones y registro de los datos de cada cliente en el programa."
    file.write_text(f'puesto,descripcion\nGestor Alfa,"{body}"\n(jornada completa),"{body}"\n', "utf-8")
    told = [json.loads(line)["posting"]["title"] for line in run("batch", file).stdout.splitlines()]
    assert told[0] == "Gestor Alfa"
    assert told[1] != "(jornada completa)"


def test_the_place_of_a_table_is_carried_over_where_the_posting_tells_none(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "p.csv"
    body = "Duties\n- Greet members as they come in\n- Balance the cash drawer at the end of the day"
    file.write_text(f'id,,Location,description\n1,x,Velden,"{body}"\n2,y,Velden,"{body}\n\nLocation: Norwich"\n3,z,,"{body}"\n')
    run("batch", file, "--output", tmp_path / "out.csv", "--rows", "postings")
    rows = [*csv.DictReader((tmp_path / "out.csv").read_text("utf-8-sig").splitlines())]
    assert [row["place"] for row in rows] == ["Velden", "Norwich", ""]


def test_html_is_read_in_cells_and_in_files(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text('id,text\n1,"<ul><li>Count cash</li></ul>1 year&#39;s experience"\n')
    (tmp_path / "b.html").write_text("<p>Sell &amp; serve</p>")
    assert [row.text for row in sources(find([tmp_path]))] == ["- Count cash\n\n1 year's experience", "Sell & serve"]


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


def test_a_workbook_is_read(tmp_path: Path) -> None:
    excel = pytest.importorskip("openpyxl")
    file, book = tmp_path / "p.xlsx", excel.Workbook()
    for row in (["Ref", "Job title", "Beskrivelse"], [7, "Teller", "one"], [], ["x"], ["=1+1", None, "<p>two</p>"]):
        book.active.append(row)
    book.save(file)
    rows = read(file)
    assert [row[:2] for row in rows] == [("7", "Teller\n\none"), ("x", ""), ("p.xlsx:5", "two")]
    assert "there is no text in its 'Beskrivelse'" in rows[1][2]
    assert "there is no field 'nope'" in read(file, Fields("nope"))[0][2]
    data = bytearray(file.read_bytes())
    data[200:2000] = bytes(1800)
    file.write_bytes(data)
    assert "not a workbook of Excel, or damaged" in read(file)[0][2]
    file.write_bytes(b"PK")
    assert "not a workbook of Excel, or damaged" in read(file)[0][2]
    assert "unpack it" in read(file.rename(tmp_path / "p.xlsx.gz"))[0][2]


def test_a_workbook_of_bombs_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    excel = pytest.importorskip("openpyxl")
    excel.Workbook().save(tmp_path / "p.xlsx")
    monkeypatch.setattr("resume_helper.batch.workbooks.MAX_UNPACKED", 1000)
    assert "unpacks to more than 1,000 bytes" in read(tmp_path / "p.xlsx")[0][2]


def test_a_workbook_says_what_it_needs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    (tmp_path / "p.xlsx").write_bytes(b"PK")
    assert (
        f"needs openpyxl; install it in the folder of resume-helper with: {PIP} install '.[xlsx]'"
        in read(tmp_path / "p.xlsx")[0][2]
    )


def test_parquet_needs_only_its_own_fields_to_be_sound(tmp_path: Path) -> None:
    arrow = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    broken = arrow.Array.from_buffers(arrow.string(), 2, arrow.array([b"\xff\xfe", b"\xff"]).buffers())
    late = arrow.array([2**62, 2**62], arrow.timestamp("us"))
    file, good = tmp_path / "p.parquet", arrow.array(["one", "two"])
    parquet.write_table(arrow.table({"other": broken, "at": late, "text": good}), file)
    assert [text for _, text, _ in read(file)] == ["one", "two"]
    parquet.write_table(arrow.table({"id": late, "text": good}), file)
    assert [row[:2] for row in read(file)] == [("p.parquet:1", "one"), ("p.parquet:2", "two")]
    parquet.write_table(arrow.table({"text": broken, "id": good}), file)
    assert [(name, "no text" in error) for name, _, error in read(file)] == [("one", True), ("two", True)]
    assert "there is no field 'nope'" in read(file, Fields("nope"))[0][2]
    data = bytearray(file.read_bytes())
    for at in range(4, 60):
        data[at] ^= 0xFF
    file.write_bytes(data)
    assert "not Parquet, or damaged after row 0" in read(file)[0][2]
    assert "unpack it" in read(file.rename(tmp_path / "p.parquet.gz"))[0][2]


def test_what_cannot_be_read_is_one_error_and_the_rest_goes_on(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\0\1\2" * 500)
    (tmp_path / "b.txt").write_bytes(b"x" * (MAX_BYTES + 1))
    (tmp_path / "c.jsonl.gz").write_bytes(gzip.compress(b'{"text": "one"}\n' * 5)[:-9])
    (tmp_path / "d.txt").write_text("fine")
    errors = [source.error for source in sources(find([tmp_path, tmp_path / "missing.txt"]))]
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


def test_a_row_without_text_keeps_its_id_and_none_is_no_id(tmp_path: Path) -> None:
    file = tmp_path / "p.jsonl"
    file.write_text(
        '{"id": "x", "text": null}\n{"id": null, "text": "one"}\n{"id": "", "text": "two"}\n{"id": "y", "text": " "}\n'
    )
    rows = read(file)
    assert [name for name, _, _ in rows] == ["x", "p.jsonl:2", "p.jsonl:3", "y"]
    remedy = "put the posting there, or leave it out"
    told = [f"p.jsonl:{n}: there is no text in its 'text'; {remedy}" for n in (1, 4)]
    assert [error for _, _, error in rows if error] == told


@pytest.mark.parametrize("cell", ["", " ", '" "', "NaN", "nan", "None", "null", "NULL", "<NA>", "#N/A"])
def test_a_cell_that_holds_nothing_is_told_as_such_and_is_neither_id_nor_title(tmp_path: Path, cell: str) -> None:
    file = tmp_path / "p.csv"
    file.write_text(f"id,title,description\na,Teller,{cell}\n{cell},{cell},Answer calls\nb\n")
    told = "there is no text in its 'description'; put the posting there, or leave it out"
    assert read(file) == [("a", "", f"p.csv:2: {told}"), ("p.csv:3", "Answer calls", ""), ("b", "", f"p.csv:4: {told}")]


def test_a_posting_may_begin_with_a_word_for_nothing_and_a_number_is_no_text(tmp_path: Path) -> None:
    file = tmp_path / "p.jsonl"
    file.write_text('{"id": 0, "text": "None of our tellers waits"}\n{"id": false, "text": 7}\n')
    assert read(file) == [
        ("0", "None of our tellers waits", ""),
        ("False", "", "p.jsonl:2: there is no text in the field 'text'; name the right one with --text-field"),
    ]


@pytest.mark.parametrize(
    ("text", "fields", "says"),
    [
        ("", NONE, "p.csv: the first line has no names of fields; write them there"),
        ("id,text\n", Fields("nope"), "p.csv: there is no field 'nope'; name one of these with --text-field: id, text"),
        ("id,text\n", Fields("", "nope"), "p.csv: there is no field 'nope'; name one of these with --id-field: id, text"),
    ],
)
def test_a_table_without_the_fields_is_one_error_and_the_rest_goes_on(
    tmp_path: Path, text: str, fields: Fields, says: str
) -> None:
    (tmp_path / "p.csv").write_text(text)
    (tmp_path / "q.txt").write_text("fine")
    rows = [*sources(find([tmp_path], fields))]
    assert [row.error.removeprefix(f"{tmp_path}/") for row in rows] == [says, ""]


def test_a_name_in_csv_tells_the_line_of_the_file(tmp_path: Path) -> None:
    file = tmp_path / "p.csv"
    file.write_text('text\n"one\nmore"\ntwo\n\nthree\n')
    assert [name for name, _, _ in read(file)] == ["p.csv:2", "p.csv:4", "p.csv:6"]


def test_a_cell_that_is_too_long_costs_one_record(tmp_path: Path) -> None:
    file = tmp_path / "p.csv"
    for cell in ("x" * (MAX_BYTES + 1), "x" * (LONGEST + 9), ("x, y " * 99 + "\n") * 20_000, 'say ""hi"",\n' * 800_000):
        file.write_text(f'id,text\n1,one\n2,"{cell}"\n3,three\n4,"four, 4"\n')
        rows = read(file)
        assert [row[1] for row in rows] == ["one", "", "three", "four, 4"]
        assert "more than the limit" in rows[1][2] or f"longer than {LONGEST:,}" in rows[1][2]


def test_a_cell_of_any_number_of_lines_costs_one_record(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("resume_helper.batch.readers.LONGEST", 1000)
    file = tmp_path / "p.csv"
    cell = "a\n" * 5000
    file.write_text(f'id,text\n1,"{cell}"\n2,two\n')
    assert [row[1] for row in read(file)] == ["", "two"]


def test_a_quote_that_is_not_closed_is_an_error_and_swallows_no_row(tmp_path: Path) -> None:
    file = tmp_path / "p.csv"
    for last in ("4,four", '4,"four"'):
        file.write_text(f'id,text\n1,"one"\n2,"two\n3,three\n{last}\n')
        rows = read(file)
        assert [row[:2] for row in rows] == [("1", "one"), ("p.csv:3", ""), ("3", "three"), ("4", "four")]
        assert "p.csv:3: not readable as CSV" in rows[1][2]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
@pytest.mark.parametrize("name", ["p.csv", "p.jsonl", "P.JSONL.GZ", "P.CSV.GZ"])
def test_a_table_is_read_in_any_usual_encoding(tmp_path: Path, encoding: str, name: str) -> None:
    text = "Atención al cliente \u2013 quejas y reclamos"
    if "csv" in name.lower():
        data = f"id,text\r\nñ,{text}\r\n".encode(encoding)
    else:
        data = (json.dumps({"id": "ñ", "text": text}, ensure_ascii=False) + "\n").encode(encoding)
    (tmp_path / name).write_bytes(gzip.compress(data) if name.endswith(".GZ") else data)
    assert read(tmp_path / name) == [("ñ", text, "")]
    assert len([*sources(find([tmp_path]))]) == 1


def test_a_line_without_end_costs_one_record_and_little_memory(tmp_path: Path) -> None:
    for name, head in (("p.jsonl", b""), ("p.csv", b"text\n")):
        file = tmp_path / f"{name}.gz"
        file.write_bytes(gzip.compress(head + b"a" * 120_000_000 + b'\n"two"\n', 1))
        tracemalloc.start()
        rows = read(file)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert [row[1] for row in rows] == ["", "two"]
        assert f"longer than {LONGEST:,} characters" in rows[0][2]
        assert peak < 60_000_000


def test_a_damaged_gz_is_one_error(tmp_path: Path) -> None:
    whole = gzip.compress(b"Answer calls. " * 400)
    for name in ("p.txt.gz", "p.csv.gz", "p.jsonl.gz"):
        for at in range(10, len(whole)):
            (tmp_path / name).write_bytes(whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :])
            assert [bool(error) for _, _, error in read(tmp_path / name)] == [True]


def test_postings_that_cannot_be_read_are_not_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.jsonl").write_text('"one"\n"two"\n')
    assert count(find([tmp_path])) == 2
    monkeypatch.setattr(Path, "open", Mock(side_effect=PermissionError(13, "Permission denied")))
    assert count(find([tmp_path])) is None


def test_a_folder_that_cannot_be_read_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "closed").mkdir()
    (tmp_path / "open.txt").write_text("fine")
    scan = os.scandir

    def refuse(path: str) -> object:
        if str(path).endswith("closed"):
            raise PermissionError(13, "Permission denied", str(path))
        return scan(path)

    monkeypatch.setattr(os, "scandir", refuse)
    assert [(source.text, source.error.removeprefix(f"{tmp_path}/")) for source in sources(find([tmp_path]))] == [
        ("fine", ""),
        ("", "closed: cannot be read (Permission denied); check the path and its permissions"),
    ]


def test_what_word_keeps_beside_an_open_document_is_passed_over(tmp_path: Path) -> None:
    for name in ("one.txt", "~$one.docx", "~$two.odt"):
        (tmp_path / name).write_text("Answer calls", "utf-8")
    inputs = find([tmp_path])
    assert [path.name for path in inputs.files] == ["one.txt"]
    assert not inputs.others
