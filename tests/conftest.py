"""What the tests share: the shipped catalog, the program as a user runs it, and golden files."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from resume_helper.batch import Options
from resume_helper.batch.journal import Journal, origin
from resume_helper.batch.sources import find
from resume_helper.catalog import Catalog, load_catalog

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[1]
POSTINGS = ROOT / "tests" / "postings"
GOLDEN = ROOT / "tests" / "golden"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--rewrite", action="store_true", help="write the golden files anew instead of comparing with them")


@pytest.fixture(scope="session", autouse=True)
def _own_folders(tmp_path_factory: pytest.TempPathFactory) -> None:
    """No test reads or writes the user's own folders."""
    os.environ["XDG_CACHE_HOME"] = str(tmp_path_factory.mktemp("cache"))
    os.environ["XDG_CONFIG_HOME"] = str(tmp_path_factory.mktemp("config"))


@pytest.fixture(scope="session")
def catalog(_own_folders: None) -> Catalog:
    return load_catalog()


@pytest.fixture(scope="session")
def run(_own_folders: None) -> Callable[..., subprocess.CompletedProcess[bytes]]:
    """Run the program in a process of its own, with bytes on stdin."""

    def run_(*args: str | Path, stdin: bytes = b"", **env: str) -> subprocess.CompletedProcess[bytes]:
        command = [sys.executable, "-m", "resume_helper", *map(str, args)]
        return subprocess.run(
            command, input=stdin, capture_output=True, check=False, timeout=60, env={**os.environ, **env}, cwd=ROOT
        )

    return run_


def leave(postings: Path, output: Path, lines: bytes, options: Options = Options()) -> None:  # noqa: B008 - frozen
    """Leave what a batch leaves that is stopped after it has written these lines."""
    with Journal(output, resume=False, begun=origin(find([postings], without={output}), options)) as journal:
        journal.path.write_bytes(lines)


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compare a text with a golden file, whole; with --rewrite, write it."""

    def compare(name: str, text: str) -> None:
        path = GOLDEN / name
        if request.config.getoption("--rewrite"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        assert text == path.read_text("utf-8"), f"{name} differs; look at it, then run pytest --rewrite"

    return compare
