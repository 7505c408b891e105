"""The house: imports point down, slow ones are put off, and nothing prints but the command line."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "resume_helper"
FLOORS = {
    "cli": 7,
    "batch": 6,
    "render": 6,
    "suggestion": 5,
    "resume": 5,
    "fit": 5,
    "check": 5,
    "duty_bullets": 4,
    "bullets": 4,
    "sections": 4,
    "person": 4,
    "resume_text": 4,
    "holder": 4,
    "reposts": 4,
    "report": 3,
    "match": 3,
    "catalog": 2,
    "posting": 1,
    "summary": 1,
    "yamlfile": 1,
    "quantity": 0,
    "memory": 0,
    "text": 0,
    "draft": 0,
    "errors": 0,
    "version": 0,
}
ONLY_HERE = {
    "yaml": {"yamlfile.parse", "yamlfile.edit"},
    "ruamel": {"yamlfile.edit"},
    "striprtf": {"posting.rtf"},
    "rich": {"render.text", "render.progress"},
    "typer": {"cli"},
    "rapidfuzz": {"catalog.typos"},
    "docx": {"render.document", "posting.documents.word"},
    "pypdf": {"posting.documents.pdf"},
    "distributed": {"batch"},
    "pyarrow": {"batch.readers"},
    "openpyxl": {"batch.workbooks"},
    "xlsxwriter": {"render.workbook"},
    "sys": {"cli", "catalog", "batch.sources"},
}
MODULES = sorted(PACKAGE.rglob("*.py"))


def name(path: Path) -> str:
    return ".".join(path.relative_to(PACKAGE).with_suffix("").parts).removesuffix(".__init__")


def imports(path: Path) -> set[str]:
    found = set[str]()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            found.add(node.module or "")
            if node.module == "resume_helper":
                found.update(f"resume_helper.{alias.name}" for alias in node.names)
    return found


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_imports_point_down(path: Path) -> None:
    own = name(path).split(".")[0]
    if own in ("__init__", "__main__"):
        return
    for module in imports(path):
        if module.startswith("resume_helper."):
            target = module.split(".")[1]
            assert target == own or FLOORS[target] <= FLOORS[own], f"{name(path)} imports {module} from a floor above"


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_a_library_is_imported_in_one_place(path: Path) -> None:
    for module in imports(path):
        homes = ONLY_HERE.get(module.split(".")[0])
        assert not homes or any(name(path) == home or name(path).startswith(f"{home}.") for home in homes), module


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_nothing_prints_but_the_command_line_and_nothing_opens_a_connection(path: Path) -> None:
    called = {
        n.func.id
        for n in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(n, ast.Call) and isinstance(n.func, ast.Name)
    }
    assert "print" not in called or name(path).startswith("cli")
    assert not {"socket", "urllib", "http", "requests", "httpx"} & {module.split(".")[0] for module in imports(path)}


def test_every_module_opens_with_a_sentence() -> None:
    for path in MODULES:
        assert (ast.get_docstring(ast.parse(path.read_text("utf-8"))) or "").split("\n")[0].endswith((".", ":")), path


@pytest.mark.parametrize(
    ("arguments", "put_off"),
    [
        (["--version"], {"yaml", "rich", "rapidfuzz", "Stemmer", "resume_helper.match"}),
        (["suggest", "tests/postings/en/call-center.txt"], {"yaml", "rich", "rapidfuzz", "asyncio", "pydantic"}),
    ],
)
def test_slow_imports_are_put_off(arguments: list[str], put_off: set[str]) -> None:
    run = [sys.executable, "-X", "importtime", "-m", "resume_helper", *arguments]
    subprocess.run(run, capture_output=True, check=True, cwd=PACKAGE.parent)  # fills the cache
    done = subprocess.run(run, capture_output=True, check=True, text=True, encoding="utf-8", cwd=PACKAGE.parent)
    loaded = {line.rsplit("|", 1)[-1].strip() for line in done.stderr.splitlines() if line.startswith("import time:")}
    assert not put_off & loaded
