from __future__ import annotations

import csv
import gc
import json
import os
import re
import sys
from typing import TYPE_CHECKING, cast
from unittest.mock import Mock

import pytest
import typer
from docx import Document

from resume_helper import catalog as catalogs
from resume_helper import person as people
from resume_helper.batch import Options, work
from resume_helper.batch.tables import Source
from resume_helper.cli.batch import batch
from resume_helper.cli.rank import rank
from resume_helper.suggestion import suggest
from tests.conftest import POSTINGS, ROOT

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable
    from pathlib import Path

    from resume_helper.catalog import Catalog

    Run = Callable[..., subprocess.CompletedProcess[bytes]]


def test_one_line_a_posting_in_input_order(run: Run, tmp_path: Path) -> None:
    done = run("batch", POSTINGS / "nb", POSTINGS / "en" / "cashier.txt", "--output", tmp_path / "out.jsonl")
    assert (done.returncode, done.stdout) == (0, b"")
    lines = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text("utf-8").splitlines()]
    assert [line["posting"]["source"].rsplit("/", 1)[-1] for line in lines] == ["butikk.txt", "kundeservice.txt", "cashier.txt"]
    assert all(line["status"] == "ok" for line in lines)


def test_work_leaves_the_garbage_of_its_user_alone() -> None:
    before = gc.get_freeze_count(), gc.get_threshold()
    work([], Options(to="es"))
    assert (gc.get_freeze_count(), gc.get_threshold()) == before


def stumble(text: str, *rest: object, **more: object) -> object:
    """`suggest` with a bug."""
    if "stumble" in text:
        raise ZeroDivisionError(text)
    return suggest(text, *rest, **more)


def test_a_posting_that_meets_a_bug_is_an_error_and_the_rest_goes_on(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr("resume_helper.batch.suggest", stumble)
    (tmp_path / "p.jsonl").write_text('"stumble"\n"Answer calls"\n')
    with pytest.raises(typer.Exit) as exit_:
        batch([tmp_path / "p.jsonl"])
    assert exit_.value.exit_code == 1
    out, err = capfd.readouterr()
    records = [json.loads(line) for line in out.splitlines()]
    assert [record["status"] for record in records] == ["error", "too_short"]
    assert records[0]["error"].endswith("p.jsonl:1: internal error (ZeroDivisionError); please report it")
    assert "Traceback" in err
    said = f"{records[0]['error']}\n2 postings, 1 failed, 1 with nothing to suggest ({tmp_path}/p.jsonl:2)\n"
    assert err.endswith(f"ZeroDivisionError: stumble\n\n{said}")


def test_rank_loads_the_catalog_and_the_profile_once_and_goes_on_behind_a_bug(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    loaded, read = list[object](), list[object]()
    load, read_one = catalogs.load_catalog, people.read_person
    for module in ("resume_helper.batch", "resume_helper.catalog"):
        monkeypatch.setattr(f"{module}.load_catalog", lambda folder=None: loaded.append(folder) or load(folder))
    for module in ("resume_helper.batch", "resume_helper.person"):
        monkeypatch.setattr(f"{module}.read_person", lambda *a, **k: read.append(a) or read_one(*a, **k))
    monkeypatch.setattr("resume_helper.batch.suggest", stumble)
    (tmp_path / "me.yaml").write_text("basics: {name: A}\nwork: [{name: A, position: Teller}]\n")
    (tmp_path / "p.jsonl").write_text('"stumble"\n"Answer calls"\n')
    with pytest.raises(typer.Exit) as exit_:
        rank(tmp_path / "me.yaml", [tmp_path / "p.jsonl", POSTINGS / "en" / "cashier.txt"])
    assert (exit_.value.exit_code, len(loaded), len(read)) == (1, 1, 1)
    out, err = capfd.readouterr()
    assert re.fullmatch(r" *\d+%  .*cashier.txt  .*", out.splitlines()[0])
    assert "p.jsonl:1: internal error (ZeroDivisionError); please report it\n" in err
    assert "p.jsonl:2: " in err


def test_a_folder_may_have_postings_as_a_word_processor_saves_them(run: Run, tmp_path: Path) -> None:
    said = (POSTINGS / "en" / "cashier.txt").read_text("utf-8")
    rows = "".join(f"{line}\\par\n" for line in said.encode("ascii", "ignore").decode().splitlines())
    (tmp_path / "cashier.rtf").write_text(f"{{\\rtf1\\ansi {rows}}}")
    record = json.loads(run("batch", tmp_path).stdout)
    assert (record["status"], record["posting"]["source"].endswith("cashier.rtf")) == ("ok", True)
    assert "operate-cash-register" in {duty["id"] for duty in record["duties"]}


def test_a_folder_may_have_postings_as_they_are_mailed_and_one_that_is_damaged_stops_none(run: Run, tmp_path: Path) -> None:
    document = Document()
    for line in (POSTINGS / "en" / "cashier.txt").read_text("utf-8").splitlines():
        document.add_paragraph(line)
    document.save(tmp_path / "b.docx")
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7\nno more")
    done = run("batch", tmp_path)
    torn, whole = map(json.loads, done.stdout.splitlines())
    assert (done.returncode, torn["status"], whole["status"]) == (1, "error", "ok")
    assert "this PDF is damaged" in torn["error"]
    assert "operate-cash-register" in {duty["id"] for duty in whole["duties"]}
    assert run("suggest", tmp_path / "b.docx").returncode == 0


def test_files_of_folders_that_are_not_read_are_named_by_their_kind(run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "docs").mkdir()
    run("batch", POSTINGS / "nb", "--output", tmp_path / "pages", "--pages", "md")
    for name in ("a.odt", "b.ODT", "c.png", "LICENSE", ".hidden", "o.jsonl.part"):
        (tmp_path / "docs" / name).write_text("x")
    unread = ".odt (2: a.odt, b.ODT), .png (1: c.png), LICENSE (1)"
    says = {
        "docs": f"there is no posting, none of the files can be read: {unread}; give postings as .txt",
        "empty": "there is no posting, the folder is empty; give postings as .txt, .md, .html,",
        "pages": "there is no posting, the folder holds only what resume-helper has written; give postings as .txt",
    }
    (tmp_path / "me.yaml").write_text("basics: {name: A}\nwork: [{name: A, position: Teller}]\n")
    for folder, told in says.items():
        for command in (["batch"], ["rank", tmp_path / "me.yaml"]):
            done = run(*command, tmp_path / folder)
            assert (done.returncode, done.stdout) == (3, b"")
            assert done.stderr.decode().startswith(f"resume-helper: {tmp_path / folder}: {told}")
    done = run("batch", tmp_path / "pages", "--output", tmp_path / "pages", "--pages", "md")
    assert b"holds only what resume-helper has written" in done.stderr
    done = run("batch", tmp_path / "docs", POSTINGS / "nb")
    assert (done.returncode, done.stderr) == (
        0,
        b"not read: .odt (2: a.odt, b.ODT), .png (1: c.png), LICENSE (1)\n2 postings, 0 failed\n",
    )
    (tmp_path / "none.jsonl").write_text("\n")
    done = run("batch", tmp_path / "none.jsonl")
    assert done.returncode == 1
    assert done.stderr == b"0 postings, 0 failed: what was read has none; give one a line, a row or a file\n"


@pytest.mark.skipif(sys.platform == "win32", reason="pipes with names")
def test_a_link_of_a_folder_that_leads_nowhere_is_an_error_and_a_pipe_is_named(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "p"
    folder.mkdir()
    (folder / "a.txt").symlink_to("nowhere.txt")
    os.mkfifo(folder / "b.txt")
    os.mkfifo(folder / "c.png")
    (folder / "d.txt").write_bytes((POSTINGS / "en" / "cashier.txt").read_bytes())
    (folder / "e.txt").symlink_to("d.txt")
    done = run("batch", folder, "--output", tmp_path / "o.jsonl")
    records = [json.loads(line) for line in (tmp_path / "o.jsonl").read_text("utf-8").splitlines()]
    assert [record["status"] for record in records] == ["error", "ok", "ok"]
    unread = f"{folder}/a.txt: cannot be read (No such file or directory); check the path and its permissions"
    assert records[0]["error"] == unread
    assert done.stderr.decode().splitlines() == [
        "not read: .png (1: c.png), pipes and devices (1: b.txt)",
        unread,
        "3 postings, 1 failed, 1 repost of others",
    ]
    for path in folder.glob("[de].txt"):
        path.unlink()
    (folder / "a.txt").unlink()
    done = run("batch", folder)
    assert done.returncode == 3
    assert (
        b"there is no posting, none of the files can be read: .png (1: c.png), pipes and devices (1: b.txt); give"
        in done.stderr
    )


@pytest.mark.parametrize(("form", "suffix", "other"), [("html", ".html", ".md"), ("markdown", ".md", ".html")])
def test_pages_of_an_earlier_run_are_removed_and_nothing_else(
    run: Run, tmp_path: Path, form: str, suffix: str, other: str
) -> None:
    pages = tmp_path / "pages"
    command = ["batch", "-", "--output", pages, "--pages", form, "--summary", pages / f"all{suffix}"]
    run(*command, stdin='{"id": "a", "text": "x"}\n{"id": "blåbær", "text": "x", "title": "](d.md) \\"d.html\\""}\n'.encode())
    for name in ("mine.txt", f"blåbær{other}", f"index{other}"):
        (pages / name).write_text("mine")
    copies = {"a": "keep for ana", "blåbær": "a-copy", "index": "index-of-may"}
    for name, copy in copies.items():
        (pages / f"{copy}{suffix}").write_bytes((pages / f"{name}{suffix}").read_bytes())
    run(*command, stdin=b'{"id": "c", "text": "x"}\n')
    kept = {"mine.txt", f"blåbær{other}", f"index{other}", *(f"{copy}{suffix}" for copy in copies.values())}
    assert {path.name for path in pages.iterdir()} == {f"c{suffix}", f"index{suffix}", f"all{suffix}", *kept}


def test_a_page_stays_where_it_is_when_a_posting_of_another_folder_has_its_name(run: Run, tmp_path: Path) -> None:
    pages = tmp_path / "pages"
    for folder in ("b", "a"):
        (tmp_path / "jobs" / folder).mkdir(parents=True)
        (tmp_path / "jobs" / folder / "one.txt").write_text(f"{folder}, till")
        run("batch", tmp_path / "jobs", "--output", pages, "--pages", "md")
        assert "jobs/b/one.txt" in (pages / "b-one.md").read_text("utf-8")


def test_a_run_that_was_stopped_among_its_pages_goes_on_with_their_names(run: Run, tmp_path: Path) -> None:
    pages = tmp_path / "pages"
    command = ["batch", CASHIER, "--output", pages, "--pages", "html"]
    run(*command)
    names = {path.name for path in pages.iterdir()}
    (pages / "index.html").unlink()
    run(*command)
    assert {path.name for path in pages.iterdir()} == names


def test_the_first_errors_are_told_where_the_output_is_not_looked_at(run: Run, tmp_path: Path) -> None:
    (tmp_path / "p.jsonl").write_text("no\n" * 5 + '"Hello"\n')
    done = run("batch", tmp_path / "p.jsonl", "--output", tmp_path / "o.jsonl")
    assert done.stderr.decode().splitlines() == [
        *(f"{tmp_path}/p.jsonl:{n}: this is not JSON; write one object a line" for n in (1, 2, 3)),
        "and 2 more, each in its place in the output",
        f"6 postings, 5 failed, 1 with nothing to suggest ({tmp_path}/p.jsonl:6)",
    ]
    again = run("batch", tmp_path / "p.jsonl", "--output", tmp_path / "o.csv")
    assert again.stderr == done.stderr


@pytest.mark.parametrize("text", [None, float("nan"), 7, b"Answer calls", "", " \n", "nan", "None"])
def test_a_cell_without_text_costs_one_record_of_what_somebody_s_own_code_gives(text: object) -> None:
    posting = (POSTINGS / "en" / "cashier.txt").read_text("utf-8")
    rows = cast("list[Source]", [Source("1", posting), ("2", text, ""), (3, f"<p>{posting}</p>", "")])
    records = [json.loads(outcome.line) for outcome in work(rows, Options())]
    assert [(record["posting"]["source"], record["status"]) for record in records] == [("1", "ok"), ("2", "error"), ("3", "ok")]
    assert records[1]["error"] == "2: there is no text; give the posting as a text"


def test_an_id_that_stands_for_two_postings_is_named(run: Run) -> None:
    rows = [{"id": id_, "text": ""} for id_ in "abaacb"]
    done = run("batch", "-", stdin="".join(json.dumps(row) + "\n" for row in rows).encode())
    assert done.stderr.splitlines()[0] == (
        b"3 postings have an id that another has before ('a', 'b'); their order alone tells the records apart"
    )


def test_rank_names_such_an_id_too_and_parts_names_that_have_commas(run: Run, tmp_path: Path) -> None:
    (tmp_path / "me.yaml").write_text(
        "basics: {name: A}\nwork: [{name: A, position: B, duties: [process-returns, greet-customers]}]\n"
    )
    said = "You will greet customers and process returns in our shop.\n"
    rows = "".join(json.dumps({"id": id_, "text": said}) + "\n" for id_ in "aabb").encode()
    done = run("rank", tmp_path / "me.yaml", "-", stdin=rows)
    shown = done.stdout.decode().splitlines()
    assert [line.strip() for line in shown[1:]] == [
        "covers 2/2: Greet and welcome customers \u00b7 Process returns, exchanges and refunds", "also in: b",
    ]  # fmt: skip
    assert shown[0].endswith("%  a")
    assert done.returncode == 0
    assert done.stderr == b"2 postings have an id that another has before ('a', 'b'); give each its own, to tell them apart\n"


def test_what_utf_8_cannot_write_is_a_question_mark() -> None:
    text = (POSTINGS / "en" / "cashier.txt").read_text("utf-8")
    (done,) = work([Source("a\ud800b", f"\udcff {text}")], Options())
    record = json.loads(done.line)
    assert (record["status"], record["posting"]["source"], record["posting"]["characters"]) == ("ok", "a?b", len(text) + 2)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names of files")
def test_a_file_name_that_is_no_text_is_written_with_question_marks(run: Run, tmp_path: Path) -> None:
    posting = (POSTINGS / "en" / "cashier.txt").read_bytes()
    (tmp_path / os.fsdecode(b"caf\xe9.txt")).write_bytes(posting)
    for command in (["batch", tmp_path], ["suggest", tmp_path / os.fsdecode(b"caf\xe9.txt"), "--format", "json"]):
        done = run(*command, "--output", tmp_path / "out.jsonl")
        assert done.returncode == 0
        assert json.loads((tmp_path / "out.jsonl").read_text("utf-8"))["posting"]["source"] == f"{tmp_path}/caf?.txt"
        (tmp_path / "out.jsonl").unlink()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names of files")
def test_all_faulty_profiles_of_a_folder_are_told_at_once(run: Run, tmp_path: Path) -> None:
    for name in ("ana", "bo", "cy"):
        text = "work: [{name: A, duties: [no-such]}]\n" if name != "bo" else "work: [{name: A}]\n"
        (tmp_path / f"{name}.yaml").write_text(text, "utf-8")
    done = run("batch", POSTINGS / "en" / "call-center.txt", "--profile", tmp_path)
    said = done.stderr.decode()
    assert [who["profile"] for who in json.loads(done.stdout)["people"]] == ["bo"]
    assert done.returncode == 1
    assert [name for name in ("ana", "bo", "cy") if f"{name}.yaml:1: work[0].duties[0]: unknown duty" in said] == ["ana", "cy"]


def test_a_catalog_and_a_profile_may_have_names_that_are_no_text(run: Run, tmp_path: Path) -> None:
    folder, me = tmp_path / os.fsdecode(b"cat\xff"), tmp_path / os.fsdecode(b"p\xff.yaml")
    (folder / "en").mkdir(parents=True)
    me.write_text("work: [{name: A, position: B, duties: [operate-cash-register]}]\n")
    cashier, output = POSTINGS / "en" / "cashier.txt", tmp_path / "o.jsonl"
    done = run("batch", cashier, "--catalog", folder, "--profile", me, "--output", output)
    assert (done.returncode, done.stderr) == (0, b"1 posting, 0 failed\n")
    assert json.loads(output.read_text("utf-8"))["people"][0]["profile"] == "p?"
    assert run("suggest", cashier, "--catalog", folder, "--profile", me).returncode == 0


def test_one_bad_file_never_stops_the_rest(run: Run, tmp_path: Path) -> None:
    bad = tmp_path / "bad.txt"
    bad.write_bytes(b"\x00\x01\x02" * 500)
    (tmp_path / "nowhere.txt").symlink_to(tmp_path / "missing.txt")
    done = run("batch", bad, tmp_path / "nowhere.txt", POSTINGS / "en" / "cashier.txt")
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 1
    assert [line["status"] for line in lines] == ["error", "error", "ok"]
    assert "not text" in lines[0]["error"]
    assert b"3 postings, 2 failed" in done.stderr


def test_a_path_that_is_not_there_and_a_table_without_the_field_are_told_before_the_work(run: Run, tmp_path: Path) -> None:
    (tmp_path / "me.yaml").write_text("basics: {name: A}\nwork: [{name: A, position: Teller}]\n")
    (tmp_path / "p.csv").write_text("id,body\n1,Answer calls\n2,Stock shelves\n")
    (tmp_path / "q.csv").write_text("id,other\n1,Answer calls\n")
    fine, output = POSTINGS / "en" / "cashier.txt", tmp_path / "o.jsonl"
    said = {
        ("missing",): "missing: cannot be read (No such file or directory); check the path and its permissions",
        ("p.csv", "--text-field", "nope"): "p.csv: there is no field 'nope'; name one of these with --text-field: id, body",
        ("q.csv",): "q.csv: no field of its first line is obviously the posting; name one of these with --text-field, "
        "or begin with a line of names: id, other",
    }
    for (name, *options), says in said.items():
        for command in (["batch"], ["rank", tmp_path / "me.yaml"]):
            written = ["--output", output] if command == ["batch"] else []
            done = run(*command, fine, tmp_path / name, *options, *written)
            assert (done.returncode, done.stdout) == (3, b"")
            assert done.stderr.decode() == f"resume-helper: {tmp_path}/{says}\n"
    assert not [*tmp_path.glob("o.jsonl*")]
    (tmp_path / "more").mkdir()
    (tmp_path / "more" / "p.csv").write_bytes((tmp_path / "p.csv").read_bytes())
    (tmp_path / "more" / "q.csv").write_bytes((tmp_path / "q.csv").read_bytes())
    done = run("batch", tmp_path / "more")
    assert [json.loads(line)["status"] == "error" for line in done.stdout.splitlines()] == [False, False, True]
    assert done.returncode == 1


def test_no_posting_holds_up_the_rest_by_what_its_lines_are_made_of(run: Run, catalog: Catalog, tmp_path: Path) -> None:
    for code in catalog.languages:
        catalog.index(code)  # compiled and kept, so that the minute that a run may take is for the postings
    good, length = (POSTINGS / "en" / "call-center.txt").read_text("utf-8"), 20_000
    units = (
        "x",
        "X",
        "7",
        " ",
        "-",
        "\u2013",
        ".",
        ",",
        ":",
        "(",
        "*",
        "\u2022",
        "_",
        "\t",
        "x ",
        "X ",
        "Ab ",
        "ab-",
        "1,",
        "$1 ",
        "A. ",
    )
    long = [(unit * length)[:length] for unit in units]
    texts = [text for line in long for text in (line, f"{line}\n{good}", f"{line}: Cashier\n{good}", f"{good}\n- {line}")]
    (tmp_path / "p.jsonl").write_text("\n".join(map(json.dumps, (*texts, good))), "utf-8")
    records = [json.loads(line) for line in run("batch", tmp_path / "p.jsonl").stdout.splitlines()]
    assert len(records) == len(texts) + 1
    assert records[-1]["status"] == "ok"


@pytest.mark.parametrize("name", ["self.csv", "self.jsonl", "me.json", "folder"])
def test_what_is_read_is_never_written_over(run: Run, tmp_path: Path, name: str) -> None:
    table, lines, profile = tmp_path / "self.csv", tmp_path / "self.jsonl", tmp_path / "me.json"
    table.write_text("id,text\n1,Answer calls\n")
    lines.write_text('{"text": "Answer calls"}\n')
    profile.write_text('{"basics": {"name": "Ana"}, "work": [{"name": "A", "position": "Teller"}]}')
    before = {path: path.read_bytes() for path in (table, lines, profile)}
    if name == "folder":
        done = run("batch", tmp_path, "--output", table)
    elif name == "me.json":
        done = run("batch", lines, "--output", tmp_path / "o.jsonl", "--profile", profile, "--summary", profile)
    else:
        (tmp_path / "link").symlink_to(tmp_path / name)
        done = run("batch", tmp_path / name, "--output", tmp_path / "link")
    assert done.returncode == 2
    assert done.stderr.endswith(b": this is read, and would be written over; give another file\n")
    assert {path: path.read_bytes() for path in before} == before


def test_what_a_batch_has_written_among_its_input_is_not_read_by_the_next(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes((POSTINGS / "en" / "cashier.txt").read_bytes())
    pages = (["pages", "--pages", "markdown"], [".", "--pages", "markdown"], [".", "--pages", "html"])
    for output in (["o.jsonl"], ["o.csv"], ["o.csv", "--rows", "postings"], *pages):
        for _ in range(2):
            done = run("batch", tmp_path, "--output", tmp_path / output[0], *output[1:], "--summary", tmp_path / "s.md")
            assert (done.returncode, done.stderr) == (0, b"1 posting, 0 failed\n")
        for path in (*tmp_path.glob("o.*"), *tmp_path.glob("a.[hm]*"), *tmp_path.glob("pages/*")):
            path.unlink()


def test_a_folder_is_gone_through_once_and_each_of_its_files_asked_once_whether_a_run_has_written_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_bytes((POSTINGS / "en" / "cashier.txt").read_bytes())
    monkeypatch.setattr(os, "walk", walk := Mock(wraps=os.walk))
    monkeypatch.setattr("resume_helper.batch.sources.is_output", asked := Mock(return_value=False))
    batch([tmp_path], output=tmp_path / "o.jsonl")
    assert [call.args[0] for call in walk.call_args_list].count(tmp_path) == 1
    asked.assert_called_once_with(tmp_path / "a.txt")


def test_what_any_run_has_written_is_no_posting_of_a_folder(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes((POSTINGS / "en" / "cashier.txt").read_bytes())
    (tmp_path / "mine.md").write_bytes((POSTINGS / "en" / "bank-teller.txt").read_bytes())
    tables = (["o.csv"], ["q.csv", "--rows", "postings"])
    outputs = (["o.jsonl"], *tables, ["p", "--pages", "html"], ["p", "--pages", "md"])
    for form, output in zip(("md", "html", "md", "html", "md"), outputs, strict=True):
        summary = tmp_path / f"{output[0]}.{form}"
        done = run("batch", tmp_path, "--output", tmp_path / output[0], *output[1:], "--summary", summary)
        assert (done.returncode, done.stderr) == (0, b"2 postings, 0 failed\n")
    names = [json.loads(line)["posting"]["source"] for line in run("batch", tmp_path).stdout.splitlines()]
    assert names == [str(tmp_path / "a.txt"), str(tmp_path / "mine.md")]


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["--output", ""], 2, b".: this is a folder; name a file in it, or add --pages"),
        (["--output", "/"], 2, b"/: this is a folder; name a file in it, or add --pages"),
        (["--output", "tests"], 2, b"tests: this is a folder; name a file in it, or add --pages"),
        (["--output", "/", "--pages", "html"], 2, b"/: this is no folder for pages; name one of its own"),
        (["--output", "README.md", "--pages", "html"], 2, b"README.md: this is no folder for pages; name one of its own"),
        (["--output", "o.html", "--pages", "html"], 2, b": pages go into a folder, and this is the name of a file; give o\n"),
        (["--output", "/dev/fd/1", "--resume"], 2, b"a pipe or a device takes lines of JSON alone; name a file"),
        (["--output", "o.jsonl", "--summary", "no/s.md"], 3, b"no/s.md: cannot be written; give a file in a folder that there"),
        (["--profile", "tests"], 3, b"tests: there is no profile in this folder; make one with"),
        (
            ["--profile", "nobody"],
            3,
            b"helper: nobody: there is no such file; make one with: resume-helper profile new nobody\n",
        ),
        (["--output", "no", "--pages", "pdf"], 2, b"there are no pages 'pdf'; use markdown or html\n"),
        (["--output", "no/o.jsonl"], 3, b"no/o.jsonl: cannot be written (No such file or directory)"),
    ],
)
def test_where_nothing_can_be_written_is_said_before_the_work(run: Run, arguments: list[str], code: int, says: bytes) -> None:
    done = run("batch", POSTINGS, *arguments)
    assert done.returncode == code
    assert says in done.stderr
    assert done.stderr.count(b"\n") == 1
    assert not (ROOT / "o.jsonl.part").exists()


def test_a_form_of_pages_may_be_called_as_its_files_are(run: Run, tmp_path: Path) -> None:
    run("batch", "-", "--output", tmp_path / "o", "--pages", "MD", stdin=b'{"id": "a", "text": "x"}\n')
    assert {path.name for path in (tmp_path / "o").iterdir()} == {"a.md", "index.md"}


@pytest.mark.skipif(sys.platform != "linux", reason="/dev")
def test_a_device_is_written_to_as_it_is(run: Run, tmp_path: Path) -> None:
    assert run("batch", POSTINGS / "nb", "--output", "/dev/fd/1").stdout == run("batch", POSTINGS / "nb").stdout
    full = tmp_path / "full"  # a link, as a program that is wrong would replace the device, if it may
    full.symlink_to("/dev/full")
    done = run("batch", POSTINGS / "nb", "--output", full)
    assert done.returncode == 3
    assert done.stderr == f"resume-helper: {full}: cannot be written (No space left on device); name a file\n".encode()


def test_a_batch_without_any_suggestion_fails_and_tells_of_copies(run: Run, tmp_path: Path) -> None:
    text = json.dumps("We are a family firm, and have been in this town for a hundred years.")
    (tmp_path / "p.jsonl").write_text(f"{text}\n{text}\n{text}\n", "utf-8")
    done = run("batch", tmp_path / "p.jsonl")
    names = ", ".join(f"{tmp_path}/p.jsonl:{n}" for n in (1, 2, 3))
    said = f"3 postings, 0 failed, 3 with nothing to suggest ({names}), 2 reposts of others\n"
    assert (done.returncode, done.stderr.decode()) == (1, said)
    counted = run("batch", tmp_path / "p.jsonl", "--output", tmp_path / "o.jsonl", "--summary", tmp_path / "s.md")
    assert counted.stderr.decode() == said
    assert "3 postings, without reposts 1 (no duty found 1)" in (tmp_path / "s.md").read_text("utf-8")
    (tmp_path / "p.jsonl").write_text(f"{text}\n" * 4, "utf-8")
    for where, more in (
        (tmp_path / "o.csv", ["--rows", "postings"]), (tmp_path / "o.jsonl", []), (tmp_path / "o", ["--pages", "html"])
    ):  # fmt: skip
        told = run("batch", tmp_path / "p.jsonl", "--output", where, *more).stderr.decode()
        all_are = f"all are at the end of {where}/index.html" if "--pages" in more else f"all are in {where}, by their status"
        silent = f"4 with nothing to suggest ({names}, ...; {all_are})"
        assert told == f"4 postings, 0 failed, {silent}, 3 reposts of others\n"


CASHIER = POSTINGS / "en" / "cashier.txt"
CALLS = "You will answer phone calls from customers, and process returns and exchanges in our shop.\n"


def test_a_row_of_a_table_is_called_after_its_table(run: Run, tmp_path: Path) -> None:
    for name in ("a.csv", "b.csv"):
        (tmp_path / name).write_text(f"id,text\n1,{name} {CALLS.replace(',', '')}", "utf-8")
    (tmp_path / "c.jsonl").write_text(json.dumps(CALLS) + "\n", "utf-8")
    done = run("batch", tmp_path)
    names = ", ".join(f"{tmp_path}/{name}" for name in ("a.csv#1", "b.csv#1", "c.jsonl:1"))
    said = f"3 postings, 0 failed, 3 with fewer than 3 duties: worth a look ({names})\n"
    assert (done.returncode, done.stderr.decode()) == (0, said)
    told = [json.loads(line)["posting"] for line in done.stdout.splitlines()]
    assert [posting["source"] for posting in told] == ["1", "1", f"{tmp_path}/c.jsonl:1"]
    assert [posting.get("table") for posting in told] == [f"{tmp_path}/a.csv", f"{tmp_path}/b.csv", None]
    for rows in ([], ["--all"]):
        run("batch", tmp_path, "--output", tmp_path / "o.csv", *rows)
        with (tmp_path / "o.csv").open(encoding="utf-8-sig", newline="") as file:
            table = [*csv.DictReader(file)]
        assert {row["source"] for row in table} == {f"{tmp_path}/{name}" for name in ("a.csv#1", "b.csv#1", "c.jsonl:1")}
        assert (len(table) > len({(row["source"], row["duty"]) for row in table})) == bool(rows)


def test_a_copy_says_of_what_and_white_space_makes_no_other_text(run: Run, tmp_path: Path) -> None:
    for name, text in (
        ("a.txt", CALLS),
        ("b.txt", CALLS.replace(" ", "\n", 1) + "\n\n"),
        ("c.txt", f"Not {CALLS}"),
        ("d.txt", ""),
    ):
        (tmp_path / name).write_text(text, "utf-8")
    (tmp_path / "e.txt").write_text("", "utf-8")  # two empty files are no copies
    run("batch", tmp_path, "--output", tmp_path / "o.jsonl")
    told = [json.loads(line)["posting"] for line in (tmp_path / "o.jsonl").read_text("utf-8").splitlines()]
    assert [posting.get("same_as") for posting in told] == [None, f"{tmp_path}/a.txt", None, None, None]
    run("batch", tmp_path, "--output", tmp_path / "o.csv", "--rows", "postings")
    with (tmp_path / "o.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row["same_as"] for row in csv.DictReader(file)] == ["", f"{tmp_path}/a.txt", "", "", ""]


def test_where_no_posting_can_be_read_the_code_is_that_of_one_alone(run: Run, tmp_path: Path) -> None:
    me, bad, short = tmp_path / "me.yaml", tmp_path / "bad.pdf", tmp_path / "short.txt"
    me.write_text("basics: {name: A}\nwork: [{name: A, position: Teller}]\n")
    bad.write_bytes(b"%PDF-1.4 torn")
    short.write_text("Hello")
    for command in (["batch"], ["rank", me]):
        codes = [run(*command, *files).returncode for files in ([bad], [bad, short], [short], [bad, CASHIER], [short, CASHIER])]
        assert codes == [3, 1, 1, 1, 0]


def test_the_first_that_are_worth_a_look_are_named(run: Run, tmp_path: Path) -> None:
    for n in range(5):
        (tmp_path / f"s{n}.txt").write_text(f"Hello {n}")
    (tmp_path / "t.txt").write_text(CALLS)
    said = run("batch", tmp_path).stderr.decode()
    silent = ", ".join(f"{tmp_path}/s{n}.txt" for n in range(3))
    poor = f"1 with fewer than 3 duties: worth a look ({tmp_path}/t.txt)"
    assert said == f"6 postings, 0 failed, 5 with nothing to suggest ({silent}, ...), {poor}\n"


def test_what_word_leaves_beside_an_open_file_is_passed_over(run: Run, tmp_path: Path) -> None:
    (tmp_path / "jobs.txt").write_text(CASHIER.read_text("utf-8"), "utf-8")
    (tmp_path / "~$jobs.docx").write_bytes(b"\x04Ana")
    assert run("batch", tmp_path).stderr == b"1 posting, 0 failed\n"


def test_it_is_said_that_there_is_nothing_to_go_on_with(run: Run, tmp_path: Path) -> None:
    output = tmp_path / "o.jsonl"
    assert run("batch", CASHIER, "--output", output).stderr == b"1 posting, 0 failed\n"
    done = run("batch", CASHIER, "--output", output, "--resume")
    says = f"{output}: nothing to go on with: no stopped run was found; all postings are read\n1 posting, 0 failed\n"
    assert (done.returncode, done.stderr.decode()) == (0, says)


def test_texts_of_several_postings_are_named_by_a_batch_and_a_ranking(run: Run, tmp_path: Path) -> None:
    (tmp_path / "jobs").mkdir()
    (tmp_path / "jobs" / "two.txt").write_text(
        "Job 1: Cashier\n- Take payments at the till\n\nJob 2: Teller\n- Process deposits\n"
    )
    (tmp_path / "me.yaml").write_text("basics: {name: Ida}\nwork: [{name: A, position: Cashier, duties: [process-payments]}]\n")
    for command in (["batch", "jobs", "--output", "all.jsonl"], ["rank", "me.yaml", "jobs"]):
        done = run(*(tmp_path / word if word in ("jobs", "all.jsonl", "me.yaml") else word for word in command))
        told = f"with several postings in one text: give each by itself ({tmp_path / 'jobs' / 'two.txt'})"
        assert told in done.stderr.decode()
