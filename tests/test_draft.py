"""A file is written whole or not at all, and what is kept is not kept for ever."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from resume_helper.catalog.keep import MOST_KEPT, kept
from resume_helper.draft import drafted

if TYPE_CHECKING:
    from pathlib import Path


def test_a_draft_takes_the_place_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "out.txt"
    path.write_text("old")
    with drafted(path) as draft:
        draft.write_text("new")
        assert path.read_text() == "old"
    assert [file.name for file in tmp_path.iterdir()] == ["out.txt"]
    assert path.read_text() == "new"


def test_a_draft_that_fails_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "out.txt"
    path.write_text("old")
    with pytest.raises(UnicodeEncodeError), drafted(path) as draft:
        draft.write_text("half \ud800", "utf-8")
    assert [file.name for file in tmp_path.iterdir()] == ["out.txt"]
    assert path.read_text() == "old"


def test_only_the_newest_tables_are_kept(tmp_path: Path) -> None:
    for n in range(MOST_KEPT):
        assert kept(tmp_path, f"{n:02}", lambda: 1) == 1
        os.utime(tmp_path / f"{n:02}", (n, n))
    assert kept(tmp_path, "new", lambda: 2) == 2
    assert {path.name for path in tmp_path.iterdir()} == {"new", *(f"{n:02}" for n in range(1, MOST_KEPT))}
