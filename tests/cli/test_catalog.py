from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable
    from pathlib import Path

    Run = Callable[..., subprocess.CompletedProcess[bytes]]


def test_list_names_every_duty_and_skill(run: Run) -> None:
    lines = run("catalog", "list").stdout.decode().splitlines()
    assert sum(line.startswith("  ") for line in lines) == 105 + 58
    assert "  answer-inbound-calls          Answer inbound calls" in lines
    assert lines[0] == "contact"


@pytest.mark.parametrize("id_", ["process-returns", "empathy", "csat"])
def test_show_tells_all_of_an_entry(run: Run, id_: str) -> None:
    done = run("catalog", "show", id_)
    assert done.returncode == 0
    assert f"({id_})".encode() in done.stdout


def test_show_knows_what_you_meant(run: Run) -> None:
    assert b"did you mean 'process-returns'?" in run("catalog", "show", "process-return").stderr


def test_search_reads_words_as_a_posting_says_them(run: Run) -> None:
    assert b"resolve-complaints" in run("catalog", "search", "dealing", "with", "grievances").stdout
    done = run("catalog", "search", "xylophone")
    assert (done.returncode, done.stdout) == (1, b"")


def test_check_finds_no_fault_in_the_shipped_catalog(run: Run) -> None:
    done = run("catalog", "check")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"no faults\n")


def test_check_reports_all_faults_at_once_with_place_and_remedy(run: Run, tmp_path: Path) -> None:
    (tmp_path / "en" / "duties").mkdir(parents=True)
    (tmp_path / "en" / "duties" / "office.yaml").write_text(
        "- id: staff-front-dsk\n"
        "  name: Run the desk\n"
        "- id: operate-switchboard\n"
        "  name: Switchboard\n"
        "  cue: [switchboard]\n"
        "  cues: [<handel> switchboard, a b c d e f g]\n"
        "  bullets: ['Connected 80 calls', one, two]\n"
    )
    (tmp_path / "metrics.yaml").write_text("calls_per_day: {kind: cuont, low: x, high: 3}\n")
    (tmp_path / "skills.yaml").write_text("- {id: empathy, group: soft\n")
    (tmp_path / "occupations.yaml").write_text(
        "- {id: Bell Ringer, sector: retial, onet: 43.3071, esco: x, within: {bnk: cashir}}\n"
    )
    (tmp_path / "en" / "occupations.yaml").write_text(
        "- {id: cashier, name: Cashier, titles: [till keeper, Till Keeper, teller]}\n- {id: bank-tellr, name: Teller}\n"
    )
    done = run("catalog", "check", tmp_path)
    assert done.returncode == 3
    faults = done.stdout.decode()
    for part in (
        "office.yaml:1: [0]: unknown duty 'staff-front-dsk'; did you mean 'staff-front-desk'?",
        "office.yaml:5: [1].cue: unknown key 'cue'; did you mean 'cues'?",
        "[1].cues[0]: unknown word group '<handel>'; did you mean 'handle'?",
        "[1].cues[1]: a cue has 1 to 6 terms, this one has 7; split it into several cues",
        "holds a digit; every number must come from the person",
        "metrics.yaml:1: calls_per_day.kind: unknown kind 'cuont'; did you mean 'count'?",
        "'low' is no number; write digits",
        "skills.yaml:2: not valid YAML",
        "occupations.yaml:1: [0].id: 'Bell Ringer' is no id; write small letters with hyphens between words",
        "occupations.yaml:1: [0].sector: unknown sector 'retial'; did you mean 'retail'?",
        "occupations.yaml:1: [0].onet: '43.3071' is no SOC code; write one such as 43-4051",
        "occupations.yaml:1: [0].esco: 'x' is no ESCO occupation; write its URI",
        "occupations.yaml:1: [0].within.bnk: unknown sector 'bnk'; did you mean 'bank'?",
        "occupations.yaml:1: [0].within.bnk: unknown occupation 'cashir'; did you mean 'cashier'?",
        "occupations.yaml:1: [0].titles[1]: 'Till Keeper' is a title of 'cashier' already; keep one",
        "[0].titles[2]: 'teller' is a title of 'bank-teller' already; keep one",
        "occupations.yaml:2: [1]: unknown occupation 'bank-tellr'; did you mean 'bank-teller'?",
    ):
        assert part in faults, part


def test_a_catalog_with_faults_is_not_used_and_says_where(run: Run, tmp_path: Path) -> None:
    (tmp_path / "skills.yaml").write_text("- {id: empathy, group: sotf}\n")
    done = run(
        "suggest", "--catalog", tmp_path, stdin=b"We are looking for a person to answer the calls of our customers all day."
    )
    assert (done.returncode, done.stdout) == (3, b"")
    assert b"did you mean 'soft'?" in done.stderr
