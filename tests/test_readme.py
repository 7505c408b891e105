"""The README says what is true."""

from __future__ import annotations

import re
import shlex
import tomllib
from typing import TYPE_CHECKING

import pytest
from typer.main import get_command

from resume_helper.cli import whole
from resume_helper.errors import PIP
from tests.conftest import ROOT

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable

    from resume_helper.catalog import Catalog

    Run = Callable[..., subprocess.CompletedProcess[bytes]]

README = (ROOT / "README.md").read_text("utf-8")
COMMANDS = [
    line.split(" #")[0].strip() for block in re.findall(r"```sh\n(.*?)```", README, re.DOTALL) for line in block.splitlines()
]


def test_the_sample_is_of_what_the_first_command_prints(run: Run) -> None:
    sample = re.search(r"<!-- sample -->\n```text\n(.*?)```\n<!-- end -->", README, re.DOTALL)
    assert sample
    first, *parts = sample[1].split("…\n")
    printed = run("suggest", "tests/postings/en/call-center.txt").stdout.decode()
    assert printed.startswith(first)
    assert first
    for part in parts:
        assert f"\n{part}" in printed, part
        printed = printed.partition(f"\n{part}")[2]


def test_what_a_message_says_to_install_with_is_what_the_readme_installs_with() -> None:
    unix, windows = ".venv/bin/pip", r".venv\Scripts\pip"
    assert PIP in (unix, windows)
    assert all(f"{pip} install -q '.[docx,pdf]'" in README for pip in (unix, windows))


def test_the_licence_is_told_alike_wherever_it_is_told() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["license"] == "MIT AND CC-BY-4.0"
    assert all((ROOT / name).is_file() for name in project["license-files"])
    assert (ROOT / "LICENSE").read_text("utf-8").startswith("MIT License")
    for name in ("LICENSE", "README.md", "catalog/README.md"):
        told = " ".join((ROOT / name).read_text("utf-8").split())
        for part in (
            "dentifiers, facts and many job titles",
            "30.2",
            "O*NET 29.3",
            "Employment and Training Administration (USDOL/ETA)",
            "CC BY 4.0",
            "has not approved, endorsed, or tested these modifications",
            "uses the ESCO classification of the European Commission",
        ):
            assert part in told, (name, part)


def test_the_catalog_is_as_large_as_is_told(catalog: Catalog) -> None:
    shared = catalog.shared
    parts = {"duties": shared.duties, "skills": shared.skills, "metrics": shared.metrics, "occupations": shared.occupations}
    counts = [f"{len(entries)} {name}" for name, entries in parts.items()]
    assert f"{', '.join(counts[:-1])} and {counts[-1]}" in README


def leaves(command: object, path: tuple[str, ...] = ()) -> dict[tuple[str, ...], object]:
    below = getattr(command, "commands", None)
    if not below:
        return {path: command}
    return {leaf: found for name, child in below.items() for leaf, found in leaves(child, (*path, name)).items()}


def test_every_command_is_in_the_readme_and_has_help(run: Run) -> None:
    for path in leaves(get_command(whole())):
        assert any(
            shlex.split(line)[: len(path) + 1] == ["resume-helper", *path]
            for line in COMMANDS
            if line.startswith("resume-helper")
        ) or (f"`resume-helper {' '.join(path)}`" in README or f"`{' '.join(path)}`" in README), path
        done = run(*path, "--help")
        assert done.returncode == 0
        assert len(done.stdout) > 100


@pytest.mark.parametrize("line", [line for line in COMMANDS if line.startswith("resume-helper")])
def test_every_option_in_the_readme_exists(line: str) -> None:
    words = shlex.split(line)[1:]
    path, command = (), None
    for leaf, found in leaves(get_command(whole())).items():
        if tuple(words[: len(leaf)]) == leaf and len(leaf) > len(path):
            path, command = leaf, found
    assert command, line
    known = {option for parameter in command.params for option in parameter.opts}
    assert {word for word in words if word.startswith("--")} <= known
