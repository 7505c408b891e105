"""What is wrong in a person's files is told in the language of the person."""

from __future__ import annotations

import ast
from pathlib import Path
from string import Formatter
from typing import TYPE_CHECKING

import pytest

from resume_helper.errors import UserError
from resume_helper.person import amounts, read_person
from resume_helper.person.profile import language_named, read_profile

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable, Iterator

    from resume_helper.catalog import Catalog

    Run = Callable[..., subprocess.CompletedProcess[bytes]]

PACKAGE = Path(__file__).parents[1] / "resume_helper"
TOLD = [*(PACKAGE / "yamlfile").glob("*.py"), *(PACKAGE / "person").glob("*.py")]
OTHERS = ["es", "it", "nb"]
INSERTED = {"empty", "a text", "a list", "a mapping", "a mapping (key: value)"}
REMEDIES = {"did you mean '{1}'?", "use {1}", "use one of the {1} that there are, such as '{2}'", "remove it"}


def _said() -> Iterator[str]:
    """The texts that modules give to faults. Those made at another place are constants beside it."""
    for path in TOLD:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            called = ast.unparse(node.func) if isinstance(node, ast.Call) else ""
            if isinstance(node, ast.Call) and called.endswith(("faults.add", "self.add", "_RefusedError")):
                texts = [arg.value for arg in node.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
                yield from filter(None, texts)
            elif isinstance(node, ast.Call) and called == "faults.unknown" and isinstance(node.args[1], ast.Constant):
                yield f"unknown {node.args[1].value} '{{0}}'"


def _constants() -> set[str]:
    nodes = (node for path in TOLD for node in ast.walk(ast.parse(path.read_text("utf-8"))))
    return {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def _fields(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("code", OTHERS)
def test_every_fault_has_words_in_every_language_and_no_word_is_of_none(catalog: Catalog, code: str) -> None:
    words = catalog.shared.faults[code]
    said = {*_said(), *INSERTED, *REMEDIES, *amounts.REMEDIES.values(), *amounts.EXAMPLES.values()}
    assert said - {*words} == set()
    assert {*words} - said - _constants() == set()
    for english, told in words.items():
        assert _fields(told) <= _fields(english), english


FAULTY = """\
basics: {name: ''}
work:
- {name: A, startDate: soon, duties: [anser-inbound-calls], numbers: {csat: xyz}}
- {nam: B}
- Cashier
"""


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("en", ["'soon' is not a date; write it as 2024-03", "did you mean 'answer-inbound-calls'?", "'Cashier' has no key"]),
        (
            "es-MX",
            ["'soon' no es una fecha; escríbela así: 2024-03", "¿querías decir 'answer-inbound-calls'?", "{name: Cashier}"],
        ),
        ("it", ["'soon' non è una data; scrivila così: 2024-03", "intendevi 'answer-inbound-calls'?", "non ha una chiave"]),
        ("nb", ["'soon' er ingen dato; skriv den slik: 2024-03", "mente du 'answer-inbound-calls'?", "mangler nøkkel"]),
        ("no", ["'xyz' er ikke et tall som passer her; skriv det slik: 94 %", "ukjent nøkkel: 'nam'"]),
        ("it", ["'xyz' non è un numero adatto; scrivilo così: 94%", "la chiave 'nam' non esiste; intendevi 'name'?"]),
    ],
)
def test_faults_of_a_profile_are_told_in_its_language(tmp_path: Path, catalog: Catalog, code: str, told: list[str]) -> None:
    path = tmp_path / "me.yaml"
    path.write_text(f"{FAULTY}meta: {{language: {code}}}\n", "utf-8")
    with pytest.raises(UserError) as refused:
        read_person(path, catalog, ready=True)
    for text in told:
        assert text in str(refused.value)


@pytest.mark.parametrize(
    ("text", "name", "told"),
    [
        ("meta:\n  language: nb\nwork: [{name: 'A}]\n", "me.yaml", "ikke gyldig YAML"),
        ('{"meta": {"language": "es"},\n "work": [}', "me.json", "el JSON no es válido"),
        ("meta: {language: it}\nwork: []\nwork: []\n", "me.yaml", "la chiave 'work' c'è due volte; tienine una"),
        ("meta: {language: it}\nwork: {name: A}\n", "me.yaml", "qui c'è un blocco (chiave: valore), ma serve un elenco"),
        ("meta: {language: tlh}\nwork: {name: A}\n", "me.yaml", "this is a mapping, not a list"),
        ("work: {name: A}\nlanguages: [{language: Spanish}]\n", "me.yaml", "this is a mapping, not a list"),
    ],
)
def test_a_file_that_cannot_be_read_tells_its_language_all_the_same(
    tmp_path: Path, catalog: Catalog, text: str, name: str, told: str
) -> None:
    path = tmp_path / name
    path.write_text(text, "utf-8")
    with pytest.raises(UserError) as refused:
        read_profile(path, catalog.shared)
    assert told in str(refused.value)


def test_a_language_of_the_person_is_none_of_the_file(tmp_path: Path, catalog: Catalog) -> None:
    path = tmp_path / "me.yaml"
    path.write_text("languages: [{language: Italian}, {language: en español}]\n", "utf-8")
    assert language_named(path, catalog.shared) == ""
    assert language_named(tmp_path / "none.yaml", catalog.shared) == ""


@pytest.mark.parametrize(
    ("code", "told"),
    [("en-GB", "fill in your jobs"), ("es", "rellena tus empleos"), ("it", "compila le tue"), ("nb", "fyll inn jobbene dine")],
)
def test_a_new_profile_is_told_of_in_its_language(run: Run, tmp_path: Path, code: str, told: str) -> None:
    done = run("profile", "new", str(tmp_path / "me.yaml"), "--language", code)
    assert told in done.stderr.decode()


def test_answers_are_refused_in_the_language_of_the_questions(run: Run, tmp_path: Path) -> None:
    profile, answers = tmp_path / "me.yaml", tmp_path / "a.yaml"
    profile.write_text("basics: {name: Ana}\nwork: [{name: A}]\nmeta: {language: es}\n", "utf-8")
    answers.write_text("answer-inbound-calls: often\n", "utf-8")
    done = run("numbers", str(profile), "--answers", str(answers))
    assert "aquí hay un texto y hace falta un bloque (clave: valor)" in done.stderr.decode()


def test_the_file_of_another_program_is_refused_in_its_language(run: Run, tmp_path: Path) -> None:
    source = tmp_path / "cv.json"
    source.write_text('{"basics": {"name": "Kari"}, "work": [{"name": "A", "startDate": "snart"}]}', "utf-8")
    done = run("profile", "import", str(source), "--output", str(tmp_path / "me.yaml"), "--language", "nb")
    assert "'snart' er ingen dato" in done.stderr.decode()
