"""Postings in the order of how well they fit people: one, several, or a folder of them."""

from __future__ import annotations

import csv
import json
import re
from typing import TYPE_CHECKING

import pytest

from resume_helper.batch import Loaded, Options
from resume_helper.cli.rank import rank
from resume_helper.fit import SPOKEN, fit
from resume_helper.holder.demands import answered
from resume_helper.person import read_person
from resume_helper.render.conditions import rows_of_conditions
from resume_helper.suggestion import suggest
from tests.conftest import POSTINGS

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable
    from pathlib import Path

    from resume_helper.catalog import Catalog
    from resume_helper.fit import Fit

    Run = Callable[..., subprocess.CompletedProcess[bytes]]

CALLS = "You will answer phone calls from our customers, and process returns and exchanges in our shop every day.\n"
BANK = "You will balance the cash drawer, process deposits, and open accounts for the members who come to our branch.\n"
BUTIKK = "Du skal svare på telefoner fra kunder, ta imot returer og hilse på kundene i butikken vår hver dag.\n"
ANA = "basics: {name: Ana}\nwork: [{name: A, position: Agent, duties: [answer-inbound-calls, process-returns]}]\n"
BOB = "basics: {name: Bob}\nwork: [{name: B, position: Teller, duties: [balance-cash-drawer]}]\n"


@pytest.fixture
def here(tmp_path: Path) -> Path:
    for folder, files in (
        ("clients", {"ana.yaml": ANA, "bob.yaml": BOB, "eva.yaml": "basics: {name: Eva}\nwork: [{nme: E}]\n"}),
        ("jobs", {"calls.txt": CALLS, "copy.txt": f"{CALLS}\n\n", "bank.txt": BANK}),
    ):
        (tmp_path / folder).mkdir()
        for name, text in files.items():
            (tmp_path / folder / name).write_text(f"{text}meta: {{language: en}}\n" * (folder == "clients") or text, "utf-8")
    return tmp_path


def test_a_folder_of_people_is_ranked_one_below_the_other_and_a_faulty_profile_is_told(run: Run, here: Path) -> None:
    done = run("rank", here / "clients", here / "jobs", "--top", "1")
    assert done.returncode == 1
    assert done.stderr.decode().startswith(f"{here}/clients/eva.yaml:2: work[0].nme: unknown key 'nme'; did you mean 'name'?\n")
    ana, bob = done.stdout.decode().split("\n\n")
    assert ana.startswith("ana\n100%  ")
    assert "calls.txt" in ana
    assert f"      also in: {here}/jobs/copy.txt" in ana
    assert bob.startswith("bob\n")
    assert "bank.txt" in bob
    two = run("rank", here / "clients" / "ana.yaml", here / "clients" / "bob.yaml", here / "jobs", "--top", "1")
    assert (two.returncode, two.stdout, two.stderr) == (0, done.stdout, b"")
    lost = run("rank", here / "clients" / "eva.yaml", here / "clients" / "eva.yaml", here / "jobs")
    assert (lost.returncode, lost.stdout) == (3, b"")


def test_a_ranking_is_a_table_of_a_row_for_each_person_and_posting(run: Run, here: Path) -> None:
    (here / "clients" / "eva.yaml").unlink()
    assert run("rank", here / "clients", here / "jobs", "--output", here / "jobs" / "r.csv").returncode == 0
    with (here / "jobs" / "r.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = [*csv.DictReader(file)]
    assert [(row["profile"], row["source"].rsplit("/", 1)[-1]) for row in rows] == [
        ("ana", "calls.txt"), ("ana", "bank.txt"), ("bob", "bank.txt"), ("bob", "calls.txt"),
    ]  # fmt: skip
    assert [*rows[0]] == ["profile", "source", "title", "fit", "covers", "lacks", "not_met", "not_known", "copies",
                          "covers_ids", "lacks_ids", "company", "place", "pay", "deadline", "hours"]  # fmt: skip
    assert (rows[0]["fit"], rows[0]["copies"]) == ("100%", f"{here}/jobs/copy.txt")
    assert rows[0]["covers"] == "Answer inbound calls; Process returns, exchanges and refunds"
    assert rows[0]["covers_ids"] == "answer-inbound-calls; process-returns"
    assert "Balance" in rows[1]["lacks"]
    assert "balance-cash-drawer" in rows[1]["lacks_ids"]
    again = run("rank", here / "clients", here / "jobs", "--format", "csv")  # what was written there is no posting
    assert (again.stdout.decode("utf-8"), again.stderr) == ((here / "jobs" / "r.csv").read_bytes().decode("utf-8-sig"), b"")
    told = json.loads(run("rank", here / "clients", here / "jobs", "--format", "json").stdout)
    assert [(row["profile"], row["source"]) for row in told] == [(row["profile"], row["source"]) for row in rows]
    assert [row.get("copies") for row in told] == [[f"{here}/jobs/copy.txt"], None, None, [f"{here}/jobs/copy.txt"]]


def test_a_page_of_one_person_tells_of_no_other_and_is_no_posting(run: Run, here: Path) -> None:
    ana = here / "clients" / "ana.yaml"
    assert run("rank", ana, here / "jobs", "--output", here / "jobs" / "ana.html").returncode == 0
    page = (here / "jobs" / "ana.html").read_text("utf-8")
    assert "<h1>Postings that fit Ana</h1>" in page
    assert f'<h2><a href="calls.txt">{here}/jobs/calls.txt · 100%</a></h2>' in page
    assert f"<strong>also in:</strong> {here}/jobs/copy.txt</p>" in page
    assert "bob" not in page
    again = run("rank", here / "clients" / "bob.yaml", ana, here / "jobs", "--format", "html")
    heads = (b"<h1>Postings that fit Bob</h1>", b"<h1>Postings that fit Ana</h1>", b"<h2>")
    assert [*map(again.stdout.count, heads)] == [1, 1, 4]


def test_a_page_leads_to_files_that_were_read_and_to_no_path_that_an_id_names(run: Run, here: Path) -> None:
    jobs, ids = here / "jobs", (f"{here}/clients/bob.yaml", "x" * 400)
    rows = "".join(f"{json.dumps({'id': id_, 'text': CALLS * n})}\n" for n, id_ in enumerate(ids, 1))
    done = run("rank", here / "clients" / "ana.yaml", jobs / "bank.txt", "-", "--output", here / "r.html", stdin=rows.encode())
    assert (done.returncode, done.stderr) == (0, b"")
    page = (here / "r.html").read_text("utf-8")
    assert re.findall('href="([^"]*)"', page) == ["jobs/bank.txt"]
    assert all(id_ in page for id_ in ids)


def test_a_workbook_is_ranked_into_a_file_alone(run: Run, here: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    pytest.importorskip("xlsxwriter")
    ana = here / "clients" / "ana.yaml"
    run("rank", ana, here / "jobs", "--output", here / "r.xlsx")
    head, *rows = openpyxl.load_workbook(here / "r.xlsx").worksheets[0].iter_rows(values_only=True)
    assert head[:4] == ("profile", "source", "title", "fit")
    assert [(row[0], row[3]) for row in rows] == [("ana", 1), ("ana", 0.18)]
    for wrong in (["--format", "xlsx"], ["--format", "csv", "--output", here / "r.json"]):
        done = run("rank", ana, here / "jobs", *wrong)
        assert (done.returncode, done.stderr.count(b"\n")) == (2, 1)
    assert run("rank", ana, ana).stderr.startswith(b"resume-helper: there is no posting to rank; ")


def test_the_rows_of_each_person_are_in_the_person_s_own_words(run: Run, here: Path) -> None:
    (here / "clients" / "eva.yaml").write_text(f"{BOB}meta: {{language: en-GB}}\n", "utf-8")
    (here / "clients" / "leo.yaml").write_text(f"{BOB}meta: {{language: es}}\n", "utf-8")
    asked = ("rank", here / "clients", here / "jobs", "--format", "csv")
    rows = [*csv.DictReader(run(*asked).stdout.decode("utf-8").splitlines())]
    bank = {row["profile"]: row for row in rows if row["source"].endswith("bank.txt")}
    assert [bank[name]["covers"].split(";")[0] for name in ("bob", "eva", "leo")] == [
        "Balance the cash drawer", "Balance the till", "Hacer el arqueo y el cierre de caja",
    ]  # fmt: skip
    assert len({row["covers_ids"] for name, row in bank.items() if name != "ana"}) == 1
    in_one = [*csv.DictReader(run(*asked, "--to", "nb").stdout.decode("utf-8").splitlines())]
    assert {row["covers"] for row in in_one if row["profile"] != "ana" and row["source"].endswith("bank.txt")} == {
        "Gjøre opp kassen"
    }


def test_of_what_has_no_duties_the_first_are_named(run: Run, here: Path) -> None:
    for n in range(5):
        (here / "jobs" / f"x{n}.txt").write_text(f"We are a family firm, and number {n} of those that came to this town.\n")
    (here / "jobs" / "old.doc").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
    done = run("rank", here / "clients" / "ana.yaml", here / "jobs")
    over, *silent, more = done.stderr.decode().splitlines()
    assert over == "not read: .doc (1: old.doc); save a .doc as .docx"
    assert [line.split(":")[0].rsplit("/", 1)[-1] for line in silent] == ["x0.txt", "x1.txt", "x2.txt"]
    command = f"resume-helper batch {here}/jobs --output all.csv --rows postings"
    assert more == f"and 2 more with nothing to suggest; for all, run: {command}"
    rows = "".join(f"{json.dumps({'said': f'We are family firm {n}, the one that came to this town.'})}\n" for n in range(5))
    (here / "t.jsonl").write_text(rows, "utf-8")
    (here / "own").mkdir()
    more = ["--text-field", "said", "--to", "es", "--sector", "bank", "--catalog", here / "own"]
    told = run("rank", here / "clients" / "ana.yaml", here / "t.jsonl", *more).stderr.decode().splitlines()[-1]
    command = told.partition("; for all, run: resume-helper ")[2].split()
    assert command == [*map(str, ["batch", here / "t.jsonl", *more, "--output", "all.csv", "--rows", "postings"])]
    piped = run("rank", here / "clients" / "ana.yaml", "-", *more[:2], stdin=rows.encode())
    assert piped.stderr.endswith(b"and 2 more with nothing to suggest\n")


def test_of_an_old_document_of_word_it_is_told_what_to_do(run: Run, here: Path) -> None:
    (here / "jobs" / "old.doc").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
    alone = run("suggest", here / "jobs" / "old.doc")
    assert alone.stderr.endswith(b"old.doc: this is an old document of Word (.doc); save it as .docx\n")


def held(catalog: Catalog, file: Path, profile: str, posting: str, to: str = "en") -> tuple[Fit, dict[str, bool | None]]:
    """How somebody fits a posting, and what is said of the languages that it asks for."""
    file.write_text(profile, "utf-8")
    who = read_person(file, catalog)
    report = answered(who, suggest(posting, catalog, to=to), posting)
    return fit(report, who), rows_of_conditions(report, catalog.writing(to)).get("language", {})


TOLD = "Norwegian, the language of the posting"


@pytest.mark.parametrize(
    ("languages", "met"),
    [
        ("[{language: English, fluency: native}, {language: Spanish}]", False),
        ("[{language: English}, {language: Norwegian, fluency: A2}]", False),
        ("[{language: Norwegian, fluency: basic}]", False),
        ("[{language: Norwegian, fluency: B1}]", True),
        ("[{language: Norwegian}]", True),
        ("[{language: norsk, fluency: fluent}]", True),
        ("[]", None),
    ],
)
def test_the_language_of_a_posting_is_a_requirement(
    catalog: Catalog, tmp_path: Path, languages: str, *, met: bool | None
) -> None:
    own = f"{ANA}languages: {languages}\nmeta: {{language: en-GB}}\n"
    same, _ = held(catalog, tmp_path / "me.yaml", f"{ANA}meta: {{language: nb}}\n", BUTIKK)
    found, said = held(catalog, tmp_path / "me.yaml", own, BUTIKK)
    assert found.score == pytest.approx(same.score * SPOKEN[met], abs=0.001)
    assert (found.not_met, found.not_known) == ((TOLD,) * (met is False), (TOLD,) * (met is None))
    assert said == ({} if met else {TOLD: met})


def test_that_language_is_told_in_that_of_the_report_and_of_one_s_own_nothing(catalog: Catalog, tmp_path: Path) -> None:
    own = f"{ANA}languages: [{{language: Italian}}]\n"
    found, _ = held(catalog, tmp_path / "me.yaml", f"{own}meta: {{language: it}}\n", BUTIKK, "it")
    assert found.not_met == ("norvegese, la lingua dell'annuncio",)
    for code in ("meta: {language: nb}\n", ""):  # nothing tells in which language a profile of no words is written
        assert held(catalog, tmp_path / "me.yaml", own + code, BUTIKK)[0].not_met == ()


def test_a_ranking_of_many_is_in_the_language_of_most_of_them(here: Path) -> None:
    people = [here / "clients" / name for name in ("a.yaml", "ana.yaml", "bob.yaml")]
    people[0].write_text(f"{ANA}meta: {{language: es-MX}}\n", "utf-8")
    assert Loaded(Options(profiles=tuple(people), own=True)).to == "en"
    assert Loaded(Options(profiles=tuple(people[:2]), own=True)).to == "es-MX"  # of equals, that of the first


def test_in_a_terminal_a_ranking_is_wrapped_and_in_a_pipe_each_line_is_whole(
    run: Run, here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    postings = [POSTINGS / "en" / name for name in ("bank-teller.txt", "cashier.txt")]
    piped = run("rank", here / "clients" / "ana.yaml", *postings).stdout.decode()
    monkeypatch.setattr("resume_helper.cli.streams.terminal_width", lambda **_: 60)
    rank(here / "clients" / "ana.yaml", postings)
    shown = capsys.readouterr().out
    assert max(map(len, piped.splitlines())) > 100
    assert max(map(len, shown.splitlines())) <= 60
    assert "".join(shown.split()) == "".join(piped.split())  # a path longer than a line is broken within


def test_each_of_several_people_has_a_page_and_a_page_of_somebody_else_is_kept(run: Run, here: Path) -> None:
    command = ["rank", here / "clients" / "ana.yaml", here / "clients" / "bob.yaml", here / "jobs", "--output", here / "best"]
    for form, suffix in (("html", ".html"), ("markdown", ".md")):
        for _ in range(2):
            done = run(*command, "--top", "1", "--pages", form)
            assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
        ana, bob = (here / "best" / f"{name}{suffix}" for name in ("ana", "bob"))
        assert sorted((here / "best").glob(f"*{suffix}")) == [ana, bob]
        assert "calls.txt" in ana.read_text("utf-8")
        assert "bank.txt" not in ana.read_text("utf-8")
        assert "bank.txt" in bob.read_text("utf-8")
    (here / "best" / "bob.html").write_text("Bob's own page")
    for more, says in (
        ([], "bob.html: this file is there already"),
        (["--format", "html"], "--pages and --format do not go together"),
    ):
        done = run(*command, "--pages", "html", *more)
        assert (done.returncode, done.stderr.count(b"\n")) == (2, 1)
        assert says in done.stderr.decode()
    assert b"--pages needs --output; name a folder" in run(*command[:-2], "--pages", "html").stderr
    assert (here / "best" / "bob.html").read_text() == "Bob's own page"


def test_people_whose_names_differ_in_a_sign_have_a_page_each(run: Run, here: Path) -> None:
    people, pages = here / "people", here / "best"
    people.mkdir()
    for name, profile in (("ana b", ANA), ("ana-b", BOB)):
        (people / f"{name}.yaml").write_text(profile)
    for _ in range(2):
        done = run("rank", people, here / "jobs", "--output", pages, "--pages", "html")
        assert (done.returncode, done.stderr) == (0, b"")
        assert {path.name for path in pages.iterdir()} == {"ana-b.html", "ana-b-2.html"}
        assert [b"Ana</h1>" in (pages / f"ana-b{n}.html").read_bytes() for n in ("", "-2")] == [True, False]


def test_of_a_batch_as_of_a_ranking_a_faulty_profile_and_what_is_none_are_told_and_the_rest_goes_on(
    run: Run, here: Path
) -> None:
    (here / "clients" / "leo.txt").write_text("Leo Doe, cashier\n", "utf-8")
    (here / "clients" / ".hidden").write_text("", "utf-8")
    jobs, clients = here / "jobs", here / "clients"
    for done in (run("batch", jobs, "--profile", clients), run("rank", clients, jobs, "--format", "json")):
        told = done.stderr.decode()
        assert done.returncode == 1
        assert told.startswith(f"{clients}/eva.yaml:2: work[0].nme: unknown key")
        assert (
            f"no profiles, and not read: {clients}/leo.txt; of a r\u00e9sum\u00e9 make one with: resume-helper profile import"
            in told
        )
        assert ".hidden" not in told
        assert b'"ana"' in done.stdout
        assert b'"bob"' in done.stdout
    for name in ("ana.yaml", "bob.yaml"):
        (clients / name).write_text("basics: [\n", "utf-8")
    assert run("batch", jobs, "--profile", clients).returncode == 3


def test_postings_that_are_given_before_the_profiles_are_told(run: Run, here: Path) -> None:
    done = run("rank", here / "jobs", here / "clients")
    assert (done.returncode, done.stdout) == (2, b"")
    assert f"profiles come first: resume-helper rank {here}/clients {here}/jobs" in done.stderr.decode()
    (here / "none").mkdir()
    assert b"there is no profile in this folder; make one with" in run("rank", here / "none", here / "jobs").stderr
