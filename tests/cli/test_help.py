"""What the program says of itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from resume_helper.cli import COMMANDS

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable

    Run = Callable[..., subprocess.CompletedProcess[bytes]]


@pytest.mark.parametrize("group", [[], ["profile"], ["catalog"]])
def test_no_line_about_a_command_is_cut(run: Run, group: list[str]) -> None:
    shown = run(*group, "--help", COLUMNS="80").stdout.decode()
    assert "Commands:" in shown
    assert "..." not in shown.partition("Commands:")[2]


def test_a_switch_has_no_second_form_that_does_nothing(run: Run) -> None:
    assert not [command for command in COMMANDS if b"--no-" in run(command, "--help").stdout]


@pytest.mark.parametrize("command", [["check"], ["profile", "import"]])
def test_a_language_says_whose_it_is(run: Run, command: list[str]) -> None:
    assert b"The language of the r" in run(*command, "--help").stdout


def test_all_languages_of_a_new_profile_are_named_and_so_is_what_ends_a_paste_on_windows(run: Run) -> None:
    assert b"es-MX" in run("profile", "new", "--help").stdout
    assert b"Ctrl-Z" in run("suggest", "--help").stdout
