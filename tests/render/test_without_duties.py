"""Of a posting that states no duty, every command tells what it is and asks, and what of that a person has."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from resume_helper.catalog import Catalog, load_catalog
from resume_helper.suggestion import suggest

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable
    from pathlib import Path

    Run = Callable[..., subprocess.CompletedProcess[bytes]]

POSTING = """Ticket clerk
Wickham Ferries, Bodmin
Pay: £13 an hour
Start: 1 May
You must have a driving licence.
"""
RESUME = """Ida Moe
ida@example.com

Work experience
Ticket clerk, Acme Ferries, March 2019 - present
- Responsible for refunds of lost tickets

Education
Diploma, Westfield High School, 2016

Driving licence
"""
PROFILE = """basics: {name: Ida Moe, email: ida@example.com}
work: [{name: Acme Ferries, position: Ticket clerk, startDate: "2019-03", duties: [process-returns]}]
certificates: [{name: Driving licence}]
meta: {language: en}
"""
TOLD = ("Ticket clerk", "£13 an hour", "Start date: 1 May", "✓ You have had a job like this", "✓ Driving licence")
WEAK = "“Responsible for” hides what you did."


@pytest.mark.parametrize(
    ("command", "more"),
    [
        ("check cv.txt post.txt", WEAK),
        ("suggest post.txt --profile me.yaml", ""),
        ("build me.yaml post.txt --output new.md", ""),
    ],
)
def test_every_command_tells_the_terms_and_what_a_person_has_of_them(run: Run, tmp_path: Path, command: str, more: str) -> None:
    for name, text in (("post.txt", POSTING), ("cv.txt", RESUME), ("me.yaml", PROFILE)):
        (tmp_path / name).write_text(text, "utf-8")
    done = run(*(tmp_path / word if "." in word else word for word in command.split()))
    said = " ".join(f"{done.stdout.decode()}{done.stderr.decode()}".replace("\xa0", " ").split())
    assert done.returncode == 1
    for told in (*TOLD, more):
        assert told in said
    assert not (tmp_path / "new.md").exists()


@pytest.mark.parametrize("code", load_catalog().languages)
def test_the_reason_speaks_of_no_catalog_and_says_what_to_do(catalog: Catalog, code: str) -> None:
    assert suggest(POSTING, catalog).status == "no_duties"
    say = catalog.writing(code).messages
    assert "catalog" not in say["no_duties"].casefold().replace("á", "a")
    assert say["no_duties"].count(".") == say["too_short"].count(".")
