"""What a command writes over: its own, that a script may run again, and nothing of anybody else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.conftest import POSTINGS

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable
    from pathlib import Path

    Run = Callable[..., subprocess.CompletedProcess[bytes]]

POSTING = POSTINGS / "en" / "cashier.txt"
OTHER_TRADE = POSTINGS / "en" / "other-trade.txt"
ANA = """basics: {name: Ana Larch, email: ana@larch.example}
work:
- {name: Larch and Moss, position: Cashier, startDate: 2019-01, duties: [operate-cash-register], highlights: [Ran the till]}
"""
CV = """Ana Larch
ana@larch.example

Work experience
Larch and Moss, Cashier, 2019 - 2023
- Ran the till and balanced the cash drawer at the end of each shift
- Answered phone calls from customers about their orders
"""
WRITES = {
    "suggest": (["suggest", POSTING, "--output"], (".txt", ".md", ".html", ".json")),
    "suggest nothing": (["suggest", OTHER_TRADE, "--output"], (".txt", ".md", ".html", ".json")),
    "check": (["check", "{here}/cv.txt", POSTING, "--output"], (".txt", ".md", ".html", ".json")),
    "rank": (["rank", "{here}/me.yaml", POSTING, "--output"], (".txt", ".html", ".json", ".csv", ".xlsx")),
    "batch": (["batch", POSTING, "--output"], (".jsonl", ".csv", ".xlsx")),
    "summary": (["batch", POSTING, "--output", "{here}/o.csv", "--summary"], (".md", ".html", ".json")),
    "interview": (
        ["build", "{here}/me.yaml", POSTING, "--output", "{here}/o.html", "--interview"],
        (".txt", ".md", ".html", ".docx"),
    ),
}


@pytest.fixture
def here(tmp_path: Path) -> Path:
    (tmp_path / "me.yaml").write_text(ANA)
    (tmp_path / "cv.txt").write_text(CV)
    return tmp_path


@pytest.mark.parametrize("name", WRITES)
def test_a_command_writes_over_what_it_wrote_and_over_nothing_else(run: Run, here: Path, name: str) -> None:
    command, forms = WRITES[name]
    filled = [str(part).format(here=here) for part in command]
    for form in forms:
        mine, own = here / f"mine{form}", here / f"own{form}"
        mine.write_text(CV)
        refused = run(*filled, mine)
        assert (refused.returncode, refused.stdout) == (2, b"")
        assert refused.stderr.endswith(b"; give another name, or --force to write over it\n")
        assert mine.read_text() == CV
        first = run(*filled, own)
        before = own.read_bytes()
        again = run(*filled, own)
        assert (again.returncode, again.stderr) == (first.returncode, first.stderr)
        assert own.read_bytes() == before
        assert run(*filled, mine, "--force").returncode == first.returncode
        assert mine.read_bytes() == before
