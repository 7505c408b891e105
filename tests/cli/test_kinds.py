"""Files of another kind than a command takes: one sentence that says what they are, and what to do instead."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from resume_helper.cli.kinds import is_profile
from tests.conftest import POSTINGS

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable
    from pathlib import Path

    Run = Callable[..., subprocess.CompletedProcess[bytes]]

POSTING = POSTINGS / "en" / "call-center.txt"
PROFILE = """\
# My profile: a comma needs quotes.
basics:
  name: Ida Moe
work:

  # the latest first
  - name: Acme Power
    position: Agent
    startDate: "2020-01"
    duties: [answer-inbound-calls]
"""
RESUME = """\
Ida Moe
ida@example.com

Work experience
Call center agent, Acme Power, March 2019 - present
- Answered 60 calls a day about bills and meters
- Explained charges to customers and took payments by card

Education
Diploma, Westfield High School, 2016
"""
NURSE = """\
Registered nurse
Nursing care on our surgical ward: wound dressing, medication and infusions after surgery.
- Give injections and set up infusions
"""
ALSO_CALLS = "- Answer phone calls from patients and schedule their appointments\n"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (PROFILE, True),
        ("basics: {name: A}\nwork: [{name: A}]\n", True),
        ('{"basics": {"name": "A"}}', True),
        ("work:\n- name: A\n", True),
        ("The work: take calls\nwork: evenings\nBasics: patience\n", False),
        ("work:\n- take calls\n- write mails\n", False),
        ('{"text": "work"}', False),
        ("{", False),
        (RESUME, False),
    ],
)
def test_a_profile_is_told_by_its_form(text: str, *, told: bool) -> None:
    assert is_profile(text) == told


@pytest.mark.parametrize(
    "text", ["work:\n" * 20_000, "work:" + "\n" * 100_000, "basics:\n" + " " * 100_000, "work:\n-" + "a" * 100_000]
)
def test_no_text_takes_long_to_tell(text: str) -> None:
    assert not is_profile(text)


@pytest.fixture
def here(tmp_path: Path) -> Path:
    for name, text in (
        ("me.yaml", PROFILE),
        ("cv.txt", RESUME),
        ("a.txt", "Hello you"),
        ("none.txt", " \n"),
        ("nurse.txt", NURSE),
    ):
        (tmp_path / name).write_text(text, "utf-8")
    (tmp_path / "jobs").mkdir()
    return tmp_path


@pytest.mark.parametrize(
    ("command", "says"),
    [
        ("suggest me.yaml", "me.yaml: this is a profile, not a posting; give it with: resume-helper suggest POSTING --profile"),
        ("check cv.txt me.yaml", "me.yaml: this is a profile, not a posting; give it with: "),
        ("batch me.yaml", "me.yaml: this is YAML, as profiles are, and no posting; give a profile with --profile"),
        ("suggest POSTING --profile cv.txt", "cv.txt: this is a résumé, not a profile; make one with: IMPORT cv.txt --output"),
        ("profile check cv.txt", "cv.txt: this is a résumé, not a profile; make one with: IMPORT cv.txt --output"),
        ("numbers cv.txt", "cv.txt: this is a résumé, not a profile; make one with: "),
        ("batch POSTING --profile cv.txt", "cv.txt: this is a résumé, not a profile; make one with: "),
        ("build POSTING me.yaml --output cv.md", "POSTING: this is a posting, not a profile; a profile is made"),
        ("rank POSTING me.yaml", "POSTING: this is a posting, not a profile; a profile is made"),
        ("rank a.txt POSTING", "a.txt: this is a text, not a profile; a profile is made of a résumé with: IMPORT cv.txt"),
        ("suggest jobs", "jobs: this is a folder, not a posting; give it to: resume-helper batch jobs"),
        ("check jobs POSTING", "jobs: this is a folder, not a résumé; give the path of a file"),
        ("profile import POSTING --output new.yaml", "POSTING: this reads like a posting, and a profile is made of a résumé; "),
    ],
)  # fmt: skip
def test_a_file_of_another_kind_is_told_what_it_is(run: Run, here: Path, command: str, says: str) -> None:
    names = {path.name: str(path) for path in here.iterdir()} | {"POSTING": str(POSTING), "new.yaml": str(here / "new.yaml")}
    done = run(*(names.get(word, word) for word in command.split()))
    said = done.stderr.decode().removeprefix("resume-helper: ")
    for name, path in names.items():
        said = said.replace(path, name)
    assert done.returncode == 3
    assert said.splitlines()[0].startswith(says.replace("IMPORT", "resume-helper profile import"))
    assert not (here / "new.yaml").exists()


def test_a_profile_may_have_any_name_that_it_is_given(run: Run, here: Path) -> None:
    (here / "me").write_text(PROFILE, "utf-8")
    assert run("profile", "check", here / "me").returncode == 0


def test_an_empty_file_is_the_same_for_one_posting_and_for_many(run: Run, here: Path) -> None:
    one = run("suggest", here / "none.txt", "--format", "json")
    many = run("batch", here / "none.txt")
    assert (one.returncode, json.loads(one.stdout)["status"]) == (1, "too_short")
    assert (many.returncode, json.loads(many.stdout)["status"]) == (1, "too_short")


def test_a_resume_among_postings_is_an_error_of_its_own_and_has_no_place_in_a_ranking(run: Run, here: Path) -> None:
    (here / "jobs" / "my cv.txt").write_text(RESUME, "utf-8")
    (here / "jobs" / "post.txt").write_bytes(POSTING.read_bytes())
    alone = run("suggest", here / "jobs" / "my cv.txt").stderr.decode().removeprefix("resume-helper: ").splitlines()[0]
    assert ": this reads like a résumé, and postings are read here; to hold it against one, run: " in alone
    done = run("batch", here / "jobs")
    first, second = map(json.loads, done.stdout.splitlines())
    assert (done.returncode, first["status"], first["error"], second["status"]) == (1, "error", alone, "ok")
    ranked = run("rank", here / "me.yaml", here / "jobs")
    assert ranked.returncode == 1
    assert alone in ranked.stderr.decode()
    assert "my cv.txt" not in ranked.stdout.decode()


def test_a_resume_is_read_where_the_sector_is_named_and_in_a_row_of_a_table(run: Run, here: Path) -> None:
    (here / "cvs.jsonl").write_text(json.dumps({"id": "1", "text": RESUME}), "utf-8")
    for arguments in (["cvs.jsonl"], ["cv.txt", "--sector", "call_center"]):
        done = run("batch", here / arguments[0], *arguments[1:])
        assert (done.returncode, json.loads(done.stdout)["status"]) == (0, "ok")


def test_a_posting_that_asks_for_nothing_is_named_with_the_reason_and_nothing_else(run: Run, here: Path) -> None:
    done = run("check", here / "cv.txt", here / "none.txt")
    assert done.returncode == 1
    said = " ".join(done.stdout.decode().split())
    assert "".join(said.split()).startswith(f"{here / 'none.txt'}:Nothingtosuggest:thistextisempty.")
    assert said.endswith("Provide the whole posting, with its list of duties.")


@pytest.mark.parametrize(("more", "advised"), [("", False), (ALSO_CALLS, True)])
def test_a_sector_is_advised_only_where_that_shows_anything(run: Run, here: Path, more: str, *, advised: bool) -> None:
    (here / "nurse.txt").write_text(NURSE + more, "utf-8")
    done = run("suggest", here / "nurse.txt")
    assert done.returncode == 1
    assert "another trade ('nurse')" in done.stdout.decode()
    assert ("add --sector (call_center, bank, retail, general)." in " ".join(done.stdout.decode().split())) == advised
    assert (run("suggest", here / "nurse.txt", "--sector", "general").returncode == 0) == advised
