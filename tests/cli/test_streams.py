"""Exit codes and streams: each row of the contract, as a user meets it."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any

import pytest
from typer.main import get_command

from resume_helper.cli import whole
from tests.conftest import POSTINGS, ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    Run = Callable[..., subprocess.CompletedProcess[bytes]]

CALL_CENTER = POSTINGS / "en" / "call-center.txt"
HOSTILE = (
    "Duties:\nAnswer calls from [red]x[/red] customers \x1b[31mred\x1b[0m\x00 and {resolve} complaints `now` <b>now</b>\n" * 3
)


def test_done_is_0_and_only_the_result_is_on_stdout(run: Run) -> None:
    done = run("suggest", CALL_CENTER)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.startswith(b"Customer Service Representative")


def test_no_is_taken_for_norwegian(run: Run) -> None:
    assert run("suggest", "--to", "no", CALL_CENTER).stdout == run("suggest", "--to", "nb", CALL_CENTER).stdout != b""
    assert (
        run("catalog", "show", "csat", "--language", "no-NO").stdout
        == run("catalog", "show", "csat", "--language", "nb").stdout
    )
    assert b'"to":"nb"' in run("batch", CALL_CENTER, "--to", "no").stdout


@pytest.mark.parametrize("arguments", [["suggest"], ["suggest", "-"]])
def test_a_posting_may_be_piped_in(run: Run, arguments: list[str]) -> None:
    assert run(*arguments, stdin=CALL_CENTER.read_bytes()).stdout == run("suggest", CALL_CENTER).stdout


def test_nothing_to_suggest_is_1_and_says_why(run: Run) -> None:
    done = run("suggest", POSTINGS / "en" / "other-trade.txt")
    assert done.returncode == 1
    assert b"('Nurse')" in done.stdout
    done = run("suggest", "--format", "json", POSTINGS / "en" / "other-trade.txt")
    assert done.returncode == 1
    assert json.loads(done.stdout)["status"] == "other_trade"
    assert b"('Nurse')" in done.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ["nonsense"],
        ["suggest", "--nonsense"],
        ["suggest", "--format", "pdf"],
        ["suggest", "--top", "0"],
        ["suggest", "--to", "xx", CALL_CENTER],
        ["suggest", "--sector", "mining", CALL_CENTER],
        ["catalog", "show", "answer-calls"],
        ["catalog", "list", "--language", "xx"],
        ["catalog", "show", "answer-inbound-calls", "--language", "xx"],
        ["catalog", "search", "calls", "--language", "xx"],
        ["catalog", "check", "--language", "xx"],
        ["batch", POSTINGS, "--to", "xx"],
        ["profile", "new", "missing/me.yaml", "--language", "klingon"],
        ["batch", POSTINGS, "--output", "missing.parquet"],
        ["batch", POSTINGS, "--output", "missing.csv", "--rows", "duties"],
        ["batch", POSTINGS, "--output", "missing.jsonl", "--rows", "postings"],
        ["batch", POSTINGS, "--rows", "postings"],
        ["batch", POSTINGS, "--all"],
        ["batch", POSTINGS, "--output", "missing.csv", "--rows", "postings", "--all"],
        ["batch", POSTINGS, "--output", "missing", "--pages", "html", "--rows", "postings"],
        ["batch", POSTINGS, "--output", "missing.jsonl", "--summary", "missing.txt"],
    ],
)
def test_a_wrong_command_line_is_2(run: Run, arguments: list[str]) -> None:
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr
    assert b"Traceback" not in done.stderr


def test_a_language_that_does_not_exist_is_2_with_a_profile_too(run: Run, tmp_path: Path) -> None:
    me = tmp_path / "me.yaml"
    me.write_text("basics: {name: A}\nwork: [{name: A, position: B, duties: [answer-inbound-calls]}]\n")
    for command in (["rank", me, POSTINGS / "nb"], ["numbers", me], ["build", me, CALL_CENTER, "--output", tmp_path / "cv.md"]):
        done = run(*command, "--to", "xx")
        assert (done.returncode, done.stdout) == (2, b"")
        codes = b"en, es, it, nb, en-US, en-GB, en-CA, es-CL, es-MX, es-PE, es-ES"
        assert done.stderr == b"resume-helper: there is no language 'xx'; use " + codes + b"\n"


def test_what_may_not_be_read_is_left_to_the_command_to_say() -> None:
    def below(command: Any) -> Iterator[Any]:  # noqa: ANN401 - a command of click
        yield command
        for child in getattr(command, "commands", {}).values():
            yield from below(child)

    kinds = [parameter.type for command in below(get_command(whole())) for parameter in command.params]
    paths = [kind for kind in kinds if hasattr(kind, "readable")]
    assert len(paths) > 20
    assert not [kind for kind in paths if kind.readable]


def test_a_path_in_what_is_no_folder_is_one_sentence(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    inside = tmp_path / "file" / "x.txt"
    for command in (["suggest", inside], ["batch", inside], ["rank", inside, inside]):
        done = run(*command)
        assert done.returncode == 3
        assert b"Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["suggest", "missing.txt"], b"missing.txt: there is no such file; give the path of a file (text, HTML"),
        (["suggest", "https://jobs.example/7"], b"https://jobs.example/7: this program does not go online; save the page"),
        (["suggest", "tests/cli/test_kind.txt"], b"test_kind.txt: there is no such file; the folder has test_kinds.py"),
        (["suggest", "tests"], b"tests: this is a folder, not a posting; give it to: resume-helper batch tests"),
        (["suggest", "jobs.csv.gz"], b"jobs.csv.gz: this is compressed; give it to batch, or unpack it first"),
        (["suggest", "jobs.CSV"], b"jobs.CSV: this is a table of postings; give it to batch, or save one posting as"),
        (["suggest", "--catalog", "missing", CALL_CENTER], b"missing: there is no such folder; give"),
        (["suggest", "--output", "missing/x.txt", CALL_CENTER], b"missing/x.txt: cannot be written"),
    ],
)
def test_a_file_that_is_missing_or_wrong_is_3_in_one_sentence(run: Run, arguments: list[str], says: bytes) -> None:
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (3, b"")
    assert says in done.stderr
    assert done.stderr.count(b"\n") == 1


@pytest.mark.parametrize("command", [["suggest"], ["check", CALL_CENTER]])
def test_a_name_with_blanks_that_the_shell_has_parted_is_named_in_quotes(run: Run, tmp_path: Path, command: list[str]) -> None:
    named = tmp_path / "my own posting.txt"
    named.write_text("Answer calls", "utf-8")
    assert f'put a name with blanks in quotes: "{named}"' in run(*command, *str(named).split()).stderr.decode()
    assert b"in quotes" not in run("suggest", named, "again.txt").stderr


@pytest.mark.parametrize("data", [b"\x00\x01\x02" * 400, b"a" * 5_000_000, b"Answer calls. " * 400_000])
def test_what_is_no_posting_is_one_clear_sentence(run: Run, data: bytes) -> None:
    done = run("suggest", stdin=data)
    assert (done.returncode, done.stdout) == (3, b"")
    assert done.stderr.startswith(b"resume-helper: <stdin>: ")
    assert done.stderr.count(b"\n") == 1


@pytest.mark.parametrize("form", ["text", "markdown", "html"])
def test_a_hostile_posting_commands_no_terminal_and_is_no_markup(run: Run, form: str) -> None:
    done = run("suggest", "--format", form, "--explain", stdin=HOSTILE.encode())
    assert done.returncode == 0
    assert not set(done.stdout) & {0, 7, 8, 27}
    if form == "text":
        assert b"[red]x[/red]" in done.stdout
    elif form == "html":
        assert b"&lt;b&gt;now&lt;/b&gt;" in done.stdout
        assert b"<b>" not in done.stdout
    else:
        assert b"<b>" not in done.stdout.replace(b"\\<b\\>", b"")


def test_the_json_keeps_the_posting_to_the_letter(run: Run) -> None:
    done = run("suggest", "--format", "json", stdin=HOSTILE.encode())
    read = HOSTILE.replace("\x1b[31mred\x1b[0m", "red")
    for duty in json.loads(done.stdout)["duties"]:
        for evidence in duty["evidence"]:
            assert read[evidence["start"] : evidence["end"]] == evidence["quote"]
    assert b"\x1b" not in done.stdout


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "utf-16"])
def test_what_is_piped_is_utf_8_whatever_the_encoding_of_the_console(run: Run, encoding: str) -> None:
    posting = (POSTINGS / "es" / "cajero.txt").read_text(
        "utf-8"
    ) + "\nFunciones:\n- Atender a los clientes en \u0141\u00f3d\u017a\n"
    commands = ["suggest", "--format", "json"], ["suggest", "--explain"], ["batch", "-"], ["catalog", "list"], ["schema"]
    for command in commands:
        piped = json.dumps(posting).encode() if command[0] == "batch" else posting.encode()
        done = run(*command, stdin=piped, PYTHONIOENCODING=encoding)
        assert done.stdout == run(*command, stdin=piped, PYTHONIOENCODING="utf-8").stdout
        assert done.returncode == 0
        assert command[0] not in ("suggest", "batch") or "\u0141\u00f3d\u017a" in done.stdout.decode()


@pytest.mark.parametrize("command", [["catalog", "list"], ["batch", "tests/postings"], ["schema"]])
def test_a_closed_pipe_ends_quietly(command: list[str]) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "resume_helper", *command], stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    assert (process.stderr.read(), process.wait(timeout=60)) == (b"", 0)
    process.stderr.close()


def test_options_that_do_not_go_together_are_named(run: Run) -> None:
    done = run("batch", "tests/postings", "--jobs", "2", "--cluster", "tcp://localhost:1")
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"--jobs and --cluster do not go together" in done.stderr
    done = run("suggest", "tests/postings/en/cashier.txt", "--explain", "--format", "json")
    assert (done.returncode, done.stderr.split(b" adds")[0]) == (0, b"--explain")


@pytest.mark.skipif(sys.platform == "win32", reason="signals of a terminal")
def test_ctrl_c_is_130() -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "resume_helper", "suggest"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
    )
    time.sleep(1)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=10)
    assert (process.returncode, out, err) == (130, b"", b"resume-helper: stopped\n")


@pytest.mark.parametrize("command", [["batch", "tests/postings/nb"], ["rank", "{}", "tests/postings/nb"]])
def test_ctrl_c_within_many_postings_is_told_in_a_line(command: list[str], tmp_path: Path) -> None:
    profile = tmp_path / "me.yaml"
    profile.write_text("basics: {name: A}\nwork: [{name: A, position: Teller}]\n")
    pressed = "def run(*_, **__): raise KeyboardInterrupt"
    code = f"import resume_helper.batch, resume_helper.cli\n{pressed}\nresume_helper.batch.run = run\nresume_helper.cli.main()"
    arguments = [part.format(profile) for part in command]
    done = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, check=False, cwd=ROOT)
    assert (done.returncode, done.stdout, done.stderr) == (130, b"", b"resume-helper: stopped\n")


def test_output_is_written_whole_and_its_name_tells_the_form(run: Run, tmp_path: Path) -> None:
    for name, start in (
        ("a.HTML", b"<!DOCTYPE html>"),
        ("a.json", b"{"),
        ("a.md", b"<!-- resume-helper: page -->\n\n# Customer"),
        ("a.txt", b"Customer"),
    ):
        done = run("suggest", CALL_CENTER, "--output", tmp_path / name)
        assert (done.returncode, done.stdout) == (0, b"")
        assert (tmp_path / name).read_bytes().startswith(start)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.HTML", "a.json", "a.md", "a.txt"]


@pytest.mark.parametrize("name", ["a.docx", "a.pdf", "a.csv", "a.htm"])
def test_a_form_that_is_not_written_is_refused_unless_it_is_told(run: Run, tmp_path: Path, name: str) -> None:
    done = run("suggest", CALL_CENTER, "--output", tmp_path / name)
    assert done.returncode == 2
    assert done.stderr.endswith(b"use .txt, .md, .html or .json\n")
    assert not [*tmp_path.iterdir()]
    assert run("suggest", CALL_CENTER, "--output", tmp_path / name, "--format", "text").returncode == 0


def test_a_dash_is_stdout(run: Run) -> None:
    own = ROOT / "tests" / "resumes" / "en" / "03.txt"
    for command in (["suggest", CALL_CENTER], ["check", own, CALL_CENTER], ["batch", CALL_CENTER]):
        done, plain = run(*command, "--output", "-"), run(*command)
        assert (done.returncode, done.stdout) == (0, plain.stdout)
    assert run("build", "me.yaml", CALL_CENTER, "--output", "-").returncode == 2  # its form would not be told
    assert not (ROOT / "-").exists()


def test_a_failed_write_leaves_the_old_file(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "folder.txt"
    target.mkdir()
    assert run("suggest", CALL_CENTER, "--output", target).returncode == 3
    assert [*tmp_path.iterdir()] == [target]


def test_pasting_at_a_terminal_is_explained_and_coloured() -> None:
    shown = _pasted(CALL_CENTER.read_bytes())
    assert b"\x1b[1m" in shown
    assert "Bullets for your résumé".encode() in shown
    assert b"its rest may be lost" not in b" ".join(shown.split())


@pytest.mark.skipif(sys.platform != "linux", reason="other terminals cut elsewhere")
def test_a_pasted_line_that_the_terminal_has_cut_is_told() -> None:
    shown = _pasted(b"You will answer calls from customers. " * 150)
    assert b"its rest may be lost; save the posting as a file, and give that" in b" ".join(shown.split())


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals")
@pytest.mark.parametrize("colourless", ["1", ""])
def test_a_narrow_terminal_is_kept_to_with_colours_and_without(colourless: str) -> None:
    shown = _pasted(CALL_CENTER.read_bytes(), columns=40, NO_COLOR=colourless)
    page = shown[shown.rindex(b"Customer Service Representative") :].decode()
    assert ("\x1b[" in page) == (not colourless)
    lines = re.sub(r"\x1b\[[\d;]*m", "", page).splitlines()
    assert 30 < max(map(len, lines)) <= 40


def _pasted(posting: bytes, columns: int = 80, **env: str) -> bytes:
    """What a terminal shows where a posting is pasted."""
    pty = pytest.importorskip("pty")
    termios = pytest.importorskip("termios")
    main, other = pty.openpty()
    termios.tcsetwinsize(other, (24, columns))
    process = subprocess.Popen(
        [sys.executable, "-m", "resume_helper", "suggest"], stdin=other, stdout=other, stderr=other, cwd=ROOT,
        env={**os.environ, "TERM": "xterm-256color", "NO_COLOR": "", **env},
    )  # fmt: skip
    os.close(other)
    shown = b""
    while b"press Ctrl-D" not in shown:
        shown += os.read(main, 4096)
    os.write(main, posting + b"\n\x04")
    while True:
        try:
            part = os.read(main, 4096)
        except OSError:
            break
        if not part:
            break
        shown += part
    assert process.wait(10) == 0
    return shown


@pytest.mark.skipif(sys.platform != "linux", reason="/dev/full")
@pytest.mark.parametrize(
    ("command", "says"),
    [
        (f"suggest {CALL_CENTER} > /dev/full", b"<stdout>: cannot be written (No space left on device); make room"),
        ("--version > /dev/full", b"<stdout>: cannot be written (No space left on device); make room"),
        (f"suggest {CALL_CENTER} >&-", b"<stdout>: cannot be written (it is closed)"),
        ("catalog list >&-", b"<stdout>: cannot be written (it is closed)"),
        ("suggest <&-", b"<stdin>: there is none; give the path of a text file"),
        (f"suggest {CALL_CENTER} --output full", b"full: cannot be written (No space left on device)"),
        (f"suggest {CALL_CENTER} --output ''", b".: cannot be written (Is a directory)"),
        (f"suggest {CALL_CENTER} --output /", b"/: cannot be written (Is a directory)"),
    ],
)
def test_a_stream_that_is_full_or_closed_is_one_sentence(command: str, says: bytes, tmp_path: Path) -> None:
    (tmp_path / "full").symlink_to("/dev/full")  # through a link, as a program that is wrong would replace it, if it may
    done = subprocess.run(
        ["/bin/sh", "-c", f"{sys.executable} -m resume_helper {command}"],
        capture_output=True, check=False, cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert done.returncode == 3
    assert done.stderr.startswith(b"resume-helper: " + says)
    assert done.stderr.count(b"\n") == 1


@pytest.mark.skipif(sys.platform == "win32", reason="streams of Unix")
@pytest.mark.parametrize("name", ["suggest", "batch"])
def test_stdout_by_its_name_goes_on_where_it_was(run: Run, tmp_path: Path, name: str) -> None:
    log = tmp_path / "log.txt"
    command = f"{sys.executable} -m resume_helper {name} {CALL_CENTER} --output /dev/fd/1 >> {log}"
    log.write_text("before\n")
    assert subprocess.run(["/bin/sh", "-c", command], check=False, cwd=ROOT).returncode == 0
    assert log.read_bytes() == b"before\n" + run(name, CALL_CENTER).stdout


@pytest.mark.skipif(sys.platform == "win32", reason="streams of Unix")
def test_a_closed_stderr_says_nothing_on_stdout() -> None:
    command = f"{sys.executable} -m resume_helper suggest missing.txt 2>&-"
    done = subprocess.run(["/bin/sh", "-c", command], capture_output=True, check=False, cwd=ROOT)
    assert (done.returncode, done.stdout) == (3, b"")


@pytest.mark.skipif(sys.platform != "linux", reason="/dev/full")
@pytest.mark.parametrize("stderr", ["2> /dev/full", "2>&1 > /dev/null | :", "2< /dev/null"])
def test_a_stderr_that_takes_nothing_changes_no_exit_code_and_stops_no_batch(tmp_path: Path, stderr: str) -> None:
    def code(command: str) -> str:
        command = f"{{ sleep 0.2; {sys.executable} -m resume_helper {command}; echo $? > {tmp_path}/code; }} {stderr}"
        subprocess.run(["/bin/sh", "-c", command], check=False, cwd=ROOT)
        return (tmp_path / "code").read_text()

    assert code("suggest missing.txt") == "3\n"
    assert code(f"batch {CALL_CENTER} --output {tmp_path}/o.jsonl") == "0\n"
    assert (tmp_path / "o.jsonl").read_bytes().count(b"\n") == 1


def test_what_is_read_is_never_written_over(run: Run, tmp_path: Path) -> None:
    posting, profile = tmp_path / "p.txt", tmp_path / "me.yaml"
    posting.write_bytes(CALL_CENTER.read_bytes())
    profile.write_text("basics: {name: Ana}\nwork: [{name: A, position: Agent, duties: [answer-inbound-calls]}]\n")
    before = posting.read_bytes(), profile.read_bytes()
    for command in (["suggest", posting, "--output", posting], ["build", profile, posting, "--output", profile],
                    ["build", profile, posting, "--output", tmp_path / "cv.md", "--interview", posting]):  # fmt: skip
        done = run(*command)
        assert done.returncode == 2
        assert done.stderr.endswith(b": this is read, and would be written over; give another file\n")
    assert (posting.read_bytes(), profile.read_bytes()) == before


@pytest.mark.skipif(sys.platform == "win32", reason="names of files of Unix")
def test_no_message_commands_the_terminal(run: Run, tmp_path: Path) -> None:
    evil = "\x1b]0;owned\x07\x1b[31m"
    table, lines, profile = tmp_path / f"{evil}.csv", tmp_path / "p.jsonl", tmp_path / "me.yaml"
    table.write_text(f"{evil},other\n1,2\n")
    lines.write_text(json.dumps({"id": evil, "text": "Answer"}) + "\n")
    profile.write_text('basics: {name: A}\nwork: [{name: "\\e]0;x\\a", position: Teller, duties: [answer-inbound-calls]}]\n')
    wrong = tmp_path / "wrong.yaml"
    wrong.write_text('basics: {name: A}\nwork: [{name: A, position: B}]\n"\\e]0;x\\a": 1\n')
    for command in (
        ["suggest", tmp_path / f"{evil}.txt"],
        ["batch", POSTINGS / "nb", "--output", tmp_path / evil / "o.jsonl"],
        ["rank", profile, table, lines],
        ["profile", "check", wrong],
        ["profile", "new", tmp_path / f"{evil}.yaml"],
        ["numbers", profile],
        ["suggest", CALL_CENTER, "--profile", wrong],
    ):
        done = run(*command)
        assert done.stdout + done.stderr
        assert not set(done.stdout + done.stderr) & {0, 7, 8, 27}, command
