"""What is wrong with a catalog of one's own: told with its place, and what to do instead."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from resume_helper.catalog import find, load_catalog
from resume_helper.errors import UserError
from resume_helper.match.examples import check

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Faults = Callable[..., list[str]]


@pytest.fixture
def faults(tmp_path: Path) -> Faults:
    """The faults of a folder with these files, laid over the shipped catalog; their places are told without the folder."""

    def faults_(files: dict[str, str | bytes], only: str = "en") -> list[str]:
        for name, text in files.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return [str(fault).replace(f"{tmp_path}/", "") for fault in check((find.shipped(), tmp_path), only)]

    return faults_


def test_a_message_is_one_that_there_is_and_is_filled_as_english_is(faults: Faults) -> None:
    messages = 'messages: {bulets: Mine, change: "(from {befor}", now: "{about}", why: "{", change_in: "{time:d}"}'
    at = "en/language.yaml:1: messages."
    assert sorted(faults({"en/language.yaml": messages})) == [
        f"{at}bulets: unknown message 'bulets'; did you mean 'bullets'?",
        f"{at}change: '(from {{befor}}' has the unknown field '{{befor}}'; use {{before}}, as English does",
        f"{at}change_in: '{{time:d}}' has the unknown field '{{time:d}}'; use {{before}}, {{time}}, as English does",
        f"{at}now: '{{about}}' has the unknown field '{{about}}'; leave it out, as English does",
        f"{at}why: '{{' has one brace without the other; write {{name}} whole, or {{{{ for a brace",
    ]


def test_a_message_that_a_language_lacks_is_named(tmp_path: Path) -> None:
    shutil.copytree(find.shipped(), tmp_path, dirs_exist_ok=True)
    path = tmp_path / "nb" / "language.yaml"
    path.write_text(
        "".join(line for line in path.read_text("utf-8").splitlines(keepends=True) if "  blanks:" not in line), "utf-8"
    )
    assert list(map(str, check((tmp_path,), "nb"))) == [
        "nb/language.yaml:1: not written in this language: blanks; add their entries"
    ]


def test_what_stops_the_reading_is_a_fault(faults: Faults) -> None:
    found = faults(
        {
            "weights.yaml": "duty: {}\nskil: {threshold: .nan}\n",
            "en/conditions.yaml": "numbers: {two: ²}\n",
            "skills.yaml": "[" * 900 + "]" * 900,
        }
    )
    for part in (
        "weights.yaml:1: duty: 'adjacent' is missing; add it",
        "weights.yaml:2: skil: unknown kind 'skil'; did you mean 'skill'?",
        "weights.yaml:2: skil.threshold: 'threshold' is no number; write digits",
        "en/conditions.yaml:1: numbers.two: '²' is no whole number; write digits",
        f"skills.yaml:1: {'[0]' * 30}: 30 lists and mappings in each other are the most that is read; take out",
    ):
        assert any(fault.startswith(part) for fault in found), part
    assert not any("'adjacent' is no number" in fault for fault in found)


@pytest.mark.parametrize(("name", "to"), [("loop", "loop"), ("skills.yaml", "nowhere")])
def test_what_cannot_be_looked_at_is_named_by_check_and_in_use(tmp_path: Path, name: str, to: str) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / name).symlink_to(to)
    for use in (lambda: check((find.shipped(), tmp_path), "en"), lambda: load_catalog(tmp_path, cache=False).shared):
        with pytest.raises(UserError, match=rf"{name}: cannot be read \(.+\); check the path"):
            use()


def test_a_link_to_a_folder_above_is_followed_to_an_end(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "up").symlink_to("..")
    assert load_catalog(tmp_path, cache=False).hash
