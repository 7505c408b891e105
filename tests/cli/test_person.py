"""From a new profile through the interview to a résumé, as a person does it."""

from __future__ import annotations

import io
import json
import os
import re
import select
import shlex
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from docx import Document

from tests.conftest import POSTINGS, ROOT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from resume_helper.catalog import Catalog

    Run = Callable[..., subprocess.CompletedProcess[bytes]]

POSTING = POSTINGS / "en" / "call-center.txt"


TWO_JOBS = """\
basics: {name: Ana}
work:
  - {name: Acme, position: Agent, startDate: "2022-03"}
  - {name: Corner Shop, position: Cashier, startDate: "2019-06", endDate: "2022-02"}
"""
PATIENCE = 20
"""Seconds to wait for something to be shown."""


class Terminal:
    """A person at a terminal: reads until something is shown, then types."""

    def __init__(self, *arguments: str, columns: int = 120) -> None:
        pty, termios = pytest.importorskip("pty"), pytest.importorskip("termios")
        self.main, other = pty.openpty()
        termios.tcsetwinsize(other, (24, columns))
        self.shown = ""
        self.read = 0
        self.process = subprocess.Popen(
            [sys.executable, "-m", "resume_helper", *arguments], stdin=other, stdout=other, stderr=other, cwd=ROOT
        )
        os.close(other)

    def until(self, text: str) -> str:
        """Read on until a text is shown; what was shown up to it."""
        start = self.read
        while (at := self.shown.find(text, start)) < 0 and select.select([self.main], [], [], PATIENCE)[0]:
            try:
                part = os.read(self.main, 4096)
            except OSError:
                break
            if not part:
                break
            self.shown += part.decode("utf-8", "replace")
        assert at >= 0, self.shown[start:]
        self.read = at + len(text)
        return self.shown[start:at]

    def type(self, text: str) -> None:
        os.write(self.main, text.encode() + b"\n")


def fill(profile: Path) -> None:
    """Write something of one's own over what a new profile has in brackets."""
    profile.write_text(re.sub(r'"\[(\w+)( \w+)?\]"', r'"My \1"', profile.read_text("utf-8")), "utf-8")


def test_an_untouched_profile_makes_no_resume(run: Run, tmp_path: Path) -> None:
    profile = tmp_path / "me.yaml"
    run("profile", "new", profile, "--language", "es")
    done = run("build", profile, POSTING, "--output", tmp_path / "cv.docx")
    assert done.returncode == 3
    assert "me.yaml:4: basics.name: '[Tu nombre]' está sin rellenar; escribe lo tuyo" in done.stderr.decode()
    assert not (tmp_path / "cv.docx").exists()
    assert run("profile", "check", profile).returncode == 3
    fill(profile)
    assert run("profile", "check", profile).stderr == b"sin errores\n"
    assert run("build", profile, POSTING, "--output", tmp_path / "cv.docx").returncode == 0
    assert run("profile", "new", tmp_path / "other.yaml", "--language", "xx").returncode == 2


def test_from_a_new_profile_through_the_interview_to_a_docx(run: Run, tmp_path: Path) -> None:
    profile, output = tmp_path / "me.yaml", tmp_path / "cv.docx"
    assert run("profile", "new", profile).returncode == 0
    fill(profile)
    terminal = Terminal("numbers", str(profile), str(POSTING))
    terminal.until("have you done this")
    terminal.until("> ")
    terminal.type("1")
    asked = terminal.until("> ")
    assert "?" in asked
    terminal.type("many")
    terminal.until("That is no number yet")
    terminal.until("> ")
    terminal.type("80" if "%" not in asked and "long" not in asked else "94%")
    terminal.until("> ")
    terminal.type("b")
    terminal.until("> ")
    terminal.type("q")
    terminal.until("saved")
    assert terminal.process.wait(10) == 0
    assert re.search(r"^ +\w+: '?(80|94%)'?$", profile.read_text("utf-8"), re.MULTILINE)
    done = run("build", profile, POSTING, "--output", output, "--interview", tmp_path / "sheet.md")
    assert done.returncode == 0
    text = "\n".join(paragraph.text for paragraph in Document(io.BytesIO(output.read_bytes())).paragraphs)
    assert "80" in text or "94" in text
    assert (tmp_path / "sheet.md").read_text("utf-8").startswith("<!-- resume-helper: page -->\n\n# Be ready to explain")


def test_each_question_tells_how_far_one_is_and_before_the_first_there_is_none(run: Run, tmp_path: Path) -> None:
    profile = tmp_path / "me.yaml"
    run("profile", "new", profile)
    fill(profile)
    profile.write_text(profile.read_text("utf-8").replace("duties: []", "duties: [operate-cash-register]"), "utf-8")
    said = run("numbers", profile, stdin=b"b\n3\n40\nq\n").stdout.decode()
    (number, all_), *others = re.findall(r"^Question (\d+) of about (\d+)$", said, re.MULTILINE)
    assert number == "1"
    assert others == [("2", all_)]
    assert said.count("there is none before it") == 1
    assert "Is 3 right" in said  # nobody serves three people a shift at a till


def test_a_sum_that_was_worked_out_is_asked_about_with_its_currency(run: Run, tmp_path: Path) -> None:
    profile = tmp_path / "me.yaml"
    run("profile", "new", profile, "--language", "nb")
    fill(profile)
    profile.write_text(profile.read_text("utf-8").replace("duties: []", "duties: [balance-cash-drawer]"), "utf-8")
    said = run("numbers", profile, stdin=b"\n9000/uke\nja\n").stdout.decode()
    assert said.count("Stemmer det") == 1
    assert "1\u00a0800\u00a0kr" in said
    assert "Er det" not in said
    assert "cash_handled_per_shift" in profile.read_text("utf-8")


def test_a_doubt_is_a_question_that_waits_for_its_answer(run: Run, tmp_path: Path) -> None:
    profile = tmp_path / "me.yaml"
    run("profile", "new", profile)
    fill(profile)
    profile.write_text(profile.read_text("utf-8").replace("duties: []", "duties: [answer-inbound-calls]"), "utf-8")
    said = run("numbers", profile, stdin=b"8000 calls\nno\n0\n9000\nyes\n8000\nq\n").stdout.decode()
    assert 'Is 8,000 right for "calls per day"? It is usually between 1 and 400.' in said
    assert "Then give the right number" in said
    assert "0 says nothing on a résumé." in said
    assert "A share cannot be more than 100%." in said
    assert "calls_per_day: '9000'" in profile.read_text("utf-8")
    assert "first_contact_resolution" not in profile.read_text("utf-8")
    done = run("profile", "check", profile)
    assert b'Is 9,000 right for "calls per day"?' in done.stdout
    assert done.stderr == b"no faults, but numbers to look at again\n"
    done = run("build", profile, POSTING, "--output", tmp_path / "cv.md")
    assert b'Is 9,000 right for "calls per day"?' in done.stderr


def test_a_terminal_gets_whole_words_and_a_pipe_whole_lines(run: Run, tmp_path: Path) -> None:
    profile = tmp_path / "me.yaml"
    profile.write_text(
        "basics: {name: Ana}\nwork: [{name: A, duties: [answer-inbound-calls]}]\nmeta: {language: es}\n", "utf-8"
    )
    terminal = Terminal("numbers", str(profile), columns=42)
    shown = terminal.until("\n> ")
    terminal.type("q")
    terminal.until("continuar.")
    assert terminal.process.wait(10) == 0
    piped = run("numbers", profile, stdin=b"").stdout.decode()
    lines = [line for line in shown.splitlines() if line]
    assert max(map(len, lines)) <= 42 < max(map(len, piped.splitlines()))
    assert set(shown.split()) <= set(piped.split())
    terminal = Terminal("build", "missing.yaml", "posting.txt", "--output", "cv.md", columns=50)
    told = terminal.until("missing.yaml\r\n")
    assert terminal.process.wait(10) == 3
    assert max(map(len, told.splitlines())) <= 50
    assert run("build", "missing.yaml", "posting.txt", "--output", "cv.md").stderr.count(b"\n") == 1


def test_a_slip_leaves_the_question_open(run: Run, tmp_path: Path) -> None:
    profile = tmp_path / "me.yaml"
    profile.write_text("work: [{name: A, duties: [process-returns]}]\nmeta: {language: es}\n", "utf-8")
    said = run("numbers", profile, stdin="400/semana\nmuchas\nsí\nq\n".encode()).stdout.decode()
    question = "A jornada completa serían 80 en «devoluciones por día»"
    assert [question in part for part in said.split("\n> ")] == [False, True, True, False, False]
    assert "returns_per_day: '80'" in profile.read_text("utf-8")
    profile.write_text("work: [{name: A, duties: [process-returns]}]\nmeta: {language: es}\n", "utf-8")
    said = run("numbers", profile, stdin="400/semana\nno\nmuchas\nsí\n".encode()).stdout.decode()
    assert said.count(question) == 1
    assert "returns_per_day" not in profile.read_text("utf-8")


def test_the_command_at_the_end_can_be_pasted(run: Run, tmp_path: Path) -> None:
    profile, posting = tmp_path / "my profile.yaml", tmp_path / "sam's shop.txt"
    profile.write_text(
        "basics: {name: Ana}\nwork: [{name: A, duties: [answer-inbound-calls]}]\nmeta: {language: nb}\n", "utf-8"
    )
    posting.write_bytes(POSTING.read_bytes())
    for arguments, names, resume in (
        ([posting], [str(profile), str(posting)], "cv-sam's shop.docx"),
        ([], [str(profile), "ANNONSE"], "cv-ANNONSE.docx"),
    ):
        said = run("numbers", profile, *arguments, "--to", "nb", stdin=b"\n" * 40).stdout.decode()
        assert "Det var alt. Lag CV-en med:\n  resume-helper build " in said
        assert shlex.split(said.splitlines()[-1]) == ["resume-helper", "build", *names, "--output", resume, "--to", "nb"]
    terminal = Terminal("numbers", str(profile), columns=30)
    terminal.until("> ")
    terminal.type("\n" * said.count("> "))
    assert shlex.join(["build", str(profile), "ANNONSE"]) in terminal.until("cv-ANNONSE.docx")
    assert terminal.process.wait(10) == 0


def test_what_build_will_refuse_is_told_at_once_and_the_interview_goes_on(run: Run, tmp_path: Path) -> None:
    profile, answers = tmp_path / "me.yaml", tmp_path / "a.yaml"
    run("profile", "new", profile, "--language", "it")
    said = run("numbers", profile, POSTING, stdin=b"q\n").stdout.decode()
    lines = profile.read_text("utf-8").splitlines()
    at = next(number for number, line in enumerate(lines, 1) if "[Ruolo]" in line)
    assert f"  {profile}:{at}: work[0].position: [Ruolo]\n" in said
    assert said.index("build non pu\u00f2 ancora creare il curriculum") < said.index("[Ruolo]") < said.index("> ")
    answers.write_text("process-returns: no\n")
    told = run("numbers", profile, "--answers", answers).stderr.decode()
    assert told.startswith("Salvato. Mansioni: 1; numeri: 0.\n")
    assert "work[0].position: [Ruolo]\n" in told
    profile.write_text("basics: {name: Ana}\nwork: [{name: A}]\nmeta: {language: it}\n", "utf-8")
    assert "build" not in run("numbers", profile, POSTING, stdin=b"q\n").stdout.decode()


def test_a_line_of_one_s_own_with_such_a_number_stands_beside_the_question(run: Run, tmp_path: Path) -> None:
    profile = tmp_path / "me.yaml"
    lines = "[Answered 70 phone calls a day from members, Kept the shop tidy]"
    job = f"work: [{{name: A, duties: [answer-inbound-calls], highlights: {lines}}}]"
    profile.write_text(f"basics: {{name: Ana}}\n{job}\nmeta: {{language: en}}\n", "utf-8")
    said = run("numbers", profile, stdin=b"skip\n\n\n").stdout.decode()
    assert said.count("Your line: ") == 1
    question, share = said.split("\n> ")[:2]
    assert "How many calls" in question
    line = "  Your line: Answered 70 phone calls a day from members\n"
    assert question.endswith(
        f"{line}  Enter takes \u201c70 phone calls\u201d from it; \u201cskip\u201d leaves the question out."
    )
    assert "Your line" not in share
    assert "numbers" not in profile.read_text("utf-8")
    said = run("numbers", profile, stdin=b"?\n120\n\n\n").stdout.decode()  # to a doubt, Enter keeps nothing
    assert "Is 120 right" in said
    assert "numbers" not in profile.read_text("utf-8")
    run("numbers", profile, stdin=b"?\n\nq\n")
    assert "calls_per_day: '70'" in profile.read_text("utf-8")


def test_who_goes_back_to_a_number_keeps_it_with_enter(run: Run, tmp_path: Path) -> None:
    profile = tmp_path / "me.yaml"
    job = "work: [{name: A, duties: [answer-inbound-calls], highlights: [Answered 70 phone calls a day from members]}]"
    profile.write_text(f"basics: {{name: Ana}}\n{job}\nmeta: {{language: en}}\n", "utf-8")
    said = run("numbers", profile, stdin=b"80\nyes\nb\n\nq\n").stdout.decode()
    assert (said.count("Your line: "), said.count("Enter takes")) == (2, 1)
    assert "calls_per_day: '80'" in profile.read_text("utf-8")


def test_what_a_file_of_answers_has_is_refused_and_doubted_in_the_person_s_language(run: Run, tmp_path: Path) -> None:
    profile, answers = tmp_path / "me.yaml", tmp_path / "a.yaml"
    profile.write_text("basics: {name: Kari}\nwork: [{name: A}, {name: B}]\nmeta: {language: nb}\n", "utf-8")
    answers.write_text("answer-inbound-calls: {job: 1, calls_per_day: flust}\nprocess-returns: {csat: 90}\n")
    told = run("numbers", profile, "--answers", answers).stderr.decode()
    assert "calls_per_day: 'flust': Dette er ikke et gyldig tall; skriv det slik: 80, 1 200 eller 400/uke." in told
    assert "process-returns: \u00abjob\u00bb mangler, og profilen har 2 jobber; oppgi hvilken: 1 (A), 2 (B)" in told
    assert "\u00abcsat\u00bb er ikke et tall for denne oppgaven; bruk ett av disse: job, " in told
    answers.write_text("answer-inbound-calls: {job: 1, calls_per_day: 400 telefoner i uka}\n")
    told = run("numbers", profile, "--answers", answers).stderr.decode()
    assert told.startswith("Lagret. Oppgaver: 1, tall: 1.\nI full stilling blir det 80 for \u00abanrop per dag\u00bb: 400 / 5.")
    assert "calls_per_day: 400 i uka" in profile.read_text("utf-8")


def test_what_is_named_otherwise_is_asked_about_and_what_was_worked_out_is_kept(run: Run, tmp_path: Path) -> None:
    profile = tmp_path / "me.yaml"
    profile.write_text(
        "basics: {name: Ana}\nwork: [{name: A, duties: [answer-inbound-calls]}]\nmeta: {language: it}\n", "utf-8"
    )
    said = run("numbers", profile, stdin="una decina di telefonate\ns\u00ec\n46/48\ns\u00ec\n".encode()).stdout.decode()
    assert "Il tuo numero per \u00abchiamate al giorno\u00bb \u00e8 10?" in said
    assert "46 su 48 fa 95,8% per " in said
    assert "calls_per_day: una decina, first_contact_resolution: 95.8%}" in profile.read_text("utf-8")


def test_a_number_that_no_bullet_shows_is_said_so(run: Run, tmp_path: Path) -> None:
    profile, posting = tmp_path / "me.yaml", tmp_path / "clerk.txt"
    profile.write_text("basics: {name: Ana}\nwork: [{name: A, duties: [restock-shelves]}]\nmeta: {language: en}\n", "utf-8")
    posting.write_text(
        "Stock clerk\nDuties:\n- Restock the shelves of the store every evening\n- Greet the customers\n", "utf-8"
    )
    says = 'No bullet will show 1 for "items stocked per shift": they speak of two or more.\n'
    assert says in run("numbers", profile, stdin=b"1\nyes\n").stdout.decode()
    assert says in run("build", profile, posting, "--output", tmp_path / "cv.md").stderr.decode()
    assert "1" not in (tmp_path / "cv.md").read_text("utf-8")


def test_an_interview_killed_at_any_answer_loses_none(run: Run, tmp_path: Path) -> None:
    profile = tmp_path / "me.yaml"
    run("profile", "new", profile)
    fill(profile)
    for answers in (1, 2, 3):
        terminal = Terminal("numbers", str(profile), str(POSTING))
        for _ in range(answers):
            terminal.until("> ")
            terminal.type("1")
        terminal.until("> ")
        terminal.process.kill()
        terminal.process.wait()
        assert run("profile", "check", profile).returncode in (0, 3)
    text = profile.read_text("utf-8")
    assert "duties:" in text
    first = json.loads(run("suggest", POSTING, "--format", "json").stdout)["duties"][0]["id"]
    assert text.count(first) == 1


def test_answers_may_come_from_a_file_all_or_none(run: Run, tmp_path: Path) -> None:
    profile, answers = tmp_path / "me.yaml", tmp_path / "a.yaml"
    run("profile", "new", profile)
    fill(profile)
    before = profile.read_text("utf-8")
    answers.write_text("answer-inbound-calls: {job: 1, calls_per_day: lots}\nescalate: no\n")
    done = run("numbers", profile, POSTING, "--answers", answers)
    assert done.returncode == 3
    assert (
        b"answer-inbound-calls.calls_per_day: 'lots': That is no number yet: give the lowest that you can stand by, like 80"
        in done.stderr
    )
    assert b"did you mean 'escalate-issues'" in done.stderr
    assert profile.read_text("utf-8") == before
    answers.write_text("answer-inbound-calls: {job: 1, calls_per_day: 80}\nescalate-issues: no\n")
    assert run("numbers", profile, "--posting", POSTING, "--answers", answers).stderr == b"Saved. Duties: 2; numbers: 1.\n"
    answers.write_text("process-returns: no\n")
    assert run("numbers", profile, "--answers", answers).stderr == b"Saved. Duties: 1; numbers: 0.\n"
    assert run("numbers", profile, "--answers", answers).stderr.startswith(b"Nothing to save: ")
    done = run("build", profile, POSTING, "--output", tmp_path / "cv.md")
    assert b"80 calls a day" in (tmp_path / "cv.md").read_bytes() or b"80 inbound" in (tmp_path / "cv.md").read_bytes()


def test_a_job_that_has_no_name_is_not_offered(run: Run, tmp_path: Path) -> None:
    profile = tmp_path / "me.yaml"
    profile.write_text('work: [{name: "", position: ""}, {name: Corner Shop}]\nmeta: {language: en}\n', "utf-8")
    said = run("numbers", profile, POSTING, stdin=b"").stdout.decode()
    assert "\n  1" not in said
    assert "\n  2  Corner Shop\n" in said


@pytest.mark.parametrize("code", ["en", "es", "it", "nb"])
def test_one_question_is_not_about_one(run: Run, catalog: Catalog, tmp_path: Path, code: str) -> None:
    profile, say = tmp_path / "me.yaml", catalog.writing(code).messages
    about = say["question_of"].format(number=1, all=1)
    for told, said in (("calls_per_day: 60, handle_time: 4 min", [say["one_question"]]), ("calls_per_day: 60", [])):
        job = f"work: [{{name: A, duties: [answer-inbound-calls], numbers: {{{told}}}}}]"
        profile.write_text(f"{job}\nmeta: {{language: {code}}}\n", "utf-8")
        lines = run("numbers", profile, stdin=b"q\n").stdout.decode().splitlines()
        assert [line for line in lines if line in (about, say["one_question"])] == said


def test_a_duty_done_in_several_jobs_is_told_once_and_each_job_s_numbers_are_asked(run: Run, tmp_path: Path) -> None:
    profile, answers = tmp_path / "me.yaml", tmp_path / "a.yaml"
    profile.write_text(TWO_JOBS, "utf-8")
    first = json.loads(run("suggest", POSTING, "--format", "json").stdout)["duties"][0]["id"]
    said = run("numbers", profile, POSTING, stdin=b"3\n1 and 2\n").stdout.decode()
    assert "Give the number of a job (1 to 2), of several (1 2), or 0 for none." in said
    assert "Agent, Acme: How many" in said
    profile.write_text(TWO_JOBS.replace("position: Cashier, ", ""), "utf-8")
    assert "\n  2  Corner Shop\n" in run("numbers", profile, POSTING, stdin=b"").stdout.decode()
    profile.write_text(TWO_JOBS, "utf-8")
    run("numbers", profile, POSTING, stdin=b"1 and 2\n")
    assert profile.read_text("utf-8").count(first) == 2
    profile.write_text(TWO_JOBS, "utf-8")
    answers.write_text("answer-inbound-calls: [{job: 1, calls_per_day: 80}, {job: 2, calls_per_day: 60}]\n")
    assert run("numbers", profile, "--answers", answers).stderr == b"Saved. Duties: 2; numbers: 2.\n"
    assert profile.read_text("utf-8").count("calls_per_day") == 2


def test_one_doubt_is_one_question(run: Run, tmp_path: Path) -> None:
    profile = tmp_path / "me.yaml"
    profile.write_text("work: [{name: A, duties: [answer-inbound-calls]}]\nmeta: {language: en}\n", "utf-8")
    said = run("numbers", profile, stdin=b"8000 chats\nyes\nyes\nq\n").stdout.decode().split("\n> ")
    assert [part.count("?") for part in said[1:4]] == [1, 1, 1]
    assert "usually between" in said[0 + 1]
    assert 'Is 8,000 your number for "calls per day"?' in said[2]
    assert "calls_per_day: '8000'" in profile.read_text("utf-8")


def test_all_jobs_and_both_are_answers_and_a_refusal_says_that_enter_skips(run: Run, tmp_path: Path) -> None:
    profile = tmp_path / "me.yaml"
    posting = (POSTING, "--to", "es")
    for word, jobs, taken in (("todos", 3, True), ("ambos", 2, True), ("ambos", 3, False)):
        profile.write_text("work: [{name: A}, {name: B}, {name: C}]\n".replace(", {name: C}" * (jobs == 2), ""), "utf-8")
        said = run("numbers", profile, *posting, stdin=f"{word}\n".encode()).stdout.decode()
        assert profile.read_text("utf-8").count("answer-inbound-calls") == (jobs if taken else 0)
        assert ("si no fue en ninguno, 0. Enter omite la pregunta." in said) is not taken
    profile.write_text("work: [{name: A, duties: [answer-inbound-calls]}]\n", "utf-8")
    said = run("numbers", profile, "--to", "en", stdin=b"a couple\n5,000 a minute\n60-80\nq\n").stdout.decode()
    assert said.count("Enter skips the question.\n> ") == 3
    assert "give the lowest that you can stand by, like 80, 1,200 or 400/week. Enter skips the question.\n> " in said


def test_who_has_had_one_job_may_say_yes_or_no(run: Run, tmp_path: Path) -> None:
    profile = tmp_path / "me.yaml"
    run("profile", "new", profile)
    fill(profile)
    first, second = (duty["id"] for duty in json.loads(run("suggest", POSTING, "--format", "json").stdout)["duties"][:2])
    said = run("numbers", profile, POSTING, stdin=b"?\n4\nn\nyes\nq\n").stdout.decode()
    assert said.count("Type yes or no.") == 2
    told = profile.read_text("utf-8")
    assert told.index(second) < told.index("not_done") < told.index(first)


def test_a_number_that_no_duty_tells_is_named(run: Run, tmp_path: Path) -> None:
    profile = tmp_path / "me.yaml"
    job = "work: [{name: Acme, position: Agent, startDate: 2020-01, duties: [answer-inbound-calls],"
    job += " numbers: {calls_per_day: 80, transactions_per_shift: 60}}]"
    profile.write_text(f"basics: {{name: Ana, email: a@b.co, phone: 55 123}}\n{job}\n", "utf-8")
    done = run("profile", "check", profile)
    said = "numbers.transactions_per_shift: no duty of this job tells this number; add the duty, or take it out"
    assert done.stdout.decode() == f"{profile}:2: work[0].{said}\n"
    assert (done.returncode, done.stderr) == (0, b"no faults, but numbers to look at again\n")


def test_what_is_imported_is_checked_before_it_is_written(run: Run, tmp_path: Path) -> None:
    profile, source = tmp_path / "me.yaml", tmp_path / "cv.json"
    source.write_text('{"basics": {"name": "Ana"}, "work": [{"name": "A", "position": "Teller", "startDate": "May"}]}')
    for catalog, says in (
        ([], b"cv.json: work[0].startDate: 'May' is not a date; write it as"),
        (["--catalog", "no"], b"no such folder"),
    ):
        done = run("profile", "import", source, "--output", profile, *catalog)
        assert done.returncode == 3
        assert says in done.stderr
        assert not profile.exists()
    source.write_text(source.read_text().replace("May", "2024-05"))
    done = run("profile", "import", source, "--output", profile)
    says = f"{profile}: look it over, then run: resume-helper numbers {profile} POSTING\n"
    assert (done.returncode, done.stderr.decode()) == (0, says)
    assert run("profile", "check", profile).returncode == 0
    other = tmp_path / "other.json"
    for code, option in ((0, "-o"), (2, "--output")):  # what exists is not written over
        assert run("profile", "import", source, option, other).returncode == code
    assert '"name": "Ana"' in other.read_text("utf-8")


def test_who_has_told_no_duty_yet_is_told_how(run: Run, tmp_path: Path) -> None:
    profile = tmp_path / "my own.yaml"
    profile.write_text("basics: {name: A}\nwork: [{name: A, position: Teller}]\nmeta: {language: nb}\n")
    for code, says in (
        ("en", "None of the posting's duties is in your profile yet."),
        ("es", "Tu perfil aún no recoge ninguna de las funciones de la oferta."),
        ("it", "Nel tuo profilo non c'è ancora nessuna delle mansioni dell'annuncio."),
        ("nb", "Profilen din har foreløpig ingen av oppgavene i annonsen."),
    ):
        done = run("build", profile, POSTING, "--output", tmp_path / "cv.html", "--to", code)
        assert (done.returncode, done.stderr.decode().splitlines()[1][: len(says)]) == (0, says)
        suggested = " ".join(run("suggest", POSTING, "--profile", profile, "--to", code).stdout.decode().split())
        assert says in suggested
        for told in (done.stderr.decode(), suggested):
            command = shlex.join(["resume-helper", "numbers", str(profile), str(POSTING)])
            assert "".join(f": {command}".split()) in "".join(told.split())  # a page breaks what is longer than a line
    done = run("build", profile, "-", "--output", tmp_path / "cv.html", "--to", "en", stdin=POSTING.read_bytes())
    assert " POSTING\n" in done.stderr.decode()
    profile.write_text(profile.read_text().replace("Teller", "Teller, duties: [answer-inbound-calls]"))
    for command in (["build", profile, POSTING, "--output", tmp_path / "cv.html"], ["suggest", POSTING, "--profile", profile]):
        done = run(*command)
        assert b"in your profile yet" not in done.stdout + done.stderr


def test_strict_says_what_is_lacking(run: Run, tmp_path: Path) -> None:
    profile, answers = tmp_path / "me.yaml", tmp_path / "a.yaml"
    run("profile", "new", profile)
    fill(profile)
    answers.write_text("answer-inbound-calls: {job: 1}\n")
    run("numbers", profile, POSTING, "--answers", answers)
    done = run("build", profile, POSTING, "--output", tmp_path / "cv.html", "--strict")
    assert done.returncode == 1
    assert b"calls per day" in done.stderr
    assert run("build", profile, POSTING, "--output", tmp_path / "cv.html").returncode == 0


def test_a_resume_is_written_over_only_where_this_program_wrote_it(run: Run, tmp_path: Path) -> None:
    profile = tmp_path / "me.yaml"
    profile.write_text(TWO_JOBS, "utf-8")
    for form in ("docx", "html", "txt"):
        output = tmp_path / f"cv.{form}"
        output.write_bytes(b"what Ana has of her own")
        done = run("build", profile, POSTING, "--output", output)
        assert (done.returncode, done.stdout) == (2, b"")
        assert done.stderr == (
            b"resume-helper: %s: this file is there already, and does not tell that resume-helper wrote it; "
            b"give another name, or --force to write over it\n" % os.fsencode(output)
        )
        assert output.read_bytes() == b"what Ana has of her own"
        output.unlink()
        codes = [run("build", profile, POSTING, "--output", output).returncode for _ in range(2)]
        assert codes == [0, 0 if form in ("docx", "html") else 2]
        output.write_bytes(b"what Ana gives up")
        assert run("build", profile, POSTING, "--output", output, "--force").returncode == 0
        assert output.read_bytes() != b"what Ana gives up"


def test_a_word_document_that_somebody_has_worked_on_is_theirs(run: Run, tmp_path: Path) -> None:
    profile, output = tmp_path / "me.yaml", tmp_path / "cv.docx"
    profile.write_text(TWO_JOBS, "utf-8")
    assert run("build", profile, POSTING, "--output", output).returncode == 0
    document = Document(str(output))
    program = next(part for part in document.part.package.iter_parts() if part.partname == "/docProps/app.xml")
    program._blob = b"<Properties><Application>Microsoft Office Word</Application></Properties>"  # noqa: SLF001 - as Word does
    document.save(str(output))
    assert run("build", profile, POSTING, "--output", output).returncode == 2


def test_who_looks_on_is_told_what_was_written(run: Run, tmp_path: Path) -> None:
    profile, page, resume, sheet = (tmp_path / name for name in ("me.yaml", "p.html", "cv.docx", "s.md"))
    profile.write_text(TWO_JOBS, "utf-8")
    build = ["build", str(profile), str(POSTING), "--output", str(resume), "--interview", str(sheet)]
    check = ["check", str(POSTINGS / "es" / "cajero.txt"), str(POSTING), "--output", str(page)]
    for command, *says in (
        (["suggest", str(POSTING), "--output", str(page)], "Written:", page),
        (["rank", str(profile), str(POSTING), "--output", str(tmp_path / "r.txt")], "Written:", tmp_path / "r.txt"),
        (check, "Guardado en:", page),
        (build, "Written:", resume, sheet),
    ):
        terminal = Terminal(*command)
        for said in says:
            terminal.until(str(said))
        assert terminal.process.wait(10) == 0
    assert b"Guardado" not in run(*check).stderr  # a script has the exit code
    said = run(*build).stderr.decode()
    assert said.startswith(f"Written: {resume}, {sheet}\n")  # before what it finds wanting, which alone looks like a failure
    assert said.count("\n") > 1


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["build", "missing.yaml", POSTING, "--output", "x.md"], 3, b"make one with: resume-helper profile new"),
        (["build", "missing.yaml", POSTING, "--output", "x.pdf"], 2, b"not written as '.pdf'; use .docx"),
        (
            ["build", "missing.yaml", POSTING, "--output", "/dev/stdout"],
            2,
            b"needs a file whose name ends with .docx",
        ),
        (["build", "missing.yaml", POSTING, "--output", "x.md", "--interview", "x.pdf"], 2, b"use .md, .txt, .html or .docx"),
        (
            ["build", "missing.yaml", POSTING, "--output", "x.md", "--interview", "./x.md"],
            2,
            b"two results would be written to",
        ),
        (["profile", "new", "LICENSE"], 2, b"this file exists"),
        (["profile", "new", "README.md"], 2, b"README.md: a profile is not written as '.md'; use .yaml, .yml or .json\n"),
        (
            ["profile", "import", "cv.json", "--output", "me.docx"],
            2,
            b"me.docx: a profile is not written as '.docx'; use .yaml, ",
        ),
        (["profile", "import", "README.md", "--output", "missing/new.yaml"], 3, b""),
        (["profile", "import", "README.md"], 2, b"Missing option '--output'"),
        (["profile", "import", "me.yaml", "README.md", "--output", "you.yaml"], 2, b"unexpected extra argument"),
        (["profile", "import", "README.md", "--output", "me.md"], 2, b"me.md: a profile is not written as '.md'"),
        (
            ["profile", "import", "missing.json", "--output", "new.yaml"],
            3,
            b"helper: missing.json: cannot be read (No such file",
        ),
        (["profile", "check", "missing.yaml"], 3, b"helper: missing.yaml: there is no such file; make one with: resume-helper"),
        (["profile", "check", "tests"], 3, b"helper: tests: this is a folder; give the profile of one person"),
        (
            ["numbers", "me.yaml", "a.txt", "--posting", "b.txt"],
            2,
            b"the posting is named twice, as a.txt and as --posting b.txt; leave out one of them\n",
        ),
        (["numbers", "missing.yaml"], 3, b"helper: missing.yaml: there is no such file; make one with: resume-helper"),
    ],
)
def test_what_is_wrong_is_one_sentence(run: Run, arguments: list[str], code: int, says: bytes) -> None:
    done = run(*arguments)
    assert done.returncode == code
    assert says in done.stderr
    assert b"Traceback" not in done.stderr


def test_why_a_posting_gives_no_resume_is_told_in_its_language(run: Run, tmp_path: Path) -> None:
    profile, posting = tmp_path / "me.yaml", tmp_path / "soldador.txt"
    profile.write_text(TWO_JOBS, "utf-8")
    posting.write_text(
        "Se busca soldador con experiencia para soldar piezas de acero en nuestro taller de Vigo, de lunes a viernes.", "utf-8"
    )
    built = run("build", profile, posting, "--output", tmp_path / "cv.md")
    suggested = run("suggest", posting)
    assert (built.returncode, built.stderr.split()) == (1, suggested.stdout.split())
    assert not (tmp_path / "cv.md").exists()


def test_answers_that_cannot_be_saved_are_not_said_to_be(run: Run, tmp_path: Path) -> None:
    me = tmp_path / "me.yaml"
    me.write_text("basics: {name: X}\nwork: [{name: A, position: B, duties: [answer-inbound-calls]}]\nmeta: {<<: 5}\n")
    assert run("profile", "check", me).returncode == 0
    done = run("numbers", me, stdin=b"80\n")
    assert done.returncode == 3
    assert b"Your answers are saved" not in done.stdout
    assert done.stderr.startswith(f"resume-helper: {me}: cannot be changed (while constructing a mapping".encode())
    assert done.stderr.count(b"\n") == 1


def test_who_does_not_know_skips_and_who_asks_is_helped(run: Run, tmp_path: Path) -> None:
    profile = tmp_path / "me.yaml"
    job = "work: [{name: A, duties: [answer-inbound-calls]}]\n"
    for code, answers in (
        ("en", ("don\u2019t know", "N/A", "no", "not sure.")),
        ("es", ("no lo sé", "no", "ni idea", "i don't know")),
        ("it", ("non lo so", "boh", "no", "non ricordo")),
        ("nb", ("vet ikke", "nei", "aner ikke", "no idea")),
    ):
        profile.write_text(f"{job}meta: {{language: {code}}}\n", "utf-8")
        for answer in answers:
            said = run("numbers", profile, stdin=f"{answer}\nq\n".encode()).stdout.decode()
            assert said.count("> ") - said.count("->") == 2, answer
            assert said.split("> ")[-2].count("\n") > 1, answer  # another question, and no remark on the answer
    profile.write_text(f"{job}meta: {{language: en}}\n", "utf-8")
    said = run("numbers", profile, stdin=b"?\nHelp\n80\nq\n").stdout.decode()
    assert said.count("Write it like 80, 1,200 or 400/week.") == 2
    assert "numbers: {calls_per_day: '80'}" in profile.read_text("utf-8")
    profile.write_text("work: [{name: A}, {name: B}]\nmeta: {language: en}\n", "utf-8")
    said = run("numbers", profile, POSTING, stdin=b"?\nnot sure\nnone\nq\n").stdout.decode()
    assert said.count("Give the number of a job (1 to 2)") == 1
    assert said.count("The posting says: \u201c") == said.count("Your résumé could then say, if it is true: ") == 1
    assert profile.read_text("utf-8").count("not_done") == 1


@pytest.mark.parametrize(
    ("code", "answer"),
    [
        ("en", "dunno, sixty"),
        ("en", "not sure, maybe sixty"),
        ("es", "no sé, sesenta"),
        ("it", "non so, sessantacinque forse"),
        ("nb", "vet ikke, seksti"),
    ],
)
def test_a_number_in_words_behind_a_doubt_is_not_passed_over(run: Run, tmp_path: Path, code: str, answer: str) -> None:
    profile = tmp_path / "me.yaml"
    profile.write_text(f"work: [{{name: A, duties: [answer-inbound-calls]}}]\nmeta: {{language: {code}}}\n", "utf-8")
    said = run("numbers", profile, stdin=f"{answer}\n60\nq\n".encode()).stdout.decode()
    assert not said.split("\n> ")[1].startswith("\n")  # what to give instead, and no other question
    assert "calls_per_day: '60'" in profile.read_text("utf-8")


@pytest.mark.parametrize("answer", ["no idea, sorry", "i don't know one"])
def test_words_of_no_weight_behind_a_doubt_are_passed_over(run: Run, tmp_path: Path, answer: str) -> None:
    profile = tmp_path / "me.yaml"
    profile.write_text("work: [{name: A, duties: [answer-inbound-calls]}]\nmeta: {language: en}\n", "utf-8")
    said = run("numbers", profile, stdin=f"{answer}\nq\n".encode()).stdout.decode()
    assert said.split("\n> ")[1].startswith("\n")


def test_what_was_worked_out_and_is_unusual_is_asked_about_once(run: Run, tmp_path: Path) -> None:
    profile = tmp_path / "me.yaml"
    profile.write_text("work: [{name: A, duties: [escalate-issues]}]\nmeta: {language: en}\n", "utf-8")
    said = run("numbers", profile, stdin=b"1200 a month\nyes\nq\n").stdout.decode()
    asked = said.split("> ")[2]
    assert asked.count("?") == 1
    assert "1,200 x 12 / 44. Full time is counted as 44 weeks of 5 days of 8 hours." in asked
    assert "It is usually between 1 and 300." in asked
    assert "escalations_per_week: ~327" in profile.read_text("utf-8")


def test_a_posting_that_gives_nothing_is_told_by_the_interview_as_by_build(run: Run, tmp_path: Path) -> None:
    profile, posting = tmp_path / "me.yaml", tmp_path / "nurse.txt"
    profile.write_text("work: [{name: Acme, duties: [answer-inbound-calls]}]\n", "utf-8")
    posting.write_text(
        "Staff nurse\n\nDuties:\n- Give medicines to patients on the ward\n- Dress wounds and take blood\n", "utf-8"
    )
    done = run("numbers", profile, posting)
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.startswith(b"%s: Nothing to suggest" % os.fsencode(posting))


def test_build_names_once_what_everybody_looks_for_and_the_resume_has_not(run: Run, tmp_path: Path) -> None:
    profile, cv = tmp_path / "me.yaml", tmp_path / "cv.md"
    bare = "{name: Corner Shop, position: Cashier, startDate: '2019', endDate: '2020'}"
    job = "{name: Acme, position: Agent, startDate: '2021', duties: [answer-inbound-calls]}"
    profile.write_text(f"basics: {{name: Ana}}\nwork: [{job}, {bare}]\nmeta: {{language: en}}\n", "utf-8")
    told = run("build", profile, POSTING, "--output", cv).stderr.decode()
    missing = "Missing from your résumé: email address or phone number; schooling; lines for Cashier, Corner Shop."
    assert told.count(missing) == 1
    whole = "basics: {name: Ana, phone: 555 0100}\neducation: [{institution: Elm College}]\n"
    profile.write_text(f"{whole}work: [{job}]\nmeta: {{language: en}}\n", "utf-8")
    cv.unlink()
    assert "Missing" not in run("build", profile, POSTING, "--output", cv).stderr.decode()


def test_skills_that_are_only_shown_are_named_with_a_line_to_copy(run: Run, tmp_path: Path) -> None:
    profile, posting = tmp_path / "me.yaml", tmp_path / "job.txt"
    job = "{name: Acme, position: Agent, startDate: '2021', duties: [answer-inbound-calls, resolve-complaints]}"
    profile.write_text(f"basics: {{name: Ana}}\nwork: [{job}]\nmeta: {{language: en}}\n", "utf-8")
    posting.write_text(
        "Call Center Agent\nDuties:\n- Answer inbound calls from customers\n- Resolve complaints\n"
        "Requirements:\n- Active listening\n- Patience with customers\n",
        "utf-8",
    )
    told = run("build", profile, posting, "--output", tmp_path / "cv.md").stderr.decode()
    assert "each in a line like this: - name: " in told


def test_a_resume_is_in_the_language_of_the_profile_unless_another_is_named(run: Run, tmp_path: Path) -> None:
    profile, cv = tmp_path / "me.yaml", tmp_path / "cv.txt"
    job = "{name: Acme, position: Agent, startDate: '2021', highlights: [Answered calls from customers about bills]}"
    profile.write_text(f"basics: {{name: Ana}}\nwork: [{job}]\nmeta: {{language: en}}\n", "utf-8")
    posting = POSTINGS / "es" / "teleoperador.txt"
    told = run("build", profile, posting, "--output", cv).stderr.decode()
    assert "The posting is in Spanish, your profile in English: so is the résumé. With --to es, what is not" in told
    assert "WORK EXPERIENCE" in cv.read_text("utf-8")
    said = run("build", profile, posting, "--output", cv, "--force", "--to", "es").stderr.decode()
    assert "Tus propias líneas están en inglés (1)" in said
    assert "EXPERIENCIA LABORAL" in cv.read_text("utf-8")
