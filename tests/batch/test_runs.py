"""Long runs: the same bytes whatever does them, and nothing lost, doubled or reordered whatever happens."""

from __future__ import annotations

import csv
import json
import os
import random
import re
import resource
import signal
import subprocess
import sys
import time
from contextlib import suppress
from itertools import cycle, islice
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from resume_helper.batch.journal import Journal
from resume_helper.cli.batch import batch
from resume_helper.errors import StoppedError
from tests.conftest import POSTINGS, ROOT, leave

if TYPE_CHECKING:
    from collections.abc import Callable

    Run = Callable[..., subprocess.CompletedProcess[bytes]]

TEXTS = [path.read_text("utf-8") for path in sorted(POSTINGS.rglob("*.txt"))]


@pytest.fixture(scope="module")
def postings(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("run") / "p.jsonl"
    rows = [json.dumps({"id": f"p{n}", "text": text}) for n, text in enumerate(islice(cycle(TEXTS), 600))]
    rows[7] = "not json"
    file.write_text("\n".join(rows) + "\n", "utf-8")
    return file


@pytest.fixture(scope="module")
def undisturbed(postings: Path, run: Run) -> bytes:
    output = postings.with_name("whole.jsonl")
    done = run("batch", postings, "--output", output)
    error = f"{postings}:8: this is not JSON; write one object a line"
    said = f"{error}\n600 postings, 1 failed, 40 with nothing to suggest ("
    assert (done.returncode, done.stderr.decode()[: len(said)]) == (1, said)
    lines = output.read_bytes().splitlines()
    assert len(lines) == 600
    assert json.loads(lines[7])["status"] == "error"
    return output.read_bytes()


def test_two_processes_give_the_same_bytes(postings: Path, undisturbed: bytes, run: Run, tmp_path: Path) -> None:
    run("batch", postings, "--output", tmp_path / "o.jsonl", "--jobs", "2")
    assert (tmp_path / "o.jsonl").read_bytes() == undisturbed


def test_standard_input_and_output_give_the_same_bytes(postings: Path, undisturbed: bytes, run: Run) -> None:
    done = run("batch", "-", stdin=postings.read_bytes())
    of_a_table = undisturbed.replace(f',"table":"{postings}"'.encode(), b"").replace(f"{postings}#".encode(), b"")
    assert done.stdout.replace(b"<stdin>:8", str(postings).encode() + b":8") == of_a_table  # as stdin is none


def wait_until_written(process: subprocess.Popen[bytes], output: Path, size: int = 1) -> None:
    """Wait until a run has written so many bytes of its journal, or has ended."""
    part = output.with_name(f"{output.name}.part")
    while process.poll() is None and not (part.exists() and part.stat().st_size >= size):
        time.sleep(0.005)


def test_killed_at_random_moments_and_resumed_the_output_is_the_same(
    postings: Path, undisturbed: bytes, tmp_path: Path
) -> None:
    output = tmp_path / "o.jsonl"
    command = [sys.executable, "-m", "resume_helper", "batch", str(postings), "--output", str(output), "--resume"]
    moments = random.Random(7)  # noqa: S311 - no secret
    killed = 0
    for size in sorted(moments.randrange(len(undisturbed) * 3 // 4) for _ in range(6)):
        process = subprocess.Popen(command, stderr=subprocess.DEVNULL, cwd=ROOT)
        wait_until_written(process, output, size)
        process.kill()
        killed += process.wait() == -signal.SIGKILL
    assert killed
    subprocess.run(command, stderr=subprocess.DEVNULL, cwd=ROOT, check=False)
    assert output.read_bytes() == undisturbed
    assert not output.with_name("o.jsonl.part").exists()


@pytest.mark.parametrize("torn", [b"", b'{"schema":1,"cat', b'{"schema"\n'[:-1]])
def test_a_torn_last_line_is_mended(postings: Path, undisturbed: bytes, run: Run, tmp_path: Path, torn: bytes) -> None:
    output = tmp_path / "o.jsonl"
    lines = undisturbed.splitlines(keepends=True)
    leave(postings, output, b"".join(lines[:123]) + torn)
    run("batch", postings, "--output", output, "--resume")
    assert output.read_bytes() == undisturbed


def test_a_full_disk_is_one_sentence_and_resume_completes(postings: Path, undisturbed: bytes, run: Run, tmp_path: Path) -> None:
    output = tmp_path / "o.jsonl"
    command = [sys.executable, "-m", "resume_helper", "batch", str(postings), "--output", str(output)]

    def limited() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (len(undisturbed) // 2, len(undisturbed) // 2))

    env = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(command, capture_output=True, cwd=ROOT, preexec_fn=limited, check=False, env=env)
    assert done.returncode == 3
    assert done.stderr.count(b"\n") == 1
    assert b"no room left" in done.stderr
    assert b"--resume" in done.stderr
    assert not output.exists()
    run("batch", postings, "--output", output, "--resume")
    assert output.read_bytes() == undisturbed


def test_ctrl_c_stops_with_a_count(postings: Path, tmp_path: Path) -> None:
    output = tmp_path / "o.jsonl"
    command = [
        sys.executable,
        "-m",
        "resume_helper",
        "batch",
        str(postings),
        str(postings),
        str(postings),
        "--output",
        str(output),
    ]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, cwd=ROOT)
    wait_until_written(process, output)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=20)
    assert process.returncode == 130
    assert re.fullmatch(rb"resume-helper: stopped: \d+ postings are done; run the same command with --resume to go on\n", err)


@pytest.mark.parametrize("output", ["pages", "o.csv"])
def test_ctrl_c_while_the_output_is_made_says_how_to_go_on_too(
    output: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def stopped(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    for name in ("write_pages", "write_table"):
        monkeypatch.setattr(f"resume_helper.batch.finishing.{name}", stopped)
    command = {"output": tmp_path / output, "pages": "" if "." in output else "html"}
    with pytest.raises(StoppedError, match=r"^stopped: 2 postings are done; run the same command with --resume to go on$"):
        batch([POSTINGS / "nb"], **command)
    monkeypatch.undo()
    batch([POSTINGS / "nb"], **command, resume=True)
    assert capfd.readouterr().err == "2 postings, 0 failed\n"


@pytest.mark.skipif(sys.platform == "win32", reason="terminals of Unix")
def test_at_a_terminal_all_that_takes_long_is_counted(tmp_path: Path) -> None:
    (tmp_path / "me.yaml").write_text("basics: {name: A}\nwork: [{name: A, position: Teller}]\n")
    out, summary = ["--output", str(tmp_path / "pages"), "--pages", "html"], ["--summary", str(tmp_path / "s.md")]
    shown = at_a_terminal("batch", str(POSTINGS / "nb"), *out, *summary)
    assert shown.index("2 postings") < shown.index("2 pages") < shown.index("2 postings in the summary")
    assert "index.html" in "".join(shown.partition("2 postings, 0 failed\r\n")[2].split())
    assert "2 postings in the table" in at_a_terminal("batch", str(POSTINGS / "nb"), "--output", str(tmp_path / "o.csv"))
    assert "2 postings" in at_a_terminal("rank", str(tmp_path / "me.yaml"), str(POSTINGS / "nb"))


def at_a_terminal(*arguments: str) -> str:
    """What a terminal shows of stderr."""
    import pty

    main, other = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "resume_helper", *arguments], stdout=subprocess.DEVNULL, stderr=other, cwd=ROOT,
        env={**os.environ, "TERM": "xterm-256color", "COLUMNS": "80"},
    )  # fmt: skip
    os.close(other)
    shown = b""
    with suppress(OSError):  # Linux says so that the other end is closed
        while part := os.read(main, 4096):
            shown += part
    os.close(main)
    assert process.wait(10) in (0, 1)
    return re.sub(r"\x1b\[[\d;?]*[A-Za-z]", "", shown.decode())


def test_two_runs_at_once_with_a_cold_cache_are_both_right(postings: Path, undisturbed: bytes, tmp_path: Path) -> None:
    env = {**os.environ, "XDG_CACHE_HOME": str(tmp_path / "cold")}
    outputs = [tmp_path / "a.jsonl", tmp_path / "b.jsonl"]
    runs = [
        subprocess.Popen(
            [sys.executable, "-m", "resume_helper", "batch", str(postings), "--output", str(output)],
            stderr=subprocess.DEVNULL, cwd=ROOT, env=env,
        )
        for output in outputs
    ]  # fmt: skip
    for process in runs:
        process.wait()
    assert [output.read_bytes() for output in outputs] == [undisturbed, undisturbed]
    kept = list((tmp_path / "cold" / "resume-helper").iterdir())
    assert len(kept) >= 3
    for file, harm in zip(kept, (b"spoilt", b"", kept[2].read_bytes()[:-9]), strict=False):
        file.write_bytes(harm)
    done = subprocess.run(
        [sys.executable, "-m", "resume_helper", "batch", str(postings), "--output", str(outputs[0])],
        stderr=subprocess.DEVNULL, cwd=ROOT, env=env, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert outputs[0].read_bytes() == undisturbed


def test_without_a_writable_cache_everything_works(postings: Path, undisturbed: bytes, run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    run("batch", postings, "--output", tmp_path / "o.jsonl", XDG_CACHE_HOME=str(tmp_path / "file"))
    assert (tmp_path / "o.jsonl").read_bytes() == undisturbed


def test_another_catalog_is_not_mixed_in(postings: Path, undisturbed: bytes, run: Run, tmp_path: Path) -> None:
    output = tmp_path / "o.jsonl"
    leave(postings, output, undisturbed.splitlines(keepends=True)[0].replace(b"+", b"+0"))
    done = run("batch", postings, "--output", output, "--resume")
    assert done.returncode == 3
    assert b"begun with another catalog" in done.stderr


@pytest.mark.parametrize("left", [None, b"", b"{", b"[]", b"7", b"\xff\0"])
def test_a_run_of_which_nothing_tells_how_it_was_begun_is_not_gone_on_with(
    postings: Path, undisturbed: bytes, run: Run, tmp_path: Path, left: bytes | None
) -> None:
    output, begun = tmp_path / "o.jsonl", tmp_path / "o.jsonl.part.run"
    kept = b"".join(undisturbed.splitlines(keepends=True)[:3])
    leave(postings, output, kept)
    begun.unlink()
    if left is not None:
        begun.write_bytes(left)
    done = run("batch", postings, "--output", output, "--resume")
    assert (done.returncode, output.exists()) == (3, False)
    why = f"{begun}, which tells what it was begun with, is missing or damaged; run the command without --resume\n"
    assert done.stderr.decode() == f"resume-helper: {output}.part: this cannot be gone on with, as {why}"
    assert output.with_name("o.jsonl.part").read_bytes() == kept


@pytest.mark.parametrize("said", [b"{}", b"", b'{"files": "other"}'])
def test_a_run_that_has_no_whole_line_yet_begins_anew_whatever_tells_how_it_was_begun(
    run: Run, tmp_path: Path, said: bytes
) -> None:
    output = tmp_path / "o.jsonl"
    output.with_name("o.jsonl.part").write_bytes(b'{"schema":1,')
    output.with_name("o.jsonl.part.run").write_bytes(said)
    done = run("batch", POSTINGS / "nb", "--output", output, "--resume")
    assert (done.returncode, output.read_bytes().count(b"\n")) == (0, 2)


@pytest.mark.parametrize("broken", [b"garbage\n", b"\n", b"{}\n", b'{"schema":1,"catalog":"0\n'])
def test_lines_that_are_no_whole_records_are_not_kept(
    postings: Path, undisturbed: bytes, run: Run, tmp_path: Path, broken: bytes
) -> None:
    output = tmp_path / "o.jsonl"
    first, second, *_ = undisturbed.splitlines(keepends=True)
    leave(postings, output, first + broken + second)
    done = run("batch", postings, "--output", output, "--resume")
    assert (done.returncode, output.exists()) == (3, False)
    assert done.stderr.decode() == (
        f"resume-helper: {output}.part:2: this is no whole record; run the command without --resume\n"
    )


def test_an_input_that_was_edited_and_kept_its_size_is_another(run: Run, tmp_path: Path) -> None:
    output, posting = tmp_path / "o.jsonl", tmp_path / "p.jsonl"
    posting.write_text('"Answer calls"\n"Stock shelves"\n')
    run("batch", posting, "--output", output)
    whole = output.read_bytes()
    output.unlink()
    leave(posting, output, whole.splitlines(keepends=True)[0])
    posting.write_text('"Answer mail!"\n"Stock shelves"\n')
    os.utime(posting, ns=(1, 1))
    done = run("batch", posting, "--output", output, "--resume")
    assert (done.returncode, b"this was begun with other files; run it as it was begun" in done.stderr) == (3, True)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--to", "es"], b"--to"),
        (["--sector", "bank"], b"--sector"),
        (["--id-field", "no"], b"--id-field"),
        (["--profile", "me.json"], b"--profile"),
        (["more.txt"], b"files"),
    ],
)
def test_a_run_is_not_gone_on_with_as_another(run: Run, tmp_path: Path, arguments: list[str], says: bytes) -> None:
    output, posting = tmp_path / "o.jsonl", tmp_path / "p.jsonl"
    (tmp_path / "me.json").write_text('{"basics": {"name": "A"}, "work": [{"name": "A", "position": "Teller"}]}')
    (tmp_path / "more.txt").write_text("Answer calls")
    posting.write_text(json.dumps({"id": "a", "text": TEXTS[0]}) + "\n" + json.dumps({"id": "b", "text": TEXTS[1]}) + "\n")
    assert run("batch", posting, "--output", output).returncode == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["me.json", "more.txt", "o.jsonl", "p.jsonl"]
    whole = output.read_bytes()
    other = [str(tmp_path / name) if (tmp_path / name).exists() else name for name in arguments]

    def begin() -> None:
        """Leave a run that has stopped after one posting, as a full disk stops it."""
        size = whole.index(b"\n") + 100

        def limited() -> None:
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

        command = [sys.executable, "-m", "resume_helper", "batch", str(posting), "--output", str(output)]
        subprocess.run(command, preexec_fn=limited, stderr=subprocess.DEVNULL, check=False, cwd=ROOT)

    begin()
    done = run("batch", posting, *other, "--output", output, "--resume")
    assert done.returncode == 3
    assert b"o.jsonl.part: this was begun with other " + says + b"; run it as it was begun" in done.stderr
    assert run("batch", posting, "--output", output, "--resume").returncode == 0
    assert output.read_bytes() == whole
    assert not [*tmp_path.glob("*.part*")]


def test_two_runs_do_not_write_one_output(run: Run, tmp_path: Path) -> None:
    output = tmp_path / "o.jsonl"
    with Journal(output, resume=False, begun={}) as journal:
        journal.write("{}")
        for more in ([], ["--resume"]):
            done = run("batch", POSTINGS / "nb", "--output", output, *more)
            assert done.returncode == 3
            assert b"o.jsonl: another run is writing this; wait until it has ended" in done.stderr
        assert [*journal.lines()] == ["{}\n"]
    assert run("batch", POSTINGS / "nb", "--output", output).returncode == 0


def test_the_output_keeps_its_mode_and_the_link_to_it(run: Run, tmp_path: Path) -> None:
    output, link = tmp_path / "o.jsonl", tmp_path / "link.jsonl"
    output.write_text("")
    output.chmod(0o600)
    link.symlink_to(output)
    assert run("batch", POSTINGS / "nb", "--output", link).returncode == 0
    assert link.is_symlink()
    assert output.stat().st_mode & 0o777 == 0o600
    assert output.stat().st_size


def workers_of(process: subprocess.Popen[bytes]) -> list[int]:
    """The processes that a run has started, once there are two."""
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    for _ in range(400):
        if len(found := children.read_text().split()) == 2:
            break
        time.sleep(0.05)
    return [int(pid) for pid in found]


def fed(output: Path, count: int, stderr: int) -> subprocess.Popen[bytes]:
    """A batch on two processes that has been given some postings, and waits for more."""
    command = [sys.executable, "-m", "resume_helper", "batch", "-", "--output", str(output), "--jobs", "2"]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stderr=stderr, cwd=ROOT)
    assert process.stdin
    process.stdin.write(b"".join(json.dumps(text).encode() + b"\n" for text in islice(cycle(TEXTS), count)))
    process.stdin.flush()
    return process


def alive(pid: int) -> bool:
    try:
        return "\nState:\tZ" not in Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return False


@pytest.mark.skipif(sys.platform != "linux", reason="/proc")
def test_the_processes_of_a_run_end_with_it(tmp_path: Path) -> None:
    process = fed(tmp_path / "o.jsonl", 100, subprocess.DEVNULL)
    assert process.stdin
    workers = workers_of(process)
    assert len(workers) == 2
    process.kill()
    process.wait()
    process.stdin.close()
    for _ in range(200):
        if not any(map(alive, workers)):
            break
        time.sleep(0.05)
    left = [pid for pid in workers if alive(pid)]
    for pid in left:
        os.kill(pid, signal.SIGKILL)
    assert not left


@pytest.mark.skipif(sys.platform != "linux", reason="/proc")
def test_a_process_that_is_killed_is_one_sentence_that_names_resume(tmp_path: Path) -> None:
    process = fed(tmp_path / "o.jsonl", 300, subprocess.PIPE)
    for pid in workers_of(process):
        os.kill(pid, signal.SIGKILL)
    _, err = process.communicate(timeout=30)
    assert process.returncode == 3
    assert err.count(b"\n") == 1
    assert err.startswith(b"resume-helper: a process of --jobs 2 was ended")
    assert b"--resume" in err


def test_a_table_pages_and_a_summary_are_made(run: Run, tmp_path: Path) -> None:
    hostile = tmp_path / "h.jsonl"
    text = "=HYPERLINK(1)\nDuties:\n=cmd answer calls from customers and <b>resolve</b> complaints for them in the shop.\n"
    hostile.write_text(json.dumps({"id": "../../x<y>", "text": text}) + "\n", "utf-8")
    done = run("batch", hostile, "--output", tmp_path / "o.csv", "--summary", tmp_path / "s.md")
    assert done.returncode == 0
    table = (tmp_path / "o.csv").read_text("utf-8")
    assert table.startswith("\ufeffsource,")  # without the mark, Excel takes é for Ã©
    assert table.count("\ufeff") == 1
    assert "'=HYPERLINK" in table
    assert "\n=" not in table
    assert ",=" not in table
    assert "# What employers ask for" in (tmp_path / "s.md").read_text("utf-8")
    for form, suffix in (("html", ".html"), ("markdown", ".md")):
        folder = tmp_path / form
        run("batch", hostile, "--output", folder, "--pages", form, "--summary", tmp_path / "s.json")
        assert sorted(path.name for path in folder.iterdir()) == [f"h-x-y{suffix}", f"index{suffix}"]
        assert "<b>" not in (folder / f"h-x-y{suffix}").read_text("utf-8").replace("\\<b\\>", "")
    summary = json.loads((tmp_path / "s.json").read_text("utf-8"))
    assert summary["postings"] == 1
    assert any(row["id"] == "resolve-complaints" for row in summary["duties"])


def test_the_page_of_what_cannot_be_read_says_so_and_names_are_short_enough(run: Run, tmp_path: Path) -> None:
    lines, pages = tmp_path / "p.jsonl", tmp_path / "pages"
    rows = ["not json", json.dumps({"id": "\U00020000" * 90, "text": TEXTS[0]})]
    lines.write_text("\n".join(rows) + "\n", "utf-8")
    for form in ("html", "markdown"):
        done = run("batch", lines, "--output", pages, "--pages", form)
        assert done.stderr.decode() == f"{lines}:1: this is not JSON; write one object a line\n2 postings, 1 failed\n"
        bad, good = sorted(pages.glob("p-*.html" if form == "html" else "p-*.md"))
        text = bad.read_text("utf-8")
        assert f"{lines}:1: this is not JSON; write one object a line" in text.replace("\\_", "_")
        assert "states a duty" not in text
        assert good.stat().st_size
        assert len(good.name.encode()) <= 255


def test_what_people_lack_is_counted_in_postings(run: Run, tmp_path: Path) -> None:
    person = "basics: {name: A}\nwork: [{name: A, position: Teller}]\n"
    people = tmp_path / "people"
    people.mkdir()
    (people / "ana.yaml").write_text(person)
    (people / "bob.yaml").write_text(person)
    command = ["batch", POSTINGS / "nb", "--profile", people, "--output", tmp_path / "o.jsonl"]
    run(*command, "--summary", tmp_path / "s.json")
    summary = json.loads((tmp_path / "s.json").read_text("utf-8"))
    assert summary["lacking"] == {row["id"]: row["postings"] for row in summary["duties"]}
    done = next(iter(summary["lacking"]))
    (people / "bob.yaml").write_text(person.replace("Teller}", f"Teller, duties: [{done}]}}"))
    run(*command, "--summary", tmp_path / "s.json")
    by_profile = json.loads((tmp_path / "s.json").read_text("utf-8"))["lacking_by_profile"]
    assert by_profile["ana"] == summary["lacking"]
    assert by_profile["bob"] == {duty: count for duty, count in summary["lacking"].items() if duty != done}
    run(*command, POSTINGS / "en" / "other-trade.txt", "--summary", tmp_path / "s.md", "--to", "nb")
    page = (tmp_path / "s.md").read_text("utf-8")
    assert re.search(r"\n3 annonser \(med forslag 2, annet yrke 1\): [^;]+; Norsk 2\n", page)
    assert "## Dette bør du lære nå: ana\n" in page
    assert "## Dette bør du lære nå: bob\n" in page
    (people / "bob.yml").write_text(person)
    done = run(*command)
    assert done.returncode == 3
    assert done.stderr.endswith(b"bob.yml: there is another profile 'bob', and people go by these names; rename one\n")


def test_a_profile_says_what_is_covered_and_rank_orders_by_it(run: Run, tmp_path: Path) -> None:
    profile = tmp_path / "ana.yaml"
    profile.write_text(
        "basics: {name: Ana}\nwork: [{name: A, position: Teller, startDate: '2020-01', duties: [process-bank-transactions, "
        "balance-cash-drawer, greet-customers]}]\n"
    )
    done = run("batch", POSTINGS / "en", "--profile", tmp_path)
    rows = {json.loads(line)["posting"]["source"].rsplit("/", 1)[-1]: json.loads(line) for line in done.stdout.splitlines()}
    fit = rows["bank-teller.txt"]["people"][0]
    assert fit["profile"] == "ana"
    assert "balance-cash-drawer" in fit["duties"]
    ranked = run("rank", profile, POSTINGS / "en")
    shares = [int(line[:3]) for line in ranked.stdout.splitlines() if line[3:4] == b"%"]
    assert shares == sorted(shares, reverse=True)
    assert shares[0] > shares[-1]
    assert ranked.stdout.count(b"covers ") == ranked.stdout.count(b"lacks ") == len(shares)
    people = [row["people"][0] for row in rows.values() if row["status"] == "ok"]
    stated = [fit for fit in people if fit["skills"] or fit["lacking_skills"] or fit["open_skills"]]
    assert len(re.findall(rb"Skills(?: \d/\d)?:", ranked.stdout)) == len(stated) > 1
    marked = [fit for fit in stated if fit["skills"] or fit["lacking_skills"]]
    assert len(re.findall(rb"Skills \d/\d:", ranked.stdout)) == len(marked) > 1
    assert ranked.stdout.count(b"has had a job like this") == sum(fit["occupation"] for fit in people) == 1
    assert ranked.stdout.count(b"does not meet: ") == sum(bool(fit["not_met"]) for fit in people) > 0
    assert (ranked.returncode, ranked.stderr.count(b"\n")) == (0, 1)
    assert b"other-trade.txt: Nothing to suggest: this posting is for another trade ('Nurse')" in ranked.stderr
    chosen = run("rank", profile, POSTINGS / "en", "--top", "2", "--format", "json", "--output", tmp_path / "r.json")
    assert (chosen.returncode, chosen.stdout) == (0, b"")
    best, second = json.loads((tmp_path / "r.json").read_text("utf-8"))
    assert best["score"] >= second["score"] > 0
    assert best.items() >= rows[best["source"].rsplit("/", 1)[-1]]["people"][0].items()
    (tmp_path / "bad.jsonl").write_text("no\n")
    for postings in ([POSTINGS / "en" / "other-trade.txt"], [POSTINGS / "nb", tmp_path / "bad.jsonl"]):
        assert run("rank", profile, *postings).returncode == 1
    assert run("rank", profile, POSTINGS / "en", "--output", tmp_path / "r.docx").returncode == 2
    both = run("rank", profile, POSTINGS / "en", "--jobs", "2")
    assert (both.returncode, both.stdout, both.stderr) == (0, ranked.stdout, ranked.stderr)
    nurse = tmp_path / "nurse.txt"
    nurse.write_text(
        "Registered nurse\nNursing care on our surgical ward: wound dressing, medication and infusions after surgery.\n"
        "- Give injections and set up infusions\n- Answer phone calls from patients and schedule their appointments\n"
    )
    assert b"another trade ('nurse')" in run("rank", profile, nurse).stderr
    of_bank = run("rank", profile, nurse, "--sector", "bank")  # as its reason says
    assert (of_bank.returncode, of_bank.stderr) == (0, b"")


def test_a_table_and_pages_say_what_each_person_covers(run: Run, tmp_path: Path) -> None:
    work = "work: [{name: A, position: Teller, startDate: '2020-01', duties: [%s]}]\n"
    (tmp_path / "ana.yaml").write_text("basics: {name: Ana}\n" + work % "balance-cash-drawer, greet-customers")
    (tmp_path / "bob.yaml").write_text("basics: {name: Bob}\n" + work % "balance-cash-drawer")
    command = ["batch", POSTINGS / "en" / "bank-teller.txt", POSTINGS / "en" / "other-trade.txt", "--profile", tmp_path]
    fits = {who["profile"]: who["score"] for who in json.loads(run(*command).stdout.splitlines()[0])["people"]}
    told = [f"{name} {score:.0%}" for name, score in fits.items()]
    run(*command, "--output", tmp_path / "o.csv")
    with (tmp_path / "o.csv").open(encoding="utf-8-sig", newline="") as file:
        table = [*csv.DictReader(file)]
    assert {(f"ana {row['fit ana']}", f"bob {row['fit bob']}") for row in table[:-1]} == {tuple(told)}
    done_by = {row["duty"]: row["done_by"] for row in table}
    assert (done_by["balance-cash-drawer"], done_by["greet-customers"]) == ("ana, bob", "ana")
    assert set(done_by.values()) == {"ana, bob", "ana", ""}
    run(*command, "--output", tmp_path / "pages", "--pages", "html")
    page, other = [(tmp_path / "pages" / f"{name}.html").read_text("utf-8") for name in ("bank-teller", "other-trade")]
    for name, score in fits.items():
        assert f"<h2>{name} · {score:.0%}</h2>" in page
    assert "covers 2/" in page
    assert "covers" not in other


def test_a_cluster_gives_the_same_bytes_though_a_worker_is_lost(postings: Path, undisturbed: bytes, tmp_path: Path) -> None:
    distributed = pytest.importorskip("distributed")
    cluster = distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None, host="127.0.0.1"
    )
    try:
        output = tmp_path / "o.jsonl"
        command = [sys.executable, "-m", "resume_helper", "batch", str(postings), "--output", str(output)]
        process = subprocess.Popen([*command, "--cluster", cluster.scheduler_address], stderr=subprocess.PIPE, cwd=ROOT)
        wait_until_written(process, output)
        victim = next(iter(cluster.workers.values()))
        os.kill(victim.process.pid, signal.SIGKILL)
        _, err = process.communicate(timeout=120)
        assert output.read_bytes() == undisturbed, err[-500:]
    finally:
        cluster.close()


def test_a_scheduler_that_is_lost_is_one_sentence_that_names_resume(tmp_path: Path) -> None:
    distributed = pytest.importorskip("distributed")
    many = tmp_path / "many.jsonl"
    many.write_text("".join(json.dumps(f"{TEXTS[0]}\nAlso file report{n} and call{n} number{n}") + "\n" for n in range(4000)))
    cluster = distributed.LocalCluster(
        n_workers=1, threads_per_worker=1, processes=True, dashboard_address=None, host="127.0.0.1"
    )
    output, address = tmp_path / "o.jsonl", cluster.scheduler_address
    command = [sys.executable, "-m", "resume_helper", "batch", str(many), "--output", str(output), "--cluster", address]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, cwd=ROOT)
    wait_until_written(process, output)
    cluster.close()
    _, err = process.communicate(timeout=120)
    assert process.returncode == 3
    (said,) = err.decode().splitlines()
    assert said.startswith(f"resume-helper: {address}: the Dask cluster was lost (")
    assert said.endswith("; when it is back, go on with --output and --resume")


def test_no_scheduler_is_one_sentence(run: Run, postings: Path, tmp_path: Path) -> None:
    pytest.importorskip("distributed")
    done = run("batch", postings, "--output", tmp_path / "o.jsonl", "--cluster", "tcp://127.0.0.1:1")
    assert done.returncode == 3
    assert b"no Dask scheduler answers" in done.stderr
